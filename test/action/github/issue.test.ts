// The report issue of scheduled audits: opened, left alone, brought up to date, closed and reopened, always one, and never anybody else's.
import { readFileSync } from 'node:fs';
import { describe, expect, it, type TestContext } from 'vitest';
import type { ActionRun } from '../../support/dist.ts';
import type { Call } from '../../support/github/answer.ts';
import { PullRequest, type Files, type Setting } from '../../support/github/pull-request.ts';
import { bot, type Fault } from '../../support/github/server.ts';
import { expectNoMarkupOfTheirs } from '../../support/markdown.ts';
import { hostileChange } from '../hostile-names.ts';
import { shop, topic } from '../shop.ts';

interface Issue {
  readonly number: number;
  readonly title: string;
  readonly body: string | null;
  readonly state: 'open' | 'closed';
  readonly state_reason: string | null;
  readonly comments: number;
  readonly user: { readonly login: string };
}

const inputs = { 'report-issue': 'true', annotations: 'none' } as const;
const START = '<!-- readiness-gate:report  -->';
const END = '<!-- readiness-gate:report-end  -->';
const nothingLeft: Files = Object.fromEntries(Object.keys(shop).filter((path) => path !== 'README.md').map((path) => [path, null]));

/** A repository whose main branch is audited by a schedule. */
class Home {
  readonly request: PullRequest;

  private constructor(request: PullRequest) {
    this.request = request;
  }

  static async open({ onTestFinished }: Pick<TestContext, 'onTestFinished'>, base: Files = shop): Promise<Home> {
    const request = await PullRequest.open(base, topic);
    onTestFinished(() => request.github.close());
    return new Home(request);
  }

  commit(files: Files): string {
    this.request.repository.git('checkout', '-q', 'main');
    return this.request.repository.commit(files);
  }

  audit(more: Readonly<Record<string, string>> = {}, setting: Setting = {}): Promise<ActionRun> {
    this.request.github.forget();
    return this.request.run({ ...inputs, ...more }, { event: 'schedule', ref: 'base', ...setting });
  }

  get writes(): string[] {
    return this.request.github.writes.map(({ method, path }) => `${method} ${path.replace('/repos/acme/shop', '')}`);
  }

  /** Issues with our mark, whoever wrote them. */
  async issues(): Promise<Issue[]> {
    const all: Issue[] = [];
    for (let page = 1; ; page++) {
      const found = (await this.request.github.call('GET', `/repos/acme/shop/issues?state=all&direction=asc&per_page=100&page=${String(page)}`)) as Issue[];
      all.push(...found);
      if (found.length < 100) return all.filter(({ body }) => body?.includes('readiness-gate:report') === true);
    }
  }

  async only(): Promise<Issue & { readonly body: string }> {
    const found = await this.issues();
    expect(found).toHaveLength(1);
    const [issue] = found;
    if (issue === undefined || issue.body === null) throw new Error('no issue');
    return { ...issue, body: issue.body };
  }

  edit(number: number, change: Readonly<Record<string, unknown>>): Promise<unknown> {
    return this.request.github.call('PATCH', `/repos/acme/shop/issues/${String(number)}`, change);
  }
}

const rowsOf = (body: string): unknown[][] => (JSON.parse(/^<!-- readiness-gate:history (.*) -->$/m.exec(body)?.[1] ?? '{}') as { rows: unknown[][] }).rows;
const withRows = (body: string, rows: string): string => body.replace(/^(<!-- readiness-gate:history \{.*"rows":).*(\} -->)$/m, `$1${rows}$2`);

