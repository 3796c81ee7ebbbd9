// extract/python/routes: classes that answer requests -> RouterFact of the class, RouteFact a verb, action or socket. Where they are
// mounted another extractor says, mostly that of another file.
import type { Call, Expr } from '../../../parse/python/ast.ts';
import type { Fact } from '../../../model/fact.ts';
import type { Framework, RouteFact, Safeguard } from '../../../model/route.ts';
import type { Value } from '../../../model/value.ts';
import { rangeOf, toValue } from '../expression.ts';
import { keyword, lastName, text } from '../names.ts';
import type { ClassSite, FunctionSite, Outline } from '../outline.ts';
import { classList, listNames } from './class-lists.ts';
import { assigned, classSafeguards, givenToMethod, methodSafeguards } from './class-safeguards.ts';
import { permissionsByAction } from './permissions-by-action.ts';
import { inheritedKinds, verbs, viewFramework } from './view-classes.ts';

export function* controllers(code: Outline): Iterable<Fact> {
  for (const site of code.classes) {
    if (site.node.bases.length === 0 && !isMixin(site)) continue;
    const framework = isMixin(site) && site.node.bases.length === 0 ? mixinFramework(code) : viewFramework(site, code);
    if (framework !== null) yield* controller(site, framework, code);
  }
}

/** A class without bases that others inherit a check or verbs from. */
function isMixin({ node, methods }: ClassSite): boolean {
  return /Mixin$|^Base|Base$/.test(node.name) && methods.some((method) => verbs.has(method.node.name) || /^(?:dispatch|prepare|test_func|get_permissions|check_permissions)$/.test(method.node.name));
}

function mixinFramework({ imports }: Outline): Framework | null {
  const from = (root: string): boolean => imports.some((one) => one.from === root || one.from.startsWith(`${root}.`));
  return from('rest_framework') ? 'drf' : from('django') ? 'django' : from('tornado') ? 'tornado' : null;
}

function* controller(site: ClassSite, framework: Framework, code: Outline): Iterable<Fact> {
  const { node, scope, guard, inner } = site;
  const { safeguards, replaces } = classSafeguards(site);
  const routes = [...ownRoutes(site, framework), ...inheritedRoutes(site, framework, code)];
  const byAction = framework === 'drf' ? permissionsByAction(site, code) : null;
  const answered = byAction === null ? routes : routes.map((route) => withPermissions(route, byAction));
  const isKnown = byAction !== null && answered.every((route, at) => route !== routes[at]);
  yield {
    kind: 'router',
    framework,
    name: inner.symbol,
    is: 'controller',
    // where the method was read to the end it is in the routes
    safeguards: isKnown ? safeguards.filter(({ what }) => !(what.kind === 'name' && what.name === `${inner.symbol}.get_permissions`)) : safeguards,
    bases: node.bases.map((base) => toValue(base, scope, guard, 20)),
    ...(replaces.length > 0 && { replaces }),
    at: { start: node.start, end: node.start + 6 + node.name.length },
  };
  yield* answered.map(({ action: _action, ...route }) => route);
}

interface ActionRoute extends RouteFact {
  readonly action: string;
}

function withPermissions(route: ActionRoute, byAction: NonNullable<ReturnType<typeof permissionsByAction>>): ActionRoute {
  const answer = byAction({ action: route.action, method: route.methods[0] ?? 'GET' });
  if (answer === null) return route;
  if (answer.inherits) return { ...route, safeguards: [...route.safeguards, ...answer.permissions] };
  return { ...route, safeguards: [...route.safeguards.filter(({ how }) => how !== 'permission'), ...answer.permissions], replaces: [...new Set([...(route.replaces ?? []), 'permission' as const])] };
}

// ---- the class's own methods ------------------------------------------------------------------------------------

/** The part of a view set's path that its methods answer, and by which verb. */
const actions: ReadonlyMap<string, readonly [method: string, detail: boolean]> = new Map([
  ['list', ['GET', false]],
  ['create', ['POST', false]],
  ['retrieve', ['GET', true]],
  ['update', ['PUT', true]],
  ['partial_update', ['PATCH', true]],
  ['destroy', ['DELETE', true]],
]);

