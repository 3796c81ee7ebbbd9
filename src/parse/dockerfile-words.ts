// The arguments of a Dockerfile instruction: shell-like words, or the strings of the JSON form.
import type { Range } from '../model/range.ts';
import type { Word } from './document.ts';

/** A logical line: its characters with continuations removed, and where each of them stands. */
export interface Folded {
  readonly text: string;
  readonly offsets: readonly number[]; // one per character, and one past the end
}

export function rangeOf(folded: Folded, from: number, to: number): Range {
  const start = folded.offsets[from] ?? 0;
  return { start, end: to > from ? (folded.offsets[to - 1] ?? start) + 1 : start };
}

/** Quotes are removed, escapes of quotes, spaces and the escape character resolved; variables stay as they are. */
export function splitWords(folded: Folded, from: number, escape: string, to = folded.text.length): Word[] {
  const { text } = folded;
  const words: Word[] = [];
  let at = from;
  while (at < to) {
    while (at < to && /\s/.test(text[at] ?? '')) at++;
    if (at >= to) break;
    const start = at;
    let word = '';
    let quote = '';
    while (at < to) {
      const unit = text[at] ?? '';
      if (unit === escape && quote !== "'" && at + 1 < to) {
        const next = text[at + 1] ?? '';
        word += next === escape || next === '"' || next === "'" || (quote === '' && /\s/.test(next)) ? next : unit + next;
        at += 2;
        continue;
      }
      if (quote === '' && /\s/.test(unit)) break;
      if (quote === '' && (unit === '"' || unit === "'") && closes(text, at, unit, to)) quote = unit;
      else if (unit === quote) quote = '';
      else word += unit;
      at++;
    }
    words.push({ text: word, quote: wholeQuote(text.slice(start, at)), at: rangeOf(folded, start, at) });
  }
  return words;
}

/** An apostrophe without a partner is text, not a quote that eats the rest of the line. */
function closes(text: string, open: number, quote: string, to: number): boolean {
  const close = text.indexOf(quote, open + 1);
  return close > 0 && close < to;
}

function wholeQuote(raw: string): Word['quote'] {
  const first = raw[0];
  return raw.length > 1 && (first === '"' || first === "'") && raw.at(-1) === first && raw.indexOf(first, 1) === raw.length - 1 ? first : '';
}

/** `["a", "b"]`; null when it is not an array of strings, which BuildKit then reads as a shell line. */
export function jsonWords(folded: Folded, from: number): Word[] | null {
  const { text } = folded;
  if (text[from] !== '[' || !text.trimEnd().endsWith(']')) return null;
  const words: Word[] = [];
  const item = /\s*("(?:[^"\\]|\\.)*")\s*([,\]])/y;
  item.lastIndex = from + 1;
  if (/^\[\s*\]\s*$/.test(text.slice(from))) return words;
  for (;;) {
    const begin = item.lastIndex;
    const match = item.exec(text);
    if (!match?.[1]) return null;
    const start = begin + match[0].indexOf('"');
    const value = parseString(match[1]);
    if (value === null) return null;
    words.push({ text: value, quote: '"', at: rangeOf(folded, start, start + match[1].length) });
    if (match[2] === ']') return text.slice(item.lastIndex).trim() === '' ? words : null;
  }
}

function parseString(quoted: string): string | null {
  try {
    const value: unknown = JSON.parse(quoted);
    return typeof value === 'string' ? value : null;
  } catch {
    return null;
  }
}
