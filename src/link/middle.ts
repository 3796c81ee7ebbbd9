// link: what runs before the handler of a JavaScript framework's route: the functions in the middle of its chain, and those that an
// application uses for all that comes after.
import { grouped } from '../model/grouped.ts';
import type { Located, Project } from '../model/project.ts';
import type { Framework, Safeguard, UseFact } from '../model/route.ts';
import type { Value } from '../model/value.ts';
import { placeOf } from './traces.ts';

const frameworks: ReadonlySet<Framework> = new Set(['express', 'koa', 'hono', 'fastify']);

/** The functions named before the last one of each route's chain, by the place of the route. */
export function middlesOf(project: Project): ReadonlyMap<string, readonly Value[]> {
  return project.once(middles);
}

/** Uses of an application, or of a router, whose functions see each request. */
export function usesOf(project: Project): readonly Located<UseFact>[] {
  return project.once(uses);
}

function middles(project: Project): ReadonlyMap<string, readonly Value[]> {
  const routes = project.of('route').filter(({ framework, safeguards, role }) => role === 'production' && frameworks.has(framework) && safeguards.length > 0);
  return new Map([...grouped(routes, ({ path, at }) => placeOf(path, at))].map(([place, all]) => [place, all.flatMap(({ safeguards }) => called(safeguards))]));
}

function uses(project: Project): readonly Located<UseFact>[] {
  return project.of('use').filter(({ framework, role, argument, chain }) => role === 'production' && frameworks.has(framework) && argument === undefined && called(chain).length > 0);
}

/** Of the functions of a chain, those that are handed the request. */
export function called(chain: readonly Safeguard[]): readonly Value[] {
  return chain.filter(({ how }) => how === 'middleware' || how === 'hook').map(({ what }) => what);
}

/** Whether a function's first parameter is called as those of middleware are. */
export function takesRequest(parameters: readonly { readonly name: string }[]): boolean {
  return /^_?(?:req|request|ctx|context|c)$/.test(parameters[0]?.name ?? '');
}
