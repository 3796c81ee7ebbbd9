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
import "./chunk-DBVB26YB.js";
import {
  cut,
  pad,
  width,
  wrap
} from "./chunk-NRSGFV4J.js";
import {
  severityColor
} from "./chunk-JNYPPKQ6.js";
import {
  plainText,
  renderLine
} from "./chunk-ZMOI22FV.js";
import {
  visible
} from "./chunk-U6SEALJ2.js";
import {
  severities
} from "./chunk-IBGPIOPE.js";
import "./chunk-VVXIB3GI.js";

// src/report/organisation/text.ts
var INDENT = "  ";
var longestName = 50;
function overviewText(result, words, options) {
  const lines = options.quiet ? [] : [...repositoryLines(result, words, options), ...ruleLines(result, words, options)];
  lines.push(...leftOutLines(result, words, options), ...verdictLines(result, words, options));
  return `${lines.map((line) => line.replace(/^(\s*)(?=::|##\[)/, "$1| ")).join("\n")}
`;
}
function repositoryLines({ repositories }, words, options) {
  const { colors } = options;
  const shown = gravestFirst(repositories).map((repository) => ({ repository, name: cut(visible(repository.name), longestName), level: levelName(repository, words) }));
  if (shown.length === 0) return [];
  const [name, level] = [Math.max(...shown.map((one) => width(one.name))), Math.max(...shown.map((one) => width(one.level)))];
  const lines = shown.flatMap((one) => {
    const { figures, conclusion } = one.repository;
    const mark = conclusion === "passed" ? colors.green("\u2713") : colors.red("\u2717");
    const counts = figures === null ? "" : severities.map((severity) => count(severity, figures.counts.bySeverity[severity], colors)).join("  ");
    const score = figures?.scores.overall === null || figures === null ? "   " : String(Math.round(figures.scores.overall)).padStart(3);
    const why = conclusion === "error" ? reasonsOf(one.repository, words).flatMap((phrase) => wrap(renderLine(phrase, plainText), options.width - 4).map((line) => INDENT + INDENT + line)) : [];
    return [`${INDENT}${mark} ${pad(one.name, name)}  ${pad(one.level, level)}  ${score}  ${counts}`.trimEnd(), ...why, ...options.verbose ? findingLines(one.repository, words, options) : []];
  });
  return [colors.bold(words.t("org-repositories")), ...lines, ""];
}
function levelName(repository, words) {
  const level = levelOfRepository(repository);
  return level === null ? words.t("verdict-error") : words.t(`level-${level}`);
}
function count(severity, number, colors) {
  const style = number > 0 ? severityColor(severity, colors) : colors.dim;
  return `${style(severity)} ${String(number).padEnd(3)}`;
}
function findingLines(repository, words, { colors }) {
  const lines = (repository.figures?.findings ?? []).map(({ ruleId, severity, path, startLine }) => `${INDENT}${INDENT}${severityColor(severity, colors)(severity)} ${renderLine(words.rule(ruleId, "title"), plainText)}  ${colors.dim(`${ruleId} ${visible(path)}:${startLine}`)}`);
  const more = notListed(repository);
  return more > 0 ? [...lines, `${INDENT}${INDENT}${colors.dim(words.t("org-more-findings", { count: more }))}`] : lines;
}
function ruleLines({ rules }, words, { colors, verbose }) {
  if (rules.length === 0) return [];
  const lines = rules.slice(0, verbose ? mostRules : mostRules / 2).map(({ ruleId, severity, repositories }) => `${INDENT}${String(repositories).padStart(4)}  ${severityColor(severity, colors)(severity)} ${renderLine(words.rule(ruleId, "title"), plainText)}  ${colors.dim(ruleId)}`);
  return [colors.bold(words.t("org-rules")), ...lines, ""];
}
function leftOutLines(result, words, { colors, verbose, width: columns }) {
  if (result.leftOut.length === 0) return [];
  const each = verbose ? result.leftOut.map(({ name, reason }) => `${INDENT}${visible(name)}  ${colors.dim(words.t(`left-out-${reason}-one`))}`) : [];
  return [...wrap(words.t("org-left-out-count", { count: result.leftOut.length, reasons: leftOutCounts(result, words) }), columns), ...each, ""];
}
function verdictLines(result, words, { colors }) {
  const { conclusion, repositories, shard } = result;
  const style = conclusion === "passed" ? colors.green : colors.red;
  return [
    ...shard === null ? [] : [words.t("org-shard", { index: shard.index, of: shard.of })],
    `${style(colors.bold(`${conclusion === "passed" ? "\u2713" : "\u2717"} ${words.t(`verdict-${conclusion}`)}`))}`,
    `${INDENT}${repositories.length === 0 ? words.t("org-none-audited") : `${words.t("org-count", { count: repositories.length })}${words.t("aside", { text: conclusionCounts(result, words) })}`}`
  ];
}
export {
  overviewText
};
