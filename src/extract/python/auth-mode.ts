// extract/python: document -> AuthSwitchFact: a setting that chooses a kind of authentication, and the way that is left when it
// names none of them: `if AUTH_TYPE == "jwt": return check(request)`, then `return {"user": "local"}`.
import type { Expr, Stmt } from '../../parse/python/ast.ts';
import type { AuthSwitchFact } from '../../model/fact.ts';
import type { Value } from '../../model/value.ts';
import type { Document } from '../../parse/document.ts';
import { kindsCompared, offMode } from './auth-switch.ts';
import { outlineOf } from './code.ts';
import { alwaysRefuses, decidingName, refusalIn } from './decides.ts';
import { rangeOf, toValue } from './expression.ts';
import { lastName, text } from './names.ts';
import type { FunctionSite } from './outline.ts';

export function* authModes(document: Document): Iterable<AuthSwitchFact> {
  for (const site of outlineOf(document)?.functions ?? []) {
    const choice = choiceIn(site);
    if (choice) yield choice;
  }
}

const gives = /auth|handler|user|identity|principal|verify/i;

/** The first tests of the mode in a function, each naming kinds of authentication, and the rest lets everybody in. */
function choiceIn({ node, inner }: FunctionSite): AuthSwitchFact | null {
  if (!gives.test(inner.symbol)) return null;
  const tests: Expr[] = [];
  let checks = false;
  let rest: readonly Stmt[] = node.body;
  for (let step = 0; step < 20; step++) {
    const at = rest.findIndex((one) => !isSilent(one));
    const first = rest[at];
    if (first?.type !== 'If' || !namesKinds(first.test, inner)) break;
    tests.push(first.test);
    checks ||= refusalIn(first.body) === 'strong';
    rest = [...first.orelse, ...rest.slice(at + 1)];
  }
  const [first] = tests;
  if (!first || !isOpen(rest, checks && decidingName.test(node.name))) return null;
  const at = rangeOf(first);
  const parts = tests.map((test) => toValue(test, inner, null, 80));
  const of: Value = parts.length === 1 && parts[0] ? parts[0] : { kind: 'or', parts, at };
  return { kind: 'auth-switch', test: { kind: 'not', of, at }, symbol: inner.symbol, at };
}

/** `AUTH_TYPE == "jwt"`, `settings.auth_type in [AuthType.JWT, AuthType.OIDC]`. */
function namesKinds(test: Expr, scope: FunctionSite['inner']): boolean {
  if (test.type !== 'Compare' || (test.ops[0] !== 'Eq' && test.ops[0] !== 'In')) return false;
  const kinds = kindsCompared(test, scope);
  return kinds !== null && kinds.length > 0 && kinds.every((kind) => kind !== '' && !offMode.test(kind));
}

const noCheck = /no_?op|null|dummy|anonymous|no_?auth|fake|mock|public|guest|default_?user|local_?user/i;

/** Answers with a user that is the same for everybody, or goes on where the ways before it refuse. */
function isOpen(rest: readonly Stmt[], refusesBefore: boolean): boolean {
  const left = rest.filter((one) => !isSilent(one));
  const [only] = left;
  if (left.length > 1 || alwaysRefuses(left)) return false;
  if (only === undefined || only.type === 'Pass') return refusesBefore;
  if (only.type !== 'Return') return false;
  const { value } = only;
  if (value === null || (value.type === 'Constant' && value.literal === 'none')) return refusesBefore;
  if (value.type === 'Constant') return value.value === true;
  if (value.type === 'Dict') return value.keys.length > 0 && !value.keys.some((key) => /error|message|detail/i.test(text(key) ?? ''));
  const given = value.type === 'Await' ? value.value : value;
  return noCheck.test(lastName(given.type === 'Call' ? given.func : given));
}

/** A docstring, a line for the log. */
function isSilent(node: Stmt): boolean {
  if (node.type !== 'Expr') return false;
  if (node.value.type === 'Constant') return true;
  return node.value.type === 'Call' && /^(?:debug|info|warning|warn|error|log|print)$/.test(lastName(node.value.func));
}
