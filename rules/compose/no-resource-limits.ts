// compose/no-resource-limits: one service may take the memory of all. CIS Docker Benchmark 5.11, 5.12; CWE-770.
import { projectRule } from '../../src/model/rule.ts';
import { lacking } from './lacking.ts';

export const rule = projectRule({
  id: 'compose/no-resource-limits',
  severity: 'P3',
  confidence: 'high',
  *check(project) {
    yield* lacking(project, ({ limited }) => !limited);
  },
});
