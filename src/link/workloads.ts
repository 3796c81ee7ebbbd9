// link: workloads, and what Kustomize, autoscalers, Services and LimitRanges say of them -> what a cluster runs, as far as the repository tells.
import type { KustomizationFact, PodContainer, PodSelectionFact, ResourceSettings, UserSettings, WorkloadFact } from '../model/kubernetes.ts';
import { grouped } from '../model/grouped.ts';
import type { Located, Project } from '../model/project.ts';
import { imageName } from './base-images.ts';
import { chartImage, chartValues } from './chart-images.ts';
import type { ChartImage } from './chart-images.ts';
import { samePackage } from './nearest.ts';
import { fileName, folderOf, isWithin, joinPath } from './paths.ts';

export interface DeployedWorkload extends Located<WorkloadFact> {
  readonly services: readonly Located<PodSelectionFact>[]; // that send it requests
  readonly scaled: boolean; // an autoscaler says how many there are
  readonly chartImages: ReadonlyMap<string, ChartImage>; // what images come to that the template names, by what stands there
  readonly retagged: ReadonlySet<string>; // names of images to which an overlay gives a tag
}

const deepest = 8;
const mostOverlays = 300;

/** Whole workloads with what overlays of production add to them: where one of them sets something, it counts as set. */
export function workloadsOf(project: Project): readonly DeployedWorkload[] {
  return project.once(allWorkloads);
}

function allWorkloads(project: Project): readonly DeployedWorkload[] {
  const facts = project.of('workload').filter(({ role }) => role === 'production');
  const partial = facts.filter((fact) => fact.partial === true);
  const kustomizations = project.of('kustomization');
  const folders = new Map(kustomizations.map((fact) => [folderOf(fact.path), fact]));
  const overlays = kustomizations.filter(({ role }) => role === 'production').slice(0, mostOverlays).map((fact) => ({ fact, covers: coverage(fact, folders) }));
  const selections = project.of('pod-selection').filter(({ role }) => role === 'production');
  const scalers = project.of('autoscaler').filter(({ role }) => role === 'production');
  const hasTwin = twinFinder(facts);
  const patched = new Set(overlays.flatMap(({ fact }) => fact.patches.map((file) => joinPath(folderOf(fact.path), file))));
  return facts.filter((fact) => fact.partial !== true && !patched.has(fact.path)).map((fact) => {
    const own = overlays.filter(({ covers }) => covers.has(fact.path));
    const patches = [...partial, ...facts.filter(({ path }) => patched.has(path))].filter((patch) => completes(patch, fact, patched.has(patch.path)));
    const whole = own.reduce((workload, { fact: overlay }) => overlaid(workload, overlay), patches.reduce(completed, fact));
    return {
      ...whole,
      chartImages: imagesOfChart(project, whole),
      services: selections.filter((selection) => selects(selection.labels, fact.labels) && !hasTwin(selection, fact)),
      scaled: scalers.some(({ target }) => sameText(target, fact.name)),
      retagged: new Set(own.flatMap(({ fact: overlay }) => overlay.images.filter(({ tagged }) => tagged).map(({ name }) => imageName(name).name))),
    };
  });
}

function imagesOfChart(project: Project, { path, pod }: Located<WorkloadFact>): ReadonlyMap<string, ChartImage> {
  const templated = pod.containers.flatMap(({ image }) => (image?.includes('{{') === true ? [image] : []));
  const values = templated.length === 0 ? undefined : chartValues(project).get(chartOf(project, path) ?? '.');
  if (values === undefined) return new Map();
  return new Map(templated.flatMap((text) => {
    const image = chartImage(text, values);
    return image === null ? [] : [[text, image] as const];
  }));
}

/** A context or resources that a template takes from the chart's values, where those are `{}`: whoever installs it without more gets nothing. */
export function isLeftEmpty(project: Project, path: string, { from }: { readonly from?: string }): boolean {
  return from !== undefined && chartValues(project).get(chartOf(project, path) ?? '.')?.values.get(from)?.text === '{}';
}

/** The image as far as it is known: what a chart installs unless told otherwise. */
export function imageIn({ chartImages }: DeployedWorkload, { image }: PodContainer): string | undefined {
  return image === undefined ? undefined : (chartImages.get(image)?.image ?? image);
}

/** The file, and what the kustomizations that take it in take in besides. */
export function kustomizedWith(project: Project, path: string): ReadonlySet<string> {
  return new Set([path, ...project.once(allCoverages).filter((covers) => covers.has(path)).flatMap((covers) => [...covers])]);
}

function allCoverages(project: Project): readonly ReadonlySet<string>[] {
  const all = project.of('kustomization');
  const folders = new Map(all.map((fact) => [folderOf(fact.path), fact]));
  return all.slice(0, mostOverlays).map((fact) => coverage(fact, folders));
}

/** By folder of a kustomization: the files that it takes in. */
export function kustomizedFiles(project: Project): ReadonlyMap<string, ReadonlySet<string>> {
  const all = project.of('kustomization');
  const folders = new Map(all.map((fact) => [folderOf(fact.path), fact]));
  return new Map(all.slice(0, mostOverlays).map((fact) => [folderOf(fact.path), coverage(fact, folders)]));
}

/** Files that a kustomization takes in, also by way of others. */
function coverage(from: Located<KustomizationFact>, folders: ReadonlyMap<string, Located<KustomizationFact>>): ReadonlySet<string> {
  const found = new Set<string>();
  const visited = new Set([from]);
  for (const fact of visited) {
    for (const resource of fact.resources) {
      const path = resource.includes('://') ? null : joinPath(folderOf(fact.path), resource);
      if (path === null) continue;
      const next = folders.get(path);
      if (next !== undefined) visited.add(next);
      else found.add(path);
    }
    if (visited.size > mostOverlays) break;
  }
  return found;
}

