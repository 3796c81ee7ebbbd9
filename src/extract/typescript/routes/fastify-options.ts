// extract/typescript/routes: a method called on a Fastify instance, and the options it is given.
import { ts } from 'ts-morph';
import type { Value } from '../../../model/value.ts';
import { declarationOf } from '../scope.ts';
import type { Survey } from '../survey.ts';
import { keyOf, memberValue, unwrap } from '../syntax.ts';
import type { Instances } from './fastify-hosts.ts';

/** A method called on an instance. */
export interface Spoken {
  readonly call: ts.CallExpression;
  readonly key: string;
  readonly on: Value;
  readonly instances: Instances;
  readonly survey: Survey;
}

/** The object itself, or the one that a name of this file holds. */
export function optionsObject(node: ts.Node | undefined, depth = 0): ts.ObjectLiteralExpression | null {
  const inner = node === undefined || !ts.isExpression(node) ? null : unwrap(node);
  if (inner === null || depth > 4) return null;
  if (ts.isObjectLiteralExpression(inner)) return inner;
  const declared = ts.isIdentifier(inner) ? declarationOf(inner)?.node : undefined;
  return declared !== undefined && ts.isVariableDeclaration(declared) ? optionsObject(declared.initializer, depth + 1) : null;
}

/** An option's expression, spreads followed; the last one counts. */
export function option(options: ts.Node | undefined, key: string, depth = 0): ts.Expression | ts.MethodDeclaration | undefined {
  const object = optionsObject(options);
  if (object === null || depth > 4) return undefined;
  for (const property of [...object.properties].reverse()) {
    if (ts.isSpreadAssignment(property)) {
      const found = option(property.expression, key, depth + 1);
      if (found !== undefined) return found;
    } else if (keyOf(property.name) === key) return memberValue(property) ?? undefined;
  }
  return undefined;
}
