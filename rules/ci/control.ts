// ci: a change is tested and checked before it is merged.
import type { Control } from '../../src/model/rule.ts';
import { pipelinesOf } from '../../src/link/pipelines.ts';

export const control: Control = {
  id: 'ci',
  area: 'maintainability',
  effortHours: 4,
  *evidence(project) {
    const pipelines = pipelinesOf(project);
    const tested = pipelines.serving('tests');
    const checked = pipelines.serving('checks');
    if (tested !== undefined) yield { ...tested, note: 'tests' };
    if (checked !== undefined) yield { ...checked, note: 'checks' };
  },
};
