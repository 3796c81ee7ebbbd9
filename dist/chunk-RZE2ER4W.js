import { createRequire as __createRequire } from 'node:module'; import { fileURLToPath as __toPath } from 'node:url'; const require = __createRequire(import.meta.url); const __filename = __toPath(import.meta.url); const __dirname = __toPath(new URL('.', import.meta.url));
import {
  conclusionCounts,
  gravestFirst,
  leftOutCounts,
  levelOfRepository,
  mostRules,
  notListed,
  reasonsOf
} from "./chunk-QF3TA23X.js";
import "./chunk-3EYZUFG6.js";
import {
  placeLink
} from "./chunk-CZ4HLK7U.js";
import {
  codeSpan,
  escapeText,
  link,
  markdownText,
  table
} from "./chunk-I5JFAHOS.js";
import {
  areas
} from "./chunk-DBVB26YB.js";
import {
  renderLine
} from "./chunk-ZMOI22FV.js";
import "./chunk-U6SEALJ2.js";
import {
  severities
} from "./chunk-IBGPIOPE.js";
import "./chunk-VVXIB3GI.js";

// src/report/organisation/markdown.ts
var mostBytes = 9e5;
var mostOfTable = 5e5;
var mostLeftOut = 500;
function overviewMarkdown(result, words) {
  const head = [...verdict(result, words), ...repositoryTable(result, words), ...ruleTable(result, words)];
  const end = leftOut(result, words);
  const all = gravestFirst(result.repositories).map((repository) => gravestOf(repository, result, words)).filter((section) => section !== "");
  const shown = fitting(all, mostBytes - Buffer.byteLength([...head, ...end].join("\n")));
  const middle = all.length === 0 ? [] : ["", `## ${words.t("org-gravest")}`, "", shown.join("\n\n"), ...moreRepositories(all.length - shown.length, words)];
  return `${[...head, ...middle, ...end].join("\n").trimEnd()}
`;
}
function fitting(texts, bytes) {
  let room = bytes;
  const end = texts.findIndex((text) => (room -= Buffer.byteLength(text) + 2) < 0);
  return end === -1 ? [...texts] : texts.slice(0, end);
}
function moreRepositories(count, words) {
  return count > 0 ? ["", words.t("org-more-repositories", { count })] : [];
}
function verdict(result, words) {
  const { tool, owner, shard, conclusion, repositories } = result;
  return [
    `# ${renderLine(words.phrase("org-report", { owner }), markdownText)}`,
    "",
    `**${words.t(`verdict-${conclusion}`)}**${words.t("colon")}${words.t("org-count", { count: repositories.length })}${words.t("aside", { text: conclusionCounts(result, words) })}`,
    "",
    ...shard === null ? [] : [`- ${words.t("org-shard", { index: shard.index, of: shard.of })}`],
    ...repositories.length === 0 ? [`- ${words.t("org-none-audited")}`] : [],
    `- ${renderLine(words.phrase("rule-set", { name: tool.name, version: tool.version, digest: tool.rulesDigest }), markdownText)}`
  ];
}
function repositoryTable({ repositories, server }, words) {
  if (repositories.length === 0) return [];
  const columns = [words.t("org-repository"), words.t("org-level"), words.t("score"), ...severities, ...areas.map((area) => words.t(`area-${area}`)), words.t("org-why")];
  const rows = gravestFirst(repositories).map((repository) => {
    const { name, figures, conclusion } = repository;
    const level = levelOfRepository(repository);
    const number = (score) => score === null || score === void 0 ? "" : String(Math.round(score));
    return [
      repositoryLink(name, server),
      `${conclusion === "passed" ? "\u2713" : "\u2717"} ${level === null ? words.t("verdict-error") : words.t(`level-${level}`)}`,
      number(figures?.scores.overall),
      ...severities.map((severity) => figures === null ? "" : String(figures.counts.bySeverity[severity])),
      ...areas.map((area) => number(figures?.scores.areas[area])),
      reasonsOf(repository, words).map((phrase) => renderLine(phrase, markdownText)).join(" ")
    ];
  });
  const [heading, line, ...lines] = table(columns, rows);
  const shown = fitting(lines, mostOfTable);
  return ["", `## ${words.t("org-repositories")}`, "", heading ?? "", line ?? "", ...shown, ...moreRepositories(lines.length - shown.length, words)];
}
function ruleTable({ rules }, words) {
  if (rules.length === 0) return [];
  const rows = rules.slice(0, mostRules).map(({ ruleId, severity, repositories, count }) => [severity, `${renderLine(words.rule(ruleId, "title"), markdownText)} ${codeSpan(ruleId)}`, String(repositories), String(count)]);
  const more = rules.length > mostRules ? ["", words.t("org-more-rules", { count: rules.length - mostRules })] : [];
  return ["", `## ${words.t("org-rules")}`, "", ...table([words.t("severity"), words.t("rule"), words.t("org-repositories"), words.t("places")], rows), ...more];
}
function gravestOf(repository, { server }, words) {
  const { name, figures } = repository;
  if (figures === null || figures.findings.length === 0) return "";
  const at = isPlain(name) ? { url: `${server}/${name}`, commit: figures.head } : void 0;
  const more = notListed(repository);
  return [
    `### ${repositoryLink(name, server)}`,
    "",
    ...figures.findings.map((finding) => `- ${told(finding, at, words)}`),
    ...more > 0 ? [`- ${words.t("org-more-findings", { count: more })}`] : []
  ].join("\n");
}
function told(finding, at, words) {
  return `**${finding.severity}** ${renderLine(words.rule(finding.ruleId, "title"), markdownText)}${words.t("colon")}${placeLink(finding, at)}`;
}
function leftOut(result, words) {
  if (result.leftOut.length === 0) return [];
  const counts = leftOutCounts(result, words);
  const names = result.leftOut.slice(0, mostLeftOut).map(({ name, reason }) => `- ${codeSpan(name)}${words.t("colon")}${words.t(`left-out-${reason}-one`)}`);
  const more = moreRepositories(result.leftOut.length - mostLeftOut, words);
  return ["", `## ${words.t("org-left-out")}`, "", escapeText(words.t("org-left-out-count", { count: result.leftOut.length, reasons: counts })), "", ...names, ...more];
}
function isPlain(name) {
  return /^[\w.-]+\/[\w.-]+$/.test(name);
}
function repositoryLink(name, server) {
  return isPlain(name) ? link(codeSpan(name), `${server}/${name}`) : codeSpan(name);
}
export {
  overviewMarkdown
};
