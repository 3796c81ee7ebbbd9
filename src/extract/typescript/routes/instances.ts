// extract/typescript/routes: `new App([new Users(), new Orders()])`: instances that a class is handed; link tells whether it mounts them.
import { ts } from 'ts-morph';
import type { UseFact } from '../../../model/route.ts';
import { valueOf } from '../expression.ts';
import { declarationOf } from '../scope.ts';
import type { Survey } from '../survey.ts';
import { memberValue, rangeOf, unwrap } from '../syntax.ts';

const mostInstances = 200;

export function* instancesHanded({ news, script }: Survey): Iterable<UseFact> {
  for (const made of news) {
    const lists = (made.arguments ?? []).flatMap((argument) => listsIn(unwrap(argument))).map((list) => list.elements.map(unwrap));
    const items = lists.filter((list) => list.every(isInstance)).flat().slice(0, mostInstances);
    if (items.length === 0) continue;
    const chain = items.map((item) => ({ what: valueOf(item, script), how: 'middleware', at: rangeOf(item, script) }) as const);
    yield { kind: 'use', framework: 'express', on: valueOf(made.expression, script), chain, hands: true, at: rangeOf(made, script) };
  }
}

/** `new Users()`, or the constant that holds one. */
function isInstance(node: ts.Expression): boolean {
  const declared = ts.isIdentifier(node) ? declarationOf(node)?.node : undefined;
  return ts.isNewExpression(declared !== undefined && ts.isVariableDeclaration(declared) && declared.initializer !== undefined ? unwrap(declared.initializer) : node);
}

/** A list, one that a constant holds, or those of an options object: `{ controllers: [new Users()] }`. */
function listsIn(node: ts.Expression): ts.ArrayLiteralExpression[] {
  if (ts.isArrayLiteralExpression(node)) return [node];
  if (ts.isObjectLiteralExpression(node)) {
    return node.properties.flatMap((property) => {
      const value = memberValue(property);
      return value !== null && ts.isArrayLiteralExpression(value) ? [value] : [];
    });
  }
  const declared = ts.isIdentifier(node) ? declarationOf(node)?.node : undefined;
  const given = declared !== undefined && ts.isVariableDeclaration(declared) && declared.initializer !== undefined ? unwrap(declared.initializer) : null;
  return given !== null && ts.isArrayLiteralExpression(given) ? [given] : [];
}
