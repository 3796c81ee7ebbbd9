// Who reaches the datastore that an account opens? Input: an account, the services of its stack. Output: a verdict.
import type { ServiceFact } from '../../src/model/fact.ts';
import { hidden } from '../../src/model/finding.ts';
import type { Located, Project } from '../../src/model/project.ts';
import { ancestors, folderOf, isWithin } from '../../src/link/paths.ts';
import { kustomizedWith } from '../../src/link/workloads.ts';
import { isServerVariable } from './accounts.ts';
import type { Account } from './accounts.ts';
import { ownerOf } from './backing.ts';
import { developmentFile } from './deployment.ts';
import { labelOf } from './peers.ts';
import { imageOf, isProxyImage, isPublic, isStore, productOf, products } from './products.ts';

/**
 * `neighbours`: the datastore is a service of the stack, or of the cluster, and no port of it is published. `elsewhere`: a URL names a
 * service that this stack does not have. `unknown`: it is not seen here.
 */
export type Reach = 'world' | 'neighbours' | 'elsewhere' | 'unknown';

export function reachOfAccount(project: Project, account: Account): Reach {
  if (account.by === 'helm') return account.exposed !== true && chartStore.test(account.name) ? 'neighbours' : 'unknown';
  if (account.by === 'script') return 'unknown';
  if (account.by === 'kubernetes') return inCluster(project, account);
  const from = account.usedAt?.path ?? account.path;
  const stack = stackOf(project, account.by === 'compose' && project.files.get(account.path)?.format === 'yaml' ? account.path : from);
  return inStack(project, stack, stack.some(({ name }) => name === account.peer) ? account : { ...account, peer: undefined, server: account.server || isServerVariable(account.name) });
}

function inStack(project: Project, stack: readonly Located<ServiceFact>[], account: Account): Reach {
  const set = setUpWith(project, stack, account);
  const targets = set.length > 0 ? set : targetsOf(stack, account);
  if (targets.length === 0 && account.server) return insideImage(stack, account);
  if (targets.length === 0) return account.host !== undefined && !account.host.includes('.') ? 'elsewhere' : 'unknown';
  const names = new Set(targets.map(({ name }) => name));
  const published = (service: ServiceFact): boolean => service.hostNetwork === true || service.ports.some(isPublic);
  if (stack.some((service) => names.has(service.name) && published(service))) return 'world';
  const products = targets.map((service) => productOf(imageOf(service))?.name ?? '');
  return stack.some((service) => published(service) && products.some((name) => shows(productOf(imageOf(service))?.name ?? '', name))) ? 'world' : 'neighbours';
}

/** Whatever the image, who takes the variables of a datastore runs it, or asks one elsewhere: the world reaches it by its own port. */
function insideImage(stack: readonly Located<ServiceFact>[], { product, service: name, path }: Account): Reach {
  const ports = products.find((each) => each.name === product)?.ports ?? {};
  if (!Object.values(ports).includes('datastore')) return 'unknown';
  const holders = stack.filter((service) => service.name === name && service.path === path);
  return holders.some((service) => service.hostNetwork === true || service.ports.some((port) => port.container in ports && isPublic(port))) ? 'world' : 'neighbours';
}

/** Manifests are sorted into folders by their kinds. */
const ofKind = /(?:^|\/)(?:deployments?|services?|secrets?|config-?maps?|statefulsets?|jobs?|volumes?)$/i;

/** What the manifests of the folder run and open, and of those in it: a Service shows its ports to the world when it is of such a type. */
function inCluster(project: Project, account: Account): Reach {
  const host = account.host ?? account.peer;
  if (host !== undefined) return atHost(project, account, labelOf(host));
  const { users = [] } = account;
  if (users.length > 0) return widest(users.map((user) => inCluster(project, { ...account, ...user, users: [] })));
  const own = folderOf(account.path);
  const folder = ofKind.test(own) ? folderOf(own) : own;
  const kustomized = kustomizedWith(project, account.path);
  const near = project.of('service').filter(({ by, path }) => by === 'kubernetes' && (folderOf(path) === own || (folder !== '' && isWithin(folder, path)) || kustomized.has(path)));
  const targets = targetsOf(near, account);
  return shown(near, targets.length > 0 ? targets : listeningAs(near, account));
}

