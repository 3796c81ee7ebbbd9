// extract/typescript/routes: the functions of the project that a guard or handler calls and that may check the caller in its stead.
import { ts } from 'ts-morph';
import type { Value } from '../../../model/value.ts';
import { declarationOf } from '../scope.ts';
import { type Survey, requiredModule } from '../survey.ts';
import { lastName, unwrap } from '../syntax.ts';
import { partOf } from './handlers.ts';
import { valueOf } from '../expression.ts';
import { isLocal, rootOf } from './origin.ts';

const names = /auth|token|session|verify|permission|role|guard|valid|check|allow|access|api_?key|logged|require|ensure|protect|cred|current_?user|get_?user|is_?admin|forbid|owner/i;
const passes = /^(?:_?req|request|ctx|context|c|event)$/;

/** By its name, or because it is handed the request. */
export function mayGuard(call: ts.CallExpression, survey: Survey): boolean {
  const callee = unwrap(call.expression);
  const name = lastName(callee);
  if (name === '' || name === 'require' || name === 'next' || /^(?:set|clear|remove|create|generate|sign|revoke|delete|update|refresh|on|use)[A-Z]/.test(name)) return false;
  const first = call.arguments[0];
  if (!names.test(name) && !(first !== undefined && ts.isIdentifier(first) && passes.test(first.text))) return false;
  const root = rootOf(callee);
  if (root === null) return ts.isPropertyAccessExpression(callee);
  if (root.text === 'require') return isLocal(requiredModule(callee) ?? '');
  const from = survey.imports.get(root.text);
  if (from !== undefined) return isLocal(from);
  const declared = declarationOf(root);
  return declared !== null && declared.kind !== 'parameter' && declared.kind !== 'other';
}

export function calledFunction(call: ts.CallExpression, survey: Survey): Value | null {
  const { script } = survey;
  const value = partOf(call.expression, { script, hosts: new Set<string>(), made: new Map(), read: (node) => valueOf(node, script) });
  return isKnown(value) ? value : null;
}

/** Not a method of what nobody knows. */
function isKnown(value: Value): boolean {
  let inner = value;
  while (inner.kind === 'member' || inner.kind === 'call') inner = inner.kind === 'member' ? inner.on : inner.callee;
  return inner.kind === 'name' || inner.kind === 'new';
}
