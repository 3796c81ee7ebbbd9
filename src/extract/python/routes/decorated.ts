// extract/python/routes: FastAPI, Starlette, Flask and their like -> RouterFact, RouteFact, UseFact. They share decorators
// (`@x.get("/a")`), calls (`x.add_api_route`, `x.add_url_rule`) and mounting; which of them a host is, its own line says.
import type { Call, Expr } from '../../../parse/python/ast.ts';
import type { Fact } from '../../../model/fact.ts';
import type { SourceFile } from '../../../model/file.ts';
import type { Framework, RouteFact, RouterFact, Safeguard, UseFact } from '../../../model/route.ts';
import type { Value } from '../../../model/value.ts';
import type { Document } from '../../../parse/document.ts';
import { callsOf } from '../code.ts';
import { nodesBelow } from '../descend.ts';
import { guardValues, rangeOf, toValue } from '../expression.ts';
import { argument, keyword, lastName, qualify, text } from '../names.ts';
import type { FunctionSite, Outline } from '../outline.ts';
import type { Guard, Scope, Site } from '../scope.ts';
import { errorHandlers } from './error-handlers.ts';
import { frameworkClass, hostsOf } from './frameworks.ts';
import { handedOn } from './handed.ts';
import { handing, hostRef, inheritedHost, madeHosts, parameterOf, unpackedHost } from './host.ts';
import { discovered, turnsOf } from './turns.ts';
import { decoratorSafeguards, dependencyList, parameterDependencies, wrapping } from './safeguards.ts';

const verbs: ReadonlySet<string> = new Set(['get', 'post', 'put', 'delete', 'patch', 'head', 'options', 'trace']);
const anyPath: ReadonlySet<string> = new Set(['route', 'api_route', 'websocket', 'websocket_route', 'ws', ...verbs]);

/** `create_application(router=api_router)` in a file that knows nothing of the framework. */
const handsRouter = /\brouter\s{0,2}=\s{0,2}\w{0,40}router\b/;

export function* decoratedRoutes(document: Document, code: Outline, { text }: SourceFile): Iterable<Fact> {
  const made = hostsOf(code);
  const known = new Set(made.map(({ name }) => name));
  const framework = made[0]?.framework ?? imported(code) ?? calledFramework(document) ?? (addsToImported(code) ? 'flask' : null);
  if (framework === null) {
    if (handsRouter.test(text)) yield* handedOn(code, 'fastapi', new Set());
    return;
  }
  const parameters = new Map<string, RouterFact>();
  const file: File = { document, code, framework, parameters };
  const facts = [...functionRoutes(file), ...classRoutes(file), ...calledRoutes(file), ...uses(file), ...errorHandlers(document, code, framework)];
  facts.push(...handedOn(code, framework, new Set([...known, ...parameters.keys()])));
  const returned = handing(code, (name) => known.has(name));
  for (const host of made) yield { ...host, ...(returned.has(host.name) && { returnedBy: returned.get(host.name) }) };
  yield* parameters.values();
  yield* facts;
}

/** A file that only puts together what others made: the methods tell whose it is. */
function calledFramework(document: Document): Framework | null {
  if (callsOf(document, 'include_router', 'add_api_route').length > 0) return 'fastapi';
  return callsOf(document, 'register_blueprint', 'add_url_rule', 'add_namespace').length > 0 ? 'flask' : null;
}

/** `from app.api import bp` and nothing of a framework: link knows what the host is. */
function addsToImported({ imports, functions }: Outline): boolean {
  if (imports.some(({ from }) => /^(?:aiohttp|sanic|litestar|starlite|tornado|django|falcon|bottle|robyn|blacksheep|nicegui|discord|telebot|pyrogram|click|typer)\b/.test(from))) return false;
  return functions.some(({ node }) => node.decorator_list.some((one) => declaration(one) !== null));
}

interface File {
  readonly document: Document;
  readonly code: Outline;
  readonly framework: Framework;
  readonly parameters: Map<string, RouterFact>; // hosts that functions of the file are handed and classes inherit, found on the way
}

