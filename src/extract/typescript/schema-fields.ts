// Extract stage: the fields of a schema literal, whichever validation library wrote it.
import { ts } from 'ts-morph';
import type { Cast } from '../../model/value.ts';
import type { Script } from '../../parse/document.ts';
import { declarationOf } from './scope.ts';
import { accessedKey, isFunction, keyOf, lastName, memberOf, memberValue, receiver, stringOf, unwrap } from './syntax.ts';

export interface SchemaField {
  readonly name: string;
  readonly at: ts.Node;
  readonly fallback?: ts.Expression;
  readonly given?: ts.Expression; // what feeds it, when not the variable of its own name
  readonly cast?: Cast;
  readonly required: boolean;
  readonly unsure?: boolean; // made by a function of the project's own, or by one that takes nothing for an answer
  readonly transforms: readonly ts.FunctionLikeDeclaration[]; // innermost first
}

/** Null when the expression is no object schema. Follows names within the file and zod's object methods. */
export function schemaFields(schema: ts.Expression, script: Script, depth = 0): SchemaField[] | null {
  const inner = unwrap(schema);
  if (depth > 10) return null;
  if (ts.isObjectLiteralExpression(inner)) return literalFields(inner, script, depth);
  if (ts.isIdentifier(inner)) {
    const node = declarationOf(inner)?.node;
    return node !== undefined && ts.isVariableDeclaration(node) && node.initializer !== undefined ? schemaFields(node.initializer, script, depth + 1) : null;
  }
  if (!ts.isCallExpression(inner)) return null;
  return callFields(inner, script, depth);
}

/** Functions that make an object schema of their first argument. */
const makers = new Set(['object', 'strictObject', 'looseObject', 'keys', 'Object', 'append']);
/** Methods that add fields of another schema to the receiver's. */
const adders = new Set(['extend', 'merge', 'safeExtend', 'append', 'keys', 'concat', 'and', 'intersection']);

function callFields(call: ts.CallExpression, script: Script, depth: number): SchemaField[] | null {
  const name = lastName(call.expression);
  const on = receiver(call.expression);
  const first = call.arguments[0];
  const base = on !== null && ts.isCallExpression(on) ? schemaFields(on, script, depth + 1) : on !== null && ts.isIdentifier(on) ? schemaFields(on, script, depth + 1) : null;
  if (base !== null) {
    if (!adders.has(name) || first === undefined) return base;
    return [...base, ...(schemaFields(first, script, depth + 1) ?? [])];
  }
  if (name === 'Object' && first !== undefined && lastName(receiver(call.expression) ?? first) !== 'Type') return null;
  return makers.has(name) && first !== undefined ? schemaFields(first, script, depth + 1) : null;
}

function literalFields(node: ts.ObjectLiteralExpression, script: Script, depth: number): SchemaField[] | null {
  const jsonProperties = memberValue(memberOf(node, 'properties'));
  if (stringOf(memberValue(memberOf(node, 'type')) ?? undefined) === 'object' && jsonProperties !== null && ts.isObjectLiteralExpression(jsonProperties)) return jsonFields(node, jsonProperties);
  const fields: SchemaField[] = [];
  for (const property of node.properties) {
    if (ts.isSpreadAssignment(property)) {
      fields.push(...(schemaFields(property.expression, script, depth + 1) ?? []));
      continue;
    }
    const name = keyOf(property.name);
    const value = memberValue(property);
    if (name === null || value === null || ts.isMethodDeclaration(value)) continue;
    fields.push(field(name, property, followed(value)));
  }
  return fields;
}

/** A field's schema behind a name of the same file. */
function followed(value: ts.Expression): ts.Expression {
  const node = ts.isIdentifier(value) ? declarationOf(value)?.node : undefined;
  return node !== undefined && ts.isVariableDeclaration(node) && node.initializer !== undefined ? unwrap(node.initializer) : value;
}

