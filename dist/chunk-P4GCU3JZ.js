import { createRequire as __createRequire } from 'node:module'; import { fileURLToPath as __toPath } from 'node:url'; const require = __createRequire(import.meta.url); const __filename = __toPath(import.meta.url); const __dirname = __toPath(new URL('.', import.meta.url));
import {
  areas
} from "./chunk-DBVB26YB.js";
import {
  cut,
  pad,
  width
} from "./chunk-NRSGFV4J.js";
import {
  severityColor
} from "./chunk-JNYPPKQ6.js";
import {
  plainText,
  renderLine
} from "./chunk-ZMOI22FV.js";
import {
  fill
} from "./chunk-U6SEALJ2.js";
import "./chunk-VVXIB3GI.js";

// src/report/rules.ts
function rulesText(rules, controls, words, { colors, width: columns }) {
  const lines = [];
  const longest = Math.max(...rules.map((rule) => width(rule.id)), 0);
  for (const family of families(rules, controls)) {
    const own = sorted(rules.filter((rule) => rule.control === family));
    const area = own[0]?.area ?? controls.find((control) => control.id === family)?.area ?? "maintainability";
    lines.push(`${colors.bold(renderLine(words.control(family), plainText))}  ${colors.dim(words.t(`area-${area}`))}`);
    for (const { id, severity } of own) {
      const title = renderLine(words.rule(id, "title"), plainText);
      lines.push(`  ${severityColor(severity, colors)(` ${severity} `)} ${pad(id, longest)}  ${cut(title, Math.max(20, columns - longest - 9))}`);
    }
    lines.push("");
  }
  lines.push(words.t("rules-count", { rules: rules.length, controls: controls.length }), words.t("rules-hint"));
  return `${lines.join("\n")}
`;
}
function rulesJson(rules, controls, words) {
  const list = {
    schemaVersion: 1,
    rules: sorted(rules).map(({ id, severity, standing, confidence, control, area }) => ({
      id,
      severity,
      ...standing !== void 0 && { standing },
      confidence,
      control,
      area,
      title: fill(words.rule(id, "title")),
      effortHours: words.effortHours(id),
      references: words.references(id)
    })),
    controls: sorted(controls).map(({ id, area, effortHours }) => ({ id, area, title: fill(words.control(id)), effortHours }))
  };
  return `${JSON.stringify(list, null, 2)}
`;
}
function families(rules, controls) {
  const area = /* @__PURE__ */ new Map();
  for (const rule of rules) area.set(rule.control, areas.indexOf(rule.area));
  for (const control of controls) area.set(control.id, areas.indexOf(control.area));
  return [...area].sort((a, b) => a[1] - b[1] || (a[0] < b[0] ? -1 : 1)).map(([family]) => family);
}
function sorted(list) {
  return [...list].sort((a, b) => a.id < b.id ? -1 : 1);
}
export {
  rulesJson,
  rulesText
};
