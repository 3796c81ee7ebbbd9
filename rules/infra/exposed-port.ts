// infra/exposed-port: a datastore, queue, metrics or admin port published on all interfaces. CWE-668; Docker publishes
// past the host's own firewall: https://docs.docker.com/engine/network/packet-filtering-firewalls/
import type { PortFact, ServiceFact } from '../../src/model/fact.ts';
import type { Problem, Severity } from '../../src/model/finding.ts';
import type { Located, Project } from '../../src/model/project.ts';
import { projectRule } from '../../src/model/rule.ts';
import { fileName } from '../../src/link/paths.ts';
import { deployedStacks } from '../compose/deployed.ts';
import { deployedServices, isAskedFor, productionName } from './deployment.ts';
import { baseOf, fittedOut, imageOf, isPublic, isStoreProduct, portUse, productOf, startedBy } from './products.ts';
import type { PortKind, Product } from './products.ts';

export const rule = projectRule({
  id: 'infra/exposed-port',
  severity: 'P0',
  *check(project) {
    const seen = new Set<string>();
    for (const { service, development } of deployedServices(project)) {
      if (service.internal === true || isFrontDoor(service)) continue;
      yield* once(problems(project, service, development), seen);
    }
    yield* openStores(project);
  },
});

/** Kept by a platform, which draws the password: what is left is a guess at it, or a flaw. */
function* openStores(project: Project): Generator<Problem & { path: string }> {
  for (const { path, at, by, name, product, role } of project.of('open-store')) {
    if (role !== 'production') continue;
    yield { path, at, message: by, severity: by === 'render' ? 'P1' : 'P2', confidence: 'high', data: { service: name, product }, symbol: name, cause: `open-store ${path} ${name}` };
  }
}

/** A port from a shared YAML anchor stands once, however many services use it. */
function* once(found: Iterable<Problem & { path: string }>, seen: Set<string>): Generator<Problem & { path: string }> {
  for (const problem of found) {
    const key = `${problem.path}\0${problem.at.start}`;
    if (!seen.has(key)) yield problem;
    seen.add(key);
  }
}

function* problems(project: Project, service: Located<ServiceFact>, development: boolean): Generator<Problem & { path: string }> {
  const image = imageOf(service);
  const product = productOf(image ?? baseOf(project, service)) ?? startedBy(service) ?? fittedOut(service);
  const uses = portsOf(service, product).flatMap((port) => {
    const use = isPublic(port) ? portUse(port.container, product, image !== null || service.build !== undefined) : null;
    return use ? [{ port, use }] : [];
  });
  for (const { port, use } of uses) {
    yield {
      path: service.path,
      at: port.at,
      message: service.by === 'kubernetes' ? `kubernetes-${use.kind}` : service.hostNetwork === true ? 'host-network' : use.kind,
      data: { service: service.name, product: use.product, port: port.container, host: port.host ?? port.container },
      severity: severityOf(use.kind, development || isAddedByHand(service) || isClosed(project, service.path, port) || (use.kind === 'admin' && isAskedFor(project, service))),
      confidence: product ? 'high' : 'medium',
      symbol: service.name,
      twin: `${service.name} ${use.kind} ${port.container}`,
      related: development ? [] : [{ path: service.path, at: service.nameAt, note: 'service-here', data: { service: service.name } }],
    };
  }
}

/** In the host's own network a datastore listens there whether or not the file names its port, unless its command or a file of its own may say otherwise. */
function portsOf(service: ServiceFact, product: Product | null): readonly PortFact[] {
  const { ports, hostNetwork, by, command, mounts = [] } = service;
  if (ports.length > 0 || by !== 'compose' || hostNetwork !== true || !isStoreProduct(product) || command !== undefined || mounts.some((path) => /\/etc\/|\.\w{2,5}$|\/conf/.test(path))) return ports;
  const own = Object.entries(product?.ports ?? {}).find(([, kind]) => kind === 'datastore')?.[0];
  return own === undefined ? ports : [{ container: own, address: null, protocol: 'tcp', published: true, at: service.image?.at ?? service.nameAt }];
}

/** `compose.ports.yml`, which opens ports of services of another file: whoever starts it names it. Production's own is laid over by those who deploy. */
function isAddedByHand({ path, overlay }: Located<ServiceFact>): boolean {
  return overlay === true && !productionName.test(fileName(path));
}

/** The files that production lays over this one take the port away (`!reset`, `!override`). */
function isClosed(project: Project, path: string, { at }: PortFact): boolean {
  const stacks = deployedStacks(project).filter(({ stack, development }) => !development && stack.files.length > 1 && stack.files.includes(path));
  return stacks.length > 0 && !stacks.some(({ stack }) => stack.services.some(({ ports }) => ports.some((port) => port.path === path && port.at.start === at.start)));
}

function severityOf(kind: PortKind, development: boolean): Severity {
  if (kind === 'datastore' || kind === 'admin') return development ? 'P2' : 'P0';
  return development ? 'P3' : 'P2';
}

/** A proxy that publishes on purpose, such as Traefik with a TCP entry point. */
function isFrontDoor(service: ServiceFact): boolean {
  const image = imageOf(service) ?? '';
  return /(?:^|\/)(?:traefik|nginx|caddy|haproxy|envoy|kong|cloudflared)(?::|@|$)/.test(image);
}
