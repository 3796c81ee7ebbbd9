// extract/typescript/routes: metadata that a Nest guard asks its Reflector for: what lifts it (`@Public()`), what it needs to apply at all (`@Roles()`).
import { ts } from 'ts-morph';
import { conditionsOf } from '../guards.ts';
import { returnsOf } from '../functions.ts';
import { declarationOf } from '../scope.ts';
import { isFunction, keyOf as keyName, lastName, stringOf, unwrap } from '../syntax.ts';

interface Markers {
  readonly skips: readonly string[];
  readonly needs: readonly string[];
}

const none: Markers = { skips: [], needs: [] };
const readers = /^(?:get|getAllAndOverride|getAllAndMerge|getAll)$/;

/** `if (isPublic) return true` lifts the guard; with `if (!roles) return true` it does nothing without them. */
export function markersOf(node: ts.FunctionLikeDeclaration): Markers {
  if (node.body === undefined || !speaksOfMetadata(node)) return none;
  const skips = new Set<string>();
  const needs = new Set<string>();
  for (const { expression, statement } of returnsOf(node)) {
    if (unwrap(expression).kind !== ts.SyntaxKind.TrueKeyword) {
      for (const key of keysIn(expression)) skips.add(key); // return isPublic || super.canActivate(context)
      continue;
    }
    const condition = conditionsOf(statement).at(-1);
    if (condition?.holds !== true) continue;
    for (const { key, negated } of asked(condition.test)) (negated ? needs : skips).add(key);
  }
  return { skips: [...skips], needs: [...needs] };
}

/** In its own body, or in that of another method of its class that it asks. */
function speaksOfMetadata(node: ts.FunctionLikeDeclaration): boolean {
  const says = (text: string): boolean => /reflector|Reflect\.getMetadata/i.test(text.slice(0, 20_000));
  if (says(node.body?.getText() ?? '')) return true;
  return keyName(node.name) === 'canActivate' && ts.isClassLike(node.parent) && says(node.parent.getText()) && /\bthis\.\w+\(/.test(node.body?.getText().slice(0, 20_000) ?? '');
}

/** The metadata keys that a test asks for, itself or by a variable. */
function asked(test: ts.Expression, negated = false, depth = 0): { readonly key: string; readonly negated: boolean }[] {
  const inner = unwrap(test);
  if (depth > 8) return [];
  if (ts.isPrefixUnaryExpression(inner)) return asked(inner.operand, !negated, depth + 1);
  if (ts.isBinaryExpression(inner)) {
    const operator = inner.operatorToken.kind;
    const isEqual = operator === ts.SyntaxKind.EqualsEqualsEqualsToken || operator === ts.SyntaxKind.EqualsEqualsToken;
    const isUnequal = operator === ts.SyntaxKind.ExclamationEqualsEqualsToken || operator === ts.SyntaxKind.ExclamationEqualsToken;
    const right = inner.right.getText();
    const turns = (isEqual && /^(?:0|null|undefined|false)$/.test(right)) || (isUnequal && right === 'true');
    return [...asked(inner.left, turns ? !negated : negated, depth + 1), ...asked(inner.right, negated, depth + 1)];
  }
  const answers = answersOf(inner);
  if (answers.length > 0) return answers.flatMap((answer) => asked(answer, negated, depth + 3));
  if (ts.isPropertyAccessExpression(inner) && inner.name.text === 'length') return asked(inner.expression, negated, depth + 1);
  const key = keyRead(inner);
  return key === null ? [] : [{ key, negated }];
}

/** What another method of the class returns: `this.isPublic(context)`; for a variable, the one that it was given by. */
function answersOf(node: ts.Expression): readonly ts.Expression[] {
  const call = ts.isIdentifier(node) ? initializerOf(node) : node;
  if (call === undefined || !ts.isCallExpression(call) || !ts.isPropertyAccessExpression(call.expression) || call.expression.expression.kind !== ts.SyntaxKind.ThisKeyword) return [];
  const name = call.expression.name.text;
  let home: ts.Node = call;
  while (home.parent !== undefined && !ts.isClassLike(home)) home = home.parent;
  const method = ts.isClassLike(home) ? home.members.find((each): each is ts.MethodDeclaration => ts.isMethodDeclaration(each) && keyName(each.name) === name) : undefined;
  return method === undefined ? [] : [...returnsOf(method)].map(({ expression }) => expression);
}

function initializerOf(name: ts.Identifier): ts.Expression | undefined {
  const declared = declarationOf(name)?.node;
  return declared !== undefined && ts.isVariableDeclaration(declared) && declared.initializer !== undefined ? unwrap(declared.initializer) : undefined;
}

function keysIn(node: ts.Expression): string[] {
  const inner = unwrap(node);
  return ts.isBinaryExpression(inner) && inner.operatorToken.kind === ts.SyntaxKind.BarBarToken ? asked(inner.left).filter(({ negated }) => !negated).map(({ key }) => key) : [];
}

/** The key of `this.reflector.get(KEY, target)`, or of the variable that holds what it gave. */
function keyRead(node: ts.Expression): string | null {
  const inner = unwrap(node);
  if (ts.isIdentifier(inner)) {
    const given = initializerOf(inner);
    return given === undefined ? null : keyOfRead(given);
  }
  return keyOfRead(inner);
}

function keyOfRead(node: ts.Expression): string | null {
  if (ts.isBinaryExpression(node)) return keyOfRead(unwrap(node.left)); // reflector.get(…) || reflector.get(…)
  if (!ts.isCallExpression(node) || isFunction(node)) return null;
  const callee = unwrap(node.expression);
  const name = lastName(callee);
  const onReflector = ts.isPropertyAccessExpression(callee) && /reflector$/i.test(lastName(callee.expression));
  if (!(onReflector && readers.test(name)) && name !== 'getMetadata') return null;
  const key = node.arguments[0];
  if (key === undefined) return null;
  return stringOf(key) ?? constantText(unwrap(key)) ?? lastName(key);
}

function constantText(node: ts.Expression): string | null {
  const declared = ts.isIdentifier(node) ? declarationOf(node)?.node : undefined;
  return declared !== undefined && ts.isVariableDeclaration(declared) ? stringOf(declared.initializer) : null;
}
