// Places in a text for whoever changes it: lines, indentation, line ends, matching brackets. Offsets are UTF-16 code units.
import type { Range } from '../model/range.ts';

/** A change of one text. */
export interface TextEdit {
  readonly at: Range;
  readonly text: string;
}

export function replace(start: number, end: number, text: string): TextEdit {
  return { at: { start, end }, text };
}

export function insert(at: number, text: string): TextEdit {
  return replace(at, at, text);
}

export function lineStart(text: string, at: number): number {
  for (let start = at; start > 0; start--) if (isBreak(text.charCodeAt(start - 1))) return start;
  return 0;
}

/** Where the line ends, its break not counted. */
export function lineEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length && !isBreak(text.charCodeAt(end))) end++;
  return end;
}

/** The start of the next line; the text's end behind the last. */
export function nextLine(text: string, at: number): number {
  const end = lineEnd(text, at);
  return text.startsWith('\r\n', end) ? end + 2 : Math.min(end + 1, text.length);
}

export function lineOf(text: string, at: number): string {
  return text.slice(lineStart(text, at), lineEnd(text, at));
}

function isBreak(unit: number): boolean {
  return unit === 10 || unit === 13;
}

/** The line break that the text uses at this place, else that of its first line. */
export function breakAt(text: string, at: number): string {
  const end = lineEnd(text, at);
  const found = /^\r\n|^[\r\n]/.exec(text.slice(end, end + 2))?.[0];
  return found ?? /\r\n|[\r\n]/.exec(text)?.[0] ?? '\n';
}

/** White space before the first other character of the line. */
export function indentAt(text: string, at: number): string {
  return /^[ \t]*/.exec(lineOf(text, at))?.[0] ?? '';
}

/** Lines that come to stand before the line that starts at `start`. */
export function linesBefore(text: string, start: number, lines: readonly string[]): TextEdit {
  const end = breakAt(text, start);
  return insert(start, lines.map((line) => line + end).join(''));
}

/** Lines that come to stand behind the line of `at`; a last line without a break gets one, and keeps the text without one. */
export function linesAfter(text: string, at: number, lines: readonly string[]): TextEdit {
  const next = nextLine(text, at);
  const open = next === text.length && !/[\r\n]$/.test(text) && text !== '';
  const end = breakAt(text, at);
  return open ? insert(next, lines.map((line) => end + line).join('')) : insert(next, lines.map((line) => line + end).join(''));
}

/** Lines at the end of the text. */
export function linesAtEnd(text: string, lines: readonly string[]): TextEdit {
  return text === '' ? insert(0, lines.map((line) => `${line}\n`).join('')) : linesAfter(text, Math.max(0, /[\r\n]$/.test(text) ? text.length : text.length - 1), lines);
}

const closers: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' };

/** How comments and strings are written where brackets are counted. */
export type Language = 'python' | 'script';

/** The offset of the bracket that closes the one at `open`; null where the code is too odd to be sure. */
export function closing(text: string, open: number, language: Language): number | null {
  const stack: string[] = [];
  for (let at = open; at < text.length; at++) {
    const next = skipped(text, at, language);
    if (next === null) return null;
    if (next > at) {
      at = next - 1;
      continue;
    }
    const unit = text[at] ?? '';
    const closer = closers[unit];
    if (closer !== undefined) stack.push(closer);
    else if (unit === ')' || unit === ']' || unit === '}') {
      if (stack.pop() !== unit) return null;
      if (stack.length === 0) return at;
    }
  }
  return null;
}

/** Behind the string or comment that starts at `at`; `at` itself where none does; null where one does not end, or may hold code. */
export function skipped(text: string, at: number, language: Language): number | null {
  const unit = text[at];
  if (unit === '`' || (unit === '/' && language === 'script' && text[at + 1] !== '/' && text[at + 1] !== '*')) return language === 'script' ? null : at; // templates hold code; a slash may open a pattern
  if (language === 'python' ? unit === '#' : text.startsWith('//', at)) return lineEnd(text, at);
  if (language === 'script' && text.startsWith('/*', at)) {
    const end = text.indexOf('*/', at + 2);
    return end === -1 ? null : end + 2;
  }
  return unit === '"' || unit === "'" ? stringEnd(text, at, language) : at;
}

function stringEnd(text: string, at: number, language: Language): number | null {
  const quote = text[at] ?? '';
  const triple = language === 'python' && text.startsWith(quote.repeat(3), at);
  const ends = triple ? quote.repeat(3) : quote;
  for (let end = at + ends.length; end < text.length; end++) {
    if (text[end] === '\\') end++;
    else if (text.startsWith(ends, end)) return end + ends.length;
    else if (!triple && isBreak(text.charCodeAt(end))) return null;
  }
  return null;
}

/** The parts of a bracketed list that commas separate, as ranges without the white space round them; null as `closing`. */
export function argumentsOf(text: string, open: number, language: Language): readonly Range[] | null {
  const close = closing(text, open, language);
  if (close === null) return null;
  const found: Range[] = [];
  let start = open + 1;
  const take = (end: number): void => {
    const part = text.slice(start, end);
    const from = start + (part.length - part.trimStart().length);
    if (part.trim() !== '') found.push({ start: from, end: from + part.trim().length });
    start = end + 1;
  };
  for (let at = open + 1; at < close; at++) {
    const next = skipped(text, at, language) ?? at;
    const inner = closers[text[at] ?? ''] === undefined ? next : (closing(text, at, language) ?? at);
    if (text[at] === ',') take(at);
    else if (inner > at) at = closers[text[at] ?? ''] === undefined ? inner - 1 : inner;
  }
  take(close);
  return found;
}

/** One more argument at the end of a call, behind what stands there; null where it cannot be placed. */
export function addArgument(text: string, open: number, language: Language, argument: string): TextEdit | null {
  const found = argumentsOf(text, open, language);
  const last = found?.at(-1);
  if (found === null) return null;
  if (last === undefined) return insert(open + 1, argument);
  if (text.slice(last.start, last.end).includes(language === 'python' ? '#' : '//')) return null; // a comment may swallow what comes behind it
  const alone = text.slice(lineStart(text, last.start), last.start).trim() === '';
  return insert(last.end, alone ? `,${breakAt(text, last.start)}${indentAt(text, last.start)}${argument}` : `, ${argument}`);
}
