// The second workflow of a fork's pull request: what the fork's run reported is published as its word, in our words, on the one pull request
// that GitHub names, whatever stands in the file.
import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { beforeAll, describe, expect, it, type TestContext } from 'vitest';
import type { ActionRun } from '../../support/dist.ts';
import type { Call } from '../../support/github/answer.ts';
import { Fork, type Ended, type Report } from '../../support/github/fork.ts';
import type { Files } from '../../support/github/pull-request.ts';
import { bot, tokens, type Fault } from '../../support/github/server.ts';
import { expectNoMarkupOfTheirs } from '../../support/markdown.ts';
import { names } from '../hostile-names.ts';
import { shop, topic } from '../shop.ts';

const all = { annotations: 'check', 'review-comments': 'true', 'summary-comment': 'true' } as const;
const words = '(as reported by the run on the fork)';

async function opened({ onTestFinished }: Pick<TestContext, 'onTestFinished'>, base: Files = shop, head: Files = topic, later: Files = {}): Promise<Fork> {
  const fork = await Fork.open(base, head, later);
  onTestFinished(() => fork.request.github.close());
  return fork;
}

/** What the fork's run reports of `shop` and `topic`. */
let usual: Report;
beforeAll(async () => {
  const fork = await Fork.open(shop, topic);
  usual = await fork.report();
  await fork.request.github.close();
});

const stickies = async (fork: Fork): Promise<string[]> => (await fork.request.github.issueComments()).filter(({ user }) => user.login === bot).map(({ body }) => body);
const places = (fork: Fork): string[] => fork.request.github.reviews.comments.map(({ path, line, subject_type: type }) => `${path}:${type === 'file' ? 'file' : String(line)}`).sort();

/** Whatever the file says: the job passes, gives no outputs and prints no command of theirs. */
function unmoved(ran: ActionRun): void {
  expect(ran.code, ran.stdout + ran.stderr).toBe(0);
  expect([ran.outputs, ran.stderr]).toEqual([{}, '']);
  expect(ran.stdout.split(/\r\n|\r|\n/).filter((line) => line.trimStart().startsWith('::'))).toEqual([`::add-mask::${tokens.job}`]);
  expect(ran.stdout).not.toContain('##[');
  expect(ran.stdout).not.toMatch(/^\s+at /m);
}

