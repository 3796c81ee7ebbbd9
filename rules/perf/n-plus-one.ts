// perf/n-plus-one: a query for each row of another query, in code that answers requests. CWE-1073.
import type { LoopQueryFact } from '../../src/model/errors.ts';
import type { Located } from '../../src/model/project.ts';
import { projectRule } from '../../src/model/rule.ts';
import { servingOf } from '../../src/link/serving.ts';

const farthest = 2; // imports away from what answers requests
const aside = /(?:^|\/)(?:scripts?|cli|migrations?|alembic|seeds?|seeders?|management|tasks?|jobs?|workers?|cron)\//;

export const rule = projectRule({
  id: 'perf/n-plus-one',
  severity: 'P2',
  confidence: 'medium',
  *check(project) {
    const files = new Map<string, Located<LoopQueryFact>[]>();
    const { distance } = servingOf(project);
    for (const fact of project.of('loop-query')) {
      if (fact.role !== 'production' || (distance.get(fact.path) ?? farthest + 1) > farthest || aside.test(fact.path)) continue;
      files.set(fact.path, [...(files.get(fact.path) ?? []), fact]);
    }
    for (const [path, [first, ...others]] of files) {
      if (first === undefined) continue;
      yield {
        path,
        at: first.at,
        message: 'each',
        data: { rows: first.rows },
        related: [{ path, at: first.loop, note: 'loop' }, ...others.map(({ at }) => ({ path, at, note: 'also-here' }))],
        cause: `n-plus-one ${path}`,
      };
    }
  },
});
