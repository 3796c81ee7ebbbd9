// extract/typescript/routes: what a file exports by name, and the handler inside what wraps it, for frameworks whose routes are files.
import { ts } from 'ts-morph';
import type { Range } from '../../../model/range.ts';
import type { RouteFact, Safeguard } from '../../../model/route.ts';
import type { Entry, Value } from '../../../model/value.ts';
import type { Script } from '../../../parse/document.ts';
import { valueOf } from '../expression.ts';
import { declarationOf } from '../scope.ts';
import type { Survey } from '../survey.ts';
import { dottedName, isFunction, keyOf, memberValue, rangeOf, unwrap } from '../syntax.ts';
import { functionOf, functionSymbol } from './host.ts';

export interface Export {
  readonly name: string;
  readonly node: ts.Expression | ts.FunctionDeclaration | null; // null: another file's, or part of a pattern
  readonly outOf?: ts.Expression; // what a pattern takes it out of
  readonly at: Range;
}

/** The exports of a module by name; 'default' also for CommonJS. */
export function exportedBy({ script, assignments }: Survey): Map<string, Export> {
  const found = new Map<string, Export>();
  const add: Add = (name, node, place, outOf) => void found.set(name, { name, node, ...(outOf && { outOf }), at: rangeOf(place, script) });
  for (const statement of script.source.statements) {
    if (ts.isExportAssignment(statement)) add('default', unwrap(statement.expression), statement);
    else if (ts.isExportDeclaration(statement)) renamed(statement, add);
    else if (ts.canHaveModifiers(statement) && ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) === true) declared(statement, add);
  }
  for (const { left, right } of assignments) {
    const name = /^(?:module\.exports|(?:module\.)?exports\.(\w+))$/.exec(dottedName(left));
    if (name !== null) add(name[1] ?? 'default', unwrap(right), left);
  }
  return found;
}

type Add = (name: string, node: Export['node'], place: ts.Node, outOf?: ts.Expression) => void;

/** `export { handler as GET }`; with `from`, the name is resolved over this file's exports. */
function renamed({ exportClause, moduleSpecifier, isTypeOnly }: ts.ExportDeclaration, add: Add): void {
  if (exportClause === undefined || isTypeOnly || !ts.isNamedExports(exportClause)) return;
  for (const element of exportClause.elements) {
    const local = element.propertyName ?? element.name;
    if (!element.isTypeOnly) add(element.name.text, moduleSpecifier === undefined && ts.isIdentifier(local) ? local : null, element);
  }
}

function declared(statement: ts.Statement, add: Add): void {
  if (ts.isFunctionDeclaration(statement)) {
    const isDefault = ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.DefaultKeyword) === true;
    if (isDefault || statement.name !== undefined) add(isDefault ? 'default' : (statement.name?.text ?? 'default'), statement, statement.name ?? statement);
  } else if (ts.isVariableStatement(statement)) {
    for (const { name, initializer } of statement.declarationList.declarations) {
      if (ts.isIdentifier(name)) add(name.text, initializer === undefined ? null : unwrap(initializer), name);
      else for (const element of name.elements) if (ts.isBindingElement(element) && ts.isIdentifier(element.name)) add(element.name.text, null, element, initializer && unwrap(initializer));
    }
  }
}

// ---- wrappers ----------------------------------------------------------------------------------------------------

export interface Peeled {
  readonly handler: Value;
  readonly safeguards: readonly Safeguard[]; // outermost first
  readonly transport: RouteFact['transport'];
  readonly node?: ts.FunctionLikeDeclaration;
}

const deepest = 8;

/** The handler inside `withAuth(withLog(handler))`, `auth((req) => …)`, `api({ handler, … })`; each call around it may refuse. */
export function peel({ name, node, at }: Export, survey: Survey): Peeled {
  if (node === null) return { handler: { kind: 'name', name, at }, safeguards: [], transport: 'http' };
  return peelNode(node, survey.script, 0);
}

export function peelNode(node: ts.Expression | ts.FunctionLikeDeclaration, script: Script, depth: number): Peeled {
  const inner = isFunction(node) ? node : unwrap(node);
  const target = isFunction(inner) ? inner : functionOf(inner);
  const at = rangeOf(inner, script);
  if (target !== null) return { handler: { kind: 'name', name: functionSymbol(target, script), at }, safeguards: [], transport: streams(target, script) ? 'sse' : 'http', node: target };
  const expression = inner as ts.Expression;
  const call = wrapping(expression);
  const within = call === null || depth > deepest ? null : handlerWithin(call);
  if (call === null || within === null) return { handler: ts.isCallExpression(expression) ? bareCall(expression, script) : valueOf(expression, script), safeguards: [], transport: 'http' };
  const peeled = peelNode(within, script, depth + 1);
  return { ...peeled, safeguards: [{ what: wrapperValue(call, script), how: 'decorator', at: rangeOf(call.expression, script) }, ...peeled.safeguards] };
}

