// `org`: what is listed, left out, fetched and audited, and what an organisation of strangers may try.
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { projectRoot, startCli, temporaryFolder, type Ran } from '../../support/dist.ts';
import { Organisation, type Kept } from '../../support/github/organisation.ts';
import { tokens } from '../../support/github/server.ts';
import { expectNoMarkupOfTheirs } from '../../support/markdown.ts';
import { githubToken, shop, topic } from '../../action/shop.ts';
import { files as canaryFiles, leaks } from '../../canary/secrets.ts';
import { organisationReport, rowsOf, type OrganisationReport } from './report.ts';

const clean = { 'README.md': '# Clean\n' };
const blocked = { ...shop, ...topic } as Readonly<Record<string, string>>;
const hostileName = 'bad\n::error::owned <img src=x> @octocat [a](http:b) | `x`';

const kept: readonly Kept[] = [
  { name: 'shop', files: blocked },
  { name: 'docs', files: clean },
  { name: 'archived', files: blocked, says: { archived: true } },
  { name: 'disabled', files: blocked, says: { disabled: true } },
  { name: 'fork', files: blocked, says: { fork: true } },
  { name: 'gone', files: 'missing' },
  { name: 'void', files: 'empty' },
  { name: 'nobranch', files: clean },
  { name: 'odd', files: { 'a\n::error::owned <b>.py': `TOKEN = "${githubToken('o')}"\n` }, says: { default_branch: '--upload-pack=touch', description: '</details>\n::error::owned @octocat' } },
  { name: 'hostile', files: clean, says: { full_name: `initech/${hostileName}` } },
  { name: 'climbing', files: clean, says: { full_name: 'initech/..' } },
];

const valid = new Ajv2020({ strict: false }).compile(JSON.parse(readFileSync(join(projectRoot, 'schema/organisation.schema.json'), 'utf8')) as object);

let organisation: Organisation;

beforeAll(async () => {
  organisation = await Organisation.start(kept);
  execFileSync('git', ['-C', organisation.folderOf('nobranch'), 'symbolic-ref', 'HEAD', 'refs/heads/none']);
});
afterAll(() => organisation.github.close());

function org(args: readonly string[], env: Readonly<Record<string, string>> = {}, of = organisation): Promise<Ran> {
  return startCli(['org', ...args, '--clone-base', of.base], { env: { GITHUB_API_URL: of.github.url, GITHUB_TOKEN: tokens.job, ...env } });
}

