// Parse stage: imports and exports of JavaScript or TypeScript by a lexer alone, for the import graph of files whose tree
// nothing else needs. One linear pass, never throws. Not read: computed specifiers, properties of `module.exports = {…}`.
import type { ExportFact, ImportFact } from '../model/fact.ts';
import { type Found, readExport, readExports, readImport, readRequire } from './script-clauses.ts';

export interface ScriptImports {
  readonly imports: readonly ImportFact[];
  readonly exports: readonly ExportFact[];
}

// Character classes of the scan; everything else is passed over.
const plain = 0;
const quote = 1;
const backtick = 2;
const slash = 3;
const open = 4;
const close = 5;
const letter = 6; // first letters of import, export(s), require
const classes = new Uint8Array(128);
for (const [characters, kind] of [['\'"', quote], ['`', backtick], ['/', slash], ['{', open], ['}', close], ['ier', letter]] as const) {
  for (const character of characters) classes[character.charCodeAt(0)] = kind;
}

const names = new Uint8Array(128); // characters of names
for (const character of 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_$') names[character.charCodeAt(0)] = 1;

export function scriptImports(text: string): ScriptImports {
  const found: Found = { imports: [], exports: [] };
  const templates: number[] = []; // brace depth outside each open `${`
  const failed: Failed = { string: 0, regex: 0, comment: false };
  let depth = 0;
  const { length } = text;
  for (let at = 0; at < length; at++) {
    const code = text.charCodeAt(at);
    const kind = code < 128 ? (classes[code] as number) : plain;
    if (kind === plain) continue;
    if (kind === letter) {
      const before = at === 0 ? 0 : text.charCodeAt(at - 1);
      if (before < 128 && names[before] === 0) at = readWord(text, at, code, found);
      continue;
    }
    if (kind === slash) at = slashEnd(text, at, failed);
    else if (kind === quote) at = stringEnd(text, at, code, failed);
    else if (kind === open) depth++;
    else {
      if (kind === close) {
        if (depth > 0) depth--;
        if (templates.length === 0 || templates[templates.length - 1] !== depth) continue;
        templates.pop();
      }
      at = templateEnd(text, at + 1);
      if (text.charCodeAt(at) === 123) templates.push(depth++);
    }
  }
  return found;
}

/** Returns the index of the last character read. */
function readWord(text: string, at: number, code: number, found: Found): number {
  const next = text.charCodeAt(at + 1);
  if (code === 105 && next === 109 && isWord(text, at, 'import') && !isMember(text, at)) return readImport(text, at, found);
  if (code === 101 && next === 120 && text.startsWith('export', at)) {
    if (isWord(text, at, 'export')) return isMember(text, at) ? at : readExport(text, at, found);
    return isWord(text, at, 'exports') ? readExports(text, at, found) : at;
  }
  if (code === 114 && next === 101 && isWord(text, at, 'require') && !isMember(text, at)) return readRequire(text, at, found);
  return at;
}

function isWord(text: string, at: number, word: string): boolean {
  if (!text.startsWith(word, at)) return false;
  const after = text.charCodeAt(at + word.length);
  return !(after < 128 && names[after] === 1);
}

/** `a.import`, but not `...require()`. */
function isMember(text: string, at: number): boolean {
  return text.charCodeAt(at - 1) === 46 && text.charCodeAt(at - 2) !== 46;
}

/** Up to where an opening had no end, so that a hostile file of openings takes linear time. */
interface Failed {
  string: number;
  regex: number;
  comment: boolean;
}

/** End of a string, or its opening quote where none closes on the line: an apostrophe in JSX text. */
function stringEnd(text: string, start: number, code: number, failed: Failed): number {
  if (start < failed.string) return start;
  let at = start + 1;
  for (; at < text.length; at++) {
    const here = text.charCodeAt(at);
    if (here === code) return at;
    if (here === 10) break;
    if (here === 92) at++;
  }
  if (at - start > 200) failed.string = at;
  return start;
}

/** Index of the closing backtick or of the brace of `${`. */
function templateEnd(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const here = text.charCodeAt(at);
    if (here === 96) return at;
    if (here === 92) at++;
    else if (here === 36 && text.charCodeAt(at + 1) === 123) return at + 1;
  }
  return text.length;
}

/** Skips a comment or a regular expression; a division or the slash of a tag is one character. */
function slashEnd(text: string, start: number, failed: Failed): number {
  const next = text.charCodeAt(start + 1);
  if (next === 47 && text.charCodeAt(start - 1) !== 58) { // `http://` in JSX text is no comment
    const end = text.indexOf('\n', start);
    return end === -1 ? text.length : end;
  }
  if (next === 42) {
    const end = failed.comment ? -1 : text.indexOf('*/', start + 2);
    if (end === -1) failed.comment = true;
    return end === -1 ? start + 1 : end + 1;
  }
  return next === 62 || start < failed.regex || !mayStartRegex(text, start) ? start : regexEnd(text, start, failed);
}

function regexEnd(text: string, start: number, failed: Failed): number {
  let inClass = false;
  let at = start + 1;
  for (; at < text.length; at++) {
    const here = text.charCodeAt(at);
    if (here === 10) break;
    if (here === 92) at++;
    else if (here === 91) inClass = true;
    else if (here === 93) inClass = false;
    else if (here === 47 && !inClass) return at;
  }
  if (at - start > 200) failed.regex = at;
  return start;
}

const operators = new Set([...'(,=:[!&|?{};+-*%~^>'].map((character) => character.charCodeAt(0)));

/** A slash after an operator or certain keywords starts a regular expression. */
function mayStartRegex(text: string, slashAt: number): boolean {
  let at = slashAt - 1;
  while (at >= 0 && slashAt - at < 400 && text.charCodeAt(at) <= 32) at--;
  if (at < 0) return true;
  const code = text.charCodeAt(at);
  if (operators.has(code)) return true;
  return names[code] === 1 && /(?:^|[^\w$])(?:return|typeof|case|of|in|do|else|void|delete)$/.test(text.slice(Math.max(0, at - 10), at + 1));
}
