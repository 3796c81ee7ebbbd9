// Weak accounts that deployment files set up: variables of services, connection strings, Helm values.
import type { AccountFact, ServiceFact, SupplyFact } from '../../src/model/fact.ts';
import type { Located, Project } from '../../src/model/project.ts';
import type { Range } from '../../src/model/range.ts';
import { defaultText } from '../../src/model/value.ts';
import type { Value } from '../../src/model/value.ts';
import { folderOf, joinPath } from '../../src/link/paths.ts';
import { started } from '../debug/entry.ts';
import { credentialKind } from '../secret/names.ts';
import { deployedServices, deployedSupplies, isChartValues, isDevelopmentService } from './deployment.ts';
import { peerOf, usersOf } from './peers.ts';
import { commandLine, imageOf, isStoreProduct, productOf, products } from './products.ts';
import { weaknessOf } from './weak-password.ts';
import type { Weakness } from './weak-password.ts';

export interface Account {
  readonly by: 'compose' | 'kubernetes' | 'helm' | 'script';
  readonly path: string;
  readonly at: Range;
  readonly valueAt: Range;
  readonly service: string;
  readonly name: string; // variable or key path
  readonly product: string;
  readonly password: string;
  readonly weakness: Weakness | 'switch';
  readonly fallback: boolean; // the weak value counts when nothing else is set
  readonly server: boolean; // the variable sets the account up, rather than uses it
  readonly host?: string; // of a connection string
  readonly peer?: string; // the neighbour that variables beside a client's password name
  readonly users?: readonly Use[]; // of a Secret's entry: the containers that are given it
  readonly exposed?: boolean; // Helm: the chart's values give the service a port of the nodes or an ingress
  readonly disclaimed?: boolean; // a comment says that production must not have it so
  readonly unused?: boolean; // a switch beside it turns off what it is for
  readonly usedAt?: { readonly path: string; readonly at: Range };
}

type Use = Pick<Account, 'path' | 'service' | 'name' | 'product' | 'server' | 'peer'>;

/** Variables with which an image sets up its first account, and whose account it is. */
const serverVariables: readonly (readonly [RegExp, string])[] = [
  [/^(?:POSTGRES(?:QL)?|PG)_(?:POSTGRES_)?PASSWORD$|^PGPASSWORD$/, 'PostgreSQL'],
  [/^MYSQL_(?:ROOT_)?PASSWORD$/, 'MySQL'],
  [/^MARIADB_(?:ROOT_)?PASSWORD$/, 'MariaDB'],
  [/^MONGO_INITDB_ROOT_PASSWORD$|^MONGODB_(?:ROOT_)?PASSWORD$|^MONGODB_INITDB_ROOT_PASSWORD$/, 'MongoDB'],
  [/^MINIO_(?:ROOT_PASSWORD|SECRET_KEY|SECRET_ACCESS_KEY)$/, 'MinIO'],
  [/^GF_SECURITY_ADMIN_PASSWORD$|^GRAFANA_(?:ADMIN_)?PASSWORD$/, 'Grafana'],
  [/^RABBITMQ_(?:DEFAULT_PASS|PASSWORD)$/, 'RabbitMQ'],
  [/^(?:ELASTIC|ELASTICSEARCH|KIBANA)_PASSWORD$/, 'Elasticsearch'],
  [/^OPENSEARCH_INITIAL_ADMIN_PASSWORD$/, 'OpenSearch'],
  [/^(?:KEYCLOAK_ADMIN|KC_BOOTSTRAP_ADMIN)_PASSWORD$/, 'Keycloak'],
  [/^PGADMIN_DEFAULT_PASSWORD$/, 'pgAdmin'],
  [/^NEO4J_(?:AUTH|PASSWORD)$/, 'Neo4j'],
  [/^CLICKHOUSE_(?:ADMIN_)?PASSWORD$/, 'ClickHouse'],
  [/^(?:MSSQL_)?SA_PASSWORD$/, 'SQL Server'],
  [/^(?:REDIS|VALKEY|KEYDB)_PASSWORD$/, 'Redis'],
  [/^ME_CONFIG_(?:BASICAUTH|MONGODB_ADMIN)PASSWORD$/, 'mongo-express'],
  [/^COUCHDB_PASSWORD$/, 'CouchDB'],
  [/^(?:DOCKER_)?INFLUXDB_(?:INIT_|ADMIN_|USER_)?PASSWORD$/, 'InfluxDB'],
  [/^ARANGO_ROOT_PASSWORD$/, 'ArangoDB'],
  [/^_AIRFLOW_WWW_USER_PASSWORD$/, 'Airflow'],
  [/^MEILI_MASTER_KEY$/, 'Meilisearch'],
  [/^TYPESENSE_API_KEY$/, 'Typesense'],
  [/^ACTIVEMQ_(?:ADMIN_)?PASSWORD$/, 'ActiveMQ'],
  [/^LDAP_ADMIN_PASSWORD$/, 'LDAP'],
];

