// extract/typescript/routes: functions and classes -> GuardFact: what reads a caller's credential, checks it and refuses.
import { ts } from 'ts-morph';
import type { Fact } from '../../../model/fact.ts';
import type { Credential, GuardFact } from '../../../model/route.ts';
import type { Value } from '../../../model/value.ts';
import type { Script } from '../../../parse/document.ts';
import { valueOf } from '../expression.ts';
import { returnsOf } from '../functions.ts';
import { type Condition, conditionsOf } from '../guards.ts';
import { type Survey, requiredModule } from '../survey.ts';
import { accessedKey, dottedName, enclosingFunction, isFunction, keyOf, lastName, rangeOf, stringOf, unwrap } from '../syntax.ts';
import { accessCredential, callCredential, handedCredentials, parameterCredential, patternCredentials } from './credentials-read.ts';
import { asksWhoCalls, callCheck, tested } from './checking.ts';
import { declaresRoute } from './handed.ts';
import { calledFunctions, mayGuard } from './hands-on.ts';
import { enclosingClass, functionSymbol, holderName } from './host.ts';
import { allowedPaths } from './lets.ts';
import { markersOf } from './markers.ts';
import { isLocal } from './origin.ts';
import { assignmentRefuses, callRefuses, objectRefuses, throwRefuses } from './refusing.ts';
import { goesOnForKnown, turnsStrangersAway } from './strangers.ts';

interface Found {
  readonly reads: Set<Credential>;
  readonly calls: Map<string, Value>;
  readonly lets: Value[];
  readonly asks: Set<string>; // '' for a refusal that asks no method
  refuses: boolean;
  verifies: boolean;
  optional: boolean;
}

const mostCalls = 12;
const mostLevels = 6;

export function* guards(survey: Survey): Iterable<Fact> {
  const found = new Map<ts.FunctionLikeDeclaration, Found>();
  const note = (node: ts.Node, tell: (record: Found, home: ts.FunctionLikeDeclaration) => void): void => {
    for (const home of homesOf(node)) {
      const record = found.get(home) ?? { reads: new Set(), calls: new Map(), lets: [], asks: new Set(), refuses: false, verifies: false, optional: false };
      found.set(home, record);
      tell(record, home);
    }
  };
  readCredentials(survey, note);
  noteRefusals(survey, note);
  noteCalls(survey, note);
  noteAnswering(survey, note);
  for (const branch of survey.ifs) if (turnsStrangersAway(branch, survey.imports) || goesOnForKnown(branch, survey.imports)) note(branch, (record) => void ((record.refuses = true), record.asks.add(methodAsked(branch.expression))));
  for (const branch of survey.ifs) if (tested(branch.expression)) note(branch, (record) => void (record.verifies = true));
  for (const node of survey.functions) {
    noteReturns(node, note);
    if (found.has(node)) for (const { expression } of returnsOf(node)) if (tested(expression)) note(expression, (record) => void (record.verifies = true)); // `return key === process.env.KEY`
  }
  for (const [node, record] of found) yield* guardFacts(node, record, survey);
}

type Note = (node: ts.Node, tell: (record: Found, home: ts.FunctionLikeDeclaration) => void) => void;

/** The functions around a node, as far as what happens in one is done by the next: not past a handler that is declared for a route. */
function homesOf(node: ts.Node): ts.FunctionLikeDeclaration[] {
  const homes: ts.FunctionLikeDeclaration[] = [];
  for (let home = enclosingFunction(node); home !== null && homes.length < mostLevels; home = enclosingFunction(home)) {
    homes.push(home);
    const { parent } = home;
    if (ts.isCallExpression(parent) && parent.expression !== home && declaresRoute(parent)) break;
    if (ts.isClassLike(parent)) break;
  }
  return homes;
}

function readCredentials({ accesses, calls, variables, functions, imports }: Survey, note: Note): void {
  const read = (node: ts.Node, credential: Credential): void =>
    note(node, (record) => {
      record.reads.add(credential);
      if (credential === 'session') record.verifies = true; // the server's own record of who calls
    });
  for (const access of accesses) {
    const credential = accessCredential(access);
    if (credential !== null) read(access, credential);
  }
  for (const call of calls) {
    const callee = unwrap(call.expression);
    const inCallee = ts.isPropertyAccessExpression(callee) && (ts.isPropertyAccessExpression(callee.expression) || ts.isElementAccessExpression(callee.expression)) ? accessCredential(callee.expression) : null; // req.headers.authorization.split(' ')
    const credential = callCredential(call, imports) ?? inCallee;
    if (credential !== null) read(call, credential);
  }
  for (const variable of variables) for (const credential of patternCredentials(variable)) read(variable, credential);
  for (const { parameters } of functions) {
    for (const parameter of parameters) {
      const credential = parameterCredential(parameter);
      if (credential !== null) read(parameter, credential);
      for (const handed of handedCredentials(parameter)) read(parameter, handed);
    }
  }
}

