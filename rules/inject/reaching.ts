// Problems out of flows: the place where a caller's data does harm, with the route it comes in by and the calls on its way.
import { flowsOf, type Flow } from '../../src/link/dataflow.ts';
import type { Problem, Related } from '../../src/model/finding.ts';
import type { Project } from '../../src/model/project.ts';
import { named } from '../auth/sensitive-route.ts';

/** One problem a place. The flows come from handlers that ship; the places may stand in any file that does. */
export function* reaching(project: Project, rule: string, isHarm: (flow: Flow) => Pick<Problem, 'message'> & Partial<Pick<Problem, 'severity' | 'confidence'>> | null): Iterable<Problem & { path: string }> {
  const seen = new Set<string>();
  for (const flow of flowsOf(project)) {
    const { path, at, from, name, route, via } = flow;
    const key = `${path}:${String(at.start)}`;
    if (seen.has(key) || project.files.get(path)?.role !== 'production') continue;
    const harm = isHarm(flow);
    if (harm === null) continue;
    const isPrivileged = harm.severity === undefined && from.part !== 'exception' && route.guards.some((guard) => guard.authentication !== 'none' && /admin|super_?user|is_?staff/i.test(guard.name) && !/(?:middleware|router|routes)$/i.test(guard.name)); // not what merely runs for all
    seen.add(key);
    const places = [...via, ...(via.length === 0 && route.path === path ? [] : [route])];
    yield {
      ...harm, ...(isPrivileged && { severity: 'P1' as const }), path, at, // who may come in runs the place
      data: { source: from.name === '' ? from.part : from.name, sink: name, route: named(route) },
      related: [...via.map((call): Related => ({ path: call.path, at: call.at, note: 'passes-here' })), { path: route.path, at: route.at, note: 'enters-here', data: { route: named(route) } }].slice(0, Math.max(1, places.length + 1)),
      cause: `${rule} ${key}`,
    };
  }
}
