// network/binds-all-without-auth: a server without authentication listens on all interfaces by default. CWE-1327, CWE-306.
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
import { changesState, isMeantForAll, onlyComputes, recognisesCallers } from '../auth/sensitive-route.ts';
import { givesAway, spending } from '../auth/telling-route.ts';

const mostRelated = 3;
/** One open route may be meant for everybody, as the question box of a demonstration. */
const leastOpen = 2;

export const rule = projectRule({
  id: 'network/binds-all-without-auth',
  severity: 'P1',
  confidence: 'medium',
  *check(project) {
    const told = new Set<string>();
    for (const bind of project.of('bind')) {
      if (bind.role !== 'production' || reachOf(project, bind.path, bind.guards) === 'development-only') continue;
      const outcome = worst(outcomes(project, bind.path, bind.host), isEverything);
      if (outcome === null) continue;
      const routes = servedBy(project, bind);
      const changing = routes.filter((route) => changesState(route) && !isMeantForAll(route));
      const open = changing.length > 0 ? changing : shown(project, routes);
      if (open.length === 0 || routes.some(({ authentication }) => authentication !== 'none') || recognisesCallers(project, open[0]?.application?.path ?? bind.path)) continue;
      const written = outcome.steps.findLast(({ note }) => note === 'default-here' || note === 'defined-here');
      const place = written ?? { path: bind.path, at: bind.at };
      const key = `${place.path} ${place.at.start}`;
      if (told.has(key)) continue;
      told.add(key);
      const isPure = changing.length > 0 && open.every((route) => onlyComputes(project, route));
      yield {
        path: place.path,
        at: place.at,
        message: changing.length === 0 ? 'shows' : isPure ? 'computes' : 'open',
        severity: open.length >= leastOpen && !isPure && !(written === undefined && isLeftAside(project, bind)) ? 'P1' : 'P2',
        data: { count: open.length, route: `${open[0]?.methods.join(', ') ?? ''} ${open[0]?.url ?? ''}` },
        related: [
          ...relatedTo(outcome, place),
          ...(written === undefined ? [] : [{ path: bind.path, at: bind.at, note: 'listens-here' }]),
          ...open.slice(0, mostRelated).map((route) => ({ path: route.path, at: route.at, note: 'open-here' })),
        ],
        cause: `binds ${place.path} ${place.at.start}`,
      };
    }
  },
});

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
