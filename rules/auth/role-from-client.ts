// auth/role-from-client: a caller writes the role or permission of an account. CWE-269, CWE-915.
import { findField, lineage, targetOf, type ClassAt } from '../../src/link/classes.ts';
import { flowsOf, type Flow } from '../../src/link/dataflow.ts';
import { Mark } from '../../src/model/dataflow.ts';
import type { ModuleFact } from '../../src/model/fact.ts';
import type { Problem, Related } from '../../src/model/finding.ts';
import type { Project } from '../../src/model/project.ts';
import { projectRule } from '../../src/model/rule.ts';
import type { Route } from '../../src/model/route.ts';
import type { Value } from '../../src/model/value.ts';
import { named } from './sensitive-route.ts';

const privileged = /^(?:roles?|role_?(?:ids?|names?)|user_?roles?|is_?admin(?:istrator)?|admin|is_?super_?user|superuser|is_?staff|permissions?|scopes?|user_?type|access_?level|privileges?|is_?root)$/i;
const administering = /admin|super|staff|role|permi|grant|acl|rbac|casl|polic|privileg|owner|manage|internal|authoriz|^can|invite|install|setup|seed/i;
const joining = /regist|sign_?-?up|join|create_?-?(?:account|user)|\/(?:users?|accounts?|members?|customers?)\/?$/i;

export const rule = projectRule({
  id: 'auth/role-from-client',
  severity: 'P0',
  standing: 'P2',
  *check(project) {
    const seen = new Set<string>();
    for (const flow of flowsOf(project)) {
      const key = `${flow.path}:${String(flow.at.start)}`;
      if (flow.sink !== 'record' || flow.from.part === 'completion' || seen.has(key) || project.files.get(flow.path)?.role !== 'production') continue;
      const found = written(project, flow);
      if (found === null) continue;
      seen.add(key);
      yield found;
    }
  },
});

function written(project: Project, flow: Flow): (Problem & { path: string }) | null {
  const { path, at, from, marks, route, via } = flow;
  if (!/^(?:body|query|message)$/.test(from.part) || (marks & (Mark.encoded | Mark.joined)) !== 0) return null;
  if (flow.field === undefined && (marks & Mark.fixed) !== 0) return null;
  if (flow.asksRights === true || isForAdministrators(route) || (flow.field !== undefined && !privileged.test(flow.field))) return null;
  const field = flow.field ?? fieldOfWhole(project, flow);
  if (field === null || isLimited(project, flow, field) || (flow.field === undefined && route.guards.some(({ name }) => /valid|schema|zod|joi|celebrate/i.test(name)))) return null;
  return {
    path, at, message: flow.field === undefined ? 'whole' : 'field',
    data: { source: from.name, field, sink: flow.name, route: named(route) },
    severity: severityOf(route),
    ...(route.authentication !== 'none' && { confidence: 'medium' as const }),
    related: [...via.map((call): Related => ({ path: call.path, at: call.at, note: 'passes-here' })), { path: route.path, at: route.at, note: 'enters-here', data: { route: named(route) } }],
    cause: `role-from-client ${path} ${String(at.start)}`,
  };
}

/** Anybody signs up as administrator: P0. Who is known, or may be, raises himself: P1. */
function severityOf({ authentication, url, handler }: Route): 'P0' | 'P1' | 'P2' {
  const isJoining = joining.test(url) || joining.test(handler?.symbol ?? '');
  if (authentication === 'none') return isJoining ? 'P0' : 'P1';
  return authentication === 'unknown' ? 'P2' : 'P1';
}

function isForAdministrators({ url, guards, handler, path }: Route): boolean {
  return administering.test(url) || administering.test(handler?.symbol ?? '') || /admin/i.test(path) || guards.some(({ name, authentication }) => administering.test(name) && authentication !== 'none' && !/(?:middleware|router|routes)$/i.test(name));
}

