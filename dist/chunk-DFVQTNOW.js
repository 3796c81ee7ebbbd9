import { createRequire as __createRequire } from 'node:module'; import { fileURLToPath as __toPath } from 'node:url'; const require = __createRequire(import.meta.url); const __filename = __toPath(import.meta.url); const __dirname = __toPath(new URL('.', import.meta.url));
import {
  isOpen
} from "./chunk-IQI7IQPO.js";
import {
  sizeOf
} from "./chunk-X3OIZBVP.js";
import {
  grouped
} from "./chunk-4CRQQEO6.js";
import {
  severities
} from "./chunk-IBGPIOPE.js";

// src/report/outline.ts
var mostRelated = 40;
var MOST_FIRST = 5;
function scopeOf({ tool, target, stats }, words) {
  return [
    words.phrase("audited-root", { root: target.root }),
    ...target.head === void 0 ? [] : [words.phrase("audited-commit", { head: target.head })],
    ...target.base === void 0 ? [] : [words.phrase("compared-with", { base: target.base })],
    words.phrase("scanned-count", { files: stats.files, size: sizeOf(stats.bytes), seconds: (stats.durationMs / 1e3).toFixed(1) }),
    words.phrase("rule-set", { name: tool.name, version: tool.version, digest: tool.rulesDigest })
  ];
}
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
  return [...grouped(findings, ({ ruleId }) => ruleId)].map(([ruleId, group]) => ({ ruleId, findings: group }));
}

export {
  mostRelated,
  scopeOf,
  bySeverity,
  thingsToDoFirst
};
