// db/no-backup: data that nothing copies away. NIST SP 800-53 CP-9.
import type { Range } from '../../src/model/range.ts';
import type { Project } from '../../src/model/project.ts';
import { defaultText } from '../../src/model/value.ts';
import { projectRule } from '../../src/model/rule.ts';
import { developmentReach } from '../../src/link/evidence.ts';
import { isDeployed } from '../../src/link/limits.ts';
import { ships } from '../../src/link/project.ts';
import { reachOf } from '../../src/link/resolve.ts';
import { routesOf } from '../../src/link/routes.ts';
import { stacksOf } from '../../src/link/compose/stacks.ts';
import { deployedStacks, shippedServices } from '../compose/deployed.ts';
import { deployedServices } from '../infra/deployment.ts';
import { imageOf, productOf } from '../infra/products.ts';

interface Store {
  readonly path: string;
  readonly at: Range;
  readonly name: string;
  readonly product: string;
}

export const rule = projectRule({
  id: 'db/no-backup',
  severity: 'P2',
  confidence: 'medium',
  *check(project) {
    const stores = [...inStacks(project), ...inCluster(project)];
    const files = stores.length > 0 ? [] : sqliteFiles(project);
    const [first, ...others] = [...stores, ...files];
    if (first === undefined || isBackedUp(project) || isManaged(project)) return;
    yield {
      path: first.path,
      at: first.at,
      message: files.length > 0 ? 'file' : 'server',
      data: { service: first.name, product: first.product },
      severity: files.length > 0 ? 'P3' : 'P2',
      related: others.slice(0, 6).map(({ path, at, name }) => ({ path, at, note: 'also', data: { service: name } })),
      cause: 'no-backup',
    };
  },
});

/** What holds what people entered: caches, queues and indexes can be made anew. */
const keepsRecords = /^(?:PostgreSQL|MySQL|MariaDB|MongoDB|SQL Server|Oracle Database|CockroachDB|CouchDB|Neo4j|Cassandra|MinIO|SeaweedFS|SurrealDB|ArangoDB|InfluxDB)$/;

function* inStacks(project: Project): Generator<Store> {
  const seen = new Set<string>();
  for (const { stack, development } of deployedStacks(project)) {
    if (development) continue;
    for (const service of shippedServices(stack)) {
      const product = productOf(service.image)?.name ?? '';
      const kept = service.mounts.some(({ kind }) => kind === 'volume' || kind === 'bind');
      const key = `${service.path}\0${String(service.at.start)}`;
      if (keepsRecords.test(product) && kept && !seen.has(key)) yield { path: service.path, at: service.at, name: service.name, product };
      seen.add(key);
    }
  }
}

function* inCluster(project: Project): Generator<Store> {
  for (const { service, development } of deployedServices(project)) {
    const product = service.by === 'kubernetes' && !development ? (productOf(imageOf(service))?.name ?? '') : '';
    if (keepsRecords.test(product)) yield { path: service.path, at: service.nameAt, name: service.name, product };
  }
}

/** A file of the program's own, where it is a service that is deployed. */
function sqliteFiles(project: Project): Store[] {
  if (!isDeployed(project) || routesOf(project).length === 0) return [];
  const written = project.of('disk-use').flatMap(({ path, role, at, keeps, by, guards }) => (keeps === 'database' && role === 'production' && !developmentReach(reachOf(project, path, guards)) ? [{ path, at, name: by, product: 'SQLite' }] : []));
  // `os.getenv("DB_PATH", "data/shop.db")`
  const read = project.of('env-read').flatMap(({ path, role, at, name, fallback }) => (role === 'production' && databaseName.test(name) && databaseFile.test(defaultText(fallback) ?? '') ? [{ path, at, name, product: 'SQLite' }] : []));
  return [...written, ...read];
}

const databaseName = /(?:^|_)(?:DB|DATABASE|SQLITE)(?:_|$)/;
const databaseFile = /^sqlite[\w+]{0,20}:\/\/\/\/?[^:]|^(?!\/tmp\/)[\w./-]{1,200}\.(?:db|sqlite3?)$/;

// ---- who looks after it ------------------------------------------------------------------------------------------

const backupWords = /back-?up|pg_?dump|mysqldump|mongodump|(?:^|[/_.-])(?:restic|borg(?:matic)?|duplicati|duplicity|litestream|pgbackrest|wal-?g|barman|velero|kopia|snapshots?)(?=$|[/_.:-])/i;

/** A job, a service or a script that copies data away; a text that says so is none. */
function isBackedUp(project: Project): boolean {
  const named = [...project.files.values()].some((file) => ships(file) && /\.(?:sh|bash|ya?ml|py|[cm]?[jt]s|service|timer|cron|ps1|toml|conf|rb|go)$|\/cron[^/]*$|(?:^|\/)[^./]+$/.test(file.path) && backupWords.test(file.path) && !/backups?_?codes|test/i.test(file.path));
  if (named || project.of('script-trait').some((fact) => fact.trait === 'backs-up' && ships(fact))) return true;
  if (project.of('pipeline').some(({ steps }) => steps.some(({ text }) => backupWords.test(text)))) return true;
  const services = stacksOf(project).flatMap((stack) => stack.services);
  return services.some(({ name, image, command }) => [name, image ?? '', command].some((text) => backupWords.test(text))) || project.of('service').some(({ name, image }) => backupWords.test(name) || backupWords.test(defaultText(image) ?? ''));
}

const managedHost = /\.rds\.amazonaws\.com|\.neon\.tech|\.supabase\.(?:co|com|in)|\.psdb\.cloud|planetscale|\.mongodb\.net|\.(?:postgres|mysql|database)\.(?:cosmos\.)?azure\.com|\.aivencloud\.com|\.render\.com|\.railway\.|\.ondigitalocean\.com|cloudsql|\.turso\.io|\.aliyuncs\.com|\.tencentcdb\.com/i;

/** A provider keeps it, and its copies. */
function isManaged(project: Project): boolean {
  return project.of('supply').some(({ role, value }) => role !== 'test' && managedHost.test(defaultText(value) ?? ''));
}
