// Reads "a name is given a value" in any syntax: assignment, keyword argument, JSON, YAML, TOML, INI, dotenv, XML,
// properties, shell, HTTP header, command-line flag, Dockerfile, name/value pairs. Input: text and the offset of a word
// inside the name. Output: name, value and their places, or null. Work is bounded: every loop has a limit.

export interface Assignment {
  readonly name: string;
  readonly nameStart: number;
  readonly nameEnd: number;
  readonly operator: Operator;
  readonly value: string;
  readonly start: number; // of the value, quotes excluded
  readonly end: number;
  readonly quoted: boolean;
}

/** `(`: the only argument, as in `setPassword("…")`. `default`: what stands for an unset variable, as in `${NAME:-value}`. */
export type Operator = '=' | ':' | '=>' | ',' | '>' | ' ' | 'pair' | '||' | '(' | 'default';

const nameLimit = 80;
const valueLimit = 2048;

/** `mayName` is asked first: most words that look like a name are none of interest. */
export function readAssignment(text: string, at: number, mayName: (name: string) => boolean = () => true): Assignment | null {
  let nameStart = at;
  while (nameStart > 0 && at - nameStart < nameLimit && isNameUnit(text.charCodeAt(nameStart - 1))) nameStart--;
  let nameEnd = at;
  while (nameEnd < text.length && nameEnd - at < nameLimit && isNameUnit(text.charCodeAt(nameEnd))) nameEnd++;
  const call = isCall(text.charCodeAt(nameEnd), text.charCodeAt(nameEnd + 1));
  if (!call && !mayOperate(text.charCodeAt(nameEnd)) && text.charCodeAt(nameStart - 1) !== 123) return null;
  const name = text.slice(nameStart, nameEnd).replace(/^[-.$]+|[-.]+$/g, '');
  if (!mayName(name)) return null;
  if (text.charCodeAt(nameStart - 1) === 123 && text.charCodeAt(nameStart - 2) === 36) return readDefault(text, name, nameStart, nameEnd);
  const operator = call ? ({ kind: '(', end: nameEnd + 1 } as const) : readOperator(text, nameStart, nameEnd);
  if (operator === null) return null;
  const value = readValue(text, operator.end, operator.kind);
  if (value === null || value.end - value.start < 4) return null;
  return { name, nameStart, nameEnd, operator: operator.kind, value: text.slice(value.start, value.end), ...value };
}

/** The name that `readAssignment` would ask for, read from bytes; null where it would not come so far. */
export function assignedName(bytes: Uint8Array, at: number): string | null {
  let start = at;
  while (start > 0 && at - start < nameLimit && isNameUnit(bytes[start - 1]!)) start--;
  let end = at;
  while (end < bytes.length && end - at < nameLimit && isNameUnit(bytes[end]!)) end++;
  if (!isCall(bytes[end] ?? 0, bytes[end + 1] ?? 0) && bytes[start - 1] !== 123 && !mayGive(bytes, start, end)) return null;
  while (start < end && (bytes[start] === 45 || bytes[start] === 46 || bytes[start] === 36)) start++;
  while (end > start && (bytes[end - 1] === 45 || bytes[end - 1] === 46)) end--;
  return String.fromCharCode(...bytes.subarray(start, end)); // all of it is ASCII
}

/** Whether what stands behind a name can be one of the operators that `readOperator` knows. */
function mayGive(bytes: Uint8Array, start: number, end: number): boolean {
  if (!mayOperate(bytes[end] ?? 0)) return false;
  let at = end;
  while (isBetween(bytes[at]!)) at++;
  const unit = bytes[at]!;
  if (unit === 44 ? isQuote(bytes[start - 1] ?? 0) : operators.has(unit)) return true;
  if (isBlank(bytes[end]!) && (types.has(unit) || bytes[start] === 45 || isInstruction(bytes, start) || isHeader(bytes, start) || isQuote(bytes[skipBlanks(bytes, end)]!))) return true;
  while (isBetween(bytes[at]!) || bytes[at] === 44 || bytes[at] === 45 || bytes[at] === 10 || bytes[at] === 13) at++;
  return bytes[at] === 118 || bytes[at] === 86 || bytes[at] === 100; // "value", "Value", "default"
}

const unitsIn = (text: string): ReadonlySet<number> => new Set([...text].map((unit) => unit.charCodeAt(0)));
const operators = unitsIn(':=?|.+->o');
const types = unitsIn('s[Sc'); // of Go: string, []byte

function isInstruction(bytes: Uint8Array, start: number): boolean {
  let at = start - 1;
  while (isBlank(bytes[at]!)) at--;
  return at < start - 1 && (bytes[at] === 86 || bytes[at] === 71); // ENV, ARG
}

