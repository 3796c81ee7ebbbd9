// extract/typescript/routes: Fastify -> RouterFact, RouteFact, UseFact, and GuardFact of decorators: routes and hooks here, plugins in fastify-plugins.ts.
import { ts } from 'ts-morph';
import type { Fact } from '../../../model/fact.ts';
import type { SourceFile } from '../../../model/file.ts';
import type { GuardFact, RouteFact, Safeguard, UseFact } from '../../../model/route.ts';
import type { Value } from '../../../model/value.ts';
import { valueOf } from '../expression.ts';
import { declarationOf } from '../scope.ts';
import type { Survey } from '../survey.ts';
import { accessedKey, keyOf, lastName, rangeOf, receiver, unwrap } from '../syntax.ts';
import { instanceName, instancesOf } from './fastify-hosts.ts';
import { errorHook } from './error-handlers.ts';
import { type Spoken, option, optionsObject } from './fastify-options.ts';
import { registered } from './fastify-plugins.ts';
import { handingOn } from './handing.ts';
import { flat, handlingOf } from './handlers.ts';
import { functionRef, functionSymbol } from './host.ts';

const framework = 'fastify';
const verbs = new Set(['get', 'post', 'put', 'patch', 'delete', 'head', 'options', 'all', 'search', 'propfind', 'trace']);
/** Hooks that see a request before its handler, in the order they run. */
const hooks = ['onRequest', 'preParsing', 'preValidation', 'preHandler'] as const;

