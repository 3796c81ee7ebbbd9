// lifecycle: the service starts and ends in order.
import type { Control } from '../../src/model/rule.ts';

export const control: Control = {
  id: 'lifecycle',
  area: 'reliability',
  effortHours: 4,
  *evidence(project) {
    for (const fact of project.of('shutdown')) if (fact.role === 'production') yield { path: fact.path, at: fact.at, note: 'ends' };
    for (const fact of project.of('activity')) if (fact.role === 'production' && fact.hook === 'stop') yield { path: fact.path, at: fact.at, note: 'ends' };
  },
};
