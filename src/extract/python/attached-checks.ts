// extract/python: document -> EmptyCredentialFact: protection that is attached only when the credential is set.
const attaching = new Set(['add_middleware', 'Depends', 'Security', 'before_request', 'middleware']);
const protecting = /auth|api_?key|token|verify|security|credential/i;

import type { Expr, Stmt } from '../../parse/python/ast.ts';
import type { EmptyCredentialFact } from '../../model/fact.ts';
import type { Range } from '../../model/range.ts';
import type { Document } from '../../parse/document.ts';
import { sitesOf } from './code.ts';
import { isConfigured, namesCredential, refusalIn } from './decides.ts';
import { emptinessIn, isNothing } from './emptiness.ts';
import type { Emptiness } from './emptiness.ts';
import { guardValues, rangeOf, toValue } from './expression.ts';
import { lastName, text } from './names.ts';
import type { Outline } from './outline.ts';
import type { Guard, Scope } from './scope.ts';

/** `if API_KEY: app.add_middleware(AuthMiddleware)`, `dependencies=[Depends(verify)] if API_KEY else []`. */
export function* attachedChecks(document: Document, code: Outline): Iterable<EmptyCredentialFact> {
  const { choices } = sitesOf(document);
  for (const { node, scope, guard } of choices) {
    const [one] = emptinessIn(node.test, scope);
    if (one && one.join === null) yield* attached(code, one, holder(one, node.body, node.orelse), scope, guard, node.test);
  }
  for (const { node, scope, guard } of code.ifs) {
    if (node.test.type === 'BoolOp') continue; // only a whole test counts here
    const [one] = emptinessIn(node.test, scope);
    if (one && one.join === null && !(one.holdsWhen === 'set' && refusalIn(node.orelse))) yield* attached(code, one, one.holdsWhen === 'set' ? node.body : node.orelse, scope, guard, node.test);
  }
}

function holder({ holdsWhen }: Emptiness, yes: Expr, no: Expr): readonly Expr[] {
  const [full, empty] = holdsWhen === 'set' ? [yes, no] : [no, yes];
  return isNothing(empty) || empty.type === 'List' ? [full] : [];
}

function* attached(code: Outline, { credential }: Emptiness, nodes: readonly (Stmt | Expr)[], scope: Scope, guard: Guard | null, at: Range): Iterable<EmptyCredentialFact> {
  if (nodes.length === 0 || nodes.length > 12 || !nodes.some((one) => attaches(code, one, 0))) return;
  const value = toValue(credential, scope, guard, 120);
  if (isConfigured(value) && namesCredential(credential, value)) yield { kind: 'empty-credential-opens', credential: value, symbol: scope.symbol, guards: guardValues(guard), at: rangeOf(at) };
}

function attaches(code: Outline, node: Stmt | Expr, depth: number): boolean {
  if (depth > 4) return false;
  const deeper = (one: Stmt | Expr): boolean => attaches(code, one, depth + 1);
  switch (node.type) {
    case 'Expr':
      return deeper(node.value);
    case 'Assign':
      return deeper(node.value);
    case 'List':
    case 'Tuple':
      return node.elts.some(deeper);
    case 'FunctionDef':
    case 'AsyncFunctionDef':
      return node.decorator_list.some((one) => attaching.has(lastName(one.type === 'Call' ? one.func : one))) && refusalIn(node.body) === 'strong';
    case 'Call':
      if (attaching.has(lastName(node.func)) && node.args.some((one) => protecting.test(lastName(one)) || protecting.test(text(one) ?? '') || refusesCallers(code, one))) return true;
      return node.args.some(deeper) || node.keywords.some(({ value }) => deeper(value));
    default:
      return false;
  }
}

/** A function of this module that turns callers away, or a class whose method does, whatever its name. */
function refusesCallers({ functions }: Outline, given: Expr): boolean {
  return given.type === 'Name' && functions.some(({ node, owner }) => (owner === null ? node : owner.node).name === given.id && (owner === null || /^(?:dispatch|__call__|process_request)$/.test(node.name)) && refusalIn(node.body) === 'strong');
}
