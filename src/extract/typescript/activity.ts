// Extract stage: scripts -> ActivityFact: what a function leaves running behind it, and what keeps the process from answering others.
import { ts } from 'ts-morph';
import type { Fact } from '../../model/fact.ts';
import { componentFile, type SourceFile } from '../../model/file.ts';
import type { Value } from '../../model/value.ts';
import type { ActivityFact, Blocking, Start } from '../../model/workers.ts';
import type { Document } from '../../parse/document.ts';
import { guardsOf, valueOf } from './expression.ts';
import { functionSymbol } from './routes/host.ts';
import { declarationOf } from './scope.ts';
import { type Survey, surveys } from './survey.ts';
import { dottedName, enclosingFunction, isFunction, lastName, rangeOf, receiver, unwrap } from './syntax.ts';

interface Record {
  readonly node: ts.FunctionLikeDeclaration | null;
  readonly symbol: string;
  readonly blocking: Blocking[];
  readonly starts: Start[];
  readonly called: ts.CallExpression[];
}

const mostCalls = 30;
const mostBlocking = 10;

/** Components run in browsers. */

export function* extractActivity(document: Document, { path }: SourceFile): Generator<Fact> {
  if (componentFile.test(path)) return;
  for (const survey of surveys(document)) {
    const records = recordsOf(survey);
    for (let round = 0; round < 2; round++) for (const record of records.values()) absorb(record, records, survey);
    for (const record of records.values()) {
      const fact = factOf(record, survey);
      if (fact !== null) yield fact;
    }
  }
}

function recordsOf(survey: Survey): Map<string, Record> {
  const { script } = survey;
  const records = new Map<string, Record>();
  const recordAt = (node: ts.Node): Record => {
    const home = enclosingFunction(node);
    const symbol = home === null ? '' : functionSymbol(home, script);
    const record = records.get(symbol) ?? { node: home, symbol, blocking: [], starts: [], called: [] };
    records.set(symbol, record);
    return record;
  };
  for (const call of survey.calls) {
    const record = recordAt(call);
    const blocking = blockingCall(call, survey);
    const start = startOf(call, survey);
    if (start !== null) record.starts.push(start);
    if (blocking !== null && record.blocking.length < mostBlocking) record.blocking.push({ ...blocking, at: rangeOf(call, script) });
    else if (start === null) record.called.push(call);
  }
  for (const made of survey.news) if (/^(?:CronJob|Cron)$/.test(lastName(made.expression))) recordAt(made).starts.push(cronJob(made, survey));
  for (const decorator of survey.decorators) {
    const job = decoratedJob(decorator, survey);
    if (job !== null) recordAt(decorator.parent.parent).starts.push(job);
  }
  return records;
}

// ---- what blocks -------------------------------------------------------------------------------------------------

/** Node's functions that wait: https://nodejs.org/en/learn/asynchronous-work/dont-block-the-event-loop. Looking whether a file exists is over at once. */
const synchronous: ReadonlyMap<string, string> = new Map([
  ...['readFileSync', 'writeFileSync', 'appendFileSync', 'readdirSync', 'copyFileSync', 'cpSync', 'rmSync', 'readJsonSync', 'writeJsonSync', 'readJSONSync', 'writeJSONSync', 'removeSync', 'copySync'].map((name) => [name, 'fs'] as const),
  ...['execSync', 'spawnSync', 'execFileSync'].map((name) => [name, 'child_process'] as const),
  ...['hashSync', 'compareSync', 'genSaltSync', 'pbkdf2Sync', 'scryptSync', 'generateKeyPairSync'].map((name) => [name, 'crypto'] as const),
  ...['gzipSync', 'gunzipSync', 'deflateSync', 'inflateSync', 'brotliCompressSync'].map((name) => [name, 'zlib'] as const),
]);

function blockingCall(call: ts.CallExpression, { imports }: Survey): Omit<Blocking, 'at' | 'via'> | null {
  const name = lastName(call.expression);
  const family = synchronous.get(name);
  if (family === undefined) return null;
  const owner = receiver(call.expression);
  const from = imports.get(dottedName(owner ?? call.expression).split('.', 1)[0] ?? '');
  if (isOnce(call)) return null;
  return from !== undefined && /^(?:node:)?(?:fs|child_process|crypto|zlib|fs-extra|graceful-fs|bcrypt|bcryptjs|bcrypt-nodejs|@node-rs\/bcrypt)$/.test(from) ? { what: name, family } : null;
}

