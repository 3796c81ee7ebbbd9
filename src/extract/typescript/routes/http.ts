// extract/typescript/routes: Node's own http -> RouterFact, RouteFact: `createServer((req, res) => { if (req.url === '/health') … })`.
import { ts } from 'ts-morph';
import type { Fact } from '../../../model/fact.ts';
import type { SourceFile } from '../../../model/file.ts';
import type { Value } from '../../../model/value.ts';
import { valueOf } from '../expression.ts';
import { type Condition, conditionsOf } from '../guards.ts';
import { type Survey, requiredModule } from '../survey.ts';
import { dottedName, enclosingFunction, lastName, rangeOf, stringOf, unwrap } from '../syntax.ts';
import { functionOf, functionSymbol, holderName } from './host.ts';
import { rootOf } from './origin.ts';

const modules = /^(?:node:)?https?2?$/;
const mostNodes = 20_000;

export function* httpRoutes(survey: Survey, _file: SourceFile): Iterable<Fact> {
  for (const call of survey.calls) {
    const handler = servedBy(call, survey);
    if (handler !== null) yield* served(call, handler, survey);
  }
}

/** The function of this file that a server of Node's runs for each request. */
function servedBy(call: ts.CallExpression, { imports }: Survey): ts.FunctionLikeDeclaration | null {
  const name = lastName(call.expression);
  if (name !== 'createServer' && name !== 'createSecureServer') return null;
  const root = rootOf(call.expression);
  const from = requiredModule(call) ?? (root === null ? undefined : imports.get(root.text));
  if (from === undefined || !modules.test(from)) return null;
  const last = call.arguments.at(-1);
  return last === undefined ? null : functionOf(last);
}

function* served(call: ts.CallExpression, handler: ts.FunctionLikeDeclaration, { script }: Survey): Iterable<Fact> {
  const at = rangeOf(call, script);
  const own = holderName(call);
  const home = enclosingFunction(call);
  const name = own === null ? `router@${at.start}` : own.whole || home === null ? own.name : `${functionSymbol(home, script)}.${own.name}`;
  const on: Value = { kind: 'name', name, at };
  const symbol: Value = { kind: 'name', name: functionSymbol(handler, script), at: rangeOf(handler, script) };
  yield { kind: 'router', framework: 'http', name, is: 'application', safeguards: [], at };
  const sse = (node: ts.Node): boolean => /text\/event-stream/.test(node.getText().slice(0, 20_000));
  for (const { pattern, node, branch } of comparisons(handler, script)) {
    yield { kind: 'route', framework: 'http', on, methods: methodsAt(node, branch), pattern, transport: branch !== null && sse(branch) ? 'sse' : 'http', handler: symbol, safeguards: [], at: rangeOf(node, script) };
  }
}

interface Comparison {
  readonly pattern: Value;
  readonly node: ts.Node; // the comparison
  readonly branch: ts.Node | null; // what runs when it holds
}

const equals = new Set([ts.SyntaxKind.EqualsEqualsToken, ts.SyntaxKind.EqualsEqualsEqualsToken]);

function comparisons(handler: ts.FunctionLikeDeclaration, script: Survey['script']): Comparison[] {
  const found: Comparison[] = [];
  const stack: ts.Node[] = handler.body === undefined ? [] : [handler.body];
  for (let node = stack.pop(), seen = 0; node !== undefined && seen < mostNodes; node = stack.pop(), seen++) {
    const pattern = comparedPath(node, script);
    if (pattern !== null) found.push({ pattern, node, branch: branchOf(node) });
    ts.forEachChild(node, (child) => void stack.push(child));
  }
  return found.sort((a, b) => a.node.pos - b.node.pos);
}

function comparedPath(node: ts.Node, script: Survey['script']): Value | null {
  if (ts.isBinaryExpression(node) && equals.has(node.operatorToken.kind)) {
    const path = isPath(node.left) ? node.right : isPath(node.right) ? node.left : null;
    return path !== null && startsWithSlash(path) ? valueOf(path, script) : null;
  }
  if (ts.isCaseClause(node)) return isPath(node.parent.parent.expression) && startsWithSlash(node.expression) ? valueOf(node.expression, script) : null;
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return null;
  const first = node.arguments[0];
  if (node.expression.name.text !== 'startsWith' || first === undefined || !isPath(node.expression.expression) || !startsWithSlash(first)) return null;
  const value = valueOf(first, script);
  return value.kind === 'literal' ? { ...value, value: `${String(value.value)}*` } : value;
}

function isPath(node: ts.Expression): boolean {
  return /^(?:url|pathname|path|reqPath|route|urlPath|requestUrl|reqUrl|requestPath)$/.test(lastName(node)) && !/^(?:window|location|document)/.test(dottedName(node));
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

/** The methods that the tests around or within ask for. */
function methodsAt(node: ts.Node, branch: ts.Node | null): readonly string[] {
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
