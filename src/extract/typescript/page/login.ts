// Extract stage, pages: a login that the page decides by itself, by comparing with what it ships.
import { ts } from 'ts-morph';
import type { LocalLoginFact } from '../../../model/page.ts';
import { enclosingFunction, keyOf, lastName, memberOf, memberValue, rangeOf, receiver, stringOf, symbolOf, unwrap } from '../syntax.ts';
import { declared, type Page, plainName, scriptOf } from './page.ts';
import { clients, fetching, requesting } from './vocabulary.ts';

const inBrowser = /\buse(?:State|Navigate|Router|Ref|History|Form)\b|\bdocument\.|\bwindow\.|\b(?:local|session)Storage\b|<template\b|from ['"](?:vue|react|svelte|@angular\/core)['"]/;
const onServer = /['"](?:express|koa|fastify|hono|@nestjs\/common|node:http|http|mongoose|next\/server)['"]|['"]use server['"]/;

export function* localLoginsOf(page: Page, text: string): Generator<LocalLoginFact> {
  if (!/pass|pwd/i.test(text) || onServer.test(text) || !inBrowser.test(text)) return;
  for (const { ifs } of page.surveys) {
    for (const statement of ifs) {
      const name = comparesPassword(statement.expression, page, 0);
      if (name === null || !letsIn(statement, page)) continue;
      yield { kind: 'local-login', how: 'constant', name, at: rangeOf(statement.expression, scriptOf(statement, page)), symbol: symbolOf(statement) };
    }
  }
}

const password = /^(?:user|login|input|admin|entered|typed|my|the|form|current)?_?(?:pass|password|passwd|passcode|pwd|psw)_?(?:input|value|field|val|el|text)?$/i;

/** The name of a password that a condition compares with text that ships; null where it does not. */
function comparesPassword(test: ts.Expression, page: Page, depth: number): string | null {
  const inner = unwrap(test);
  if (depth > 8) return null;
  if (ts.isCallExpression(inner)) return comparesWithin(inner, page);
  if (ts.isIdentifier(inner)) {
    const declaration = declared(inner, page);
    return declaration !== null && ts.isVariableDeclaration(declaration) && declaration.initializer !== undefined ? comparesPassword(declaration.initializer, page, depth + 1) : null;
  }
  if (!ts.isBinaryExpression(inner)) return null;
  const operator = inner.operatorToken.kind;
  if (operator === ts.SyntaxKind.EqualsEqualsEqualsToken || operator === ts.SyntaxKind.EqualsEqualsToken) return comparison(inner.left, inner.right, page) ?? comparison(inner.right, inner.left, page);
  if (operator === ts.SyntaxKind.AmpersandAmpersandToken || operator === ts.SyntaxKind.BarBarToken) return comparesPassword(inner.left, page, depth + 1) ?? comparesPassword(inner.right, page, depth + 1);
  return null;
}

function comparison(typed: ts.Expression, fixed: ts.Expression, page: Page): string | null {
  const name = passwordName(typed);
  if (name === null) return null;
  const text = constant(fixed, page);
  return text !== null && isPassword(text) ? name : null;
}

/** `password`, `form.password`, `passwordInput.value`, `$('#password').val()` */
function passwordName(node: ts.Expression): string | null {
  let inner = unwrap(node);
  for (let depth = 0; depth < 4; depth++) {
    if (ts.isCallExpression(inner) && /^(?:trim|val|toString)$/.test(lastName(inner.expression))) inner = receiver(inner.expression) ?? inner;
    else if (ts.isPropertyAccessExpression(inner) && /^(?:value|current)$/.test(inner.name.text)) inner = unwrap(inner.expression);
    else break;
  }
  if (ts.isCallExpression(inner)) {
    const selector = stringOf(inner.arguments[0])?.replace(/^[#.]/, '') ?? '';
    return password.test(selector) ? selector : null;
  }
  const name = lastName(inner);
  return password.test(name) ? name : null;
}

/** A text of the file itself, not what somebody configures. */
function constant(node: ts.Expression, page: Page): string | null {
  const own = stringOf(unwrap(node));
  if (own !== null) return own;
  const inner = unwrap(node);
  const declaration = ts.isIdentifier(inner) ? declared(inner, page) : null;
  if (declaration !== null && ts.isVariableDeclaration(declaration) && (declaration.parent.flags & ts.NodeFlags.Const) !== 0) return stringOf(declaration.initializer);
  if (!ts.isPropertyAccessExpression(inner) || !ts.isIdentifier(inner.expression)) return null;
  const holder = declared(inner.expression, page);
  if (holder === null || !ts.isVariableDeclaration(holder) || holder.initializer === undefined) return null;
  const held = memberValue(memberOf(unwrap(holder.initializer), inner.name.text));
  return held === null ? null : stringOf(held);
}

function isPassword(text: string): boolean {
  return text.length >= 3 && text.length <= 60 && !/\s|^(?:text|password|true|false|null|undefined|required|invalid|missing|none|hidden|show|hide|string|object|number|function|\*+|•+)$/i.test(text);
}

/** `users.find((user) => user.password === password)` of users that the file lists. */
function comparesWithin(call: ts.CallExpression, page: Page): string | null {
  const list = receiver(call.expression);
  const test = call.arguments[0];
  if (list === null || test === undefined || !/^(?:find|some|filter|findIndex)$/.test(lastName(call.expression)) || !ts.isIdentifier(list)) return null;
  const declaration = declared(list, page);
  const held = declaration !== null && ts.isVariableDeclaration(declaration) && declaration.initializer !== undefined ? unwrap(declaration.initializer) : null;
  if (held === null || !ts.isArrayLiteralExpression(held)) return null;
  const lists = held.elements.some((element) => ts.isObjectLiteralExpression(element) && element.properties.some((property) => password.test(keyOf(property.name) ?? '') && ts.isPropertyAssignment(property) && isPassword(stringOf(property.initializer) ?? '')));
  return lists && /\.(?:password|passwd|pwd|pass)\s*===?/i.test(test.getText()) ? 'password' : null;
}

const entering = /^(?:push|navigate|replace|assign|setItem|login|dispatch|commit|reload|set(?:Is)?(?:Logged|Auth|Login|User|Admin|Unlocked|Session|Token)\w*|signIn|onLogin|onSuccess|redirect|navigateTo|switchTab|reLaunch|setCookie|set)$/;

/** Whether the branch opens something, and the function that decides never asks a server. */
function letsIn(statement: ts.IfStatement, page: Page): boolean {
  const decides = enclosingFunction(statement);
  if (decides === null || !ts.isStatement(statement.thenStatement)) return false;
  const within = (node: ts.Node, outer: ts.Node): boolean => node.getSourceFile() === outer.getSourceFile() && node.pos >= outer.pos && node.end <= outer.end;
  let opens = false;
  for (const { calls, assignments } of page.surveys) {
    for (const call of calls) {
      if (!within(call, decides)) continue;
      if (asks(call)) return false;
      if (within(call, statement.thenStatement) && entering.test(lastName(call.expression))) opens = true;
    }
    opens ||= assignments.some((assignment) => within(assignment, statement.thenStatement) && /location|logged|auth|login|isAdmin|display|hidden/i.test(plainName(assignment.left)));
  }
  return opens;
}

function asks(call: ts.CallExpression): boolean {
  const name = lastName(call.expression);
  const on = receiver(call.expression);
  if (ts.isAwaitExpression(call.parent) && !/^(?:push|navigate|nextTick|sleep|delay|replace|setItem)$/.test(name)) return true;
  return fetching.test(name) || (on !== null && requesting.test(name) && clients.test(plainName(on)));
}
