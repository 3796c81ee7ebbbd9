import { createRequire as __createRequire } from 'node:module'; import { fileURLToPath as __toPath } from 'node:url'; const require = __createRequire(import.meta.url); const __filename = __toPath(import.meta.url); const __dirname = __toPath(new URL('.', import.meta.url));
import {
  roadmap
} from "./chunk-IQI7IQPO.js";
import {
  verdictReasons
} from "./chunk-X3OIZBVP.js";
import {
  fill
} from "./chunk-U6SEALJ2.js";
import "./chunk-VVXIB3GI.js";

// src/report/json.ts
function json(result, words) {
  return `${JSON.stringify(jsonReport(result, words), null, 2)}
`;
}
function jsonReport(result, words) {
  const { tool, target, verdict, scores, scoresBefore, notScanned, counts, stats } = result;
  return {
    schemaVersion: 1,
    tool,
    target,
    verdict: { conclusion: verdict.conclusion, failOn: verdict.failOn, reasons: verdictReasons(result).map((reason) => fill(words.reason(reason))) },
    findings: result.findings.map((finding) => jsonFinding(finding, words)),
    controls: result.controls.map((control) => ({
      ...control,
      evidence: control.evidence.map(({ path, startLine, note }) => ({ path, startLine, note: fill(words.evidence(control.id, note)) }))
    })),
    scores,
    ...scoresBefore ? { scoresBefore } : {},
    routes: result.routes,
    roadmap: roadmap(result, words).map((phase) => ({ ...phase, title: words.t(`phase-${phase.phase}`) })),
    notScanned,
    counts,
    notices: result.notices.map((notice) => ({
      level: notice.level,
      id: notice.message,
      text: fill(words.reason(notice)),
      ...notice.path === void 0 ? {} : { path: notice.path },
      ...notice.line === void 0 ? {} : { line: notice.line }
    })),
    stats
  };
}
function jsonFinding(finding, words) {
  const { ruleId, control, area, severity, confidence, status, location, fingerprint, fix, suppression } = finding;
  const fixTitle = words.fixTitle(finding);
  return {
    ruleId,
    control,
    area,
    severity,
    confidence,
    status,
    title: fill(words.rule(ruleId, "title")),
    message: fill(words.message(finding)),
    location: place(location),
    related: finding.related.map((related) => ({ ...place(related), note: fill(words.note(finding, related)) })),
    ...fix && fixTitle ? { fix: { title: fill(fixTitle), safe: fix.safe, edits: fix.edits.map((edit) => ({ ...place(edit), text: edit.text })) } } : {},
    fingerprint,
    references: words.references(ruleId),
    ...suppression ? { suppression } : {}
  };
}
function place({ path, startLine, startColumn, endLine, endColumn }) {
  return { path, startLine, startColumn, endLine, endColumn };
}
export {
  json,
  jsonReport
};
