// ratelimit: how often a caller may ask is limited.
import type { Control } from '../../src/model/rule.ts';

export const control: Control = {
  id: 'ratelimit',
  area: 'security',
  effortHours: 4,
  *evidence(project) {
    for (const fact of project.of('limiter')) if (fact.role === 'production') yield { path: fact.path, at: fact.at, note: 'limits' };
  },
};