export function isServerVariable(name: string): boolean {
  return productSetUpBy(name) !== undefined;
}

function productSetUpBy(name: string): string | undefined {
  return serverVariables.find(([pattern]) => pattern.test(name))?.[1];
}

const namesUser = /(?:USER(?:NAME)?|_DB|DATABASE|DB_NAME|_NAME|KEYCLOAK_ADMIN)$/i;

/** Variables that switch authentication off, with the value that does. */
const openSwitches: readonly (readonly [RegExp, RegExp, string])[] = [
  [/^POSTGRES_HOST_AUTH_METHOD$/, /^trust$/i, 'PostgreSQL'],
  [/^(?:MYSQL|MARIADB)_ALLOW_EMPTY(?:_ROOT)?_PASSWORD$/, /^(?:1|true|yes|on)$/i, 'MySQL'],
  [/^NEO4J_AUTH$/, /^none$/i, 'Neo4j'],
  [/^GF_AUTH_ANONYMOUS_ORG_ROLE$/, /^Admin$/i, 'Grafana'],
  [/^AUTHENTICATION_ANONYMOUS_ACCESS_ENABLED$/, /^(?:true|on|enabled|1)$/i, 'Weaviate'], // https://docs.weaviate.io/deploy/configuration/env-vars
];

export function* suppliedAccounts(project: Project): Generator<Account> {
  const byFile = userNames(project);
  const off = switchedOff(project);
  const without = project.once(onSqlite);
  for (const fact of deployedSupplies(project)) {
    if (fact.by !== 'compose' && fact.by !== 'kubernetes') continue;
    for (const account of accountsIn(project, fact, fact.by, byFile.get(fact.path) ?? [])) {
      const prefix = /^[A-Z0-9]+(?=_)/.exec(fact.name)?.[0];
      const service = `${fact.path}\0${fact.service ?? ''}`;
      const unused = (!account.server && off.has(`${service}\0${prefix}`)) || ((sqlServers.has(account.product) || /^(?:DB|DATABASE|SQL)_/.test(fact.name)) && without.has(service));
      yield unused ? { ...account, unused: true } : account;
    }
  }
}

/** `RABBITMQ_ENABLED=false`: what else is called after RabbitMQ there is not used. */
function switchedOff(project: Project): ReadonlySet<string> {
  const off = new Set<string>();
  for (const { path, service, name, value } of project.of('supply')) {
    const prefix = /^([A-Z0-9]+)_ENABLED?$/.exec(name)?.[1];
    if (prefix !== undefined && value.kind === 'literal' && /^(?:false|0|no|off)$/i.test(String(value.value))) off.add(`${path}\0${service ?? ''}\0${prefix}`);
  }
  return off;
}

const sqlServers = new Set(['PostgreSQL', 'MySQL', 'MariaDB', 'SQL Server']);

/** `DB_ENGINE: sqlite`: the accounts of servers beside it are for whoever changes that. Services that are no server themselves. */
function onSqlite(project: Project): ReadonlySet<string> {
  const servers = new Set(project.of('service').filter((service) => productOf(imageOf(service)) !== null).map(({ path, name }) => `${path}\0${name}`));
  const chosen = project.of('supply').filter(({ name, value }) => /(?:^|_)(?:DB|DATABASE)_(?:ENGINE|TYPE|CLIENT|DRIVER|CONNECTION|DIALECT|PROVIDER|BACKEND)$/.test(name) && value.kind === 'literal' && /sqlite3?$/i.test(String(value.value)));
  return new Set(chosen.map(({ path, service }) => `${path}\0${service ?? ''}`).filter((service) => !servers.has(service)));
}

