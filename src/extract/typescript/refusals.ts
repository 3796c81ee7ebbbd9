// Extract stage: start-up code that refuses to run: throw, process.exit, assert and schema refinements under conditions.
import { ts } from 'ts-morph';
import type { Fact } from '../../model/fact.ts';
import type { HeededFact, RefusalFact } from '../../model/refusal.ts';
import { gathersComplaints } from '../../model/refusal.ts';
import type { Value } from '../../model/value.ts';
import type { Document, Script } from '../../parse/document.ts';
import { environmentName } from './environment.ts';
import { guardsOf, valueOf } from './expression.ts';
import { isExit } from './guards.ts';
import { type Survey, surveys } from './survey.ts';
import { isSecretName } from './secret-names.ts';
import { declarationOf } from './scope.ts';
import { enclosingFunction, isFunction, keyOf, lastName, rangeOf, receiver, symbolOf, unwrap } from './syntax.ts';

export function* extractRefusals(document: Document): Generator<Fact> {
  for (const survey of surveys(document)) {
    for (const exit of survey.exits) {
      if (!ts.isThrowStatement(exit) && !isExit(exit)) continue;
      yield* fromExit(exit, survey.script);
      yield* fromComplaints(exit, survey);
      yield* heeded(exit, survey.script);
    }
    for (const call of survey.calls) {
      yield* fromCall(call, survey.script);
      yield* fromComplaint(call, survey.script);
      yield* fromRewriting(call, survey.script);
    }
    for (const assignment of survey.assignments) yield* fromReplacement(assignment, survey.script);
  }
}

function* fromExit(exit: ts.Node, script: Script): Generator<RefusalFact> {
  if (servesRequest(exit) || inCatch(exit)) return;
  const guards = guardsOf(exit, script);
  const last = guards[guards.length - 1];
  if (last !== undefined && speaksOfSettings(last, 0) && !guards.some((guard) => asksCaller(guard, 0))) yield { kind: 'refusal', guards, symbol: symbolOf(exit), at: rangeOf(exit, script) };
}

/** `if (config.secret === 'x') config.secret = randomBytes(32)`: the text that ships is never in force. */
function* fromReplacement({ left, right, parent }: ts.BinaryExpression, script: Script): Generator<RefusalFact> {
  if (!isSecretName(lastName(left)) || !/random|uuid|nanoid|generate/i.test(right.getText())) return;
  const guards = guardsOf(parent, script);
  const last = guards.at(-1);
  const name = lastName(left);
  const isIt = (value: Value): boolean => (value.kind === 'member' || value.kind === 'name') && value.name === name;
  const isText = (value: Value): boolean => value.kind === 'literal' && typeof value.value === 'string' && value.value !== '';
  const compares = last?.kind === 'compare' && last.op === '==' && ((isIt(last.left) && isText(last.right)) || (isIt(last.right) && isText(last.left)));
  if (compares) yield { kind: 'refusal', guards, symbol: symbolOf(parent), at: rangeOf(parent, script) };
}

/** `if (config.secret === 'x') { … write(file, text.replace('x', key)) }`: the program writes another text in its place, into its own file. */
function* fromRewriting(call: ts.CallExpression, script: Script): Generator<RefusalFact> {
  const [old, made] = call.arguments;
  if (old === undefined || made === undefined || !/^replace(?:All)?$/.test(lastName(call.expression)) || !ts.isStringLiteralLike(old) || old.text.length < shortestKey || !/^\w{0,40}(?:secret|key|pass|uuid|random|token|salt)/i.test(made.getText().slice(0, 60))) return;
  if (!/\bwriteFile/.test(enclosingFunction(call)?.getText() ?? '')) return;
  for (let up: ts.Node | undefined = call.parent; up !== undefined; up = up.parent) {
    if (!ts.isIfStatement(up) || call.pos > up.thenStatement.end || !ts.isBinaryExpression(up.expression) || !/^={2,3}$/.test(up.expression.operatorToken.getText())) continue;
    if ([up.expression.left, up.expression.right].some((side) => ts.isStringLiteralLike(side) && side.text === old.text)) yield { kind: 'refusal', guards: [valueOf(up.expression, script)], symbol: symbolOf(call), at: rangeOf(call, script) };
  }
}

const shortestKey = 8;

const validation = /^_?(?:validate|check|verify|assert|ensure|require)/i;
const mostReads = 50;

