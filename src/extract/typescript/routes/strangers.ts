// extract/typescript/routes: callers that nobody knows are answered instead of served: `if (!req.session.user) { respond(res, 'Please log in'); return; }`,
// whatever the status of the answer.
import { ts } from 'ts-morph';
import { declarationOf } from '../scope.ts';
import { accessedKey, dottedName, isFunction, lastName, unwrap } from '../syntax.ts';
import { accessCredential } from './credentials-read.ts';

const deepest = 6;
const response = /^_?(?:res|response|reply|ctx|context|c)$/;
const shows = /^(?:render|redirect|sendFile|view|next|log|info|warn|error|debug)$/;

export function turnsStrangersAway(branch: ts.IfStatement): boolean {
  return isStranger(branch.expression) && answersAndEnds(branch.thenStatement);
}

/** `!req.session.user`, `!user` of `const user = req.session.user`, `req.user == null`, among others. */
function isStranger(test: ts.Expression, depth = 0): boolean {
  const inner = unwrap(test);
  if (depth > deepest) return false;
  if (ts.isPrefixUnaryExpression(inner)) return inner.operator === ts.SyntaxKind.ExclamationToken && isIdentity(inner.operand);
  if (!ts.isBinaryExpression(inner)) return false;
  const { left, right, operatorToken: { kind } } = inner;
  if (kind === ts.SyntaxKind.BarBarToken) return isStranger(left, depth + 1) || isStranger(right, depth + 1);
  const isEqual = kind === ts.SyntaxKind.EqualsEqualsEqualsToken || kind === ts.SyntaxKind.EqualsEqualsToken;
  return isEqual && isNothing(right) && isIdentity(left);
}

function isNothing(node: ts.Expression): boolean {
  const inner = unwrap(node);
  return inner.kind === ts.SyntaxKind.NullKeyword || (ts.isIdentifier(inner) && inner.text === 'undefined');
}

function isIdentity(start: ts.Expression, depth = 0): boolean {
  let node = unwrap(start);
  for (let steps = 0; steps < deepest && accessedKey(node) !== null; steps++) {
    const access = node as ts.PropertyAccessExpression | ts.ElementAccessExpression;
    const credential = accessCredential(access);
    if (credential === 'session' || credential === 'user') return true;
    node = unwrap(access.expression);
  }
  const declared = ts.isIdentifier(node) && depth < 3 ? declarationOf(node)?.node : undefined;
  return declared !== undefined && ts.isVariableDeclaration(declared) && declared.initializer !== undefined && isIdentity(declared.initializer, depth + 1);
}

/** An answer through the response, and nothing after it; a page shown to guests is none. */
function answersAndEnds(branch: ts.Statement): boolean {
  const statements = ts.isBlock(branch) ? branch.statements : [branch];
  const last = statements.at(-1);
  if (last === undefined || !ts.isReturnStatement(last) || statements.length > 4) return false;
  return statements.some((statement) => {
    const given = ts.isReturnStatement(statement) || ts.isExpressionStatement(statement) ? statement.expression : undefined;
    return given !== undefined && answers(unwrap(given));
  });
}

function answers(node: ts.Expression): boolean {
  if (ts.isBinaryExpression(node)) return node.operatorToken.kind === ts.SyntaxKind.EqualsToken && /^(?:ctx|context)\.(?:response\.)?body$/.test(dottedName(node.left));
  if (!ts.isCallExpression(node) || shows.test(lastName(node.expression))) return false;
  if (node.arguments.some((argument) => isFunction(argument))) return false;
  return response.test(dottedName(node.expression).split('.')[0] ?? '') || node.arguments.some((argument) => ts.isIdentifier(argument) && response.test(argument.text)) || isChained(node);
}

/** `res.status(400).json({…})` */
function isChained(node: ts.CallExpression): boolean {
  let inner: ts.Expression = node;
  for (let steps = 0; steps < deepest; steps++) {
    if (ts.isIdentifier(inner)) return response.test(inner.text);
    if (!ts.isCallExpression(inner) && !ts.isPropertyAccessExpression(inner)) return false;
    inner = unwrap(inner.expression);
  }
  return false;
}
