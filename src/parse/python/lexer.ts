// parse: Python text -> tokens in typed arrays, with NEWLINE, INDENT and DEDENT. Never fails: what is no token is INVALID.
import { type LexState, emit, openLexState, report } from './lex-state.ts';
import { startFormat, closeReplacement, startString } from './lex-strings.ts';
import { beginLine, bracketedLine, restartBroken } from './lex-lines.ts';
import { number } from './lex-numbers.ts';
import {
  AMPERSAND, ARROW, AT, AUGMENTED, BACKTICK, CIRCUMFLEX, COLON, COMMA, DEDENT, DOT, DOUBLE_SLASH, DOUBLE_STAR, ELLIPSIS, EOF, EQUAL,
  EQUAL_EQUAL, EXCLAMATION, GREATER, GREATER_EQUAL, INVALID, LBRACE, LESS, LESS_EQUAL, LPAR, LSHIFT, LSQB, MINUS, NAME, NEWLINE, NOT_EQUAL,
  PERCENT, PLUS, RBRACE, RPAR, RSHIFT, RSQB, SEMI, SLASH, STAR, TILDE, VBAR, WALRUS, wordKind,
} from './tokens.ts';

const SPACE = 1;
const LINE_END = 2;
const LETTER = 3;
const DIGIT = 4;
const QUOTE = 5;
const COMMENT = 6;
const OPEN = 7;
const CLOSE = 8;
const OPERATOR = 9;
const BACKSLASH = 10;

/** The class of an ASCII character. */
const classes = new Uint8Array(128);
/** 1: may continue an identifier. */
const continues = new Uint8Array(128);
/** The kind of a one-character operator. */
const single = new Uint8Array(128);

function fill(table: Uint8Array, characters: string, value: number): void {
  for (const character of characters) table[character.charCodeAt(0)] = value;
}
const LETTERS = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_';
fill(classes, ' \t\f', SPACE);
fill(classes, '\n\r', LINE_END);
fill(classes, LETTERS, LETTER);
fill(classes, '0123456789', DIGIT);
fill(classes, '\'"', QUOTE);
fill(classes, '#', COMMENT);
fill(classes, '([{', OPEN);
fill(classes, ')]}', CLOSE);
fill(classes, '+-*/%&|^<>=!:.,;@~`', OPERATOR);
fill(classes, '\\', BACKSLASH);
fill(continues, `${LETTERS}0123456789`, 1);
for (const [character, kind] of [
  ['(', LPAR], [')', RPAR], ['[', LSQB], [']', RSQB], ['{', LBRACE], ['}', RBRACE], [':', COLON], [',', COMMA], [';', SEMI], ['.', DOT],
  ['=', EQUAL], ['!', EXCLAMATION], ['`', BACKTICK], ['~', TILDE], ['|', VBAR], ['^', CIRCUMFLEX], ['&', AMPERSAND], ['+', PLUS],
  ['-', MINUS], ['*', STAR], ['/', SLASH], ['%', PERCENT], ['@', AT], ['<', LESS], ['>', GREATER],
] as const) {
  fill(single, character, kind);
}

/** All tokens of the text, EOF last. The result's arrays are reused by the next call. */
export function tokenize(text: string): LexState {
  const lx = openLexState(text);
  const units = lx.units;
  let pos = beginLine(lx, units[0] === 0xfeff ? 1 : 0);
  for (;;) {
    const unit = units[pos] as number;
    if (unit >= 128) {
      pos = word(lx, pos);
      continue;
    }
    const group = classes[unit];
    if (group === LETTER) {
      pos = word(lx, pos);
    } else if (group === SPACE) {
      pos++;
    } else if (group === OPERATOR) {
      pos = operator(lx, pos, unit);
    } else if (group === OPEN) {
      emit(lx, single[unit] as number, pos, pos + 1);
      lx.open(unit);
      pos++;
    } else if (group === CLOSE) {
      pos = closing(lx, pos, unit);
    } else if (group === LINE_END) {
      pos = lineEnd(lx, pos);
    } else if (group === QUOTE) {
      pos = startString(lx, pos, pos);
    } else if (group === DIGIT) {
      pos = number(lx, pos);
    } else if (group === COMMENT) {
      pos = skipComment(units, pos);
    } else if (group === BACKSLASH) {
      pos = backslash(lx, pos);
    } else if (unit === 0 && pos >= lx.length) {
      pos = textEnd(lx);
      if (pos < 0) return lx;
    } else {
      pos = invalid(lx, pos);
    }
  }
}

function skipComment(units: Uint16Array, from: number): number {
  let pos = from + 1;
  for (;;) {
    const unit = units[pos] as number;
    if (unit <= 13 && (unit === 10 || unit === 13 || unit === 0)) return pos;
    pos++;
  }
}

function word(lx: LexState, start: number): number {
  const units = lx.units;
  let pos = start;
  while (continues[units[pos] as number] === 1) pos++;
  const unit = units[pos] as number;
  if (unit >= 128) return unicodeWord(lx, start);
  if ((unit === 34 || unit === 39) && pos - start <= 2 && isStringPrefix(units, start, pos)) return startString(lx, start, pos);
  emit(lx, wordKind(units, start, pos), start, pos);
  return pos;
}

