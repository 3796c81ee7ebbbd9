// Comments of ours on a pull request's lines, and the threads that they open.
import type { Review } from '../../model/payload.ts';
import type { Api } from './client.ts';

/** A comment that opens a thread. */
export interface Standing {
  readonly id: number;
  readonly node: string;
  readonly key: string;
  readonly body: string;
  readonly replied: boolean; // by anybody else
}

export interface Thread {
  readonly id: string;
  readonly resolved: boolean;
  readonly byUs: boolean; // who resolved it; GraphQL names no app there
}

/** Over all pages; by our login and a mark at the start. */
export async function standingComments({ octokit, at }: Api, number: number, login: string, keyOf: Review['keyOf']): Promise<Standing[]> {
  const all = await octokit.paginate(octokit.rest.pulls.listReviewComments, { ...at, pull_number: number, per_page: 100 });
  const answered = new Set(all.filter(({ user }) => user?.login !== login).map(({ in_reply_to_id }) => in_reply_to_id));
  return all.flatMap(({ id, node_id, user, body, in_reply_to_id }) => {
    const key = user?.login === login && in_reply_to_id === undefined ? keyOf(body) : null;
    return key === null ? [] : [{ id, node: node_id, key, body, replied: answered.has(id) }];
  });
}

interface ThreadsPage {
  readonly repository: { readonly pullRequest: { readonly reviewThreads: { readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }; readonly nodes: readonly ThreadNode[] } } };
}

interface ThreadNode {
  readonly id: string;
  readonly isResolved: boolean;
  readonly resolvedBy: { readonly login: string } | null;
  readonly comments: { readonly nodes: readonly { readonly databaseId: number }[] };
}

const threadsQuery = `query($owner: String!, $repo: String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $repo) { pullRequest(number: $number) { reviewThreads(first: 100, after: $after) {
    pageInfo { hasNextPage endCursor }
    nodes { id isResolved resolvedBy { login } comments(first: 1) { nodes { databaseId } } }
  } } }
}`;

/** Threads by the ID of the comment that opens them. REST knows none; without GraphQL there are none, and comments are edited instead. */
export async function threadsByComment({ octokit, at }: Api, number: number, login: string): Promise<ReadonlyMap<number, Thread>> {
  const threads = new Map<number, Thread>();
  try {
    for (let after: string | null = null, more = true; more; ) {
      const page: ThreadsPage = await octokit.graphql<ThreadsPage>(threadsQuery, { ...at, number, after });
      const { nodes, pageInfo } = page.repository.pullRequest.reviewThreads;
      for (const { id, isResolved, resolvedBy, comments } of nodes) {
        const [first] = comments.nodes;
        if (first !== undefined) threads.set(first.databaseId, { id, resolved: isResolved, byUs: isResolved && (resolvedBy === null || resolvedBy.login === login) });
      }
      [after, more] = [pageInfo.endCursor, pageInfo.hasNextPage];
    }
  } catch {
    // what is known so far serves
  }
  return threads;
}
