// Message templates: {name} is replaced by data, {count#one|many} picks by number, and what it picks may name data again. A phrase
// is a template with its data, unfilled so that each format escapes the untrusted data in its own way.
import type { Data } from '../model/finding.ts';

export interface Phrase {
  readonly template: string;
  readonly data: Data;
}

const PLACE = /\{([A-Za-z][\w-]*)(?:#((?:[^{}|]|\{[A-Za-z][\w-]*\})*)\|((?:[^{}]|\{[A-Za-z][\w-]*\})*))?\}/g;

/** Fills a template; `escape` sees data only, never the template. An unknown placeholder stays as written. */
export function fill(phrase: Phrase, escape: (value: string) => string = (value) => value): string {
  let filled = '';
  let from = 0;
  for (const match of phrase.template.matchAll(PLACE)) {
    const [whole, name = '', one, many] = match;
    if (!Object.hasOwn(phrase.data, name)) continue;
    const value = phrase.data[name] ?? '';
    filled = join(filled, phrase.template.slice(from, match.index));
    filled = join(filled, one === undefined ? escape(String(value)) : fill({ template: (Number(value) === 1 ? one : many) ?? '', data: phrase.data }, escape));
    from = match.index + whole.length;
  }
  return join(filled, phrase.template.slice(from));
}

const HAN = /\p{Script=Han}/u;
const LATIN = /[A-Za-z0-9]/;

/** Puts two pieces side by side with the space that Chinese typography wants: one between Han and Latin, none between Han and Han. */
function join(left: string, right: string): string {
  const before = left.at(-1) ?? '';
  const after = right[0] ?? '';
  if ((HAN.test(before) && LATIN.test(after)) || (LATIN.test(before) && HAN.test(after))) return `${left} ${right}`;
  if (before === ' ' && HAN.test(left.at(-2) ?? '') && HAN.test(after)) return left.slice(0, -1) + right;
  if (after === ' ' && HAN.test(before) && HAN.test(right[1] ?? '')) return left + right.slice(1);
  return left + right;
}

/** The names that a template asks for, sorted; plural forms count as asking. */
export function placeholders(template: string): string[] {
  return [...new Set([...template.matchAll(PLACE)].flatMap(([, name = '', one = '', many = '']) => [name, ...placeholders(one), ...placeholders(many)]))].sort();
}

/** Control, bidirectional, invisible and unpaired characters, which names from a hostile repository may hold. */
const HIDDEN = /[\p{Cc}\u061c\u180e\u200b\u200c\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e0fff}\p{Cs}]|(?<!\p{Extended_Pictographic}\ufe0f?)\u200d/gu;
const SHORT: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/** Writes hidden characters as escapes (Trojan Source, CVE-2021-42574; terminal escape sequences, CWE-150). */
export function visible(text: string): string {
  return text.replace(HIDDEN, (character) => SHORT[character] ?? `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`);
}

/** At most `most` UTF-16 units, never half a character. */
export function clip(text: string, most: number): string {
  if (text.length <= most) return text;
  return `${text.slice(0, most - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}

/** A filled phrase for people: hidden characters of the data made visible. */
export function plain(phrase: Phrase): string {
  return fill(phrase, visible);
}
