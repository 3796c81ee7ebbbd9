// Overview -> the terminal: a line a repository, the most frequent rules, what was left out, the verdict.
import { severities } from '../../model/finding.ts';
import type { OrganisationResult, RepositoryAudit } from '../../model/organisation.ts';
import { severityColor, type Colors } from '../colors.ts';
import { plainText, renderLine } from '../markup.ts';
import { visible } from '../phrase.ts';
import { cut, pad, width, wrap } from '../width.ts';
import type { Words } from '../words.ts';
import { conclusionCounts, gravestFirst, leftOutCounts, levelOfRepository, mostRules, notListed, reasonsOf } from './told.ts';

export interface OverviewTextOptions {
  readonly colors: Colors;
  readonly width: number; // terminal columns
  readonly quiet: boolean; // the verdict only
  readonly verbose: boolean; // the gravest findings and what was left out, one by one
}

const INDENT = '  ';
const longestName = 50;

export function overviewText(result: OrganisationResult, words: Words, options: OverviewTextOptions): string {
  const lines = options.quiet ? [] : [...repositoryLines(result, words, options), ...ruleLines(result, words, options)];
  lines.push(...leftOutLines(result, words, options), ...verdictLines(result, words, options));
  return `${lines.map((line) => line.replace(/^(\s*)(?=::|##\[)/, '$1| ')).join('\n')}\n`; // no line that a runner would obey
}

function repositoryLines({ repositories }: OrganisationResult, words: Words, options: OverviewTextOptions): string[] {
  const { colors } = options;
  const shown = gravestFirst(repositories).map((repository) => ({ repository, name: cut(visible(repository.name), longestName), level: levelName(repository, words) }));
  if (shown.length === 0) return [];
  const [name, level] = [Math.max(...shown.map((one) => width(one.name))), Math.max(...shown.map((one) => width(one.level)))];
  const lines = shown.flatMap((one) => {
    const { figures, conclusion } = one.repository;
    const mark = conclusion === 'passed' ? colors.green('✓') : colors.red('✗');
    const counts = figures === null ? '' : severities.map((severity) => count(severity, figures.counts.bySeverity[severity], colors)).join('  ');
    const score = figures?.scores.overall === null || figures === null ? '   ' : String(Math.round(figures.scores.overall)).padStart(3);
    const why = conclusion === 'error' ? reasonsOf(one.repository, words).flatMap((phrase) => wrap(renderLine(phrase, plainText), options.width - 4).map((line) => INDENT + INDENT + line)) : [];
    return [`${INDENT}${mark} ${pad(one.name, name)}  ${pad(one.level, level)}  ${score}  ${counts}`.trimEnd(), ...why, ...(options.verbose ? findingLines(one.repository, words, options) : [])];
  });
  return [colors.bold(words.t('org-repositories')), ...lines, ''];
}

function levelName(repository: RepositoryAudit, words: Words): string {
  const level = levelOfRepository(repository);
  return level === null ? words.t('verdict-error') : words.t(`level-${level}`);
}

function count(severity: (typeof severities)[number], number: number, colors: Colors): string {
  const style = number > 0 ? severityColor(severity, colors) : colors.dim;
  return `${style(severity)} ${String(number).padEnd(3)}`;
}

function findingLines(repository: RepositoryAudit, words: Words, { colors }: OverviewTextOptions): string[] {
  const lines = (repository.figures?.findings ?? []).map(({ ruleId, severity, path, startLine }) => `${INDENT}${INDENT}${severityColor(severity, colors)(severity)} ${renderLine(words.rule(ruleId, 'title'), plainText)}  ${colors.dim(`${ruleId} ${visible(path)}:${startLine}`)}`);
  const more = notListed(repository);
  return more > 0 ? [...lines, `${INDENT}${INDENT}${colors.dim(words.t('org-more-findings', { count: more }))}`] : lines;
}

function ruleLines({ rules }: OrganisationResult, words: Words, { colors, verbose }: OverviewTextOptions): string[] {
  if (rules.length === 0) return [];
  const lines = rules.slice(0, verbose ? mostRules : mostRules / 2).map(({ ruleId, severity, repositories }) => `${INDENT}${String(repositories).padStart(4)}  ${severityColor(severity, colors)(severity)} ${renderLine(words.rule(ruleId, 'title'), plainText)}  ${colors.dim(ruleId)}`);
  return [colors.bold(words.t('org-rules')), ...lines, ''];
}

function leftOutLines(result: OrganisationResult, words: Words, { colors, verbose, width: columns }: OverviewTextOptions): string[] {
  if (result.leftOut.length === 0) return [];
  const each = verbose ? result.leftOut.map(({ name, reason }) => `${INDENT}${visible(name)}  ${colors.dim(words.t(`left-out-${reason}-one`))}`) : [];
  return [...wrap(words.t('org-left-out-count', { count: result.leftOut.length, reasons: leftOutCounts(result, words) }), columns), ...each, ''];
}

function verdictLines(result: OrganisationResult, words: Words, { colors }: OverviewTextOptions): string[] {
  const { conclusion, repositories, shard } = result;
  const style = conclusion === 'passed' ? colors.green : colors.red;
  return [
    ...(shard === null ? [] : [words.t('org-shard', { index: shard.index, of: shard.of })]),
    `${style(colors.bold(`${conclusion === 'passed' ? '✓' : '✗'} ${words.t(`verdict-${conclusion}`)}`))}`,
    `${INDENT}${repositories.length === 0 ? words.t('org-none-audited') : `${words.t('org-count', { count: repositories.length })}${words.t('aside', { text: conclusionCounts(result, words) })}`}`,
  ];
}
