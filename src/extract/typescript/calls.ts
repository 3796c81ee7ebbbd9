// Extract stage: calls as values; those whose meaning is known become it.
import { ts } from 'ts-morph';
import type { Value } from '../../model/value.ts';
import { applied } from './functions.ts';
import type { Reading } from './reading.ts';
import { configuredCall } from './schema.ts';
import { specifierOf } from './survey.ts';
import { accessedKey, isFunction, lastName, rangeOf, unwrap } from './syntax.ts';

export function readCall(node: ts.CallExpression, reading: Reading, depth: number): Value {
  const at = rangeOf(node, reading.script);
  const configured = configuredCall(node, reading, depth);
  if (configured !== null) return configured;
  const callee = unwrap(node.expression);
  const first = node.arguments[0];
  const name = accessedKey(callee);
  if (name !== null && first !== undefined && node.arguments.length === 1) {
    const on = (callee as ts.PropertyAccessExpression).expression;
    if (name === 'map') return { kind: 'map-over', source: reading.read(on, depth + 1), element: readElement(first, reading, depth + 1), at };
    if (name === 'includes' || name === 'has') return { kind: 'compare', op: 'in', left: reading.read(first, depth + 1), right: reading.read(on, depth + 1), at };
    if (name === 'test') return { kind: 'compare', op: 'matches', left: reading.read(first, depth + 1), right: reading.read(on, depth + 1), at };
    if (name === 'freeze' && lastName(on) === 'Object') return reading.read(first, depth + 1);
  }
  const required = first !== undefined && ts.isCallExpression(first) && ts.isIdentifier(callee) && callee.text === 'require' ? specifierOf(first) : null;
  if (required !== null) return { kind: 'call', callee: reading.read(callee, depth + 1), args: [{ kind: 'literal', value: required, at }], named: [], at };
  return { kind: 'call', callee: reading.read(callee, depth + 1), args: readArguments(node.arguments, reading, depth), named: [], at };
}

export function readArguments(nodes: readonly ts.Expression[], reading: Reading, depth: number): Value[] {
  return nodes.map((node) => reading.read(ts.isSpreadElement(node) ? node.expression : node, depth + 1));
}

/** What `xs.map(f)` makes of an element. */
function readElement(mapper: ts.Expression, reading: Reading, depth: number): Value {
  const inner = unwrap(mapper);
  const at = rangeOf(inner, reading.script);
  const item: Value = { kind: 'opaque', why: 'item', at };
  if (!isFunction(inner)) return { kind: 'call', callee: reading.read(inner, depth + 1), args: [item], named: [], at };
  const parameter = inner.parameters[0];
  return applied(inner, parameter === undefined ? [] : [[parameter, item]], reading, depth + 1);
}

