// extract/python: expression -> Value. Locals are inlined, parameters are opaque, environment reads are recognised.
import type { Call, Compare, CompareOperator, Constant, Expr, Keyword, ListComp, Name, SetComp, GeneratorExp, Subscript, Dict, BinOp, JoinedStr } from '../../parse/python/ast.ts';
import type { Range } from '../../model/range.ts';
import type { Argument, Comparison, Entry, Value } from '../../model/value.ts';
import { environmentRead, environmentTest, mayRead } from './environment.ts';
import type { Conversion } from './expression-state.ts';
import { chosen, localValue } from './locals.ts';
import { requestPath, text } from './names.ts';
import { define, newScope } from './scope.ts';
import type { Def, Guard, InnerNode, Scope } from './scope.ts';

const deepest = 60;
const usualBudget = 400;
const guardBudget = 40;
const frugalBudget = 120;
const nameBudget = 12;
const mostOperands = 12;

export function toValue(node: Expr, scope: Scope, guard: Guard | null, budget = usualBudget, given: ReadonlyMap<string, Value> | null = null): Value {
  return convert(node, { scope, guard, given, budget: { left: budget }, depth: 0 });
}

/** For values that are of use only as a whole: larger ones are opaque. */
export function toWholeValue(node: Expr, scope: Scope, guard: Guard | null, budget: number, given: ReadonlyMap<string, Value> | null = null): Value {
  const state: Conversion = { scope, guard, given, budget: { left: budget }, depth: 0 };
  const value = convert(node, state);
  return state.budget.left > 0 ? value : opaque(node);
}

/** The conditions on the way to a piece of code, outermost first. */
export function guardValues(guard: Guard | null, given: ReadonlyMap<string, Value> | null = null): Value[] {
  const values: Value[] = [];
  for (let at = guard; at !== null; at = at.parent) values.push(given ? guardValue(at, given) : (at.value ??= guardValue(at, null)));
  return values.reverse();
}

function guardValue(guard: Guard, given: ReadonlyMap<string, Value> | null): Value {
  const test = testValue(guard.test, guard, given, 0);
  if (guard.equals) {
    const parts = guard.equals.map((one): Value => ({ kind: 'compare', op: '==', left: test, right: toValue(one, guard.scope, guard.parent, 20, given), at: rangeOf(one) }));
    return parts.length === 1 && parts[0] ? parts[0] : { kind: 'or', parts, at: test.at };
  }
  return guard.negated ? negate(test) : test;
}

/** One operand that stands for much takes no other with it: each has a budget of its own, and long names stay names. */
function testValue(node: Expr, guard: Guard, given: ReadonlyMap<string, Value> | null, depth: number): Value {
  const state: Conversion = { scope: guard.scope, guard: guard.parent, given, budget: { left: guardBudget }, depth: 0 };
  const value = convert(node, state);
  if (state.budget.left > 0) return value;
  if (depth < 4 && node.type === 'BoolOp' && node.values.length <= mostOperands) {
    return { kind: node.op === 'Or' ? 'or' : 'and', parts: node.values.map((one) => testValue(one, guard, given, depth + 1)), at: rangeOf(node) };
  }
  if (depth < 4 && node.type === 'UnaryOp' && node.op === 'Not') return negate(testValue(node.operand, guard, given, depth + 1));
  return convert(node, { ...state, budget: { left: frugalBudget }, depth: 0, frugal: true });
}

/** In a frugal conversion a name that stands for much is only named. */
function nameValue(node: Name, inside: Conversion): Value {
  if (inside.frugal !== true) return localValue(node, inside, convert);
  const budget = { left: Math.min(nameBudget, inside.budget.left) };
  const value = localValue(node, { ...inside, budget }, convert);
  return budget.left > 0 ? value : opaque(node, 'local', node.id);
}

export function negate(value: Value): Value {
  return value.kind === 'not' ? value.of : { kind: 'not', of: value, at: value.at };
}

export function rangeOf({ start, end }: Range): Range {
  return { start, end };
}

function opaque(node: Range, why: Extract<Value, { kind: 'opaque' }>['why'] = 'unsupported', name?: string): Value {
  return { kind: 'opaque', why, at: rangeOf(node), ...(name !== undefined && { name }) };
}

export function convert(node: Expr, state: Conversion): Value {
  if (state.depth > deepest || state.budget.left <= 0) return opaque(node);
  state.budget.left--;
  state.depth++;
  const value = converted(node, state);
  state.depth--;
  return value;
}

