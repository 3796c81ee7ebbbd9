// extract/typescript/routes: the arguments of `app.get(path, …)` and `app.use(path, …)` -> paths, safeguards, handler, transport.
import { ts } from 'ts-morph';
import type { RouteFact, Safeguard } from '../../../model/route.ts';
import type { Value } from '../../../model/value.ts';
import type { Script } from '../../../parse/document.ts';
import { declarationOf } from '../scope.ts';
import { accessedKey, dottedName, isFunction, keyOf, lastName, rangeOf, unwrap } from '../syntax.ts';
import { enclosingClass, functionOf, functionSymbol, hostName } from './host.ts';

/** How the nodes of a call are read: with a loop's variable bound, and with the hosts of the file by their names. */
export interface Place {
  readonly script: Script;
  readonly hosts: { has(name: string): boolean };
  readonly made: ReadonlyMap<ts.Node, string>;
  readonly read: (node: ts.Expression) => Value;
}

const mostParts = 60;

/** The arguments with arrays, spreads and arrays of this file laid out flat. */
export function flat(nodes: readonly ts.Expression[], depth = 0): ts.Expression[] {
  const found: ts.Expression[] = [];
  for (const node of nodes) {
    const inner = unwrap(ts.isSpreadElement(node) ? node.expression : node);
    const list = ts.isArrayLiteralExpression(inner) ? inner.elements : (composed(inner) ?? listBehind(inner)?.elements ?? null);
    if (found.length > mostParts) break;
    if (list === null || depth > 4) found.push(inner);
    else found.push(...flat(list, depth + 1));
  }
  return found;
}

/** `compose([a, b])` of Koa and others; `router.allowedMethods()` answers for no route. */
function composed(node: ts.Expression): readonly ts.Expression[] | null {
  if (!ts.isCallExpression(node)) return null;
  const name = lastName(node.expression);
  if (name === 'allowedMethods') return [];
  return /^(?:compose|convert|every)$/.test(name) && node.arguments.length > 0 ? node.arguments : null;
}

function listBehind(node: ts.Expression): ts.ArrayLiteralExpression | null {
  if (!ts.isIdentifier(node)) return null;
  const declared = declarationOf(node)?.node;
  if (declared === undefined || !ts.isVariableDeclaration(declared) || declared.initializer === undefined) return null;
  const given = unwrap(declared.initializer);
  return ts.isArrayLiteralExpression(given) ? given : null;
}

// ---- paths -------------------------------------------------------------------------------------------------------

const constant = /^[A-Z][A-Z0-9_]*$/;
const pathNames = /path|prefix|url|uri|endpoint|api|version|root|mount|base|route$/i;
const pathTables = /^(?:[A-Z][A-Z0-9_]*_)?(?:ENDPOINT|ROUTE|PATH|URL)S?\.\w+$/; // ENDPOINTS.getUser
const functionNames = /router|routes|middleware|handler|controller|guard|auth|limiter|parser|use[A-Z]|verif|check|require|ensure|protect|validat|permission|token|session/i;

/** Whether the first argument is a path rather than a function. */
export function isPath(node: ts.Expression | undefined, place: Place): boolean {
  if (node === undefined) return false;
  const inner = unwrap(node);
  if (ts.isStringLiteralLike(inner) || ts.isTemplateExpression(inner) || ts.isRegularExpressionLiteral(inner)) return true;
  if (ts.isArrayLiteralExpression(inner)) return inner.elements.length > 0 && inner.elements.every((element) => isPath(element, place));
  if (ts.isBinaryExpression(inner)) return inner.operatorToken.kind === ts.SyntaxKind.PlusToken;
  if (isFunction(inner)) return false;
  const value = place.read(inner);
  if (value.kind === 'literal' || value.kind === 'join' || value.kind === 'env') return true;
  if (ts.isConditionalExpression(inner)) return isPath(inner.whenTrue, place);
  const name = lastName(inner);
  if (ts.isIdentifier(inner)) {
    const declared = declarationOf(inner)?.node;
    const given = declared !== undefined && ts.isVariableDeclaration(declared) && declared.initializer !== undefined ? unwrap(declared.initializer) : null;
    if (given !== null && (ts.isStringLiteralLike(given) || ts.isTemplateExpression(given) || ts.isBinaryExpression(given) || ts.isRegularExpressionLiteral(given))) return true;
    if (given !== null && (isFunction(given) || ts.isCallExpression(given) || ts.isNewExpression(given))) return false;
  }
  if (hostName(inner, place.script) !== null && place.hosts.has(hostName(inner, place.script) ?? '')) return false;
  if (ts.isCallExpression(inner)) return /^(?:join|resolve|concat|replace|toString|url|path\w*|prefix\w*|\w*(?:Path|Url|Prefix))$/.test(name);
  return pathTables.test(dottedName(inner)) ? !/router|middleware|handler|controller/i.test(name) : (constant.test(name) || pathNames.test(name)) && !functionNames.test(name);
}

