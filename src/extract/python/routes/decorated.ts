// extract/python/routes: FastAPI, Starlette, Flask and their like -> RouterFact, RouteFact, UseFact. They share decorators
// (`@x.get("/a")`), calls (`x.add_api_route`, `x.add_url_rule`) and mounting; which of them a host is, its own line says.
import type { Call, Expr } from '../../../parse/python/ast.ts';
import type { Fact } from '../../../model/fact.ts';
import type { SourceFile } from '../../../model/file.ts';
import type { Framework, RouteFact, RouterFact, Safeguard } from '../../../model/route.ts';
import type { Value } from '../../../model/value.ts';
import type { Document } from '../../../parse/document.ts';
import { callsOf } from '../code.ts';
import { nodesBelow } from '../descend.ts';
import { guardValues, rangeOf, toValue } from '../expression.ts';
import { argument } from '../names.ts';
import type { FunctionSite, Outline } from '../outline.ts';
import type { Guard, Scope, Site } from '../scope.ts';
import { errorHandlers } from './error-handlers.ts';
import { hostsOf, ownHosts } from './frameworks.ts';
import { handedOn } from './handed.ts';
import { handing, madeHosts } from './host.ts';
import { hostAt, methodsOf, mount, named, unwrapped, type RouteFile } from './hosting.ts';
import { uses } from './mounting.ts';
import { listedRoutes } from './starlette-lists.ts';
import { byName, typedFirst } from './sanic-bottle.ts';
import { turnsOf } from './turns.ts';
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
  const file: RouteFile = { document, code, framework, parameters };
  const facts = [...functionRoutes(file), ...classRoutes(file), ...calledRoutes(file), ...uses(file), ...errorHandlers(document, code, framework)];
  facts.push(...handedOn(code, framework, new Set([...known, ...parameters.keys()])));
  const returned = handing(code, (name) => known.has(name));
  const madeOf = new Map(madeHosts(code, (what) => what !== '').map((each) => [each.name, each.made]));
  for (const host of made) if (!parameters.has(madeOf.get(host.name) ?? '') || host.name.includes('.')) yield { ...host, ...(returned.has(host.name) && { returnedBy: returned.get(host.name) }) };
  yield* parameters.values();
  for (const host of ownHosts(code)) if (!parameters.has(host.name) && !made.some(({ name }) => madeOf.get(name) === host.name)) yield host;
  yield* facts;
  if (framework === 'sanic' || framework === 'bottle') yield* byName(file);
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

function imported({ imports }: Outline): Framework | null {
  for (const { from } of imports) {
    const root = from.split('.', 1)[0] ?? '';
    if (root === 'fastapi' || root === 'fastapi_users') return 'fastapi';
    if (root === 'starlette') return 'starlette';
    if (root === 'sanic' || root === 'bottle') return root;
    if (root === 'flask' || root === 'quart' || root === 'apiflask' || root.startsWith('flask_')) return 'flask';
  }
  return null;
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

function* functionRoutes(file: RouteFile): Iterable<Fact> {
  for (const site of file.code.functions) {
    const { node, scope, guard, inner } = site;
    for (const [index, decorator] of node.decorator_list.entries()) {
      const declared = declaration(decorator);
      const route = declared && routeOf(declared, scope, guard, file);
      if (route === null || route === undefined) continue;
      const others = decoratorSafeguards(node.decorator_list.slice(index + 1), scope, guard, (one) => declaration(one) !== null); // what stands above wraps the name, after the route took the function
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

function routeOf({ call, on, verb }: Declared, scope: Scope, guard: Guard | null, file: RouteFile): RouteFact | null {
  const path = argument(call, 0, 'path', 'rule', 'uri');
  if (path === null && !verbs.has(verb)) return null;
  const isSocket = verb.startsWith('websocket') || verb === 'ws';
  return {
    kind: 'route',
    framework: file.framework,
    on: hostAt(on, scope, guard, file),
    methods: isSocket ? [] : verbs.has(verb) ? [verb.toUpperCase()] : methodsOf(call),
    pattern: path === null ? { kind: 'literal', value: '', at: rangeOf(call) } : typedFirst(toValue(path, scope, guard, 60), file.framework),
    transport: isSocket ? 'websocket' : 'http',
    safeguards: dependencyList(call, scope, guard),
    ...(guard && { guards: guardValues(guard) }),
    at: rangeOf(call),
  };
}

const streams = /EventSourceResponse|ServerSentEvent/;

function transportOf({ transport }: RouteFact, { node }: FunctionSite): RouteFact['transport'] {
  if (transport !== 'http') return transport;
  for (const one of nodesBelow(node.body, 4000)) {
    if (one.type === 'Constant' && one.literal === 'str' && typeof one.value === 'string' && /^(?:text\/event-stream|application\/(?:x-)?ndjson)/.test(one.value)) return 'sse';
    if (one.type === 'Name' && streams.test(one.id)) return 'sse';
  }
  return transport;
}

/** `@ns.route("/a") class Items(Resource)`: the class is mounted. */
function* classRoutes(file: RouteFile): Iterable<Fact> {
  for (const { node, scope, guard, inner } of file.code.classes) {
    for (const decorator of node.decorator_list) {
      const declared = declaration(decorator);
      if (declared?.verb !== 'route') continue;
      for (const path of declared.call.args) yield mount(hostAt(declared.on, scope, guard, file), file.framework, decorator, toValue(path, scope, guard, 60), [named(inner.symbol, decorator)]);
    }
  }
}

// ---- calls ------------------------------------------------------------------------------------------------------

const adding: ReadonlySet<string> = new Set(['add_api_route', 'add_route', 'add_url_rule', 'add_api_websocket_route', 'add_websocket_route', 'add_resource']);

function* calledRoutes(file: RouteFile): Iterable<Fact> {
  for (const { node, scope, guard } of callsOf(file.document, ...adding)) {
    if (node.func.type !== 'Attribute') continue;
    const { attr, value } = node.func;
    const on = hostAt(value, scope, guard, file);
    if (attr === 'add_resource') {
      const resource = node.args[0];
      if (resource) for (const path of node.args.slice(1)) yield mount(on, file.framework, node, toValue(path, scope, guard, 60), [toValue(resource, scope, guard, 40)]);
      continue;
    }
    const handlerFirst = file.framework === 'sanic'; // `app.add_route(handler, "/a")`
    const path = handlerFirst ? argument(node, 1, 'uri') : argument(node, 0, 'path', 'rule');
    const handler = handlerFirst ? argument(node, 0, 'handler') : attr === 'add_url_rule' ? argument(node, 2, 'view_func') : argument(node, 1, 'endpoint', 'route');
    if (path === null || handler === null) continue;
    for (const turn of turnsOf(node, [path, handler], scope)) yield* added(node, { path: turn(path), handler: turn(handler), on, isSocket: attr.includes('websocket') }, { node, scope, guard }, file);
  }
  yield* appliedRoutes(file);
  yield* listedRoutes(file);
}

/** `app.get("/a")(handler)`: the decorator, called. */
function* appliedRoutes(file: RouteFile): Iterable<Fact> {
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

function* added(call: Call, { path, handler, on, isSocket }: Added, { scope, guard }: Site<Call>, file: RouteFile): Iterable<Fact> {
  const pattern = typedFirst(toValue(path, scope, guard, 60), file.framework);
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
