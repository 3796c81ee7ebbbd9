// Extract stage helpers: small questions about compiler nodes that every topic asks.
import { ts } from 'ts-morph';
import type { Range } from '../../model/range.ts';
import type { Script } from '../../parse/document.ts';

const { SyntaxKind } = ts;

/** How many nodes a climb passes; only a generated chain of operators is deeper, and asks from each of its ends. */
export const farthest = 1000;

/** A lookup by syntax kind: a climb through a tree asks millions of times. */
export function kindTable(...kinds: readonly ts.SyntaxKind[]): Uint8Array {
  const table = new Uint8Array(512);
  for (const kind of kinds) table[kind] = 1;
  return table;
}

export function rangeOf(node: ts.Node, script: Script): Range {
  return { start: startOf(node, script.source) + script.offset, end: node.end + script.offset };
}

/** Where a node's own text begins. Asked millions of times: the compiler's way is gone only where a comment may stand before it, or nothing at all. */
function startOf(node: ts.Node, source: ts.SourceFile): number {
  const { text } = source;
  let at = node.pos;
  let code = text.charCodeAt(at);
  while (code === 32 || code === 10 || code === 13 || code === 9) code = text.charCodeAt(++at);
  return at < node.end && plainStart[code] === 1 ? at : node.getStart(source);
}

