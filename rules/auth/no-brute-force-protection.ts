// auth/no-brute-force-protection: a password can be tried as often as somebody likes. CWE-307.
import type { Project } from '../../src/model/project.ts';
import { projectRule } from '../../src/model/rule.ts';
import type { Route } from '../../src/model/route.ts';
import { handlingOf, isDeployed, limitersBefore } from '../../src/link/limits.ts';
import { routesOf } from '../../src/link/routes.ts';
import { named } from './sensitive-route.ts';

const mostListed = 8;
const signIn = /(?:^|[/_.-])(?:log_?-?in|sign_?-?in|authenticate|tokens?|access-token|sessions?|auth|login_?check|session\/new)\/?$/i;

export const rule = projectRule({
  id: 'auth/no-brute-force-protection',
  severity: 'P1',
  confidence: 'medium',
  *check(project) {
    const found = new Map<string, Route[]>();
    for (const route of routesOf(project)) {
      if (!takesPassword(project, route) || limitersBefore(project, route.path).length > 0) continue;
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

/** Another service asks for the password there. */
const elsewhere = /apple|google|github|gitlab|facebook|twitter|discord|microsoft|wechat|weixin|oauth|oidc|saml|sso\b|social|wallet|magic|passkey|webauthn|ldap|telegram|refresh|revoke|push|device|csrf|fcm|apns/i;

/** A route that signs in: by its path, and by its handler being handed a password. */
function takesPassword(project: Project, route: Route): boolean {
  if (route.transport !== 'http' || route.development === true || project.files.get(route.path)?.role !== 'production') return false;
  if (!route.methods.some((method) => method === 'POST' || method === '*') || !signIn.test(route.url) || elsewhere.test(route.url)) return false;
  return handlingOf(project, route)?.password === true || route.guards.some(({ name }) => /\blocal(?:Auth)?Guard|passport.*local/i.test(name));
}