function streams(node: ts.FunctionLikeDeclaration, { source }: Script): boolean {
  return source.text.includes('text/event-stream') && node.getText(source).includes('text/event-stream');
}

/** The call itself, or the one that a variable of this file holds. */
function wrapping(node: ts.Expression, depth = 0): ts.CallExpression | null {
  if (ts.isCallExpression(node)) return node;
  const held = ts.isIdentifier(node) ? declarationOf(node)?.node : undefined;
  if (held === undefined || !ts.isVariableDeclaration(held) || held.initializer === undefined || depth > 4) return null;
  return wrapping(unwrap(held.initializer), depth + 1);
}

/** What makes a handler by itself, of a package: `REST_POST` of `export const POST = REST_POST(config)`, `serve` of `export const { GET, POST } = serve(…)`. */
export function makerOf({ node, outOf }: Export, { imports, script }: Survey): Safeguard | null {
  const call = node !== null && !ts.isFunctionDeclaration(node) ? wrapping(node) : outOf === undefined ? null : wrapping(outOf);
  const callee = call === null ? null : unwrap(call.expression);
  if (callee === null || !ts.isIdentifier(callee) || !madeByPackages.test(imports.get(callee.text) ?? '')) return null;
  return { what: valueOf(callee, script), how: 'decorator', at: rangeOf(callee, script) };
}

const madeByPackages = /^(?:@payloadcms\/next\/|uploadthing\/|inngest\/|better-auth\/|@upstash\/workflow\/)/;

const handlerKeys = /^(?:handler|fn|handle|action|execute|resolve|run)$/;
const handlerNames = /handler|controller|route$|action$|^_?(?:get|post|put|patch|delete)(?:[A-Z_]|$)/i;

/** What a wrapper is handed to run: a function, a wrapped one, or the `handler` among its options. */
function handlerWithin(call: ts.CallExpression): ts.Expression | ts.MethodDeclaration | null {
  const given = call.arguments.map((argument) => unwrap(argument));
  for (const argument of given) if (isFunction(argument) || (ts.isIdentifier(argument) && functionOf(argument) !== null)) return argument;
  for (const argument of given) {
    if (ts.isCallExpression(argument) && handlerWithin(argument) !== null) return argument;
    if (ts.isIdentifier(argument) && handlerNames.test(argument.text)) return argument;
    if (!ts.isObjectLiteralExpression(argument)) continue;
    for (const property of argument.properties) {
      const value = handlerKeys.test(keyOf(property.name) ?? '') ? memberValue(property) : null;
      if (value !== null && (isFunction(value) || ts.isIdentifier(value) || ts.isCallExpression(value))) return value;
    }
  }
  return null;
}

/** The wrapper by its name; with the options it is given where there are any. `client.schema(s).action(fn)` is told by its root. */
function wrapperValue(call: ts.CallExpression, script: Script): Value {
  let callee = unwrap(call.expression);
  if (ts.isPropertyAccessExpression(callee) && ts.isCallExpression(unwrap(callee.expression))) {
    for (let steps = 0; steps < 40; steps++) {
      if (ts.isPropertyAccessExpression(callee) || ts.isCallExpression(callee)) callee = unwrap(callee.expression);
      else break;
    }
  }
  const args = call.arguments.map((argument) => unwrap(argument)).filter((argument) => ts.isObjectLiteralExpression(argument) || ts.isStringLiteralLike(argument) || ts.isArrayLiteralExpression(argument));
  const made = valueOf(callee, script);
  const values = args.map((argument) => optionsValue(argument, script)).filter((value) => value.kind !== 'map' || value.entries.length > 0);
  return values.length === 0 ? made : { kind: 'call', callee: made, args: values, named: [], at: rangeOf(call, script) };
}

/** A call whose arguments are told without the functions in them. */
function bareCall(call: ts.CallExpression, script: Script): Value {
  return { kind: 'call', callee: valueOf(call.expression, script), args: call.arguments.map((argument) => optionsValue(unwrap(argument), script)), named: [], at: rangeOf(call, script) };
}

function optionsValue(node: ts.Expression, script: Script): Value {
  if (!ts.isObjectLiteralExpression(node)) return isFunction(node) ? { kind: 'name', name: functionSymbol(node, script), at: rangeOf(node, script) } : valueOf(node, script);
  const entries: Entry[] = [];
  for (const property of node.properties.slice(0, 40)) {
    const key = keyOf(property.name);
    const value = memberValue(property);
    if (key === null || value === null || ts.isMethodDeclaration(value) || isFunction(value) || (handlerKeys.test(key) && !ts.isStringLiteralLike(value)) || ts.isObjectLiteralExpression(value)) continue;
    entries.push({ key: { kind: 'literal', value: key, at: rangeOf(property.name ?? property, script) }, value: valueOf(value, script) });
  }
  return { kind: 'map', entries, at: rangeOf(node, script) };
}
