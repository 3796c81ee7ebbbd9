// The scores of earlier audits, kept inside the report issue: data in a comment, checked when it is read because whoever may edit the issue
// may have written it, and a table for people.
import { severities, type Severity } from '../model/finding.ts';
import type { Result } from '../model/result.ts';
import { codeSpan, link, table } from './markdown-escape.ts';
import { historyData, historyMark } from './marker.ts';
import { levelOf, signed, type Level } from './scores.ts';
import type { Words } from './words.ts';

/** Figures as an audit found them for the first time: later ones with the same figures add no entry. */
export interface Entry {
  readonly date: string; // ISO, UTC
  readonly commit: string; // '' where there is none
  readonly level: Level;
  readonly score: number | null; // percent
  readonly open: Readonly<Record<Severity, number>>;
}

export interface History {
  readonly at: string; // the commit that the report is about
  readonly entries: readonly Entry[]; // oldest first
  readonly damaged: boolean; // something in it could not have been written by us, and is left out
}

export const MOST_ENTRIES = 52; // a year of weekly audits
const MOST_SHOWN = 12;
const LONGEST_DATA = 20_000;
const LARGEST_COUNT = 10_000_000;
const levels = ['blocked', 'not-ready', 'nearly-ready', 'ready'] as const satisfies readonly Level[];

export function entryOf(result: Result, date: string): Entry {
  const { overall } = result.scores;
  return { date, commit: result.target.head ?? '', level: levelOf(result), score: overall === null ? null : Math.round(overall), open: result.counts.bySeverity };
}

/** The newest entries, with `now` where it differs from the last. */
export function continued(entries: readonly Entry[], now: Entry): readonly Entry[] {
  const last = entries.at(-1);
  const same = last !== undefined && last.level === now.level && last.score === now.score && severities.every((severity) => last.open[severity] === now.open[severity]);
  return (same ? entries : [...entries, now]).slice(-MOST_ENTRIES);
}

/** One line: a row an entry, as JSON of numbers and known words. */
export function historyLine({ at, entries }: Pick<History, 'at' | 'entries'>): string {
  const rows = entries.map(({ date, commit, level, score, open }) => [date, commit, level, score, ...severities.map((severity) => open[severity])]);
  return historyMark(JSON.stringify({ v: 1, at, rows }));
}

/** What stands there, as far as it is valid. */
export function readHistory(ours: string): History {
  const data = historyData(ours);
  const none = { at: '', entries: [], damaged: true };
  if (data === null || data.length > LONGEST_DATA) return none;
  let parsed: unknown;
  try {
    parsed = JSON.parse(data);
  } catch {
    return none;
  }
  if (typeof parsed !== 'object' || parsed === null || !('v' in parsed) || parsed.v !== 1 || !('rows' in parsed) || !Array.isArray(parsed.rows)) return none;
  const at = 'at' in parsed && isCommit(parsed.at) ? parsed.at : '';
  const entries = parsed.rows.flatMap((row: unknown) => entryFrom(row) ?? []);
  return { at, entries: entries.slice(-MOST_ENTRIES), damaged: entries.length < parsed.rows.length || entries.length > MOST_ENTRIES };
}

function entryFrom(row: unknown): Entry | null {
  if (!Array.isArray(row) || row.length !== 8) return null;
  const [date, commit, level, score, P0, P1, P2, P3] = row as unknown[];
  if (!isDate(date) || !isCommit(commit) || !isLevel(level)) return null;
  if (score !== null && !isCount(score, 100)) return null;
  if (!isCount(P0) || !isCount(P1) || !isCount(P2) || !isCount(P3)) return null;
  return { date, commit, level, score, open: { P0, P1, P2, P3 } };
}

function isDate(value: unknown): value is string {
  return typeof value === 'string' && /^20\d\d-\d\d-\d\d$/.test(value) && !Number.isNaN(Date.parse(value));
}

function isCommit(value: unknown): value is string {
  return typeof value === 'string' && /^(?:[0-9a-f]{40}(?:[0-9a-f]{24})?)?$/.test(value);
}

function isLevel(value: unknown): value is Level {
  return (levels as readonly unknown[]).includes(value);
}

function isCount(value: unknown, most = LARGEST_COUNT): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= most;
}

/** The last entries, newest first. `url`: of the repository, where it has an address. */
export function historySection(entries: readonly Entry[], words: Words, url: string | undefined): string[] {
  const rows = entries.map(({ date, commit, level, score, open }, index) => {
    const before = entries[index - 1]?.score ?? null;
    const name = commit === '' ? '' : codeSpan(commit.slice(0, 8));
    const change = score === null || before === null ? null : score - before;
    return [date, url === undefined || commit === '' ? name : link(name, `${url}/commit/${commit}`), words.t(`level-${level}`), score === null ? words.t('score-not-judged') : String(score), signed(change), ...severities.map((severity) => String(open[severity]))];
  });
  const columns = [words.t('date'), words.t('commit'), words.t('level'), words.t('score'), words.t('change'), ...severities];
  return [`### ${words.t('history')}`, '', ...table(columns, rows.slice(-MOST_SHOWN).reverse()), ''];
}
