// Extract stage: schemas that the environment is read through (zod, t3-env, envalid, joi, valibot, TypeBox, env-schema,
// env-var, Nest's ConfigService): the call becomes a map of environment reads with the schema's defaults.
import { ts } from 'ts-morph';
import type { Cast, Value } from '../../model/value.ts';
import { isEnvironment } from './environment.ts';
import { applied } from './functions.ts';
import type { Reading } from './reading.ts';
import { type SchemaField, schemaFields } from './schema-fields.ts';
import { survey } from './survey.ts';
import { dottedName, isFunction, lastName, memberOf, memberValue, rangeOf, receiver, stringOf, unwrap } from './syntax.ts';

/** A call that reads the environment through a schema. */
export interface SchemaRead {
  readonly fields: readonly SchemaField[];
  readonly shape: 'plain' | 'data' | 'value'; // what it returns: the map itself, or an object that holds it under this name
}

/** What a call reads from the environment, when it is such a call. */
export function schemaRead(call: ts.CallExpression, script: Reading['script']): SchemaRead | null {
  const name = lastName(call.expression);
  const shape = shapes.get(name);
  if (shape === undefined) return null;
  if (name === 'createEnv') return t3Read(call, script);
  const schema = schemaArgument(call, name);
  const source = name === 'parse' && call.arguments.length === 2 ? call.arguments[1] : call.arguments[name === 'cleanEnv' || receiver(call.expression) !== null ? 0 : 1];
  if (schema === null) return null;
  const fields = schemaFields(schema, script);
  if (fields === null || fields.length === 0) return null;
  const fromEnvironment = source !== undefined && isEnvironment(source, script);
  if (fromEnvironment || name === 'envSchema') return { fields, shape };
  if (source !== undefined && ts.isObjectLiteralExpression(unwrap(source))) return { fields: renamed(fields, unwrap(source) as ts.ObjectLiteralExpression), shape };
  return namesVariables(fields) ? { fields, shape } : null;
}

const shapes: ReadonlyMap<string, SchemaRead['shape']> = new Map<string, SchemaRead['shape']>([
  ['parse', 'plain'],
  ['parseAsync', 'plain'],
  ['safeParse', 'data'],
  ['safeParseAsync', 'data'],
  ['cleanEnv', 'plain'],
  ['createEnv', 'plain'],
  ['envSchema', 'plain'],
  ['parseEnv', 'plain'], // znv
  ['validate', 'value'], // joi
  ['attempt', 'plain'],
  ['validateSync', 'plain'], // yup
]);

/** Where the schema stands: the receiver of zod and joi, an argument of the others. */
function schemaArgument(call: ts.CallExpression, name: string): ts.Expression | null {
  if (name === 'cleanEnv' || name === 'parseEnv') return call.arguments[1] ?? null;
  if (name === 'attempt') return call.arguments[1] ?? null;
  if (name === 'envSchema') return (memberValue(memberOf(call.arguments[0], 'schema')) as ts.Expression | null) ?? null;
  if (call.arguments.length === 2 && name === 'parse') return call.arguments[0] ?? null; // valibot
  return receiver(call.expression);
}

/** A schema whose keys are all written like variables is one of the environment, whatever hands it over. */
function namesVariables(fields: readonly SchemaField[]): boolean {
  return fields.length > 1 && fields.every((field) => /^[A-Z][A-Z0-9_]*$/.test(field.name));
}

function t3Read(call: ts.CallExpression, script: Reading['script']): SchemaRead | null {
  const fields: SchemaField[] = [];
  for (const part of ['server', 'client', 'shared']) {
    const shape = memberValue(memberOf(call.arguments[0], part));
    if (shape !== null && !ts.isMethodDeclaration(shape)) fields.push(...(schemaFields(shape, script) ?? []));
  }
  if (fields.length === 0) return null;
  const runtime = memberValue(memberOf(call.arguments[0], 'runtimeEnv')) ?? memberValue(memberOf(call.arguments[0], 'experimental__runtimeEnv'));
  const own = runtime !== null && ts.isObjectLiteralExpression(runtime) ? renamed(fields, runtime) : fields;
  return { fields: own, shape: 'plain' };
}

/** `parse({ port: process.env.PORT })`: the field is fed by another name than its own. */
function renamed(fields: readonly SchemaField[], source: ts.ObjectLiteralExpression): SchemaField[] {
  return fields.map((field) => {
    const given = memberValue(memberOf(source, field.name));
    if (given === null || ts.isMethodDeclaration(given)) return field;
    return { ...field, given };
  });
}

