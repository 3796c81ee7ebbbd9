// link: hosts that no expression names one by one: instances that a class is handed in a list and mounts in a loop.
import type { Located, Project } from '../model/project.ts';
import type { RouteFact, UseFact } from '../model/route.ts';
import type { Value } from '../model/value.ts';
import { classAround, targetOf } from './classes.ts';
import { textOf } from './concrete.ts';
import { resolveMember } from './names.ts';
import { outcomes } from './resolve.ts';

/** An expression with the file that it stands in. */
export interface Given {
  readonly path: string;
  readonly value: Value;
}

/** `new App([new Users(), new Orders()])`: what the instances of each class are handed, by its file and name. */
export function instancesGiven(project: Project): ReadonlyMap<string, readonly Given[]> {
  const given = new Map<string, Given[]>();
  for (const use of project.of('use')) {
    const owner = use.hands === true && use.on !== undefined ? targetOf(project, use.path, use.on) : null;
    if (owner?.kind !== 'class') continue;
    const key = `${owner.path}\0${owner.class.name}`;
    given.set(key, [...(given.get(key) ?? []), ...use.chain.map(({ what }) => ({ path: use.path, value: what }))]);
  }
  return given;
}

/** What `each` of `list.forEach((each) => this.app.use(each.path, each.router))` is, in a class that is handed such a list. */
export function eachGiven(project: Project, path: string, value: Value): readonly Given[] | null {
  if (value.kind !== 'member' || value.on.kind !== 'opaque' || value.on.why === 'request') return null;
  const given = project.once(instancesGiven);
  const owner = given.size === 0 ? null : classAround(project, path, value.at.start);
  return owner === null ? null : (given.get(`${owner.path}\0${owner.class.name}`) ?? null);
}

/** `/api${each.path}` with what this instance's class says of its path. */
export function withOwnPath(project: Project, use: Located<UseFact>, { path, value }: Given): Located<UseFact> {
  const read = (part: Value): Value => {
    if (part.kind !== 'member' || part.on.kind !== 'opaque') return part;
    const text = outcomes(project, path, { ...part, on: value }).map((outcome) => textOf(outcome.value)).find((each) => each !== undefined);
    return text === undefined ? part : { kind: 'literal', value: text, at: part.at };
  };
  const { under } = use;
  return under === undefined ? use : { ...use, under: under.kind === 'join' ? { ...under, parts: under.parts.map(read) } : read(under) };
}

// ---- tables ------------------------------------------------------------------------------------------------------

const mostRows = 1000;

/** The routes that a loop declares from a list of another file: one for each of its elements. */
export function tableRoutes(project: Project, fact: Located<RouteFact>): readonly Located<RouteFact>[] {
  const { each } = fact;
  if (each === undefined) return [fact];
  const rows = rowsOf(project, { path: fact.path, value: each.list }, 0);
  return rows.length === 0 ? [fact] : rows.slice(0, mostRows).flatMap((row) => rowRoute(project, fact, row) ?? []);
}

/** The elements of a list by the file that writes them, those of lists in it included. */
function rowsOf(project: Project, { path, value }: Given, depth: number): Given[] {
  if (depth > 6) return [];
  const inner = (next: string, each: Value): Given[] => (each.kind === 'map' ? [{ path: next, value: each }] : rowsOf(project, { path: next, value: each }, depth + 1));
  if (value.kind === 'list') return value.items.flatMap((item) => inner(path, item));
  if (value.kind === 'join') return value.parts.flatMap((part) => inner(path, part)); // [...users, ...orders]
  const target = targetOf(project, path, value);
  if (target?.kind === 'bindings') return target.bindings.flatMap((binding) => inner(target.path, binding.value)); // also what is pushed
  if (target?.kind === 'value') return rowsOf(project, target, depth + 1);
  const given = target?.kind === 'module' ? resolveMember(project, target.path, 'default') : null;
  if (given?.kind === 'value') return rowsOf(project, given, depth + 1);
  return given?.kind === 'bindings' ? given.bindings.flatMap((binding) => inner(given.path, binding.value)) : [];
}

function rowRoute(project: Project, fact: Located<RouteFact>, { path, value }: Given): Located<RouteFact> | null {
  const { each } = fact;
  const part = (key: string | undefined): Value | undefined => (value.kind === 'map' && key !== undefined ? value.entries.find((entry) => entry.key.kind === 'literal' && entry.key.value === key)?.value : undefined);
  const pattern = part(each?.path);
  if (pattern === undefined) return null;
  const handler = part(each?.handler);
  const method = part(each?.method);
  const verb = method === undefined ? undefined : outcomes(project, path, method).map((outcome) => textOf(outcome.value)).find((text) => text !== undefined);
  const before = (each?.before ?? []).flatMap((key) => part(key) ?? []);
  return {
    ...fact, path, at: value.at, pattern, ...(handler && { handler }), methods: verb === undefined ? fact.methods : [verb.toLowerCase() === 'all' ? '*' : verb.toUpperCase()],
    safeguards: before.flatMap((what) => (what.kind === 'list' ? what.items : [what])).map((what) => ({ what, how: 'middleware', at: what.at }) as const),
  };
}
