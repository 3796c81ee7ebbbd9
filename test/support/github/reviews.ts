// Stand-in for what the emulator (emulate 0.12.2) lacks of reviews: it takes comments by `position` only, knows no threads, no lines and
// no GraphQL. Built on docs.github.com/rest/pulls/reviews, /rest/pulls/comments and /graphql/reference/mutations. Which lines a comment may
// stand on is asked of the real `git diff`, not of our own code.
import type { Repository } from '../repository.ts';
import { notFound, page, refused, type Answer, type Call } from './answer.ts';

export interface ReviewComment {
  readonly id: number;
  readonly node_id: string;
  readonly user: { readonly login: string };
  body: string;
  readonly path: string;
  readonly line: number | null;
  readonly side: string;
  readonly start_line: number | null;
  readonly subject_type: 'line' | 'file';
  readonly commit_id: string;
  readonly in_reply_to_id?: number;
}

export interface Thread {
  readonly id: string;
  readonly comment: number;
  resolved: boolean;
  by: string | null;
}

/** As lists of pull requests have it. */
export interface Listed {
  readonly number: number;
  readonly state: 'open' | 'closed';
  readonly head: { readonly sha: string; readonly ref: string; readonly repo: { readonly full_name: string } | null };
  readonly base: { readonly ref: string };
}

export class Reviews {
  readonly requests: Listed[] = [];
  readonly comments: ReviewComment[] = [];
  readonly threads: Thread[] = [];
  reviews = 0;
  mayResolve = true; // contents: write
  hasGraphql = true;
  readonly refusedPaths = new Set<string>(); // on which GitHub takes no line, whatever the diff says: `*.lock -diff` in .gitattributes
  readonly #repository: Repository;
  readonly #ends: () => { readonly base: string; readonly head: string };
  readonly #hunks = new Map<string, { readonly left: readonly [number, number]; readonly right: readonly [number, number] }[]>();

  constructor(repository: Repository, ends: () => { readonly base: string; readonly head: string }) {
    this.#repository = repository;
    this.#ends = ends;
  }

  answer(call: Call, url: string): Answer | null {
    const { method, path } = call;
    if (path === '/graphql') return this.hasGraphql ? this.#graphql(call) : notFound;
    const compared = /^\/repos\/acme\/shop\/compare\/([^?]*?)\.\.\.([^?]*)/.exec(path);
    if (compared !== null) return this.#compare(decodeURIComponent(compared[1] ?? ''), decodeURIComponent(compared[2] ?? ''), new URLSearchParams(path.split('?')[1]));
    const listed = this.#requests(call, url);
    if (listed !== null) return listed;
    const pull = /^\/repos\/acme\/shop\/pulls\/1\/(reviews|comments)(?:\?|$)/.exec(path)?.[1];
    if (pull === 'comments' && method === 'GET') return page(this.comments, path, url);
    if (pull === 'reviews' && method === 'POST') return this.#review(call);
    if (pull === 'comments' && method === 'POST') return this.#comment(call);
    const one = /^\/repos\/acme\/shop\/pulls\/comments\/(\d+)$/.exec(path)?.[1];
    if (one !== undefined && method === 'PATCH') return this.#edit(this.comments.find(({ id }) => id === Number(one)), String(call.body.body), call.login);
    return null;
  }

  add(login: string, comment: Record<string, unknown>, commit = this.#ends().head): ReviewComment {
    const id = 5000 + this.comments.length;
    const reply = comment.in_reply_to_id as number | undefined;
    const made: ReviewComment = { id, node_id: `PRRC_${String(id)}`, user: { login }, body: String(comment.body), path: String(comment.path), line: (comment.line as number | undefined) ?? null, side: comment.side === 'LEFT' ? 'LEFT' : 'RIGHT', start_line: (comment.start_line as number | undefined) ?? null, subject_type: comment.subject_type === 'file' ? 'file' : 'line', commit_id: commit, ...(reply === undefined ? {} : { in_reply_to_id: reply }) };
    this.comments.push(made);
    if (reply === undefined) this.threads.push({ id: `PRRT_${String(id)}`, comment: id, resolved: false, by: null });
    return made;
  }

