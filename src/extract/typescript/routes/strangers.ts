// extract/typescript/routes: callers that nobody knows are answered instead of served: `if (!req.session.user) { respond(res, 'Please log in'); return; }`,
// whatever the status of the answer.
import { ts } from 'ts-morph';
import { declarationOf } from '../scope.ts';
import { accessedKey, dottedName, isFunction, keyOf, lastName, unwrap } from '../syntax.ts';
import { accessCredential, callCredential } from './credentials-read.ts';

const deepest = 6;
const response = /^_?(?:res|response|reply|ctx|context|c)$/;
const shows = /^(?:render|redirect|sendFile|view|next|log|info|warn|error|debug)$/;

type Imports = ReadonlyMap<string, string>;

export function turnsStrangersAway(branch: ts.IfStatement, imports: Imports): boolean {
  return isStranger(branch.expression, imports) && (answersAndEnds(branch.thenStatement) || throws(branch.thenStatement));
}

const goesOn = /\bnext\(\s{0,4}\)/;
const givesAnswer = /\b(?:res|response|reply)\s{0,4}\.\s{0,4}(?:redirect|render|send|sendFile|sendStatus|status|json|end)\(/;
const longest = 4000;

/** Middleware that goes on for those alone whom it knows, whatever the others are shown: `if (req.isAuthenticated()) return next(); res.render('index');`. */
export function goesOnForKnown(branch: ts.IfStatement, imports: Imports): boolean {
  const block = branch.parent;
  const home = ts.isBlock(block) && isFunction(block.parent) ? block.parent : null;
  if (home === null || !ts.isBlock(block) || keyOf(home.parameters.at(-1)?.name) !== 'next') return false;
  const then = branch.thenStatement.getText().slice(0, longest);
  const rest = [branch.elseStatement, ...block.statements.slice(block.statements.indexOf(branch) + 1)].map((node) => node?.getText().slice(0, longest) ?? '').join('\n');
  const [known, others] = isKnown(branch.expression, imports) ? [then, rest] : isStranger(branch.expression, imports) ? [rest, then] : ['', ''];
  return goesOn.test(known) && !goesOn.test(others) && givesAnswer.test(others);
}

/** `req.isAuthenticated()`, `req.session.user`, `req.session.loggedIn === 1` */
function isKnown(test: ts.Expression, imports: Imports): boolean {
  const inner = unwrap(test);
  if (!ts.isBinaryExpression(inner)) return isIdentity(inner, imports);
  const { left, right, operatorToken: { kind } } = inner;
  if (kind === ts.SyntaxKind.AmpersandAmpersandToken) return isKnown(left, imports);
  const isEqual = kind === ts.SyntaxKind.EqualsEqualsEqualsToken || kind === ts.SyntaxKind.EqualsEqualsToken;
  return isEqual && !isNothing(right) && right.kind !== ts.SyntaxKind.FalseKeyword && isIdentity(left, imports);
}

/** `if (!user) throw new Error('User not found')` */
function throws(branch: ts.Statement): boolean {
  const last = ts.isBlock(branch) ? branch.statements.at(-1) : branch;
  return last !== undefined && ts.isThrowStatement(last);
}

/** `!req.session.user`, `!user` of `const user = req.session.user`, `req.user == null`, among others. */
function isStranger(test: ts.Expression, imports: Imports, depth = 0): boolean {
  const inner = unwrap(test);
  if (depth > deepest) return false;
  if (ts.isPrefixUnaryExpression(inner)) return inner.operator === ts.SyntaxKind.ExclamationToken && isIdentity(inner.operand, imports);
  if (!ts.isBinaryExpression(inner)) return false;
  const { left, right, operatorToken: { kind } } = inner;
  if (kind === ts.SyntaxKind.BarBarToken) return isStranger(left, imports, depth + 1) || isStranger(right, imports, depth + 1);
  const isEqual = kind === ts.SyntaxKind.EqualsEqualsEqualsToken || kind === ts.SyntaxKind.EqualsEqualsToken;
  return isEqual && isNothing(right) && isIdentity(left, imports);
}

function isNothing(node: ts.Expression): boolean {
  const inner = unwrap(node);
  return inner.kind === ts.SyntaxKind.NullKeyword || (ts.isIdentifier(inner) && inner.text === 'undefined');
}

function isIdentity(start: ts.Expression, imports: Imports, depth = 0): boolean {
  let node = unwrap(start);
  for (let steps = 0; steps < deepest && accessedKey(node) !== null; steps++) {
    const access = node as ts.PropertyAccessExpression | ts.ElementAccessExpression;
    const credential = accessCredential(access);
    if (credential === 'session' || credential === 'user') return true;
    node = unwrap(access.expression);
  }
  if (ts.isAwaitExpression(node)) return isIdentity(node.expression, imports, depth);
  if (ts.isCallExpression(node)) return callCredential(node, imports) === 'session' || lastName(node.expression) === 'isAuthenticated' || asksForCaller(node); // `await supabase.auth.getUser()`
  const declared = ts.isIdentifier(node) && depth < 3 ? declarationOf(node)?.node : undefined;
  const given = declared === undefined ? undefined : givenTo(declared);
  return given !== undefined && isIdentity(given, imports, depth + 1);
}

/** `requireStaffSession()`, `tokenOf(req)`: a function of the project, which its own fact says more of. One that is given an id looks somebody up. */
function asksForCaller({ expression, arguments: given }: ts.CallExpression): boolean {
  const [first] = given;
  if (!ts.isIdentifier(expression) || !/session|auth|token|currentUser|viewer|caller|identity|^(?:get|require|ensure)(?:User|Admin|Staff|Member)$/i.test(expression.text)) return false;
  return first === undefined || (ts.isIdentifier(first) && /^_?(?:req|request|ctx|context|event|headers|c)$/.test(first.text));
}

/** What a variable holds, or is taken out of: `const { data: { user } } = await …`. */
function givenTo(start: ts.Node): ts.Expression | undefined {
  let node = start;
  for (let steps = 0; steps < deepest && (ts.isBindingElement(node) || ts.isObjectBindingPattern(node)); steps++) node = node.parent;
  return ts.isVariableDeclaration(node) ? node.initializer : undefined;
}

/** An answer through the response, and nothing after it; a page shown to guests is none. */
function answersAndEnds(branch: ts.Statement): boolean {
  const statements = ts.isBlock(branch) ? branch.statements : [branch];
  const last = statements.at(-1);
  if (last === undefined || !ts.isReturnStatement(last) || statements.length > 4) return false;
  return statements.some((statement) => {
    const given = ts.isReturnStatement(statement) || ts.isExpressionStatement(statement) ? statement.expression : undefined;
    return given !== undefined && (answers(unwrap(given)) || (statement === last && saysNo(unwrap(given))));
  });
}

/** `{ ok: false, error: 'Not permitted' }` of a server action. */
function saysNo(node: ts.Expression): boolean {
  return ts.isObjectLiteralExpression(node) && node.properties.some((property) => ts.isPropertyAssignment(property) && (/^err(?:or)?s?$/.test(keyOf(property.name) ?? '') || (/^(?:ok|success)$/.test(keyOf(property.name) ?? '') && property.initializer.kind === ts.SyntaxKind.FalseKeyword)));
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
