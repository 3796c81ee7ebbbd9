// resilience/no-retry-backoff: a background loop goes on at the same pace whatever fails, and tells of it at most. CWE-754.
import { projectRule } from '../../src/model/rule.ts';
import { routesOf } from '../../src/link/routes.ts';
import { activitiesOf } from '../../src/link/background.ts';

export const rule = projectRule({
  id: 'resilience/no-retry-backoff',
  severity: 'P3',
  confidence: 'medium',
  *check(project) {
    if (routesOf(project).length === 0) return; // no service
    for (const [path, activities] of activitiesOf(project)) {
      for (const { loop, symbol, shared } of activities.values()) {
        if (loop?.pace !== 'fixed' || loop.failures !== 'passed-over' || shared !== true) continue;
        yield { path, at: loop.at, message: 'fixed', data: { function: symbol }, symbol, cause: `backoff ${path} ${symbol}` };
      }
    }
  },
});
