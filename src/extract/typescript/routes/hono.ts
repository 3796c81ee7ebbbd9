// extract/typescript/routes: Hono -> RouterFact, RouteFact, UseFact.
import { ts } from 'ts-morph';
import type { Fact } from '../../../model/fact.ts';
import type { SourceFile } from '../../../model/file.ts';
import type { UseFact } from '../../../model/route.ts';
import type { Value } from '../../../model/value.ts';
import { optionValue } from '../expression.ts';
import { declarationOf } from '../scope.ts';
import type { Survey } from '../survey.ts';
import { isFunction, lastName, memberOf, memberValue, rangeOf, stringOf, unwrap } from '../syntax.ts';
import { type Dialect, type Serving, type Spot, connectRoutes, methodsOf, routeAt, routesAt } from './connect.ts';
import { handedHosts, verbs } from './handed.ts';
import { flat, safeguard } from './handlers.ts';
import type { Maker } from './hosts.ts';
import { rootOf } from './origin.ts';

const hono: Dialect = { framework: 'hono', make, own, serves, reach };

export function* honoRoutes(survey: Survey, _file: SourceFile): Iterable<Fact> {
  const imports = [...survey.imports.values()].some((from) => from === 'hono' || from.startsWith('hono/') || from.startsWith('@hono/') || from.includes('deno.land/x/hono') || /^(?:npm|jsr):@?hono/.test(from));
  if (imports || handedHosts(survey).some(({ framework }) => framework === 'hono')) yield* connectRoutes(survey, hono);
}

/** `new Hono()`, `new OpenAPIHono().basePath('/api')`, `factory.createApp()`, `app.basePath('/v1')`. */
function make(node: ts.CallExpression | ts.NewExpression, survey: Survey): Maker | null {
  const name = lastName(node.expression);
  if (ts.isNewExpression(node)) {
    const root = rootOf(node.expression);
    const from = root === null ? undefined : survey.imports.get(root.text);
    if (!/^(?:OpenAPI)?Hono$/.test(name) && !(from === 'hono' || from === '@hono/zod-openapi')) return null;
    const base = basePathOf(node);
    return from === 'hono/factory' ? null : { is: 'application', ...(base !== null && { prefix: { kind: 'literal', value: base.text, at: rangeOf(base, survey.script) } }) };
  }
  const called = unwrap(node.expression);
  return name === 'createApp' && ts.isPropertyAccessExpression(called) && /factory/i.test(lastName(called.expression)) ? { is: 'application' } : null;
}

function basePathOf(node: ts.Expression): ts.StringLiteralLike | null {
  let top: ts.Node = node;
  for (let steps = 0; steps < 20 && ts.isPropertyAccessExpression(top.parent) && ts.isCallExpression(top.parent.parent); steps++) {
    const call = top.parent.parent;
    const first = call.arguments[0];
    if (top.parent.name.text === 'basePath' && first !== undefined && ts.isStringLiteralLike(first)) return first;
    top = call;
  }
  return null;
}

function own(spot: Spot): Iterable<Fact> | null {
  const { method, call } = spot;
  const [first, second, ...rest] = call.arguments;
  switch (method) {
    case 'route':
    case 'mount':
      return first !== undefined && second !== undefined ? mounting(spot, first, second) : [];
    case 'on':
      return first !== undefined && second !== undefined ? several(spot, first, second, rest) : [];
    case 'openapi':
      return first !== undefined && second !== undefined ? described(spot, first, second) : [];
    case 'basePath':
    case 'register':
    case 'param':
      return [];
    default:
  }
  return verbs.has(method) && first !== undefined && isFunction(unwrap(first)) ? pathless(spot) : null;
}

function* mounting(spot: Spot, path: ts.Expression, target: ts.Expression): Iterable<UseFact> {
  const inner = unwrap(target);
  const app = ts.isPropertyAccessExpression(inner) && inner.name.text === 'fetch' ? inner.expression : inner;
  yield { kind: 'use', framework: 'hono', on: spot.on, under: spot.place.read(path), chain: [safeguard(app, spot.place)], ordered: true, at: spot.at };
}

