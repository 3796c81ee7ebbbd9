import { describe, expect, it } from 'vitest';
import { History } from '../../src/source/history.ts';
import { originRemote } from '../../src/source/remote.ts';
import { Repository } from '../support/repository.ts';

/** main: m1 - m2; topic leaves main at m1: t1 .. tn; refs/pull/1/merge merges the topic into m2. */
function upstream(commits = 1) {
  const repository = Repository.init();
  repository.git('config', 'uploadpack.allowAnySHA1InWant', 'true');
  const m1 = repository.commit({ 'a.txt': 'one\n' });
  repository.git('checkout', '-q', '-b', 'topic');
  let head = m1;
  for (let index = 1; index <= commits; index++) head = repository.commit({ 't.txt': `${index}\n` });
  repository.git('checkout', '-q', 'main');
  const m2 = repository.commit({ 'b.txt': 'two\n' });
  repository.git('checkout', '-q', '--detach');
  repository.git('merge', '-q', '--no-ff', '-m', 'merge', head);
  repository.git('update-ref', 'refs/pull/1/merge', 'HEAD');
  repository.git('update-ref', 'refs/pull/1/head', head);
  const merge = repository.git('rev-parse', 'HEAD');
  repository.git('checkout', '-q', 'main');
  return { repository, m1, m2, head, merge };
}

const history = (checkout: Repository) => new History(checkout.root, originRemote('https://github.example', 'o/r', ''), () => undefined);

describe('pull requests', () => {
  for (const depth of [1, 'full'] as const) {
    it(`merge ref at depth ${depth}: the base is the first parent`, async () => {
      const { repository, m2, head, merge } = upstream();
      const checkout = repository.checkout('refs/pull/1/merge', depth);
      expect(await history(checkout).pullRequest(head, 'main')).toEqual({ base: m2, head: merge, tip: head });
    });

    it(`head ref at depth ${depth}: the base is the merge base, not the tip of the base branch`, async () => {
      const { repository, m1, head } = upstream(60);
      const checkout = repository.checkout('refs/pull/1/head', depth);
      expect(await history(checkout).pullRequest(head, 'main')).toEqual({ base: m1, head });
    });
  }

  it('a merge commit as the head of the request is not taken for the merge of the request', async () => {
    const { repository } = upstream();
    repository.git('checkout', '-q', 'topic');
    repository.git('merge', '-q', '--no-ff', '-m', 'update from main', 'main');
    const head = repository.git('rev-parse', 'HEAD');
    repository.git('update-ref', 'refs/pull/1/head', head);
    const main = repository.git('rev-parse', 'main');
    const checkout = repository.checkout('refs/pull/1/head', 1);
    expect(await history(checkout).pullRequest(head, 'main')).toEqual({ base: main, head });
  });
});

describe('ranges', () => {
  it('fetches the commit before a push into a depth-1 checkout', async () => {
    const { repository, m1, m2 } = upstream();
    const checkout = repository.checkout('refs/heads/main', 1);
    expect(await history(checkout).range(m1, m2)).toEqual({ base: m1, head: m2 });
  });

  it('a new branch is compared with where it left the default branch', async () => {
    const { repository, m1, head } = upstream(3);
    const checkout = repository.checkout('refs/heads/topic', 1);
    expect(await history(checkout).sinceBranch('main')).toEqual({ base: m1, head });
  });

  it('a base that the remote does not have is an error, never an empty comparison', async () => {
    const { repository } = upstream();
    const checkout = repository.checkout('refs/heads/main', 1);
    await expect(history(checkout).range('1'.repeat(40), '')).rejects.toMatchObject({ id: 'missing-base' });
  });

  it('an orphan branch has no base', async () => {
    const { repository } = upstream();
    repository.git('checkout', '-q', '--orphan', 'lonely');
    repository.commit({ 'c.txt': 'c\n' });
    const checkout = repository.checkout('refs/heads/lonely', 1);
    await expect(history(checkout).sinceBranch('main')).rejects.toMatchObject({ id: 'missing-base' });
  });
});