function imported({ imports }: Outline): Framework | null {
  for (const { from } of imports) {
    const root = from.split('.', 1)[0] ?? '';
    if (root === 'fastapi' || root === 'fastapi_users') return 'fastapi';
    if (root === 'starlette') return 'starlette';
    if (root === 'flask' || root === 'quart' || root === 'apiflask' || root.startsWith('flask_')) return 'flask';
  }
  return null;
}

/** The host of a route or mount; a parameter of a function around it is noted as one. */
function hostAt(node: Expr, scope: Scope, guard: Guard | null, file: File): Value {
  const host = unpackedHost(node, scope, file.code) ?? hostRef(node, scope, guard);
  const parameter = parameterOf(node, scope);
  if (parameter !== undefined && host.kind === 'name' && !file.parameters.has(host.name)) {
    file.parameters.set(host.name, { kind: 'router', framework: file.framework, name: host.name, is: 'router', safeguards: [], ...parameter, at: rangeOf(node) });
  }
  const inherited = parameter === undefined && host.kind !== 'name' ? inheritedHost(node, scope, guard) : null;
  if (inherited === null) return host;
  if (!file.parameters.has(inherited.name)) file.parameters.set(inherited.name, { kind: 'router', framework: file.framework, is: 'router', safeguards: [], ...inherited, at: rangeOf(node) });
  return { kind: 'name', name: inherited.name, at: rangeOf(node) };
}

// ---- decorators -------------------------------------------------------------------------------------------------

interface Declared {
  readonly call: Call;
  readonly on: Expr;
  readonly verb: string;
}

/** `@x.get("/a")`, `@x.route("/a", methods=[…])`. */
function declaration(node: Expr): Declared | null {
  if (node.type !== 'Call' || node.func.type !== 'Attribute' || !anyPath.has(node.func.attr)) return null;
  return { call: node, on: node.func.value, verb: node.func.attr };
}

function* functionRoutes(file: File): Iterable<Fact> {
  for (const site of file.code.functions) {
    const { node, scope, guard, inner } = site;
    if (node.decorator_list.length === 0) continue;
    const others = decoratorSafeguards(node.decorator_list, scope, guard, (one) => declaration(one) !== null);
    for (const decorator of node.decorator_list) {
      const declared = declaration(decorator);
      const route = declared && routeOf(declared, scope, guard, file);
      if (route === null || route === undefined) continue;
      const safeguards = [...others, ...route.safeguards, ...(file.framework === 'flask' ? [] : [...viewDependencies(site), ...parameterDependencies(site)])];
      yield { ...route, transport: transportOf(route, site), safeguards, handler: { kind: 'name', name: inner.symbol, at: { start: node.start, end: node.start } } };
    }
  }
}

/** `@cbv(router) class Items`: what making the class asks for, its attributes and bases included. */
function viewDependencies({ owner }: FunctionSite): Safeguard[] {
  const [decorator] = owner?.node.decorator_list ?? [];
  if (owner === null || decorator === undefined) return [];
  return [{ what: { kind: 'member', on: named(owner.inner.symbol, decorator), name: '__init__', at: rangeOf(decorator) }, how: 'dependency', at: rangeOf(decorator) }];
}

function routeOf({ call, on, verb }: Declared, scope: Scope, guard: Guard | null, file: File): RouteFact | null {
  const path = argument(call, 0, 'path', 'rule');
  if (path === null && !verbs.has(verb)) return null;
  const isSocket = verb.startsWith('websocket') || verb === 'ws';
  return {
    kind: 'route',
    framework: file.framework,
    on: hostAt(on, scope, guard, file),
    methods: isSocket ? [] : verbs.has(verb) ? [verb.toUpperCase()] : methodsOf(call),
    pattern: path === null ? { kind: 'literal', value: '', at: rangeOf(call) } : toValue(path, scope, guard, 60),
    transport: isSocket ? 'websocket' : 'http',
    safeguards: dependencyList(call, scope, guard),
    ...(guard && { guards: guardValues(guard) }),
    at: rangeOf(call),
  };
}

