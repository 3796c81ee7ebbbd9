// extract/python: document -> EmptyCredentialFact: code that lets everybody in when a key, password or list of them is empty.
import type { Expr, If, Stmt } from '../../parse/python/ast.ts';
import type { EmptyCredentialFact } from '../../model/fact.ts';
import type { SourceFile } from '../../model/file.ts';
import type { Range } from '../../model/range.ts';
import type { Value } from '../../model/value.ts';
import type { Document } from '../../parse/document.ts';
import { takesUnsigned } from '../unsigned-messages.ts';
import { attachedChecks } from './attached-checks.ts';
import { outlineOf } from './code.ts';
import { isAccessName } from './credential-names.ts';
import { alwaysRefuses, answersError, checksAgainst, decidingName, isConfigured, namesCredential, refusalIn, textOf } from './decides.ts';
import type { Refusal } from './decides.ts';
import { atom, emptinessIn } from './emptiness.ts';
import type { Emptiness } from './emptiness.ts';
import { guardValues, rangeOf, toValue } from './expression.ts';
import { lastName } from './names.ts';
import type { FunctionSite, Outline } from './outline.ts';
import { find } from './scope.ts';
import type { Guard, Scope, Site } from './scope.ts';

export function* emptyCredentials(document: Document, file: SourceFile): Iterable<EmptyCredentialFact> {
  const code = outlineOf(document);
  if (!code) return;
  const ifs = new Map(code.ifs.map((site) => [site.node, site]));
  const seen = new Set<string>();
  for (const fact of found(document, code, ifs, file.text)) {
    const key = `${fact.symbol} ${textOf(fact.credential.at, file.text)}`;
    if (!seen.has(key)) yield fact;
    seen.add(key);
  }
}

// Hand-written access checks are small; what is longer is generated, or written to keep us busy.
const mostAfter = 40;
const mostBranches = 150;

// What a test for an empty credential has in its words, wherever its value comes from.
const hint = /key|token|passw|pwd|secret|cred|allowed|auth|valid/i;

function hinted(test: Expr, scope: Scope, source: string): boolean {
  if (hint.test(textOf(test, source))) return true;
  const name = test.type === 'UnaryOp' ? test.operand : test;
  const value = name.type === 'Name' ? find(scope, name.id)?.defs[0]?.value : null;
  return value ? hint.test(textOf(value, source)) : false;
}

function* found(document: Document, code: Outline, ifs: ReadonlyMap<If, Site<If>>, source: string): Iterable<EmptyCredentialFact> {
  for (const site of code.functions) {
    let left = mostBranches;
    for (const { node, after } of branches(site.node.body, 0)) {
      if (--left < 0) break;
      const unsigned = fromSignature(site, node, ifs.get(node)?.guard ?? null, source);
      if (unsigned !== null) yield unsigned;
      if (!hinted(node.test, site.inner, source)) continue;
      const fact = fromBranch(site, node, after, ifs.get(node)?.guard ?? null, source);
      if (fact) yield fact;
    }
    for (const { node, guard } of site.returns) {
      const fact = node.value && (node.value.type === 'BoolOp' || node.value.type === 'IfExp') ? fromReturn(site, node.value, guard, source) : null;
      if (fact) yield fact;
    }
  }
  yield* attachedChecks(document, code);
}

/** The ifs of a function with what follows each in its block; functions inside left out. */
function* branches(body: readonly Stmt[], depth: number): Iterable<{ node: If; after: readonly Stmt[] }> {
  if (depth > 8) return;
  for (let at = 0; at < body.length; at++) {
    const node = body[at];
    if (node?.type === 'If') {
      yield { node, after: body.slice(at + 1, at + 1 + mostAfter) };
      yield* branches(node.body, depth + 1);
      yield* branches(node.orelse, depth + 1);
    } else if (node?.type === 'With' || node?.type === 'AsyncWith' || node?.type === 'For' || node?.type === 'AsyncFor' || node?.type === 'While') yield* branches(node.body, depth + 1);
    else if (node?.type === 'Try') {
      yield* branches(node.body, depth + 1);
      for (const handler of node.handlers) yield* branches(handler.body, depth + 1);
    }
  }
}

// ---- the shapes -------------------------------------------------------------------------------------------------

