// Extract stage: accounts that stand in a login: in its test, `if (email === 'admin@shop.com' && password === '…')`, or in a table that it looks into.
import { ts } from 'ts-morph';
import type { CredentialDefaultFact } from '../../model/fact.ts';
import { guardsOf, valueOf } from './expression.ts';
import type { Survey } from './survey.ts';
import { enclosingFunction, lastName, rangeOf, stringOf, unwrap } from './syntax.ts';

const password = /^(?:(?:user|admin|login|input)_?)?(?:password|passwd|pwd|pass)$/i;
const account = /^(?:(?:user|admin|login|input)_?)?(?:user_?name|user|login|e_?mail|name|id|account|phone)$/i;
/** What functions call that which a caller sent. */
const presented = /\b(?:req|request|ctx|context|credentials|body|dto|\w{1,20}Dto)\b/;
const farthest = 6;

/** Both halves of an account are compared with texts, in a function that is handed a request. */
export function* comparedAccounts({ script, ifs }: Survey): Generator<CredentialDefaultFact> {
  for (const { expression } of ifs) {
    const pairs = comparedIn(expression, 0);
    const found = pairs.find(({ name, text }) => password.test(name) && (stringOf(text) ?? '').length > 2);
    const owner = pairs.find(({ name }) => account.test(name));
    if (found === undefined || owner === undefined || !isHandedRequest(expression)) continue;
    const name = /admin|root|super/i.test(`${owner.name} ${stringOf(owner.text) ?? ''}`) ? 'admin_password' : 'login_password';
    yield { kind: 'credential-default', name, value: valueOf(found.text, script), how: 'setting', guards: guardsOf(found.text, script), at: rangeOf(found.text, script) };
  }
}

const table = /^_?(?:(?:valid|allowed|auth|admin|basic_?auth|default|demo|app|api|http|login|registered|hard_?coded)_?)*(?:users?|accounts|credentials|logins|passwords)(?:_?(?:db|map|dict))?$/i;
const mostAccounts = 20;

/** `const passwords = { desk: '…' }` where what a caller sent is compared with `passwords[name]`, or with a variable that this was read into. */
export function* listedAccounts({ script, variables, accesses }: Survey): Generator<CredentialDefaultFact> {
  for (const { name, initializer } of variables) {
    if (!ts.isIdentifier(name) || !table.test(name.text) || initializer === undefined) continue;
    const accounts = unwrap(initializer);
    if (!ts.isObjectLiteralExpression(accounts) || accounts.properties.length > mostAccounts) continue;
    const first = accounts.properties.map((each) => (ts.isPropertyAssignment(each) && (stringOf(each.initializer) ?? '').length > 2 ? each.initializer : null)).find((value) => value !== null);
    if (first === undefined || !accesses.some((access) => ts.isElementAccessExpression(access) && ts.isIdentifier(access.expression) && access.expression.text === name.text && isMetByPassword(access))) continue;
    yield { kind: 'credential-default', name: 'login_password', value: valueOf(first, script), how: 'setting', guards: guardsOf(first, script), at: rangeOf(first, script) }; // one table is one finding
  }
}

/** Compared with what is called a password, where it stands or under the name that it is given. */
function isMetByPassword(entry: ts.Expression): boolean {
  let at: ts.Node = entry;
  while (ts.isParenthesizedExpression(at.parent) || ts.isNonNullExpression(at.parent) || ts.isAsExpression(at.parent) || (ts.isBinaryExpression(at.parent) && isFallback(at.parent))) at = at.parent;
  const { parent } = at;
  if (ts.isBinaryExpression(parent)) return compares(parent) && password.test(lastName(parent.left === at ? parent.right : parent.left));
  if (!ts.isVariableDeclaration(parent) || !ts.isIdentifier(parent.name)) return false;
  const body = enclosingFunction(parent)?.body?.getText().slice(0, 20_000) ?? '';
  const word = parent.name.text.replaceAll('$', String.raw`\$`);
  return new RegExp(String.raw`(?:\b${word}\s{0,4}[!=]==?\s{0,4}[\w.]{0,40}(?:passw(?:or)?d|pwd|pass)\b|(?:passw(?:or)?d|pwd|pass)\s{0,4}[!=]==?\s{0,4}${word}\b)`, 'i').test(body);
}

function isFallback({ operatorToken: { kind } }: ts.BinaryExpression): boolean {
  return kind === ts.SyntaxKind.BarBarToken || kind === ts.SyntaxKind.QuestionQuestionToken;
}

function compares({ operatorToken: { kind } }: ts.BinaryExpression): boolean {
  return kind === ts.SyntaxKind.EqualsEqualsToken || kind === ts.SyntaxKind.EqualsEqualsEqualsToken || kind === ts.SyntaxKind.ExclamationEqualsToken || kind === ts.SyntaxKind.ExclamationEqualsEqualsToken;
}

interface Pair {
  readonly name: string;
  readonly text: ts.Expression;
}

/** The comparisons of a chain of `&&`, or of `||` where both refuse. */
function comparedIn(node: ts.Expression, depth: number): readonly Pair[] {
  const inner = unwrap(node);
  if (!ts.isBinaryExpression(inner) || depth > farthest) return [];
  switch (inner.operatorToken.kind) {
    case ts.SyntaxKind.AmpersandAmpersandToken:
    case ts.SyntaxKind.BarBarToken:
      return [...comparedIn(inner.left, depth + 1), ...comparedIn(inner.right, depth + 1)];
    default:
      return !compares(inner) || (stringOf(inner.right) ?? '') === '' ? [] : [{ name: lastName(inner.left), text: unwrap(inner.right) }];
  }
}

function isHandedRequest(node: ts.Node): boolean {
  for (let at = enclosingFunction(node), steps = 0; at !== null && steps < farthest; at = enclosingFunction(at), steps++) {
    if (at.parameters.some(({ name, type }) => presented.test(`${name.getText()} ${type?.getText().slice(0, 80) ?? ''}`))) return true;
  }
  return false;
}
