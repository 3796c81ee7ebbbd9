// extract/typescript/routes: tRPC -> hosts for routers, routes for procedures, guards for the procedures that others are built on.
// https://trpc.io/docs/server/procedures, https://trpc.io/docs/server/adapters
import { ts } from 'ts-morph';
import type { Fact } from '../../../model/fact.ts';
import type { SourceFile } from '../../../model/file.ts';
import type { GuardFact, RouteFact, RouterFact, Safeguard, UseFact } from '../../../model/route.ts';
import type { Value } from '../../../model/value.ts';
import { valueOf } from '../expression.ts';
import { returnsOf } from '../functions.ts';
import type { Survey } from '../survey.ts';
import { enclosingFunction, isFunction, keyOf, lastName, memberOf, memberValue, rangeOf, stringOf, unwrap } from '../syntax.ts';
import { heldAs } from './guards.ts';
import { partOf, type Place } from './handlers.ts';
import { functionSymbol, holderName, hostName } from './host.ts';

const framework = 'trpc';
const methods: Readonly<Record<string, string>> = { query: 'GET', mutation: 'POST', subscription: 'GET' };
const chained: ReadonlySet<string> = new Set(['input', 'output', 'meta', 'use', 'concat', 'unstable_concat', 'unstable_pipe', ...Object.keys(methods)]);
const adapters = /^(?:createNextApiHandler|fetchRequestHandler|createExpressMiddleware|createHTTPServer|createHTTPHandler|createHTTP2Handler|nodeHTTPRequestHandler|awsLambdaRequestHandler|trpcServer)$/;
const routerName = /^router$|Router$/;
const spoken = /trpc|\b\w*[pP]rocedure\b|\brouter\(\{/;
const deepest = 20;
const mostProcedures = 1000; // of one router

export function* trpcRoutes(survey: Survey, file: SourceFile): Iterable<Fact> {
  if (!spoken.test(file.text)) return;
  for (const call of survey.calls) {
    const name = lastName(call.expression);
    if (adapters.test(name)) yield* served(call, survey, file);
    else if (name === 'register' && call.arguments[0] !== undefined && lastName(call.arguments[0]) === 'fastifyTRPCPlugin') yield* served(call, survey, file);
    else if (name === 'mergeRouters') yield* merged(call, survey);
    else if (routerName.test(name) && !isNested(call) && !isFactory(call)) yield* declared(call, survey);
    else if (name in methods) yield* standing(call, survey);
    else if (name === 'use' || name === 'concat') yield* base(call, survey);
  }
  for (const { name, initializer } of survey.variables) if (initializer !== undefined && ts.isIdentifier(name)) yield* plain(name, initializer, survey);
  for (const node of survey.functions) yield* lookingAtCaller(node, survey);
}

// ---- routers -----------------------------------------------------------------------------------------------------

/** `createTRPCRouter({ … })` inside another one is declared with that. */
function isNested(call: ts.CallExpression): boolean {
  for (let node: ts.Node = call.parent, steps = 0; steps < deepest && (ts.isPropertyAssignment(node) || ts.isObjectLiteralExpression(node) || ts.isCallExpression(node)); node = node.parent, steps++) {
    if (ts.isCallExpression(node)) return routerName.test(lastName(node.expression));
  }
  return false;
}

function* declared(call: ts.CallExpression, survey: Survey): Generator<Fact> {
  const members = call.arguments[0] === undefined ? undefined : unwrap(call.arguments[0]);
  if (members === undefined || !ts.isObjectLiteralExpression(members) || isComponent(members)) return;
  yield* router(members, nameOf(call, survey), call, survey, 0);
}

/** Routers of user interfaces are made of options. */
function isComponent(members: ts.ObjectLiteralExpression): boolean {
  return memberOf(members, 'routes') !== null || memberOf(members, 'history') !== null || memberOf(members, 'routeTree') !== null;
}

function nameOf(call: ts.CallExpression, { script }: Survey): string {
  return holderName(call)?.name ?? `trpc@${String(rangeOf(call, script).start)}`;
}

function* router(members: ts.ObjectLiteralExpression, name: string, node: ts.Node, survey: Survey, depth: number): Generator<Fact> {
  const at = rangeOf(node, survey.script);
  const on: Value = { kind: 'name', name, at };
  yield { kind: 'router', framework, name, is: 'router', safeguards: [], ...returned(node, survey), at } satisfies RouterFact;
  for (const member of members.properties.slice(0, mostProcedures)) {
    const key = keyOf(member.name);
    const value = ts.isShorthandPropertyAssignment(member) ? member.name : memberValue(member);
    if (key === null || value === null || ts.isMethodDeclaration(value) || depth > deepest) continue;
    yield* mounted(key, unwrap(value), on, member, survey, depth);
  }
}

/** `const makeUsers = (store) => router({ … })`, `function makeUsers() { const made = router({ … }); return made; }` */
function returned(node: ts.Node, { script }: Survey): Pick<RouterFact, 'returnedBy'> {
  const home = enclosingFunction(node);
  if (home === null) return {};
  const { parent } = node;
  const isGiven = ts.isReturnStatement(parent) || home.body === node || (ts.isParenthesizedExpression(parent) && home.body === parent);
  const local = ts.isVariableDeclaration(parent) && ts.isIdentifier(parent.name) ? parent.name.text : null;
  return isGiven || (local !== null && returnsOf(home).some(({ expression }) => ts.isIdentifier(expression) && expression.text === local)) ? { returnedBy: functionSymbol(home, script) } : {};
}

/** `makeUsersRouter({ store })` is handed what a router needs, not its procedures. */
function isFactory({ expression, arguments: [given] }: ts.CallExpression): boolean {
  const members = given === undefined ? undefined : unwrap(given);
  return /^(?:create|make|build|get|new)(?!(?:T?RPC|Trpc|tRPC)?Router$)\w+Router$/.test(lastName(expression)) && !(members !== undefined && ts.isObjectLiteralExpression(members) && members.properties.some((member) => ts.isPropertyAssignment(member) && ts.isCallExpression(unwrap(member.initializer))));
}

/** `this.users`: the router in a field of the class around. */
function routerRef(node: ts.Expression, survey: Survey): Value {
  const inner = unwrap(node);
  const own = ts.isPropertyAccessExpression(inner) && inner.expression.kind === ts.SyntaxKind.ThisKeyword ? hostName(inner, survey.script) : null;
  return own === null ? partOf(inner, placeOf(survey)) : { kind: 'name', name: own, at: rangeOf(inner, survey.script) };
}

function* mounted(key: string, value: ts.Expression, on: Value, member: ts.Node, survey: Survey, depth: number): Generator<Fact> {
  const at = rangeOf(member, survey.script);
  const under: Value = { kind: 'literal', value: key, at };
  const route = procedure(value, on, under, survey);
  if (route !== null) {
    yield route;
    return;
  }
  const inner = ts.isCallExpression(value) && routerName.test(lastName(value.expression)) && !isFactory(value) && value.arguments[0] !== undefined ? unwrap(value.arguments[0]) : value;
  const isInline = ts.isObjectLiteralExpression(inner);
  const name = `trpc@${String(rangeOf(value, survey.script).start)}`;
  if (isInline) yield* router(inner, name, value, survey, depth + 1);
  yield { kind: 'use', framework, on, under, chain: [{ what: isInline ? { kind: 'name', name, at } : routerRef(value, survey), how: 'middleware', at }], at } satisfies UseFact;
}

/** `mergeRouters(users, posts)`. */
function* merged(call: ts.CallExpression, survey: Survey): Generator<Fact> {
  const at = rangeOf(call, survey.script);
  const name = nameOf(call, survey);
  yield { kind: 'router', framework, name, is: 'router', safeguards: [], ...returned(call, survey), at } satisfies RouterFact;
  for (const part of call.arguments) {
    const inner = unwrap(part);
    const isInline = ts.isCallExpression(inner) && routerName.test(lastName(inner.expression)) && !isFactory(inner);
    yield { kind: 'use', framework, on: { kind: 'name', name, at }, chain: [{ what: isInline ? { kind: 'name', name: nameOf(inner, survey), at } : routerRef(inner, survey), how: 'middleware', at }], at } satisfies UseFact;
  }
}

// ---- procedures --------------------------------------------------------------------------------------------------

interface Chain {
  readonly base: ts.Expression;
  readonly uses: readonly ts.Expression[]; // in the order in which they run
  readonly inputs: readonly ts.Expression[];
}

/** `authed.input(schema).use(limit).mutation(…)`: what it is built on, by the word that all of them end with, and what it runs. */
function chainOf(call: ts.CallExpression): Chain | null {
  const uses: ts.Expression[] = [];
  const inputs: ts.Expression[] = [];
  let node: ts.Expression = call;
  for (let steps = 0; steps < deepest; steps++) {
    const callee: ts.Expression | null = ts.isCallExpression(node) ? unwrap(node.expression) : null;
    if (callee === null || !ts.isPropertyAccessExpression(callee) || !chained.has(callee.name.text)) break;
    const [first] = (node as ts.CallExpression).arguments;
    if (first !== undefined && /^(?:use|concat|unstable_concat|unstable_pipe)$/.test(callee.name.text)) uses.unshift(first);
    if (first !== undefined && callee.name.text === 'input') inputs.unshift(first);
    node = unwrap(callee.expression);
  }
  return /procedure$/i.test(lastName(ts.isCallExpression(node) ? node.expression : node)) ? { base: node, uses, inputs } : null;
}

function procedure(value: ts.Expression, on: Value, pattern: Value, survey: Survey): RouteFact | null {
  if (!ts.isCallExpression(value)) return null;
  const method = methods[lastName(value.expression)];
  const chain = method === undefined ? null : chainOf(value);
  const [given] = value.arguments;
  if (method === undefined || chain === null || given === undefined) return null;
  return { kind: 'route', framework, on, methods: [method], pattern, transport: 'http', handler: partOf(given, placeOf(survey)), safeguards: safeguardsOf(chain, survey), ...(chain.inputs.length > 0 && { inputs: chain.inputs.map((input) => valueOf(input, survey.script)) }), at: pattern.at };
}

/** A procedure with a name of its own, which a router elsewhere takes in. */
function* standing(call: ts.CallExpression, survey: Survey): Generator<Fact> {
  const held = holderName(call);
  if (held === null || ts.isPropertyAssignment(call.parent)) return;
  const at = rangeOf(call.parent, survey.script);
  const route = procedure(call, { kind: 'name', name: held.name, at }, { kind: 'literal', value: '', at }, survey);
  if (route === null) return;
  yield { kind: 'router', framework, name: held.name, is: 'controller', safeguards: [], at } satisfies RouterFact;
  yield route;
}

function safeguardsOf({ base: root, uses }: Chain, survey: Survey): Safeguard[] {
  const { script } = survey;
  const before: Safeguard[] = isBuilder(root) ? [] : [{ what: valueOf(root, script), how: 'guard', at: rangeOf(root, script) }];
  return [...before, ...uses.map((use): Safeguard => ({ what: partOf(use, placeOf(survey)), how: 'middleware', at: rangeOf(use, script) }))];
}

/** `t.procedure`: asks for nothing. */
function isBuilder(node: ts.Expression): boolean {
  return ts.isPropertyAccessExpression(node) && node.name.text === 'procedure';
}

// ---- guards ------------------------------------------------------------------------------------------------------

/** `const adminProcedure = authedProcedure.use(isAdmin)`, also as what a function returns. */
function* base(call: ts.CallExpression, survey: Survey): Generator<GuardFact> {
  if (ts.isPropertyAccessExpression(call.parent) && chained.has(call.parent.name.text)) return; // the outermost of the chain tells
  const chain = chainOf(call);
  if (chain === null) return;
  const home = enclosingFunction(call);
  const symbol = holderName(call)?.name ?? (home !== null && (home.body === call || ts.isReturnStatement(call.parent)) ? functionSymbol(home, survey.script) : null);
  if (symbol === null) return;
  yield { kind: 'guard', symbol, reads: [], refuses: false, verifies: false, calls: safeguardsOf(chain, survey).map(({ what }) => what), at: rangeOf(call, survey.script) };
}

/** `const publicProcedure = t.procedure`: known to let everybody in. */
function* plain(name: ts.Identifier, initializer: ts.Expression, { script }: Survey): Generator<GuardFact> {
  const inner = unwrap(initializer);
  if (/procedure$/i.test(name.text) && isBuilder(inner)) yield { kind: 'guard', symbol: name.text, reads: [], refuses: false, verifies: false, calls: [], at: rangeOf(name, script) };
}

const caller = /\b(?:ctx|context)\??\.(?:\w{1,30}\??\.)?(?:current)?(?:user|session|auth|account|viewer|apiKey|token|member|actor)|\{[^{}]{0,200}\b(?:user|session|auth)\w{0,20}\b[^{}]{0,200}\}\s{0,4}=\s{0,4}(?:\w{1,20}\.)?ctx\b/i;

/** Middleware that looks at whom the context names: the context was made from the request by the server itself. */
function* lookingAtCaller(node: ts.FunctionLikeDeclaration, { script }: Survey): Generator<GuardFact> {
  const text = node.body?.getText().slice(0, 6000) ?? '';
  const isOfWhom = /\bUNAUTHORIZED\b/.test(text) && /\bnext\(/.test(text); // a handler may say so of a wrong password
  if (!isOfWhom && !(/\bFORBIDDEN\b|TRPCError/.test(text) && caller.test(text))) return;
  const fact = { kind: 'guard', reads: ['session'], refuses: false, verifies: true, calls: [], at: rangeOf(node, script) } as const;
  const symbol = functionSymbol(node, script);
  const held = heldAs(node, script);
  yield { ...fact, symbol };
  if (held !== null && held !== symbol) yield { ...fact, symbol: held };
}

// ---- adapters ----------------------------------------------------------------------------------------------------

/** `createExpressMiddleware({ router: appRouter })`: where the procedures are served. */
function* served(call: ts.CallExpression, survey: Survey, file: SourceFile): Generator<Fact> {
  const options = call.arguments.map((argument) => unwrap(argument)).find((argument) => ts.isObjectLiteralExpression(argument));
  const given = memberValue(memberOf(memberValue(memberOf(options, 'trpcOptions')) ?? options, 'router'));
  if (given === null || isFunction(given)) return;
  const at = rangeOf(call, survey.script);
  const name = `trpc@${String(at.start)}`;
  yield { kind: 'router', framework, name, is: 'application', prefix: { kind: 'literal', value: endpointOf(call, options, file), at }, safeguards: [], at } satisfies RouterFact;
  yield { kind: 'use', framework, on: { kind: 'name', name, at }, chain: [{ what: routerRef(given, survey), how: 'middleware', at }], at } satisfies UseFact;
}

/** As it is told, as the server mounts it, or by where the file stands. */
function endpointOf(call: ts.CallExpression, options: ts.Expression | undefined, { path }: SourceFile): string {
  const told = stringOf(memberValue(memberOf(options, 'endpoint')) ?? memberValue(memberOf(options, 'prefix')) ?? undefined);
  if (told !== null) return told;
  const mount = ts.isCallExpression(call.parent) ? stringOf(call.parent.arguments[0]) : null;
  const page = /(?:^|\/)(?:pages|app)\/(api\/[\w/-]{1,100}?)\/\[/.exec(path)?.[1];
  return mount?.replace(/\/?\*+$/, '') ?? (page === undefined ? '/trpc' : `/${page}`);
}

function placeOf({ script }: Survey): Place {
  return { script, hosts: new Set<string>(), made: new Map(), read: (node) => valueOf(node, script) };
}
