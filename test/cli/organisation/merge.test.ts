// Shards of one list: nothing twice, nothing missed, and merged the same as one run. What does not fit together is one line.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { projectRoot, runCli, startCli, temporaryFolder, type Ran } from '../../support/dist.ts';
import { Organisation, type Kept } from '../../support/github/organisation.ts';
import { tokens } from '../../support/github/server.ts';
import { expectNoMarkupOfTheirs } from '../../support/markdown.ts';
import { shop, topic } from '../../action/shop.ts';
import { organisationReport, timeless, type OrganisationReport } from './report.ts';

const blocked = { ...shop, ...topic } as Readonly<Record<string, string>>;
const kept: readonly Kept[] = [
  { name: 'alpha', files: { 'README.md': '# A\n' } },
  { name: 'beta', files: blocked },
  { name: 'Gamma', files: blocked },
  { name: 'delta', files: 'missing' },
  { name: 'epsilon', files: 'empty' },
  { name: 'zeta', files: blocked, says: { archived: true } },
  { name: 'eta', files: blocked, says: { fork: true } },
];
const of = 3;
const cwd = temporaryFolder();
const parts = Array.from({ length: of }, (_none, at) => `${at + 1}.json`);
const valid = new Ajv2020({ strict: false }).compile(JSON.parse(readFileSync(join(projectRoot, 'schema/organisation.schema.json'), 'utf8')) as object);

let organisation: Organisation;
let whole: Ran;

beforeAll(async () => {
  organisation = await Organisation.start(kept);
  whole = await org('--format', 'json');
  expect((await org('--list', '--shards', String(of), '--output', 'list.json')).stdout).toBe('');
  organisation.github.forget();
  for (const shard of JSON.parse(readFileSync(join(cwd, 'list.json'), 'utf8')).shards as string[]) {
    const ran = await org('--repositories', 'list.json', '--shard', shard, '--output', `json=${shard.split('/')[0] ?? ''}.json`, '--quiet');
    expect(ran.stdout).toContain(`Shard ${shard.replace('/', ' of ')}`);
  }
  expect(organisation.github.recorded).toEqual([]);
});
afterAll(() => organisation.github.close());

function org(...args: string[]): Promise<Ran> {
  return startCli(['org', 'initech', '--clone-base', organisation.base, ...args], { cwd, env: { GITHUB_API_URL: organisation.github.url, GITHUB_TOKEN: tokens.job } });
}

const merge = (...args: string[]): Ran => runCli(['merge', ...args], { cwd });
const part = (name: string): OrganisationReport & Record<string, unknown> => JSON.parse(readFileSync(join(cwd, name), 'utf8')) as never;

/** A copy of the first shard with `change` in it. */
function changed(change: Readonly<Record<string, unknown>>): string {
  writeFileSync(join(cwd, 'changed.json'), JSON.stringify({ ...part('1.json'), ...change }));
  return 'changed.json';
}

it('the list names no more shards than there are repositories', async () => {
  const { shards } = JSON.parse((await org('--list', '--shards', '200')).stdout) as { shards: string[] };
  expect(shards).toEqual(['1/5', '2/5', '3/5', '4/5', '5/5']);
});

it('shards have nothing in common and miss nothing', () => {
  expect(parts.map((name) => part(name).repositories.map((one) => one.name))).toEqual([['initech/Gamma', 'initech/delta'], ['initech/alpha'], ['initech/beta']]);
  expect(parts.flatMap((name) => part(name).leftOut.map((one) => one.name)).sort()).toEqual(['initech/epsilon', 'initech/eta', 'initech/zeta']);
  for (const name of parts) expect(valid(part(name)), JSON.stringify(valid.errors)).toBe(true);
});

it('merged, in any order, they are what one run gives', () => {
  const merged = merge(...[...parts].reverse(), '--format', 'json');
  expect([merged.code, merged.stderr, whole.code]).toEqual([2, '', 2]);
  expect(timeless(organisationReport(merged))).toEqual(timeless(organisationReport(whole)));
  expect(valid(organisationReport(merged)), JSON.stringify(valid.errors)).toBe(true);
});

it('a whole overview is told again in another language', () => {
  const chinese = merge(...parts, '--language', 'zh-CN', '--format', 'json', '--output', 'zh.json');
  expect([chinese.code, chinese.stderr]).toEqual([2, '']);
  expect(part('zh.json').rules[0]?.title).toMatch(/\p{Script=Han}/u);
  expect(merge('zh.json').stdout).toContain('未审计'); // its own language, where none is asked for
  expect(timeless(organisationReport(merge('zh.json', '--language', 'en', '--format', 'json')))).toEqual(timeless(organisationReport(whole)));
});

it('the exit code is the verdict of all', () => {
  const only = (conclusion: string, names: readonly string[]): string[] => parts.map((name) => {
    const report = part(name);
    const path = `${conclusion}-${name}`;
    const repositories = report.repositories.filter((one) => names.includes(one.name));
    const leftOut = [...report.leftOut, ...report.repositories.filter((one) => !names.includes(one.name)).map((one) => ({ name: one.name, reason: 'empty' }))];
    writeFileSync(join(cwd, path), JSON.stringify({ ...report, repositories, leftOut }));
    return path;
  });
  expect(merge(...only('passed', ['initech/alpha'])).code).toBe(0);
  expect(merge(...only('failed', ['initech/alpha', 'initech/beta'])).code).toBe(1);
  expect(merge(...only('none', [])).code).toBe(2);
});

