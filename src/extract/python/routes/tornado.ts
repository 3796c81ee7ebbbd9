// extract/python/routes: Tornado -> RouterFact, RouteFact, UseFact. Handlers are classes; controllers.ts says what they answer.
import type { Call, Expr } from '../../../parse/python/ast.ts';
import type { Fact } from '../../../model/fact.ts';
import type { SourceFile } from '../../../model/file.ts';
import type { Range } from '../../../model/range.ts';
import type { RouterFact, Safeguard, UseFact } from '../../../model/route.ts';
import type { Value } from '../../../model/value.ts';
import type { Document } from '../../../parse/document.ts';
import { callsOf } from '../code.ts';
import { rangeOf, toValue } from '../expression.ts';
import { argument, keyword, lastName, qualify, text } from '../names.ts';
import type { Outline } from '../outline.ts';
import { classOf, find, functionOf } from '../scope.ts';
import type { Scope, Site } from '../scope.ts';
import { hostRef, parameterOf } from './host.ts';
import { elementsOf } from './listing.ts';
import type { Element } from './listing.ts';

const application = /^tornado\.(?:web|wsgi)\.(?:Application|WSGIApplication)$/;
const rules = /^(?:url|URLSpec|Rule|HostMatches)$/;

export function* tornadoRoutes(document: Document, code: Outline, { text: source }: SourceFile): Iterable<Fact> {
  const added = callsOf(document, 'add_handlers', 'add_transforms').filter(({ node }) => lastName(node.func) === 'add_handlers');
  const isTornado = code.imports.some(({ from }) => /^(?:tornado|jupyter_server|notebook|jupyterhub)(?:\.|$)/.test(from));
  if (isTornado) yield* applications(document, code);
  const parameters = new Map<string, RouterFact>();
  for (const site of added) yield* addition(site, parameters);
  yield* parameters.values();
  if (isTornado || source.includes('Handler')) yield* lists(code, isTornado);
}

// ---- applications -----------------------------------------------------------------------------------------------

function* applications(document: Document, code: Outline): Iterable<Fact> {
  const classes = new Set(code.classes.filter(({ node, scope }) => node.bases.some((base) => application.test(qualify(base, scope) ?? ''))).map(({ inner }) => inner.symbol));
  for (const { node, inner } of code.classes) {
    if (classes.has(inner.symbol)) yield host(inner.symbol, 'application', { start: node.start, end: node.start + 6 + node.name.length });
  }
  for (const { node, scope, guard } of callsOf(document, 'Application', 'WSGIApplication')) {
    if (!application.test(qualify(node.func, scope) ?? '')) continue;
    const name = nameOf(node, code, scope);
    const returnedBy = returning(node, name, code);
    yield { ...host(name, 'application', node), ...(returnedBy !== null && { returnedBy }) };
    yield* listed(argument(node, 0, 'handlers'), { kind: 'name', name, at: rangeOf(node) }, { node, scope, guard });
  }
  // `super().__init__(handlers, **settings)`, `kwargs.update(handlers=handlers)` in a class of one's own
  for (const site of callsOf(document, '__init__', 'update', 'dict')) {
    const owner = classOf(site.scope);
    if (owner === null || !classes.has(owner.symbol)) continue;
    const { node } = site;
    const isInit = lastName(node.func) === '__init__';
    const positional = isInit ? node.args.find((one) => !(one.type === 'Name' && one.id === site.scope.self) && one.type !== 'Starred') : undefined;
    yield* listed(keyword(node, 'handlers') ?? positional ?? null, { kind: 'name', name: owner.symbol, at: rangeOf(node) }, site);
  }
}

function host(name: string, is: RouterFact['is'], at: Range): RouterFact {
  return { kind: 'router', framework: 'tornado', name, is, safeguards: [], at: rangeOf(at) };
}

/** The name that it is assigned to, or one for an application that nothing in its function names. */
function nameOf(call: Call, code: Outline, scope: Scope): string {
  const assigned = code.assignments.find(({ value }) => value === call);
  if (assigned) {
    const named = assigned.node.type === 'Name' && assigned.scope.symbol === '' ? ({ kind: 'name', name: assigned.node.id } as const) : hostRef(assigned.node, assigned.scope, null);
    if (named.kind === 'name') return named.name;
  }
  const symbol = functionOf(scope)?.symbol;
  return symbol === undefined ? `application@${String(call.start)}` : `${symbol}.application@${String(call.start)}`;
}

function returning(call: Call, name: string, { functions }: Outline): string | null {
  for (const { returns, inner } of functions) {
    for (const { node } of returns) {
      if (node.value === call) return inner.symbol;
      if (node.value?.type === 'Name' && `${inner.symbol}.${node.value.id}` === name) return inner.symbol;
    }
  }
  return null;
}

/** `app.add_handlers(".*", [(r"/a", A)])`. */
function* addition(site: Site<Call>, parameters: Map<string, RouterFact>): Iterable<Fact> {
  const { node, scope, guard } = site;
  if (node.func.type !== 'Attribute') return;
  const list = argument(node, 1, 'host_handlers');
  if (!list) return;
  const on = hostRef(node.func.value, scope, guard);
  const parameter = parameterOf(node.func.value, scope);
  if (parameter && on.kind === 'name') parameters.set(on.name, { ...host(on.name, 'router', node.func.value), ...parameter });
  yield* listed(list, on, site);
}

