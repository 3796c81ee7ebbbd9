// Audit: keyword hits -> which stretches of a text may hold what an extractor asks for. Parsers pass over the rest.
import type { Interest } from '../parse/document.ts';
import type { TextHits } from './text-hits.ts';

// Settings are computed by short functions, and reading these costs nothing.
const short = 250;

/** `counts` says by a word's index whether it is one of interest; `named`: offsets of names that are of interest in this text alone. */
export function interestOf(hits: TextHits, counts: Uint8Array, named: readonly number[] = []): Interest {
  const starts: number[] = [...named];
  for (let at = 0; at < hits.count; at++) if (counts[hits.word[at]!] === 1) starts.push(hits.start[at]!);
  starts.sort((one, other) => one - other);
  return (start, end) => end - start < short || firstFrom(starts, start) < end;
}

/** The first number that is not below `least`; the list is in order. */
function firstFrom(numbers: readonly number[], least: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (numbers[middle]! < least) low = middle + 1;
    else high = middle;
  }
  return numbers[low] ?? Infinity;
}

const mostPlaces = 2000;

/** Where these names stand in the text, as far as one cares to look. */
export function placesOf(names: Iterable<string>, text: string): number[] {
  const places: number[] = [];
  for (const name of new Set(names)) {
    for (let at = text.indexOf(name); at >= 0 && places.length < mostPlaces; at = text.indexOf(name, at + name.length)) places.push(at);
  }
  return places;
}
