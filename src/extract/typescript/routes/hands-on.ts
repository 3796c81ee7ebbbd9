// extract/typescript/routes: the functions of the project that a guard or handler calls and that may check the caller in its stead.
import { ts } from 'ts-morph';
import type { Value } from '../../../model/value.ts';
import { declarationOf } from '../scope.ts';
import { type Survey, requiredModule } from '../survey.ts';
import { lastName, unwrap } from '../syntax.ts';
import { partOf } from './handlers.ts';
import { valueOf } from '../expression.ts';
import { isLocal, rootOf } from './origin.ts';

const names = /auth|token|session|verify|permission|role|guard|valid|check|allow|access|api_?key|logged|require|ensure|protect|cred|current_?user|get_?user|is_?admin|forbid|owner|profile|viewer|identity|current_?[a-z]|me$/i;
/** `isUserAdmin()`, `hasAnyRole()`, `canEdit()` */
const asking = /^_?(?:is[A-Z]\w*(?:Admin|User|Owner|Member|Staff|Manager|Editor|Moderator|In)|has[A-Z]\w*|can[A-Z]\w*)$/;
const mostGiven = 4;
const passes = /^(?:_?req|request|ctx|context|c|event|locals|input)$/;

/** By its name, or because it is handed the request. */
export function mayGuard(call: ts.CallExpression, survey: Survey): boolean {
  const callee = unwrap(call.expression);
  const name = lastName(callee);
  if (name === '' || name === 'require' || name === 'next' || /^(?:set|clear|remove|create|generate|sign|revoke|delete|update|refresh|on|use)[A-Z]/.test(name)) return false;
  const first = call.arguments[0];
  if (!names.test(name) && !asking.test(name) && !(first !== undefined && ts.isIdentifier(first) && passes.test(first.text)) && !isNeeded(call, survey)) return false;
  const root = rootOf(callee);
  if (root === null) return ts.isPropertyAccessExpression(callee);
  if (root.text === 'require') return isLocal(requiredModule(callee) ?? '');
  const from = survey.imports.get(root.text);
  if (from !== undefined) return isLocal(from);
  const declared = declarationOf(root);
  return declared !== null && declared.kind !== 'parameter' && declared.kind !== 'other';
}

/** `const tenant = await tenantOf(); if (!tenant) return …401`: who is nobody there is refused, whatever the function is called. */
function isNeeded(call: ts.CallExpression, { script }: Survey): boolean {
  const { parent } = call;
  const declared = ts.isAwaitExpression(parent) ? parent.parent : null;
  if (declared === null || !ts.isVariableDeclaration(declared) || !ts.isIdentifier(declared.name) || !ts.isIdentifier(call.expression)) return false;
  const after = script.source.text.slice(declared.end, declared.end + near);
  return new RegExp(String.raw`^;?\s{1,40}if \(!${declared.name.text}(?:\?\.\w{1,30})?\)[^;]{0,160}(?:\b40[13]\b|[uU]nauthori[sz]ed|[fF]orbidden)`).test(after);
}

const near = 300;

/** What a call runs: the function that it names, or what a local of that name is given one way or another: `if (keys) check = byKey(); else check = basicAuth({…}); check(req, res, next)`. */
export function calledFunctions(call: ts.CallExpression, survey: Survey): Value[] {
  const { script } = survey;
  const callee = unwrap(call.expression);
  const declared = ts.isIdentifier(callee) ? declarationOf(callee)?.node : undefined;
  const given = declared !== undefined && ts.isVariableDeclaration(declared) && declared.initializer === undefined ? (survey.reassigned.get(lastName(callee)) ?? []) : [];
  const named = given.length === 0 ? [callee] : given.slice(0, mostGiven).map(({ right }) => right);
  return named.map((node) => partOf(node, { script, hosts: new Set<string>(), made: new Map(), read: (part) => valueOf(part, script) })).filter(isKnown);
}

/** Not a method of what nobody knows. */
function isKnown(value: Value): boolean {
  let inner = value;
  while (inner.kind === 'member' || inner.kind === 'call') inner = inner.kind === 'member' ? inner.on : inner.callee;
  return inner.kind === 'name' || inner.kind === 'new';
}
