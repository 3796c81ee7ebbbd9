// Is a peer that a service is told to ask where it is looked for? Input: a stack, a service, a reference. Output: what is wrong with it.
import type { Project } from '../../src/model/project.ts';
import { isOpenEnded, knownNames, listensOn, networksOf, servicesNamed } from '../../src/link/compose/reach.ts';
import type { Reference } from '../../src/link/compose/references.ts';
import type { StackService } from '../../src/link/compose/service.ts';
import type { Stack } from '../../src/link/compose/stacks.ts';
import { stacksOf } from '../../src/link/compose/stacks.ts';
import { holdsPort } from '../../src/link/compose/ports.ts';
import type { Product } from '../infra/products.ts';
import { isStoreProduct, productOf } from '../infra/products.ts';

export interface Fault {
  readonly kind: 'published-port' | 'other-port' | 'no-shared-network' | 'host-network' | 'peer-on-host' | 'unknown-name' | 'localhost';
  readonly peer?: StackService;
  readonly listens?: string; // the port that it does listen on
}

export function faultOf(project: Project, stack: Stack, service: StackService, reference: Reference): Fault | null {
  const { host, from, by } = reference;
  if (from !== 'command' && isStoreProduct(productOf(service.image))) return null; // a store keeps what it is told; it asks nobody
  // Where others of the stack are told otherwise, what people copy is for the host.
  if (from === 'template' && stack.services.some(({ environment }) => environment.some(({ name }) => name === by))) return null;
  if (/^(?:localhost|127\.0\.0\.1|0\.0\.0\.0)$/.test(host)) return atHome(project, stack, service, reference);
  const named = servicesNamed(stack, host);
  if (named.length === 0) return isUnknown(project, stack, service, reference) ? { kind: 'unknown-name' } : null;
  const peers = named.filter((peer) => peer.name !== service.name);
  const [peer] = peers;
  if (peer === undefined || peers.length < named.length || reference.from === 'template' || service.unknown || peers.some(({ unknown }) => unknown)) return null;
  return apart(stack, service, peer) ?? (peers.length === 1 ? wrongPort(project, service, peer, reference) : null);
}

// ---- networks ----------------------------------------------------------------------------------------------------

function apart(stack: Stack, service: StackService, peer: StackService): Fault | null {
  if ([...service.hosts, ...service.links].some((name) => peer.names.includes(name))) return null;
  // What is on the host asks the host's name servers, which know no service.
  if (service.networkMode === 'host') return { kind: 'host-network', peer };
  if (peer.networkMode === 'host') return { kind: 'peer-on-host', peer };
  const [own, theirs] = [networksOf(stack, service), networksOf(stack, peer)];
  if (own === null || theirs === null || own.length === 0 || theirs.length === 0) return null;
  return own.some((name) => theirs.includes(name)) ? null : { kind: 'no-shared-network', peer };
}

// ---- ports -------------------------------------------------------------------------------------------------------

/** Images that listen on their one port unless they are told otherwise. */
const settled = new Set(['PostgreSQL', 'MySQL', 'MariaDB', 'Redis', 'MongoDB', 'RabbitMQ', 'Memcached']);