function fromBranch(site: FunctionSite, node: If, after: readonly Stmt[], guard: Guard | null, source: string): EmptyCredentialFact | null {
  for (const emptiness of emptinessIn(node.test, site.inner)) {
    const { credential, holdsWhen } = emptiness;
    const value = toValue(credential, site.inner, guard, 120);
    if ((isConfigured(value) || isEnclosed(credential, site.inner)) && namesCredential(credential, value)) {
      const opens = holdsWhen === 'empty' ? skipsCheck(site, emptiness, node, after, source) : checksOnlyWhenSet(site, emptiness, node, after, source) || asksOnlyWhenSet(site, emptiness, node, guard);
      if (opens) return fact(site, emptiness, value, guard, node.test);
    } else if (acceptsNothing(site, emptiness, value, node)) return fact(site, emptiness, value, guard, node.test);
  }
  return null;
}

/** What came with a message of another service, verified only where something came. */
function fromSignature({ node: code, inner }: FunctionSite, node: If, guard: Guard | null, source: string): EmptyCredentialFact | null {
  const test = textOf(node.test, source);
  if (!/sig/i.test(test) || code.end - code.start > longestHandler) return null;
  const block = (body: readonly Stmt[]): string => source.slice(body[0]?.start ?? node.end, body.at(-1)?.end ?? node.end);
  const told = { test, then: block(node.body), otherwise: block(node.orelse), before: source.slice(code.body[0]?.start ?? code.start, node.start), after: source.slice(node.end, code.end), symbol: inner.symbol };
  if (!takesUnsigned(told)) return null;
  const at = rangeOf(node.test);
  return { kind: 'empty-credential-opens', credential: { kind: 'opaque', why: 'request', at }, unsigned: true, symbol: inner.symbol, guards: guardValues(guard), at };
}

const longestHandler = 12_000;

/** A parameter of the function around: what the application was made with. */
function isEnclosed(node: Expr, scope: Scope): boolean {
  const known = node.type === 'Name' ? find(scope, node.id) : null;
  return known !== null && known.scope.kind === 'function' && known.scope !== scope && known.defs.every((def) => def.kind === 'param');
}

/** `if not KEYS: return …` before the check. */
function skipsCheck({ node: code }: FunctionSite, { credential }: Emptiness, { test, body, orelse }: If, after: readonly Stmt[], source: string): boolean {
  const last = body.at(-1);
  const leaves = last?.type === 'Return' || (orelse.length > 0 && last?.type === 'Pass') || (orelse.length > 0 && last?.type !== 'Raise');
  if (!leaves || refusalIn(body) !== null || answersError(last)) return false;
  const rest = orelse.length > 0 ? [...orelse, ...after] : after;
  const written = textOf(credential, source);
  const checked = checksAgainst(rest, written, source) || rest.some((one) => one.type === 'Return' && one.value !== null && checksAgainst([one.value], written, source));
  if (checked) return decides(refusalIn(rest), code.name) || (decidingName.test(code.name) && answersYes(last));
  return letsPass(last) && asksForSession([test, ...rest], source);
}

/** What a gate does with whoever may pass: nothing, or calls what it stands before. A page that answers for itself is none. */
function letsPass(node: Stmt | undefined): boolean {
  if (node?.type !== 'Return') return false;
  const value = node.value?.type === 'Await' ? node.value.value : node.value;
  if (value === null || value === undefined) return true;
  if (value.type === 'Constant') return value.literal === 'none' || value.value === true;
  return value.type === 'Call' && /^(?:call_next|get_response|handler|next|f|fn|func|function|view|view_func|wrapped|endpoint)$/.test(lastName(value.func));
}

