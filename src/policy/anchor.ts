// New findings -> where to annotate them: at the cause, where the change caused them from another place.
import { diffArrays } from 'diff';
import type { Location } from '../model/range.ts';
import type { Place, Texts } from './draft.ts';
import type { Identified } from './fingerprint.ts';

const lineLimit = 20_000; // lines of a file above which no line counts as changed

/** 1-based lines of a head file. */
export interface Changed {
  readonly added: ReadonlySet<number> | 'all'; // that the base lacks
  readonly instead: ReadonlyMap<number, number>; // from lines of the base that the change took away to what stands in their place
}

const unknown: Changed = { added: 'all', instead: new Map() };

/** What the change did to a file of the head; memoised by path. */
export function changedLines(base: Texts, head: Texts, basePath: (headPath: string) => string): (path: string) => Changed {
  const known = new Map<string, Changed>();
  return (path) => {
    let lines = known.get(path);
    if (lines === undefined) {
      lines = base.has(basePath(path)) && head.has(path) ? changeOf(base.text(basePath(path)), head.text(path)) : unknown;
      known.set(path, lines);
    }
    return lines;
  };
}

function changeOf(before: string, after: string): Changed {
  const [added, instead] = [new Set<number>(), new Map<number, number>()];
  if (before === after) return { added, instead };
  const old = before.split(/\r\n|\r|\n/);
  const now = after.split(/\r\n|\r|\n/);
  if (old.length > lineLimit || now.length > lineLimit) return { added, instead };
  let [left, right] = [1, 1];
  let [gone, come]: [number[], number[]] = [[], []];
  const pair = (): void => {
    for (const [index, line] of gone.entries()) if (come.length > 0) instead.set(line, come[Math.min(index, come.length - 1)] ?? 0);
    [gone, come] = [[], []];
  };
  for (const part of diffArrays(old, now, { maxEditLength: 5000 }) ?? []) {
    const { length } = part.value;
    const linesFrom = (first: number): number[] => Array.from({ length }, (_value, index) => first + index);
    if (part.removed) gone = linesFrom(left);
    else if (part.added) come = linesFrom(right);
    else pair();
    if (!part.added) left += length;
    if (!part.removed) right += length;
    if (part.added) for (const line of come) added.add(line);
  }
  pair();
  return { added, instead };
}

/**
 * A finding whose own lines the change left alone moves to the first related place that it touched; its own place
 * becomes related. The identity stays. A place that the change took away is no place of the head; what stands instead is.
 */
export function anchor(draft: Identified, changed: (path: string) => Changed): Identified {
  if (isTouched(draft.location, changed)) return draft;
  for (const cause of draft.related) {
    const location = cause.inBase === true ? inItsPlace(cause, draft.location, changed) : isTouched(cause, changed) ? placeOf(cause) : null;
    if (location !== null) return { ...draft, location, related: [{ ...draft.location, note: '@effect', data: {} }, ...draft.related.filter((place) => place !== cause)] };
  }
  return draft;
}

function isTouched({ path, startLine, endLine }: Location, changed: (path: string) => Changed): boolean {
  const { added } = changed(path);
  if (added === 'all') return true;
  for (let line = startLine; line <= Math.min(endLine, startLine + 200); line++) if (added.has(line)) return true;
  return false;
}

function placeOf({ note: _note, data: _data, ...location }: Place): Location {
  return location;
}

/** In the finding's own file alone: elsewhere the place is told as what it is, a deleted line. */
function inItsPlace({ path, startLine }: Place, own: Location, changed: (path: string) => Changed): Location | null {
  const line = path === own.path ? changed(path).instead.get(startLine) : undefined;
  return line === undefined ? null : { path, startLine: line, startColumn: 1, endLine: line, endColumn: 1 };
}