/** `validateSecrets()` that gathers its complaints in a list and throws when there are any: about the variables it reads. */
function* fromComplaints(exit: ts.Node, { script, accesses }: Survey): Generator<RefusalFact> {
  const home = enclosingFunction(exit);
  const test = ts.isBlock(exit.parent) ? exit.parent.parent : exit.parent;
  if (home === null || !ts.isFunctionDeclaration(home) || home.parameters.length > 0 || !validation.test(home.name?.text ?? '') || !ts.isIfStatement(test) || !/^\w+\.length\b/.test(test.expression.getText())) return;
  const at = rangeOf(exit, script);
  const items = accesses.filter((read) => read.pos >= home.pos && read.end <= home.end && environmentName(read, script) !== null).slice(0, mostReads).map((read) => valueOf(read, script));
  if (items.length === 0) return;
  const guard: Value = { kind: 'compare', op: '>', left: { kind: 'list', items, at }, right: { kind: 'literal', value: 0, at }, at };
  yield { kind: 'refusal', guards: [guard], symbol: symbolOf(exit), at };
}

/** `function problems() { const found = []; if (!process.env.KEY) found.push('…'); return found; }`: refused where a caller heeds it. */
function* fromComplaint(call: ts.CallExpression, script: Script): Generator<RefusalFact> {
  const list = receiver(call.expression);
  const home = lastName(call.expression) === 'push' && list !== null && ts.isIdentifier(list) ? enclosingFunction(call) : null;
  const name = home === null ? '' : nameOf(home);
  if (list === null || home === null || !gathersComplaints(name) || home.parameters.some(({ initializer, questionToken }) => initializer === undefined && questionToken === undefined)) return;
  if (!new RegExp(`\\breturn\\b[^;]{0,${String(mostReturned)}}(?<![\\w$.])${list.getText().replaceAll('$', '\\$')}(?![\\w$])`).test(home.getText())) return;
  const guards = guardsOf(call, script);
  const last = guards.at(-1);
  if (last !== undefined && speaksOfSettings(last, 0) && !guards.some((guard) => asksCaller(guard, 0))) yield { kind: 'refusal', guards, symbol: symbolOf(call), reportedBy: name, at: rangeOf(call, script) };
}

const mostReturned = 200;

function nameOf(home: ts.FunctionLikeDeclaration): string {
  return keyOf(home.name) ?? (ts.isVariableDeclaration(home.parent) ? (keyOf(home.parent.name) ?? '') : '');
}

/** `const { valid, problems } = check(); if (!valid) process.exit(1);` */
function* heeded(exit: ts.Node, script: Script): Generator<HeededFact> {
  if (servesRequest(exit) || inCatch(exit)) return;
  for (let at = exit; at.parent !== undefined && !isFunction(at.parent); at = at.parent) {
    const test = ts.isIfStatement(at.parent) && at.parent.thenStatement === at ? at.parent.expression : undefined;
    for (const name of test === undefined ? [] : askedIn(test)) yield { kind: 'heeded', name, at: rangeOf(exit, script) };
  }
}

/** The functions whose answers a condition asks, themselves or by a name that they were given. */
function askedIn(node: ts.Node, depth = 0): string[] {
  if (ts.isAwaitExpression(node)) return askedIn(node.expression, depth);
  if (ts.isCallExpression(node)) {
    const name = lastName(node.expression);
    return gathersComplaints(name) && node.arguments.length <= 1 ? [name] : (receiver(node.expression) === null ? [] : askedIn(node.expression, depth));
  }
  if (ts.isPropertyAccessExpression(node) || ts.isPrefixUnaryExpression(node) || ts.isParenthesizedExpression(node)) return askedIn(ts.isPrefixUnaryExpression(node) ? node.operand : node.expression, depth);
  if (ts.isBinaryExpression(node)) return [...askedIn(node.left, depth), ...askedIn(node.right, depth)];
  if (!ts.isIdentifier(node) || depth > 3) return [];
  let declared = declarationOf(node)?.node;
  while (declared !== undefined && (ts.isBindingElement(declared) || ts.isObjectBindingPattern(declared))) declared = declared.parent;
  return declared !== undefined && ts.isVariableDeclaration(declared) && declared.initializer !== undefined ? askedIn(declared.initializer, depth + 1) : [];
}

const requestParameters = /^_?(?:req|request|res|response|ctx|next|event|socket|client|message|msg|payload|interaction)$/;

/** Inside a handler a throw refuses a request, not the start. */
function servesRequest(node: ts.Node): boolean {
  for (let gate = enclosingFunction(node); gate !== null; gate = enclosingFunction(gate)) {
    if (gate.parameters.some((parameter) => requestParameters.test(keyOf(parameter.name) ?? ''))) return true;
  }
  return false;
}

function inCatch(node: ts.Node): boolean {
  for (let up = node.parent as ts.Node | undefined; up !== undefined && !isFunction(up); up = up.parent) if (ts.isCatchClause(up)) return true;
  return false;
}

/** The condition depends on what a caller passes, other than the settings themselves. */
function asksCaller(value: Value, depth: number): boolean {
  if (depth > 12) return false;
  if (value.kind === 'opaque') return (value.why === 'parameter' || value.why === 'request') && !/^(?:\w*config|env|\w*settings|options|opts|values|vars|parsed|secret|name|key|variable)$/i.test(value.name ?? '');
  if (value.kind === 'function') return false;
  return Object.values(value).some((part: unknown) => (Array.isArray(part) ? part.some((each) => isValue(each) && asksCaller(each, depth + 1)) : isValue(part) && asksCaller(part, depth + 1)));
}

