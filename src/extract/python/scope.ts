// extract/python: the nouns of one file's code: scopes with their definitions, guards, and places of statements.
import type { ClassDef, Expr, FunctionDef, AsyncFunctionDef, Module, Lambda, ListComp, SetComp, DictComp, GeneratorExp } from '../../parse/python/ast.ts';
import type { Value } from '../../model/value.ts';

export type FunctionNode = FunctionDef | AsyncFunctionDef;
export type InnerNode = Lambda | ListComp | SetComp | DictComp | GeneratorExp;

/** `inner` is a lambda or comprehension. */
export interface Scope {
  readonly kind: 'module' | 'class' | 'function' | 'inner';
  readonly node: Module | ClassDef | FunctionNode | InnerNode;
  readonly parent: Scope | null;
  readonly symbol: string; // dotted name, '' at module level
  readonly names: Map<string, Def[]>;
  readonly attributes: Map<string, Def[]>; // classes: `self.x = …` in their methods
  globals: ReadonlySet<string>;
  readonly self: string; // first parameter of a method, else ''
}

/** What gives a name its value. `add`: append, extend, `+=`; `item`: loop variable; `other`: untrackable. */
export interface Def {
  readonly kind: 'value' | 'add' | 'param' | 'import' | 'code' | 'item' | 'other';
  readonly value: Expr | null; // default of a parameter
  readonly target: string; // import: the dotted name it stands for
  readonly code: FunctionNode | ClassDef | null; // code: the definition
  readonly annotation: Expr | null;
  readonly many: boolean; // add: the value is a sequence of additions
  readonly scope: Scope;
  readonly guard: Guard | null;
  readonly loop: Loop | null;
  readonly start: number;
  readonly end: number; // the definition holds after this offset
}

/** The loop a definition stands in; its variables stand in it too. */
export interface Loop {
  readonly parent: Loop | null;
  readonly target: Expr | null; // null for `while`
  readonly iter: Expr | null;
  readonly start: number;
  readonly end: number;
}

/** One condition on the way to a piece of code; the chain leads outwards. */
export interface Guard {
  readonly parent: Guard | null;
  readonly test: Expr;
  readonly negated: boolean;
  readonly equals: readonly Expr[] | null; // `match`: the subject is one of these
  readonly scope: Scope;
  readonly depth: number;
  value: Value | null; // filled when first asked for
}

/** A piece of code with what surrounds it. */
export interface Site<N> {
  readonly node: N;
  readonly scope: Scope;
  readonly guard: Guard | null;
}

// Longer chains say little and would be repeated in every fact below them.
const deepestGuard = 12;

export function under(parent: Guard | null, test: Expr, negated: boolean, scope: Scope, equals: readonly Expr[] | null = null): Guard | null {
  const depth = parent ? parent.depth + 1 : 1;
  if (depth > deepestGuard) return parent;
  return { parent, test, negated, equals, scope, depth, value: null };
}

/** Whether code under `inner` runs only where code under `outer` runs. */
export function implies(inner: Guard | null, outer: Guard | null): boolean {
  if (outer === null) return true;
  for (let guard = inner; guard !== null && guard.depth >= outer.depth; guard = guard.parent) if (guard === outer) return true;
  return false;
}

const nothing: ReadonlySet<string> = new Set();
const noAttributes: Map<string, Def[]> = new Map();

export function newScope(kind: Scope['kind'], node: Scope['node'], parent: Scope | null, symbol: string, self = ''): Scope {
  return {
    kind,
    node,
    parent,
    symbol,
    names: new Map(),
    attributes: kind === 'class' ? new Map<string, Def[]>() : noAttributes,
    globals: nothing,
    self,
  };
}

export function define(names: Map<string, Def[]>, name: string, def: Def): void {
  const known = names.get(name);
  if (known) known.push(def);
  else names.set(name, [def]);
}

/** The definitions a name has where it is used; class bodies are not seen from functions inside them. */
export function find(scope: Scope, name: string): { readonly scope: Scope; readonly defs: readonly Def[] } | null {
  let first = true;
  for (let at: Scope | null = scope; at !== null; at = at.parent) {
    if (at.kind === 'class' && !first) continue;
    if (at.kind !== 'inner') first = false;
    if (at.globals.has(name)) continue;
    const defs = at.names.get(name);
    if (defs) return { scope: at, defs };
  }
  return null;
}

/** The innermost function around, lambdas and comprehensions left out; null at module or class level. */
export function functionOf(scope: Scope): Scope | null {
  for (let at: Scope | null = scope; at !== null; at = at.parent) {
    if (at.kind === 'function') return at;
    if (at.kind !== 'inner') return null;
  }
  return null;
}

/** The class whose body or method this is. */
export function classOf(scope: Scope): Scope | null {
  for (let at: Scope | null = scope; at !== null; at = at.parent) if (at.kind === 'class') return at;
  return null;
}
