// deps: what is built is what was tested, package by package.
import type { Control } from '../../src/model/rule.ts';
import { manifestsOf } from '../../src/link/manifests.ts';

export const control: Control = {
  id: 'deps',
  area: 'deployability',
  effortHours: 2,
  *evidence(project) {
    for (const { fact, lock } of manifestsOf(project)) {
      if (lock !== undefined) yield { path: fact.path, at: fact.at, note: 'locked' };
      else if (fact.by === 'requirements' && fact.dependencies.length > 0 && fact.dependencies.every(({ held }) => held === 'exact')) yield { path: fact.path, at: fact.at, note: 'pinned' };
    }
  },
};