function* ownRoutes(site: ClassSite, framework: Framework): Iterable<ActionRoute> {
  const allowed = allowedMethods(site);
  const isSocket = answersSockets(site);
  for (const method of site.methods) {
    const { name } = method.node;
    const at = { start: method.node.start, end: method.node.start + 4 + name.length };
    const base = { kind: 'route', framework, on: self(site), handler: symbol(method), at, action: name } as const;
    // Tornado's `get` opens the connection
    if (isSocket && sockets.has(name) && !(name === 'open' && site.methods.some(({ node }) => node.name === 'get'))) {
      yield { ...base, methods: [], pattern: literal('', at), transport: 'websocket', safeguards: methodSafeguards(method) };
    } else if (verbs.has(name)) {
      const methods = [name.toUpperCase()].filter((one) => allowed === null || allowed.has(one));
      if (methods.length > 0) yield { ...base, methods, pattern: literal('', at), transport: isSocket && name === 'get' ? 'websocket' : 'http', safeguards: [...givenToMethod(site, name), ...methodSafeguards(method)] };
    } else if (framework === 'drf') {
      yield* viewSetRoute(site, method, base, allowed);
    } else if (name === 'dispatch_request' && framework === 'flask') {
      yield { ...base, methods: flaskMethods(site), pattern: literal('', at), transport: 'http', safeguards: methodSafeguards(method) };
    }
  }
}

function* viewSetRoute(site: ClassSite, method: FunctionSite, base: Pick<ActionRoute, 'kind' | 'framework' | 'on' | 'handler' | 'at' | 'action'>, allowed: ReadonlySet<string> | null): Iterable<ActionRoute> {
  const extra = extraAction(method, site);
  const standard = extra === null ? actions.get(base.action) : undefined;
  if (standard) {
    const [verb, detail] = standard;
    if (isViewSet(site) && allowed?.has(verb) !== false) yield { ...base, methods: [verb], pattern: literal(detail ? lookup(site) : '', base.at), transport: 'http', safeguards: [...givenToMethod(site, base.action), ...methodSafeguards(method)] };
    return;
  }
  if (extra === null) return;
  const { call } = extra;
  const detail = call && lastName(call.func) === 'action' ? isTrue(keyword(call, 'detail') ?? call.args[1]) : call !== null && lastName(call.func) === 'detail_route';
  const path = (call && text(keyword(call, 'url_path'))) ?? extra.of ?? base.action;
  const { safeguards, replaces } = given(call, method);
  yield {
    ...base,
    methods: extra.methods,
    pattern: literal(`${detail ? lookup(site) : ''}${path.replace(/\/$/, '')}/`, base.at),
    transport: 'http',
    safeguards: [...safeguards, ...givenToMethod(site, base.action), ...methodSafeguards(method, (node) => node === extra.decorator)],
    ...(replaces.length > 0 && { replaces }),
  };
}

interface Extra {
  readonly decorator: Expr;
  readonly call: Call | null;
  readonly methods: string[];
  readonly of: string | null; // the action that it is another verb of
}

/** `@action(detail=True, methods=['post'])`, `@archive.mapping.delete`. */
function extraAction({ node }: FunctionSite, site: ClassSite): Extra | null {
  for (const decorator of node.decorator_list) {
    if (decorator.type === 'Call' && /^(?:action|detail_route|list_route)$/.test(lastName(decorator.func))) {
      const listed = keyword(decorator, 'methods') ?? (lastName(decorator.func) === 'action' ? decorator.args[0] : undefined);
      const named = listed?.type === 'List' || listed?.type === 'Tuple' || listed?.type === 'Set' ? listed.elts.flatMap((one) => text(one)?.toUpperCase() ?? lastName(one).toUpperCase()) : [];
      return { decorator, call: decorator, methods: named.length > 0 ? named : listed ? ['*'] : ['GET'], of: null };
    }
    if (decorator.type === 'Attribute' && decorator.value.type === 'Attribute' && decorator.value.attr === 'mapping') {
      const of = lastName(decorator.value.value);
      const first = site.methods.find((method) => method.node.name === of && method.node !== node);
      const call = first?.node.decorator_list.find((one): one is Call => one.type === 'Call' && lastName(one.func) === 'action') ?? null;
      return { decorator, call, methods: [decorator.attr.toUpperCase()], of };
    }
  }
  return null;
}

/** `@action(permission_classes=[…])`. */
function given(call: Call | null, { scope, guard }: FunctionSite): { safeguards: Safeguard[]; replaces: Safeguard['how'][] } {
  const safeguards: Safeguard[] = [];
  const replaces: Safeguard['how'][] = [];
  for (const [name, how] of listNames) {
    const list = call && keyword(call, name);
    if (!list) continue;
    const { safeguards: listed, whole } = classList(list, scope, guard, how);
    safeguards.push(...listed);
    if (whole) replaces.push(how);
  }
  return { safeguards, replaces };
}

