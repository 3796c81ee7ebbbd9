// link: what an expression can come to. Value (as written) -> Concrete (as run), with the conversions both languages share.
import type { ClassFact, FunctionFact, SupplyFact } from '../model/fact.ts';
import type { Role } from '../model/file.ts';
import type { Range } from '../model/range.ts';
import type { Cast, Comparison } from '../model/value.ts';

/** A value the program can have. Strings, numbers, booleans and null (None, undefined) are `scalar`. */
export type Concrete =
  | { readonly kind: 'scalar'; readonly value: string | number | boolean | null }
  | { readonly kind: 'list'; readonly items: readonly Concrete[] }
  | { readonly kind: 'map'; readonly entries: ReadonlyMap<string, Concrete>; readonly parts?: ReadonlyMap<string, Outcome> } // parts: how each entry came about
  | { readonly kind: 'class' | 'instance'; readonly path: string; readonly class: ClassFact }
  | { readonly kind: 'function'; readonly path: string; readonly function: FunctionFact }
  | { readonly kind: 'module'; readonly path: string }
  | { readonly kind: 'external'; readonly module: string; readonly name: string } // of a package outside the project; dotted
  | Unknown;

/** `random`: made anew on every start. `input`: parameter or request. `text` is what is known of a string, gaps as U+FFFC. */
export interface Unknown {
  readonly kind: 'unknown';
  readonly why: 'random' | 'input' | 'dynamic' | 'limit';
  readonly text?: string;
}

/** When code runs: told by tests of the environment (NODE_ENV, DEBUG, settings.ENVIRONMENT, …). */
export type Reach = 'always' | 'development-only' | 'production-only' | 'never' | 'unknown';

/**
 * `code`: fixed in the program. `env-default`: because a variable is not set. `unset`: a variable without default is not
 * set, the value is null. `supply`: a deployment file sets the variable.
 */
export type Origin = 'code' | 'env-default' | 'unset' | 'supply';

/** A place on the way to the value; `note` is a message ID that the asking rule's prose must have. */
export interface Step {
  readonly path: string;
  readonly at: Range;
  readonly note: 'defined-here' | 'default-here' | 'supplied-here' | 'imported-here';
}

export interface Supply {
  readonly path: string;
  readonly role: Role;
  readonly by: SupplyFact['by'];
  readonly at: Range;
  readonly service?: string;
}

export interface Outcome {
  readonly value: Concrete;
  readonly origin: Origin;
  readonly reach: Reach; // of the branch that gives this value
  readonly certainty: 'certain' | 'possible'; // possible: something on the way was a guess
  readonly steps: readonly Step[]; // from the expression to where the value is written
  readonly variables: readonly string[]; // environment variables that decide it
  readonly supply?: Supply; // of origin `supply`
}

export const gap = '\uFFFC';
export const dynamic: Unknown = { kind: 'unknown', why: 'dynamic' };
export const missing: Concrete = { kind: 'scalar', value: null };

export function scalar(value: string | number | boolean | null): Concrete {
  return { kind: 'scalar', value };
}

export function isEmpty(value: Concrete): boolean {
  switch (value.kind) {
    case 'scalar':
      return value.value === null || value.value === '';
    case 'list':
      return value.items.length === 0;
    case 'map':
      return value.entries.size === 0;
    default:
      return false;
  }
}

/** Truth in the language given; null where it cannot be told. Empty lists and maps are false in Python only. */
export function truth(value: Concrete, language: 'python' | 'javascript'): boolean | null {
  switch (value.kind) {
    case 'scalar':
      return Boolean(value.value);
    case 'list':
      return language === 'javascript' || value.items.length > 0;
    case 'map':
      return language === 'javascript' || value.entries.size > 0;
    case 'unknown':
      return value.why === 'random' ? true : null;
    case 'external':
      return null;
    case 'class':
    case 'instance':
    case 'function':
    case 'module':
      return true;
    default:
      return value satisfies never;
  }
}

/** The text `str(x)` or `String(x)` gives; undefined when unknown. */
export function textOf(value: Concrete): string | undefined {
  if (value.kind !== 'scalar') return undefined;
  return value.value === null ? '' : String(value.value);
}

/** `len(x)`, `x.length`. */
export function lengthOf(value: Concrete): Concrete {
  if (value.kind === 'list') return scalar(value.items.length);
  return value.kind === 'scalar' && typeof value.value === 'string' ? scalar(value.value.length) : dynamic;
}

export function same(left: Concrete, right: Concrete): boolean | null {
  if (left.kind === 'scalar' && right.kind === 'scalar') return left.value === right.value;
  if (left.kind === 'unknown' || right.kind === 'unknown') return null;
  if (left.kind === 'external' || right.kind === 'external') return null;
  if (left.kind !== right.kind) return false;
  return left.kind === 'list' && right.kind === 'list' && left.items.length !== right.items.length ? false : null;
}