const session = /(?<![\w.])(?:request\.|self\.request\.)?session(?:\.get\(|\[)|\bin (?:request\.)?session\b|\brequest\.cookies\b|\bcurrent_user\.is_authenticated\b/;

/** The test and what follows look at who is signed in, and send everybody else away or to the page for signing in. */
function asksForSession([test, ...rest]: readonly [Expr, ...Stmt[]], source: string): boolean {
  if (!session.test(source.slice(test.start, rest.at(-1)?.end ?? test.end))) return false;
  return refusalIn(rest) === 'strong' || rest.some((one) => leadsToLogin(one, source));
}

function leadsToLogin(node: Stmt, source: string): boolean {
  if (node.type === 'If') return [...node.body, ...node.orelse].some((one) => leadsToLogin(one, source));
  if (node.type !== 'Return' || node.value?.type !== 'Call') return false;
  return /^(?:redirect|RedirectResponse|HttpResponseRedirect)$/.test(lastName(node.value.func)) && /log_?in|sign_?in|auth/i.test(textOf(node.value, source));
}

function answersYes(node: Stmt | undefined): boolean {
  return node?.type === 'Return' && node.value?.type === 'Constant' && node.value.value === true;
}

/** `if KEY and presented != KEY: raise`, `if KEYS: if presented not in KEYS: raise`. */
function checksOnlyWhenSet({ node: code }: FunctionSite, { credential, join, rest }: Emptiness, { body, orelse }: If, after: readonly Stmt[], source: string): boolean {
  if (join === 'or' || alwaysRefuses(after) || refusalIn(orelse) !== null) return false;
  const written = textOf(credential, source);
  if (join === 'and') return decides(refusalIn(body), code.name) && checksAgainst(rest, written, source);
  return decides(refusalIn(body), code.name) && checksAgainst(body, written, source);
}

/** `if not token: if KEYS: raise … else: return None`: who shows nothing is turned away only where keys are set. */
function asksOnlyWhenSet({ inner }: FunctionSite, { join }: Emptiness, { body, orelse }: If, guard: Guard | null): boolean {
  const last = orelse.at(-1);
  if (join !== null || last?.type !== 'Return' || refusalIn(orelse) !== null || answersError(last) || refusalIn(body) !== 'strong' || !alwaysRefuses(body)) return false;
  if (guard === null || guard.negated === true) return false;
  const shown = atom(guard.test, inner);
  const known = shown?.holdsWhen === 'empty' && shown.credential.type === 'Name' ? find(inner, shown.credential.id) : null;
  return known !== null && known.scope === inner && known.defs.some((def) => def.kind === 'param');
}

/** `def verify(token=None): if token is None: return True`. */
function acceptsNothing({ node: code }: FunctionSite, { credential, holdsWhen, join }: Emptiness, value: Value, { body }: If): boolean {
  if (holdsWhen !== 'empty' || join === 'and' || value.kind !== 'opaque' || (value.why !== 'parameter' && value.why !== 'request')) return false;
  const only = body.length === 1 ? body[0] : undefined;
  return answersYes(only) && isAccessName(lastName(credential)) && /^_?(?:is_|has_)?(?:verify|check|valid|validate|auth|authenticate|authorize|allowed|authorized|permitted)/i.test(code.name);
}

/** `return not KEY or presented == KEY`, `return True if not KEY else presented == KEY`. */
function fromReturn(site: FunctionSite, node: Expr, guard: Guard | null, source: string): EmptyCredentialFact | null {
  const alternatives = node.type === 'BoolOp' && node.op === 'Or' ? emptinessIn(node, site.inner) : node.type === 'IfExp' ? emptinessIn(node.test, site.inner) : [];
  for (const emptiness of alternatives) {
    const { credential, holdsWhen, rest } = emptiness;
    const yes = node.type === 'IfExp' ? (holdsWhen === 'empty' ? node.body : node.orelse) : null;
    const other = node.type === 'IfExp' ? [holdsWhen === 'empty' ? node.orelse : node.body] : rest;
    if (node.type === 'IfExp' ? yes?.type !== 'Constant' || yes.value !== true : holdsWhen !== 'empty') continue;
    const value = toValue(credential, site.inner, guard, 120);
    if (isConfigured(value) && namesCredential(credential, value) && checksAgainst(other, textOf(credential, source), source)) return fact(site, { ...emptiness, rest: [] }, value, guard, node);
  }
  return null;
}

function decides(refusal: Refusal, name: string): boolean {
  return refusal === 'strong' || (refusal === 'weak' && decidingName.test(name));
}

/** `settings.api_key` where `settings: Settings = Depends(get_settings)`: of the class that the parameter says. */
function ofType(value: Value, { node: { args } }: FunctionSite): Value {
  if (value.kind !== 'member' || value.on.kind !== 'opaque' || value.on.why !== 'parameter') return value;
  const { name, at } = value.on;
  const annotation = [...args.args, ...args.kwonlyargs].find(({ arg }) => arg === name)?.annotation;
  if (annotation?.type !== 'Name') return value;
  return { ...value, on: { kind: 'call', callee: { kind: 'name', name: annotation.id, at }, args: [], named: [], at } };
}

function fact(site: FunctionSite, { holdsWhen, join, rest }: Emptiness, credential: Value, guard: Guard | null, at: Range): EmptyCredentialFact {
  const besides = holdsWhen === 'empty' && join === 'and' ? rest.map((one) => toValue(one, site.inner, guard, 60)) : [];
  return { kind: 'empty-credential-opens', credential: ofType(credential, site), symbol: site.inner.symbol, guards: [...guardValues(guard), ...besides], at: rangeOf(at) };
}
