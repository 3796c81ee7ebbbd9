// extract/typescript/routes: what NestJS applications and modules lay over all controllers: prefixes, versions, global guards, middleware.
import { ts } from 'ts-morph';
import type { Fact } from '../../../model/fact.ts';
import type { RouteFact, RouterFact, Safeguard, UseFact } from '../../../model/route.ts';
import type { Value } from '../../../model/value.ts';
import { optionValue, valueOf } from '../expression.ts';
import { declarationOf } from '../scope.ts';
import type { Survey } from '../survey.ts';
import { accessedKey, dottedName, isFunction, lastName, memberOf, memberValue, rangeOf, receiver, unwrap } from '../syntax.ts';
import { decorationsOf } from './decorations.ts';
import { functionRef, functionSymbol, hostName } from './host.ts';

const framework = 'nestjs';

export function* nestApplication(survey: Survey): Generator<Fact> {
  yield* applications(survey);
  for (const call of survey.calls) {
    const key = accessedKey(unwrap(call.expression));
    if (key === 'forRoutes') yield* consumed(call, survey);
    else if (key === 'register' && lastName(receiver(call.expression) ?? call) === 'RouterModule') {
      for (const routes of call.arguments.slice(0, 1)) yield* modulePaths(valueOf(routes, survey.script), survey);
    } else if (key === 'setup' && lastName(receiver(call.expression) ?? call) === 'SwaggerModule') yield* absolute(call, call.arguments[0], 'http', survey);
    else if (key === 'useStaticAssets') yield* absolute(call, optionNode(call.arguments[1], 'prefix'), 'static', survey);
    else if (key === 'forRoot' && lastName(receiver(call.expression) ?? call) === 'ServeStaticModule') {
      for (const options of call.arguments) yield* absolute(call, optionNode(options, 'serveRoot'), 'static', survey);
    }
  }
  for (const object of survey.objects) yield* provided(object, survey);
  for (const node of survey.classes) yield* moduleControllers(node, survey);
}

// ---- applications ------------------------------------------------------------------------------------------------

interface Application {
  readonly name: string;
  readonly parameterOf?: RouterFact['parameterOf'];
  readonly at: ts.Node;
  readonly calls: ts.CallExpression[];
}

const settings = new Set(['setGlobalPrefix', 'useGlobalGuards', 'useGlobalInterceptors', 'enableVersioning']);
const others = new Set(['use', 'listen', 'listenAsync']); // everybody's words: they make no host known

function* applications(survey: Survey): Generator<RouterFact | UseFact> {
  const found = new Map<string, Application>();
  for (const variable of survey.variables) {
    const made = variable.initializer === undefined ? null : unwrap(variable.initializer);
    const isMade = made !== null && ts.isCallExpression(made) && dottedName(made.expression) === 'NestFactory.create';
    const name = isMade && ts.isIdentifier(variable.name) ? hostName(variable.name, survey.script) : null;
    if (made !== null && name !== null) found.set(name, { name, at: made, calls: [] });
  }
  for (const call of survey.calls) {
    const key = accessedKey(unwrap(call.expression));
    if (key === null || (!settings.has(key) && !others.has(key))) continue;
    const on = receiver(call.expression);
    const host = on === null ? null : applicationOf(on, found, settings.has(key), survey);
    if (host !== null) host.calls.push(call);
  }
  for (const application of found.values()) if (application.calls.length > 0) yield* applicationFacts(application, survey); // else a script that wants the services
}

/** The host a setting is called on. */
function applicationOf(on: ts.Expression, found: Map<string, Application>, isNests: boolean, survey: Survey): Application | null {
  const name = hostName(on, survey.script);
  const known = name === null ? undefined : found.get(name);
  if (name === null || known !== undefined || !isNests) return known ?? null;
  const parameterOf = ts.isIdentifier(on) ? parameter(on, survey) : undefined;
  const made: Application = { name, at: on, calls: [], ...(parameterOf && { parameterOf }) };
  found.set(name, made);
  return made;
}

function parameter(name: ts.Identifier, { script }: Survey): RouterFact['parameterOf'] {
  const declaration = declarationOf(name);
  if (declaration?.kind !== 'parameter' || !ts.isParameter(declaration.node) || !isFunction(declaration.node.parent)) return undefined;
  return { function: functionSymbol(declaration.node.parent, script), index: declaration.node.parent.parameters.indexOf(declaration.node) };
}

function* applicationFacts({ name, parameterOf, at, calls }: Application, survey: Survey): Generator<RouterFact | UseFact> {
  const { script } = survey;
  const named = (key: string): ts.CallExpression[] => calls.filter((call) => accessedKey(unwrap(call.expression)) === key);
  const [prefix, options] = named('setGlobalPrefix').at(-1)?.arguments ?? [];
  const except = optionNode(options, 'exclude');
  const versioning = named('enableVersioning').at(-1);
  yield {
    kind: 'router', framework, name, is: 'application',
    ...(prefix && { prefix: valueOf(prefix, script) }),
    ...(except && { prefixExcept: infos(except, survey) }),
    ...(versioning && inPaths(versioning, survey)),
    safeguards: [...globals(named('useGlobalGuards'), 'guard', survey), ...globals(named('useGlobalInterceptors'), 'middleware', survey)],
    ...(parameterOf && { parameterOf }),
    at: rangeOf(at, script),
  };
  for (const call of named('use')) yield* used(call, name, survey);
}

