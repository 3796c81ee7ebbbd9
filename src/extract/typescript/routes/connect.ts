// extract/typescript/routes: what Express, Koa and Hono share: `host.get(path, …)`, `host.use(path, …)`, `host.route(path).get(…)`, hosts handed on.
import { ts } from 'ts-morph';
import type { Fact } from '../../../model/fact.ts';
import type { Framework, RouteFact, Safeguard, UseFact } from '../../../model/route.ts';
import type { Value } from '../../../model/value.ts';
import type { Range } from '../../../model/range.ts';
import { valueOf } from '../expression.ts';
import type { Survey } from '../survey.ts';
import { isFunction, keyOf, rangeOf, unwrap } from '../syntax.ts';
import { baseCall, baseMethods } from './base-calls.ts';
import { errorHook, errorMiddleware } from './error-handlers.ts';
import { chainBase, declaresRoute, handlerFramework, hostMethods, importedFramework, verbs } from './handed.ts';
import { handingOn } from './handing.ts';
import { byResolvers } from './graphql.ts';
import { type Place, flat, handlesErrors, handlingOf, isPath, nodeIs, partOf, pathsOf, safeguard } from './handlers.ts';
import { hostName } from './host.ts';
import { type Hosts, type Make, baseHost, hostsOf, inheritedHost } from './hosts.ts';
import { fromElsewhere, isHostly } from './origin.ts';
import { overOf, turnsOf } from './loops.ts';
import { methodExpression, tableRoute, verbOf } from './tables.ts';
import { tableLoop } from './verb-tables.ts';

export type Serving = 'static' | 'http' | 'graphql';

export interface Dialect {
  readonly framework: Framework;
  readonly make: Make;
  /** Whether classes may declare routes by methods of their base: `this.route({ path, handler })`. */
  readonly throughBase?: true;
  /** A call on a host that only this framework has; null where it is one that all have. */
  readonly own?: (spot: Spot) => Iterable<Fact> | null;
  /** What stands in a chain for a router: `router.routes()`. */
  readonly element?: (node: ts.Expression) => ts.Expression;
  /** A library's function that answers requests itself, and how. */
  readonly serves?: (node: ts.Expression, survey: Survey) => Serving | null;
  /** Where middleware given a path runs. */
  readonly reach?: (path: Value) => Pick<UseFact, 'under' | 'only'>;
}

/** A call on a host. */
export interface Spot {
  readonly call: ts.CallExpression;
  readonly method: string;
  readonly on: Value;
  readonly receiver: ts.Expression;
  readonly place: Place;
  readonly survey: Survey;
  readonly dialect: Dialect;
  readonly at: Range;
}

export function* connectRoutes(survey: Survey, dialect: Dialect): Iterable<Fact> {
  const hosts = hostsOf(survey, dialect.framework, dialect.make);
  const facts: Fact[] = [];
  for (const call of survey.calls) {
    const callee = unwrap(call.expression);
    if (ts.isElementAccessExpression(callee)) facts.push(...computed(call, callee, hosts, survey, dialect));
    if (!ts.isPropertyAccessExpression(callee)) continue;
    const method = callee.name.text;
    if ((method === 'onError' && dialect.framework === 'hono') || (method === 'on' && dialect.framework === 'koa')) facts.push(...errorHook(call, dialect.framework, survey));
    if (!hostMethods.has(method) && !(callee.expression.kind === ts.SyntaxKind.ThisKeyword && baseMethods.test(method))) continue;
    const on = hostBehind(callee.expression, call, hosts, survey, dialect);
    if (on === null) continue;
    const start = ts.isCallExpression(unwrap(callee.expression)) ? callee.name.getStart(survey.script.source) + survey.script.offset : rangeOf(call, survey.script).start;
    const at = { start, end: rangeOf(call, survey.script).end };
    const table = verbs.has(method) ? tableRoute(call, on, dialect.framework, survey) : null;
    if (table !== null) facts.push(table);
    else for (const read of turnsOf(call, survey.script)) {
      const place = { script: survey.script, hosts: hosts.names, made: hosts.made, read };
      facts.push(...factsOf({ call, method, on, receiver: callee.expression, place, survey, dialect, at }));
    }
  }
  facts.push(...handingOn(survey, dialect.framework, hosts));
  yield* hosts.names.values();
  yield* withParameters(facts);
}

