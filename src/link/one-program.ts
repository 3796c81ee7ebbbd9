// link: Python files of programs that load each other nowhere: what one does before its requests, another does not.
import type { Project } from '../model/project.ts';
import { loadersOf } from './start-up.ts';

/** What stands before others' programs. */
const inFront = /gateway|proxy|edge|ingress|bff/i;

/** Whether `maker` makes an application of its own, and no file loads both it and `path`, which another application loads. Never for what Django finds by its settings. */
export function isAnotherProgram(project: Project, maker: string, path: string): boolean {
  const makers = project.once(applications);
  if (maker === path || !makers.has(maker) || inFront.test(maker)) return false;
  const around = withLoaders(project, path);
  return [...around].some((each) => makers.has(each)) && ![...withLoaders(project, maker)].some((each) => around.has(each));
}

function applications(project: Project): ReadonlySet<string> {
  return new Set(project.of('router').filter(({ is, path, role, framework }) => is === 'application' && role === 'production' && path.endsWith('.py') && framework !== 'django').map(({ path }) => path));
}

/** The file, and all that load it, however far away. */
function withLoaders(project: Project, path: string): ReadonlySet<string> {
  const loaders = project.once(loadersOf);
  const found = new Set([path]);
  for (const each of found) for (const loader of loaders.get(each) ?? []) found.add(loader);
  return found;
}
