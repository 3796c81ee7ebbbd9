// auth/unprotected-websocket: a WebSocket endpoint that takes everybody's connection. CWE-306, CWE-1385.
import { grouped } from '../../src/model/grouped.ts';
import { projectRule } from '../../src/model/rule.ts';
import type { Route } from '../../src/model/route.ts';
import type { Problem } from '../../src/model/finding.ts';
import type { Project } from '../../src/model/project.ts';
import { isDeployed } from '../../src/link/limits.ts';
import { routesOf } from '../../src/link/routes.ts';
import { changesState, isMeantForAll, recognisesCallers } from './sensitive-route.ts';

const mostListed = 8;
const harmless = /(?<![a-z])(?:public|echo|test|demo|health|ping|hmr|vite|reload|example|status)/i;

/** One of its words says so: `deleteStack` and `invite` hold such words by chance. */
function isHarmless(name: string): boolean {
  return harmless.test(name.replaceAll(/([a-z0-9])([A-Z])/g, '$1 $2'));
}

export const rule = projectRule({
  id: 'auth/unprotected-websocket',
  severity: 'P2',
  confidence: 'medium',
  *check(project) {
    for (const route of routesOf(project)) {
      if (!isOpen(route) || project.files.get(route.path)?.role !== 'production') continue;
      yield { path: route.path, at: route.at, message: 'open', data: { route: route.url }, symbol: route.url, cause: `unprotected-websocket ${route.path} ${route.url}` };
    }
    for (const { path, at, name, role, message } of project.of('claimed-identity')) {
      if (role !== 'production' || (message !== undefined && !recognisesCallers(project, path))) continue; // without accounts an id is a name like any other
      yield { path, at, message: message === undefined ? 'claimed' : 'said', data: { name, message: message ?? '' }, severity: isDeployed(project) ? 'P1' : 'P2', symbol: name, cause: `claimed-identity ${path}` };
    }
    yield* events(project);
  },
});

/** Its handler was seen, and neither that nor what stands before it looks at the caller. */
function isOpen({ transport, authentication, handler, guards, url, development }: Route): boolean {
  if (transport !== 'websocket' || authentication !== 'none' || handler === undefined || development === true) return false;
  return !guards.some((guard) => guard.authentication === 'unknown') && !isHarmless(url);
}

/** Messages of Socket.IO that call something, in a part of the repository where nothing recognises a caller. */
function* events(project: Project): Iterable<Problem & { path: string }> {
  const acting = project.of('event').filter(({ by, role, name }) => by === 'socketio' && role === 'production' && !isHarmless(name) && !/connect|^(?:join|leave|typing|subscribe|unsubscribe)/i.test(name));
  for (const [path, [first, ...others]] of grouped(acting, (event) => event.path)) {
    if (first === undefined || recognisesCallers(project, path)) continue;
    yield {
      path,
      at: first.at,
      message: 'event',
      data: { event: first.name, count: others.length + 1 },
      severity: isOpenThroughout(project, path) && isDeployed(project) ? 'P1' : 'P2',
      related: others.slice(0, mostListed).map((event) => ({ path, at: event.at, note: 'event-here', data: { event: event.name } })),
      symbol: first.name,
      cause: `unprotected-events ${path}`,
    };
  }
}

/** The application beside them asks nobody either, and changes data: it is not that everybody is meant. */
function isOpenThroughout(project: Project, path: string): boolean {
  const beside = routesOf(project).filter((route) => route.path === path || route.application?.path === path);
  return beside.every(({ authentication }) => authentication === 'none') && beside.some((route) => changesState(route) && !isMeantForAll(route));
}
