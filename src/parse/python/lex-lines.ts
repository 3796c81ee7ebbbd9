// parse: line starts of Python: indentation, blank lines, merge-conflict markers, and lines inside an open bracket.
import { type LexState, emit, report } from './lex-state.ts';
import { ASYNC, COLON, DEDENT, FROM, IMPORT, INDENT, NAME, NEVER_IN_BRACKETS, NEWLINE, OPENS_BLOCK, wordKind } from './tokens.ts';

const MAX_INDENTS = 100; // as CPython

/** Skips blank lines and comments from the start of a line; emits INDENT or DEDENT; returns the offset of the first token. */
export function beginLine(lx: LexState, from: number): number {
  const units = lx.units;
  let pos = from;
  for (;;) {
    const lineStart = pos;
    let column = 0;
    let unit = units[pos] as number;
    while (unit === 32 || unit === 9 || unit === 12) {
      if (unit === 32) column++;
      else column = unit === 9 ? (column | 7) + 1 : 0;
      unit = units[++pos] as number;
    }
    if (unit === 35) {
      pos = restOfLine(lx, pos);
      unit = units[pos] as number;
    } else if (pos === lineStart && isConflictMarker(lx, pos)) {
      pos = conflictMarker(lx, pos);
      unit = units[pos] as number;
    } else if (unit === 92 && (units[pos + 1] === 10 || units[pos + 1] === 13)) {
      pos = skipContinuation(lx, pos);
      unit = units[pos] as number;
    }
    if (unit === 10) {
      pos++;
    } else if (unit === 13) {
      pos += units[pos + 1] === 10 ? 2 : 1;
    } else {
      if (unit !== 0 || pos < lx.length) indent(lx, lineStart, pos, column);
      lx.lineToken = lx.count;
      lx.linePos = pos;
      lx.lineColumn = column;
      lx.lineProblems = lx.problems.length;
      return pos;
    }
  }
}

function indent(lx: LexState, lineStart: number, pos: number, column: number): void {
  const { indents } = lx;
  const top = indents.at(-1) ?? 0;
  if (column === top) return;
  if (column > top) {
    if (indents.length > MAX_INDENTS) {
      report(lx, 'too many levels of indentation', lineStart, pos);
      return;
    }
    indents.push(column);
    emit(lx, INDENT, pos, lx.lastEnd);
    return;
  }
  while (indents.length > 1 && (indents.at(-2) ?? 0) >= column) {
    indents.pop();
    emit(lx, DEDENT, pos, lx.lastEnd);
  }
  if ((indents.at(-1) ?? 0) === column) return;
  // Between two levels: the line stays in the inner block, which goes on at the new column.
  report(lx, 'unindent does not match any outer indentation level', lineStart, pos);
  indents[indents.length - 1] = column;
}

function restOfLine(lx: LexState, from: number): number {
  const units = lx.units;
  let pos = from;
  for (;;) {
    const unit = units[pos] as number;
    if (unit === 10 || unit === 13 || (unit === 0 && pos >= lx.length)) return pos;
    pos++;
  }
}

function skipContinuation(lx: LexState, from: number): number {
  const units = lx.units;
  let pos = from;
  for (;;) {
    const unit = units[pos];
    if (unit === 32 || unit === 9 || unit === 12) pos++;
    else if (unit === 92 && units[pos + 1] === 10) pos += 2;
    else if (unit === 92 && units[pos + 1] === 13) pos += units[pos + 2] === 10 ? 3 : 2;
    else return pos;
  }
}

// `<<<<<<< ours`, `||||||| base`, `=======`, `>>>>>>> theirs`: both sides are read, one after the other.
function isConflictMarker(lx: LexState, pos: number): boolean {
  const units = lx.units;
  const unit = units[pos] as number;
  if (unit !== 60 && unit !== 61 && unit !== 62 && unit !== 124) return false;
  for (let at = pos + 1; at < pos + 7; at++) if (units[at] !== unit) return false;
  const after = units[pos + 7] as number;
  return after === 32 || after === 10 || after === 13 || after === 0;
}

