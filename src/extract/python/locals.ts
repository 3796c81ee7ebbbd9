// extract/python: a name where it is used -> Value: what the definitions that reach it give.
import type { Expr, Name } from '../../parse/python/ast.ts';
import type { Range } from '../../model/range.ts';
import type { Value } from '../../model/value.ts';
import type { Conversion } from './expression-state.ts';
import { requestPath } from './names.ts';
import { classOf, find, implies } from './scope.ts';
import type { Def, Guard, Scope } from './scope.ts';

type Convert = (node: Expr, state: Conversion) => Value;

const mostDefs = 12;

export function localValue(node: Name, state: Conversion, convert: Convert): Value {
  const at = { start: node.start, end: node.end };
  const known = find(state.scope, node.id);
  if (!known || known.scope.kind === 'module') return { kind: 'name', name: node.id, at };
  const { defs, scope } = known;
  const given = state.given?.get(node.id);
  if (given && defs[0]?.kind === 'param') return given;
  if (scope.self !== '' && scope.self === node.id) return className(scope, at);
  const path = requestPath(node, state.scope);
  if (path !== null) return { kind: 'opaque', why: 'request', name: path, at };
  if (defs.every((def) => def.kind === 'import')) return { kind: 'name', name: node.id, at };
  // From a closure every definition of the outer function may have run.
  const here = scope === homeOf(state.scope);
  const reaching = here ? defs.filter((def) => def.end <= node.start) : defs;
  if (reaching.length > mostDefs) return { kind: 'opaque', why: 'local', name: node.id, at };
  return reach(reaching, node, state, here, convert) ?? { kind: 'opaque', why: 'local', name: node.id, at };
}

/** `self` and `cls` stand for the class, written as the module would name it. */
function className(method: Scope, at: Range): Value {
  const symbol = classOf(method)?.symbol ?? '';
  const [first = '', ...rest] = symbol.split('.');
  let value: Value = { kind: 'name', name: first, at };
  for (const name of rest) value = { kind: 'member', on: value, name, at };
  return value;
}

function homeOf(scope: Scope): Scope {
  let at = scope;
  while (at.kind === 'inner' && at.parent) at = at.parent;
  return at;
}

function reach(defs: readonly Def[], node: Name, state: Conversion, here: boolean, convert: Convert): Value | null {
  const at = { start: node.start, end: node.end };
  const unknown = (why: 'local' | 'parameter' | 'item'): Value => ({ kind: 'opaque', why, name: node.id, at });
  let value: Value | null = null;
  // Only what the last unconditional definition leaves can be seen.
  let first = 0;
  for (const [index, def] of defs.entries()) if (def.kind !== 'add' && (!here || implies(state.guard, def.guard)) && !outOfLoop(def, node)) first = index;
  let before: { readonly guard: Guard | null; readonly value: Value } | null = null;
  for (const def of defs.slice(first)) {
    const previous = before;
    before = null;
    if (def.kind === 'param') value = unknown('parameter');
    else if (def.kind === 'item') value = unknown('item');
    else if (def.kind === 'add') value = added(value, def, node, state, convert);
    else if (def.kind === 'import') value = { kind: 'name', name: node.id, at };
    else if (def.kind !== 'value' || def.value === null) value = unknown('local');
    else {
      const next = convert(def.value, { ...state, scope: def.scope, guard: def.guard });
      const conditional = here ? !implies(state.guard, def.guard) : def.guard !== defs[0]?.guard;
      const otherwise: Value = previous && opposite(previous.guard, def.guard) ? previous.value : (value ?? unknown('local'));
      value = conditional || outOfLoop(def, node) ? choice(def, next, otherwise, state, convert) : next;
      before = { guard: def.guard, value: next };
    }
  }
  return value;
}

/** The two branches of one `if`. */
function opposite(one: Guard | null, other: Guard | null): boolean {
  return one !== null && other !== null && one.test === other.test && one.parent === other.parent && one.negated !== other.negated;
}

/** A loop may run no time at all. */
function outOfLoop({ loop }: Def, node: Range): boolean {
  return loop !== null && !(loop.start <= node.start && node.start < loop.end);
}

function choice(def: Def, then: Value, otherwise: Value, state: Conversion, convert: Convert): Value {
  const tests: Value[] = [];
  for (let guard = def.guard; guard !== null && !implies(state.guard, guard); guard = guard.parent) tests.unshift(testOf(guard, state, convert));
  const { at } = then;
  const [only] = tests;
  const test: Value = only === undefined ? { kind: 'opaque', why: 'local', at } : tests.length === 1 ? only : { kind: 'and', parts: tests, at };
  return { kind: 'conditional', test, then, otherwise, at };
}

function testOf(guard: Guard, state: Conversion, convert: Convert): Value {
  const at = { start: guard.test.start, end: guard.test.end };
  if (guard.equals) return { kind: 'opaque', why: 'unsupported', at };
  const test = convert(guard.test, { ...state, scope: guard.scope, guard: guard.parent });
  return guard.negated ? { kind: 'not', of: test, at } : test;
}

/** `keys.append(k)`, `keys += more`; in `for k in xs:` the list is one over xs. */
function added(value: Value | null, def: Def, node: Name, state: Conversion, convert: Convert): Value {
  const at = { start: node.start, end: node.end };
  const unknown: Value = { kind: 'opaque', why: 'local', name: node.id, at };
  if (value === null || def.value === null || (value.kind === 'opaque' && value.why === 'local')) return unknown;
  const more = convert(def.value, { ...state, scope: def.scope, guard: def.guard });
  if (outOfLoop(def, node)) {
    const { loop } = def;
    if (!loop?.iter || loop.parent !== null) return unknown;
    const tests: Value[] = [];
    for (let { guard } = def; guard !== null && guard.test.start >= loop.start; guard = guard.parent) tests.unshift(testOf(guard, state, convert));
    const over: Value = { kind: 'map-over', source: convert(loop.iter, { ...state, scope: def.scope, guard: def.guard }), element: chosen(more, tests), at };
    return value.kind === 'list' && value.items.length === 0 ? over : { kind: 'join', parts: [value, over], at };
  }
  const addition: Value = def.many ? more : { kind: 'list', items: [more], at };
  const whole: Value = { kind: 'join', parts: [value, addition], at };
  return implies(state.guard, def.guard) ? whole : choice(def, whole, value, state, convert);
}

/** An element of a list that keeps some: blank where the tests fail, and a list made over another leaves blanks out. */
export function chosen(element: Value, tests: readonly Value[]): Value {
  const telling = tests.filter((test) => !isBlankTest(test));
  const [only] = telling;
  if (only === undefined) return element;
  const { at } = element;
  return { kind: 'conditional', test: telling.length === 1 ? only : { kind: 'and', parts: telling, at }, then: element, otherwise: { kind: 'literal', value: '', at }, at };
}

/** `if x`, `if x.strip()`: says no more than that blanks are left out. */
function isBlankTest(test: Value): boolean {
  if (test.kind === 'not') return test.of.kind === 'not' && isBlankTest(test.of.of);
  if (test.kind === 'call') return test.callee.kind === 'member' && /^(?:l|r)?strip$/.test(test.callee.name) && isBlankTest(test.callee.on);
  return test.kind === 'opaque' && test.why === 'item';
}
