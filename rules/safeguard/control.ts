// safeguard: what guards routes can refuse.
import type { Control } from '../../src/model/rule.ts';

export const control: Control = {
  id: 'safeguard',
  area: 'security',
  effortHours: 4,
  *evidence(project) {
    for (const fact of project.of('safeguard')) if (fact.role === 'production' && fact.idle !== true && (fact.is === 'guard' || fact.is === 'permission')) yield { path: fact.path, at: fact.at, note: 'decides' };
  },
};
