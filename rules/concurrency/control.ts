// concurrency: the event loop stays free, and what must happen once happens once.
import type { Control } from '../../src/model/rule.ts';

export const control: Control = {
  id: 'concurrency',
  area: 'reliability',
  effortHours: 8,
  *evidence(project) {
    for (const fact of project.of('activity')) if (fact.role === 'production' && fact.async && fact.calls.length > 0) yield { path: fact.path, at: fact.at, note: 'asynchronous' };
  },
};
