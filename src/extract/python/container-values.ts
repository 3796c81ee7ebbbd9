// extract/python: what is put into a container: the fields of a record, or something that cannot leave its process.
import type { Expr } from '../../parse/python/ast.ts';
import { isLiveName } from '../containers.ts';
import { dotted, text } from './names.ts';
import { find } from './scope.ts';
import type { Scope } from './scope.ts';

const deepest = 4;
const mostFields = 24;

/** Keys of a dict display, or the named arguments of the record's class. */
export function fieldsOf(node: Expr, scope: Scope, depth = 0): string[] {
  if (node.type === 'Dict') return keysOf(node);
  if (node.type === 'Call') return node.keywords.flatMap(({ arg }) => arg ?? []).slice(0, mostFields);
  if (node.type !== 'Name' || depth > deepest) return [];
  const def = find(scope, node.id)?.defs.find(({ kind, value }) => kind === 'value' && value !== null);
  return def?.value ? fieldsOf(def.value, def.scope, depth + 1) : [];
}

function keysOf({ keys }: Extract<Expr, { type: 'Dict' }>): string[] {
  return keys.flatMap((key) => text(key) ?? []).slice(0, mostFields);
}

/** The fields of the records that a dict or list starts with. */
export function seedFields(node: Expr): string[] {
  const records = node.type === 'Dict' ? node.values : node.type === 'List' ? node.elts : [];
  const [first] = records;
  return first?.type === 'Dict' ? keysOf(first) : first?.type === 'Call' ? first.keywords.flatMap(({ arg }) => arg ?? []) : [];
}

export function isLive(node: Expr, scope: Scope, depth = 0): boolean {
  if (depth > deepest) return false;
  switch (node.type) {
    case 'Lambda':
      return true;
    case 'Call':
      return isLiveName(dotted(node.func) ?? '') || /\b(?:create_task|ensure_future|run_coroutine_threadsafe|submit|Popen|create_subprocess_exec|connect|get_event_loop)$/.test(dotted(node.func) ?? '');
    case 'Await':
      return isLive(node.value, scope, depth + 1);
    case 'Attribute':
      return isLiveName(node.attr);
    case 'Dict':
      return node.values.some((value) => isLive(value, scope, depth + 1));
    case 'List':
    case 'Tuple':
      return node.elts.some((value) => isLive(value, scope, depth + 1));
    case 'Name':
      return isLiveNamed(node.id, scope, depth);
    default:
      return false;
  }
}

function isLiveNamed(name: string, scope: Scope, depth: number): boolean {
  const defs = find(scope, name)?.defs ?? [];
  for (const { kind, value, annotation, scope: home } of defs) {
    if (kind === 'code') return true;
    if (kind === 'value' && value) return isLive(value, home, depth + 1);
    if (annotation) return isLiveName(dotted(annotation.type === 'Subscript' ? annotation.value : annotation) ?? '');
  }
  return isLiveName(name);
}