export function* fastifyRoutes(survey: Survey, _file: SourceFile): Iterable<Fact> {
  if (!/fastify/i.test(survey.script.source.text) && !/\.(?:addHook|register)\(/.test(survey.script.source.text)) return;
  const instances = instancesOf(survey);
  if (instances.names.size === 0) return;
  yield* instances.names.values();
  for (const call of survey.calls) {
    const key = accessedKey(unwrap(call.expression));
    const on = key === null ? null : receiver(call.expression);
    const name = on === null ? null : instanceName(on, instances, survey);
    if (key !== null && name !== null) yield* spoken({ call, key, on: { kind: 'name', name, at: rangeOf(on ?? call, survey.script) }, instances, survey });
  }
  yield* handingOn(survey, framework, instances);
}

function* spoken(spot: Spoken): Iterable<Fact> {
  const { key, call } = spot;
  if (verbs.has(key) && call.arguments.length > 1) yield* shorthand(spot);
  else if (key === 'route') yield* described(spot);
  else if (key === 'addHook') yield* hooked(spot);
  else if (key === 'setErrorHandler') yield* errorHook(call, framework, spot.survey);
  else if (key === 'register') yield* registered(spot);
  else if (key === 'use') yield* used(spot);
  else if (/^decorate(?:Request)?$/.test(key)) yield* decorated(spot);
}

// ---- routes ------------------------------------------------------------------------------------------------------

/** `app.get(path, options?, handler?)`. */
function* shorthand(spot: Spoken): Generator<RouteFact> {
  const { key, call, survey } = spot;
  const [path, second, third] = call.arguments;
  if (path === undefined) return;
  const options = third === undefined && second !== undefined && optionsObject(second) === null ? undefined : second;
  yield* routes(spot, [key === 'all' ? '*' : key.toUpperCase()], valueOf(path, survey.script), options, third ?? (options === undefined ? second : undefined));
}

/** `app.route({ method, url, handler, … })`. */
function* described(spot: Spoken): Generator<RouteFact> {
  const { call: { arguments: [options] }, survey } = spot;
  const url = option(options, 'url') ?? option(options, 'path');
  const method = option(options, 'method');
  if (options === undefined || url === undefined || ts.isMethodDeclaration(url)) return;
  const given = method === undefined || ts.isMethodDeclaration(method) ? [] : flat([method]).map((each) => (ts.isStringLiteralLike(each) ? each.text.toUpperCase() : '*'));
  yield* routes(spot, given.length === 0 || given.includes('*') ? ['*'] : given, valueOf(url, survey.script), options, undefined);
}

function* routes(spot: Spoken, methods: readonly string[], pattern: Value, options: ts.Expression | undefined, last: ts.Expression | undefined): Generator<RouteFact> {
  const { on, call, survey } = spot;
  const own = last ?? option(options, 'handler');
  const socket = option(options, 'wsHandler');
  const isSocket = option(options, 'websocket')?.kind === ts.SyntaxKind.TrueKeyword;
  const route = { kind: 'route', framework, on, pattern, at: rangeOf(call, survey.script) } as const;
  const before = safeguards(options, spot);
  if (own !== undefined) {
    const { handler, around, transport } = handling(own, spot);
    yield { ...route, methods, transport: isSocket ? 'websocket' : transport, handler, safeguards: [...before, ...around] };
  } else if (socket === undefined) yield { ...route, methods, transport: 'http', safeguards: before };
  if (socket !== undefined) yield { ...route, methods: ['GET'], transport: 'websocket', handler: handling(socket, spot).handler, safeguards: before };
}

function handling(node: ts.Expression | ts.MethodDeclaration, { instances, survey: { script } }: Spoken): { handler: Value; around: readonly Safeguard[]; transport: RouteFact['transport'] } {
  if (ts.isMethodDeclaration(node)) return { handler: { kind: 'name', name: functionSymbol(node, script), at: rangeOf(node.name, script) }, around: [], transport: 'http' };
  const found = handlingOf([node], { script, hosts: instances.names, made: instances.made, read: (part) => valueOf(part, script) });
  return found === null ? { handler: valueOf(node, script), around: [], transport: 'http' } : { handler: found.handler, around: found.safeguards, transport: found.transport };
}

/** The hooks among a route's options; what another file gives is read there. */
function safeguards(options: ts.Expression | undefined, spot: Spoken): Safeguard[] {
  if (options === undefined) return [];
  const { script } = spot.survey;
  const at = rangeOf(options, script);
  const elsewhere = optionsObject(options) === null ? valueOf(options, script) : null;
  if (elsewhere !== null) return elsewhere.kind === 'name' || elsewhere.kind === 'member' ? hooks.map((name) => ({ what: { kind: 'member', on: elsewhere, name, at }, how: 'hook', at })) : [];
  return hooks.flatMap((name) => {
    const given = option(options, name);
    return given === undefined ? [] : hookValues(given, spot);
  });
}

function hookValues(given: ts.Expression | ts.MethodDeclaration, spot: Spoken): Safeguard[] {
  const { script } = spot.survey;
  if (ts.isMethodDeclaration(given)) return [{ what: { kind: 'name', name: functionSymbol(given, script), at: rangeOf(given.name, script) }, how: 'hook', at: rangeOf(given.name, script) }];
  return flat([given]).map((part) => ({ what: hookValue(part, spot), how: 'hook', at: rangeOf(part, script) }));
}

/** `app.authenticate` and `app.auth([app.a, app.b])` keep the instance's name; other functions are told by theirs. */
function hookValue(node: ts.Expression, spot: Spoken, depth = 0): Value {
  const inner = unwrap(node);
  const { script } = spot.survey;
  const at = rangeOf(inner, script);
  if (ts.isArrayLiteralExpression(inner) && depth < 4) return { kind: 'list', items: inner.elements.map((element) => hookValue(element, spot, depth + 1)), at };
  if (ts.isCallExpression(inner) && depth < 4) {
    if (lastName(inner.expression) === 'bind') return hookValue(receiver(inner.expression) ?? inner.expression, spot, depth + 1);
    const callee = decoratorOf(inner.expression, spot);
    if (callee !== null) return { kind: 'call', callee, args: inner.arguments.map((argument) => hookValue(argument, spot, depth + 1)), named: [], at };
  }
  return decoratorOf(inner, spot) ?? functionRef(inner, script);
}

function decoratorOf(node: ts.Expression, { instances, survey }: Spoken): Value | null {
  const inner = unwrap(node);
  const { key, on } = ts.isIdentifier(inner) ? picked(inner) : { key: accessedKey(inner), on: receiver(inner) };
  const name = on === null ? null : instanceName(on, instances, survey);
  const at = rangeOf(inner, survey.script);
  return key === null || name === null ? null : { kind: 'member', on: { kind: 'name', name, at }, name: key, at };
}

/** `const { authenticate } = app`. */
function picked(name: ts.Identifier): { readonly key: string | null; readonly on: ts.Expression | null } {
  const element = declarationOf(name)?.node;
  const whole = element !== undefined && ts.isBindingElement(element) ? element.parent.parent : null;
  if (element === undefined || !ts.isBindingElement(element) || whole === null || !ts.isVariableDeclaration(whole) || whole.initializer === undefined) return { key: null, on: null };
  return { key: keyOf(element.propertyName ?? element.name), on: unwrap(whole.initializer) };
}

// ---- hooks and decorators ----------------------------------------------------------------------------------------

function* hooked(spot: Spoken): Generator<UseFact> {
  const { call, on, survey } = spot;
  const [name, ...given] = call.arguments;
  if (name === undefined || !ts.isStringLiteralLike(name) || !hooks.some((hook) => hook === name.text)) return;
  const chain = given.flatMap((each) => hookValues(each, spot));
  if (chain.length > 0) yield { kind: 'use', framework, on, chain, at: rangeOf(call, survey.script) };
}

/** Middleware of Connect, by @fastify/middie or @fastify/express. */
function* used(spot: Spoken): Generator<UseFact> {
  const { call, on, survey: { script } } = spot;
  const [first, ...rest] = call.arguments;
  if (first === undefined) return;
  const under = ts.isStringLiteralLike(first) && rest.length > 0 ? valueOf(first, script) : undefined;
  const chain = (under === undefined ? [first, ...rest] : rest).map((part) => ({ what: hookValue(part, spot), how: 'middleware', at: rangeOf(part, script) }) as const);
  yield { kind: 'use', framework, on, ...(under && { under }), chain, at: rangeOf(call, script) };
}

/** `app.decorate('authenticate', fn)`: what routes name as `app.authenticate` hands on to the function. */
function* decorated({ call, key, survey: { script } }: Spoken): Generator<GuardFact> {
  const [name, given] = call.arguments;
  if (name === undefined || given === undefined || !ts.isStringLiteralLike(name)) return;
  const what = functionRef(given, script);
  if (what.kind === 'literal' || what.kind === 'map' || what.kind === 'list') return;
  yield { kind: 'guard', symbol: `${key === 'decorate' ? 'fastify' : 'request'}.${name.text}`, reads: [], refuses: false, verifies: false, calls: [what], at: rangeOf(call, script) };
}
