// tls: traffic is encrypted and the other side's certificate is verified.
import type { Control } from '../../src/model/rule.ts';

export const control: Control = {
  id: 'tls',
  area: 'security',
  effortHours: 4,
  *evidence(project) {
    for (const fact of project.of('tls-verify')) if (fact.role === 'production') yield { path: fact.path, at: fact.at, note: 'verifies' };
  },
};
