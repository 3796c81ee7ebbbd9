// secret: credentials come from outside the code: from the environment or a secret store.
import type { Control } from '../../src/model/rule.ts';

const credential = /(?:password|passwd|secret|token|api_?key|private_?key|credential)s?$/i;

export const control: Control = {
  id: 'secret',
  area: 'security',
  effortHours: 4,
  *evidence(project) {
    for (const read of project.of('env-read')) {
      if (read.role === 'production' && read.fallback === undefined && credential.test(read.name)) yield { path: read.path, at: read.at, note: 'from-environment' };
    }
  },
};
