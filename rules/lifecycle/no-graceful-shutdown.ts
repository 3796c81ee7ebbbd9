// lifecycle/no-graceful-shutdown: the process ends in the middle of what it does: a server that hears no signal, tasks that nobody holds. CWE-404.
import { projectRule } from '../../src/model/rule.ts';
import type { Problem } from '../../src/model/finding.ts';
import type { Project } from '../../src/model/project.ts';
import { activitiesOf } from '../../src/link/background.ts';
import { routesOf } from '../../src/link/routes.ts';

const mostRelated = 20;

type Found = Problem & { path: string };

export const rule = projectRule({
  id: 'lifecycle/no-graceful-shutdown',
  severity: 'P3',
  confidence: 'medium',
  *check(project) {
    const routes = routesOf(project);
    if (routes.length === 0) return;
    yield* deafServers(project);
    yield* droppedTasks(project);
  },
});

/** A server of Node ends at once when it is told to, unless somebody listens for the signal. */
function* deafServers(project: Project): Iterable<Found> {
  const ending = project.of('shutdown').filter(({ role }) => role === 'production');
  const told = new Set<string>();
  for (const { path, at, role } of project.of('listen')) {
    const part = partOf(project, path);
    if (role !== 'production' || told.has(part) || ending.some((one) => partOf(project, one.path) === part)) continue;
    if (!routesOf(project).some((route) => partOf(project, route.path) === part)) continue;
    told.add(part);
    yield { path, at, message: 'deaf', data: {}, cause: `deaf ${part}` };
  }
}

/** The package that a file belongs to. */
function partOf(project: Project, path: string): string {
  for (let at = path.lastIndexOf('/'); at >= 0; at = path.lastIndexOf('/', at - 1)) {
    const folder = path.slice(0, at);
    if (project.files.has(`${folder}/package.json`)) return folder;
    if (at === 0) break;
  }
  return '';
}

/** One habit, one finding: all of them together. */
function* droppedTasks(project: Project): Iterable<Found> {
  const dropped = [...activitiesOf(project)].flatMap(([path, activities]) =>
    [...activities.values()].flatMap(({ starts }) => starts.filter(({ how, kept }) => how === 'task' && !kept).map(({ at }) => ({ path, at }))));
  const [first, ...others] = dropped;
  if (first === undefined) return;
  yield {
    ...first,
    message: 'dropped',
    data: { count: dropped.length },
    related: others.slice(0, mostRelated).map((one) => ({ ...one, note: 'dropped-here' })),
    cause: 'dropped tasks',
  };
}
