// k8s/latest-tag: an image without a version, so that pods of one workload may run different programs. https://kubernetes.io/docs/concepts/containers/images/#image-names
import type { PodContainer } from '../../src/model/kubernetes.ts';
import type { Project } from '../../src/model/project.ts';
import { projectRule } from '../../src/model/rule.ts';
import { imageName } from '../../src/link/base-images.ts';
import type { DeployedWorkload } from '../../src/link/workloads.ts';
import { grouped, isLasting, judgedWorkloads } from './shipped.ts';
import type { Place } from './shipped.ts';

export const rule = projectRule({
  id: 'k8s/latest-tag',
  severity: 'P2',
  *check(project) {
    yield* grouped(project, places(project));
  },
});

function* places(project: Project): Generator<Place> {
  const replaced = new Set(project.of('image-tagging').flatMap(({ images }) => images.map((image) => imageName(image).name)));
  for (const workload of judgedWorkloads(project)) {
    for (const container of workload.pod.containers) {
      const severity = isLasting(workload) && container.role !== 'init' ? 'P2' : 'P3';
      const found = inChart(workload, container, replaced) ?? inManifest(workload, container, replaced);
      if (found !== null) yield { workload, container, severity, ...found };
    }
  }
}

/** The values of a chart end its name. */
function inChart({ chartImages }: DeployedWorkload, { image = '' }: PodContainer, replaced: ReadonlySet<string>): Pick<Place, 'path' | 'at' | 'message'> | null {
  const { image: whole = '', tag } = chartImages.get(image) ?? {};
  return tag !== undefined && /(?:^|:)latest$/.test(tag.text) && !replaced.has(imageName(whole).name) ? { path: tag.path, at: tag.at, message: 'latest' } : null;
}

function inManifest(workload: DeployedWorkload, { image, imageAt }: PodContainer, replaced: ReadonlySet<string>): Pick<Place, 'at' | 'message'> | null {
  if (image === undefined || imageAt === undefined || !isMoving(image)) return null;
  const { name, tag } = imageName(image);
  return workload.retagged.has(name) || replaced.has(name) ? null : { at: imageAt, message: tag === '' ? 'no-tag' : 'latest' };
}

/** A name without a tag is another's to fill in where it is no name: `${IMAGE}`, `IMAGE_PLACEHOLDER`. */
function isMoving(image: string): boolean {
  if (/[{}$<>%]|^[A-Z_\d]+$/.test(image)) return /\}:latest$/.test(image);
  const { name, tag, digest } = imageName(image);
  return /[a-z\d]$/.test(name) && !digest && (tag === '' || tag === 'latest');
}