describe('an organisation', () => {
  let ran: Ran;
  let report: OrganisationReport;

  beforeAll(async () => {
    ran = await org(['initech', '--format', 'json']);
    report = organisationReport(ran);
  });

  it('audits what can be audited; what cannot is a line, and the exit code', () => {
    expect([ran.code, ran.stderr]).toEqual([2, '']);
    expect(rowsOf(report)).toEqual({
      'initech/..': 'error clone-odd-name',
      [`initech/${hostileName}`]: 'error clone-odd-name',
      'initech/docs': 'passed',
      'initech/gone': 'error clone-failed',
      'initech/nobranch': 'error clone-no-default-branch',
      'initech/odd': 'failed gate.open-findings',
      'initech/shop': 'failed gate.open-findings',
    });
  });

  it('tells what was left out', () => {
    expect(report.leftOut).toEqual([
      { name: 'initech/archived', reason: 'archived' },
      { name: 'initech/disabled', reason: 'disabled' },
      { name: 'initech/fork', reason: 'fork' },
      { name: 'initech/void', reason: 'empty' },
    ]);
  });

  it('says of a repository what `scan` says of it', async () => {
    const work = temporaryFolder();
    execFileSync('git', ['clone', '-q', organisation.folderOf('shop'), work], { stdio: 'ignore' });
    const scanned = JSON.parse((await startCli(['scan', work, '--format', 'json'])).stdout) as { scores: object; counts: { bySeverity: object }; findings: { fingerprint: string; severity: string }[] };
    const found = report.repositories.find(({ name }) => name === 'initech/shop');
    expect(found).toMatchObject({ scores: scanned.scores, counts: { bySeverity: scanned.counts.bySeverity }, level: 'blocked' });
    expect(found?.findings?.map(({ fingerprint }) => fingerprint)).toEqual(scanned.findings.filter(({ severity }) => severity === 'P0').map(({ fingerprint }) => fingerprint));
    expect(report.rules[0]).toMatchObject({ ruleId: 'secret/github-pat', repositories: 2, count: 2 });
  });

  it('follows its schema', () => {
    expect(valid(report), JSON.stringify(valid.errors)).toBe(true);
  });

  it.each(['en', 'zh-CN'])('shows as text what the attacker wrote: %s', async (language) => {
    const [markdown, text] = await Promise.all([org(['initech', '--format', 'markdown', '--language', language]), org(['initech', '--verbose', '--language', language])]);
    expectNoMarkupOfTheirs(markdown.stdout.replaceAll('](https://github.com/initech/', '](https://github.example/acme/shop/'));
    for (const { stdout, stderr } of [markdown, text]) {
      expect(stdout).toMatch(/bad\\n::error::owned [^]*a\\n::error::owned/); // it is there
      expect(`${stdout}${stderr}`).not.toMatch(/^\s*(?:::|##\[)/m);
      expect(`${stdout}${stderr}`).not.toMatch(/[^\P{Cc}\n]/u);
    }
    expect(markdown.stdout).toContain(language === 'en' ? '# Production readiness of initech' : '# initech 上线条件总览');
    expect(text.stdout).toContain(language === 'en' ? '4 repositories were left out: 1 archived, 1 disabled, 1 fork, 1 empty.' : '有 4 个仓库未审计：1 个已归档、1 个已停用、1 个复刻仓库、1 个空仓库。');
    expect(text.stderr).toContain(language === 'en' ? 'initech/shop: Failed' : 'initech/shop：未通过');
  });
});

describe('which repositories', () => {
  it.each<[string, string[], string[]]>([
    ['by name', ['--match', 's*', '--match', 'DOCS'], ['docs', 'shop']],
    ['but not by name', ['--match', '{docs,shop}', '--match', '!s*'], ['docs']],
    ['forks, too', ['--match', 'fork', '--include-forks'], ['fork']],
    ['the first by name', ['--match', '[dfs]*', '--limit', '1'], ['docs']],
  ])('%s', async (_how, args, names) => {
    const { stdout } = await org(['initech', '--list', ...args]);
    const listing = JSON.parse(stdout) as { repositories: { name: string }[]; leftOut: unknown[] };
    expect(listing.repositories.map(({ name }) => name)).toEqual(names.map((name) => `initech/${name}`));
    expect(listing.leftOut).toHaveLength(kept.length - names.length);
  });

  it('all pass, or the gate is off: 0; one fails: 1', async () => {
    expect((await org(['initech', '--match', 'docs'])).code).toBe(0);
    expect((await org(['initech', '--match', '{docs,shop}', '--fail-on', 'none'])).code).toBe(0);
    expect((await org(['initech', '--match', '{docs,shop}'])).code).toBe(1);
  });

  it('nothing left to audit is no pass', async () => {
    const ran = await org(['initech', '--match', 'none']);
    expect([ran.code, ran.stdout]).toEqual([2, '']);
    expect(ran.stderr).toMatch(/^readiness-gate: There is nothing to audit: [^\n]+\n$/);
    const empty = await org(['initech', '--match', 'void']);
    expect([empty.code, empty.stdout]).toEqual([2, expect.stringContaining('No repository was audited.') as string]);
  });

  it.each<[string, string[], RegExp]>([
    ['no owner', [], /org needs OWNER/],
    ['an owner that is none', ['a/b'], /a\/b is no name of an organisation/],
    ['nobody', ['nobody'], /There is no organisation or user nobody/],
    ['a shard of the list', ['initech', '--list', '--shard', '1/2'], /--shard does not go together with --list/],
    ['a number of shards for nothing', ['initech', '--shards', '4'], /--shards needs --list/],
    ['a shard beyond the last', ['initech', '--shard', '3/2'], /--shard must be I\/N/],
    ['an unknown rule', ['initech', '--rule', 'cors/none'], /There is no rule cors\/none/],
    ['a format that it does not have', ['initech', '--format', 'sarif'], /--format must be text/],
    ['an output that it does not have', ['initech', '--output', 'html=a.html'], /--output must be text/],
    ['a mirror that is none', ['initech', '--clone-base', 'ext::sh -c touch'], /--clone-base must begin with/],
    ['a mirror with a password', ['initech', '--clone-base', 'https://user:pass@mirror.example'], /--clone-base must begin with/],
    ['no token where one is named', ['initech', '--token-from-env', 'NOWHERE'], /NOWHERE, which should hold the token, is not set/],
  ])('one line and 2: %s', async (_what, args, expected) => {
    const ran = await startCli(['org', ...(args.includes('--clone-base') ? [] : ['--clone-base', organisation.base]), ...args], { env: { GITHUB_API_URL: organisation.github.url, GITHUB_TOKEN: tokens.job } });
    expect([ran.code, ran.stdout]).toEqual([2, '']);
    expect(ran.stderr).toMatch(/^readiness-gate: [^\n]+\n$/);
    expect(ran.stderr).toMatch(expected);
  });
});

describe('a list of several pages', () => {
  const many = Array.from({ length: 230 }, (_none, at): Kept => ({ name: `r${String(at).padStart(3, '0')}`, files: 'missing' }));

  it('of an organisation', async () => {
    const large = await Organisation.start(many);
    const listing = JSON.parse((await org(['initech', '--list'], {}, large)).stdout) as { repositories: { name: string }[] };
    expect(listing.repositories.map(({ name }) => name)).toEqual(many.map(({ name }) => `initech/${name}`));
    expect(large.github.recorded.map(({ path }) => path)).toHaveLength(3);
    await large.github.close();
  });

  it('of a user, as the emulator lists them', async () => {
    const large = await Organisation.start(many, 'hopper');
    const listing = JSON.parse((await org(['hopper', '--list'], {}, large)).stdout) as { repositories: { name: string }[] };
    expect(listing.repositories.map(({ name }) => name)).toEqual(many.map(({ name }) => `hopper/${name}`));
    await large.github.close();
  });
});

it('a user whose own token asks is asked for all that is theirs', async () => {
  const own = await Organisation.start([{ name: 'notes', files: clean }], 'hopper', true);
  const ran = await org(['Hopper', '--format', 'json'], {}, own);
  expect([ran.code, rowsOf(organisationReport(ran))]).toEqual([0, { 'hopper/notes': 'passed' }]);
  expect(own.github.recorded.map(({ path }) => path.replace(/\?.*/, ''))).toEqual(['/orgs/Hopper/repos', '/user', '/user/repos']);
  await own.github.close();
});

it.each(['en', 'zh-CN'])('no piece of a secret of a repository shows: %s', async (language) => {
  const secrets = await Organisation.start([{ name: 'leaky', files: canaryFiles }]);
  const cwd = temporaryFolder();
  const args = ['initech', '--language', language, '--verbose', '--output', 'json=a.json', '--output', 'markdown=a.md', '--clone-base', secrets.base];
  const ran = await startCli(['org', ...args], { cwd, env: { GITHUB_API_URL: secrets.github.url, GITHUB_TOKEN: tokens.job } });
  const report = JSON.parse(readFileSync(join(cwd, 'a.json'), 'utf8')) as OrganisationReport;
  expect([ran.code, (report.repositories[0]?.findings ?? []).length > 5]).toEqual([1, true]);
  expect(leaks([ran.stdout, ran.stderr, readFileSync(join(cwd, 'a.json'), 'utf8'), readFileSync(join(cwd, 'a.md'), 'utf8')].join('\n'))).toEqual([]);
  await secrets.github.close();
});

describe('what a run leaves behind', () => {
  it('no folder, whatever came of the repositories', async () => {
    const temporary = temporaryFolder();
    await org(['initech'], { TMPDIR: temporary });
    expect(readdirSync(temporary)).toEqual([]);
  });

  it('nor any in the user\'s cache, unless asked for', async () => {
    const cache = temporaryFolder();
    await org(['initech', '--match', 'docs'], { XDG_CACHE_HOME: cache });
    expect(readdirSync(cache)).toEqual([]);
    const [first, second] = [await org(['initech', '--match', '{docs,shop}', '--format', 'json', '--cache', cache]), await org(['initech', '--match', '{docs,shop}', '--format', 'json', '--cache', cache])];
    expect(readdirSync(cache)).toHaveLength(2);
    expect(rowsOf(organisationReport(second))).toEqual(rowsOf(organisationReport(first)));
  });
});
