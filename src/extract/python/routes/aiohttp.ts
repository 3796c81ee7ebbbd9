// extract/python/routes: aiohttp -> RouterFact, RouteFact, UseFact.
import type { Call, Expr } from '../../../parse/python/ast.ts';
import type { Fact } from '../../../model/fact.ts';
import type { SourceFile } from '../../../model/file.ts';
import type { Range } from '../../../model/range.ts';
import type { RouteFact, RouterFact, Safeguard, UseFact } from '../../../model/route.ts';
import type { Value } from '../../../model/value.ts';
import type { Document } from '../../../parse/document.ts';
import { callsOf } from '../code.ts';
import { rangeOf, toValue } from '../expression.ts';
import { argument, keyword, lastName, qualify, text } from '../names.ts';
import type { Outline } from '../outline.ts';
import { find, functionOf } from '../scope.ts';
import type { Guard, Scope, Site } from '../scope.ts';
import { methodSafeguards } from './class-safeguards.ts';
import { handlerRef, transportOf, unwrap } from './handler.ts';
import { handing, hostRef, madeHosts, parameterOf } from './host.ts';
import { elementsOf } from './listing.ts';
import type { Element } from './listing.ts';

const verbs: ReadonlySet<string> = new Set(['get', 'post', 'put', 'patch', 'delete', 'head', 'options', 'view', 'route', 'static']);
const adders: ReadonlySet<string> = new Set(['get', 'post', 'put', 'patch', 'delete', 'head', 'options', 'view', 'static'].map((verb) => `add_${verb}`));
const application = /^aiohttp\.(?:web|web_app)\.Application$/;
const table = /^aiohttp\.(?:web|web_routedef)\.RouteTableDef$/;

export function* aiohttpRoutes(document: Document, code: Outline, file: SourceFile): Iterable<Fact> {
  const added = callsOf(document, ...adders, 'add_route', 'add_routes', 'add_subapp');
  const imports = code.imports.some(({ from }) => from === 'aiohttp' || from.startsWith('aiohttp.') || from === 'aiohttp_cors');
  if (!imports && !added.some(({ node, scope }) => onRouter(node, scope))) return;
  const other = code.imports.some(({ from }) => /^(?:fastapi|flask|quart|starlette|falcon|sanic)(?:\.|$)/.test(from));
  yield* new Aiohttp(document, code, file).facts(added.filter(({ node, scope }) => !other || onRouter(node, scope)), imports && !other);
}

/** `app.router.add_get(…)`: nothing else is written so. */
function onRouter({ func }: Call, scope: Scope): boolean {
  const method = boundMethod(func, scope);
  return method?.value.type === 'Attribute' && method.value.attr === 'router';
}

class Aiohttp {
  private readonly parameters = new Map<string, RouterFact>();
  private readonly hosts = new Set<string>();
  private readonly document: Document;
  private readonly code: Outline;
  private readonly file: SourceFile;

  constructor(document: Document, code: Outline, file: SourceFile) {
    this.document = document;
    this.code = code;
    this.file = file;
  }

  *facts(added: readonly Site<Call>[], imports: boolean): Iterable<Fact> {
    yield* this.made();
    if (imports) {
      yield* this.streams();
      yield* this.lists();
      yield* this.decorated();
    }
    for (const site of added) yield* this.added(site);
    yield* this.middlewares();
    if (imports || this.hosts.size > 0) yield* this.handedOn();
    yield* this.parameters.values();
  }