function converted(node: Expr, inside: Conversion): Value {
  switch (node.type) {
    case 'Constant':
      return constant(node);
    case 'Name':
      return nameValue(node, inside);
    case 'Attribute':
      return attribute(node, inside);
    case 'Call':
      return call(node, inside);
    case 'Subscript':
      return subscript(node, inside);
    case 'List':
    case 'Tuple':
    case 'Set':
      return sequence(node.elts, node, inside);
    case 'Dict':
      return { kind: 'map', entries: entries(node, inside), at: rangeOf(node) };
    case 'BoolOp':
      return { kind: node.op === 'Or' ? 'or' : 'and', parts: several(node.values, inside), at: rangeOf(node) };
    case 'UnaryOp':
      return unary(node, inside);
    case 'Compare':
      return compare(node, inside);
    case 'IfExp':
      return { kind: 'conditional', test: convert(node.test, inside), then: convert(node.body, inside), otherwise: convert(node.orelse, inside), at: rangeOf(node) };
    case 'BinOp':
      return binary(node, inside);
    case 'JoinedStr':
      return { kind: 'join', parts: interpolated(node, inside), at: rangeOf(node) };
    case 'Lambda': {
      const scope = innerScope(node, inside.scope);
      return { kind: 'function', returns: [convert(node.body, { ...inside, scope })], at: rangeOf(node) };
    }
    case 'ListComp':
    case 'SetComp':
    case 'GeneratorExp':
      return comprehension(node, inside);
    case 'Await':
    case 'NamedExpr':
    case 'FormattedValue':
    case 'Starred':
      return convert(node.value, inside);
    default:
      return opaque(node);
  }
}

function constant(node: Constant): Value {
  const { literal, value } = node;
  if (literal === 'ellipsis') return opaque(node);
  return { kind: 'literal', value: literal === 'int' && typeof value === 'string' ? Number(value) : value, at: rangeOf(node) };
}

function several(nodes: readonly Expr[], inside: Conversion): Value[] {
  const values: Value[] = [];
  for (const node of nodes) {
    if (inside.budget.left <= 0) {
      values.push(opaque(node));
      break;
    }
    values.push(convert(node, inside));
  }
  return values;
}

function sequence(nodes: readonly Expr[], at: Range, inside: Conversion): Value {
  if (!nodes.some((one) => one.type === 'Starred')) return { kind: 'list', items: several(nodes, inside), at: rangeOf(at) };
  const parts: Value[] = [];
  let run: Expr[] = [];
  const flush = (): void => {
    if (run.length > 0) parts.push({ kind: 'list', items: several(run, inside), at: rangeOf(at) });
    run = [];
  };
  for (const node of nodes) {
    if (node.type !== 'Starred') run.push(node);
    else {
      flush();
      parts.push(convert(node.value, inside));
    }
  }
  flush();
  return { kind: 'join', parts, at: rangeOf(at) };
}

function entries(node: Dict, inside: Conversion): Entry[] {
  const result: Entry[] = [];
  for (const [at, key] of node.keys.entries()) {
    const value = node.values[at];
    if (!value) continue;
    if (inside.budget.left <= 0) {
      result.push({ key: opaque(value), value: opaque(value) });
      break;
    }
    result.push({ key: key ? convert(key, inside) : opaque(value), value: convert(value, inside) });
  }
  return result;
}

function attribute(node: Extract<Expr, { type: 'Attribute' }>, inside: Conversion): Value {
  const path = requestPath(node, inside.scope);
  if (path !== null) return opaque(node, 'request', path);
  return { kind: 'member', on: convert(node.value, inside), name: node.attr, at: rangeOf(node) };
}

function environment(node: Call | Subscript, inside: Conversion): Value | null {
  const read = environmentRead(node, inside.scope);
  if (!read) return null;
  const { name, fallback, cast } = read;
  return { kind: 'env', name, ...(fallback && { fallback: convert(fallback, inside) }), ...(cast && { cast }), at: rangeOf(node) };
}

function call(node: Call, inside: Conversion): Value {
  const known = (mayRead(node) ? environment(node, inside) : null) ?? requested(node, inside) ?? formatted(node, inside);
  if (known) return known;
  if (node.func.type === 'Name' && node.func.id === 'dict' && node.args.length === 0) {
    return { kind: 'map', entries: node.keywords.map((one) => keywordEntry(one, inside)), at: rangeOf(node) };
  }
  const callee = convert(node.func, inside);
  const args = several(node.args, inside);
  const named = namedArguments(node.keywords, inside);
  return { kind: 'call', callee, args, named, at: rangeOf(node) };
}

