// The report issue: found by mark and author over all pages, opened once, edited only where its text or state changes, and never
// commented on.
import type { Failure, ReportIssue } from '../../model/payload.ts';
import type { Api } from './client.ts';
import { failureOf, made, noRetry, once } from './failure.ts';

export interface Kept {
  readonly change: 'opened' | 'updated' | 'closed' | 'reopened' | 'same' | 'none';
  readonly number: number; // 0 where there is no issue
  readonly damaged: boolean;
  readonly tooLong?: true; // others' text leaves no room for ours: only the state was kept
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
    const standing = await ours(api, login, issue.isOurs);
    const [first] = standing;
    if (first === undefined) return await open(api, login, issue);
    const kept = await edit(api, first, issue);
    await withdraw(api, standing);
    return kept;
  } catch (error) {
    return { change: 'none', number: 0, damaged: false, failure: failureOf(error) };
  }
}

/** Those that are open before those that are not, and the oldest first. Pull requests are in the same list. */
async function ours({ octokit, at }: Api, login: string, isOurs: ReportIssue['isOurs']): Promise<Standing[]> {
  const found: Standing[] = [];
  const query = { ...at, creator: login, state: 'all', sort: 'created', direction: 'asc', per_page: 100 } as const;
  for await (const { data } of octokit.paginate.iterator(octokit.rest.issues.listForRepo, query)) {
    for (const { number, body, state, state_reason: reason, user, pull_request: request } of data) {
      if (user?.login === login && request === undefined && isOurs(body ?? '')) found.push({ number, body: body ?? '', open: state === 'open', declined: reason === 'not_planned' });
    }
  }
  return found.sort((one, other) => Number(other.open) - Number(one.open) || one.number - other.number);
}

async function open(api: Api, login: string, { title, ready, isOurs, write }: ReportIssue): Promise<Kept> {
  const { octokit, at } = api;
  if (ready) return { change: 'none', number: 0, damaged: false };
  const { body } = write(null);
  const { number } = await once<{ readonly number: number }>(
    async () => made(await octokit.rest.issues.create({ ...at, title, body, ...noRetry })),
    async () => (await ours(api, login, isOurs))[0],
  );
  const now = await ours(api, login, isOurs).catch(() => []); // what is opened stands, whatever this look comes to
  await withdraw(api, now);
  return { change: 'opened', number: now[0]?.number ?? number, damaged: false };
}

const MOST_WITHDRAWN = 3;

/** Two audits at the same time open two: the oldest stays. */
async function withdraw({ octokit, at }: Api, [, ...others]: readonly Standing[]): Promise<void> {
  for (const { number } of others.filter((one) => one.open).slice(0, MOST_WITHDRAWN)) await octokit.rest.issues.update({ ...at, issue_number: number, state: 'closed', state_reason: 'not_planned', ...noRetry }).catch(() => undefined);
}

/** An issue holds so many characters; where others leave less room than our part takes, only its state is kept. */
const LARGEST = 65_536;

async function edit({ octokit, at }: Api, standing: Standing, { ready, write }: ReportIssue): Promise<Kept> {
  const { number } = standing;
  const { body, damaged } = write(standing.body);
  const tooLong = body.length > LARGEST;
  const text = body === standing.body || tooLong ? {} : { body };
  const state = stateFor(standing, ready);
  if (state !== null || text.body !== undefined) await octokit.rest.issues.update({ ...at, issue_number: number, ...text, ...(state === null ? {} : wire[state]) });
  return { change: state ?? (text.body === undefined ? 'same' : 'updated'), number, damaged, ...(tooLong ? { tooLong } : {}) };
}

const wire = {
  closed: { state: 'closed', state_reason: 'completed' },
  reopened: { state: 'open' },
} as const;

function stateFor({ open: isOpen, declined }: Standing, ready: boolean): keyof typeof wire | null {
  if (ready) return isOpen ? 'closed' : null;
  return isOpen || declined ? null : 'reopened';
}
