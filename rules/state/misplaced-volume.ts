// Datastores whose volume is not mounted where their image keeps its data -> problems of state/local-disk.
import type { Problem, Related } from '../../src/model/finding.ts';
import type { Project } from '../../src/model/project.ts';
import type { Range } from '../../src/model/range.ts';
import { imageName } from '../../src/link/base-images.ts';
import { open } from '../../src/link/compose/interpolate.ts';
import { imageIn } from '../../src/link/workloads.ts';
import { deployedStacks, shippedServices } from '../compose/deployed.ts';
import { judgedWorkloads } from '../k8s/shipped.ts';

/** Where an image keeps its data. All of these declare that folder as a volume: a mount above it is hidden by one without a name. */
interface Home {
  readonly product: string;
  readonly folder: string;
  readonly refuses?: string; // a mount point at which it does not start
}

const volumeOfPostgres = '/var/lib/postgresql/data';
const homes: readonly { readonly image: RegExp; readonly home: (tag: string) => Home | null }[] = [
  { image: /^(?:postgres|pgvector\/pgvector|postgis\/postgis)$/, home: postgres },
  { image: /^(?:mysql|mariadb|percona)$/, home: () => ({ product: 'MySQL', folder: '/var/lib/mysql' }) },
  { image: /^mongo$/, home: () => ({ product: 'MongoDB', folder: '/data/db' }) },
  { image: /^(?:redis|valkey\/valkey)$/, home: () => ({ product: 'Redis', folder: '/data' }) },
];

/** Since 18 the data lies in `/var/lib/postgresql/<version>/docker`, and a mount where it lay before stops the start: https://github.com/docker-library/postgres/pull/1259 */
function postgres(tag: string): Home | null {
  const version = /^(?:pg)?(\d+)(?![\da-f]{5})/.exec(tag)?.[1];
  if (version === undefined && !/^(?:latest|alpine\S*|bookworm|trixie|)$/.test(tag)) return null;
  return version !== undefined && Number(version) < 18 ? { product: 'PostgreSQL', folder: volumeOfPostgres } : { product: 'PostgreSQL', folder: '/var/lib/postgresql', refuses: volumeOfPostgres };
}

/** A container with its mounts, whatever file tells of it. */
interface Running {
  readonly path: string;
  readonly at: Range;
  readonly name: string;
  readonly image: string;
  readonly command: string;
  readonly elsewhere: boolean; // a variable, an option or a file may name another folder
  readonly mounts: readonly { readonly path: string; readonly at: Range; readonly target: string }[];
  readonly development: boolean;
}

/** One finding a mount. */
export function* misplacedVolumes(project: Project): Generator<Problem & { path: string }> {
  const seen = new Set<string>();
  for (const running of [...inContainers(project), ...inPods(project)]) {
    const home = homeOf(running.image);
    if (home === null || running.elsewhere || setsFolder.test(running.command)) continue;
    const refused = running.mounts.find(({ target }) => folder(target) === home.refuses);
    const wrong = refused ?? misplaced(running, home);
    const key = `${wrong?.path ?? ''}\0${String(wrong?.at.start)}`;
    if (wrong === undefined || seen.has(key)) continue;
    seen.add(key);
    yield {
      path: wrong.path,
      at: wrong.at,
      message: refused === undefined ? 'misplaced' : 'refused-mount',
      data: { service: running.name, product: home.product, image: running.image, folder: home.folder, target: folder(wrong.target) },
      severity: running.development ? 'P2' : 'P1',
      confidence: 'high',
      related: [{ path: running.path, at: running.at, note: 'store', data: { service: running.name } } satisfies Related],
      symbol: running.name,
    };
  }
}

/** Options and files by which datastores are told another folder. */
const setsFolder = /--(?:datadir|dbpath|dir|defaults-file)\b|\bdata_directory\b|(?:^|\s)-D(?:\s|$)|\.(?:conf|cnf|ya?ml)\b/;
/** Folders that people mean for data. */
const forData = /^\/(?:var\/lib|data|db|mnt|srv|storage|bitnami)(?:\/|$)|(?:^|[/_-])(?:(?:pg|db|my)?-?data(?:base)?|mysql|mariadb|mongo(?:db)?|postgres(?:ql)?|redis)(?:\/|$)/;
const forOthers = /back-?ups?|dump|logs?(?:\/|$)|import|export|init|scripts?|\/run\/|conf|certs?|ssl|tls|secrets?|tmp|\/share\/|-files|modules?|plugins?|extensions?|archive|wal/i;

/** The only mount that looks like the data's stands somewhere else. */
function misplaced({ mounts }: Running, { folder: home }: Home): Running['mounts'][number] | undefined {
  if (mounts.some(({ target }) => folder(target) === home || target.includes(open))) return undefined;
  const meant = mounts.filter(({ target }) => forData.test(folder(target)) && !forOthers.test(target));
  return meant.length === mounts.filter(({ target }) => forData.test(folder(target))).length ? meant[0] : undefined;
}

function folder(target: string): string {
  return target.length > 1 ? target.replace(/\/+$/, '') : target;
}

function homeOf(image: string): Home | null {
  const { name, tag, digest } = imageName(image);
  if ((digest && tag === '') || image.includes(open) || image.includes('{{')) return null;
  const plain = /\/library\/([\w.-]+)$/.exec(name)?.[1] ?? name;
  return homes.find((each) => each.image.test(plain))?.home(tag) ?? null;
}

function* inContainers(project: Project): Generator<Running> {
  for (const { stack, development } of deployedStacks(project)) {
    for (const { path, at, name, image, command, environment, envFiles, mounts, unknown } of shippedServices(stack)) {
      if (image === null || unknown) continue;
      const kept = mounts.filter(({ kind, readOnly, target, source }) => (kind === 'volume' || kind === 'bind') && !readOnly && !/\.\w{1,6}$/.test(target) && source !== '');
      const configured = mounts.some(({ target }) => /\.(?:conf|cnf)$/.test(target));
      yield { path, at, name, image, command, elsewhere: configured || environment.some((each) => each.name === 'PGDATA') || (envFiles.length > 0 && movesPostgres(project)), mounts: kept, development };
    }
  }
}

function* inPods(project: Project): Generator<Running> {
  for (const workload of judgedWorkloads(project)) {
    const { path, pod, name } = workload;
    const [container, second] = pod.containers.filter(({ role }) => role === 'main');
    if (container === undefined || second !== undefined || container.open === true || pod.open === true || container.command.includes(null)) continue;
    const elsewhere = movesPostgres(project) || project.of('service').some((each) => each.by === 'kubernetes' && each.path === path && each.name === name && (each.envFiles ?? []).length > 0);
    const mounts = project.of('volume').filter((each) => each.by === 'kubernetes' && each.path === path && each.service === name && each.is === 'kept' && !each.target.includes('{{'));
    yield { path, at: container.nameAt, name, image: imageIn(workload, container) ?? '', command: container.command.join(' '), elsewhere, mounts, development: false };
  }
}

/** Some file sets the variable that names PostgreSQL's folder. */
function movesPostgres(project: Project): boolean {
  return project.of('supply').some(({ name }) => name === 'PGDATA');
}
