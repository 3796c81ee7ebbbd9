// extract/typescript/routes: the paths that a function asks a request for: `if (method === 'POST' && path === '/users') …`.
import { ts } from 'ts-morph';
import type { Value } from '../../../model/value.ts';
import type { Script } from '../../../parse/document.ts';
import { valueOf } from '../expression.ts';
import { type Condition, conditionsOf } from '../guards.ts';
import { declarationOf } from '../scope.ts';
import { dottedName, lastName, rangeOf, stringOf, unwrap } from '../syntax.ts';

const mostNodes = 20_000;

export interface Comparison {
  readonly pattern: Value;
  readonly node: ts.Node; // the comparison
  readonly branch: ts.Node | null; // what runs when it holds
}

const equals = new Set([ts.SyntaxKind.EqualsEqualsToken, ts.SyntaxKind.EqualsEqualsEqualsToken]);

/** In the order of the text. */
export function comparisonsIn(handler: ts.FunctionLikeDeclaration, script: Script): Comparison[] {
  const found: Comparison[] = [];
  const stack: ts.Node[] = handler.body === undefined ? [] : [handler.body];
  for (let node = stack.pop(), seen = 0; node !== undefined && seen < mostNodes; node = stack.pop(), seen++) {
    const pattern = comparedPath(node, script);
    if (pattern !== null) found.push({ pattern, node, branch: branchOf(node) });
    ts.forEachChild(node, (child) => void stack.push(child));
  }
  return found.sort((a, b) => a.node.pos - b.node.pos);
}

function comparedPath(node: ts.Node, script: Script): Value | null {
  if (ts.isBinaryExpression(node) && equals.has(node.operatorToken.kind)) {
    const path = isPath(node.left) ? node.right : isPath(node.right) ? node.left : null;
    return path !== null && startsWithSlash(path) ? valueOf(path, script) : null;
  }
  if (ts.isCaseClause(node)) return isPath(node.parent.parent.expression) && startsWithSlash(node.expression) ? valueOf(node.expression, script) : null;
  const pattern = matchedPattern(node);
  if (pattern !== null) return { kind: 'literal', value: pattern, at: rangeOf(node, script) };
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return null;
  const first = node.arguments[0];
  if (node.expression.name.text !== 'startsWith' || first === undefined || !isPath(node.expression.expression) || !startsWithSlash(first)) return null;
  const value = valueOf(first, script);
  return value.kind === 'literal' ? { ...value, value: `${String(value.value)}*` } : value;
}

function isPath(node: ts.Expression): boolean {
  return /^(?:url|pathname|path|reqPath|route|urlPath|pathParam|requestUrl|reqUrl|requestPath)$/.test(lastName(node)) && !/^(?:window|location|document)/.test(dottedName(node));
}

function startsWithSlash(node: ts.Expression): boolean {
  const text = stringOf(unwrap(node));
  return text === null ? ts.isIdentifier(unwrap(node)) || ts.isPropertyAccessExpression(unwrap(node)) : text.startsWith('/');
}

/** The statement that runs when a comparison holds. */
function branchOf(node: ts.Node): ts.Node | null {
  if (ts.isCaseClause(node)) return node;
  for (let up = node, steps = 0; up.parent !== undefined && steps < 30; up = up.parent, steps++) if (ts.isIfStatement(up.parent)) return up.parent.expression === up ? up.parent.thenStatement : null;
  return null;
}

/** `/^\/users\/([^/]+)$/` that a path is matched with where the node stands in a condition: `/users/:part`. */
function matchedPattern(node: ts.Node): string | null {
  const call = ts.isCallExpression(node) ? node : isAsked(node) ? matchBehind(node) : null;
  if (call === null || (call === node && !isAsked(node)) || !ts.isPropertyAccessExpression(call.expression)) return null;
  const [first] = call.arguments;
  const on = call.expression.expression;
  if (first === undefined) return null;
  if (call.expression.name.text === 'match' && isPath(on) && ts.isRegularExpressionLiteral(first)) return pathOf(first.text);
  return call.expression.name.text === 'test' && ts.isRegularExpressionLiteral(on) && isPath(first) ? pathOf(on.text) : null;
}

/** `const found = path.match(/…/)`, where `found` is asked for. */
function matchBehind(node: ts.Node): ts.CallExpression | null {
  const declared = ts.isIdentifier(node) ? declarationOf(node)?.node : undefined;
  const given = declared !== undefined && ts.isVariableDeclaration(declared) && declared.initializer !== undefined ? unwrap(declared.initializer) : null;
  return given !== null && ts.isCallExpression(given) ? given : null;
}

/** A part of an if's condition that has to hold. */
function isAsked(node: ts.Node): boolean {
  let at = node;
  while (ts.isParenthesizedExpression(at.parent) || (ts.isBinaryExpression(at.parent) && at.parent.operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken)) at = at.parent;
  return ts.isIfStatement(at.parent) && at.parent.expression === at;
}

/** The path that an anchored regular expression of plain segments and groups stands for. */
function pathOf(regex: string): string | null {
  const source = /^\/\^(.*?)\$?\/[a-z]*$/.exec(regex)?.[1];
  if (source === undefined || source.length > 300) return null;
  const path = source.replaceAll('\\/', '/').replaceAll(/\(\?:([\w|-]+)\)/g, ':part').replaceAll(/\((?:\[[^\]]{1,40}\]|\\[\w]|\.)[+*]\??\)|\([\w|-]+\)/g, ':part').replaceAll('\\.', '.');
  return /^\/[\w:/.-]*$/.test(path) ? path : null;
}

/** The methods that the tests around or within ask for. */
export function methodsAt(node: ts.Node, branch: ts.Node | null): readonly string[] {
  const around = conditionsOf(branch ?? node).filter(({ holds }) => holds).flatMap(methodsIn);
  if (around.length > 0) return [...new Set(around)];
  const within = branch === null ? [] : [...branch.getText().slice(0, 20_000).matchAll(/\bmethod\s*={2,3}\s*['"](\w+)['"]/g)].map(([, method]) => (method ?? '').toUpperCase());
  return within.length > 0 ? [...new Set(within)] : ['*'];
}

function methodsIn({ test, equals: label }: Condition): string[] {
  if (label !== undefined && lastName(test) === 'method') return [(stringOf(label) ?? '').toUpperCase()].filter((method) => method !== '');
  const text = test.getText().slice(0, 2000);
  return [...text.matchAll(/\bmethod\??(?:\.toUpperCase\(\))?\s*={2,3}\s*['"](\w+)['"]/g)].map(([, method]) => (method ?? '').toUpperCase());
}