/** Several where an array is given: each is a route of its own. */
export function pathsOf(node: ts.Expression, place: Place): Value[] {
  const inner = unwrap(node);
  return ts.isArrayLiteralExpression(inner) ? inner.elements.slice(0, mostParts).map((element) => place.read(element)) : [place.read(inner)];
}

// ---- functions ---------------------------------------------------------------------------------------------------

/** What stands in a chain: a host of this file, a function by its symbol, an inline one, or what link resolves. */
export function partOf(node: ts.Expression, place: Place): Value {
  const inner = unwrap(node);
  const { script } = place;
  const at = rangeOf(inner, script);
  const made = place.made.get(inner);
  if (made !== undefined) return { kind: 'name', name: made, at };
  const turn = isParameter(inner) ? place.read(inner) : null;
  if (turn !== null && turn.kind !== 'opaque') return turn; // the element of a loop's list
  const name = hostName(inner, script);
  if (name !== null && place.hosts.has(name)) return { kind: 'name', name, at };
  const target = functionOf(inner);
  if (target !== null) return { kind: 'name', name: functionSymbol(target, script), at };
  return throughBind(inner, place) ?? injected(inner, script) ?? place.read(inner);
}

function isParameter(node: ts.Expression): boolean {
  const declared = ts.isIdentifier(node) ? declarationOf(node)?.node : undefined;
  return declared !== undefined && ts.isParameter(declared);
}

export function safeguard(node: ts.Expression, place: Place): Safeguard {
  const wrapped = ts.isCallExpression(unwrap(node)) && wrapperNames.test(lastName((unwrap(node) as ts.CallExpression).expression)) ? wrappedFunction(unwrap(node) as ts.CallExpression) : null;
  return { what: partOf(wrapped ?? node, place), how: 'middleware', at: rangeOf(unwrap(node), place.script) };
}

/** `controller.list.bind(controller)` is `controller.list`. */
function throughBind(node: ts.Expression, place: Place): Value | null {
  if (!ts.isCallExpression(node)) return null;
  const callee = unwrap(node.expression);
  return ts.isPropertyAccessExpression(callee) && callee.name.text === 'bind' ? partOf(callee.expression, place) : null;
}

/** `this.users.list` of a class that is given `users: UserController`, or makes it: the method of that class. */
export function injected(node: ts.Expression, script: Script): Value | null {
  const key = accessedKey(node);
  const on = key === null ? null : unwrap((node as ts.PropertyAccessExpression).expression);
  if (key === null || on === null || !ts.isPropertyAccessExpression(on) || on.expression.kind !== ts.SyntaxKind.ThisKeyword) return null;
  const owner = enclosingClass(on);
  const name = owner === null ? null : fieldClass(owner, on.name.text);
  const at = rangeOf(node, script);
  return name === null ? null : { kind: 'member', on: { kind: 'new', callee: { kind: 'name', name, at }, args: [], named: [], at }, name: key, at };
}

