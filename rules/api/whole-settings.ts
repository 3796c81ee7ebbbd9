// api: handlers that answer with all of a settings object: `return settings.model_dump()`, also where a service does it for them.
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
  readonly owner: ClassAt;
}

const secret = /(?:^|_)(?:secret|token|tokens|password|passwd|api_?keys?|access_?key|private_?key|secret_?key)(?:_|$)/i;
const describing = /url|path|file|name|expire|ttl|algorithm|length|max_|min_|limit|type|header|enabled|model|count|budget|size/i;
const mostListed = 8;

export function* wholeSettings(project: Project): Generator<Found> {
  const facts = new Map(project.of('given-back').map((fact) => [`${fact.path}\0${fact.symbol}`, fact]));
  const found = new Map<string, { readonly route: Route; readonly dump: Dump; readonly names: readonly string[] }[]>();
  for (const route of routesOf(project)) {
    const { handler } = route;
    if (handler === undefined || route.development === true || !handler.path.endsWith('.py') || project.files.get(route.path)?.role !== 'production') continue;
    const dump = dumpOf(project, facts, handler, true);
    const names = dump === null ? [] : secretsOf(project, dump.owner);
    if (dump === null || names.length === 0) continue;
    const key = `${dump.owner.path} ${dump.owner.class.name}`;
    found.set(key, [...(found.get(key) ?? []), { route, dump, names }]);
  }
  for (const [key, [first, ...others]] of found) {
    if (first === undefined) continue;
    const { route, dump, names } = first;
    yield {
      path: route.path,
      at: route.at,
      message: 'settings',
      data: { route: named(route), table: dump.owner.class.name, columns: names.slice(0, 4).join(', ') },
      severity: [first, ...others].every((each) => isForAdministrators(each.route)) ? 'P2' : 'P1',
      related: [{ path: dump.path, at: dump.at, note: 'dumped' }, ...others.slice(0, mostListed).map((other) => ({ path: other.route.path, at: other.route.at, note: 'also' as const }))],
      symbol: dump.owner.class.name,
      cause: `returns-settings ${key}`,
    };
  }
}

/** What a handler returns as it is, or the function whose result it returns. */
function dumpOf(project: Project, facts: ReadonlyMap<string, Located<GivenBackFact>>, { path, symbol }: { readonly path: string; readonly symbol: string }, further: boolean): Dump | null {
  const fact = facts.get(`${path}\0${symbol}`);
  if (fact === undefined) return null;
  if (fact.by === 'fields') {
    const owner = instanceClass(project, path, fact.of);
    return owner !== null && lineage(project, owner).some((each) => each.class.settings !== undefined) ? { path, at: fact.at, owner } : null;
  }
  const called = further ? calledBy(project, path, fact.of) : null;
  return called === null ? null : dumpOf(project, facts, { path: called.path, symbol: called.function.name }, false);
}

/** Fields that hold credentials, and are not of a type that hides what it holds. */
function secretsOf(project: Project, owner: ClassAt): string[] {
  const fields = lineage(project, owner).flatMap((each) => each.class.fields);
  return [...new Set(fields.filter(({ name, annotation }) => (secret.test(name) || isPasswordName(name)) && !describing.test(name) && !/Secret/.test(annotation ?? '')).map(({ name }) => name))];
}

export function isForAdministrators({ authentication, guards }: Route): boolean {
  return authentication === 'required' && guards.some(({ name }) => /admin|superuser|is_?staff/i.test(name));
}
