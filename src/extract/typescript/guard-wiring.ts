// Extract stage: guards that are put up only where a credential is set -> EmptyCredentialFact: without it everybody is let in.
import { ts } from 'ts-morph';
import type { EmptyCredentialFact } from '../../model/fact.ts';
import type { Value } from '../../model/value.ts';
import type { Document, Script } from '../../parse/document.ts';
import { isCredential, positive, sized } from './auth-gates.ts';
import { readingOf, valueOf } from './expression.ts';
import { conditionsOf, conditionValue, type Condition } from './guards.ts';
import { type Survey, surveys } from './survey.ts';
import { isFunction, lastName, rangeOf, symbolOf, unwrap } from './syntax.ts';

export function* extractGuardWiring(document: Document): Generator<EmptyCredentialFact> {
  for (const survey of surveys(document)) {
    yield* fromRegistrations(survey);
    yield* fromChoices(survey);
    yield* fromMakers(survey);
  }
}

const registrars = new Set(['use', 'all', 'addHook', 'useGlobalGuards']);
const protecting = /auth|guard|protect|bearer|(?:require|check|verify|need|valid)\w{0,20}(?:key|token|secret|password)/i;
/** They need the credential to work at all, and ask nobody by themselves; a service's own way in is one of several. */
const notGuarding = /o_?auth|saml|oidc|sso|strategy|session|csrf|initialize|rout(?:er|es)|handler|controller|plugin|author(?!iz)/i;
const mostText = 80;

function isGuard(node: ts.Expression): boolean {
  const inner = unwrap(node);
  if (ts.isArrayLiteralExpression(inner)) return inner.elements.length > 0 && inner.elements.every((element) => isGuard(element));
  if (isFunction(inner) || ts.isStringLiteralLike(inner)) return false;
  const text = (ts.isCallExpression(inner) || ts.isNewExpression(inner) ? inner.expression : inner).getText().slice(0, mostText);
  return protecting.test(text) && !notGuarding.test(text);
}

/** `if (API_KEY) app.use(requireKey)`, for the whole application or a part of it that is no way in itself. */
function* fromRegistrations({ script, calls }: Survey): Generator<EmptyCredentialFact> {
  for (const call of calls) {
    if (!registrars.has(lastName(call.expression)) || !call.arguments.some(isGuard) || call.arguments.some((argument) => ts.isStringLiteralLike(argument) && /auth|login|sso/i.test(argument.text))) continue;
    const condition = conditionsOf(call).at(-1);
    if (condition === undefined || isMadeUpFor(condition)) continue;
    yield* told(conditionValue(condition, readingOf(script), 0), condition.test, script);
  }
}

/** Something stands in for the guard where the test fails, or nothing starts at all. */
function isMadeUpFor({ test, holds }: Condition): boolean {
  const branch = test.parent;
  if (!ts.isIfStatement(branch)) return false;
  const other = holds ? branch.elseStatement : branch.thenStatement;
  if (other === undefined) return false;
  const text = other.getText().slice(0, 2000);
  return /\bthrow\b|process\.exit|\b(?:401|403|503)\b/.test(text) || (registrars.has(/\.(\w{1,20})\(/.exec(text)?.[1] ?? '') && protecting.test(text));
}

/** `KEY ? [auth] : []`, `KEY ? auth : (req, res, next) => next()` */
function* fromChoices({ script, variables }: Survey): Generator<EmptyCredentialFact> {
  for (const { initializer } of variables) {
    const chosen = initializer === undefined ? null : unwrap(initializer);
    if (chosen === null || !ts.isConditionalExpression(chosen)) continue;
    const [yes, no] = [unwrap(chosen.whenTrue), unwrap(chosen.whenFalse)];
    if (isGuard(yes) && isNoGuard(no)) yield* told(valueOf(chosen.condition, script), chosen.condition, script);
  }
}

function isNoGuard(node: ts.Expression): boolean {
  if (ts.isArrayLiteralExpression(node)) return node.elements.length === 0;
  return passesOn(node);
}

/** `(req, res, next) => next()` */
function passesOn(node: ts.Expression): boolean {
  if (!ts.isArrowFunction(node) && !ts.isFunctionExpression(node)) return false;
  const [only, ...more] = ts.isBlock(node.body) ? node.body.statements : [node.body];
  const said = only !== undefined && more.length === 0 ? (ts.isExpressionStatement(only) || ts.isReturnStatement(only) ? only.expression : ts.isBlock(only) ? undefined : (only as ts.Expression)) : undefined;
  const called = said === undefined ? null : unwrap(said);
  return called !== null && ts.isCallExpression(called) && called.arguments.length === 0 && lastName(called.expression) === 'next';
}

/** A function that makes the guard, and one that lets everybody pass where no credential is set. */
function* fromMakers({ script, functions }: Survey): Generator<EmptyCredentialFact> {
  for (const { body } of functions) {
    const last = body !== undefined && ts.isBlock(body) ? body.statements.at(-1) : undefined;
    if (last === undefined || !ts.isReturnStatement(last) || last.expression === undefined || !passesOn(unwrap(last.expression))) continue;
    for (const branch of branchesIn(body as ts.Block)) {
      const made = ts.isBlock(branch.thenStatement) ? branch.thenStatement.statements.at(-1) : branch.thenStatement;
      if (made === undefined || !ts.isReturnStatement(made) || made.expression === undefined || !isGuard(made.expression)) continue;
      yield* told(valueOf(branch.expression, script), branch.expression, script);
    }
  }
}

function* branchesIn({ statements }: ts.Block): Generator<ts.IfStatement> {
  for (const statement of statements) {
    let branch: ts.Statement | undefined = statement;
    for (let steps = 0; branch !== undefined && ts.isIfStatement(branch) && steps < 20; steps++) {
      yield branch;
      branch = branch.elseStatement;
    }
  }
}

function* told(test: Value, at: ts.Expression, script: Script): Generator<EmptyCredentialFact> {
  const credential = (test.kind === 'and' ? test.parts : [test]).map((part) => sized(positive(part))).findLast((part) => isCredential(part) && !isOfAnother(part));
  if (credential !== undefined) yield { kind: 'empty-credential-opens', credential, guards: [], symbol: symbolOf(at), at: rangeOf(at, script) };
}

/** The credential of one way in among several, or of a service that the program calls. */
function isOfAnother(value: Value): boolean {
  return (value.kind === 'name' || value.kind === 'member' || value.kind === 'env') && /client_?secret|o_?auth|session|cookie|smtp|mail|database|redis|sentry|stripe/i.test(value.name);
}
