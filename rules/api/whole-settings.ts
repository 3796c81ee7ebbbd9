// api: handlers that answer with all of a settings object: `return settings.model_dump()`, also where a service does it for them.
import { grouped } from '../../src/model/grouped.ts';
import type { Problem } from '../../src/model/finding.ts';
import type { GivenBackFact } from '../../src/model/limits.ts';
import type { Located, Project } from '../../src/model/project.ts';
import type { Range } from '../../src/model/range.ts';
import type { Route } from '../../src/model/route.ts';
import type { ClassAt } from '../../src/link/classes.ts';
import { calledBy } from '../../src/link/called.ts';
import { instanceClass, lineage } from '../../src/link/classes.ts';
import { routesOf } from '../../src/link/routes.ts';
import { isPasswordName } from '../auth/credential-name.ts';
import { named } from '../auth/sensitive-route.ts';

type Found = Problem & { readonly path: string };

interface Dump {
  readonly path: string;
  readonly at: Range;
  readonly owner: ClassAt | null; // null: a file of settings
  readonly names: readonly string[];
}

const secret = /(?:^|_)(?:secret|token|tokens|password|passwd|api_?keys?|access_?key|private_?key|secret_?key)(?:_|$)/i;
const describing = /url|path|file|name|expire|ttl|algorithm|length|max_|min_|limit|type|header|enabled|model|count|budget|size/i;
const mostListed = 8;

export function* wholeSettings(project: Project): Generator<Found> {
  const facts = grouped(project.of('given-back'), ({ path, symbol }) => `${path}\0${symbol}`);
  if (facts.size === 0) return;
  const found = new Map<string, { readonly route: Route; readonly dump: Dump }[]>();
  for (const route of routesOf(project)) {
    const { handler } = route;
    if (handler === undefined || route.development === true || project.files.get(route.path)?.role !== 'production') continue;
    const dump = dumpOf(project, facts, handler, true);
    if (dump === null || dump.names.length === 0) continue;
    const key = dump.owner === null ? dump.path : `${dump.owner.path} ${dump.owner.class.name}`;
    found.set(key, [...(found.get(key) ?? []), { route, dump }]);
  }
  for (const [key, [first, ...others]] of found) {
    if (first === undefined) continue;
    const { route, dump } = first;
    yield {
      path: route.path,
      at: route.at,
      message: dump.owner === null ? 'settings-file' : 'settings',
      data: { route: named(route), table: dump.owner?.class.name ?? '', columns: dump.names.slice(0, 4).join(', ') },
      severity: [first, ...others].every((each) => isForAdministrators(each.route) || isOwners(each.route)) ? 'P2' : 'P1',
      related: [{ path: dump.path, at: dump.at, note: 'dumped' }, ...others.slice(0, mostListed).map((other) => ({ path: other.route.path, at: other.route.at, note: 'also' as const }))],
      symbol: dump.owner?.class.name ?? 'settings',
      cause: `returns-settings ${key}`,
    };
  }
}

/** What a handler returns as it is, or the function whose result it returns. */
function dumpOf(project: Project, facts: ReadonlyMap<string, readonly Located<GivenBackFact>[]>, { path, symbol }: { readonly path: string; readonly symbol: string }, further: boolean): Dump | null {
  for (const fact of facts.get(`${path}\0${symbol}`) ?? []) {
    const dump = fact.by === 'call' ? calledDump(project, facts, fact, further) : fact.by === 'file' ? { path, at: fact.at, owner: null, names: fact.names ?? project.once(takenNames).get(`${path}\0${symbol}`) ?? [] } : ownDump(project, fact);
    if (dump !== null) return dump;
  }
  return null;
}

function calledDump(project: Project, facts: ReadonlyMap<string, readonly Located<GivenBackFact>[]>, { path, of }: Located<GivenBackFact>, further: boolean): Dump | null {
  const called = further ? calledBy(project, path, of) : null;
  return called === null ? null : dumpOf(project, facts, { path: called.path, symbol: called.function.name }, false);
}

function ownDump(project: Project, { path, at, of }: Located<GivenBackFact>): Dump | null {
  const owner = instanceClass(project, path, of);
  return owner !== null && lineage(project, owner).some((each) => each.class.settings !== undefined) ? { path, at, owner, names: secretsOf(project, owner) } : null;
}

/** The credentials that code anywhere reads of what a function of the project gives, by its file and name. */
function takenNames(project: Project): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const { path, of, names, role } of project.of('taken-settings')) {
    const called = role === 'production' ? calledBy(project, path, of) : null;
    const key = called === null ? '' : `${called.path}\0${called.function.name}`;
    if (called !== null) found.set(key, [...new Set([...(found.get(key) ?? []), ...names])]);
  }
  return found;
}

/** A file of settings that a Node program shows to whoever has signed in: mostly the one who filled it in. */
function isOwners({ authentication, handler }: Route): boolean {
  return authentication === 'required' && handler?.path.endsWith('.py') !== true;
}

/** Fields that hold credentials, and are not of a type that hides what it holds. */
function secretsOf(project: Project, owner: ClassAt): string[] {
  const fields = lineage(project, owner).flatMap((each) => each.class.fields);
  return [...new Set(fields.filter(({ name, annotation }) => (secret.test(name) || isPasswordName(name)) && !describing.test(name) && !/Secret/.test(annotation ?? '')).map(({ name }) => name))];
}

export function isForAdministrators({ authentication, guards }: Route): boolean {
  return authentication === 'required' && guards.some(({ name, rights = '' }) => /admin|superuser|is_?staff/i.test(name) || /admin|superuser|(?:manage|write|edit)[_.:]?users/i.test(rights));
}