async function nothingWritten(fork: Fork, ran: ActionRun, told: RegExp): Promise<void> {
  unmoved(ran);
  expect(ran.stdout).toMatch(told);
  expect(ran.summary).toMatch(/^## Readiness Gate\n\n- /);
  expect(fork.request.github.writes).toEqual([]);
  expect(await stickies(fork)).toEqual([]);
}

describe.concurrent('a fork’s pull request', { timeout: 300_000 }, () => {
  it('gets check run, comments and summary as the fork’s word; the same again writes nothing', async (context) => {
    const fork = await opened(context);
    const { github } = fork.request;
    fork.write(await fork.report());
    github.forget();
    const ran = await fork.publish(all);
    unmoved(ran);
    expect(github.writes.map(({ method, path }) => `${method} ${path}`)).toEqual(['POST /repos/acme/shop/check-runs', 'POST /repos/acme/shop/pulls/1/reviews', 'POST /repos/acme/shop/issues/1/comments']);
    const [check] = github.checks.runs;
    expect(check).toMatchObject({ name: `Readiness Gate ${words}`, head_sha: fork.request.head, conclusion: 'neutral', output: { title: expect.stringMatching(/^The run on the fork says: Failed: 2 new/) } });
    expect(github.checks.annotations.get(check?.id ?? 0)?.map(({ path }) => path).sort()).toEqual(['app/hook.py', 'app/settings.py']);
    expect(places(fork)).toEqual(['app/hook.py:1', 'app/settings.py:1']);
    for (const { body } of github.reviews.comments) expect(body).toMatch(/^<!-- readiness-gate:fork-finding [0-9a-f]{32}:main -->\n[^]*As reported by the run on the fork\./);
    const [sticky = ''] = await stickies(fork);
    expect(sticky).toMatch(/^<!-- readiness-gate:fork-summary {2}-->\n> ℹ️ As reported by the run on the fork\./);
    expect(sticky).toContain(`## ❌ Readiness Gate ${words}: Failed\n\n- 1 new P0 finding.\n- 1 new P1 finding.`);
    expect(sticky).toContain('Any website may call the service');
    github.forget();
    unmoved(await fork.publish(all));
    expect(github.writes).toEqual([]);
  });

  it('is told in Chinese where that is asked for', async (context) => {
    const fork = await opened(context);
    fork.write(await fork.report());
    await fork.publish({ ...all, language: 'zh-CN' });
    expect((await stickies(fork))[0]).toContain('## ❌ Readiness Gate（复刻仓库上的运行结果）：未通过');
    expect(fork.request.github.checks.runs[0]?.output.title).toMatch(/^复刻仓库上的运行结果：未通过/);
  });

  it('shows no text of the report, only its places as text', async (context) => {
    const fork = await opened(context);
    const evil = '</details><h1>OWNED</h1> **OWNED** @octocat #1 GH-2 [OWNED](https://evil.example) ![x](https://evil.example/x.png) <!-- readiness-gate:finding aa:main -->\n::error::OWNED\n##[error]OWNED \u202e';
    const report = await fork.report();
    const template = report.findings[0];
    const spoilt = spoil({ ...report, findings: names.map((name, index) => ({ ...template, fingerprint: String(index).padStart(32, '0'), location: { ...template?.location, path: `src/${name.replaceAll('/', '\\')}` } })) }, evil);
    fork.write(spoilt);
    const ran = await fork.publish(all);
    unmoved(ran);
    const { checks } = fork.request.github;
    const [check] = checks.runs;
    const texts = [...(await stickies(fork)), ran.summary, check?.output.summary ?? ''];
    expect(texts).toHaveLength(3);
    for (const text of texts) expectNoMarkupOfTheirs(text);
    const annotations = [...checks.annotations.values()].flat();
    expect(annotations).toHaveLength(names.length);
    for (const text of [...texts, ran.stdout, JSON.stringify(annotations.map(({ title, message }) => [title, message])), check?.output.title ?? '']) {
      expect(text).not.toMatch(/OWNED|evil\.example/);
    }
  });

  it('is commented on only where it shows the line, and nowhere in files that the base has changed since', async (context) => {
    const lines = Array.from({ length: 30 }, (_value, index) => `X${String(index)} = ${String(index)}\n`).join('');
    const settings = (above: string, origin: string): Files => ({ 'app/settings.py': `${above}${lines}ORIGINS = ["${origin}"]\n` });
    const fork = await opened(context, { ...shop, ...settings('', 'https://shop.example.org') }, { ...topic, ...settings('', '*') }, settings('# one\n# two\n', 'https://shop.example.org'));
    const report = await fork.report();
    const [first] = report.findings;
    if (first === undefined) throw new Error('no finding');
    expect(report.findings.filter(({ status }) => status === 'new').map(({ location }) => `${String(location.path)}:${String(location.startLine)}`).sort()).toEqual(['app/hook.py:1', 'app/settings.py:33']);
    const elsewhere = (path: string, line: number, index: number): Report['findings'][number] => ({ ...first, fingerprint: String(index).repeat(32), status: 'new', severity: 'P0', location: { ...first.location, path, startLine: line, endLine: line } });
    fork.write({ ...report, findings: [...report.findings, elsewhere('README.md', 1, 1), elsewhere('app/hook.py', 4000, 2)] });
    const ran = await fork.publish(all);
    unmoved(ran);
    expect(places(fork)).toEqual(['app/hook.py:1', 'app/hook.py:file']);
    expect(ran.stdout).toContain('2 new findings have no comment');
  });

  it('keeps what this repository’s own runs wrote, and resolves nothing', async (context) => {
    const fork = await opened(context);
    const { github } = fork.request;
    await fork.request.run({ 'review-comments': 'true', 'summary-comment': 'true', annotations: 'none' }, { event: 'pull_request_target' });
    const before = [await stickies(fork), JSON.parse(JSON.stringify(github.reviews.comments)) as unknown, github.reviews.threads.map(({ resolved }) => resolved)];
    const report = await fork.report();
    fork.write({ ...report, findings: [], verdict: { conclusion: 'passed', failOn: 'P1', reasons: [] } });
    unmoved(await fork.publish(all));
    const after = await stickies(fork);
    expect(after).toHaveLength(2);
    expect([after.slice(0, 1), github.reviews.comments, github.reviews.threads.map(({ resolved }) => resolved)]).toEqual(before);
    expect(github.checks.runs).toMatchObject([{ conclusion: 'neutral', name: `Readiness Gate ${words}` }]);
    github.forget();
    await fork.request.run({ 'review-comments': 'true', 'summary-comment': 'true', annotations: 'none' }, { event: 'pull_request_target' });
    expect(github.writes).toEqual([]);
  });

  it('of Dependabot gets its comments too', async (context) => {
    const fork = await opened(context);
    fork.request.github.reviews.requests[0] = fork.listed({ head: { sha: fork.request.head, ref: 'topic', repo: { full_name: 'acme/shop' } } });
    fork.write(await fork.report());
    unmoved(await fork.publish(all, { repository: 'acme/shop', actor: 'dependabot[bot]' }));
    expect(await stickies(fork)).toHaveLength(1);
  });
});

describe.concurrent('findings that cannot be', { timeout: 180_000 }, () => {
  const place = (change: Record<string, unknown>) => (finding: Report['findings'][number]): Report['findings'][number] => ({ ...finding, location: { ...finding.location, ...change } });

  it.for<readonly [string, (finding: Report['findings'][number]) => Report['findings'][number]]>([
    ['of a rule that nobody knows', (finding) => ({ ...finding, ruleId: 'cors/owned' })],
    ['of a rule called like a property of objects', (finding) => ({ ...finding, ruleId: 'constructor/prototype' })],
    ['above the repository', place({ path: '../../etc/passwd' })],
    ['at the root of the disk', place({ path: '/etc/passwd' })],
    ['with no name', place({ path: '' })],
    ['with a name without end', place({ path: 'a'.repeat(5000) })],
    ['beyond every file', place({ startLine: 1e12, endLine: 1e12 })],
    ['backwards', place({ startLine: 9, endLine: 3 })],
    ['with a fingerprint of theirs', (finding) => ({ ...finding, fingerprint: '--> <h1>OWNED</h1>' })],
  ])('%s are left out and counted', async ([_name, change], context) => {
    const fork = await opened(context);
    const report = structuredClone(usual);
    const [first, ...others] = report.findings;
    if (first === undefined) throw new Error('no finding');
    fork.write({ ...report, findings: [change(first), ...others] });
    const ran = await fork.publish({ 'summary-comment': 'true', annotations: 'none' });
    unmoved(ran);
    expect(ran.stdout).toContain('1 finding of the fork’s report is left out');
    const [sticky = ''] = await stickies(fork);
    expect(sticky).toContain('1 finding of the fork’s report is left out');
    expect(sticky).not.toMatch(/owned|etc\/passwd|aaaaaa/i);
  });
});

describe.concurrent('a file that is no report', { timeout: 180_000 }, () => {
  const deep = (levels: number): string => '['.repeat(levels) + ']'.repeat(levels);
  const altered = (change: (text: string) => string) => (fork: Fork, report: Report): void => void fork.write(change(JSON.stringify(report)));

  it.for<readonly [string, (fork: Fork, report: Report) => void, RegExp]>([
    ['with a pull request of its own choice', altered((text) => text.replace('{', '{"pullRequest":7,"number":7,')), /no report of the published shape/],
    ['of another version', altered((text) => text.replace('"schemaVersion":1', '"schemaVersion":2')), /no report of the published shape/],
    ['with __proto__', altered((text) => text.replace('{', '{"__proto__":{"admin":true},')), /no report of the published shape/],
    ['with __proto__ in a finding', altered((text) => text.replace('"findings":[{', '"findings":[{"__proto__":{"severity":"P0"},')), /no report of the published shape/],
    ['nested without end', (fork) => void fork.write(deep(2_000_000)), /no report of the published shape/],
    ['nested without end where numbers are', altered((text) => text.replace('"phases":{', `"phases":{"x":${deep(500_000)},`)), /no report of the published shape/],
    ['with a score of 900', altered((text) => text.replace(/"overall":\d+/, '"overall":900')), /no report of the published shape/],
    ['with line 0', altered((text) => text.replace(/"startLine":\d+/, '"startLine":0')), /no report of the published shape/],
    ['that is another text', (fork) => void fork.write('OWNED'), /no report of the published shape \(JSON\)/],
    ['that is empty', (fork) => void fork.write(''), /no report of the published shape/],
    ['null', (fork) => void fork.write('null'), /no report of the published shape/],
    ['that is no text', (fork) => writeFileSync(fork.file, Buffer.from([0x7b, 0xff, 0xfe, 0x7d])), /no report of the published shape \(UTF-8\)/],
    ['of a gigabyte', (fork) => (fork.write(''), truncateSync(fork.file, 1 << 30)), /the report has 1073741824 bytes/],
    ['that is absent', () => undefined, /could not be read \(ENOENT\)/],
    ['that is a link', (fork) => symlinkSync('/etc/passwd', fork.file), /could not be read \(ELOOP\)/],
    ['that is a folder', (fork) => void mkdirSync(fork.file), /could not be read/],
    ['that is a pipe', (fork) => void execFileSync('mkfifo', [fork.file]), /could not be read/],
  ])('%s: one line, and nothing is written', async ([_name, make, told], context) => {
    const fork = await opened(context);
    make(fork, usual);
    fork.request.github.forget();
    const ran = await fork.publish(all);
    await nothingWritten(fork, ran, told);
    expect(ran.stdout.trim().split('\n')).toHaveLength(2);
    expect(ran.stdout).not.toContain('OWNED');
    expect(fork.request.github.recorded).toEqual([]);
  });
});

describe.concurrent('the pull request is GitHub’s to name', { timeout: 180_000 }, () => {
  const other = 'e'.repeat(40);
  it.for<readonly [string, (fork: Fork) => void, Ended, RegExp]>([
    ['a head that no request has', () => undefined, { head: other }, /no open pull request has commit e{40} of mallory\/shop/],
    ['the same commit in another repository', () => undefined, { repository: 'eve/shop' }, /no open pull request has commit/],
    ['another repository of the same owner', () => undefined, { repository: 'mallory/other' }, /no open pull request has commit/],
    ['a branch that has moved on', (fork) => fork.request.github.reviews.requests.splice(0, 1, fork.listed({ head: { sha: other, ref: 'topic', repo: { full_name: 'mallory/shop' } } })), {}, /no open pull request has commit/],
    ['a closed request', (fork) => fork.request.github.reviews.requests.splice(0, 1, fork.listed({ state: 'closed' })), {}, /no open pull request has commit/],
    ['two requests of one head', (fork) => void fork.request.github.reviews.requests.push(fork.listed({ number: 2 })), {}, /2 open pull requests have commit/],
    ['a fork that is gone', () => undefined, { repository: null }, /no open pull request has commit/],
    ['a head that is no commit', () => undefined, { head: 'main; echo OWNED' }, /no open pull request has commit/],
    ['a run that a push started', () => undefined, { event: 'push' }, /not started by a pull request/],
    ['a run on a branch of this repository', () => undefined, { repository: 'Acme/Shop' }, /publishes itself/],
  ])('%s: told, and nothing is written', async ([_name, arrange, ended, told], context) => {
    const fork = await opened(context);
    fork.write(usual);
    arrange(fork);
    fork.request.github.forget();
    await nothingWritten(fork, await fork.publish(all, ended), told);
  });

  it.for<readonly [string, Readonly<Record<string, string>>, RegExp]>([
    ['another event', {}, /::error::`mode: publish` is for workflows that `workflow_run` starts, not for schedule/],
    ['no file', { 'json-file': '' }, /::error::`mode: publish` needs `json-file`/],
  ])('%s is a mistake in the workflow', async ([name, inputs, told], context) => {
    const fork = await opened(context);
    const ran = name === 'no file' ? await fork.publish(inputs) : await fork.request.run({ mode: 'publish' }, { event: 'schedule', ref: 'base' });
    expect([ran.code, ran.stdout]).toEqual([2, expect.stringMatching(told)]);
  });
});

const answer = (status: number, message: string): Fault => ({ answer: { status, body: { message } } });
const channels = {
  'the request': { of: ({ path }: Call) => path.startsWith('/repos/acme/shop/pulls?'), permission: 'pull-requests: write' },
  check: { of: ({ path }: Call) => path.includes('check-runs'), permission: 'checks: write' },
  comments: { of: ({ path }: Call) => /\/pulls\/1\/(?:reviews|comments|files)|\/compare\//.test(path), permission: 'pull-requests: write' },
  summary: { of: ({ path }: Call) => path.includes('/issues/'), permission: 'pull-requests: write' },
} as const;

describe.concurrent.each(Object.entries(channels))('%s', (name, { of, permission }) => {
  it.for<readonly [string, Fault]>([
    ['403', answer(403, 'Resource not accessible by integration')],
    ['429', answer(429, 'Too Many Requests')],
    ['502', answer(502, 'Bad Gateway')],
  ])('is not to be had: %s', { timeout: 120_000 }, async ([_name, fault], context) => {
    const fork = await opened(context);
    const { github } = fork.request;
    fork.write(usual);
    github.forget();
    github.fault = (call) => (of(call) ? fault : null);
    const ran = await fork.publish(all);
    unmoved(ran);
    for (const text of [ran.stdout, ran.summary]) expect(text).toContain(permission);
    expect(github.writes.length).toBeLessThanOrEqual(20);
    const through = [github.checks.runs.length, github.reviews.comments.length, (await stickies(fork)).length];
    expect(through).toEqual(name === 'the request' ? [0, 0, 0] : [name === 'check' ? 0 : 1, name === 'comments' ? 0 : 2, name === 'summary' ? 0 : 1]);
  });
});

/** Every free text replaced: the keys that the schema leaves open. */
function spoil<T>(value: T, evil: string): T {
  const free = new Set(['title', 'message', 'note', 'text', 'reason', 'detail', 'root', 'name', 'version', 'rulesDigest', 'id', 'symbol', 'url', 'control']);
  const walk = (one: unknown, key: string): unknown => {
    if (typeof one === 'string') return free.has(key) ? evil : one;
    if (Array.isArray(one)) return key === 'reasons' || key === 'references' ? [evil, evil] : one.map((each) => walk(each, key));
    if (typeof one !== 'object' || one === null) return one;
    return Object.fromEntries(Object.entries(one).map(([name, each]) => [name, name === 'reason' && 'path' in one ? each : walk(each, name)]));
  };
  return walk(value, '') as T;
}
