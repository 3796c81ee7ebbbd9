import { createRequire as __createRequire } from 'node:module'; import { fileURLToPath as __toPath } from 'node:url'; const require = __createRequire(import.meta.url); const __filename = __toPath(import.meta.url); const __dirname = __toPath(new URL('.', import.meta.url));
import {
  bySeverity,
  mostRelated,
  scopeOf,
  thingsToDoFirst
} from "./chunk-DFVQTNOW.js";
import {
  placeLink
} from "./chunk-CZ4HLK7U.js";
import {
  isMarked
} from "./chunk-6JUIRWML.js";
import {
  roadmap,
  sum
} from "./chunk-IQI7IQPO.js";
import {
  countsLine,
  firstOf,
  groupedNotices,
  moreOf,
  verdictReasons
} from "./chunk-X3OIZBVP.js";
import {
  codeBlock,
  codeSpan,
  escapeText,
  markdownText,
  table
} from "./chunk-I5JFAHOS.js";
import {
  levelOf,
  scoreRows,
  signed
} from "./chunk-DBVB26YB.js";
import {
  render,
  renderLine
} from "./chunk-ZMOI22FV.js";

// src/report/markdown.ts
var MOST_EVIDENCE = 5;
function markdown(result, words, options = {}) {
  const sections = [
    verdict(result, words),
    scores(result, words),
    first(result, words, options),
    findings(result, words, options),
    closed("fixed", result, words),
    closed("suppressed", result, words),
    controls(result, words, options),
    plan(result, words),
    notices(result, words, options),
    notScanned(result, words)
  ];
  return `${sections.filter((lines) => lines.length).map((lines) => lines.join("\n").trimEnd()).join("\n\n")}
`;
}
function verdict(result, words) {
  const { conclusion } = result.verdict;
  return [
    `# ${words.t("audit-report")}`,
    "",
    `**${words.t(`verdict-${conclusion}`)}**${words.t("colon")}${words.t(`level-${levelOf(result)}`)}`,
    "",
    ...verdictReasons(result).map((reason) => `- ${renderLine(words.reason(reason), markdownText)}`),
    "",
    escapeText(words.t("findings-line", { counts: countsLine(result, words) })),
    "",
    `## ${words.t("scope")}`,
    "",
    ...scopeOf(result, words).map((phrase) => `- ${renderLine(phrase, markdownText)}`)
  ];
}
function scores(result, words) {
  const compared = result.scoresBefore !== void 0;
  const columns = [words.t("area"), words.t("score"), "", ...compared ? [words.t("before"), words.t("change")] : []];
  const rows = scoreRows(result).map(({ label, score, before, change }) => [
    words.t(label),
    score === null ? words.t("score-not-judged") : String(score),
    score === null ? "" : "\u2588".repeat(Math.round(score / 10)) + "\u2591".repeat(10 - Math.round(score / 10)),
    ...compared ? [before === null ? "" : String(before), signed(change)] : []
  ]);
  return [`## ${words.t("scores")}`, "", ...table(columns, rows), "", words.t("score-capped-P0")];
}
function first(result, words, options) {
  const groups = thingsToDoFirst(result);
  if (!groups.length) return [];
  const lines = groups.map(({ ruleId, findings: [top] }, index) => {
    const place2 = top ? placeLink(top.location, options.repository) : "";
    return `${index + 1}. **${top?.severity ?? ""}** ${renderLine(words.rule(ruleId, "title"), markdownText)}${words.t("colon")}${place2}`;
  });
  return [`## ${words.t("do-first")}`, "", ...lines];
}
function findings(result, words, options) {
  const groups = bySeverity(result);
  const lines = [`## ${words.t("findings")}`, ""];
  if (!groups.length) return [...lines, words.t("found-nothing")];
  for (const { severity, count, rules } of groups) {
    lines.push(`### ${severity}${words.t("colon")}${words.t(`severity-${severity}`)}${words.t("aside", { text: count })}`, "");
    for (const group of rules) lines.push(...ruleSection(group, result, words, options));
  }
  return lines;
}
function ruleSection({ ruleId, findings: places }, result, words, options) {
  const chapters = ["problem", "risk", "fix", "acceptance"].flatMap((chapter) => [`**${words.t(chapter)}**`, "", render(words.rule(ruleId, chapter), markdownText), ""]);
  const references = words.references(ruleId).map((reference) => reference.startsWith("https://") ? `<${reference}>` : escapeText(reference));
  return [
    `#### ${renderLine(words.rule(ruleId, "title"), markdownText)} ${codeSpan(ruleId)}`,
    "",
    ...places.flatMap((finding) => place(finding, result, words, options)),
    ...chapters,
    `**${words.t("effort")}**${words.t("colon")}${words.t("hours", { hours: words.effortHours(ruleId) })}`,
    "",
    ...references.length ? [`**${words.t("references")}**${words.t("colon")}${references.join(words.t("list-separator"))}`, ""] : []
  ];
}
function place(finding, result, words, options) {
  const facts = [
    ...result.target.base === void 0 ? [] : [words.t(`status-${finding.status}`)],
    `${words.t("confidence")}${words.t("colon")}${words.t(`confidence-${finding.confidence}`)}`
  ];
  const code = options.frames?.get(finding.fingerprint) ?? [];
  const width = Math.max(...code.map((line) => String(line.line).length), 1);
  const source = code.map((line) => `${isMarked(line) ? ">" : " "} ${String(line.line).padStart(width)} | ${line.text}`).join("\n");
  const related = firstOf(finding.related, mostRelated, words, (one) => `${placeLink(one, options.repository)} ${renderLine(words.note(finding, one), markdownText)}`);
  return [
    `${placeLink(finding.location, options.repository)}${words.t("aside", { text: facts.join(words.t("list-separator")) })}`,
    "",
    renderLine(words.message(finding), markdownText),
    "",
    ...source ? [codeBlock(source), ""] : [],
    ...finding.fix?.safe === true && finding.status !== "suppressed" ? [words.t("safe-fix"), ""] : [],
    ...related.length ? [`${words.t("why-believed")}${words.t("colon").trim()}`, "", ...related.map((one) => `- ${one}`), ""] : []
  ];
}
function closed(status, result, words) {
  const list = result.findings.filter((finding) => finding.status === status);
  if (!list.length) return [];
  const rows = list.map((finding) => [
    finding.severity,
    `${renderLine(words.rule(finding.ruleId, "title"), markdownText)} ${codeSpan(finding.ruleId)}`,
    placeLink(finding.location),
    ...status === "suppressed" ? [escapeText(finding.suppression?.reason ?? "")] : []
  ]);
  const columns = [words.t("severity"), words.t("finding"), words.t("place"), ...status === "suppressed" ? [words.t("reason")] : []];
  return [`## ${words.t(`${status}-findings`)}${words.t("aside", { text: list.length })}`, "", ...table(columns, rows)];
}
function controls(result, words, options) {
  if (!result.controls.length) return [];
  const rows = result.controls.map(({ id, area, status, evidence, effortHours }) => {
    const shown = firstOf(evidence, MOST_EVIDENCE, words, (one) => `${placeLink(one, options.repository)} ${renderLine(words.evidence(id, one.note), markdownText)}`);
    const effort = status === "fail" || status === "partial" ? words.t("hours", { hours: effortHours }) : "";
    return [renderLine(words.control(id), markdownText), words.t(`area-${area}`), words.t(`control-${status}`), shown.join("<br>"), effort];
  });
  return [`## ${words.t("controls")}`, "", ...table([words.t("control"), words.t("area"), words.t("status"), words.t("evidence"), words.t("effort")], rows)];
}
function plan(result, words) {
  const phases = roadmap(result, words);
  if (!phases.length) return [];
  const lines = [`## ${words.t("roadmap")}`, "", words.t("roadmap-intro"), ""];
  for (const { phase, items, effortHours } of phases) {
    const rows = items.map(({ ruleId, severity, count, effortHours: hours }) => [
      severity,
      `${renderLine(words.rule(ruleId, "title"), markdownText)} ${codeSpan(ruleId)}`,
      String(count),
      words.t("hours", { hours })
    ]);
    lines.push(`### ${phase}. ${words.t(`phase-${phase}`)}`, "", ...table([words.t("severity"), words.t("finding"), words.t("places"), words.t("effort")], rows), "", words.t("phase-total", { hours: effortHours }), "");
  }
  return [...lines, words.t("total-effort", { hours: sum(phases) })];
}
function notices(result, words, options) {
  if (!result.notices.length) return [];
  const lines = groupedNotices(result).map(({ notice, more }) => {
    const at = notice.path === void 0 ? "" : `${placeLink({ path: notice.path, startLine: notice.line ?? 1 }, options.repository)} `;
    return `- ${words.t(notice.level)}${words.t("colon")}${at}${renderLine(words.reason(notice), markdownText)}${moreOf(more, words)}`;
  });
  return [`## ${words.t("notices")}`, "", ...lines];
}
function notScanned(result, words) {
  if (!result.notScanned.length) return [];
  const rows = result.notScanned.map(({ path, reason, detail }) => [codeSpan(path), words.t(`reason-${reason}`) + (detail ? ` ${codeSpan(detail)}` : "")]);
  return [`## ${words.t("not-scanned")}${words.t("aside", { text: rows.length })}`, "", ...table([words.t("file"), words.t("reason")], rows)];
}

export {
  markdown,
  first,
  controls,
  plan
};
