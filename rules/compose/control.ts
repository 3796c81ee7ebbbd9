// compose: a stack can be started on a server and looks after itself there.
import type { Control } from '../../src/model/rule.ts';
import { deployedStacks, shippedServices } from './deployed.ts';

export const control: Control = {
  id: 'compose',
  area: 'deployability',
  effortHours: 4,
  *evidence(project) {
    const seen = new Set<string>();
    for (const { stack, development } of deployedStacks(project)) {
      if (development) continue;
      for (const service of shippedServices(stack)) {
        const place = { path: service.path, at: service.at };
        if (seen.has(`${place.path}\0${String(place.at.start)}`)) continue;
        seen.add(`${place.path}\0${String(place.at.start)}`);
        if (service.restart !== undefined && service.restart !== 'no') yield { ...place, note: 'restarts' };
        if (service.limited) yield { ...place, note: 'limited' };
        if (service.probe === 'own') yield { ...place, note: 'probed' };
      }
    }
  },
};
