// input: what callers send is checked before it is used.
import type { Control } from '../../src/model/rule.ts';

export const control: Control = {
  id: 'input',
  area: 'security',
  effortHours: 8,
  *evidence(project) {
    for (const fact of project.of('handling')) if (fact.role === 'production' && fact.body === 'checked') yield { path: fact.path, at: fact.at, note: 'checked' };
  },
};
