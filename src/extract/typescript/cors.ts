// Extract stage: cross-origin policies given to Node frameworks and their middleware.
import { ts } from 'ts-morph';
import type { CorsFact, Fact } from '../../model/fact.ts';
import type { Value } from '../../model/value.ts';
import type { Document, Script } from '../../parse/document.ts';
import type { SourceFile } from '../../model/file.ts';
import { corsHeaders } from './cors-headers.ts';
import { guardsOf, optionValue, valueOf } from './expression.ts';
import { type Grant, grantsOf } from './origin-grants.ts';
import { declarationOf } from './scope.ts';
import { type Survey, requiredModule, surveys } from './survey.ts';
import { dottedName, isFunction, keyOf, lastName, memberOf, memberValue, rangeOf, stringOf, unwrap } from './syntax.ts';

export function* extractCors(document: Document, file: SourceFile): Generator<Fact> {
  for (const survey of surveys(document)) {
    for (const call of survey.calls) {
      if (answersPreflight(call)) continue;
      const policy = calledPolicy(call, survey) ?? registeredPolicy(call, survey) ?? createdPolicy(call, survey);
      if (policy === null) continue;
      const isNarrow = servesRoutes(call, survey.script);
      for (const fact of corsFacts(policy, survey.script)) yield isNarrow ? { ...fact, narrowed: 'route' } : fact;
    }
    for (const made of survey.news) yield* optionPolicy(made, survey);
    for (const decorator of survey.decorators) yield* gatewayPolicy(decorator, survey);
    for (const object of survey.objects) yield* objectPolicy(object, survey, file);
    yield* corsHeaders(survey, file);
  }
}

/** `app.options('*', cors())` answers preflights of what `app.use(cors())` or the routes allow. */
function answersPreflight(call: ts.CallExpression): boolean {
  return ts.isCallExpression(call.parent) && lastName(call.parent.expression) === 'options' && call.parent.arguments.indexOf(call) > 0;
}

/** `app.get('/badge', cors(), badge)`, or a constant that is used so and in no other way. */
function servesRoutes(call: ts.CallExpression, script: Script): boolean {
  if (isGivenToRoute(call)) return true;
  const { parent } = call;
  if (!ts.isVariableDeclaration(parent) || parent.initializer !== call || !ts.isIdentifier(parent.name)) return false;
  const uses = namesLike(parent.name, script);
  return uses.length > 0 && uses.every(isGivenToRoute);
}

/** Every other place of the file that writes the name. */
function namesLike(name: ts.Identifier, script: Script): ts.Identifier[] {
  const found: ts.Identifier[] = [];
  const stack: ts.Node[] = [script.source];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (ts.isIdentifier(node) && node !== name && node.text === name.text) found.push(node);
    ts.forEachChild(node, (child) => void stack.push(child));
  }
  return found;
}

const verbs = new Set(['get', 'post', 'put', 'patch', 'delete', 'head', 'options']);

