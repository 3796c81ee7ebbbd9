import { expect, test } from 'vitest';
import { said } from '../said.ts';

const workflow = (step: string): Record<string, string> => ({ '.github/workflows/image.yml': `on: push\njobs:\n  image:\n    runs-on: ubuntu-24.04\n    steps:\n      - name: Check out the repo\n        uses: actions/checkout@v4\n      - ${step}\n`, Dockerfile: 'FROM python:3.13-slim\n' });

test('ci/no-lint-or-types: a step that checks out the sources checks nothing', async () => {
  expect(await said('ci/no-lint-or-types', workflow('run: python -m pytest'))).toHaveLength(1);
  expect(await said('ci/no-lint-or-types', workflow('run: make check'))).toEqual([]);
});
