import { createRequire as __createRequire } from 'node:module'; import { fileURLToPath as __toPath } from 'node:url'; const require = __createRequire(import.meta.url); const __filename = __toPath(import.meta.url); const __dirname = __toPath(new URL('.', import.meta.url));
import {
  markdownText,
  urlPath
} from "./chunk-I5JFAHOS.js";
import {
  plainText,
  render,
  renderLine
} from "./chunk-ZMOI22FV.js";
import {
  fill
} from "./chunk-U6SEALJ2.js";
import "./chunk-VVXIB3GI.js";

// src/report/sarif.ts
var MOST_RESULTS = 25e3;
var MOST_TAGS = 10;
var MOST_RELATED = 100;
var ROOT = "%SRCROOT%";
var SECURITY_SEVERITY = { P0: "9.5", P1: "8.0", P2: "5.5", P3: "2.0" };
var LEVEL = { P0: "error", P1: "error", P2: "warning", P3: "note" };
var PROBLEM_SEVERITY = { P0: "error", P1: "error", P2: "warning", P3: "recommendation" };
var PRECISION = { high: "very-high", medium: "medium", low: "low" };
var RANK = { P0: 95, P1: 80, P2: 55, P3: 20 };
function sarif(result, words, options = {}) {
  return `${JSON.stringify(sarifLog(result, words, options), null, 2)}
`;
}
function sarifLog(result, words, options = {}) {
  const wanted = result.findings.filter((finding) => isWanted(finding, options)).sort((a, b) => a.severity.localeCompare(b.severity));
  const kept = wanted.slice(0, MOST_RESULTS);
  const ruleIds = [...new Set(kept.map((finding) => finding.ruleId))].sort();
  const index = new Map(ruleIds.map((id, at) => [id, at]));
  const { head } = result.target;
  return {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: result.tool.name,
            version: result.tool.version,
            semanticVersion: result.tool.version,
            ...options.informationUri ? { informationUri: options.informationUri } : {},
            language: words.language === "en" ? "en-US" : words.language,
            rules: ruleIds.map((id) => descriptor(id, kept, words, options)),
            properties: { rulesDigest: result.tool.rulesDigest }
          }
        },
        automationDetails: { id: `${options.category ?? "readiness-gate"}/` },
        originalUriBaseIds: { [ROOT]: { description: { text: words.t("sarif-root") } } },
        ...options.repositoryUri && head ? { versionControlProvenance: [{ repositoryUri: options.repositoryUri, revisionId: head, mappedTo: { uriBaseId: ROOT } }] } : {},
        invocations: [invocation(result, words, wanted.length - kept.length, options)],
        columnKind: "utf16CodeUnits",
        results: kept.map((finding) => sarifResult(finding, index.get(finding.ruleId) ?? 0, result, words)),
        properties: { counts: result.counts }
      }
    ]
  };
}
function isWanted(finding, options) {
  return options.audience !== "code-scanning" || finding.status !== "suppressed" && finding.status !== "fixed";
}
function descriptor(id, findings, words, options) {
  const gravest = findings.find((finding) => finding.ruleId === id);
  const severity = gravest?.severity ?? "P3";
  const security = gravest?.area === "security";
  const help = options.helpUri?.(id) ?? words.references(id).find((reference) => reference.startsWith("https://"));
  const cwes = words.references(id).filter((reference) => /^CWE-\d+$/.test(reference));
  return {
    id,
    name: pascal(id),
    shortDescription: { text: sentence(renderLine(words.rule(id, "title"), plainText)) },
    fullDescription: { text: sentence(render(words.rule(id, "problem"), plainText)) },
    ...help ? { helpUri: help } : {},
    help: { text: helpText(id, words, false), markdown: helpText(id, words, true) },
    defaultConfiguration: { level: LEVEL[severity], rank: RANK[severity] },
    properties: {
      tags: [gravest?.area ?? "security", ...cwes.map((cwe) => `external/cwe/${cwe.toLowerCase()}`)].slice(0, MOST_TAGS),
      precision: PRECISION[gravest?.confidence ?? "high"],
      "problem.severity": PROBLEM_SEVERITY[severity],
      ...security ? { "security-severity": SECURITY_SEVERITY[severity] } : {}
    }
  };
}
function helpText(id, words, markdown) {
  const renderer = markdown ? markdownText : plainText;
  const chapters = ["problem", "risk", "fix", "acceptance"].map((chapter) => {
    const name = words.t(chapter);
    return `${markdown ? `**${name}**` : name}

${render(words.rule(id, chapter), renderer)}`;
  });
  const references = words.references(id).map((reference) => `- ${markdown && reference.startsWith("https://") ? `<${reference}>` : reference}`);
  const title = words.t("references");
  return [...chapters, ...references.length ? [`${markdown ? `**${title}**` : title}

${references.join("\n")}`] : []].join("\n\n");
}
function sarifResult(finding, ruleIndex, result, words) {
  const { severity, suppression, status } = finding;
  const related = finding.related.slice(0, MOST_RELATED);
  const message = sentence(fill(words.message(finding), escapeLink));
  return {
    ruleId: finding.ruleId,
    ruleIndex,
    level: LEVEL[severity],
    rank: RANK[severity],
    message: { text: related.length ? `${message} ${related.map((one, at) => `[${linkText(one)}](${at + 1})`).join(", ")}` : message },
    locations: [{ physicalLocation: physical(finding.location) }],
    ...related.length ? { relatedLocations: related.map((one, at) => ({ id: at + 1, physicalLocation: physical(one), message: { text: fill(words.note(finding, one)) } })) } : {},
    ...fixes(finding, words),
    partialFingerprints: { "readinessGate/v1": finding.fingerprint },
    ...result.target.base === void 0 ? {} : { baselineState: baselineState(status) },
    ...suppression ? { suppressions: [{ kind: suppression.by === "inline" ? "inSource" : "external", status: "accepted", justification: suppression.reason }] } : {},
    properties: { severity, confidence: finding.confidence, status, area: finding.area, control: finding.control }
  };
}
function fixes({ fix, ...finding }, words) {
  const title = fix === void 0 ? null : words.fixTitle({ ...finding, fix });
  if (fix === void 0 || !fix.safe || title === null) return {};
  const paths = [...new Set(fix.edits.map(({ path }) => path))];
  const artifactChanges = paths.map((path) => ({
    artifactLocation: { uri: urlPath(path), uriBaseId: ROOT },
    replacements: fix.edits.filter((edit) => edit.path === path).map(({ startLine, startColumn, endLine, endColumn, text }) => ({ deletedRegion: { startLine, startColumn, endLine, endColumn }, ...text === "" ? {} : { insertedContent: { text } } }))
  }));
  return { fixes: [{ description: { text: sentence(renderLine(title, plainText)) }, artifactChanges }] };
}
function escapeLink(value) {
  return value.includes("](") ? value.replace(/[[\]\\]/g, "\\$&") : value;
}
function linkText({ path, startLine }) {
  return `${path}:${startLine}`.replace(/[[\]\\]/g, "\\$&").replace(new RegExp("\\p{Cc}", "gu"), "\uFFFD");
}
function baselineState(status) {
  switch (status) {
    case "new":
      return "new";
    case "fixed":
      return "absent";
    case "existing":
    case "suppressed":
    case "pending":
      return "unchanged";
    default:
      return status;
  }
}
function physical({ path, commit, ...region }) {
  const { startLine, startColumn, endLine, endColumn } = commit === void 0 ? region : { startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 };
  return { artifactLocation: { uri: urlPath(path), uriBaseId: ROOT }, region: { startLine, startColumn, endLine, endColumn } };
}
function invocation(result, words, dropped, options) {
  const notes = result.notices.map((notice) => ({
    level: notice.level,
    message: { text: fill(words.reason(notice)) },
    ...notice.path === void 0 ? {} : { locations: [{ physicalLocation: { artifactLocation: { uri: urlPath(notice.path), uriBaseId: ROOT }, ...notice.line === void 0 ? {} : { region: { startLine: notice.line } } } }] }
  }));
  const { suppressed, fixed } = result.counts.byStatus;
  if (dropped > 0) notes.push({ level: "warning", message: { text: words.t("sarif-dropped", { count: dropped, limit: MOST_RESULTS }) } });
  if (options.audience === "code-scanning" && suppressed + fixed > 0) notes.push({ level: "note", message: { text: words.t("sarif-kept-out", { suppressed, fixed }) } });
  return { executionSuccessful: result.verdict.conclusion !== "error", toolExecutionNotifications: notes };
}
function sentence(text) {
  return /[.!?\u3002\uff01\uff1f]$/.test(text) ? text : new RegExp("\\p{Script=Han}$", "u").test(text) ? `${text}\u3002` : `${text}.`;
}
function pascal(id) {
  return id.replace(/(?:^|[/-])([a-z0-9])/g, (_, letter) => letter.toUpperCase());
}
export {
  sarif,
  sarifLog
};
