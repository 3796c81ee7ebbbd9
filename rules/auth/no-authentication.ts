// auth/no-authentication: an application changes data for whoever asks. CWE-306.
import type { Problem } from '../../src/model/finding.ts';
import type { ServiceFact } from '../../src/model/fact.ts';
import type { Located, Project } from '../../src/model/project.ts';
import { projectRule } from '../../src/model/rule.ts';
import type { Route } from '../../src/model/route.ts';
import { isDeployed } from '../../src/link/limits.ts';
import { listensToItself } from '../../src/link/listening.ts';
import { folderOf, joinPath } from '../../src/link/paths.ts';
import { routesOf } from '../../src/link/routes.ts';
import { defaultText } from '../../src/model/value.ts';
import { inScripts, isRunByHand } from '../debug/entry.ts';
import { applicationsOf, changesState, isMeantForAll, named, onlyComputes, recognisesCallers, type Application } from './sensitive-route.ts';

const mostListed = 12;

export const rule = projectRule({
  id: 'auth/no-authentication',
  severity: 'P0',
  confidence: 'medium',
  *check(project) {
    for (const application of applicationsOf(project)) {
      const problem = judged(project, application);
      if (problem !== null) yield problem;
    }
  },
});

function judged(project: Project, { routes, place: application }: Application): (Problem & { path: string }) | null {
  if (project.files.get(application.path)?.role !== 'production') return null;
  if (routes.some(({ authentication }) => authentication !== 'none')) return null;
  const exposed = routes.filter((route) => changesState(route) && !isMeantForAll(route) && project.files.get(route.path)?.role === 'production');
  const [first] = exposed;
  if (first === undefined || (!isBesideAnother(project, routes, application.path) && recognisesCallers(project, application.path))) return null;
  const isPure = exposed.every((route) => onlyComputes(project, route));
  return {
    path: application.path,
    at: application.at,
    message: isPure ? 'computes' : 'open',
    severity: isPure || (routes[0]?.application === undefined && exposed.length === 1) || exposed.every(isOwnChoice) || isForItself(project, application.path) || isAside(project, application.path) ? 'P2' : isDeployed(project) ? 'P0' : 'P1',
    data: { count: exposed.length, route: named(first) },
    related: exposed.slice(0, mostListed).map((route) => ({ path: route.path, at: route.at, note: 'open-here', data: { route: named(route) } })),
    symbol: application.name,
    cause: `no-authentication ${application.path} ${application.name}`,
  };
}

/** A server of Node's whose one function answers everything itself, beside an application that asks its own callers: credentials are read for that one. */
function isBesideAnother(project: Project, routes: readonly Route[], path: string): boolean {
  if (!routes.every(({ framework, handler }) => framework === 'http' && handler?.path === path)) return false;
  return routesOf(project).some(({ application, authentication }) => application !== undefined && application.path !== path && authentication === 'required');
}

/** Started by hand from a folder of scripts, beside the application that whatever is deployed serves. */
function isAside(project: Project, path: string): boolean {
  return isRunByHand(project, path) && routesOf(project).some(({ application }) => application !== undefined && !inScripts(application.path) && project.files.get(application.path)?.role === 'production');
}

/** Only programs of the same machine, or services of the same stack, reach it. */
function isForItself(project: Project, path: string): boolean {
  return listensToItself(project, path) || isAmongPeers(project, path);
}

/** Compose builds it and publishes no port of it, while it does of other services; no proxy is seen that hands requests on. */
function isAmongPeers(project: Project, path: string): boolean {
  if ([...project.files.values()].some((file) => file.format === 'nginx' || /(?:^|\/)Caddyfile/.test(file.path))) return false;
  const services = project.of('service').filter((service) => service.by === 'compose' && service.role === 'production' && service.development !== true);
  if (services.some(({ image }) => proxy.test((image && defaultText(image)) ?? ''))) return false;
  const own = services.filter((service) => isBuiltFrom(service, path));
  const isOpen = (service: ServiceFact): boolean => service.hostNetwork === true || service.ports.some(({ published }) => published);
  return own.length > 0 && !own.some(isOpen) && services.some(isOpen);
}

const proxy = /(?:^|\/)(?:traefik|nginx[\w-]*|caddy|haproxy|envoy|kong|cloudflared|nginx-proxy-manager|openresty)(?::|@|$)/;

/** Of a folder of its own: what is built from the root may be any part of the repository. */
function isBuiltFrom({ path, build }: Located<ServiceFact>, application: string): boolean {
  const context = build === undefined ? null : joinPath(folderOf(path), build);
  return context !== null && context !== '' && application.startsWith(`${context}/`);
}

/** A page on which visitors choose how things look to them. */
function isOwnChoice({ url, methods }: Route): boolean {
  return methods.includes('GET') && /\/(?:preferences|theme|lang(?:uage)?|locale)\/?$/i.test(url);
}
