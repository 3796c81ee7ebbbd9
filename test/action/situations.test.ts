// One change in every situation that the runner meets: the same verdict and the same new findings.
import { beforeAll, describe, expect, it } from 'vitest';
import { newOnes, runAction, type ActionRun, type Event } from '../support/dist.ts';
import { Repository } from '../support/repository.ts';
import { githubToken, shop, topic } from './shop.ts';

const zeros = '0'.repeat(40);

let upstream: ReturnType<typeof prepare>;

/** main: m1 - m2; topic leaves at m1, and its first commit holds a secret that its second takes out; `release` stands where main did; refs/pull/1/merge merges it into m2; `old` is what a forced push threw away. */
function prepare() {
  const repository = Repository.init();
  repository.git('config', 'uploadpack.allowAnySHA1InWant', 'true');
  const m1 = repository.commit(shop);
  repository.git('checkout', '-q', '-b', 'old');
  const old = repository.commit({ 'notes.txt': 'thrown away\n' });
  repository.git('checkout', '-q', '-b', 'topic', m1);
  repository.git('branch', 'release', m1);
  repository.commit({ 'notes.txt': 'first\n', 'app/old.py': `TOKEN = "${githubToken('h')}"\n` });
  const head = repository.commit({ ...topic, 'app/old.py': null });
  repository.git('checkout', '-q', 'main');
  const m2 = repository.commit({ 'README.md': '# Shop\n\nSells things.\n' });
  repository.git('checkout', '-q', '--detach');
  repository.git('merge', '-q', '--no-ff', '-m', 'merge', head);
  const merge = repository.git('rev-parse', 'HEAD');
  repository.git('update-ref', 'refs/pull/1/merge', merge);
  repository.git('update-ref', 'refs/pull/1/head', head);
  repository.git('checkout', '-q', 'main');
  return { repository, m1, m2, old, head, merge };
}

beforeAll(() => {
  upstream = prepare();
});

type Values = Readonly<Record<string, string>>;
type Situation = readonly [name: string, ref: string, depth: number | 'full', event: () => Event, inputs?: Values, env?: Values];

const repository = { default_branch: 'main' };
const pullRequest = (name = 'pull_request') => (): Event => ({ name, payload: { pull_request: { head: { sha: upstream.head }, base: { ref: 'main', sha: upstream.m1 } }, repository } });
/** The payload as it is where the head stands in a fork, whose branch this remote does not have. */
const fromFork = (): Event => ({ name: 'pull_request', payload: { pull_request: { head: { sha: upstream.head, ref: 'topic', repo: { fork: true, full_name: 'mallory/shop' } }, base: { ref: 'main', sha: upstream.m1, repo: { fork: false, full_name: 'acme/shop' } }, author_association: 'FIRST_TIME_CONTRIBUTOR' }, repository } });
/** Edited to go to another branch: the base's SHA is still the old one's (here one that is no ancestor of anything). */
const retargeted = (): Event => ({ name: 'pull_request', payload: { action: 'edited', changes: { base: { ref: { from: 'old' }, sha: { from: upstream.old } } }, pull_request: { head: { sha: upstream.head }, base: { ref: 'main', sha: upstream.old } }, repository } });
const dependabot = { GITHUB_ACTOR: 'dependabot[bot]', GITHUB_TRIGGERING_ACTOR: 'dependabot[bot]' };
const mergeGroup = (): Event => ({ name: 'merge_group', payload: { merge_group: { base_sha: upstream.m2, head_sha: upstream.merge } } });
const pushToMain = (): Event => ({ name: 'push', payload: { ref: 'refs/heads/main', before: upstream.m2, after: upstream.merge, forced: false, repository } });
const pushOf = (before: () => string, forced = false) => (): Event => ({ name: 'push', payload: { ref: 'refs/heads/topic', before: before(), after: upstream.head, forced, repository } });
const dispatch = (): Event => ({ name: 'workflow_dispatch', payload: { ref: 'refs/heads/topic', repository } });

