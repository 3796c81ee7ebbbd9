// perf/no-connection-pool: each request makes its own engine, pool or connection to a database. CWE-400.
import { projectRule } from '../../src/model/rule.ts';
import { madePerRequest } from '../../src/link/connecting.ts';

export const rule = projectRule({
  id: 'perf/no-connection-pool',
  severity: 'P2',
  confidence: 'medium',
  *check(project) {
    for (const { fact, routes } of madePerRequest(project)) {
      const { path, symbol, makes } = fact;
      yield {
        path,
        at: makes.at,
        message: makes.family,
        data: { what: makes.what, function: symbol.includes('@') ? 'handler' : symbol, count: routes.length },
        related: routes.slice(0, 8).map((route) => ({ path: route.path, at: route.at, note: 'route', data: { url: route.url } })),
        symbol,
        cause: `connecting ${path} ${symbol}`,
      };
    }
  },
});