  private *made(): Iterable<Fact> {
    const own = new Set(this.code.classes.filter(({ node, scope }) => node.bases.some((base) => application.test(qualify(base, scope) ?? ''))).map(({ inner }) => inner.symbol)); // `class Shop(web.Application)`
    const made = madeHosts(this.code, (what) => application.test(what) || own.has(what) || table.test(what));
    for (const { name } of made) this.hosts.add(name);
    for (const { node, scope, guard } of callsOf(this.document, 'Application')) {
      if (!application.test(qualify(node.func, scope) ?? '') || made.some((one) => one.node === node)) continue;
      const name = placeName(node, scope);
      this.hosts.add(name);
      made.push({ node, scope, guard, name, made: 'aiohttp.web.Application', at: rangeOf(node) });
    }
    const returned = handing(this.code, (name) => this.hosts.has(name));
    for (const { node, scope, guard, name, made: what, at } of made) {
      const given = keyword(node, 'middlewares');
      const safeguards = given ? elementsOf(given, scope, guard).map((one) => middleware(one)) : [];
      yield { kind: 'router', framework: 'aiohttp', name, is: table.test(what) ? 'router' : 'application', safeguards, ...(returned.has(name) && { returnedBy: returned.get(name) }), at };
    }
  }

  // ---- lists of web.get(…) and decorators ---------------------------------------------------------------------

  /** A handler that another file registers and that answers with a stream is a controller of one route. */
  private *streams(): Iterable<Fact> {
    for (const { node, inner, owner } of this.code.functions) {
      const first = owner ? node.args.args[1] : node.args.args[0];
      if (!first || !/req/i.test(first.arg) || node.decorator_list.some((one) => one.type === 'Call' && verbs.has(lastName(one.func)))) continue;
      const at = { start: node.start, end: node.start + 4 + node.name.length };
      const name: Value = { kind: 'name', name: inner.symbol, at };
      const transport = transportOf(name, this.code, this.file);
      if (transport === 'http') continue;
      yield { kind: 'router', framework: 'aiohttp', name: inner.symbol, is: 'controller', safeguards: [], at };
      yield { kind: 'route', framework: 'aiohttp', on: name, methods: transport === 'websocket' ? [] : ['*'], pattern: { kind: 'literal', value: '', at }, transport, handler: name, safeguards: [], at };
    }
  }

  /** `routes = [web.get("/a", a)]` of the module, and functions that return such a list. */
  private *lists(): Iterable<Fact> {
    for (const [name, defs] of this.code.root.names) {
      const elements = defs.flatMap(({ value, kind, many, scope, guard }) => (value === null || (kind !== 'value' && kind !== 'add') ? [] : kind === 'add' && !many ? [{ node: value, scope, guard, part: false }] : elementsOf(value, scope, guard)));
      if (elements.some(({ node, scope }) => isRoute(node, scope))) yield* this.list(name, elements, elements[0]!.node);
    }
    for (const { returns, inner } of this.code.functions) {
      for (const { node, scope, guard } of returns) {
        if (node.value === null || (node.value.type !== 'List' && node.value.type !== 'Name')) continue;
        const elements = elementsOf(node.value, scope, guard);
        if (elements.some((one) => isRoute(one.node, one.scope))) yield* this.list(`${inner.symbol}.routes`, elements, node.value, inner.symbol);
      }
    }
  }

  private *list(name: string, elements: readonly Element[], at: Expr, returnedBy?: string): Iterable<Fact> {
    this.hosts.add(name);
    yield { kind: 'router', framework: 'aiohttp', name, is: 'router', safeguards: [], ...(returnedBy !== undefined && { returnedBy }), at: rangeOf(at) };
    for (const element of elements) yield* this.element(element, { kind: 'name', name, at: rangeOf(at) });
  }

  private *element({ node, scope, guard, part }: Element, on: Value): Iterable<Fact> {
    if (node.type === 'Call' && isRoute(node, scope)) yield* this.route(node, lastName(node.func), { node, scope, guard }, on);
    else if (part) yield use(on, null, [{ what: hostRef(node, scope, guard), how: 'middleware', at: rangeOf(node) }], node);
  }

