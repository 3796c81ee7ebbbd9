// link: which limiters and body limits may stand before an application, what its handlers are handed, and whether the repository deploys it.
import type { BodyLimitFact, HandlingFact, LimiterFact } from '../model/limits.ts';
import type { Located, Project } from '../model/project.ts';
import type { Route } from '../model/route.ts';
import { defaultText } from '../model/value.ts';
import { ships } from './project.ts';

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

/** `route`: those of this one route too. */
export function limitersBefore(project: Project, path: string, route?: Route): Located<LimiterFact>[] {
  const isOfRoute = ({ path: declared, of }: Located<LimiterFact>): boolean => of === undefined || (declared === route?.path && of.start <= route.at.start && route.at.start < of.end);
  return limitersOf(project).filter((fact) => standsBefore(fact, path) && isOfRoute(fact));
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
