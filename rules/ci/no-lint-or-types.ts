// ci/no-lint-or-types: pipelines that neither lint nor check types; a build that checks types by itself counts.
import { projectRule } from '../../src/model/rule.ts';
import { isProduct, mainPipeline, pipelinesOf } from '../../src/link/pipelines.ts';

export const rule = projectRule({
  id: 'ci/no-lint-or-types',
  severity: 'P3',
  confidence: 'medium',
  *check(project) {
    const pipelines = pipelinesOf(project);
    const main = mainPipeline(pipelines);
    if (main === undefined || pipelines.opaque || pipelines.serving('checks') !== undefined || !isProduct(project)) return;
    yield { path: main.path, at: main.at, message: 'never', symbol: 'checks' };
  },
});
