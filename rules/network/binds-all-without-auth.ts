// network/binds-all-without-auth: a server without authentication listens on all interfaces by default. CWE-1327, CWE-306.
import type { Problem } from '../../src/model/finding.ts';
import { projectRule } from '../../src/model/rule.ts';
import type { Located, Project } from '../../src/model/project.ts';
import type { Route } from '../../src/model/route.ts';
import type { BindFact } from '../../src/model/workers.ts';
import { relatedTo, worst } from '../../src/link/evidence.ts';
import { underMain } from '../../src/link/guards.ts';
import type { Concrete } from '../../src/link/concrete.ts';
import { outcomes, reachOf } from '../../src/link/resolve.ts';
import { routesOf } from '../../src/link/routes.ts';
import { applicationFile } from '../../src/link/workers.ts';
import { started } from '../debug/entry.ts';
import { openLaunches } from './open-launch.ts';
import { changesState, isMeantForAll, onlyComputes, recognisesCallers } from '../auth/sensitive-route.ts';
import { givesAway, spending } from '../auth/telling-route.ts';

const mostRelated = 3;
/** One open route may be meant for everybody, as the question box of a demonstration. */
const leastOpen = 2;

export const rule = projectRule({
  id: 'network/binds-all-without-auth',
  severity: 'P1',
  standing: 'P2',
  confidence: 'medium',
  *check(project) {
    const found = project.of('bind').flatMap((bind) => foundAt(project, bind) ?? []);
    const told = new Map<string, readonly [Found, ...Found[]]>();
    for (const each of [...found].sort((one, other) => one.severity.localeCompare(other.severity))) {
      const known = told.get(each.application);
      if (known === undefined) told.set(each.application, [each]);
      else if (!known.some(({ problem }) => problem.path === each.problem.path && problem.at.start === each.problem.at.start)) told.set(each.application, [...known, each]);
    }
    for (const [{ problem }, ...others] of told.values()) {
      yield { ...problem, related: [...(problem.related ?? []), ...others.slice(0, mostRelated).map(({ problem: { path, at } }) => ({ path, at, note: 'listens-here' }))] };
    }
    yield* openLaunches(project);
  },
});

interface Found {
  readonly application: string; // its file: one finding for all that may start it
  readonly severity: 'P1' | 'P2';
  readonly problem: Problem & { readonly path: string };
}

function foundAt(project: Project, bind: Located<BindFact>): Found | null {
  if (bind.role !== 'production' || reachOf(project, bind.path, bind.guards) === 'development-only') return null;
  const outcome = worst(outcomes(project, bind.path, bind.host), isEverything);
  if (outcome === null) return null;
  const routes = servedBy(project, bind);
  const changing = routes.filter((route) => changesState(route) && !isMeantForAll(route));
  const open = changing.length > 0 ? changing : shown(project, routes);
  const [first] = open;
  if (first === undefined || routes.some(({ authentication }) => authentication !== 'none') || recognisesCallers(project, first.application?.path ?? bind.path)) return null;
  const written = outcome.steps.findLast(({ note }) => note === 'default-here' || note === 'defined-here');
  const place = written ?? { path: bind.path, at: bind.at };
  const isPure = changing.length > 0 && open.every((route) => onlyComputes(project, route));
  const severity = open.length >= leastOpen && !isPure && !(written === undefined && isLeftAside(project, bind)) ? 'P1' : 'P2';
  const problem: Found['problem'] = {
    path: place.path,
    at: place.at,
    message: changing.length === 0 ? 'shows' : isPure ? 'computes' : 'open',
    severity,
    data: { count: open.length, route: `${first.methods.join(', ')} ${first.url}` },
    related: [
      ...relatedTo(outcome, place),
      ...(written === undefined ? [] : [{ path: bind.path, at: bind.at, note: 'listens-here' }]),
      ...open.slice(0, mostRelated).map((route) => ({ path: route.path, at: route.at, note: 'open-here' })),
    ],
    cause: `binds ${place.path} ${place.at.start}`,
  };
  return { application: first.application?.path ?? bind.path, severity, problem };
}

/** Where nothing is changed: what gives away what is no stranger's business, or spends what is the operator's. */
function shown(project: Project, routes: readonly Route[]): readonly Route[] {
  const told = routes.filter((route) => givesAway(route) !== null);
  return told.length > 0 ? told : (spending(project, routes)?.routes ?? []);
}

/** A start of its own that no deployment runs, while they run another: what those open, the commands of theirs say. */
function isLeftAside(project: Project, { path, guards }: Located<BindFact>): boolean {
  return underMain(guards) && started(project, path) === 'otherwise' && project.of('image').some(({ role, op }) => role === 'production' && (op === 'cmd' || op === 'entrypoint'));
}

function isEverything(value: Concrete): boolean {
  return value.kind === 'scalar' && (value.value === '0.0.0.0' || value.value === '::');
}

/** The routes of the application that this server serves; those of the only one where it is not told which. */
function servedBy(project: Project, bind: Located<BindFact>): Route[] {
  const routes = routesOf(project).filter(({ path }) => project.files.get(path)?.role === 'production');
  const file = applicationFile(project, bind.path, bind.application);
  const own = routes.filter(({ application }) => application?.path === file);
  if (own.length > 0) return own;
  const applications = new Set(routes.map(({ application }) => application?.path ?? ''));
  return applications.size === 1 && !applications.has('') ? routes : [];
}
