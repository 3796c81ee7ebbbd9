// parse: where Python strings end, and the pieces of f- and t-strings (PEP 701: nested to any depth).
import { FORMAT_SPEC, type LexState, type OpenFString, REPLACEMENT, emit, report } from './lex-state.ts';
import { COLON, FSTRING_END, FSTRING_MIDDLE, FSTRING_START, LBRACE, RBRACE, STRING, STRING_ESCAPED } from './tokens.ts';

const MAX_FSTRINGS = 150; // CPython's own limit of nested f-strings
const MAX_BROKEN_TRIPLES = 8; // each costs a look at the rest of the file

/** `start` is at the prefix, `quoteAt` at the first quote. */
export function startString(lx: LexState, start: number, quoteAt: number): number {
  const units = lx.units;
  const quote = units[quoteAt] as number;
  const triple = units[quoteAt + 1] === quote && units[quoteAt + 2] === quote;
  let formatted = false;
  let raw = false;
  for (let pos = start; pos < quoteAt; pos++) {
    const letter = (units[pos] as number) | 32;
    if (letter === 102 || letter === 116) formatted = true;
    if (letter === 114) raw = true;
  }
  if (quoteAt - start === 2 && ((units[start] as number) | 32) === 117) lx.notePython2(start); // ur''
  if (formatted && start >= lx.brokenUntil && lx.fstrings.length < MAX_FSTRINGS && lx.brokenTriples < MAX_BROKEN_TRIPLES) {
    const body = quoteAt + (triple ? 3 : 1);
    emit(lx, FSTRING_START, start, body);
    const opened = { at: start, quote, triple, raw, depth: lx.depth };
    lx.fstrings.push(opened);
    return middle(lx, body, opened, false);
  }
  return triple ? tripleQuoted(lx, start, quoteAt, quote) : singleQuoted(lx, start, quoteAt, quote);
}

function singleQuoted(lx: LexState, start: number, quoteAt: number, quote: number): number {
  const units = lx.units;
  let kind = STRING;
  let pos = quoteAt + 1;
  for (;;) {
    const unit = units[pos] as number;
    if (unit === quote) {
      emit(lx, kind, start, pos + 1);
      return pos + 1;
    }
    if (unit === 92) {
      kind = STRING_ESCAPED;
      pos += units[pos + 1] === 13 && units[pos + 2] === 10 ? 3 : 2;
      if (pos > lx.length) return unterminated(lx, start, lx.length, kind);
    } else if (unit === 10 || unit === 13 || (unit === 0 && pos >= lx.length)) {
      const outer = lx.fstrings.at(-1);
      if (outer !== undefined && outer.quote === quote && !outer.triple && start === quoteAt) {
        // f"{x": the quote closes the f-string, and the brace was left open.
        report(lx, "f-string: expecting '}'", quoteAt, quoteAt + 1);
        return endFString(lx, quoteAt, quoteAt + 1, outer);
      }
      return unterminated(lx, start, pos, kind);
    } else {
      pos++;
    }
  }
}

function unterminated(lx: LexState, start: number, end: number, kind: number): number {
  report(lx, 'unterminated string literal', start, end);
  emit(lx, kind, start, end);
  return end;
}

function tripleQuoted(lx: LexState, start: number, quoteAt: number, quote: number): number {
  const units = lx.units;
  if (lx.brokenTriples >= MAX_BROKEN_TRIPLES) return singleQuoted(lx, start, quoteAt + 2, quote);
  let kind = STRING;
  let pos = quoteAt + 3;
  for (;;) {
    const unit = units[pos] as number;
    if (unit === quote) {
      if (units[pos + 1] === quote && units[pos + 2] === quote) {
        emit(lx, kind, start, pos + 3);
        return pos + 3;
      }
      pos++;
    } else if (unit === 92) {
      kind = STRING_ESCAPED;
      pos += 2;
    } else if (unit === 13) {
      kind = STRING_ESCAPED;
      pos++;
    } else if (unit === 0 && pos >= lx.length) {
      return unterminatedTriple(lx, start, quoteAt + 3, kind);
    } else {
      pos++;
    }
  }
}

