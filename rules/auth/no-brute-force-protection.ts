// auth/no-brute-force-protection: a password can be tried as often as somebody likes. CWE-307.
import { projectRule } from '../../src/model/rule.ts';
import type { Route } from '../../src/model/route.ts';
import { isDeployed, limitersBefore } from '../../src/link/limits.ts';
import { routesOf } from '../../src/link/routes.ts';
import { named } from './sensitive-route.ts';
import { takesPassword } from './sign-in.ts';

const mostListed = 8;

export const rule = projectRule({
  id: 'auth/no-brute-force-protection',
  severity: 'P1',
  confidence: 'medium',
  *check(project) {
    const found = new Map<string, Route[]>();
    for (const route of routesOf(project)) {
      if (!takesPassword(project, route) || limitersBefore(project, route.path, route).length > 0) continue;
      const owner = route.application === undefined ? route.path : `${route.application.path} ${route.application.name}`;
      found.set(owner, [...(found.get(owner) ?? []), route]);
    }
    for (const [owner, [first, ...others]] of found) {
      if (first === undefined) continue;
      yield {
        path: first.path,
        at: first.at,
        message: 'unlimited',
        data: { route: named(first) },
        severity: isDeployed(project) ? 'P1' : 'P2',
        related: others.slice(0, mostListed).map((route) => ({ path: route.path, at: route.at, note: 'also', data: { route: named(route) } })),
        symbol: named(first),
        cause: `brute-force ${owner}`,
      };
    }
  },
});
