// extract/python: module -> Outline: one pass over the statements; scopes, guards, definitions, and where expressions stand.
import type { AsyncFor, Call, ClassDef, Expr, For, If, Import, ImportFrom, Match, Module, Raise, Assert, Return, Stmt, Try, TryStar } from '../../parse/python/ast.ts';
import type { ImportFact } from '../../model/fact.ts';
import { asksForFile, catchesImport, ends, isExit, isTypeChecking, standsIn } from './flow.ts';
import { define, find, functionOf, newScope, under } from './scope.ts';
import type { Def, FunctionNode, Guard, Loop, Scope, Site } from './scope.ts';

export interface FunctionSite extends Site<FunctionNode> {
  readonly inner: Scope;
  readonly owner: ClassSite | null; // the class whose method it is
  readonly returns: Site<Return>[];
  readonly stops: StopSite[];
  yields: boolean;
}

export interface ClassSite extends Site<ClassDef> {
  readonly inner: Scope;
  readonly methods: FunctionSite[];
}

/** `target = value` in all its forms; `op` for augmented ones; a for target or a with name is none. */
export interface Assignment extends Site<Expr> {
  readonly value: Expr | null;
  readonly annotation: Expr | null;
  readonly augmented: boolean;
  readonly start: number;
  readonly end: number;
}

/** `app, api = make()`. */
export interface Unpacked extends Site<Call> {
  readonly names: readonly Expr[];
}

/** A statement that ends the run or the request: raise, assert, a call of exit. */
export interface StopSite extends Site<Raise | Assert | Call> {
  readonly handled: boolean; // stands in an except clause
}

/** Top expressions of statements, in parallel lists: there are many. */
export interface Expressions {
  readonly nodes: Expr[];
  readonly scopes: Scope[];
  readonly guards: (Guard | null)[];
}

export interface Outline {
  readonly root: Scope;
  readonly imports: ImportFact[];
  readonly functions: FunctionSite[];
  readonly classes: ClassSite[];
  readonly assignments: Assignment[];
  readonly unpacked: Unpacked[];
  readonly stops: StopSite[]; // outside functions
  readonly ifs: Site<If>[];
  readonly effects: Site<Call>[]; // statements that call a method which changes its owner: append, update, …
  readonly deletions: Site<Expr>[]; // targets of `del`
  readonly expressions: Expressions;
  readonly tried: { readonly start: number; readonly end: number }[]; // bodies of `try` whose failure is caught
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

// CPython refuses more than 100 levels of indentation.
const deepest = 150;
const adders = new Map([['append', false], ['add', false], ['extend', true], ['update', true], ['insert', false]]);
const configurers = new Set(['from_object', 'from_mapping', 'setdefault', 'add_argument']);

/** Without `bodies` functions are named and not entered. */
export function outline(module: Module, bodies = true): Outline {
  const root = newScope('module', module, null, '');
  const builder = new Builder(root, bodies);
  builder.block(module.body, root, null);
  return builder.result;
}

class Builder {
  readonly result: Outline;
  private loop: Loop | null = null;
  private function: FunctionSite | null = null;
  private class: ClassSite | null = null;
  private optional = false;
  private typeOnly = false;
  private handled = false;
  private depth = 0;

  private readonly bodies: boolean;

  constructor(root: Scope, bodies: boolean) {
    this.bodies = bodies;
    this.result = { root, imports: [], functions: [], classes: [], assignments: [], unpacked: [], stops: [], ifs: [], effects: [], deletions: [], expressions: { nodes: [], scopes: [], guards: [] }, tried: [] };
  }

  block(body: readonly Stmt[], scope: Scope, guard: Guard | null): void {
    if (++this.depth <= deepest) {
      let now = guard;
      for (const statement of body) now = this.statement(statement, scope, now);
    }
    this.depth--;
  }

  private expression(node: Expr, scope: Scope, guard: Guard | null): void {
    const { nodes, scopes, guards } = this.result.expressions;
    nodes.push(node);
    scopes.push(scope);
    guards.push(guard);
  }