function isHeader(bytes: Uint8Array, start: number): boolean {
  return (bytes[start]! | 32) === 120 && bytes[start + 1] === 45; // X-
}

export function skipBlanks(bytes: Uint8Array, from: number): number {
  let at = from;
  while (isBlank(bytes[at]!)) at++;
  return at;
}

function isBlank(unit: number): boolean {
  return unit === 32 || unit === 9;
}

/** Blanks, quotes, escapes and closing brackets between a name and its operator. */
function isBetween(unit: number): boolean {
  return isBlank(unit) || unit === 92 || isQuote(unit) || unit === 41 || unit === 93;
}

function isCall(unit: number, next: number): boolean {
  return unit === 40 && isQuote(next);
}

const substitution = /:?[-=]([^}"'`\s$]{4,200})\}|:([^}"'`\s$?+=-][^}"'`\s$]{3,200})\}/y;

/** `${NAME:-value}` of shells and Compose, `${name:value}` of Spring. */
function readDefault(text: string, name: string, nameStart: number, nameEnd: number): Assignment | null {
  substitution.lastIndex = nameEnd;
  const match = substitution.exec(text);
  if (match === null) return null;
  const value = match[1] ?? match[2]!;
  const start = substitution.lastIndex - 1 - value.length;
  return { name, nameStart, nameEnd, operator: 'default', value, start, end: start + value.length, quoted: true };
}

/** Letters, digits and `_ $ - .`: dotted and kebab names are names. */
function isNameUnit(unit: number): boolean {
  return (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90) || (unit >= 48 && unit <= 57) || unit === 95 || unit === 45 || unit === 46 || unit === 36;
}

const afterName = /(?:\\?["'`])?[ \t]*[)\]]?[ \t]*(?:(:{0,3}=>?|\?\?=?|\|\|=?|[?.+]=|=>|->|:|>|,|or(?=[ \t]+["']))(?![=~])|(?=["' \t]))/y;
const annotation = /[ \t]*(?:[A-Za-z_][\w.]*(?:[<[][\w., |]{0,40}[>\]])?(?:[ \t]*\|[ \t]*[A-Za-z]\w*){0,3}\??)[ \t]*=(?![=>~])/y;
const goType = /[ \t]+(?:string|\[\]byte|String|str|char\*?)[ \t]*=(?![=>~])/y;
const pair = /\\?["']?[ \t]*,?\s{0,40}-?[ \t]*\\?["']?(?:value|Value|VALUE|defaultValue|default)\\?["']?[ \t]{0,4}(?:[:=]|=>)[ \t]{0,8}/y;
const pairName = /(?:name|Name|NAME|key|Key)\\?["']?[ \t]{0,4}(?:[:=]|=>)[ \t]{0,8}\\?["']?$/;

function readOperator(text: string, nameStart: number, nameEnd: number): { kind: Operator; end: number } | null {
  if (!mayOperate(text.charCodeAt(nameEnd))) return null;
  if (isPairName(text, nameStart)) {
    pair.lastIndex = nameEnd;
    if (pair.test(text)) return { kind: 'pair', end: pair.lastIndex };
  }
  goType.lastIndex = nameEnd;
  if (goType.test(text)) return { kind: '=', end: goType.lastIndex };
  afterName.lastIndex = nameEnd;
  const match = afterName.exec(text);
  if (match === null) return null;
  const end = afterName.lastIndex;
  const symbol = match[1];
  if (symbol === undefined) return text.charCodeAt(nameEnd) <= 32 && isSpaced(text, nameStart, nameEnd) ? { kind: ' ', end } : null;
  if (symbol === ':') {
    annotation.lastIndex = end;
    return annotation.test(text) ? { kind: '=', end: annotation.lastIndex } : { kind: ':', end };
  }
  if (symbol === '=>' || symbol === '->') return { kind: '=>', end };
  if (symbol === '>') return text[nameStart - 1] === '<' ? { kind: '>', end } : null;
  if (symbol === ',') return match[0].length > 1 && isQuote(text.charCodeAt(nameStart - 1)) ? { kind: ',', end } : null;
  if (symbol === 'or' || symbol.startsWith('?') || symbol.startsWith('|')) return { kind: symbol.endsWith('=') ? '=' : '||', end };
  return { kind: '=', end };
}

/** The unit after a name that can begin an operator; most names end in something else and cost no more than this. */
function mayOperate(unit: number): boolean {
  switch (unit) {
    case 9: case 10: case 13: case 32: case 34: case 39: case 41: case 43: case 44: case 58: case 61: case 62: case 63: case 92: case 93: case 96: case 124:
      return true;
    default:
      return false;
  }
}

function isPairName(text: string, nameStart: number): boolean {
  const before = text.charCodeAt(nameStart - 1);
  if (before !== 34 && before !== 39 && before !== 32 && before !== 61) return false;
  return pairName.test(text.slice(Math.max(0, nameStart - 20), nameStart));
}

/** What a proxy tells the server behind it: nginx, Caddy, HAProxy. */
const handedOn = /(?:^|[\s;{])(?:(?:proxy|grpc)_set_header|header_up|set-header)[ \t]+$/;

/** `--db-password value`, Dockerfile's `ENV NAME value`, SQL's `PASSWORD 'value'`, a proxy's `proxy_set_header X-Api-Key value`: a space is the operator. */
function isSpaced(text: string, nameStart: number, nameEnd: number): boolean {
  if (text[nameStart] === '-' && text[nameStart + 1] === '-') return true;
  const before = text.slice(Math.max(0, nameStart - 24), nameStart);
  if (/(?:^|\n)[ \t]*(?:ENV|ARG)[ \t]+$/.test(before) || handedOn.test(before)) return true;
  return /^(?:password|by)$/i.test(text.slice(nameStart, nameEnd)) && /\b(?:WITH|USER|ROLE|ENCRYPTED|SET)\s+$/i.test(text.slice(Math.max(0, nameStart - 20), nameStart)) && /^[ \t]+'/.test(text.slice(nameEnd, nameEnd + 4));
}

function isQuote(unit: number): boolean {
  return unit === 34 || unit === 39 || unit === 96;
}

const beforeValue = /[ \t]*(?:[|>][-+]?[ \t]*\r?\n[ \t]+|\r?\n[ \t]*(?=["']))?(?:\((?=["']))?(?:(?:[fFbBrRuU@L]|new String\()(?=["'`]))?/y;
const beforeElement = /\s{0,40}(?:<!\[CDATA\[)?/y;

function readValue(text: string, from: number, operator: Operator): { start: number; end: number; quoted: boolean } | null {
  const lead = operator === '>' ? beforeElement : beforeValue;
  lead.lastIndex = from;
  lead.test(text);
  let start = Math.max(from, lead.lastIndex);
  const limit = Math.min(text.length, start + valueLimit);
  const escaped = text[start] === '\\' && isQuote(text.charCodeAt(start + 1));
  if (escaped) start++;
  const quote = text.charCodeAt(start);
  if (isQuote(quote) && operator !== '>') {
    const triple = text.charCodeAt(start + 1) === quote && text.charCodeAt(start + 2) === quote;
    start += triple ? 3 : 1;
    const end = quotedEnd(text, start, limit, quote, escaped);
    return end === null ? null : { ...withoutBlanks(text, start, end), quoted: true };
  }
  const end = operator === '>' ? elementEnd(text, start, limit) : bareEnd(text, start, limit);
  return end === null ? null : { start, end, quoted: false };
}

/** Blanks inside the quotes belong to the file, as in `KEY: '  abc  '`. */
function withoutBlanks(text: string, from: number, to: number): { start: number; end: number } {
  let start = from;
  let end = to;
  while (start < end && text.charCodeAt(start) === 32) start++;
  while (end > start && text.charCodeAt(end - 1) === 32) end--;
  return { start, end };
}

function quotedEnd(text: string, start: number, limit: number, quote: number, escaped: boolean): number | null {
  for (let at = start; at < limit; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 10 && quote !== 96) return null;
    if (unit === 92) {
      if (escaped && text.charCodeAt(at + 1) === quote) return at;
      at++;
    } else if (unit === quote) return at;
  }
  return null;
}

function elementEnd(text: string, start: number, limit: number): number | null {
  for (let at = start; at < limit; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 60 || unit === 93 || unit <= 32) return at;
  }
  return null;
}

/** To the next blank, quote or bracket of code; punctuation at the end belongs to the syntax around. */
function bareEnd(text: string, start: number, limit: number): number | null {
  let end = start;
  while (end < limit) {
    const unit = text.charCodeAt(end);
    if (unit <= 32 || unit === 34 || unit === 39 || unit === 96 || unit === 92) break;
    end++;
  }
  if (end === limit && limit < text.length) return null;
  while (end > start && isTrailing(text, start, end)) end--;
  return end;
}

/** A comma, a semicolon, or a bracket that was opened before the value. */
function isTrailing(text: string, start: number, end: number): boolean {
  const last = text[end - 1]!;
  if (last === ',' || last === ';') return true;
  const opening = last === ')' ? '(' : last === ']' ? '[' : last === '}' ? '{' : null;
  return opening !== null && !text.slice(start, end - 1).includes(opening);
}
