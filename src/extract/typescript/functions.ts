// Extract stage: functions as values, and what they return.
import { ts } from 'ts-morph';
import type { Value } from '../../model/value.ts';
import type { Reading } from './reading.ts';
import { isFunction, rangeOf } from './syntax.ts';

/** What a function gives when its parameters stand for these values. */
export function applied(node: ts.FunctionLikeDeclaration, given: readonly (readonly [ts.Node, Value])[], reading: Reading, depth: number): Value {
  const bound = new Map([...reading.bound, ...given]);
  const made = functionValue(node, { ...reading, bound, read: (part, at) => reading.read(part, at, bound) }, depth);
  return made.kind === 'function' && made.returns.length === 1 ? (made.returns[0] as Value) : made;
}

export function functionValue(node: ts.FunctionLikeDeclaration, reading: Reading, depth: number): Value {
  const at = rangeOf(node, reading.script);
  const returns: Value[] = [];
  if (reading.open.has(node)) return { kind: 'function', returns, at };
  reading.open.add(node);
  for (const { expression } of returnsOf(node).slice(0, 8)) returns.push(reading.read(expression, depth + 1));
  reading.open.delete(node);
  return { kind: 'function', returns, at };
}

/** What a function returns, nested functions left out. */
export function returnsOf(node: ts.FunctionLikeDeclaration): { readonly expression: ts.Expression; readonly statement: ts.Node }[] {
  const { body } = node;
  if (body === undefined) return [];
  if (!ts.isBlock(body)) return [{ expression: body, statement: body }];
  const found: { expression: ts.Expression; statement: ts.Node }[] = [];
  const stack: ts.Node[] = [body];
  for (let at = stack.pop(); at !== undefined && found.length < 40; at = stack.pop()) {
    if (ts.isReturnStatement(at)) {
      if (at.expression !== undefined) found.push({ expression: at.expression, statement: at });
    } else if (!isFunction(at) && !ts.isClassLike(at) && !ts.isExpressionStatement(at) && !ts.isVariableStatement(at)) {
      ts.forEachChild(at, (child) => void stack.push(child));
    }
  }
  return found.sort((a, b) => a.expression.pos - b.expression.pos);
}

