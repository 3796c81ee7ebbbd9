// Fixes of findings -> changed texts. Offsets come from the lines and columns that findings carry.
import type { Finding } from '../model/finding.ts';
import { lineStarts } from '../model/range.ts';
import type { TextEdit } from './text.ts';

export type Fixable = Finding & { readonly fix: NonNullable<Finding['fix']> };

export function isFixable(finding: Finding): finding is Fixable {
  return finding.fix !== undefined;
}

/** Those that can be applied together, and those of which an edit meets one of a finding before it. Gravest first is the caller's order. */
export function apart(findings: readonly Fixable[], textOf: (path: string) => string): { readonly together: readonly Fixable[]; readonly overlapping: readonly Fixable[] } {
  const taken = new Map<string, TextEdit[]>();
  const together: Fixable[] = [];
  const overlapping: Fixable[] = [];
  for (const finding of findings) {
    const own = editsOf([finding], textOf);
    const meets = [...own].some(([path, edits]) => edits.some((edit) => (taken.get(path) ?? []).some((other) => meet(edit, other))));
    if (meets) overlapping.push(finding);
    else {
      together.push(finding);
      for (const [path, edits] of own) taken.set(path, [...(taken.get(path) ?? []), ...edits]);
    }
  }
  return { together, overlapping };
}

/** What two fixes both ask for is done once; whole lines may come to stand at one place one after the other. */
function meet(one: TextEdit, other: TextEdit): boolean {
  const same = one.at.start === other.at.start && one.at.end === other.at.end;
  if (same && one.text === other.text) return false;
  const bothLines = /[\r\n]$/.test(one.text) && /[\r\n]$/.test(other.text);
  if (same && one.at.start === one.at.end) return !bothLines;
  return one.at.start <= other.at.end && other.at.start <= one.at.end && !(bothLines && (one.at.start === other.at.end || other.at.start === one.at.end));
}

/** The edits of the findings by path, equal ones once. */
export function editsOf(findings: readonly Fixable[], textOf: (path: string) => string): ReadonlyMap<string, readonly TextEdit[]> {
  const found = new Map<string, Map<string, TextEdit>>();
  const starts = new Map<string, readonly number[]>();
  for (const { fix } of findings) {
    for (const { path, startLine, startColumn, endLine, endColumn, text } of fix.edits) {
      const lines = starts.get(path) ?? lineStarts(textOf(path));
      starts.set(path, lines);
      const at = { start: (lines[startLine - 1] ?? 0) + startColumn - 1, end: (lines[endLine - 1] ?? 0) + endColumn - 1 };
      const own = found.get(path) ?? new Map<string, TextEdit>();
      found.set(path, own.set(`${at.start} ${at.end} ${text}`, { at, text }));
    }
  }
  return new Map([...found].map(([path, edits]) => [path, [...edits.values()]]));
}

export function applied(text: string, edits: readonly TextEdit[]): string {
  let changed = text;
  const last = [...edits].map((edit, order) => ({ ...edit, order })).sort((a, b) => b.at.start - a.at.start || b.at.end - a.at.end || b.order - a.order);
  for (const { at, text: put } of last) changed = changed.slice(0, at.start) + put + changed.slice(at.end);
  return changed;
}
