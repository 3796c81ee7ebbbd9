// extract/typescript/routes: Koa and its routers -> RouterFact, RouteFact, UseFact.
import { ts } from 'ts-morph';
import type { Fact } from '../../../model/fact.ts';
import type { SourceFile } from '../../../model/file.ts';
import type { RouterFact } from '../../../model/route.ts';
import type { Value } from '../../../model/value.ts';
import { optionValue } from '../expression.ts';
import { type Survey, requiredModule } from '../survey.ts';
import { accessedKey, lastName, stringOf, unwrap } from '../syntax.ts';
import { type Dialect, type Serving, type Spot, connectRoutes, methodsOf, parameterLoader, routesAt, used } from './connect.ts';
import { handedHosts, verbs } from './handed.ts';
import { flat } from './handlers.ts';
import type { Maker } from './hosts.ts';
import { rootOf } from './origin.ts';

const koa: Dialect = { framework: 'koa', make, own, element, serves };

export function* koaRoutes(survey: Survey, _file: SourceFile): Iterable<Fact> {
  const imports = [...survey.imports.values()].some((from) => routers.has(from) || from === 'koa' || from === 'koa-mount');
  const { text } = survey.script.source;
  const mayRoute = imports || handedHosts(survey).some(({ framework }) => framework === 'koa') || /\brouter\s*\.\s*\w+\s*\([^)]{0,200}\b(?:ctx|context)\b|require\(['"]@?koa/.test(text);
  if (!mayRoute) return;
  yield* prefixed(connectRoutes(survey, koa));
}

const routers = new Set(['koa-router', '@koa/router', 'koa-joi-router', '@koa/multer-router', 'koa-better-router', 'koa-tree-router', 'koa-zod-router', 'lin-mizar', '@eggjs/router', 'koa-swagger-decorator', 'koa-decorator']);

/** `new Koa()`, `new Router({ prefix })`, `require('koa-router')()`. */
function make(node: ts.CallExpression | ts.NewExpression, survey: Survey): Maker | null {
  const callee = unwrap(node.expression);
  const root = rootOf(callee);
  const from = root === null || root.text === 'require' ? requiredModule(node) : survey.imports.get(root.text);
  if (from === undefined || from === null || lastName(callee) === 'require') return null;
  if (from === 'koa') return ts.isNewExpression(node) || ts.isIdentifier(callee) ? { is: 'application' } : null;
  if (!routers.has(from)) return null;
  const name = lastName(callee);
  if (from === 'lin-mizar' && !/Router$/.test(name)) return null;
  if (!ts.isNewExpression(node) && !ts.isIdentifier(callee) && !ts.isCallExpression(callee)) return null;
  const prefix = optionValue(node.arguments?.[0], 'prefix', survey.script);
  return { is: 'router', ...(prefix && { prefix }) };
}

/** `router.prefix('/api')` after it was made. */
function* prefixed(facts: Iterable<Fact>): Iterable<Fact> {
  const known: Fact[] = [...facts];
  const prefixes = new Map<string, Value>();
  for (const fact of known) if (fact.kind === 'use' && fact.chain.length === 0 && fact.on?.kind === 'name' && fact.under !== undefined) prefixes.set(fact.on.name, fact.under);
  for (const fact of known) {
    if (fact.kind === 'use' && fact.chain.length === 0 && fact.tables !== true) continue;
    const prefix = fact.kind === 'router' ? prefixes.get(fact.name) : undefined;
    yield prefix === undefined ? fact : ({ ...(fact as RouterFact), prefix } satisfies RouterFact);
  }
}

function own(spot: Spot): Iterable<Fact> | null {
  const { call, method } = spot;
  if (method === 'param') return parameterLoader(spot);
  if (method === 'prefix') return prefixing(spot);
  if (method === 'register') return registered(spot);
  if (method === 'on' || method === 'route' || method === 'mount') return [];
  if (method === 'use') return mounted(spot);
  const [first, second, ...rest] = call.arguments;
  if (!verbs.has(method) || first === undefined || second === undefined || rest.length === 0) return null;
  const named = stringOf(first) !== null && (stringOf(second) !== null || ts.isTemplateExpression(unwrap(second)));
  return named ? routesAt(spot, second, rest) : null; // router.get('name', '/path', handler)
}

function* prefixing({ call, on, place, at }: Spot): Iterable<Fact> {
  if (call.arguments[0] !== undefined) yield { kind: 'use', framework: 'koa', on, under: place.read(call.arguments[0]), chain: [], at };
}

/** `router.register('/path', ['get', 'post'], middleware)`. */
function* registered(spot: Spot): Iterable<Fact> {
  const [path, methods, ...handlers] = spot.call.arguments;
  if (path === undefined || methods === undefined) return;
  yield* routesAt(spot, path, handlers, flat([methods]).flatMap((method) => methodsOf(stringOf(method) ?? 'all')));
}

/** `app.use(mount('/api', other))`. */
function mounted(spot: Spot): Iterable<Fact> | null {
  const [first] = spot.call.arguments;
  const call = first === undefined ? null : unwrap(first);
  if (call === null || !ts.isCallExpression(call) || lastName(call.expression) !== 'mount') return null;
  const [path, target] = call.arguments;
  if (path !== undefined && target === undefined) return used(spot, undefined, elements(path));
  return path === undefined || target === undefined ? null : used(spot, spot.place.read(path), elements(target));
}

/** `router.routes()` stands for the router; `compose([a, b])` for what it puts together. */
function element(node: ts.Expression): ts.Expression {
  const inner = unwrap(node);
  if (!ts.isCallExpression(inner)) return inner;
  const callee = unwrap(inner.expression);
  const name = accessedKey(callee);
  const isRouter = (name === 'routes' || name === 'middleware') && inner.arguments.length === 0;
  return isRouter ? unwrap((callee as ts.PropertyAccessExpression).expression) : inner;
}

function elements(node: ts.Expression): ts.Expression[] {
  const inner = unwrap(node);
  if (ts.isCallExpression(inner) && /^(?:compose|convert)$/.test(lastName(inner.expression))) return flat(inner.arguments).map(element);
  return [element(inner)];
}

function serves(node: ts.Expression, survey: Survey): Serving | null {
  const call = unwrap(node);
  if (!ts.isCallExpression(call)) return null;
  const root = rootOf(call.expression);
  const from = requiredModule(call) ?? (root === null ? undefined : survey.imports.get(root.text));
  if (from === 'koa-static' || from === 'koa-static-cache' || from === 'koa-send') return 'static';
  if (from === 'koa-graphql' || from === '@as-integrations/koa') return 'graphql';
  return from === 'koa2-swagger-ui' || from === 'koa-proxies' ? 'http' : null;
}