  /** `@routes.get("/a")`, `@routes.view("/a")` on a class. */
  private *decorated(): Iterable<Fact> {
    for (const site of this.code.functions) {
      const { node, scope, guard, inner } = site;
      for (const one of node.decorator_list) {
        if (!this.isDeclaration(one, scope)) continue;
        const handler: Value = { kind: 'name', name: inner.symbol, at: { start: node.start, end: node.start } };
        const on = this.host(one.func.value, scope, guard);
        const safeguards = methodSafeguards(site, (other) => this.isDeclaration(other, scope));
        const verb = one.func.attr;
        const path = argument(one, verb === 'route' ? 1 : 0, 'path');
        if (path && on) yield this.routeFact(one, on, methodsOf(verb, one), toValue(path, scope, guard, 60), handler, safeguards);
      }
    }
    for (const { node, scope, guard, inner } of this.code.classes) {
      for (const one of node.decorator_list) {
        const path = this.isDeclaration(one, scope) ? argument(one, 0, 'path') : null;
        const on = path && this.isDeclaration(one, scope) ? this.host(one.func.value, scope, guard) : null;
        if (path && on) yield { ...use(on, toValue(path, scope, guard, 60), [{ what: { kind: 'name', name: inner.symbol, at: rangeOf(one) }, how: 'middleware', at: rangeOf(one) }], one), mounts: true };
      }
    }
  }

  private isDeclaration(node: Expr, scope: Scope): node is Call & { func: Extract<Expr, { type: 'Attribute' }> } {
    if (node.type !== 'Call' || node.func.type !== 'Attribute' || !verbs.has(node.func.attr)) return false;
    const on = qualify(node.func.value, scope);
    return (on !== null && table.test(on.replace(/\(\)$/, ''))) || /routes?$|router|table/i.test(lastName(node.func.value));
  }

  // ---- calls ----------------------------------------------------------------------------------------------------

  private *added({ node, scope, guard }: Site<Call>): Iterable<Fact> {
    const called = boundMethod(node.func, scope);
    if (called === null) return;
    const { attr, value } = called;
    const resource = attr === 'add_route' ? resourceOf(value, scope) : null;
    const on = this.host(resource ? resource.on : value, scope, guard);
    if (on === null) return;
    if (attr === 'add_routes') {
      const list = argument(node, 0, 'routes');
      if (list) for (const element of elementsOf(list, scope, guard)) yield* this.element(element, on);
    } else if (attr === 'add_subapp') {
      const [prefix, sub] = [argument(node, 0, 'prefix'), argument(node, 1, 'subapp')];
      if (prefix && sub) yield use(on, toValue(prefix, scope, guard, 60), [{ what: this.host(sub, scope, guard) ?? hostRef(sub, scope, guard), how: 'middleware', at: rangeOf(sub) }], node);
    } else if (resource) {
      const handler = argument(node, 1, 'handler');
      if (handler) yield* this.answered(node, on, methodsOf('route', node), toValue(resource.path, scope, guard, 60), handler, { node, scope, guard });
    } else if (attr !== 'add_route' || node.args.length + node.keywords.length >= 3) yield* this.route(node, attr.slice(4), { node, scope, guard }, on);
  }

  private *route(node: Call, verb: string, site: Site<Expr>, on: Value): Iterable<Fact> {
    const { scope, guard } = site;
    const shift = verb === 'route' ? 1 : 0;
    const path = verb === 'static' ? argument(node, 0, 'prefix') : argument(node, shift, 'path');
    const handler = argument(node, shift + 1, 'handler');
    if (path === null) return;
    const pattern = toValue(path, scope, guard, 60);
    if (verb === 'static') yield { kind: 'route', framework: 'aiohttp', on, methods: ['GET'], pattern, transport: 'static', safeguards: [], at: rangeOf(node) };
    else if (handler !== null) yield* this.answered(node, on, methodsOf(verb, node), pattern, handler, site);
  }

  private *answered(node: Call, on: Value, methods: readonly string[], pattern: Value, given: Expr, { scope, guard }: Site<Expr>): Iterable<Fact> {
    const { view, safeguards } = unwrap(given, scope, guard);
    const handler = handlerRef(view, scope, guard);
    if (lastName(node.func).endsWith('view') || (methods[0] === '*' && /View$/.test(lastName(view)))) {
      yield { ...use(on, pattern, [...safeguards, { what: handler, how: 'middleware', at: handler.at }], node), mounts: true };
    } else yield this.routeFact(node, on, methods, pattern, handler, safeguards);
  }

