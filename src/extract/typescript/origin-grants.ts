// Extract stage: what a hand-written origin check lets through: the expressions it grants with, and whether any condition
// on the way looks at the origin.
import { ts } from 'ts-morph';
import type { Value } from '../../model/value.ts';
import type { Script } from '../../parse/document.ts';
import { readingOf, valueOf } from './expression.ts';
import { returnsOf } from './functions.ts';
import { type Condition, conditionsOf, conditionValue } from './guards.ts';
import { declarationOf } from './scope.ts';
import { accessedKey, rangeOf, stringOf, unwrap } from './syntax.ts';

/** `reflects`: any origin passes, under `guards`. `listed`: where this list holds `*`. `tests`: where these settings say so. */
export interface Grant {
  readonly reflects: boolean;
  readonly listed?: Value;
  readonly tests?: Value;
  readonly guards: readonly Value[];
}

/** Whether an expression is the request's Origin header, through local names and `||`. */
export function isRequestOrigin(node: ts.Expression, depth = 0): boolean {
  let inner = unwrap(node);
  if (depth > 4) return false;
  while (ts.isBinaryExpression(inner) && (inner.operatorToken.kind === ts.SyntaxKind.BarBarToken || inner.operatorToken.kind === ts.SyntaxKind.QuestionQuestionToken)) inner = unwrap(inner.left);
  if (ts.isIdentifier(inner)) {
    const declared = declarationOf(inner)?.node;
    if (declared === undefined) return false;
    if (ts.isVariableDeclaration(declared)) return declared.initializer !== undefined && isRequestOrigin(declared.initializer, depth + 1);
    if (!ts.isBindingElement(declared)) return false;
    const { parent } = declared.parent; // const { origin } = req.headers
    return (declared.propertyName ?? declared.name).getText() === 'origin' && ts.isVariableDeclaration(parent) && parent.initializer !== undefined && /headers?$/.test(accessedKey(unwrap(parent.initializer)) ?? '');
  }
  if (ts.isCallExpression(inner)) {
    const method = accessedKey(unwrap(inner.expression));
    return (method === 'get' || method === 'header' || method === 'getHeader') && stringOf(inner.arguments[0])?.toLowerCase() === 'origin';
  }
  const key = accessedKey(inner);
  return key?.toLowerCase() === 'origin' && /^headers?$/.test(accessedKey(unwrap((inner as ts.PropertyAccessExpression).expression)) ?? '');
}

/** What a function given as `origin` grants: through its callback, or by what it returns. */
export function grantsOf(check: ts.FunctionLikeDeclaration, script: Script): Grant[] {
  const [first, second] = check.parameters;
  const isOrigin = (node: ts.Expression): boolean => {
    const inner = unwrap(node);
    return isRequestOrigin(inner) || (ts.isIdentifier(inner) && first !== undefined && declarationOf(inner)?.node === first);
  };
  const callback = second !== undefined && ts.isIdentifier(second.name) ? second.name.text : null;
  const answers = callback === null ? [] : callbackAnswers(check, callback);
  const given = answers.length > 0 ? answers : returnsOf(check).map(({ expression }) => expression);
  return given.flatMap((answer) => leaves(answer)).flatMap((leaf) => grant(leaf, check, isOrigin, script) ?? []);
}

/** `callback(null, x)`: every x. */
function callbackAnswers(check: ts.FunctionLikeDeclaration, callback: string): ts.Expression[] {
  const found: ts.Expression[] = [];
  const stack: ts.Node[] = check.body === undefined ? [] : [check.body];
  for (let node = stack.pop(); node !== undefined && found.length < 20; node = stack.pop()) {
    const answer = ts.isCallExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === callback ? node.arguments[1] : undefined;
    if (answer !== undefined) found.push(answer);
    ts.forEachChild(node, (child) => void stack.push(child));
  }
  return found;
}

/** The alternatives of an expression: both branches of a ternary. */
export function leaves(node: ts.Expression, depth = 0): ts.Expression[] {
  const inner = unwrap(node);
  if (depth < 6 && ts.isConditionalExpression(inner)) return [...leaves(inner.whenTrue, depth + 1), ...leaves(inner.whenFalse, depth + 1)];
  return [inner];
}

/** Null when the answer refuses, or a condition on the way compares the origin with something. */
export function grant(answer: ts.Expression, scope: ts.Node, isOrigin: (node: ts.Expression) => boolean, script: Script): Grant | null {
  const isOpen = answer.kind === ts.SyntaxKind.TrueKeyword || stringOf(answer) === '*' || isOrigin(answer) || (ts.isArrayLiteralExpression(answer) && answer.elements.some((part) => stringOf(part) === '*'));
  if (!isOpen) return null;
  const conditions = conditionsOf(answer, scope);
  if (conditions.some((condition) => checksOrigin(condition, isOrigin))) return null;
  const others = conditions.flatMap((condition) => apartFromOrigin(condition, isOrigin));
  const guards = others.map((condition) => conditionValue(condition, readingOf(script), 0));
  if (guards.some((guard) => dependsOnRequest(guard, 0))) return null;
  const list = others.map((condition) => listedWildcard(condition, script)).find((origins) => origins !== null);
  if (list !== undefined && list !== null) return { reflects: false, listed: list, guards: [] };
  const at = rangeOf(answer, script);
  const tests = guards.filter((guard) => guard.kind !== 'opaque' && !isEnvironmentTest(guard));
  if (tests.length === 0) return { reflects: true, guards };
  return { reflects: false, tests: { kind: 'and', parts: [...tests, { kind: 'literal', value: true, at }], at }, guards: guards.filter((guard) => !tests.includes(guard)) };
}

