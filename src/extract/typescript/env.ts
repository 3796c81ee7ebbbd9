// Extract stage: reads of environment variables, wherever they stand, schemas included.
import { ts } from 'ts-morph';
import type { EnvReadFact, Fact } from '../../model/fact.ts';
import type { Value } from '../../model/value.ts';
import type { Document, Script } from '../../parse/document.ts';
import { destructuredVariable, environmentName } from './environment.ts';
import { guardsOf, readingOf, valueOf } from './expression.ts';
import { fieldRead, schemaRead } from './schema.ts';
import { schemaFields } from './schema-fields.ts';
import { type Survey, surveys } from './survey.ts';
import { enclosingFunction, lastName, memberOf, memberValue, rangeOf } from './syntax.ts';

export function* extractEnvironment(document: Document): Generator<Fact> {
  for (const survey of surveys(document)) {
    yield* accesses(survey);
    yield* destructured(survey);
    yield* called(survey);
  }
}

function* accesses({ script, accesses }: Survey): Generator<EnvReadFact> {
  for (const access of accesses) {
    const name = environmentName(access, script);
    if (name === null || isWritten(access)) continue;
    const fallback = fallbackOf(access, script);
    yield { kind: 'env-read', name, required: false, inFunction: enclosingFunction(access) !== null, at: rangeOf(access, script), ...(fallback && { fallback }) };
  }
}

function isWritten(access: ts.Expression): boolean {
  const { parent } = access;
  if (ts.isDeleteExpression(parent)) return true;
  return ts.isBinaryExpression(parent) && parent.left === access && parent.operatorToken.kind === ts.SyntaxKind.EqualsToken;
}

/** What `||` or `??` puts in the place of an unset variable. */
function fallbackOf(access: ts.Expression, script: Script): Value | undefined {
  let node: ts.Node = access;
  while (ts.isParenthesizedExpression(node.parent) || ts.isNonNullExpression(node.parent) || ts.isAsExpression(node.parent)) node = node.parent;
  const { parent } = node;
  if (!ts.isBinaryExpression(parent) || parent.left !== node) return undefined;
  const operator = parent.operatorToken.kind;
  const isDefault = operator === ts.SyntaxKind.BarBarToken || operator === ts.SyntaxKind.QuestionQuestionToken;
  return isDefault ? valueOf(parent.right, script) : undefined;
}

function* destructured({ script, variables }: Survey): Generator<EnvReadFact> {
  for (const variable of variables) {
    if (!ts.isObjectBindingPattern(variable.name)) continue;
    for (const element of variable.name.elements) {
      const name = destructuredVariable(element, script);
      if (name === null) continue;
      const fallback = element.initializer && valueOf(element.initializer, script);
      yield { kind: 'env-read', name, required: false, inFunction: enclosingFunction(variable) !== null, at: rangeOf(element, script), ...(fallback && { fallback }) };
    }
  }
}

function* called({ script, calls }: Survey): Generator<EnvReadFact> {
  for (const call of calls) {
    const inFunction = enclosingFunction(call) !== null;
    const read = schemaRead(call, script);
    const fields = read?.fields ?? registeredFields(call, script);
    for (const field of fields) {
      if (field.given !== undefined) continue; // `parse({ port: process.env.PORT })`: the read itself is a fact
      const value = fieldRead({ ...field, transforms: [] }, readingOf(script), 0);
      yield { kind: 'env-read', name: field.name, required: field.required, inFunction, schema: true, ...(field.required && (field.unsure === true || guardsOf(call, script).length > 0) && { conditional: true }), at: rangeOf(field.at, script), ...(value.kind === 'env' && value.fallback && { fallback: value.fallback }) };
    }
    if (read !== null || !mayRead.has(lastName(call.expression))) continue;
    const value = valueOf(call, script);
    if (value.kind === 'env') yield { kind: 'env-read', name: value.name, required: lastName(call.expression) === 'getOrThrow', inFunction, at: rangeOf(call, script), ...(value.fallback && { fallback: value.fallback }) };
  }
}

const mayRead = new Set(['get', 'getOrThrow', 'asString', 'asBool', 'asBoolStrict', 'asInt', 'asIntPositive', 'asPortNumber', 'asFloat', 'asArray', 'asSet', 'asJson', 'asJsonObject', 'asUrlString', 'asEnum']);

/** Schemas handed to a framework that applies them to the environment: Nest's `validationSchema`, @fastify/env's `schema`, convict. */
export function registeredFields(call: ts.CallExpression, script: Script): ReturnType<typeof schemaFields> & object {
  const name = lastName(call.expression);
  if (name === 'forRoot') {
    const schema = memberValue(memberOf(call.arguments[0], 'validationSchema'));
    return schema === null || ts.isMethodDeclaration(schema) ? [] : (schemaFields(schema, script) ?? []);
  }
  if (name === 'register' && call.arguments[0] !== undefined && /fastify-?env|env/i.test(lastName(call.arguments[0]))) {
    const schema = memberValue(memberOf(call.arguments[1], 'schema'));
    return schema === null || ts.isMethodDeclaration(schema) ? [] : (schemaFields(schema, script) ?? []);
  }
  return name === 'convict' && call.arguments[0] !== undefined ? convictFields(call.arguments[0], 0) : [];
}

/** convict: `{ jwt: { secret: { env: 'JWT_SECRET', default: 'x' } } }`. */
function convictFields(node: ts.Expression, depth: number): NonNullable<ReturnType<typeof schemaFields>> {
  if (!ts.isObjectLiteralExpression(node) || depth > 6) return [];
  return node.properties.flatMap((property) => {
    const value = memberValue(property);
    if (value === null || ts.isMethodDeclaration(value) || !ts.isObjectLiteralExpression(value)) return [];
    const variable = memberValue(memberOf(value, 'env'));
    if (variable === null || !ts.isStringLiteralLike(variable)) return convictFields(value, depth + 1);
    const fallback = memberValue(memberOf(value, 'default'));
    return [{ name: variable.text, at: property, required: false, transforms: [], ...(fallback !== null && !ts.isMethodDeclaration(fallback) && { fallback }) }];
  });
}

