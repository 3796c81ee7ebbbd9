// input/unvalidated-body: what a caller sends is used as it comes. CWE-20.
import type { Range } from '../../src/model/range.ts';
import type { Project } from '../../src/model/project.ts';
import { projectRule } from '../../src/model/rule.ts';
import type { Route } from '../../src/model/route.ts';
import { targetOf } from '../../src/link/classes.ts';
import { handlingOf } from '../../src/link/limits.ts';
import { routesOf } from '../../src/link/routes.ts';
import { changesState, named } from '../auth/sensitive-route.ts';

interface Place {
  readonly path: string;
  readonly at: Range;
  readonly route: Route;
  readonly message: 'raw' | 'shapeless';
}

const mostListed = 12;
const validating = /valid|schema|celebrate|joi|zod|yup|ajv|check|sanitiz|\bbody$|dto|pipe/i;

export const rule = projectRule({
  id: 'input/unvalidated-body',
  severity: 'P2',
  confidence: 'medium',
  *check(project) {
    const found = new Map<string, Place[]>();
    for (const route of routesOf(project)) {
      if (!changesState(route) || project.files.get(route.path)?.role !== 'production') continue;
      const owner = route.application === undefined ? (route.path.split('/', 1)[0] ?? '') : `${route.application.path} ${route.application.name}`;
      const known = found.get(owner) ?? [];
      const isNew = (place: Place): boolean => !known.some(({ path, at }) => path === place.path && at.start === place.at.start); // several routes lead to one function
      found.set(owner, [...known, ...[...rawBody(project, route), ...shapeless(project, route)].filter(isNew)]);
    }
    for (const [owner, [first, ...others]] of found) {
      if (first === undefined) continue;
      yield {
        path: first.path,
        at: first.at,
        message: first.message,
        data: { route: named(first.route), count: others.length + 1 },
        related: others.slice(0, mostListed).map(({ path, at, route }) => ({ path, at, note: 'also', data: { route: named(route) } })),
        symbol: named(first.route),
        cause: `unvalidated ${owner}`,
      };
    }
  },
});

function* rawBody(project: Project, route: Route): Iterable<Place> {
  const handling = handlingOf(project, route);
  // fastify and routes of Nest declare shapes where they are made; answers to other services are checked by their signature
  if (handling?.body !== 'raw' || route.framework === 'fastify' || /web_?-?hook/i.test(route.url)) return;
  if (route.guards.some(({ name }) => validating.test(name))) return;
  yield { path: handling.path, at: handling.at, route, message: 'raw' };
}

/** A field of the body's model that takes a list of anything. */
const anything = /^(?:Optional\[)?(?:[Ll]ist|Sequence)\[\s?(?:dict|Dict(?:\[[^\]]{0,40}\])?|Any)\s?\]/;

function* shapeless(project: Project, route: Route): Iterable<Place> {
  const handling = handlingOf(project, route);
  for (const shape of handling?.shapes ?? []) {
    const target = targetOf(project, handling!.path, { kind: 'name', name: shape, at: handling!.at });
    if (target?.kind !== 'class') continue;
    for (const field of target.class.fields) if (anything.test(field.annotation ?? '') && !/max_(?:length|items)/.test(JSON.stringify(field.value ?? null))) yield { path: target.path, at: field.at, route, message: 'shapeless' };
  }
}
