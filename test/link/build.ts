// Facts and values by hand, for the tests of link/ and of project rules.
import type { Binding, ClassFact, Fact, FieldFact, FunctionFact, Guards, ImportFact, ModuleFact, ExportFact } from '../../src/model/fact.ts';
import type { Role } from '../../src/model/file.ts';
import type { AuditedFile, Project } from '../../src/model/project.ts';
import type { Comparison, Value } from '../../src/model/value.ts';
import { groupFacts } from '../../src/model/facts.ts';
import { overviewOf } from '../../src/extract/overview.ts';
import { link } from '../../src/link/project.ts';

let offset = 0;
export const at = (): { start: number; end: number } => ({ start: (offset += 10), end: offset + 5 });

export const lit = (value: string | number | boolean | null): Value => ({ kind: 'literal', value, at: at() });
export const name = (text: string): Value => ({ kind: 'name', name: text, at: at() });
export const dotted = (text: string): Value =>
  text.split('.').slice(1).reduce<Value>((on, part) => ({ kind: 'member', on, name: part, at: at() }), name(text.split('.')[0] ?? ''));
export const member = (on: Value, text: string): Value => ({ kind: 'member', on, name: text, at: at() });
export const list = (...items: Value[]): Value => ({ kind: 'list', items, at: at() });
export const map = (entries: Record<string, Value>): Value => ({ kind: 'map', entries: Object.entries(entries).map(([key, value]) => ({ key: lit(key), value })), at: at() });
export const env = (text: string, fallback?: Value): Value => ({ kind: 'env', name: text, fallback, at: at() });
export const call = (callee: Value, ...args: Value[]): Value => ({ kind: 'call', callee, args, named: [], at: at() });
export const or = (...parts: Value[]): Value => ({ kind: 'or', parts, at: at() });
export const not = (of: Value): Value => ({ kind: 'not', of, at: at() });
export const join = (...parts: Value[]): Value => ({ kind: 'join', parts, at: at() });
export const compare = (left: Value, op: Comparison, right: Value): Value => ({ kind: 'compare', op, left, right, at: at() });
export const when = (test: Value, then: Value, otherwise: Value): Value => ({ kind: 'conditional', test, then, otherwise, at: at() });
export const item = (): Value => ({ kind: 'opaque', why: 'item', at: at() });
export const parameter = (text: string): Value => ({ kind: 'opaque', why: 'parameter', name: text, at: at() });

export const binding = (text: string, value: Value, guards: Guards = [], more: Partial<Binding> = {}): Binding => ({ name: text, value, guards, at: at(), ...more });
export const imported = (from: string, what: string | null, local: string = what ?? from): ImportFact => ({ from, imported: what, local, at: at() });
export const exported = (text: string, more: Partial<ExportFact> = {}): ExportFact => ({ exported: text, local: text, at: at(), ...more });
export const field = (text: string, value?: Value, annotation?: string): FieldFact => ({ name: text, value, annotation, at: at() });
export const settingsClass = (text: string, fields: FieldFact[], prefix = ''): ClassFact => ({ ...plainClass(text, fields), settings: { prefix, files: ['.env'], caseSensitive: false } });
export const plainClass = (text: string, fields: FieldFact[], bases: Value[] = []): ClassFact => ({ name: text, bases, decorators: [], fields, methods: [], at: { start: 0, end: 1e9 } });
export const functionOf = (text: string, returns: Value[], params: FunctionFact['params'] = [], decorators: Value[] = []): FunctionFact => ({ name: text, params, returns: returns.map((value) => ({ value, guards: [] })), decorators, async: false, at: at() });

export const module = (more: Partial<ModuleFact>): ModuleFact => ({ kind: 'module', language: 'python', imports: [], exports: [], bindings: [], classes: [], functions: [], at: { start: 0, end: 1e9 }, ...more });
export const script = (more: Partial<ModuleFact>): ModuleFact => module({ language: 'javascript', ...more });
export const supply = (text: string, value: Value, by: 'dotenv' | 'compose' = 'compose'): Fact => ({ kind: 'supply', by, name: text, value, at: at() });

export function project(files: Record<string, readonly Fact[]>, roles: Record<string, Role> = {}): Project {
  const audited: AuditedFile[] = Object.entries(files).map(([path, facts]) => ({ path, role: roles[path] ?? 'production', format: 'text', facts: groupFacts(facts.flatMap((fact) => (fact.kind === 'module' ? [fact, ...overviewOf(fact)] : [fact]))) }));
  return link(audited, []);
}