/** `if (!page) page = readFileSync(…)`, `page ??= …`: once in the life of a process. */
function isOnce(call: ts.CallExpression): boolean {
  let up: ts.Node = call;
  for (let depth = 0; depth < 16 && !ts.isFunctionLike(up) && !ts.isSourceFile(up); depth++) {
    const { parent } = up;
    if (ts.isBinaryExpression(parent) && parent.right === up && (parent.operatorToken.kind === ts.SyntaxKind.QuestionQuestionEqualsToken || parent.operatorToken.kind === ts.SyntaxKind.BarBarEqualsToken)) return outlives(parent.left, call);
    if (ts.isIfStatement(parent) && parent.thenStatement === up) {
      const absent = absentIn(parent.expression);
      if (absent !== null && outlives(absent, call) && new RegExp(String.raw`(?<![\w.])${absent.getText().replaceAll('.', String.raw`\.`)}\s?=(?!=)`).test(parent.thenStatement.getText())) return true;
    }
    up = parent;
  }
  return false;
}

/** What is not there yet: `!x`, `x === null`, `x == undefined`. */
function absentIn(test: ts.Expression): ts.Expression | null {
  const inner = unwrap(test);
  const isEmpty = ts.isPrefixUnaryExpression(inner) ? inner.operator === ts.SyntaxKind.ExclamationToken : ts.isBinaryExpression(inner) && /^={2,3}$/.test(inner.operatorToken.getText()) && /^(?:null|undefined|'')$/.test(inner.right.getText());
  const name = !isEmpty ? null : ts.isPrefixUnaryExpression(inner) ? unwrap(inner.operand) : ts.isBinaryExpression(inner) ? unwrap(inner.left) : null;
  return name !== null && /^[\w.]{1,60}$/.test(name.getText()) ? name : null;
}

/** Declared outside the function that assigns it; members belong to something that may be. */
function outlives(target: ts.Expression, call: ts.Node): boolean {
  const node = ts.isIdentifier(target) ? declarationOf(target)?.node : undefined;
  return !ts.isIdentifier(target) ? ts.isPropertyAccessExpression(target) : node !== undefined && enclosingFunction(node) !== enclosingFunction(call);
}

// ---- what goes on running -----------------------------------------------------------------------------------------

/** By the package that schedules: at which argument of which method the job stands. */
const schedulers: readonly (readonly [RegExp, RegExp, number])[] = [
  [/^(?:node-)?cron$/, /^(?:schedule|job)$/, 1],
  [/^node-schedule$/, /^scheduleJob$/, 1],
  [/^croner$/, /^Cron$/, 1],
];

function startOf(call: ts.CallExpression, survey: Survey): Start | null {
  const { script, imports } = survey;
  const name = lastName(call.expression);
  const made = (how: Start['how'], run: ts.Expression | undefined): Start => ({
    how, what: run === undefined ? [] : [runValue(run, survey)], kept: !ts.isExpressionStatement(call.parent), guards: guardsOf(call, script), at: rangeOf(call, script),
  });
  if (name === 'setInterval') return made('timer', call.arguments[0]);
  const owner = receiver(call.expression);
  const from = imports.get(dottedName(owner ?? call.expression).split('.', 1)[0] ?? '') ?? '';
  for (const [library, method, at] of schedulers) if (library.test(from) && method.test(name)) return made('periodic', call.arguments[at] ?? call.arguments.at(-1));
  return null;
}

function cronJob(made: ts.NewExpression, survey: Survey): Start {
  const [first, second] = made.arguments ?? [];
  const run = second ?? first;
  return { how: 'periodic', what: run === undefined ? [] : [runValue(run, survey)], kept: true, guards: guardsOf(made, survey.script), at: rangeOf(made, survey.script) };
}

/** `@Cron(…)`, `@Interval(…)` of @nestjs/schedule, which starts them with the application. */
function decoratedJob(decorator: ts.Decorator, { script, imports }: Survey): Start | null {
  const call = unwrap(decorator.expression);
  if (!ts.isCallExpression(call) || !ts.isMethodDeclaration(decorator.parent)) return null;
  const name = dottedName(call.expression);
  if (!/^(?:Cron|Interval)$/.test(name) || imports.get(name) !== '@nestjs/schedule') return null;
  const at = rangeOf(decorator, script);
  return { how: 'periodic', what: [{ kind: 'name', name: functionSymbol(decorator.parent, script), at }], kept: true, guards: [], at };
}

function runValue(run: ts.Expression, { script }: Survey): Value {
  const inner = unwrap(run);
  return isFunction(inner) ? { kind: 'name', name: functionSymbol(inner, script), at: rangeOf(inner, script) } : valueOf(inner, script);
}

// ---- one fact a function ------------------------------------------------------------------------------------------