function noteRefusals({ calls, exits, assignments, objects }: Survey, note: Note): void {
  const refuse = (node: ts.Node): void => {
    const condition = conditionsOf(node).at(-1);
    if (condition === undefined || !concernsKnown(condition)) note(node, (record) => void ((record.refuses = true), record.asks.add(methodAsked(condition?.test))));
  };
  for (const call of calls) if (callRefuses(call)) refuse(call);
  for (const exit of exits) if (ts.isThrowStatement(exit) && throwRefuses(exit)) refuse(exit);
  for (const assignment of assignments) if (assignmentRefuses(assignment)) refuse(assignment);
  for (const object of objects) if (objectRefuses(object)) refuse(object);
}

/** `if (req.user && req.user.tenant !== tenant) throw …`: strangers pass. */
function concernsKnown({ test, holds }: Condition): boolean {
  const parts = holds ? joined(unwrap(test), 0) : [];
  return parts.length > 1 && parts.some((part) => ts.isPropertyAccessExpression(part) && accessCredential(part) === 'user');
}

/** What all must hold. */
function joined(test: ts.Expression, depth: number): ts.Expression[] {
  if (!ts.isBinaryExpression(test) || test.operatorToken.kind !== ts.SyntaxKind.AmpersandAmpersandToken || depth > 8) return [test];
  return [...joined(unwrap(test.left), depth + 1), ...joined(unwrap(test.right), depth + 1)];
}

function noteCalls(survey: Survey, note: Note): void {
  for (const call of survey.calls) {
    const name = lastName(call.expression);
    if (name === 'authenticate' && stringOf(call.arguments[0]) === 'local' && /passport/i.test(dottedName(call.expression))) continue; // by the password in the request: a login
    if (asksWhoCalls(call)) note(call, (record) => void ((record.verifies = true), (record.refuses = true)));
    if (callCheck(call)) note(call, (record) => void (record.verifies = true));
    if (name === 'authenticate' && /passport/i.test(dottedName(call.expression))) {
      const decides = !call.arguments.some((argument) => isFunction(unwrap(argument)));
      note(call, (record) => void ((record.verifies = true), (record.refuses ||= decides)));
    }
    if (name === 'protect' && dottedName(call.expression) === 'auth.protect') note(call, (record) => void ((record.verifies = true), (record.refuses = true), record.reads.add('session')));
    if (name === 'requireUserSession') note(call, (record) => void (record.refuses = true));
    if (goesOn(call, name)) noteNext(call, survey, note);
    if (!mayGuard(call, survey) || asksNobody(call)) continue;
    for (const [at, value] of calledFunctions(call, survey).entries()) note(call, ({ calls }) => void (calls.size < mostCalls && calls.set(`${dottedName(call.expression)}${at === 0 ? '' : ` ${String(at)}`}`, value)));
  }
}

/** `isProtected` of `if (!this.userID && this.isProtected())`. */
function methodAsked(test: ts.Expression | undefined): string {
  const inner = test === undefined ? undefined : unwrap(test);
  if (inner === undefined) return '';
  if (ts.isBinaryExpression(inner) && inner.operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken) return methodAsked(inner.left) || methodAsked(inner.right);
  const callee = ts.isCallExpression(inner) && inner.arguments.length === 0 ? unwrap(inner.expression) : undefined;
  return callee !== undefined && ts.isPropertyAccessExpression(callee) && callee.expression.kind === ts.SyntaxKind.ThisKeyword ? callee.name.text : '';
}

/** `(req, res) => new ListUsers(this, req, res)`: a class of the project that answers for the handler. */
function noteAnswering({ news, imports, script }: Survey, note: Note): void {
  for (const made of news) {
    const name = unwrap(made.expression);
    const isHanded = made.arguments?.some((argument) => ts.isIdentifier(argument) && /^_?req(?:uest)?$/.test(argument.text)) === true;
    if (isHanded && ts.isIdentifier(name) && isLocal(imports.get(name.text) ?? './')) note(made, ({ calls }) => void (calls.size < mostCalls && calls.set(`new ${name.text}`, valueOf(name, script))));
  }
}

/** `next()`, `NextResponse.next({ request: { headers } })`, SvelteKit's `resolve(event)`. */
function goesOn(call: ts.CallExpression, name: string): boolean {
  const [first] = call.arguments;
  if (name === 'next') return first === undefined || dottedName(call.expression) === 'NextResponse.next';
  return name === 'resolve' && first !== undefined && lastName(first) === 'event';
}

