// Audit: runs a row's pattern only near its own keywords. Input: pattern, keyword offsets, text. Output: matches.
import type { SecretRow } from '../model/secret.ts';

export interface WindowMatch {
  readonly match: RegExpExecArray; // indices relative to `window`
  readonly window: string;
  readonly offset: number; // of the window in the text
}

/** How many characters patterns may still be run on in this file. */
export interface Budget {
  left: number;
  spent: boolean; // something was left out
}

const fileBudget = 8_000_000;
const rowBudget = 1_000_000; // a keyword that stands everywhere in a bundle must not buy a row all the time there is
const longestMatch = 64_000;
const defaultReach = { before: 100, after: 300 };

export function windowBudget(): Budget {
  return { left: fileBudget, spent: false };
}

export function* matchWhole(pattern: RegExp, text: string, budget: Budget): Generator<WindowMatch> {
  const length = Math.min(text.length, rowBudget, budget.left);
  if (length < text.length) budget.spent = true;
  budget.left -= length;
  const window = length < text.length ? text.slice(0, length) : text;
  pattern.lastIndex = 0;
  for (let match = pattern.exec(window); match !== null; match = pattern.exec(window)) {
    if (match[0] === '') pattern.lastIndex++;
    else yield { match, window, offset: 0 };
  }
}

/** Windows that touch are run as one. A unit more on both sides keeps the context of `\b` and lookbehind true. */
export function* matchInWindows(row: SecretRow, hits: readonly number[], text: string, budget: Budget): Generator<WindowMatch> {
  const reach = row.reach === undefined || row.reach === 'file' ? defaultReach : row.reach;
  const longest = longestWord(row);
  const sorted = isSorted(hits) ? hits : [...hits].sort((left, right) => left - right);
  let left = Math.min(rowBudget, budget.left);
  let after = 0; // end of the last match: the next window does not report it again
  for (let at = 0; at < sorted.length; ) {
    const from = Math.max(after, sorted[at]! - reach.before, 0);
    let to = sorted[at]! + longest + reach.after;
    for (at++; at < sorted.length && sorted[at]! - reach.before <= to && to - from < longestMatch; at++) to = sorted[at]! + longest + reach.after;
    to = Math.min(to, text.length);
    if (to <= from) continue;
    left -= to - from;
    budget.left -= to - from;
    if (left < 0) {
      budget.spent = true;
      return;
    }
    for (const found of matchWindow(row.pattern, text, from, to)) {
      after = found.offset + found.match.index + found.match[0].length;
      yield found;
    }
  }
}

function longestWord({ keywords }: SecretRow): number {
  return keywords.reduce((most, word) => Math.max(most, word.length), 0);
}

function* matchWindow(pattern: RegExp, text: string, from: number, to: number): Generator<WindowMatch> {
  const offset = Math.max(0, from - 1);
  let end = Math.min(text.length, to + 1);
  let window = text.slice(offset, end);
  pattern.lastIndex = from - offset;
  for (let match = pattern.exec(window); match !== null; match = pattern.exec(window)) {
    if (match[0] === '') {
      pattern.lastIndex++;
      continue;
    }
    // A match that ends where the window does may be cut short: look again with more text.
    if (match.index + match[0].length >= window.length - 1 && end < text.length && end - offset < longestMatch) {
      end = Math.min(text.length, offset + window.length * 2);
      window = text.slice(offset, end);
      pattern.lastIndex = match.index;
      continue;
    }
    const next = pattern.lastIndex; // the consumer may run the same pattern
    yield { match, window, offset };
    pattern.lastIndex = next;
  }
}

const leastToken = 12;

/** 1 letter, 2 digit, 4 what else stands in a token: '+' '/' '=' '_' '-' '.' '~'. */
const tokenUnits = new Uint8Array(256);
for (let unit = 48; unit <= 57; unit++) tokenUnits[unit] = 2;
for (let unit = 65; unit <= 90; unit++) tokenUnits[unit] = tokenUnits[unit + 32] = 1;
for (const unit of [43, 47, 61, 95, 45, 46, 126]) tokenUnits[unit] = 4;

/**
 * Whether the bytes behind a keyword hold a run of 12 such characters with a letter and a digit, as every credential does that only a
 * name gives away. Spares such rows' long patterns most of their runs, and most repositories the cost of compiling them.
 */
export function tokenLook(row: SecretRow): ((bytes: Uint8Array, at: number) => boolean) | undefined {
  if (row.generic !== true || row.reach === 'file') return undefined;
  const reach = longestWord(row) + (row.reach ?? defaultReach).after * 3; // a character has at most three bytes a unit
  return (bytes, at) => holdsToken(bytes, at, Math.min(at + reach, bytes.length));
}

function holdsToken(bytes: Uint8Array, from: number, end: number): boolean {
  let length = 0;
  let seen = 0;
  for (let at = from; at < end; at++) {
    const kind = tokenUnits[bytes[at]!]!;
    if (kind === 0) {
      length = 0;
      seen = 0;
      continue;
    }
    seen |= kind;
    if (++length >= leastToken && (seen & 3) === 3) return true;
  }
  return false;
}

function isSorted(numbers: readonly number[]): boolean {
  for (let at = 1; at < numbers.length; at++) if (numbers[at]! < numbers[at - 1]!) return false;
  return true;
}
