// Tokens of nginx configuration, after ngx_conf_read_token: words (bare or quoted), `;`, `{`, `}`.
import type { Range } from '../model/range.ts';
import type { Word } from './document.ts';

export type Token = { readonly kind: 'word'; readonly text: string; readonly quote: Word['quote']; readonly at: Range } | { readonly kind: ';' | '{' | '}'; readonly at: Range };

export function nextToken(text: string, from: number): Token | null {
  let at = from;
  for (;;) {
    while (at < text.length && isSpace(text.charCodeAt(at))) at++;
    if (at >= text.length) return null;
    const unit = text[at];
    if (unit === '#') {
      const newline = text.indexOf('\n', at);
      if (newline < 0) return null;
      at = newline + 1;
      continue;
    }
    const action = templateEnd(text, at);
    if (action < 0) break;
    // A statement of a template language, alone on its line, is no nginx; within a line it is part of a word.
    if (!aloneOnLine(text, at, action)) break;
    at = action;
  }
  const unit = text[at];
  if (unit === ';' || unit === '}' || (unit === '{' && templateEnd(text, at) < 0)) return { kind: unit, at: { start: at, end: at + 1 } };
  if (unit === '"' || unit === "'") {
    const end = quoteEnd(text, at);
    if (end > 0) return { kind: 'word', text: text.slice(at + 1, end - 1).replace(/\\(["'\\])/g, '$1'), quote: unit, at: { start: at, end } };
  }
  const end = wordEnd(text, at);
  return { kind: 'word', text: text.slice(at, end), quote: '', at: { start: at, end } };
}

function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || code === 0xfeff;
}

/** Longer ones are not looked for: a line of nothing but openers would cost its square. */
const maxAction = 200;

/** End of `{{ … }}`, `{% … %}` or `{# … #}` on one line; -1 where none starts. */
function templateEnd(text: string, at: number): number {
  if (text[at] !== '{') return -1;
  const kind = text[at + 1];
  const closer = kind === '{' ? '}}' : kind === '%' ? '%}' : kind === '#' ? '#}' : '';
  if (closer === '') return -1;
  for (let index = at + 2; index < Math.min(text.length, at + maxAction); index++) {
    if (text[index] === '\n') return -1;
    if (text.startsWith(closer, index)) return index + 2;
  }
  return -1;
}

function aloneOnLine(text: string, start: number, end: number): boolean {
  for (let at = start - 1; at >= 0 && text[at] !== '\n'; at--) if (!isSpace(text.charCodeAt(at))) return false;
  for (let at = end; at < text.length && text[at] !== '\n'; at++) if (!isSpace(text.charCodeAt(at))) return false;
  return true;
}

/** Past the closing quote; -1 when there is none. Only `\` escapes inside. */
function quoteEnd(text: string, open: number): number {
  const quote = text[open];
  for (let at = open + 1; at < text.length; at++) {
    if (text[at] === '\\') at++;
    else if (text[at] === quote) return at + 1;
  }
  return -1;
}

/** A bare word ends at white space, `;` and `{`; `${name}` and template actions belong to it, and so do `}` and quotes inside. */
function wordEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length) {
    const unit = text[at];
    if (unit === '\\') at += 2;
    else if (unit === '$' && text[at + 1] === '{') {
      const close = text.indexOf('}', at);
      at = close < 0 || close - at > 200 ? at + 2 : close + 1;
    } else if (unit === '{') {
      const action = templateEnd(text, at);
      if (action < 0) return at > from ? at : at + 1;
      at = action;
    } else if (unit === ';' || isSpace(text.charCodeAt(at))) return at;
    else at++;
  }
  return Math.min(at, text.length);
}

/** Offset of the `}` that closes a Lua block opened before `from`: Lua strings, long brackets and comments are skipped. */
export function luaBlockEnd(text: string, from: number): number {
  let depth = 1;
  let at = from;
  while (at < text.length) {
    const unit = text[at];
    const comment = unit === '-' && text[at + 1] === '-';
    const long = /\[=*\[/y;
    long.lastIndex = comment ? at + 2 : at;
    const open = unit === '[' || comment ? long.exec(text) : null;
    if (open) {
      const close = text.indexOf(open[0].replaceAll('[', ']'), long.lastIndex);
      at = close < 0 ? text.length : close + open[0].length;
    } else if (comment) at = lineEnd(text, at);
    else if (unit === '"' || unit === "'") at = luaStringEnd(text, at);
    else {
      if (unit === '{') depth++;
      else if (unit === '}' && --depth === 0) return at;
      at++;
    }
  }
  return text.length;
}

function luaStringEnd(text: string, open: number): number {
  for (let at = open + 1; at < text.length; at++) {
    if (text[at] === '\\') at++;
    else if (text[at] === text[open]) return at + 1;
    else if (text[at] === '\n') return at;
  }
  return text.length;
}

function lineEnd(text: string, from: number): number {
  const newline = text.indexOf('\n', from);
  return newline < 0 ? text.length : newline;
}
