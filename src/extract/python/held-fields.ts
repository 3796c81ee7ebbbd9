// extract/python: what a dictionary that a function makes holds of what no log should: `options["api_key"] = key`, `{"Authorization": f"Bearer {token}"}`.
import type { Expr } from '../../parse/python/ast.ts';
import { confidential } from '../confidential.ts';
import { nodesBelow } from './descend.ts';
import { lastName, text } from './names.ts';
import { find, functionOf, type Scope } from './scope.ts';

export interface HeldField {
  readonly key: string;
  readonly what: 'password' | 'key' | 'token';
}

const mostNodes = 4000;

/** None where one of them is overwritten with a mask, or taken out again. */
export function heldFields(name: string, scope: Scope): readonly HeldField[] {
  const home = functionOf(scope);
  const known = find(scope, name);
  if (home === null || known === null || functionOf(known.scope) !== home || !('body' in home.node) || !Array.isArray(home.node.body)) return [];
  const defs = known.defs.filter(({ kind }) => kind !== 'add');
  if (defs.length === 0 || !defs.every(({ kind, value }) => kind === 'value' && value !== null && (value.type === 'Dict' || (value.type === 'Call' && lastName(value.func) === 'dict')))) return [];
  const put = nodesBelow(home.node.body, mostNodes).flatMap((node) => (node.type === 'Assign' ? node.targets.flatMap((target) => (target.type === 'Subscript' && target.value.type === 'Name' && target.value.id === name ? [{ key: text(target.slice), value: node.value }] : [])) : []));
  const written = defs.flatMap(({ value }) => (value?.type === 'Dict' ? value.values.map((one, index) => ({ key: text(value.keys[index] ?? null), value: one })) : value?.type === 'Call' ? value.keywords.map((one) => ({ key: one.arg, value: one.value })) : []));
  const all = [...written, ...put].flatMap(({ key, value }) => {
    const what = key === null ? null : confidential(key);
    return key !== null && (what === 'password' || what === 'key' || what === 'token') ? [{ key, what, bare: isBare(value) }] : [];
  });
  return all.every(({ bare }) => bare) ? all : [];
}

/** As it came: nothing that a function makes of it, no text that stands for it. */
function isBare(node: Expr): boolean {
  switch (node.type) {
    case 'Name':
    case 'Attribute':
    case 'Subscript':
      return node.type === 'Name' ? node.id !== 'None' : true;
    case 'JoinedStr':
      return node.values.every((value) => value.type === 'Constant' || (value.type === 'FormattedValue' && isBare(value.value) && value.value.type !== 'Subscript'));
    case 'BoolOp':
      return node.values.some(isBare);
    case 'Call':
      return /^(?:get|getenv)$/.test(lastName(node.func));
    default:
      return false;
  }
}