/** `parseRequest(request, schema, { skipAuth: true })` */
function asksNobody(call: ts.CallExpression): boolean {
  const options = call.arguments.at(-1);
  return options !== undefined && ts.isObjectLiteralExpression(options) && options.properties.some((property) => ts.isPropertyAssignment(property) && /^(?:skip|no|without|disable)_?auth\w*$/i.test(keyOf(property.name) ?? '') && property.initializer.kind === ts.SyntaxKind.TrueKeyword);
}

const missing = /token|auth|header|key|session|cookie|user|cred|bearer|jwt|secret/i;

/** `if (!token) return next()`, `catch { next() }`: nobody is kept out. `if (open.includes(req.path)) return next()`: these paths are let through. */
function noteNext(call: ts.Node, survey: Survey, note: Note): void {
  const condition = conditionsOf(call).at(-1);
  const paths = condition === undefined ? [] : unasked(call, condition, survey.script);
  const test = condition === undefined ? null : unwrap(condition.test);
  const lacks = test !== null && condition !== undefined && (ts.isPrefixUnaryExpression(test) && test.operator === ts.SyntaxKind.ExclamationToken ? condition.holds && missing.test(lastName(test.operand)) : false);
  note(call, (record) => {
    record.lets.push(...paths.slice(0, 40));
    if (lacks || inCatch(call)) record.optional = true;
  });
}

/** The paths for which `next()` is called with nothing else asked: `not` where it is for all others. */
function unasked(call: ts.Node, { test }: Condition, script: Script): Value[] {
  let child = call;
  for (let steps = 0; steps < 12 && child.parent !== undefined && !ts.isIfStatement(child.parent); steps++) {
    if (isFunction(child)) return [];
    child = child.parent;
  }
  const branch = child.parent;
  if (branch === undefined || !ts.isIfStatement(branch) || branch.expression !== test || child === branch.expression) return []; // something else was asked in between
  if (/verif|authenticate|\bjwt\b|check/i.test(child.getText().slice(0, 1000))) return [];
  const paths = allowedPaths(test, script);
  return child === branch.thenStatement ? paths : paths.map((path) => (path.kind === 'not' ? path.of : { kind: 'not', of: path, at: path.at }));
}

/** In what becomes of a check that failed; what else is tried, as looking up more of somebody who is known, says nothing of strangers. */
function inCatch(node: ts.Node): boolean {
  for (let up = node.parent as ts.Node | undefined, steps = 0; up !== undefined && !isFunction(up) && steps < 30; up = up.parent, steps++) {
    if (ts.isCatchClause(up)) return isRefusedBefore(up) ? checking.test(up.parent.tryBlock.getText().slice(0, 10_000).replaceAll(/\/\/[^\n]*/g, '')) : true;
  }
  return false;
}

/** `if (err) return res.status(401)…` in the same function, above. */
function isRefusedBefore({ parent }: ts.CatchClause): boolean {
  const block = parent.parent;
  if (!ts.isBlock(block) || !isFunction(block.parent)) return false;
  return block.statements.some((one) => one.end <= parent.pos && ts.isIfStatement(one) && /\b40[13]\b|unauthori[sz]ed|forbidden/i.test(one.thenStatement.getText().slice(0, 400)));
}

