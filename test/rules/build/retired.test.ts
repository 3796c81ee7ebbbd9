// build/broken: machines and actions that GitHub has switched off.
import { expect, test } from 'vitest';
import { said } from '../said.ts';

const workflow = (machine: string, ...uses: string[]): Record<string, string> => ({ '.github/workflows/ci.yml': `on: push\njobs:\n  test:\n    runs-on: ${machine}\n    steps:\n${uses.map((one) => `      - uses: ${one}\n`).join('')}      - run: make test\n` });

test.each([
  ['a machine', workflow('ubuntu-20.04', 'actions/checkout@v2', 'actions/cache@v2.0.0'), ['.github/workflows/ci.yml:4 P2 retired-machine']],
  ['an action', workflow('ubuntu-latest', 'actions/upload-artifact@v3'), ['.github/workflows/ci.yml:6 P2 retired-action']],
  ['what is offered', workflow('ubuntu-24.04', 'actions/cache@v4', 'actions/upload-artifact@v4', 'actions/cache@v3'), []],
  ['one of several, and its own', workflow('${{ matrix.os }}', 'actions/checkout@v4'), []],
  ['machines of its own', workflow('self-hosted', 'maker/cache@v2'), []],
])('%s', async (_, files, expected) => {
  expect(await said('build/broken', files)).toEqual(expected);
});

test("another host's machines are its own", async () => {
  expect(await said('build/broken', { '.gitea/workflows/ci.yml': workflow('ubuntu-20.04')['.github/workflows/ci.yml'] ?? '' })).toEqual([]);
});