const identifier = /[\p{XID_Start}_]\p{XID_Continue}*/uy;

function unicodeWord(lx: LexState, start: number): number {
  identifier.lastIndex = start;
  const found = identifier.exec(lx.text);
  if (found === null) return invalid(lx, start);
  const end = start + found[0].length;
  // `x·y` in a typeset text: the identifier may be plain after all, and a keyword.
  const kind = wordKind(lx.units, start, end);
  if (kind === NAME) lx.unicodeNames = true;
  emit(lx, kind, start, end);
  return end;
}

function isStringPrefix(units: Uint16Array, start: number, end: number): boolean {
  for (let pos = start; pos < end; pos++) {
    const lower = (units[pos] as number) | 32;
    if (lower !== 114 && lower !== 98 && lower !== 102 && lower !== 117 && lower !== 116) return false; // r b f u t
  }
  return true;
}

function invalid(lx: LexState, pos: number): number {
  report(lx, 'invalid character', pos, pos + 1);
  if (!/[\p{Z}\p{C}]/u.test(lx.text.charAt(pos))) emit(lx, INVALID, pos, pos + 1); // blanks and invisible ones separate, no more
  return pos + 1;
}

function closing(lx: LexState, pos: number, unit: number): number {
  emit(lx, single[unit] as number, pos, pos + 1);
  if (unit === 125 && lx.inReplacement()) return closeReplacement(lx, pos + 1);
  lx.close(unit);
  return pos + 1;
}

function lineEnd(lx: LexState, pos: number): number {
  const next = lx.units[pos] === 13 && lx.units[pos + 1] === 10 ? pos + 2 : pos + 1;
  if (lx.depth > 0) return bracketedLine(lx, next);
  emit(lx, NEWLINE, pos, lx.lastEnd);
  return beginLine(lx, next);
}

function backslash(lx: LexState, pos: number): number {
  const next = lx.units[pos + 1] as number;
  if (next === 10) return pos + 2;
  if (next === 13) return lx.units[pos + 2] === 10 ? pos + 3 : pos + 2;
  return invalid(lx, pos);
}

/** The end of the text: -1, or where to go on when an open bracket has swallowed it. */
function textEnd(lx: LexState): number {
  if (lx.depth > 0) {
    const again = restartBroken(lx, lx.length);
    if (again >= 0) return again;
    lx.forgetBrackets();
  }
  const { length } = lx;
  if (lx.count > lx.lineToken) emit(lx, NEWLINE, length, lx.lastEnd);
  for (; lx.indents.length > 1; lx.indents.pop()) emit(lx, DEDENT, length, lx.lastEnd);
  emit(lx, EOF, length, lx.lastEnd);
  return -1;
}

function operator(lx: LexState, pos: number, unit: number): number {
  const next = lx.units[pos + 1] as number;
  let kind = single[unit] as number;
  let width = 1;
  if (kind >= VBAR && kind <= DOUBLE_STAR) {
    if (next === 61) {
      kind += AUGMENTED;
      width = 2;
    } else if (next === unit && (kind === STAR || kind === SLASH)) {
      kind = kind === STAR ? DOUBLE_STAR : DOUBLE_SLASH;
      width = 2;
      if (lx.units[pos + 2] === 61) {
        kind += AUGMENTED;
        width = 3;
      }
    } else if (kind === MINUS && next === 62) {
      kind = ARROW;
      width = 2;
    }
  } else if (kind === COLON) {
    if (lx.inReplacement()) return startFormat(lx, pos);
    if (next === 61) {
      kind = WALRUS;
      width = 2;
    }
  } else if (kind === DOT) {
    if (next >= 48 && next <= 57) return number(lx, pos);
    if (next === 46 && lx.units[pos + 2] === 46) {
      kind = ELLIPSIS;
      width = 3;
    }
  } else if (kind >= LESS || kind === EQUAL || kind === EXCLAMATION) {
    return comparison(lx, pos, kind, next);
  }
  emit(lx, kind, pos, pos + width);
  return pos + width;
}

function comparison(lx: LexState, pos: number, first: number, next: number): number {
  let kind = first;
  let width = 1;
  if (next === 61) {
    width = 2;
    if (kind === EQUAL) kind = EQUAL_EQUAL;
    else if (kind === EXCLAMATION) kind = NOT_EQUAL;
    else kind = kind === LESS ? LESS_EQUAL : GREATER_EQUAL;
  } else if (kind === LESS && next === 62) {
    lx.notePython2(pos);
    kind = NOT_EQUAL;
    width = 2;
  } else if ((kind === LESS && next === 60) || (kind === GREATER && next === 62)) {
    kind = kind === LESS ? LSHIFT : RSHIFT;
    width = 2;
    if (lx.units[pos + 2] === 61) {
      kind += AUGMENTED;
      width = 3;
    }
  }
  emit(lx, kind, pos, pos + width);
  return pos + width;
}