/** All that was sent becomes the record: what of it gives rights, by the type of what is sent, or else by the model. */
function fieldOfWhole(project: Project, { from, name, path }: Flow): string | null {
  if (from.part === 'exception') return null;
  const isUntyped = from.type === undefined || /^(?:any|unknown|object|dict|Dict|Any|Record<|Request|req\b)/.test(from.type.name);
  if (!/(?:^|\.)(?:body|data|json|get_json\(\)|json\(\)|\*|form|POST|values|profile|(?:new_?)?(?:user|account|member|customer)(?:_?(?:data|info))?)$/i.test(from.name) && isUntyped) return null; // a part of it, not the whole
  if (isUntyped) return fieldOfModel(project, path, name.replace(/\.\w+$/, (end) => (/^\.[a-z]/.test(end) ? '' : end)));
  const type = classNamed(project, from.type?.path ?? path, /(\w+)\]*(?:\s*\|\s*(?:None|undefined))?$/.exec(from.type?.name ?? '')?.[1] ?? '');
  return type === null ? null : privilegedOf(project, type);
}

function classNamed(project: Project, path: string, name: string): ClassAt | null {
  const target = targetOf(project, path, name.split('.').slice(1).reduce<Value>((on, part) => ({ kind: 'member', on, name: part, at: nowhere }), { kind: 'name', name: name.split('.')[0] ?? '', at: nowhere }));
  return target?.kind === 'class' ? target : null;
}

const nowhere = { start: 0, end: 0 };

/** The field, where no type limits it to harmless words. */
function privilegedOf(project: Project, type: ClassAt): string | null {
  for (const { class: each } of lineage(project, type)) {
    for (const { name } of each.fields) {
      if (privileged.test(name) && !/Literal\[/.test(findField(project, type, name)?.field.annotation ?? '')) return name;
    }
  }
  return null;
}

/** The model's own fields: a class, or the schema that the file of a mongoose or Sequelize model spells out. */
function fieldOfModel(project: Project, path: string, name: string): string | null {
  const type = classNamed(project, path, name);
  const found = type === null ? null : privilegedOf(project, type);
  if (found !== null) return found;
  const own = entriesOf(project, path, name).find(([key]) => privileged.test(key));
  return own?.[0] ?? columnOf(project, name);
}

/** `prisma.user`, `Object.assign(user, …)`: what the table of that name has. */
function columnOf(project: Project, name: string): string | null {
  const table = singular(name.slice(name.lastIndexOf('.') + 1).replace(/(?:Model|Repo|Repository)$/, ''));
  return project.of('column').find((column) => column.role === 'production' && singular(column.table) === table && privileged.test(column.name))?.name ?? null;
}

function singular(name: string): string {
  return name.toLowerCase().replace(/s$/, '');
}

/** The schema lists what the field may be, and nothing of it gives rights. */
function isLimited(project: Project, { path, name }: Flow, field: string): boolean {
  const described = entriesOf(project, path, name.replace(/\.\w+$/, '')).find(([key]) => key === field)?.[1];
  const words = described?.kind === 'map' ? described.entries.find(({ key }) => key.kind === 'literal' && key.value === 'enum')?.value : undefined;
  return words?.kind === 'list' && words.items.length > 0 && words.items.every((each) => each.kind === 'literal' && typeof each.value === 'string' && !/admin|super|root|owner|staff|manager|moderator/i.test(each.value));
}

function entriesOf(project: Project, path: string, name: string): readonly (readonly [string, Value])[] {
  const target = targetOf(project, path, { kind: 'name', name: name.split('.').at(-1) ?? '', at: nowhere });
  const module = target === null || !('path' in target) ? undefined : project.module(target.path);
  return module?.language === 'javascript' ? entriesIn(module) : [];
}

function entriesIn({ bindings }: ModuleFact): readonly (readonly [string, Value])[] {
  return bindings.flatMap(({ value }) => (value.kind === 'new' || value.kind === 'call' ? value.args : [])).flatMap((arg) => (arg.kind === 'map' ? arg.entries : [])).flatMap(({ key, value }) => (key.kind === 'literal' && typeof key.value === 'string' ? [[key.value, value] as const] : []));
}