/** `app[method](path, handler)` on a host of this file. */
function* computed(call: ts.CallExpression, callee: ts.ElementAccessExpression, hosts: Hosts, survey: Survey, dialect: Dialect): Iterable<Fact> {
  const { script } = survey;
  const name = hosts.made.get(unwrap(callee.expression)) ?? hostName(callee.expression, script);
  if (name === null || !hosts.names.has(name) || call.arguments.length < 2) return;
  const on: Value = { kind: 'name', name, at: rangeOf(callee.expression, script) };
  const table = tableRoute(call, on, dialect.framework, survey);
  const loop = table === null ? tableLoop(call, callee, on, dialect.framework, script) : null;
  if (table !== null) yield table;
  else for (const read of turnsOf(call, script)) {
    const method = verbOf(read(methodExpression(callee)));
    if (method === null && loop !== null) yield loop;
    const place = { script, hosts: hosts.names, made: hosts.made, read };
    if (method !== null) yield* factsOf({ call, method, on, receiver: callee.expression, place, survey, dialect, at: rangeOf(call, script) });
  }
}

/** The host that a call hangs on: one of this file's, or what looks like one of another's. */
function hostBehind(receiver: ts.Expression, call: ts.CallExpression, hosts: Hosts, survey: Survey, dialect: Dialect): Value | null {
  const base = chainBase(receiver);
  const at = rangeOf(base, survey.script);
  const made = hosts.made.get(base);
  if (made !== undefined) return { kind: 'name', name: made, at };
  const name = hostName(base, survey.script);
  if (name !== null && hosts.names.has(name)) return { kind: 'name', name, at };
  const byBase = dialect.throughBase === true && baseCall(call) !== null;
  if (!(byBase || declaresRoute(call)) || !speaks(call, survey, dialect.framework)) return null;
  const inherited = byBase ? baseHost(base, dialect.framework, survey) : inheritedHost(base, dialect.framework, survey);
  if (inherited !== null && (byBase || isHostly(base))) {
    hosts.names.set(inherited.name, inherited);
    return { kind: 'name', name: inherited.name, at };
  }
  return fromElsewhere(base, call, survey) ? valueOf(base, survey.script) : null;
}

/** Whose a host of another file is: the imports tell, else the handler. */
function speaks(call: ts.CallExpression, survey: Survey, framework: Framework): boolean {
  return (importedFramework(survey) ?? handlerFramework(call) ?? 'express') === framework;
}

function* factsOf(spot: Spot): Iterable<Fact> {
  const own = spot.dialect.own?.(spot) ?? null;
  if (own !== null) yield* own;
  else if (spot.method === 'use') yield* uses(spot);
  else if (verbs.has(spot.method)) yield* routes(spot);
}

// ---- routes ------------------------------------------------------------------------------------------------------

function* routes(spot: Spot): Iterable<Fact> {
  const { call, receiver } = spot;
  const given = routedPath(receiver);
  const [first, ...rest] = call.arguments;
  if (first === undefined) return;
  if (given !== null) {
    if (spot.method === 'all' && call.parent.kind === ts.SyntaxKind.PropertyAccessExpression) yield* covering(spot, given, call.arguments);
    else yield* routesAt(spot, given, call.arguments);
  } else if (rest.length > 0) {
    if (spot.method === 'all' && coversAll(first, rest)) yield* covering(spot, first, rest);
    else yield* routesAt(spot, first, rest);
  }
}

/** `/x` of `router.route('/x').get(a).post(b)`. */
function routedPath(receiver: ts.Expression): ts.Expression | null {
  let inner = unwrap(receiver);
  for (let steps = 0; steps < 40 && ts.isCallExpression(inner); steps++) {
    const callee = unwrap(inner.expression);
    if (!ts.isPropertyAccessExpression(callee)) return null;
    if (callee.name.text === 'route' && inner.arguments.length === 1) return inner.arguments[0] ?? null;
    if (!verbs.has(callee.name.text)) return null;
    inner = unwrap(callee.expression);
  }
  return null;
}

export function* routesAt(spot: Spot, path: ts.Expression, handlers: readonly ts.Expression[], methods: readonly string[] = methodsOf(spot.method)): Iterable<RouteFact> {
  for (const pattern of pathsOf(path, spot.place)) {
    const fact = routeAt(spot, pattern, handlers, methods);
    if (fact !== null) yield fact;
  }
}

