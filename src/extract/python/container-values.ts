// extract/python: what is put into a container: the fields of a record, or something that cannot leave its process.
import type { Expr } from '../../parse/python/ast.ts';
import { isLiveName } from '../containers.ts';
import { dotted, lastName, text } from './names.ts';
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
      return (isLiveName(dotted(node.func) ?? '') && !isOfRecords(node.func, scope)) || /\b(?:create_task|ensure_future|run_coroutine_threadsafe|submit|Popen|create_subprocess_exec|connect|get_event_loop)$/.test(dotted(node.func) ?? '');
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
    if (annotation) {
      const type = annotation.type === 'Subscript' ? annotation.value : annotation;
      return isLiveName(dotted(type) ?? '') && !isOfRecords(type, home);
    }
  }
  return isLiveName(name);
}

/** Data and nothing else: displays, texts, records of a data class of this file. */
export function isPlain(node: Expr, scope: Scope, depth = 0): boolean {
  if (depth > deepest) return false;
  switch (node.type) {
    case 'Constant':
    case 'JoinedStr':
    case 'ListComp':
    case 'DictComp':
      return true;
    case 'Dict':
    case 'List':
    case 'Tuple':
      return !isLive(node, scope, depth);
    case 'Call':
      return isPlainCall(node, scope);
    case 'Name': {
      const def = find(scope, node.id)?.defs.find(({ kind, value }) => kind === 'value' && value !== null);
      return def?.value ? isPlain(def.value, def.scope, depth + 1) : false;
    }
    default:
      return false;
  }
}

function isPlainCall({ func }: Extract<Expr, { type: 'Call' }>, scope: Scope): boolean {
  if (func.type === 'Name') return /^(?:dict|list|str|int|float|set|tuple)$/.test(func.id) || isRecordClass(func.id, scope);
  return func.type === 'Attribute' && /^(?:dict|model_dump|copy|time|now|utcnow|isoformat|json|to_dict|encode|decode)$/.test(func.attr);
}

/** `from .models import Task`: where a program's records are declared, an event loop's tasks are not. */
const ofRecords = /(?:^|\.)(?:models?|schemas?|types|entities|entity|dtos?|dataclasses|records?|domain)\.(?:\w+\.)?\w+$/;

function isOfRecords(node: Expr, scope: Scope): boolean {
  return node.type === 'Name' && isRecordImport(node.id, scope);
}

/** Whether the name stands for what is imported from a module of records. */
export function isRecordImport(name: string, scope: Scope): boolean {
  return find(scope, name)?.defs.some(({ kind, target }) => kind === 'import' && ofRecords.test(target)) === true;
}

/** A data class or pydantic model of this file none of whose fields is bound to the process. */
export function isRecordClass(name: string, scope: Scope): boolean {
  const code = find(scope, name)?.defs.find(({ kind }) => kind === 'code')?.code;
  if (code?.type !== 'ClassDef') return false;
  const declared = [...code.bases, ...code.decorator_list.map((one) => (one.type === 'Call' ? one.func : one))];
  const isRecord = (one: Expr): boolean => /^(?:dataclass|BaseModel|TypedDict|NamedTuple|define|Generic|object)$|Model$/.test(lastName(one));
  if (declared.length === 0 || !declared.every(isRecord)) return false; // another base may hold anything
  return code.body.every((statement) => statement.type !== 'AnnAssign' || !namesIn(statement.annotation).some(isLiveName));
}

function namesIn(node: Expr, depth = 0): string[] {
  if (depth > 6) return [];
  switch (node.type) {
    case 'Name':
      return [node.id];
    case 'Attribute':
      return [node.attr];
    case 'Subscript':
      return [...namesIn(node.value, depth + 1), ...namesIn(node.slice, depth + 1)];
    case 'BinOp':
      return [...namesIn(node.left, depth + 1), ...namesIn(node.right, depth + 1)];
    case 'Tuple':
      return node.elts.flatMap((one) => namesIn(one, depth + 1));
    default:
      return [];
  }
}
