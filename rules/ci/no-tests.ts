// ci/no-tests: pipelines that never run a test. Whatever may be one counts (link/pipelines.ts): the rule speaks only where none can be.
import { projectRule } from '../../src/model/rule.ts';
import { isProduct, mainPipeline, pipelinesOf } from '../../src/link/pipelines.ts';

const testFile = /(?:^|\/)test_[^/]+\.py$|_test\.go$|\.(?:test|spec)\.[cm]?[jt]sx?$|(?:^|\/)tests?\.py$/;

export const rule = projectRule({
  id: 'ci/no-tests',
  severity: 'P2',
  confidence: 'medium',
  *check(project) {
    const pipelines = pipelinesOf(project);
    const main = mainPipeline(pipelines);
    if (main === undefined || pipelines.opaque || pipelines.serving('tests') !== undefined || !isProduct(project)) return;
    const tests = [...project.files.values()].find(({ path, role, format }) => role === 'test' && testFile.test(path) && format !== null);
    yield {
      path: main.path,
      at: main.at,
      message: tests === undefined ? 'no-tests' : 'not-run',
      related: tests === undefined ? [] : [{ path: tests.path, at: { start: 0, end: 1 }, note: 'test-here' }],
      symbol: 'tests',
    };
  },
});