/** Whatever the image, what answers at a datastore's port beside the variables that set one up is that datastore. */
function listeningAs(near: readonly Located<ServiceFact>[], { product, server }: Account): Located<ServiceFact>[] {
  const known = products.find(({ name }) => name === product)?.ports ?? {};
  return server ? near.filter(({ ports }) => ports.some(({ container }) => known[container] === 'datastore')) : [];
}

const widening: readonly Reach[] = ['neighbours', 'elsewhere', 'unknown', 'world'];

function widest(all: readonly Reach[]): Reach {
  return all.reduce((one, other) => (widening.indexOf(other) > widening.indexOf(one) ? other : one));
}

/** The Service of that name whose manifest lies nearest; a name of one word that none has is a Service of the cluster all the same. */
function atHost(project: Project, account: Account, host: string): Reach {
  const found = nearestNamed(project, account.path, host);
  if (found === null) return host.includes('.') ? 'unknown' : 'elsewhere';
  const { near, targets } = found;
  const isConsole = targets.some((service) => productOf(imageOf(service)) !== null && !isStore(service));
  return isConsole ? 'unknown' : shown(near, targets);
}

/** `db.shop`: the Service `db` of the namespace `shop`, unless the end is one of the internet's. */
const ofNamespace = /^([a-z][\w-]*)\.(?!(?:com|org|net|io|dev|app|cloud|local|info|co|internal)$)[a-z][\w-]*$/;

function nearestNamed(project: Project, path: string, host: string): { readonly folder: string; readonly near: readonly Located<ServiceFact>[]; readonly targets: readonly Located<ServiceFact>[] } | null {
  const all = project.of('service').filter(({ by }) => by === 'kubernetes');
  const short = ofNamespace.exec(host)?.[1];
  const isNamed = ({ name }: ServiceFact): boolean => name.split('/').some((part) => part === host || part === short);
  const folder = ancestors(folderOf(path)).find((each) => all.some((service) => isNamed(service) && isWithin(each, service.path)));
  if (folder === undefined) return null;
  const near = all.filter((service) => isWithin(folder, service.path));
  return { folder, near, targets: near.filter(isNamed) };
}

/** The client's password is the one that another manifest sets the datastore up with, which the client names as its host. */
export function isSetUpBy(project: Project, client: Account, server: Account): boolean {
  const host = client.host ?? client.peer;
  if (client.by !== 'kubernetes' || server.by !== 'kubernetes' || client.server || !server.server || host === undefined || !isSame(client.password, server.password) || client.path === server.path) return false;
  const found = nearestNamed(project, client.path, labelOf(host));
  return found !== null && isWithin(found.folder, server.path) && found.targets.some((service) => sameFamily(productOf(imageOf(service))?.name ?? '', server.product));
}

/** What a rule hides of a file is hidden in its facts, all but the first letters. */
function isSame(one: string, other: string): boolean {
  return one === other || (other.endsWith(hidden) && one.startsWith(other.slice(0, -hidden.length)));
}

function shown(near: readonly Located<ServiceFact>[], targets: readonly Located<ServiceFact>[]): Reach {
  if (targets.length === 0) return 'unknown';
  const listened = new Set(targets.flatMap((service) => [...Object.keys(productOf(imageOf(service))?.ports ?? {}), ...service.ports.map(({ container }) => container)]));
  const open = targets.some(({ hostNetwork }) => hostNetwork === true) || near.some(({ ports }) => ports.some((port) => isPublic(port) && listened.has(port.container)));
  return open ? 'world' : 'neighbours';
}

/** A key of a chart's values below the name of a datastore: its service is the cluster's own unless the values say otherwise. */
const chartStore = /(?:^|\.)(?:(?:external|internal)?-?(?:db|database)|(?:external-?)?(?:postgres(?:ql)?(?:-ha)?|mysql|mariadb|mongo(?:db)?|redis|valkey|rabbitmq|clickhouse|elasticsearch|opensearch|neo4j|cassandra|minio))\./i;

