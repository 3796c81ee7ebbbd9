// db: the database and its schema are looked after.
import type { Control } from '../../src/model/rule.ts';

export const control: Control = {
  id: 'db',
  area: 'reliability',
  effortHours: 8,
  *evidence(project) {
    for (const fact of project.of('migration')) if (fact.role === 'production') yield { path: fact.path, at: fact.at, note: 'migrates' };
  },
};
