// auth/unprotected-route: a route that changes data is left out where the application asks who calls its others. CWE-306, CWE-862.
import type { Problem } from '../../src/model/finding.ts';
import type { Project } from '../../src/model/project.ts';
import { projectRule } from '../../src/model/rule.ts';
import type { Route, RouteGuard } from '../../src/model/route.ts';
import { handlingOf } from '../../src/link/limits.ts';
import { applicationsOf, changesState, isForOperators, isMeantForAll, named, type Application } from './sensitive-route.ts';
import { openActions } from './open-actions.ts';
import { givesAway } from './telling-route.ts';

const leastGuarded = 3;
const leastOpen = 3;
const mostListed = 12;

export const rule = projectRule({
  id: 'auth/unprotected-route',
  severity: 'P2',
  confidence: 'medium',
  *check(project) {
    for (const { routes, place } of applicationsOf(project)) {
      const changing = routes.filter((route) => changesState(route) && !isMeantForAll(route) && handlingOf(project, route)?.denies !== true);
      const guarded = changing.filter(({ authentication }) => authentication === 'required');
      const open = changing.filter((route) => isOpen(route) && project.files.get(route.path)?.role === 'production');
      if (open.length > guarded.length) {
        const problem = mostlyOpen(project, { routes, place }, open, guarded);
        if (problem !== null) yield problem;
        else yield* leftToOperators(routes, open);
      } else if (guarded.length >= leastGuarded) {
        const known = guarded.filter(isAskedByItself).length < leastGuarded ? [] : changing.filter((route) => isOnlyKnown(route) && project.files.get(route.path)?.role === 'production');
        for (const route of open.length + known.length > guarded.length ? open : [...open, ...known]) yield leftOut(route, guarded);
      }
      const shown = routes[0]?.application === undefined ? null : shownToAll(project, { routes, place }, open);
      if (shown !== null) yield shown;
      yield* gateways(project, routes);
    }
    yield* openActions(project);
  },
});

/** Few routes tell little of what is meant, but an operator's among some that ask is one that was forgotten. */
function* leftToOperators(routes: readonly Route[], open: readonly Route[]): Iterable<Problem & { path: string }> {
  const asking = routes.filter(({ authentication }) => authentication === 'required');
  if (asking.length > 0) for (const route of open.filter(isForOperators)) yield leftOut(route, asking);
}

/** Routes of GET among some that ask: what stops the service, or shows what its callers and its operation leave behind. */
function shownToAll(project: Project, { routes, place }: Application, told: readonly Route[]): (Problem & { path: string }) | null {
  const asking = routes.filter(({ authentication }) => authentication === 'required');
  const candidates = routes.filter((route) => isOpen(route) && !told.includes(route) && project.files.get(route.path)?.role === 'production');
  const administrators = candidates.filter((route) => isAmongAdmins(route, asking));
  const open = candidates.filter((route) => givesAway(route) === 'operators' || (administrators.length >= leastOpen && administrators.includes(route)));
  const stopping = asking.length < leastGuarded ? told.filter(stops) : []; // of more that ask each open one is told by itself
  const [first, ...others] = [...open, ...stopping];
  const guard = guardOf(asking);
  if (first === undefined || asking[0] === undefined) return null;
  return {
    path: first.path,
    at: first.at,
    message: 'shown',
    data: { route: named(first), count: others.length + 1, other: named(asking[0]), guard: guard?.name ?? '' },
    severity: 'P1',
    related: [...others.slice(0, mostListed).map((route) => ({ path: route.path, at: route.at, note: 'open-here', data: { route: named(route) } })), ...(guard === undefined ? [] : [{ path: guard.path, at: guard.at, note: 'guarded-here' }])],
    symbol: named(first),
    cause: `shown ${place.path} ${place.name}`,
  };
}

/** `GET /admin/orders`, where another route for administrators asks in the same file. One or two may be meant for all. */
function isAmongAdmins({ methods, url, path, transport }: Route, asking: readonly Route[]): boolean {
  if (!methods.includes('GET') || transport !== 'http' || !administration.test(url) || forStrangers.test(url)) return false;
  return asking.some((other) => other.path === path && administration.test(other.url));
}

const administration = /\/admins?\/./i;
const forStrangers = /log_?-?(?:in|out)|sign_?-?(?:in|up|out)|auth|setup|install|forgot|reset|callback|check|status|verif|csrf|public|health|captcha|token|session|assets|static|\.\w{2,4}$/i;

/** `ANY /{path}` that hands on whatever comes, where other routes ask. */
function* gateways(project: Project, routes: readonly Route[]): Iterable<Problem & { path: string }> {
  const asking = routes.filter(({ authentication }) => authentication === 'required');
  const guard = guardOf(asking);
  const [other] = asking;
  for (const route of other === undefined ? [] : routes) {
    if (!changesState(route) || !everything.test(route.url) || !handing.test(route.handler?.symbol ?? '') || !isOpen(route) || project.files.get(route.path)?.role !== 'production') continue;
    yield {
      path: route.path,
      at: route.at,
      message: 'gateway',
      data: { route: named({ ...route, methods: [] }), other: other === undefined ? '' : named(other), guard: guard?.name ?? '' },
      related: guard === undefined ? [] : [{ path: guard.path, at: guard.at, note: 'guarded-here' }],
      symbol: named(route),
      cause: `gateway ${route.path} ${route.url}`,
    };
  }
}

