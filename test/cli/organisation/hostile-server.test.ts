// The token, what runs on this machine, and what is left of a run that is ended: repositories and servers may be anybody's.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startCli, temporaryFolder, type Ran } from '../../support/dist.ts';
import { Organisation } from '../../support/github/organisation.ts';
import { tokens } from '../../support/github/server.ts';
import { shop, topic } from '../../action/shop.ts';
import { organisationReport, rowsOf } from './report.ts';
import { watchedGit } from './watched-git.ts';

const server = 'https://github.example';
const encoded = Buffer.from(`x-access-token:${tokens.job}`).toString('base64');
let organisation: Organisation;

beforeAll(async () => {
  organisation = await Organisation.start([
    { name: 'shop', files: { ...shop, ...topic } as Record<string, string> },
    { name: 'gone', files: 'missing' },
    { name: 'traps', files: { '.gitattributes': '*.txt filter=lfs\n', '.lfsconfig': '[lfs]\n\turl = https://evil.example\n', 'a.txt': 'pointer\n', '.gitmodules': '[submodule "x"]\n\tpath = x\n\turl = https://evil.example/x\n', '.githooks/post-checkout': '#!/bin/sh\ntouch /nowhere\n' } },
  ]);
});
afterAll(() => organisation.github.close());

const environment = (): Record<string, string> => ({ GITHUB_API_URL: organisation.github.url, GITHUB_SERVER_URL: server, GITHUB_TOKEN: tokens.job });

describe('the token', () => {
  it('reaches git by its environment, for its own server, and shows nowhere', async () => {
    const git = watchedGit(server, organisation.folder);
    const cwd = temporaryFolder();
    const ran = await startCli(['org', 'initech', '--verbose', '--output', 'json=a.json', '--output', 'markdown=a.md', '--cache', 'cache'], { cwd, env: { ...environment(), ...git.env } });
    expect(rowsOf(JSON.parse(readFileSync(join(cwd, 'a.json'), 'utf8')) as never)).toEqual({ 'initech/gone': 'error clone-failed', 'initech/shop': 'failed gate.open-findings', 'initech/traps': 'passed' });
    expect(git.environments()).toMatch(/^GIT_CONFIG_KEY_\d=http\.https:\/\/github\.example\/\.extraheader$/m);
    expect(git.environments()).toContain(`AUTHORIZATION: basic ${encoded}`);
    const written = readdirSync(cwd, { recursive: true, encoding: 'utf8' }).map((name) => join(cwd, name)).filter((path) => statSync(path).isFile()).map((path) => readFileSync(path, 'latin1'));
    expect(git.commands()).toMatch(/clone --quiet --bare/);
    for (const text of [ran.stdout, ran.stderr, git.commands(), ...written]) {
      expect(text).not.toContain(tokens.job);
      expect(text).not.toContain(encoded);
    }
  });

  it('is taken out of what git says of a failure', async () => {
    const git = watchedGit(server, organisation.folder, `echo "fatal: unable to access 'https://x:${tokens.job}@github.example/': ${encoded}" >&2; exit 128`);
    const ran = await startCli(['org', 'initech', '--format', 'json'], { env: { ...environment(), ...git.env } });
    expect(organisationReport(ran).repositories[0]?.reasons[0]?.text).toBe("It could not be fetched: unable to access 'https://x:***@github.example/': ***");
    expect(ran.stdout + ran.stderr).not.toContain(tokens.job);
  });

  it('goes to no mirror', async () => {
    const git = watchedGit('https://mirror.example', organisation.folder);
    await startCli(['org', 'initech', '--clone-base', 'https://mirror.example'], { env: { ...environment(), ...git.env } });
    expect(git.environments()).toMatch(/^GIT_ALLOW_PROTOCOL=https$/m);
    expect(git.environments()).not.toMatch(/extraheader|AUTHORIZATION/);
  });

  it('may stand in another variable', async () => {
    const { GITHUB_TOKEN: token = '', ...others } = environment();
    const without = await startCli(['org', 'initech', '--list'], { env: others });
    expect([without.code, without.stderr]).toEqual([2, 'readiness-gate: GitHub refused the token: Bad credentials\n']);
    expect((await startCli(['org', 'initech', '--list', '--token-from-env', 'AUDIT_TOKEN'], { env: { ...others, AUDIT_TOKEN: `${token}\n` } })).code).toBe(0);
    const odd = await startCli(['org', 'initech', '--list'], { env: { ...others, GITHUB_TOKEN: 'a\nb: c' } });
    expect(odd.stderr).toMatch(/^readiness-gate: The environment variable GITHUB_TOKEN holds no token[^\n]*\n$/);
  });
});

it('nothing of a repository runs: no filter, hook, template or submodule, whatever the user has set up', async () => {
  const home = temporaryFolder();
  const marker = join(home, 'ran');
  mkdirSync(join(home, 'template/hooks'), { recursive: true });
  writeFileSync(join(home, 'template/hooks/post-checkout'), `#!/bin/sh\ntouch ${marker}\n`, { mode: 0o755 });
  writeFileSync(join(home, '.gitconfig'), `[filter "lfs"]\n\tsmudge = touch ${marker}\n\trequired = true\n[init]\n\ttemplateDir = ${home}/template\n[core]\n\thooksPath = ${home}/template/hooks\n\tfsmonitor = touch ${marker}\n[submodule]\n\trecurse = true\n[credential]\n\thelper = "!touch ${marker}"\n[core]\n\tsshCommand = touch ${marker}\n`);
  const ran = await startCli(['org', 'initech', '--match', 'traps', '--clone-base', organisation.base, '--format', 'json'], { env: { ...environment(), HOME: home } });
  expect(rowsOf(organisationReport(ran))).toEqual({ 'initech/traps': 'passed' });
  expect(existsSync(marker)).toBe(false);
});

it('is allowed no other protocol than that of the address', async () => {
  const home = temporaryFolder();
  writeFileSync(join(home, '.gitconfig'), `[url "file://${organisation.folder}/"]\n\tinsteadOf = ${server}/\n[protocol]\n\tallow = always\n`);
  const ran = await startCli(['org', 'initech', '--match', 'shop', '--format', 'json'], { env: { ...environment(), HOME: home } });
  expect(organisationReport(ran).repositories[0]?.reasons[0]?.text).toBe("It could not be fetched: transport 'file' not allowed");
});

describe('a run that is ended', () => {
  it.each(['SIGTERM', 'SIGINT'] as const)('by %s leaves no folder and no git', async (signal) => {
    const temporary = temporaryFolder();
    const git = watchedGit(server, organisation.folder, `echo $$ > '${temporary}.pid'; exec sleep 60`);
    let pid = 0;
    const running: Promise<Ran> = startCli(['org', 'initech', '--match', 'shop'], { env: { ...environment(), ...git.env, TMPDIR: temporary } }, (id) => (pid = id));
    while (!existsSync(`${temporary}.pid`) || readFileSync(`${temporary}.pid`, 'utf8') === '') await setTimeout(20);
    expect(readdirSync(temporary)).toHaveLength(1);
    process.kill(pid, signal);
    const ran = await running;
    expect([ran.code, ran.stdout, readdirSync(temporary)]).toEqual([null, '', []]);
    expect(stateOf(readFileSync(`${temporary}.pid`, 'utf8').trim())).toMatch(/^Z?$/);
  });
});

/** Of a process, as `ps` shows it; '' where there is none, Z where nobody has asked how it ended. */
function stateOf(pid: string): string {
  return spawnSync('ps', ['-o', 'stat=', '-p', pid], { encoding: 'utf8' }).stdout.trim().slice(0, 1);
}
