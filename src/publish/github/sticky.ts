// The one comment of a pull request: found by mark and author over all pages, created once, edited only when its text changes. Two that
// runs at the same time wrote become one: the older stays.
import type { Failure } from '../../model/payload.ts';
import type { Api } from './client.ts';
import { failureOf, made, noRetry, once } from './failure.ts';

interface Wanted {
  readonly mark: string;
  readonly body: string;
}

export async function publishSticky(api: Api, number: number, login: string, wanted: Wanted): Promise<Failure | undefined> {
  const { octokit, at } = api;
  const find = (): Promise<Comment[]> => standing(api, number, login, wanted.mark);
  try {
    const there = await find();
    if (there.length > 0) {
      await settle(api, there, wanted.body);
      return undefined;
    }
    await once<unknown>(
      async () => made(await octokit.rest.issues.createComment({ ...at, issue_number: number, body: wanted.body, ...noRetry })),
      async () => (await find())[0],
    );
    const now = await find().catch(() => []); // what is written stands, whatever this look comes to
    if (now.length > 1) await settle(api, now, wanted.body);
    return undefined;
  } catch (error) {
    return failureOf(error);
  }
}

interface Comment {
  readonly id: number;
  readonly body?: string | undefined;
}

/** The first says what is so; the others go. Another run may be about to remove them, too. */
async function settle({ octokit, at }: Api, [first, ...others]: readonly Comment[], body: string): Promise<void> {
  if (first !== undefined && !same(first.body ?? '', body)) await octokit.rest.issues.updateComment({ ...at, comment_id: first.id, body });
  for (const { id } of others.slice(0, MOST_REMOVED)) await octokit.rest.issues.deleteComment({ ...at, comment_id: id, ...noRetry }).catch(() => undefined);
}

const MOST_REMOVED = 3;

async function standing({ octokit, at }: Api, number: number, login: string, mark: string): Promise<Comment[]> {
  const all = await octokit.paginate(octokit.rest.issues.listComments, { ...at, issue_number: number, per_page: 100 });
  return all.filter(({ user, body }) => user?.login === login && body?.startsWith(mark) === true);
}

/** Line ends and the space around a text are no change. */
function same(one: string, other: string): boolean {
  const clean = (text: string): string => text.replaceAll('\r\n', '\n').trim();
  return clean(one) === clean(other);
}
