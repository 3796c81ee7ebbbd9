// headers: browsers are told how to protect the pages.
import type { Control } from '../../src/model/rule.ts';
import { allIn, proxyConfigs } from '../../src/link/proxy/config.ts';
import { isProtecting } from '../../src/link/proxy/pages.ts';

export const control: Control = {
  id: 'headers',
  area: 'security',
  effortHours: 2,
  *evidence(project) {
    for (const { path, at, role } of project.of('security-headers')) if (role === 'production') yield { path, at, note: 'set' };
    for (const { root } of proxyConfigs(project)) {
      const header = [...allIn(root)].find((each) => isProtecting(each) && project.files.get(each.path)?.role === 'production');
      if (header !== undefined) yield { path: header.path, at: header.at, note: 'set' };
    }
  },
};
