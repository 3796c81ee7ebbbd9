// A repository of a server as a commit at hand: one commit deep, bare (nothing is checked out, so no filter, link or hook comes to life),
// in a folder of its own that goes when it is done with, and when this process ends before.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AuditError } from '../model/error.ts';
import { finished, resolveCommit, startGit, type GitRun } from './git.ts';
import { authentication, reasonOf } from './remote.ts';

export interface CloneFrom {
  readonly base: string; // https://github.com, or file:///srv/mirror where somebody says so
  readonly server: string; // GitHub's web address: the token goes nowhere else
  readonly token: string; // '' for none
}

/** `commit` is the tip of the default branch; null: there is none yet. */
export interface Clone {
  readonly root: string;
  readonly commit: string | null;
  readonly dispose: () => Promise<void>;
}

/** Of both parts of a name: what GitHub allows, which is also safe in a path and an address. */
export function isRepositoryName(name: string): boolean {
  return /^[\w.-]{1,100}\/[\w.-]{1,100}$/.test(name) && !/(?:^|\/)\.{1,2}(?:\/|$)/.test(name);
}

const alive = new Set<ReturnType<typeof startGit>>();
const folders = new Set<string>();

/** Throws AuditError 'clone-…' where it cannot be had; nothing is left behind then. */
export async function cloneRepository(name: string, from: CloneFrom): Promise<Clone> {
  if (!isRepositoryName(name)) throw new AuditError('clone-odd-name', { repository: name });
  const folder = temporaryFolder();
  const root = join(folder, 'repository.git');
  const dispose = async (): Promise<void> => remove(folder);
  try {
    const url = `${from.base.replace(/\/+$/, '')}/${name}.git`;
    const made = await run(folder, ['clone', '--quiet', '--bare', '--depth=1', '--single-branch', '--no-tags', '--template=', '--', url, root], from);
    if (made.code !== 0) throw new AuditError('clone-failed', { detail: toldOf(made, from.token) });
    const commit = await resolveCommit(root, 'HEAD');
    if (commit === null) await requireEmpty(folder, url, from);
    return { root, commit, dispose };
  } catch (error) {
    await dispose();
    throw error;
  }
}

/** A default branch that does not exist says nothing of the other branches. */
async function requireEmpty(folder: string, url: string, from: CloneFrom): Promise<void> {
  const listed = await run(folder, ['ls-remote', '--quiet', '--heads', '--', url], from);
  if (listed.code !== 0) throw new AuditError('clone-failed', { detail: toldOf(listed, from.token) });
  if (listed.stdout.length > 0) throw new AuditError('clone-no-default-branch');
}

async function run(folder: string, args: readonly string[], { base, server, token }: CloneFrom): Promise<GitRun> {
  const protocol = base.startsWith('file:') ? 'file' : 'https';
  const own = base.replace(/\/+$/, '') === server.replace(/\/+$/, '') && protocol === 'https';
  const settings = authentication(server, own ? token : '', [
    ['http.followRedirects', 'false'], // to where the token is not meant for
    ['http.lowSpeedLimit', '1000'], // bytes a second, for as many seconds: then it is given up
    ['http.lowSpeedTime', '60'],
    ['transfer.bundleURI', 'false'],
  ]);
  const child = startGit(folder, args, { ...settings, GIT_ALLOW_PROTOCOL: protocol, GIT_LFS_SKIP_SMUDGE: '1' });
  alive.add(child);
  try {
    return await finished(child);
  } finally {
    alive.delete(child);
  }
}

/** Without what git may quote of the token. */
function toldOf(run: GitRun, token: string): string {
  const secrets = token === '' ? [] : [token, Buffer.from(`x-access-token:${token}`).toString('base64')];
  return secrets.reduce((text, secret) => text.replaceAll(secret, '***'), reasonOf(run)).replace(/^fatal: /, '').slice(0, 300);
}

let watching = false;

function temporaryFolder(): string {
  if (!watching) watchEnd();
  watching = true;
  const folder = mkdtempSync(join(tmpdir(), 'readiness-gate-'));
  folders.add(folder);
  return folder;
}

/** What cannot be removed now is tried again when the process ends: no reason to end it. */
function remove(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
    folders.delete(folder);
  } catch {
    return;
  }
}

/** However this process ends, short of SIGKILL. */
function watchEnd(): void {
  const clean = (): void => {
    for (const child of alive) child.kill(); // git ends its own helpers then
    for (const folder of folders) remove(folder);
  };
  process.once('exit', clean);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () => {
      clean();
      process.kill(process.pid, signal); // nobody listens any more: it ends as it should
    });
  }
}
