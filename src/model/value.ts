// The normalised expression: one shape for Python, TypeScript, YAML and the rest, so that one linker and one rule
// serve them all. Extractors write it, link/ evaluates it. Plain JSON.
import type { Range } from './range.ts';

/**
 * An expression as written, names unresolved.
 * Extractors inline what is local: a name that a function assigns once becomes its value there; a parameter or
 * an untrackable local becomes `opaque`, so that a `name` always means the module's own scope, an import or a builtin.
 */
export type Value =
  | { readonly kind: 'literal'; readonly value: string | number | boolean | null; readonly at: Range }
  | { readonly kind: 'list'; readonly items: readonly Value[]; readonly at: Range } // list, tuple, set, array
  | { readonly kind: 'map'; readonly entries: readonly Entry[]; readonly at: Range }
  | { readonly kind: 'name'; readonly name: string; readonly at: Range }
  | { readonly kind: 'member'; readonly on: Value; readonly name: string; readonly at: Range } // a.b, a?.b
  | { readonly kind: 'index'; readonly on: Value; readonly key: Value; readonly at: Range } // a[b]
  | { readonly kind: 'env'; readonly name: string; readonly fallback?: Value; readonly cast?: Cast; readonly at: Range }
  | { readonly kind: 'call'; readonly callee: Value; readonly args: readonly Value[]; readonly named: readonly Argument[]; readonly at: Range }
  | { readonly kind: 'or'; readonly parts: readonly Value[]; readonly nullish?: boolean; readonly at: Range } // or, ||, ??
  | { readonly kind: 'and'; readonly parts: readonly Value[]; readonly at: Range }
  | { readonly kind: 'not'; readonly of: Value; readonly at: Range }
  | { readonly kind: 'compare'; readonly op: Comparison; readonly left: Value; readonly right: Value; readonly at: Range }
  | { readonly kind: 'conditional'; readonly test: Value; readonly then: Value; readonly otherwise: Value; readonly at: Range }
  | { readonly kind: 'join'; readonly parts: readonly Value[]; readonly at: Range } // concatenation, f-string, template
  | { readonly kind: 'map-over'; readonly source: Value; readonly element: Value; readonly at: Range } // [f(x) for x in xs], xs.map(x => f(x)): element has `opaque` 'item' where x stood
  | { readonly kind: 'function'; readonly returns: readonly Value[]; readonly at: Range } // lambda, arrow; parameters are opaque in it
  | { readonly kind: 'new'; readonly callee: Value; readonly args: readonly Value[]; readonly named: readonly Argument[]; readonly at: Range }
  | { readonly kind: 'opaque'; readonly why: 'parameter' | 'local' | 'item' | 'request' | 'unsupported'; readonly name?: string; readonly at: Range };

export interface Entry {
  readonly key: Value;
  readonly value: Value; // a spread (`**x`, `...x`) is an entry whose key is opaque
}

export interface Argument {
  readonly name: string;
  readonly value: Value;
}

/** A conversion that the reading call itself names (`env.bool("X")`, `config("X", cast=bool)`, a typed settings field). */
export type Cast = 'bool' | 'number' | 'string' | 'list' | 'json';

/** Comparison operators of both languages, folded: `==` covers `===` and `is`, `in` covers `includes` and Python's `in`. */
export type Comparison = '==' | '!=' | '<' | '<=' | '>' | '>=' | 'in' | 'not in' | 'matches';

/** What a value comes to when nothing is set outside: fallbacks taken. Null where that cannot be told. */
export function defaultText(value: Value | undefined): string | null {
  if (value?.kind === 'literal') return value.value === null ? '' : String(value.value);
  if (value?.kind === 'env') return value.fallback ? defaultText(value.fallback) : null;
  if (value?.kind !== 'join') return null;
  let text = '';
  for (const part of value.parts) {
    const piece = defaultText(part);
    if (piece === null) return null;
    text += piece;
  }
  return text;
}

export type EnvRead = Extract<Value, { kind: 'env' }>;

/** The environment reads inside an expression, in the order written; calls' arguments included, function bodies not. */
export function envReads(value: Value): EnvRead[] {
  if (value.kind === 'literal' || value.kind === 'name' || value.kind === 'opaque') return [];
  const found: EnvRead[] = [];
  const todo: Value[] = [value];
  for (let seen = 0; todo.length > 0 && seen < 200; seen++) {
    const at = todo.pop();
    if (at === undefined) break;
    if (at.kind === 'env') found.push(at);
    todo.push(...partsOf(at).reverse());
  }
  return found;
}

/** Whether the expression or one inside it, to that depth, is so. */
export function someWithin(value: Value, is: (value: Value) => boolean, depth = 20): boolean {
  return is(value) || (depth > 0 && partsOf(value).some((part) => someWithin(part, is, depth - 1)));
}

/** An expression, or several, without the places where they stand: two of the same text are the same. */
export function writtenAs(value: Value | readonly Value[]): string {
  return JSON.stringify(value, (key, held: unknown) => (key === 'at' ? undefined : held));
}

/** The expressions directly inside an expression. */
export function partsOf(value: Value): Value[] {
  switch (value.kind) {
    case 'literal':
    case 'name':
    case 'opaque':
      return [];
    case 'list':
      return [...value.items];
    case 'map':
      return value.entries.flatMap((entry) => [entry.key, entry.value]);
    case 'member':
      return [value.on];
    case 'index':
      return [value.on, value.key];
    case 'env':
      return value.fallback === undefined ? [] : [value.fallback];
    case 'call':
    case 'new':
      return [value.callee, ...value.args, ...value.named.map((argument) => argument.value)];
    case 'or':
    case 'and':
    case 'join':
      return [...value.parts];
    case 'not':
      return [value.of];
    case 'compare':
      return [value.left, value.right];
    case 'conditional':
      return [value.test, value.then, value.otherwise];
    case 'map-over':
      return [value.source, value.element];
    case 'function':
      return [...value.returns];
    default:
      return value satisfies never;
  }
}
