// extract/typescript/routes: what turns a caller away: an answer of 401 or 403, a throw, a redirect to the login, `next(error)`.
import { ts } from 'ts-morph';
import { conditionsOf } from '../guards.ts';
import { dottedName, keyOf, lastName, stringOf, unwrap } from '../syntax.ts';

const about = /\b40[13]\b|unauthori[sz]|un_?authenticated|forbidden|access[ _-]?denied|not[ _-]?(?:logged|authenticated|authori[sz]ed|allowed)|permission|invalid[ _-]?(?:\w+[ _-])?(?:token|api[ _-]?key|credential|signature|session)|(?:token|session|jwt)\w*[ _-]?(?:expired|invalid|missing|required)|login|log in|sign[ _-]?in|authentication|authorization|no[ _-]token|missing[ _-](?:token|api)|AuthError|jwt/i;
const refusalName = /^(?:unauthori[sz]ed|forbidden|deny|accessDenied|sendUnauthori[sz]ed|sendForbidden|notAuthori[sz]ed|unauthenticated)\w*$|^(?:throw|respond|reject|send|return|create|reply)?(?:With)?(?:Unauthori[sz]ed|Forbidden|Unauthenticated)\w*$/i;

const ofRole = /\breq(?:uest)?\.\w{0,40}user\b.{0,20}(?:role|admin)/i;

/** The text of a node as far as it says what it is about. */
function textOf(node: ts.Node): string {
  return node.getText().slice(0, 400);
}

function isStatus(node: ts.Expression | undefined): boolean {
  if (node === undefined) return false;
  const inner = unwrap(node);
  if (ts.isNumericLiteral(inner)) return inner.text === '401' || inner.text === '403';
  const text = stringOf(inner);
  if (text !== null) return /^(?:401|403|UNAUTHORIZED|FORBIDDEN|UNAUTHENTICATED)$/.test(text);
  if (ts.isConditionalExpression(inner)) return isStatus(inner.whenTrue) || isStatus(inner.whenFalse);
  return /^(?:HTTP_?)?(?:STATUS_?)?(?:\d{3}_)?(?:unauthori[sz]ed|forbidden)/i.test(lastName(inner));
}

const statusCalls = new Set(['status', 'sendStatus', 'code', 'writeHead', 'throw', 'json', 'text', 'body', 'createError', 'send', 'error', 'abort', 'httpError', 'assert', 'fail', 'end', 'html', 'jsonError', 'newResponse']);

const answering = /error|response|respond|fail|deny|denied|reject|problem/i;
const mostGiven = 3;

/** Calls that refuse by themselves. */
export function callRefuses(call: ts.CallExpression): boolean {
  const name = lastName(call.expression);
  if (name === 'next') return call.arguments[0] !== undefined && !stringOf(call.arguments[0]) && refusesWith(call.arguments[0]);
  if (statusCalls.has(name)) {
    const position = name === 'json' || name === 'text' || name === 'body' || name === 'html' || name === 'newResponse' ? 1 : 0;
    if (isStatus(call.arguments[position]) || (position === 0 && isStatus(call.arguments[1]) && name !== 'assert')) return true;
  }
  if (refusalName.test(name) && !/^is/i.test(name)) return true;
  if (answering.test(name) && call.arguments.slice(0, mostGiven).some((argument) => isStatus(argument))) return true; // errorResponse('Unauthorized', 401)
  if (name === 'notFound' && conditionsOf(call).some(({ test }) => ofRole.test(textOf(test)))) return true; // Sails: what a caller may not see is not there
  if (name === 'redirect' || name === 'navigateTo') return call.arguments.some((argument) => /log-?in|sign-?in|\/auth\b|unauthori|401|403|forbidden/i.test(textOf(argument))) && conditionsOf(call).length > 0;
  return false;
}

/** `next(new Unauthorized())`, `next(createError(401))`: not whatever went wrong. */
function refusesWith(node: ts.Expression): boolean {
  const inner = unwrap(node);
  return !ts.isIdentifier(inner) && about.test(textOf(inner));
}

export function throwRefuses(node: ts.ThrowStatement): boolean {
  const text = textOf(node);
  return about.test(text) && !/not ?found/i.test(text.slice(0, 80));
}

/** `ctx.status = 401`, `res.statusCode = 403`, `set.status = 401`. */
export function assignmentRefuses(node: ts.BinaryExpression): boolean {
  return /(?:^|\.)(?:status|statusCode|code)$/.test(dottedName(node.left)) && isStatus(node.right);
}

/** `{ status: 401 }`, `{ code: 'UNAUTHENTICATED' }` that is handed to an answer. */
export function objectRefuses(node: ts.ObjectLiteralExpression): boolean {
  const { parent } = node;
  const handed = ts.isCallExpression(parent) || ts.isNewExpression(parent) || ts.isReturnStatement(parent) || ts.isPropertyAssignment(parent) || (ts.isBinaryExpression(parent) && parent.right === node);
  return handed && node.properties.some((property) => ts.isPropertyAssignment(property) && /^(?:status|statusCode|code|errno|errcode|error_code)$/.test(keyOf(property.name) ?? '') && isStatus(property.initializer));
}
