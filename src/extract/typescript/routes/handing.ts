// extract/typescript/routes: hosts that are handed to functions of the project: `routes(app)`, `require('./routes')(app)`, `new Routes(app)`, `load({ app })`.
import { ts } from 'ts-morph';
import type { Framework, UseFact } from '../../../model/route.ts';
import type { Value } from '../../../model/value.ts';
import { guardsOf, valueOf } from '../expression.ts';
import { type Survey, requiredModule } from '../survey.ts';
import { keyOf, lastName, memberValue, rangeOf, unwrap } from '../syntax.ts';
import { hostMethods, importedFramework } from './handed.ts';
import { functionRef, hostName } from './host.ts';
import type { Hosts } from './hosts.ts';
import { overOf, turnsOf } from './loops.ts';
import { isLocal, rootOf } from './origin.ts';

/** Of servers, loggers and libraries; none of them declares routes of the project. */
const others = /^(?:listen|createServer|applyMiddleware|emit|log|info|debug|set|push|attach|createHttpServer|expressWs|request|supertest|agent|resolve|next|get|has|add|init(?:ialize)?Sentry|setupExpressErrorHandler)$/;
const passed = /^(?:app|expressApp|server|router)$/;

export function* handingOn(survey: Survey, framework: Framework, hosts: Hosts): Iterable<UseFact> {
  const elsewhere = (importedFramework(survey) ?? 'express') === framework;
  for (const call of [...survey.calls, ...survey.news]) {
    const callee = unwrap(call.expression);
    if (others.test(lastName(callee)) || (call.arguments?.length ?? 0) === 0 || !isProjects(callee, survey)) continue;
    if (ts.isPropertyAccessExpression(callee) && hostMethods.has(callee.name.text) && !ts.isNewExpression(call)) continue;
    for (const [argument, given] of (call.arguments ?? []).entries()) {
      for (const { on, property } of handed(given, hosts, survey, elsewhere)) {
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
  const inner = unwrap(node);
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
