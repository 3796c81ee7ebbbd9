// extract/typescript/routes: NestJS -> RouterFact, RouteFact, UseFact: controllers and gateways here, what applications and modules add in nest-application.ts.
import { ts } from 'ts-morph';
import type { Fact } from '../../../model/fact.ts';
import type { SourceFile } from '../../../model/file.ts';
import type { RouteFact, RouterFact, Safeguard } from '../../../model/route.ts';
import type { Value } from '../../../model/value.ts';
import { optionValue, valueOf } from '../expression.ts';
import type { Survey } from '../survey.ts';
import { enclosingFunction, keyOf, memberOf, memberValue, rangeOf, stringOf, unwrap } from '../syntax.ts';
import { type Decoration, decorationsOf } from './decorations.ts';
import { exceptionFilter } from './error-handlers.ts';
import { classSymbol, functionSymbol } from './host.ts';
import { nestApplication } from './nest-application.ts';

const framework = 'nestjs';
const verbs: ReadonlyMap<string, string> = new Map([
  ['Get', 'GET'], ['Post', 'POST'], ['Put', 'PUT'], ['Patch', 'PATCH'], ['Delete', 'DELETE'], ['Options', 'OPTIONS'], ['Head', 'HEAD'], ['Search', 'SEARCH'], ['All', '*'], ['Sse', 'GET'],
]);
const ofGraphql = /^@nestjs\/graphql$/;
/** Fields of the root types; how they are sent differs, whether they only read is what matters here. https://docs.nestjs.com/graphql/resolvers */
const rootFields: ReadonlyMap<string, string> = new Map([['Query', 'GET'], ['Mutation', 'POST'], ['Subscription', 'GET']]);
const ofNest = /^@nestjs\/(?:common|websockets)(?:\/|$)|^@nestia\/core$/;
/** Decorators that describe, convert or bind, and neither guard nor open anything. */
const descriptive = /^(?:@nestjs\/(?:swagger|graphql|cqrs|schedule|event-emitter|microservices|typeorm|mongoose|config)|class-(?:validator|transformer)|typeorm|reflect-metadata|@nestia\/.+)$/;

export function* nestRoutes(survey: Survey, _file: SourceFile): Iterable<Fact> {
  let isNest = false;
  for (const from of survey.imports.values()) isNest ||= from.startsWith('@nestjs/') || from.startsWith('@nestia/');
  if (!isNest) return;
  for (const node of survey.classes) {
    yield* classRoutes(node, survey);
    yield* exceptionFilter(node, survey);
  }
  yield* nestApplication(survey);
}

function* classRoutes(node: ts.ClassLikeDeclaration, survey: Survey): Generator<RouterFact | RouteFact> {
  const decorations = decorationsOf(node, survey);
  const made = decorations.find(({ name, from }) => ((name === 'Controller' || name === 'WebSocketGateway') && ofNest.test(from)) || (name === 'Resolver' && ofGraphql.test(from)));
  const name = classSymbol(node);
  const routes = node.members.flatMap((member) => (ts.isMethodDeclaration(member) ? methodRoutes(member, name, survey) : []));
  const isGateway = made?.name === 'WebSocketGateway';
  if (made === undefined && routes.length === 0) return;
  yield {
    kind: 'router', framework, name, is: 'controller',
    ...(made && { automatic: true, ...(isGateway ? gatewayOptions(made, survey) : made.name === 'Resolver' ? {} : controllerOptions(made, survey)) }),
    safeguards: [...safeguardsOf(decorations, survey), ...(isGateway ? connectionHooks(node, name, survey) : [])],
    marks: marksOf(decorations, survey),
    bases: basesOf(node, survey),
    ...returned(node, survey),
    at: rangeOf(made?.node ?? node.name ?? node, survey.script),
  };
  yield* routes;
  const connects = methodNamed(node, 'handleConnection');
  if (isGateway && connects !== null) yield { kind: 'route', framework, on: hostRef(name, node, survey), methods: ['GET'], pattern: { kind: 'literal', value: '', at: rangeOf(connects, survey.script) }, transport: 'websocket', handler: { kind: 'name', name: `${name}.handleConnection`, at: rangeOf(connects.name, survey.script) }, safeguards: [], at: rangeOf(connects.name, survey.script) };
}

/** Controllers that a function makes: `createCrud(User)`. */
function returned(node: ts.ClassLikeDeclaration, survey: Survey): Pick<RouterFact, 'returnedBy'> {
  const maker = enclosingFunction(node);
  return maker === null ? {} : { returnedBy: functionSymbol(maker, survey.script) };
}

function hostRef(name: string, node: ts.Node, { script }: Survey): Value {
  return { kind: 'name', name, at: rangeOf(node, script) };
}

function basesOf(node: ts.ClassLikeDeclaration, { script }: Survey): Value[] {
  return (node.heritageClauses ?? []).flatMap((clause) => (clause.token === ts.SyntaxKind.ExtendsKeyword ? clause.types.map((type) => valueOf(type.expression, script)) : []));
}

function controllerOptions({ args: [options] }: Decoration, { script }: Survey): Pick<RouterFact, 'prefix' | 'version'> {
  if (options === undefined) return {};
  const inner = unwrap(options);
  if (!ts.isObjectLiteralExpression(inner)) return { prefix: valueOf(inner, script) };
  const prefix = optionValue(inner, 'path', script);
  const version = optionValue(inner, 'version', script);
  return { ...(prefix && { prefix }), ...(version && { version }) };
}

