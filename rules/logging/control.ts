// logging: what is confidential stays out of logs, and logs end somewhere.
import type { Control } from '../../src/model/rule.ts';
import { routesOf } from '../../src/link/routes.ts';

export const control: Control = {
  id: 'logging',
  area: 'security',
  effortHours: 3,
  *evidence(project) {
    const first = routesOf(project).find(({ application, handler }) => application !== undefined && handler !== undefined);
    if (first !== undefined) yield { path: first.path, at: first.at, note: 'serves' };
  },
};
