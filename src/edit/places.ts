// The places of one mistake, for a fix that has to mend them all.
import type { Fix, Problem } from '../model/finding.ts';
import type { Range } from '../model/range.ts';
import type { TextEdit } from './text.ts';

export interface Place {
  readonly path: string;
  readonly at: Range;
  readonly text: string; // of its file
  readonly written: string; // what stands at the place
}

type Reported = Problem & { readonly path: string };

/** The primary place and the related ones with one of these notes; null where a file was not read, or `count` says that more were found than are listed. */
export function placesOf(problem: Reported, textOf: (path: string) => string | null, notes: readonly string[], count?: number): readonly Place[] | null {
  const found: Place[] = [];
  for (const { path, at } of [problem, ...(problem.related ?? []).filter(({ note }) => notes.includes(note))]) {
    const text = textOf(path);
    if (text === null) return null;
    found.push({ path, at, text, written: text.slice(at.start, at.end) });
  }
  return count !== undefined && count > found.length ? null : found;
}

/** A fix of the changes at each place; null where one of them cannot be made. */
export function fixOf(title: string, safe: boolean, places: readonly Place[] | null, change: (place: Place) => TextEdit | readonly TextEdit[] | null): Fix | null {
  const edits = new Map<string, Fix['edits'][number]>();
  for (const place of places ?? []) {
    const made = change(place);
    if (made === null) return null;
    for (const edit of 'length' in made ? made : [made]) edits.set(`${place.path}\0${edit.at.start}\0${edit.at.end}\0${edit.text}`, { path: place.path, ...edit });
  }
  return places === null || edits.size === 0 ? null : { title, safe, edits: [...edits.values()] };
}

/** What `of` counts, where the problem says so. */
export function countOf({ data }: Problem): number | undefined {
  return typeof data?.['count'] === 'number' ? data['count'] : undefined;
}
