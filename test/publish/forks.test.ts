// Which lines of a fork's pull request may be commented on, as GitHub lists its files.
import { expect, it } from 'vitest';
import type { Api } from '../../src/publish/github/client.ts';
import { shownDiffs } from '../../src/publish/github/forks.ts';

interface Listed {
  readonly filename: string;
  readonly patch?: string;
  readonly previous_filename?: string;
}

/** An API of two answers: what the base changed since, and the request's files, a file a page. */
function api(changed: readonly Listed[], files: readonly Listed[]): Api {
  const compareCommitsWithBasehead = async ({ basehead }: { basehead: string }): Promise<object> => ({ data: { files: basehead === 'head...main' ? changed : [] } });
  async function* iterator(): AsyncGenerator<object> {
    for (const file of files) yield { data: [file] };
  }
  return { octokit: { rest: { repos: { compareCommitsWithBasehead }, pulls: { listFiles: null } }, paginate: { iterator } }, at: { owner: 'acme', repo: 'shop' } } as unknown as Api;
}

async function hunks(changed: readonly Listed[], files: readonly Listed[], ...wanted: readonly string[]): Promise<unknown> {
  const diffs = await shownDiffs(api(changed, files), { number: 1, base: 'main' }, 'head', new Set(wanted));
  return Object.fromEntries([...diffs].map(([path, diff]) => [path, diff.hunks.map(({ left, right }) => [left.start, left.end, right.start, right.end])]));
}

const patch = '@@ -1 +1,2 @@ class A {\n-a\n+b\n+c\n@@ -10,3 +11,0 @@\n-x\n-@@ -1 +1 @@\n-z';

it('the hunks of the files that are asked for', async () => {
  expect(await hunks([], [{ filename: 'a.py', patch }, { filename: 'b.py', patch }], 'a.py', 'c.py')).toEqual({ 'a.py': [[1, 1, 1, 2], [10, 12, 11, 10]] });
});

it('text of the file does not pass for a hunk, whatever ends its lines', async () => {
  expect(await hunks([], [{ filename: 'a.py', patch: '@@ -1 +1 @@\n-a\n+b\r@@ -1,900 +1,900 @@\r+c\u2028@@ -1,900 +1,900 @@' }], 'a.py')).toEqual({ 'a.py': [[1, 1, 1, 1]] });
});

it.each<readonly [string, readonly Listed[]]>([
  ['changed', [{ filename: 'a.py' }]],
  ['renamed', [{ filename: 'z.py', previous_filename: 'a.py' }]],
  ['changed so much that GitHub lists a part', Array.from({ length: 300 }, (_value, index) => ({ filename: `other${String(index)}.py` }))],
])('nothing of a file that the base has %s since', async (_name, changed) => {
  expect(await hunks(changed, [{ filename: 'a.py', patch }], 'a.py')).toEqual({});
});

it('nothing of a file without a patch: binary, or too large', async () => {
  expect(await hunks([], [{ filename: 'a.bin' }], 'a.bin')).toEqual({});
});
