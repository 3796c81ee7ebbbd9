// network: servers listen where they are meant to be reached.
import type { Control } from '../../src/model/rule.ts';

export const control: Control = {
  id: 'network',
  area: 'security',
  effortHours: 2,
  *evidence(project) {
    for (const fact of project.of('bind')) if (fact.role === 'production') yield { path: fact.path, at: fact.at, note: 'listens' };
  },
};
