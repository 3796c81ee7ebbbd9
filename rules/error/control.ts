// error: errors are handled and tell callers nothing of the inside.
import { flowsOf } from '../../src/link/dataflow.ts';
import type { Control } from '../../src/model/rule.ts';

export const control: Control = {
  id: 'error',
  area: 'security',
  effortHours: 4,
  *evidence(project) {
    for (const flow of flowsOf(project)) if (flow.from.part === 'exception') yield { path: flow.path, at: flow.at, note: 'contained' };
  },
};
