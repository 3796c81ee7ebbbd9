// Runs git on a repository that may be hostile: no hooks, no monitors, no filters, no prompts, no external programs.
import { spawn } from 'node:child_process';
import { AuditError } from '../model/error.ts';

const hardened = [
  '-c', 'core.fsmonitor=',
  '-c', 'core.hooksPath=/dev/null',
  '-c', 'core.untrackedCache=false',
  '-c', 'core.alternateRefsCommand=',
  '-c', 'diff.external=',
  '-c', 'protocol.ext.allow=never',
  '-c', 'protocol.file.allow=user',
  '-c', 'submodule.recurse=false',
] as const;

export interface GitRun {
  readonly code: number;
  readonly stdout: Buffer;
  readonly stderr: string;
}

/** The environment without variables that would redirect git to another repository, index or program; an empty GIT_ASKPASS keeps `core.askPass` of the checkout from running. */
function environment(): NodeJS.ProcessEnv {
  const env: NodeJS.ProcessEnv = {};
  for (const [name, value] of Object.entries(process.env)) {
    if (!name.startsWith('GIT_') || name === 'GIT_SSL_CAINFO') env[name] = value;
  }
  return { ...env, GIT_TERMINAL_PROMPT: '0', GIT_ASKPASS: '', GIT_OPTIONAL_LOCKS: '0', GIT_NO_REPLACE_OBJECTS: '1', GIT_NO_LAZY_FETCH: '1', GIT_LITERAL_PATHSPECS: '1', LC_ALL: 'C' };
}

export function gitArguments(root: string, args: readonly string[]): string[] {
  return [...hardened, '-c', `safe.directory=${root}`, '-C', root, ...args];
}

export function startGit(root: string, args: readonly string[], settings: Readonly<Record<string, string>> = {}) {
  return spawn('git', gitArguments(root, args), { env: { ...environment(), ...settings }, stdio: ['pipe', 'pipe', 'pipe'], windowsHide: true });
}

/** Runs git to its end; `settings` are added to its environment. Throws only where git itself cannot be started. */
export function git(root: string, args: readonly string[], input = '', settings: Readonly<Record<string, string>> = {}): Promise<GitRun> {
  return finished(startGit(root, args, settings), input);
}

/** Waits for a git that was started. */
export function finished(child: ReturnType<typeof startGit>, input = ''): Promise<GitRun> {
  return new Promise((resolve, reject) => {
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
    child.on('error', (error: NodeJS.ErrnoException) => {
      reject(error.code === 'ENOENT' ? new AuditError('git-not-found') : error);
    });
    child.on('close', (code) => resolve({ code: code ?? 1, stdout: Buffer.concat(out), stderr: Buffer.concat(err).toString('utf8').trim() }));
    child.stdin.on('error', () => undefined); // git closed its input early: its exit code tells why
    child.stdin.end(input);
  });
}

/** Runs git and gives its output; a failure is the user's to know. */
export async function gitOutput(root: string, args: readonly string[], input = ''): Promise<Buffer> {
  const run = await git(root, args, input);
  if (run.code !== 0) throw new AuditError('git-failed', { command: `git ${args[0] ?? ''}`, detail: run.stderr.split('\n')[0] ?? '' });
  return run.stdout;
}

/** The commit that `revision` names, or null. */
export async function resolveCommit(root: string, revision: string): Promise<string | null> {
  if (revision.startsWith('-') || revision.includes('\0')) return null;
  const run = await git(root, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`]);
  const id = run.stdout.toString('latin1').trim();
  return run.code === 0 && /^[0-9a-f]{40,64}$/.test(id) ? id : null;
}

/** The top folder of the working tree that holds `folder`, or null outside Git. */
export async function topLevel(folder: string): Promise<string | null> {
  const run = await git(folder, ['rev-parse', '--show-toplevel']);
  return run.code === 0 ? run.stdout.toString('utf8').replace(/\n$/, '') : null;
}

/** Splits NUL-terminated records. */
export function records(bytes: Buffer): Buffer[] {
  const found: Buffer[] = [];
  let from = 0;
  for (let at = bytes.indexOf(0); at !== -1; at = bytes.indexOf(0, from)) {
    found.push(bytes.subarray(from, at));
    from = at + 1;
  }
  return found;
}
