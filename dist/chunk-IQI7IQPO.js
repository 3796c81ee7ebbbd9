import { createRequire as __createRequire } from 'node:module'; import { fileURLToPath as __toPath } from 'node:url'; const require = __createRequire(import.meta.url); const __filename = __toPath(import.meta.url); const __dirname = __toPath(new URL('.', import.meta.url));

// src/report/roadmap.ts
var phaseOf = { security: 1, deployability: 2, reliability: 3, observability: 4, maintainability: 4, governance: 4 };
function isOpen(finding) {
  return finding.status === "new" || finding.status === "existing" || finding.status === "pending";
}
function roadmap(result, words) {
  const groups = /* @__PURE__ */ new Map();
  for (const finding of result.findings) {
    if (!isOpen(finding)) continue;
    const key = `${phaseOf[finding.area]} ${finding.ruleId}`;
    const group = groups.get(key);
    if (group) group.push(finding);
    else groups.set(key, [finding]);
  }
  const phases = [];
  for (const phase of [1, 2, 3, 4]) {
    const items = [...groups.values()].filter((group) => group[0] && phaseOf[group[0].area] === phase).map((group) => item(group, words));
    items.sort((a, b) => a.severity.localeCompare(b.severity) || b.effortHours - a.effortHours || (a.ruleId < b.ruleId ? -1 : 1));
    if (items.length) phases.push({ phase, items, effortHours: sum(items) });
  }
  return phases;
}
function sum(parts) {
  return parts.reduce((total, part) => total + part.effortHours, 0);
}
function item(group, words) {
  const ruleId = group[0]?.ruleId ?? "";
  const severity = group.map((finding) => finding.severity).sort()[0] ?? "P3";
  const hours = words.effortHours(ruleId) * (1 + (group.length - 1) / 4);
  return { ruleId, severity, count: group.length, effortHours: Math.round(hours * 4) / 4 };
}

export {
  isOpen,
  roadmap,
  sum
};
