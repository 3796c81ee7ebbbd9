// extract/python: document -> DataflowFact: where the arguments of each function go.
import type { Arg, AsyncFunctionDef, Attribute, Call, Expr, FunctionDef, Stmt } from '../../parse/python/ast.ts';
import { others, rest, type ParameterFact } from '../../model/dataflow.ts';
import type { Fact } from '../../model/fact.ts';
import type { SourceFile } from '../../model/file.ts';
import type { Document } from '../../parse/document.ts';
import type { Body, CallTerm, Handler, Step, Target, Term } from '../dataflow/terms.ts';
import { truthOf } from '../dataflow/conditions.ts';
import { dataflowOf } from '../dataflow/walk.ts';
import type { Extractor } from '../extractor.ts';
import { outlineOf } from './code.ts';
import { knowledgeOf } from './dataflow-names.ts';
import { formatted, interpolated } from './formatting.ts';
import { handing, inThread, isBase, isGetter, keepsParameters, madeBy, selfOf } from './handing.ts';
import { innerScope, rangeOf, toValue } from './expression.ts';
import { matching } from './matches.ts';
import { dotted, lastName, qualify, typesOf } from './names.ts';
import type { FunctionSite } from './outline.ts';
import { handlerRef } from './routes/handler.ts';
import { find, type Scope } from './scope.ts';

export const dataflowExtractor: Extractor = { topic: 'dataflow', formats: ['python'], triggers: [], extract };

const deepest = 40;

function* extract(document: Document, file: SourceFile): Iterable<Fact> {
  const code = outlineOf(document);
  if (!code) return;
  const knowledge = knowledgeOf(file.text);
  const late = code.imports.filter((each) => each.late === true);
  for (const site of code.functions) {
    const fact = dataflowOf(bodyOf(site), knowledge);
    if (fact === null) continue;
    const imports = late.length === 0 ? late : late.filter(({ at }) => site.node.start <= at.start && at.end <= site.node.end);
    yield imports.length === 0 ? fact : { ...fact, imports };
  }
}

