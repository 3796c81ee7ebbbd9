// api: answers hold what callers are meant to see.
import type { Control } from '../../src/model/rule.ts';
import { routesOf } from '../../src/link/routes.ts';

export const control: Control = {
  id: 'api',
  area: 'security',
  effortHours: 4,
  *evidence(project) {
    for (const route of routesOf(project)) if (project.files.get(route.path)?.role === 'production') yield { path: route.path, at: route.at, note: 'answers' };
  },
};
