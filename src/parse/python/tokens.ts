// parse: Python token kinds and the tables that lexer and parser look them up in.

/** A plain number: of literal types TypeScript would believe that a field keeps its value over calls that change it. */
export type Kind = number;

export const EOF: Kind = 0;
export const NEWLINE: Kind = 1;
export const INDENT: Kind = 2;
export const DEDENT: Kind = 3;
export const NAME: Kind = 4;
export const NUMBER: Kind = 5;
export const STRING: Kind = 6; // stands for its own text: no backslash, no CR
export const STRING_ESCAPED: Kind = 7;
export const FSTRING_START: Kind = 8; // f- and t-strings: prefix and quotes
export const FSTRING_MIDDLE: Kind = 9;
export const FSTRING_END: Kind = 10;
export const INVALID: Kind = 11;

export const LPAR: Kind = 12;
export const RPAR: Kind = 13;
export const LSQB: Kind = 14;
export const RSQB: Kind = 15;
export const LBRACE: Kind = 16;
export const RBRACE: Kind = 17;
export const COLON: Kind = 18;
export const COMMA: Kind = 19;
export const SEMI: Kind = 20;
export const DOT: Kind = 21;
export const ARROW: Kind = 22;
export const ELLIPSIS: Kind = 23;
export const EQUAL: Kind = 24;
export const WALRUS: Kind = 25;
export const EXCLAMATION: Kind = 26;
export const BACKTICK: Kind = 27;
export const TILDE: Kind = 28;

// Binary operators, then the same in the same order with `=`.
export const VBAR: Kind = 29;
export const CIRCUMFLEX: Kind = 30;
export const AMPERSAND: Kind = 31;
export const LSHIFT: Kind = 32;
export const RSHIFT: Kind = 33;
export const PLUS: Kind = 34;
export const MINUS: Kind = 35;
export const STAR: Kind = 36;
export const SLASH: Kind = 37;
export const DOUBLE_SLASH: Kind = 38;
export const PERCENT: Kind = 39;
export const AT: Kind = 40;
export const DOUBLE_STAR: Kind = 41;
export const AUGMENTED = 13; // add to an operator to get its augmented assignment
export const FIRST_AUGMENTED: Kind = VBAR + AUGMENTED;
export const LAST_AUGMENTED: Kind = DOUBLE_STAR + AUGMENTED;

export const LESS: Kind = 55;
export const GREATER: Kind = 56;
export const EQUAL_EQUAL: Kind = 57;
export const NOT_EQUAL: Kind = 58;
export const LESS_EQUAL: Kind = 59;
export const GREATER_EQUAL: Kind = 60;

export const FALSE: Kind = 61;
export const NONE: Kind = 62;
export const TRUE: Kind = 63;
export const AND: Kind = 64;
export const AS: Kind = 65;
export const ASSERT: Kind = 66;
export const ASYNC: Kind = 67;
export const AWAIT: Kind = 68;
export const BREAK: Kind = 69;
export const CLASS: Kind = 70;
export const CONTINUE: Kind = 71;
export const DEF: Kind = 72;
export const DEL: Kind = 73;
export const ELIF: Kind = 74;
export const ELSE: Kind = 75;
export const EXCEPT: Kind = 76;
export const FINALLY: Kind = 77;
export const FOR: Kind = 78;
export const FROM: Kind = 79;
export const GLOBAL: Kind = 80;
export const IF: Kind = 81;
export const IMPORT: Kind = 82;
export const IN: Kind = 83;
export const IS: Kind = 84;
export const LAMBDA: Kind = 85;
export const NONLOCAL: Kind = 86;
export const NOT: Kind = 87;
export const OR: Kind = 88;
export const PASS: Kind = 89;
export const RAISE: Kind = 90;
export const RETURN: Kind = 91;
export const TRY: Kind = 92;
export const WHILE: Kind = 93;
export const WITH: Kind = 94;
export const YIELD: Kind = 95;
export const KINDS: Kind = 96;

