// link: which limiters and body limits may stand before an application, what its handlers are handed, and whether the repository deploys it.
import type { BodyLimitFact, HandlingFact, LimiterFact } from '../model/limits.ts';
import type { Located, Project } from '../model/project.ts';
import type { Route } from '../model/route.ts';
import { defaultText } from '../model/value.ts';
import { resolveModule } from './imports.ts';
import { isAnotherProgram } from './one-program.ts';
import { ships } from './project.ts';
import { routesOf } from './routes.ts';

/** Proxies stand before everything; code limits what is written in its own language. */
function standsBefore(fact: Located<LimiterFact | BodyLimitFact>, path: string): boolean {
  return ships(fact) && (fact.layer === 'proxy' || fact.path.endsWith('.py') === path.endsWith('.py'));
}

/** Without the uses of one that a constant switches off. */
export function limitersOf(project: Project): readonly Located<LimiterFact>[] {
  return project.once(working);
}

function working(project: Project): readonly Located<LimiterFact>[] {
  const all = project.of('limiter');
  const off = all.flatMap((fact) => (fact.off === undefined ? [] : [fact]));
  if (off.length === 0) return all;
  return all.filter(({ path, only }) => !off.some((one) => one.off === only && one.path.endsWith('.py') === path.endsWith('.py')));
}

/** Those that may stand before the code of a file; `route`: those that this one route is seen to have, or may have. */
export function limitersBefore(project: Project, path: string, route?: Route): Located<LimiterFact>[] {
  const found = limitersOf(project).filter((fact) => standsBefore(fact, path) && !(fact.layer === 'application' && fact.path.endsWith('.py') && isAnotherProgram(project, fact.path, path)));
  return found.filter((fact) => (route === undefined ? fact.alone !== true : mayCover(project, fact, route)));
}

/** One that is seen before some routes holds for these; one of which nothing is known may hold for all. */
function mayCover(project: Project, fact: Located<LimiterFact>, route: Route): boolean {
  if (fact.idle === true) return false;
  if (fact.of !== undefined) return fact.path === route.path && fact.of.start <= route.at.start && route.at.start < fact.of.end;
  if (route.application === undefined) return true; // what stands before a router that nobody is seen to mount is not known
  if (isPassed(project, fact, route)) return false;
  if (fact.symbol === undefined) return true;
  const own = { path: fact.path, symbol: fact.symbol };
  const { handled, guarded } = project.once(limited);
  if (handled.has(`${own.path}\0${own.symbol}`)) return isHandledBy(route, own);
  if (guarded.has(own.symbol)) return isGuardedBy(route, own.symbol);
  return !areUsersSeen(project, fact.path);
}

const limiting = /rate_?-?limit|limiter|throttl|slow_?-?down/i;
const limitingModule = /limit|throttl|slow-?down|arcjet|brute/i;

/** Limiters are seen before other routes of the same application and not before this one: what else the program's files say of them is their making and their settings. */
function isPassed(project: Project, fact: Located<LimiterFact>, route: Route): boolean {
  if (fact.layer !== 'application' || fact.purpose !== 'requests' || fact.answers === true || fact.path.endsWith('.py')) return false;
  const seen = project.once(limitersSeen).get(applicationOf(route));
  if (seen === undefined || route.guards.some(({ name }) => limiting.test(name))) return false;
  return seen.has(fact.path) || !project.once(takingLimiters).has(fact.path);
}

/** By application: the files in which limiters are put before its routes. */
function limitersSeen(project: Project): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const route of routesOf(project)) {
    for (const { name, path, how } of route.guards) {
      if (how === 'middleware' && limiting.test(name)) found.set(applicationOf(route), (found.get(applicationOf(route)) ?? new Set()).add(path));
    }
  }
  return found;
}

function applicationOf({ application }: Route): string {
  return application === undefined ? '' : `${application.path}\0${String(application.at.start)}`;
}

/** Files that take one from elsewhere may ask it inside a handler. */
function takingLimiters(project: Project): ReadonlySet<string> {
  return new Set(project.of('imports').filter(({ imports }) => imports.some(({ from }) => limitingModule.test(from))).map(({ path }) => path));
}

type Own = { readonly path: string; readonly symbol: string };

function isHandledBy({ handler }: Route, { path, symbol }: Own): boolean {
  return handler?.path === path && handler.symbol === symbol;
}

