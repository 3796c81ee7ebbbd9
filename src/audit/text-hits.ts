// Audit: keyword hits in bytes -> the same hits in the decoded text.
import type { KeywordHits, Keywords } from './keywords.ts';
import { createHits } from './keywords.ts';

/** Hits with their offsets in the text, in UTF-16 code units. */
export interface TextHits {
  readonly count: number;
  readonly word: Int32Array;
  readonly start: Int32Array;
}

/** How many UTF-16 code units a byte of UTF-8 begins: none after the first of a character, two for those beyond U+FFFF. */
export const unitsOf = new Uint8Array(256).fill(1).fill(0, 0x80, 0xc0).fill(2, 0xf0);

const byteOrderMark = [0xef, 0xbb, 0xbf];
const scratch = createHits();

/** `text` is what `bytes` decode to, `keywords` what `hits` were found with. */
export function toTextHits(text: string, bytes: Uint8Array, hits: KeywordHits, keywords: Keywords): TextHits {
  const mark = byteOrderMark.every((byte, at) => bytes[at] === byte) && text.charCodeAt(0) !== 0xfeff ? 3 : 0;
  if (bytes.length === text.length || hits.count === 0) return hits;
  // Replacement characters mean that bytes were lost in decoding: count on the text's own bytes then.
  if (text.includes('\uFFFD')) {
    const encoded = Buffer.from(text);
    return mapped(encoded, 0, keywords.scan(encoded, scratch), keywords);
  }
  return mapped(bytes, mark, hits, keywords);
}

/** Walks the bytes once: hits come in order of their ends, and a word's own length is the same in bytes and units. */
function mapped(bytes: Uint8Array, mark: number, hits: KeywordHits, { lengths }: Keywords): TextHits {
  const { count, word, start } = hits;
  const starts = new Int32Array(count);
  let byte = mark;
  let unit = 0;
  for (let at = 0; at < count; at++) {
    const length = lengths[word[at]!]!;
    const end = start[at]! + length;
    for (; byte < end; byte++) unit += unitsOf[bytes[byte]!]!;
    starts[at] = unit - length;
  }
  return { count, word: word.slice(0, count), start: starts };
}