// ---- lists of handlers ------------------------------------------------------------------------------------------

/** `handlers = [(r"/a", A)]` of a module or class. */
function* lists(code: Outline, isTornado: boolean): Iterable<Fact> {
  const scopes = [code.root, ...code.classes.map(({ inner }) => inner)];
  for (const scope of scopes) {
    for (const [name, defs] of scope.names) {
      const elements = defs.flatMap(({ value, kind, many, scope: where, guard }) => (value === null || (kind !== 'value' && kind !== 'add') ? [] : kind === 'add' && !many ? [{ node: value, scope: where, guard, part: false }] : elementsOf(value, where, guard)));
      if (!elements.some(({ node, scope: where }) => isEntry(node, where, isTornado))) continue;
      const symbol = scope.symbol === '' ? name : `${scope.symbol}.${name}`;
      yield host(symbol, 'router', elements[0]!.node);
      for (const element of elements) yield* entry(element, { kind: 'name', name: symbol, at: rangeOf(element.node) });
    }
  }
  if (isTornado) yield* returned(code);
}

/** Functions that return such a list. */
function* returned({ functions }: Outline): Iterable<Fact> {
  for (const { returns, inner } of functions) {
    for (const { node, scope, guard } of returns) {
      if (node.value?.type !== 'List' && node.value?.type !== 'Name' && node.value?.type !== 'BinOp') continue;
      const elements = elementsOf(node.value, scope, guard);
      if (!elements.some((one) => isEntry(one.node, one.scope, true))) continue;
      const name = `${inner.symbol}.handlers`;
      yield { ...host(name, 'router', node.value), returnedBy: inner.symbol };
      for (const element of elements) yield* entry(element, { kind: 'name', name, at: rangeOf(node.value) });
      break;
    }
  }
}

function isEntry(node: Expr, scope: Scope, isTornado: boolean): boolean {
  if (node.type === 'Call') return rules.test(lastName(node.func)) && /^tornado\./.test(qualify(node.func, scope) ?? '');
  if (node.type !== 'Tuple' || node.elts.length < 2 || node.elts.length > 4) return false;
  const [path, handler] = node.elts;
  const last = handler ? lastName(handler) : '';
  const isPath = path?.type === 'JoinedStr' || path?.type === 'BinOp' || path?.type === 'Call' || (text(path)?.includes('/') ?? false);
  return isPath && (last.endsWith('Handler') || (isTornado && /^[A-Z]\w*[a-z]/.test(last) && text(path)?.startsWith('/') === true));
}

function* listed(list: Expr | null, on: Value, { scope, guard }: Site<Expr>): Iterable<Fact> {
  if (list === null || list.type === 'Dict' || list.type === 'Constant') return;
  for (const element of elementsOf(list, scope, guard)) yield* entry(element, on);
}

function isLocalList(node: Expr, scope: Scope): boolean {
  const known = node.type === 'Name' ? find(scope, node.id) : null;
  return known?.scope.kind === 'function' && known.defs.some(({ kind, value }) => kind === 'value' && value?.type === 'List');
}

function* entry({ node, scope, guard, part }: Element, on: Value, depth = 0): Iterable<Fact> {
  if (part && node.type !== 'Tuple' && !(node.type === 'Call' && rules.test(lastName(node.func)))) {
    const inside = depth < 4 && node.type === 'Call' ? node.args.filter((one) => isLocalList(one, scope)) : [];
    // `add_prefix(base, handlers)`
    for (const one of inside) for (const element of elementsOf(one, scope, guard)) yield* entry(element, on, depth + 1);
    if (inside.length === 0 && (on.kind !== 'name' || node.type !== 'Name' || node.id !== on.name)) yield use(on, null, hostRef(node, scope, guard), node);
    return;
  }
  const [path, handler] = node.type === 'Tuple' ? [node.elts[0], node.elts[1]] : node.type === 'Call' ? [argument(node, 0, 'pattern', 'matcher'), argument(node, 1, 'handler', 'target')] : [];
  if (!path || !handler) return;
  const matcher = path.type === 'Call' && /Matches$/.test(lastName(path.func)) ? (path.args[0] ?? path) : path;
  const pattern = toValue(matcher, scope, guard, 60);
  const old = text(handler);
  const what: Value = old === null ? toValue(handler, scope, guard, 40) : { kind: 'literal', value: old, at: rangeOf(handler) };
  const own = /^tornado\.web\.(StaticFileHandler|RedirectHandler|FallbackHandler|ErrorHandler)$/.exec(qualify(handler, scope) ?? '')?.[1];
  if (handler.type === 'List') {
    if (depth < 4) for (const element of elementsOf(handler, scope, guard)) yield* entry(element, on, depth + 1);
  }
  else if (own === 'ErrorHandler') return;
  else if (own !== undefined) yield { kind: 'route', framework: 'tornado', on, methods: own === 'FallbackHandler' ? ['*'] : ['GET'], pattern, transport: own === 'StaticFileHandler' ? 'static' : 'http', handler: what, safeguards: [], at: rangeOf(node) };
  else yield { ...use(on, pattern, what, node), mounts: true };
}

function use(on: Value, under: Value | null, what: Value, at: Range): UseFact {
  const chain: Safeguard[] = [{ what, how: 'middleware', at: what.at }];
  return { kind: 'use', framework: 'tornado', on, ...(under && { under }), chain, at: rangeOf(at) };
}
