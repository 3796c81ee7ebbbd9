// Shapes of history on real repositories, each from a depth-1 checkout: which base is found, and which commits lie between.
import { describe, expect, it } from 'vitest';
import { History, type Range } from '../../src/source/history.ts';
import { pastSource } from '../../src/source/past.ts';
import { originRemote } from '../../src/source/remote.ts';
import { Repository } from '../support/repository.ts';

function repository(): Repository {
  const made = Repository.init();
  made.git('config', 'uploadpack.allowAnySHA1InWant', 'true');
  return made;
}

const history = (checkout: Repository): History => new History(checkout.root, originRemote('https://github.example', 'o/r', ''), () => undefined);

/** `path` of everything that the commits between put there, oldest first. */
async function between(checkout: Repository, range: Range): Promise<string[]> {
  expect(await history(checkout).between(range)).toBeNull();
  const { files, complete } = await pastSource(checkout.root, range.base, range.head).list();
  expect(complete).toBe(true);
  return files.map(({ path }) => path);
}

/** A merge of the topic into main as refs/pull/1/merge, and its head as refs/pull/1/head. */
function merged(made: Repository, topic = 'topic', main = 'main', extra: Readonly<Record<string, string>> = {}): { readonly base: string; readonly head: string; readonly merge: string } {
  const [base, head] = [made.git('rev-parse', main), made.git('rev-parse', topic)];
  made.git('checkout', '-q', '--detach', main);
  made.git('merge', '-q', '--no-ff', '--no-commit', '-s', 'recursive', '-X', 'ours', '--allow-unrelated-histories', head);
  const merge = made.commit(extra, 'merge');
  made.git('update-ref', 'refs/pull/1/merge', merge);
  made.git('update-ref', 'refs/pull/1/head', head);
  made.git('checkout', '-q', 'main');
  return { base, head, merge };
}

