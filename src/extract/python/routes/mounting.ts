// extract/python/routes: routers that are mounted, middleware and hooks -> UseFact.
import type { Call, Expr } from '../../../parse/python/ast.ts';
import type { Fact } from '../../../model/fact.ts';
import type { Safeguard, UseFact } from '../../../model/route.ts';
import type { Value } from '../../../model/value.ts';
import { callsOf } from '../code.ts';
import { rangeOf, toValue } from '../expression.ts';
import { argument, keyword, lastName, text } from '../names.ts';
import type { Guard, Scope, Site } from '../scope.ts';
import { frameworkClass } from './frameworks.ts';
import { hostRef, madeHosts } from './host.ts';
import { hostAt, madeName, mount, mounted, named, type RouteFile } from './hosting.ts';
import { dependencyList } from './safeguards.ts';
import { discovered, turnsOf } from './turns.ts';

const hooks: ReadonlyMap<string, boolean> = new Map([['before_request', false], ['before_app_request', true], ['before_websocket', false]]);

const mounting = ['include_router', 'register_blueprint', 'register_api', 'add_namespace', 'mount', 'add_middleware', 'register_router', 'blueprint', 'merge'] as const;

/** `partial(app.register_blueprint, api, url_prefix="/api")`: the call that somebody makes of it. */
function* postponed({ document }: RouteFile): Iterable<Site<Call>> {
  for (const { node, scope, guard } of callsOf(document, 'partial')) {
    const [func, ...args] = node.args;
    if (func?.type === 'Attribute' && mounting.some((name) => name === func.attr)) yield { node: { ...node, func, args }, scope, guard };
  }
}

export function* uses(file: RouteFile): Iterable<Fact> {
  for (const { node, scope, guard } of [...callsOf(file.document, ...mounting), ...postponed(file)]) {
    if (node.func.type !== 'Attribute') continue;
    if ((node.func.attr === 'blueprint' && file.framework !== 'sanic') || (node.func.attr === 'merge' && file.framework !== 'bottle')) continue; // other things are called so elsewhere
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
function* wrapped(file: RouteFile): Iterable<Fact> {
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

function hook(node: Extract<Expr, { type: 'Attribute' }>, what: Value, scope: Scope, guard: Guard | null, file: RouteFile): UseFact {
  const isGlobal = hooks.get(node.attr) === true; // before_app_request of a blueprint speaks for the application
  return { kind: 'use', framework: 'flask', ...(!isGlobal && { on: hostAt(node.value, scope, guard, file) }), chain: [{ what, how: 'hook', at: rangeOf(node) }], at: rangeOf(node) };
}

const overriding = /^(?:register_blueprint|blueprint|add_namespace)$/;

function* used(node: Call, on: Value, how: string, { scope, guard }: Site<Call>, file: RouteFile): Iterable<Fact> {
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

/** The class with what it is given, as one call. */
function withOptions(what: Expr, node: Call, scope: Scope, guard: Guard | null): Value {
  const callee = toValue(what, scope, guard, 40);
  const rest = node.keywords.filter(({ arg }) => arg !== null && arg !== 'middleware_class');
  return { kind: 'call', callee, args: [], named: rest.map(({ arg, value }) => ({ name: arg ?? '', value: toValue(value, scope, guard, 40) })), at: rangeOf(node) };
}

/** `FastAPI(middleware=[Middleware(X, …)])`, `FastAPI(lifespan=prepare)`: called with the application. */
function* madeWith(file: RouteFile): Iterable<Fact> {
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
