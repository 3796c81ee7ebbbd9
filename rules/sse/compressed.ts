// sse/compressed: an event stream is packed on its way, and whoever packs waits until there is enough of it.
import type { Located, Project } from '../../src/model/project.ts';
import type { Route, UseFact } from '../../src/model/route.ts';
import { projectRule } from '../../src/model/rule.ts';
import { ships } from '../../src/link/project.ts';
import { routesOf } from '../../src/link/routes.ts';
import { compresses, hintFor } from '../../src/link/proxy/streaming.ts';
import { named } from '../auth/sensitive-route.ts';
import { atLocation, byConfiguration } from './by-configuration.ts';

export const rule = projectRule({
  id: 'sse/compressed',
  severity: 'P2',
  *check(project) {
    for (const group of byConfiguration(project, 'sse', (serving) => compresses(serving) !== null)) {
      const types = compresses(group.first);
      if (types !== null) yield { ...atLocation(group, 'packed'), path: types.path, at: types.at };
    }
    yield* byMiddleware(project);
  },
});

/**
 * The `compression` of Express takes event streams for text and holds them back until its buffer is full, unless the answer forbids it
 * or is flushed by hand. https://github.com/expressjs/compression#server-sent-events
 */
function* byMiddleware(project: Project): Iterable<ReturnType<typeof atLocation>> {
  const streams = routesOf(project).filter((route) => route.transport === 'sse' && route.framework === 'express' && route.development !== true && project.files.get(route.path)?.role === 'production' && !hintFor(project, route, 'uncompressed'));
  for (const use of streams.length === 0 ? [] : project.of('use')) {
    if (!ships(use) || !packs(project, use)) continue;
    const routes = streams.filter((route) => (route.application?.path ?? route.path) === use.path);
    const [first] = routes;
    if (first !== undefined) yield { path: use.path, at: use.at, message: 'packed-by-app', data: { route: named(first), count: routes.length }, related: routes.slice(0, 6).map((route: Route) => ({ path: route.path, at: route.at, note: 'route', data: { route: named(route) } })), cause: `sse-compressed ${use.path}` };
  }
}

/** For all paths, and as it comes: a filter of one's own may leave them out. */
function packs(project: Project, { path, chain, under, guards }: Located<UseFact>): boolean {
  const name = project.module(path)?.imports.find(({ from }) => from === 'compression')?.local;
  return under === undefined && guards === undefined && name !== undefined && chain.some(({ what }) => what.kind === 'call' && what.callee.kind === 'name' && what.callee.name === name && !what.args.some((argument) => argument.kind === 'map' && argument.entries.some(({ key }) => key.kind === 'literal' && key.value === 'filter')));
}