function keywordEntry({ arg, value, start }: Keyword, inside: Conversion): Entry {
  const at = { start, end: start + (arg?.length ?? 2) };
  return { key: arg === null ? opaque(at) : { kind: 'literal', value: arg, at }, value: convert(value, inside) };
}

/** `**{'a': 1}` is spread where the map can be read; else it is named `**`. */
export function namedArguments(keywords: readonly Keyword[], inside: Conversion): Argument[] {
  const named: Argument[] = [];
  for (const { arg, value } of keywords) {
    const converted = convert(value, inside);
    if (arg !== null) named.push({ name: arg, value: converted });
    else if (converted.kind === 'map' && converted.entries.every(({ key }) => key.kind === 'literal')) {
      for (const { key, value: item } of converted.entries) if (key.kind === 'literal') named.push({ name: String(key.value), value: item });
    } else named.push({ name: '**', value: converted });
  }
  return named;
}

function requested(node: Call, inside: Conversion): Value | null {
  const path = requestPath(node, inside.scope);
  return path === null ? null : opaque(node, 'request', path);
}

function subscript(node: Subscript, inside: Conversion): Value {
  const read = environment(node, inside);
  if (read) return read;
  const path = requestPath(node, inside.scope);
  if (path !== null) return opaque(node, 'request', path);
  return { kind: 'index', on: convert(node.value, inside), key: convert(node.slice, inside), at: rangeOf(node) };
}

function unary(node: Extract<Expr, { type: 'UnaryOp' }>, inside: Conversion): Value {
  const of = convert(node.operand, inside);
  if (node.op === 'Not') return { kind: 'not', of, at: rangeOf(node) };
  if (of.kind === 'literal' && typeof of.value === 'number' && node.op !== 'Invert') return { kind: 'literal', value: node.op === 'USub' ? -of.value : of.value, at: rangeOf(node) };
  return opaque(node);
}

const comparisons = {
  Eq: '==',
  NotEq: '!=',
  Lt: '<',
  LtE: '<=',
  Gt: '>',
  GtE: '>=',
  Is: '==',
  IsNot: '!=',
  In: 'in',
  NotIn: 'not in',
} as const satisfies Record<CompareOperator, Comparison>;

function compare(node: Compare, inside: Conversion): Value {
  const tested = environmentTest(node, inside.scope);
  if (tested !== null) {
    const none: Value = { kind: 'literal', value: null, at: rangeOf(node) };
    return { kind: 'compare', op: node.ops[0] === 'In' ? '!=' : '==', left: { kind: 'env', name: tested, at: rangeOf(node.left) }, right: none, at: rangeOf(node) };
  }
  const parts: Value[] = [];
  let left = convert(node.left, inside);
  for (const [at, comparator] of node.comparators.entries()) {
    const op = node.ops[at];
    if (!op) break;
    const right = convert(comparator, inside);
    parts.push({ kind: 'compare', op: comparisons[op], left, right, at: rangeOf(node) });
    left = right;
  }
  return parts.length === 1 && parts[0] ? parts[0] : { kind: 'and', parts, at: rangeOf(node) };
}

function binary(node: BinOp, inside: Conversion): Value {
  const { left, op, right } = node;
  if (op === 'Add') return sum(node, inside);
  if (op === 'BitAnd') return { kind: 'opaque', why: 'unsupported', name: '&', at: rangeOf(node) };
  const template = op === 'Mod' ? text(left) : null;
  if (template !== null) return { kind: 'join', parts: percent(template, right, node, inside), at: rangeOf(node) };
  const first = convert(left, inside);
  const second = convert(right, inside);
  if (first.kind === 'literal' && second.kind === 'literal') {
    const folded = fold(op, first.value, second.value);
    return folded === null ? opaque(node) : { kind: 'literal', value: folded, at: rangeOf(node) };
  }
  // pathlib: BASE_DIR / '.env'
  if (op === 'Div') return { kind: 'join', parts: [first, { kind: 'literal', value: '/', at: rangeOf(node) }, second], at: rangeOf(node) };
  return opaque(node);
}

