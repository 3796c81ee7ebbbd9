// static: only files that are meant for everybody are served.
import type { Control } from '../../src/model/rule.ts';

export const control: Control = {
  id: 'static',
  area: 'security',
  effortHours: 2,
  *evidence(project) {
    for (const fact of project.of('static-folder')) if (fact.role === 'production') yield { path: fact.path, at: fact.at, note: 'serves' };
  },
};
