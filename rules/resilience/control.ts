// resilience: what the service depends on may fail for a while.
import type { Control } from '../../src/model/rule.ts';

export const control: Control = {
  id: 'resilience',
  area: 'reliability',
  effortHours: 6,
  *evidence(project) {
    for (const { path, role, loop } of project.of('activity')) if (role === 'production' && loop?.failures === 'handled') yield { path, at: loop.at, note: 'handles' };
  },
};