/** `@WebSocketGateway(81, { namespace: 'events', path: '/ws' })`: clients connect to the path, then to the namespace. */
function gatewayOptions({ args }: Decoration, { script }: Survey): Pick<RouterFact, 'prefix'> {
  const options = args.find((argument) => ts.isObjectLiteralExpression(unwrap(argument)));
  const prefix = options && (optionValue(unwrap(options), 'namespace', script) ?? optionValue(unwrap(options), 'path', script));
  return prefix ? { prefix } : {};
}

/** What sees a client before its messages do. */
function connectionHooks(node: ts.ClassLikeDeclaration, name: string, { script }: Survey): Safeguard[] {
  return ['afterInit', 'handleConnection'].flatMap((key) => {
    const method = methodNamed(node, key);
    if (method === null) return [];
    const at = rangeOf(method.name, script);
    return { what: { kind: 'name', name: `${name}.${key}`, at }, how: 'hook', at } as const;
  });
}

function methodNamed(node: ts.ClassLikeDeclaration, name: string): ts.MethodDeclaration | null {
  return node.members.find((member): member is ts.MethodDeclaration => ts.isMethodDeclaration(member) && keyOf(member.name) === name) ?? null;
}

function methodRoutes(method: ts.MethodDeclaration, on: string, survey: Survey): RouteFact[] {
  const decorations = decorationsOf(method, survey);
  const key = keyOf(method.name);
  if (key === null) return [];
  const { script } = survey;
  const version = decorations.find(({ name, from }) => name === 'Version' && ofNest.test(from))?.args[0];
  const shared = () => ({
    kind: 'route', framework, on: hostRef(on, method.name, survey),
    handler: { kind: 'name', name: `${on}.${key}`, at: rangeOf(method.name, script) },
    safeguards: safeguardsOf(decorations, survey),
    marks: marksOf(decorations, survey),
    ...(version && { version: valueOf(version, script) }),
  } as const);
  return decorations.flatMap((decoration) => {
    const field = ofGraphql.test(decoration.from) ? rootFields.get(decoration.name) : undefined;
    if (field !== undefined) return [{ ...shared(), methods: [field], transport: 'http', pattern: rootField(decoration, key, survey), at: rangeOf(decoration.node, script) }];
    const endpoint = ofNest.test(decoration.from) ? endpointOf(decoration, survey) : null;
    if (endpoint === null) return [];
    const transport = endpoint.transport === 'http' && method.getText(script.source).includes('text/event-stream') ? 'sse' : endpoint.transport;
    return patternsOf(endpoint.path, decoration.node, survey).map((pattern) => ({ ...shared(), methods: endpoint.methods, transport, pattern, at: rangeOf(decoration.node, script) }));
  });
}

/** `(mutation) createUser`: as the schema names it. */
function rootField({ name, args, node }: Decoration, key: string, { script }: Survey): Value {
  const told = args.map((argument) => memberValue(memberOf(unwrap(argument), 'name'))).find((value) => value !== null);
  return { kind: 'literal', value: `(${name.toLowerCase()}) ${stringOf(told ?? undefined) ?? stringOf(args[0]) ?? key}`, at: rangeOf(node, script) };
}

interface Endpoint {
  readonly methods: readonly string[];
  readonly transport: RouteFact['transport'];
  readonly path: ts.Expression | undefined;
}

function endpointOf({ name, args: [first] }: Decoration, { script }: Survey): Endpoint | null {
  const verb = verbs.get(name);
  if (verb !== undefined) return { methods: [verb], transport: name === 'Sse' ? 'sse' : 'http', path: first };
  if (name === 'SubscribeMessage') return { methods: ['GET'], transport: 'websocket', path: first };
  if (name !== 'RequestMapping' || first === undefined || !ts.isObjectLiteralExpression(unwrap(first))) return null;
  const method = optionValue(unwrap(first), 'method', script);
  const path = (unwrap(first) as ts.ObjectLiteralExpression).properties.find((property) => keyOf(property.name) === 'path');
  const named = method?.kind === 'member' ? method.name : 'GET';
  return { methods: [named === 'ALL' ? '*' : named], transport: 'http', path: path !== undefined && ts.isPropertyAssignment(path) ? path.initializer : undefined };
}

/** A route for each of `@Get(['a', 'b'])`. */
function patternsOf(path: ts.Expression | undefined, decorator: ts.Node, { script }: Survey): Value[] {
  if (path === undefined) return [{ kind: 'literal', value: '', at: rangeOf(decorator, script) }];
  const value = valueOf(path, script);
  return value.kind === 'list' ? [...value.items] : [value];
}

const binders: ReadonlyMap<string, Safeguard['how']> = new Map<string, Safeguard['how']>([['UseGuards', 'guard'], ['UseInterceptors', 'middleware']]);

function safeguardsOf(decorations: readonly Decoration[], { script }: Survey): Safeguard[] {
  return decorations.flatMap(({ name, from, args }) => {
    const how = ofNest.test(from) ? binders.get(name) : undefined;
    return how === undefined ? [] : args.map((argument) => ({ what: valueOf(ts.isSpreadElement(argument) ? argument.expression : argument, script), how, at: rangeOf(argument, script) }));
  });
}

/** The other decorators, as they are called: link looks into those of the project for metadata, guards and markers. */
function marksOf(decorations: readonly Decoration[], { script }: Survey): Value[] {
  return decorations.filter(({ name, from }) => !descriptive.test(from) && (!ofNest.test(from) || name === 'SetMetadata' || name === 'applyDecorators')).map(({ node }) => valueOf(node.expression, script));
}
