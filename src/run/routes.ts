// The route inventory with lines in place of offsets.
import type { RouteEntry } from '../model/result.ts';
import type { Place, Route } from '../model/route.ts';
import type { Listed, Source } from '../model/source.ts';
import { textsOf } from './texts.ts';

/** Reads the files that the routes and their guards stand in. */
export async function locatedRoutes(routes: readonly Route[], source: Source, listedOf: (paths: Iterable<string>) => readonly Listed[]): Promise<RouteEntry[]> {
  if (routes.length === 0) return [];
  const places = routes.flatMap((route) => [route, ...route.guards, ...(route.handler === undefined ? [] : [route.handler])]);
  const texts = await textsOf(source, listedOf(places.map(({ path }) => path)));
  const line = ({ path, at }: Place): { path: string; startLine: number } => ({ path, startLine: texts.locate(path, { start: at.start, end: at.start }).startLine });
  return routes.map((route) => ({
    methods: route.methods,
    url: route.url,
    transport: route.transport,
    framework: route.framework,
    authentication: route.authentication,
    guards: route.guards.map((guard) => ({ name: guard.name, how: guard.how, authentication: guard.authentication, ...line(guard) })),
    ...(route.handler && { handler: { symbol: route.handler.symbol, ...line(route.handler) } }),
    ...line(route),
  }));
}
