// A git that writes down how it was called and what any process list shows meanwhile, then does what it was called for.
import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from '../../support/dist.ts';

const realGit = execFileSync('sh', ['-c', 'command -v git'], { encoding: 'utf8' }).trim();

export interface WatchedGit {
  readonly env: Readonly<Record<string, string>>;
  /** Arguments of all processes: of each git, and of what `ps` listed at the time. */
  readonly commands: () => string;
  /** Environment of each `git clone`. */
  readonly environments: () => string;
}

/** Addresses of `server` lead to `folder`. `before` is shell to run in place of, or before, a clone. */
export function watchedGit(server: string, folder: string, before = ''): WatchedGit {
  const bin = temporaryFolder();
  const log = join(bin, 'log');
  const script = `#!/bin/sh
{ echo "$*"; ps -eww -o args; } >> '${log}.commands'
case "$*" in
*" clone "*)
  env >> '${log}.environments'
  ${before}
  GIT_ALLOW_PROTOCOL=file exec '${realGit}' -c 'url.file://${folder}/.insteadOf=${server}/' "$@" ;;
esac
exec '${realGit}' "$@"
`;
  writeFileSync(join(bin, 'git'), script);
  chmodSync(join(bin, 'git'), 0o755);
  const read = (name: string): string => (existsSync(`${log}.${name}`) ? readFileSync(`${log}.${name}`, 'utf8') : '');
  return { env: { PATH: `${bin}:${process.env.PATH ?? ''}` }, commands: () => read('commands'), environments: () => read('environments') };
}
