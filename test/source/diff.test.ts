// Hunks against the real `git diff`, which GitHub shows; and lines of other commits found in them.
import { describe, expect, it } from 'vitest';
import { diffsOf, fileDiff } from '../../src/source/diff.ts';
import { Repository } from '../support/repository.ts';

const lines = (count: number, change: Readonly<Record<number, string>> = {}): string => Array.from({ length: count }, (_value, index) => `${change[index + 1] ?? `line ${String(index + 1)}`}\n`).join('');

async function diffOf(before: string | Uint8Array | null, after: string | Uint8Array | null, path = 'a.txt') {
  const repository = Repository.init();
  const left = repository.commit({ 'other.txt': 'x\n', [path]: before });
  const right = repository.commit({ [path]: after });
  return (await diffsOf(repository.root, { left, right, base: left, audited: right }, [path])).get(path);
}

/** What git says: ranges of both sides, added and removed lines. */
function oracle(repository: Repository, from: string, to: string, path: string) {
  const text = repository.git('diff', '--text', '--no-renames', '--diff-algorithm=myers', '--no-indent-heuristic', from, to, '--', path);
  const [added, removed] = [new Set<number>(), new Set<number>()];
  const hunks: string[] = [];
  let [left, right] = [0, 0];
  for (const line of text.split('\n').slice(text.split('\n').findIndex((one) => one.startsWith('@@')))) {
    const head = /^@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/.exec(line);
    if (head !== null) {
      [left, right] = [Number(head[1]), Number(head[3])];
      const [leftCount, rightCount] = [Number(head[2] ?? 1), Number(head[4] ?? 1)];
      hunks.push(`${leftCount === 0 ? '-' : `${String(left)}-${String(left + leftCount - 1)}`} ${rightCount === 0 ? '-' : `${String(right)}-${String(right + rightCount - 1)}`}`);
    } else if (line.startsWith('+')) added.add(right++);
    else if (line.startsWith('-')) removed.add(left++);
    else if (line.startsWith(' ')) [left, right] = [left + 1, right + 1];
  }
  return { hunks, added, removed };
}

describe('the hunks of git', () => {
  it('for edits, insertions and deletions at random', async () => {
    const repository = Repository.init();
    let seed = 7;
    const next = (below: number): number => (seed = (seed * 48271) % 2147483647) % below;
    for (let round = 0; round < 40; round++) {
      const before = Array.from({ length: 5 + next(60) }, (_value, index) => `${String(round)} ${String(index)}`);
      const after = before.flatMap((line) => {
        const dice = next(12);
        return dice === 0 ? [] : dice === 1 ? [`${line} changed`] : dice === 2 ? [line, `${line} and more`] : [line];
      });
      if (after.length === 0 || before.join() === after.join()) continue;
      const from = repository.commit({ 'a.txt': `${before.join('\n')}\n` });
      const to = repository.commit({ 'a.txt': `${after.join('\n')}\n` });
      const diff = fileDiff(before, after);
      const expected = oracle(repository, from, to, 'a.txt');
      const span = ({ start, end }: { start: number; end: number }): string => (end < start ? '-' : `${String(start)}-${String(end)}`);
      expect(diff?.hunks.map(({ left, right }) => `${span(left)} ${span(right)}`), `round ${String(round)}`).toEqual(expected.hunks);
      expect([diff?.added.size, diff?.removed.size]).toEqual([expected.added.size, expected.removed.size]);
      const found = (await diffsOf(repository.root, { left: from, right: to, base: from, audited: to }, ['a.txt'])).get('a.txt');
      expect(found?.hunks).toEqual(diff?.hunks);
    }
  });

  it('three lines round a change; near changes share a hunk, far ones do not', () => {
    const before = lines(40).split('\n').slice(0, -1);
    const spans = (change: Readonly<Record<number, string>>): unknown => fileDiff(before, lines(40, change).split('\n').slice(0, -1))?.hunks.map(({ right }) => right);
    expect(spans({ 10: 'x' })).toEqual([{ start: 7, end: 13 }]);
    expect(spans({ 10: 'x', 17: 'y' })).toEqual([{ start: 7, end: 20 }]);
    expect(spans({ 10: 'x', 18: 'y' })).toEqual([{ start: 7, end: 13 }, { start: 15, end: 21 }]);
    expect(spans({ 1: 'x', 40: 'y' })).toEqual([{ start: 1, end: 4 }, { start: 37, end: 40 }]);
  });
});

describe('files', () => {
  it('that are new are all shown, deleted ones on the left', async () => {
    expect(await diffOf(null, lines(9))).toMatchObject({ hunks: [{ right: { start: 1, end: 9 } }] });
    const gone = await diffOf(lines(9), null);
    expect([gone?.hunks[0]?.left, gone?.removed.size]).toEqual([{ start: 1, end: 9 }, 9]);
  });

  it('with Windows line ends count lines as others do', async () => {
    expect((await diffOf(lines(20).replaceAll('\n', '\r\n'), lines(20, { 10: 'x' }).replaceAll('\n', '\r\n')))?.hunks).toMatchObject([{ right: { start: 7, end: 13 } }]);
  });

  it.each<[string, string | Uint8Array, string | Uint8Array]>([
    ['binary to Git', Buffer.from('a\0b\n'), Buffer.from('a\0c\n')],
    ['UTF-16', Buffer.from('\ufeffa\n', 'utf16le'), Buffer.from('\ufeffb\n', 'utf16le')],
    ['with lone carriage returns, which Git does not count', 'a\rb\n', 'a\rc\n'],
    ['not changed', 'a\n', 'a\n'],
  ])('%s have no diff', async (_name, before, after) => {
    expect(await diffOf(before, after)).toBeUndefined();
  });

  it('of any name, whatever its attributes', async () => {
    const repository = Repository.init();
    const path = 'a "b"\n[*].py';
    const left = repository.commit({ '.gitattributes': '* -diff binary\n', [path]: lines(9) });
    const right = repository.commit({ [path]: lines(9, { 5: 'x' }) });
    expect((await diffsOf(repository.root, { left, right, base: left, audited: right }, [path])).get(path)?.added).toEqual(new Set([5]));
  });
});

it('lines of a merge and of the base branch are found in the diff of the request', async () => {
  const repository = Repository.init();
  const left = repository.commit({ 'a.txt': lines(30) });
  repository.git('checkout', '-q', '-b', 'topic');
  const right = repository.commit({ 'a.txt': lines(30, { 20: 'topic', 25: '' }).replace('\n\n', '\n') });
  repository.git('checkout', '-q', 'main');
  const base = repository.commit({ 'a.txt': `above\nabove\n${lines(30, { 5: 'main' })}` });
  repository.git('merge', '-q', '-m', 'merge', 'topic');
  const audited = repository.git('rev-parse', 'HEAD');
  const diff = (await diffsOf(repository.root, { left, right, base, audited }, ['a.txt'])).get('a.txt');
  expect([diff?.right(22), diff?.text(22), diff?.right(1), diff?.right(7)]).toEqual([20, 'topic', undefined, undefined]);
  expect([diff?.left(27), diff?.removed.has(25), diff?.left(7)]).toEqual([25, true, undefined]);
  expect(diff?.hunks.map(({ right: { start, end } }) => [start, end])).toEqual([[17, 27]]);
});