  /** Returns the guard that holds after the statement. */
  private statement(node: Stmt, scope: Scope, guard: Guard | null): Guard | null {
    switch (node.type) {
      case 'Expr':
        this.expression(node.value, scope, guard);
        this.bare(node.value, scope, guard);
        break;
      case 'Assign':
        this.expression(node.value, scope, guard);
        for (const target of node.targets) this.assign(target, node.value, null, node.start, node.end, scope, guard);
        break;
      case 'AnnAssign':
        if (node.value) this.expression(node.value, scope, guard);
        this.assign(node.target, node.value, node.annotation, node.start, node.end, scope, guard);
        break;
      case 'AugAssign':
        this.expression(node.value, scope, guard);
        this.result.assignments.push({ node: node.target, value: node.value, annotation: null, augmented: true, start: node.start, end: node.end, scope, guard });
        if (node.target.type === 'Name') this.name(node.target.id, node.op === 'Add' ? 'add' : 'other', node.value, scope, guard, node.start, node.end, null, true);
        break;
      case 'If':
        return this.conditional(node, scope, guard);
      case 'FunctionDef':
      case 'AsyncFunctionDef':
        this.functionDef(node, scope, guard);
        break;
      case 'ClassDef':
        this.classDef(node, scope, guard);
        break;
      case 'Return':
        if (node.value) this.expression(node.value, scope, guard);
        this.function?.returns.push({ node, scope, guard });
        break;
      case 'Raise':
      case 'Assert':
        this.stop(node, scope, guard);
        if (node.type === 'Assert') this.expression(node.test, scope, guard);
        else if (node.exc) this.expression(node.exc, scope, guard);
        break;
      case 'Import':
      case 'ImportFrom':
        this.imports(node, scope, guard);
        break;
      default:
        this.compound(node, scope, guard);
    }
    return guard;
  }

  private compound(node: Stmt, scope: Scope, guard: Guard | null): void {
    switch (node.type) {
      case 'For':
      case 'AsyncFor':
        this.expression(node.iter, scope, guard);
        this.inLoop(node, scope, guard, guard);
        break;
      case 'While': {
        this.expression(node.test, scope, guard);
        const inside = node.test.type === 'Constant' ? guard : under(guard, node.test, false, scope);
        this.inLoop(node, scope, guard, inside);
        break;
      }
      case 'With':
      case 'AsyncWith':
        for (const item of node.items) {
          this.expression(item.context_expr, scope, guard);
          if (item.optional_vars) this.target(item.optional_vars, 'other', null, scope, guard, node.start, item.end);
        }
        this.block(node.body, scope, guard);
        break;
      case 'Try':
      case 'TryStar':
        this.tryBlock(node, scope, guard);
        break;
      case 'Match':
        this.match(node, scope, guard);
        break;
      case 'Delete':
        for (const target of node.targets) this.result.deletions.push({ node: target, scope, guard });
        break;
      case 'Global':
        scope.globals = new Set([...scope.globals, ...node.names]);
        break;
    }
  }

  private inLoop(node: For | AsyncFor | Extract<Stmt, { type: 'While' }>, scope: Scope, guard: Guard | null, inside: Guard | null): void {
    const outer = this.loop;
    const loops = node.type !== 'While';
    this.loop = { parent: outer, target: loops ? node.target : null, iter: loops ? node.iter : null, start: node.start, end: node.end };
    if (loops) this.target(node.target, 'item', node.iter, scope, guard, node.start, node.target.end);
    this.block(node.body, scope, inside);
    this.loop = outer;
    this.block(node.orelse, scope, guard);
  }

  private conditional(node: If, scope: Scope, guard: Guard | null): Guard | null {
    let branch = node;
    let now = guard;
    let allStop = true;
    for (;;) {
      const { test } = branch;
      this.expression(test, scope, now);
      this.result.ifs.push({ node: branch, scope, guard: now });
      const outer = this.typeOnly;
      this.typeOnly = outer || isTypeChecking(test);
      this.block(branch.body, scope, under(now, test, false, scope));
      this.typeOnly = outer;
      const stops = ends(branch.body);
      allStop &&= stops;
      const otherwise = under(now, test, true, scope);
      const next = branch.orelse[0];
      if (branch.orelse.length === 1 && next?.type === 'If') {
        branch = next;
        now = otherwise;
        continue;
      }
      this.block(branch.orelse, scope, otherwise);
      // At module level the program is over after such a branch, so what follows is not conditional.
      if (scope.kind !== 'function') return guard;
      if (branch.orelse.length === 0) return allStop ? otherwise : guard;
      return branch === node && !stops && ends(branch.orelse) ? under(guard, test, false, scope) : guard;
    }
  }

