// Audit: finds encoded text in a file and decodes it. Input: text, its bytes, hits of `decodeWords`. Output: spans with
// what they decode to. Base64 (RFC 4648, both alphabets), percent-encoding (RFC 3986) and backslash-u/x escapes.
import type { TextHits } from './text-hits.ts';
import { unitsOf } from './text-hits.ts';

export interface DecodedSpan {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Escapes of the characters that stand in and round credentials; they are keywords of the scanner. */
export const decodeWords: readonly string[] = ['%3a', '%3d', '%22', '%2f%2f', '%40', '%2b', '%5f', '%2d', '\\u00', '\\x', ':\\/\\/'];

const leastBase64 = 20;
const longestBase64 = 1_000_000;
const longestLine = 4096;
const spanLimit = 2000; // per file

export function* decodedSpans(text: string, bytes: Uint8Array, hits: TextHits, firstWord: number): Generator<DecodedSpan> {
  yield* escapedSpans(text, hits, firstWord);
  let spans = 0;
  for (const { start, end } of textRuns(bytes, text.length)) {
    const decoded = decodeBase64(text.slice(start, end));
    if (decoded === null) continue;
    if (++spans > spanLimit) return;
    yield { start, end, text: decoded };
  }
}

/** Runs in the bytes, at their place in the text. Base64 digits are ASCII: a run is as long in the one as in the other. */
function* textRuns(bytes: Uint8Array, units: number): Generator<{ start: number; end: number }> {
  if (bytes.length === units) {
    yield* base64Runs(bytes);
    return;
  }
  let byte = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  let unit = 0;
  for (const { start, end } of base64Runs(bytes)) {
    for (; byte < start; byte++) unit += unitsOf[bytes[byte]!]!;
    yield { start: unit, end: unit + end - start };
  }
}

// ---- base64 ------------------------------------------------------------------------------------------------------

/** Value of a base64 digit, 64 for none; '-' and '_' count as '+' and '/'. */
const digits = new Uint8Array(256).fill(64);
for (const [index, letter] of [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'].entries()) digits[letter.charCodeAt(0)] = index;
digits[45] = 62;
digits[95] = 63;

/** 1 for the bytes that base64-encoded text decodes to: printable ASCII, tab and line ends. */
const textual = new Uint8Array(256);
textual.fill(1, 32, 127);
textual[9] = textual[10] = textual[13] = 1;

/** 1 for what may stand further on: also the bytes of other scripts. */
const passable = textual.slice().fill(1, 128);

export function holdsBase64(bytes: Uint8Array): boolean {
  return base64Runs(bytes).next().done !== true;
}

/** Runs of at least 20 base64 digits that decode to text. Looks at every 20th byte only until it meets a digit. */
function* base64Runs(bytes: Uint8Array): Generator<{ start: number; end: number }> {
  for (let at = nextRun(bytes, 0); at < bytes.length; at = nextRun(bytes, at)) {
    const start = at;
    while (at < bytes.length && digits[bytes[at]!]! < 64) at++;
    if (at - start <= longestBase64 && staysText(bytes, start + 16, at)) yield { start, end: at };
  }
}

function nextRun(bytes: Uint8Array, from: number): number {
  let start = from;
  let probe = from + leastBase64 - 1;
  while (probe < bytes.length) {
    let back = probe;
    while (back >= start && digits[bytes[back]!]! < 64) back--;
    if (back < start) {
      if (decodesToText(bytes, start)) return start;
      start = probe + 1;
      while (start < bytes.length && digits[bytes[start]!]! < 64) start++;
      start++;
    } else {
      start = back + 1;
    }
    probe = start + leastBase64 - 1;
  }
  return bytes.length;
}

function decodesToText(bytes: Uint8Array, start: number): boolean {
  for (let at = start; at < start + 16; at += 4) {
    const bits = (digits[bytes[at]!]! << 18) | (digits[bytes[at + 1]!]! << 12) | (digits[bytes[at + 2]!]! << 6) | digits[bytes[at + 3]!]!;
    if (textual[bits >> 16]! + textual[(bits >> 8) & 255]! + textual[bits & 255]! !== 3) return false;
  }
  return true;
}

/** The rest of a run: whole groups of four, none of which holds a control character. */
function staysText(bytes: Uint8Array, start: number, end: number): boolean {
  for (let at = start; at + 4 <= end; at += 4) {
    const bits = (digits[bytes[at]!]! << 18) | (digits[bytes[at + 1]!]! << 12) | (digits[bytes[at + 2]!]! << 6) | digits[bytes[at + 3]!]!;
    if ((passable[bits >> 16]! & passable[(bits >> 8) & 255]! & passable[bits & 255]!) === 0) return false;
  }
  return true;
}

/** Null unless all of it is text. */
export function decodeBase64(encoded: string): string | null {
  const bytes = Buffer.from(encoded, 'base64'); // takes both alphabets
  for (const byte of bytes) {
    if (passable[byte] === 0) return null;
  }
  return bytes.length === 0 ? null : bytes.toString('utf8');
}

// ---- escapes -----------------------------------------------------------------------------------------------------

function* escapedSpans(text: string, hits: TextHits, firstWord: number): Generator<DecodedSpan> {
  let after = 0;
  let spans = 0;
  for (let at = 0; at < hits.count; at++) {
    const start = hits.start[at]!;
    const word = hits.word[at]! - firstWord;
    if (word < 0 || word >= decodeWords.length || start < after) continue;
    const percent = text.charCodeAt(start) === 37;
    const span = around(text, start, percent ? isUrlUnit : isLineUnit);
    after = span.end;
    const decoded = percent ? decodePercent(text.slice(span.start, span.end)) : decodeEscapes(text.slice(span.start, span.end));
    if (decoded === null) continue;
    if (++spans > spanLimit) return;
    yield { ...span, text: decoded };
  }
}

function around(text: string, at: number, belongs: (unit: number) => boolean): { start: number; end: number } {
  let start = at;
  let end = at;
  while (start > 0 && at - start < longestLine && belongs(text.charCodeAt(start - 1))) start--;
  while (end < text.length && end - at < longestLine && belongs(text.charCodeAt(end))) end++;
  return { start, end };
}

function isUrlUnit(unit: number): boolean {
  return unit > 32 && unit < 127 && unit !== 34 && unit !== 39 && unit !== 60 && unit !== 62 && unit !== 96;
}

function isLineUnit(unit: number): boolean {
  return unit !== 10 && unit !== 13;
}

function decodePercent(encoded: string): string | null {
  if (!/%[2-7][0-9a-f]/i.test(encoded)) return null;
  return encoded.replace(/%([2-7][0-9a-f])/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

function decodeEscapes(encoded: string): string | null {
  if (!/\\(?:u00[2-7][0-9a-f]|x[2-7][0-9a-f]|\/)/i.test(encoded)) return null;
  return encoded
    .replace(/\\(?:u00|x)([2-7][0-9a-f])/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    .replace(/\\([/"'])/g, '$1');
}
