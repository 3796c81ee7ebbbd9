// k8s: which workloads are judged, whose their images are, which containers answer requests, and one finding a file.
import type { Data, Problem, Related, Severity } from '../../src/model/finding.ts';
import type { PodContainer } from '../../src/model/kubernetes.ts';
import type { Project } from '../../src/model/project.ts';
import type { Range } from '../../src/model/range.ts';
import { imageName } from '../../src/link/base-images.ts';
import { imageFamilies, isPublishedAs, withoutOpenTag } from '../../src/link/image-families.ts';
import { imagesOf } from '../../src/link/images.ts';
import type { Image } from '../../src/link/images.ts';
import { fileName, folderOf } from '../../src/link/paths.ts';
import { chartOf, imageIn, workloadName, workloadsOf } from '../../src/link/workloads.ts';
import type { DeployedWorkload } from '../../src/link/workloads.ts';
import { developmentFile, inWords, isRetired } from '../infra/deployment.ts';

/** Overlays and clusters of developers, what comes before production, and what is used beside the system. */
const asideFolder = /(?:^|\/)(?:dev|devel|development|local|localhost|minikube|kind|k3d|microk8s|tilt|staging|stage|test|testing|ci|sandbox|review|debug|hack|contrib|extras?|tools?|scripts|profiling|bench(?:mark)?s?|load-?tests?|\.(?:github|gitlab|circleci|buildkite|devcontainer))\//i;
/** `overlays/localDev/` */
const asideOverlay = /(?:^|\/)(?:overlays?|environments?|envs?)\/(?:dev|development|local|test|staging)-[^/]*\//i;
const asideName = /(?:^|[._-])(?:stage|staging|debug)(?=[._-][^/]*$)/i;

export function isBeforeProduction(path: string): boolean {
  return developmentFile(path) || asideFolder.test(path) || isRetired(path) || asideOverlay.test(inWords(path)) || asideName.test(fileName(path));
}

/** Workloads that production runs. */
export function judgedWorkloads(project: Project): readonly DeployedWorkload[] {
  return project.once(judged);
}

function judged(project: Project): readonly DeployedWorkload[] {
  return workloadsOf(project).filter(({ path }) => !isBeforeProduction(path));
}

/** Runs until it is stopped, in contrast to what does something and ends. */
export function isLasting({ object }: DeployedWorkload): boolean {
  return object !== 'Job' && object !== 'CronJob';
}

/** The image that a Dockerfile of the repository makes under that name. */
export function builtImage(project: Project, image: string): Image | null {
  const { name } = imageName(withoutOpenTag(image));
  const alike = imageFamilies(project).get(name);
  if (alike !== undefined) return imagesOf(project).find(({ path, shipped, stages }) => path === alike && shipped.index === stages.length - 1) ?? null;
  return imagesOf(project).find(({ uses }) => uses.some(({ image: own, context, tags = [] }) => context !== undefined && [...(own === undefined ? [] : [own]), ...tags].some((each) => isPublishedAs(each, name)))) ?? null;
}

/** Whether requests reach the container: it says its ports, or it is the only one behind a Service. */
export function answers({ pod, services }: DeployedWorkload, container: PodContainer): boolean {
  if (container.role !== 'main' || isIdle(container)) return false;
  if (container.ports.length > 0) return true;
  const main = pod.containers.filter(({ role }) => role === 'main');
  return services.length > 0 && main[0] === container && main.every(({ ports }) => ports.length === 0);
}

/** `sleep infinity`, `tail -f /dev/null`, a loop that sleeps: kept running so that somebody can work in it, whatever ports it names. */
export function isIdle({ command }: PodContainer): boolean {
  if (command.length === 0 || command.includes(null)) return false;
  return /^(?:\S*sh -\w*c )?(?:exec )?(?:(?:while (?:true|:) ?; ?do )?sleep (?:\d+\w?|infinity)(?: ?; ?done)?|tail -f \/dev\/null);?$/.test(command.join(' ').trim());
}

export interface Place {
  readonly workload: DeployedWorkload;
  readonly container?: PodContainer;
  readonly path?: string; // where that is not the workload's file
  readonly at: Range;
  readonly message: string;
  readonly severity: Severity;
  readonly confidence?: Problem['confidence'];
  readonly cause?: string; // what mends it mends all others with the same
  readonly related?: readonly Related[];
}

/**
 * What blocks is one finding a workload, so that who mends the first of several is not blocked by the second; the rest is one finding a
 * chart, or a folder of manifests, at its gravest place. What one cause makes is one finding wherever it stands.
 */
export function* grouped(project: Project, places: Iterable<Place>): Generator<Problem & { path: string }> {
  const groups = new Map<string, Place[]>();
  for (const place of places) {
    const { path, at } = place.workload;
    const key = place.cause ?? (place.severity <= 'P1' ? `${path}\0${at.start}` : (chartOf(project, path) ?? folderOf(path)));
    groups.set(key, [...(groups.get(key) ?? []), place]);
  }
  for (const found of groups.values()) yield* problemOf(found);
}

const mostRelated = 30;

function* problemOf(places: readonly Place[]): Generator<Problem & { path: string }> {
  const order = (one: Place, other: Place): number => one.severity.localeCompare(other.severity) || pathOf(one).localeCompare(pathOf(other)) || one.at.start - other.at.start;
  const [first, ...others] = [...new Map([...places].sort(order).reverse().map((place) => [`${pathOf(place)}\0${place.at.start}`, place])).values()].reverse();
  if (first === undefined) return;
  yield {
    path: pathOf(first),
    at: first.at,
    message: first.message,
    severity: first.severity,
    data: dataOf(first),
    symbol: `${first.workload.object}/${first.workload.name}/${first.container?.name ?? ''}`,
    ...(first.confidence && { confidence: first.confidence }),
    related: [...(first.related ?? []), ...others.slice(0, mostRelated).map((place): Related => ({ path: pathOf(place), at: place.at, note: 'also', data: dataOf(place) }))],
  };
}

function pathOf({ path, workload }: Place): string {
  return path ?? workload.path;
}

/** `web (Deployment shop)`: the same in every language. */
function dataOf({ workload, container }: Place): Data {
  const owner = workloadName(workload);
  const name = container?.name ?? '';
  return { workload: owner, place: name === '' || name.includes('{{') ? owner : `${name} (${owner})`, image: container === undefined ? '' : (imageIn(workload, container) ?? '') };
}
