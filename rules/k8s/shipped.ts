// k8s: which workloads are judged, whose their images are, which containers answer requests, and one finding a file.
import type { Data, Problem, Related, Severity } from '../../src/model/finding.ts';
import type { PodContainer } from '../../src/model/kubernetes.ts';
import type { Project } from '../../src/model/project.ts';
import type { Range } from '../../src/model/range.ts';
import { imageName } from '../../src/link/base-images.ts';
import { imagesOf } from '../../src/link/images.ts';
import type { Image } from '../../src/link/images.ts';
import { fileName } from '../../src/link/paths.ts';
import { workloadName, workloadsOf } from '../../src/link/workloads.ts';
import type { DeployedWorkload } from '../../src/link/workloads.ts';
import { isAside } from '../docker/shipped.ts';
import { isBackingImage, isOfRepository } from '../infra/backing.ts';

/** Overlays and clusters of developers. */
const developersFolder = /(?:^|\/)(?:dev|devel|development|local|localhost|minikube|kind|k3d|k3s|microk8s|tilt|staging|stage|test|testing|ci|sandbox|review)\//i;

/** Workloads that production runs. */
export function judgedWorkloads(project: Project): readonly DeployedWorkload[] {
  return project.once(judged);
}

function judged(project: Project): readonly DeployedWorkload[] {
  return workloadsOf(project).filter(({ path }) => !isAside(path) && !developersFolder.test(path));
}

/** Runs until it is stopped, in contrast to what does something and ends. */
export function isLasting({ object }: DeployedWorkload): boolean {
  return object !== 'Job' && object !== 'CronJob';
}

export type Owner = 'own' | 'others' | 'unknown';

/** Images of well-known registries of others' software. */
const foreign = /^(?:(?:registry\.)?k8s\.(?:io|gcr\.io)|quay\.io\/(?:prometheus|jetstack|coreos|brancz)|mcr\.microsoft\.com|gcr\.io\/(?:google[_-]containers|cloudsql-docker|distroless|kubebuilder)|(?:docker\.io\/)?bitnami)\//;

/** `own`: built here, or called as a program of the repository. An image without a registry or an organisation is Docker Hub's own unless it is built here. */
export function ownerOf(project: Project, image: string | undefined): Owner {
  if (image === undefined || /\{\{|\$/.test(image)) return 'unknown';
  if (builtImage(project, image) !== null || isNamedAsBuild(project, image)) return 'own';
  const { name } = imageName(image);
  if (foreign.test(image.toLowerCase()) || isBackingImage(project, image)) return 'others';
  if (isOfRepository(project, image)) return 'own';
  return name.includes('/') ? 'unknown' : 'others';
}

/** The image that a Dockerfile of the repository makes under that name. */
export function builtImage(project: Project, image: string): Image | null {
  const { name } = imageName(image);
  return imagesOf(project).find(({ uses }) => uses.some((use) => use.image !== undefined && use.context !== undefined && imageName(use.image).name === name)) ?? null;
}

function isNamedAsBuild(project: Project, image: string): boolean {
  const { name } = imageName(image);
  return project.of('build-use').some((use) => use.context !== undefined && use.image !== undefined && imageName(use.image).name === name);
}

/** Whether requests reach the container: it says its ports, or it is the only one behind a Service. */
export function answers({ pod, services }: DeployedWorkload, container: PodContainer): boolean {
  if (container.role !== 'main') return false;
  if (container.ports.length > 0) return true;
  const main = pod.containers.filter(({ role }) => role === 'main');
  return services.length > 0 && main[0] === container && main.every(({ ports }) => ports.length === 0);
}

export interface Place {
  readonly workload: DeployedWorkload;
  readonly container?: PodContainer;
  readonly at: Range;
  readonly message: string;
  readonly severity: Severity;
  readonly data?: Data;
  readonly confidence?: Problem['confidence'];
  readonly related?: readonly Related[];
}

/** The gravest place of each file; the others of the file are its related places. */
export function* oneAFile(places: Iterable<Place>): Generator<Problem & { path: string }> {
  const byFile = new Map<string, Place[]>();
  for (const place of places) byFile.set(place.workload.path, [...(byFile.get(place.workload.path) ?? []), place]);
  for (const [path, found] of byFile) {
    const [first, ...others] = found.sort((a, b) => a.severity.localeCompare(b.severity) || a.at.start - b.at.start);
    if (first === undefined) continue;
    yield {
      path,
      at: first.at,
      message: first.message,
      severity: first.severity,
      data: dataOf(first),
      symbol: `${first.workload.object}/${first.workload.name}/${first.container?.name ?? ''}`,
      ...(first.confidence && { confidence: first.confidence }),
      related: [...(first.related ?? []), ...others.slice(0, 20).map((place): Related => ({ path, at: place.at, note: 'also', data: dataOf(place) }))],
    };
  }
}

function dataOf({ workload, container, data }: Place): Data {
  return { workload: workloadName(workload), container: nameOf(container, workload), image: container?.image ?? '', ...data };
}

function nameOf(container: PodContainer | undefined, workload: DeployedWorkload): string {
  const name = container?.name ?? '';
  return name === '' || name.includes('{{') ? fileName(workload.path) : name;
}
