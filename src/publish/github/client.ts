// GitHub's API for decoration: one Octokit that retries, keeps GitHub's pace, waits where it is told to, and never longer than this run
// has time for. The token goes into the Authorization header and nowhere else.
import { GitHub, getOctokitOptions } from '@actions/github/lib/utils';
import { retry } from '@octokit/plugin-retry';
import { throttling } from '@octokit/plugin-throttling';
import { Budget, isWrite } from './budget.ts';
import { failureOf } from './failure.ts';

export interface Connection {
  readonly token: string;
  readonly url: string; // GITHUB_API_URL
  readonly repository: string; // owner/name
  readonly milliseconds?: number; // for everything
  readonly writes?: number;
}

/** What publishing needs: typed REST calls, pagination, GraphQL. */
export type Octokit = InstanceType<typeof GitHub>;

export interface Api {
  readonly octokit: Octokit;
  readonly budget: Budget;
  readonly at: { readonly owner: string; readonly repo: string };
}

const TIME = 60_000;
const WRITES = 20;

export function connect({ token, url, repository, milliseconds = TIME, writes = WRITES }: Connection): Api {
  const budget = new Budget(milliseconds, writes);
  const worthWaiting = (seconds: number, _options: object, _octokit: object, attempts: number): boolean => attempts < 2 && budget.hasTime(seconds * 1000);
  // Registered first, `budgeted` is the innermost wrapper: it sees every request that goes out, repeated ones too.
  const Client = GitHub.plugin(budgeted(budget), retry, throttling);
  const [owner = '', repo = ''] = repository.split('/');
  const options = {
    baseUrl: url,
    log: { debug: silent, info: silent, warn: silent, error: silent }, // what is worth telling is told by us
    retry: { retries: 2, doNotRetry: [400, 401, 403, 404, 410, 422, 429, 451] },
    throttle: { onRateLimit: worthWaiting, onSecondaryRateLimit: worthWaiting, fallbackSecondaryRateRetryAfter: 60, id: url },
  };
  return { octokit: new Client(getOctokitOptions(token, options)), budget, at: { owner, repo } };
}

type Plugin = Parameters<typeof GitHub.plugin>[0];

function budgeted(budget: Budget): Plugin {
  return (octokit) => {
    octokit.hook.wrap('request', async (request, options) => {
      options.request.signal = budget.take(isWrite(options));
      if (!budget.patient) options.request.retries = 0;
      try {
        const response = await request(options);
        budget.heard();
        return response;
      } catch (error) {
        if (failureOf(error).status !== 0) budget.heard();
        throw error;
      }
    });
  };
}

function silent(): void {}
