// headers/missing-security-headers: pages go out without the headers by which browsers protect them, and nobody on the way adds them.
// OWASP secure headers. CWE-693, CWE-1021.
import type { Problem } from '../../src/model/finding.ts';
import type { Project } from '../../src/model/project.ts';
import { projectRule } from '../../src/model/rule.ts';
import { isDeployed } from '../../src/link/limits.ts';
import { folderOf, isWithin } from '../../src/link/paths.ts';
import { ships } from '../../src/link/project.ts';
import { routesOf } from '../../src/link/routes.ts';
import { proxyConfigs } from '../../src/link/proxy/config.ts';
import type { Placed, ProxyConfig } from '../../src/link/proxy/config.ts';
import { losing, protects, rootOf } from '../../src/link/proxy/pages.ts';
import { listeningOf, publishing, redirects, tlsEnds } from '../../src/link/proxy/public.ts';
import { byApplication } from '../auth/sensitive-route.ts';
import { servesDevelopment } from '../infra/deployment.ts';
import { placeholderDomain } from '../tls/plain-server.ts';

type Found = Problem & { path: string };

export const rule = projectRule({
  id: 'headers/missing-security-headers',
  severity: 'P1',
  confidence: 'medium',
  *check(project) {
    const configs = proxyConfigs(project).filter(({ path }) => project.files.get(path)?.role === 'production');
    for (const config of configs) yield* lost(config);
    const bare = isSetBefore(project) ? [] : configs.filter((config) => !protects(config)).flatMap((config) => bareServer(project, config) ?? []);
    const [first, ...others] = bare.sort((a, b) => (a.severity ?? 'P1').localeCompare(b.severity ?? 'P1'));
    if (first !== undefined) yield { ...first, related: [...(first.related ?? []), ...others.slice(0, 6).map(({ path, at }) => ({ path, at, note: 'also' }))], cause: 'security-headers' };
    else if (configs.length === 0) yield* bareApplications(project);
  },
});

/** By a proxy or a platform that the repository configures. */
function isSetBefore(project: Project): boolean {
  return project.of('security-headers').some((fact) => ships(fact) && !isCode(fact.path));
}

function isCode(path: string): boolean {
  return /\.(?:py|[cm]?[jt]sx?|vue)$/.test(path);
}

function bareServer(project: Project, config: ProxyConfig): Found | null {
  for (const server of config.servers) {
    const listening = listeningOf(server);
    const by = listening.every(({ local }) => local) || redirects(server) ? null : rootOf(config, server);
    const isSet = by === null || (by === 'handed-on' && (!hasPages(project) || project.of('security-headers').some(ships))) || project.files.get(server.path)?.role !== 'production';
    if (isSet) continue;
    const ports = listening.map(({ port }) => port);
    const published = publishing(project, config, ports);
    const reached = published !== null && !servesDevelopment(project, published.service.path);
    const isOutermost = (listening.some(({ tls }) => tls) && (published !== null || !isTemplate(server))) || (reached && !tlsEnds(project));
    return {
      path: server.path,
      at: server.at,
      message: by === 'files' ? 'files' : 'handed-on',
      severity: by === 'files' && isOutermost && knowsCallers(project) ? 'P1' : 'P2', // what is handed on may be data alone
      related: published === null ? [] : [{ path: published.service.path, at: published.port.at, note: 'published', data: { service: published.service.name } }],
      symbol: 'server',
    };
  }
  return null;
}

/** Whoever deploys puts a name of theirs in. */
function isTemplate(server: Placed): boolean {
  return server.inner.some(({ name, args }) => name === 'server_name' && args.some((each) => placeholderDomain.test(each)));
}

/** Somebody signs in, whose clicks and sessions are worth protecting. */
function knowsCallers(project: Project): boolean {
  return project.of('credential-use').some((fact) => fact.role === 'production' && (fact.scheme === 'cookie' || fact.scheme === 'session')) || routesOf(project).some(({ authentication }) => authentication === 'required');
}

const template = /(?:^|\/)(?:templates|views)\/.+\.(?:html?|ejs|pug|hbs|j2|jinja2?|njk)$/;

const page = /(?:^|\/)index\.html?$|\.(?:[jt]sx|vue|svelte)$/;

/** The repository has what a browser shows. */
function hasPages(project: Project): boolean {
  return [...project.files.values()].some((file) => file.role === 'production' && (template.test(file.path) || page.test(file.path)));
}

/** Applications with pages of their own, rendered or built, where the repository has no proxy. */
function* bareApplications(project: Project): Iterable<Found> {
  if (project.of('security-headers').some(ships) || !isDeployed(project)) return;
  const templates = [...project.files.values()].filter((file) => file.role === 'production' && template.test(file.path)).map(({ path }) => path);
  if (templates.length === 0 && !hasPages(project)) return;
  for (const routes of byApplication(routesOf(project)).values()) {
    const [route] = routes;
    const { application } = route ?? {};
    if (application === undefined || project.files.get(application.path)?.role !== 'production') continue;
    const isBuilt = routes.some(({ transport }) => transport === 'static'); // a front end, served as files
    if (!isBuilt && templates.every((page) => isAnothers(project, page, application.path))) continue;
    yield { path: application.path, at: application.at, message: 'application', severity: 'P2', symbol: application.name, cause: 'security-headers' };
    return;
  }
}

/** A Dockerfile of its own says that the pages below it are another program's. */
function isAnothers(project: Project, page: string, application: string): boolean {
  return project.of('image-build').some(({ path }) => folderOf(path) !== '' && isWithin(folderOf(path), page) && !isWithin(folderOf(path), application));
}

function* lost(config: ProxyConfig): Iterable<Found> {
  const all = config.servers.flatMap((server) => losing(server));
  const [first, ...others] = all;
  if (first === undefined) return;
  yield {
    path: first.own.path,
    at: first.own.at,
    message: 'lost',
    data: { location: first.location.block.args.join(' '), header: first.own.args[0] ?? '' },
    severity: 'P2',
    confidence: 'high',
    related: [{ path: first.lost.path, at: first.lost.at, note: 'lost-here' }, ...others.slice(0, 6).map(({ own }) => ({ path: own.path, at: own.at, note: 'also-lost' }))],
    symbol: `location ${first.location.block.args.join(' ')}`,
    cause: `headers-lost ${config.path}`,
  };
}
