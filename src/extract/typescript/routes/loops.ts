// extract/typescript/routes: `for (const { path, router } of list) app.use(path, router)` over a list of this file: once for each element.
import { ts } from 'ts-morph';
import type { Value } from '../../../model/value.ts';
import type { Script } from '../../../parse/document.ts';
import { readingOf, valueOf } from '../expression.ts';
import { indexed, member } from '../members.ts';
import { declarationOf } from '../scope.ts';
import { dottedName, enclosingFunction, farthest, keyOf, lastName, rangeOf, unwrap } from '../syntax.ts';

const mostTurns = 100;

/** A reader for each turn of the loop around a node; one that reads plainly where there is no loop over a known list. */
export function turnsOf(node: ts.Node, script: Script): ((node: ts.Expression) => Value)[] {
  const loop = loopAround(node);
  const items = loop === null ? null : itemsOf(loop.list, script);
  if (loop === null || items === null) return [(part) => valueOf(part, script)];
  return items.slice(0, mostTurns).map((item) => {
    const bound = new Map<ts.Node, Value>();
    bind(loop.variable, loop.declaration, item, bound, script);
    return (part: ts.Expression) => readingOf(script).read(part, 0, bound);
  });
}

/** The loop around a node over a list of another file: what `route.path` or a taken out `path` is called in its elements. */
export function loopOver(node: ts.Node, script: Script): { readonly list: Value; keyOf(part: ts.Expression): string | null } | null {
  const loop = loopAround(node);
  if (loop === null || itemsOf(loop.list, script) !== null) return null;
  return { list: valueOf(loop.list, script), keyOf: (part) => elementKey(unwrap(part), loop.declaration) };
}

/** What the loop around a node goes through, where no list of this file says so. */
export function overOf(node: ts.Node, script: Script): { over?: Value } {
  const loop = loopAround(node);
  return loop === null || itemsOf(loop.list, script) !== null ? {} : { over: valueOf(loop.list, script) };
}

function elementKey(part: ts.Expression, declaration: ts.Node): string | null {
  if (ts.isPropertyAccessExpression(part)) return ts.isIdentifier(part.expression) && declarationOf(part.expression)?.node === declaration ? part.name.text : null;
  const bound = ts.isIdentifier(part) ? declarationOf(part)?.node : undefined;
  return bound !== undefined && ts.isBindingElement(bound) && bound.parent.parent === declaration ? keyOf(bound.propertyName ?? bound.name) : null;
}

interface Loop {
  readonly list: ts.Expression;
  readonly variable: ts.BindingName;
  readonly declaration: ts.Node;
}

function loopAround(node: ts.Node): Loop | null {
  const home = enclosingFunction(node);
  for (let up = node.parent as ts.Node | undefined, steps = 0; up !== undefined && up !== home && steps < farthest; up = up.parent, steps++) {
    if (!ts.isForOfStatement(up) || !ts.isVariableDeclarationList(up.initializer)) continue;
    const variable = up.initializer.declarations[0];
    return variable === undefined ? null : { list: up.expression, variable: variable.name, declaration: variable };
  }
  const call = home?.parent;
  const parameter = home?.parameters[0];
  if (call === undefined || parameter === undefined || !ts.isCallExpression(call) || call.arguments[0] !== home) return null;
  const callee = unwrap(call.expression);
  return ts.isPropertyAccessExpression(callee) && /^(?:forEach|map|each)$/.test(callee.name.text) ? { list: callee.expression, variable: parameter.name, declaration: parameter } : null;
}

/** The elements of an array or of `Object.entries({…})` written in this file; null for anything else. */
function itemsOf(node: ts.Expression, script: Script): Value[] | null {
  const inner = unwrap(node);
  if (ts.isCallExpression(inner) && /^Object\.(?:entries|keys|values)$/.test(dottedName(inner.expression)) && inner.arguments[0] !== undefined) return objectItems(lastName(inner.expression), behind(inner.arguments[0]), script);
  const list = behind(inner);
  return ts.isArrayLiteralExpression(list) ? list.elements.slice(0, mostTurns).map((element) => valueOf(ts.isSpreadElement(element) ? element.expression : element, script)) : null;
}

function objectItems(how: string, object: ts.Expression, script: Script): Value[] | null {
  const value = ts.isObjectLiteralExpression(object) ? valueOf(object, script) : null;
  if (value?.kind !== 'map') return null;
  return value.entries.map((entry) => {
    if (how === 'keys') return entry.key;
    return how === 'values' ? entry.value : { kind: 'list', items: [entry.key, entry.value], at: value.at };
  });
}

function behind(node: ts.Expression): ts.Expression {
  const inner = unwrap(node);
  const declared = ts.isIdentifier(inner) ? declarationOf(inner)?.node : undefined;
  return declared !== undefined && ts.isVariableDeclaration(declared) && declared.initializer !== undefined ? unwrap(declared.initializer) : inner;
}

function bind(name: ts.BindingName, node: ts.Node, value: Value, bound: Map<ts.Node, Value>, script: Script, depth = 0): void {
  if (ts.isIdentifier(name)) {
    bound.set(node, value);
    return;
  }
  if (depth > 4) return;
  name.elements.forEach((element, position) => {
    if (!ts.isBindingElement(element)) return;
    const key = keyOf(element.propertyName ?? element.name);
    const at = rangeOf(element, script);
    const part = ts.isArrayBindingPattern(name) ? indexed(value, { kind: 'literal', value: position, at }, at) : key === null ? null : member(value, key, at);
    if (part !== null) bind(element.name, element, part, bound, script, depth + 1);
  });
}
