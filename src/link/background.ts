// link: activities -> what an application starts besides its answers, from its file and the hooks its framework calls.
import type { Located, Project } from '../model/project.ts';
import type { Value } from '../model/value.ts';
import type { ActivityFact, Start } from '../model/workers.ts';
import { findMethod, instanceClass, ownClass, targetOf } from './classes.ts';
import { resolveModule } from './imports.ts';
import { reachOf } from './resolve.ts';
import type { Reach } from './outcome.ts';

export type Activity = Located<ActivityFact>;

export interface Background {
  readonly path: string;
  readonly start: Start;
  readonly reach: Reach;
  readonly runs: Activity | null; // the function that goes on running, where it is known
  readonly shared: boolean; // what it changes others see too
  readonly locked: boolean;
  readonly imported: boolean; // started when the module is loaded
}

/** By path and symbol, of files that ship. */
export function activitiesOf(project: Project): ReadonlyMap<string, ReadonlyMap<string, Activity>> {
  return project.once(activities);
}

function activities(project: Project): ReadonlyMap<string, ReadonlyMap<string, Activity>> {
  const table = new Map<string, Map<string, Activity>>();
  for (const fact of project.of('activity')) {
    if (fact.role !== 'production') continue;
    const file = table.get(fact.path) ?? new Map<string, Activity>();
    table.set(fact.path, file.set(fact.symbol, fact));
  }
  return table;
}

/** The function that a value names, as path and symbol. */
export function functionAt(project: Project, path: string, value: Value): { path: string; symbol: string } | null {
  if (value.kind === 'name' && activitiesOf(project).get(path)?.has(value.name) === true) return { path, symbol: value.name };
  if (value.kind === 'name' || value.kind === 'member') {
    const target = targetOf(project, path, value);
    if (target?.kind === 'function') return { path: target.path, symbol: target.function.name };
    if (value.kind === 'member') {
      const owner = ownClass(project, path, value.on) ?? instanceClass(project, path, value.on);
      const method = owner === null ? null : findMethod(project, owner, value.name);
      if (method !== null) return { path: method.path, symbol: method.function.name };
    }
    if (value.kind === 'member' && value.on.kind === 'name') return { path, symbol: `${value.on.name}.${value.name}` };
  }
  return value.kind === 'name' ? { path, symbol: value.name } : null;
}

export function activityOf(project: Project, path: string, value: Value): Activity | null {
  const found = functionAt(project, path, value);
  return found === null ? null : (activitiesOf(project).get(found.path)?.get(found.symbol) ?? null);
}

const deepest = 4;
const mostModules = 200;
/** Each step further asks for modules that were not read. */
const mostImports = 3;

/** What a factory of applications calls, by its name. */
const startsUp = /^(?:create|make|build|init|initiali[sz]e|set_?up|configure|start|register)_(?:app|application|extensions?|schedulers?|jobs|tasks|background\w{0,12}|cron\w{0,8})$/;

/** What runs besides the answers in each process that loads `entry`. */
export function backgroundOf(project: Project, entry: string): Background[] {
  const files = importedBy(project, entry);
  const found: Background[] = [];
  const seen = new Set<Activity>();
  const visit = (activity: Activity, reach: Reach, imported: boolean, depth: number): void => {
    if (seen.has(activity) || depth > deepest) return;
    seen.add(activity);
    for (const start of activity.starts) found.push(backgroundAt(project, activity, start, reach, imported));
    for (const value of activity.calls) {
      const next = activityOf(project, activity.path, value);
      if (next !== null) visit(next, reach, imported, depth + 1);
    }
  };
  for (const path of files) {
    for (const activity of activitiesOf(project).get(path)?.values() ?? []) {
      if (activity.hook === 'start' || activity.symbol === '') visit(activity, 'always', activity.symbol === '', 0);
    }
  }
  for (const path of files) {
    for (const activity of activitiesOf(project).get(path)?.values() ?? []) if (startsUp.test(activity.symbol)) visit(activity, 'unknown', false, 0); // by a file whose words say nothing of such work
  }
  return found;
}

function backgroundAt(project: Project, { path, locked: outerLocked }: Activity, start: Start, outer: Reach, imported: boolean): Background {
  const own = reachOf(project, path, start.guards);
  const runs = start.what.flatMap((value) => activityOf(project, path, value) ?? []);
  return {
    path, start, imported,
    reach: own === 'always' ? outer : own,
    runs: runs[0] ?? null,
    shared: runs.some(({ shared }) => shared === true),
    locked: outerLocked === true || runs.some(({ locked }) => locked === true),
  };
}

/** The file and what it imports, directly or through others. */
export function importedBy(project: Project, entry: string): ReadonlySet<string> {
  const seen = new Set([entry]);
  let edge: readonly string[] = [entry];
  for (let step = 0; step < mostImports && edge.length > 0; step++) {
    edge = edge.flatMap((path) => importsOf(project, path)).filter((path) => !seen.has(path));
    for (const path of edge) if (seen.size < mostModules) seen.add(path);
  }
  return seen;
}

function importsOf(project: Project, path: string): string[] {
  const module = project.module(path);
  return (module?.imports ?? []).flatMap(({ from, imported, typeOnly }) => {
    if (module === undefined || typeOnly === true) return [];
    const target = resolveModule(project, path, from, module.language);
    const inner = module.language === 'python' && imported !== null && imported !== '*' ? resolveModule(project, path, from.endsWith('.') ? `${from}${imported}` : `${from}.${imported}`, 'python') : null;
    return [target, inner].filter((each) => each !== null);
  });
}