function isTrue(node: Expr | undefined): boolean {
  return node?.type === 'Constant' && node.value === true;
}

// ---- what the framework's bases answer --------------------------------------------------------------------------

function* inheritedRoutes(site: ClassSite, framework: Framework, code: Outline): Iterable<ActionRoute> {
  const allowed = allowedMethods(site);
  const written = new Set(site.methods.map(({ node }) => node.name));
  const at = { start: site.node.start, end: site.node.start + 6 + site.node.name.length };
  const base = { kind: 'route', framework, on: self(site), transport: 'http', safeguards: [], handler: { kind: 'name', name: site.inner.symbol, at }, at } as const;
  const seen = new Set<string>();
  for (const { methods, actions: of } of inheritedKinds(site, code)) {
    for (const method of methods) {
      const name = method.toLowerCase();
      if (written.has(name) || allowed?.has(method) === false || seen.has(name)) continue;
      seen.add(name);
      const done = framework === 'drf' ? doneBy(site, name) : undefined;
      yield { ...base, ...(done && { handler: symbol(done) }), methods: [method], pattern: literal('', at), safeguards: [...givenToMethod(site, name), ...(done ? methodSafeguards(done) : [])], action: name };
    }
    for (const action of of) {
      const standard = actions.get(action);
      if (!standard || written.has(action) || allowed?.has(standard[0]) === false || seen.has(action)) continue;
      seen.add(action);
      yield { ...base, methods: [standard[0]], pattern: literal(standard[1] ? lookup(site) : '', at), safeguards: givenToMethod(site, action), action };
    }
  }
}

/** What REST framework's generic views call for a verb: `def create(self, request)` of a CreateAPIView answers its POST. */
const delegates: ReadonlyMap<string, readonly string[]> = new Map([
  ['get', ['list', 'retrieve']],
  ['post', ['create']],
  ['put', ['update']],
  ['patch', ['partial_update', 'update']],
  ['delete', ['destroy']],
]);

/** The class's own method that does it, where it writes one. */
function doneBy({ methods }: ClassSite, verb: string): FunctionSite | undefined {
  return delegates.get(verb)?.map((name) => methods.find(({ node }) => node.name === name)).find((each) => each !== undefined);
}

// ---- small questions --------------------------------------------------------------------------------------------

/** The handlers of a connection that it is worth to look at: where it opens. */
const sockets: ReadonlySet<string> = new Set(['connect', 'websocket_connect', 'open', 'on_open', 'on_connect']);

function answersSockets({ node, methods }: ClassSite): boolean {
  return node.bases.some((base) => /Consumer$|WebSocket|Websocket|SockJS/.test(lastName(base))) || methods.some(({ node: { name } }) => name === 'on_message' || name === 'websocket_receive' || name === 'receive_json');
}

function isViewSet({ node }: ClassSite): boolean {
  return /View[Ss]et/.test(node.name) || node.bases.some((base) => /View[Ss]et|ModelMixin$/.test(lastName(base)));
}

/** `http_method_names = ['get', 'post']`; null: all. */
function allowedMethods(site: ClassSite): ReadonlySet<string> | null {
  const list = assigned(site, 'http_method_names');
  if (list?.type !== 'List' && list?.type !== 'Tuple') return null;
  return new Set(list.elts.flatMap((one) => text(one)?.toUpperCase() ?? []));
}

function flaskMethods(site: ClassSite): string[] {
  const list = assigned(site, 'methods');
  return list?.type === 'List' || list?.type === 'Tuple' || list?.type === 'Set' ? list.elts.map((one) => text(one)?.toUpperCase() ?? '*') : ['GET'];
}

function lookup(site: ClassSite): string {
  return `<${text(assigned(site, 'lookup_url_kwarg')) ?? text(assigned(site, 'lookup_field')) ?? 'pk'}>/`;
}

function self({ node, inner }: ClassSite): Value {
  return { kind: 'name', name: inner.symbol, at: rangeOf(node) };
}

function symbol({ inner, node }: FunctionSite): Value {
  return { kind: 'name', name: inner.symbol, at: { start: node.start, end: node.start } };
}

function literal(value: string, at: { readonly start: number; readonly end: number }): Value {
  return { kind: 'literal', value, at };
}