export function configuredCall(node: ts.CallExpression, reading: Reading, depth: number): Value | null {
  const read = schemaRead(node, reading.script);
  if (read !== null) return schemaValue(node, read, reading, depth);
  return environmentVariableChain(node, reading, depth) ?? configService(node, reading, depth);
}

function schemaValue(node: ts.CallExpression, { fields, shape }: SchemaRead, reading: Reading, depth: number): Value {
  const at = rangeOf(node, reading.script);
  const entries = fields.map((field) => ({
    key: { kind: 'literal', value: field.name, at: rangeOf(field.at, reading.script) } as const,
    value: fieldRead(field, reading, depth + 1),
  }));
  const map: Value = { kind: 'map', entries, at };
  if (shape === 'plain') return map;
  return { kind: 'map', at, entries: [{ key: { kind: 'literal', value: shape, at }, value: map }, { key: { kind: 'literal', value: 'success', at }, value: { kind: 'literal', value: true, at } }] };
}

/** A field as an environment read with the schema's default and conversion. */
export function fieldRead(field: SchemaField, reading: Reading, depth: number): Value {
  const at = rangeOf(field.at, reading.script);
  const fallback = field.fallback === undefined ? undefined : called(reading.read(field.fallback, depth));
  let value: Value = { kind: 'env', name: field.name, at, ...(fallback && { fallback }), ...(field.cast && { cast: field.cast }) };
  if (field.given !== undefined) {
    const given = reading.read(field.given, depth);
    value = fallback === undefined ? given : { kind: 'or', parts: [given, fallback], nullish: true, at };
  }
  for (const transform of field.transforms) {
    const parameter = transform.parameters[0];
    value = applied(transform, parameter === undefined ? [] : [[parameter, value]], reading, depth);
  }
  return value;
}

/** `.default(() => x)` gives x. */
function called(value: Value): Value {
  return value.kind === 'function' && value.returns.length === 1 ? (value.returns[0] as Value) : value;
}

// ---- readers that name one variable a call -----------------------------------------------------------------------

const casts: ReadonlyMap<string, Cast> = new Map<string, Cast>([
  ['asBool', 'bool'],
  ['asBoolStrict', 'bool'],
  ['asInt', 'number'],
  ['asIntPositive', 'number'],
  ['asPortNumber', 'number'],
  ['asFloat', 'number'],
  ['asArray', 'list'],
  ['asSet', 'list'],
  ['asJson', 'json'],
  ['asJsonObject', 'json'],
  ['asString', 'string'],
]);

/** env-var: `env.get('X').default('y').required().asString()`. */
function environmentVariableChain(node: ts.CallExpression, reading: Reading, depth: number): Value | null {
  const cast = lastName(node.expression).startsWith('as') ? lastName(node.expression) : null;
  if (cast === null) return null;
  let fallback: ts.Expression | undefined;
  let inner = receiver(node.expression);
  for (let steps = 0; inner !== null && ts.isCallExpression(inner) && steps < 8; steps++) {
    const name = lastName(inner.expression);
    if (name === 'default') fallback = inner.arguments[0];
    if (name === 'get') {
      const variable = stringOf(inner.arguments[0]);
      if (variable === null || ![...survey(reading.script).imports.values()].includes('env-var')) return null;
      const known = casts.get(cast);
      return { kind: 'env', name: variable, at: rangeOf(node, reading.script), ...(fallback && { fallback: reading.read(fallback, depth + 1) }), ...(known && { cast: known }) };
    }
    inner = receiver(inner.expression);
  }
  return null;
}

/** Nest: `this.configService.get('X', 'default')`. Keys in lower case name a registered namespace and stay calls. */
function configService(node: ts.CallExpression, reading: Reading, depth: number): Value | null {
  const name = lastName(node.expression);
  if (name !== 'get' && name !== 'getOrThrow') return null;
  const on = receiver(node.expression);
  const key = stringOf(node.arguments[0]);
  if (on === null || key === null || !/^[A-Z][A-Z0-9_]*$/.test(key) || !/config(?:service)?$/i.test(dottedName(on))) return null;
  const fallback = node.arguments[1];
  const isDefault = fallback !== undefined && !(ts.isObjectLiteralExpression(fallback) && memberOf(fallback, 'infer') !== null);
  return { kind: 'env', name: key, at: rangeOf(node, reading.script), ...(isDefault && !isFunction(fallback) && { fallback: reading.read(fallback, depth + 1) }) };
}
