// Audit: keyword hits as the secret scanner needs them. Input: byte offsets by word. Output: text offsets by row.
import type { SecretKind } from '../model/secret.ts';
import type { KeywordHits, Keywords } from './keywords.ts';
import { createHits } from './keywords.ts';

/** Keyword offsets in UTF-16 code units, by row. */
export type RowHits = Map<number, number[]>;

/** Distinct keywords of the rows, and the rows of each. */
export interface Table {
  readonly words: readonly string[];
  readonly rowsOfWord: readonly (readonly number[])[];
}

export function rowWords(rows: readonly SecretKind[]): Table {
  const rowsOf = new Map<string, number[]>();
  rows.forEach((row, index) => {
    for (const keyword of new Set(row.keywords.map((word) => word.toLowerCase()))) {
      const list = rowsOf.get(keyword);
      if (list === undefined) rowsOf.set(keyword, [index]);
      else list.push(index);
    }
  });
  return { words: [...rowsOf.keys()], rowsOfWord: [...rowsOf.values()] };
}

/** Hits with their offsets in the text; words that are not the scanner's may be among them. */
export interface TextHits {
  readonly count: number;
  readonly word: Int32Array;
  readonly start: Int32Array;
}

/** How many UTF-16 code units a byte of UTF-8 begins: none after the first of a character, two for those beyond U+FFFF. */
export const unitsOf = new Uint8Array(256).fill(1).fill(0, 0x80, 0xc0).fill(2, 0xf0);

const byteOrderMark = [0xef, 0xbb, 0xbf];
const scratch = createHits();

export function toTextOffsets(text: string, bytes: Uint8Array, hits: KeywordHits, own: () => Keywords, lengths: readonly number[]): TextHits {
  const mark = byteOrderMark.every((byte, at) => bytes[at] === byte) && text.charCodeAt(0) !== 0xfeff ? 3 : 0;
  if (bytes.length === text.length) return hits;
  // Replacement characters mean that bytes were lost in decoding: count on the text's own bytes then.
  if (text.includes('\uFFFD')) {
    const encoded = new TextEncoder().encode(text);
    return mapOffsets(encoded, 0, own().scan(encoded, scratch), lengths);
  }
  return mapOffsets(bytes, mark, hits, lengths);
}

/** Walks the bytes once: hits come in order of their ends, and a word's own length is the same in bytes and units. */
function mapOffsets(bytes: Uint8Array, mark: number, hits: KeywordHits, lengths: readonly number[]): TextHits {
  const mapped = { count: 0, word: new Int32Array(hits.count), start: new Int32Array(hits.count) };
  let byte = mark;
  let unit = 0;
  for (let at = 0; at < hits.count; at++) {
    const word = hits.word[at]!;
    if (word >= lengths.length) continue;
    const end = hits.start[at]! + lengths[word]!;
    for (; byte < end; byte++) unit += unitsOf[bytes[byte]!]!;
    mapped.word[mapped.count] = word;
    mapped.start[mapped.count++] = unit - lengths[word]!;
  }
  return mapped;
}

export function groupByRow(hits: TextHits, rowsOfWord: readonly (readonly number[])[]): RowHits {
  const grouped: RowHits = new Map();
  for (let at = 0; at < hits.count; at++) {
    const rows = rowsOfWord[hits.word[at]!];
    if (rows === undefined) continue; // a decoder's word, or a rule's trigger
    for (const row of rows) {
      const list = grouped.get(row);
      if (list === undefined) grouped.set(row, [hits.start[at]!]);
      else list.push(hits.start[at]!);
    }
  }
  return grouped;
}
