// ratelimit/not-applied: an application that strangers reach, and nothing in the repository counts what they do. CWE-770.
import type { Project } from '../../src/model/project.ts';
import { projectRule } from '../../src/model/rule.ts';
import type { Route } from '../../src/model/route.ts';
import { limitersBefore } from '../../src/link/limits.ts';
import { routesOf } from '../../src/link/routes.ts';
import { byApplication, changesState, named } from '../auth/sensitive-route.ts';
import { takesPassword } from '../auth/sign-in.ts';

const mostListed = 6;

export const rule = projectRule({
  id: 'ratelimit/not-applied',
  severity: 'P2',
  confidence: 'medium',
  *check(project) {
    for (const routes of byApplication(routesOf(project)).values()) {
      const application = routes[0]?.application;
      if (application === undefined || project.files.get(application.path)?.role !== 'production') continue;
      const working = routes.filter((route) => works(route) && project.files.get(route.path)?.role === 'production' && !isSaidElsewhere(project, route));
      const [first] = working;
      if (first === undefined || limitersBefore(project, application.path).some(({ purpose }) => purpose === 'requests')) continue;
      const open = working.filter(({ authentication }) => authentication !== 'required');
      yield {
        path: application.path,
        at: application.at,
        message: open.length > 0 ? 'open' : 'signed-in',
        data: { count: working.length, route: named(open[0] ?? first) },
        related: (open.length > 0 ? open : working).slice(0, mostListed).map((route) => ({ path: route.path, at: route.at, note: 'reached', data: { route: named(route) } })),
        symbol: application.name,
        cause: `ratelimit ${application.path} ${application.name}`,
      };
    }
  },
});

/** auth/no-brute-force-protection speaks of logins that nothing limits. */
function isSaidElsewhere(project: Project, route: Route): boolean {
  return takesPassword(project, route) && limitersBefore(project, route.path, route).length === 0;
}

/** Ends what the caller has; calling it again does nothing. */
const leaving = /(?:log|sign)[-_]?(?:out|off)\/?$/i;

/** Changes data, or keeps the server at work for long. */
function works(route: Route): boolean {
  return route.development !== true && !leaving.test(route.url) && (changesState(route) || route.transport === 'websocket' || route.transport === 'sse');
}
