// Result -> the Markdown of GitHub's step summary, within its size limit.
import type { Finding } from '../model/finding.ts';
import { severities } from '../model/finding.ts';
import type { Result } from '../model/result.ts';
import { codeSpan, escapeText, markdownText, table } from './markdown-escape.ts';
import { renderLine } from './markup.ts';
import { plain, visible, type Phrase } from './phrase.ts';
import { placeLink, type Repository } from './place.ts';
import { isOpen } from './roadmap.ts';
import { levelOf, scoreRows, signed } from './scores.ts';
import { countsLine, firstOf, groupedNotices, moreOf, notScannedReasons, sizeOf, verdictReasons } from './tally.ts';
import type { Words } from './words.ts';

export interface SummaryOptions {
  readonly repository?: Repository; // of the head
  readonly base?: Repository; // where fixed findings were
  readonly remark?: string; // on annotations that are not shown
  readonly remarks?: readonly Phrase[]; // on what could not be published
  readonly brief?: true; // for a comment: the same in every run over the same commits, and without the long tail
}

/** 1 MiB a step, and over it GitHub drops the whole summary; room is left for what other commands of the step write. */
export const LARGEST_SUMMARY = 1024 * 1024 - 16 * 1024;
const MOST_RELATED = 5;
const MOST_NOT_SCANNED = 50;
const MOST_NOTICES = 50;
const MOST_NOTICES_BRIEF = 10;
const LONGEST_CELL = 600;

export function summary(result: Result, words: Words, options: SummaryOptions = {}, largest = LARGEST_SUMMARY): string {
  const comparing = result.target.base !== undefined;
  const by = (status: Finding['status']): Finding[] => result.findings.filter((finding) => finding.status === status);
  const head = [...verdict(result, words), ...scores(result, words), ...notices(result, words, options)];
  const tail = [...(options.brief ? [] : notScanned(result, words)), ...scope(result, words, options)];
  const sections = comparing
    ? [
        { title: words.t('new-findings'), open: true, findings: by('new'), repository: options.repository, base: options.base },
        { title: words.t('pending-findings'), open: true, findings: by('pending'), repository: options.repository },
        { title: words.t('fixed-findings'), open: false, findings: by('fixed'), repository: options.base },
      ]
    : [{ title: words.t('findings'), open: true, findings: result.findings.filter(isOpen), repository: options.repository }];
  const body = new Bounded(largest - bytes([...head, ...tail].join('\n')) - 1024);
  for (const section of sections) body.section(section, words);
  const nothing = sections[0]?.findings.length ? [] : [words.t(comparing ? 'found-nothing-new' : 'found-nothing'), ''];
  return [...head, ...nothing, ...body.lines, ...(body.cut ? [`> ${words.t('cut-to-fit')}`, ''] : []), ...tail].join('\n');
}

interface Section {
  readonly title: string;
  readonly open: boolean;
  readonly findings: readonly Finding[];
  readonly repository: Repository | undefined;
  readonly base?: Repository | undefined; // of related places that are gone
}

/** Lines up to a number of bytes; what does not fit is counted. */
export class Bounded {
  readonly lines: string[] = [];
  cut = false;
  private room: number;

  constructor(room: number) {
    this.room = room;
  }

  section({ title, open, findings, repository, base }: Section, words: Words): void {
    if (!findings.length) return;
    const heading = `${title}${words.t('aside', { text: findings.length })}`;
    this.push(open ? [`### ${heading}`, ''] : ['<details>', `<summary>${escapeText(heading)}</summary>`, '']);
    const cells = findings.map((finding) => cellsOf(finding, words, repository, base));
    const [head = '', rule = '', ...rows] = table(['', words.t('finding'), words.t('place'), words.t('why-believed')], cells);
    this.push([head, rule]);
    const shown = rows.findIndex((line) => !this.push([line]));
    const left = shown === -1 ? 0 : rows.length - shown;
    if (left > 0) this.cut = true;
    this.lines.push('', ...(left > 0 ? [`> ${words.t('more-rows', { count: left })}`, ''] : []), ...(open ? [] : ['</details>', '']));
  }

  private push(lines: readonly string[]): boolean {
    const size = bytes(lines.join('\n')) + 1;
    if (size > this.room) return false;
    this.room -= size;
    this.lines.push(...lines);
    return true;
  }
}

function cellsOf(finding: Finding, words: Words, repository: Repository | undefined, base: Repository | undefined): string[] {
  const title = renderLine(words.rule(finding.ruleId, 'title'), markdownText);
  const message = words.message(finding);
  const short = plain(message).length <= LONGEST_CELL ? renderLine(message, markdownText) : escapeText(clip(plain(message)));
  const related = firstOf(finding.related, MOST_RELATED, words, (one) => `${placeLink(one, one.inBase ? base : repository)} ${renderLine(words.note(finding, one), markdownText)}`);
  const told = finding.status === 'fixed' ? '' : `<br>${short}`;
  return [`**${finding.severity}**`, `**${title}** ${codeSpan(finding.ruleId)}${told}`, placeLink(finding.location, repository), related.join('<br>')];
}

