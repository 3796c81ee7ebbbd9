// link: which server of a configuration the world reaches, and where TLS ends before it. A container's port is public where Compose
// publishes it; a file that no image copies and no service mounts is for the host itself.
import type { PortFact, ServiceFact } from '../../model/fact.ts';
import type { Located, Project } from '../../model/project.ts';
import { defaultText } from '../../model/value.ts';
import { folderOf, isWithin, joinPath } from '../paths.ts';
import { ships } from '../project.ts';
import { allIn, proxyConfigs } from './config.ts';
import type { Placed, ProxyConfig } from './config.ts';

export interface Listening {
  readonly port: string;
  readonly tls: boolean;
  readonly local: boolean; // on the loopback, or a socket
}

/** Port 80 unless something is said. https://nginx.org/en/docs/http/ngx_http_core_module.html#listen */
export function listeningOf(server: Placed): Listening[] {
  const listens = server.inner.filter(({ name }) => name === 'listen');
  if (listens.length === 0) return [{ port: '80', tls: false, local: false }];
  const on = server.inner.some(({ name, args }) => name === 'ssl' && args[0] === 'on');
  return listens.map(({ args }) => {
    const address = args[0] ?? '';
    const port = /(?:^|:)(\d{1,5})$/.exec(address)?.[1] ?? (/^\d|^\[|^[\w.*-]+$/.test(address) ? '80' : '');
    return { port, tls: on || args.includes('ssl') || args.includes('quic') || port === '443', local: /^(?:127\.|localhost|\[::1\]|unix:)/.test(address) };
  });
}

/** It sends everybody to HTTPS, at once or in its location for everything. */
export function redirects(server: Placed): boolean {
  const toTls = ({ name, args }: Placed): boolean => (name === 'return' && args.some((word) => /^https:\/\//.test(word))) || (name === 'rewrite' && /^https:\/\//.test(args[1] ?? ''));
  return [...allIn(server)].some((each) => toTls(each) && (each.outer === server || each.outer?.name === 'if' || /^\/|^~/.test(each.outer?.args[0] ?? '')));
}

/** Nothing but a state for probes or scrapers, or a refusal. */
export function saysLittle(server: Placed): boolean {
  const content = [...allIn(server)].filter(({ name }) => /_pass$|^(?:root|alias|try_files)$/.test(name));
  return content.length === 0;
}

export interface Publishing {
  readonly service: Located<ServiceFact>;
  readonly port: PortFact;
}

/** The service that runs the configuration and publishes one of these ports of its container. */
export function publishing(project: Project, config: ProxyConfig, ports: readonly string[]): Publishing | null {
  for (const service of servicesOf(project, config)) {
    const port = service.ports.find((each) => each.published && ports.includes(each.container.split('-')[0] ?? '') && (each.address === null || !/^127\.|^localhost|^\[?::1/.test(defaultText(each.address) ?? '')));
    if (port !== undefined) return { service, port };
  }
  return null;
}

export function servicesOf(project: Project, config: ProxyConfig): Located<ServiceFact>[] {
  const services = project.of('service').filter((each) => each.by === 'compose' && each.role === 'production');
  const own = new Set([config.path, ...config.servers.map(({ path }) => path)]); // a snippet serves several
  const holds = (folder: string | null): boolean => folder !== null && [...own].some((file) => file === folder || isWithin(folder, file));
  const mounts = project.of('bind-mount').filter(({ path, source, target }) => /nginx|\.conf|templates/.test(target) && holds(joinPath(folderOf(path), source)));
  const images = project.of('image').filter(({ path, op, sources, target }) => op === 'copy' && /nginx|\.conf/.test(target ?? '') && (sources ?? []).some((source) => [folderOf(path), folderOf(folderOf(path)), ''].some((folder) => /\.\w|nginx/.test(source) && holds(joinPath(folder, source.replace(/^\//, ''))))));
  return services.filter((service) => mounts.some((mount) => mount.path === service.path && mount.service === service.name) || images.some((image) => isBuiltOf(service, image.path)));
}

/** The build's folder is the Dockerfile's, or one above it that no other tells apart. */
function isBuiltOf({ build, path }: Located<ServiceFact>, dockerfile: string): boolean {
  return build !== undefined && joinPath(folderOf(path), build) === folderOf(dockerfile);
}

/** Some image or service brings it to a container. */
export function isForContainer(project: Project, config: ProxyConfig): boolean {
  if (servicesOf(project, config).length > 0) return true;
  const names = [...config.files].map((file) => file.slice(file.lastIndexOf('/') + 1));
  return project.of('image').some(({ op, sources, path }) => op === 'copy' && (isWithin(folderOf(path), config.path) || isWithin(folderOf(config.path), path)) && (sources ?? []).some((source) => names.some((name) => source.endsWith(name)) || /nginx/.test(source)));
}

// ---- where TLS ends ---------------------------------------------------------------------------------------------

const platform = /(?:^|\/)(?:fly\.toml|render\.ya?ml|railway\.(?:json|toml)|vercel\.json|netlify\.toml|Procfile|app\.ya?ml|app\.json|heroku\.yml|\.platform\.app\.yaml|captain-definition|nixpacks\.toml|zeabur\.\w+|serverless\.ya?ml|Dockerrun\.aws\.json|Chart\.yaml|cloudbuild\.ya?ml|azure\.ya?ml|apprunner\.ya?ml|copilot\/[\w/-]+\.yml|k8s\/[^/]+\.ya?ml|(?:kubernetes|helm)\/.+\.ya?ml|[\w/-]+\.tf|(?:init-)?letsencrypt[\w.-]*|certbot[\w./-]*)$/i;
const image = /(?:^|\/)(?:traefik|caddy|cloudflared|swag|nginx-proxy|acme-companion|nginx-certbot|certbot|haproxy|nginx-proxy-manager|envoy|kong|tailscale|ngrok)\b|nginx-certbot|letsencrypt/i;

/** Something in the repository ends TLS before its servers, or may. */
export function tlsEnds(project: Project): boolean {
  return project.once(findTlsEnd);
}

function findTlsEnd(project: Project): boolean {
  return (
    project.of('tls-end').some(ships) ||
    [...project.files.values()].some((file) => ships(file) && platform.test(file.path)) ||
    project.of('service').some((service) => ships(service) && image.test(defaultText(service.image) ?? '')) ||
    project.of('service').some((service) => ships(service) && service.ports.some((port) => port.published && (port.host === '443' || port.container === '443'))) ||
    proxyConfigs(project).some(({ root }) => [...allIn(root)].some((each) => (each.name === 'server' && listeningOf(each).some(({ tls }) => tls)) || isBehind(each)))
  );
}

/** It believes somebody before it. */
function isBehind({ name, args }: Placed): boolean {
  return name === 'ssl_certificate' || name === 'real_ip_header' || name === 'set_real_ip_from' || args.some((word) => /http_x_forwarded_proto|http_x_forwarded_ssl|http_cf_|http_x_forwarded_for\b/.test(word));
}
