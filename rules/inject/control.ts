// inject: data of callers is never run.
import { flowsOf } from '../../src/link/dataflow.ts';
import type { Control } from '../../src/model/rule.ts';

export const control: Control = {
  id: 'inject',
  area: 'security',
  effortHours: 8,
  *evidence(project) {
    for (const flow of flowsOf(project)) if (flow.from.part !== 'completion' && /^(?:sql|command|template|code|deserialize|url)$/.test(flow.sink)) yield { path: flow.path, at: flow.at, note: 'contained' };
  },
};