  private tryBlock(node: Try | TryStar, scope: Scope, guard: Guard | null): void {
    const { optional, handled } = this;
    this.optional = optional || node.handlers.some((handler) => catchesImport(handler.exception));
    const [first] = node.body;
    const last = node.body.at(-1);
    if (first !== undefined && last !== undefined && node.handlers.length > 0) this.result.tried.push({ start: first.start, end: last.end });
    this.block(node.body, scope, guard);
    this.handled = true;
    for (const handler of standsIn(node) ? [] : node.handlers) {
      if (handler.name) this.name(handler.name, 'other', null, scope, guard, handler.start, handler.start);
      this.block(handler.body, scope, guard);
    }
    this.handled = handled;
    this.optional = optional;
    this.block(node.orelse, scope, guard);
    this.block(node.finalbody, scope, guard);
  }

  private match(node: Match, scope: Scope, guard: Guard | null): void {
    this.expression(node.subject, scope, guard);
    for (const { pattern, body } of node.cases) {
      const alternatives = pattern.type === 'MatchOr' ? pattern.patterns : [pattern];
      const values = alternatives.flatMap((one) => (one.type === 'MatchValue' ? [one.value] : []));
      const known = values.length > 0 && values.length === alternatives.length;
      this.block(body, scope, known ? under(guard, node.subject, false, scope, values) : guard);
    }
  }

  private stop(node: Raise | Assert | Call, scope: Scope, guard: Guard | null): void {
    const site: StopSite = { node, scope, guard, handled: this.handled };
    (this.function?.stops ?? this.result.stops).push(site);
  }

  /** An expression statement: exits, and additions to a list that a name holds. */
  private bare(node: Expr, scope: Scope, guard: Guard | null): void {
    if (node.type === 'Yield' || node.type === 'YieldFrom') {
      if (this.function) this.function.yields = true;
      return;
    }
    if (node.type !== 'Call') return;
    const { func } = node;
    if (isExit(node)) this.stop(node, scope, guard);
    if (func.type !== 'Attribute') return;
    const many = adders.get(func.attr);
    if (many !== undefined || configurers.has(func.attr)) this.result.effects.push({ node, scope, guard });
    if (func.value.type !== 'Name') return;
    const value = node.args.at(-1);
    if (many === undefined || value === undefined) return;
    const known = find(scope, func.value.id);
    if (!known) return;
    const kind = known.scope === scope && known.defs.some((def) => def.kind === 'value') ? 'add' : 'other';
    define(known.scope.names, func.value.id, this.def(kind, value, scope, guard, node.start, node.end, null, many));
  }

  private assign(target: Expr, value: Expr | null, annotation: Expr | null, start: number, end: number, scope: Scope, guard: Guard | null): void {
    if (target.type === 'Tuple' || target.type === 'List') {
      const values = value?.type === 'Tuple' || value?.type === 'List' ? value.elts : [];
      if (values.length === target.elts.length && !values.some((item) => item.type === 'Starred')) {
        for (const [at, element] of target.elts.entries()) this.assign(element, values[at] ?? null, null, start, end, scope, guard);
      } else {
        this.target(target, 'other', null, scope, guard, start, end);
        if (value?.type === 'Call') this.result.unpacked.push({ node: value, names: target.elts, scope, guard });
      }
      return;
    }
    this.result.assignments.push({ node: target, value, annotation, augmented: false, start, end, scope, guard });
    if (target.type === 'Name') {
      if (value || annotation) this.name(target.id, value ? 'value' : 'other', value, scope, guard, start, end, annotation);
    } else if (target.type === 'Attribute') {
      this.expression(target.value, scope, guard);
      if (target.value.type === 'Name' && scope.self !== '' && target.value.id === scope.self && scope.parent?.kind === 'class') {
        define(scope.parent.attributes, target.attr, this.def('value', value, scope, guard, start, end, annotation, false));
      }
    } else if (target.type === 'Subscript') this.expression(target.value, scope, guard);
  }

  private target(node: Expr, kind: 'item' | 'other', value: Expr | null, scope: Scope, guard: Guard | null, start: number, end: number): void {
    if (node.type === 'Name') this.name(node.id, kind, value, scope, guard, start, end);
    else if (node.type === 'Tuple' || node.type === 'List') for (const element of node.elts) this.target(element, kind, null, scope, guard, start, end);
    else if (node.type === 'Starred') this.target(node.value, kind, null, scope, guard, start, end);
  }

  private def(kind: Def['kind'], value: Expr | null, scope: Scope, guard: Guard | null, start: number, end: number, annotation: Expr | null, many: boolean, target = '', code: Def['code'] = null): Def {
    return { kind, value, target, code, annotation, many, scope, guard, loop: this.loop, start, end };
  }