/** By character: what begins no comment, no conflict marker and no other white space. */
const plainStart = Uint8Array.from({ length: 128 }, (_, code) => (/[\w$"'`(){}[\]!.,;:?&^~@+*%-]/.test(String.fromCharCode(code)) ? 1 : 0));

/** The expression without what does not change its value: parentheses, casts, `!`, `satisfies`, `await`, comma operator. */
export function unwrap(node: ts.Expression): ts.Expression {
  let inner = node;
  for (;;) {
    if (wrappers[inner.kind] === 1) inner = (inner as ts.ParenthesizedExpression).expression;
    else if (inner.kind === SyntaxKind.BinaryExpression && (inner as ts.BinaryExpression).operatorToken.kind === SyntaxKind.CommaToken) inner = (inner as ts.BinaryExpression).right;
    else return inner;
  }
}

const wrappers = kindTable(
  SyntaxKind.ParenthesizedExpression, SyntaxKind.AsExpression, SyntaxKind.NonNullExpression, SyntaxKind.SatisfiesExpression, SyntaxKind.AwaitExpression, SyntaxKind.TypeAssertionExpression,
);

/** `a.b.c` of a chain of plain names, optional chaining and `this` included; '' for anything else. */
export function dottedName(node: ts.Expression): string {
  return chained(node, 0) ?? '';
}

function chained(node: ts.Expression, depth: number): string | null {
  const inner = unwrap(node);
  if (depth >= 12) return null;
  if (inner.kind === SyntaxKind.Identifier) return (inner as ts.Identifier).text;
  if (inner.kind === SyntaxKind.ThisKeyword) return 'this';
  const key = accessedKey(inner);
  const on = key === null ? null : chained((inner as ts.PropertyAccessExpression).expression, depth + 1);
  return on === null ? null : `${on}.${key ?? ''}`;
}

/** The last name of a callee: `set` of `res.set(…)`, `cors` of `cors(…)`. */
export function lastName(node: ts.Expression): string {
  const inner = unwrap(node);
  if (ts.isIdentifier(inner)) return inner.text;
  return accessedKey(inner) ?? '';
}

/** The key of `x.key` and `x['key']`. */
export function accessedKey(node: ts.Node): string | null {
  if (node.kind === SyntaxKind.PropertyAccessExpression) return (node as ts.PropertyAccessExpression).name.text;
  if (node.kind === SyntaxKind.ElementAccessExpression) return stringOf((node as ts.ElementAccessExpression).argumentExpression);
  return null;
}

/** The object a member is read from. */
export function receiver(node: ts.Expression): ts.Expression | null {
  const inner = unwrap(node);
  return ts.isPropertyAccessExpression(inner) || ts.isElementAccessExpression(inner) ? unwrap(inner.expression) : null;
}

/** The text of a string literal or a template without placeholders. */
export function stringOf(node: ts.Node | undefined): string | null {
  if (node === undefined) return null;
  if (ts.isStringLiteralLike(node)) return node.text;
  if (ts.isParenthesizedExpression(node) || ts.isAsExpression(node)) return stringOf(node.expression);
  return null;
}

/** The name a property is declared under, unless it is computed. */
export function keyOf(name: ts.PropertyName | ts.BindingName | undefined): string | null {
  if (name === undefined) return null;
  if (ts.isIdentifier(name) || ts.isStringLiteralLike(name) || ts.isNumericLiteral(name) || ts.isPrivateIdentifier(name)) return name.text;
  return ts.isComputedPropertyName(name) ? stringOf(name.expression) : null;
}

/** The member of an object literal that is called `key`; the last one counts. */
export function memberOf(node: ts.Node | undefined, key: string): ts.ObjectLiteralElementLike | null {
  if (node === undefined || !ts.isObjectLiteralExpression(node)) return null;
  for (let at = node.properties.length - 1; at >= 0; at--) {
    const property = node.properties[at];
    if (property !== undefined && keyOf(property.name) === key) return property;
  }
  return null;
}

/** The expression that a member of an object literal holds: `key: x`, `{ x }` (the name itself) or a method (the member). */
export function memberValue(member: ts.ObjectLiteralElementLike | null): ts.Expression | ts.MethodDeclaration | null {
  if (member === null) return null;
  if (ts.isPropertyAssignment(member)) return unwrap(member.initializer);
  if (ts.isShorthandPropertyAssignment(member)) return member.name;
  return ts.isMethodDeclaration(member) ? member : null;
}

const functionKinds = kindTable(
  SyntaxKind.ArrowFunction, SyntaxKind.FunctionExpression, SyntaxKind.FunctionDeclaration, SyntaxKind.MethodDeclaration, SyntaxKind.Constructor, SyntaxKind.GetAccessor, SyntaxKind.SetAccessor,
);

export function isFunction(node: ts.Node): node is ts.FunctionLikeDeclaration {
  return functionKinds[node.kind] === 1;
}

export function enclosingFunction(node: ts.Node): ts.FunctionLikeDeclaration | null {
  for (let up = node.parent as ts.Node | undefined, steps = 0; up !== undefined && steps < farthest; up = up.parent, steps++) if (isFunction(up)) return up;
  return null;
}

/** The dotted name of the function or class that holds a node: 'AuthGuard.canActivate', 'bootstrap'; '' at module level. */
export function symbolOf(node: ts.Node): string {
  const parts: string[] = [];
  for (let up: ts.Node | undefined = node, steps = 0; up !== undefined && steps < farthest; up = up.parent, steps++) {
    const name = isFunction(up) || ts.isClassLike(up) ? nameOfScope(up) : null;
    if (name !== null) parts.unshift(name);
  }
  return parts.slice(0, 4).join('.');
}

function nameOfScope(node: ts.FunctionLikeDeclaration | ts.ClassLikeDeclaration): string | null {
  if (ts.isConstructorDeclaration(node)) return 'constructor';
  const own = keyOf(node.name);
  if (own !== null) return own;
  const { parent } = node;
  if (ts.isVariableDeclaration(parent) || ts.isPropertyAssignment(parent) || ts.isPropertyDeclaration(parent)) return keyOf(parent.name);
  if (ts.isBinaryExpression(parent) && parent.right === node) return lastName(parent.left) || null;
  return null;
}

/** The body's statements, or the expression of a short arrow function. */
export function bodyOf(node: ts.FunctionLikeDeclaration): ts.Block | ts.Expression | undefined {
  return node.body;
}

/** What stands behind each use of a name but the first, which declares it. */
export function usesBehind(name: string, text: string): string[] {
  const uses = text.matchAll(new RegExp(String.raw`(?<![\w$.])${name.replaceAll('$', String.raw`\$`)}(?![\w$])`, 'g'));
  return [...uses].slice(1).map(({ index }) => text.slice(index + name.length, index + name.length + 20).trimStart());
}