/** The string has swallowed the rest of the file: end it before the first line that looks like code at the margin. */
function unterminatedTriple(lx: LexState, start: number, body: number, kind: number): number {
  const end = nextCode(lx, body);
  report(lx, 'unterminated triple-quoted string literal', start, Math.min(start + 3, end));
  emit(lx, kind, start, end);
  return end;
}

function nextCode(lx: LexState, from: number): number {
  lx.brokenTriples++;
  const code = /\n(?=(?:async )?(?:def|class) \w|@\w|from [\w.]+ import |import \w|if __name__)/g;
  code.lastIndex = from;
  return code.exec(lx.text)?.index ?? lx.length;
}

/** Literal text of an f-string from `from` to the next replacement field or to its end. */
function middle(lx: LexState, from: number, fstring: OpenFString, inSpec: boolean): number {
  const { units } = lx;
  let pos = from;
  for (;;) {
    const unit = units[pos] as number;
    if (unit === fstring.quote) {
      if (!fstring.triple || (units[pos + 1] === unit && units[pos + 2] === unit)) {
        literal(lx, from, pos);
        if (inSpec) report(lx, "f-string: expecting '}'", pos, pos + 1);
        return endFString(lx, pos, pos + (fstring.triple ? 3 : 1), fstring);
      }
      pos++;
    } else if (unit === 125 && !inSpec && units[pos + 1] !== unit) {
      report(lx, "f-string: single '}' is not allowed", pos, ++pos);
    } else if (unit === 123 || unit === 125) {
      if (units[pos + 1] !== unit || inSpec) {
        literal(lx, from, pos);
        return brace(lx, pos, unit);
      }
      pos += 2;
    } else if (unit === 92) {
      pos = escape(lx, pos, fstring.raw);
    } else if ((unit === 10 || unit === 13) && !fstring.triple) {
      return brokenFString(lx, from, pos, fstring);
    } else if (unit === 0 && pos >= lx.length) {
      return brokenFString(lx, from, fstring.triple ? nextCode(lx, from) : lx.length, fstring);
    } else {
      pos++;
    }
  }
}

function literal(lx: LexState, from: number, end: number): void {
  if (end > from) emit(lx, FSTRING_MIDDLE, from, end);
}

function escape(lx: LexState, pos: number, raw: boolean): number {
  const units = lx.units;
  const next = units[pos + 1] as number;
  if (next === 123 || next === 125 || pos + 1 >= lx.length) return pos + 1; // the brace keeps its meaning
  if (!raw && next === 78 && units[pos + 2] === 123) {
    let end = pos + 3;
    while (units[end] !== 125 && units[end] !== 10 && units[end] !== 34 && units[end] !== 39 && end < lx.length) end++;
    return units[end] === 125 ? end + 1 : end; // \N{BULLET}
  }
  return next === 13 && units[pos + 2] === 10 ? pos + 3 : pos + 2;
}

function brace(lx: LexState, pos: number, unit: number): number {
  if (unit === 123) {
    emit(lx, LBRACE, pos, pos + 1);
    lx.open(REPLACEMENT);
    return pos + 1;
  }
  emit(lx, RBRACE, pos, pos + 1);
  return closeReplacement(lx, pos + 1);
}

/** At the `:` of a replacement field: what follows is its format. */
export function startFormat(lx: LexState, pos: number): number {
  emit(lx, COLON, pos, pos + 1);
  lx.brackets[lx.depth - 1] = FORMAT_SPEC;
  const fstring = lx.fstrings.at(-1);
  return fstring === undefined ? pos + 1 : middle(lx, pos + 1, fstring, true);
}

/** After the `}` of a replacement field: back to literal text, or to the format that the field stands in. */
export function closeReplacement(lx: LexState, pos: number): number {
  lx.depth--;
  const fstring = lx.fstrings.at(-1);
  if (fstring === undefined) return pos;
  return middle(lx, pos, fstring, lx.depth > fstring.depth);
}

function brokenFString(lx: LexState, from: number, pos: number, fstring: OpenFString): number {
  literal(lx, from, pos);
  report(lx, 'unterminated f-string literal', from, pos);
  return endFString(lx, pos, pos, fstring);
}

function endFString(lx: LexState, start: number, end: number, fstring: OpenFString): number {
  emit(lx, FSTRING_END, start, end);
  lx.depth = fstring.depth;
  lx.fstrings.pop();
  return end;
}
