// Overview -> Markdown: one table of repositories, the most frequent rules, what is gravest in each repository, what was left out.
import { severities } from '../../model/finding.ts';
import type { BriefFinding, OrganisationResult, RepositoryAudit } from '../../model/organisation.ts';
import { codeSpan, escapeText, link, markdownText, table } from '../markdown-escape.ts';
import { renderLine } from '../markup.ts';
import { placeLink, type Repository } from '../place.ts';
import { areas } from '../scores.ts';
import type { Words } from '../words.ts';
import { conclusionCounts, gravestFirst, leftOutCounts, levelOfRepository, mostRules, notListed, reasonsOf } from './told.ts';

/** Bytes: a step summary of more than 1 MiB is dropped whole. */
const mostBytes = 900_000;
const mostOfTable = 500_000;
const mostLeftOut = 500;

export function overviewMarkdown(result: OrganisationResult, words: Words): string {
  const head = [...verdict(result, words), ...repositoryTable(result, words), ...ruleTable(result, words)];
  const end = leftOut(result, words);
  const all = gravestFirst(result.repositories).map((repository) => gravestOf(repository, result, words)).filter((section) => section !== '');
  const shown = fitting(all, mostBytes - Buffer.byteLength([...head, ...end].join('\n')));
  const middle = all.length === 0 ? [] : ['', `## ${words.t('org-gravest')}`, '', shown.join('\n\n'), ...moreRepositories(all.length - shown.length, words)];
  return `${[...head, ...middle, ...end].join('\n').trimEnd()}\n`;
}

/** The first of them, as many as there is room for. */
function fitting(texts: readonly string[], bytes: number): string[] {
  let room = bytes;
  const end = texts.findIndex((text) => (room -= Buffer.byteLength(text) + 2) < 0);
  return end === -1 ? [...texts] : texts.slice(0, end);
}

function moreRepositories(count: number, words: Words): string[] {
  return count > 0 ? ['', words.t('org-more-repositories', { count })] : [];
}

function verdict(result: OrganisationResult, words: Words): string[] {
  const { tool, owner, shard, conclusion, repositories } = result;
  return [
    `# ${renderLine(words.phrase('org-report', { owner }), markdownText)}`,
    '',
    `**${words.t(`verdict-${conclusion}`)}**${words.t('colon')}${words.t('org-count', { count: repositories.length })}${words.t('aside', { text: conclusionCounts(result, words) })}`,
    '',
    ...(shard === null ? [] : [`- ${words.t('org-shard', { index: shard.index, of: shard.of })}`]),
    ...(repositories.length === 0 ? [`- ${words.t('org-none-audited')}`] : []),
    `- ${renderLine(words.phrase('rule-set', { name: tool.name, version: tool.version, digest: tool.rulesDigest }), markdownText)}`,
  ];
}

function repositoryTable({ repositories, server }: OrganisationResult, words: Words): string[] {
  if (repositories.length === 0) return [];
  const columns = [words.t('org-repository'), words.t('org-level'), words.t('score'), ...severities, ...areas.map((area) => words.t(`area-${area}`)), words.t('org-why')];
  const rows = gravestFirst(repositories).map((repository) => {
    const { name, figures, conclusion } = repository;
    const level = levelOfRepository(repository);
    const number = (score: number | null | undefined): string => (score === null || score === undefined ? '' : String(Math.round(score)));
    return [
      repositoryLink(name, server),
      `${conclusion === 'passed' ? '✓' : '✗'} ${level === null ? words.t('verdict-error') : words.t(`level-${level}`)}`,
      number(figures?.scores.overall),
      ...severities.map((severity) => (figures === null ? '' : String(figures.counts.bySeverity[severity]))),
      ...areas.map((area) => number(figures?.scores.areas[area])),
      reasonsOf(repository, words).map((phrase) => renderLine(phrase, markdownText)).join(' '),
    ];
  });
  const [heading, line, ...lines] = table(columns, rows);
  const shown = fitting(lines, mostOfTable);
  return ['', `## ${words.t('org-repositories')}`, '', heading ?? '', line ?? '', ...shown, ...moreRepositories(lines.length - shown.length, words)];
}

function ruleTable({ rules }: OrganisationResult, words: Words): string[] {
  if (rules.length === 0) return [];
  const rows = rules.slice(0, mostRules).map(({ ruleId, severity, repositories, count }) => [severity, `${renderLine(words.rule(ruleId, 'title'), markdownText)} ${codeSpan(ruleId)}`, String(repositories), String(count)]);
  const more = rules.length > mostRules ? ['', words.t('org-more-rules', { count: rules.length - mostRules })] : [];
  return ['', `## ${words.t('org-rules')}`, '', ...table([words.t('severity'), words.t('rule'), words.t('org-repositories'), words.t('places')], rows), ...more];
}

function gravestOf(repository: RepositoryAudit, { server }: OrganisationResult, words: Words): string {
  const { name, figures } = repository;
  if (figures === null || figures.findings.length === 0) return '';
  const at: Repository | undefined = isPlain(name) ? { url: `${server}/${name}`, commit: figures.head } : undefined;
  const more = notListed(repository);
  return [
    `### ${repositoryLink(name, server)}`,
    '',
    ...figures.findings.map((finding) => `- ${told(finding, at, words)}`),
    ...(more > 0 ? [`- ${words.t('org-more-findings', { count: more })}`] : []),
  ].join('\n');
}

function told(finding: BriefFinding, at: Repository | undefined, words: Words): string {
  return `**${finding.severity}** ${renderLine(words.rule(finding.ruleId, 'title'), markdownText)}${words.t('colon')}${placeLink(finding, at)}`;
}

function leftOut(result: OrganisationResult, words: Words): string[] {
  if (result.leftOut.length === 0) return [];
  const counts = leftOutCounts(result, words);
  const names = result.leftOut.slice(0, mostLeftOut).map(({ name, reason }) => `- ${codeSpan(name)}${words.t('colon')}${words.t(`left-out-${reason}-one`)}`);
  const more = moreRepositories(result.leftOut.length - mostLeftOut, words);
  return ['', `## ${words.t('org-left-out')}`, '', escapeText(words.t('org-left-out-count', { count: result.leftOut.length, reasons: counts })), '', ...names, ...more];
}

/** Only a name that GitHub would give leads anywhere. */
function isPlain(name: string): boolean {
  return /^[\w.-]+\/[\w.-]+$/.test(name);
}

function repositoryLink(name: string, server: string): string {
  return isPlain(name) ? link(codeSpan(name), `${server}/${name}`) : codeSpan(name);
}
