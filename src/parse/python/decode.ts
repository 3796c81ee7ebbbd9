// parse: what a Python literal stands for: escapes of strings, values of numbers.

/** The text between the quotes. Raw strings keep their backslashes; line ends become LF in both. */
export function decodeString(text: string, from: number, to: number, raw: boolean, bytes: boolean): string {
  let out = '';
  let kept = from; // start of what is not copied yet
  let pos = from;
  while (pos < to) {
    const unit = text.charCodeAt(pos);
    if (unit === 13) {
      out += `${text.slice(kept, pos)}\n`;
      pos += text.charCodeAt(pos + 1) === 10 && pos + 1 < to ? 2 : 1;
      kept = pos;
    } else if (unit === 92 && !raw && pos + 1 < to) {
      const end = escapeEnd(text, pos, to, bytes);
      const value = escapeValue(text, pos, end, bytes);
      if (value !== null) {
        out += text.slice(kept, pos) + value;
        kept = end;
      }
      pos = end;
    } else {
      pos++;
    }
  }
  return kept === from ? text.slice(from, to) : out + text.slice(kept, to);
}

const SIMPLE: ReadonlyMap<string, string> = new Map([
  ['\\', '\\'],
  ["'", "'"],
  ['"', '"'],
  ['a', '\x07'],
  ['b', '\b'],
  ['f', '\f'],
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
  ['v', '\v'],
]);

function isOctal(unit: number): boolean {
  return unit >= 48 && unit <= 55;
}

/** Digits of \x, \u and \U. */
function hexWidth(letter: string, bytes: boolean): number {
  if (letter === 'x') return 2;
  if (bytes) return 0;
  if (letter === 'u') return 4;
  return letter === 'U' ? 8 : 0;
}

function escapeEnd(text: string, at: number, to: number, bytes: boolean): number {
  const letter = text.charAt(at + 1);
  if (isOctal(letter.charCodeAt(0))) {
    let end = at + 2;
    while (end < to && end < at + 4 && isOctal(text.charCodeAt(end))) end++;
    return end;
  }
  if (letter === '\r' && text.charCodeAt(at + 2) === 10) return Math.min(at + 3, to);
  if (letter === 'N' && !bytes && text.charAt(at + 2) === '{') {
    const close = text.indexOf('}', at + 3);
    return close > 0 && close < to ? close + 1 : at + 2;
  }
  return Math.min(at + 2 + hexWidth(letter, bytes), to);
}

/** null: no escape, the backslash stays. */
function escapeValue(text: string, at: number, end: number, bytes: boolean): string | null {
  const letter = text.charAt(at + 1);
  const simple = SIMPLE.get(letter);
  if (simple !== undefined) return simple;
  if (letter === '\n' || letter === '\r') return '';
  if (isOctal(letter.charCodeAt(0))) {
    const code = Number.parseInt(text.slice(at + 1, end), 8);
    return String.fromCharCode(bytes ? code & 255 : code);
  }
  if (letter === 'N' && !bytes && end > at + 2) return '\ufffd';
  const width = hexWidth(letter, bytes);
  if (width === 0) return null;
  const digits = text.slice(at + 2, end);
  if (digits.length !== width || !/^[0-9a-fA-F]+$/.test(digits)) return null;
  const code = Number.parseInt(digits, 16);
  return code > 0x10ffff ? null : String.fromCodePoint(code);
}

/** The value of a decimal integer of up to 15 digits, -1 for anything else. */
export function smallInteger(units: Uint16Array, start: number, end: number): number {
  if (end - start > 15 || (units[start] === 48 && end - start > 1)) return -1;
  let value = 0;
  for (let pos = start; pos < end; pos++) {
    const digit = (units[pos] as number) - 48;
    if (digit < 0 || digit > 9) return -1;
    value = value * 10 + digit;
  }
  return value;
}

export interface NumberValue {
  readonly literal: 'int' | 'float' | 'complex';
  readonly value: number | string;
}

/** A number literal as written; Python 2's `0777` and `10L` too. */
export function decodeNumber(written: string): NumberValue {
  const plain = written.replaceAll('_', '');
  if (/^0[xob]/i.test(plain)) return integer(plain.replace(/l$/i, '').toLowerCase());
  if (/j$/i.test(plain)) return { literal: 'complex', value: Number(plain.slice(0, -1)) };
  if (/[.e]/i.test(plain)) return { literal: 'float', value: Number(plain) };
  const digits = plain.replace(/l$/i, '');
  if (/^0[0-7]*[1-7][0-7]*$/.test(digits)) return integer(`0o${digits.slice(1)}`);
  return integer(digits.replace(/^0+(?=\d)/, ''));
}

function integer(digits: string): NumberValue {
  const value = Number(digits);
  return { literal: 'int', value: Number.isSafeInteger(value) ? value : digits };
}
