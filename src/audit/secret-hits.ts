// Audit: keyword hits as the secret scanner needs them. Input: text offsets by word. Output: text offsets by row.
import type { SecretKind } from '../model/secret.ts';
import type { TextHits } from './text-hits.ts';

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
