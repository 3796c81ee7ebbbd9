// A finding's safe fix -> GitHub's one-click suggestion: whole lines of the pull request's head and the text in their place.
import type { FileDiff } from '../model/diff.ts';
import type { Finding } from '../model/finding.ts';
import type { DiffLines } from '../model/payload.ts';
import type { FrameLine } from '../model/result.ts';
import { visible } from './phrase.ts';

const MOST_LINES = 20;

export interface Suggestion {
  readonly at: DiffLines;
  readonly markdown: string;
}

type Edit = NonNullable<Finding['fix']>['edits'][number];

/**
 * Null where a suggestion could not be exact: edits of several files, lines that the diff does not show together, hidden characters. What
 * stays of the lines has to be in the masked frame as it is, so that no secret beside the fix is quoted.
 */
export function suggestion(finding: Finding, diff: FileDiff, frame: readonly FrameLine[]): Suggestion | null {
  const { fix, location } = finding;
  if (fix === undefined || !fix.safe || fix.edits.length === 0 || fix.edits.some(({ path }) => path !== location.path)) return null;
  const edits = [...fix.edits].sort((a, b) => a.startLine - b.startLine || a.startColumn - b.startColumn);
  const first = Math.min(...edits.map(({ startLine }) => startLine));
  const last = Math.max(...edits.map(lastLine));
  const at = shownTogether(first, last, diff);
  const text = at === null ? null : replaced(edits, first, last, diff, frame);
  return at === null || text === null ? null : { at, markdown: fenced(text) };
}

/** An edit that ends before the first character of a line replaces whole lines, their last line break included. */
function lastLine(edit: Edit): number {
  return edit.endColumn === 1 && edit.endLine > edit.startLine ? edit.endLine - 1 : edit.endLine;
}

function shownTogether(first: number, last: number, diff: FileDiff): DiffLines | null {
  const [start, end] = [diff.right(first), diff.right(last)];
  if (start === undefined || end === undefined || end - start !== last - first || last - first >= MOST_LINES) return null;
  return inOneHunk(start, end, diff) ? { side: 'RIGHT', start, end } : null;
}

export function inOneHunk(start: number, end: number, { hunks }: FileDiff): boolean {
  return hunks.some(({ right }) => start >= right.start && end <= right.end);
}

/** The lines after the edits; null where an edit overlaps another, or what is kept may not be shown. */
function replaced(edits: readonly Edit[], first: number, last: number, diff: FileDiff, frame: readonly FrameLine[]): string | null {
  const masked = new Map(frame.map(({ line, text }) => [line, text]));
  let text = '';
  let [line, column] = [first, 1];
  const keep = (toLine: number, toColumn: number): boolean => {
    for (; line <= toLine; line++, column = 1) {
      const whole = diff.text(line);
      if (whole === undefined) return line > last; // behind the last line of the file
      const kept = whole.slice(column - 1, line === toLine ? toColumn - 1 : undefined);
      if (kept !== '' && masked.get(line)?.includes(kept) !== true) return false;
      text += line === toLine ? kept : `${kept}\n`;
      if (line === toLine) return true;
    }
    return true;
  };
  for (const edit of edits) {
    if (edit.startLine < line || (edit.startLine === line && edit.startColumn < column) || !keep(edit.startLine, edit.startColumn)) return null;
    text += edit.text.replace(/\r\n?/g, '\n'); // GitHub keeps the file's own line ends
    [line, column] = [edit.endLine, edit.endColumn];
  }
  if (line > last) text = text.replace(/\n$/, '');
  else if (!keep(last, Infinity)) return null;
  return visible(text.replace(/[\n\t]/g, '')) === text.replace(/[\n\t]/g, '') ? text : null;
}

/** The fence is longer than any run of backticks inside (GFM §4.5). */
function fenced(text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}suggestion\n${text === '' ? '' : `${text}\n`}${fence}`;
}