function contains(item: Concrete, within: Concrete): boolean | null {
  if (within.kind === 'list') {
    let answer: boolean | null = false;
    for (const each of within.items) {
      const equal = same(item, each);
      if (equal === true) return true;
      if (equal === null) answer = null;
    }
    return answer;
  }
  if (item.kind !== 'scalar' || typeof item.value !== 'string') return null;
  if (within.kind === 'map') return within.entries.has(item.value);
  if (within.kind === 'scalar' && typeof within.value === 'string') return within.value.includes(item.value);
  return null;
}

export function compare(op: Comparison, left: Concrete, right: Concrete): Concrete {
  const answer = compared(op, left, right);
  return answer === null ? dynamic : scalar(answer);
}

function compared(op: Comparison, left: Concrete, right: Concrete): boolean | null {
  switch (op) {
    case '==':
      return same(left, right);
    case '!=':
      return negate(same(left, right));
    case 'in':
      return contains(left, right);
    case 'not in':
      return negate(contains(left, right));
    case 'matches':
      return null;
    case '<':
    case '<=':
    case '>':
    case '>=':
      return ordered(op, left, right);
    default:
      return op satisfies never;
  }
}

function ordered(op: '<' | '<=' | '>' | '>=', left: Concrete, right: Concrete): boolean | null {
  if (left.kind !== 'scalar' || right.kind !== 'scalar') return null;
  if (typeof left.value !== 'number' || typeof right.value !== 'number') return null;
  if (op === '<') return left.value < right.value;
  if (op === '<=') return left.value <= right.value;
  if (op === '>') return left.value > right.value;
  return left.value >= right.value;
}

function negate(answer: boolean | null): boolean | null {
  return answer === null ? null : !answer;
}

const trueWords = new Set(['true', '1', 'yes', 'on', 't', 'y', 'enable', 'enabled']);
const falseWords = new Set(['false', '0', 'no', 'off', 'f', 'n', '', 'none', 'null', 'disable', 'disabled']);

/** The boolean a configuration reader (pydantic, environs, decouple, envalid) makes of a word. */
export function booleanOf(value: Concrete): Concrete {
  if (value.kind !== 'scalar') return value.kind === 'unknown' ? value : dynamic;
  if (typeof value.value !== 'string') return scalar(Boolean(value.value));
  const word = value.value.trim().toLowerCase();
  if (trueWords.has(word)) return scalar(true);
  return falseWords.has(word) ? scalar(false) : dynamic;
}

/** What a typed reader makes of the text of a variable. A list is JSON when it looks so, else split at commas. */
export function cast(value: Concrete, to: Cast | undefined): Concrete {
  if (to === undefined || value.kind !== 'scalar' || value.value === null) return value;
  switch (to) {
    case 'bool':
      return booleanOf(value);
    case 'number':
      return numberOf(value);
    case 'string':
      return scalar(String(value.value));
    case 'list':
      return listOf(String(value.value));
    case 'json':
      return parseJson(String(value.value));
    default:
      return to satisfies never;
  }
}

export function numberOf(value: Concrete): Concrete {
  if (value.kind !== 'scalar' || value.value === null) return dynamic;
  const number = typeof value.value === 'string' ? Number(value.value.trim() || 'x') : Number(value.value);
  return Number.isNaN(number) ? dynamic : scalar(number);
}

function listOf(text: string): Concrete {
  if (text.trimStart().startsWith('[')) {
    const parsed = parseJson(text);
    if (parsed.kind === 'list') return parsed;
  }
  return { kind: 'list', items: split(text, ',') };
}

export function split(text: string, separator: string): Concrete[] {
  const parts: Concrete[] = [];
  for (const part of text.split(separator, 200)) {
    const trimmed = part.trim();
    if (trimmed !== '') parts.push(scalar(trimmed));
  }
  return parts;
}

const longestJson = 20_000; // characters; also bounds the nesting below

export function parseJson(text: string): Concrete {
  if (text.length > longestJson) return dynamic;
  try {
    return fromJson(JSON.parse(text), 0);
  } catch {
    return dynamic;
  }
}

function fromJson(value: unknown, depth: number): Concrete {
  if (depth > 20) return dynamic;
  if (value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return scalar(value);
  if (Array.isArray(value)) return { kind: 'list', items: value.slice(0, 200).map((item) => fromJson(item, depth + 1)) };
  if (typeof value !== 'object') return dynamic;
  const entries = new Map<string, Concrete>();
  for (const [key, item] of Object.entries(value)) entries.set(key, fromJson(item, depth + 1));
  return { kind: 'map', entries };
}
