// extract/python: document -> EmptyCredentialFact: code that lets everybody in when a key, password or list of them is empty.
import type { Expr, If, Stmt } from '../../parse/python/ast.ts';
import type { EmptyCredentialFact } from '../../model/fact.ts';
import type { SourceFile } from '../../model/file.ts';
import type { Range } from '../../model/range.ts';
import type { Value } from '../../model/value.ts';
import type { Document } from '../../parse/document.ts';
import { outlineOf, sitesOf } from './code.ts';
import { isAccessName } from './credential-names.ts';
import { alwaysRefuses, answersError, checksAgainst, decidingName, isConfigured, namesCredential, refusalIn, textOf } from './decides.ts';
import type { Refusal } from './decides.ts';
import { guardValues, rangeOf, toValue } from './expression.ts';
import { lastName, text } from './names.ts';
import type { FunctionSite, Outline } from './outline.ts';
import { find } from './scope.ts';
import type { Guard, Scope, Site } from './scope.ts';

/** A test for emptiness inside a condition. */
interface Emptiness {
  readonly credential: Expr;
  readonly holdsWhen: 'empty' | 'set'; // when the test, as part of the condition, is true
  readonly join: 'and' | 'or' | null;
  readonly rest: readonly Expr[]; // the other parts
}

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
const mostParts = 12;
const mostAfter = 40;
const mostBranches = 150;

// What a test for an empty credential has in its words, wherever its value comes from.
const hint = /key|token|passw|pwd|secret|cred|allowed|auth|valid/i;

function hinted(test: Expr, scope: Scope, source: string): boolean {
  if (hint.test(textOf(test, source))) return true;
  const name = test.type === 'UnaryOp' ? test.operand : test;
  const value = name.type === 'Name' ? scope.names.get(name.id)?.[0]?.value : null;
  return value ? hint.test(textOf(value, source)) : false;
}

