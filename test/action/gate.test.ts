// What a pull request can and cannot do to its own verdict, and what happens when the gate cannot judge.
import { createServer } from 'node:http';
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { dist, newOnes, runAction, temporaryFolder, type ActionRun } from '../support/dist.ts';
import { Repository } from '../support/repository.ts';
import { githubToken, shop, topic, type Files } from './shop.ts';

/** Base and change as two commits of main; the change is checked out as a push of it would be. */
function change(base: Files, head: Files, depth: 1 | 'full' = 1) {
  const repository = Repository.init();
  repository.git('config', 'uploadpack.allowAnySHA1InWant', 'true');
  const before = repository.commit(base);
  const after = repository.commit(head);
  return { repository, before, after, checkout: repository.checkout('refs/heads/main', depth) };
}

type Change = ReturnType<typeof change>;

const push = ({ before, after }: Pick<Change, 'before' | 'after'>) => ({ name: 'push', payload: { ref: 'refs/heads/main', before, after, repository: { default_branch: 'main' } } });

function gate(base: Files, head: Files, inputs: Readonly<Record<string, string>> = {}): ActionRun {
  const made = change(base, head);
  return runAction(made.checkout.root, push(made), inputs);
}

const errorsOf = ({ stdout }: ActionRun): string[] => stdout.split('\n').filter((line) => line.startsWith('::error'));

describe('a change cannot help itself', () => {
  it('loosening the configuration', () => {
    const ran = gate(shop, { ...topic, 'readiness.yml': 'fail-on: none\nrules:\n  "*": off\nexclude: ["**"]\n' });
    expect([ran.code, ran.outputs['new-findings']]).toEqual([1, '2']);
    expect(ran.summary).toContain('takes effect once merged');
  });

  it('adding suppressions', () => {
    const ran = gate(shop, {
      'app/settings.py': 'ORIGINS = ["*"]  # readiness-ignore cors/wildcard -- trust me\n',
      'app/hook.py': `# readiness-ignore secret/* -- trust me\n${topic['app/hook.py'] ?? ''}`,
    });
    expect([ran.code, ran.outputs['new-findings']]).toEqual([1, '2']);
  });

  it('hiding its text from diffs', () => {
    const ran = gate(shop, { ...topic, '.gitattributes': '*.py -diff binary linguist-generated\n' });
    expect([ran.code, ran.outputs['new-findings']]).toEqual([1, '2']);
  });

  it('what the base configures counts', () => {
    const ran = gate({ ...shop, 'readiness.yml': 'fail-on: none\n' }, topic);
    expect([ran.code, ran.outputs.conclusion, ran.outputs['new-findings']]).toEqual([0, 'passed', '2']);
  });
});

describe('changes of every kind', () => {
  it('deletions only', () => {
    const ran = gate({ ...shop, 'app/extra.py': 'X = 1\n' }, { 'app/extra.py': null });
    expect([ran.code, ran.outputs.conclusion, ran.outputs['new-findings']]).toEqual([0, 'passed', '0']);
  });

  it('a guard removed elsewhere', () => {
    const guarded = { ...shop, 'app/main.py': (shop['app/main.py'] ?? '').replace('=ORIGINS', '=[origin for origin in ORIGINS if origin != "*"]') };
    const ran = gate({ ...guarded, ...topic, 'app/hook.py': null }, { 'app/main.py': shop['app/main.py'] ?? '' });
    expect(newOnes(ran.report).map((line) => line.split(' ')[0])).toEqual(['cors/wildcard']);
  });

  it('the first commits of a repository', () => {
    const ran = gate({}, { ...shop, ...topic });
    expect([ran.code, ran.outputs.conclusion]).toEqual([1, 'failed']);
    expect(ran.outputs['new-findings']).toBe(String(ran.report?.findings.length));
  });

  it('what only the merge adds', () => {
    const repository = Repository.init();
    repository.git('config', 'uploadpack.allowAnySHA1InWant', 'true');
    repository.commit(shop);
    repository.git('checkout', '-q', '-b', 'topic');
    const head = repository.commit({ 'notes.txt': 'harmless\n' });
    repository.git('checkout', '-q', 'main');
    const before = repository.commit({ 'README.md': '# Shop!\n' });
    repository.git('merge', '-q', '--no-ff', '--no-commit', head);
    const after = repository.commit({ 'app/hook.py': topic['app/hook.py'] ?? '' }, 'Merge branch topic');
    repository.git('update-ref', 'refs/pull/1/merge', after);
    const event = { name: 'pull_request', payload: { pull_request: { head: { sha: head }, base: { ref: 'main', sha: before } } } };
    const ran = runAction(repository.checkout('refs/pull/1/merge', 1).root, event);
    expect([ran.code, newOnes(ran.report)]).toEqual([1, ['secret/github-pat app/hook.py:1']]);
  });

  it('only below a folder', () => {
    const ran = gate(shop, { ...topic, 'web/hook.py': `TOKEN = "${githubToken('b')}"\n` }, { path: './web/' });
    expect(newOnes(ran.report)).toEqual(['secret/github-pat web/hook.py:1']);
  });
});

