// Extract stage: code that decides who gets in, and where it lets everybody in: when a key is empty, when a switch is off.
import { ts } from 'ts-morph';
import type { AuthSwitchFact, EmptyCredentialFact, Fact, Guards } from '../../model/fact.ts';
import type { Value } from '../../model/value.ts';
import { someWithin, writtenAs } from '../../model/value.ts';
import type { Document, Script } from '../../parse/document.ts';
import { guardsOf, readingOf, valueOf } from './expression.ts';
import { conditionsOf, conditionValue } from './guards.ts';
import { dependsOnRequest } from './origin-grants.ts';
import { isSecretName } from './secret-names.ts';
import { takesUnsigned } from '../unsigned-messages.ts';
import { type Survey, surveys } from './survey.ts';
import { enclosingFunction, isFunction, keyOf, lastName, rangeOf, stringOf, symbolOf, unwrap } from './syntax.ts';

export function* extractGates(document: Document): Generator<Fact> {
  for (const survey of surveys(document)) {
    for (const branch of survey.ifs) {
      const unsigned = fromSignature(branch, survey.script);
      if (unsigned === null) yield* fromBranch(branch, survey.script);
      else yield unsigned;
    }
    yield* fromAnswers(survey);
    yield* fromWiring(survey);
  }
}

function* fromBranch(branch: ts.IfStatement, script: Script): Generator<EmptyCredentialFact | AuthSwitchFact> {
  const gate = enclosingFunction(branch);
  if (gate === null) return;
  const refusing = refuses(branch.thenStatement) || notes(branch.thenStatement);
  const opening = !refusing && letsIn(branch.thenStatement, gate);
  if (!refusing && !opening && !checksInside(branch, gate)) return;
  const test = valueOf(branch.expression, script);
  const place = { symbol: symbolOf(branch), at: rangeOf(branch.expression, script) };
  if (refusing) { // if (KEY && header !== KEY) refuse
    const credential = isGate(gate) || comparesRequest(test) ? bypassedCheck(test) : null;
    if (credential !== null) yield { kind: 'empty-credential-opens', credential, guards: guardsOf(branch, script), ...place };
    const skipped = isGate(gate) ? switchedCheck(test) : null;
    if (skipped !== null) yield { kind: 'auth-switch', test: negated(skipped), ...place };
    return;
  }
  const required = requiredCredential(branch, test, gate);
  if (required !== null) yield { kind: 'empty-credential-opens', credential: required, guards: guardsOf(branch, script), ...place };
  if (!opening) return;
  const credential = passesStrangers(branch, gate) ? null : emptyTest(test);
  if (credential !== null) yield { kind: 'empty-credential-opens', credential, guards: [...guardsOf(branch, script), ...guardsWithin(branch.thenStatement, script)], ...place };
  else if (namesSwitch(test)) yield { kind: 'auth-switch', test, ...place };
  else yield* fromMaker(test, gate, place);
}

/** `if (!header) return next()` above: whoever sends nothing goes on in any case, only known callers are noted here. */
function passesStrangers(branch: ts.IfStatement, gate: ts.FunctionLikeDeclaration): boolean {
  if (gate.body === undefined || !ts.isBlock(gate.body)) return false;
  return gate.body.statements.some((one) => one !== branch && one.end <= branch.pos && ts.isIfStatement(one) && strangers.test(one.expression.getText().slice(0, 200)) && letsIn(one.thenStatement, gate));
}

