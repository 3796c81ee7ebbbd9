// upload: what callers may upload is limited.
import type { Control } from '../../src/model/rule.ts';

export const control: Control = {
  id: 'upload',
  area: 'security',
  effortHours: 4,
  *evidence(project) {
    for (const fact of project.of('upload')) if (fact.role === 'production' && fact.size === 'checked') yield { path: fact.path, at: fact.at, note: 'bounded' };
  },
};
