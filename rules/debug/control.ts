// debug: debugging facilities exist and are off in what ships.
import type { Control } from '../../src/model/rule.ts';

export const control: Control = {
  id: 'debug',
  area: 'security',
  effortHours: 1,
  *evidence(project) {
    for (const fact of project.of('debug')) if (fact.role === 'production') yield { path: fact.path, at: fact.at, note: 'off' };
  },
};
