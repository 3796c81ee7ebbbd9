// Finds the commits to compare and fetches what a shallow checkout lacks. Branches of a graph, see docs/base-commit.md.
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { AuditError } from '../model/error.ts';
import { git, resolveCommit } from './git.ts';
import type { Remote } from './remote.ts';

export interface Range {
  readonly base: string;
  readonly head: string;
  readonly tip?: string; // of a pull request, where `head` is its merge into `base`
}

const deepening = [50, 200, 1000] as const; // commits more, each time

/** A repository and where its missing objects can be had. */
export class History {
  readonly #root: string;
  readonly #remote: Remote;
  readonly #log: (line: string) => void;

  constructor(root: string, remote: Remote, log: (line: string) => void) {
    this.#root = root;
    this.#remote = remote;
    this.#log = log;
  }

  async head(): Promise<string> {
    const head = await resolveCommit(this.#root, 'HEAD');
    if (head === null) throw new AuditError('missing-base', { detail: 'the checkout has no commit' });
    return head;
  }

  /** HEAD is the merge of the request, its head, or something newer than the event. */
  async pullRequest(headSha: string, baseRef: string): Promise<Range> {
    const head = await this.head();
    const [first, second] = await this.parents(head);
    if (first !== undefined && second !== undefined && (second === headSha || head !== headSha)) {
      if (second !== headSha) this.#log(`HEAD merges ${second}, the event names ${headSha}: the checkout counts`);
      return { base: await this.need(first), head, tip: second };
    }
    return { base: await this.forkPoint(head, baseRef), head };
  }

  /** Both ends are known; what is missing is fetched. `head` may be '' for the checkout's own. */
  async range(baseSha: string, headSha: string): Promise<Range> {
    if (baseSha === '') throw new AuditError('missing-base', { detail: 'the event names no base commit' });
    const head = headSha === '' ? await this.head() : await this.need(headSha);
    return { base: await this.need(baseSha), head };
  }

  /** The head of a request that is not checked out, against where it left the branch. */
  async request(headSha: string, baseRef: string): Promise<Range> {
    if (headSha === '') throw new AuditError('missing-base', { detail: 'the event names no head commit' });
    const head = await this.need(headSha);
    return { base: await this.forkPoint(head, baseRef), head };
  }

  /** What the checkout adds since it left a branch. */
  async sinceBranch(branch: string): Promise<Range> {
    const head = await this.head();
    return { base: await this.forkPoint(head, branch), head };
  }

  /** A revision that a person gave: a commit, tag or branch, local or the remote's. */
  async given(name: string): Promise<Range> {
    const head = await this.head();
    const local = (await resolveCommit(this.#root, name)) ?? (await resolveCommit(this.#root, `refs/remotes/origin/${name}`));
    if (local !== null) return { base: local, head };
    const fetched = /^[0-9a-f]{40,64}$/.test(name) ? await this.need(name) : await this.tip(name);
    return { base: fetched, head };
  }

  /** Parents as the commit object names them, also where a shallow boundary hides them. */
  async parents(commit: string): Promise<string[]> {
    const run = await git(this.#root, ['cat-file', 'commit', commit]);
    if (run.code !== 0) throw new AuditError('missing-base', { detail: `${commit}: ${run.stderr}` });
    const header = run.stdout.toString('latin1').split('\n\n', 1)[0] ?? '';
    return [...header.matchAll(/^parent ([0-9a-f]{40,64})$/gm)].map((match) => match[1] ?? '');
  }

  /** The best common ancestor as the history at hand has it; null where that is cut off. */
  async commonAncestor(one: string, other: string): Promise<string | null> {
    if (await this.isShallow()) return null;
    const run = await git(this.#root, ['merge-base', one, other]);
    return run.code === 0 ? run.stdout.toString('latin1').trim() : null;
  }

  /** Sees to it that every commit between is here; null when it is, else one line of why not. */
  async between({ base, head }: Range): Promise<string | null> {
    for (const depth of [0, ...deepening, Infinity]) {
      const failure = depth === 0 ? null : await this.deepen(depth, [head, base]);
      if (await this.isWhole(base, head)) return null;
      if (failure !== null) return failure;
    }
    return 'the remote does not give the whole history';
  }

  /** No commit that only one side has is cut off from its parents: what is between is then what git says it is. */
  private async isWhole(base: string, head: string): Promise<boolean> {
    const cut = await this.cutOff();
    if (cut.size === 0) return true;
    const run = await git(this.#root, ['rev-list', `${base}...${head}`]);
    if (run.code !== 0) return false;
    for (const commit of run.stdout.toString('latin1').split('\n')) {
      if (cut.has(commit) && (await this.parents(commit)).some((parent) => parent !== base)) return false;
    }
    return true;
  }

  /** The shallow boundary (gitrepository-layout(5), `shallow`). */
  private async cutOff(): Promise<ReadonlySet<string>> {
    const run = await git(this.#root, ['rev-parse', '--git-path', 'shallow']);
    const file = resolve(this.#root, run.stdout.toString('utf8').replace(/\n$/, ''));
    const text = await readFile(file, 'latin1').catch(() => '');
    return new Set(text.split('\n').filter((line) => line !== ''));
  }

  private async deepen(depth: number, wanted: readonly string[]): Promise<string | null> {
    this.#log(depth === Infinity ? 'fetching the whole history' : `deepening by ${depth} commits`);
    const failure = await this.#remote.fetch(this.#root, [depth === Infinity ? '--unshallow' : `--deepen=${depth}`, ...wanted]);
    if (failure !== null) this.#log(failure);
    return failure;
  }

  /** The commit with its tree, fetched alone where it is not here. */
  async need(commit: string): Promise<string> {
    if (await this.has(commit)) return commit;
    this.#log(`fetching ${commit}`);
    const failure = await this.#remote.fetch(this.#root, ['--depth=1', commit]);
    if (await this.has(commit)) return commit;
    throw new AuditError('missing-base', { detail: `${commit}: ${failure ?? 'not in the remote'}` });
  }

  private async has(commit: string): Promise<boolean> {
    const run = await git(this.#root, ['cat-file', '-e', `${commit}^{tree}`]);
    return run.code === 0;
  }

  /** The remote's branch as it is now. */
  private async tip(branch: string): Promise<string> {
    if (branch === '' || branch.startsWith('-')) throw new AuditError('missing-base', { detail: `no branch '${branch}'` });
    const ref = `refs/readiness-gate/${branch}`;
    const shallow = (await this.isShallow()) ? ['--depth=1'] : [];
    const failure = await this.#remote.fetch(this.#root, [...shallow, `+refs/heads/${branch}:${ref}`]);
    const commit = failure === null ? await resolveCommit(this.#root, ref) : await resolveCommit(this.#root, `refs/remotes/origin/${branch}`);
    if (commit === null) throw new AuditError('missing-base', { detail: `${branch}: ${failure ?? 'no such branch'}` });
    return commit;
  }

  private async isShallow(): Promise<boolean> {
    const run = await git(this.#root, ['rev-parse', '--is-shallow-repository']);
    return run.stdout.toString('latin1').trim() === 'true';
  }

  /** The best common ancestor of `head` and a branch of the remote, deepening until there is one. */
  private async forkPoint(head: string, branch: string): Promise<string> {
    const tip = await this.tip(branch);
    for (const depth of [0, ...deepening, Infinity]) {
      if (depth > 0) {
        if (!(await this.isShallow())) break;
        await this.deepen(depth, [head, `+refs/heads/${branch}:refs/readiness-gate/${branch}`]);
      }
      const run = await git(this.#root, ['merge-base', head, tip]);
      const base = run.stdout.toString('latin1').trim();
      if (run.code === 0 && base !== '') return this.need(base);
    }
    throw new AuditError('missing-base', { detail: `${head} and ${branch} have no common ancestor` });
  }
}
