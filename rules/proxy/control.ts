// proxy: what stands before the application takes bounded requests and lets nobody past it.
import { proxyConfigs } from '../../src/link/proxy/config.ts';
import type { Control } from '../../src/model/rule.ts';

export const control: Control = {
  id: 'proxy',
  area: 'deployability',
  effortHours: 2,
  *evidence(project) {
    for (const { servers } of proxyConfigs(project)) {
      const server = servers.find(({ path }) => project.files.get(path)?.role === 'production');
      if (server !== undefined) yield { path: server.path, at: server.at, note: 'read' };
    }
  },
};