/** Types whose values steer nothing. */
const harmless = /^(?:Optional\[)?(?:int|float|bool|UUID\d?|uuid\.UUID|datetime(?:\.\w+)?|date|Decimal|Literal\[.*|PositiveInt|conint.*|BackgroundTasks|fastapi\.BackgroundTasks)\]?(?:\s*\|\s*None)?$/;

function bodyOf({ node, inner, owner }: FunctionSite): Body {
  const { kwarg, vararg } = node.args;
  const isMethod = owner !== null && inner.self !== '';
  const own = [...[...node.args.posonlyargs, ...node.args.args].slice(isMethod ? 1 : 0), ...(vararg === null ? [] : [vararg]), ...node.args.kwonlyargs];
  const defaults = defaultsOf(node);
  const lowering = new Lowering(inner);
  return {
    symbol: inner.symbol,
    ...(isMethod && { self: inner.self, inert: !keepsParameters(inner) }),
    parameters: [...own.map((arg) => (arg === vararg ? { name: others } : parameterOf(arg, defaults.get(arg) ?? null, inner))), ...(kwarg === null ? [] : [{ name: rest }])],
    bound: [...own.map((arg) => (arg !== vararg && arg.annotation !== null && harmless.test(written(arg.annotation)) ? [] : [{ name: arg.arg, member: null }])), ...(kwarg === null ? [] : [[{ name: kwarg.arg, member: null }]])],
    omitted: own.map((arg) => omittedAs(defaults.get(arg), lowering)),
    steps: lowering.block(node.body, 0),
    at: rangeOf(node),
  };
}

function defaultsOf({ args }: FunctionDef | AsyncFunctionDef): Map<Arg, Expr> {
  const found = new Map<Arg, Expr>();
  const positional = [...args.posonlyargs, ...args.args];
  const offset = positional.length - args.defaults.length;
  args.defaults.forEach((value, at) => {
    const arg = positional[offset + at];
    if (arg) found.set(arg, value);
  });
  args.kwonlyargs.forEach((arg, at) => {
    const value = args.kw_defaults[at];
    if (value) found.set(arg, value);
  });
  return found;
}

function omittedAs(fallback: Expr | undefined, lowering: Lowering): boolean | null {
  return fallback === undefined ? null : truthOf(lowering.term(fallback, 0));
}

function parameterOf(arg: Arg, fallback: Expr | null, scope: Scope): ParameterFact {
  const { annotation } = arg;
  const outer = scope.parent ?? scope;
  const metadata = annotation?.type === 'Subscript' && lastName(annotation.value) === 'Annotated' && annotation.slice.type === 'Tuple' ? annotation.slice.elts : [];
  const [type, ...marks] = metadata.length > 0 ? metadata : [annotation];
  const made = [...marks, fallback].find((one): one is Call => one?.type === 'Call') ?? null;
  const source = made === null ? (marks.map((mark) => (mark ? lastName(mark) : '')).find((mark) => mark.startsWith('Injected')) ?? '') : lastName(made.func);
  const depends = made !== null && (source === 'Depends' || source === 'Security') ? (made.args[0] ?? type ?? null) : null;
  return {
    name: arg.arg,
    ...(type && { annotation: written(type) }),
    ...(source !== '' && { source }),
    ...(depends && { dependency: handlerRef(depends, outer, null) }),
  };
}

/** The type as a short text. */
function written(node: Expr, depth = 0): string {
  if (depth > 4) return '';
  const name = dotted(node);
  if (name !== null) return name;
  if (node.type === 'Constant') return node.literal === 'str' ? node.value.slice(0, 80) : node.literal === 'none' ? 'None' : '';
  if (node.type === 'Subscript') return `${written(node.value, depth + 1)}[${written(node.slice, depth + 1)}]`;
  if (node.type === 'Tuple') return node.elts.map((one) => written(one, depth + 1)).join(', ');
  return node.type === 'BinOp' ? `${written(node.left, depth + 1)} | ${written(node.right, depth + 1)}` : '';
}

class Lowering {
  readonly #scope: Scope;
  #named: Step[] = []; // what the expressions of the statement at hand give names to: `if (name := read()):`

  constructor(scope: Scope) {
    this.#scope = scope;
  }

  block(body: readonly Stmt[], depth: number): Step[] {
    return depth > deepest ? [] : body.flatMap((statement) => this.#statement(statement, depth + 1));
  }

  #statement(node: Stmt, depth: number): Step[] {
    const around = this.#named;
    this.#named = [];
    const steps = this.#lowered(node, depth);
    const named = this.#named;
    this.#named = around;
    return named.length === 0 ? steps : [...named, ...steps];
  }

  #lowered(node: Stmt, depth: number): Step[] {
    switch (node.type) {
      case 'Expr':
        return node.value.type === 'Yield' && node.value.value ? [{ do: 'run', value: this.#yielded(node.value.value, depth) }] : [{ do: 'run', value: this.term(node.value, depth) }];
      case 'Assign': {
        const value = this.term(node.value, depth);
        if (value.is === 'call' && value.name === 'os.path.splitext' && node.targets[0]?.type === 'Tuple') return eachOf(node.targets[0], value);
        return node.targets.map((target): Step => (target.type === 'Subscript' ? { do: 'set', target: targetOf(target), value: { is: 'record', entries: [{ key: keyText(target.slice) ?? '*', value }], at: rangeOf(target) }, adds: true } : { do: 'set', target: targetOf(target), value, adds: false }));
      }
      case 'AnnAssign':
        return node.value ? [{ do: 'set', target: targetOf(node.target), value: this.term(node.value, depth), adds: false }] : [];
      case 'AugAssign':
        return [{ do: 'set', target: targetOf(node.target), value: { is: 'join', parts: [this.term(node.target, depth), this.term(node.value, depth)], slash: false, at: rangeOf(node) }, adds: true }];
      case 'Return':
        return [{ do: 'return', value: node.value ? this.term(node.value, depth) : null }];
      case 'Raise':
        return [{ do: 'raise', value: node.exc ? this.term(node.exc, depth) : null }];
      case 'Assert':
        return [{ do: 'branch', test: this.term(node.test, depth), then: [], otherwise: [{ do: 'raise', value: null }] }];
      case 'If':
        return [{ do: 'branch', test: this.term(node.test, depth), then: this.block(node.body, depth), otherwise: this.block(node.orelse, depth) }];
      case 'Continue':
      case 'Break':
        return [{ do: 'leave' }];
      default:
        return this.#compound(node, depth);
    }
  }

  #compound(node: Stmt, depth: number): Step[] {
    switch (node.type) {
      case 'For':
      case 'AsyncFor':
        return [{ do: 'loop', ...this.#each(node.target, node.iter, depth), body: [...this.#pair(node.target, node.iter, depth), ...this.block(node.body, depth)] }, ...this.block(node.orelse, depth)];
      case 'While':
        return [{ do: 'run', value: this.term(node.test, depth) }, { do: 'loop', target: [], over: null, body: this.block(node.body, depth) }];
      case 'With':
      case 'AsyncWith':
        return [
          ...node.items.map(({ context_expr, optional_vars }): Step => (optional_vars ? { do: 'set', target: targetOf(optional_vars), value: this.term(context_expr, depth), adds: false } : { do: 'run', value: this.term(context_expr, depth) })),
          ...this.block(node.body, depth),
        ];
      case 'Try':
      case 'TryStar':
        return [{ do: 'attempt', body: this.block([...node.body, ...node.orelse], depth), handlers: node.handlers.map((handler): Handler => ({ name: handler.name, types: typesOf(handler.exception), body: this.block(handler.body, depth) })), last: this.block(node.finalbody, depth) }];
      case 'Match':
        return [{ do: 'run', value: this.term(node.subject, depth) }, ...node.cases.map((one): Step => ({ do: 'branch', test: { is: 'constant', at: rangeOf(node) }, then: this.block(one.body, depth), otherwise: [] }))];
      case 'FunctionDef':
      case 'AsyncFunctionDef': // sees the names round it; what it is called with is told where it is a function of its own
        return node.decorator_list.length > 0 ? [] : [{ do: 'run', value: { is: 'function', params: [], body: this.block(node.body, depth), at: rangeOf(node) } }];
      default:
        return [];
    }
  }

  /** The number that `enumerate` gives is nobody's. */
  #each(target: Expr, iter: Expr, depth: number): { readonly target: Target; readonly over: Term } {
    const [first] = iter.type === 'Call' && lastName(iter.func) === 'enumerate' ? iter.args : [];
    const second = first !== undefined && target.type === 'Tuple' ? target.elts[1] : undefined;
    return first !== undefined && second !== undefined ? { target: targetOf(second), over: this.term(first, depth) } : { target: targetOf(target), over: this.term(iter, depth) };
  }

  /** `for name, value in data.items()`: the names of a record are not what stands under them. */
  #pair(target: Expr, iter: Expr, depth: number): Step[] {
    const on = iter.type === 'Call' && iter.func.type === 'Attribute' && iter.func.attr === 'items' && iter.args.length === 0 ? iter.func.value : null;
    const [name, value] = on !== null && target.type === 'Tuple' && target.elts.length === 2 ? target.elts : [];
    if (on === null || name === undefined || value === undefined) return [];
    const at = rangeOf(iter);
    const part = (method: string): Term => ({ is: 'index', on: { is: 'call', callee: { is: 'member', on: this.term(on, depth), name: method, global: '', at }, name: '', method, args: [], named: [], reference: () => null, at }, key: { is: 'constant', at }, at });
    return [{ do: 'set', target: targetOf(name), value: part('keys'), adds: false }, { do: 'set', target: targetOf(value), value: part('values'), adds: false }];
  }

  /** What a generator yields goes to whoever reads it: mostly a streamed answer. */
  #yielded(value: Expr, depth: number): Term {
    return { is: 'call', callee: { is: 'name', name: 'yield', global: 'yield', at: rangeOf(value) }, name: 'yield', method: 'yield', args: [this.term(value, depth)], named: [], reference: () => null, at: rangeOf(value) };
  }

  term(node: Expr, depth: number): Term {
    const at = rangeOf(node);
    if (depth > deepest) return { is: 'constant', at };
    const next = depth + 1;
    switch (node.type) {
      case 'Name':
        return { is: 'name', name: node.id, global: this.#global(node), at };
      case 'Constant':
        if (node.literal === 'bool') return { is: 'name', name: node.value ? 'True' : 'False', global: '', at };
        return node.literal === 'str' ? { is: 'text', value: node.value, at } : { is: 'constant', ...(node.literal === 'int' && { value: Number(node.value) }), ...(node.literal === 'none' && { truth: false }), at };
      case 'Attribute':
        return isGetter(node, this.#scope) ? this.#got(node, next) : this.#member(node, next);
      case 'Subscript':
        return node.slice.type === 'Slice' ? { is: 'or', parts: [this.term(node.value, next)], at } : { is: 'index', on: this.term(node.value, next), key: this.#key(node.slice, next), at };
      case 'Call': {
        if (isBase(node)) return { is: 'name', name: selfOf(this.#scope), global: '', at };
        const call = this.#call(inThread(node), next);
        return formatted(call) ?? call;
      }
      case 'JoinedStr':
      case 'TemplateStr':
        return { is: 'join', parts: node.values.map((value) => this.term(value.type === 'Constant' ? value : value.value, next)), slash: false, at };
      case 'BinOp':
        return this.#binary(node, next);
      case 'BoolOp':
        return { is: node.op === 'And' ? 'and' : 'or', parts: node.values.map((value) => this.term(value, next)), at };
      case 'UnaryOp':
        return node.op === 'Not' ? { is: 'not', of: this.term(node.operand, next), at } : { is: 'constant', at };
      case 'IfExp':
        return { is: 'choice', test: this.term(node.test, next), then: this.term(node.body, next), otherwise: this.term(node.orelse, next), at };
      case 'Compare':
        return this.#compare(node, next);
      case 'Await':
      case 'Starred':
      case 'FormattedValue':
      case 'Interpolation':
        return this.term(node.value, next);
      default:
        return this.#container(node, next);
    }
  }

  /** `self.client.get`: the name of a getter tells what it gives; `self.folder.mkdir`: what it gives is what matters. */
  #member(node: Attribute, depth: number): Term {
    const { value, attr } = node;
    const on = value.type === 'Attribute' && depth < deepest && !ofPaths.test(attr) ? this.#member(value, depth + 1) : this.term(value, depth);
    return { is: 'member', on, name: attr, global: this.#global(node), at: rangeOf(node) };
  }

  #got(node: Attribute, depth: number): Term {
    return { is: 'call', callee: this.#member(node, depth), name: '', method: node.attr, args: [], named: [], reference: () => this.#reference(node), refers: true, at: rangeOf(node) };
  }

  /** The number in `pair[0]` is a name like any other. */
  #key(node: Expr, depth: number): Term {
    return node.type === 'Constant' && node.literal === 'int' ? { is: 'text', value: String(node.value), at: rangeOf(node) } : this.term(node, depth);
  }

  #container(node: Expr, depth: number): Term {
    const at = rangeOf(node);
    switch (node.type) {
      case 'Tuple':
        return { is: 'record', entries: node.elts.map((one, index) => ({ key: one.type === 'Starred' ? null : String(index), value: this.term(one, depth) })), at };
      case 'List':
      case 'Set':
        return { is: 'any', parts: node.elts.map((one) => this.term(one, depth)), at };
      case 'Dict':
        return { is: 'record', entries: node.values.map((value, index) => ({ key: node.keys[index] ? (keyText(node.keys[index]) ?? '*') : null, value: this.term(value, depth) })), at };
      case 'NamedExpr':
        this.#named.push({ do: 'set', target: targetOf(node.target), value: this.term(node.value, depth), adds: false });
        return this.term(node.target, depth);
      case 'Yield':
      case 'YieldFrom':
        return node.value ? this.term(node.value, depth) : { is: 'constant', at };
      case 'ListComp':
      case 'SetComp':
      case 'GeneratorExp':
        return this.#comprehension(node, depth);
      default:
        return { is: 'constant', at };
    }
  }

  /** `[f(x) for x in xs]`: a function of the items. */
  #comprehension(node: Extract<Expr, { type: 'ListComp' | 'SetComp' | 'GeneratorExp' }>, depth: number): Term {
    const at = rangeOf(node);
    const inner = new Lowering(innerScope(node, this.#scope));
    const [first] = node.generators;
    if (first === undefined) return { is: 'constant', at };
    const over = this.term(first.iter, depth);
    const body: Step[] = [...inner.#pair(first.target, first.iter, depth), ...first.ifs.reduceRight<Step[]>((steps, test) => [{ do: 'branch', test: inner.term(test, depth), then: steps, otherwise: [] }], [{ do: 'return', value: inner.term(node.elt, depth) }])];
    const each: Term = { is: 'function', params: [targetOf(first.target)], body, at };
    return { is: 'call', callee: { is: 'member', on: over, name: 'map', global: '', at }, name: '', method: 'map', args: [each], named: [], reference: () => null, at };
  }

  #binary(node: Extract<Expr, { type: 'BinOp' }>, depth: number): Term {
    const at = rangeOf(node);
    const parts: Expr[] = [];
    let left: Expr = node;
    while (left.type === 'BinOp' && left.op === node.op && parts.length < 60) { // long sums lean left
      parts.push(left.right);
      left = left.left;
    }
    parts.push(left);
    const terms = parts.reverse().map((part) => this.term(part, depth));
    const [text, value, ...more] = terms;
    if (node.op === 'Mod' && text?.is === 'text' && value !== undefined && more.length === 0) return interpolated(text.value, value, at);
    if (node.op === 'Add' || node.op === 'Mod' || node.op === 'Div') return { is: 'join', parts: terms, slash: node.op === 'Div', at };
    return node.op === 'BitOr' ? { is: 'or', parts: terms, at } : { is: 'constant', at };
  }

  #compare(node: Extract<Expr, { type: 'Compare' }>, depth: number): Term {
    const at = rangeOf(node);
    const [op, right] = [node.ops[0], node.comparators[0]];
    if (right === undefined || node.ops.length !== 1) return { is: 'any', parts: [], at };
    const kind = (op === undefined ? undefined : comparisons.get(op)) ?? 'other';
    return { is: 'compare', op: kind, left: this.term(node.left, depth), right: this.term(right, depth), at };
  }

  #call(node: Call, depth: number): CallTerm {
    const match = matching(node, this.#scope);
    const callee: Term = match === null ? this.term(node.func, depth) : { is: 'name', name: match.name, global: match.name, at: rangeOf(node.func) };
    const name = callee.is === 'name' || callee.is === 'member' ? callee.global : (qualify(node.func, this.#scope) ?? '');
    return {
      is: 'call', callee, name, method: lastName(node.func),
      args: (match?.args ?? node.args).map((arg) => this.#argument(arg, depth)),
      named: node.keywords.flatMap(({ arg, value }) => (arg === null ? [{ name: rest, value: this.term(value, depth) }] : [{ name: arg, value: this.#argument(value, depth) }])),
      reference: () => this.#reference(node.func),
      refers: node.func.type === 'Attribute',
      hands: handing(node, this.#scope, (call) => this.#call(call, depth + 1)),
      at: rangeOf(node),
    };
  }

  #argument(node: Expr, depth: number): Term {
    if (node.type !== 'Lambda') return this.term(node, depth);
    const inner = new Lowering(innerScope(node, this.#scope));
    return { is: 'function', params: node.args.args.map(({ arg }) => [{ name: arg, member: null }]), body: [{ do: 'return', value: inner.term(node.body, depth) }], at: rangeOf(node) };
  }

  /** What link may find in the project. */
  #reference(node: Expr): ReturnType<CallTerm['reference']> {
    if (node.type !== 'Name' && node.type !== 'Attribute') return null;
    if (node.type === 'Attribute' && isBase(node.value)) return { kind: 'member', on: { kind: 'opaque', why: 'local', name: 'super', at: rangeOf(node.value) }, name: node.attr, at: rangeOf(node) };
    if (node.type === 'Name' && (find(this.#scope, node.id) === null || builtins.has(node.id))) return null;
    const value = handlerRef(node, this.#scope, null);
    return value.kind === 'name' || value.kind === 'member' ? value : node.type === 'Attribute' ? { kind: 'member', on: toValue(node.value, this.#scope, null, 10), name: node.attr, at: rangeOf(node) } : null;
  }

  /** The full name of what does not belong to the function: imports, builtins, `self.x` as written. */
  #global(node: Expr): string {
    if (node.type === 'Name') {
      const known = find(this.#scope, node.id);
      if (known === null) return node.id;
      const [def] = known.defs;
      return def?.kind === 'import' ? def.target : def?.kind === 'value' && known.scope.kind === 'module' ? (qualify(node, this.#scope) ?? '') : '';
    }
    const own = dotted(node);
    if (own?.startsWith('self.') === true) return madeBy(own, this.#scope) ?? own;
    return qualify(node, this.#scope) ?? '';
  }
}

const comparisons: ReadonlyMap<string, Extract<Term, { is: 'compare' }>['op']> = new Map([['Eq', '=='], ['Is', '=='], ['NotEq', '!='], ['IsNot', '!='], ['In', 'in'], ['NotIn', 'not in'], ['Lt', '<'], ['LtE', '<='], ['Gt', '>'], ['GtE', '>=']]);

const ofPaths = /^(?:(?:read|write)_(?:text|bytes)|unlink|rmdir|mkdir|touch|iterdir|r?glob|open|joinpath|resolve|parent|with_(?:name|suffix|stem))$/;

const builtins = new Set(['print', 'len', 'str', 'int', 'super', 'isinstance', 'range', 'enumerate', 'zip']);

function keyText(node: Expr | null): string | null {
  return node?.type === 'Constant' && node.literal === 'str' ? node.value : null;
}

/** `stem, ending = os.path.splitext(name)`: each as if it were read by its place. */
function eachOf({ elts }: Extract<Expr, { type: 'Tuple' }>, on: Term): Step[] {
  return elts.map((target, at): Step => ({ do: 'set', target: targetOf(target), value: { is: 'index', on, key: { is: 'text', value: String(at), at: on.at }, at: on.at }, adds: false }));
}

function targetOf(node: Expr, member: string | null = null, depth = 0): Target {
  if (depth > 6) return [];
  switch (node.type) {
    case 'Name':
      return [{ name: node.id, member }];
    case 'Attribute': {
      const name = dotted(node);
      return name === null ? [] : [{ name, member }];
    }
    case 'Subscript':
      return targetOf(node.value, member, depth + 1);
    case 'Starred':
      return targetOf(node.value, '*', depth + 1);
    case 'Tuple':
    case 'List':
      return node.elts.flatMap((one, index) => targetOf(one, String(index), depth + 1));
    default:
      return [];
  }
}
