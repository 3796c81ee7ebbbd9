// auth/unproven-login: a handler signs in whoever the request names, or hands him the code that should prove who he is. CWE-287, CWE-640.
import type { Project } from '../../src/model/project.ts';
import type { Route } from '../../src/model/route.ts';
import { projectRule } from '../../src/model/rule.ts';
import { isDeployed } from '../../src/link/limits.ts';
import { routesOf } from '../../src/link/routes.ts';
import { isForAdministrators } from '../api/whole-settings.ts';
import { named } from './sensitive-route.ts';

export const rule = projectRule({
  id: 'auth/unproven-login',
  severity: 'P0',
  confidence: 'medium',
  *check(project) {
    const seen = new Set<string>();
    for (const fact of project.of('answered-secrets')) {
      if (fact.role !== 'production' || (fact.by !== 'code' && fact.by !== 'login')) continue;
      const handled = project.once(byHandler);
      const route = handled.get(`${fact.path}\0${fact.symbol}`) ?? handled.get(`${fact.path}\0${fact.symbol.slice(fact.symbol.lastIndexOf('.') + 1)}`);
      const key = `${fact.path} ${String(fact.at.start)}`;
      if (route === undefined || route.development === true || route.authentication === 'unknown' || isForAdministrators(route) || seen.has(key)) continue;
      seen.add(key);
      const isOpen = route.authentication === 'none' || route.authentication === 'optional';
      if (fact.by === 'login' && !isOpen) continue;
      yield {
        path: fact.path,
        at: fact.at,
        message: fact.by,
        data: { route: named(route), name: fact.names[0] ?? '' },
        severity: isOpen ? (isDeployed(project) ? 'P0' : 'P1') : 'P2',
        related: [{ path: route.path, at: route.at, note: 'enters-here', data: { route: named(route) } }],
        symbol: named(route),
        cause: `unproven ${fact.path} ${named(route)}`,
      };
    }
  },
});

function byHandler(project: Project): ReadonlyMap<string, Route> {
  return new Map(routesOf(project).flatMap((route) => (route.handler === undefined || route.transport !== 'http' ? [] : [[`${route.handler.path}\0${route.handler.symbol}`, route] as const])));
}
