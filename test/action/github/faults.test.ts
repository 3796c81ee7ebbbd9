// GitHub in every bad mood, in turn and in mixtures: the verdict is the same, every finding is told somewhere, and the log says what was
// not possible and which permission gives it.
import { beforeAll, describe, expect, it, type TestContext } from 'vitest';
import type { ActionRun } from '../../support/dist.ts';
import type { Call } from '../../support/github/answer.ts';
import { PullRequest } from '../../support/github/pull-request.ts';
import { bot, tokens, type Fault } from '../../support/github/server.ts';
import { shop, topic } from '../shop.ts';

const all = { annotations: 'check', 'review-comments': 'true', 'summary-comment': 'true' } as const;
const expected = ['app/hook.py', 'app/settings.py'];

const answer = (status: number, message: string | undefined, headers: Readonly<Record<string, string>> = {}): Fault => ({ answer: { status, body: { message, documentation_url: 'https://docs.github.com/rest' }, headers } });
const forbidden = answer(403, 'Resource not accessible by integration');
const secondary = (seconds: number): Fault => answer(403, 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.', { 'retry-after': String(seconds) });
const exhausted = answer(403, 'API rate limit exceeded for installation ID 1.', { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(Math.floor(Date.now() / 1000) + 3000) });

const channels = {
  check: { of: ({ path }: Call) => path.includes('check-runs'), permission: 'checks: write' },
  review: { of: ({ path }: Call) => path.includes('/pulls/'), permission: 'pull-requests: write' },
  comment: { of: ({ path }: Call) => path.includes('/issues/'), permission: 'pull-requests: write' },
} as const;
type Channel = keyof typeof channels;

let healthy: ActionRun;

async function opened({ onTestFinished }: Pick<TestContext, 'onTestFinished'>): Promise<PullRequest> {
  const request = await PullRequest.open(shop, topic);
  onTestFinished(() => request.github.close());
  return request;
}

beforeAll(async () => {
  const request = await PullRequest.open(shop, topic);
  healthy = await request.run({ annotations: 'none' });
  await request.github.close();
});

/** What holds whatever GitHub does; which channels came through. */
async function intact(request: PullRequest, ran: ActionRun): Promise<Readonly<Record<Channel, boolean>>> {
  const { github } = request;
  expect(ran.code, ran.stdout + ran.stderr).toBe(healthy.code);
  expect({ ...ran.outputs, 'json-file': '' }).toEqual({ ...healthy.outputs, 'json-file': '' });
  expect(ran.report?.findings.map(({ ruleId, status }) => `${ruleId} ${status}`)).toEqual(healthy.report?.findings.map(({ ruleId, status }) => `${ruleId} ${status}`));
  expect(ran.stderr).toBe('');
  expect(ran.stdout).not.toMatch(/^\s+at |^\s*::(?!add-mask::|error title=P)|##\[/m);
  expect(ran.stdout.replace(`::add-mask::${tokens.job}`, '')).not.toContain(tokens.job);
  const inCheck = [...github.checks.annotations.values()].flat().map(({ path }) => path);
  const inCommands = [...ran.stdout.matchAll(/^::error [^:]*file=([^,]*),/gm)].map(([, path = '']) => path);
  expect([...new Set([...inCheck, ...inCommands])].sort()).toEqual(expected);
  for (const path of expected) expect(ran.summary).toContain(path);
  expect(github.writes.length).toBeLessThanOrEqual(20);
  const own = (await github.issueComments()).filter(({ user }) => user.login === bot);
  const keys = github.reviews.comments.map(({ body }) => body.split('\n')[0]);
  expect(new Set(keys).size).toBe(keys.length); // nothing twice
  expect(own.length).toBeLessThanOrEqual(1);
  const through = { check: inCheck.length === 2, review: keys.length === 2, comment: own.length === 1 };
  for (const [channel, { permission }] of Object.entries(channels)) if (!through[channel as Channel]) expect(ran.stdout, channel).toContain(permission);
  return through;
}

describe.concurrent.each<[Channel]>([['check'], ['review'], ['comment']])('%s', (channel) => {
  const { of } = channels[channel];
  const others = Object.fromEntries(Object.keys(channels).map((name) => [name, name !== channel]));
  const everything = { check: true, review: true, comment: true };

  it.for<readonly [string, Fault]>([
    ['403', forbidden],
    ['404', answer(404, 'Not Found')],
    ['401', answer(401, 'Bad credentials')],
    ['422', answer(422, 'Validation Failed')],
    ['429 without a word', answer(429, 'Too Many Requests')],
    ['a secondary limit of ten minutes', secondary(600)],
    ['a primary limit of an hour', exhausted],
    ['502 throughout', answer(502, 'Bad Gateway')],
    ['HTML in place of JSON', { answer: { status: 200, body: '<html>', headers: { 'content-type': 'text/html' } } }],
    ['connections cut', 'cut'],
    ['success that names nothing', answer(200, undefined)],
    ['a redirect to another server', { answer: { status: 301, body: { message: 'Moved Permanently' }, headers: { location: 'http://127.0.0.1:9/elsewhere' } } }],
    ['a message that would be a command', answer(500, 'x\n::error::owned\n##[error]owned')],
    ['a wait without end', secondary(99_999_999)],
  ])('is not to be had: %s', { timeout: 120_000 }, async ([_name, fault], context) => {
    const request = await opened(context);
    request.github.fault = (call) => (of(call) ? fault : null);
    const ran = await request.run(all);
    expect(await intact(request, ran)).toEqual(others);
    expect(ran.summary).toContain(channels[channel].permission);
  });

  it.for<readonly [string, Fault]>([
    ['a secondary limit that passes', secondary(1)],
    ['502 before it is done', answer(502, 'Bad Gateway')],
    ['502 though it is done', { after: { status: 502, body: { message: 'Bad Gateway' } } }],
    ['a connection cut before it is done', 'cut'],
    ['a connection cut though it is done', { after: 'cut' }],
    ['a slow answer', { slow: 3000 }],
  ])('comes through, once: %s', { timeout: 120_000 }, async ([_name, fault], context) => {
    const request = await opened(context);
    request.github.fault = (call, attempt) => (of(call) && call.method !== 'GET' && attempt === 0 ? fault : null);
    const ran = await request.run(all);
    expect(await intact(request, ran)).toEqual(everything);
  });
});

it.concurrent('annotations that did not get into the check run are workflow commands', { timeout: 60_000 }, async (context) => {
  const many = Object.fromEntries(Array.from({ length: 70 }, (_value, index) => [`app/hook${String(index).padStart(2, '0')}.py`, (topic['app/hook.py'] ?? '').replace('TOKEN', `TOKEN_${String(index)}`)]));
  const request = await PullRequest.open(shop, many);
  context.onTestFinished(() => request.github.close());
  request.github.fault = ({ method, path }) => (method === 'PATCH' && path.includes('check-runs') ? forbidden : null);
  const ran = await request.run({ annotations: 'check' });
  const annotated = [...request.github.checks.annotations.values()].flat();
  const commands = ran.stdout.split('\n').filter((line) => line.startsWith('::error'));
  expect([annotated.length, commands.length, ran.outputs['new-findings']]).toEqual([50, 10, '70']);
  expect(ran.summary).toContain('10 more findings have no annotation');
  expect(ran.code).toBe(1);
});

it.concurrent('a GitHub that never answers costs a minute and no more', { timeout: 120_000 }, async (context) => {
  const request = await opened(context);
  request.github.fault = () => 'hang';
  const start = Date.now();
  const ran = await request.run(all);
  expect(await intact(request, ran)).toEqual({ check: false, review: false, comment: false });
  expect(Date.now() - start).toBeLessThan(90_000);
});

/** Mulberry32: the same mixtures in every run. */
function random(seed: number): () => number {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const moods: readonly Fault[] = [answer(200, undefined), forbidden, answer(404, 'Not Found'), answer(422, 'Validation Failed'), answer(429, 'Too Many Requests'), secondary(1), secondary(600), answer(502, 'Bad Gateway'), { after: { status: 502, body: { message: 'Bad Gateway' } } }, 'cut', { after: 'cut' }, { slow: 1500 }];

describe.concurrent('mixtures', () => {
  it.for(Array.from({ length: 10 }, (_value, index) => index + 1))('%i', { timeout: 240_000 }, async (seed, context) => {
    const request = await opened(context);
    const next = random(seed);
    const share = 0.2 + next() * 0.6;
    request.github.fault = () => (next() < share ? (moods[Math.floor(next() * moods.length)] ?? null) : null);
    await intact(request, await request.run(all));
    request.github.fault = () => null; // and once it is well again, it is all there, and nothing twice
    request.github.forget();
    const after = await intact(request, await request.run(all));
    expect({ ...after, review: true }).toEqual({ check: true, review: true, comment: true });
    expect(request.github.reviews.comments).toHaveLength(2);
  });
});
