// extract/python: document -> Code: the outline of a file and, once a topic asks, the places of its calls and the like.
// Made once a document and shared by all topics.
import type { Attribute, BoolOp, Call, Compare, Dict, Expr, IfExp, Module, Subscript } from '../../parse/python/ast.ts';
import type { Document } from '../../parse/document.ts';
import { innerScope } from './expression.ts';
import { outline } from './outline.ts';
import type { Outline } from './outline.ts';
import { under } from './scope.ts';
import type { Guard, InnerNode, Scope, Site } from './scope.ts';

export interface Sites {
  readonly calls: ReadonlyMap<string, readonly Site<Call>[]>; // by the last word of the callee
  readonly subscripts: readonly Site<Subscript>[]; // with a text as key
  readonly attributes: readonly Site<Attribute>[]; // of the watched names
  readonly dicts: readonly Site<Dict>[]; // with a text as first key
  readonly compares: readonly Site<Compare>[];
  readonly choices: readonly Site<IfExp>[];
  readonly fallbacks: readonly Site<BoolOp>[]; // `a or b`
}

// The document at hand only: a weak map over syntax trees costs the garbage collector more than the trees themselves.
let module: Module | null = null;
let code: Outline | null = null;
let sites: Sites | null = null;

export function outlineOf(document: Document): Outline | null {
  if (document.kind !== 'python') return null;
  if (module !== document.module || code === null) {
    module = document.module;
    code = outline(module);
    sites = null;
  }
  return code;
}

export function sitesOf(document: Document): Sites {
  const known = outlineOf(document);
  if (!known) return new Walker();
  return (sites ??= walk(known));
}

/** The calls of these names, also under another name that the file imports them by. */
export function callsOf(document: Document, ...names: readonly string[]): Site<Call>[] {
  const { calls } = sitesOf(document);
  const found: Site<Call>[] = [];
  for (const name of names) found.push(...(calls.get(name) ?? []));
  for (const { imported, local } of code?.imports ?? []) {
    if (imported !== null && imported !== local && names.includes(imported) && !names.includes(local)) found.push(...(calls.get(local) ?? []));
  }
  return found;
}

const watched = new Set(['cookies', 'session', 'authorization', 'COOKIES', 'META', 'auth']);
const deepest = 400;

function walk({ expressions }: Outline): Walker {
  const walker = new Walker();
  const { nodes, scopes, guards } = expressions;
  for (let at = 0; at < nodes.length; at++) walker.visit(nodes[at]!, scopes[at]!, guards[at]!, 0);
  return walker;
}

class Walker implements Sites {
  readonly calls = new Map<string, Site<Call>[]>();
  readonly subscripts: Site<Subscript>[] = [];
  readonly attributes: Site<Attribute>[] = [];
  readonly dicts: Site<Dict>[] = [];
  readonly compares: Site<Compare>[] = [];
  readonly choices: Site<IfExp>[] = [];
  readonly fallbacks: Site<BoolOp>[] = [];

  visit(node: Expr, scope: Scope, guard: Guard | null, depth: number): void {
    if (depth > deepest) return;
    const next = depth + 1;
    switch (node.type) {
      case 'Name':
      case 'Constant':
        return;
      case 'Attribute':
        if (watched.has(node.attr)) this.attributes.push({ node, scope, guard });
        this.visit(node.value, scope, guard, next);
        return;
      case 'Call':
        this.call(node, scope, guard, next);
        return;
      case 'Subscript':
        if (node.slice.type === 'Constant') this.subscripts.push({ node, scope, guard });
        else this.visit(node.slice, scope, guard, next);
        this.visit(node.value, scope, guard, next);
        return;
      case 'Dict':
        if (node.keys.some((key) => key?.type === 'Constant')) this.dicts.push({ node, scope, guard });
        for (const key of node.keys) if (key) this.visit(key, scope, guard, next);
        this.all(node.values, scope, guard, next);
        return;
      case 'Compare':
        this.compares.push({ node, scope, guard });
        this.visit(node.left, scope, guard, next);
        this.all(node.comparators, scope, guard, next);
        return;
      case 'IfExp':
        this.choices.push({ node, scope, guard });
        this.visit(node.test, scope, guard, next);
        this.visit(node.body, scope, under(guard, node.test, false, scope), next);
        this.visit(node.orelse, scope, under(guard, node.test, true, scope), next);
        return;
      case 'BinOp':
        this.binary(node, scope, guard, next);
        return;
      case 'BoolOp':
        if (node.op === 'Or') this.fallbacks.push({ node, scope, guard });
        this.all(node.values, scope, guard, next);
        return;
      case 'JoinedStr':
      case 'TemplateStr':
        this.all(node.values, scope, guard, next);
        return;
      case 'List':
      case 'Tuple':
      case 'Set':
        this.all(node.elts, scope, guard, next);
        return;
      default:
        this.rest(node, scope, guard, next);
    }
  }

  private rest(node: Expr, scope: Scope, guard: Guard | null, next: number): void {
    switch (node.type) {
      case 'UnaryOp':
        this.visit(node.operand, scope, guard, next);
        return;
      case 'Lambda':
        this.visit(node.body, innerScope(node, scope), guard, next);
        return;
      case 'ListComp':
      case 'SetComp':
      case 'GeneratorExp':
      case 'DictComp':
        this.comprehension(node, scope, guard, next);
        return;
      case 'Await':
      case 'NamedExpr':
      case 'Starred':
      case 'FormattedValue':
      case 'Interpolation':
      case 'Yield':
      case 'YieldFrom':
        if (node.value) this.visit(node.value, scope, guard, next);
    }
  }

  private all(nodes: readonly Expr[], scope: Scope, guard: Guard | null, depth: number): void {
    for (const node of nodes) this.visit(node, scope, guard, depth);
  }

  private call(node: Call, scope: Scope, guard: Guard | null, depth: number): void {
    const { func } = node;
    const name = func.type === 'Name' ? func.id : func.type === 'Attribute' ? func.attr : '';
    const known = this.calls.get(name);
    const site = { node, scope, guard };
    if (known) known.push(site);
    else this.calls.set(name, [site]);
    if (func.type !== 'Name') this.visit(func, scope, guard, depth);
    this.all(node.args, scope, guard, depth);
    for (const { value } of node.keywords) this.visit(value, scope, guard, depth);
  }

  /** Long sums lean left: walked without recursion. */
  private binary(node: Expr, scope: Scope, guard: Guard | null, depth: number): void {
    let at = node;
    while (at.type === 'BinOp') {
      this.visit(at.right, scope, guard, depth);
      at = at.left;
    }
    this.visit(at, scope, guard, depth);
  }

  private comprehension(node: Exclude<InnerNode, { type: 'Lambda' }>, scope: Scope, guard: Guard | null, depth: number): void {
    const inner = innerScope(node, scope);
    for (const { iter, ifs } of node.generators) {
      this.visit(iter, scope, guard, depth);
      this.all(ifs, inner, guard, depth);
    }
    if (node.type === 'DictComp') {
      this.visit(node.key, inner, guard, depth);
      if (node.value) this.visit(node.value, inner, guard, depth);
    } else this.visit(node.elt, inner, guard, depth);
  }
}
