import { createRequire as __createRequire } from 'node:module'; import { fileURLToPath as __toPath } from 'node:url'; const require = __createRequire(import.meta.url); const __filename = __toPath(import.meta.url); const __dirname = __toPath(new URL('.', import.meta.url));
import {
  isOpen
} from "./chunk-IQI7IQPO.js";
import {
  severities
} from "./chunk-IBGPIOPE.js";

// src/report/outline.ts
var MOST_FIRST = 5;
function bySeverity(result) {
  return severities.flatMap((severity) => {
    const findings = result.findings.filter((finding) => isOpen(finding) && finding.severity === severity);
    return findings.length ? [{ severity, count: findings.length, rules: byRule(findings) }] : [];
  });
}
function thingsToDoFirst(result) {
  const open = result.findings.filter(isOpen);
  const ranked = [...open].sort((a, b) => a.severity.localeCompare(b.severity) || Number(b.status === "new") - Number(a.status === "new"));
  return byRule(ranked).slice(0, MOST_FIRST);
}
function byRule(findings) {
  const groups = /* @__PURE__ */ new Map();
  for (const finding of findings) {
    const group = groups.get(finding.ruleId);
    if (group) group.push(finding);
    else groups.set(finding.ruleId, [finding]);
  }
  return [...groups].map(([ruleId, group]) => ({ ruleId, findings: group }));
}

export {
  bySeverity,
  thingsToDoFirst
};
