// link: the route inventory x what web servers hand on -> which location serves which route. Hosts are Compose services; a service runs
// the code of the folder it is built from.
import type { ServiceFact } from '../../model/fact.ts';
import type { Located, Project } from '../../model/project.ts';
import type { Route } from '../../model/route.ts';
import { samePackage } from '../nearest.ts';
import { folderOf, isWithin, joinPath } from '../paths.ts';
import { ships } from '../project.ts';
import { routesOf } from '../routes.ts';
import { allIn, proxyConfigs } from './config.ts';
import type { Placed, ProxyConfig } from './config.ts';
import { locationFor, locationOf } from './locations.ts';
import type { Location } from './locations.ts';
import { passOf, publicPaths } from './passes.ts';
import type { Pass } from './passes.ts';

/** A location that hands a route's requests on to the application. */
export interface Serving {
  readonly config: ProxyConfig;
  readonly server: Placed;
  readonly location: Location;
  readonly pass: Pass;
  readonly url: string; // under which the world asks for it
  readonly service?: Located<ServiceFact>; // that the location names
}

export function servingsOf(project: Project, route: Route, url = route.url): Serving[] {
  const path = exampleOf(url);
  if (path === null) return [];
  const home = route.application?.path ?? route.path;
  return project.once(handings).flatMap((handing) => {
    const { server, location, pass } = handing;
    const outside = publicPaths(location, pass, path).find((each) => answers(server, location, each));
    if (outside === undefined) return [];
    const target = targetOf(project, handing, home);
    return target === null ? [] : [{ ...handing, url: outside, ...(target !== 'only' && { service: target }) }];
  });
}

function answers(server: Placed, location: Location, path: string): boolean {
  const chosen = locationFor(server, path);
  return chosen !== null && chosen !== 'unknown' && chosen.block === location.block;
}

type Handing = Omit<Serving, 'url' | 'service'>;

function handings(project: Project): readonly Handing[] {
  return proxyConfigs(project).flatMap((config) =>
    config.servers.flatMap((server) =>
      [...allIn(server)].flatMap((block) => {
        const pass = block.name === 'location' ? passOf(config, block) : null;
        return pass === null ? [] : [{ config, server, location: locationOf(block), pass }];
      }),
    ),
  );
}

/** `/items/{id}`, `/items/:id`, `/items/<int:id>`, `/items/[id]` -> a path as somebody asks for it; null where a part is not known. */
function exampleOf(url: string): string | null {
  if (/\{…\}|[\^$()|\\]/.test(url)) return null;
  return url.replaceAll(/\{[^{}/]{1,80}\}|<[^<>/]{1,80}>|\[{1,2}[^[\]/]{1,80}\]{1,2}|:\w{1,80}[?*+]?/g, '1').replaceAll('*', '1');
}

// ---- which application a host is --------------------------------------------------------------------------------

const privateAddress = /^(?:\w{1,10}:\/\/)?(?:10\.\d{1,3}|192\.168|172\.(?:1[6-9]|2\d|3[01]))\.\d{1,3}\.\d{1,3}(?=[:/]|$)/;

/** The service that runs the file's code; 'only': the host is not known, but there is one application only. */
function targetOf(project: Project, { config, pass }: Handing, home: string): Located<ServiceFact> | 'only' | null {
  const services = project.once(builtServices);
  if (privateAddress.test(pass.statement.args[0] ?? '') && services.length > 0) return null; // of somebody's own network
  const hosts = pass.hosts.filter((host) => host !== '');
  const near = services.filter(({ service }) => samePackage(service.path, config.path) && hosts.some((host) => [host, host.replaceAll('_', '-')].includes(service.name.toLowerCase())));
  const match = near.find((each) => each.context !== null && isBuiltFrom(services, each.context, home) && !isBeside(services, each, home));
  if (match !== undefined) return match.service;
  // another's code; somebody else's server; or a name that the stack does not have
  if (near.some(({ context }) => context !== null) || hosts.some((host) => host.includes('.')) || (near.length === 0 && hosts.length > 0 && services.length > 0)) return null;
  return project.once(isOnly) ? 'only' : null;
}

interface Built {
  readonly service: Located<ServiceFact>;
  readonly context: string | null; // folder; null: an image made elsewhere
  readonly recipe: string | null; // the folder of its Dockerfile, where that lies below the context
}

function builtServices(project: Project): readonly Built[] {
  return project
    .of('service')
    .filter(ships)
    .map((service) => {
      const context = service.build === undefined ? null : joinPath(folderOf(service.path), service.build);
      const file = project.of('build-use').find((use) => use.by === 'compose' && use.path === service.path && use.name === service.name)?.dockerfile;
      const recipe = context === null || file === undefined ? null : joinPath(context, file);
      const folder = recipe === null ? '' : folderOf(recipe);
      return { service, context, recipe: folder === '' || folder === context ? null : folder };
    });
}

/** Of all folders that images are built from the deepest that holds the file. */
function isBuiltFrom(services: readonly Built[], context: string, home: string): boolean {
  if (!isWithin(context, home)) return false;
  return !services.some(({ context: other }) => other !== null && other.length > context.length && isWithin(other, home));
}

/** Of those that are built from one folder, another one's Dockerfile stands with the file. */
function isBeside(services: readonly Built[], { context, recipe }: Built, home: string): boolean {
  return (recipe === null || !isWithin(recipe, home)) && services.some((other) => other.context === context && other.recipe !== null && isWithin(other.recipe, home));
}

/** All routes of what ships are those of one application. */
function isOnly(project: Project): boolean {
  const homes = new Set<string>();
  for (const route of routesOf(project)) {
    const home = route.application?.path ?? route.path;
    if (project.files.get(home)?.role !== 'production') continue;
    homes.add(route.application === undefined ? `files ${route.framework} ${home.split('/').slice(0, -1)[0] ?? ''}` : `${home} ${route.application.name}`);
  }
  return homes.size === 1;
}
