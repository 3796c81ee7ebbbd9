// Who reaches the datastore that an account opens? Input: an account, the services of its stack. Output: a verdict.
import type { ServiceFact } from '../../src/model/fact.ts';
import type { Located, Project } from '../../src/model/project.ts';
import { folderOf } from '../../src/link/paths.ts';
import type { Account } from './accounts.ts';
import { developmentFile } from './deployment.ts';
import { imageOf, isPublic, isStore, productOf } from './products.ts';

/** `neighbours`: the datastore is a service of the stack and no port of it is published. `unknown`: it is not seen here. */
export type Reach = 'world' | 'neighbours' | 'unknown';

export function reachOfAccount(project: Project, account: Account): Reach {
  const from = account.usedAt?.path ?? account.path;
  const stack = stackOf(project, account.by === 'compose' && project.files.get(account.path)?.format === 'yaml' ? account.path : from);
  const targets = account.by === 'compose' ? targetsOf(stack, account) : [];
  if (targets.length === 0) return 'unknown';
  const names = new Set(targets.map(({ name }) => name));
  return stack.some((service) => names.has(service.name) && (service.hostNetwork === true || service.ports.some(isPublic))) ? 'world' : 'neighbours';
}

/** The services of the file and of those beside it that may be started with it. */
function stackOf(project: Project, path: string): Located<ServiceFact>[] {
  const folder = folderOf(path);
  return project.of('service').filter((service) => service.by === 'compose' && (service.path === path || (service.role === 'production' && folderOf(service.path) === folder && !developmentFile(service.path))));
}

const storeVariable = /(?:^|_)(?:DB|DATABASE|SQL|PG|POSTGRES(?:QL)?|MYSQL|MARIADB|MONGO(?:DB)?|REDIS|RABBIT(?:MQ)?|AMQP|ELASTIC(?:SEARCH)?|OPENSEARCH|CLICKHOUSE|NEO4J|MINIO|S3)(?:_|PASS)/;

/** By its name, a client's password for a datastore. */
export function opensStore(name: string): boolean {
  return storeVariable.test(name);
}

function targetsOf(stack: readonly Located<ServiceFact>[], account: Account): Located<ServiceFact>[] {
  if (account.host !== undefined) return stack.filter(({ name }) => name === account.host);
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