/** The literal methods; GET where none are named, any where they cannot be read. */
function methodsOf(call: Call): string[] {
  const given = keyword(call, 'methods');
  if (given === null) return ['GET'];
  if (given.type !== 'List' && given.type !== 'Tuple' && given.type !== 'Set') return ['*'];
  const named = given.elts.map((one) => text(one)?.toUpperCase() ?? '*');
  return named.length === 0 ? ['GET'] : named;
}

const streams = /EventSourceResponse|ServerSentEvent/;

function transportOf({ transport }: RouteFact, { node }: FunctionSite): RouteFact['transport'] {
  if (transport !== 'http') return transport;
  for (const one of nodesBelow(node.body, 4000)) {
    if (one.type === 'Constant' && one.literal === 'str' && typeof one.value === 'string' && one.value.startsWith('text/event-stream')) return 'sse';
    if (one.type === 'Name' && streams.test(one.id)) return 'sse';
  }
  return transport;
}

/** `@ns.route("/a") class Items(Resource)`: the class is mounted. */
function* classRoutes(file: File): Iterable<Fact> {
  for (const { node, scope, guard, inner } of file.code.classes) {
    for (const decorator of node.decorator_list) {
      const declared = declaration(decorator);
      if (declared?.verb !== 'route') continue;
      for (const path of declared.call.args) yield mount(hostAt(declared.on, scope, guard, file), file.framework, decorator, toValue(path, scope, guard, 60), [named(inner.symbol, decorator)]);
    }
  }
}

function named(symbol: string, at: Expr): Value {
  return { kind: 'name', name: symbol, at: rangeOf(at) };
}

function mount(on: Value, framework: Framework, at: Expr, under: Value | null, mounted: readonly Value[], before: readonly Safeguard[] = [], guard: Guard | null = null): UseFact {
  const chain = [...before, ...mounted.map((what): Safeguard => ({ what, how: 'middleware', at: what.at }))];
  return { kind: 'use', framework, on, ...(under && { under }), chain, ...(guard && { guards: guardValues(guard) }), at: rangeOf(at) };
}

// ---- calls ------------------------------------------------------------------------------------------------------

const adding: ReadonlySet<string> = new Set(['add_api_route', 'add_route', 'add_url_rule', 'add_api_websocket_route', 'add_websocket_route', 'add_resource']);

function* calledRoutes(file: File): Iterable<Fact> {
  for (const { node, scope, guard } of callsOf(file.document, ...adding)) {
    if (node.func.type !== 'Attribute') continue;
    const { attr, value } = node.func;
    const on = hostAt(value, scope, guard, file);
    if (attr === 'add_resource') {
      const resource = node.args[0];
      if (resource) for (const path of node.args.slice(1)) yield mount(on, file.framework, node, toValue(path, scope, guard, 60), [toValue(resource, scope, guard, 40)]);
      continue;
    }
    const path = argument(node, 0, 'path', 'rule');
    const handler = attr === 'add_url_rule' ? argument(node, 2, 'view_func') : argument(node, 1, 'endpoint', 'route');
    if (path === null || handler === null) continue;
    for (const turn of turnsOf(node, [path, handler], scope)) yield* added(node, { path: turn(path), handler: turn(handler), on, isSocket: attr.includes('websocket') }, { node, scope, guard }, file);
  }
  yield* appliedRoutes(file);
  yield* listedRoutes(file);
}

/** `app.get("/a")(handler)`: the decorator, called. */
function* appliedRoutes(file: File): Iterable<Fact> {
  for (const { node, scope, guard } of callsOf(file.document, '')) {
    const [handler] = node.args;
    const declared = handler !== undefined && node.args.length === 1 ? declaration(node.func) : null;
    const route = declared && routeOf(declared, scope, guard, file);
    if (handler === undefined || route === null) continue;
    yield { ...route, handler: unwrapped(toValue(handler, scope, guard, 40)), safeguards: [...route.safeguards, ...wrapping(handler, scope, guard)] };
  }
}

