// state: what users entrust to the system outlives the process and the container that took it.
import type { Control } from '../../src/model/rule.ts';

export const control: Control = {
  id: 'state',
  area: 'reliability',
  effortHours: 16,
  *evidence(project) {
    for (const fact of project.of('volume')) if (fact.role === 'production' && fact.is === 'kept' && fact.source === undefined) yield { path: fact.path, at: fact.at, note: 'kept' };
  },
};
