// Datastores whose folder goes with their pod or container -> problems of state/local-disk.
import type { Problem, Related } from '../../src/model/finding.ts';
import { grouped } from '../../src/model/grouped.ts';
import type { Project } from '../../src/model/project.ts';
import type { Range } from '../../src/model/range.ts';
import { folderOf } from '../../src/link/paths.ts';
import { imageIn } from '../../src/link/workloads.ts';
import { deployedStacks, shippedServices } from '../compose/deployed.ts';
import { productOf } from '../infra/products.ts';
import { builtImage, isLasting, judgedWorkloads } from '../k8s/shipped.ts';

interface Store {
  readonly path: string;
  readonly at: Range;
  readonly name: string;
  readonly product: string;
  readonly message: 'thrown-away' | 'in-container';
}

const mostRelated = 10;

/** One finding a folder: whoever gives the first a volume gives the others one. */
export function* unkeptStores(project: Project): Generator<Problem & { path: string }> {
  const stores = [...inPods(project), ...inContainers(project)];
  for (const [first, ...others] of grouped(stores, ({ message, path }) => `${message} ${folderOf(path)}`).values()) {
    if (first === undefined) continue;
    yield {
      path: first.path,
      at: first.at,
      message: first.message,
      data: { service: first.name, product: first.product },
      severity: first.message === 'thrown-away' ? 'P1' : 'P2',
      related: others.slice(0, mostRelated).map(({ path, at, name }): Related => ({ path, at, note: 'also-store', data: { service: name } })),
      symbol: first.name,
      cause: `unkept ${first.message} ${folderOf(first.path)}`,
    };
  }
}

/** What holds what people entered; caches, queues and indexes can be made anew. */
const keepsRecords = /^(?:PostgreSQL|MySQL|MariaDB|MongoDB|SQL Server|Oracle Database|CockroachDB|CouchDB|Neo4j|Cassandra|SurrealDB|ArangoDB)$/;

function* inPods(project: Project): Generator<Store> {
  for (const workload of judgedWorkloads(project)) {
    const { path, pod, name, object } = workload;
    if (!isLasting(workload) || object === 'DaemonSet' || pod.claims === true || pod.open === true || name.includes('{{')) continue;
    for (const container of pod.containers) {
      const product = container.role === 'main' && container.open !== true ? recordsIn(project, imageIn(workload, container) ?? '') : null;
      if (product === null) continue;
      const volumes = project.of('volume').filter(({ by, service }) => by === 'kubernetes' && service === name);
      if (volumes.some(({ is }) => is === 'kept')) continue;
      const mount = volumes.find((volume) => volume.path === path && volume.is === 'throw-away');
      yield { path, at: mount?.at ?? container.nameAt, name, product, message: 'thrown-away' };
    }
  }
}

/** The product that the image runs, by its name or by what it is built upon. */
function recordsIn(project: Project, image: string): string | null {
  const product = (productOf(image) ?? productOf(builtImage(project, image)?.root ?? null))?.name ?? '';
  return keepsRecords.test(product) ? product : null;
}

/** Scripts for the first start and single files: no data. */
const configuration = /docker-entrypoint-initdb\.d|^\/(?:etc|usr|tmp|run|health\w*|scripts?)(?:\/|$)|\.\w{1,6}$/;

/** Images of datastores declare a volume, which has no name and is left behind when the container is removed. */
function* inContainers(project: Project): Generator<Store> {
  const seen = new Set<string>();
  for (const { stack, development } of deployedStacks(project)) {
    if (development) continue;
    for (const service of shippedServices(stack)) {
      const product = recordsIn(project, service.image ?? '');
      const key = `${service.path}\0${String(service.at.start)}`;
      if (seen.has(key) || product === null || service.mounts.some(({ kind, target }) => (kind === 'volume' || kind === 'bind') && !configuration.test(target))) continue;
      seen.add(key);
      yield { path: service.path, at: service.at, name: service.name, product, message: 'in-container' };
    }
  }
}
