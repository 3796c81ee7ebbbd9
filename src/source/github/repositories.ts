// The repositories of an organisation or a user, as GitHub's API lists them: all pages, at GitHub's pace.
import { defaults } from '@actions/github/lib/utils';
import { retry } from '@octokit/plugin-retry';
import { throttling } from '@octokit/plugin-throttling';
import { Octokit } from '@octokit/rest';
import { AuditError } from '../../model/error.ts';

export interface ApiAccess {
  readonly url: string; // GITHUB_API_URL
  readonly token: string; // '' for none
}

/** What the API says of a repository. Untrusted. */
export interface ApiRepository {
  readonly name: string; // 'owner/name'
  readonly defaultBranch: string;
  readonly archived: boolean;
  readonly disabled: boolean;
  readonly fork: boolean;
}

type Page = { readonly full_name: string; readonly default_branch?: string; readonly archived?: boolean; readonly disabled?: boolean; readonly fork?: boolean }[];

const longestWait = 120; // seconds that GitHub may ask to wait before one request
const answerTime = 30_000; // milliseconds
const mostPages = 1000;

/**
 * All of them, each once. With no token, or one of another owner, only the public ones are known. Throws AuditError 'org-…' where
 * the list cannot be had whole: a part of it would look like all.
 */
export async function listRepositories(owner: string, access: ApiAccess): Promise<ApiRepository[]> {
  const octokit = connect(access);
  const found = new Map<string, ApiRepository>();
  try {
    let pages = 0;
    for await (const page of await pagesOf(octokit, owner, access.token !== '')) {
      if (++pages > mostPages) throw new AuditError('org-too-many', { owner, most: found.size });
      for (const one of page) found.set(String(one.full_name), { name: String(one.full_name), defaultBranch: String(one.default_branch ?? '').slice(0, 250), archived: one.archived === true, disabled: one.disabled === true, fork: one.fork === true });
    }
  } catch (error) {
    throw error instanceof AuditError ? error : explained(error, owner, found.size);
  }
  return [...found.values()];
}

function connect({ url, token }: ApiAccess): Octokit {
  const Client = Octokit.plugin(retry, throttling).defaults(defaults); // the runner's proxy
  const worthWaiting = (seconds: number, _options: object, _octokit: object, attempts: number): boolean => attempts < 2 && seconds <= longestWait;
  const octokit = new Client({
    baseUrl: url,
    ...(token === '' ? {} : { auth: token }),
    log: { debug: silent, info: silent, warn: silent, error: silent },
    retry: { retries: 2, doNotRetry: [400, 401, 403, 404, 410, 422, 429, 451] },
    throttle: { onRateLimit: worthWaiting, onSecondaryRateLimit: worthWaiting, fallbackSecondaryRateRetryAfter: 60, id: url },
  });
  octokit.hook.before('request', (options) => {
    options.request.signal = AbortSignal.timeout(answerTime);
  });
  return octokit;
}

/** An organisation's list; a user's own one, private ones included; any user's public one. */
async function pagesOf(octokit: Octokit, owner: string, authenticated: boolean): Promise<AsyncIterable<Page>> {
  const organisation = pages(octokit.paginate.iterator(octokit.rest.repos.listForOrg, { org: owner, type: 'all', sort: 'full_name', per_page: 100 }));
  const first = await organisation.next().catch((error: unknown) => {
    if (statusOf(error) === 404) return null;
    throw error;
  });
  if (first !== null) return resumed(first, organisation);
  const self = authenticated ? await octokit.rest.users.getAuthenticated().catch(() => null) : null; // a job's token is no user
  if (self?.data.login.toLowerCase() === owner.toLowerCase()) return pages(octokit.paginate.iterator(octokit.rest.repos.listForAuthenticatedUser, { affiliation: 'owner', sort: 'full_name', per_page: 100 }));
  return pages(octokit.paginate.iterator(octokit.rest.repos.listForUser, { username: owner, type: 'owner', sort: 'full_name', per_page: 100 }));
}

async function* pages(responses: AsyncIterable<{ readonly data: Page }>): AsyncGenerator<Page, void> {
  for await (const { data } of responses) yield data;
}

async function* resumed(first: IteratorResult<Page, void>, rest: AsyncGenerator<Page, void>): AsyncGenerator<Page, void> {
  if (first.done === true) return;
  yield first.value;
  yield* rest;
}

/** The part of Octokit's RequestError that is read; a request without an answer has status 500 and no response. */
interface Answered {
  readonly status?: number;
  readonly message?: string;
  readonly response?: { readonly headers?: Readonly<Record<string, string | number | undefined>> };
}

function statusOf(error: unknown): number {
  const { response, status = 0 } = error as Answered;
  return response === undefined ? 0 : status;
}

function explained(error: unknown, owner: string, listed: number): AuditError {
  const { message = '', response } = error as Answered;
  const status = statusOf(error);
  const headers = response?.headers ?? {};
  const detail = message.split('\n')[0]?.slice(0, 200) ?? '';
  if (status === 429 || (status === 403 && (/\brate limit/i.test(message) || String(headers['x-ratelimit-remaining']) === '0'))) return new AuditError('org-rate-limited', { owner, listed, until: liftedAt(headers) });
  if (status === 404) return new AuditError('org-not-found', { owner });
  if (status === 401) return new AuditError('org-token-refused', { detail });
  if (status === 403) return new AuditError('org-forbidden', { owner, detail });
  return new AuditError('org-unreachable', { owner, listed, detail: status === 0 ? detail : `HTTP ${status}: ${detail}` });
}

/** When requests are allowed again, as an ISO time in UTC; '?' where GitHub does not say. */
function liftedAt(headers: NonNullable<NonNullable<Answered['response']>['headers']>): string {
  const reset = Number(headers['x-ratelimit-reset']) * 1000;
  const wait = Number(headers['retry-after']) * 1000;
  const at = wait > 0 ? Date.now() + wait : reset;
  return at > 0 && at < 8.64e15 ? `${new Date(at).toISOString().slice(0, 19)}Z` : '?';
}

function silent(): void {}
