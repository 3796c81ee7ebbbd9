// websocket: connections get through what stands before the application.
import type { Control } from '../../src/model/rule.ts';
import { routesOf } from '../../src/link/routes.ts';
import { servingsOf } from '../../src/link/proxy/serving.ts';
import { upgrades } from '../../src/link/proxy/streaming.ts';

export const control: Control = {
  id: 'websocket',
  area: 'reliability',
  effortHours: 1,
  *evidence(project) {
    for (const route of routesOf(project)) {
      if (route.transport !== 'websocket' || project.files.get(route.path)?.role !== 'production') continue;
      for (const serving of servingsOf(project, route)) {
        if (upgrades(serving) === 'yes') yield { path: serving.location.block.path, at: serving.location.block.at, note: 'upgrades' };
      }
    }
  },
};
