// auth/no-authentication: an application changes data for whoever asks, shows it to him, or spends what is its operator's. CWE-306.
import type { Problem, Related, Severity } from '../../src/model/finding.ts';
import type { ServiceFact } from '../../src/model/fact.ts';
import type { Located, Project } from '../../src/model/project.ts';
import { projectRule } from '../../src/model/rule.ts';
import type { Route } from '../../src/model/route.ts';
import { isDeployed } from '../../src/link/limits.ts';
import { listensToItself } from '../../src/link/listening.ts';
import { folderOf, joinPath } from '../../src/link/paths.ts';
import { routesOf } from '../../src/link/routes.ts';
import { defaultText } from '../../src/model/value.ts';
import { inScripts, isIdleBeside, isRunByHand } from '../debug/entry.ts';
import { servesDevelopment } from '../infra/deployment.ts';
import { isProxyImage, isPublic } from '../infra/products.ts';
import { openPages } from './open-pages.ts';
import { applicationsOf, changesState, isMeantForAll, named, onlyComputes, recognisesCallers, recognisesCallersItself, type Application } from './sensitive-route.ts';
import { givesAway, spending } from './telling-route.ts';

const mostListed = 12;
const mostTold = 4;
/** One list of people may be meant for everybody, one answer that costs something too. */
const leastTold = 2;
const leastSpending = 3;
/** Fewer are often called by neighbours alone, or meant for everybody. */
const leastChanging = 3;

type Found = Problem & { path: string };

export const rule = projectRule({
  id: 'auth/no-authentication',
  severity: 'P0',
  confidence: 'medium',
  *check(project) {
    for (const application of applicationsOf(project)) {
      const problem = judged(project, application);
      if (problem !== null) yield problem;
    }
    yield* openPages(project);
  },
});

function judged(project: Project, application: Application): Found | null {
  const { routes, place } = application;
  if (project.files.get(place.path)?.role !== 'production') return null;
  if (routes.some((route) => route.authentication !== 'none' && !isAdminSite(route) && !fromAnotherService.test(route.url))) return null;
  const own = routes.filter(({ path }) => project.files.get(path)?.role === 'production');
  const open = own.filter((route) => changesState(route) && !isMeantForAll(route));
  const found = open.length > 0 ? changing(project, application, open, own.filter((route) => givesAway(route) !== null)) : (telling(project, application, own) ?? spent(project, application, own));
  if (found === null || isBesideAnother(project, routes, place.path) || !recognisesCallers(project, place.path)) return found;
  if (recognisesCallersItself(project, place.path) || !isPublishedItself(project, place.path)) return null;
  return found.severity === 'P0' ? { ...found, severity: 'P1' } : found; // its neighbours may stand before it where it matters
}

/** A service of Compose that is built from its folder answers on the host's own addresses. */
function isPublishedItself(project: Project, path: string): boolean {
  return project.of('service').some((service) => service.by === 'compose' && service.role === 'production' && service.development !== true && !servesDevelopment(project, service.path) && isBuiltFrom(service, path) && service.ports.some(isPublic));
}

/** Whose signature is checked there says nothing of who else may call. */
const fromAnotherService = /(?:^|[/_-])(?:web_?-?hooks?|ipn)(?=[/_-]|$)/i;

/** Django's own admin site asks whoever comes, whatever the application does with its callers. */
function isAdminSite({ framework, methods, handler, guards }: Route): boolean {
  return framework === 'django' && methods[0] === '*' && handler === undefined && guards.some(({ how, name, authentication }) => how === 'permission' && authentication === 'required' && /\.has_permission$/.test(name));
}

function changing(project: Project, { routes, place }: Application, exposed: readonly Route[], told: readonly Route[]): Found {
  const first = exposed.find(({ url }) => telltale.test(url)) ?? exposed[0];
  const isPure = told.length === 0 && exposed.every((route) => onlyComputes(project, route));
  const isFew = exposed.length < leastChanging && told.length === 0;
  const isSlight = isPure || isFew || (routes[0]?.application === undefined && exposed.length === 1) || exposed.every(isOwnChoice) || isOutOfReach(project, place.path);
  const related = [...[...exposed].sort((a, b) => Number(gravest.test(b.url)) - Number(gravest.test(a.url))).slice(0, mostListed).map((route) => openHere(route)), ...told.filter((route) => !exposed.includes(route)).slice(0, mostTold).map((route) => openHere(route, 'told-here'))];
  return problem(place, isPure ? 'computes' : 'open', isSlight ? 'P2' : isDeployed(project) ? 'P0' : 'P1', exposed, first, related);
}