function wrongPort(project: Project, service: StackService, peer: StackService, { port }: Reference): Fault | null {
  if (port === undefined || service.networkMode === 'host') return null;
  const product = productOf(peer.image);
  if (product !== null && product.ports[String(port)] !== undefined) return null;
  const answer = listensOn(project, peer, port);
  const listens = peer.ports.find(({ host }) => host !== undefined && holdsPort(host, port))?.container ?? Object.keys(product?.ports ?? {})[0];
  if (answer === 'published' && isSeen(peer)) return { kind: 'published-port', peer, ...(listens !== undefined && { listens }) };
  const isSettled = product !== null && settled.has(product.name) && peer.command === '' && !peer.mounts.some(({ target }) => /\.(?:conf|cnf|ya?ml)$|\/etc\//.test(target));
  return answer === 'not-seen' && isSettled && peer.envFiles.length === 0 && /^(?:\d|$)/.test(listens ?? '') ? { kind: 'other-port', peer, ...(listens !== undefined && { listens }) } : null;
}

/** Other addresses of the container may be published by whatever shares its network. */
function isSeen({ networkMode }: StackService): boolean {
  return networkMode === undefined;
}

// ---- names -------------------------------------------------------------------------------------------------------

const placeholder = /^(?:your|my|the|some|change|replace|example|placeholder|todo|xxx|foo|bar|host(?:name)?|server|domain|localhost|127|none|null|false|true|disabled|smtp|mail|ip|address|user|username|password)|(?:example|placeholder|hostname|domain|here)$|-host$|_host$|your/;
const knownElsewhere = /^(?:host|gateway|kubernetes|metadata|tasks|db\d*\.internal)\b|\./;
const network = /^(?:https?|wss?|grpcs?|nginx|tcp|postgres(?:ql)?|mysql|mariadb|mongodb|rediss?|valkey|amqps?|nats|kafka|elasticsearch|clickhouse|memcached|bolt|neo4j)$/;
const storeVariable = /^(?:[A-Z0-9]+_)*(?:DB|DATABASE|POSTGRES(?:QL)?|PG|MYSQL|MARIADB|MONGO(?:DB)?|REDIS|VALKEY|RABBIT(?:MQ)?|AMQP|ELASTIC(?:SEARCH)?|CLICKHOUSE|MEMCACHED?|NATS|KAFKA|MINIO|QDRANT|MILVUS|NEO4J)_?(?:HOST|HOSTNAME|SERVER|ADDR|ADDRESS)$/;

/** A single label, written down for a network that the whole of is here. */
function isUnknown(project: Project, stack: Stack, service: StackService, reference: Reference): boolean {
  const { host, scheme, by, chosen, from } = reference;
  if (chosen || from === 'template' || knownElsewhere.test(host) || placeholder.test(host) || host.length < 2 || /^\d/.test(host)) return false;
  if (scheme === undefined ? !storeVariable.test(by.toUpperCase()) : !network.test(scheme)) return false;
  if (stack.services.length < 2) return false; // its peers are somebody else's
  if (stack.partial || service.unknown || service.networkMode !== undefined || isOpenEnded(stack, service)) return false;
  if ([...service.hosts, ...service.links].some((name) => name.toLowerCase() === host)) return false;
  return !isNameOf(knownNames(project), host);
}

/** `shop-db-1`, `shop_db_1`, `shop_db`: as containers and services of a swarm are called. */
function isNameOf(names: ReadonlySet<string>, host: string): boolean {
  if (names.has(host)) return true;
  const plain = host.replace(/[-_]\d{1,3}$/, '');
  return [...names].some((name) => plain === name || plain.endsWith(`_${name}`) || plain.endsWith(`-${name}`));
}

// ---- localhost ---------------------------------------------------------------------------------------------------

const storeScheme = /^(?:postgres(?:ql)?|mysql|mariadb|mongodb|rediss?|valkey|amqps?)$/;
/** Addresses by which browsers, and others outside, find it. */
const outside = /PUBLIC|FRONTEND|CORS|ORIGIN|CALLBACK|REDIRECT|SITE|DOMAIN|WEB|APP|BASE_?UR[LI]|ROOT_UR[LI]|HOST|ISSUER|ALLOWED|CLIENT|EXTERNAL|BROWSER|VITE|REACT|NUXT|PROXY|DOCS|LINK|EMAIL|DASHBOARD|UI_|_UI|CONSOLE|PORTAL|SELF|SERVER_UR[LI]|LOGIN|AUTH_URL|OAUTH/i;

/** Where the container itself is asked, and what is meant is another one. */
function atHome(project: Project, stack: Stack, service: StackService, { scheme, by, port, chosen, from }: Reference): Fault | null {
  if (service.networkMode !== undefined || service.unknown || from === 'command' || from === 'proxy' || port === undefined) return null;
  if (stack.services.some(({ networkMode }) => networkMode === `service:${service.name}`) || listensItself(project, service, port, by)) return null;
  if (storeScheme.test(scheme ?? '') || (scheme === undefined && storeVariable.test(by))) {
    if (chosen && from !== 'template') return null;
    const peer = stack.services.find((each) => each !== service && holdsStore(productOf(each.image), each, port));
    return peer === undefined ? null : { kind: 'localhost', peer };
  }
  if (scheme !== 'http' || outside.test(by) || from === 'variable') return null;
  const peer = [stack, ...stacksOf(project)].flatMap(({ services }) => services).find((each) => each.name !== service.name && each.build !== null && each.ports.some(({ host }) => host !== undefined && /^\d/.test(host) && holdsPort(host, port)));
  return peer === undefined ? null : { kind: 'localhost', peer };
}

function holdsStore(product: Product | null, service: StackService, port: number): boolean {
  if (product === null) return false;
  return product.ports[String(port)] === 'datastore' || product.ports[String(port)] === 'queue' || service.ports.some(({ host }) => host !== undefined && /^\d/.test(host) && holdsPort(host, port));
}

function listensItself(project: Project, service: StackService, port: number, by: string): boolean {
  return listensOn(project, { ...service, environment: service.environment.filter(({ name }) => name !== by) }, port) === 'yes';
}
