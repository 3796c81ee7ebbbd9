// auth/no-brute-force-protection: a password can be tried as often as somebody likes. CWE-307.
import type { Problem } from '../../src/model/finding.ts';
import type { Project } from '../../src/model/project.ts';
import { projectRule } from '../../src/model/rule.ts';
import type { Route } from '../../src/model/route.ts';
import { isDeployed, limitersBefore } from '../../src/link/limits.ts';
import { outcomes } from '../../src/link/resolve.ts';
import { routesOf } from '../../src/link/routes.ts';
import { named } from './sensitive-route.ts';
import { byLibrary, takesPassword } from './sign-in.ts';

const mostListed = 8;

export const rule = projectRule({
  id: 'auth/no-brute-force-protection',
  severity: 'P1',
  confidence: 'medium',
  *check(project) {
    const found = new Map<string, Route[]>();
    const seen = new Set<string>();
    for (const route of routesOf(project)) {
      if (!takesPassword(project, route) || isLimited(project, route)) continue;
      const place = `${route.path} ${String(route.at.start)}`;
      if (seen.has(place)) continue; // a router that several applications mount
      seen.add(place);
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
    yield* codes(project);
  },
});

/** Before a view that is a library's own, no code of the project stands but settings, middlewares and what looks after accounts. */
function isLimited(project: Project, route: Route): boolean {
  const before = limitersBefore(project, route.path, route);
  if (!route.path.endsWith('.py') || !byLibrary(project, route)) return before.length > 0;
  return before.some(({ layer, purpose, path, own }) => own !== true && (layer === 'proxy' || purpose === 'attempts' || path === route.path || beforeViews.test(path)));
}

const beforeViews = /(?:settings|conf|middleware|throttl|limit|urls|backend|auth|log_?in|account|user|signal|apps|secur|init)\w{0,20}(?:\/|\.py$)/i;

/** A code or password that people choose, and that is compared with what comes with each request: whoever asks often finds it. */
const chosen = /(?:^|_)(?:(?:auth|access|invite|site)_?code|pass_?code|password|passwd)$/i;

function* codes(project: Project): Iterable<Problem & { path: string }> {
  for (const fact of project.of('empty-credential-opens')) {
    if (fact.role !== 'production' || fact.equals === true || limitersBefore(project, fact.path).length > 0) continue;
    const name = [...new Set(outcomes(project, fact.path, fact.credential).flatMap(({ variables }) => variables))].find((variable) => chosen.test(variable));
    if (name === undefined || !routesOf(project).some(({ transport }) => transport === 'http')) continue;
    yield { path: fact.path, at: fact.at, message: 'code', data: { name }, severity: 'P2', symbol: fact.symbol, cause: `brute-force ${fact.path} ${name}` };
  }
}