/** What says at once that a stranger has no business there. */
const telltale = /settings|config|admin|delete|remove|exec|run|command|upload|user|chat|prompt|generate/i;

const gravest = /admin|delete|remove|exec/i;

/** Nothing is changed there, but what the place or its people keep is shown. */
function telling(project: Project, { place }: Application, routes: readonly Route[]): Found | null {
  const told = routes.filter((route) => givesAway(route) !== null);
  if (told.length === 0) return null;
  const isGrave = told.length >= leastTold || told.some((route) => givesAway(route) === 'operators');
  return problem(place, 'tells', isGrave && isDeployed(project) && !isOutOfReach(project, place.path) ? 'P1' : 'P2', told, told[0], told.slice(0, mostListed).map((route) => openHere(route, 'told-here')));
}

/** Whoever asks is served with a cookie or key of the operator's. */
function spent(project: Project, { place }: Application, routes: readonly Route[]): Found | null {
  const found = spending(project, routes);
  if (found === null || found.routes.length === 0) return null;
  const related = [{ path: found.shown.path, at: found.shown.at, note: 'shown-here', data: { name: found.shown.name } }, ...found.routes.slice(0, mostListed).map((route) => openHere(route))];
  return problem(place, 'spends', found.routes.length >= leastSpending && isDeployed(project) && !isOutOfReach(project, place.path) ? 'P1' : 'P2', found.routes, found.routes[0], related, { name: found.shown.name });
}

function problem(place: Application['place'], message: string, severity: Severity, routes: readonly Route[], first: Route | undefined, related: readonly Related[], more: Problem['data'] = {}): Found {
  return {
    path: place.path,
    at: place.at,
    message,
    severity,
    data: { count: routes.length, route: first === undefined ? '' : named(first), ...more },
    related,
    symbol: place.name,
    cause: `no-authentication ${place.path} ${place.name}`,
  };
}

function openHere(route: Route, note = 'open-here'): Related {
  return { path: route.path, at: route.at, note, data: { route: named(route) } };
}

/** Strangers do not get there. */
function isOutOfReach(project: Project, path: string): boolean {
  return isForItself(project, path) || isAside(project, path) || isIdleBeside(project, path) || isOnDevelopersLoopback(project, path);
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
  if (services.some(({ image }) => isProxyImage((image && defaultText(image)) ?? ''))) return false;
  const own = services.filter((service) => isBuiltFrom(service, path));
  const isOpen = (service: ServiceFact): boolean => service.hostNetwork === true || service.ports.some(({ published }) => published);
  return own.length > 0 && !own.some(isOpen) && services.some(isOpen);
}

/** Only files for development build it, and publish it on the developer's own loopback at most. */
function isOnDevelopersLoopback(project: Project, path: string): boolean {
  const around = project.of('service').filter((service) => service.by === 'compose' && isBuiltFrom(service, path));
  const nearest = Math.max(...around.map((service) => contextOf(service)?.length ?? 0));
  const own = around.filter((service) => contextOf(service)?.length === nearest);
  return own.length > 0 && own.every((service) => (service.role === 'development' || service.development === true || servesDevelopment(project, service.path)) && service.hostNetwork !== true && !service.ports.some(isPublic));
}

/** Of a folder of its own: what is built from the root may be any part of the repository. */
function isBuiltFrom(service: Located<ServiceFact>, application: string): boolean {
  const context = contextOf(service);
  return context !== null && context !== '' && application.startsWith(`${context}/`);
}

function contextOf({ path, build }: Located<ServiceFact>): string | null {
  return build === undefined ? null : joinPath(folderOf(path), build);
}

/** A page on which visitors choose how things look to them. */
function isOwnChoice({ url, methods }: Route): boolean {
  return methods.includes('GET') && /\/(?:preferences|theme|lang(?:uage)?|locale)\/?$/i.test(url);
}