/** Env files that the repository holds and a service reads: `env_file` of Compose. */
export function* envFileAccounts(project: Project): Generator<Account> {
  for (const { service, facts } of readEnvFiles(project)) {
    const beside = facts.filter((fact) => namesUser.test(fact.name)).flatMap((fact) => defaultText(fact.value) ?? []);
    for (const fact of facts) {
      for (const account of accountsIn(project, { ...fact, service: service.name }, 'compose', beside)) yield { ...account, usedAt: { path: service.path, at: service.nameAt } };
    }
  }
}

/** Services of production with what each env file sets that they read. */
export function* readEnvFiles(project: Project): Generator<{ readonly service: Located<ServiceFact>; readonly facts: readonly Located<SupplyFact>[] }> {
  const byPath = new Map<string, Located<SupplyFact>[]>();
  for (const fact of project.of('supply')) {
    if (fact.by !== 'dotenv' || fact.role !== 'production') continue;
    const list = byPath.get(fact.path);
    if (list) list.push(fact);
    else byPath.set(fact.path, [fact]);
  }
  for (const service of project.of('service')) {
    if (service.role !== 'production' || service.by !== 'compose' || isDevelopmentService(service)) continue;
    for (const name of service.envFiles ?? []) {
      const facts = byPath.get(joinPath(folderOf(service.path), name) ?? '');
      if (facts) yield { service, facts };
    }
  }
}

/** Users and databases that the file names, for whichever of its services: a password equal to one of them is none. */
function userNames(project: Project): Map<string, string[]> {
  const names = new Map<string, string[]>();
  for (const fact of project.of('supply')) {
    if (!namesUser.test(fact.name)) continue;
    const text = defaultText(fact.value);
    if (text === null || text === '') continue;
    const list = names.get(fact.path);
    if (list) list.push(text);
    else names.set(fact.path, [text]);
  }
  return names;
}

/** Weaviate lets strangers connect and do nothing where only listed users or roles may; Grafana gives strangers a role only where it lets them in. */
function refusesAnyway(project: Project, { path, service, name }: Located<SupplyFact>): boolean {
  const beside = (pattern: RegExp): boolean => project.of('supply').some((other) => other.path === path && other.service === service && pattern.test(other.name) && !/^(?:false|off|0|no)?$/i.test(defaultText(other.value) ?? ''));
  return name.startsWith('GF_') ? !beside(/^GF_AUTH_ANONYMOUS_ENABLED$/) : beside(/^AUTHORIZATION_(?:\w+_ENABLED|ENABLE_RBAC)$/);
}

