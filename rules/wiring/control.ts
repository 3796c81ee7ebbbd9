// wiring: what the repository defines to protect itself is in use.
import type { Control } from '../../src/model/rule.ts';

export const control: Control = {
  id: 'wiring',
  area: 'security',
  effortHours: 4,
  *evidence(project) {
    for (const fact of project.of('safeguard')) if (fact.role === 'production' && fact.used === true) yield { path: fact.path, at: fact.at, note: 'used' };
  },
};