const checking = /(?:verif\w*|decode\w*|authenticat\w*|getSession|getToken|getUser|getClaims|currentUser|introspect\w*|validate\w*)\s{0,2}\(/i;

// ---- guards of Nest and of hand-written checks ---------------------------------------------------------------------

const deciding = /^(?:canActivate|canLoad|authorize|isAuthorized|isAllowed|hasPermission|checkPermission|authorizationChecker)$/;

function noteReturns(node: ts.FunctionLikeDeclaration, note: Note): void {
  const name = keyOf(node.name) ?? '';
  const body = node.body;
  if (!deciding.test(name) || body === undefined) return;
  const within = ts.isBlock(body) ? (body.statements[0] ?? body) : body;
  for (const { expression } of returnsOf(node)) {
    const given = unwrap(expression);
    if (given.kind === ts.SyntaxKind.TrueKeyword) {
      const condition = conditionsOf(expression).at(-1);
      const test = condition === undefined ? null : unwrap(condition.test);
      if (condition?.holds === true && test !== null && ts.isPrefixUnaryExpression(test) && /token|auth|header|user|session|cookie|jwt/i.test(lastName(test.operand))) note(within, (record) => void (record.optional = true));
    } else if (!ts.isCallExpression(given) || unwrap(given.expression).kind !== ts.SyntaxKind.SuperKeyword) note(within, (record) => void (record.refuses ||= !/^super\.|await super\./.test(given.getText().slice(0, 40))));
  }
}

/** `super.canActivate(context)` of `extends AuthGuard('jwt')`: the base decides. */
function* basesOf(node: ts.FunctionLikeDeclaration, survey: Survey): Iterable<Value> {
  if (node.body === undefined || !/\bsuper\.\w+\(/.test(node.body.getText().slice(0, 8000))) return;
  const base = enclosingClass(node)?.heritageClauses?.find((clause) => clause.token === ts.SyntaxKind.ExtendsKeyword)?.types[0];
  if (base !== undefined) yield valueOf(base.expression, survey.script);
}

// ---- facts -------------------------------------------------------------------------------------------------------

const guardName = /auth|guard|protect|require|ensure|permission|session|verify|can[A-Z]|is[A-Z]\w*(?:In|Admin|User|Owner)|login|middleware|access|token|user|role/i;

/** Of a route whose file is its path, which may take nothing: `export async function GET()`. */
const handlerName = /handler@|^(?:GET|POST|PUT|PATCH|DELETE|HEAD|default|loader|action)$/;

function* guardFacts(node: ts.FunctionLikeDeclaration, record: Found, survey: Survey): Iterable<GuardFact> {
  const { script } = survey;
  const calls = [...record.calls.values(), ...basesOf(node, survey)];
  const handsOn = calls.length > 0;
  if (record.reads.size === 0 && !record.refuses && !handsOn) return;
  const symbol = functionSymbol(node, script);
  if (record.reads.size === 0 && !record.refuses && !guardName.test(symbol) && !handlerName.test(symbol) && node.parameters.length === 0) return;
  const { skips, needs } = markersOf(node);
  const asks = [...record.asks];
  // who checks signatures often answers 400
  const refuses = record.refuses || (record.reads.has('signature') && /\bstatus\s{0,2}\(\s{0,2}4\d\d\b|statusCode\s{0,2}=\s{0,2}4\d\d\b/.test(node.body?.getText().slice(0, 8000) ?? ''));
  const fact: GuardFact = {
    kind: 'guard', symbol, reads: [...record.reads], refuses, verifies: record.verifies,
    ...(record.optional && { optional: true }), calls,
    ...(skips.length > 0 && { skips }), ...(needs.length > 0 && { needs }), ...(asks.length > 0 && !asks.includes('') && { asks }), ...(record.lets.length > 0 && { lets: record.lets }), ...foundBy(node), at: rangeOf(node, script),
  };
  yield fact;
  const other = heldAs(node, script);
  if (other !== null && other !== symbol) yield { ...fact, symbol: other };
}

/** `const app = await apps.findOne(request.params.appid); if (!app) return false`, the parameter by its own name or not. */
function foundBy(node: ts.FunctionLikeDeclaration): Pick<GuardFact, 'finds'> {
  if (keyOf(node.name) !== 'canActivate' || node.body === undefined) return {};
  const text = node.body.getText().slice(0, 8000);
  const names = [...text.matchAll(/\bconst (\w{1,40}) = \w{1,40}\.params(?:\.|\[['"])(\w{1,40})\b|\bconst \{ ?(\w{1,40}) ?\} = \w{1,40}\.params\b/g)].map(([, local, key, both]) => ({ local: local ?? both ?? '', key: key ?? both ?? '' }));
  const finds = names.filter(({ local }) => [...text.matchAll(new RegExp(String.raw`\bconst (\w{1,40}) = await this\.[\w.]{1,80}\b(?:find|get|load|fetch)\w{0,40}\(\s{0,20}${local}\b`, 'gi'))].some((found) => new RegExp(String.raw`\bif \(!${found[1] ?? ''}\) ?\{?\s{0,40}(?:return false|throw)\b`).test(text)));
  return finds.length === 0 ? {} : { finds: finds.map(({ key }) => key) };
}

/** `auth` of `export const auth = asyncHandler(async (req, res, next) => …)`. */
export function heldAs(node: ts.FunctionLikeDeclaration, script: Script): string | null {
  let top: ts.Node = node;
  for (let depth = 0; depth < 4 && ts.isCallExpression(top.parent) && top.parent.expression !== top; depth++) top = top.parent;
  if (top === node || !ts.isCallExpression(top) || requiredModule(top) !== null || stringOf(top.arguments[0]) !== null && accessedKey(top.expression) !== null) return null;
  const own = holderName(top);
  if (own === null || own.whole) return own?.name ?? null;
  const home = enclosingFunction(top);
  return home === null ? own.name : `${functionSymbol(home, script)}.${own.name}`;
}
