// New findings -> where to annotate them: at the cause, where the change caused them from another place.
import { diffArrays } from 'diff';
import type { Place, Texts } from './draft.ts';
import type { Identified } from './fingerprint.ts';

const lineLimit = 20_000; // lines of a file above which no line counts as changed

/** Which 1-based lines of a head file the base lacks; memoised by path. */
export function changedLines(base: Texts, head: Texts, basePath: (headPath: string) => string): (path: string) => ReadonlySet<number> | 'all' {
  const known = new Map<string, ReadonlySet<number> | 'all'>();
  return (path) => {
    let lines = known.get(path);
    if (lines === undefined) {
      lines = base.has(basePath(path)) ? addedLines(base.text(basePath(path)), head.text(path)) : 'all';
      known.set(path, lines);
    }
    return lines;
  };
}

function addedLines(before: string, after: string): ReadonlySet<number> {
  const added = new Set<number>();
  if (before === after) return added;
  const old = before.split(/\r\n|\r|\n/);
  const now = after.split(/\r\n|\r|\n/);
  if (old.length > lineLimit || now.length > lineLimit) return added;
  let line = 1;
  for (const part of diffArrays(old, now, { maxEditLength: 5000 }) ?? []) {
    if (part.removed) continue;
    if (part.added) for (let index = 0; index < part.value.length; index++) added.add(line + index);
    line += part.value.length;
  }
  return added;
}

/**
 * A finding whose own lines the change left alone moves to the first related place that it touched; its own place
 * becomes related. The identity stays.
 */
export function anchor(draft: Identified, changed: (path: string) => ReadonlySet<number> | 'all'): Identified {
  const touched = ({ path, startLine, endLine }: Pick<Place, 'path' | 'startLine' | 'endLine'>): boolean => {
    const lines = changed(path);
    if (lines === 'all') return true;
    for (let line = startLine; line <= Math.min(endLine, startLine + 200); line++) if (lines.has(line)) return true;
    return false;
  };
  if (touched(draft.location)) return draft;
  const cause = draft.related.find(touched);
  if (cause === undefined) return draft;
  const { note: _note, data: _data, ...location } = cause;
  return { ...draft, location, related: [{ ...draft.location, note: '@effect', data: {} }, ...draft.related.filter((place) => place !== cause)] };
}
