// Pull request 1 of acme/shop: branches in a real repository, refs as GitHub makes them, events with the payloads that it sends.
import examples from '@octokit/webhooks-examples';
import { startAction, type ActionRun } from '../dist.ts';
import { Repository } from '../repository.ts';
import { GitHub, tokens } from './server.ts';

export type Files = Readonly<Record<string, string | Uint8Array | null>>;

export interface Setting {
  readonly event?: 'pull_request' | 'pull_request_target' | 'pull_request_review' | 'pull_request_review_comment' | 'merge_group' | 'push' | 'schedule';
  readonly ref?: 'merge' | 'head' | 'base';
  readonly depth?: number | 'full';
  readonly env?: Readonly<Record<string, string>>;
}

export class PullRequest {
  readonly repository: Repository;
  readonly github: GitHub;
  #head: string;
  #merge = '';

  private constructor(repository: Repository, head: string, github: GitHub) {
    this.repository = repository;
    this.#head = head;
    this.github = github;
  }

  static async open(base: Files, head: Files, later: Files = {}): Promise<PullRequest> {
    const repository = Repository.init();
    repository.git('config', 'uploadpack.allowAnySHA1InWant', 'true');
    repository.commit(base);
    repository.git('checkout', '-q', '-b', 'topic');
    const first = repository.commit(head);
    repository.git('checkout', '-q', 'main');
    if (Object.keys(later).length > 0) repository.commit(later); // main moves on
    const made: { request?: PullRequest } = {};
    const github = await GitHub.start(repository, () => ({ base: repository.git('rev-parse', 'main'), head: made.request?.head ?? first }));
    const request = new PullRequest(repository, first, github);
    made.request = request;
    request.#mergeRef();
    return request;
  }

  get head(): string {
    return this.#head;
  }

  get merge(): string {
    return this.#merge;
  }

  /** Another commit on the request's branch. */
  push(files: Files): string {
    this.repository.git('checkout', '-q', 'topic');
    this.#head = this.repository.commit(files);
    this.#mergeRef();
    return this.#head;
  }

  /** A forced push: the branch begins anew where its first commit left main. */
  rewrite(files: Files): string {
    this.repository.git('checkout', '-q', '-B', 'topic', `${this.repository.git('rev-list', 'main..topic').split('\n').at(-1) ?? ''}^`);
    return this.push(files);
  }

  #mergeRef(): void {
    const { repository } = this;
    repository.git('checkout', '-q', '--detach', 'main');
    repository.git('merge', '-q', '--no-ff', '-m', 'merge', this.#head);
    this.#merge = repository.git('rev-parse', 'HEAD');
    repository.git('update-ref', 'refs/pull/1/merge', this.#merge);
    repository.git('update-ref', 'refs/pull/1/head', this.#head);
    repository.git('checkout', '-q', 'main');
  }

  run(inputs: Readonly<Record<string, string>>, setting: Setting = {}): Promise<ActionRun> {
    return this.prepare(inputs, setting)();
  }

  /** The checkout and the event as they are now; the run itself when it is called. */
  prepare(inputs: Readonly<Record<string, string>>, { event = 'pull_request', ref = event === 'pull_request_target' ? 'base' : 'merge', depth = 1, env = {} }: Setting = {}): () => Promise<ActionRun> {
    const refs = { merge: 'refs/pull/1/merge', head: 'refs/pull/1/head', base: 'refs/heads/main' };
    const { root } = this.repository.checkout(refs[ref], depth);
    const payload = this.#payload(event);
    return () => startAction(root, { name: event, payload }, { token: tokens.job, ...inputs }, { GITHUB_API_URL: this.github.url, ...env });
  }

  /** GitHub's own example of the event, about this request. */
  #payload(event: NonNullable<Setting['event']>): object {
    const base = this.repository.git('rev-parse', 'main');
    const named = example('pull_request', 'opened');
    const repository = { ...(named.repository as object), name: 'shop', full_name: 'acme/shop', default_branch: 'main' };
    switch (event) {
      case 'pull_request':
      case 'pull_request_target': {
        const request = named.pull_request as { head: object; base: object };
        return { ...named, number: 1, repository, pull_request: { ...request, number: 1, head: { ...request.head, ref: 'topic', sha: this.#head }, base: { ...request.base, ref: 'main', sha: base } } };
      }
      case 'pull_request_review':
      case 'pull_request_review_comment': {
        const request = example(event).pull_request as { head: object; base: object };
        return { ...example(event), repository, pull_request: { ...request, number: 1, head: { ...request.head, ref: 'topic', sha: this.#head }, base: { ...request.base, ref: 'main', sha: base } } };
      }
      case 'merge_group':
        return { action: 'checks_requested', repository, merge_group: { base_sha: base, head_sha: this.#merge, base_ref: 'refs/heads/main' } };
      case 'push':
        return { ...example('push'), ref: 'refs/heads/main', before: base, after: this.#merge, forced: false, repository };
      case 'schedule':
        return { schedule: '0 4 * * 1' };
      default:
        return event satisfies never;
    }
  }
}

export function example(name: string, action?: string): Readonly<Record<string, unknown>> {
  const found = examples.find((definition) => definition.name === name)?.examples.find((one) => action === undefined || (one as { action?: string }).action === action);
  if (found === undefined) throw new Error(`no example of ${name}`);
  return found as unknown as Readonly<Record<string, unknown>>;
}
