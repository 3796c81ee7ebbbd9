// auth/unprotected-route: a route that changes data is left out where the application asks who calls its others. CWE-306, CWE-862.
import { projectRule } from '../../src/model/rule.ts';
import type { Route } from '../../src/model/route.ts';
import { routesOf } from '../../src/link/routes.ts';
import { byApplication, changesState, isMeantForAll, named } from './sensitive-route.ts';

const leastGuarded = 3;

export const rule = projectRule({
  id: 'auth/unprotected-route',
  severity: 'P2',
  confidence: 'medium',
  *check(project) {
    for (const routes of byApplication(routesOf(project)).values()) {
      const changing = routes.filter((route) => changesState(route) && !isMeantForAll(route));
      const guarded = changing.filter(({ authentication }) => authentication === 'required');
      const open = changing.filter((route) => isOpen(route) && project.files.get(route.path)?.role === 'production');
      if (guarded.length < leastGuarded || guarded.length < open.length) continue;
      const like = guarded.find(({ guards }) => guards.some(({ authentication }) => authentication === 'required'));
      const guard = like?.guards.findLast(({ authentication }) => authentication === 'required');
      for (const route of open) {
        yield {
          path: route.path,
          at: route.at,
          message: 'open',
          data: { route: named(route), guarded: guarded.length, guard: guard?.name ?? '' },
          severity: /(?:^|[/_-])admin/i.test(route.url) ? 'P1' : 'P2',
          related: guard === undefined ? [] : [{ path: guard.path, at: guard.at, note: 'guarded-here' }],
          symbol: named(route),
          cause: `unprotected ${route.path} ${named(route)}`,
        };
      }
    }
  },
});

/** Nothing stands before it that might ask, and its handler was seen. */
function isOpen({ authentication, guards, handler }: Route): boolean {
  return authentication === 'none' && handler !== undefined && !guards.some((guard) => guard.authentication === 'unknown');
}