const situations: readonly Situation[] = [
  ['pull_request, merge ref, depth 1', 'refs/pull/1/merge', 1, pullRequest()],
  ['pull_request, merge ref, full depth', 'refs/pull/1/merge', 'full', pullRequest()],
  ['pull_request, head, depth 1', 'refs/pull/1/head', 1, pullRequest()],
  ['pull_request, head, full depth', 'refs/pull/1/head', 'full', pullRequest()],
  ['pull_request_target, base branch checked out', 'refs/heads/main', 1, pullRequest('pull_request_target')],
  ['fork, merge ref, depth 1, without a token', 'refs/pull/1/merge', 1, fromFork, { token: '' }],
  ['fork, head, depth 1, without a token', 'refs/pull/1/head', 1, fromFork, { token: '' }],
  ['Dependabot, depth 1, every channel asked for and none to be had', 'refs/pull/1/merge', 1, pullRequest(), { token: 'read-only', annotations: 'check', 'review-comments': 'true', 'summary-comment': 'true' }, dependabot],
  ['retargeted, merge ref, depth 1', 'refs/pull/1/merge', 1, retargeted],
  ['retargeted, head, depth 1', 'refs/pull/1/head', 1, retargeted],
  ['retargeted to a branch that stands elsewhere, head, depth 1', 'refs/pull/1/head', 1, () => ({ name: 'pull_request', payload: { action: 'edited', pull_request: { head: { sha: upstream.head }, base: { ref: 'release', sha: upstream.m2 } }, repository } })],
  ['merge_group, depth 1', 'refs/pull/1/merge', 1, mergeGroup],
  ['push, depth 1', 'refs/pull/1/merge', 1, pushToMain],
  ['push, full depth', 'refs/pull/1/merge', 'full', pushToMain],
  ['push of a new branch, depth 1', 'refs/heads/topic', 1, pushOf(() => zeros)],
  ['forced push, depth 1', 'refs/heads/topic', 1, pushOf(() => upstream.old, true)],
  ['workflow_dispatch with a branch as base', 'refs/heads/topic', 1, dispatch, { base: 'main' }],
  ['workflow_dispatch with a commit as base', 'refs/heads/topic', 1, dispatch, { base: 'M1' }],
  ['workflow_dispatch, compare with the default branch', 'refs/heads/topic', 1, dispatch, { mode: 'compare' }],
];

function run([, ref, depth, event, inputs = {}, env = {}]: Situation): ActionRun {
  const checkout = upstream.repository.checkout(ref, depth);
  return runAction(checkout.root, event(), { ...inputs, ...(inputs.base === 'M1' ? { base: upstream.m1 } : {}) }, env);
}

describe('the same change', () => {
  let identities: string[] | undefined;

  it.each(situations.map((situation) => [situation[0], situation] as const))('%s', (_name, situation) => {
    const ran = run(situation);
    expect(ran.code, ran.stdout + ran.stderr).toBe(1);
    expect(newOnes(ran.report)).toEqual(['cors/wildcard app/settings.py:1', 'secret/github-pat app/hook.py:1', 'secret/in-history app/old.py:1']);
    const fingerprints = (ran.report?.findings ?? []).filter(({ status }) => status === 'new').map(({ fingerprint }) => fingerprint).sort();
    expect(fingerprints).toEqual((identities ??= fingerprints));
    expect(ran.outputs).toMatchObject({ conclusion: 'failed', 'new-findings': '3', 'fixed-findings': '0' });
    expect(ran.report?.counts.byStatus.existing).toBeGreaterThan(0);
  });
});

it('annotates the changed line and names the other file', () => {
  const [first] = situations;
  const ran = run(first as Situation);
  const commands = ran.stdout.split('\n').filter((line) => line.startsWith('::'));
  expect(commands).toHaveLength(3);
  expect(commands.filter((line) => line.startsWith('::error title=P'))).toHaveLength(2); // what only the history holds is advice
  const cors = commands.find((line) => line.includes('cors/wildcard')) ?? '';
  expect(cors).toContain('file=app/settings.py,line=1,');
  expect(cors).toContain('app/main.py:');
});

