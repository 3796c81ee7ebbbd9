// .github/workflows/org-audit.yml: its scripts, run as a runner runs them, in the order of its jobs; what it is allowed, and what it trusts.
import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, copyFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { dist, projectRoot, temporaryFolder, type Ran } from '../../support/dist.ts';
import { Organisation } from '../../support/github/organisation.ts';
import { tokens } from '../../support/github/server.ts';
import { shop, topic } from '../../action/shop.ts';
import { rowsOf, type OrganisationReport } from './report.ts';
import { watchedGit } from './watched-git.ts';

interface Step {
  readonly id?: string;
  readonly name?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly with?: Readonly<Record<string, unknown>>;
}

interface Workflow {
  readonly on: Readonly<Record<'workflow_call' | 'workflow_dispatch', { readonly inputs: Readonly<Record<string, { readonly default: unknown }>> }>>;
  readonly permissions: unknown;
  readonly env: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, { readonly steps: readonly Step[]; readonly permissions?: unknown; readonly 'timeout-minutes'?: number }>>;
}

const text = readFileSync(join(projectRoot, '.github/workflows/org-audit.yml'), 'utf8');
const workflow = parse(text) as Workflow;
const steps = Object.values(workflow.jobs).flatMap((job) => job.steps);
const server = 'https://github.example';

describe('what it may and what it trusts', () => {
  it('reads contents, nothing else', () => {
    expect(workflow.permissions).toEqual({ contents: 'read' });
    for (const job of Object.values(workflow.jobs)) expect([job.permissions, typeof job['timeout-minutes']]).toEqual([undefined, 'number']);
  });

  it('uses actions by commit, and leaves no credentials behind', () => {
    for (const { uses, with: given } of steps.filter((step) => step.uses !== undefined)) {
      expect(uses).toMatch(/^actions\/[\w-]+@[0-9a-f]{40}$/);
      if (uses?.startsWith('actions/checkout@')) expect(given).toEqual({ repository: '${{ job.workflow_repository }}', ref: '${{ job.workflow_sha }}', 'persist-credentials': false });
    }
  });

  it('puts no expression into a script, and the token into two steps alone', () => {
    for (const { run } of steps) expect(run ?? '').not.toContain('${{');
    expect(steps.filter(({ env }) => JSON.stringify(env ?? {}).includes('oken')).map(({ name, id }) => name ?? id)).toEqual(['list', 'Audit']);
  });

  it('has the same inputs however it is started', () => {
    const defaults = Object.values(workflow.on).map(({ inputs }) => Object.fromEntries(Object.entries(inputs).map(([name, input]) => [name, input.default])));
    expect(defaults[0]).toEqual({ owner: '', shards: 4, 'fail-on': '', language: 'en' });
    expect(defaults[1]).toEqual(defaults[0]);
  });
});

