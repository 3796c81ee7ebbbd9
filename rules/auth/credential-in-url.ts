// auth/credential-in-url: a password, key or cookie is asked for in the query of an address. CWE-598.
import type { GuardFact, Route } from '../../src/model/route.ts';
import type { Located, Project } from '../../src/model/project.ts';
import { projectRule } from '../../src/model/rule.ts';
import { handlingOf } from '../../src/link/limits.ts';
import { routesOf } from '../../src/link/routes.ts';
import { named } from './sensitive-route.ts';

const mostListed = 8;

export const rule = projectRule({
  id: 'auth/credential-in-url',
  severity: 'P2',
  confidence: 'medium',
  *check(project) {
    const files = new Map<string, Asked[]>();
    for (const route of routesOf(project)) {
      if (route.transport === 'websocket' || route.transport === 'static' || route.development === true || forOnce.test(route.url) || project.files.get(route.path)?.role !== 'production') continue;
      const name = handlingOf(project, route)?.inUrl ?? readOf(project, route);
      if (name !== null) files.set(route.path, [...(files.get(route.path) ?? []), { route, name }]);
    }
    for (const [path, [first, ...others]] of files) {
      if (first === undefined) continue;
      yield {
        path,
        at: first.route.at,
        message: 'asked',
        data: { route: named(first.route), name: first.name, count: others.length + 1 },
        related: others.slice(0, mostListed).map(({ route, name }) => ({ path, at: route.at, note: 'also', data: { route: named(route), name } })),
        symbol: named(first.route),
        cause: `credential-in-url ${path}`,
      };
    }
  },
});

interface Asked {
  readonly route: Route;
  readonly name: string;
}

/** Links that are sent to one person and hold once, or one thing; feeds and callbacks, whose callers can send nothing else. */
const forOnce = /(?<![a-z])(?:verif|confirm|reset|activat|invit|unsubscri|magic|callback|web_?-?hook|hook|oauth|oidc|sso|share|download|preview|file|image|feed|rss|atom|calendar|ics|signed|embed|stream|events?|sse)/i;

/** `req.query.token` that the handler, or a guard before it, compares. */
function readOf(project: Project, { handler, guards }: Route): string | null {
  const known = project.once(readers);
  if (known.size === 0) return null;
  const symbols = [...(handler === undefined ? [] : [`${handler.path}\0${handler.symbol}`]), ...guards.map(({ path, name }) => `${path}\0${name}`)];
  return symbols.some((symbol) => known.has(symbol)) ? 'token' : null;
}

/** Functions of scripts that read a credential of the query alone, and compare it. */
function readers(project: Project): ReadonlySet<string> {
  const reads = ({ path, role, reads: all, refuses, verifies, symbol }: Located<GuardFact>): boolean => role === 'production' && !path.endsWith('.py') && all.includes('query') && refuses && verifies && !forOnce.test(symbol) && !all.includes('signature');
  return new Set(project.of('guard').filter(reads).map(({ path, symbol }) => `${path}\0${symbol}`));
}