function fold(op: BinOp['op'], left: unknown, right: unknown): number | null {
  if (typeof left !== 'number' || typeof right !== 'number') return null;
  const result = op === 'Mult' ? left * right : op === 'Sub' ? left - right : op === 'Div' ? left / right : op === 'FloorDiv' ? Math.floor(left / right) : op === 'Pow' ? left ** right : Number.NaN;
  return Number.isFinite(result) ? result : null;
}

/** `a + b + c` leans left and may be very long. */
function sum(node: BinOp, inside: Conversion): Value {
  const operands: Expr[] = [];
  let at: Expr = node;
  while (at.type === 'BinOp' && at.op === 'Add') {
    operands.push(at.right);
    at = at.left;
  }
  operands.push(at);
  const parts = several(operands.reverse(), inside);
  const numbers = parts.map((part) => (part.kind === 'literal' ? part.value : null));
  if (numbers.every((one) => typeof one === 'number')) return { kind: 'literal', value: numbers.reduce((total, one) => total + one, 0), at: rangeOf(node) };
  return { kind: 'join', parts, at: rangeOf(node) };
}

function interpolated(node: JoinedStr, inside: Conversion): Value[] {
  return several(node.values, inside);
}

function percent(template: string, right: Expr, at: Range, inside: Conversion): Value[] {
  const values = right.type === 'Tuple' ? right.elts : [right];
  const pieces = template.split(/%[sdrif]/);
  if (pieces.length !== values.length + 1 || values.length > 40) return [{ kind: 'literal', value: template, at: rangeOf(at) }, opaque(right)];
  return woven(pieces, several(values, inside), at);
}

function woven(pieces: readonly string[], values: readonly Value[], at: Range): Value[] {
  const parts: Value[] = [];
  for (const [index, piece] of pieces.entries()) {
    if (piece !== '') parts.push({ kind: 'literal', value: piece, at: rangeOf(at) });
    const value = values[index];
    if (value) parts.push(value);
  }
  return parts;
}

/** `"{}:{}".format(a, b)` with plain, numbered or named fields. */
function formatted(node: Call, inside: Conversion): Value | null {
  if (node.func.type !== 'Attribute' || node.func.attr !== 'format') return null;
  const template = text(node.func.value);
  if (template === null || template.length > 2000 || template.includes('{{')) return null;
  const fields = [...template.matchAll(/\{(\w{0,40})\}/g)].map((match) => match[1] ?? '');
  const values: Value[] = [];
  for (const [index, field] of fields.entries()) {
    const position = field === '' ? index : /^\d+$/.test(field) ? Number(field) : -1;
    const given = position >= 0 ? node.args[position] : node.keywords.find(({ arg }) => arg === field)?.value;
    values.push(given ? convert(given, inside) : opaque(node));
  }
  return { kind: 'join', parts: woven(template.split(/\{\w{0,40}\}/), values, node), at: rangeOf(node) };
}

function comprehension(node: ListComp | SetComp | GeneratorExp, inside: Conversion): Value {
  const [generator] = node.generators;
  if (node.generators.length !== 1 || !generator) return opaque(node);
  const source = convert(generator.iter, inside);
  const within = { ...inside, scope: innerScope(node, inside.scope) };
  const element = chosen(convert(node.elt, within), several(generator.ifs, within));
  return { kind: 'map-over', source, element, at: rangeOf(node) };
}

/** The scope of a lambda's or comprehension's own names. */
export function innerScope(node: InnerNode, parent: Scope): Scope {
  const scope = newScope('inner', node, parent, parent.symbol);
  const declare = (name: string, kind: Def['kind']): void =>
    define(scope.names, name, { kind, value: null, target: '', code: null, annotation: null, many: false, scope, guard: null, loop: null, start: node.start, end: node.start });
  if (node.type === 'Lambda') {
    const { args } = node;
    for (const { arg } of [...args.posonlyargs, ...args.args, ...args.kwonlyargs]) declare(arg, 'param');
    if (args.vararg) declare(args.vararg.arg, 'param');
    if (args.kwarg) declare(args.kwarg.arg, 'param');
    return scope;
  }
  const targets = node.generators.map((one) => one.target);
  for (let target = targets.pop(); target !== undefined; target = targets.pop()) {
    if (target.type === 'Name') declare(target.id, 'item');
    else if (target.type === 'Tuple' || target.type === 'List') targets.push(...target.elts);
    else if (target.type === 'Starred') targets.push(target.value);
  }
  return scope;
}