/** JSON Schema, as env-schema and @fastify/env take it. */
function jsonFields(node: ts.ObjectLiteralExpression, properties: ts.ObjectLiteralExpression): SchemaField[] {
  const required = memberValue(memberOf(node, 'required'));
  const names = new Set(required !== null && ts.isArrayLiteralExpression(required) ? required.elements.map((element) => stringOf(element)) : []);
  const fields: SchemaField[] = [];
  for (const property of properties.properties) {
    const name = keyOf(property.name);
    const value = memberValue(property);
    if (name === null || value === null || ts.isMethodDeclaration(value)) continue;
    const fallback = memberValue(memberOf(value, 'default'));
    const cast = casts.get((stringOf(memberValue(memberOf(value, 'type')) ?? undefined) ?? '').toLowerCase());
    fields.push({ name, at: property, required: names.has(name), transforms: [], ...(fallback !== null && !ts.isMethodDeclaration(fallback) && { fallback }), ...(cast && { cast }) });
  }
  return fields;
}

const casts: ReadonlyMap<string, Cast> = new Map<string, Cast>([
  ['boolean', 'bool'], ['bool', 'bool'], ['stringbool', 'bool'], ['toboolean', 'bool'],
  ['number', 'number'], ['int', 'number'], ['integer', 'number'], ['num', 'number'], ['port', 'number'],
  ['array', 'list'], ['json', 'json'], ['string', 'string'], ['str', 'string'], ['url', 'string'], ['email', 'string'], ['host', 'string'],
]);

/** Libraries by the names that everybody gives them; envalid's makers. */
const known = /^(?:(?:z|zod|v|valibot|Type|t|yup|Joi|joi|s)\s*\.|(?:str|bool|num|port|url|email|host|json)\()/;
/** What also takes undefined. */
const lenient = /\bcoerce\s*\.\s*(?:boolean|string)|\bor\(|\bunion\(|\bany\(|\bunknown\(|\bundefined\b|\bcatch\(|\bpreprocess\(|\bstringbool\(|\bvoid\(|\bcustom\(/;

/** Walks a chain such as `z.coerce.number().int().default(3)` from its outer end inwards. */
function field(name: string, at: ts.Node, schema: ts.Expression): SchemaField {
  let fallback: ts.Expression | undefined;
  let optional = false;
  let demanded = false;
  let cast: Cast | undefined;
  const transforms: ts.FunctionLikeDeclaration[] = [];
  let inner: ts.Expression | null = schema;
  for (let steps = 0; inner !== null && steps < 24; steps++) {
    if (!ts.isCallExpression(inner)) {
      inner = accessedKey(inner) === null ? null : receiver(inner);
      continue;
    }
    const method = lastName(inner.expression);
    const first: ts.Expression | undefined = inner.arguments[0];
    if ((method === 'default' || method === 'prefault' || method === 'catch') && first !== undefined) fallback ??= first;
    if (method === 'optional' || method === 'nullish') optional = true;
    if (method === 'required') demanded = true;
    if (method === 'transform' && first !== undefined && isFunction(first)) transforms.unshift(first);
    if (method === 'preprocess' && inner.arguments[1] !== undefined && ts.isCallExpression(inner.arguments[1])) {
      inner = inner.arguments[1];
      continue;
    }
    cast = casts.get(method.toLowerCase()) ?? cast;
    const options: ts.Expression | undefined = first !== undefined && ts.isObjectLiteralExpression(first) ? first : inner.arguments[1];
    const own = memberValue(memberOf(options, 'default')); // envalid, TypeBox
    if (own !== null && !ts.isMethodDeclaration(own)) fallback ??= own;
    const wrapped: boolean = method === 'optional' && first !== undefined && ts.isCallExpression(first); // valibot's v.optional(schema, default)
    if (wrapped && inner.arguments[1] !== undefined) fallback ??= inner.arguments[1];
    inner = wrapped && first !== undefined ? first : receiver(inner.expression);
  }
  const byDefault = !/^(?:joi|yup)\b/i.test(schema.getText().slice(0, 8)); // Joi and yup: optional unless said otherwise
  const text = schema.getText().slice(0, 500);
  const unsure = !known.test(text) || lenient.test(text);
  return { name, at, required: (demanded || byDefault) && !optional && fallback === undefined, ...(unsure && { unsure }), transforms, ...(fallback && { fallback }), ...(cast && { cast }) };
}
