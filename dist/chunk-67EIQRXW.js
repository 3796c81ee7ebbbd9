import { createRequire as __createRequire } from 'node:module'; import { fileURLToPath as __toPath } from 'node:url'; const require = __createRequire(import.meta.url); const __filename = __toPath(import.meta.url); const __dirname = __toPath(new URL('.', import.meta.url));
import {
  frame
} from "./chunk-6JUIRWML.js";
import {
  countsLine,
  firstOf,
  groupedNotices,
  moreOf,
  notScannedReasons,
  sizeOf,
  verdictReasons
} from "./chunk-X3OIZBVP.js";
import {
  levelOf,
  scoreRows,
  signed
} from "./chunk-DBVB26YB.js";
import {
  pad,
  width,
  wrap
} from "./chunk-NRSGFV4J.js";
import {
  severityColor
} from "./chunk-JNYPPKQ6.js";
import {
  plainText,
  render,
  renderLine
} from "./chunk-ZMOI22FV.js";
import {
  visible
} from "./chunk-U6SEALJ2.js";
import {
  severities
} from "./chunk-IBGPIOPE.js";
import "./chunk-VVXIB3GI.js";

// src/report/text-summary.ts
var INDENT = "  ";
function summaryLines(result, words, options) {
  const { colors } = options;
  const lines = [];
  const fixed = result.findings.filter((finding) => finding.status === "fixed");
  if (fixed.length && !options.quiet) {
    lines.push(colors.bold(words.t("fixed-findings")));
    for (const finding of fixed) {
      const place = `${visible(finding.location.path)}:${finding.location.startLine}`;
      lines.push(`${INDENT}${colors.green("\u2713")} ${finding.severity} ${renderLine(words.rule(finding.ruleId, "title"), plainText)}  ${colors.dim(`${finding.ruleId} ${place}`)}`);
    }
    lines.push("");
  }
  lines.push(...scoreLines(result, words, colors), "");
  lines.push(words.t("findings-line", { counts: countsLine(result, words) }));
  lines.push(`${INDENT}${severities.map((severity) => severityCount(severity, result, colors)).join("  ")}`);
  const existing = result.counts.byStatus.existing;
  if (result.target.base !== void 0 && existing > 0 && !options.verbose) lines.push(INDENT + colors.dim(words.t("existing-not-listed", { count: existing })));
  if (result.notScanned.length) {
    lines.push(...wrap(words.t("not-scanned-count", { count: result.notScanned.length, reasons: notScannedReasons(result, words) }), options.width));
  }
  const { files, bytes, durationMs } = result.stats;
  lines.push(colors.dim(words.t("scanned-count", { files, size: sizeOf(bytes), seconds: (durationMs / 1e3).toFixed(1) })), "");
  return [...lines, ...verdictLines(result, words, options)];
}
function severityCount(severity, result, colors) {
  const count = result.counts.bySeverity[severity];
  const style = count > 0 ? severityColor(severity, colors) : colors.dim;
  return `${style(` ${severity} `)} ${count}`;
}
function scoreLines(result, words, colors) {
  const rows = scoreRows(result).filter((row) => row.score !== null || row.area === "overall");
  const label = Math.max(...rows.map((row) => width(words.t(row.label)))) + 2;
  const lines = rows.map(({ area, label: name, score, change }) => {
    if (score === null) return `${INDENT}${pad(words.t(name), label)}${colors.dim(words.t("score-not-judged"))}`;
    const filled = Math.round(score / 5);
    const style = score >= 90 ? colors.green : score >= 70 ? colors.yellow : colors.red;
    const bar = style("\u2588".repeat(filled)) + colors.dim("\u2591".repeat(20 - filled));
    const level = area === "overall" ? `  ${words.t(`level-${levelOf(result)}`)}` : "";
    return `${INDENT}${pad(words.t(name), label)}${bar} ${String(score).padStart(3)}${change ? `  ${signed(change)}` : ""}${level}`;
  });
  return [colors.bold(words.t("scores")), ...lines];
}
function verdictLines(result, words, options) {
  const { conclusion } = result.verdict;
  const style = conclusion === "passed" ? options.colors.green : options.colors.red;
  const mark = conclusion === "passed" ? "\u2713" : "\u2717";
  const why = verdictReasons(result).flatMap((reason) => wrap(renderLine(words.reason(reason), plainText), options.width - 2).map((line) => INDENT + line));
  return [style(options.colors.bold(`${mark} ${words.t(`verdict-${conclusion}`)}`)), ...why];
}