interface Added {
  readonly path: Expr;
  readonly handler: Expr;
  readonly on: Value;
  readonly isSocket: boolean;
}

function* added(call: Call, { path, handler, on, isSocket }: Added, { scope, guard }: Site<Call>, file: File): Iterable<Fact> {
  const pattern = toValue(path, scope, guard, 60);
  // `UserAPI.as_view("users")`: a class handles it
  const view = handler.type === 'Call' && handler.func.type === 'Attribute' && handler.func.attr === 'as_view' ? handler.func.value : null;
  if (view !== null) {
    yield mount(on, file.framework, call, pattern, [toValue(view, scope, guard, 40)]);
    return;
  }
  const target = toValue(handler, scope, guard, 40);
  const safeguards = [...dependencyList(call, scope, guard), ...wrapping(handler, scope, guard)];
  yield { kind: 'route', framework: file.framework, on, methods: isSocket ? [] : methodsOf(call), pattern, transport: isSocket ? 'websocket' : 'http', handler: unwrapped(target), safeguards, at: rangeOf(call) };
}

function unwrapped(value: Value): Value {
  return value.kind === 'call' && value.args.length === 1 && value.args[0] !== undefined ? value.args[0] : value;
}

/** Starlette's `routes=[Route("/a", handler, methods=[…]), Mount("/b", routes=[…])]`. */
function* listedRoutes(file: File): Iterable<Fact> {
  for (const { node, scope, guard } of callsOf(file.document, 'Starlette', 'Router', 'Mount', 'FastAPI')) {
    const routes = keyword(node, 'routes');
    const list = routes?.type === 'List' ? routes : routes?.type === 'Name' ? listOf(routes.id, file.code) : null;
    const on = list === null ? null : madeName(node, file.code);
    if (list === null || on === null) continue;
    for (const element of list.elts) yield* listed(element, named(on, node), '', scope, guard, file, 0);
  }
}

function listOf(name: string, { assignments }: Outline): Extract<Expr, { type: 'List' }> | null {
  for (const { node, value } of assignments) if (node.type === 'Name' && node.id === name && value?.type === 'List') return value;
  return null;
}

function madeName(call: Call, code: Outline): string | null {
  return madeHosts(code, (what) => frameworkClass(what, code) !== null).find(({ node }) => node === call)?.name ?? null;
}

function* listed(element: Expr, on: Value, before: string, scope: Scope, guard: Guard | null, file: File, depth: number): Iterable<Fact> {
  if (element.type !== 'Call' || depth > 5) return;
  const kind = lastName(element.func);
  const path = argument(element, 0, 'path');
  const written = text(path);
  if (path === null) return;
  const pattern: Value = before === '' ? toValue(path, scope, guard, 60) : { kind: 'literal', value: before + (written ?? ''), at: rangeOf(path) };
  if (kind === 'Mount') {
    const routes = keyword(element, 'routes');
    const app = argument(element, 1, 'app');
    if (routes?.type === 'List') for (const inner of routes.elts) yield* listed(inner, on, before + (written ?? ''), scope, guard, file, depth + 1);
    else if (app !== null) yield* mounted(element, on, pattern, app, scope, guard, file);
  } else if (kind === 'Route' || kind === 'WebSocketRoute' || kind === 'APIRoute') {
    const handler = argument(element, 1, 'endpoint');
    if (handler === null) return;
    const isSocket = kind === 'WebSocketRoute';
    const target = toValue(handler, scope, guard, 40);
    yield { kind: 'route', framework: file.framework, on, methods: isSocket ? [] : methodsOf(element), pattern, transport: isSocket ? 'websocket' : 'http', handler: unwrapped(target), safeguards: wrapping(handler, scope, guard), at: rangeOf(element) };
  }
}

// ---- mounting and middleware ------------------------------------------------------------------------------------

