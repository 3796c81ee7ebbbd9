// k8s/no-limits: a container may take all memory of its node. https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/
import type { ResourceSettings } from '../../src/model/kubernetes.ts';
import type { Project } from '../../src/model/project.ts';
import { projectRule } from '../../src/model/rule.ts';
import { defaultLimit, imageIn, isLeftEmpty } from '../../src/link/workloads.ts';
import { ownerOf } from '../infra/backing.ts';
import { grouped, isLasting, judgedWorkloads } from './shipped.ts';
import type { Place } from './shipped.ts';

export const rule = projectRule({
  id: 'k8s/no-limits',
  severity: 'P2',
  *check(project) {
    yield* grouped(project, places(project));
  },
});

/** CPU that is asked for is shared out fairly without a limit, and limits slow processes that others leave room for; memory is not given back. */
function* places(project: Project): Generator<Place> {
  for (const workload of judgedWorkloads(project)) {
    if (workload.pod.ownLimits === true) continue;
    for (const container of workload.pod.containers) {
      const { limits, requests, open } = container;
      const isOpenIn = (settings: ResourceSettings): boolean => settings.open === true && !isLeftEmpty(project, workload.path, settings);
      if (open === true || isOpenIn(limits) || isOpenIn(requests) || container.role === 'init') continue;
      const memory = limits.memory === true || defaultLimit(project, workload.path, 'memory');
      const cpu = limits.cpu === true || requests.cpu === true || defaultLimit(project, workload.path, 'cpu');
      if (memory && cpu) continue;
      const message = memory ? 'no-cpu' : requests.memory === true ? 'no-memory-limit' : 'none';
      const lasting = isLasting(workload) && container.role === 'main' && ownerOf(project, imageIn(workload, container)) !== 'others';
      yield { workload, container, at: container.nameAt, message, severity: memory || !lasting ? 'P3' : 'P2' };
    }
  }
}
