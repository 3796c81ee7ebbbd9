// Secrets that a change's commits put in and took out again: found from depth-1 checkouts, told as such, and never shown.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { newOnes, reportOf, runAction, runCli, type ActionRun, type Event } from '../support/dist.ts';
import { Repository } from '../support/repository.ts';
import { githubToken, shop } from './shop.ts';

const canary = githubToken('c');
const leak = (token = canary): string => `TOKEN = "${token}"\n`;
const clean = 'import os\n\nTOKEN = os.environ["HOOK"]\n';
const past = 'secret/in-history app/hook.py:1';

interface Request {
  readonly repository: Repository;
  readonly base: string;
  readonly head: string;
}

/** `work` commits on a branch off main, which moves on meanwhile; refs/pull/1/merge is their merge. */
function request(work: (repository: Repository) => void, merged: Readonly<Record<string, string>> = {}): Request {
  const repository = Repository.init();
  repository.git('config', 'uploadpack.allowAnySHA1InWant', 'true');
  repository.commit(shop);
  repository.git('checkout', '-q', '-b', 'topic');
  work(repository);
  const head = repository.git('rev-parse', 'HEAD');
  repository.git('checkout', '-q', 'main');
  const base = repository.commit({ 'README.md': '# Shop\n\nSells things.\n' });
  repository.git('checkout', '-q', '--detach');
  repository.git('merge', '-q', '--no-ff', '--no-commit', head);
  repository.commit(merged, 'merge');
  repository.git('update-ref', 'refs/pull/1/merge', 'HEAD');
  repository.git('update-ref', 'refs/pull/1/head', head);
  repository.git('checkout', '-q', 'main');
  return { repository, base, head };
}

const eventOf = ({ head, base }: Request): Event => ({ name: 'pull_request', payload: { pull_request: { head: { sha: head }, base: { ref: 'main', sha: base } }, repository: { default_branch: 'main' } } });

function gate(made: Request, ref = 'refs/pull/1/merge', inputs: Readonly<Record<string, string>> = {}, depth: number | 'full' = 1, env: Readonly<Record<string, string>> = {}): ActionRun {
  return runAction(made.repository.checkout(ref, depth).root, eventOf(made), inputs, env);
}

const addedThenRemoved = (): Request =>
  request((repository) => {
    repository.commit({ 'app/hook.py': leak() });
    repository.commit({ 'app/hook.py': clean });
  });

describe('added, then removed', () => {
  const made = addedThenRemoved();
  const [introduced = ''] = made.repository.git('rev-list', '--reverse', 'main..topic').split('\n');

  it.each([
    ['merge ref', 'refs/pull/1/merge', 1],
    ['merge ref, full depth', 'refs/pull/1/merge', 'full'],
    ['head', 'refs/pull/1/head', 1],
    ['head, full depth', 'refs/pull/1/head', 'full'],
  ] as const)('%s', (_name, ref, depth) => {
    const ran = gate(made, ref, {}, depth);
    expect([ran.code, newOnes(ran.report)], ran.stdout + ran.stderr).toEqual([0, [past]]); // advice: a change that took the secret out can pass
    const [finding] = ran.report?.findings.filter(({ status }) => status === 'new') ?? [];
    expect(finding).toMatchObject({ severity: 'P2' });
    for (const part of [introduced.slice(0, 12), 'app/hook.py', 'secret/github-pat', 'squash']) expect(finding?.message).toContain(part);
    expect(ran.summary).toContain(`/blob/${introduced}/app/hook.py#L1`);
    expect(ran.stdout).toMatch(/::(?:warning|notice) title=[^\n]*file=app\/hook\.py,line=1,/);
  });

  it('is told in Chinese', () => {
    expect(gate(made, undefined, { language: 'zh-CN' }).report?.findings.find(({ status }) => status === 'new')?.message).toContain('请先吊销');
  });

  it('is left out where nobody asks for it', () => {
    const ran = gate(made, undefined, { 'scan-history': 'false' });
    expect([ran.code, newOnes(ran.report)]).toEqual([0, []]);
    expect(ran.stdout).not.toContain('deepening');
  });

  it('never shows the value, in nothing that the run wrote', () => {
    const checkout = made.repository.checkout('refs/pull/1/merge', 1);
    const inputs = Object.fromEntries(['sarif', 'json', 'markdown', 'html'].map((format) => [`${format}-file`, join(checkout.root, `out-${format}`)]));
    const ran = runAction(checkout.root, eventOf(made), { ...inputs, 'cache-dir': join(checkout.root, 'cache') }, { ACTIONS_STEP_DEBUG: 'true', RUNNER_DEBUG: '1' });
    expect(ran.code).toBe(0);
    const written = [...readdirSync(checkout.root, { recursive: true, encoding: 'utf8' }).filter((name) => /^(?:out-|cache)/.test(name)).map((name) => join(checkout.root, name)), ...readdirSync(ran.folder).map((name) => join(ran.folder, name))];
    expect(written.length).toBeGreaterThan(6);
    const texts = [ran.stdout, ran.stderr, ran.summary, ...written.map((path) => readSafely(path))];
    for (const text of texts) for (const part of [canary, canary.slice(8, 24), Buffer.from(canary).toString('base64').slice(0, 24)]) expect(text).not.toContain(part);
  });
});

