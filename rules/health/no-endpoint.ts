// health/no-endpoint: a probe asks for a path that the program does not serve, or a service has nothing to ask.
import type { Problem, Related } from '../../src/model/finding.ts';
import type { Project } from '../../src/model/project.ts';
import { projectRule } from '../../src/model/rule.ts';
import type { Route } from '../../src/model/route.ts';
import { answers, applicationsIn, applicationsOf, httpProbesOf, isHealthRoute } from '../../src/link/health.ts';
import type { Application, HttpProbe } from '../../src/link/health.ts';
import { imagesOf, stepsOf } from '../../src/link/images.ts';
import { isDeployed } from '../../src/link/limits.ts';
import { folderOf, isWithin } from '../../src/link/paths.ts';
import { ships } from '../../src/link/project.ts';
import { servesDevelopment } from '../infra/deployment.ts';

/** Served by frameworks and libraries themselves. */
const builtIn = /^\/(?:$|docs$|redoc$|openapi\.json$|metrics$|graphql|admin|static|swagger|api-docs|api$|\.well-known|_next|api\/trpc|trpc|socket\.io|favicon\.ico|login)/;
const serverless = /(?:^|\/)(?:vercel\.json|serverless\.ya?ml|wrangler\.(?:toml|jsonc?)|netlify\.toml|template\.ya?ml|samconfig\.toml|zappa_settings\.json|now\.json|host\.json)$/;
/** Fewer may be a demonstration, or one of somebody else's hooks. */
const fewestRoutes = 5;
const servers: ReadonlySet<string> = new Set(['fastapi', 'starlette', 'flask', 'django', 'drf', 'aiohttp', 'tornado', 'sanic', 'bottle', 'webpy', 'express', 'koa', 'fastify', 'nestjs', 'hono']);

export const rule = projectRule({
  id: 'health/no-endpoint',
  severity: 'P1',
  *check(project) {
    for (const probe of httpProbesOf(project)) {
      const problem = unanswered(project, probe);
      if (problem !== null) yield { ...problem, path: probe.path };
    }
    for (const application of applicationsOf(project)) {
      if (isUnasked(project, application)) yield { path: application.path, at: application.at, message: 'none', severity: 'P2', confidence: 'medium', data: { name: application.name, count: application.routes.length }, symbol: application.name };
    }
  },
});

// ---- probes that nothing answers ------------------------------------------------------------------------------------

function unanswered(project: Project, probe: HttpProbe): Problem | null {
  if ((probe.role !== 'production' && probe.role !== 'development') || builtIn.test(probe.asks)) return null;
  const applications = applicationsIn(project, probe.image);
  const routes = applications?.flatMap((each) => each.routes) ?? [];
  if (routes.length < 2 || answers(routes, probe.asks) !== 'no' || isMentioned(project, probe.image.context.folder, probe.asks, routes)) return null;
  const near = nearest(routes, probe.asks);
  const [application] = applications ?? [];
  const related: Related[] = near !== undefined ? [{ path: near.path, at: near.at, note: 'served', data: { route: near.url } }] : application === undefined ? [] : [{ path: application.path, at: application.at, note: 'application', data: { name: application.name } }];
  const development = probe.role !== 'production' || servesDevelopment(project, probe.path);
  return { at: probe.at, message: near === undefined ? 'unserved' : 'other-path', severity: development ? 'P2' : 'P1', data: { asks: probe.asks, served: near?.url ?? '' }, related, symbol: probe.asks };
}

/** Such a path stands somewhere in its code other than where a route ends in it, or a library that serves one: middleware, or a router that was not found. */
function isMentioned(project: Project, folder: string, asks: string, routes: readonly Route[]): boolean {
  const last = lastPart(asks);
  const explained = new Set(routes.filter(({ url }) => lastPart(url) === last).map(({ path }) => path));
  return project.of('health-path').some((fact) => ships(fact) && isWithin(folder, fact.path) && (fact.library || (fact.paths.includes(last) && !explained.has(fact.path))));
}

function lastPart(path: string): string {
  return path.replace(/\/+$/, '').split('/').at(-1)?.toLowerCase() ?? '';
}

/** A route with the same last part, or one that is called like a health check. */
function nearest(routes: readonly Route[], asks: string): Route | undefined {
  const last = lastPart(asks);
  const open = routes.filter(({ methods, transport }) => transport === 'http' && methods.some((method) => method === 'GET' || method === '*'));
  return open.find(({ url }) => lastPart(url) === last) ?? open.find((route) => isHealthRoute(route, true) && !/[{<:*]/.test(route.url));
}

// ---- services without any -------------------------------------------------------------------------------------------

function isUnasked(project: Project, { path, routes }: Application): boolean {
  const open = routes.filter(({ transport, framework }) => transport !== 'static' && servers.has(framework));
  if (open.length < fewestRoutes || open.some((route) => isHealthRoute(route)) || !isDeployed(project) || project.once(isServerless)) return false;
  const folder = folderOf(path).split('/', 1)[0] ?? '';
  if (project.of('health-path').some((fact) => ships(fact) && (isWithin(folder, fact.path) || folder === '') && (fact.library || fact.paths.length > 0))) return false;
  return !project.once(isProbed);
}

function isServerless(project: Project): boolean {
  return [...project.files.values()].some((file) => file.role === 'production' && serverless.test(file.path));
}

/** Somebody asks one of its programs over HTTP, or in a way that cannot be seen through. */
function isProbed(project: Project): boolean {
  return project.of('probe').length > 0 || imagesOf(project).some((image) => stepsOf(image, 'probe').some(({ commands }) => commands !== null) || image.uses.some(({ probe }) => probe !== undefined && probe.length > 0));
}