/** They see requests only: Nest hands gateways no global guards. */
function globals(calls: readonly ts.CallExpression[], how: Safeguard['how'], { script }: Survey): Safeguard[] {
  return calls.flatMap((call) => call.arguments.map((argument) => ({ what: guardValue(argument, script), how, http: true, at: rangeOf(argument, script) }) as const));
}

/** `new AuthGuard(app.get(Reflector))`: what it is made with says nothing of it unless it is written out. */
function guardValue(node: ts.Expression, script: Survey['script']): Value {
  const value = valueOf(ts.isSpreadElement(node) ? node.expression : node, script);
  return value.kind === 'new' && value.args.some(({ kind }) => kind !== 'literal') ? { ...value, args: [] } : value;
}

/** Versions stand in paths unless another type is asked for. */
function inPaths(call: ts.CallExpression, { script }: Survey): Pick<RouterFact, 'versioning'> {
  const [options] = call.arguments;
  const type = optionNode(options, 'type');
  if (type !== undefined && lastName(type) !== 'URI') return {};
  const at = rangeOf(call, script);
  const given = optionNode(options, 'prefix');
  const prefix: Value = given === undefined ? { kind: 'literal', value: 'v', at } : given.kind === ts.SyntaxKind.FalseKeyword ? { kind: 'literal', value: '', at } : valueOf(given, script);
  const fallback = optionNode(options, 'defaultVersion');
  return { versioning: { prefix, ...(fallback && { fallback: valueOf(fallback, script) }) } };
}

/** `app.use(helmet())`, `app.use('/docs', basicAuth(…))`: before all controllers, whenever it is called. */
function* used(call: ts.CallExpression, on: string, { script }: Survey): Generator<UseFact> {
  const [first, ...rest] = call.arguments;
  if (first === undefined) return;
  const isPath = rest.length > 0 && (ts.isStringLiteralLike(first) || ts.isArrayLiteralExpression(first) || ts.isTemplateExpression(first));
  const chain = (isPath ? rest : [first, ...rest]).map((argument) => ({ what: functionRef(argument, script), how: 'middleware', http: true, at: rangeOf(argument, script) }) as const);
  const at = rangeOf(call, script);
  const paths = isPath ? valueOf(first, script) : null;
  for (const under of paths === null ? [null] : paths.kind === 'list' ? paths.items : [paths]) {
    yield { kind: 'use', framework, on: { kind: 'name', name: on, at }, ...(under && { under }), chain, at };
  }
}

// ---- modules -----------------------------------------------------------------------------------------------------

const globalTokens: ReadonlyMap<string, Safeguard['how']> = new Map<string, Safeguard['how']>([['APP_GUARD', 'guard'], ['APP_INTERCEPTOR', 'middleware']]);

/** `{ provide: APP_GUARD, useClass: JwtGuard }`. */
function* provided(object: ts.ObjectLiteralExpression, { script }: Survey): Generator<UseFact> {
  const token = memberValue(memberOf(object, 'provide'));
  const how = token === null || ts.isMethodDeclaration(token) ? undefined : globalTokens.get(lastName(token));
  if (how === undefined) return;
  const given = ['useClass', 'useExisting', 'useValue', 'useFactory'].map((key) => optionValue(object, key, script)).find((value) => value !== undefined);
  if (given === undefined) return;
  const [only, ...others] = given.kind === 'function' ? given.returns : [];
  const what = only !== undefined && others.length === 0 ? only : given;
  const at = rangeOf(object, script);
  yield { kind: 'use', framework, chain: [{ what, how, http: true, at }], at };
}

/** `consumer.apply(A, B).exclude(…).forRoutes(…)`. */
function* consumed(call: ts.CallExpression, survey: Survey): Generator<UseFact> {
  const except: Value[] = [];
  for (let on = receiver(call.expression), steps = 0; on !== null && ts.isCallExpression(on) && steps < 20; on = receiver(on.expression), steps++) {
    const key = accessedKey(unwrap(on.expression));
    if (key === 'exclude') except.push(...on.arguments.flatMap((argument) => infos(argument, survey)));
    if (key !== 'apply') continue;
    const only = call.arguments.flatMap((argument) => infos(argument, survey));
    const isEverywhere = only.some((path) => path.kind === 'literal' && typeof path.value === 'string' && /^\/?(?:\(?\.?\*\)?|\{?\*\w+\}?)$/.test(path.value));
    const chain = on.arguments.map((argument) => ({ what: functionRef(ts.isSpreadElement(argument) ? argument.expression : argument, survey.script), how: 'middleware', http: true, at: rangeOf(argument, survey.script) }) as const);
    if (chain.length === 0) return;
    yield { kind: 'use', framework, chain, ...(!isEverywhere && { only }), ...(except.length > 0 && { except }), at: rangeOf(on.arguments[0] ?? on, survey.script) };
    return;
  }
}

