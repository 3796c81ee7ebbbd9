// config: what a program is configured with is known, documented and supplied.
import type { Control } from '../../src/model/rule.ts';
import { deploymentsOf } from '../../src/link/deployments.ts';
import { isEnvExample, readNames } from '../../src/link/variables.ts';

export const control: Control = {
  id: 'config',
  area: 'deployability',
  effortHours: 4,
  *evidence(project) {
    const read = readNames(project);
    const shown = new Set<string>();
    for (const { path, role, at, by, name } of project.of('supply')) {
      if (by !== 'dotenv' || shown.has(path) || !isEnvExample(path, role) || !read.has(name)) continue;
      shown.add(path);
      yield { path, at, note: 'documented' };
    }
    for (const { service, supplies } of deploymentsOf(project)) {
      if (service.role === 'production' && supplies.some(({ name }) => read.has(name))) yield { path: service.path, at: service.nameAt, note: 'supplied' };
    }
  },
};
