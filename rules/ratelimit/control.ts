// ratelimit: how often a caller may ask is limited.
import type { Control } from '../../src/model/rule.ts';
import { limitersOf } from '../../src/link/limits.ts';

export const control: Control = {
  id: 'ratelimit',
  area: 'security',
  effortHours: 4,
  *evidence(project) {
    for (const fact of limitersOf(project)) if (fact.role === 'production') yield { path: fact.path, at: fact.at, note: 'limits' };
  },
};