function* found(document: Document, code: Outline, ifs: ReadonlyMap<If, Site<If>>, source: string): Iterable<EmptyCredentialFact> {
  for (const site of code.functions) {
    let left = mostBranches;
    for (const { node, after } of branches(site.node.body, 0)) {
      if (--left < 0) break;
      if (!hinted(node.test, site.inner, source)) continue;
      const fact = fromBranch(site, node, after, ifs.get(node)?.guard ?? null, source);
      if (fact) yield fact;
    }
    for (const { node, guard } of site.returns) {
      const fact = node.value && (node.value.type === 'BoolOp' || node.value.type === 'IfExp') ? fromReturn(site, node.value, guard, source) : null;
      if (fact) yield fact;
    }
  }
  yield* attachments(document, code);
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

// ---- tests for emptiness ----------------------------------------------------------------------------------------

function emptinessIn(test: Expr): Emptiness[] {
  const whole = atom(test);
  if (whole) return [{ ...whole, join: null, rest: [] }];
  if (test.type !== 'BoolOp') return [];
  const result: Emptiness[] = [];
  const values = test.values.slice(0, mostParts);
  for (const part of values) {
    const one = atom(part);
    if (one) result.push({ ...one, join: test.op === 'And' ? 'and' : 'or', rest: values.filter((other) => other !== part) });
  }
  return result;
}

function atom(node: Expr): Pick<Emptiness, 'credential' | 'holdsWhen'> | null {
  if (node.type === 'UnaryOp' && node.op === 'Not') {
    const inner = atom(node.operand);
    return inner && { credential: inner.credential, holdsWhen: inner.holdsWhen === 'set' ? 'empty' : 'set' };
  }
  if (node.type === 'Compare') return comparedAtom(node);
  if (node.type === 'Call' && node.func.type === 'Name' && (node.func.id === 'bool' || node.func.id === 'len') && node.args[0]) return { credential: node.args[0], holdsWhen: 'set' };
  if (node.type === 'Call' && node.func.type === 'Attribute' && node.func.attr === 'strip') return { credential: node.func.value, holdsWhen: 'set' };
  if (node.type === 'Name' || node.type === 'Attribute' || node.type === 'Subscript' || node.type === 'Call') return { credential: node, holdsWhen: 'set' };
  return null;
}

function comparedAtom(node: Extract<Expr, { type: 'Compare' }>): Pick<Emptiness, 'credential' | 'holdsWhen'> | null {
  const [right] = node.comparators;
  const op = node.ops[0];
  if (!right || node.comparators.length !== 1 || !isNothing(right)) return null;
  const { left } = node;
  const credential = left.type === 'Call' && left.func.type === 'Name' && left.func.id === 'len' && left.args[0] ? left.args[0] : left;
  if (op === 'Eq' || op === 'Is') return { credential, holdsWhen: 'empty' };
  return op === 'NotEq' || op === 'IsNot' || op === 'Gt' ? { credential, holdsWhen: 'set' } : null;
}

function isNothing(node: Expr): boolean {
  if (node.type === 'Constant') return node.literal === 'none' || node.value === '' || node.value === 0;
  return (node.type === 'List' || node.type === 'Tuple' || node.type === 'Set') && node.elts.length === 0;
}

// ---- the shapes -------------------------------------------------------------------------------------------------

function fromBranch(site: FunctionSite, node: If, after: readonly Stmt[], guard: Guard | null, source: string): EmptyCredentialFact | null {
  for (const emptiness of emptinessIn(node.test)) {
    const { credential, holdsWhen } = emptiness;
    const value = toValue(credential, site.inner, guard, 120);
    if ((isConfigured(value) || isEnclosed(credential, site.inner)) && namesCredential(credential, value)) {
      const opens = holdsWhen === 'empty' ? skipsCheck(site, emptiness, node, after, source) : checksOnlyWhenSet(site, emptiness, node, after, source) || asksOnlyWhenSet(site, emptiness, node, guard);
      if (opens) return fact(site, emptiness, value, guard, node.test);
    } else if (acceptsNothing(site, emptiness, value, node)) return fact(site, emptiness, value, guard, node.test);
  }
  return null;
}

/** A parameter of the function around: what the application was made with. */
function isEnclosed(node: Expr, scope: Scope): boolean {
  const known = node.type === 'Name' ? find(scope, node.id) : null;
  return known !== null && known.scope.kind === 'function' && known.scope !== scope && known.defs.every((def) => def.kind === 'param');
}

/** `if not KEYS: return …` before the check. */
function skipsCheck({ node: code }: FunctionSite, { credential }: Emptiness, { body, orelse }: If, after: readonly Stmt[], source: string): boolean {
  const last = body.at(-1);
  const leaves = last?.type === 'Return' || (orelse.length > 0 && last?.type === 'Pass') || (orelse.length > 0 && last?.type !== 'Raise');
  if (!leaves || refusalIn(body) !== null || answersError(last)) return false;
  const rest = orelse.length > 0 ? [...orelse, ...after] : after;
  const written = textOf(credential, source);
  const checked = checksAgainst(rest, written, source) || rest.some((one) => one.type === 'Return' && one.value !== null && checksAgainst([one.value], written, source));
  return checked && (decides(refusalIn(rest), code.name) || (decidingName.test(code.name) && answersYes(last)));
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
  const shown = atom(guard.test);
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
  const alternatives = node.type === 'BoolOp' && node.op === 'Or' ? emptinessIn(node) : node.type === 'IfExp' ? emptinessIn(node.test) : [];
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

function fact(site: FunctionSite, { holdsWhen, join, rest }: Emptiness, credential: Value, guard: Guard | null, at: Range): EmptyCredentialFact {
  const besides = holdsWhen === 'empty' && join === 'and' ? rest.map((one) => toValue(one, site.inner, guard, 60)) : [];
  return { kind: 'empty-credential-opens', credential, symbol: site.inner.symbol, guards: [...guardValues(guard), ...besides], at: rangeOf(at) };
}

// ---- protection that is attached only when the credential is set --------------------------------------------------

const attaching = new Set(['add_middleware', 'Depends', 'Security', 'before_request', 'middleware']);
const protecting = /auth|api_?key|token|verify|security|credential/i;

/** `if API_KEY: app.add_middleware(AuthMiddleware)`, `dependencies=[Depends(verify)] if API_KEY else []`. */
function* attachments(document: Document, code: Outline): Iterable<EmptyCredentialFact> {
  const { choices } = sitesOf(document);
  for (const { node, scope, guard } of choices) {
    const [one] = emptinessIn(node.test);
    if (one && one.join === null) yield* attached(code, one, holder(one, node.body, node.orelse), scope, guard, node.test);
  }
  for (const { node, scope, guard } of code.ifs) {
    if (node.test.type === 'BoolOp') continue; // only a whole test counts here
    const [one] = emptinessIn(node.test);
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
    case 'Call':
      if (attaching.has(lastName(node.func)) && node.args.some((one) => protecting.test(lastName(one)) || protecting.test(text(one) ?? '') || refusesCallers(code, one))) return true;
      return node.args.some(deeper) || node.keywords.some(({ value }) => deeper(value));
    default:
      return false;
  }
}

/** A function of this module that turns callers away, whatever its name. */
function refusesCallers({ functions }: Outline, given: Expr): boolean {
  return given.type === 'Name' && functions.some(({ node }) => node.name === given.id && refusalIn(node.body) === 'strong');
}