  /** All or nothing, as GitHub does it. */
  #review({ body, login }: Call): Answer {
    const comments = (body.comments ?? []) as Record<string, unknown>[];
    if (body.event !== 'COMMENT' || (typeof body.body !== 'string' || body.body === '')) return refused('body is required for COMMENT');
    for (const comment of comments) {
      const error = this.#errorOf(comment, body.commit_id);
      if (error !== null) return refused(error);
    }
    this.reviews++;
    for (const comment of comments) this.add(login, comment);
    return { status: 200, body: { id: this.reviews, state: 'COMMENTED', body: body.body } };
  }

  #comment({ body, login }: Call): Answer {
    const error = body.subject_type === 'file' ? (this.#hunksOf(String(body.path)).length === 0 ? 'Path could not be resolved' : null) : this.#errorOf(body, body.commit_id);
    return error === null ? { status: 201, body: this.add(login, body) } : refused(error);
  }

  #edit(comment: ReviewComment | undefined, body: string, login: string): Answer {
    if (comment === undefined) return notFound;
    if (comment.user.login !== login) return { status: 403, body: { message: 'Resource not accessible by integration' } };
    comment.body = body;
    return { status: 200, body: comment };
  }

  #errorOf(comment: Record<string, unknown>, commit: unknown): string | null {
    const { path, line, side, start_line: start, body } = comment;
    if (commit !== this.#ends().head) return 'commit_id is not part of the pull request';
    if (typeof body !== 'string' || body.trim() === '' || body.length > 65536) return 'Body is too long (maximum is 65536 characters)';
    if (typeof path !== 'string' || typeof line !== 'number' || this.refusedPaths.has(path)) return 'Line could not be resolved';
    if (start !== undefined && (typeof start !== 'number' || start >= line)) return 'start_line must precede the end line';
    const within = this.#hunksOf(path).some((hunk) => {
      const [from, to] = side === 'LEFT' ? hunk.left : hunk.right;
      return line >= from && line <= to && (typeof start !== 'number' || start >= from);
    });
    return within ? null : 'Line could not be resolved';
  }

  /** Files come with the first page alone (docs.github.com/rest/commits/commits#compare-two-commits). */
  #compare(left: string, right: string, query: URLSearchParams): Answer {
    const from = this.#repository.git('merge-base', left, right);
    const names = Number(query.get('page') ?? 1) > 1 ? '' : this.#repository.git('diff', '-z', '--name-only', '--no-renames', from, right);
    return { status: 200, body: { merge_base_commit: { sha: from }, commits: [], files: names.split('\0').filter((name) => name !== '').map((filename) => ({ filename })) } };
  }

  /** docs.github.com/rest/pulls/pulls: the list, which `head` filters by owner and branch, and the files of request 1 with their patches. */
  #requests({ method, path }: Call, url: string): Answer | null {
    if (method !== 'GET') return null;
    const query = new URL(path, url).searchParams;
    if (path === '/repos/acme/shop/pulls/1') return { status: 200, body: { number: 1, state: 'open', head: { sha: this.#ends().head } } };
    if (/^\/repos\/acme\/shop\/pulls\?/.test(path)) {
      const [state, head] = [query.get('state') ?? 'open', query.get('head')];
      const found = this.requests.filter((one) => (state === 'all' || one.state === state) && (head === null || head === `${one.head.repo?.full_name.split('/')[0] ?? ''}:${one.head.ref}`));
      return page(found, path, url);
    }
    if (!/^\/repos\/acme\/shop\/pulls\/1\/files(?:\?|$)/.test(path)) return null;
    const { base, head } = this.#ends();
    const names = this.#repository.git('diff', '-z', '--name-only', '--no-renames', `${base}...${head}`).split('\0').filter((name) => name !== '');
    const patch = (name: string): string => /^@@[^]*/m.exec(this.#repository.git('diff', '--no-ext-diff', '--no-renames', `${base}...${head}`, '--', `:(literal)${name}`))?.[0] ?? '';
    return page(names.map((filename) => ({ filename, status: 'modified', patch: patch(filename) })), path, url);
  }

  #hunksOf(path: string) {
    const { base, head } = this.#ends();
    const key = `${base} ${head} ${path}`;
    let hunks = this.#hunks.get(key);
    if (hunks === undefined) {
      const text = this.#repository.git('diff', '--text', '--no-ext-diff', '--no-textconv', '--no-renames', `${base}...${head}`, '--', `:(literal)${path}`);
      hunks = [...text.matchAll(/^@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/gm)].map(([, left, leftCount, right, rightCount]) => ({ left: span(left, leftCount), right: span(right, rightCount) }));
      this.#hunks.set(key, hunks);
    }
    return hunks;
  }

  #graphql({ body, login }: Call): Answer {
    const [query, variables] = [String(body.query), (body.variables ?? {}) as Record<string, unknown>];
    if (query.includes('viewer')) return { status: 200, body: { data: { viewer: { login } } } };
    if (query.startsWith('mutation')) return this.#mutate(query, variables, login);
    const after = Number(variables.after ?? 0);
    const nodes = this.threads.slice(after, after + 100).map(({ id, comment, resolved, by }) => ({ id, isResolved: resolved, resolvedBy: by === null || by.endsWith('[bot]') ? null : { login: by }, comments: { nodes: [{ databaseId: comment }] } }));
    const pageInfo = { hasNextPage: after + 100 < this.threads.length, endCursor: String(after + 100) };
    return { status: 200, body: { data: { repository: { pullRequest: { reviewThreads: { pageInfo, nodes } } } } } };
  }

  #mutate(query: string, variables: Record<string, unknown>, login: string): Answer {
    const data: Record<string, unknown> = {};
    const errors: object[] = [];
    for (const [, alias = '', field = '', name = ''] of query.matchAll(/(\w+): (\w+)\(input: \$(\w+)\)/g)) {
      const input = variables[name] as Record<string, string>;
      const thread = this.threads.find(({ id }) => id === input.threadId);
      const comment = this.comments.find(({ node_id }) => node_id === input.pullRequestReviewCommentId);
      const done = field === 'resolveReviewThread' ? this.#resolve(thread, login) : this.#edit(comment, input.body ?? '', login).status === 200;
      data[alias] = done ? { clientMutationId: null } : null;
      if (!done) errors.push({ type: 'FORBIDDEN', path: [alias], message: 'Resource not accessible by integration' });
    }
    return { status: 200, body: { data, ...(errors.length ? { errors } : {}) } };
  }

  #resolve(thread: Thread | undefined, login: string): boolean {
    if (thread === undefined || !this.mayResolve) return false;
    Object.assign(thread, { resolved: true, by: login });
    return true;
  }
}

function span(from = '0', count = '1'): readonly [number, number] {
  return [Number(from), Number(from) + Number(count) - 1];
}
