// k8s/single-replica: one pod answers all requests, so each node that is drained and each crash is an outage. https://kubernetes.io/docs/concepts/workloads/pods/disruptions/
import type { Project } from '../../src/model/project.ts';
import { projectRule } from '../../src/model/rule.ts';
import { imageIn } from '../../src/link/workloads.ts';
import type { DeployedWorkload } from '../../src/link/workloads.ts';
import { ownerOf } from '../infra/backing.ts';
import { answers, grouped, judgedWorkloads } from './shipped.ts';
import type { Place } from './shipped.ts';

export const rule = projectRule({
  id: 'k8s/single-replica',
  severity: 'P2',
  *check(project) {
    yield* grouped(project, places(project));
  },
});

function* places(project: Project): Generator<Place> {
  for (const workload of judgedWorkloads(project)) {
    if (!isAlone(workload)) continue;
    const container = workload.pod.containers.find((each) => answers(workload, each) && ownerOf(project, imageIn(workload, each)) !== 'others');
    if (container === undefined) continue;
    yield { workload, container, at: workload.replicasAt ?? workload.nameAt, message: workload.replicas === undefined ? 'not-said' : 'one', severity: 'P2' };
  }
}

/** One at a time on purpose: old before new (`Recreate`), a volume that one node mounts, a leader among several, one on each node. */
export function isAlone(workload: DeployedWorkload): boolean {
  const { object, replicas = 1, scaled, open, recreates, pod } = workload;
  if (object !== 'Deployment' || replicas !== 1 || scaled || open === true || recreates === true || pod.claims === true) return false;
  return !pod.containers.some(({ command }) => command.some((word) => /^--?(?:enable-)?leader-elect/.test(word ?? '')));
}