describe.concurrent('the report issue', { timeout: 300_000 }, () => {
  it('is opened, left alone, brought up to date, closed and reopened, and keeps the history', async (context) => {
    const home = await Home.open(context);
    const first = await home.audit();
    expect(first.code, first.stdout + first.stderr).toBe(0);
    expect(home.writes).toEqual(['POST /issues']);
    const opened = await home.only();
    expect(opened).toMatchObject({ title: 'Production readiness audit', state: 'open', comments: 0, user: { login: bot } });
    expect(opened.body.startsWith(`${START}\n## ❌ Readiness Gate: not ready\n`)).toBe(true);
    expect(opened.body.endsWith(`\n${END}`)).toBe(true);
    expect(opened.body).toContain('deploy/compose.yaml:5');
    expect(first.stdout).toContain(`Report issue ${String(opened.number)}: opened`);

    await home.audit();
    expect(home.writes).toEqual([]);
    home.commit({ 'CHANGES.md': 'Nothing that an audit would mention\n' });
    const same = await home.audit();
    expect(home.writes).toEqual([]);
    expect(same.stdout).toContain('nothing has changed');

    const worse = home.commit({ 'app/settings.py': topic['app/settings.py'] ?? '' });
    await home.audit();
    expect(home.writes).toEqual([`PATCH /issues/${String(opened.number)}`]);
    const changed = await home.only();
    expect(changed.body).toContain('`cors/wildcard`');
    expect(rowsOf(changed.body).map(([, commit]) => commit)).toEqual([expect.any(String), worse]);
    expect(changed.body).toContain(`[\`${worse.slice(0, 8)}\`](https://github.example/acme/shop/commit/${worse})`);

    home.commit(nothingLeft);
    const closing = await home.audit();
    expect(home.writes).toEqual([`PATCH /issues/${String(opened.number)}`]);
    const closed = await home.only();
    expect(closed).toMatchObject({ state: 'closed', state_reason: 'completed', comments: 0 });
    expect(closed.body).toContain('## ✅ Readiness Gate: ready');
    expect(closing.stdout).toContain('closed');
    await home.audit();
    expect(home.writes).toEqual([]);

    home.commit(shop);
    const again = await home.audit();
    expect(home.writes).toEqual([`PATCH /issues/${String(opened.number)}`]);
    expect(again.stdout).toContain('reopened');
    const reopened = await home.only();
    expect(reopened).toMatchObject({ number: opened.number, state: 'open', comments: 0 });
    expect(rowsOf(reopened.body).map(([, , level]) => level)).toEqual(['not-ready', 'not-ready', 'ready', 'not-ready']);
    expect(reopened.body.match(/^\| 20\d\d-/gm)).toHaveLength(4);
  });

  it('is not opened where the repository is ready', async (context) => {
    const home = await Home.open(context, { 'README.md': '# Shop\n' });
    const ran = await home.audit();
    expect([home.writes, ran.code]).toEqual([[], 0]);
    expect(ran.stdout).toContain('no report issue is needed');
  });

  it('keeps what people write around our part, their title, and line ends of the web editor', async (context) => {
    const home = await Home.open(context);
    await home.audit();
    const { number, body } = await home.only();
    await home.edit(number, { title: 'Go-live', body: `Owner: the platform team\n\n${body}\n\n- [ ] ask legal\n`.replaceAll('\n', '\r\n') });
    await home.audit();
    expect(home.writes).toEqual([]);
    home.commit({ 'app/settings.py': topic['app/settings.py'] ?? '' });
    await home.audit();
    const after = await home.only();
    expect(after.title).toBe('Go-live');
    expect(after.body.startsWith(`Owner: the platform team\r\n\r\n${START}\n`)).toBe(true);
    expect(after.body.endsWith(`${END}\r\n\r\n- [ ] ask legal\r\n`)).toBe(true);
    expect(after.body).toContain('`cors/wildcard`');
    expect(rowsOf(after.body)).toHaveLength(2);
  });

  it('is ours by author and mark: over all pages, and nobody else is touched', async (context) => {
    const home = await Home.open(context);
    const { github } = home.request;
    for (let index = 0; index < 120; index++) await github.call('POST', '/repos/acme/shop/issues', { title: `Bot issue ${String(index)}`, body: `quoted: \`${START}\`` });
    await github.call('POST', '/repos/acme/shop/issues', { title: 'Mine', body: `${START}\nmine\n${END}` }, 'mallory');
    await home.audit();
    expect(home.writes).toEqual(['POST /issues']);
    await home.audit();
    expect(home.writes).toEqual([]);
    expect(github.recorded.some(({ path }) => path.includes('page=2'))).toBe(true);
    home.commit(nothingLeft);
    await home.audit();
    const found = (await home.issues()).filter(({ body }) => body?.startsWith(START) === true);
    expect(found.map(({ user, state, title }) => [user.login, state, title])).toEqual([['mallory', 'open', 'Mine'], [bot, 'closed', 'Production readiness audit']]);
    expect(found[0]?.body).toBe(`${START}\nmine\n${END}`);
  });

  it('stays closed where people closed it as not planned; figures are kept all the same', async (context) => {
    const home = await Home.open(context);
    await home.audit();
    const { number } = await home.only();
    await home.edit(number, { state: 'closed', state_reason: 'not_planned' });
    home.commit({ 'app/settings.py': topic['app/settings.py'] ?? '' });
    await home.audit();
    const after = await home.only();
    expect(after).toMatchObject({ state: 'closed', state_reason: 'not_planned' });
    expect(rowsOf(after.body)).toHaveLength(2);
  });

  it.for<readonly [string, string, number]>([
    ['is no JSON', '[[oops', 1],
    ['has rows of another shape', '[{"__proto__":{"x":1}},["2026-01-05"],7,null]', 1],
    ['has absurd figures', '[["2026-01-05","","ready",400,0,0,0,0],["2026-01-05","","ready",40,-1,0,0,0],["2026-01-05","","ready",40,1e99,0,0,0],["2026-13-05","","ready",40,0,0,0,0]]', 1],
    ['has markup in it', '[["2026-01-05","@octocat <img src=x>","ready",40,0,0,0,0],["2026-01-05","","**ready**",40,0,0,0,0]]', 1],
    ['has one good row', '[["2026-01-05","","not-ready",55,0,2,0,0],["x"]]', 2],
  ])('whose history %s keeps what is valid of it', async ([_name, rows, kept], context) => {
    const home = await Home.open(context);
    await home.audit();
    const { number, body } = await home.only();
    await home.edit(number, { body: withRows(body, rows) });
    const ran = await home.audit();
    expect(ran.code, ran.stdout).toBe(0);
    expect(ran.stdout).toContain(`Somebody has edited the history of scores in report issue ${String(number)}`);
    const after = await home.only();
    expect(rowsOf(after.body)).toHaveLength(kept);
    expectNoMarkupOfTheirs(after.body);
    expect(after.body).not.toContain('octocat');
    await home.audit();
    expect(home.writes).toEqual([]);
  });

  it('holds 52 entries, shows twelve, and drops the oldest', async (context) => {
    const home = await Home.open(context);
    await home.audit();
    const { number, body } = await home.only();
    const rows = Array.from({ length: 52 }, (_value, index) => ['2025-01-01', '', 'not-ready', index, 0, 7, 0, 0]);
    await home.edit(number, { body: withRows(body, JSON.stringify(rows)) });
    await home.audit();
    const after = await home.only();
    expect(rowsOf(after.body)).toHaveLength(52);
    expect([rowsOf(after.body)[0]?.[3], rowsOf(after.body)[51]?.[5]]).toEqual([1, 0]);
    expect(after.body.match(/^\| 20\d\d-/gm)).toHaveLength(12);
  });

  it('shows as text what an attacker wrote, in both languages', async (context) => {
    const home = await Home.open(context, { ...shop, ...hostileChange });
    for (const language of ['en', 'zh-CN']) {
      const ran = await home.audit({ language });
      expect(home.writes, ran.stdout).toHaveLength(1);
      const { body, title } = await home.only();
      expectNoMarkupOfTheirs(body);
      expect(title).toBe('Production readiness audit');
      expect(body.match(/^<!-- readiness-gate:/gm)).toHaveLength(3);
    }
    await home.audit({ language: 'zh-CN' });
    expect(home.writes).toEqual([]);
  });

  it('fits into an issue, with as much of others as there is', async (context) => {
    const many = Object.fromEntries(Array.from({ length: 400 }, (_value, index) => [`deploy/${'x'.repeat(100)}${String(index)}/compose.yaml`, shop['deploy/compose.yaml'] ?? '']));
    const home = await Home.open(context, { ...shop, ...many });
    const ran = await home.audit();
    const { number, body } = await home.only();
    expect(body.length, ran.stdout).toBeLessThanOrEqual(65_536);
    expect(body.length).toBeGreaterThan(50_000);
    expect(body).toContain('This summary was shortened');
    await home.edit(number, { body: `${'N'.repeat(40_000)}\n${body.slice(body.indexOf(END))}`.replace(END, `${START}\n${END}`) });
    await home.audit();
    const after = await home.only();
    expect(after.body.length).toBeLessThanOrEqual(65_536);
    expect(after.body.startsWith('N'.repeat(40_000))).toBe(true);
    expect(home.request.github.recorded.filter(({ status }) => status === 422)).toEqual([]);
  });

  it('is closed and reopened also where others leave no room for it, and says so', async (context) => {
    const home = await Home.open(context);
    await home.audit();
    const { number } = await home.only();
    const notes = `${START}\n${END}\n${'N'.repeat(65_400)}`;
    await home.edit(number, { body: notes });
    const told = await home.audit();
    expect([home.writes, told.stdout, told.summary]).toEqual([[], expect.stringContaining('leaves no room for the report'), expect.stringContaining('leaves no room for the report')]);
    home.commit(nothingLeft);
    await home.audit();
    expect(await home.only()).toMatchObject({ state: 'closed', state_reason: 'completed', body: notes });
    home.commit(shop);
    await home.audit();
    expect(await home.only()).toMatchObject({ state: 'open', body: notes });
    expect(home.request.github.recorded.filter(({ status }) => status === 422)).toEqual([]);
  });

  it('two audits at once open one in the end', async (context) => {
    const home = await Home.open(context);
    home.request.github.fault = ({ method }) => (method === 'POST' ? { slow: 1500 } : null); // both look before either has opened one
    await Promise.all([home.audit(), home.audit()]);
    home.request.github.fault = () => null;
    await home.audit();
    const found = await home.issues();
    expect(found.filter(({ state }) => state === 'open').map(({ number }) => number)).toEqual([Math.min(...found.map(({ number }) => number))]);
    home.commit(nothingLeft);
    await home.audit();
    expect((await home.issues()).filter(({ state }) => state === 'open')).toEqual([]);
    home.commit(shop);
    expect((await home.audit()).stdout).toContain(`Report issue ${String(found[0]?.number)}: reopened`);
  });

  it('of a folder is an issue of its own', async (context) => {
    const home = await Home.open(context);
    await home.audit();
    await home.audit({ path: 'deploy' });
    await home.audit({ path: 'deploy' });
    expect(home.writes).toEqual([]);
    expect((await home.issues()).map(({ title }) => title)).toEqual(['Production readiness audit', 'Production readiness audit (deploy)']);
  });
});

