import { createRequire as __createRequire } from 'node:module'; import { fileURLToPath as __toPath } from 'node:url'; const require = __createRequire(import.meta.url); const __filename = __toPath(import.meta.url); const __dirname = __toPath(new URL('.', import.meta.url));
import {
  GitHub,
  getOctokitOptions,
  retry,
  throttling
} from "./chunk-ZJEWYQWF.js";
import "./chunk-45T565AF.js";
import "./chunk-VVXIB3GI.js";

// src/publish/github/budget.ts
var Spent = class extends Error {
  name = "Spent";
};
var PATIENCE = 1e4;
var LITTLE_PATIENCE = 3e3;
var Budget = class {
  #end;
  #writes;
  #floor = 0;
  #silent = true;
  // no request got any answer so far
  #patient = true;
  constructor(milliseconds, writes) {
    this.#end = Date.now() + milliseconds;
    this.#writes = writes;
  }
  /** Leaves `writes` for what comes later: until the next call, no more may be used. */
  reserve(writes) {
    this.#floor = writes;
  }
  heard() {
    this.#silent = false;
    this.#patient = true;
  }
  /** A GitHub that gave no answer at all to one channel gets one short chance from the next. */
  losePatience() {
    this.#patient = !this.#silent;
  }
  get patient() {
    return this.#patient;
  }
  hasTime(milliseconds) {
    return Date.now() + milliseconds < this.#end;
  }
  /** Throws where there is nothing left; else the signal that ends the request in time. */
  take(write) {
    const left = this.#end - Date.now();
    if (left <= 0 || write && this.#writes <= this.#floor) throw new Spent();
    if (write) this.#writes--;
    return AbortSignal.timeout(Math.min(left, this.#patient ? PATIENCE : LITTLE_PATIENCE));
  }
};
function isWrite({ method, url, query }) {
  if (url.endsWith("/graphql")) return typeof query === "string" && query.startsWith("mutation");
  return method !== "GET" && method !== "HEAD";
}

// src/publish/github/failure.ts
var LONGEST_DETAIL = 200;
function failureOf(error) {
  if (error instanceof Spent) return { kind: "spent", status: 0, detail: "" };
  const { message = "", response, status: given } = typeof error === "object" && error !== null ? error : {};
  const status = response?.status ?? (response === void 0 ? 0 : given ?? 0);
  const detail = (message === "" ? String(error) : message).split("\n")[0]?.slice(0, LONGEST_DETAIL) ?? "";
  if (status === 429 || status === 403 && (/\brate limit/i.test(message) || String(response?.headers?.["x-ratelimit-remaining"]) === "0")) return { kind: "limited", status, detail };
  if (status === 401 || status === 403 || status === 404 || status === 410) return { kind: "forbidden", status, detail };
  if (status >= 400 && status < 500) return { kind: "refused", status, detail };
  return { kind: "unreachable", status, detail };
}
async function once(send2, landed) {
  try {
    return await send2();
  } catch (error) {
    if (failureOf(error).kind !== "unreachable") throw error;
    return await landed() ?? await send2();
  }
}
function made({ data }) {
  const { id } = typeof data === "object" ? data ?? {} : {};
  if (typeof id !== "number") throw new Error("the answer names nothing that was made");
  return data;
}
var noRetry = { request: { retries: 0 } };

// src/publish/github/client.ts
var TIME = 6e4;
var WRITES = 20;
function connect({ token, url, repository, milliseconds = TIME, writes = WRITES }) {
  const budget = new Budget(milliseconds, writes);
  const worthWaiting = (seconds, _options, _octokit, attempts) => attempts < 2 && budget.hasTime(seconds * 1e3);
  const Client = GitHub.plugin(budgeted(budget), retry, throttling);
  const [owner = "", repo = ""] = repository.split("/");
  const options = {
    baseUrl: url,
    log: { debug: silent, info: silent, warn: silent, error: silent },
    // what is worth telling is told by us
    retry: { retries: 2, doNotRetry: [400, 401, 403, 404, 410, 422, 429, 451] },
    throttle: { onRateLimit: worthWaiting, onSecondaryRateLimit: worthWaiting, fallbackSecondaryRateRetryAfter: 60, id: url }
  };
  return { octokit: new Client(getOctokitOptions(token, options)), budget, at: { owner, repo } };
}
function budgeted(budget) {
  return (octokit) => {
    octokit.hook.wrap("request", async (request, options) => {
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
function silent() {
}

// src/publish/github/check-run.ts
var BATCH = 50;
async function publishCheckRun(api, run) {
  let standing2;
  let lost = 0;
  try {
    standing2 = await find(api, run);
    while (standing2 === void 0 || standing2.count < run.annotations.length) {
      try {
        standing2 = standing2 === void 0 ? await create(api, run) : await append(api, run, standing2);
      } catch (error) {
        if (failureOf(error).kind !== "unreachable" || lost++ > 0) throw error;
        standing2 = await find(api, run);
      }
    }
    return { shown: standing2.count };
  } catch (error) {
    return { shown: standing2?.count ?? 0, failure: failureOf(error) };
  }
}
async function find({ octokit, at }, { head, name, id }) {
  const { data } = await octokit.rest.checks.listForRef({ ...at, ref: head, check_name: name, filter: "latest", per_page: 100 });
  const found = data.check_runs.find((one) => one.external_id === id && one.status === "completed");
  return found === void 0 ? void 0 : { id: found.id, count: found.output.annotations_count };
}
async function create({ octokit, at }, run) {
  const { name, head, id, conclusion, title, summary } = run;
  const first = run.annotations.slice(0, BATCH);
  const { id: number } = made(await octokit.rest.checks.create({ ...at, name, head_sha: head, external_id: id, status: "completed", conclusion, output: { title, summary, annotations: first.map(wire) }, ...noRetry }));
  return { id: number, count: first.length };
}
async function append({ octokit, at }, { annotations, title, summary }, { id, count }) {
  const next = annotations.slice(count, count + BATCH);
  made(await octokit.rest.checks.update({ ...at, check_run_id: id, output: { title, summary, annotations: next.map(wire) }, ...noRetry }));
  return { id, count: count + next.length };
}
var LEVEL = { error: "failure", warning: "warning", notice: "notice" };
function wire({ level, title, message, path, startLine, endLine, startColumn, endColumn }) {
  const columns = startLine === endLine && startColumn !== void 0 && endColumn !== void 0 ? { start_column: startColumn, end_column: endColumn } : {};
  return { path, start_line: startLine, end_line: endLine, annotation_level: LEVEL[level], title, message, ...columns };
}

// src/publish/github/forks.ts
async function requestsWithHead({ octokit, at }, { repository, branch, sha }) {
  const [owner = ""] = repository.split("/");
  const found = await octokit.paginate(octokit.rest.pulls.list, { ...at, state: "open", head: `${owner}:${branch}`, per_page: 100 });
  return found.filter(({ state, head }) => state === "open" && head.sha === sha && sameName(head.repo?.full_name, repository)).map(({ number, base }) => ({ number, base: base.ref }));
}
function sameName(one, other) {
  return one?.toLowerCase() === other.toLowerCase();
}
var MOST_COMPARED = 300;
async function shownDiffs({ octokit, at }, { number, base }, head, paths) {
  const diffs = /* @__PURE__ */ new Map();
  if (paths.size === 0) return diffs;
  const { data } = await octokit.rest.repos.compareCommitsWithBasehead({ ...at, basehead: `${head}...${base}` });
  const moved = new Set((data.files ?? []).flatMap(({ filename, previous_filename: before }) => [filename, before ?? filename]));
  if (moved.size >= MOST_COMPARED) return diffs;
  for await (const { data: files } of octokit.paginate.iterator(octokit.rest.pulls.listFiles, { ...at, pull_number: number, per_page: 100 })) {
    for (const { filename, patch } of files) if (patch !== void 0 && paths.has(filename) && !moved.has(filename)) diffs.set(filename, diffOf(patch));
    if (diffs.size === paths.size) break;
  }
  return diffs;
}
function diffOf(patch) {
  const hunks = patch.split("\n").flatMap((line) => {
    const [, left, leftCount, right, rightCount] = /^@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/.exec(line) ?? [];
    return right === void 0 ? [] : [{ left: span(left, leftCount), right: span(right, rightCount) }];
  });
  return { hunks, added: /* @__PURE__ */ new Set(), removed: /* @__PURE__ */ new Set(), right: (line) => line, left: () => void 0, text: () => void 0 };
}
function span(start = "0", count = "1") {
  return { start: Number(start), end: Number(start) + Number(count) - 1 };
}

// src/publish/github/issue.ts
async function keepIssue(api, login, issue) {
  try {
    const standing2 = await ours(api, login, issue.isOurs);
    const [first] = standing2;
    if (first === void 0) return await open(api, login, issue);
    const kept = await edit(api, first, issue);
    await withdraw(api, standing2);
    return kept;
  } catch (error) {
    return { change: "none", number: 0, damaged: false, failure: failureOf(error) };
  }
}
async function ours({ octokit, at }, login, isOurs) {
  const found = [];
  const query = { ...at, creator: login, state: "all", sort: "created", direction: "asc", per_page: 100 };
  for await (const { data } of octokit.paginate.iterator(octokit.rest.issues.listForRepo, query)) {
    for (const { number, body, state, state_reason: reason, user, pull_request: request } of data) {
      if (user?.login === login && request === void 0 && isOurs(body ?? "")) found.push({ number, body: body ?? "", open: state === "open", declined: reason === "not_planned" });
    }
  }
  return found.sort((one, other) => Number(other.open) - Number(one.open) || one.number - other.number);
}
async function open(api, login, { title, ready, isOurs, write }) {
  const { octokit, at } = api;
  if (ready) return { change: "none", number: 0, damaged: false };
  const { body } = write(null);
  const { number } = await once(
    async () => made(await octokit.rest.issues.create({ ...at, title, body, ...noRetry })),
    async () => (await ours(api, login, isOurs))[0]
  );
  const now = await ours(api, login, isOurs).catch(() => []);
  await withdraw(api, now);
  return { change: "opened", number: now[0]?.number ?? number, damaged: false };
}
var MOST_WITHDRAWN = 3;
async function withdraw({ octokit, at }, [, ...others]) {
  for (const { number } of others.filter((one) => one.open).slice(0, MOST_WITHDRAWN)) await octokit.rest.issues.update({ ...at, issue_number: number, state: "closed", state_reason: "not_planned", ...noRetry }).catch(() => void 0);
}
var LARGEST = 65536;
async function edit({ octokit, at }, standing2, { ready, write }) {
  const { number } = standing2;
  const { body, damaged } = write(standing2.body);
  const tooLong = body.length > LARGEST;
  const text = body === standing2.body || tooLong ? {} : { body };
  const state = stateFor(standing2, ready);
  if (state !== null || text.body !== void 0) await octokit.rest.issues.update({ ...at, issue_number: number, ...text, ...state === null ? {} : wire2[state] });
  return { change: state ?? (text.body === void 0 ? "same" : "updated"), number, damaged, ...tooLong ? { tooLong } : {} };
}
var wire2 = {
  closed: { state: "closed", state_reason: "completed" },
  reopened: { state: "open" }
};
function stateFor({ open: isOpen, declined }, ready) {
  if (ready) return isOpen ? "closed" : null;
  return isOpen || declined ? null : "reopened";
}

// src/publish/github/merge-base.ts
async function mergeBase({ octokit, at }, base, head) {
  try {
    const { data } = await octokit.rest.repos.compareCommitsWithBasehead({ ...at, basehead: `${base}...${head}`, per_page: 1, page: 2 });
    return /^[0-9a-f]{40,64}$/.test(data.merge_base_commit.sha) ? data.merge_base_commit.sha : null;
  } catch {
    return null;
  }
}

// src/publish/github/request-head.ts
async function requestHead({ octokit, at }, number) {
  try {
    const { data } = await octokit.rest.pulls.get({ ...at, pull_number: number, request: { retries: 0 } });
    return /^[0-9a-f]{40,64}$/.test(data.head.sha) ? data.head.sha : null;
  } catch {
    return null;
  }
}

// src/publish/github/closing.ts
var MOST = 50;
var MOST_SINGLE = 3;
async function close(api, gone, spare, threads, fixed) {
  const open2 = gone.filter(({ id }) => threads.get(id)?.resolved !== true).slice(0, MOST);
  const resolvable = [...open2, ...spare.filter((one) => !open2.includes(one)).slice(0, MOST)].flatMap((comment) => {
    const thread = comment.replied ? void 0 : threads.get(comment.id);
    return thread === void 0 ? [] : [{ comment, thread: thread.id }];
  });
  const resolved = await mutate(api, "resolveReviewThread", resolvable.map(({ thread }) => ({ threadId: thread })));
  const done = new Set(resolvable.filter((_each, index) => resolved.done.has(index)).map(({ comment }) => comment));
  const rest = open2.filter((comment) => !done.has(comment));
  const edited = await mutate(api, "updatePullRequestReviewComment", rest.map(({ node, body }) => ({ pullRequestReviewCommentId: node, body: fixed(body) })));
  return editOneByOne(api, rest.filter((_each, index) => !edited.done.has(index)), fixed);
}
var INPUT = { resolveReviewThread: "ResolveReviewThreadInput", updatePullRequestReviewComment: "UpdatePullRequestReviewCommentInput" };
async function mutate({ octokit }, field, inputs) {
  if (inputs.length === 0) return { done: /* @__PURE__ */ new Set() };
  const names = inputs.map((_input, index) => `m${index}`);
  const query = `mutation(${names.map((name) => `$${name}: ${INPUT[field]}!`).join(", ")}) { ${names.map((name) => `${name}: ${field}(input: $${name}) { clientMutationId }`).join(" ")} }`;
  const variables = Object.fromEntries(inputs.map((input, index) => [`m${index}`, input]));
  let data;
  try {
    data = await octokit.graphql(query, { ...variables, request: { retries: 0 } });
  } catch (error) {
    data = error.data;
  }
  const results = typeof data === "object" && data !== null ? data : {};
  return { done: new Set(names.flatMap((name, index) => results[name] === void 0 || results[name] === null ? [] : [index])) };
}
async function editOneByOne({ octokit, at }, comments, fixed) {
  try {
    for (const { id, body } of comments.slice(0, MOST_SINGLE)) await octokit.rest.pulls.updateReviewComment({ ...at, comment_id: id, body: fixed(body) });
    return comments.length > MOST_SINGLE ? { kind: "spent", status: 0, detail: "" } : void 0;
  } catch (error) {
    return failureOf(error);
  }
}

// src/publish/github/threads.ts
async function standingComments({ octokit, at }, number, login, keyOf) {
  const all = await octokit.paginate(octokit.rest.pulls.listReviewComments, { ...at, pull_number: number, per_page: 100 });
  const answered = new Set(all.filter(({ user }) => user?.login !== login).map(({ in_reply_to_id }) => in_reply_to_id));
  return all.flatMap(({ id, node_id, user, body, in_reply_to_id }) => {
    const key = user?.login === login && in_reply_to_id === void 0 ? keyOf(body) : null;
    return key === null ? [] : [{ id, node: node_id, key, body, replied: answered.has(id) }];
  });
}
var threadsQuery = `query($owner: String!, $repo: String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $repo) { pullRequest(number: $number) { reviewThreads(first: 100, after: $after) {
    pageInfo { hasNextPage endCursor }
    nodes { id isResolved resolvedBy { login } comments(first: 1) { nodes { databaseId } } }
  } } }
}`;
async function threadsByComment({ octokit, at }, number, login) {
  const threads = /* @__PURE__ */ new Map();
  try {
    for (let after = null, more = true; more; ) {
      const page = await octokit.graphql(threadsQuery, { ...at, number, after });
      const { nodes, pageInfo } = page.repository.pullRequest.reviewThreads;
      for (const { id, isResolved, resolvedBy, comments } of nodes) {
        const [first] = comments.nodes;
        if (first !== void 0) threads.set(first.databaseId, { id, resolved: isResolved, byUs: isResolved && (resolvedBy === null || resolvedBy.login === login) });
      }
      [after, more] = [pageInfo.endCursor, pageInfo.hasNextPage];
    }
  } catch {
  }
  return threads;
}

// src/publish/github/review.ts
var MOST_REQUESTS = 9;
var MOST_IN_VAIN = 5;
async function publishReview(api, number, login, review) {
  try {
    const standing2 = await standingComments(api, number, login, review.keyOf);
    const threads = standing2.length === 0 ? /* @__PURE__ */ new Map() : await threadsByComment(api, number, login);
    const gone = standing2.filter(({ key, body }) => review.open?.has(review.fingerprintOf(key)) === false && review.closes(body));
    const closing = await close(api, gone, repeated(standing2, threads), threads, review.fixed);
    const there = new Set(standing2.filter(({ id }) => threads.get(id)?.byUs !== true).map(({ key }) => key));
    const before = new Set(standing2.map(({ id }) => id));
    const sent = await send({ api, number, login, review, before }, review.comments.filter(({ key }) => !there.has(key)));
    return { ...sent, ...closing === void 0 ? {} : { closing } };
  } catch (error) {
    return { posted: 0, refused: review.comments, failure: failureOf(error) };
  }
}
function repeated(standing2, threads) {
  const open2 = standing2.filter(({ id }) => threads.get(id)?.resolved === false);
  return open2.filter(({ key }, index) => open2.findIndex((one) => one.key === key) < index);
}
async function send(place, comments) {
  const onLines = comments.filter(({ at }) => at !== "file");
  const parts = [...onLines.length ? [onLines] : [], ...comments.filter(({ at }) => at === "file").map((one) => [one])];
  const refused = [];
  let [posted, requests] = [0, 0];
  for (let part = parts.shift(); part !== void 0; part = parts.shift()) {
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
      if (failure.kind !== "refused") return { posted, refused: [...refused, ...part, ...parts.flat()], failure };
      const half = Math.ceil(part.length / 2);
      if (part.length === 1) refused.push(...part);
      else parts.push(part.slice(0, half), part.slice(half));
    }
  }
  return { posted, refused };
}
async function post({ api, number, login, review, before }, part) {
  const { octokit, at } = api;
  const [first] = part;
  if (first === void 0) return;
  const landed = async () => (await standingComments(api, number, login, review.keyOf)).some(({ id, key }) => key === first.key && !before.has(id)) ? true : void 0;
  const { head, body } = review;
  const request = { ...at, pull_number: number, commit_id: head, ...noRetry };
  await once(
    async () => first.at === "file" ? made(await octokit.rest.pulls.createReviewComment({ ...request, path: first.path, body: first.body, subject_type: "file" })) : made(await octokit.rest.pulls.createReview({ ...request, event: "COMMENT", body, comments: part.flatMap(wire3) })),
    landed
  );
}
function wire3({ path, body, at }) {
  if (at === "file") return [];
  const { side, start, end } = at;
  return [{ path, body, side, line: end, ...start < end ? { start_line: start, start_side: side } : {} }];
}

// src/publish/github/self.ts
var ACTIONS = "github-actions[bot]";
function isPassing({ kind }) {
  return kind === "unreachable" || kind === "limited" || kind === "spent";
}
async function ownLogin({ octokit }) {
  try {
    const { viewer } = await octokit.graphql("query { viewer { login } }");
    return viewer.login;
  } catch (error) {
    if (isPassing(failureOf(error))) throw error;
    try {
      return (await octokit.rest.users.getAuthenticated()).data.login;
    } catch (error2) {
      if (failureOf(error2).kind === "forbidden") return ACTIONS;
      throw error2;
    }
  }
}

// src/publish/github/sticky.ts
async function publishSticky(api, number, login, wanted) {
  const { octokit, at } = api;
  const find2 = () => standing(api, number, login, wanted.mark);
  try {
    const there = await find2();
    if (there.length > 0) {
      await settle(api, there, wanted.body);
      return void 0;
    }
    await once(
      async () => made(await octokit.rest.issues.createComment({ ...at, issue_number: number, body: wanted.body, ...noRetry })),
      async () => (await find2())[0]
    );
    const now = await find2().catch(() => []);
    if (now.length > 1) await settle(api, now, wanted.body);
    return void 0;
  } catch (error) {
    return failureOf(error);
  }
}
async function settle({ octokit, at }, [first, ...others], body) {
  if (first !== void 0 && !same(first.body ?? "", body)) await octokit.rest.issues.updateComment({ ...at, comment_id: first.id, body });
  for (const { id } of others.slice(0, MOST_REMOVED)) await octokit.rest.issues.deleteComment({ ...at, comment_id: id, ...noRetry }).catch(() => void 0);
}
var MOST_REMOVED = 3;
async function standing({ octokit, at }, number, login, mark) {
  const all = await octokit.paginate(octokit.rest.issues.listComments, { ...at, issue_number: number, per_page: 100 });
  return all.filter(({ user, body }) => user?.login === login && body?.startsWith(mark) === true);
}
function same(one, other) {
  const clean = (text) => text.replaceAll("\r\n", "\n").trim();
  return clean(one) === clean(other);
}
export {
  connect,
  failureOf,
  keepIssue,
  mergeBase,
  ownLogin,
  publishCheckRun,
  publishReview,
  publishSticky,
  requestHead,
  requestsWithHead,
  shownDiffs
};