function verdict(result: Result, words: Words): string[] {
  const { conclusion } = result.verdict;
  const mark = conclusion === 'passed' ? '✅' : conclusion === 'failed' ? '❌' : '⚠️';
  const why = verdictReasons(result).map((reason) => `- ${renderLine(words.reason(reason), markdownText)}`);
  const { bySeverity } = result.counts;
  return [
    `## ${mark} ${words.t('tool-name')}${words.t('colon')}${words.t(`verdict-${conclusion}`)}`,
    '',
    ...why,
    '',
    escapeText(words.t('findings-line', { counts: countsLine(result, words) })),
    '',
    escapeText(words.t('open-by-severity', { counts: severities.map((severity) => `${severity} ${bySeverity[severity]}`).join(words.t('list-separator')) })),
    '',
  ];
}

/** A row an area that could be judged. */
export function scores(result: Result, words: Words): string[] {
  const rows = scoreRows(result).filter((row) => row.score !== null);
  if (!rows.length) return [];
  const compared = result.scoresBefore !== undefined;
  const columns = [words.t('area'), words.t('score'), ...(compared ? [words.t('before'), words.t('change')] : [])];
  const cells = rows.map(({ area, label, score, before, change }) => {
    const level = area === 'overall' ? words.t('aside', { text: words.t(`level-${levelOf(result)}`) }) : '';
    const name = area === 'overall' ? `**${words.t(label)}**` : words.t(label);
    return [name, `${score}${level}`, ...(compared ? [before === null ? '' : String(before), signed(change)] : [])];
  });
  return [`### ${words.t('scores')}`, '', ...table(columns, cells), ''];
}

export function notices(result: Result, words: Words, options: SummaryOptions): string[] {
  const groups = groupedNotices(result);
  const lines = groups.slice(0, options.brief ? MOST_NOTICES_BRIEF : MOST_NOTICES).map(({ notice, more }) => {
    const place = notice.path === undefined ? '' : `${placeLink({ path: notice.path, startLine: notice.line ?? 1 }, options.repository)} `;
    return `> ${notice.level === 'error' ? '❗' : '⚠️'} ${place}${renderLine(words.reason(notice), markdownText)}${moreOf(more, words)}`;
  });
  const left = groups.length - lines.length;
  if (left > 0) lines.push(`> ${words.t('more-notices', { count: left })}`);
  if (options.remark) lines.push(`> ${options.remark}`);
  for (const remark of options.remarks ?? []) lines.push(`> ⚠️ ${renderLine(remark, markdownText)}`);
  return lines.flatMap((line) => [line, '']);
}

function notScanned(result: Result, words: Words): string[] {
  if (!result.notScanned.length) return [];
  const title = words.t('not-scanned-count', { count: result.notScanned.length, reasons: notScannedReasons(result, words) });
  const rows = result.notScanned.slice(0, MOST_NOT_SCANNED).map(({ path, reason, detail }) => [
    codeSpan(clip(path)),
    escapeText(words.t(`reason-${reason}`)) + (detail ? ` ${codeSpan(clip(detail))}` : ''),
  ]);
  const more = result.notScanned.length - rows.length;
  return ['<details>', `<summary>${escapeText(title)}</summary>`, '', ...table([words.t('file'), words.t('reason')], rows), '', ...(more > 0 ? [words.t('more-files', { count: more }), ''] : []), '</details>', ''];
}

export function scope(result: Result, words: Words, { brief }: SummaryOptions): string[] {
  const { tool, target, stats } = result;
  const parts = [
    ...(brief ? [] : [escapeText(words.t('scanned-count', { files: stats.files, size: sizeOf(stats.bytes), seconds: (stats.durationMs / 1000).toFixed(1) }))]),
    ...(target.base === undefined ? [] : [renderLine(words.phrase('compared-with', { base: target.base.slice(0, 12) }), markdownText)]),
    ...(target.head === undefined ? [] : [renderLine(words.phrase('audited-commit', { head: target.head.slice(0, 12) }), markdownText)]),
    escapeText(words.t('rule-set', { name: tool.name, version: tool.version, digest: tool.rulesDigest.slice(0, 12) })),
  ];
  return [`<sub>${parts.join(' · ')}</sub>`, ''];
}

function clip(text: string): string {
  const whole = visible(text);
  return whole.length > LONGEST_CELL ? `${whole.slice(0, LONGEST_CELL - 1)}…` : whole;
}

export function bytes(text: string): number {
  return new TextEncoder().encode(text).length;
}