  private routeFact(node: Call, on: Value, methods: readonly string[], pattern: Value, handler: Value, safeguards: readonly Safeguard[]): RouteFact {
    const transport = transportOf(handler, this.code, this.file);
    return { kind: 'route', framework: 'aiohttp', on, methods: transport === 'websocket' ? [] : methods, pattern, transport, handler, safeguards, at: rangeOf(node) };
  }

  /** `app.middlewares.append(check)`. */
  private *middlewares(): Iterable<Fact> {
    for (const { node, scope, guard } of this.code.effects) {
      if (node.func.type !== 'Attribute' || node.func.value.type !== 'Attribute' || node.func.value.attr !== 'middlewares') continue;
      const on = this.host(node.func.value.value, scope, guard);
      const given = node.args.at(-1);
      if (!on || !given) continue;
      const elements = node.func.attr === 'extend' ? elementsOf(given, scope, guard) : [{ node: given, scope, guard, part: false }];
      yield use(on, null, elements.map((one) => middleware(one)), node);
    }
  }

  // ---- hosts ----------------------------------------------------------------------------------------------------

  /** What stands before `.add_get`: an application, its router, a parameter that is one of them. */
  private host(node: Expr, scope: Scope, guard: Guard | null): Value | null {
    const owner = routerOwner(node, scope, 0);
    if (owner === null) return null;
    const on = hostRef(owner.node, owner.scope, guard);
    const parameter = parameterOf(owner.node, owner.scope);
    if (parameter && on.kind === 'name' && !this.parameters.has(on.name)) {
      this.parameters.set(on.name, { kind: 'router', framework: 'aiohttp', name: on.name, is: 'router', safeguards: [], ...parameter, at: rangeOf(owner.node) });
    }
    return on;
  }

  /** `setup_routes(app)`, `setup_routes(app.router)`. */
  private *handedOn(): Iterable<Fact> {
    const { nodes, scopes, guards } = this.code.expressions;
    for (let at = 0; at < nodes.length; at++) {
      const node = nodes[at]!;
      const call = node.type === 'Await' ? node.value : node;
      if (call.type === 'Call') yield* this.handed(call, { node: call, scope: scopes[at]!, guard: guards[at]! });
    }
  }

  private *handed(call: Call, { scope, guard }: Site<Call>): Iterable<Fact> {
    const name = lastName(call.func);
    if (notHanding.test(name) || (/^add_routes?$/.test(name) && call.func.type === 'Attribute' && this.isHost(call.func.value, scope))) return; // `HealthApi().add_routes(app)` hands it on
    const what: Safeguard = { what: handlerRef(call.func, scope, guard), how: 'middleware', at: rangeOf(call) };
    const given = [...call.args.slice(0, 6).map((value, argument) => ({ value, place: { argument } })), ...call.keywords.slice(0, 6).flatMap(({ arg, value }) => (arg === null ? [] : [{ value, place: { argument: 0, keyword: arg } }]))];
    for (const { value, place } of given) {
      const on = this.given(value, scope, guard);
      if (on) yield { ...use(on, null, [what], call), ...place, ...(given.length > 1 && { given: call.args.slice(0, 6).map((one) => toValue(one, scope, guard, 20)) }) };
    }
  }

  /** An application that is handed on: by its name, made on the spot, or by a function that makes it. */
  private given(node: Expr, scope: Scope, guard: Guard | null): Value | null {
    if (node.type === 'Name' || node.type === 'Attribute') return this.isHost(node, scope) ? this.host(node, scope, guard) : null;
    if (node.type !== 'Call') return null;
    const name = placeName(node, scope);
    if (this.hosts.has(name)) return { kind: 'name', name, at: rangeOf(node) };
    return /^(?:make|create|build|get|init)_(?:\w+_)?app(?:lication)?$/.test(lastName(node.func)) ? toValue(node, scope, guard, 40) : null;
  }