it.concurrent.for([['', 'readiness-gate/'], ['app', 'readiness-gate/app/']] as const)('code scanning gets the category of the folder "%s"', async ([path, id], context) => {
  const home = await Home.open(context);
  const ran = await home.audit({ path, 'report-issue': 'false', 'sarif-file': 'reports/readiness.sarif' });
  const sarif = JSON.parse(readFileSync(ran.outputs['sarif-file'] ?? '', 'utf8')) as { readonly runs: readonly { readonly automationDetails: { readonly id: string } }[] };
  expect(sarif.runs.map(({ automationDetails }) => automationDetails.id)).toEqual([id]);
});

describe.concurrent('is left alone', { timeout: 120_000 }, () => {
  it.for<readonly [string, Readonly<Record<string, string>>, Setting]>([
    ['by a pull request', {}, { event: 'pull_request', ref: 'merge' }],
    ['by a full audit of a pull request', { mode: 'full' }, { event: 'pull_request', ref: 'merge' }],
    ['by a full audit of another branch', { mode: 'full' }, { event: 'push', ref: 'head', env: { GITHUB_REF: 'refs/heads/topic' } }],
    ['by a comparison on the default branch', {}, { event: 'push', ref: 'merge', env: { GITHUB_REF: 'refs/heads/main' } }],
    ['where it is not asked for', { 'report-issue': 'false' }, {}],
  ])('%s', async ([_name, more, setting], context) => {
    const home = await Home.open(context);
    await home.audit(more, setting);
    expect(home.writes).toEqual([]);
    expect(home.request.github.recorded).toEqual([]);
  });

  it('but kept by a full audit of the default branch, whatever started it', async (context) => {
    const home = await Home.open(context);
    await home.audit({ mode: 'full', 'fail-on': 'none' }, { event: 'push', ref: 'base', env: { GITHUB_REF: 'refs/heads/main' } });
    expect(home.writes).toEqual(['POST /issues']);
  });
});