function isValue(part: unknown): part is Value {
  return typeof part === 'object' && part !== null && 'kind' in part;
}

/** The condition names an environment variable, or a setting by the way it is written. */
function speaksOfSettings(value: Value, depth: number): boolean {
  if (depth > 10) return false;
  switch (value.kind) {
    case 'env':
      return true;
    case 'name':
      return /^[A-Z][A-Z0-9_]{2,}$/.test(value.name) || /^env$|config$|settings$/i.test(value.name) || isSecretName(value.name);
    case 'member':
      return /^env$|config$|settings$|^Deno$/i.test(rootName(value)) || (isSecretName(value.name) && value.on.kind === 'opaque' && value.on.name === 'this');
    case 'not':
      return speaksOfSettings(value.of, depth + 1);
    case 'and':
    case 'or':
    case 'join':
      return value.parts.some((part) => speaksOfSettings(part, depth + 1));
    case 'compare':
      return speaksOfSettings(value.left, depth + 1) || speaksOfSettings(value.right, depth + 1);
    case 'index':
      return speaksOfSettings(value.on, depth + 1);
    case 'call':
      return speaksOfSettings(value.callee, depth + 1) || value.args.some((part) => speaksOfSettings(part, depth + 1));
    default:
      return false;
  }
}

function rootName(value: Value): string {
  let at = value;
  while (at.kind === 'member' || at.kind === 'index') at = at.on;
  return at.kind === 'name' || at.kind === 'opaque' ? (at.name ?? '') : '';
}

const asserts = new Set(['assert', 'invariant', 'ok', 'strictAssert', 'required']);

function* fromCall(call: ts.CallExpression, script: Script): Generator<RefusalFact> {
  const name = lastName(call.expression);
  const [first] = call.arguments;
  if (first === undefined) return;
  const at = rangeOf(call, script);
  if (asserts.has(name) && !servesRequest(call)) {
    const test = valueOf(first, script);
    if (speaksOfSettings(test, 0)) yield { kind: 'refusal', guards: [...guardsOf(call, script), { kind: 'not', of: test, at }], symbol: symbolOf(call), at };
    return;
  }
  const check = unwrap(first);
  if (name === 'refine' && isFunction(check) && refinesObject(call)) {
    const value = valueOf(check, script);
    for (const answer of value.kind === 'function' ? value.returns : []) if (mentionsVariable(answer) || fieldAround(call) !== null) yield { kind: 'refusal', guards: [{ kind: 'not', of: answer, at: answer.at }], symbol: symbolOf(call), at };
  }
  if (name === 'addIssue' && inRefinement(call) && guardsOf(call, script).some(mentionsVariable)) yield { kind: 'refusal', guards: guardsOf(call, script), symbol: symbolOf(call), at };
  if (name === 'invalid' && mentionsJoi(call)) {
    const field = call.parent !== undefined ? fieldAround(call) : null;
    if (field !== null) {
      for (const argument of call.arguments) yield { kind: 'refusal', guards: [{ kind: 'compare', op: '==', left: { kind: 'env', name: field, at }, right: valueOf(argument, script), at }], symbol: field, at };
    }
  }
}

/** `z.object({…}).refine(…)`, or of a field whose name is written like a variable. */
function refinesObject(call: ts.CallExpression): boolean {
  for (let on = receiver(call.expression), steps = 0; on !== null && ts.isCallExpression(on) && steps < 40; on = receiver(on.expression), steps++) if (/^(?:object|strictObject)$/.test(lastName(on.expression))) return true;
  return fieldAround(call) !== null;
}

/** A refinement of a form is none of the start: it speaks of variables, written like them. */
function mentionsVariable(value: Value): boolean {
  return /"name":"[A-Z][A-Z0-9_]{2,}"/.test(JSON.stringify(value));
}

/** A schema's own refinement: the callback of superRefine, check or transform. */
function inRefinement(call: ts.CallExpression): boolean {
  const gate = enclosingFunction(call);
  return gate !== null && ts.isCallExpression(gate.parent) && /^(?:superRefine|check|transform|refine)$/.test(lastName(gate.parent.expression));
}

function fieldAround(node: ts.Node): string | null {
  for (let up: ts.Node | undefined = node.parent; up !== undefined && !isFunction(up); up = up.parent) {
    if (!ts.isPropertyAssignment(up)) continue;
    const name = keyOf(up.name);
    return name !== null && /^[A-Z][A-Z0-9_]+$/.test(name) ? name : null;
  }
  return null;
}

function mentionsJoi(call: ts.CallExpression): boolean {
  return /^\s*(?:Joi|joi|celebrate)\b/.test(call.getText().slice(0, 20));
}