const strangers = /^!\s{0,2}(?:\(\s?)?(?:await )?[\w.]{0,60}(?:headers?\b|authorization|auth_?header|token|bearer|cookie)/i;

/** `if (production) return refuse();` in the branch that lets in: what has to hold until its last statement. */
function guardsWithin(branch: ts.Statement, script: Script): Guards {
  const last = statementsOf(branch).at(-1) ?? branch;
  return conditionsOf(last, branch).map((condition) => conditionValue(condition, readingOf(script), 0));
}

/** What came with a message of another service, verified only where something came. */
function fromSignature(branch: ts.IfStatement, script: Script): EmptyCredentialFact | null {
  if (!/sig/i.test(branch.expression.getText())) return null;
  const gate = enclosingFunction(branch);
  const text = gate?.body?.getText() ?? '';
  if (gate?.body === undefined || text.length > longestHandler) return null;
  const [start, end] = [branch.getStart() - gate.body.getStart(), branch.getEnd() - gate.body.getStart()];
  const told = { test: branch.expression.getText(), then: branch.thenStatement.getText(), otherwise: branch.elseStatement?.getText() ?? '', before: text.slice(0, start), after: text.slice(end), symbol: symbolOf(branch) };
  if (!takesUnsigned(told)) return null;
  const at = rangeOf(branch.expression, script);
  return { kind: 'empty-credential-opens', credential: { kind: 'opaque', why: 'request', at }, unsigned: true, guards: guardsOf(branch, script), symbol: told.symbol, at };
}

const longestHandler = 12_000;

const credentialName = /^(?:pin|(?:api_?|auth_?|access_?|admin_?)?(?:key|token|password|secret|code)|passw(?:or)?d|passcode)$/i;

/** `function requireKey(key) { return (req, res, next) => { if (!key) return next(); …` */
function* fromMaker(test: Value, gate: ts.FunctionLikeDeclaration, place: Pick<EmptyCredentialFact, 'symbol' | 'at'>): Generator<EmptyCredentialFact> {
  const credential = test.kind === 'not' && test.of.kind === 'opaque' && test.of.why === 'parameter' && credentialName.test(test.of.name ?? '') ? test.of : null;
  const maker = credential === null ? null : enclosingFunction(gate);
  if (credential === null || maker === null || !(ts.isReturnStatement(gate.parent) || gate.parent === maker) || !refusesSomewhere(gate)) return;
  const index = maker.parameters.findIndex(({ name }) => ts.isIdentifier(name) && name.text === credential.name);
  if (index >= 0) yield { kind: 'empty-credential-opens', credential, given: { function: symbolOf(maker), index }, guards: [], ...place };
}

/** Cheap look before the test is read: something in the branch refuses. */
function checksInside(branch: ts.IfStatement, gate: ts.FunctionLikeDeclaration): boolean {
  const text = branch.thenStatement.getText();
  return text.length < 4000 && (refusal.test(text) || (isGate(gate) && /\bthrow\b|return false|next\(/.test(text)));
}

/** `if (KEY) { check, refuse } else next()`, or with nothing else before the caller goes on. */
function requiredCredential(branch: ts.IfStatement, test: Value, gate: ts.FunctionLikeDeclaration): Value | null {
  const asked = test.kind === 'call' && test.args.length === 1 && test.args[0] !== undefined ? test.args[0] : sized(positive(test)); // isNotEmptyString(KEY)
  if (!isCredential(asked)) return null;
  const { thenStatement, elseStatement } = branch;
  const text = thenStatement.getText().slice(0, 4000);
  const checks = refusal.test(text) && /req|header|auth|token|key|password/i.test(text.replace(/\b40[13]\b|unauthori[sz]ed|forbidden/gi, ''));
  if (!checks && !refusesInside(thenStatement)) return null;
  if (elseStatement !== undefined) return letsIn(elseStatement, gate) ? asked : null;
  return checks && !leavesAlways(thenStatement) && !refusesAfter(branch) ? asked : null;
}

function refusesInside(branch: ts.Statement): boolean {
  return /\bthrow\b|return false|next\(\s*(?:new|err)/.test(branch.getText().slice(0, 4000));
}

function leavesAlways(branch: ts.Statement): boolean {
  const last = statementsOf(branch)[statementsOf(branch).length - 1];
  return last !== undefined && (ts.isThrowStatement(last) || (ts.isReturnStatement(last) && refuses(last)));
}

/** `return { error: 'not configured' }`, `return null`: of who calls. */
const nobody = /^return\s{1,4}(?:null\b|undefined\b|\{\s{0,20}(?:err(?:or)?s?\s?[:,]|(?:ok|valid|success|authenticated|authorized)\s?:\s?false))/;

/** The statements behind the branch refuse whoever comes there. */
function refusesAfter(branch: ts.IfStatement): boolean {
  const { parent } = branch;
  if (!ts.isBlock(parent)) return true;
  return parent.statements.slice(parent.statements.indexOf(branch) + 1).some((statement) => refuses(statement) || nobody.test(statement.getText().slice(0, 80)));
}

// ---- what statements do ------------------------------------------------------------------------------------------

const gateNames = /auth|guard|verify|check|protect|require|permission|canactivate|authoriz|allowed|middleware|token|api_?key|admin|secure|login|access|session/i;

/** A function whose work is to let callers in or not, by its name or its `next` parameter. */
export function isGate(gate: ts.FunctionLikeDeclaration): boolean {
  const last = gate.parameters[gate.parameters.length - 1];
  if (last !== undefined && keyOf(last.name) === 'next') return true;
  return gateNames.test(symbolOf(gate));
}

function statementsOf(statement: ts.Statement): readonly ts.Statement[] {
  return ts.isBlock(statement) ? statement.statements : [statement];
}

/** `return next()`, `next(); return;`, `return true`, and a bare `return` where the function refuses elsewhere. */
export function letsIn(branch: ts.Statement, gate: ts.FunctionLikeDeclaration): boolean {
  if (!isGate(gate)) return false;
  const statements = statementsOf(branch);
  const last = statements[statements.length - 1];
  if (last === undefined) return false;
  if (ts.isExpressionStatement(last)) return isNext(last.expression);
  if (!ts.isReturnStatement(last)) return false;
  const before = statements[statements.length - 2];
  if (last.expression === undefined) return (before !== undefined && ts.isExpressionStatement(before) && isNext(before.expression)) || (gateNames.test(symbolOf(gate)) && refusesSomewhere(gate) && !putsUpRoutes(gate));
  const given = unwrap(last.expression);
  if (given.kind === ts.SyntaxKind.TrueKeyword) return true;
  return isNext(given) || (ts.isObjectLiteralExpression(given) && /(?:ok|valid|authorized|authenticated|allowed|success)['"]?\s*:\s*true/i.test(given.getText()));
}

/** `app.get('/auth', (req, res) => …)` in its body: a function that puts up routes lets nobody in by returning. */
function putsUpRoutes({ body }: ts.FunctionLikeDeclaration): boolean {
  if (body === undefined || !ts.isBlock(body)) return false;
  return body.statements.some((statement) => registers(statement) || (ts.isIfStatement(statement) && statementsOf(statement.thenStatement).some(registers)));
}

function registers(statement: ts.Statement): boolean {
  if (!ts.isExpressionStatement(statement)) return false;
  const call = unwrap(statement.expression);
  if (!ts.isCallExpression(call) || call.arguments.length < 2 || !/^(?:get|post|put|patch|delete|all|use|route)$/.test(lastName(call.expression))) return false;
  const [where] = call.arguments;
  return where !== undefined && (/^\//.test(stringOf(where) ?? '') || /(?:path|route|url|endpoint)$/i.test(lastName(where)));
}

function isNext(node: ts.Expression): boolean {
  const inner = unwrap(node);
  if (!ts.isCallExpression(inner) || inner.arguments.some((argument) => !ts.isIdentifier(argument))) return false;
  const name = lastName(inner.expression);
  return name === 'next' && (inner.arguments.length === 0 || inner.arguments[0]?.getText() !== 'err');
}

const refusal = /\b40[13]\b|unauthori[sz]ed|forbidden|accessdenied|(?:invalid|wrong|incorrect)[_ ]?(?:token|api[_ ]?key|credentials|(?:site |access )?(?:password|passcode|code|secret))|not_?authenticated/i;

/** Answers 401 or 403, throws, returns false. */
export function refuses(branch: ts.Statement): boolean {
  return statementsOf(branch).some((statement) => {
    if (ts.isThrowStatement(statement)) return refusal.test(statement.getText());
    if (ts.isReturnStatement(statement)) return statement.expression?.kind === ts.SyntaxKind.FalseKeyword || (statement.expression !== undefined && refusal.test(statement.getText().slice(0, 400)));
    return ts.isExpressionStatement(statement) && refusal.test(statement.getText().slice(0, 400));
  });
}

/** `return { errorMsg: 'wrong code' }` in what makes the context of each call: the procedures' middleware refuses by it. */
function notes(branch: ts.Statement): boolean {
  return /^createContext$/i.test(symbolOf(branch).replace(/^.*\./, '')) && statementsOf(branch).some((statement) => ts.isReturnStatement(statement) && /^\{\s*['"]?err(?:or)?(?:Msg|Message|Code)?['"]?\s*:(?!\s*(?:null|undefined))/i.test(statement.expression?.getText() ?? ''));
}

function refusesSomewhere(gate: ts.FunctionLikeDeclaration): boolean {
  return gate.body !== undefined && (refusal.test(gate.body.getText().slice(0, 6000)) || /\bthrow\b|return false/.test(gate.body.getText().slice(0, 6000)));
}

// ---- emptiness ---------------------------------------------------------------------------------------------------


/** The deployment's own credential: an environment read, a constant or a setting with such a name, nothing of the request. */
export function isCredential(value: Value): boolean {
  if (dependsOnRequest(value, 0)) return false;
  switch (value.kind) {
    case 'env':
      return isKeyName(value.name);
    case 'name':
      return isKeyName(value.name) && !/^(?:token|password|secret|apiKey|key)$/.test(value.name);
    case 'member':
      if (serviceKey(value.on) !== null) return isKeyName(`${serviceKey(value.on)}_${value.name}`);
      return isKeyName(value.name) && (value.on.kind === 'name' || value.on.kind === 'member' || (value.on.kind === 'opaque' && value.on.name === 'this')) && isSetting(value.on);
    case 'or':
      return value.parts.some(isCredential);
    case 'call': { // configService.get('auth.code'), KEY.trim(), KEYS.split(',')
      const key = serviceKey(value);
      return key === null ? value.callee.kind === 'member' && isCredential(value.callee.on) : isKeyName(key.replaceAll('.', '_'));
    }
    case 'map-over':
      return isCredential(value.source);
    default:
      return false;
  }
}

/** What Nest's ConfigService is asked for, where it may answer nothing: `this.configService.get('auth')`. */
function serviceKey(value: Value): string | null {
  if (value.kind !== 'call' || value.callee.kind !== 'member' || value.callee.name !== 'get') return null;
  const { on } = value.callee;
  const [key] = value.args;
  return (on.kind === 'name' || on.kind === 'member') && /^_?config(?:uration)?_?service$/i.test(on.name) && key?.kind === 'literal' && typeof key.value === 'string' ? key.value : null;
}

/** A list of accepted keys counts as a credential too. */
function isKeyName(name: string): boolean {
  return isSecretName(name) || /(?:valid|allowed|accepted|client|shared|webhook)_?(?:api_?)?keys?$|^keys$|(?:auth|access)_?code$/i.test(name);
}

function isSetting(on: Value): boolean {
  const name = on.kind === 'name' || on.kind === 'member' || on.kind === 'opaque' ? (on.name ?? '') : '';
  return /config|settings?|env|options|opts|secrets|constants|auth|security|^this$|server|app/i.test(name) && !/user|session|req|body|query|params|data|input|row|record/i.test(name);
}

/** What a test finds empty: `!KEY`, `KEY === ''`, `KEYS.length === 0`, also as one side of `||`; of `!KEY && !PASSWORD` either. */
function emptyTest(test: Value): Value | null {
  if (test.kind === 'not') return isCredential(sized(test.of)) ? sized(test.of) : null;
  if (test.kind === 'or') {
    const empty = test.parts.map(emptyTest).find((part) => part !== null);
    return empty !== undefined && !test.nullish ? empty : null;
  }
  if (test.kind === 'and') {
    const all = test.parts.flatMap((part) => emptyTest(part) ?? []);
    return all.length === test.parts.length && all.length > 1 ? { kind: 'or', parts: all, at: test.at } : null;
  }
  if (test.kind !== 'compare' || test.op !== '==') return null;
  const isEmpty = test.right.kind === 'literal' && (test.right.value === '' || test.right.value === null || test.right.value === 0);
  return isEmpty && isCredential(sized(test.left)) ? sized(test.left) : null;
}

/** `KEYS.length` and `KEYS.size` stand for KEYS. */
export function sized(value: Value): Value {
  return value.kind === 'member' && (value.name === 'length' || value.name === 'size') ? value.on : value;
}

/** `KEY && header !== KEY`: refused only when KEY is set. */
function bypassedCheck(test: Value): Value | null {
  if (test.kind !== 'and') return null;
  const [first, ...rest] = test.parts;
  const head = first === undefined ? null : sized(positive(first));
  if (head === null || !isCredential(head)) return null;
  const text = writtenAs(head);
  const compared = rest.some((part) => dependsOnRequest(part, 0) || writtenAs(part).includes(text) || part.kind === 'not');
  return compared && rest.some((part) => part.kind === 'compare' || part.kind === 'not' || part.kind === 'call') ? head : null;
}

/** `KEYS.length > 0` asks for KEYS. */
export function positive(value: Value): Value {
  if (value.kind === 'compare' && (value.op === '>' || value.op === '!=') && value.right.kind === 'literal' && !value.right.value) return value.left;
  return value;
}

function comparesRequest(test: Value): boolean {
  return test.kind === 'and' && test.parts.some((part) => dependsOnRequest(part, 0));
}

/** `return !KEY || header === KEY` of a check. */
function* fromAnswers({ script, functions }: Survey): Generator<EmptyCredentialFact> {
  for (const gate of functions) {
    if (!isGate(gate) || gate.body === undefined) continue;
    const answers = ts.isBlock(gate.body) ? gate.body.statements.flatMap((statement) => (ts.isReturnStatement(statement) && statement.expression !== undefined ? [statement.expression] : [])) : [gate.body];
    for (const answer of answers) {
      const value = valueOf(answer, script);
      const credential = value.kind === 'or' && !value.nullish && value.parts.length > 1 ? emptyTest(value) : null;
      const compares = value.kind === 'or' && value.parts.some((part) => part.kind === 'compare' || part.kind === 'call');
      if (credential !== null && compares) yield { kind: 'empty-credential-opens', credential, symbol: symbolOf(answer), guards: guardsOf(answer, script), at: rangeOf(answer, script) };
    }
  }
}

// ---- switches ----------------------------------------------------------------------------------------------------

const switchName = /(?:auth\w*?|login|security|api_?key)_?(?:enabled?|disabled?|required?|off|on|bypass|optional|mode)$|(?:auth|api_?key)_?check$|(?:enable|disable|require|skip|bypass|no|use|with|without|enforce|need|allow)_?(?:\w{0,12}_)?(?:auth\w*|login|security|anonymous\w*|unauthenticated)$|^auth$/i;

/** A test of a setting that by its name turns authentication on or off. */
function namesSwitch(test: Value, depth = 0): boolean {
  if (depth > 6 || dependsOnRequest(test, 0)) return false;
  switch (test.kind) {
    case 'not':
      return namesSwitch(test.of, depth + 1);
    case 'compare':
      return namesSwitch(test.left, depth + 1) || namesSwitch(test.right, depth + 1);
    case 'and':
    case 'or':
      return test.parts.some((part) => namesSwitch(part, depth + 1));
    case 'env':
    case 'name':
    case 'member':
      return switchName.test(test.name);
    case 'call':
      return test.callee.kind === 'member' && (namesSwitch(test.callee.on, depth + 1) || test.args.some((part) => part.kind === 'literal' && typeof part.value === 'string' && switchName.test(part.value)));
    default:
      return false;
  }
}

/** `if (AUTH_ENABLED && !valid(req)) refuse`: the switch among the parts. */
function switchedCheck(test: Value): Value | null {
  return test.kind === 'and' ? (test.parts.find((part) => turnsAllOn(part)) ?? null) : null;
}

const oneMethod = /o_?auth|oidc|open_?id|saml|sso|ldap|kerberos|passkey|webauthn|google|git_?(?:hub|lab)|facebook|apple|azure|entra|okta|keycloak|cognito|clerk|social|magic|smtp/i;

/** Not `OAUTH_ENABLED`: without it there are other ways in that ask, unless code says that there is none. */
function turnsAllOn(test: Value): boolean {
  return namesSwitch(test) && turnsOn(test) && !someWithin(test, (each) => (each.kind === 'env' || each.kind === 'name' || each.kind === 'member') && oneMethod.test(each.name));
}

/** Whether a test holds when authentication is on: `AUTH_ENABLED`, `!DISABLE_AUTH`, `AUTH_ENABLED === 'true'`. */
function turnsOn(test: Value): boolean {
  if (test.kind === 'not') return !turnsOn(test.of);
  if (test.kind === 'compare') return turnsOn(test.left) === ((test.op === '==') === !(test.right.kind === 'literal' && /^(?:false|0|off|no|none)$/i.test(String(test.right.value))));
  const name = test.kind === 'env' || test.kind === 'name' || test.kind === 'member' ? test.name : '';
  return !/disable|skip|bypass|(?:^|_)no_?|without|optional|anonymous|off$/i.test(name);
}

function negated(value: Value): Value {
  return value.kind === 'not' ? value.of : { kind: 'not', of: value, at: value.at };
}

const guardName = /auth|guard|passport|jwt|protect|session|token|login|apikey|api_key/i;
const registrars = new Set(['use', 'useGlobalGuards', 'register', 'addHook', 'preHandler', 'all', 'plugin']);

/** `if (AUTH_ENABLED) app.use(auth)`, `AUTH_ENABLED ? auth : passThrough`. */
function* fromWiring({ script, calls, variables }: Survey): Generator<AuthSwitchFact> {
  for (const call of calls) {
    if (!registrars.has(lastName(call.expression)) || !call.arguments.some((argument) => guardName.test(argument.getText().slice(0, 80)))) continue;
    for (const condition of conditionsOf(call)) {
      const test = conditionValue(condition, readingOf(script), 0);
      if (turnsAllOn(test)) yield { kind: 'auth-switch', test: negated(test), symbol: symbolOf(call), at: rangeOf(condition.test, script) };
    }
  }
  for (const variable of variables) {
    const chosen = variable.initializer === undefined ? null : unwrap(variable.initializer);
    if (chosen === null || !ts.isConditionalExpression(chosen) || !guardName.test(chosen.whenTrue.getText().slice(0, 80) + chosen.whenFalse.getText().slice(0, 80))) continue;
    const test = valueOf(chosen.condition, script);
    const openFirst = isFunction(unwrap(chosen.whenTrue)) && !isFunction(unwrap(chosen.whenFalse));
    const choosesGuard = isFunction(unwrap(chosen.whenFalse)) || openFirst;
    if (choosesGuard && namesSwitch(test)) yield { kind: 'auth-switch', test: openFirst ? test : negated(test), symbol: symbolOf(chosen), at: rangeOf(chosen.condition, script) };
  }
}
