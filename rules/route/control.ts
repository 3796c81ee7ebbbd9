// route: every declared route is reached.
import type { Control } from '../../src/model/rule.ts';
import { routesOf } from '../../src/link/routes.ts';

export const control: Control = {
  id: 'route',
  area: 'reliability',
  effortHours: 2,
  *evidence(project) {
    const first = routesOf(project).find(({ application }) => application !== undefined);
    if (first !== undefined) yield { path: first.path, at: first.at, note: 'declared' };
  },
};
