// query: queries are written by the application.
import { flowsOf } from '../../src/link/dataflow.ts';
import type { Control } from '../../src/model/rule.ts';

export const control: Control = {
  id: 'query',
  area: 'security',
  effortHours: 8,
  *evidence(project) {
    for (const flow of flowsOf(project)) if (flow.sink === 'sql' || flow.sink === 'filter') yield { path: flow.path, at: flow.at, note: 'contained' };
  },
};