const hooks: ReadonlyMap<string, boolean> = new Map([['before_request', false], ['before_app_request', true], ['before_websocket', false]]);

const mounting = ['include_router', 'register_blueprint', 'register_api', 'add_namespace', 'mount', 'add_middleware', 'register_router'] as const;

/** `partial(app.register_blueprint, api, url_prefix="/api")`: the call that somebody makes of it. */
function* postponed({ document }: File): Iterable<Site<Call>> {
  for (const { node, scope, guard } of callsOf(document, 'partial')) {
    const [func, ...args] = node.args;
    if (func?.type === 'Attribute' && mounting.some((name) => name === func.attr)) yield { node: { ...node, func, args }, scope, guard };
  }
}

function* uses(file: File): Iterable<Fact> {
  for (const { node, scope, guard } of [...callsOf(file.document, ...mounting), ...postponed(file)]) {
    if (node.func.type !== 'Attribute') continue;
    const on = hostAt(node.func.value, scope, guard, file);
    yield* used(node, on, node.func.attr, { node, scope, guard }, file);
  }
  for (const { node, scope, guard } of callsOf(file.document, ...hooks.keys())) if (node.func.type === 'Attribute' && node.args[0]) yield hook(node.func, hostRef(node.args[0], scope, guard), scope, guard, file);
  for (const { node, scope, guard, inner } of file.code.functions) {
    for (const decorator of node.decorator_list) {
      const attribute = decorator.type === 'Call' ? decorator.func : decorator;
      if (attribute.type !== 'Attribute') continue;
      if (hooks.has(attribute.attr)) yield hook(attribute, named(inner.symbol, decorator), scope, guard, file);
      else if (attribute.attr === 'middleware' && decorator.type === 'Call' && text(decorator.args[0]) === 'http') {
        const safeguard: Safeguard = { what: named(inner.symbol, decorator), how: 'middleware', http: true, at: rangeOf(decorator) };
        yield { kind: 'use', framework: file.framework, on: hostAt(attribute.value, scope, guard, file), chain: [safeguard], at: rangeOf(decorator) };
      }
    }
  }
  yield* madeWith(file);
  yield* wrapped(file);
}

/** `api = Api(app)`, `api.init_app(app)`: what hangs on the one is served by the other. */
function* wrapped(file: File): Iterable<Fact> {
  const imports = file.code.imports.some(({ from }) => from.startsWith('flask_'));
  for (const { node, name, scope, guard } of !imports ? [] : madeHosts(file.code, (what) => /^flask_\w+\.Api$/.test(frameworkClass(what, file.code) ?? ''))) {
    const app = argument(node, 0, 'app', 'blueprint');
    if (app !== null) yield mount(hostAt(app, scope, guard, file), 'flask', node, null, [named(name, node)]);
  }
  for (const { node, scope, guard } of callsOf(file.document, 'init_app')) {
    const app = argument(node, 0, 'app');
    if (app === null || node.func.type !== 'Attribute') continue;
    const extension = hostRef(node.func.value, scope, guard);
    if (/api|rest/i.test(lastName(node.func.value))) yield mount(hostAt(app, scope, guard, file), 'flask', node, null, [extension]);
  }
}

function hook(node: Extract<Expr, { type: 'Attribute' }>, what: Value, scope: Scope, guard: Guard | null, file: File): UseFact {
  const isGlobal = hooks.get(node.attr) === true; // before_app_request of a blueprint speaks for the application
  return { kind: 'use', framework: 'flask', ...(!isGlobal && { on: hostAt(node.value, scope, guard, file) }), chain: [{ what, how: 'hook', at: rangeOf(node) }], at: rangeOf(node) };
}

const overriding = /^(?:register_blueprint|add_namespace)$/;