/** Paths, `{ path, method }`, controllers, or a list of them; a method is told only where it limits. */
function infos(node: ts.Expression, { script }: Survey): Value[] {
  return routeInfos(valueOf(ts.isSpreadElement(node) ? node.expression : node, script));
}

function routeInfos(value: Value, depth = 0): Value[] {
  const items = value.kind === 'list' ? value.items : value.kind === 'join' && value.parts.some(({ kind }) => kind === 'list') ? value.parts : null; // with spreads, or a template
  if (items !== null && depth < 4) return items.flatMap((item) => routeInfos(item, depth + 1));
  if (value.kind !== 'map') return [value];
  const held = (key: string): Value | undefined => value.entries.find((entry) => entry.key.kind === 'literal' && entry.key.value === key)?.value;
  const path = held('path');
  const method = held('method');
  const verb = method?.kind === 'member' ? method.name : 'ALL';
  if (path === undefined) return [value];
  if (verb === 'ALL' || method === undefined) return [path];
  const entry = (key: string, given: Value) => ({ key: { kind: 'literal', value: key, at: given.at } as const, value: given });
  return [{ kind: 'map', entries: [entry('path', path), entry('method', { kind: 'literal', value: verb, at: method.at })], at: value.at }];
}

/** `@Module({ controllers: […] })`: what a path of RouterModule is put before. */
function* moduleControllers(node: ts.ClassLikeDeclaration, survey: Survey): Generator<UseFact> {
  const made = decorationsOf(node, survey).find(({ name, from }) => name === 'Module' && from === '@nestjs/common');
  const controllers = optionNode(made?.args[0], 'controllers');
  if (made === undefined || node.name === undefined || controllers === undefined || !ts.isArrayLiteralExpression(controllers) || controllers.elements.length === 0) return;
  const chain = controllers.elements.map((element) => ({ what: valueOf(ts.isSpreadElement(element) ? element.expression : element, survey.script), how: 'middleware', at: rangeOf(element, survey.script) }) as const);
  yield { kind: 'use', framework, on: { kind: 'name', name: node.name.text, at: rangeOf(node.name, survey.script) }, chain, at: rangeOf(controllers, survey.script) };
}

/** `RouterModule.register([{ path: 'admin', module: AdminModule, children: […] }])`. */
function* modulePaths(routes: Value, survey: Survey, above: readonly Value[] = []): Generator<UseFact> {
  if (above.length > 8) return;
  for (const route of listed(routes, survey)) {
    const { at } = route;
    const held = (key: string): Value | undefined => (route.kind === 'map' ? route.entries.find((entry) => entry.key.kind === 'literal' && entry.key.value === key)?.value : undefined);
    const own = held('path');
    const slash: Value[] = above.length > 0 && own !== undefined ? [{ kind: 'literal', value: '/', at }] : [];
    const prefixes = own === undefined ? above : [...above, ...slash, own];
    const [only, ...others] = prefixes;
    const under: Value | undefined = others.length === 0 ? only : { kind: 'join', parts: prefixes, at };
    const module = route.kind === 'map' ? held('module') : route;
    if (module !== undefined && under !== undefined) yield { kind: 'use', framework, under, chain: [{ what: module, how: 'middleware', at }], at };
    const children = held('children');
    if (children !== undefined) yield* modulePaths(children, survey, prefixes);
  }
}

/** The elements of a list, of one with spreads and of a constant of this file. */
function listed(value: Value, survey: Survey, depth = 0): Value[] {
  if (depth > 4) return [];
  const inner = (each: Value): Value[] => (each.kind === 'name' && /^[a-z]/.test(each.name) ? listed(constant(each.name, survey), survey, depth + 1) : each.kind === 'list' || each.kind === 'join' ? listed(each, survey, depth + 1) : [each]);
  if (value.kind === 'list') return [...value.items];
  return value.kind === 'join' ? value.parts.flatMap(inner) : value.kind === 'name' ? inner(value) : [];
}

function constant(name: string, { script, variables }: Survey): Value {
  const held = variables.find((variable) => ts.isIdentifier(variable.name) && variable.name.text === name);
  return held?.initializer === undefined ? { kind: 'opaque', why: 'unsupported', at: { start: 0, end: 0 } } : valueOf(held.initializer, script);
}

// ---- what no prefix is put before --------------------------------------------------------------------------------

function* absolute(call: ts.CallExpression, path: ts.Expression | undefined, transport: RouteFact['transport'], { script }: Survey): Generator<RouteFact> {
  const at = rangeOf(call, script);
  yield { kind: 'route', framework, methods: ['GET'], pattern: path === undefined ? { kind: 'literal', value: '/', at } : valueOf(path, script), transport, safeguards: [], at };
}

function optionNode(options: ts.Node | undefined, key: string): ts.Expression | undefined {
  const inner = options === undefined || !ts.isExpression(options) ? undefined : unwrap(options);
  const value = memberValue(memberOf(inner, key));
  return value === null || ts.isMethodDeclaration(value) ? undefined : value;
}
