// extract/python/routes: `permission_classes = [IsAuthenticated & IsOwner]` and its like, on a class, a decorator or in the settings -> Safeguard.
import type { Expr } from '../../../parse/python/ast.ts';
import type { Safeguard } from '../../../model/route.ts';
import type { Value } from '../../../model/value.ts';
import { rangeOf, toValue } from '../expression.ts';
import { lastName } from '../names.ts';
import type { Guard, Scope } from '../scope.ts';
import { elementsOf } from './listing.ts';

type How = Safeguard['how'];

/** What a list is called, and what its elements are for. */
export const listNames: ReadonlyMap<string, How> = new Map([
  ['permission_classes', 'permission'],
  ['authentication_classes', 'authentication'],
  ['throttle_classes', 'throttle'],
]);

export interface ClassList {
  readonly safeguards: Safeguard[];
  readonly whole: boolean; // says all; not in addition to what a base class lists
}

export function classList(node: Expr, scope: Scope, guard: Guard | null, how: How): ClassList {
  const safeguards: Safeguard[] = [];
  let whole = true;
  for (const { node: element, scope: where, guard: under } of elementsOf(node, scope, guard, true)) {
    if (element.type === 'Attribute' && listNames.has(element.attr)) whole = false;
    else safeguards.push(...conjuncts(element, where, under, how, 0));
  }
  return { safeguards, whole };
}

/** `A & B` are two, `A | B` is one that either of them satisfies. */
function conjuncts(node: Expr, scope: Scope, guard: Guard | null, how: How, depth: number): Safeguard[] {
  if (node.type === 'BinOp' && node.op === 'BitAnd' && depth < 10) return [...conjuncts(node.left, scope, guard, how, depth + 1), ...conjuncts(node.right, scope, guard, how, depth + 1)];
  return [{ what: permission(node, scope, guard, 0), how, at: rangeOf(node) }];
}

function permission(node: Expr, scope: Scope, guard: Guard | null, depth: number): Value {
  if (depth < 10 && node.type === 'BinOp' && (node.op === 'BitOr' || node.op === 'BitAnd')) {
    const parts = [permission(node.left, scope, guard, depth + 1), permission(node.right, scope, guard, depth + 1)];
    return { kind: node.op === 'BitOr' ? 'or' : 'and', parts, at: rangeOf(node) };
  }
  if (depth < 10 && node.type === 'UnaryOp' && node.op === 'Invert') return { kind: 'not', of: permission(node.operand, scope, guard, depth + 1), at: rangeOf(node) };
  return toValue(node, scope, guard, 40);
}

/** `@method_decorator([login_required, never_cache], name='dispatch')` -> its decorators and the method it is for. */
export function methodDecorators(node: Expr): { readonly decorators: readonly Expr[]; readonly name: string | null } | null {
  if (node.type !== 'Call' || lastName(node.func) !== 'method_decorator' || node.args[0] === undefined) return null;
  const [first] = node.args;
  const named = node.keywords.find(({ arg }) => arg === 'name')?.value ?? node.args[1];
  const name = named?.type === 'Constant' && named.literal === 'str' ? named.value : null;
  return { decorators: first.type === 'List' || first.type === 'Tuple' ? first.elts : [first], name };
}
