// k8s/runs-as-root: the process of a container runs as root. CWE-250; CIS Kubernetes Benchmark 5.2.7; Pod Security Standards, Restricted.
import type { Related } from '../../src/model/finding.ts';
import type { Project } from '../../src/model/project.ts';
import type { PodContainer, UserSettings } from '../../src/model/kubernetes.ts';
import { projectRule } from '../../src/model/rule.ts';
import { isOpen } from '../../src/link/build-variables.ts';
import { baseImage } from '../../src/link/base-images.ts';
import { stepsOf } from '../../src/link/images.ts';
import { imageIn, isLeftEmpty } from '../../src/link/workloads.ts';
import type { DeployedWorkload } from '../../src/link/workloads.ts';
import { ownerOf } from '../infra/backing.ts';
import { answers, builtImage, grouped, isLasting, judgedWorkloads } from './shipped.ts';
import type { Place } from './shipped.ts';

const rootUser = /^(?:root|0+)(?::|$)/;

export const rule = projectRule({
  id: 'k8s/runs-as-root',
  severity: 'P1',
  covers: ['docker/root-user'],
  *check(project) {
    yield* grouped(project, places(project));
  },
});

function* places(project: Project): Generator<Place> {
  for (const workload of judgedWorkloads(project)) {
    if (workload.pod.windows === true) continue;
    for (const container of workload.pod.containers) {
      // What prepares volumes changes their owner, which takes root.
      if (container.role === 'init') continue;
      const place = placeOf(project, workload, container);
      if (place !== null) yield place;
    }
  }
}

function placeOf(project: Project, workload: DeployedWorkload, container: PodContainer): Place | null {
  const { pod } = workload;
  const user = container.user.user ?? pod.user.user;
  const nonRoot = container.user.nonRoot ?? pod.user.nonRoot;
  const isOpenIn = (settings: UserSettings): boolean => settings.open === true && !isLeftEmpty(project, workload.path, settings);
  const isFilled = container.open === true || isOpenIn(container.user) || (container.user.user === undefined && (pod.open === true || isOpenIn(pod.user)));
  if (user === 'open' || nonRoot === 'open' || (typeof user === 'number' && user > 0)) return null;
  const owner = ownerOf(project, imageIn(workload, container));
  const lasting = isLasting(workload) && answers(workload, container);
  if (user === 0) {
    const at = container.user.userAt ?? pod.user.userAt ?? container.nameAt;
    return { workload, container, at, message: 'root', severity: owner === 'own' && lasting ? 'P1' : 'P2' };
  }
  if (isFilled || nonRoot === true) return null;
  const said = byImage(project, imageIn(workload, container) ?? '');
  if (said === null) return null;
  if (said.related !== undefined) return { workload, container, at: container.nameAt, message: 'image-root', cause: said.related.path, severity: owner === 'own' && lasting ? 'P1' : 'P2', related: [said.related] };
  return { workload, container, at: container.nameAt, message: 'not-said', severity: !isLasting(workload) || (owner === 'others' && !said.isKnown) ? 'P3' : 'P2', confidence: said.isKnown ? 'high' : 'low' };
}

/** What the image's own user is, where the manifest leaves it to the image; null: not root. */
function byImage(project: Project, name: string): { readonly isKnown: boolean; readonly related?: Related } | null {
  const image = builtImage(project, name);
  if (image === null) {
    const known = baseImage(name);
    return known !== null && known.user !== 'root' ? null : { isKnown: known !== null };
  }
  const user = stepsOf(image, 'user').at(-1);
  if (user !== undefined ? !rootUser.test(user.value) || isOpen(user.value) : image.base !== null && image.base.user !== 'root') return null;
  if (user === undefined && image.base === null) return { isKnown: false };
  return { isKnown: true, related: { path: image.path, at: user?.at ?? image.shipped.at, note: 'built' } };
}
