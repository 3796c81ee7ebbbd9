// auth/unprotected-websocket: a WebSocket endpoint that takes everybody's connection. CWE-306, CWE-1385.
import { projectRule } from '../../src/model/rule.ts';
import type { Route } from '../../src/model/route.ts';
import { routesOf } from '../../src/link/routes.ts';

const harmless = /public|echo|test|demo|health|ping|hmr|vite|reload|example|status/i;

export const rule = projectRule({
  id: 'auth/unprotected-websocket',
  severity: 'P2',
  confidence: 'medium',
  *check(project) {
    for (const route of routesOf(project)) {
      if (!isOpen(route) || project.files.get(route.path)?.role !== 'production') continue;
      yield { path: route.path, at: route.at, message: 'open', data: { route: route.url }, symbol: route.url, cause: `unprotected-websocket ${route.path} ${route.url}` };
    }
  },
});

/** Its handler was seen, and neither that nor what stands before it looks at the caller. */
function isOpen({ transport, authentication, handler, guards, url, development }: Route): boolean {
  if (transport !== 'websocket' || authentication !== 'none' || handler === undefined || development === true) return false;
  return !guards.some((guard) => guard.authentication === 'unknown') && !harmless.test(url);
}