it('links the summary to the lines of the head, and logs both commits', () => {
  const ran = run(situations[0] as Situation);
  expect(ran.summary).toContain(`https://github.example/acme/shop/blob/${upstream.merge}/app/settings.py#L1`);
  expect(ran.summary).toMatch(/Failed/);
  expect(ran.stdout).toContain(`base ${upstream.m2}, head ${upstream.merge}`);
  expect(ran.stdout).toMatch(/\d+ files/);
});

it('a schedule audits everything and gates nothing', () => {
  const ran = runAction(upstream.repository.checkout('refs/heads/topic', 1).root, { name: 'schedule', payload: { schedule: '0 4 * * 1' } });
  expect([ran.code, ran.outputs.conclusion, ran.outputs['new-findings'], ran.outputs['score-change']]).toEqual([0, 'passed', '0', '']);
  expect(ran.report?.verdict.failOn).toBe('none');
  expect(ran.report?.findings.map(({ ruleId }) => ruleId)).toContain('cors/wildcard');
});

it('a schedule gates where it is asked to', () => {
  const ran = runAction(upstream.repository.checkout('refs/heads/topic', 1).root, { name: 'schedule', payload: {} }, { 'fail-on': 'P0' });
  expect([ran.code, ran.outputs.conclusion]).toEqual([1, 'failed']);
});

it('a deleted branch has nothing to stop: the event names no commit, and the default branch is what is checked out', () => {
  const ran = runAction(upstream.repository.checkout('refs/heads/topic', 1).root, { name: 'push', payload: { ref: 'refs/heads/gone', before: upstream.old, after: zeros, deleted: true, forced: false, repository } });
  expect([ran.code, ran.outputs.conclusion, ran.outputs['new-findings']], ran.stdout).toEqual([0, 'passed', '0']);
});

it('old debt never blocks, and what is gone is counted', () => {
  const { repository } = upstream;
  const base = repository.git('rev-parse', 'main');
  repository.git('checkout', '-q', '--detach', 'main');
  const head = repository.commit({ 'deploy/compose.yaml': null });
  repository.git('update-ref', 'refs/pull/2/merge', head);
  repository.git('checkout', '-q', 'main');
  const ran = runAction(repository.checkout('refs/pull/2/merge', 1).root, { name: 'push', payload: { ref: 'refs/heads/main', before: base, after: head, repository: { default_branch: 'main' } } });
  expect([ran.code, ran.outputs.conclusion, ran.outputs['new-findings']]).toEqual([0, 'passed', '0']);
  expect(Number(ran.outputs['fixed-findings'])).toBeGreaterThan(0);
  expect(Number(ran.outputs['score-change'])).toBeGreaterThanOrEqual(0);
});

describe('data only', () => {
  const state = (checkout: Repository): string => [checkout.git('rev-parse', 'HEAD'), checkout.git('status', '--porcelain'), checkout.git('for-each-ref', '--format=%(refname)', 'refs/heads')].join('|');

  it('pull_request_target leaves the checkout as it is: the head is read, never checked out', () => {
    const checkout = upstream.repository.checkout('refs/heads/main', 1);
    const before = state(checkout);
    const ran = runAction(checkout.root, pullRequest('pull_request_target')());
    expect([ran.code, ran.outputs['new-findings'], state(checkout)]).toEqual([1, '3', before]);
  });

  it('workflow_run audits what is checked out; nothing of its payload is fetched or run', () => {
    const checkout = upstream.repository.checkout('refs/heads/main', 1);
    const before = [state(checkout), checkout.git('count-objects', '-v')];
    const hostile = { workflow_run: { head_sha: upstream.head, head_branch: '--upload-pack=touch pwned', pull_requests: [{ number: 1, head: { sha: '$(touch pwned)' } }] }, repository };
    const ran = runAction(checkout.root, { name: 'workflow_run', payload: hostile }, { 'fail-on': 'none' });
    expect([ran.code, ran.outputs.conclusion, ran.outputs['score-change']]).toEqual([0, 'passed', '']);
    expect([state(checkout), checkout.git('count-objects', '-v')]).toEqual(before);
    expect(ran.stdout).toContain(`full audit of ${upstream.m2}`);
  });
});