describe.each([1, 'full'] as const)('at depth %s', (depth) => {
  it('criss-cross: both branches merged each other, and both have two best ancestors', async () => {
    const made = repository();
    made.commit({ 'root.txt': '0\n' });
    made.git('checkout', '-q', '-b', 'topic');
    const t1 = made.commit({ 't1.txt': '1\n' });
    made.git('checkout', '-q', 'main');
    const m1 = made.commit({ 'm1.txt': '1\n' });
    made.git('merge', '-q', '--no-ff', '-m', 'topic into main', t1);
    made.git('checkout', '-q', 'topic');
    made.git('merge', '-q', '--no-ff', '-m', 'main into topic', m1);
    made.commit({ 't2.txt': '2\n' });
    made.git('checkout', '-q', 'main');
    made.commit({ 'm2.txt': '2\n' });
    const { base, head, merge } = merged(made);
    expect(made.git('merge-base', '--all', 'main', 'topic').split('\n').sort()).toEqual([t1, m1].sort());
    const onMerge = made.checkout('refs/pull/1/merge', depth);
    const range = await history(onMerge).pullRequest(head, 'main');
    expect(range).toEqual({ base, head: merge, tip: head });
    expect(await between(onMerge, range)).toEqual(['t2.txt']);
    const onHead = made.checkout('refs/pull/1/head', depth);
    const fromHead = await history(onHead).pullRequest(head, 'main');
    expect([t1, m1]).toContain(fromHead.base);
    expect(await between(onHead, fromHead)).toContain('t2.txt');
  });

  it('an orphan branch merged into main: main is the base, and all of the branch lies between', async () => {
    const made = repository();
    made.commit({ 'm1.txt': '1\n' });
    made.git('checkout', '-q', '--orphan', 'topic');
    made.git('rm', '-q', '-rf', '.');
    made.commit({ 'o1.txt': '1\n' });
    made.commit({ 'o2.txt': '2\n' });
    made.git('checkout', '-q', 'main');
    const { base, head, merge } = merged(made);
    const checkout = made.checkout('refs/pull/1/merge', depth);
    const range = await history(checkout).pullRequest(head, 'main');
    expect(range).toEqual({ base, head: merge, tip: head });
    expect(await between(checkout, range)).toEqual(['o1.txt', 'o2.txt']);
  });

  it('an orphan branch itself has no base', async () => {
    const made = repository();
    made.commit({ 'm1.txt': '1\n' });
    made.git('checkout', '-q', '--orphan', 'topic');
    const head = made.commit({ 'o1.txt': '1\n' });
    made.git('update-ref', 'refs/pull/1/head', head);
    await expect(history(made.checkout('refs/pull/1/head', depth)).pullRequest(head, 'main')).rejects.toMatchObject({ id: 'missing-base' });
  });

  it('a retargeted request: the new branch counts, whatever the event says of the old base', async () => {
    const made = repository();
    made.commit({ 'm1.txt': '1\n' });
    made.git('checkout', '-q', '-b', 'release');
    const r1 = made.commit({ 'r1.txt': '1\n' });
    made.git('checkout', '-q', '-b', 'topic');
    made.commit({ 't1.txt': '1\n' });
    made.git('checkout', '-q', 'release');
    const r2 = made.commit({ 'r2.txt': '2\n' });
    const { head, merge } = merged(made, 'topic', 'release');
    const onMerge = made.checkout('refs/pull/1/merge', depth);
    const range = await history(onMerge).pullRequest(head, 'release');
    expect(range).toEqual({ base: r2, head: merge, tip: head });
    expect(await between(onMerge, range)).toEqual(['t1.txt']);
    const onHead = made.checkout('refs/pull/1/head', depth);
    expect(await history(onHead).pullRequest(head, 'release')).toEqual({ base: r1, head });
    const toMain = made.checkout('refs/pull/1/head', depth);
    const other = await history(toMain).pullRequest(head, 'main');
    expect(await between(toMain, other)).toEqual(['r1.txt', 't1.txt']); // against main, release's commit is the request's
  });

  it('a forced push: neither what was thrown away nor what main has lies between', async () => {
    const made = repository();
    made.commit({ 'm1.txt': '1\n' });
    made.git('checkout', '-q', '-b', 'topic');
    made.commit({ 'thrown.txt': '1\n' });
    made.git('checkout', '-q', '-B', 'topic', 'main');
    made.commit({ 'kept.txt': '1\n' });
    made.git('checkout', '-q', 'main');
    made.commit({ 'm2.txt': '2\n' });
    const { head } = merged(made);
    const checkout = made.checkout('refs/pull/1/merge', depth);
    expect(await between(checkout, await history(checkout).pullRequest(head, 'main'))).toEqual(['kept.txt']);
  });

  it('deletions only put nothing there', async () => {
    const made = repository();
    made.commit({ 'a.txt': 'a\n', 'b.txt': 'b\n' });
    made.git('checkout', '-q', '-b', 'topic');
    made.commit({ 'a.txt': null });
    made.commit({ 'b.txt': null });
    made.git('checkout', '-q', 'main');
    made.commit({ 'm2.txt': '2\n' });
    const { head } = merged(made);
    const checkout = made.checkout('refs/pull/1/merge', depth);
    expect(await between(checkout, await history(checkout).pullRequest(head, 'main'))).toEqual([]);
  });

  it('sixty commits: every one, and none of the base’s', async () => {
    const made = repository();
    for (let index = 0; index < 10; index++) made.commit({ [`before${index}.txt`]: `${index}\n` });
    made.git('checkout', '-q', '-b', 'topic');
    for (let index = 0; index < 60; index++) made.commit({ 't.txt': `${index}\n` });
    made.git('checkout', '-q', 'main');
    for (let index = 0; index < 70; index++) made.commit({ 'm.txt': `${index}\n` });
    const { head } = merged(made);
    const checkout = made.checkout('refs/pull/1/merge', depth);
    expect(await between(checkout, await history(checkout).pullRequest(head, 'main'))).toEqual(Array(60).fill('t.txt'));
  });

  it('an evil merge: what only it adds, and what it changes of both sides', async () => {
    const made = repository();
    made.commit({ 'both.txt': '1\n2\n3\n4\n5\n' });
    made.git('checkout', '-q', '-b', 'topic');
    made.commit({ 'both.txt': 'one\n2\n3\n4\n5\n' });
    made.git('checkout', '-q', 'main');
    made.commit({ 'both.txt': '1\n2\n3\n4\nfive\n', 'm2.txt': '2\n' });
    const { head, merge } = merged(made, 'topic', 'main', { 'evil.txt': 'nobody wrote this\n' });
    const checkout = made.checkout('refs/pull/1/merge', depth);
    const range = await history(checkout).pullRequest(head, 'main');
    expect(await between(checkout, range)).toEqual(['both.txt', 'both.txt', 'evil.txt']);
    const { files } = await pastSource(checkout.root, range.base, range.head).list();
    expect(files.map(({ commit }) => commit)).toEqual([head, merge, merge]);
  });

  it('the merge commit of a queue that holds two requests', async () => {
    const made = repository();
    const base = made.commit({ 'm1.txt': '1\n' });
    for (const name of ['one', 'two']) {
      made.git('checkout', '-q', '-b', name, base);
      made.commit({ [`${name}.txt`]: '1\n' });
    }
    made.git('checkout', '-q', '--detach', base);
    for (const name of ['one', 'two']) made.git('merge', '-q', '--no-ff', '-m', `merge ${name}`, name);
    const head = made.git('rev-parse', 'HEAD');
    made.git('update-ref', 'refs/heads/queue', head);
    const checkout = made.checkout('refs/heads/queue', depth);
    const range = await history(checkout).range(base, head);
    expect(range).toEqual({ base, head });
    expect((await between(checkout, range)).sort()).toEqual(['one.txt', 'two.txt']);
  });

  it('symlinks and submodules are no files to read, an executable is', async () => {
    const made = repository();
    const base = made.commit({ 'm1.txt': '1\n' });
    made.write({ 'run.sh': 'echo\n' });
    made.git('update-index', '--add', '--cacheinfo', `160000,${base},module`);
    made.git('update-index', '--add', '--cacheinfo', `120000,${made.git('hash-object', '-w', 'run.sh')},link`);
    made.git('add', 'run.sh');
    made.git('update-index', '--chmod=+x', 'run.sh');
    made.git('commit', '-q', '-m', 'kinds');
    const head = made.git('rev-parse', 'HEAD');
    const checkout = made.checkout('refs/heads/main', depth);
    const put = await between(checkout, await history(checkout).range(base, head)); // cut off right behind the base, a commit shows all it has; run/past.ts passes over what the base has
    expect(put.filter((path) => path !== 'm1.txt')).toEqual(['run.sh']);
  });
});

it('commits that the remote does not give are told, not passed over', async () => {
  const made = repository();
  made.commit({ 'm1.txt': '1\n' });
  made.git('checkout', '-q', '-b', 'topic');
  made.commit({ 't1.txt': '1\n' });
  made.commit({ 't2.txt': '2\n' });
  made.git('checkout', '-q', 'main');
  made.commit({ 'm2.txt': '2\n' });
  const { head } = merged(made);
  const checkout = made.checkout('refs/pull/1/merge', 1);
  const range = await history(checkout).pullRequest(head, 'main');
  checkout.git('remote', 'set-url', 'origin', `${checkout.root}/gone`);
  expect(await history(checkout).between(range)).toMatch(/gone|repository/);
});
