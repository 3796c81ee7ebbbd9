// ha: services survive the end of a process and the loss of a node.
import type { Control } from '../../src/model/rule.ts';
import { deployedStacks, shippedServices } from '../compose/deployed.ts';
import { judgedWorkloads } from '../k8s/shipped.ts';

export const control: Control = {
  id: 'ha',
  area: 'reliability',
  effortHours: 8,
  *evidence(project) {
    for (const { path, object, replicas, replicasAt } of judgedWorkloads(project)) {
      if (object === 'Deployment' && typeof replicas === 'number' && replicas > 1 && replicasAt !== undefined) yield { path, at: replicasAt, note: 'several' };
    }
    for (const { path, least, at, role } of project.of('autoscaler')) if (role === 'production' && typeof least === 'number' && least > 1) yield { path, at, note: 'several' };
    for (const { stack, development } of deployedStacks(project)) {
      if (development) continue;
      for (const { path, at, restart, ports } of shippedServices(stack)) if (ports.length > 0 && restart !== undefined && restart !== 'no') yield { path, at, note: 'restarts' };
    }
    for (const { path, at, restarts, role } of project.of('unit')) if (restarts && role === 'production') yield { path, at, note: 'restarts' };
  },
};