function isGuardedBy({ guards }: Route, symbol: string): boolean {
  return guards.some(({ name }) => lastPart(name) === symbol);
}

function lastPart(name: string): string {
  return name.slice(name.lastIndexOf('.') + 1);
}

/** What handles routes, and what stands before them, by file and name. */
function limited(project: Project): { readonly handled: ReadonlySet<string>; readonly guarded: ReadonlySet<string> } {
  const routes = routesOf(project);
  return { handled: new Set(routes.flatMap(({ handler }) => (handler === undefined ? [] : [`${handler.path}\0${handler.symbol}`]))), guarded: new Set(routes.flatMap(({ guards }) => guards.map(({ name }) => lastPart(name)))) };
}

/** Every file that takes a limiter from there speaks of limiters itself: those say which routes are limited. */
function areUsersSeen(project: Project, path: string): boolean {
  const users = project.once(importers).get(path) ?? [];
  return users.length > 0 && users.every((user) => project.once(speakers).has(user));
}

function speakers(project: Project): ReadonlySet<string> {
  return new Set(project.of('limiter').map(({ path }) => path));
}

function importers(project: Project): ReadonlyMap<string, readonly string[]> {
  const limiting = project.once(speakers);
  const found = new Map<string, string[]>();
  for (const { path, language, imports } of project.of('imports')) {
    for (const { from } of language === 'javascript' || language === 'python' ? imports : []) {
      const target = resolveModule(project, path, from, language);
      if (target !== null && limiting.has(target) && target !== path) found.set(target, [...(found.get(target) ?? []), path]);
    }
  }
  return found;
}

export function bodyLimitsBefore(project: Project, path: string): Located<BodyLimitFact>[] {
  return project.of('body-limit').filter((fact) => standsBefore(fact, path));
}

/** What the route's handler does with what it is handed. */
export function handlingOf(project: Project, { handler }: Route): Located<HandlingFact> | undefined {
  if (handler === undefined) return undefined;
  const known = project.once(handlings);
  return known.get(`${handler.path}\0${handler.symbol}`) ?? known.get(`${handler.path}\0${handler.symbol.slice(handler.symbol.lastIndexOf('.') + 1)}`); // a member of what the file exports is a name of its own there
}

function handlings(project: Project): ReadonlyMap<string, Located<HandlingFact>> {
  return new Map(project.of('handling').map((fact) => [`${fact.path}\0${fact.symbol}`, fact]));
}

const deployment = /(?:^|\/)(?:[\w.-]*Dockerfile[\w.-]*|(?:docker-)?compose[\w.-]*\.ya?ml|Procfile|fly\.toml|render\.ya?ml|app\.ya?ml|vercel\.json|netlify\.toml|railway\.(?:json|toml)|serverless\.ya?ml|Chart\.yaml|ecosystem\.config\.\w+|[\w.-]+\.service|wrangler\.toml|nixpacks\.toml|cloudbuild\.ya?ml|[\w-]*k8s[\w-]*\/.+\.ya?ml|nginx[\w.-]*\.conf)$/i;

/** Something in the repository says how it is run for others; a sample or a template for developers has none of it. */
export function isDeployed(project: Project): boolean {
  return project.once(holdsDeployment);
}

function holdsDeployment(project: Project): boolean {
  const services = project.of('service').filter(({ by }) => by === 'compose');
  // A Compose file of datastores alone runs nothing of the repository.
  const isApart = (path: string): boolean => {
    const own = services.filter((service) => service.path === path);
    return own.length > 0 && own.every(({ build, image }) => build === undefined && backing.test((image && defaultText(image)) ?? ''));
  };
  return [...project.files.values()].some((file) => ships(file) && deployment.test(file.path) && !isApart(file.path));
}

const backing = /(?:^|\/)(?:postgres|postgis|pgvector|timescaledb|mysql|mariadb|mongo|redis|valkey|memcached|elasticsearch|opensearch|kibana|rabbitmq|minio|zookeeper|kafka|cp-kafka|nats|mailhog|mailpit|maildev|localstack|adminer|pgadmin4?|phpmyadmin|mongo-express|redis-?commander|redisinsight|jaeger|prometheus|grafana)[\w-]*(?::|@|$)/i;
