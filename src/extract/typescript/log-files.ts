// Extract stage: transports of winston, pino, log4js, bunyan and morgan that write to a file for ever.
import type { ts } from 'ts-morph';
import type { Fact } from '../../model/fact.ts';
import type { LogFileFact } from '../../model/log-file.ts';
import type { Document } from '../../parse/document.ts';
import { guardsOf, optionValue, valueOf } from './expression.ts';
import { type Survey, surveys } from './survey.ts';
import { dottedName, keyOf, memberOf, memberValue, rangeOf, stringOf, symbolOf } from './syntax.ts';

export function* extractLogFiles(document: Document): Generator<Fact> {
  for (const survey of surveys(document)) {
    const from = new Set(survey.imports.values());
    if (from.has('winston') || from.has('nest-winston')) yield* winston(survey);
    if (from.has('pino') || from.has('pino-http') || from.has('nestjs-pino') || from.has('fastify')) yield* pino(survey);
    if (from.has('log4js')) yield* named(survey, 'type', /^(?:file|fileSync)$/, 'filename', ['maxLogSize'], 'log4js');
    if (from.has('bunyan')) yield* bunyan(survey);
    if (from.has('morgan')) yield* morgan(survey);
  }
}

function fact(by: string, where: LogFileFact['where'], node: ts.Node, { script }: Survey): LogFileFact {
  return { kind: 'log-file', by, ...(where !== undefined && { where }), symbol: symbolOf(node), guards: guardsOf(node, script), at: rangeOf(node, script) };
}

const ownKeys = /^(?:exceptionHandlers|rejectionHandlers|exceptions|rejections)$/;

/** https://github.com/winstonjs/winston/blob/master/docs/transports.md#file-transport: `maxsize` starts the next file. */
function* winston(survey: Survey): Generator<LogFileFact> {
  for (const node of survey.news) {
    const name = dottedName(node.expression);
    const origin = survey.imports.get(name.split('.')[0] ?? '') ?? '';
    if (!/(?:^|\.)transports\.File$/.test(name) || (origin !== 'winston' && !/^(?:winston\.)?transports\./.test(name))) continue;
    const [options] = node.arguments ?? [];
    if (options === undefined || memberOf(options, 'maxsize') !== null || memberOf(options, 'filename') === null || isForCrashes(node) || hasSpread(options) || isRemoved(memberValue(memberOf(options, 'filename')), survey)) continue;
    const little = stringOf(memberValue(memberOf(options, 'level')) ?? undefined) === 'error';
    yield { ...fact('winston', optionValue(options, 'filename', survey.script), node.expression, survey), ...(little && { little: true as const }) };
  }
}

/** `filename: path` … `await rm(path)`: of one session, after which the same file takes it away. */
function isRemoved(file: ts.Node | null, { calls, script }: Survey): boolean {
  const name = lastWord(file, script.source);
  return name !== null && calls.some(({ expression, arguments: [first] }) => /(?:^|\.)(?:rm|rmSync|unlink|unlinkSync|remove|removeSync)$/.test(dottedName(expression)) && lastWord(first ?? null, script.source) === name);
}

function lastWord(node: ts.Node | null, source: ts.SourceFile): string | null {
  const text = node === null ? '' : node.getText(source);
  return /^(?:[\w$]+\.){0,3}[\w$]{1,60}$/.test(text) ? text.slice(text.lastIndexOf('.') + 1) : null;
}

function hasSpread(node: ts.Node): boolean {
  return 'properties' in node && (node as ts.ObjectLiteralExpression).properties.some((each) => each.name === undefined);
}

/** Told only of what ends the process. */
function isForCrashes(node: ts.Node): boolean {
  let at: ts.Node | undefined = node.parent;
  for (let depth = 0; at !== undefined && depth < 4; depth++, at = at.parent) if ('name' in at && ownKeys.test(keyOf((at as ts.PropertyAssignment).name) ?? '')) return true;
  return false;
}

/** `pino.destination('./app.log')`, `{target: 'pino/file', options: {destination: './app.log'}}`: numbers are streams. */
function* pino(survey: Survey): Generator<LogFileFact> {
  for (const call of survey.calls) {
    if (!/(?:^|\.)pino\.destination$/.test(dottedName(call.expression))) continue;
    const [given] = call.arguments;
    const file = stringOf(given) !== null ? given : (memberValue(memberOf(given, 'dest')) ?? undefined);
    if (file !== undefined && isFile(stringOf(file))) yield fact('pino', valueOf(file as ts.Expression, survey.script), call.expression, survey);
  }
  for (const object of survey.objects) {
    const target = memberValue(memberOf(object, 'target'));
    const options = memberValue(memberOf(object, 'options'));
    const file = options === null ? null : memberValue(memberOf(options, 'destination'));
    if (target !== null && stringOf(target) === 'pino/file' && file !== null && isFile(stringOf(file))) yield fact('pino', valueOf(file as ts.Expression, survey.script), target, survey);
  }
}

function isFile(text: string | null): boolean {
  return text !== null && !/^\d*$|^\/(?:dev|proc)\//.test(text);
}

/** Appenders of log4js: https://log4js-node.github.io/log4js-node/file.html */
function* named(survey: Survey, key: string, is: RegExp, file: string, limits: readonly string[], by: string): Generator<LogFileFact> {
  for (const object of survey.objects) {
    const kind = memberValue(memberOf(object, key));
    if (kind === null || !is.test(stringOf(kind) ?? '') || memberOf(object, file) === null || limits.some((each) => memberOf(object, each) !== null) || hasSpread(object)) continue;
    yield fact(by, optionValue(object, file, survey.script), kind, survey);
  }
}

/** `streams: [{path: 'app.log'}]` without `type: 'rotating-file'`. https://github.com/trentm/node-bunyan#stream-type-rotating-file */
function* bunyan(survey: Survey): Generator<LogFileFact> {
  for (const object of survey.objects) {
    const streams = memberValue(memberOf(object, 'streams'));
    if (streams === null || !('elements' in streams)) continue;
    for (const each of (streams as ts.ArrayLiteralExpression).elements.slice(0, 20)) {
      const file = memberOf(each, 'path');
      if (file !== null && memberOf(each, 'type') === null) yield fact('bunyan', optionValue(each, 'path', survey.script), file, survey);
    }
  }
}

/** `morgan('combined', {stream: fs.createWriteStream('access.log', {flags: 'a'})})`, also through a name. */
function* morgan(survey: Survey): Generator<LogFileFact> {
  for (const call of survey.calls) {
    if (survey.imports.get(dottedName(call.expression)) !== 'morgan') continue;
    const stream = memberValue(memberOf(call.arguments[1], 'stream'));
    const made = stream === null ? undefined : streamOf(stream, survey);
    if (made !== undefined) yield fact('morgan', made.arguments[0] === undefined ? undefined : valueOf(made.arguments[0], survey.script), call.expression, survey);
  }
}

function streamOf(node: ts.Node, { variables, script }: Survey): ts.CallExpression | undefined {
  const name = node.getText(script.source);
  const value = /^[\w$]{1,60}$/.test(name) ? variables.find((each) => each.name.getText(script.source) === name)?.initializer : node;
  if (value === undefined || !('expression' in value) || !('arguments' in value)) return undefined;
  const call = value as ts.CallExpression;
  return /(?:^|\.)createWriteStream$/.test(dottedName(call.expression)) ? call : undefined;
}
