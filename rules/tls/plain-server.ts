// Servers that the world reaches over HTTP alone -> problems of tls/plaintext-only.
import type { Problem } from '../../src/model/finding.ts';
import type { Project } from '../../src/model/project.ts';
import { proxyConfigs } from '../../src/link/proxy/config.ts';
import type { Placed, ProxyConfig } from '../../src/link/proxy/config.ts';
import { isForContainer, listeningOf, publishing, redirects, saysLittle, tlsEnds } from '../../src/link/proxy/public.ts';
import { fileName } from '../../src/link/paths.ts';
import { servesDevelopment } from '../infra/deployment.ts';

export function* plainServers(project: Project): Iterable<Problem & { path: string }> {
  if (tlsEnds(project)) return;
  for (const config of proxyConfigs(project)) {
    if (project.files.get(config.path)?.role !== 'production') continue;
    const plain = config.servers.filter((server) => isPlain(server));
    const found = plain.flatMap((server) => {
      const problem = reached(project, config, server);
      return problem === null ? [] : [problem];
    });
    if (found[0] !== undefined) yield { ...found[0], cause: `plain-server ${config.path}` };
  }
}

function isPlain(server: Placed): boolean {
  const listening = listeningOf(server);
  return listening.some(({ local }) => !local) && !redirects(server) && !saysLittle(server);
}

function reached(project: Project, config: ProxyConfig, server: Placed): (Problem & { path: string }) | null {
  const ports = listeningOf(server).flatMap(({ port, local }) => (local ? [] : [port]));
  const base = { path: server.path, at: server.inner.find(({ name, path }) => name === 'listen' && path === server.path)?.at ?? server.at, symbol: `server ${ports.join(' ')}` };
  const published = publishing(project, config, ports);
  if (published !== null) {
    const { service, port } = published;
    if (port.host !== '80' || servesDevelopment(project, service.path)) return null;
    return { ...base, message: 'server-published', severity: productionFile.test(fileName(service.path)) ? 'P1' : 'P2', data: { service: service.name, port: port.host }, related: [{ path: service.path, at: port.at, note: 'published-here', data: { service: service.name } }] };
  }
  const domain = ports.includes('80') && !isForContainer(project, config) ? domainOf(server) : null;
  return domain === null ? null : { ...base, message: 'server-plain', data: { domain }, severity: 'P2', confidence: 'medium' };
}

/** Other files are as often what a deployer puts a proxy of theirs before. */
const productionFile = /(?:^|[._-])prod(?:uction)?(?=[._-])/i;

/** What a deployer replaces by a name of theirs. */
export const placeholderDomain = /(?:^|\.)(?:example|your[\w-]*|domain|mydomain|my[\w-]*site)\.\w+$/i;

/** A name of the public internet that the server answers to. */
function domainOf(server: Placed): string | null {
  const names = server.inner.filter(({ name }) => name === 'server_name').flatMap(({ args }) => args);
  return names.find((name) => /^(?:[\w*-]+\.)+[a-z]{2,}$/i.test(name) && !/\.(?:local|localhost|internal|lan|test|docker|conf|invalid)$|(?:^|\.)(?:localhost|localdomain)/i.test(name) && !placeholderDomain.test(name)) ?? null;
}
