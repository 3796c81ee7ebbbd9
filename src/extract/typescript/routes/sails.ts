// extract/typescript/routes: Sails' config/routes.js and config/policies.js -> an application, its routes, and what runs before which action.
import { ts } from 'ts-morph';
import type { Fact } from '../../../model/fact.ts';
import type { SourceFile } from '../../../model/file.ts';
import type { RouteFact, Safeguard } from '../../../model/route.ts';
import type { Value } from '../../../model/value.ts';
import type { Script } from '../../../parse/document.ts';
import type { Survey } from '../survey.ts';
import { dottedName, isFunction, keyOf, memberOf, rangeOf, stringOf, unwrap } from '../syntax.ts';
import { functionRef, functionSymbol } from './host.ts';

const framework = 'sails';
const name = 'routes';
const mostRoutes = 2000;

export function* sailsRoutes({ script, assignments, variables }: Survey, { path }: SourceFile): Iterable<Fact> {
  const topic = /(?:^|\/)config\/(routes|policies)\.[cm]?[jt]s$/.exec(path)?.[1];
  if (topic === undefined) return;
  const assigned = assignments.find(({ left }) => dottedName(left).replace(/^module\./, '') === `exports.${topic}`)?.right;
  const given = assigned ?? variables.find((variable) => keyOf(variable.name) === topic)?.initializer;
  const table = given === undefined ? null : unwrap(given);
  if (table === null || !ts.isObjectLiteralExpression(table)) return;
  if (topic === 'policies') yield* policies(table, '', script);
  else yield* routes(table, script);
}

// ---- routes ------------------------------------------------------------------------------------------------------

function* routes(table: ts.ObjectLiteralExpression, script: Script): Iterable<Fact> {
  const at = rangeOf(table, script);
  yield { kind: 'router', framework, name, is: 'application', safeguards: [], at };
  for (const property of table.properties.slice(0, mostRoutes)) {
    const address = /^(?:([a-z]+)\s+)?(?:(\/\S*)|r\|([^|]+)\|.*)$/i.exec(keyOf(property.name) ?? '');
    if (address === null || !ts.isPropertyAssignment(property)) continue;
    const [, method = 'all', plain, expression = ''] = address;
    const path = plain ?? expression.replace(/^\^|\$$/g, '');
    const handler = actionOf(property.initializer, script);
    const route: RouteFact = {
      kind: 'route', framework, on: { kind: 'name', name, at }, methods: [method.toLowerCase() === 'all' ? '*' : method.toUpperCase()], pattern: { kind: 'literal', value: path, at }, transport: 'http',
      ...(handler !== null && { handler }), safeguards: [], at: rangeOf(property, script),
    };
    yield route;
  }
}

/** What answers: an action by its name, `users/create`, which link looks up; a function. Null for views and redirects. */
function actionOf(node: ts.Expression, script: Script): Value | null {
  const target = unwrap(node);
  const at = rangeOf(target, script);
  if (isFunction(target)) return { kind: 'name', name: functionSymbol(target, script), at };
  const fn = ts.isObjectLiteralExpression(target) ? memberOf(target, 'fn') : null;
  if (fn !== null) return ts.isPropertyAssignment(fn) ? functionRef(fn.initializer, script) : ts.isMethodDeclaration(fn) ? { kind: 'name', name: functionSymbol(fn, script), at } : null;
  if (ts.isArrayLiteralExpression(target)) return target.elements.length === 0 ? null : actionOf(target.elements[target.elements.length - 1]!, script);
  const text = ts.isObjectLiteralExpression(target) ? actionNamed(target) : stringOf(target);
  return text === null || /^(?:\/|https?:)/.test(text) ? null : { kind: 'literal', value: actionName(text), at };
}

/** `{ action: 'users/create' }`, `{ controller: 'UserController', action: 'create' }` */
function actionNamed(target: ts.ObjectLiteralExpression): string | null {
  const texts = new Map(target.properties.map((property) => [keyOf(property.name), ts.isPropertyAssignment(property) ? stringOf(property.initializer) : null]));
  const action = texts.get('action') ?? texts.get('target') ?? null;
  const controller = texts.get('controller') ?? null;
  return action === null || controller === null ? action : `${controller}.${action}`;
}

/** `UserController.create` is `user/create`. */
function actionName(text: string): string {
  return text.replace(/Controller(?=\.)/, '').replace('.', '/');
}

// ---- policies ----------------------------------------------------------------------------------------------------

/** `'users/create': ['is-authenticated']`, `UserController: { '*': 'isLoggedIn', create: true }` */
function* policies(table: ts.ObjectLiteralExpression, controller: string, script: Script): Iterable<Fact> {
  for (const property of table.properties.slice(0, mostRoutes)) {
    const key = keyOf(property.name);
    if (key === null || !ts.isPropertyAssignment(property)) continue;
    const given = unwrap(property.initializer);
    if (ts.isObjectLiteralExpression(given)) {
      if (controller === '') yield* policies(given, `${key.replace(/Controller$/, '')}/`, script);
      continue;
    }
    const at = rangeOf(property, script);
    if (given.kind === ts.SyntaxKind.FalseKeyword) continue; // nobody gets in: as guarded as what stands for all
    const chain = given.kind === ts.SyntaxKind.TrueKeyword ? [] : (ts.isArrayLiteralExpression(given) ? [...given.elements] : [given]).map((each) => policy(each, script));
    yield { kind: 'use', framework, only: [{ kind: 'literal', value: `${controller}${actionName(key)}`.toLowerCase(), at }], chain, at };
  }
}

/** The function of api/policies that a name stands for. */
function policy(node: ts.Expression, script: Script): Safeguard {
  const at = rangeOf(node, script);
  const file = stringOf(unwrap(node));
  if (file === null) return { what: functionRef(node, script), how: 'guard', at };
  const required: Value = { kind: 'literal', value: `../api/policies/${file}`, at };
  return { what: { kind: 'call', callee: { kind: 'name', name: 'require', at }, args: [required], named: [], at }, how: 'guard', at };
}