/** Consoles that ask for the datastore's own account, so that whoever knows it is in; the others have a login of theirs. */
function shows(tool: string, store: string): boolean {
  if (tool === 'Adminer') return /^(?:PostgreSQL|MySQL|MariaDB|SQL Server|Oracle Database|MongoDB)$/.test(store);
  return tool === 'phpMyAdmin' && /^(?:MySQL|MariaDB)$/.test(store);
}

/** A service of another's image that publishes no port, where its neighbours do and no proxy stands among them. */
export function isHeldBack(project: Project, path: string, name: string): boolean {
  const stack = stackOf(project, path);
  const own = stack.filter((service) => service.name === name);
  const isOpen = (service: ServiceFact): boolean => service.hostNetwork === true || service.ports.some(isPublic);
  if (own.some((service) => service.build !== undefined || isOpen(service)) || !stack.some(isOpen)) return false;
  const images = own.flatMap((service) => imageOf(service) ?? []);
  return images.length > 0 && images.every((image) => ownerOf(project, image) !== 'own') && !stack.some((service) => isProxyImage(imageOf(service) ?? ''));
}

/** The services of the file and of those beside it that may be started with it: what defines a service of this one anew is started instead. */
function stackOf(project: Project, path: string): Located<ServiceFact>[] {
  const folder = folderOf(path);
  const near = project.of('service').filter((service) => service.by === 'compose' && (service.path === path || (service.role === 'production' && folderOf(service.path) === folder && !developmentFile(service.path))));
  const own = new Set(near.filter((service) => service.path === path && service.overlay !== true).map(({ name }) => name));
  const instead = new Set(near.filter((service) => service.path !== path && service.overlay !== true && own.has(service.name)).map((service) => service.path));
  return near.filter((service) => !instead.has(service.path));
}

const storeVariable = /(?:^|_)(?:DB|DATABASE|SQL|PG|POSTGRES(?:QL)?|MYSQL|MARIADB|MONGO(?:DB)?|REDIS|RABBIT(?:MQ)?|AMQP|ELASTIC(?:SEARCH)?|OPENSEARCH|CLICKHOUSE|NEO4J|MINIO|S3)(?:_|PASS)/;

/** By its name, a client's password for a datastore. */
export function opensStore(name: string): boolean {
  return storeVariable.test(name);
}

/** The datastores whose own environment is handed the variable: `MONGO_INITDB_ROOT_PASSWORD: ${DB_PASSWORD}`. */
function setUpWith(project: Project, stack: readonly Located<ServiceFact>[], { name, host, server }: Account): Located<ServiceFact>[] {
  if (host !== undefined || server) return [];
  const handed = project.of('supply').filter(({ by, value }) => by === 'compose' && value.kind === 'env' && value.name === name);
  return stack.filter((service) => isStore(service) && handed.some((fact) => fact.path === service.path && fact.service === service.name));
}

function targetsOf(stack: readonly Located<ServiceFact>[], account: Account): Located<ServiceFact>[] {
  const host = account.host ?? account.peer;
  if (host !== undefined) return stack.filter(({ name }) => name === host);
  const stores = stack.filter(isStore);
  const own = stores.filter(({ name }) => name === account.service);
  if (own.length > 0) return own;
  if (!account.server) return opensStore(account.name) ? stores : namedBy(account, stack);
  return stores.filter((service) => sameFamily(productOf(imageOf(service))?.name ?? '', account.product));
}

/** `HANA_PASSWORD`, given to one service, is for the service `hana` beside it. */
function namedBy(account: Account, stack: readonly Located<ServiceFact>[]): Located<ServiceFact>[] {
  const prefix = /^([A-Z][A-Z0-9]*)_(?:[A-Z]+_)*PASS/i.exec(account.name)?.[1]?.toLowerCase();
  return stack.filter(({ name }) => name !== account.service && name.toLowerCase() === prefix);
}

function sameFamily(name: string, other: string): boolean {
  const family = (each: string): string => (each === 'MariaDB' ? 'MySQL' : each);
  return family(name) === family(other);
}
