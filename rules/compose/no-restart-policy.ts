// compose/no-restart-policy: what crashes or is killed stays down until somebody looks. CIS Docker Benchmark 5.15.
import { projectRule } from '../../src/model/rule.ts';
import { lacking } from './lacking.ts';

export const rule = projectRule({
  id: 'compose/no-restart-policy',
  severity: 'P3',
  confidence: 'high',
  *check(project) {
    yield* lacking(project, ({ restart, swarm }) => restart === undefined && !swarm);
  },
});
