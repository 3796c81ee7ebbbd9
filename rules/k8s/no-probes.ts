// k8s/no-probes: nobody asks a container whether it is ready, so it gets requests that it cannot answer. https://kubernetes.io/docs/concepts/configuration/liveness-readiness-startup-probes/
import type { Severity } from '../../src/model/finding.ts';
import type { PodContainer } from '../../src/model/kubernetes.ts';
import type { Project } from '../../src/model/project.ts';
import { projectRule } from '../../src/model/rule.ts';
import { chartOf, imageIn } from '../../src/link/workloads.ts';
import type { DeployedWorkload } from '../../src/link/workloads.ts';
import { ownerOf } from '../infra/backing.ts';
import { answers, grouped, isIdle, isLasting, judgedWorkloads } from './shipped.ts';
import type { Place } from './shipped.ts';

export const rule = projectRule({
  id: 'k8s/no-probes',
  severity: 'P1',
  *check(project) {
    yield* grouped(project, places(project));
  },
});

function* places(project: Project): Generator<Place> {
  for (const workload of judgedWorkloads(project)) {
    if (!isLasting(workload)) continue;
    for (const container of workload.pod.containers) {
      if (container.role !== 'main' || container.open === true || container.probes.includes('readiness') || isIdle(container)) continue;
      const serves = answers(workload, container);
      if (!serves && container.probes.length > 0) continue;
      yield { workload, container, at: container.nameAt, message: serves ? (container.probes.length > 0 ? 'no-readiness' : 'none') : 'worker', severity: severityOf(project, workload, container, serves) };
    }
  }
}

/** A worker has nothing to be ready for; software of others often starts before it is asked. */
function severityOf(project: Project, workload: DeployedWorkload, container: PodContainer, serves: boolean): Severity {
  const owner = ownerOf(project, imageIn(workload, container));
  if (!serves || owner === 'others') return 'P3';
  if (container.probes.length > 0) return 'P2';
  return owner === 'own' && workload.object === 'Deployment' && isServed(project, workload) ? 'P1' : 'P2';
}

/** A Service sends it requests. In a chart, templates write the labels by which Services find their pods. */
function isServed(project: Project, { services, path }: DeployedWorkload): boolean {
  return services.length > 0 || chartOf(project, path) !== null;
}