/** A patch names what it completes, or its containers do where an overlay picks its objects otherwise. */
function completes(patch: Located<WorkloadFact>, fact: Located<WorkloadFact>, picked: boolean): boolean {
  if (patch.object !== fact.object || patch.path === fact.path) return false;
  if (patch.name === fact.name) return true;
  return picked && samePackage(patch.path, fact.path) && patch.pod.containers.some(({ name }) => name !== '' && fact.pod.containers.some((container) => container.name === name));
}

function completed(fact: Located<WorkloadFact>, patch: Located<WorkloadFact>): Located<WorkloadFact> {
  const containers = fact.pod.containers.map((container) => {
    const more = patch.pod.containers.find(({ name, role }) => name === container.name && role === container.role);
    return more === undefined ? container : withMore(container, more);
  });
  return {
    ...fact,
    ...(patch.replicas !== undefined && patch.name === fact.name && { replicas: most(fact.replicas, patch.replicas) }),
    pod: { ...fact.pod, containers, user: userWith(fact.pod.user, patch.pod.user) },
  };
}

function most(one: WorkloadFact['replicas'], other: NonNullable<WorkloadFact['replicas']>): NonNullable<WorkloadFact['replicas']> {
  return one === 'open' || other === 'open' ? 'open' : Math.max(one ?? 1, other);
}

function withMore(container: PodContainer, more: PodContainer): PodContainer {
  return {
    ...container,
    ...(more.image !== undefined && { image: more.image }),
    probes: [...new Set([...container.probes, ...more.probes])],
    limits: resourcesWith(container.limits, more.limits),
    requests: resourcesWith(container.requests, more.requests),
    user: userWith(container.user, more.user),
  };
}

function resourcesWith(one: ResourceSettings, other: ResourceSettings): ResourceSettings {
  return { ...one, ...other };
}

function userWith(one: UserSettings, other: UserSettings): UserSettings {
  return other.user === 0 ? one : { ...one, ...other };
}

/** What inline patches speak of is taken as set: they may be written as operations on paths. */
function overlaid(fact: Located<WorkloadFact>, overlay: KustomizationFact): Located<WorkloadFact> {
  const speaksOf = (key: string): boolean => overlay.changes.includes(key);
  const count = overlay.replicas.find(({ name }) => name === fact.name)?.count;
  const containers = fact.pod.containers.map((container) => ({
    ...container,
    ...(speaksOf('readinessProbe') || speaksOf('livenessProbe') ? { open: true as const } : {}),
    ...(speaksOf('resources') || speaksOf('limits') ? { limits: { ...container.limits, open: true as const } } : {}),
  }));
  const user = speaksOf('securityContext') || speaksOf('runAsUser') || speaksOf('runAsNonRoot') ? { ...fact.pod.user, open: true as const } : fact.pod.user;
  return {
    ...fact,
    ...(count !== undefined ? { replicas: most(fact.replicas, count) } : speaksOf('replicas') ? { replicas: 'open' as const } : {}),
    pod: { ...fact.pod, containers, user },
  };
}

/** https://kubernetes.io/docs/concepts/overview/working-with-objects/labels/: all of them, and there is one. */
function selects(labels: PodSelectionFact['labels'], pods: WorkloadFact['labels']): boolean {
  const wanted = Object.entries(labels);
  return wanted.length > 0 && wanted.every(([key, value]) => pods[key] !== undefined && sameText(pods[key], value));
}

/** A Service of another folder that has a workload of the same name beside it is for that one: an alternative deployment of the same system. */
function twinFinder(facts: readonly Located<WorkloadFact>[]): (selection: Located<PodSelectionFact>, fact: Located<WorkloadFact>) => boolean {
  const key = ({ object, name }: WorkloadFact): string => `${object}\0${name}`;
  const alike = grouped(facts.filter(({ name, partial }) => name !== '' && partial !== true), key);
  return (selection, fact) => {
    const folder = folderOf(selection.path);
    if (folder === folderOf(fact.path)) return false;
    return (alike.get(key(fact)) ?? []).some((twin) => twin.path !== fact.path && folderOf(twin.path) === folder && selects(selection.labels, twin.labels));
  };
}

/** A template's actions differ in blanks alone where they mean the same. */
function sameText(one: string, other: string): boolean {
  return one === other || (one.includes('{{') && one.replaceAll(/[\s-]/g, '') === other.replaceAll(/[\s-]/g, ''));
}

/** A LimitRange of the same folder, or one above or below it, gives what its containers leave out. */
export function defaultLimit(project: Project, path: string, resource: 'memory' | 'cpu'): boolean {
  return project.of('default-limits').some((fact) => fact[resource] && (isWithin(folderOf(fact.path), path) || isWithin(folderOf(path), fact.path)));
}

/** The chart that a template belongs to: the folder that holds its Chart.yaml. */
export function chartOf(project: Project, path: string): string | null {
  for (let folder = folderOf(path), depth = 0; depth < deepest; folder = folderOf(folder), depth++) {
    if (project.files.has(folder === '' ? 'Chart.yaml' : `${folder}/Chart.yaml`)) return folder;
    if (folder === '') return null;
  }
  return null;
}

/** As a reader calls it: `Deployment shop`, or with what its file is called where a template makes the name. */
export function workloadName({ name, path, object }: Located<WorkloadFact>): string {
  return name === '' || name.includes('{{') ? `${object}, ${fileName(path)}` : `${object} ${name}`;
}