function readSafely(path: string): string {
  try {
    return readFileSync(path, 'latin1');
  } catch {
    return '';
  }
}

describe('which commits count', () => {
  it('the middle of sixty', () => {
    const made = request((repository) => {
      for (let index = 0; index < 60; index++) repository.commit(index === 20 ? { 'app/hook.py': leak() } : index === 21 ? { 'app/hook.py': null } : { 'notes.txt': `${index}\n` });
    });
    const ran = gate(made);
    expect([ran.code, newOnes(ran.report)], ran.stdout).toEqual([0, [past]]);
    expect(ran.report?.notices).toEqual([]);
  });

  it('what only a merge within the request adds, though a later commit removes it', () => {
    const made = request((repository) => {
      repository.git('checkout', '-q', '-b', 'side');
      const side = repository.commit({ 'side.txt': 'side\n' });
      repository.git('checkout', '-q', 'topic');
      repository.commit({ 'notes.txt': 'mine\n' });
      repository.git('merge', '-q', '--no-ff', '--no-commit', side);
      repository.commit({ 'app/hook.py': leak() }, 'evil merge');
      repository.commit({ 'app/hook.py': null });
    });
    expect(newOnes(gate(made).report)).toEqual([past]);
  });

  it('text hidden from diffs counts like any other', () => {
    const made = request((repository) => {
      repository.commit({ '.gitattributes': '*.py -diff binary linguist-generated\n', 'app/hook.py': leak() });
      repository.commit({ 'app/hook.py': null });
    });
    expect(newOnes(gate(made).report)).toEqual([past]);
  });

  it('names with a line feed and the form of a workflow command', () => {
    const made = request((repository) => {
      repository.commit({ 'app/a\n::error::b.py': leak() });
      repository.commit({ 'app/a\n::error::b.py': null });
    });
    const ran = gate(made);
    expect(ran.report?.findings.filter(({ status }) => status === 'new').map(({ ruleId }) => ruleId)).toEqual(['secret/in-history']);
    expect(ran.stdout.split('\n').filter((line) => line.startsWith('::error::b'))).toEqual([]);
  });

  it('what the base branch did before it was merged in is not the request’s', () => {
    const made = request((repository) => {
      repository.git('checkout', '-q', 'main');
      repository.commit({ 'app/hook.py': leak() });
      const main = repository.commit({ 'app/hook.py': null });
      repository.git('checkout', '-q', 'topic');
      repository.commit({ 'notes.txt': 'mine\n' });
      repository.git('merge', '-q', '--no-ff', '-m', 'update', main);
    });
    for (const depth of [1, 'full'] as const) {
      const ran = gate(made, undefined, {}, depth);
      expect([ran.code, newOnes(ran.report)], ran.stdout).toEqual([0, []]);
    }
  });
});

