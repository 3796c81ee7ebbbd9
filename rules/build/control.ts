// build: what a fresh checkout is built and started with is all there.
import type { Control } from '../../src/model/rule.ts';

/** What starts or builds a package. */
const building = /^(?:start|build)$/;

export const control: Control = {
  id: 'build',
  area: 'deployability',
  effortHours: 1,
  *evidence(project) {
    for (const { path, role, name, at } of project.of('package-script')) if (role === 'production' && building.test(name)) yield { path, at, note: 'script' };
  },
};