/** In the order of their kinds, FALSE first. */
const KEYWORDS =
  'False None True and as assert async await break class continue def del elif else except finally for from global if import in is lambda nonlocal not or pass raise return try while with yield'.split(
    ' ',
  );

function table(entries: readonly (readonly [number, number])[]): Uint8Array {
  const out = new Uint8Array(KINDS);
  for (const [kind, value] of entries) out[kind] = value;
  return out;
}

// ---- precedence ------------------------------------------------------------------------------------------------

export const OR_LEVEL = 1;
export const AND_LEVEL = 2;
export const COMPARE_LEVEL = 3;
export const BITOR_LEVEL = 4;
export const SUM_LEVEL = 8;

/** How tightly a binary operator binds; 0: not one. `not` counts for `not in`; `**` is read with its left operand. */
export const PRECEDENCE = table([
  [OR, OR_LEVEL],
  [AND, AND_LEVEL],
  ...[IN, NOT, IS, LESS, GREATER, EQUAL_EQUAL, NOT_EQUAL, LESS_EQUAL, GREATER_EQUAL].map((kind) => [kind, COMPARE_LEVEL] as const),
  [VBAR, BITOR_LEVEL],
  [CIRCUMFLEX, 5],
  [AMPERSAND, 6],
  [LSHIFT, 7],
  [RSHIFT, 7],
  [PLUS, SUM_LEVEL],
  [MINUS, SUM_LEVEL],
  ...[STAR, SLASH, DOUBLE_SLASH, PERCENT, AT].map((kind) => [kind, 9] as const),
]);

/** 1: an expression can start with it (`*` and `yield` not counted). */
export const STARTS_EXPRESSION = table(
  [NAME, NUMBER, STRING, STRING_ESCAPED, FSTRING_START, LPAR, LSQB, LBRACE, ELLIPSIS, BACKTICK, TILDE, PLUS, MINUS, FALSE, NONE, TRUE, AWAIT, LAMBDA, NOT].map(
    (kind) => [kind, 1] as const,
  ),
);

// Words that cannot stand in brackets: a line that starts with one there proves that a bracket was left open.
const STATEMENT_WORDS = [ASSERT, BREAK, CLASS, CONTINUE, DEF, DEL, ELIF, EXCEPT, FINALLY, GLOBAL, IMPORT, NONLOCAL, PASS, RAISE, RETURN, TRY, WHILE, WITH];
export const NEVER_IN_BRACKETS = table(STATEMENT_WORDS.map((kind) => [kind, 1] as const));

/** First words of compound statements. */
export const OPENS_BLOCK = table([ASYNC, CLASS, DEF, ELIF, ELSE, EXCEPT, FINALLY, FOR, IF, TRY, WHILE, WITH].map((kind) => [kind, 1] as const));

// ---- keywords --------------------------------------------------------------------------------------------------

const SLOTS = 256;
const WIDTH = 8; // letters of the longest keyword
const slotKinds = new Uint8Array(SLOTS);
const spellings = new Uint8Array(KINDS * WIDTH);

// No two keywords share a slot (a test reads them all back).
function slotOf(first: number, last: number, length: number): number {
  return (first + last + length * 19) & (SLOTS - 1);
}

for (const [index, word] of KEYWORDS.entries()) {
  const kind = FALSE + index;
  slotKinds[slotOf(word.charCodeAt(0), word.charCodeAt(word.length - 1), word.length)] = kind;
  for (let at = 0; at < word.length; at++) spellings[kind * WIDTH + at] = word.charCodeAt(at);
}

/** The keyword that stands in `units` from start to end, else NAME. */
export function wordKind(units: Uint16Array, start: number, end: number): number {
  const length = end - start;
  if (length > WIDTH || length < 2) return NAME;
  const kind = slotKinds[slotOf(units[start] as number, units[end - 1] as number, length)] as number;
  if (kind === 0) return NAME;
  const base = kind * WIDTH;
  if (length < WIDTH && spellings[base + length] !== 0) return NAME;
  for (let at = 0; at < length; at++) if (spellings[base + at] !== units[start + at]) return NAME;
  return kind;
}
