// parse: where a Python number ends.
import { type LexState, emit } from './lex-state.ts';
import { NUMBER } from './tokens.ts';

function isDigit(unit: number): boolean {
  return unit >= 48 && unit <= 57;
}

function isHex(unit: number): boolean {
  return isDigit(unit) || (unit >= 97 && unit <= 102) || (unit >= 65 && unit <= 70) || unit === 95;
}

function digits(units: Uint16Array, from: number): number {
  let pos = from;
  while (isDigit(units[pos] as number) || units[pos] === 95) pos++;
  return pos;
}

/** `start` is at a digit, or at a dot before one. */
export function number(lx: LexState, start: number): number {
  const units = lx.units;
  let pos = start;
  const radix = units[pos] === 48 ? (units[pos + 1] as number) | 32 : 0;
  if (radix === 120 || radix === 111 || radix === 98) {
    pos += 2;
    if (radix === 120) while (isHex(units[pos] as number)) pos++;
    else pos = digits(units, pos);
  } else {
    pos = digits(units, pos);
    if (units[pos] === 46) pos = digits(units, pos + 1);
    pos = exponent(units, pos);
    if (((units[pos] as number) | 32) === 106) pos++; // j
  }
  if (((units[pos] as number) | 32) === 108 && endsLong(units, pos)) {
    lx.notePython2(pos);
    pos++;
  } else if (units[start] === 48 && pos - start > 1 && oldOctal(units, start, pos)) {
    lx.notePython2(start);
  }
  emit(lx, NUMBER, start, pos);
  return pos;
}

function exponent(units: Uint16Array, pos: number): number {
  if (((units[pos] as number) | 32) !== 101) return pos;
  const sign = units[pos + 1] === 43 || units[pos + 1] === 45 ? 1 : 0;
  if (!isDigit(units[pos + 1 + sign] as number)) return pos;
  return digits(units, pos + 1 + sign);
}

/** Python 2's `10L`; `1lambda` cannot be. */
function endsLong(units: Uint16Array, pos: number): boolean {
  const after = (units[pos + 1] as number) | 32;
  return !((after >= 97 && after <= 122) || after === 95 + 32);
}

/** Python 2's 0777; 00 and 0777.5 are fine. */
function oldOctal(units: Uint16Array, start: number, end: number): boolean {
  let nonZero = false;
  for (let pos = start; pos < end; pos++) {
    const unit = units[pos] as number;
    if (unit === 95) continue;
    if (!isDigit(unit)) return false;
    if (unit !== 48) nonZero = true;
  }
  return nonZero;
}
