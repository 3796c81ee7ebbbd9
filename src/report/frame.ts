// Code frames for the terminal: masked source lines in, numbered lines with the offending part marked out.
import type { FrameLine } from '../model/result.ts';
import type { Colors } from './colors.ts';
import { visible } from './phrase.ts';
import { cut, cutStart, width } from './width.ts';

/** Carets under more lines than this say less than the marks in the margin. */
const MOST_CARETS = 2;

export function frame(lines: readonly FrameLine[], colors: Colors, columns: number): string[] {
  const gutter = Math.max(...lines.map((line) => String(line.line).length), 1);
  const carets = lines.filter(isMarked).length <= MOST_CARETS;
  return lines.flatMap((line) => {
    const mark = isMarked(line) ? '>' : ' ';
    const [before, marked, after] = fit(line, columns - gutter - 5);
    const number = String(line.line).padStart(gutter);
    const source = `${mark} ${number} | ${before}${isMarked(line) ? colors.bold(colors.red(marked)) : marked}${after}`.trimEnd();
    const first = isMarked(line) ? source : colors.dim(source);
    if (!isMarked(line) || !carets) return [first];
    const caret = '^'.repeat(Math.max(1, width(marked)));
    return [first, `  ${' '.repeat(gutter)} | ${' '.repeat(width(before))}${colors.red(caret)}`];
  });
}

export function isMarked(line: FrameLine): boolean {
  return line.startColumn !== undefined;
}

/** The line before, in and after the mark, for display: tabs expanded, hidden characters visible. */
export function parts(line: FrameLine): [string, string, string] {
  if (line.startColumn === undefined) return [shown(line.text), '', ''];
  const start = line.startColumn - 1;
  const end = Math.max(start, (line.endColumn ?? line.startColumn) - 1);
  return [shown(line.text.slice(0, start)), shown(line.text.slice(start, end)), shown(line.text.slice(end))];
}

/** Cuts a long line so that the mark stays in sight. */
function fit(line: FrameLine, columns: number): [string, string, string] {
  const [before, marked, after] = parts(line);
  if (width(before) + width(marked) + width(after) <= columns) return [before, marked, after];
  if (!isMarked(line)) return [cut(before, columns), '', ''];
  const mark = cut(marked, Math.floor(columns * 0.7));
  const lead = cutStart(before, Math.max(8, Math.min(width(before), columns - width(mark) - Math.min(width(after), 10))));
  return [lead, mark, cut(after, Math.max(1, columns - width(mark) - width(lead)))];
}

function shown(text: string): string {
  return visible(text.replaceAll('\t', '  '));
}
