// Extract stage: processes of Node: PM2's configuration, forks of node:cluster, where a server listens, and what ends it in order.
import { ts } from 'ts-morph';
import type { Fact } from '../../model/fact.ts';
import type { SourceFile } from '../../model/file.ts';
import type { Document } from '../../parse/document.ts';
import { guardsOf, valueOf } from './expression.ts';
import { type Survey, surveys } from './survey.ts';
import { dottedName, enclosingFunction, lastName, memberOf, memberValue, rangeOf, receiver, stringOf, unwrap } from './syntax.ts';

const pm2File = /(?:^|\/)(?:ecosystem[\w.-]*|pm2[\w.-]*|process(?:es)?)\.[cm]?[jt]s$/;

export function* extractProcesses(document: Document, file: SourceFile): Generator<Fact> {
  for (const survey of surveys(document)) {
    if (pm2File.test(file.path)) yield* pm2Apps(survey);
    for (const call of survey.calls) {
      yield* fork(call, survey);
      yield* listen(call, survey);
      yield* shutdown(call, survey);
      yield* seeding(call, survey);
    }
    for (const [, from] of survey.imports) if (shutdownLibraries.test(from)) yield { kind: 'shutdown', by: 'library', at: { start: 0, end: 0 } };
  }
}

/** https://pm2.keymetrics.io/docs/usage/application-declaration/: several instances run in cluster mode unless told to fork. */
function* pm2Apps({ objects, script }: Survey): Generator<Fact> {
  for (const object of objects) {
    const instances = memberValue(memberOf(object, 'instances'));
    const program = memberValue(memberOf(object, 'script'));
    if (instances === null || program === null || ts.isMethodDeclaration(instances) || ts.isMethodDeclaration(program)) continue;
    const mode = memberValue(memberOf(object, 'exec_mode'));
    if (mode !== null && /^fork/.test(stringOf(mode) ?? '')) continue;
    yield { kind: 'processes', by: 'pm2', count: valueOf(instances, script), application: valueOf(program, script), guards: [], at: rangeOf(instances, script) };
  }
}

/** `cluster.fork()`, as a rule once a processor. */
function* fork(call: ts.CallExpression, { script, imports }: Survey): Generator<Fact> {
  if (lastName(call.expression) !== 'fork') return;
  const owner = receiver(call.expression);
  if (owner === null || !/^(?:node:)?cluster$/.test(imports.get(dottedName(owner)) ?? '')) return;
  if (inHandler(call)) return; // puts another in the place of one that died
  yield { kind: 'processes', by: 'cluster', count: { kind: 'literal', value: 'max', at: rangeOf(call, script) }, guards: guardsOf(call, script), at: rangeOf(call, script) };
}

function inHandler(node: ts.Node): boolean {
  const home = enclosingFunction(node);
  return home !== null && ts.isCallExpression(home.parent) && lastName(home.parent.expression) === 'on';
}

const servers = /(?:app|server|fastify|httpServer|httpsServer|express|koa|api|http|nestApp|application)$/i;

function* listen(call: ts.CallExpression, { script }: Survey): Generator<Fact> {
  if (lastName(call.expression) !== 'listen' || call.arguments.length === 0) return;
  const owner = receiver(call.expression);
  if (owner === null || !(servers.test(dottedName(owner)) || ts.isCallExpression(owner))) return;
  const first = unwrap(call.arguments[0]!);
  if (ts.isArrowFunction(first) || ts.isFunctionExpression(first)) return;
  const at = rangeOf(call, script);
  yield { kind: 'listen', by: 'node', at };
  const option = ts.isObjectLiteralExpression(first) ? memberValue(memberOf(first, 'host')) : null;
  const second = call.arguments[1];
  const host = option !== null && !ts.isMethodDeclaration(option) ? option : second !== undefined && !ts.isArrowFunction(second) && !ts.isFunctionExpression(second) ? second : null;
  if (host !== null) yield { kind: 'bind', by: 'node', host: valueOf(host, script), application: valueOf(owner, script), guards: guardsOf(call, script), at: rangeOf(host, script) };
}

/** `knex.seed.run()`, `runSeeders(dataSource)`. */
function* seeding(call: ts.CallExpression, { script }: Survey): Generator<Fact> {
  const name = dottedName(call.expression);
  if (/\.seed\.run$/.test(name)) yield { kind: 'seeding', by: 'knex', at: rangeOf(call, script) };
  if (/^runSeeders?$/.test(lastName(call.expression))) yield { kind: 'seeding', by: 'typeorm-extension', at: rangeOf(call, script) };
}

const shutdownLibraries = /^(?:@godaddy\/terminus|http-terminator|stoppable|close-with-grace|http-graceful-shutdown|fastify-graceful-shutdown|lightship|node-graceful-shutdown|@hapi\/hapi|death|async-exit-hook|exit-hook|http-shutdown|graceful-shutdown|gracefulshutdown|@moebius\/http-graceful-shutdown|express-graceful-exit)$/;

function* shutdown(call: ts.CallExpression, { script }: Survey): Generator<Fact> {
  const name = lastName(call.expression);
  if (name === 'enableShutdownHooks') yield { kind: 'shutdown', by: 'framework', at: rangeOf(call, script) };
  if (name !== 'on' && name !== 'once' && name !== 'addListener') return;
  const owner = dottedName(receiver(call.expression) ?? call.expression);
  const event = stringOf(call.arguments[0]);
  // A list of signals walked through hands on a name.
  if (owner === 'process' && (event === null || /^SIG(?:TERM|INT|QUIT)$|^beforeExit$/.test(event))) yield { kind: 'shutdown', by: 'signal', at: rangeOf(call, script) };
}