// src/report/text.ts
var INDENT2 = "  ";
var MOST_RELATED = 8;
var MOST_EVIDENCE = 5;
var MOST_NOT_SCANNED = 200;
function text(result, words, options) {
  const lines = [];
  if (!options.quiet) {
    const shown = result.findings.filter((finding) => isListed(finding, result, options));
    lines.push(...findingLines(shown, result, words, options));
    if (options.verbose) lines.push(...controlLines(result, words, options), ...notScannedLines(result, words, options));
  }
  lines.push(...noticeLines(result, words, options), ...summaryLines(result, words, options));
  return `${lines.map(harmless).join("\n")}
`;
}
function harmless(line) {
  return line.replace(/^(\s*)(?=::|##\[)/, "$1| ");
}
function isListed(finding, result, options) {
  switch (finding.status) {
    case "new":
    case "pending":
      return true;
    case "existing":
      return result.target.base === void 0 || options.verbose === true;
    case "suppressed":
      return options.verbose === true;
    case "fixed":
      return false;
    // has a list of its own
    default:
      return finding.status;
  }
}
function findingLines(shown, result, words, options) {
  const byFile = /* @__PURE__ */ new Map();
  for (const finding of shown) {
    const group = byFile.get(finding.location.path);
    if (group) group.push(finding);
    else byFile.set(finding.location.path, [finding]);
  }
  const lines = [];
  const explained = /* @__PURE__ */ new Set();
  for (const [path, findings] of byFile) {
    lines.push(options.colors.underline(options.colors.bold(visible(path))), "");
    for (const finding of findings) lines.push(...oneFinding(finding, explained, result, words, options), "");
  }
  return lines;
}
function oneFinding(finding, explained, result, words, options) {
  const { colors } = options;
  const { startLine, startColumn } = finding.location;
  const status = result.target.base !== void 0 || finding.status !== "existing" ? ` ${statusWord(finding, words, colors)}` : "";
  const title = renderLine(words.rule(finding.ruleId, "title"), plainText);
  const head = `${colors.dim(`${startLine}:${startColumn}`)} ${severityColor(finding.severity, colors)(` ${finding.severity} `)}${status} ${colors.bold(title)}  ${colors.dim(finding.ruleId)}`;
  const lines = [INDENT2 + head];
  const code = options.frames.get(finding.fingerprint);
  if (code?.length) lines.push(...frame(code, colors, options.width - 4).map((line) => INDENT2 + INDENT2 + line));
  const labels = [words.t("why-believed"), words.t("fix")];
  const label = Math.max(...labels.map(width)) + 2;
  const told = (name, body) => labelled(name, body, label, options);
  lines.push(...wrap(renderLine(words.message(finding), plainText), options.width - 4).map((line) => INDENT2 + INDENT2 + line));
  const related = firstOf(finding.related, MOST_RELATED, words, (one) => `${visible(one.path)}:${one.startLine}:${one.startColumn} ${renderLine(words.note(finding, one), plainText)}`);
  lines.push(...related.flatMap((one, index) => told(index === 0 ? words.t("why-believed") : "", one)));
  if (!explained.has(finding.ruleId)) lines.push(...told(words.t("fix"), firstBlock(render(words.rule(finding.ruleId, "fix"), plainText))));
  explained.add(finding.ruleId);
  if (finding.fix?.safe) lines.push(...told("", words.t("safe-fix")));
  if (finding.suppression) lines.push(...told("", words.t("suppressed-because", { reason: finding.suppression.reason })));
  return lines;
}
function statusWord(finding, words, colors) {
  const word = words.t(`status-${finding.status}`);
  return finding.status === "new" ? colors.magenta(word) : colors.dim(word);
}
function firstBlock(body) {
  const [first = "", second] = body.split("\n\n");
  return second !== void 0 && /[:\uff1a]$/.test(first) ? `${first}
${second}` : first;
}
function labelled(name, body, label, options) {
  return wrap(body, options.width - 4 - label).map((line, index) => {
    const lead = pad(index === 0 ? name : "", label);
    return `${INDENT2}${INDENT2}${options.colors.dim(lead)}${line}`;
  });
}
function controlLines(result, words, { colors }) {
  if (!result.controls.length) return [];
  const lines = result.controls.flatMap(({ id, status, evidence }) => {
    const style = status === "pass" ? colors.green : status === "fail" ? colors.red : status === "partial" ? colors.yellow : colors.dim;
    const places = firstOf(evidence, MOST_EVIDENCE, words, ({ path, startLine, note }) => `${visible(path)}:${startLine} ${renderLine(words.evidence(id, note), plainText)}`);
    return [`${INDENT2}${renderLine(words.control(id), plainText)}${words.t("colon")}${style(words.t(`control-${status}`))}`, ...places.map((place) => INDENT2 + INDENT2 + place)];
  });
  return [colors.bold(words.t("controls")), ...lines, ""];
}
function notScannedLines(result, words, options) {
  if (!result.notScanned.length) return [];
  const lines = result.notScanned.slice(0, MOST_NOT_SCANNED).map(({ path, reason, detail }) => {
    const why = words.t(`reason-${reason}`) + (detail ? ` (${visible(detail)})` : "");
    return `${INDENT2}${visible(path)}  ${options.colors.dim(why)}`;
  });
  const more = result.notScanned.length - lines.length;
  if (more > 0) lines.push(INDENT2 + words.t("more-files", { count: more }));
  return [options.colors.bold(words.t("not-scanned")), ...lines, ""];
}
function noticeLines(result, words, options) {
  const lines = groupedNotices(result).flatMap(({ notice, more }) => {
    const style = notice.level === "error" ? options.colors.red : options.colors.yellow;
    const at = notice.path === void 0 ? "" : `${visible(notice.path)}${notice.line === void 0 ? "" : `:${notice.line}`}: `;
    const name = words.t(notice.level);
    const label = width(name) + 2;
    return wrap(at + renderLine(words.reason(notice), plainText) + moreOf(more, words), options.width - label).map((line, index) => style(pad(index === 0 ? name : "", label)) + line);
  });
  return lines.length ? [...lines, ""] : [];
}
export {
  text
};
