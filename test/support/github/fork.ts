// Pull request 1 of acme/shop, opened from mallory's fork: its own run, whose token only reads, leaves a report; a second workflow publishes.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startAction, temporaryFolder, type ActionRun } from '../dist.ts';
import { example, PullRequest, type Files } from './pull-request.ts';
import type { Listed } from './reviews.ts';
import { tokens } from './server.ts';

/** A report as a test rewrites it: nothing of its shape is held. */
export interface Report {
  [key: string]: unknown;
  findings: { [key: string]: unknown; ruleId: string; fingerprint: string; message: string; location: Record<string, unknown> }[];
  verdict: Record<string, unknown>;
}

export interface Ended {
  readonly event?: string;
  readonly head?: string;
  readonly branch?: string;
  readonly repository?: string | null;
  readonly actor?: string;
}

export class Fork {
  readonly request: PullRequest;
  readonly folder = temporaryFolder();
  readonly file = join(this.folder, 'readiness.json');

  constructor(request: PullRequest) {
    this.request = request;
    request.github.reviews.requests.push(this.listed());
  }

  static async open(base: Files, head: Files, later: Files = {}): Promise<Fork> {
    return new Fork(await PullRequest.open(base, head, later));
  }

  listed(change: Partial<Listed> = {}): Listed {
    return { number: 1, state: 'open', head: { sha: this.request.head, ref: 'topic', repo: { full_name: 'mallory/shop' } }, base: { ref: 'main' }, ...change };
  }

  /** What the fork's own run writes, unless its author writes something else. */
  async report(): Promise<Report> {
    const ran = await this.request.run({ token: '', annotations: 'none' });
    return JSON.parse(readFileSync(ran.outputs['json-file'] ?? '', 'utf8')) as Report;
  }

  write(report: unknown): this {
    writeFileSync(this.file, typeof report === 'string' ? report : JSON.stringify(report));
    return this;
  }

  /** The second workflow, in a folder without a checkout. */
  publish(inputs: Readonly<Record<string, string>> = {}, { event = 'pull_request', head = this.request.head, branch = 'topic', repository = 'mallory/shop', actor = 'mallory' }: Ended = {}): Promise<ActionRun> {
    const named = example('workflow_run', 'completed');
    const from = repository === null ? null : { full_name: repository, name: repository.split('/')[1], owner: { login: repository.split('/')[0] } };
    const workflow_run = { ...(named.workflow_run as object), event, head_sha: head, head_branch: branch, head_repository: from, actor: { login: actor }, conclusion: 'failure', pull_requests: [] };
    const payload = { ...named, repository: { ...(named.repository as object), name: 'shop', full_name: 'acme/shop', default_branch: 'main' }, workflow_run };
    return startAction(this.folder, { name: 'workflow_run', payload }, { token: tokens.job, mode: 'publish', 'json-file': this.file, ...inputs }, { GITHUB_API_URL: this.request.github.url });
  }
}
