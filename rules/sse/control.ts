// sse: what is streamed arrives as it is sent.
import type { Control } from '../../src/model/rule.ts';
import { routesOf } from '../../src/link/routes.ts';
import { servingsOf } from '../../src/link/proxy/serving.ts';
import { buffers, hintFor } from '../../src/link/proxy/streaming.ts';

export const control: Control = {
  id: 'sse',
  area: 'reliability',
  effortHours: 1,
  *evidence(project) {
    for (const route of routesOf(project)) {
      if (route.transport !== 'sse' || project.files.get(route.path)?.role !== 'production') continue;
      const open = servingsOf(project, route).find((serving) => !buffers(serving));
      if (open !== undefined) yield { path: open.location.block.path, at: open.location.block.at, note: 'unbuffered' };
      if (hintFor(project, route, 'unbuffered')) yield { path: route.path, at: route.at, note: 'said-by-app' };
    }
  },
};