const everything = /(?:^|\/)(?:\*\w*|\{\w*:path\}|\{\.\.\.\w+\}|\{\*\w+\}|<path:\w+>|:\w+\*|\(\.\*\))$/;
const handing = /proxy|forward|gateway|relay|upstream/i;

/** `/stop`, `/restart`: of all that runs, no one thing of the caller's. */
function stops({ methods, url }: Route): boolean {
  return methods.every((method) => method === 'GET') && /^(?:\/api)?(?:\/v\d)?\/(?:stop|shutdown|restart|reboot|kill|purge|clear)\/?$/i.test(url);
}

function leftOut(route: Route, guarded: readonly Route[]): Problem & { path: string } {
  const guard = guardOf(guarded);
  return {
    path: route.path,
    at: route.at,
    message: 'open',
    data: { route: named(route), guarded: guarded.length, guard: guard?.name ?? '' },
    severity: /(?:^|[/_-])admin/i.test(route.url) || takesFiles(route) || isForOperators(route) ? 'P1' : 'P2',
    whenNew: 'P1', // whoever adds it stands before the guarded ones
    related: guard === undefined ? [] : [{ path: guard.path, at: guard.at, note: 'guarded-here' }],
    symbol: named(route),
    cause: `unprotected ${route.path} ${named(route)}`,
  };
}

/** `/api/uploads`: anybody fills the disk or the bucket, and what he puts there is served from this origin. */
function takesFiles({ url, methods }: Route): boolean {
  return /(?:^|\/)(?:file-?|image-?|media-?)?uploads?(?:\/|$)/i.test(url) && methods.some((method) => method === 'POST' || method === 'PUT');
}

/** The application knows its callers somewhere, but most of what changes its data asks nobody: one mistake, not one a route. */
function mostlyOpen(project: Project, { routes, place: application }: Application, open: readonly Route[], guarded: readonly Route[]): (Problem & { path: string }) | null {
  if (project.files.get(application.path)?.role !== 'production') return null;
  const known = routes.filter(({ authentication }) => authentication !== 'none'); // also those that may ask
  const asking = known.filter(({ authentication }) => authentication !== 'unknown');
  if (asking.length === 0 || open.length < leastOpen || open.length <= known.filter(changesState).length) return null; // none asks: auth/no-authentication
  const guard = guardOf(guarded);
  const [first] = open;
  const other = asking.find(({ authentication }) => authentication === 'required') ?? asking[0];
  return {
    path: application.path,
    at: application.at,
    message: guarded.length === 0 ? 'all-open' : 'most-open',
    data: { count: open.length, route: first === undefined ? '' : named(first), guarded: guarded.length, guard: guard?.name ?? '', other: other === undefined ? '' : named(other) },
    severity: 'P2',
    whenNew: 'P1',
    related: [...open.slice(0, mostListed).map((route) => ({ path: route.path, at: route.at, note: 'open-here', data: { route: named(route) } })), ...(guard === undefined ? [] : [{ path: guard.path, at: guard.at, note: 'guarded-here' as const }])],
    symbol: application.name,
    cause: `mostly-open ${application.path} ${application.name}`,
  };
}

function guardOf(routes: readonly Route[]): RouteGuard | undefined {
  return routes.find(({ guards }) => guards.some(asks))?.guards.findLast(asks);
}

function asks({ authentication }: RouteGuard): boolean {
  return authentication === 'required';
}

/** By what its own declaration names, not by what stands before all routes. */
function isAskedByItself({ guards }: Route): boolean {
  return guards.some(({ how, authentication }) => how === 'dependency' && authentication === 'required');
}

/** A middleware before all routes finds out who calls and refuses nobody, and nothing of its own asks (FastAPI). */
function isOnlyKnown({ framework, authentication, guards, handler }: Route): boolean {
  return framework === 'fastapi' && authentication === 'optional' && handler !== undefined && guards.every((guard) => (guard.how === 'middleware' ? guard.authentication === 'none' || guard.authentication === 'optional' : guard.authentication === 'none' && !asking.test(guard.name)));
}

/** By its name it may ask, in a way that is not seen. */
const asking = /auth|token|user|session|permission|verif|check|guard|require|protect|jwt|credential|key|identity|role|admin|access|secur|scope|tenant|current|account|login|member|owner|sign/i;

/** Nothing stands before it that might ask, and its handler was seen. */
function isOpen({ authentication, guards, handler }: Route): boolean {
  return authentication === 'none' && handler !== undefined && !guards.some((guard) => guard.authentication === 'unknown');
}