function absorb(record: Record, records: ReadonlyMap<string, Record>, { script }: Survey): void {
  if (record.node === null) return;
  const seen = new Set(record.blocking.map(({ via }) => via));
  for (const call of record.called) {
    const symbol = localSymbol(call, record.symbol);
    const inner = records.get(symbol);
    const [first] = inner?.blocking ?? [];
    if (symbol === '' || !inner || first === undefined || inner === record || seen.has(symbol) || record.blocking.length >= mostBlocking) continue;
    seen.add(symbol);
    record.blocking.push({ what: first.what, family: first.family, via: symbol, at: rangeOf(call, script) });
  }
}

function localSymbol(call: ts.CallExpression, from: string): string {
  const name = dottedName(call.expression);
  return name.startsWith('this.') ? `${from.split('.', 1)[0] ?? ''}.${name.slice(5)}` : name;
}

const sharing = /\bawait\b|\.(?:save|update|delete|deleteMany|updateMany|create|insert\w{0,10}|remove|query|execute|send|sendMail|post|put|publish|writeFile\w{0,4})\(|\bprisma\b|\bfetch\(|axios/;
const ofProcess = /memory|cache|heart_?beat|metrics|gauge|\bping\b|broadcast|\.emit\(|clients|sockets|connections|process\.memoryUsage|clear\(|\.delete\(\w+\)/i;
const locking = /lock|acquire|leader|isPrimary|isMaster|setnx|'NX'|NODE_APP_INSTANCE|redlock|mutex|advisory|skip locked|is_?running/i;
const callsHandlers = /^\(?\s*(?:async\s*)?\(?\s*(?:\{[^}]{0,80}\}|_?(?:req|request|ctx|context|c|event))\b/;

const starting = /start|init|setup|bootstrap|main|boot|run|listen|schedul|onModule|onApplication/i;

function factOf({ node, symbol, blocking, starts, called }: Record, survey: Survey): ActivityFact | null {
  const { script } = survey;
  const text = node === null ? '' : node.getText(script.source).slice(0, 20_000);
  const calls = node === null || isHandler(node) || starts.length > 0 || starting.test(symbol) ? callValues(called, survey) : [];
  const hook = node !== null && /\.(?:onModuleInit|onApplicationBootstrap)$/.test(symbol);
  const shared = sharing.test(text) && !ofProcess.test(text);
  const runs = /^handler@/.test(symbol) && node !== null && isStarted(node);
  if (blocking.length === 0 && starts.length === 0 && calls.length === 0 && !hook && !(shared && runs)) return null;
  return {
    kind: 'activity', symbol, async: node?.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.AsyncKeyword) === true, ...(hook && { hook: 'start' as const }), blocking, starts,
    ...(shared && { shared: true as const }), ...(locking.test(text) && { locked: true as const }), calls, at: node === null ? { start: 0, end: 0 } : rangeOf(node, script),
  };
}

/** Handed to what runs it again and again. */
function isStarted({ parent }: ts.Node): boolean {
  return (ts.isCallExpression(parent) && /^(?:setInterval|schedule|scheduleJob|job)$/.test(lastName(parent.expression))) || ts.isNewExpression(parent);
}

function isHandler(node: ts.FunctionLikeDeclaration): boolean {
  const [first] = node.parameters;
  return (first !== undefined && callsHandlers.test(first.getText())) || (ts.isMethodDeclaration(node) && ts.canHaveDecorators(node) && (ts.getDecorators(node)?.length ?? 0) > 0);
}

const plain = /^(?:json|send|status|get|set|push|map|filter|forEach|log|error|info|warn|then|catch|use|listen|on|once|end|next|stringify|parse|join|split|trim|includes|toString|require|find|reduce|keys|values|entries|Number|String|Boolean|parseInt|now|static|urlencoded|cors|helmet)$/;

function callValues(called: readonly ts.CallExpression[], { script, imports }: Survey): Value[] {
  const found = new Map<string, Value>();
  for (const call of called) {
    const name = dottedName(call.expression);
    if (found.size >= mostCalls) break;
    const root = name.split('.', 1)[0] ?? '';
    const from = imports.get(root);
    if (name === '' || plain.test(lastName(call.expression)) || found.has(name) || (from !== undefined && !/^[.@~#/]/.test(from))) continue;
    if (name.includes('.') && from === undefined && root !== 'this' && !isInstance(call)) continue;
    found.set(name, valueOf(call.expression, script));
  }
  return [...found.values()];
}

/** `server.start()` where `const server = new Server()` stands in the file. */
function isInstance({ expression }: ts.CallExpression): boolean {
  const owner = receiver(expression);
  const node = owner !== null && ts.isIdentifier(owner) ? declarationOf(owner)?.node : undefined;
  return node !== undefined && ts.isVariableDeclaration(node) && node.initializer !== undefined && ts.isNewExpression(unwrap(node.initializer)) && starting.test(lastName(expression));
}