export function routeAt({ on, place, dialect, at }: Spot, pattern: Value, handlers: readonly ts.Expression[], methods: readonly string[]): RouteFact | null {
  const handling = handlingOf(handlers.map((handler) => dialect.element?.(handler) ?? handler), place);
  if (methods[0] === 'OPTIONS' && handling !== null && nodeIs(handling.node, /cors$/i)) return null; // answers preflights
  if (handling === null || ts.isObjectLiteralExpression(handling.node) || ts.isStringLiteralLike(handling.node)) return null;
  const { handler, safeguards, transport } = handling;
  return { kind: 'route', framework: dialect.framework, on, methods: transport === 'websocket' ? ['GET'] : methods, pattern, transport, handler, safeguards, at };
}

export function methodsOf(method: string): readonly string[] {
  if (method === 'all') return ['*'];
  return [method === 'del' ? 'DELETE' : method.toUpperCase()];
}

const guardLike = /auth|guard|require|ensure|check|verify|protect|cors|limit|log|middleware|^is[A-Z]|session|csrf/;

/** `app.all('/api/*', requireAuth)`: what goes on to the next is no answer. */
function coversAll(path: ts.Expression, handlers: readonly ts.Expression[]): boolean {
  const text = ts.isStringLiteralLike(path) ? path.text : ts.isTemplateExpression(path) ? (path.templateSpans.at(-1)?.literal.text ?? '') : ''; // `${this.path}/*`
  const last = flat(handlers).at(-1);
  if (last === undefined || !/\*\w*\)?$/.test(text)) return false;
  if (isFunction(last)) return last.parameters.length === 3 && /\bnext\(/.test(last.getText().slice(0, 10_000));
  return guardLike.test(last.getText().slice(0, 200));
}

function* covering(spot: Spot, path: ts.Expression, handlers: readonly ts.Expression[]): Iterable<UseFact> {
  for (const pattern of pathsOf(path, spot.place)) yield useFact(spot, flat(handlers).map((handler) => safeguard(handler, spot.place)), reach(spot, pattern));
}

// ---- uses --------------------------------------------------------------------------------------------------------

function* uses(spot: Spot): Iterable<Fact> {
  const { call, place, dialect, survey } = spot;
  const [first, ...rest] = call.arguments;
  if (first === undefined) return;
  const hasPath = isPath(first, place) && (rest.length > 0 || !ts.isIdentifier(unwrap(first)));
  const given = flat(hasPath ? rest : call.arguments);
  yield* errorMiddleware(call, given, dialect.framework, (part) => partOf(part, place), survey);
  const parts = given.filter((part) => !handlesErrors(part));
  const patterns: readonly (Value | undefined)[] = hasPath ? pathsOf(first, place) : [undefined];
  for (const pattern of patterns) yield* used(spot, pattern, parts.map((part) => dialect.element?.(part) ?? part));
}

/** Middleware and routers in order; a library's own answer, or a handler that goes on to nothing, is a route there. */
export function* used(spot: Spot, pattern: Value | undefined, parts: readonly ts.Expression[]): Iterable<Fact> {
  const { place, dialect, survey, on, at } = spot;
  const chain: Safeguard[] = [];
  for (const part of parts) {
    const verb = pattern === undefined ? null : forVerb(part);
    if (verb !== null && pattern !== undefined) {
      const fact = routeAt(spot, pattern, [part], [verb]);
      if (fact !== null) yield { ...fact, safeguards: [...chain] };
      continue;
    }
    const serves = dialect.serves?.(part, survey) ?? null;
    if (serves !== null || (pattern !== undefined && answers(part, dialect.framework))) {
      const under: Value = pattern ?? { kind: 'literal', value: '/', at: rangeOf(part, survey.script) };
      const fact = routeAt(spot, under, [part], serves === 'static' ? ['GET'] : serves === 'graphql' ? ['POST'] : ['*']);
      if (fact !== null) yield { ...fact, ...(serves === 'static' && { transport: 'static' as const }), safeguards: serves === 'graphql' ? [...chain, byResolvers(at)] : [...chain] };
    } else chain.push({ what: partOf(part, place), how: 'middleware', at: rangeOf(part, survey.script) });
  }
  if (chain.length > 0) yield { kind: 'use', framework: dialect.framework, on, ...(pattern && reach(spot, pattern)), chain, ...overOf(spot.call, survey.script), ordered: true, at };
}