describe('a run', () => {
  let organisation: Organisation;
  let git: Readonly<Record<string, string>>;

  beforeAll(async () => {
    organisation = await Organisation.start([
      { name: 'shop', files: { ...shop, ...topic } as Record<string, string> },
      { name: 'docs', files: { 'README.md': '# Docs\n' } },
      { name: 'more', files: { 'README.md': '# More\n' } },
    ]);
    git = watchedGit(server, organisation.folder).env;
  });
  afterAll(() => organisation.github.close());

  /** A step of a job in a checkout of its own, as `bash -e` (docs.github.com/actions/reference/workflows-and-actions/workflow-syntax, shell). */
  async function run(job: string, pick: (step: Step) => boolean, cwd: string, env: Readonly<Record<string, string>>): Promise<Ran & { readonly outputs: Readonly<Record<string, string>>; readonly summary: string }> {
    const script = workflow.jobs[job]?.steps.find(pick)?.run ?? 'exit 99';
    const files = { GITHUB_OUTPUT: join(cwd, '.output'), GITHUB_STEP_SUMMARY: join(cwd, '.summary') };
    for (const path of Object.values(files)) writeFileSync(path, '');
    const child = spawn('bash', ['-e', '-c', script], { cwd, env: { HOME: cwd, GITHUB_API_URL: organisation.github.url, GITHUB_SERVER_URL: server, GITHUB_TOKEN: tokens.job, ...git, ...files, REPORT_LANGUAGE: 'en', OWNER: 'initech', ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
    const [out, err] = [[] as Buffer[], [] as Buffer[]];
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
    const code = await new Promise<number | null>((done) => child.on('close', done));
    const outputs = Object.fromEntries(readFileSync(files.GITHUB_OUTPUT, 'utf8').split('\n').filter(Boolean).map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]));
    return { code, stdout: Buffer.concat(out).toString(), stderr: Buffer.concat(err).toString(), outputs, summary: readFileSync(files.GITHUB_STEP_SUMMARY, 'utf8') };
  }

  function checkout(): string {
    const cwd = temporaryFolder();
    symlinkSync(resolve(dist), join(cwd, 'dist'));
    return cwd;
  }

  it.each<[string, string, string, string]>([
    ['1', 'en', 'failed', '# Production readiness of initech'],
    ['0', 'zh-CN', 'passed', '# initech 上线条件总览'],
  ])('lists, audits each shard, merges: exit code %s, %s', async (code, language, conclusion, title) => {
    const env = { REPORT_LANGUAGE: language };
    const [first, artifacts] = [checkout(), temporaryFolder()];
    const listed = await run('list', ({ id }) => id === 'list', first, { ...env, SHARDS: '2' });
    expect([listed.code, listed.outputs, listed.stderr]).toEqual([0, { shards: '["1/2","2/2"]' }, '']);
    for (const shard of JSON.parse(listed.outputs.shards ?? '') as string[]) {
      const cwd = checkout();
      const audited = await run('audit', ({ name }) => name === 'Audit', cwd, { ...env, SHARD: shard, FAIL_ON: code === '0' ? 'none' : '', LISTING: join(first, 'listing.json') });
      expect(audited.code, audited.stderr).toBe(0);
      const named = await run('audit', ({ id }) => id === 'name', cwd, { SHARD: shard });
      const folder = join(artifacts, named.outputs.artifact ?? '');
      expect(named.outputs.artifact).toBe(`readiness-shard-${shard.replace('/', '-of-')}`);
      mkdirSync(folder);
      copyFileSync(join(cwd, 'overview.json'), join(folder, 'overview.json'));
    }
    const [cwd, overview] = [checkout(), join(temporaryFolder(), 'overview')];
    const merged = await run('overview', ({ id }) => id === 'merge', cwd, { ...env, SHARDS: artifacts, OVERVIEW: overview });
    expect([merged.code, merged.outputs, merged.stderr]).toEqual([0, { conclusion, code }, '']);
    expect(merged.summary.split('\n')[0]).toBe(title);
    expect(readdirSync(overview).sort()).toEqual(['readiness.json', 'readiness.md']);
    expect(Object.keys(rowsOf(JSON.parse(readFileSync(join(overview, 'readiness.json'), 'utf8')) as OrganisationReport))).toEqual(['initech/docs', 'initech/more', 'initech/shop']);
    expect((await run('overview', ({ name }) => name === 'Verdict', cwd, { CODE: merged.outputs.code ?? '' })).code).toBe(Number(code));
  });

  it('a shard that is missing is no pass', async () => {
    const [first, artifacts] = [checkout(), temporaryFolder()];
    await run('list', ({ id }) => id === 'list', first, { SHARDS: '2' });
    const cwd = checkout();
    const audited = await run('audit', ({ name }) => name === 'Audit', cwd, { SHARD: '1/2', FAIL_ON: '', LISTING: join(first, 'listing.json') });
    expect(audited.code).toBe(0);
    mkdirSync(join(artifacts, 'one'));
    copyFileSync(join(cwd, 'overview.json'), join(artifacts, 'one/overview.json'));
    const merged = await run('overview', ({ id }) => id === 'merge', checkout(), { SHARDS: artifacts, OVERVIEW: join(artifacts, 'overview') });
    expect([merged.code, merged.outputs, merged.stderr]).toEqual([1, {}, 'readiness-gate: This shard is missing: 2/2.\n']);
  });

  it('nor is a shard that could not be audited, or an owner that is none', async () => {
    const broken = await run('audit', ({ name }) => name === 'Audit', checkout(), { SHARD: '1/2', FAIL_ON: '', LISTING: 'nowhere.json' });
    expect(broken.code).not.toBe(0);
    const nobody = await run('list', ({ id }) => id === 'list', checkout(), { OWNER: '$(touch owned)', SHARDS: '2' });
    expect([nobody.code, nobody.outputs]).toEqual([2, {}]);
  });
});

it('bash is there, or this proves nothing', () => {
  expect(execFileSync('bash', ['--version'], { encoding: 'utf8' })).toContain('bash');
});
