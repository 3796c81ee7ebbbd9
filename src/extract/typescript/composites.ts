// Extract stage: objects, arrays, templates and operators as values.
import { ts } from 'ts-morph';
import type { Comparison, Entry, Value } from '../../model/value.ts';
import { functionValue } from './functions.ts';
import { longest, type Reading } from './reading.ts';
import { keyOf, rangeOf, unwrap } from './syntax.ts';

export function readObject(node: ts.ObjectLiteralExpression, reading: Reading, depth: number): Value {
  const at = rangeOf(node, reading.script);
  if (node.properties.length > longest) return { kind: 'opaque', why: 'unsupported', at };
  const entries: Entry[] = [];
  for (const property of node.properties) {
    const entry = readProperty(property, reading, depth + 1);
    if (entry !== null) entries.push(entry);
  }
  return { kind: 'map', entries, at };
}

function readProperty(property: ts.ObjectLiteralElementLike, reading: Reading, depth: number): Entry | null {
  const at = rangeOf(property, reading.script);
  if (ts.isSpreadAssignment(property)) return { key: { kind: 'opaque', why: 'unsupported', name: '...', at }, value: reading.read(property.expression, depth) };
  const name = keyOf(property.name);
  const keyAt = property.name === undefined ? at : rangeOf(property.name, reading.script);
  const computed = ts.isComputedPropertyName(property.name) ? reading.read(property.name.expression, depth) : null;
  const key: Value = name === null ? (computed ?? { kind: 'opaque', why: 'unsupported', at: keyAt }) : { kind: 'literal', value: name, at: keyAt };
  if (ts.isPropertyAssignment(property)) return { key, value: reading.read(property.initializer, depth) };
  if (ts.isShorthandPropertyAssignment(property)) return { key, value: reading.read(property.name, depth) };
  if (ts.isSetAccessorDeclaration(property)) return null;
  return { key, value: ts.isGetAccessorDeclaration(property) ? onlyReturn(functionValue(property, reading, depth)) : functionValue(property, reading, depth) };
}

function onlyReturn(made: Value): Value {
  return made.kind === 'function' && made.returns.length === 1 ? (made.returns[0] as Value) : made;
}

/** With spreads, an array is the concatenation (`join`) of its pieces. */
export function readArray(node: ts.ArrayLiteralExpression, reading: Reading, depth: number): Value {
  const at = rangeOf(node, reading.script);
  if (node.elements.length > longest) return { kind: 'opaque', why: 'unsupported', at };
  if (!node.elements.some(ts.isSpreadElement)) return { kind: 'list', items: node.elements.map((element) => reading.read(element, depth + 1)), at };
  const parts: Value[] = [];
  let items: Value[] = [];
  for (const element of node.elements) {
    if (ts.isSpreadElement(element)) {
      if (items.length > 0) parts.push({ kind: 'list', items, at });
      items = [];
      parts.push(reading.read(element.expression, depth + 1));
    } else items.push(reading.read(element, depth + 1));
  }
  if (items.length > 0) parts.push({ kind: 'list', items, at });
  return { kind: 'join', parts, at };
}

export function readTemplate(node: ts.TemplateExpression, reading: Reading, depth: number): Value {
  const at = rangeOf(node, reading.script);
  const parts: Value[] = [];
  if (node.head.text !== '') parts.push({ kind: 'literal', value: node.head.text, at: rangeOf(node.head, reading.script) });
  for (const span of node.templateSpans) {
    parts.push(reading.read(span.expression, depth + 1));
    if (span.literal.text !== '') parts.push({ kind: 'literal', value: span.literal.text, at: rangeOf(span.literal, reading.script) });
  }
  return { kind: 'join', parts, at };
}

const comparisons: ReadonlyMap<ts.SyntaxKind, Comparison> = new Map<ts.SyntaxKind, Comparison>([
  [ts.SyntaxKind.EqualsEqualsToken, '=='],
  [ts.SyntaxKind.EqualsEqualsEqualsToken, '=='],
  [ts.SyntaxKind.ExclamationEqualsToken, '!='],
  [ts.SyntaxKind.ExclamationEqualsEqualsToken, '!='],
  [ts.SyntaxKind.LessThanToken, '<'],
  [ts.SyntaxKind.LessThanEqualsToken, '<='],
  [ts.SyntaxKind.GreaterThanToken, '>'],
  [ts.SyntaxKind.GreaterThanEqualsToken, '>='],
  [ts.SyntaxKind.InKeyword, 'in'],
]);

const chains: ReadonlyMap<ts.SyntaxKind, 'or' | 'and' | 'join'> = new Map<ts.SyntaxKind, 'or' | 'and' | 'join'>([
  [ts.SyntaxKind.BarBarToken, 'or'],
  [ts.SyntaxKind.QuestionQuestionToken, 'or'],
  [ts.SyntaxKind.AmpersandAmpersandToken, 'and'],
  [ts.SyntaxKind.PlusToken, 'join'],
]);

export function readBinary(node: ts.BinaryExpression, reading: Reading, depth: number): Value {
  const at = rangeOf(node, reading.script);
  const operator = node.operatorToken.kind;
  const op = comparisons.get(operator);
  if (op !== undefined) return { kind: 'compare', op, left: reading.read(node.left, depth + 1), right: reading.read(node.right, depth + 1), at };
  if (operator === ts.SyntaxKind.EqualsToken) return reading.read(node.right, depth + 1);
  const kind = chains.get(operator);
  if (kind === undefined) return { kind: 'opaque', why: 'unsupported', at };
  const chain = operands(node, operator);
  if (chain.length > longest) return { kind: 'opaque', why: 'unsupported', at };
  const parts = chain.map((part) => reading.read(part, depth + 1));
  if (kind === 'or' && operator === ts.SyntaxKind.QuestionQuestionToken) return { kind, parts, nullish: true, at };
  return { kind, parts, at };
}

/** `a || b || c` as [a, b, c]; the tree leans left, arbitrarily deep. */
function operands(node: ts.BinaryExpression, operator: ts.SyntaxKind): ts.Expression[] {
  const parts: ts.Expression[] = [];
  let left: ts.Expression = node;
  while (ts.isBinaryExpression(left) && left.operatorToken.kind === operator && parts.length < longest) {
    parts.push(left.right);
    left = unwrap(left.left);
  }
  parts.push(left);
  return parts.reverse();
}
