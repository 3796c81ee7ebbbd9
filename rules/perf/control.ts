// perf: the work of a request does not grow with the data or with the number of requests.
import type { Control } from '../../src/model/rule.ts';
import { servingOf } from '../../src/link/serving.ts';

export const control: Control = {
  id: 'perf',
  area: 'reliability',
  effortHours: 6,
  *evidence(project) {
    const { distance } = servingOf(project);
    for (const { path, role, at } of project.of('connecting')) if (role === 'production' && distance.get(path) === 0) yield { path, at, note: 'connects' };
  },
};
