// extract/typescript/routes: hosts that are handed to functions of the project: `routes(app)`, `require('./routes')(app)`, `new Routes(app)`, `load({ app })`.
import { ts } from 'ts-morph';
import type { Framework, UseFact } from '../../../model/route.ts';
import type { Value } from '../../../model/value.ts';
import { guardsOf, valueOf } from '../expression.ts';
import { declarationOf } from '../scope.ts';
import { type Survey, requiredModule } from '../survey.ts';
import { keyOf, lastName, memberValue, rangeOf, unwrap } from '../syntax.ts';
import { hostMethods, importedFramework } from './handed.ts';
import { functionRef, hostName, ownerOf } from './host.ts';
import type { Hosts } from './hosts.ts';
import { overOf, turnsOf } from './loops.ts';
import { isLocal, rootOf } from './origin.ts';

/** Of servers, loggers and libraries; none of them declares routes of the project. */
const others = /^(?:bind|call|apply|listen|createServer|applyMiddleware|emit|log|info|debug|set|push|attach|createHttpServer|expressWs|request|supertest|agent|resolve|next|get|has|add|init(?:ialize)?Sentry|setupExpressErrorHandler)$/;
const passed = /^(?:app|expressApp|server|router)$/;

export function* handingOn(survey: Survey, framework: Framework, hosts: Hosts): Iterable<UseFact> {
  const elsewhere = (importedFramework(survey) ?? 'express') === framework;
  for (const call of [...survey.calls, ...survey.news]) {
    const callee = unwrap(call.expression);
    if (others.test(lastName(callee)) || (call.arguments?.length ?? 0) === 0 || !isProjects(callee, survey)) continue;
    if (ts.isPropertyAccessExpression(callee) && hostMethods.has(callee.name.text) && !ts.isNewExpression(call)) continue;
    for (const [argument, given] of (call.arguments ?? []).entries()) {
      for (const { on, property } of [...handed(given, hosts, survey, elsewhere), ...(isNamed(callee, survey) ? instanceHosts(unwrap(given), hosts, survey, elsewhere) : [])]) {
        const guards = guardsOf(call, survey.script);
        const chain = calledWith(call, callee, survey).map((what) => ({ what, how: 'middleware' as const, at: rangeOf(callee, survey.script) }));
        yield { kind: 'use', framework, on, chain, argument, ...(property !== undefined && { property }), ...(guards.length > 0 && { guards }), ...overOf(call, survey.script), at: rangeOf(call, survey.script) };
      }
    }
  }
}

/** `list.forEach((route) => route(app))`: each function of a list that this file writes. */
function calledWith(call: ts.CallExpression | ts.NewExpression, callee: ts.Expression, { script }: Survey): readonly Value[] {
  const plain = functionRef(callee, script);
  return plain.kind === 'opaque' ? turnsOf(call, script).map((read) => read(callee)) : [plain];
}

interface Given {
  readonly on: Value;
  readonly property?: string;
}

function handed(node: ts.Expression, hosts: Hosts, survey: Survey, elsewhere: boolean): Given[] {
  const inner = writtenObject(unwrap(node));
  if (!ts.isObjectLiteralExpression(inner)) {
    const on = hostGiven(inner, hosts, survey, elsewhere);
    return on === null ? [] : [{ on }];
  }
  return inner.properties.flatMap((member) => {
    const value = memberValue(member);
    const property = keyOf(member.name);
    const on = value === null || ts.isMethodDeclaration(value) || property === null ? null : hostGiven(value, hosts, survey, elsewhere);
    return on === null || property === null ? [] : [{ on, property }];
  });
}

/** What `const context = { app, db }` holds, where `context` is handed on. */
function writtenObject(node: ts.Expression): ts.Expression {
  const declared = ts.isIdentifier(node) ? declarationOf(node)?.node : undefined;
  const object = declared !== undefined && ts.isVariableDeclaration(declared) && declared.initializer !== undefined ? unwrap(declared.initializer) : node;
  return ts.isObjectLiteralExpression(object) ? object : node;
}

/** The hosts of an instance that is handed on: its own, `configure(this)`, or those of `new Server()`, which link knows. */
function instanceHosts(node: ts.Expression, { names }: Hosts, survey: Survey, elsewhere: boolean): Given[] {
  const at = rangeOf(node, survey.script);
  if (node.kind === ts.SyntaxKind.ThisKeyword) {
    const owner = `${ownerOf(node)}.`;
    return [...names.keys()].flatMap((name) => (name.startsWith(owner) && passed.test(name.slice(owner.length)) ? [{ on: { kind: 'name', name, at } as const, property: name.slice(owner.length) }] : []));
  }
  const declared = elsewhere && ts.isIdentifier(node) ? declarationOf(node)?.node : undefined;
  const made = declared !== undefined && ts.isVariableDeclaration(declared) && declared.initializer !== undefined ? unwrap(declared.initializer) : undefined;
  if (made === undefined || !ts.isNewExpression(made) || !/(?:server|app|application)$/i.test(lastName(made.expression))) return [];
  return ['app', 'server'].map((property) => ({ on: { kind: 'member', on: valueOf(node, survey.script), name: property, at }, property }));
}

/** A function or class of the project by its name, or a static method: what a library or an instance does with one nobody could tell. */
function isNamed(callee: ts.Expression, survey: Survey): boolean {
  const root = ts.isIdentifier(callee) ? callee : ts.isPropertyAccessExpression(callee) && ts.isIdentifier(callee.expression) && /^[A-Z]/.test(callee.expression.text) ? callee.expression : null;
  const from = root === null ? undefined : survey.imports.get(root.text);
  return root !== null && (from === undefined ? declarationOf(root)?.kind === 'module' : isLocal(from));
}

function hostGiven(node: ts.Expression, hosts: Hosts, survey: Survey, elsewhere: boolean): Value | null {
  const name = hostName(node, survey.script);
  if (name !== null && hosts.names.has(name)) return { kind: 'name', name, at: rangeOf(node, survey.script) };
  const from = elsewhere && ts.isIdentifier(node) && passed.test(node.text) ? survey.imports.get(node.text) : undefined;
  return from !== undefined && isLocal(from) ? valueOf(node, survey.script) : null;
}

/** A function that this file or another of the project has. */
function isProjects(callee: ts.Expression, survey: Survey): boolean {
  const required = requiredModule(callee);
  if (required !== null) return isLocal(required);
  if (ts.isCallExpression(callee) && ts.isIdentifier(callee.expression) && callee.expression.text === 'require') return true; // by a name made up as it goes
  const root = rootOf(callee);
  if (root === null) return callee.kind === ts.SyntaxKind.PropertyAccessExpression; // this.setUp(app)
  const from = survey.imports.get(root.text);
  return from === undefined ? root.text !== 'require' && root.text !== 'console' && root.text !== 'Object' && root.text !== 'Promise' : !from.startsWith('node:') && !packages.test(from);
}

const packages = /^(?:https?2?|spdy|net|express(?:-.*)?|koa(?:-.*)?|hono(?:\/.*)?|@?koa\/.*|@sentry\/.*|socket\.io|supertest|passport|@apollo\/.*|apollo-server.*|swagger-.*|cluster|util|fs|path)$/;
