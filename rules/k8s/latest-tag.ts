// k8s/latest-tag: an image without a version, so that pods of one workload may run different programs. https://kubernetes.io/docs/concepts/containers/images/#image-names
import type { Project } from '../../src/model/project.ts';
import { projectRule } from '../../src/model/rule.ts';
import { imageName } from '../../src/link/base-images.ts';
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
      const { image, imageAt } = container;
      if (image === undefined || imageAt === undefined || !isMoving(image)) continue;
      const { name } = imageName(image);
      if (workload.retagged.has(name) || replaced.has(name)) continue;
      const severity = isLasting(workload) && container.role !== 'init' ? 'P2' : 'P3';
      yield { workload, container, at: imageAt, message: imageName(image).tag === '' ? 'no-tag' : 'latest', severity };
    }
  }
}

/** A name without a tag is another's to fill in where it is no name: `${IMAGE}`, `IMAGE_PLACEHOLDER`. */
function isMoving(image: string): boolean {
  if (/[{}$<>%]|^[A-Z_\d]+$/.test(image)) return /\}:latest$/.test(image);
  const { name, tag, digest } = imageName(image);
  return /[a-z\d]$/.test(name) && !digest && (tag === '' || tag === 'latest');
}