/** The part of a condition that is not about the origin: of `open || list.includes(origin)`, `open`. */
function apartFromOrigin(condition: Condition, isOrigin: (node: ts.Expression) => boolean): Condition[] {
  if (!mentions(condition.test, isOrigin)) return [condition];
  const test = unwrap(condition.test);
  if (!ts.isBinaryExpression(test) || (test.operatorToken.kind !== ts.SyntaxKind.BarBarToken && test.operatorToken.kind !== ts.SyntaxKind.AmpersandAmpersandToken)) return [];
  return [test.left, test.right].flatMap((side) => apartFromOrigin({ test: side, holds: condition.holds }, isOrigin));
}

/** Tests of the deployment environment stay guards: they say when, not whether somebody opened the policy. */
function isEnvironmentTest(guard: Value): boolean {
  return /NODE_ENV|APP_ENV|ENVIRONMENT|development|production|isDev|isProd|\bdev\b/i.test(JSON.stringify(guard));
}

/** A condition that holds only for some origins. `!origin` (no header at all) and failed tests do not narrow. */
function checksOrigin({ test, holds }: Condition, isOrigin: (node: ts.Expression) => boolean): boolean {
  let inner = unwrap(test);
  let positive = holds;
  while (ts.isPrefixUnaryExpression(inner) && inner.operator === ts.SyntaxKind.ExclamationToken) {
    inner = unwrap(inner.operand);
    positive = !positive;
  }
  if (isOrigin(inner)) return !positive; // only callers without the header come here: no browser
  if (!mentions(inner, isOrigin)) return false;
  if (ts.isBinaryExpression(inner)) {
    const operator = inner.operatorToken.kind;
    if (operator === ts.SyntaxKind.AmpersandAmpersandToken || operator === ts.SyntaxKind.BarBarToken) {
      const sides = [inner.left, inner.right].map((side) => checksOrigin({ test: side, holds: positive }, isOrigin));
      const every = (operator === ts.SyntaxKind.BarBarToken) === positive; // holds if either: both must check
      return every ? sides.every(Boolean) : sides.some(Boolean);
    }
    if (isNegativeComparison(inner)) positive = !positive;
  }
  return positive;
}

/** `list.indexOf(x) === -1`, `a !== b`, `list.indexOf(x) < 0`. */
function isNegativeComparison(node: ts.BinaryExpression): boolean {
  const right = node.right.getText().replaceAll(/\s/g, '');
  const operator = node.operatorToken.kind;
  const equals = operator === ts.SyntaxKind.EqualsEqualsEqualsToken || operator === ts.SyntaxKind.EqualsEqualsToken;
  const differs = operator === ts.SyntaxKind.ExclamationEqualsEqualsToken || operator === ts.SyntaxKind.ExclamationEqualsToken;
  if (right === '-1' || right === 'undefined' || right === 'null' || right === 'false') return equals;
  if (operator === ts.SyntaxKind.LessThanToken) return right === '0';
  return differs;
}

function mentions(node: ts.Node, isOrigin: (node: ts.Expression) => boolean): boolean {
  const stack: ts.Node[] = [node];
  for (let at = stack.pop(), seen = 0; at !== undefined && seen < 300; at = stack.pop(), seen++) {
    if (ts.isExpression(at) && isOrigin(at)) return true;
    ts.forEachChild(at, (child) => void stack.push(child));
  }
  return false;
}

/** `if (allowed.includes('*'))`: open exactly where the list says so. */
function listedWildcard({ test, holds }: Condition, script: Script): Value | null {
  const value = valueOf(test, script);
  const parts = value.kind === 'or' ? value.parts : [value];
  for (const part of parts) {
    if (!holds || part.kind !== 'compare') continue;
    if (part.op === 'in' && part.left.kind === 'literal' && part.left.value === '*') return part.right;
    if (part.op === '==' && part.right.kind === 'literal' && part.right.value === '*') return part.left;
  }
  return null;
}

export function dependsOnRequest(value: Value, depth: number): boolean {
  if (depth > 12) return false;
  if (value.kind === 'opaque') return value.why === 'request' || value.why === 'parameter';
  const parts: unknown[] = Object.values(value).flatMap((part: unknown) => (Array.isArray(part) ? (part as unknown[]) : [part]));
  return parts.some((part) => isValue(part) && dependsOnRequest(part, depth + 1));
}

function isValue(part: unknown): part is Value {
  return typeof part === 'object' && part !== null && 'kind' in part;
}

