// extract/typescript/routes: functions that a server of Node's hands its requests to -> RouterFact, RouteFact:
// `export async function handle(method, path, req, res) { if (method === 'POST' && path === '/users') return await users.create(req, res); … }`.
import { ts } from 'ts-morph';
import type { Fact } from '../../../model/fact.ts';
import type { Safeguard } from '../../../model/route.ts';
import type { Value } from '../../../model/value.ts';
import { declarationOf } from '../scope.ts';
import type { Survey } from '../survey.ts';
import { enclosingFunction, isFunction, keyOf, lastName, rangeOf, unwrap } from '../syntax.ts';
import { type Comparison, comparisonsIn, methodsAt } from './compared-paths.ts';
import { functionRef, functionSymbol } from './host.ts';
import { isLocal, rootOf } from './origin.ts';

/** So many paths with their methods tell a dispatcher from middleware that makes an exception of one. */
const leastPaths = 3;

const request = /^(?:_?req|request)$/;
const response = /^(?:res|response)$/;
const frameworks = /^(?:express|koa|fastify|restify|polka|hono|next|@nestjs\/.*|connect|router|find-my-way)$/;
/** Applications of frameworks, under the names that they are given. */
const foreign = /^(?:\w*app|application|server|express\w*|koa\w*|fastify\w*|next\w*|nuxt\w*|api|callback|handle|listener|toNodeListener|getRequestListener|yoga|router)$/i;

/** A handler of the project's own that another file holds or makes: `createServer(makeHandler(config))`. */
export function isDispatched(given: ts.Expression, survey: Survey, depth = 0): boolean {
  const inner = unwrap(given);
  if (depth > 3 || isFunction(inner)) return false;
  if (ts.isIdentifier(inner)) {
    if (foreign.test(inner.text)) return false;
    const from = survey.imports.get(inner.text);
    if (from !== undefined) return isLocal(from);
    const declared = declarationOf(inner)?.node;
    return declared !== undefined && ts.isVariableDeclaration(declared) && declared.initializer !== undefined && isDispatched(declared.initializer, survey, depth + 1);
  }
  if (!ts.isCallExpression(inner) || foreign.test(lastName(inner.expression))) return false;
  const root = rootOf(inner.expression);
  const from = root === null ? undefined : survey.imports.get(root.text);
  return from !== undefined && isLocal(from);
}

/** Functions that compare a request's path with several, and that no server of this file runs by itself. */
export function* dispatchers(survey: Survey, served: ReadonlySet<ts.FunctionLikeDeclaration>): Iterable<Fact> {
  if ([...survey.imports.values()].some((from) => frameworks.test(from))) return;
  for (const node of survey.functions) {
    if (served.has(node) || !takesRequest(node)) continue;
    const compared = comparisonsIn(node, survey.script).filter(({ node: at, branch }) => branch !== null && !methodsAt(at, branch).includes('*'));
    if (compared.length >= leastPaths) yield* dispatcher(node, compared, survey);
  }
}

function takesRequest({ parameters }: ts.FunctionLikeDeclaration): boolean {
  const names = parameters.map(({ name }) => keyOf(name) ?? '');
  return !names.includes('next') && names.some((name) => request.test(name)) && names.some((name) => response.test(name)); // who has a next is a framework's middleware
}

