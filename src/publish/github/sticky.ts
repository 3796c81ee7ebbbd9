// The one comment of a pull request: found by mark and author over all pages, created once, edited only when its text changes.
import type { Failure } from '../../model/payload.ts';
import type { Api } from './client.ts';
import { failureOf, noRetry, once } from './failure.ts';

export async function publishSticky(api: Api, number: number, login: string, { mark, body }: { readonly mark: string; readonly body: string }): Promise<Failure | undefined> {
  const { octokit, at } = api;
  try {
    const standing = await find(api, number, login, mark);
    if (standing === undefined) {
      await once(
        async () => ((await octokit.rest.issues.createComment({ ...at, issue_number: number, body, ...noRetry })).data),
        () => find(api, number, login, mark),
      );
    } else if (!same(standing.body ?? '', body)) {
      await octokit.rest.issues.updateComment({ ...at, comment_id: standing.id, body });
    }
    return undefined;
  } catch (error) {
    return failureOf(error);
  }
}

interface Comment {
  readonly id: number;
  readonly body?: string | undefined;
}

async function find({ octokit, at }: Api, number: number, login: string, mark: string): Promise<Comment | undefined> {
  for await (const { data } of octokit.paginate.iterator(octokit.rest.issues.listComments, { ...at, issue_number: number, per_page: 100 })) {
    const found = data.find(({ user, body }) => user?.login === login && body?.startsWith(mark) === true);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Line ends and the space around a text are no change. */
function same(one: string, other: string): boolean {
  const clean = (text: string): string => text.replaceAll('\r\n', '\n').trim();
  return clean(one) === clean(other);
}
