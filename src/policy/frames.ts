// Code frames for reports, masked: the one place where source text is cut out for a reader.
import type { Range } from '../model/range.ts';
import type { FrameLine, Frames } from '../model/result.ts';
import type { RawProblem, Texts } from './draft.ts';
import type { Identified } from './fingerprint.ts';

const context = 1; // lines before and after
const longest = 6; // lines of the finding shown
const width = 160; // characters shown of a line

/** Frames by fingerprint. Every secret known in the file is masked, also next to another finding, and of rules that are switched off. */
export function frames(drafts: readonly Identified[], all: readonly RawProblem[], texts: Texts): Frames {
  const masks = masksByPath(all);
  const found = new Map<string, readonly FrameLine[]>();
  for (const draft of drafts) found.set(draft.fingerprint, frame(draft, masks.get(draft.location.path) ?? [], texts));
  return found;
}

interface Mask extends Range {
  readonly preview: string;
}

/** Where texts of the files may not be shown. */
export function hiddenPlaces(all: readonly RawProblem[]): ReadonlyMap<string, readonly Range[]> {
  return masksByPath(all);
}

function masksByPath(all: readonly RawProblem[]): Map<string, Mask[]> {
  const masks = new Map<string, Mask[]>();
  for (const { problem } of all) {
    const own: Mask[] = (problem.mask ?? []).map((range) => ({ ...range, preview: '' }));
    if (problem.secret !== undefined) own.push({ ...problem.at, preview: problem.secret.preview });
    if (own.length > 0) masks.set(problem.path, [...(masks.get(problem.path) ?? []), ...own]);
  }
  return masks;
}

function frame(draft: Identified, masks: readonly Mask[], texts: Texts): FrameLine[] {
  const { path, startLine, endLine, startColumn, endColumn } = draft.location;
  if (startLine === endLine && startColumn === endColumn) return [];
  const starts = texts.starts(path);
  const moved = (draft.problem.mask ?? []).length > 0 && (path !== draft.problem.path || draft.related.some(({ note }) => note === '@effect'));
  const lines: FrameLine[] = [];
  for (let line = Math.max(1, startLine - context); line <= Math.min(starts.length, endLine + context); line++) {
    if (line > startLine + longest && line <= endLine) continue;
    const raw = texts.line(path, line);
    const { text, column } = masked(raw, starts[line - 1] ?? 0, moved ? [...masks, ...quoted(raw, starts[line - 1] ?? 0)] : masks);
    const own = line >= startLine && line <= endLine;
    const from = line === startLine ? column(startColumn) : 1;
    const to = line === endLine ? column(endColumn) : text.length + 1;
    const cut = Math.max(0, Math.min(from - 40, text.length - width));
    const shown = text.slice(cut, cut + width);
    lines.push(own ? { line, text: shown, startColumn: Math.max(1, from - cut), endColumn: Math.min(shown.length + 1, Math.max(from + 1, to) - cut) } : { line, text: text.slice(0, width) });
  }
  return lines;
}

/** A finding that hides its value keeps it hidden where a comparison moved it to: every quoted text there is masked. */
function quoted(raw: string, lineStart: number): Mask[] {
  return [...raw.matchAll(/"[^"]*"|'[^']*'|`[^`]*`/g)].map((match) => ({ start: lineStart + match.index + 1, end: lineStart + match.index + match[0].length - 1, preview: '' }));
}

/** The line with masked spans replaced, and where a column of the original stands in it. */
function masked(raw: string, lineStart: number, masks: readonly Mask[]): { text: string; column: (original: number) => number } {
  const own = masks
    .filter((mask) => mask.start < lineStart + raw.length && mask.end > lineStart)
    .map((mask) => ({ from: Math.max(0, mask.start - lineStart), to: Math.min(raw.length, mask.end - lineStart), text: mask.start >= lineStart ? `${mask.preview.slice(0, 4)}****` : '****' }))
    .sort((a, b) => a.from - b.from);
  const shifts: { from: number; to: number; at: number; length: number }[] = [];
  let text = '';
  let done = 0;
  for (const { from, to, text: mask } of own) {
    if (to <= done) continue;
    text += raw.slice(done, Math.max(done, from));
    shifts.push({ from, to, at: text.length, length: mask.length });
    text += mask;
    done = to;
  }
  text += raw.slice(done);
  return {
    text,
    column: (original) => {
      const offset = original - 1;
      let delta = 0;
      for (const { from, to, at, length } of shifts) {
        if (offset < from) break;
        if (offset < to) return at + 1;
        delta = at + length - to;
      }
      return offset + delta + 1;
    },
  };
}