describe('one line, exit code 2', () => {
  it.each<[string, () => string[], RegExp]>([
    ['no file', () => [], /merge needs FILE/],
    ['a file that is not there', () => ['nowhere.json'], /nowhere\.json could not be read: ENOENT/],
    ['no JSON', () => (writeFileSync(join(cwd, 'text.json'), 'x'), ['text.json']), /text\.json is no JSON of kind organisation-audit/],
    ['another JSON', () => ['list.json'], /list\.json is no JSON of kind organisation-audit/],
    ['another schema', () => [changed({ schemaVersion: 2 })], /changed\.json has schema version 2; this program reads version 1/],
    ['another version of the program', () => [changed({ tool: { name: 'readiness-gate', version: '9.9.9', rulesDigest: 'x' } })], /changed\.json was written by version 9\.9\.9 \(x\); this is /],
    ['a shard missing', () => ['1.json', '3.json'], /^readiness-gate: This shard is missing: 2\/3\.$/m],
    ['two shards missing', () => ['3.json'], /^readiness-gate: These shards are missing: 1\/3, 2\/3\.$/m],
    ['a shard twice', () => [...parts, '2.json'], /2\.json and 2\.json are both shard 2\/3/],
    ['a shard of another number of them', () => [...parts.slice(1), changed({ shard: { index: 1, of: 4 } })], /changed\.json is shard 1\/4, the first file one of 3/],
    ['a shard of another list', () => [...parts.slice(1), changed({ listing: { digest: 'abc', total: 5 } })], /changed\.json and 2\.json are not parts of the same list/],
    ['a repository twice', () => [...parts.slice(1), changed({ repositories: [...part('1.json').repositories, ...part('2.json').repositories] })], /initech\/alpha is in more than one place/],
    ['a repository dropped', () => [...parts.slice(1), changed({ repositories: [] })], /The shards hold 3 of 5 repositories/],
    ['a shard beyond the last', () => [changed({ shard: { index: 4, of: 3 } })], /changed\.json is not as this program writes it, at shard\./],
    ['a score of another kind', () => [changed({ repositories: [{ ...part('1.json').repositories[0], scores: { overall: '<b>', areas: {} } }] })], /at repositories\[0\]\.scores\.overall/],
    ['a rule that there is not', () => [changed({ repositories: [{ ...part('1.json').repositories[0], rules: [{ ruleId: 'made/up', severity: 'P0', count: 1 }] }] })], /at repositories\[0\]\.rules\[0\]\.ruleId/],
    ['a link elsewhere', () => [changed({ server: 'javascript:alert(1)' })], /at server/],
    ['a pass without figures', () => [changed({ repositories: [{ name: 'initech/delta', defaultBranch: 'main', conclusion: 'passed', reasons: [] }] })], /at repositories\[0\]\.counts|at repositories\[0\]\.head/],
    ['a prototype', () => (writeFileSync(join(cwd, 'changed.json'), '{"__proto__":{"kind":"organisation-audit","schemaVersion":1}}'), ['changed.json']), /changed\.json is no JSON of kind/],
  ])('%s', (_what, files, expected) => {
    const ran = merge(...files());
    expect([ran.code, ran.stdout]).toEqual([2, '']);
    expect(ran.stderr).toMatch(/^readiness-gate: [^\n]+\n$/);
    expect(ran.stderr).toMatch(expected);
  });

  it.each<[string, string[], RegExp]>([
    ['a list for another owner', ['org', 'umbrella', '--repositories', 'list.json'], /list\.json lists the repositories of initech, not of umbrella/],
    ['a list that is chosen from again', ['org', 'initech', '--repositories', 'list.json', '--match', 'a*'], /--match does not go together with --repositories/],
    ['a list that is none', ['org', 'initech', '--repositories', '1.json'], /1\.json is no JSON of kind organisation-listing/],
  ])('%s', (_what, args, expected) => {
    const ran = runCli(args, { cwd });
    expect([ran.code, ran.stdout]).toEqual([2, '']);
    expect(ran.stderr).toMatch(expected);
  });
});

it.each(['en', 'zh-CN'])('what an attacker wrote into a shard is shown as text: %s', (language) => {
  const [first, ...others] = part('1.json').repositories;
  const hostile = 'x\n::error::owned <img src=x> @octocat #1 [a](javascript:b) ![p](http:t) | `y` \u202e{count}';
  const finding = { ...first?.findings?.[0], path: hostile, message: hostile, title: hostile, data: { repository: hostile, vendor: hostile, what: hostile } };
  const one = { ...first, defaultBranch: hostile.slice(0, 200), findings: [finding], reasons: [{ id: 'gate.open-findings', data: { severity: hostile, count: 1 }, text: hostile }, { id: 'nowhere.known', data: { [hostile]: hostile }, text: hostile }] };
  const file = changed({ owner: 'initech', repositories: [one, ...others], leftOut: [{ name: hostile.slice(0, 200), reason: 'archived' }] });
  const all = [file, ...parts.slice(1)];
  const [markdown, text] = [merge(...all, '--format', 'markdown', '--language', language), merge(...all, '--verbose', '--language', language)];
  expect([markdown.code, text.code]).toEqual([2, 2]);
  expectNoMarkupOfTheirs(markdown.stdout.replaceAll('](https://github.com/initech/', '](https://github.example/acme/shop/'));
  for (const { stdout } of [markdown, text]) {
    expect(stdout).toContain('owned');
    expect(stdout).not.toMatch(/^\s*(?:::|##\[)/m);
    expect(stdout).not.toMatch(/[^\P{Cc}\n]|\u202e/u);
  }
});
