// k8s: workloads say what they need, when they are ready and who they run as.
import type { Control } from '../../src/model/rule.ts';
import { isLasting, judgedWorkloads } from './shipped.ts';

export const control: Control = {
  id: 'k8s',
  area: 'deployability',
  effortHours: 6,
  *evidence(project) {
    for (const workload of judgedWorkloads(project)) {
      const { path, pod, replicas, replicasAt } = workload;
      if (!isLasting(workload)) continue;
      for (const container of pod.containers) {
        if (container.probes.includes('readiness')) yield { path, at: container.nameAt, note: 'probed' };
        if (container.limits.memory === true) yield { path, at: container.nameAt, note: 'limited' };
        if ((container.user.nonRoot ?? pod.user.nonRoot) === true) yield { path, at: container.nameAt, note: 'not-root' };
      }
      if (typeof replicas === 'number' && replicas > 1 && replicasAt !== undefined) yield { path, at: replicasAt, note: 'replicated' };
    }
  },
};
