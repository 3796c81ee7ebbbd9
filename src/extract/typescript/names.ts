// Extract stage: what a name stands for. Locals of functions are inlined; module-level names stay names for link/.
import { ts } from 'ts-morph';
import type { Value } from '../../model/value.ts';
import { destructuredVariable } from './environment.ts';
import { functionValue } from './functions.ts';
import { conditionsOf, conditionValue } from './guards.ts';
import { indexed, member } from './members.ts';
import { deepest, type Reading } from './reading.ts';
import { declarationOf } from './scope.ts';
import { survey } from './survey.ts';
import { enclosingFunction, keyOf, rangeOf } from './syntax.ts';

/** Parameters that frameworks hand a request in. */
const requestNames = /^_?(?:req|request)$/;

export function readName(name: ts.Identifier, reading: Reading, depth: number): Value {
  const at = rangeOf(name, reading.script);
  const declaration = declarationOf(name);
  if (declaration === null) return { kind: 'name', name: name.text, at };
  const { kind, node } = declaration;
  const bound = reading.bound.get(node);
  if (bound !== undefined) return bound;
  switch (kind) {
    case 'module': {
      const variable = ts.isBindingElement(node) ? destructuredVariable(node, reading.script) : null;
      if (variable !== null) return readLocal(name, node as ts.BindingElement, reading, depth);
      return { kind: 'name', name: name.text, at };
    }
    case 'parameter':
      return { kind: 'opaque', why: requestNames.test(name.text) ? 'request' : 'parameter', name: name.text, at };
    case 'variable':
      return readLocal(name, node, reading, depth);
    case 'function':
      return ts.isFunctionDeclaration(node) ? functionValue(node, reading, depth) : { kind: 'opaque', why: 'local', name: name.text, at };
    case 'class':
    case 'other':
      return { kind: 'opaque', why: 'local', name: name.text, at };
    default:
      return kind satisfies never;
  }
}

function readLocal(name: ts.Identifier, node: ts.VariableDeclaration | ts.BindingElement, reading: Reading, depth: number): Value {
  const { script, open } = reading;
  const unknown: Value = { kind: 'opaque', why: 'local', name: name.text, at: rangeOf(name, script) };
  if (open.has(node)) return unknown;
  const changes = survey(script).reassigned.get(name.text);
  const changed = changes !== undefined && !isConstant(node);
  open.add(node);
  const first = readDeclared(node, reading, depth + 1) ?? (changed ? ({ kind: 'literal', value: null, at: unknown.at } as const) : null);
  const isChanging = first !== null && (first.kind === 'map' || first.kind === 'list') && survey(script).mutated.has(name.text);
  const value = isChanging ? null : first !== null && changed ? afterChanges(name, node, first, changes, reading, depth) : first;
  open.delete(node);
  return value ?? unknown;
}

function isConstant(node: ts.Node): boolean {
  let up: ts.Node = node;
  while (!ts.isVariableDeclarationList(up)) {
    if (up.parent === undefined || ts.isParameter(up)) return false;
    up = up.parent;
  }
  return (up.flags & ts.NodeFlags.Const) !== 0;
}

/** `let x = a; if (t) x = b;` in one function is `t ? b : a`; anything less tame is unknown. */
function afterChanges(name: ts.Identifier, node: ts.Node, first: Value, changes: readonly ts.BinaryExpression[], reading: Reading, depth: number): Value | null {
  const home = enclosingFunction(node);
  if (changes.length === 0 || changes.length > 8) return null;
  let value = first;
  for (const change of changes) {
    if (declarationOf(change.left as ts.Identifier)?.node !== node) continue; // another variable of that name
    const isPlain = change.operatorToken.kind === ts.SyntaxKind.EqualsToken && ts.isExpressionStatement(change.parent);
    if (!isPlain || enclosingFunction(change) !== home || mayNotHappen(change, node)) return null;
    if (change.pos > name.pos) continue;
    const guards = conditionsOf(change, enclosingBlock(node)).map((condition) => conditionValue(condition, reading, depth + 1));
    const assigned = reading.read(change.right, depth + 1);
    const test: Value | undefined = guards.length > 1 ? { kind: 'and', parts: guards, at: assigned.at } : guards[0];
    value = test === undefined ? assigned : { kind: 'conditional', test, then: assigned, otherwise: value, at: assigned.at };
  }
  return value;
}

/** Inside try, catch, a loop or a switch an assignment cannot be told from its conditions alone. */
function mayNotHappen(change: ts.Node, node: ts.Node): boolean {
  const block = enclosingBlock(node);
  for (let up = change.parent; up !== undefined && up !== block; up = up.parent) {
    if (ts.isTryStatement(up) || ts.isIterationStatement(up, false) || ts.isSwitchStatement(up)) return true;
  }
  return false;
}

function enclosingBlock(node: ts.Node): ts.Node {
  let up = node.parent;
  while (!ts.isBlock(up) && !ts.isSourceFile(up) && up.parent !== undefined) up = up.parent;
  return up;
}

/** The value a declaration gives: its initializer, or the part of it that a pattern picks. */
export function readDeclared(node: ts.VariableDeclaration | ts.BindingElement | ts.ParameterDeclaration, reading: Reading, depth: number): Value | null {
  if (!ts.isBindingElement(node)) return node.initializer === undefined ? null : reading.read(node.initializer, depth);
  if (depth > deepest || node.dotDotDotToken !== undefined) return null;
  const at = rangeOf(node, reading.script);
  const variable = destructuredVariable(node, reading.script);
  const whole = variable === null ? readDeclared(node.parent.parent, reading, depth + 1) : null;
  const key = keyOf((node.propertyName ?? node.name));
  let value: Value | null = variable === null ? null : { kind: 'env', name: variable, at };
  if (whole !== null && ts.isObjectBindingPattern(node.parent) && key !== null) value = member(whole, key, at);
  if (whole !== null && ts.isArrayBindingPattern(node.parent)) {
    value = indexed(whole, { kind: 'literal', value: node.parent.elements.indexOf(node), at }, at);
  }
  if (value === null || node.initializer === undefined) return value;
  return { kind: 'or', parts: [value, reading.read(node.initializer, depth + 1)], nullish: true, at };
}

