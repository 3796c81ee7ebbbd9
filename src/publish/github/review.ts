// A review payload -> comments on the pull request's lines, in one request where GitHub takes them all. What stands there from an
// earlier run is not repeated.
import type { Failure, Review, ReviewComment } from '../../model/payload.ts';
import type { Api } from './client.ts';
import { close } from './closing.ts';
import { failureOf, made, noRetry, once } from './failure.ts';
import { standingComments, threadsByComment, type Standing, type Thread } from './threads.ts';

export interface Reviewed {
  readonly posted: number;
  readonly refused: readonly ReviewComment[]; // that GitHub has no line for, or no request was left for
  readonly failure?: Failure;
  readonly closing?: Failure;
}

/** Requests for one review: the first, and halves of what was refused, larger ones first. */
const MOST_REQUESTS = 9;
/** So many refused and none taken: it is not about single lines. Somebody has pushed since, say. */
const MOST_IN_VAIN = 5;

export async function publishReview(api: Api, number: number, login: string, review: Review): Promise<Reviewed> {
  try {
    const standing = await standingComments(api, number, login, review.keyOf);
    const threads = standing.length === 0 ? new Map<never, never>() : await threadsByComment(api, number, login);
    const gone = standing.filter(({ key, body }) => review.open?.has(review.fingerprintOf(key)) === false && review.closes(body));
    const closing = await close(api, gone, repeated(standing, threads), threads, review.fixed);
    const there = new Set(standing.filter(({ id }) => threads.get(id)?.byUs !== true).map(({ key }) => key)); // a finding that came back is told again
    const before = new Set(standing.map(({ id }) => id));
    const sent = await send({ api, number, login, review, before }, review.comments.filter(({ key }) => !there.has(key)));
    return { ...sent, ...(closing === undefined ? {} : { closing }) };
  } catch (error) {
    return { posted: 0, refused: review.comments, failure: failureOf(error) };
  }
}

/** What runs at the same time wrote twice: all but the first of the same key whose threads are open. */
function repeated(standing: readonly Standing[], threads: ReadonlyMap<number, Thread>): Standing[] {
  const open = standing.filter(({ id }) => threads.get(id)?.resolved === false);
  return open.filter(({ key }, index) => open.findIndex((one) => one.key === key) < index);
}

type Sent = Omit<Reviewed, 'closing'>;

interface Place {
  readonly api: Api;
  readonly number: number;
  readonly login: string;
  readonly review: Review;
  readonly before: ReadonlySet<number>; // comments that stood there when the run began
}

async function send(place: Place, comments: readonly ReviewComment[]): Promise<Sent> {
  const onLines = comments.filter(({ at }) => at !== 'file');
  const parts: ((readonly ReviewComment[])[]) = [...(onLines.length ? [onLines] : []), ...comments.filter(({ at }) => at === 'file').map((one) => [one])];
  const refused: ReviewComment[] = [];
  let [posted, requests] = [0, 0];
  for (let part = parts.shift(); part !== undefined; part = parts.shift()) {
    if (requests >= (posted === 0 ? MOST_IN_VAIN : MOST_REQUESTS)) {
      refused.push(...part);
      continue;
    }
    requests++;
    try {
      await post(place, part);
      posted += part.length;
    } catch (error) {
      const failure = failureOf(error);
      if (failure.kind !== 'refused') return { posted, refused: [...refused, ...part, ...parts.flat()], failure };
      const half = Math.ceil(part.length / 2);
      if (part.length === 1) refused.push(...part);
      else parts.push(part.slice(0, half), part.slice(half));
    }
  }
  return { posted, refused };
}

/** A review of these comments, or the one comment on a file. After a lost answer, what stands there tells whether it came through. */
async function post({ api, number, login, review, before }: Place, part: readonly ReviewComment[]): Promise<void> {
  const { octokit, at } = api;
  const [first] = part;
  if (first === undefined) return;
  const landed = async (): Promise<true | undefined> => ((await standingComments(api, number, login, review.keyOf)).some(({ id, key }) => key === first.key && !before.has(id)) ? true : undefined);
  const { head, body } = review;
  const request = { ...at, pull_number: number, commit_id: head, ...noRetry };
  await once<unknown>(
    async () =>
      first.at === 'file'
        ? made(await octokit.rest.pulls.createReviewComment({ ...request, path: first.path, body: first.body, subject_type: 'file' }))
        : made(await octokit.rest.pulls.createReview({ ...request, event: 'COMMENT', body, comments: part.flatMap(wire) })),
    landed,
  );
}

/** `start_line` only for more than one line: it has to be smaller than `line`. */
function wire({ path, body, at }: ReviewComment) {
  if (at === 'file') return [];
  const { side, start, end } = at;
  return [{ path, body, side, line: end, ...(start < end ? { start_line: start, start_side: side } : {}) }];
}
