// frontend: the browser runs no markup of others, keeps no passwords and is not asked who may come in.
import type { Control } from '../../src/model/rule.ts';

export const control: Control = {
  id: 'frontend',
  area: 'security',
  effortHours: 8,
  *evidence(project) {
    for (const kind of ['markup', 'browser-secret', 'local-login'] as const) {
      for (const fact of project.of(kind)) if (fact.role === 'production') yield { path: fact.path, at: fact.at, note: 'handled' };
    }
  },
};