/** `app.on(['GET', 'POST'], ['/a', '/b'], handler)`. */
function* several(spot: Spot, methods: ts.Expression, path: ts.Expression, handlers: readonly ts.Expression[]): Iterable<Fact> {
  const names = flat([methods]).map((method) => stringOf(method)).flatMap((method) => (method === null ? ['*'] : methodsOf(method.toLowerCase())));
  yield* routesAt(spot, path, handlers, names);
}

/** `app.get('/a', b).post(c)`: the path of the call before, else `/`. */
function* pathless(spot: Spot): Iterable<Fact> {
  let before = unwrap(spot.receiver);
  let path: ts.Expression | null = null;
  for (let steps = 0; steps < 40 && path === null && ts.isCallExpression(before); steps++) {
    const callee = unwrap(before.expression);
    const first = before.arguments[0];
    if (first !== undefined && ts.isStringLiteralLike(first)) path = first;
    if (!ts.isPropertyAccessExpression(callee)) break;
    before = unwrap(callee.expression);
  }
  const pattern: Value = path === null ? { kind: 'literal', value: '/', at: spot.at } : spot.place.read(path);
  const fact = routeAt(spot, pattern, spot.call.arguments, methodsOf(spot.method));
  if (fact !== null) yield fact;
}

/** `app.openapi(createRoute({ method, path, middleware }), handler)` of @hono/zod-openapi. */
function* described(spot: Spot, route: ts.Expression, handler: ts.Expression): Iterable<Fact> {
  const { script } = spot.survey;
  const options = routeOptions(route);
  const at = rangeOf(route, script);
  if (options === null) {
    const on = spot.place.read(route);
    const part = (name: string): Value => ({ kind: 'member', on, name, at });
    const fact = routeAt(spot, part('path'), [handler], ['*']);
    if (fact !== null) yield fact;
    return;
  }
  const path = optionValue(options, 'path', script);
  const method = stringOf(memberValue(memberOf(options, 'method')) ?? undefined);
  const middleware = memberValue(memberOf(options, 'middleware'));
  const handlers = [...(middleware === null || ts.isMethodDeclaration(middleware) ? [] : [middleware]), handler];
  const fact = path === undefined ? null : routeAt(spot, path, handlers, method === null ? ['*'] : methodsOf(method));
  if (fact !== null) yield fact;
}

function routeOptions(node: ts.Expression): ts.ObjectLiteralExpression | null {
  let inner = unwrap(node);
  for (let depth = 0; depth < 4; depth++) {
    if (ts.isObjectLiteralExpression(inner)) return inner;
    const declared = ts.isIdentifier(inner) ? declarationOf(inner)?.node : undefined;
    const next = ts.isCallExpression(inner) ? inner.arguments[0] : declared !== undefined && ts.isVariableDeclaration(declared) ? declared.initializer : undefined;
    if (next === undefined) return null;
    inner = unwrap(next);
  }
  return null;
}

/** Middleware runs where its pattern matches: below `/api/*`, at `/api` alone. */
function reach(path: Value): Pick<UseFact, 'under' | 'only'> {
  if (path.kind !== 'literal' || typeof path.value !== 'string') return { under: path };
  if (path.value === '*' || path.value === '/*') return {};
  return path.value.endsWith('/*') && !path.value.slice(0, -2).includes('*') ? { under: { ...path, value: path.value.slice(0, -2) } } : { only: [path] };
}

function serves(node: ts.Expression): Serving | null {
  const call = unwrap(node);
  if (!ts.isCallExpression(call)) return null;
  const name = lastName(call.expression);
  if (name === 'serveStatic') return 'static';
  if (name === 'graphqlServer') return 'graphql';
  return name === 'swaggerUI' || name === 'trpcServer' ? 'http' : null;
}

