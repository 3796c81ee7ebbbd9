// Result -> the issue that a repository's audit is kept in: the report of now and the figures of before, between two marks. Whatever
// others wrote outside of them stays.
import { severities } from '../model/finding.ts';
import type { ReportIssue } from '../model/payload.ts';
import type { Result } from '../model/result.ts';
import { continued, entryOf, historyLine, historySection, readHistory, type Entry } from './issue-history.ts';
import { controls, first, plan } from './markdown.ts';
import { escapeText } from './markdown-escape.ts';
import { reportMarks, reportParts } from './marker.ts';
import type { Repository } from './place.ts';
import { isOpen } from './roadmap.ts';
import { levelOf, type Level } from './scores.ts';
import { Bounded, bytes, notices, scope, scores } from './summary.ts';
import { countsLine } from './tally.ts';
import type { Words } from './words.ts';

export interface IssueOptions {
  readonly folder: string; // the input `path`: audits of several folders have an issue each
  readonly today: string; // ISO date
  readonly repository?: Repository; // of the audited commit
}

/** An issue holds 65,536 characters, others' part and marks included. Bytes are never fewer than characters. */
const LARGEST = 62_000;
const MARKS = { blocked: '⛔', 'not-ready': '❌', 'nearly-ready': '🟡', ready: '✅' } as const satisfies Record<Level, string>;

export function reportIssue(result: Result, words: Words, options: IssueOptions): ReportIssue {
  const { folder, today } = options;
  const now = entryOf(result, today);
  return {
    title: `${words.t('audit-report')}${folder === '' ? '' : words.t('aside', { text: folder })}`,
    ready: now.level === 'ready',
    isOurs: (body) => reportParts(body, folder) !== null,
    write: (standing) => {
      const parts = standing === null ? null : reportParts(standing, folder);
      const { before, after } = parts ?? { before: '', after: '' };
      const past = parts === null ? { at: '', entries: [], damaged: false } : readHistory(parts.ours);
      const entries = continued(past.entries, now);
      const room = LARGEST - bytes(before) - bytes(after);
      const whole = (commit: string): string => `${before}${ours(asOf(result, commit), words, entries, room, { ...options, ...repositoryAt(options, commit) })}${after}`;
      // A later commit of which everything is told as of the one that the issue names: nothing has changed.
      if (standing !== null && same(whole(past.at), standing)) return { body: standing, damaged: past.damaged };
      return { body: whole(now.commit), damaged: past.damaged };
    },
  };
}

function asOf(result: Result, commit: string): Result {
  const { root } = result.target;
  return { ...result, target: commit === '' ? { root } : { root, head: commit } };
}

function repositoryAt({ repository }: IssueOptions, commit: string): Pick<IssueOptions, 'repository'> {
  return repository === undefined ? {} : { repository: { ...repository, commit } };
}

/** Line ends and space at the end are no change: the web editor writes both anew. */
function same(one: string, other: string): boolean {
  const clean = (text: string): string => text.replaceAll('\r\n', '\n').trimEnd();
  return clean(one) === clean(other);
}

/** Findings take what room is left; controls and roadmap stand there whole or not at all. */
function ours(result: Result, words: Words, entries: readonly Entry[], room: number, { folder, repository }: IssueOptions): string {
  const { start, end } = reportMarks(folder);
  const links = repository === undefined ? {} : { repository };
  const head = [start, ...heading(result, words), ...scores(result, words), ...historySection(entries, words, repository?.url), ...notices(result, words, { ...links, brief: true }), ...padded(first(result, words, links))];
  const tail = [...scope(result, words, { brief: true }), `<sub>${words.t('issue-kept')}</sub>`, '', historyLine({ at: result.target.head ?? '', entries }), end];
  const more: string[] = [];
  const body = new Bounded(room - bytes([...head, ...tail].join('\n')) - 2048);
  const findings = result.findings.filter(isOpen);
  body.section({ title: words.t('findings'), open: true, findings, repository }, words);
  if (findings.length === 0) body.lines.push(words.t('found-nothing'), '');
  const judged = { ...result, controls: result.controls.filter(({ status }) => status !== 'not-applicable') };
  for (const section of [plan(result, words), controls(judged, words, links)]) {
    const lines = folded(section);
    if (bytes([...head, ...body.lines, ...more, ...lines, ...tail].join('\n')) < room - 1024) more.push(...lines);
  }
  return [...head, ...body.lines, ...(body.cut ? [`> ${words.t('cut-to-fit')}`, ''] : []), ...more, ...tail].join('\n');
}

function heading(result: Result, words: Words): string[] {
  const level = levelOf(result);
  const { bySeverity } = result.counts;
  return [
    `## ${MARKS[level]} ${words.t('tool-name')}${words.t('colon')}${words.t(`level-${level}`)}`,
    '',
    escapeText(words.t('findings-line', { counts: countsLine(result, words) })),
    '',
    escapeText(words.t('open-by-severity', { counts: severities.map((severity) => `${severity} ${bySeverity[severity]}`).join(words.t('list-separator')) })),
    '',
  ];
}

/** A section of the long report, a heading lower. */
function padded(lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [...lines.map((line, index) => (index === 0 ? line.replace(/^##/, '###') : line)), ''];
}

function folded(section: readonly string[]): string[] {
  const [title, ...lines] = section;
  return title === undefined ? [] : ['<details>', `<summary>${escapeText(title.replace(/^#+ /, ''))}</summary>`, '', ...lines.filter((line, index) => index > 0 || line !== ''), '', '</details>', ''];
}