function* used(node: Call, on: Value, how: string, { scope, guard }: Site<Call>, file: File): Iterable<Fact> {
  if (how === 'mount') {
    const path = argument(node, 0, 'path');
    const app = argument(node, 1, 'app');
    if (path !== null && app !== null) yield* mounted(node, on, toValue(path, scope, guard, 60), app, scope, guard, file);
    return;
  }
  if (how === 'add_middleware') {
    const what = argument(node, 0, 'middleware_class');
    if (what !== null) yield { kind: 'use', framework: file.framework, on, chain: [{ what: withOptions(what, node, scope, guard), how: 'middleware', at: rangeOf(node) }], at: rangeOf(node) };
    return;
  }
  const child = argument(node, 0, 'router', 'blueprint', 'ns', 'namespace', 'api');
  if (child === null) return;
  const prefix = keyword(node, 'url_prefix') ?? keyword(node, 'prefix') ?? (how === 'add_namespace' ? argument(node, 1, 'path') : null);
  const listed = discovered(node, child, scope);
  if (listed !== null) {
    const under = prefix === null ? null : toValue(prefix, scope, guard, 60);
    const what = toValue(listed, scope, guard, 60);
    yield { ...mount(on, file.framework, node, under, [what], dependencyList(node, scope, guard), guard), discovers: true, ...(under !== null && overriding.test(how) && { overridesPrefix: true }) };
    return;
  }
  for (const turn of turnsOf(node, [child, prefix], scope)) {
    const path = turn(prefix);
    const under = path === null ? null : toValue(path, scope, guard, 60);
    const fact = mount(on, file.framework, node, under, [hostAt(turn(child), scope, guard, file)], dependencyList(node, scope, guard), guard);
    yield path !== null && overriding.test(how) ? { ...fact, overridesPrefix: true } : fact;
  }
}

/** `StaticFiles(directory="x")` serves files; anything else is an application of its own. */
function* mounted(node: Call, on: Value, pattern: Value, app: Expr, scope: Scope, guard: Guard | null, file: File): Iterable<Fact> {
  const value = app.type === 'Call' ? toValue(app, scope, guard, 60) : hostRef(app, scope, guard);
  const called = app.type === 'Call' ? (qualify(app.func, scope) ?? '') : '';
  if (/\bStaticFiles$/.test(called)) {
    yield { kind: 'route', framework: file.framework, on, methods: ['GET'], pattern, transport: 'static', handler: value, safeguards: [], at: rangeOf(node) };
  } else yield mount(on, file.framework, node, pattern, [value]);
}

/** The class with what it is given, as one call. */
function withOptions(what: Expr, node: Call, scope: Scope, guard: Guard | null): Value {
  const callee = toValue(what, scope, guard, 40);
  const rest = node.keywords.filter(({ arg }) => arg !== null && arg !== 'middleware_class');
  return { kind: 'call', callee, args: [], named: rest.map(({ arg, value }) => ({ name: arg ?? '', value: toValue(value, scope, guard, 40) })), at: rangeOf(node) };
}

/** `FastAPI(middleware=[Middleware(X, …)])`, `FastAPI(lifespan=prepare)`: called with the application. */
function* madeWith(file: File): Iterable<Fact> {
  for (const { node, scope, guard } of callsOf(file.document, 'FastAPI', 'Starlette')) {
    const prepare = keyword(node, 'lifespan');
    const of = prepare?.type === 'Name' || prepare?.type === 'Attribute' ? madeName(node, file.code) : null;
    if (prepare !== null && of !== null) yield { ...mount(named(of, node), file.framework, prepare, null, [toValue(prepare, scope, guard, 40)]), argument: 0 };
    const list = keyword(node, 'middleware');
    const on = list?.type === 'List' ? madeName(node, file.code) : null;
    if (list?.type !== 'List' || on === null) continue;
    for (const element of list.elts) {
      const what = element.type === 'Call' && lastName(element.func) === 'Middleware' ? element.args[0] : null;
      if (element.type !== 'Call' || !what) continue;
      yield { kind: 'use', framework: file.framework, on: named(on, node), chain: [{ what: withOptions(what, element, scope, guard), how: 'middleware', at: rangeOf(element) }], at: rangeOf(element) };
    }
  }
}