function* accountsIn(project: Project, fact: Located<SupplyFact>, by: 'compose' | 'kubernetes', beside: readonly string[]): Generator<Account> {
  const product = productSetUpBy(fact.name);
  const base = { by, path: fact.path, at: fact.at, valueAt: fact.value.at, service: fact.service ?? '', name: fact.name, ...(fact.disclaimed && { disclaimed: true }) };
  const { text, fallback, from } = effective(project, fact);
  if (text === null || text === '') return;
  const place = from ? { path: from.path, at: from.at, valueAt: from.value.at, usedAt: { path: fact.path, at: fact.at } } : {};
  const open = openSwitches.find(([name, value]) => name.test(fact.name) && value.test(text));
  if (open && !refusesAnyway(project, fact)) {
    yield { ...base, ...place, product: open[2], password: '', weakness: 'switch', fallback, server: true };
    return;
  }
  if (/^[a-z][\w+.-]*:\/\/|^[\w.-]{1,40}:[^@\s]{1,60}@(?:tcp|unix)\(/i.test(text)) {
    const url = credentialsOf(text);
    const weakness = url ? weaknessOf(url.password, { user: url.user }) : null;
    if (url && weakness) yield { ...base, ...place, ...(isOfExampleUrl(url) && { unused: true }), product: url.scheme, password: url.password, weakness, fallback, server: false, host: url.host };
    return;
  }
  if (product === undefined && credentialKind(fact.name) !== 'password' && !isPin(fact.name, text)) return;
  const password = fact.name === 'NEO4J_AUTH' ? text.slice(text.indexOf('/') + 1) : text;
  const weakness = weaknessOf(password, { names: beside });
  if (weakness) yield { ...base, ...useOf(project, fact), ...(product === undefined && isOfExample(project, fact) && { unused: true }), ...place, password, weakness, fallback, users: usersOf(project, fact).map((user) => useOf(project, user)) };
}

/** `GRAPHITE_API=http://graphite.example.com/`, or in an env file `GRAPHITE_USER=username`, beside a client's `GRAPHITE_PASS`: neither is anybody's. */
function isOfExample(project: Project, fact: Located<SupplyFact>): boolean {
  const prefix = /^[A-Z0-9]+_/i.exec(fact.name)?.[0];
  if (prefix === undefined || peerOf(project, fact) !== undefined) return false;
  const beside = project.of('supply').filter(({ path, service, by, name }) => path === fact.path && (service === fact.service || by === 'dotenv') && name.startsWith(prefix));
  return beside.some(({ by, value }) => (by === 'dotenv' && userPlaceholder.test(defaultText(value) ?? '')) || exampleHost.test(defaultText(value) ?? ''));
}

/** `rtsp://user:password@192.168.1.100/`: the words of a manual, before an address of somebody's own network. */
function isOfExampleUrl({ user, password, host }: { readonly user: string; readonly password: string; readonly host: string }): boolean {
  return /^user(?:_?name)?$/i.test(user) && /^pass(?:word)?$/i.test(password) && /^(?:10|192\.168|172\.(?:1[6-9]|2\d|3[01]))\./.test(host);
}

const userPlaceholder = /^(?:your[-_]?)?user[-_]?name$/i;
const exampleHost = /^(?:[a-z][\w+.-]*:\/\/)?(?:[\w-]+\.)*example\.(?:com|org|net)(?=[:/]|$)/i;

/** A datastore's own variable, given to a container beside the name of another host, is a client's. */
function useOf(project: Project, fact: Located<SupplyFact>): Use {
  const { path, name, service = '' } = fact;
  const product = productSetUpBy(name);
  const isConsole = product !== undefined && !isStoreProduct(products.find((each) => each.name === product) ?? null);
  const peer = isConsole ? undefined : peerOf(project, fact);
  return { path, name, service, product: product ?? service, server: product !== undefined && peer === undefined, peer };
}

interface Effective {
  readonly text: string | null;
  readonly fallback: boolean;
  readonly from?: Located<SupplyFact>;
}

/** The value as Compose would have it: its own `.env` beside the file first, then the fallback. */
function effective(project: Project, fact: Located<SupplyFact>): Effective {
  const { value } = fact;
  const variable = value.kind === 'env' ? value.name : null;
  const beside = variable !== null && fact.by === 'compose' ? dotenvBeside(project, fact.path, variable) : undefined;
  if (beside) return { text: defaultText(beside.value), fallback: false, from: beside };
  return { text: defaultText(value), fallback: hasFallback(value) };
}

function hasFallback(value: Value): boolean {
  return value.kind === 'env' || (value.kind === 'join' && value.parts.some(hasFallback));
}

function dotenvBeside(project: Project, path: string, variable: string): Located<SupplyFact> | undefined {
  return project.once(dotenvs).get(`${path.slice(0, path.lastIndexOf('/') + 1)}.env\0${variable}`);
}

function dotenvs(project: Project): ReadonlyMap<string, Located<SupplyFact>> {
  const index = new Map<string, Located<SupplyFact>>();
  for (const fact of project.of('supply')) if (fact.by === 'dotenv' && /(?:^|\/)\.env$/.test(fact.path) && fact.role === 'production') index.set(`${fact.path}\0${fact.name}`, fact);
  return index;
}

/** `SHOP_PIN: 123456`; `LED_PIN: 17` is one of a board. */
function isPin(name: string, text: string): boolean {
  return /(?:^|_)PIN(?:_?CODE)?$/i.test(name) && /^\d{4,10}$/.test(text);
}

/** `scheme://user:password@host`; what is left open by the file reads as absent. */
function credentialsOf(url: string): { readonly scheme: string; readonly user: string; readonly password: string; readonly host: string } | null {
  const match = /^([a-z][a-z0-9]*)[a-z0-9+.-]*:\/\/([^\s:/@]*):([^\s/@]+)@([^\s/@:?,]+)/i.exec(url);
  if (match) return { scheme: match[1] ?? '', user: match[2] ?? '', password: match[3] ?? '', host: match[4] ?? '' };
  const plain = /^([\w.-]{1,40}):([^@\s]{1,60})@(?:tcp|unix)\(([^:)]*)/.exec(url); // go-sql-driver/mysql: user:password@tcp(host:port)/name
  return plain ? { scheme: 'MySQL', user: plain[1] ?? '', password: plain[2] ?? '', host: plain[3] ?? '' } : null;
}

/** Values of production: not those of one machine, of tests and of examples. */
export function isInstalled(project: Project, { path, role }: Located<AccountFact>): boolean {
  return (role === 'production' || (role === 'development' && isChartValues(project, path))) && !/(?:^|\/)ci\/|values[._-](?:ci|test|dev|local\w*|example|sample|kind|minikube|e2e|lint|unit-?tests?|schema|validat\w+)\b/.test(path);
}

/** Values files that belong to a chart, or are named as values of a deployment. */
export function* valuesAccounts(project: Project): Generator<Account> {
  for (const fact of project.of('account')) {
    if (fact.by !== 'helm' || fact.signs === true || !isInstalled(project, fact)) continue;
    const text = defaultText(fact.password);
    const user = fact.user ? (defaultText(fact.user) ?? undefined) : undefined;
    const weakness = text === null ? null : weaknessOf(text, user === undefined ? {} : { user });
    if (text === null || weakness === null) continue;
    yield { by: 'helm', path: fact.path, at: fact.at, valueAt: fact.password.at, service: '', name: fact.name, product: fact.name.split('.')[0] ?? '', password: text, weakness, fallback: false, server: true, ...(fact.exposed === true ? { exposed: true } : {}) };
  }
}

/** `redis-server --requirepass redis`. */
export function* commandAccounts(project: Project): Generator<Account> {
  for (const { service } of deployedServices(project)) {
    const product = productOf(imageOf(service));
    const password = /--requirepass[= ]["']?([^\s"']+)/.exec(commandLine(service))?.[1];
    const weakness = password === undefined ? null : weaknessOf(password, { names: [service.name] });
    const { command, path } = service;
    if (service.by !== 'compose' || product === null || password === undefined || weakness === null || command === undefined) continue;
    const fallback = hasFallback(command) || command.kind === 'join' || (command.kind === 'list' && command.items.some((item) => item.kind !== 'literal'));
    yield { by: 'compose', path, at: command.at, valueAt: command.at, service: service.name, name: '--requirepass', product: 'Redis', password, weakness, fallback, server: true };
  }
}

/** What a script that the image or a service starts with creates in every installation. */
export function* scriptAccounts(project: Project): Generator<Account> {
  for (const fact of project.of('account')) {
    if (fact.by !== 'script' || fact.signs === true || fact.role !== 'production' || started(project, fact.path) !== 'by-deployment' || isLeftOut(project, fact)) continue;
    const text = defaultText(fact.password);
    const user = fact.user ? (defaultText(fact.user) ?? undefined) : undefined;
    const weakness = text === null ? null : weaknessOf(text, user === undefined ? {} : { user });
    if (text === null || weakness === null) continue;
    yield { by: 'script', path: fact.path, at: fact.at, valueAt: fact.password.at, service: '', name: fact.name, product: '', password: text, weakness, fallback: hasFallback(fact.password), server: true };
  }
}

/** `SKIP_SUPERUSER=true` in what the deployment reads. */
function isLeftOut(project: Project, { unless = [] }: AccountFact): boolean {
  return unless.length > 0 && project.of('supply').some(({ role, name, value }) => role === 'production' && unless.includes(name) && /^(?:true|1|yes|on)$/i.test(defaultText(value) ?? ''));
}
