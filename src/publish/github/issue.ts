// The report issue: found by mark and author over all pages, opened once, edited only where its text or state changes, and never
// commented on.
import type { Failure, ReportIssue } from '../../model/payload.ts';
import type { Api } from './client.ts';
import { failureOf, noRetry, once } from './failure.ts';

export interface Kept {
  readonly change: 'opened' | 'updated' | 'closed' | 'reopened' | 'same' | 'none';
  readonly number: number; // 0 where there is no issue
  readonly damaged: boolean;
  readonly failure?: Failure;
}

interface Standing {
  readonly number: number;
  readonly body: string;
  readonly open: boolean;
  readonly declined: boolean; // closed as "not planned": people do not want it open
}

export async function keepIssue(api: Api, login: string, issue: ReportIssue): Promise<Kept> {
  try {
    const standing = await find(api, login, issue.isOurs);
    return standing === undefined ? await open(api, login, issue) : await edit(api, standing, issue);
  } catch (error) {
    return { change: 'none', number: 0, damaged: false, failure: failureOf(error) };
  }
}

/** The open one of several, else the oldest. Pull requests are in the same list. */
async function find({ octokit, at }: Api, login: string, isOurs: ReportIssue['isOurs']): Promise<Standing | undefined> {
  let closed: Standing | undefined;
  const query = { ...at, creator: login, state: 'all', sort: 'created', direction: 'asc', per_page: 100 } as const;
  for await (const { data } of octokit.paginate.iterator(octokit.rest.issues.listForRepo, query)) {
    for (const { number, body, state, state_reason: reason, user, pull_request: request } of data) {
      if (user?.login !== login || request !== undefined || !isOurs(body ?? '')) continue;
      const found = { number, body: body ?? '', open: state === 'open', declined: reason === 'not_planned' };
      if (found.open) return found;
      closed ??= found;
    }
  }
  return closed;
}

async function open(api: Api, login: string, { title, ready, isOurs, write }: ReportIssue): Promise<Kept> {
  const { octokit, at } = api;
  if (ready) return { change: 'none', number: 0, damaged: false };
  const { body } = write(null);
  const { number } = await once<{ readonly number: number }>(
    async () => (await octokit.rest.issues.create({ ...at, title, body, ...noRetry })).data,
    () => find(api, login, isOurs),
  );
  return { change: 'opened', number, damaged: false };
}

async function edit({ octokit, at }: Api, standing: Standing, { ready, write }: ReportIssue): Promise<Kept> {
  const { number } = standing;
  const { body, damaged } = write(standing.body);
  const text = body === standing.body ? {} : { body };
  const state = stateFor(standing, ready);
  if (state === null && text.body === undefined) return { change: 'same', number, damaged };
  await octokit.rest.issues.update({ ...at, issue_number: number, ...text, ...(state === null ? {} : wire[state]) });
  return { change: state ?? 'updated', number, damaged };
}

const wire = {
  closed: { state: 'closed', state_reason: 'completed' },
  reopened: { state: 'open' },
} as const;

function stateFor({ open: isOpen, declined }: Standing, ready: boolean): keyof typeof wire | null {
  if (ready) return isOpen ? 'closed' : null;
  return isOpen || declined ? null : 'reopened';
}
