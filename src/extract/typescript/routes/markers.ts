// extract/typescript/routes: metadata that a Nest guard asks its Reflector for: what lifts it (`@Public()`), what it needs to apply at all (`@Roles()`).
import { ts } from 'ts-morph';
import { conditionsOf } from '../guards.ts';
import { returnsOf } from '../functions.ts';
import { declarationOf } from '../scope.ts';
import { isFunction, lastName, stringOf, unwrap } from '../syntax.ts';

interface Markers {
  readonly skips: readonly string[];
  readonly needs: readonly string[];
}

const none: Markers = { skips: [], needs: [] };
const readers = /^(?:get|getAllAndOverride|getAllAndMerge|getAll)$/;

/** `if (isPublic) return true` lifts the guard; with `if (!roles) return true` it does nothing without them. */
export function markersOf(node: ts.FunctionLikeDeclaration): Markers {
  if (node.body === undefined || !/reflector|Reflect\.getMetadata/i.test(node.body.getText().slice(0, 20_000))) return none;
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

/** The metadata keys that a test asks for, itself or by a variable. */
function asked(test: ts.Expression, negated = false, depth = 0): { readonly key: string; readonly negated: boolean }[] {
  const inner = unwrap(test);
  if (depth > 8) return [];
  if (ts.isPrefixUnaryExpression(inner)) return asked(inner.operand, !negated, depth + 1);
  if (ts.isBinaryExpression(inner)) {
    const isEqual = inner.operatorToken.kind === ts.SyntaxKind.EqualsEqualsEqualsToken || inner.operatorToken.kind === ts.SyntaxKind.EqualsEqualsToken;
    const empty = isEqual && /^(?:0|null|undefined)$/.test(inner.right.getText());
    return [...asked(inner.left, empty ? !negated : negated, depth + 1), ...asked(inner.right, negated, depth + 1)];
  }
  if (ts.isPropertyAccessExpression(inner) && inner.name.text === 'length') return asked(inner.expression, negated, depth + 1);
  const key = keyRead(inner);
  return key === null ? [] : [{ key, negated }];
}

function keysIn(node: ts.Expression): string[] {
  const inner = unwrap(node);
  return ts.isBinaryExpression(inner) && inner.operatorToken.kind === ts.SyntaxKind.BarBarToken ? asked(inner.left).filter(({ negated }) => !negated).map(({ key }) => key) : [];
}

/** The key of `this.reflector.get(KEY, target)`, or of the variable that holds what it gave. */
function keyRead(node: ts.Expression): string | null {
  const inner = unwrap(node);
  if (ts.isIdentifier(inner)) {
    const declared = declarationOf(inner)?.node;
    const given = declared !== undefined && ts.isVariableDeclaration(declared) ? declared.initializer : undefined;
    return given === undefined ? null : keyOfRead(unwrap(given));
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
