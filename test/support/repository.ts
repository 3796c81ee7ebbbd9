// Small real Git repositories for tests.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const identity = {
  GIT_AUTHOR_NAME: 'A',
  GIT_AUTHOR_EMAIL: 'a@example.com',
  GIT_COMMITTER_NAME: 'A',
  GIT_COMMITTER_EMAIL: 'a@example.com',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_SYSTEM: '/dev/null',
};

const made: string[] = [];
process.on('exit', () => {
  for (const root of made) rmSync(root, { recursive: true, force: true });
});

export class Repository {
  readonly root: string;

  constructor(root = mkdtempSync(join(tmpdir(), 'rg-test-'))) {
    this.root = root;
    made.push(root);
  }

  static init(): Repository {
    const repository = new Repository();
    repository.git('init', '-q', '-b', 'main');
    return repository;
  }

  git(...args: string[]): string {
    return execFileSync('git', ['-C', this.root, '-c', 'commit.gpgsign=false', '-c', 'protocol.file.allow=always', ...args], { env: { ...process.env, ...identity }, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }).trim();
  }

  write(files: Readonly<Record<string, string | Uint8Array | null>>): this {
    for (const [path, content] of Object.entries(files)) {
      const file = join(this.root, path);
      if (content === null) rmSync(file, { force: true });
      else {
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(file, content);
      }
    }
    return this;
  }

  /** Commits the given files (null deletes) and gives the commit's ID. */
  commit(files: Readonly<Record<string, string | Uint8Array | null>>, message = 'change'): string {
    this.write(files);
    this.git('add', '-A');
    this.git('commit', '-q', '--allow-empty', '-m', message);
    return this.git('rev-parse', 'HEAD');
  }

  /** A clone of this repository as actions/checkout makes it: one commit of one ref, detached. */
  checkout(ref: string, depth: number | 'full'): Repository {
    const clone = Repository.init();
    clone.git('remote', 'add', 'origin', this.root);
    clone.git('fetch', '-q', '--no-tags', ...(depth === 'full' ? [] : [`--depth=${depth}`]), 'origin', ...(depth === 'full' ? ['+refs/heads/*:refs/remotes/origin/*'] : []), `+${ref}:refs/remotes/checkout`);
    clone.git('checkout', '-q', '--detach', 'refs/remotes/checkout');
    return clone;
  }
}