  private name(name: string, kind: Def['kind'], value: Expr | null, scope: Scope, guard: Guard | null, start: number, end: number, annotation: Expr | null = null, many = false): void {
    const home = scope.globals.has(name) ? this.result.root : scope;
    define(home.names, name, this.def(kind, value, scope, guard, start, end, annotation, many));
  }

  private code(node: FunctionNode | ClassDef, scope: Scope, guard: Guard | null): void {
    const home = scope.globals.has(node.name) ? this.result.root : scope;
    define(home.names, node.name, this.def('code', null, scope, guard, node.start, node.start, null, false, '', node));
  }

  private imports(node: Import | ImportFrom, scope: Scope, guard: Guard | null): void {
    const from = node.type === 'ImportFrom' ? '.'.repeat(node.level) + (node.module ?? '') : '';
    const whole = node.type === 'Import';
    const optional = this.optional || (scope.kind === 'module' && (this.handled || (guard !== null && !guard.negated && asksForFile(guard.test))));
    for (const { name, asname, start, end } of node.names) {
      const root = name.indexOf('.');
      const local = asname ?? (whole && root > 0 ? name.slice(0, root) : name);
      const fact: Mutable<ImportFact> = { from: whole ? name : from, imported: whole ? null : name, local, at: { start, end } };
      if (optional) fact.optional = true;
      if (this.typeOnly) fact.typeOnly = true;
      if (functionOf(scope) !== null) fact.late = true;
      this.result.imports.push(fact);
      if (name === '*') continue;
      const target = whole ? (asname ? name : local) : from.endsWith('.') ? from + name : `${from}.${name}`;
      define(scope.names, local, this.def('import', null, scope, guard, node.start, node.end, null, false, target));
    }
  }

  private functionDef(node: FunctionNode, scope: Scope, guard: Guard | null): void {
    this.code(node, scope, guard);
    if (!this.bodies) return;
    for (const decorator of node.decorator_list) this.expression(decorator, scope, guard);
    const bare = node.decorator_list.some((one) => one.type === 'Name' && one.id === 'staticmethod');
    const parameters = node.args.posonlyargs.length === 0 ? node.args.args : [...node.args.posonlyargs, ...node.args.args];
    const self = scope.kind === 'class' && !bare ? (parameters[0]?.arg ?? '') : '';
    const inner = newScope('function', node, scope, scope.symbol === '' ? node.name : `${scope.symbol}.${node.name}`, self);
    const method = scope.kind === 'class' ? this.class : null;
    const site: FunctionSite = { node, scope, guard, inner, owner: method, returns: [], stops: [], yields: false };
    this.result.functions.push(site);
    method?.methods.push(site);
    if (node.body.length === 0) return; // the parser passed over it: nothing in it is of interest
    this.parameters(node, parameters, inner, guard);
    const { loop, function: outer, class: owner, handled } = this;
    this.loop = null;
    this.handled = false;
    this.function = site;
    this.class = null;
    this.block(node.body, inner, guard);
    this.loop = loop;
    this.handled = handled;
    this.function = outer;
    this.class = owner;
  }

  private parameters(node: FunctionNode, parameters: FunctionNode['args']['args'], inner: Scope, guard: Guard | null): void {
    const scope = inner.parent ?? inner;
    const { defaults, kwonlyargs, kw_defaults: keywordDefaults, vararg, kwarg } = node.args;
    const first = parameters.length - defaults.length;
    const declare = (name: string, annotation: Expr | null, fallback: Expr | null): void => {
      if (fallback) this.expression(fallback, scope, guard);
      define(inner.names, name, { kind: 'param', value: fallback, target: '', code: null, annotation, many: false, scope, guard, loop: null, start: node.start, end: node.start });
    };
    for (const [at, { arg, annotation }] of parameters.entries()) declare(arg, annotation, defaults[at - first] ?? null);
    for (const [at, { arg, annotation }] of kwonlyargs.entries()) declare(arg, annotation, keywordDefaults[at] ?? null);
    for (const rest of [vararg, kwarg]) if (rest) declare(rest.arg, null, null);
  }

  private classDef(node: ClassDef, scope: Scope, guard: Guard | null): void {
    this.code(node, scope, guard);
    for (const one of [...node.decorator_list, ...node.bases]) this.expression(one, scope, guard);
    const inner = newScope('class', node, scope, scope.symbol === '' ? node.name : `${scope.symbol}.${node.name}`);
    const site: ClassSite = { node, scope, guard, inner, methods: [] };
    this.result.classes.push(site);
    const { class: outer } = this;
    this.class = site;
    this.block(node.body, inner, guard);
    this.class = outer;
  }
}
