// Extract stage: an expression of the tree -> Value, names local to functions inlined.
import { ts } from 'ts-morph';
import type { Guards } from '../../model/fact.ts';
import type { Value } from '../../model/value.ts';
import type { Script } from '../../parse/document.ts';
import { readArray, readBinary, readObject, readTemplate } from './composites.ts';
import { readArguments, readCall } from './calls.ts';
import { environmentName } from './environment.ts';
import { functionValue } from './functions.ts';
import { conditionsOf, conditionValue } from './guards.ts';
import { readMember } from './members.ts';
import { readDeclared, readName } from './names.ts';
import { deepest, type Reading } from './reading.ts';
import { memberOf, isFunction, rangeOf, unwrap } from './syntax.ts';

const { SyntaxKind } = ts;
const mostNodes = 1500;

export function readingOf(script: Script): Reading {
  return start(script, new Map(), { nodes: mostNodes }, new Set());
}

function start(script: Script, bound: ReadonlyMap<ts.Node, Value>, left: { nodes: number }, open: Set<ts.Node>): Reading {
  const reading: Reading = {
    script, open, bound, left,
    read: (node, depth, inside) => read(node, inside === undefined ? reading : start(script, inside, left, open), depth),
  };
  return reading;
}

export function valueOf(node: ts.Expression, script: Script): Value {
  return readingOf(script).read(node, 0);
}

/** The value that a variable, a part of a pattern or a parameter's default is declared with. */
export function declaredValue(node: ts.VariableDeclaration | ts.BindingElement | ts.ParameterDeclaration, script: Script): Value | null {
  return readDeclared(node, readingOf(script), 0);
}

/** The conditions under which a node's code runs, outermost first. */
export function guardsOf(node: ts.Node, script: Script): Guards {
  return conditionsOf(node).map((condition) => conditionValue(condition, readingOf(script), 0));
}

/** The value of an option in an object literal; undefined when it is not given there. */
export function optionValue(options: ts.Node | undefined, key: string, script: Script): Value | undefined {
  const found = memberOf(options, key);
  if (found === null) return undefined;
  if (ts.isPropertyAssignment(found)) return valueOf(found.initializer, script);
  if (ts.isShorthandPropertyAssignment(found)) return valueOf(found.name, script);
  if (ts.isMethodDeclaration(found)) return functionValue(found, readingOf(script), 0);
  return { kind: 'opaque', why: 'unsupported', at: rangeOf(found, script) };
}

function read(node: ts.Expression, reading: Reading, depth: number): Value {
  const inner = unwrap(node);
  const at = rangeOf(inner, reading.script);
  if (reading.left.nodes-- <= 0 || depth > deepest) return { kind: 'opaque', why: 'unsupported', at };
  switch (inner.kind) {
    case SyntaxKind.Identifier:
    case SyntaxKind.PropertyAccessExpression:
    case SyntaxKind.ElementAccessExpression:
    case SyntaxKind.CallExpression: {
      const variable = environmentName(inner, reading.script);
      return variable === null ? reference(inner, reading, depth, at) : { kind: 'env', name: variable, at };
    }
    case SyntaxKind.NewExpression: {
      const made = inner as ts.NewExpression;
      return { kind: 'new', callee: reading.read(made.expression, depth + 1), args: readArguments(made.arguments ?? [], reading, depth), named: [], at };
    }
    case SyntaxKind.ObjectLiteralExpression:
      return readObject(inner as ts.ObjectLiteralExpression, reading, depth);
    case SyntaxKind.ArrayLiteralExpression:
      return readArray(inner as ts.ArrayLiteralExpression, reading, depth);
    case SyntaxKind.BinaryExpression:
      return readBinary(inner as ts.BinaryExpression, reading, depth);
    case SyntaxKind.ConditionalExpression: {
      const { condition, whenTrue, whenFalse } = inner as ts.ConditionalExpression;
      return { kind: 'conditional', test: reading.read(condition, depth + 1), then: reading.read(whenTrue, depth + 1), otherwise: reading.read(whenFalse, depth + 1), at };
    }
    case SyntaxKind.TemplateExpression:
      return readTemplate(inner as ts.TemplateExpression, reading, depth);
    case SyntaxKind.PrefixUnaryExpression: {
      const { operator, operand } = inner as ts.PrefixUnaryExpression;
      if (operator === SyntaxKind.ExclamationToken) return { kind: 'not', of: reading.read(operand, depth + 1), at };
      return literal(inner, at);
    }
    default:
      return isFunction(inner) ? functionValue(inner, reading, depth) : literal(inner, at);
  }
}

function reference(node: ts.Expression, reading: Reading, depth: number, at: Value['at']): Value {
  if (ts.isIdentifier(node)) return node.text === 'undefined' ? { kind: 'literal', value: null, at } : readName(node, reading, depth);
  return ts.isCallExpression(node) ? readCall(node, reading, depth) : readMember(node as ts.PropertyAccessExpression, reading, depth);
}

function literal(node: ts.Expression, at: Value['at']): Value {
  if (ts.isStringLiteralLike(node)) return { kind: 'literal', value: node.text, at };
  if (ts.isNumericLiteral(node)) return { kind: 'literal', value: Number(node.text), at };
  if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.MinusToken && ts.isNumericLiteral(node.operand)) return { kind: 'literal', value: -Number(node.operand.text), at };
  if (ts.isRegularExpressionLiteral(node)) {
    const end = node.text.lastIndexOf('/');
    const args: Value[] = [node.text.slice(1, end), node.text.slice(end + 1)].map((value) => ({ kind: 'literal', value, at }));
    return { kind: 'new', callee: { kind: 'name', name: 'RegExp', at }, args, named: [], at };
  }
  switch (node.kind) {
    case ts.SyntaxKind.TrueKeyword:
      return { kind: 'literal', value: true, at };
    case ts.SyntaxKind.FalseKeyword:
      return { kind: 'literal', value: false, at };
    case ts.SyntaxKind.NullKeyword:
    case ts.SyntaxKind.VoidExpression:
      return { kind: 'literal', value: null, at };
    case SyntaxKind.ThisKeyword:
      return { kind: 'opaque', why: 'local', name: 'this', at };
    case SyntaxKind.ImportKeyword: // import('./users') gives what require would
      return { kind: 'name', name: 'require', at };
    default:
      return { kind: 'opaque', why: 'unsupported', at };
  }
}
