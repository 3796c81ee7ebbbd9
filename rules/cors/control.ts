// cors: a cross-origin policy is set, and set to named origins.
import type { Control } from '../../src/model/rule.ts';

export const control: Control = {
  id: 'cors',
  area: 'security',
  effortHours: 2,
  *evidence(project) {
    for (const fact of project.of('cors')) if (fact.role === 'production') yield { path: fact.path, at: fact.originsAt ?? fact.at, note: 'policy' };
  },
};
