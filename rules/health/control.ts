// health: the platform can ask every service whether it works.
import type { Control } from '../../src/model/rule.ts';
import { applicationsOf, httpProbesOf, isHealthRoute } from '../../src/link/health.ts';

export const control: Control = {
  id: 'health',
  area: 'observability',
  effortHours: 2,
  *evidence(project) {
    for (const { routes } of applicationsOf(project)) {
      const route = routes.find((each) => isHealthRoute(each, true));
      if (route !== undefined) yield { path: route.path, at: route.at, note: 'route' };
    }
    for (const { path, at, role } of httpProbesOf(project)) if (role === 'production') yield { path, at, note: 'probe' };
  },
};
