// Comments whose finding is gone: their threads are resolved where the token may (GitHub asks `contents: write` for that), else the
// comment says that it is fixed. A thread that others have written in stays open: theirs is to close it. Nothing is deleted.
import type { Failure } from '../../model/payload.ts';
import type { Api } from './client.ts';
import { failureOf } from './failure.ts';
import type { Standing, Thread } from './threads.ts';

const MOST = 50; // in one request; the next run does the others
const MOST_SINGLE = 3; // edits of one comment each, where GraphQL is not to be had

/** `spare` say once more what another comment says: resolved where that is possible, else left alone. */
export async function close(api: Api, gone: readonly Standing[], spare: readonly Standing[], threads: ReadonlyMap<number, Thread>, fixed: (body: string) => string): Promise<Failure | undefined> {
  const open = gone.filter(({ id }) => threads.get(id)?.resolved !== true).slice(0, MOST);
  const resolvable = [...open, ...spare.filter((one) => !open.includes(one)).slice(0, MOST)].flatMap((comment) => {
    const thread = comment.replied ? undefined : threads.get(comment.id);
    return thread === undefined ? [] : [{ comment, thread: thread.id }];
  });
  const resolved = await mutate(api, 'resolveReviewThread', resolvable.map(({ thread }) => ({ threadId: thread })));
  const done = new Set(resolvable.filter((_each, index) => resolved.done.has(index)).map(({ comment }) => comment));
  const rest = open.filter((comment) => !done.has(comment));
  const edited = await mutate(api, 'updatePullRequestReviewComment', rest.map(({ node, body }) => ({ pullRequestReviewCommentId: node, body: fixed(body) })));
  return editOneByOne(api, rest.filter((_each, index) => !edited.done.has(index)), fixed);
}

type Input = Readonly<Record<string, string>>;

const INPUT = { resolveReviewThread: 'ResolveReviewThreadInput', updatePullRequestReviewComment: 'UpdatePullRequestReviewCommentInput' } as const;

/** One request for all; which of them were done. */
async function mutate({ octokit }: Api, field: keyof typeof INPUT, inputs: readonly Input[]): Promise<{ readonly done: ReadonlySet<number> }> {
  if (inputs.length === 0) return { done: new Set() };
  const names = inputs.map((_input, index) => `m${index}`);
  const query = `mutation(${names.map((name) => `$${name}: ${INPUT[field]}!`).join(', ')}) { ${names.map((name) => `${name}: ${field}(input: $${name}) { clientMutationId }`).join(' ')} }`;
  const variables = Object.fromEntries(inputs.map((input, index) => [`m${index}`, input]));
  let data: unknown;
  try {
    data = await octokit.graphql(query, { ...variables, request: { retries: 0 } });
  } catch (error) {
    data = (error as { readonly data?: unknown }).data; // of those that went well beside those that did not
  }
  const results = typeof data === 'object' && data !== null ? (data as Record<string, unknown>) : {};
  return { done: new Set(names.flatMap((name, index) => (results[name] === undefined || results[name] === null ? [] : [index]))) };
}

async function editOneByOne({ octokit, at }: Api, comments: readonly Standing[], fixed: (body: string) => string): Promise<Failure | undefined> {
  try {
    for (const { id, body } of comments.slice(0, MOST_SINGLE)) await octokit.rest.pulls.updateReviewComment({ ...at, comment_id: id, body: fixed(body) });
    return comments.length > MOST_SINGLE ? { kind: 'spent', status: 0, detail: '' } : undefined;
  } catch (error) {
    return failureOf(error);
  }
}
