// GitHub's API in bad moods while it lists: waited for where it says how long, else told in one line. Part of a list is never taken for all.
import { afterEach, beforeAll, afterAll, describe, expect, it } from 'vitest';
import { startCli, type Ran } from '../../support/dist.ts';
import { Organisation, type Kept } from '../../support/github/organisation.ts';
import { tokens, type Fault } from '../../support/github/server.ts';

const answer = (status: number, message: string, headers: Readonly<Record<string, string>> = {}): Fault => ({ answer: { status, body: { message, documentation_url: 'https://docs.github.com/rest' }, headers } });
const secondary = 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.';
const soon = String(Math.floor(Date.now() / 1000) - 1);
const late = Math.floor(Date.now() / 1000) + 3000;

let organisation: Organisation;
beforeAll(async () => {
  organisation = await Organisation.start(Array.from({ length: 130 }, (_none, at): Kept => ({ name: `r${String(at).padStart(3, '0')}`, files: 'missing' })));
});
afterAll(() => organisation.github.close());
afterEach(() => {
  organisation.github.fault = () => null;
  organisation.github.forget();
});

/** The second page fails: always, or the first time it is asked for. */
function list(fault: Fault, always = false): Promise<Ran> {
  organisation.github.fault = ({ path }, attempt) => (path.includes('page=2') && (always || attempt === 0) ? fault : null);
  return startCli(['org', 'initech', '--list', '--clone-base', organisation.base], { env: { GITHUB_API_URL: organisation.github.url, GITHUB_TOKEN: tokens.job } });
}

describe('what passes is waited for', () => {
  it.each<[string, Fault]>([
    ['a secondary limit, 403', answer(403, secondary, { 'retry-after': '1' })],
    ['a secondary limit, 429', answer(429, secondary, { 'retry-after': '1' })],
    ['a limit that has just been lifted', answer(403, 'API rate limit exceeded for user ID 1.', { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': soon })],
    ['a bad gateway', answer(502, 'Bad Gateway')],
    ['a connection that is cut', 'cut'],
  ])('%s', async (_what, fault) => {
    const ran = await list(fault);
    expect([ran.code, ran.stderr]).toEqual([0, '']);
    expect((JSON.parse(ran.stdout) as { repositories: unknown[] }).repositories).toHaveLength(130);
    expect(organisation.github.recorded).toHaveLength(3);
  });
});

describe('what does not is one line', () => {
  it.each<[string, Fault, string]>([
    ['a limit for another hour', answer(403, 'API rate limit exceeded for user ID 1.', { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(late) }), `GitHub's rate limit is used up until ${new Date(late * 1000).toISOString().slice(0, 19)}Z: 100 repositories of initech were listed, the others are not known, nothing was audited.`],
    ['a token that expired', answer(401, 'Bad credentials'), 'GitHub refused the token: Bad credentials'],
    ['a token without permission', answer(403, 'Resource not accessible by integration'), 'The token may not list the repositories of initech: Resource not accessible by integration'],
    ['a message that is an attack', answer(422, '\u001b[31m\n::error::owned'), 'The repositories of initech could not be listed in full (100 came): HTTP 422: \\u{1b}[31m'],
  ])('%s', async (_what, fault, expected) => {
    const ran = await list(fault, true);
    expect([ran.code, ran.stdout]).toEqual([2, '']);
    expect(ran.stderr).toMatch(/^readiness-gate: [^\n]+\n$/);
    expect(ran.stderr).toContain(expected);
    expect(organisation.github.recorded).toHaveLength(2); // it is not asked again and again
  });

  it('in Chinese', async () => {
    organisation.github.fault = () => answer(429, secondary, { 'retry-after': '4000' });
    const ran = await startCli(['org', 'initech', '--language', 'zh-CN'], { env: { GITHUB_API_URL: organisation.github.url, GITHUB_TOKEN: tokens.job } });
    expect([ran.code, ran.stdout]).toEqual([2, '']);
    expect(ran.stderr).toMatch(/^readiness-gate: GitHub 的请求频率限制已用尽，\S+Z 之后恢复：已列出 initech 的 0 个仓库/);
  });
});