describe('what cannot be judged is exit code 2 and one line', () => {
  const oneError = (ran: ActionRun): string => {
    expect([ran.code, ran.outputs.conclusion]).toEqual([2, 'error']);
    expect(errorsOf(ran)).toHaveLength(1);
    expect(ran.stdout + ran.stderr).not.toMatch(/^\s+at /m);
    return errorsOf(ran)[0] ?? '';
  };

  it('a base that the remote does not have', () => {
    const made = change(shop, topic);
    expect(oneError(runAction(made.checkout.root, push({ ...made, before: '1'.repeat(40) })))).toContain('The base commit could not be had: 1111');
  });

  it('a full audit instead, where that is asked for, and said', () => {
    const made = change(shop, topic);
    const ran = runAction(made.checkout.root, push({ ...made, before: '1'.repeat(40) }), { 'on-missing-base': 'full' });
    expect([ran.code, ran.outputs.conclusion]).toEqual([1, 'failed']);
    expect(ran.report?.notices.map(({ id }) => id)).toEqual(['notice.base-missing-full']);
    for (const text of [ran.summary, ran.stdout]) expect(text).toContain('everything was audited and nothing was compared');
  });

  it('a remote that is gone', () => {
    const made = change(shop, topic);
    made.checkout.git('remote', 'set-url', 'origin', join(temporaryFolder(), 'gone'));
    expect(oneError(runAction(made.checkout.root, push(made)))).toMatch(/The base commit could not be had: [0-9a-f]{40}: fatal: '[^']+\/gone' does not appear to be a git repository\. Give/);
  });

  it('an unknown key in the configuration of the base, also where the change removes it', () => {
    expect(oneError(gate({ ...shop, 'readiness.yml': '# ours\nfailon: P0\n' }, { ...topic, 'readiness.yml': null }))).toContain('readiness.yml:2: unknown key failon');
  });

  it.each<[string, Record<string, string>, string]>([
    ['input fail-on', { 'fail-on': 'P9' }, 'fail-on must be'],
    ['input mode', { mode: 'scan' }, 'mode must be'],
    ['a folder that does not exist', { path: 'wbe' }, 'wbe does not exist'],
    ['a configuration file that does not exist', { config: 'gate.yml' }, 'gate.yml does not exist'],
    ['a base that does not exist', { base: 'no-such-branch' }, 'no-such-branch'],
    ['an option for a base', { base: '--upload-pack=touch' }, '--upload-pack=touch'],
    ['a file outside of the checkout through a link', { 'sarif-file': 'link/out.sarif' }, 'symbolic link'],
  ])('%s', (_what, inputs, expected) => {
    const made = change({ ...shop, 'app/x.py': '' }, { 'app/x.py': 'X = 1\n' }, 'full');
    const elsewhere = temporaryFolder();
    symlinkSync(elsewhere, join(made.checkout.root, 'link'));
    const ran = runAction(made.checkout.root, push(made), inputs);
    expect(ran.code).toBe(2);
    expect(errorsOf(ran)).toHaveLength(1);
    expect(errorsOf(ran)[0]).toContain(expected);
    expect(existsSync(join(elsewhere, 'out.sarif'))).toBe(false);
  });

  it('no checkout, no commit, no event', () => {
    const empty = Repository.init();
    expect(oneError(runAction(temporaryFolder(), { name: 'push', payload: {} }))).toContain('run actions/checkout');
    expect(oneError(runAction(empty.root, { name: 'push', payload: {} }))).toContain('no commit');
    const made = change(shop, topic);
    expect(oneError(runAction(made.checkout.root, { name: 'pull_request', payload: {} }))).toContain('base commit could not be had');
    expect(oneError(runAction(made.checkout.root, { name: 'merge_group', payload: {} }))).toContain('base commit could not be had');
  });
});