function* dispatcher(node: ts.FunctionLikeDeclaration, compared: readonly Comparison[], survey: Survey): Iterable<Fact> {
  const { script } = survey;
  const at = rangeOf(node, script);
  const own: Value = { kind: 'name', name: functionSymbol(node, script), at };
  const asking = refusalIn(node, survey);
  const before = (where: ts.Node): readonly Safeguard[] => (asking !== null && asking.from < where.pos ? [{ what: own, how: 'middleware', at }, ...asking.by] : []);
  yield { kind: 'router', framework: 'http', name: own.name, is: 'router', safeguards: [], at };
  const handed = compared.map(({ branch }) => (branch === null ? null : handedTo(branch)));
  const onward = survey.calls.filter((call) => handsAllOn(call, survey) && enclosingFunctions(call).includes(node));
  const handsOn = onward.length > 0 || handed.some((to) => to !== null); // what it answers itself is not told from what those do that it calls
  for (const [index, { pattern, node: test, branch }] of compared.entries()) {
    const to = handed[index] ?? null;
    const handler = to !== null ? functionRef(to, script) : handsOn ? undefined : own;
    yield { kind: 'route', framework: 'http', on: own, methods: methodsAt(test, branch), pattern, transport: 'http', ...(handler && { handler }), safeguards: before(test), at: rangeOf(test, script) };
  }
  for (const call of onward) {
    yield { kind: 'use', framework: 'http', on: own, chain: [...before(call), { what: functionRef(call.expression, script), how: 'middleware', at: rangeOf(call, script) }], at: rangeOf(call, script) };
  }
}

function enclosingFunctions(node: ts.Node): ts.Node[] {
  const found: ts.Node[] = [];
  for (let up = enclosingFunction(node); up !== null && found.length < 8; up = enclosingFunction(up)) found.push(up);
  return found;
}

/** `handleOthers(method, path, req, res)`: another dispatcher goes on with whatever came. */
function handsAllOn(call: ts.CallExpression, { imports }: Survey): boolean {
  const names = call.arguments.map((argument) => (ts.isIdentifier(argument) ? argument.text : ''));
  return ts.isIdentifier(call.expression) && isLocal(imports.get(call.expression.text) ?? '') && takesBoth(call) && names.includes('method') && names.some((name) => /path|url/i.test(name));
}

const refusal = /\b(?:writeHead|status|sendJson|sendError|send)\(\s*(?:res\w*\s*,\s*)?401\b|statusCode\s*=\s*401\b|\b401\s*,|status:\s*401\b|[uU]nauthorized/;
const checking = /auth|verify|token|session|permission|credential/i;

/** Where a dispatcher turns callers away before it looks at paths that follow, and what it asked last. */
function refusalIn(node: ts.FunctionLikeDeclaration, survey: Survey): { readonly from: number; readonly by: readonly Safeguard[] } | null {
  const { calls, script } = survey;
  const found = refusal.exec(node.getText(script.source));
  if (found === null) return null;
  const from = node.getStart(script.source) + found.index;
  const asked = calls.findLast((call) => call.pos > node.pos && call.end < from && checking.test(lastName(call.expression)) && !/error|log/i.test(lastName(call.expression)));
  return { from, by: asked === undefined ? [] : askedBy(asked, survey) };
}

/** What its result decides may be told; that it decides is certain, as callers are turned away by it. */
function askedBy(call: ts.CallExpression, { script }: Survey): readonly Safeguard[] {
  const at = rangeOf(call, script);
  return [{ what: functionRef(call.expression, script), how: 'middleware', at }, { what: { kind: 'opaque', why: 'unsupported', name: `auth ${lastName(call.expression)}`, at }, how: 'middleware', at }];
}

/** The function that a branch hands the request and its answer to. */
function handedTo(branch: ts.Node): ts.Expression | null {
  const stack: ts.Node[] = [branch];
  for (let node = stack.pop(), seen = 0; node !== undefined && seen < 400; node = stack.pop(), seen++) {
    if (ts.isCallExpression(node) && takesBoth(node)) return node.expression;
    const children: ts.Node[] = [];
    ts.forEachChild(node, (child) => void (isFunction(child) || children.push(child)));
    stack.push(...children.reverse());
  }
  return null;
}

/** What only says no. */
const refusing = /error|fail|unauth|forbid|deny|denied|not_?found|reject/i;

function takesBoth({ expression, arguments: given }: ts.CallExpression): boolean {
  if (refusing.test(lastName(expression))) return false;
  const names = given.map((argument) => (ts.isIdentifier(argument) ? argument.text : ''));
  return names.some((name) => request.test(name)) && names.some((name) => response.test(name));
}
