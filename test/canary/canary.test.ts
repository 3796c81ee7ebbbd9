// No piece of a secret in anything that the program prints or writes.
import { mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { describe as describeError } from '../../src/audit/describe.ts';
import { newOnes, reportOf, runAction, runCli, temporaryFolder, type Ran } from '../support/dist.ts';
import { PullRequest } from '../support/github/pull-request.ts';
import { tokens } from '../support/github/server.ts';
import { Repository } from '../support/repository.ts';
import { canaries, files, leaks } from './secrets.ts';

const repository = Repository.init();
let base: string;
let head: string;

beforeAll(() => {
  repository.git('config', 'uploadpack.allowAnySHA1InWant', 'true');
  base = repository.commit({ 'README.md': '# Shop\n' });
  head = repository.commit(files);
});

/** Everything that a run wrote below a folder, as one text. */
function written(folder: string): string {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile())
    .map((path) => readFileSync(path, 'utf8'))
    .join('\n');
}

function everything({ stdout, stderr }: Ran, folder: string): string {
  return [stdout, stderr, written(folder)].join('\n');
}

/** The cache keeps facts, so that files can be related: what the code compares a password with is one, and no secret by its looks. */
const onlyFacts = ['app/login.py'];

const outputs = (folder: string): string[] => ['json', 'sarif', 'markdown', 'html'].flatMap((format) => ['--output', `${format}=${join(folder, format)}`]);

