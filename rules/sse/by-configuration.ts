// Routes and the locations that serve them badly -> one group for each configuration that is to be mended.
import type { Problem, Related } from '../../src/model/finding.ts';
import type { Project } from '../../src/model/project.ts';
import type { Route } from '../../src/model/route.ts';
import { routesOf } from '../../src/link/routes.ts';
import { isUncertain } from '../../src/link/proxy/config.ts';
import { servingsOf } from '../../src/link/proxy/serving.ts';
import type { Serving } from '../../src/link/proxy/serving.ts';
import { named } from '../auth/sensitive-route.ts';

const mostListed = 6;

export interface Group {
  readonly first: Serving;
  readonly servings: Serving[]; // one a location
  readonly routes: Route[];
}

export function byConfiguration(project: Project, transport: Route['transport'], isBad: (serving: Serving, route: Route) => boolean): Iterable<Group> {
  const groups = new Map<string, Group>();
  for (const route of routesOf(project)) {
    if (route.transport !== transport || route.development === true || project.files.get(route.path)?.role !== 'production') continue;
    for (const serving of servingsOf(project, route)) {
      const { path, at } = serving.location.block;
      if (project.files.get(path)?.role !== 'production' || isUncertain(serving.config, serving.location.block) || !isBad(serving, route)) continue;
      const group = groups.get(serving.config.path) ?? { first: serving, servings: [], routes: [] };
      groups.set(serving.config.path, group);
      if (!group.servings.some(({ location: { block } }) => block.path === path && block.at.start === at.start)) group.servings.push(serving);
      if (!group.routes.includes(route)) group.routes.push(route);
    }
  }
  return groups.values();
}

/** The location, with the routes, the service that it names, and the other locations of the kind. */
export function atLocation({ first, servings, routes }: Group, message: string): Problem & { path: string } {
  const { block } = first.location;
  const related: Related[] = [
    ...routes.slice(0, mostListed).map((route) => ({ path: route.path, at: route.at, note: 'route', data: { route: named(route) } })),
    ...(first.service === undefined ? [] : [{ path: first.service.path, at: first.service.nameAt, note: 'service', data: { service: first.service.name } }]),
    ...servings.slice(1, mostListed).map(({ location }) => ({ path: location.block.path, at: location.block.at, note: 'also' })),
  ];
  const route = routes[0];
  return {
    path: block.path,
    at: block.at,
    message,
    data: { location: block.args.join(' '), route: route === undefined ? '' : named(route), count: routes.length },
    confidence: first.service === undefined ? 'medium' : 'high',
    related,
    symbol: `location ${block.args.join(' ')}`,
  };
}
