// path: file paths stay inside their folder.
import { flowsOf } from '../../src/link/dataflow.ts';
import type { Control } from '../../src/model/rule.ts';

export const control: Control = {
  id: 'path',
  area: 'security',
  effortHours: 4,
  *evidence(project) {
    for (const flow of flowsOf(project)) if (flow.sink.startsWith('path-')) yield { path: flow.path, at: flow.at, note: 'contained' };
  },
};