describe('live or only in the history', () => {
  it('a value that the head still holds, elsewhere, is the live one and nothing else', () => {
    const made = request((repository) => {
      repository.commit({ 'app/hook.py': leak() });
      repository.commit({ 'app/hook.py': null, 'app/other.py': leak() });
    });
    expect(newOnes(gate(made).report)).toEqual(['secret/github-pat app/other.py:1']);
  });

  it('a value swapped for another: both, each as what it is', () => {
    const made = request((repository) => {
      repository.commit({ 'app/hook.py': leak() });
      repository.commit({ 'app/hook.py': leak(githubToken('d')) });
    });
    expect(newOnes(gate(made).report)).toEqual(['secret/github-pat app/hook.py:1', past]);
  });

  it('one finding a value, however many commits hold it', () => {
    const made = request((repository) => {
      for (let index = 0; index < 5; index++) repository.commit({ 'app/hook.py': `# ${index}\n${leak()}`, [`app/copy${index}.py`]: leak() });
      repository.commit(Object.fromEntries(['app/hook.py', ...[0, 1, 2, 3, 4].map((index) => `app/copy${index}.py`)].map((path) => [path, null])));
    });
    expect(gate(made).outputs['new-findings']).toBe('1');
  });

  it('removing what the base holds is a fix, also in several steps', () => {
    const repository = Repository.init();
    repository.git('config', 'uploadpack.allowAnySHA1InWant', 'true');
    const before = repository.commit({ ...shop, 'app/hook.py': leak() });
    repository.commit({ 'app/hook.py': `# old\n${leak()}` });
    const after = repository.commit({ 'app/hook.py': clean });
    const event = { name: 'push', payload: { ref: 'refs/heads/main', before, after, repository: { default_branch: 'main' } } };
    const ran = runAction(repository.checkout('refs/heads/main', 1).root, event);
    expect([ran.code, ran.outputs['new-findings'], ran.outputs['fixed-findings']]).toEqual([0, '0', '1']);
  });

  it('obeys what the base says of the kind, the path and the rule', () => {
    const configured = (text: string): ActionRun => {
      const repository = Repository.init();
      repository.git('config', 'uploadpack.allowAnySHA1InWant', 'true');
      const before = repository.commit({ ...shop, 'readiness.yml': text });
      repository.commit({ 'app/hook.py': leak() });
      const after = repository.commit({ 'app/hook.py': null });
      return runAction(repository.checkout('refs/heads/main', 1).root, { name: 'push', payload: { ref: 'refs/heads/main', before, after, repository: { default_branch: 'main' } } });
    };
    expect(newOnes(configured('').report)).toEqual([past]);
    for (const text of ['rules:\n  secret/in-history: off\n', 'rules:\n  secret/github-pat: off\n', 'exclude: ["app/hook.py"]\n']) expect(newOnes(configured(text).report), text).toEqual([]);
    const ignored = configured('ignore:\n  - rule: secret/github-pat\n    paths: ["app/hook.py"]\n    reason: revoked on the day\n');
    expect([ignored.code, ignored.report?.counts.byStatus.suppressed], ignored.stdout).toEqual([0, 1]);
  });
});

it('says so where the commits cannot be had, and judges the rest', () => {
  const made = addedThenRemoved();
  const checkout = made.repository.checkout('refs/pull/1/merge', 1);
  checkout.git('fetch', '-q', '--depth=1', 'origin', made.base);
  checkout.git('remote', 'set-url', 'origin', join(checkout.root, 'gone'));
  const ran = runAction(checkout.root, eventOf(made));
  expect([ran.code, newOnes(ran.report)]).toEqual([0, []]);
  expect(ran.report?.notices.map(({ id }) => id)).toEqual(['notice.history-missing']);
  for (const text of [ran.summary, ran.stdout]) expect(text).toContain('may be missed');
});

it('the command line looks when asked, against a commit or the working tree', () => {
  const { repository, base } = addedThenRemoved();
  repository.git('checkout', '-q', 'topic');
  const compare = (...args: string[]) => newOnes(reportOf(runCli(['compare', ...args, '--format', 'json', '--no-cache'], { cwd: repository.root })));
  expect(compare(base, 'topic')).toEqual([]);
  expect(compare(base, 'topic', '--history')).toEqual([past]);
  expect(compare(base, '--history')).toEqual([past]);
});