function conflictMarker(lx: LexState, pos: number): number {
  const end = restOfLine(lx, pos);
  report(lx, 'merge conflict marker', pos, end);
  return end;
}

/** A line inside open brackets: goes on, or ends the statement when the bracket was evidently left open. */
export function bracketedLine(lx: LexState, lineStart: number): number {
  const units = lx.units;
  let pos = lineStart;
  while (units[pos] === 32 || units[pos] === 9 || units[pos] === 12) pos++;
  if (pos === lineStart && isConflictMarker(lx, pos)) return conflictMarker(lx, pos);
  const unit = units[pos] as number;
  if (unit >= 97 && unit <= 122 && startsStatement(lx, pos)) {
    const again = restartBroken(lx, pos);
    return again >= 0 ? again : endStatement(lx, lineStart);
  }
  if (lineStart < lx.brokenUntil && endsBroken(lx, lineStart, pos, unit)) return endStatement(lx, lineStart);
  return pos;
}

function endStatement(lx: LexState, lineStart: number): number {
  lx.forgetBrackets();
  emit(lx, NEWLINE, lineStart, lx.lastEnd);
  return beginLine(lx, lineStart);
}

/** A bracket of this logical line was never closed: read the line again, to end at the first line not indented more. */
export function restartBroken(lx: LexState, brokenUntil: number): number {
  if (lx.linePos < lx.brokenUntil) return -1;
  lx.brokenUntil = brokenUntil;
  const fstring = lx.fstrings[0];
  lx.count = lx.lineToken;
  lx.problems.length = lx.lineProblems;
  lx.lastEnd = lx.lineToken > 0 ? (lx.ends[lx.lineToken - 1] as number) : 0;
  lx.forgetBrackets();
  if (fstring !== undefined) report(lx, "f-string: expecting '}'", fstring.at, fstring.at + 1);
  return lx.linePos;
}

function endsBroken(lx: LexState, lineStart: number, pos: number, unit: number): boolean {
  if (unit === 10 || unit === 13 || unit === 35 || unit === 41 || unit === 93 || unit === 125) return false; // blank, comment, closer
  if (lx.kinds[lx.count - 1] === COLON && OPENS_BLOCK[lx.kinds[lx.lineToken] as number] === 1) return true;
  let column = 0;
  for (let at = lineStart; at < pos; at++) column = lx.units[at] === 9 ? (column | 7) + 1 : column + 1;
  return column <= lx.lineColumn;
}

function wordEnd(units: Uint16Array, from: number): number {
  let pos = from;
  while ((units[pos] as number) >= 97 && (units[pos] as number) <= 122) pos++;
  return pos;
}

function startsStatement(lx: LexState, pos: number): boolean {
  const units = lx.units;
  const end = wordEnd(units, pos);
  const after = units[end] as number;
  if (after === 95 || (after >= 48 && after <= 57) || (after >= 65 && after <= 90) || after >= 128) return false;
  const kind = wordKind(units, pos, end);
  if (kind === NAME) return false;
  if (NEVER_IN_BRACKETS[kind] === 1) return true;
  if (kind === ASYNC) {
    const next = wordKind(units, end + 1, wordEnd(units, end + 1));
    return NEVER_IN_BRACKETS[next] === 1;
  }
  return kind === FROM && importsFrom(lx, end);
}

/** `from a.b import`, not the `from x` of a yield. */
function importsFrom(lx: LexState, from: number): boolean {
  const units = lx.units;
  let pos = from;
  while (units[pos] === 32) pos++;
  for (;;) {
    const unit = units[pos] as number;
    const dotted = unit === 46 || unit === 95 || (unit >= 48 && unit <= 57) || (unit >= 65 && unit <= 90) || (unit >= 97 && unit <= 122);
    if (!dotted) break;
    pos++;
  }
  while (units[pos] === 32) pos++;
  return wordKind(units, pos, wordEnd(units, pos)) === IMPORT;
}
