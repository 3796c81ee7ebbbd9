// Two texts of a file -> a unified patch as `git apply` takes it. https://git-scm.com/docs/diff-format
import { structuredPatch, type StructuredPatchHunk } from 'diff';
import { lineStarts, type Range } from '../model/range.ts';

const contexts = [3, 2, 1] as const; // lines round a change; git wants one at least

/** Null where even the shortest patch would show a part of the old text that nobody may see. */
export function patch(path: string, before: string, after: string, hidden: readonly Range[]): string | null {
  const starts = lineStarts(before).filter((start) => start === 0 || before[start - 1] === '\n'); // as git counts lines
  for (const context of contexts) {
    const { hunks } = structuredPatch('', '', before, after, '', '', { context });
    if (hunks.some((hunk) => hidden.some((range) => shows(hunk, range, starts, before.length)))) continue;
    const [from, to] = [quoted(`a/${path}`), quoted(`b/${path}`)];
    return [`diff --git ${from} ${to}`, `--- ${ended(from)}`, `+++ ${ended(to)}`, ...hunks.flatMap(lines), ''].join('\n');
  }
  return null;
}

function shows({ oldStart, oldLines }: StructuredPatchHunk, { start, end }: Range, starts: readonly number[], length: number): boolean {
  const from = starts[oldStart - 1] ?? length;
  return oldLines > 0 && start < (starts[oldStart - 1 + oldLines] ?? length + 1) && end > from;
}

function lines({ oldStart, oldLines, newStart, newLines, lines: body }: StructuredPatchHunk): string[] {
  const span = (start: number, count: number): string => (count === 1 ? String(start) : `${start},${count}`);
  return [`@@ -${span(oldStart, oldLines)} +${span(newStart, newLines)} @@`, ...body];
}

/** Names with control characters, quotes or backslashes are written as in C. */
function quoted(path: string): string {
  if (!/[\p{Cc}"\\]/u.test(path)) return path;
  return `"${path.replace(/[\p{Cc}"\\]/gu, (unit) => (unit === '"' || unit === '\\' ? `\\${unit}` : `\\${unit.charCodeAt(0).toString(8).padStart(3, '0')}`))}"`;
}

/** A name with a space ends where the tab stands. */
function ended(name: string): string {
  return name.includes(' ') ? `${name}\t` : name;
}