/** `method('POST', (req, res) => …)` of `app.use('/save', method(…))`: answers that verb. */
function forVerb(part: ts.Expression): string | null {
  if (!ts.isCallExpression(part) || part.arguments.length !== 2) return null;
  const [first, second] = part.arguments.map(unwrap);
  const verb = first !== undefined && ts.isStringLiteralLike(first) && /^(?:GET|POST|PUT|PATCH|DELETE)$/.test(first.text) ? first.text : null;
  return verb !== null && second !== undefined && isFunction(second) && second.parameters.length === 2 ? verb : null;
}

/** An inline `(req, res) => …` that is handed no `next`. */
function answers(part: ts.Expression, framework: Framework): boolean {
  if (!isFunction(part) || framework !== 'express') return false;
  const [first, second] = part.parameters;
  return part.parameters.length === 2 && first !== undefined && second !== undefined && !/next/i.test(keyOf(second.name) ?? '');
}

function useFact({ on, dialect, at }: Spot, chain: readonly Safeguard[], where: Pick<UseFact, 'under' | 'only'>): UseFact {
  return { kind: 'use', framework: dialect.framework, on, ...where, chain, ordered: true, at };
}

function reach({ dialect }: Spot, pattern: Value): Pick<UseFact, 'under' | 'only'> {
  return (dialect.reach ?? prefixReach)(pattern);
}

const everything = /\/?(?:\(\.\*\)|\{\*\w*\}|\*\w*)$/;

/** `/api/*` runs under `/api`, `*` everywhere. */
export function prefixReach(pattern: Value): Pick<UseFact, 'under' | 'only'> {
  const tail = pattern.kind === 'join' ? pattern.parts.at(-1) : undefined;
  if (pattern.kind === 'join' && tail?.kind === 'literal' && typeof tail.value === 'string') return { under: { ...pattern, parts: [...pattern.parts.slice(0, -1), { ...tail, value: tail.value.replace(everything, '') }] } };
  if (pattern.kind !== 'literal' || typeof pattern.value !== 'string') return { under: pattern };
  const bare = pattern.value.replace(everything, '');
  return bare === '' || bare === '/' ? {} : { under: { ...pattern, value: bare } };
}

// ---- parameters --------------------------------------------------------------------------------------------------

/** `router.param('id', load)` runs before the handlers of that router's routes with `:id`. */
function* withParameters(facts: readonly Fact[]): Iterable<Fact> {
  const loaders = facts.filter((fact): fact is UseFact => fact.kind === 'use' && isLoader(fact));
  for (const fact of facts) {
    if (fact.kind === 'use' && isLoader(fact)) continue;
    if (fact.kind !== 'route' || loaders.length === 0 || fact.pattern.kind !== 'literal') {
      yield fact;
      continue;
    }
    const pattern = String(fact.pattern.value);
    const before = loaders.filter((loader) => hostKey(loader) === hostKey(fact) && loader.only?.some((name) => name.kind === 'literal' && new RegExp(`:${String(name.value).slice(1)}(?!\\w)`).test(pattern))).flatMap(({ chain }) => chain);
    yield { ...fact, safeguards: [...before, ...fact.safeguards] };
  }
}

/** Spelled as a use that is limited to `:id`, until the routes it is for are known. */
export function* parameterLoader(spot: Spot): Iterable<UseFact> {
  const [name, loader] = spot.call.arguments;
  if (name === undefined || loader === undefined || !ts.isStringLiteralLike(name) || !/^\w+$/.test(name.text)) return;
  yield useFact(spot, [safeguard(loader, spot.place)], { only: [{ kind: 'literal', value: `:${name.text}`, at: rangeOf(name, spot.survey.script) }] });
}

function isLoader({ only }: UseFact): boolean {
  return only?.length === 1 && only[0]?.kind === 'literal' && /^:\w+$/.test(String(only[0].value));
}

function hostKey({ on }: UseFact | RouteFact): string {
  return on?.kind === 'name' ? on.name : '';
}