  private isHost(node: Expr, scope: Scope): boolean {
    const owner = routerOwner(node, scope, 0);
    if (owner === null) return false;
    const on = hostRef(owner.node, owner.scope, null);
    if (on.kind === 'name' && (this.hosts.has(on.name) || this.parameters.has(on.name))) return true;
    const made = qualify(owner.node, owner.scope);
    return (made !== null && application.test(made.replace(/\(\)$/, ''))) || (parameterOf(owner.node, owner.scope) !== undefined && /^(?:app|application|web_?app)$/.test(lastName(owner.node)));
  }
}

const notHanding = /^(?:run_app|AppRunner|TestServer|TestClient|aiohttp_client|isinstance|print|len|str|repr|id|type|getattr|setattr|hasattr|super|append|add_subapp|_run_app)$/;

/** Of an application that no name is given to. */
function placeName({ start }: Call, scope: Scope): string {
  const symbol = functionOf(scope)?.symbol;
  return `${symbol === undefined ? '' : `${symbol}.`}application@${String(start)}`;
}

/** `add_route(…)` after `add_route = app.router.add_route`. */
function boundMethod(node: Expr, scope: Scope): Extract<Expr, { type: 'Attribute' }> | null {
  const known = node.type === 'Name' ? find(scope, node.id)?.defs.findLast(({ kind }) => kind === 'value')?.value : node;
  return known?.type === 'Attribute' ? known : null;
}

/** `app` for `app.router`, also where a local name stands for it. */
function routerOwner(node: Expr, scope: Scope, depth: number): { readonly node: Expr; readonly scope: Scope } | null {
  if (depth > 6) return null;
  if (node.type === 'Attribute' && node.attr === 'router') return routerOwner(node.value, scope, depth + 1);
  if (node.type === 'Attribute') return { node, scope };
  if (node.type !== 'Name') return null;
  const def = find(scope, node.id)?.defs.findLast(({ kind }) => kind === 'value' || kind === 'param');
  if (def?.kind === 'value' && def.value?.type === 'Attribute' && def.value.attr === 'router') return routerOwner(def.value.value, def.scope, depth + 1);
  return { node, scope };
}

/** `app.router.add_resource("/a")`, directly or through a name. */
function resourceOf(node: Expr, scope: Scope): { readonly on: Expr; readonly path: Expr } | null {
  const known = node.type === 'Name' ? find(scope, node.id)?.defs.findLast(({ kind }) => kind === 'value')?.value : node;
  let call = known;
  // `cors.add(app.router.add_resource("/a"))`
  for (let depth = 0; depth < 3 && call?.type === 'Call' && lastName(call.func) === 'add' && call.args[0]; depth++) [call] = call.args;
  if (call?.type !== 'Call' || call.func.type !== 'Attribute' || call.func.attr !== 'add_resource') return null;
  const path = argument(call, 0, 'path');
  return path ? { on: call.func.value, path } : null;
}

function isRoute(node: Expr, scope: Scope): boolean {
  if (node.type !== 'Call' || !verbs.has(lastName(node.func))) return false;
  return /^aiohttp\.(?:web|web_routedef)\.\w+$/.test(qualify(node.func, scope) ?? '');
}

function methodsOf(verb: string, call: Call): string[] {
  if (verb === 'view') return ['*'];
  if (verb !== 'route') return [verb.toUpperCase()];
  const given = text(argument(call, 0, 'method'));
  return [given?.toUpperCase() ?? '*'];
}

function middleware({ node, scope, guard }: Element): Safeguard {
  return { what: handlerRef(node, scope, guard), how: 'middleware', at: rangeOf(node) };
}

function use(on: Value, under: Value | null, chain: readonly Safeguard[], at: Range): UseFact {
  return { kind: 'use', framework: 'aiohttp', on, ...(under && { under }), chain, at: rangeOf(at) };
}
