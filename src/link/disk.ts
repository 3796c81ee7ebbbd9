// link: what code keeps on disk x how its containers are run -> what is lost with a container.
import type { DiskUseFact, VolumeFact } from '../model/disk.ts';
import type { ServiceFact } from '../model/fact.ts';
import type { Located, Project } from '../model/project.ts';
import type { Range } from '../model/range.ts';
import type { Value } from '../model/value.ts';
import { defaultText } from '../model/value.ts';
import { textOf } from './concrete.ts';
import { worst } from './evidence.ts';
import { folderOf, joinPath } from './paths.ts';
import { outcomes, reachOf } from './resolve.ts';

export interface DiskUse {
  readonly path: string;
  readonly at: Range;
  readonly keeps: DiskUseFact['keeps'];
}

/** An image of the project that keeps things on its own disk. */
export interface Losing {
  readonly image: string; // its Dockerfile
  readonly uses: readonly DiskUse[];
  readonly service?: Located<ServiceFact>; // that runs it without a volume
  readonly source?: Located<VolumeFact>; // only the mount of the source folder keeps them
}

const uploadName = /^(?:\w{1,30}_)?(?:UPLOADS?_(?:DIR|DIRECTORY|FOLDER|PATH)|MEDIA_ROOT)$/i;
const sessionName = /^(?:\w{1,30}_)?SESSIONS?_(?:STORE_|FILE_)?(?:DIR|PATH|FOLDER)$/i;
const passing = /^\/(?:tmp|var\/tmp|dev)\b|(?:^|[/_.-])(?:tmp|temp|cache)(?:[/_.-]|$)/i;

export function losingImages(project: Project): Losing[] {
  const images = [...new Set(project.of('image').filter(({ role }) => role === 'production').map(({ path }) => path))];
  if (images.length === 0) return [];
  const uses = [...usesOf(project)];
  const found: Losing[] = [];
  for (const image of images) {
    const others = images.filter((other) => other !== image);
    const own = uses.filter(({ path }) => holds(image, path) && !others.some((other) => holds(other, path) && contextOf(other).length > contextOf(image).length));
    const lost = own.filter((use) => !isKeptElsewhere(project, use));
    const losing = lost.length === 0 ? null : judged(project, image, lost);
    if (losing !== null && !found.some((other) => other.uses[0]?.path === losing.uses[0]?.path)) found.push(losing);
  }
  return found;
}

/** The folder an image is built from: its own, or the one above where Dockerfiles have a folder of theirs. */
function contextOf(image: string): string {
  const folder = folderOf(image);
  return /(?:^|\/)(?:docker|dockerfiles?|build|deploy|deployment|\.docker|container|containers|infra|ops)$/i.test(folder) ? folderOf(folder) : folder;
}

function holds(image: string, path: string): boolean {
  const context = contextOf(image);
  return context === '' || path.startsWith(`${context}/`);
}

// ---- what is kept on disk ----------------------------------------------------------------------------------------

function* usesOf(project: Project): Iterable<DiskUse> {
  const seen = new Set<string>();
  for (const use of [...written(project), ...read(project), ...bound(project)]) {
    const key = `${use.path} ${use.keeps}`;
    if (!seen.has(key)) yield use;
    seen.add(key);
  }
}

function* written(project: Project): Iterable<DiskUse> {
  for (const { path, role, at, keeps, where, guards } of project.of('disk-use')) {
    if (role !== 'production' || ['never', 'development-only'].includes(reachOf(project, path, guards))) continue;
    const text = where === undefined ? '' : (shown(project, path, where) ?? '');
    if (!passing.test(text) && text !== ':memory:' && !(keeps === 'uploads' && where?.kind === 'function')) yield { path, at, keeps };
  }
}

function* read(project: Project): Iterable<DiskUse> {
  const supplied = new Set(project.of('supply').filter(({ by, role }) => by !== 'dotenv' && role === 'production').map(({ name }) => name));
  for (const { path, role, at, name, fallback } of project.of('env-read')) {
    if (role !== 'production' || fallback === undefined || supplied.has(name)) continue;
    const keeps = keepsOf(name, defaultText(fallback));
    if (keeps !== null) yield { path, at, keeps };
  }
  for (const { path, role, at, name, variables, fallback } of project.of('setting')) {
    if (role !== 'production' || fallback === undefined || [name, ...variables].some((one) => supplied.has(one.toUpperCase()))) continue;
    const keeps = keepsOf(name, defaultText(fallback));
    if (keeps !== null) yield { path, at, keeps };
  }
}

