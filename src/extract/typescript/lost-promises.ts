// Extract stage: scripts -> LostPromiseFact: promises that nobody waits for and whose rejection nobody takes; UnsettledFact: functions that may reject.
import { ts } from 'ts-morph';
import type { Fact } from '../../model/fact.ts';
import type { LostPromiseFact, TakenRejectionsFact } from '../../model/errors.ts';
import { componentFile, type SourceFile } from '../../model/file.ts';
import type { Value } from '../../model/value.ts';
import type { Document } from '../../parse/document.ts';
import { valueOf } from './expression.ts';
import { functionSymbol } from './routes/host.ts';
import { declarationOf } from './scope.ts';
import { type Survey, surveys } from './survey.ts';
import { dottedName, enclosingFunction, isFunction, lastName, rangeOf, receiver, unwrap } from './syntax.ts';

const browser = /\b(?:document|window)\.|localStorage|^['"]use client['"]/m;
const speaks = /\basync\b/;
/** Emitters whose library takes what a listener's promise rejects with, and events after which the process ends anyway. */
const takesPromises = /(?:^|\.)(?:bot|app|router|page|fastify|server|hooks?|nuxtApp|nitroApp|context|process|cron|probot)$/i;
const ending = /^(?:SIG\w+|exit|beforeExit|uncaughtException|unhandledRejection|close|shutdown)$/;
const deepest = 60;
const farStep = 20; // a few calls at most, also of functions that call one another
const most = 30;
const mostSymbols = 200;

export function* extractLostPromises(document: Document, { path, text }: SourceFile): Generator<Fact> {
  if (!(speaks.test(text) || text.includes('unhandledRejection')) || componentFile.test(path) || browser.test(text)) return;
  for (const survey of surveys(document)) {
    if (text.includes('unhandledRejection')) yield* taken(survey);
    yield* unsettled(survey);
    yield* [...lostIn(survey)].slice(0, most);
  }
}

function* unsettled({ functions, script }: Survey): Generator<Fact> {
  const symbols = functions.filter((node) => isAsync(node) && mayReject(node)).map((node) => functionSymbol(node, script));
  const [first] = functions;
  if (symbols.length > 0 && first !== undefined) yield { kind: 'unsettled', symbols: [...new Set(symbols)].slice(0, mostSymbols), at: rangeOf(first, script) };
}

/** `process.on('unhandledRejection', (error) => log(error))`, unless the listener ends the process itself. */
function* taken({ calls, script }: Survey): Generator<TakenRejectionsFact> {
  for (const call of calls) {
    const [event, listener] = call.arguments;
    if (!/^process\.(?:on|addListener)$/.test(dottedName(call.expression)) || event === undefined || listener === undefined || !ts.isStringLiteralLike(event) || event.text !== 'unhandledRejection') continue;
    const inner = unwrap(listener);
    if (isFunction(inner) && !/\b(?:exit|abort|kill|throw|close|shut_?down|stop|terminate|die|panic)\b/i.test(inner.getText())) yield { kind: 'taken-rejections', at: rangeOf(call, script) };
  }
}

function* lostIn(survey: Survey): Generator<LostPromiseFact> {
  const { script } = survey;
  for (const call of survey.calls) {
    const how = handed(call) ?? null;
    if (how !== null) yield { kind: 'lost-promise', how, what: dottedName(call.expression) || lastName(call.expression), at: { start: rangeOf(call, script).start, end: rangeOf(call.expression, script).end } };
    else if (isLeft(call)) yield { kind: 'lost-promise', how: 'floating', what: dottedName(call.expression), of: calleeOf(call, survey), symbol: symbolAround(call, survey), at: rangeOf(call, script) };
  }
  for (const made of survey.news) {
    const [executor] = made.arguments ?? [];
    if (lastName(made.expression) === 'Promise' && executor !== undefined && isLost(executor)) yield { kind: 'lost-promise', how: 'executor', what: 'new Promise', at: rangeOf(executor, script) };
  }
}

/** An asynchronous function given to what does not look at its promise. */
function handed({ expression, arguments: given }: ts.CallExpression): LostPromiseFact['how'] | null {
  const [first, second] = given;
  const name = lastName(expression);
  if (name === 'forEach') return first !== undefined && ts.isPropertyAccessExpression(expression) && isLost(first) ? 'each' : null;
  if (name === 'setInterval') return first !== undefined && isLost(first) ? 'interval' : null;
  if ((name !== 'on' && name !== 'once') || first === undefined || second === undefined || !ts.isStringLiteralLike(first) || ending.test(first.text)) return null;
  return !takesPromises.test(dottedName(receiver(expression) ?? expression)) && isLost(second) ? 'listener' : null;
}

function isLost(node: ts.Expression): boolean {
  const inner = unwrap(node);
  return isFunction(inner) && isAsync(inner) && mayReject(inner);
}

function isAsync(node: ts.FunctionLikeDeclaration): boolean {
  return ts.canHaveModifiers(node) && (ts.getModifiers(node)?.some(({ kind }) => kind === ts.SyntaxKind.AsyncKeyword) ?? false) && node.asteriskToken === undefined;
}

/** It waits for something outside of a `try` that catches. */
function mayReject(node: ts.FunctionLikeDeclaration): boolean {
  return node.body !== undefined && rejects(node.body, 0);
}

function rejects(node: ts.Node, depth: number): boolean {
  if (depth > deepest || isFunction(node) || (ts.isTryStatement(node) && node.catchClause !== undefined)) return false;
  if (ts.isAwaitExpression(node) && !isTaken(node.expression, depth)) return true;
  return ts.forEachChild(node, (child) => rejects(child, depth + 1)) ?? false;
}

/** `x().catch(…)`, `x().then(a, b)`, a function of this file that takes its own errors; a wait for time to pass does not fail. */
function isTaken(node: ts.Expression, depth: number): boolean {
  const inner = unwrap(node);
  if (ts.isNewExpression(inner)) return true;
  if (!ts.isCallExpression(inner)) return false;
  const name = lastName(inner.expression);
  return name === 'catch' || name === 'allSettled' || (name === 'then' && inner.arguments.length > 1) || /^(?:sleep|delay|wait|setTimeout|nextTick)$/.test(name) || takesItsErrors(inner.expression, depth);
}

function takesItsErrors(callee: ts.Expression, depth: number): boolean {
  const called = functionOf(callee);
  return called?.body !== undefined && isAsync(called) && !rejects(called.body, depth + farStep) && !throwsOrHandsOn(called.body, 0);
}

function throwsOrHandsOn(node: ts.Node, depth: number): boolean {
  if (depth > deepest || isFunction(node)) return depth > deepest;
  if (ts.isThrowStatement(node) || (ts.isReturnStatement(node) && node.expression !== undefined && ts.isCallExpression(unwrap(node.expression)))) return true;
  return ts.forEachChild(node, (child) => throwsOrHandsOn(child, depth + 1)) ?? false;
}

/** Of this file: by its name, or a method of the class around. */
function functionOf(callee: ts.Expression): ts.FunctionLikeDeclaration | null {
  if (ts.isIdentifier(callee)) {
    const node = declarationOf(callee)?.node;
    const held = node !== undefined && ts.isVariableDeclaration(node) && node.initializer !== undefined ? unwrap(node.initializer) : node;
    return held !== undefined && isFunction(held) ? held : null;
  }
  if (!ts.isPropertyAccessExpression(callee) || callee.expression.kind !== ts.SyntaxKind.ThisKeyword) return null;
  const name = callee.name.text;
  const found = classAround(callee)?.members.filter((member): member is ts.MethodDeclaration => ts.isMethodDeclaration(member) && member.name.getText() === name && member.body !== undefined) ?? [];
  return found.length === 1 ? (found[0] ?? null) : null;
}

function classAround(node: ts.Node): ts.ClassLikeDeclaration | null {
  let home: ts.Node = node;
  while (!ts.isClassLike(home) && !ts.isSourceFile(home)) home = home.parent;
  return ts.isClassLike(home) ? home : null;
}

/** A call that is a statement, in a function: nobody waits for what it gives. Its name is one word of the project's, or a method of something. */
function isLeft(call: ts.CallExpression): boolean {
  if (!ts.isExpressionStatement(call.parent) || enclosingFunction(call) === null) return false;
  const { expression } = call;
  if (ts.isIdentifier(expression)) return true;
  return ts.isPropertyAccessExpression(expression) && !common.test(expression.name.text) && /^(?:this\.)?\w+$/.test(dottedName(expression.expression));
}

const common = /^(?:log|info|warn|error|debug|trace|verbose|fatal|push|unshift|set|add|delete|clear|append|json|send|end|status|write|next|resolve|reject|abort|on|once|off|emit|use|get|post|put|patch|listen|then|catch|finally|forEach|map|sort|splice|destroy|close|pipe|header|setHeader|clearInterval|clearTimeout|test|assign|freeze|bind|call|apply|exit|table|time|timeEnd|join|pop|shift|fill|reverse|register|required?)$/;

/** `this` is an instance of the class around. */
function calleeOf({ expression }: ts.CallExpression, survey: Survey): Value {
  return named(expression, survey) ?? valueOf(expression, survey.script);
}

function named(node: ts.Expression, survey: Survey): Value | null {
  const at = rangeOf(node, survey.script);
  if (node.kind === ts.SyntaxKind.ThisKeyword) {
    const home = classAround(node);
    return home?.name !== undefined ? { kind: 'name', name: home.name.text, at } : null;
  }
  const on = ts.isPropertyAccessExpression(node) ? named(node.expression, survey) : null;
  return on !== null && ts.isPropertyAccessExpression(node) ? { kind: 'member', on, name: node.name.text, at } : null;
}

function symbolAround(call: ts.CallExpression, { script }: Survey): string {
  const home = enclosingFunction(call);
  return home === null ? '' : functionSymbol(home, script);
}