describe('a hostile checkout', () => {
  it('runs nothing of what .git/config, hooks and attributes name', () => {
    const made = change(shop, { ...topic, '.gitattributes': '* filter=evil diff=evil merge=evil\n' });
    const { root } = made.checkout;
    const canary = join(temporaryFolder(), 'canary');
    const touch = `sh -c 'touch ${canary}'`;
    const settings: Record<string, string> = {
      'core.fsmonitor': touch, 'core.hooksPath': join(root, 'evil-hooks'), 'core.pager': touch, 'core.editor': touch, 'core.sshCommand': touch, 'core.askPass': touch, 'core.gitProxy': touch,
      'core.alternateRefsCommand': touch, 'credential.helper': `!${touch}`, 'diff.external': touch, 'diff.evil.textconv': touch, 'diff.evil.command': touch, 'filter.evil.clean': touch,
      'filter.evil.smudge': touch, 'filter.evil.process': touch, 'filter.evil.required': 'true', 'merge.evil.driver': touch, 'remote.origin.uploadpack': touch, 'gpg.program': touch, 'alias.cat-file': `!${touch}`,
      'uploadpack.packObjectsHook': touch, 'maintenance.auto': 'true', 'gc.auto': '1', 'log.showSignature': 'true',
    };
    for (const [key, value] of Object.entries(settings)) made.checkout.git('config', key, value);
    for (const folder of [join(root, 'evil-hooks'), join(root, '.git', 'hooks')]) {
      mkdirSync(folder, { recursive: true });
      for (const hook of ['reference-transaction', 'post-checkout', 'pre-auto-gc', 'post-index-change', 'fsmonitor-watchman']) writeFileSync(join(folder, hook), `#!/bin/sh\ntouch ${canary}\n`, { mode: 0o755 });
    }
    const ran = runAction(root, push(made), { token: 'not-a-token' });
    expect([ran.code, ran.outputs['new-findings']], ran.stdout).toEqual([1, '2']);
    expect(existsSync(canary)).toBe(false);
  });

  it('asks no program for a password, and shows its token to no other server', async () => {
    const made = change(shop, topic);
    const canary = join(temporaryFolder(), 'canary');
    const headers: (string | undefined)[] = [];
    const server = createServer((request, response) => {
      headers.push(request.headers.authorization);
      response.writeHead(401, { 'www-authenticate': 'Basic realm="x"' }).end();
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as { port: number };
    made.checkout.git('remote', 'set-url', 'origin', `http://127.0.0.1:${port}/acme/shop.git`);
    const ask = join(temporaryFolder(), 'ask.sh');
    writeFileSync(ask, `#!/bin/sh\ntouch ${canary}\necho x\n`, { mode: 0o755 });
    made.checkout.git('config', 'core.askPass', ask);
    made.checkout.git('config', `credential.http://127.0.0.1:${port}.helper`, `!${ask}`);
    const event = join(temporaryFolder(), 'event.json');
    writeFileSync(event, JSON.stringify(push(made).payload));
    const code = await new Promise<number | null>((resolve) => {
      const env = { PATH: process.env.PATH ?? '', HOME: temporaryFolder(), GITHUB_EVENT_NAME: 'push', GITHUB_EVENT_PATH: event, GITHUB_WORKSPACE: made.checkout.root, GITHUB_REPOSITORY: 'acme/shop', GITHUB_SERVER_URL: 'https://github.example', INPUT_TOKEN: 'not-a-token', DISPLAY: ':9' };
      spawn(process.execPath, [join(dist, 'action.js')], { env, stdio: 'ignore' }).on('close', resolve);
    });
    server.close();
    expect(code).toBe(2);
    expect(headers.length).toBeGreaterThan(0);
    expect(headers.filter((header) => header !== undefined)).toEqual([]);
    expect(existsSync(canary)).toBe(false);
  });
});