it('each of them is found, or this proves nothing', () => {
  const { findings } = reportOf(runCli(['scan', '--format', 'json'], { cwd: repository.root }));
  expect(Object.keys(canaries).filter((path) => !findings.some(({ location, ruleId }) => location.path === path && /^secret\/|^auth\//.test(ruleId)))).toEqual([]);
});

describe.each(['en', 'zh-CN'])('%s', (language) => {
  it.each<[string, () => string[]]>([
    ['scan', () => ['scan']],
    ['scan of a commit', () => ['scan', '--ref', head]],
    ['compare', () => ['compare', base, head]],
    ['compare with the secrets in the base', () => ['compare', head, base]],
  ])('%s', (_name, args) => {
    const folder = temporaryFolder();
    const cacheFolder = temporaryFolder();
    const cache = ['--cache', cacheFolder];
    const first = runCli([...args(), '--verbose', '--language', language, ...cache, ...outputs(folder)], { cwd: repository.root });
    expect(first.stdout.length).toBeGreaterThan(1000);
    expect(leaks(everything(first, folder))).toEqual([]);
    const again = runCli([...args(), '--verbose', '--language', language, ...cache], { cwd: repository.root });
    expect(leaks(everything(again, folder))).toEqual([]);
    expect(written(cacheFolder)).toContain('cors');
    expect(leaks(written(cacheFolder), onlyFacts)).toEqual([]);
  });
});

describe('frames beside a secret', () => {
  it.each<[string, string[]]>([
    ['where its rule is not asked for', ['--rule', 'cors/*']],
    ['where its rule is switched off', ['--config', 'off.yml']],
  ])('%s', (_name, args) => {
    const folder = temporaryFolder();
    const cwd = new Repository(temporaryFolder()).write({ ...files, 'off.yml': 'rules:\n  secret/*: off\n  auth/*: off\n' }).root;
    const ran = runCli(['scan', ...args, ...outputs(folder)], { cwd });
    expect(ran.stdout).toContain('cors/wildcard');
    expect(leaks(everything(ran, folder))).toEqual([]);
  });
});

it('the Action, with debugging on', () => {
  const event = { name: 'push', payload: { ref: 'refs/heads/main', before: base, after: head, repository: { default_branch: 'main' } } };
  const [folder, cache] = [temporaryFolder(), temporaryFolder()];
  const inputs = Object.fromEntries(['sarif', 'markdown', 'html'].map((format) => [`${format}-file`, join(folder, format)]));
  const ran = runAction(repository.checkout('refs/heads/main', 1).root, event, { ...inputs, 'cache-dir': cache }, { RUNNER_DEBUG: '1', ACTIONS_STEP_DEBUG: 'true' });
  expect(ran.code, ran.stderr).toBe(1);
  expect(newOnes(ran.report).length).toBeGreaterThanOrEqual(Object.keys(canaries).length);
  expect(leaks(`${everything(ran, folder)}\n${written(ran.folder)}`)).toEqual([]);
  expect(leaks(written(cache), onlyFacts)).toEqual([]);
});

describe.each(['en', 'zh-CN'])('what the Action sends to GitHub, %s', (language) => {
  it.each<[string, (request: PullRequest) => void]>([
    ['where it takes all', () => undefined],
    ['where it refuses all', ({ github }) => (github.fault = ({ path, method }) => (method === 'GET' || path === '/graphql' ? null : { answer: { status: 422, body: { message: 'Validation Failed' } } }))],
  ])('%s', async (_name, prepare) => {
    const request = await PullRequest.open({ 'README.md': '# Shop\n' }, files);
    prepare(request);
    const ran = await request.run({ annotations: 'check', 'review-comments': 'true', 'summary-comment': 'true', language }, { env: { RUNNER_DEBUG: '1', ACTIONS_STEP_DEBUG: 'true' } });
    await request.github.close();
    expect(ran.code, ran.stderr).toBe(1);
    const sent = request.github.recorded.map(({ path, text }) => `${path}\n${text}`).join('\n');
    expect(sent.length).toBeGreaterThan(20_000);
    expect(leaks([ran.stdout, ran.stderr, written(ran.folder), sent].join('\n'))).toEqual([]);
    expect(ran.stdout.split(tokens.job)).toHaveLength(2); // in the command that masks it, which the runner does not print
    expect([ran.stderr, written(ran.folder), sent].join('\n')).not.toContain(tokens.job);
  });
});

it('what a scheduled audit writes into its issue', async () => {
  const request = await PullRequest.open(files, { 'x.txt': 'x\n' });
  const ran = await request.run({ annotations: 'check', 'report-issue': 'true' }, { event: 'schedule', ref: 'base', env: { RUNNER_DEBUG: '1', ACTIONS_STEP_DEBUG: 'true' } });
  await request.github.close();
  const sent = request.github.recorded.map(({ path, text }) => `${path}\n${text}`).join('\n');
  expect(sent).toContain('readiness-gate:report');
  expect(leaks([ran.stdout, ran.stderr, written(ran.folder), sent].join('\n'))).toEqual([]);
});

describe('errors', () => {
  const [secret = ''] = canaries['app/hook.py']?.values ?? [];

  it.each([
    ['a value', `language: ${secret}\n`],
    ['a severity', `rules:\n  cors/wildcard: ${secret}\n`],
    ['a key', `${secret}: 1\n`],
    ['a rule', `rules:\n  ${secret}: off\n`],
    ['a role', `paths:\n  ${secret}: ["a"]\n`],
    ['the whole file', `${secret}\n`],
    ['a list', `- ${secret}\n`],
    ['a date', `ignore:\n  - rule: cors/wildcard\n    reason: x\n    expires: ${secret}\n`],
    ['an alias', `language: *${secret}\n`],
    ['broken YAML', `language: "${secret}\n  x: [\n`],
  ])('%s of the configuration', (_name, text) => {
    const cwd = temporaryFolder();
    mkdirSync(join(cwd, '.github'));
    new Repository(cwd).write({ '.github/readiness.yml': text, 'a.py': 'X = 1\n' });
    const ran = runCli(['scan', '--verbose'], { cwd });
    expect([ran.code, ran.stdout]).toEqual([2, '']);
    expect(ran.stderr).toMatch(/readiness\.yml:\d+: [^\n]+\n$/);
    expect(leaks(ran.stderr)).toEqual([]);
  });

  it('a rule that throws over a secret', () => {
    for (const cause of [() => JSON.parse(secret) as unknown, () => (undefined as unknown as Record<string, unknown>)[secret], () => new RegExp(`(${secret}`)]) {
      let text = '';
      try {
        cause();
      } catch (error) {
        text = describeError(error);
      }
      expect(text).toMatch(/^(?:Syntax|Type)Error \| at /);
      expect(leaks(text)).toEqual([]);
    }
  });
});
