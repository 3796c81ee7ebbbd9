// auth: callers are asked who they are, with credentials that only they know.
import type { Control } from '../../src/model/rule.ts';

export const control: Control = {
  id: 'auth',
  area: 'security',
  effortHours: 16,
  *evidence(project) {
    for (const fact of project.of('credential-use')) if (fact.role === 'production') yield { path: fact.path, at: fact.at, note: 'checked' };
    for (const fact of project.of('refusal')) if (fact.role === 'production') yield { path: fact.path, at: fact.at, note: 'refuses' };
  },
};