/** An argument between the path of one route and its handler. */
function isGivenToRoute(node: ts.Node): boolean {
  const call = node.parent;
  if (!ts.isCallExpression(call) || !verbs.has(lastName(call.expression) ?? '')) return false;
  const [path] = call.arguments;
  const isPath = path !== undefined && path !== node && (stringOf(path) === null || !/[*(]/.test(stringOf(path) ?? ''));
  return isPath && (call.arguments.at(-1) !== node || lastName(call.expression) === 'options');
}

/** A policy as found: where, by which library, and its options as written. */
interface Policy {
  readonly by: string;
  readonly node: ts.Node;
  readonly options: ts.Expression | undefined;
  readonly defaultOrigins: NonNullable<CorsFact['defaultOrigins']>;
}

/** Packages whose export, called, makes the middleware; with what they send when `origin` is left out. */
const packages: ReadonlyMap<string, readonly [string, CorsFact['defaultOrigins'] & string]> = new Map<string, readonly [string, CorsFact['defaultOrigins'] & string]>([
  ['cors', ['express-cors', '*']],
  ['@koa/cors', ['koa-cors', '*']], // version 5; before it, reflected
  ['koa-cors', ['koa1-cors', 'reflect']],
  ['koa2-cors', ['koa2-cors', 'reflect']],
  ['kcors', ['kcors', 'reflect']],
  ['hono/cors', ['hono-cors', '*']],
  ['@elysiajs/cors', ['elysia-cors', 'reflect']],
  ['@fastify/cors', ['fastify-cors', '*']],
  ['fastify-cors', ['fastify-cors', '*']],
  ['micro-cors', ['micro-cors', '*']],
  ['nextjs-cors', ['nextjs-cors', '*']],
  ['@middy/http-cors', ['middy-cors', 'none']],
  ['remix-utils/cors', ['remix-utils', 'reflect']],
  ['restify-cors-middleware2', ['restify-cors', 'none']],
]);

/** Called for one request, which comes first, with its answer. */
const afterRequest = new Set(['nextjs-cors', 'remix-utils']);

/** `cors()`, `require('cors')()`, `NextCors(req, res, options)`. */
function calledPolicy(call: ts.CallExpression, { imports }: Survey): Policy | null {
  const callee = unwrap(call.expression);
  const name = dottedName(callee).replace(/\.default$/, '');
  const from = ts.isCallExpression(callee) ? requiredModule(callee) : imports.get(name);
  const known = from === undefined || from === null ? undefined : packages.get(from);
  if (known === undefined || (known[0] === 'fastify-cors' && name === '')) {
    if (name === 'handleCors' || /^(?:\w+\.)?appendCorsHeaders$/.test(name)) return { by: 'h3', node: call, options: call.arguments[1], defaultOrigins: '*' };
    return null;
  }
  return { by: known[0], node: call, options: call.arguments[afterRequest.has(known[0]) ? 2 : 0], defaultOrigins: known[1] };
}

/** `fastify.register(cors, options)`, `app.register(import('@fastify/cors'), options)`. */
function registeredPolicy(call: ts.CallExpression, { imports }: Survey): Policy | null {
  const [plugin, options] = call.arguments;
  if (lastName(call.expression) !== 'register' || plugin === undefined) return null;
  const from = imports.get(dottedName(plugin)) ?? requiredModule(plugin);
  return from === '@fastify/cors' || from === 'fastify-cors' ? { by: 'fastify-cors', node: call, options, defaultOrigins: '*' } : null;
}

/** Nest: `app.enableCors(options)`, `NestFactory.create(Module, { cors })`. */
function createdPolicy(call: ts.CallExpression, { script }: Survey): Policy | null {
  const name = lastName(call.expression);
  if (name === 'enableCors') return { by: 'nest', node: call, options: call.arguments[0], defaultOrigins: '*' };
  if (name !== 'create' || !/NestFactory\.create$/.test(dottedName(call.expression))) return null;
  return enabledBy(call.arguments.map((argument) => resolved(argument)).find((argument) => memberOf(argument, 'cors') !== null), 'nest', '*', script);
}

/** The `cors` member of an options object: true, or options. */
function enabledBy(options: ts.Expression | undefined, by: string, defaultOrigins: Policy['defaultOrigins'], script: Script): Policy | null {
  const member = memberOf(options, 'cors');
  const held = memberValue(member);
  if (member === null || held === null || ts.isMethodDeclaration(held) || (by === 'socket.io' && speaksSocketsOnly(options))) return null;
  const value = valueOf(held, script);
  if (value.kind === 'literal') return value.value === true ? { by, node: member, options: undefined, defaultOrigins } : null;
  return { by, node: member, options: held, defaultOrigins };
}

/** `transports: ['websocket']`: browsers ask for no leave then, and whatever the policy says changes nothing. */
function speaksSocketsOnly(options: ts.Expression | undefined): boolean {
  const given = memberValue(memberOf(options, 'transports'));
  return given !== null && ts.isArrayLiteralExpression(given) && given.elements.length > 0 && given.elements.every((each) => stringOf(each) === 'websocket' || stringOf(each) === 'webtransport');
}

/** socket.io: `new Server(http, { cors })`; without `cors` nothing is allowed. Apollo Server 2 and 3, GraphQL Yoga. */
function* optionPolicy(made: ts.NewExpression, { script, imports }: Survey): Generator<CorsFact> {
  const name = dottedName(made.expression);
  const from = imports.get(name.split('.')[0] ?? '');
  const options = made.arguments?.map((argument) => resolved(argument)).find((argument) => memberOf(argument, 'cors') !== null);
  if (options === undefined) return;
  const by = from === 'socket.io' ? 'socket.io' : /ApolloServer$/.test(name) ? 'apollo' : null;
  const policy = by === null ? null : enabledBy(options, by, '*', script);
  if (policy !== null) yield* corsFacts(policy, script);
}

/** Nest: `@WebSocketGateway(80, { cors: true })`. */
function* gatewayPolicy(decorator: ts.Decorator, { script }: Survey): Generator<CorsFact> {
  const call = decorator.expression;
  if (!ts.isCallExpression(call) || lastName(call.expression) !== 'WebSocketGateway') return;
  const options = call.arguments.map((argument) => resolved(argument)).find((argument) => memberOf(argument, 'cors') !== null);
  const policy = enabledBy(options, 'nest-gateway', '*', script);
  if (policy !== null) yield* corsFacts(policy, script);
}

/** `socketIo(server, { cors })` of older code, `createYoga({ cors })`, hapi's `routes: { cors }`, Strapi's `strapi::cors`, Nitro's `routeRules`. */
function* objectPolicy(object: ts.ObjectLiteralExpression, { script, imports }: Survey, file: SourceFile): Generator<CorsFact> {
  const { parent } = object;
  if (stringOf(memberValue(memberOf(object, 'name')) ?? undefined) === 'strapi::cors') {
    const config = memberValue(memberOf(object, 'config'));
    if (config !== null && !ts.isMethodDeclaration(config)) yield* corsFacts({ by: 'strapi', node: object, options: config, defaultOrigins: '*' }, script);
    return;
  }
  if (memberOf(object, 'cors') === null || /(?:^|\/)(?:vite|webpack|vue|rspack|craco)[\w.-]*\.[cm]?[jt]s$/.test(file.path)) return; // development servers
  const by = isForApollo(object, imports) ? 'apollo' : ts.isCallExpression(parent) ? callOptions(parent, imports) : keyedOptions(object, imports);
  const policy = by === null ? null : enabledBy(object, by, '*', script);
  if (policy !== null) yield* corsFacts(policy, script);
}

/** What Apollo's server is made with before version 4: `GraphQLModule.forRoot({ cors })`, `server.applyMiddleware({ app, cors })`, a factory of Nest's. */
function isForApollo(object: ts.ObjectLiteralExpression, imports: ReadonlyMap<string, string>): boolean {
  const call = ts.isCallExpression(object.parent) ? object.parent : null;
  if (call !== null && /(?:^|\.)GraphQLModule\.forRoot$/.test(dottedName(call.expression))) return true;
  const from = new Set(imports.values());
  if (call !== null && lastName(call.expression) === 'applyMiddleware') return [...from].some((each) => each.startsWith('apollo-server'));
  return from.has('@nestjs/graphql') && (memberOf(object, 'autoSchemaFile') ?? memberOf(object, 'typePaths') ?? memberOf(object, 'playground') ?? memberOf(object, 'context')) !== null;
}

function callOptions(call: ts.CallExpression, imports: ReadonlyMap<string, string>): string | null {
  const name = dottedName(call.expression);
  const from = imports.get(name.split('.')[0] ?? '') ?? requiredModule(call);
  if (from === 'socket.io') return 'socket.io';
  if (/(?:^|\.)createYoga$/.test(name) || from === 'graphql-yoga') return 'graphql-yoga';
  if (/(?:^|\.)(?:createExpressServer|useExpressServer|createKoaServer|useKoaServer)$/.test(name)) return 'routing-controllers';
  return from === '@hapi/hapi' || from === 'hapi' ? 'hapi' : null;
}

function keyedOptions(object: ts.ObjectLiteralExpression, imports: ReadonlyMap<string, string>): string | null {
  const outer = ts.isPropertyAssignment(object.parent) ? object.parent : null;
  const key = outer === null ? null : keyOf(outer.name);
  if (key === null || outer === null) return null;
  const isHapi = [...imports.values()].some((from) => from === '@hapi/hapi' || from === 'hapi');
  if (isHapi && (key === 'routes' || key === 'options' || key === 'config')) return 'hapi';
  return key.startsWith('/') && ts.isPropertyAssignment(outer.parent.parent) && keyOf(outer.parent.parent.name) === 'routeRules' ? 'nitro' : null;
}

// ---- options -----------------------------------------------------------------------------------------------------

/** The object literal behind a name of the same file or a parameter's default, else the expression itself. */
export function resolved(node: ts.Expression, depth = 0): ts.Expression {
  const inner = unwrap(node);
  if (!ts.isIdentifier(inner) || depth > 4) return inner;
  const declared = declarationOf(inner)?.node;
  if (declared === undefined || !(ts.isVariableDeclaration(declared) || ts.isParameter(declared)) || declared.initializer === undefined) return inner;
  const target = resolved(declared.initializer, depth + 1);
  return ts.isObjectLiteralExpression(target) || isFunction(target) ? target : inner;
}

function* corsFacts(policy: Policy, script: Script): Generator<CorsFact> {
  const { by, node, defaultOrigins } = policy;
  const guards = guardsOf(node, script);
  const base = { kind: 'cors', by, at: rangeOf(node, script), guards } as const;
  const options = policy.options === undefined ? undefined : resolved(policy.options);
  const ways = options === undefined ? null : waysOf(options);
  if (options === undefined) {
    yield { ...base, defaultOrigins };
  } else if (ts.isObjectLiteralExpression(options)) {
    yield* objectFacts(options, base, defaultOrigins, script);
  } else if (ways !== null) {
    for (const way of ways) yield* objectFacts(way, { ...base, guards: [...guards, ...guardsOf(way, script)] }, defaultOrigins, script);
  } else if (isFunction(options)) {
    yield* delegateFacts(options, base, defaultOrigins, script);
  } else {
    const on = valueOf(options, script);
    if (on.kind === 'literal') { // enableCors(true)
      if (on.value === true || on.value === null) yield { ...base, defaultOrigins };
      return;
    }
    const part = (name: string): Value => ({ kind: 'member', on, name, at: on.at });
    yield { ...base, origins: part('origin'), credentials: part('credentials'), defaultOrigins, originsAt: on.at };
  }
}

type Base = Pick<CorsFact, 'kind' | 'by' | 'at' | 'guards'>;

function* objectFacts(options: ts.ObjectLiteralExpression, base: Base, defaultOrigins: Policy['defaultOrigins'], script: Script): Generator<CorsFact> {
  const credentials = optionValue(options, 'credentials', script);
  const rest = { ...base, ...(credentials && { credentials }) };
  const origin = memberOf(options, 'origin') ?? memberOf(options, 'origins');
  const [spread, ...otherSpreads] = options.properties.filter(ts.isSpreadAssignment);
  const ways = origin === null && spread !== undefined && otherSpreads.length === 0 ? waysOf(spread.expression) : null;
  if (ways !== null) {
    for (const way of ways) yield* objectFacts(way, { ...rest, guards: [...base.guards, ...guardsOf(way, script)] }, defaultOrigins, script);
    return;
  }
  if (origin === null && spread !== undefined) {
    const on = valueOf(spread.expression, script);
    yield { ...rest, origins: { kind: 'member', on, name: 'origin', at: on.at }, originsAt: on.at };
    return;
  }
  const held = memberValue(origin);
  if (origin === null || held === null) {
    yield { ...rest, defaultOrigins };
    return;
  }
  const originsAt = rangeOf(origin, script);
  const check = ts.isMethodDeclaration(held) ? held : resolved(held);
  if (isFunction(check)) yield* grantFacts(grantsOf(check, script), { ...rest, originsAt });
  else yield valueFact(held as ts.Expression, { ...rest, originsAt }, script);
}

/** The objects of `isOpen ? {} : { origin }`, or of a name for it; null for anything else. */
function waysOf(node: ts.Expression, depth = 0): ts.ObjectLiteralExpression[] | null {
  const inner = unwrap(node);
  if (depth > 4) return null;
  if (ts.isObjectLiteralExpression(inner)) return [inner];
  if (ts.isConditionalExpression(inner)) {
    const [first, second] = [waysOf(inner.whenTrue, depth + 1), waysOf(inner.whenFalse, depth + 1)];
    return first === null || second === null ? null : [...first, ...second];
  }
  const declared = ts.isIdentifier(inner) ? declarationOf(inner)?.node : undefined;
  return declared !== undefined && ts.isVariableDeclaration(declared) && declared.initializer !== undefined ? waysOf(declared.initializer, depth + 1) : null;
}

function* grantFacts(grants: readonly Grant[], base: Base & Partial<CorsFact>): Generator<CorsFact> {
  if (grants.length === 0) yield { ...base, defaultOrigins: 'none' }; // a check that refuses: evidence of a restricted policy
  for (const { reflects, listed, tests, guards } of grants) {
    const origins = listed ?? tests;
    yield { ...base, guards: [...base.guards, ...guards], ...(reflects && { reflects }), ...(origins && { origins }) };
  }
}

function valueFact(node: ts.Expression, base: Base & Partial<CorsFact>, script: Script): CorsFact {
  const origins = valueOf(node, script);
  const patterns = patternsIn(origins);
  return { ...base, origins, ...(patterns.length > 0 && { pattern: { kind: 'list', items: patterns, at: origins.at } }) };
}

/** Regular expressions among the origins, spelled so that they match a whole origin: `test` searches. */
function patternsIn(value: Value): Value[] {
  const items = value.kind === 'list' ? value.items : [value];
  return items.flatMap((item) => {
    const source = item.kind === 'new' && item.callee.kind === 'name' && item.callee.name === 'RegExp' ? item.args[0] : undefined;
    if (source?.kind !== 'literal' || typeof source.value !== 'string') return [];
    const start = source.value.startsWith('^') ? '' : '.*';
    const end = source.value.endsWith('$') ? '' : '.*';
    return [{ kind: 'literal', value: `${start}${source.value}${end}`, at: item.at } as const];
  });
}

/** `cors((req, callback) => callback(null, { origin: true }))`. */
function* delegateFacts(delegate: ts.FunctionLikeDeclaration, base: Base, defaultOrigins: Policy['defaultOrigins'], script: Script): Generator<CorsFact> {
  const stack: ts.Node[] = delegate.body === undefined ? [] : [delegate.body];
  for (let node = stack.pop(), seen = 0; node !== undefined && seen < 2000; node = stack.pop(), seen++) {
    if (ts.isObjectLiteralExpression(node) && memberOf(node, 'origin') !== null) {
      const inner = guardsOf(node, script);
      const isChecked = inner.length > base.guards.length; // chosen by the request: what it tests is not followed
      if (!isChecked) yield* objectFacts(node, base, defaultOrigins, script);
      return;
    }
    ts.forEachChild(node, (child) => void stack.push(child));
  }
}