function keepsOf(name: string, text: string | null): DiskUse['keeps'] | null {
  if (text !== null && (passing.test(text) || text === '')) return null;
  if (uploadName.test(name)) return 'uploads';
  if (sessionName.test(name)) return 'sessions';
  return text !== null && isSqliteFile(text) ? 'database' : null;
}

function isSqliteFile(text: string): boolean {
  return /^sqlite(?:\+\w{1,20})?:\/\/\/./.test(text) && !/:memory:|\/tmp\//.test(text);
}

/** `SQLALCHEMY_DATABASE_URI = "sqlite:///app.db"`, `app.config["UPLOAD_FOLDER"] = "uploads"`, Django's DATABASES. */
function* bound(project: Project): Iterable<DiskUse> {
  for (const { path, role, bindings } of project.of('module')) {
    if (role !== 'production') continue;
    for (const { name, value, at, guards } of bindings) {
      const last = name.slice(name.lastIndexOf('.') + 1);
      const isDatabase = /^(?:SQLALCHEMY_)?DATABASE_UR[IL]$/.test(last) || last === 'DATABASES';
      if (!isDatabase && !uploadName.test(last)) continue;
      if (['never', 'development-only'].includes(reachOf(project, path, guards))) continue;
      if (isDatabase ? isOnDisk(project, path, value) : keepsOf(last, shown(project, path, value)) !== null) yield { path, at, keeps: isDatabase ? 'database' : 'uploads' };
    }
  }
}

function isOnDisk(project: Project, path: string, value: Value): boolean {
  if (value.kind === 'map') {
    const [first] = value.entries;
    const engine = first?.value.kind === 'map' ? first.value.entries.find(({ key }) => key.kind === 'literal' && key.value === 'ENGINE')?.value : undefined;
    return engine?.kind === 'literal' && String(engine.value).endsWith('sqlite3');
  }
  return worst(outcomes(project, path, value), (each) => isSqliteFile(textOf(each) ?? '')) !== null;
}

function shown(project: Project, path: string, value: Value): string | null {
  const [first] = outcomes(project, path, value);
  return first === undefined ? null : (textOf(first.value) ?? null);
}

// ---- what keeps it -----------------------------------------------------------------------------------------------

const databaseName = /^(?:\w{1,30}_)?(?:DATABASE_UR[IL]|DB_HOST|DB_URL|POSTGRES_HOST|POSTGRES_SERVER|MYSQL_HOST|PGHOST|MONGO\w{0,10})$/;
const databaseImage = /(?:^|\/)(?:postgres|postgis|mysql|mariadb|mongo|mssql|cockroach|pgvector|percona)/i;
const objectStore = /(?:^|_)(?:S3|MINIO|R2|GCS|OSS|COS|BUCKET|CLOUDINARY|AZURE_STORAGE|STORAGE_(?:TYPE|BACKEND|PROVIDER|DRIVER))(?:_|$)/;

/** Where it is deployed the system keeps such things in a server or an object store. */
function isKeptElsewhere(project: Project, { keeps }: DiskUse): boolean {
  const deployed = project.of('supply').filter(({ role, by }) => role === 'production' && by !== 'dotenv');
  if (keeps === 'database') {
    return deployed.some(({ name, value }) => databaseName.test(name) && !/sqlite|file:/.test(defaultText(value) ?? '')) || project.of('service').some(({ role, image }) => role === 'production' && databaseImage.test(defaultText(image) ?? ''));
  }
  return keeps === 'uploads' && (deployed.some(({ name }) => objectStore.test(name)) || project.of('env-read').some(({ name, role }) => role === 'production' && objectStore.test(name)));
}

/** Folders of datastores and of the system, whose volumes say nothing of the application. */
const foreign = /^\/(?:var\/lib|bitnami|etc|qdrant|root\/\.ollama|usr|prometheus|grafana|letsencrypt|certs?|minio|nginx|var\/log|logs?)\b|node_modules|\/logs?$/;

function judged(project: Project, image: string, uses: readonly DiskUse[]): Losing | null {
  const volumes = project.of('volume').filter(({ role, is, target }) => role === 'production' && is === 'kept' && !foreign.test(target));
  if (volumes.some(({ source }) => source === undefined)) return null;
  const context = contextOf(image);
  const service = project.of('service').find((each) => each.role === 'production' && each.development !== true && each.by === 'compose' && each.build !== undefined && joinPath(folderOf(each.path), each.build) === context);
  if (service?.readOnly === true) return null; // what is written lies on mounts that the file names, and a tmpfs is lost on purpose
  const source = volumes.find(({ path }) => service === undefined || service.path === path);
  return { image, uses, ...(service && { service }), ...(source && { source }) };
}
