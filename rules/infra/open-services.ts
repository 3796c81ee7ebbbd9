// Services whose image lets everybody in when nothing is set: the world where they are published, else their neighbours.
import type { ServiceFact, SupplyFact } from '../../src/model/fact.ts';
import type { Problem, Severity } from '../../src/model/finding.ts';
import type { Located, Project } from '../../src/model/project.ts';
import { defaultText } from '../../src/model/value.ts';
import { deployedServices } from './deployment.ts';
import { commandLine, imageOf, isPublic, productOf } from './products.ts';
import type { Product } from './products.ts';

type Found = Problem & { path: string };

/** Grafana admin/admin, MinIO minioadmin, RabbitMQ guest/guest; Redis, MongoDB and others without a password at all. */
export function* openServices(project: Project): Generator<Found> {
  const supplies = suppliesByService(project);
  for (const { service, development } of deployedServices(project)) {
    const product = productOf(imageOf(service));
    const given = supplies.get(`${service.path}\0${service.name}`) ?? [];
    if (product === null || service.by !== 'compose') continue;
    const severity: Severity = development ? 'P2' : 'P0';
    if (product.name === 'Elasticsearch' || product.name === 'OpenSearch') yield* searchEngine(service, product, given, severity);
    else if (!isOpen(service, product, given)) continue;
    else if (isPublished(service, product)) yield found(service, product, severity);
    // Memcached has no password to set but in builds of one's own.
    else if (!development && product.open === 'no-password' && product.name !== 'Memcached') yield { ...found(service, product, 'P2'), message: 'neighbours' };
  }
}

function suppliesByService(project: Project): Map<string, Located<SupplyFact>[]> {
  const index = new Map<string, Located<SupplyFact>[]>();
  for (const fact of project.of('supply')) {
    if (fact.by !== 'compose') continue;
    const key = `${fact.path}\0${fact.service ?? ''}`;
    const list = index.get(key);
    if (list) list.push(fact);
    else index.set(key, [fact]);
  }
  return index;
}

/** An env file, a command or configuration of its own may set what is not seen here. */
function isOpen(service: ServiceFact, product: Product, given: readonly SupplyFact[]): boolean {
  if (product.open === undefined || service.envFiles !== undefined) return false;
  if (given.some((fact) => product.credential?.test(fact.name))) return false;
  if (given.some(({ name, value }) => name === 'GF_AUTH_ANONYMOUS_ORG_ROLE' && /^admin$/i.test(defaultText(value) ?? ''))) return false; // told there: a password would mend nothing
  if (product.configuration !== undefined && service.mounts?.some((path) => product.configuration?.test(path))) return false;
  const command = commandLine(service);
  const script = /^(?:\S*\/)?(?:ba|a)?sh -l?c ["']?(?:exec )?mongod (?:[\w./=:-]+\s?)+["']?$/.exec(command)?.[0]; // a shell that does nothing else
  return !/requirepass|--auth\b|aclfile|\.conf\b|--config\b|keyfile|--api-key|\$|entrypoint/i.test(command) && (script !== undefined || !/\b(?:ba)?sh\b/i.test(command));
}

function isPublished(service: ServiceFact, product: Product): boolean {
  // In the host's own network it listens on every interface unless told otherwise.
  return (service.hostNetwork === true && service.command === undefined) || service.ports.some((port) => port.container in product.ports && isPublic(port));
}

function found(service: Located<ServiceFact>, product: Product, severity: Severity): Found {
  return { path: service.path, at: service.nameAt, message: product.open ?? 'no-password', data: { product: product.name, service: service.name, name: product.name }, severity, confidence: 'medium', symbol: service.name, twin: `${service.name} ${product.name}` };
}

/** Security is off by `xpack.security.enabled=false` or `DISABLE_SECURITY_PLUGIN=true`; before version 8 of Elasticsearch by default. */
function* searchEngine(service: Located<ServiceFact>, product: Product, given: readonly Located<SupplyFact>[], severity: Severity): Generator<Found> {
  if (!isPublished(service, product)) return;
  const off = given.find(({ name, value }) => {
    const text = defaultText(value) ?? '';
    return (/^xpack\.security\.enabled$/.test(name) && /^false$/i.test(text)) || (/^(?:DISABLE_SECURITY_PLUGIN|plugins\.security\.disabled)$/.test(name) && /^true$/i.test(text));
  });
  if (off) yield { ...found(service, product, severity), at: off.at, message: 'no-authentication', data: { product: product.name, name: off.name, service: service.name }, confidence: 'high' };
}
