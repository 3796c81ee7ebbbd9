// extract/typescript/routes: `export default { prefix: '/v1', post: { '/chat': async (request) => … } }`: what a module exports for a loop
// over verbs and paths to register.
import { ts } from 'ts-morph';
import type { Fact } from '../../../model/fact.ts';
import type { Framework, UseFact } from '../../../model/route.ts';
import type { Value } from '../../../model/value.ts';
import type { Script } from '../../../parse/document.ts';
import { valueOf } from '../expression.ts';
import { declarationOf } from '../scope.ts';
import type { Survey } from '../survey.ts';
import { isFunction, keyOf, memberValue, rangeOf, unwrap } from '../syntax.ts';
import { exportedBy } from './exported.ts';
import { functionOf, functionRef, functionSymbol } from './host.ts';
import { methodExpression } from './tables.ts';

const verb = /^(?:get|post|put|patch|delete|del|all)$/i;
const prefixes = new Set(['prefix', 'basePath', 'base', 'path']);
const mostTables = 50;
const mostRoutes = 500;

export function* verbTables(survey: Survey): Iterable<Fact> {
  const { script } = survey;
  const seen = new Set<ts.Node>();
  for (const { node } of exportedBy(survey).values()) {
    if (node === null || isFunction(node)) continue;
    for (const table of tablesIn(node)) {
      if (seen.has(table) || seen.size > mostTables) continue;
      seen.add(table);
      yield* routesOf(table, script);
    }
  }
}

/** The exported object, or those of an exported list. */
function tablesIn(node: ts.Expression): ts.ObjectLiteralExpression[] {
  const inner = behind(node);
  const items = ts.isArrayLiteralExpression(inner) ? inner.elements.map(unwrap) : [inner];
  return items.filter(ts.isObjectLiteralExpression).filter((item) => item.properties.some((property) => pathsOf(property) !== null));
}

function behind(node: ts.Expression): ts.Expression {
  const inner = unwrap(node);
  const declared = ts.isIdentifier(inner) ? declarationOf(inner)?.node : undefined;
  return declared !== undefined && ts.isVariableDeclaration(declared) && declared.initializer !== undefined ? unwrap(declared.initializer) : inner;
}

/** The paths of one verb; null for any other property, and where a key is no path or a value no function. */
function pathsOf(property: ts.ObjectLiteralElementLike): ts.ObjectLiteralExpression | null {
  const held = verb.test(keyOf(property.name) ?? '') ? memberValue(property) : null;
  if (held === null || !ts.isObjectLiteralExpression(held) || held.properties.length === 0) return null;
  return held.properties.every((each) => /^(?:\/|$)/.test(keyOf(each.name) ?? '-') && answers(each)) ? held : null;
}

function answers(property: ts.ObjectLiteralElementLike): boolean {
  const value = memberValue(property);
  return value !== null && (ts.isMethodDeclaration(value) || isFunction(value) || ts.isIdentifier(value) || ts.isPropertyAccessExpression(value) || ts.isCallExpression(value));
}

function* routesOf(table: ts.ObjectLiteralExpression, script: Script): Iterable<Fact> {
  const at = rangeOf(table, script);
  const name = `verbs@${at.start}`;
  const on: Value = { kind: 'name', name, at };
  const given = table.properties.find((property) => prefixes.has(keyOf(property.name) ?? ''));
  const prefix = given === undefined ? null : memberValue(given);
  const groups = table.properties.flatMap((property) => {
    const paths = pathsOf(property);
    return paths === null ? [] : [{ method: (keyOf(property.name) ?? '').toLowerCase(), paths }];
  });
  const framework = groups.flatMap(({ paths }) => [...paths.properties]).map(spokenBy).find((each) => each !== null) ?? 'express';
  yield { kind: 'router', framework, name, is: 'router', table: true, safeguards: [], ...(prefix !== null && !ts.isMethodDeclaration(prefix) && { prefix: valueOf(prefix, script) }), at };
  for (const { method, paths } of groups) {
    for (const each of paths.properties.slice(0, mostRoutes)) {
      const value = memberValue(each);
      if (value === null) continue;
      const handler: Value = ts.isMethodDeclaration(value) ? { kind: 'name', name: functionSymbol(value, script), at: rangeOf(value, script) } : functionRef(value, script);
      const pattern: Value = { kind: 'literal', value: keyOf(each.name) ?? '', at: rangeOf(each, script) };
      const methods = [method === 'all' ? '*' : method === 'del' ? 'DELETE' : method.toUpperCase()];
      yield { kind: 'route', framework, on, methods, pattern, transport: streams(value) ? 'sse' : 'http', handler, safeguards: [], at: rangeOf(each, script) };
    }
  }
}

/** What the first parameter is called tells what it is; a request where the loop makes one of its own. */
function spokenBy(property: ts.ObjectLiteralElementLike): Framework | null {
  const value = memberValue(property);
  const target = value === null ? null : ts.isMethodDeclaration(value) ? value : functionOf(value);
  const name = target?.parameters[0] === undefined ? null : keyOf(target.parameters[0].name);
  return name === null ? null : /^_?(?:ctx|context)$/.test(name) ? 'koa' : name === 'c' ? 'hono' : 'express';
}

function streams(node: ts.Node): boolean {
  return node.getText().slice(0, 40_000).includes('text/event-stream');
}

/** `router[method](path, …)` where neither is written: the loop that registers such tables. */
export function tableLoop(call: ts.CallExpression, callee: ts.ElementAccessExpression, on: Value, framework: Framework, script: Script): UseFact | null {
  const method = methodExpression(callee);
  const [path] = call.arguments;
  const declared = ts.isIdentifier(method) ? declarationOf(method)?.node : undefined;
  if (declared === undefined || path === undefined || ts.isStringLiteralLike(path) || !isLooped(declared)) return null;
  return { kind: 'use', framework, on, chain: [], discovers: true, tables: true, at: rangeOf(call, script) };
}

/** A loop's variable, or the parameter of a callback. */
function isLooped(node: ts.Node): boolean {
  if (ts.isVariableDeclaration(node)) return ts.isForInStatement(node.parent.parent) || ts.isForOfStatement(node.parent.parent);
  return ts.isParameter(node) || (ts.isBindingElement(node) && isLooped(node.parent.parent));
}