function fieldClass(owner: ts.ClassLikeDeclaration, field: string): string | null {
  const constructor = owner.members.find(ts.isConstructorDeclaration);
  const declared = owner.members.find((member) => ts.isPropertyDeclaration(member) && keyOf(member.name) === field) ?? constructor?.parameters.find((parameter) => keyOf(parameter.name) === field);
  const { initializer, type } = declared !== undefined && (ts.isPropertyDeclaration(declared) || ts.isParameter(declared)) ? declared : {};
  if (initializer !== undefined) return madeClass(initializer);
  if (type !== undefined) return ts.isTypeReferenceNode(type) && ts.isIdentifier(type.typeName) ? type.typeName.text : null;
  for (const statement of constructor?.body?.statements ?? []) {
    const given = ts.isExpressionStatement(statement) && ts.isBinaryExpression(statement.expression) && statement.expression.operatorToken.kind === ts.SyntaxKind.EqualsToken ? statement.expression : null;
    if (given !== null && dottedName(given.left) === `this.${field}`) return madeClass(given.right);
  }
  return null;
}

/** `new Users()` */
function madeClass(node: ts.Expression): string | null {
  const made = unwrap(node);
  return ts.isNewExpression(made) && ts.isIdentifier(made.expression) ? made.expression.text : null;
}

const wrapperNames = /async|stream|^upgradeWebSocket$|wrap|catch|promis|handle|safe|^(?:tc|ah|h|use|adapt|make\w+|express\w+|route|action|endpoint|controller|try\w*|execute|run|call)$|adapter|decorat/i;

/** The function that a call is handed to run: an inline one, or a reference where the callee's name says that it wraps. */
function wrappedFunction(call: ts.CallExpression, depth = 0): ts.Expression | null {
  for (let at = call.arguments.length - 1; at >= 0; at--) {
    const argument = unwrap(call.arguments[at] as ts.Expression);
    if (isFunction(argument)) return argument;
    if (ts.isCallExpression(argument) && depth < 6) {
      const inner = wrappedFunction(argument, depth + 1);
      if (inner !== null) return inner;
    }
  }
  const last = call.arguments[call.arguments.length - 1];
  if (last === undefined || !/async|wrap|catch|promis|safe|^with[A-Z]|handler?$|^(?:tc|ah)$/i.test(lastName(call.expression))) return null;
  const inner = unwrap(last);
  return ts.isIdentifier(inner) || accessedKey(inner) !== null ? inner : null;
}

export interface Handling {
  readonly handler: Value;
  readonly safeguards: readonly Safeguard[];
  readonly transport: RouteFact['transport'];
  readonly node: ts.Expression;
}

/** `mw, [mw, mw], wrap(handler)`: the last handles, the others run before it; null where nothing is handed. */
export function handlingOf(nodes: readonly ts.Expression[], place: Place): Handling | null {
  const parts = flat(nodes);
  const last = parts.at(-1);
  if (last === undefined) return null;
  const before = parts.slice(0, -1).map((part) => safeguard(part, place));
  const wrapper = ts.isCallExpression(last) ? wrappedFunction(last) : null;
  const node = wrapper ?? last;
  const around = wrapper !== null && ts.isCallExpression(last) && !wrapperNames.test(lastName(last.expression)) ? [{ what: place.read(last.expression), how: 'decorator', at: rangeOf(last, place.script) } as const] : [];
  return { handler: partOf(node, place), safeguards: [...before, ...around], transport: transportOf(node, last), node };
}

const stream = /text\/event-stream|application\/(?:x-)?ndjson|\bstreamSSE\s*\(|\bcreateSession\s*\(\s*req/;

/** Objects one after the other under a type that says nothing: `res.write(JSON.stringify(part))` for each. */
function writesParts(text: string): boolean {
  return /application\/octet-stream/.test(text) && /\.write\(.{0,40}JSON\.stringify/.test(text);
}

function transportOf(node: ts.Expression, whole: ts.Expression): RouteFact['transport'] {
  if (ts.isCallExpression(whole) && /^upgradeWebSocket$/.test(lastName(whole.expression))) return 'websocket';
  const target = functionOf(node);
  const text = target?.body?.getText().slice(0, 40_000) ?? '';
  return stream.test(text) || writesParts(text) ? 'sse' : 'http';
}

/** Express tells handlers of errors by their four parameters. */
export function handlesErrors(node: ts.Expression): boolean {
  return functionOf(node)?.parameters.length === 4;
}

export function nodeIs(node: ts.Expression, pattern: RegExp): boolean {
  const inner = unwrap(node);
  return pattern.test(dottedName(ts.isCallExpression(inner) ? inner.expression : inner));
}

