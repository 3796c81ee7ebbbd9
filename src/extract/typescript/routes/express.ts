// extract/typescript/routes: Express -> RouterFact, RouteFact, UseFact.
import { ts } from 'ts-morph';
import type { Fact } from '../../../model/fact.ts';
import type { SourceFile } from '../../../model/file.ts';
import { declarationOf } from '../scope.ts';
import { type Survey, requiredModule } from '../survey.ts';
import { dottedName, lastName, unwrap } from '../syntax.ts';
import { type BaseCall, askedOf, baseCall } from './base-calls.ts';
import { type Dialect, type Serving, type Spot, connectRoutes, parameterLoader, routesAt, used } from './connect.ts';
import { isYoga } from './graphql.ts';
import { handedHosts } from './handed.ts';
import type { Maker } from './hosts.ts';
import { rootOf } from './origin.ts';
import { controllers } from './routing-controllers.ts';

const express: Dialect = { framework: 'express', make, own, serves, throughBase: true };

export function* expressRoutes(survey: Survey, _file: SourceFile): Iterable<Fact> {
  yield* controllers(survey);
  if (mayRoute(survey)) yield* connectRoutes(survey, express);
}

const packages = new Set(['express', '@feathersjs/express', 'express-promise-router', 'polka', 'restify', 'json-server', 'ultimate-express', 'hyper-express', 'express-async-router', '@awaitjs/express', 'router', 'find-my-way', 'express5', 'express4']);

/** A file that imports Express, is handed a host, or works on one of another file. */
function mayRoute(survey: Survey): boolean {
  for (const from of survey.imports.values()) if (packages.has(from)) return true;
  return /require\(['"](?:express|polka|restify|json-server)['"]\)|\.(?:get|post|put|patch|delete|all|use|route)\s*\(|\((?:\{\s{0,20}(?:\w{1,20}\s?:\s?)?)?(?:app|router|server|expressApp|this\.app)\b/.test(survey.script.source.text) && (handedHosts(survey).some(({ framework }) => framework === 'express') || /\b(?:app|router|server|api|routes?|\w+Router)\b/i.test(survey.script.source.text));
}

/** `express()`, `express.Router()`, `Router()`, `new Router()`, `require('express').Router()`. */
function make(node: ts.CallExpression | ts.NewExpression, survey: Survey): Maker | null {
  const callee = unwrap(node.expression);
  const name = lastName(callee);
  const root = rootOf(callee);
  const imported = root === null || root.text === 'require' ? requiredModule(node) : survey.imports.get(root.text);
  const from = imported === undefined && root?.text === 'express' && declarationOf(root) !== null ? 'express' : imported; // `const { express } = modules`: handed in under its own name
  if (from === undefined || from === null || !packages.has(from) || name === 'require') return null;
  if (/^(?:Router|AsyncRouter|PromiseRouter|promiseRouter|router)$/.test(name) || from === 'express-promise-router') return { is: 'router' };
  if (/^(?:static|json|urlencoded|raw|text|query)$/.test(name)) return null;
  const whole = ts.isIdentifier(callee) || ts.isCallExpression(callee) || name === 'default';
  if (whole && (from === 'express' || from === '@feathersjs/express' || from === 'polka' || /express/.test(from))) return ts.isIdentifier(callee) && /^\{|^[A-Z]/.test(callee.text) && from === 'express' ? null : { is: 'application' };
  return /^(?:createServer|create|Server)$/.test(name) && (from === 'restify' || from === 'json-server' || from === 'hyper-express') ? { is: 'application' } : null;
}

function own(spot: Spot): Iterable<Fact> | null {
  const { method, call } = spot;
  const byBase = baseCall(call);
  if (byBase !== null) return throughBase(spot, byBase);
  if (method === 'param') return parameterLoader(spot);
  if (method === 'ws') return sockets(spot);
  return method === 'on' || method === 'register' || (method === 'get' && call.arguments.length === 1 && !ts.isCallExpression(spot.receiver)) ? [] : null;
}

function* throughBase(spot: Spot, { methods, path, parts, asks }: BaseCall): Iterable<Fact> {
  if (methods === null) yield* used(spot, path === null ? undefined : spot.place.read(path), parts);
  else if (path !== null) for (const route of routesAt(spot, path, parts, methods)) yield { ...route, safeguards: [...askedOf(asks, spot.survey.script), ...route.safeguards] };
}

/** express-ws: `app.ws('/chat', (ws, req) => …)`. */
function* sockets(spot: Spot): Iterable<Fact> {
  const [path, ...handlers] = spot.call.arguments;
  if (path !== undefined) for (const route of routesAt(spot, path, handlers, ['GET'])) yield { ...route, transport: 'websocket' };
}

/** Libraries' functions that answer requests. */
const answering: ReadonlyMap<string, RegExp> = new Map([
  ['swagger-ui-express', /setup$/],
  ['http-proxy-middleware', /./], ['express-http-proxy', /./], ['@trpc/server/adapters/express', /createExpressMiddleware$/], ['agendash', /./], ['express-status-monitor', /./], ['serve-index', /./], ['better-auth/node', /toNodeHandler$/],
]);
const graphql: ReadonlyMap<string, RegExp> = new Map([['express-graphql', /./], ['graphql-http/lib/use/express', /createHandler$/i], ['@apollo/server/express4', /expressMiddleware$/i], ['@as-integrations/express5', /expressMiddleware$/i], ['@as-integrations/express4', /expressMiddleware$/i]]);

function serves(node: ts.Expression, survey: Survey): Serving | null {
  const call = unwrap(node);
  if (ts.isIdentifier(call) && isYoga(call, survey)) return 'graphql';
  if (!ts.isCallExpression(call)) return null;
  const callee = unwrap(call.expression);
  const root = rootOf(callee);
  const from = requiredModule(call) ?? (root === null ? undefined : survey.imports.get(root.text));
  const name = dottedName(callee);
  if (from === 'serve-static' || from === 'express-static-gzip' || (lastName(callee) === 'static' && (from === 'express' || from === '@feathersjs/express' || /^express\.static$/.test(name)))) return 'static';
  if (lastName(callee) === 'getRouter' && call.arguments.length === 0 && /bull|adapter/i.test(name)) return 'http';
  if (from === undefined) return null;
  if (graphql.get(from)?.test(lastName(callee)) === true) return 'graphql';
  return answering.get(from)?.test(lastName(callee)) === true ? 'http' : null;
}
