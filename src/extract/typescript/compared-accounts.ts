// Extract stage: an account that stands in the test of a login: `if (email === 'admin@shop.com' && password === '…')`.
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
    case ts.SyntaxKind.EqualsEqualsToken:
    case ts.SyntaxKind.EqualsEqualsEqualsToken:
    case ts.SyntaxKind.ExclamationEqualsToken:
    case ts.SyntaxKind.ExclamationEqualsEqualsToken:
      return (stringOf(inner.right) ?? '') === '' ? [] : [{ name: lastName(inner.left), text: unwrap(inner.right) }];
    default:
      return [];
  }
}

function isHandedRequest(node: ts.Node): boolean {
  for (let at = enclosingFunction(node), steps = 0; at !== null && steps < farthest; at = enclosingFunction(at), steps++) {
    if (at.parameters.some(({ name, type }) => presented.test(`${name.getText()} ${type?.getText().slice(0, 80) ?? ''}`))) return true;
  }
  return false;
}