const answer = (status: number, message: string, headers: Readonly<Record<string, string>> = {}): Fault => ({ answer: { status, body: { message }, headers } });
const ofIssues = ({ path }: Call): boolean => /\/issues(?:\?|\/|$)/.test(path);

describe.concurrent('what GitHub refuses', { timeout: 300_000 }, () => {
  it.for<readonly [string, Fault, RegExp]>([
    ['403', answer(403, 'Resource not accessible by integration'), /token may not \(HTTP 403\)/],
    ['404', answer(404, 'Not Found'), /token may not \(HTTP 404\)/],
    ['410', answer(410, 'Issues are disabled for this repo'), /issues are switched off in this repository/],
    ['422', answer(422, 'Validation Failed'), /did not accept it/],
    ['429', answer(429, 'Too Many Requests'), /limits the rate/],
    ['502', answer(502, 'Bad Gateway'), /did not answer as it should/],
    ['HTML', { answer: { status: 200, body: '<html>', headers: { 'content-type': 'text/html' } } }, /did not answer as it should/],
    ['cut connections', 'cut', /did not answer as it should/],
  ])('%s: told with the permission, and the verdict stands', async ([_name, fault, told], context) => {
    const home = await Home.open(context);
    home.request.github.fault = (call) => (ofIssues(call) ? fault : null);
    const ran = await home.audit({ 'fail-on': 'P2' });
    expect(ran.code).toBe(1);
    expect([ran.outputs.conclusion, ran.stderr]).toEqual(['failed', '']);
    for (const text of [ran.stdout, ran.summary]) {
      expect(text).toMatch(told);
      expect(text).toContain('issues: write');
    }
    expect(home.request.github.writes.length).toBeLessThanOrEqual(20);
    home.request.github.fault = () => null;
    expect(await home.issues()).toEqual([]);
  });

  it.for<readonly [string, Fault]>([
    ['502 though it is done', { after: { status: 502, body: { message: 'Bad Gateway' } } }],
    ['a connection cut though it is done', { after: 'cut' }],
    ['502 before it is done', answer(502, 'Bad Gateway')],
    ['a secondary limit that passes', answer(403, 'You have exceeded a secondary rate limit.', { 'retry-after': '1' })],
  ])('an issue is opened once: %s', async ([_name, fault], context) => {
    const home = await Home.open(context);
    home.request.github.fault = (call, attempt) => (ofIssues(call) && call.method === 'POST' && attempt === 0 ? fault : null);
    await home.audit();
    expect(await home.issues()).toHaveLength(1);
  });

  it('a page that is missing: nothing is opened a second time', async (context) => {
    const home = await Home.open(context);
    await home.audit();
    for (let index = 0; index < 120; index++) await home.request.github.call('POST', '/repos/acme/shop/issues', { title: 'x', body: 'x' });
    const { number } = await home.only();
    await home.edit(number, { state: 'closed' });
    home.request.github.fault = ({ path }) => (path.includes('page=2') ? answer(502, 'Bad Gateway') : null);
    const ran = await home.audit();
    expect([ran.code, home.writes]).toEqual([0, []]);
  });

  it('without a token the permission is named', async (context) => {
    const home = await Home.open(context);
    const ran = await home.audit({ token: '' });
    expect(ran.summary).toContain('issues: write');
    expect(home.request.github.recorded).toEqual([]);
  });
});
