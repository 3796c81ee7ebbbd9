import { createRequire as __createRequire } from 'node:module'; import { fileURLToPath as __toPath } from 'node:url'; const require = __createRequire(import.meta.url); const __filename = __toPath(import.meta.url); const __dirname = __toPath(new URL('.', import.meta.url));
import {
  Octokit,
  defaults,
  legacyRestEndpointMethods,
  paginateRest,
  retry,
  throttling
} from "./chunk-ZJEWYQWF.js";
import "./chunk-45T565AF.js";
import {
  AuditError
} from "./chunk-CNWCVQ4V.js";
import "./chunk-VVXIB3GI.js";

// node_modules/@octokit/plugin-request-log/dist-src/version.js
var VERSION = "6.0.0";

// node_modules/@octokit/plugin-request-log/dist-src/index.js
function requestLog(octokit) {
  octokit.hook.wrap("request", (request, options) => {
    octokit.log.debug("request", options);
    const start = Date.now();
    const requestOptions = octokit.request.endpoint.parse(options);
    const path = requestOptions.url.replace(options.baseUrl, "");
    return request(options).then((response) => {
      const requestId = response.headers["x-github-request-id"];
      octokit.log.info(
        `${requestOptions.method} ${path} - ${response.status} with id ${requestId} in ${Date.now() - start}ms`
      );
      return response;
    }).catch((error) => {
      const requestId = error.response?.headers["x-github-request-id"] || "UNKNOWN";
      octokit.log.error(
        `${requestOptions.method} ${path} - ${error.status} with id ${requestId} in ${Date.now() - start}ms`
      );
      throw error;
    });
  });
}
requestLog.VERSION = VERSION;

// node_modules/@octokit/rest/dist-src/version.js
var VERSION2 = "22.0.1";

// node_modules/@octokit/rest/dist-src/index.js
var Octokit2 = Octokit.plugin(requestLog, legacyRestEndpointMethods, paginateRest).defaults(
  {
    userAgent: `octokit-rest.js/${VERSION2}`
  }
);

// src/source/github/repositories.ts
var longestWait = 120;
var answerTime = 3e4;
var mostPages = 1e3;
async function listRepositories(owner, access) {
  const octokit = connect(access);
  const found = /* @__PURE__ */ new Map();
  try {
    let pages2 = 0;
    for await (const page of await pagesOf(octokit, owner, access.token !== "")) {
      if (++pages2 > mostPages) throw new AuditError("org-too-many", { owner, most: found.size });
      for (const one of page) found.set(String(one.full_name), { name: String(one.full_name), defaultBranch: String(one.default_branch ?? "").slice(0, 250), archived: one.archived === true, disabled: one.disabled === true, fork: one.fork === true });
    }
  } catch (error) {
    throw error instanceof AuditError ? error : explained(error, owner, found.size);
  }
  return [...found.values()];
}
function connect({ url, token }) {
  const Client = Octokit2.plugin(retry, throttling).defaults(defaults);
  const worthWaiting = (seconds, _options, _octokit, attempts) => attempts < 2 && seconds <= longestWait;
  const octokit = new Client({
    baseUrl: url,
    ...token === "" ? {} : { auth: token },
    log: { debug: silent, info: silent, warn: silent, error: silent },
    retry: { retries: 2, doNotRetry: [400, 401, 403, 404, 410, 422, 429, 451] },
    throttle: { onRateLimit: worthWaiting, onSecondaryRateLimit: worthWaiting, fallbackSecondaryRateRetryAfter: 60, id: url }
  });
  octokit.hook.before("request", (options) => {
    options.request.signal = AbortSignal.timeout(answerTime);
  });
  return octokit;
}
async function pagesOf(octokit, owner, authenticated) {
  const organisation = pages(octokit.paginate.iterator(octokit.rest.repos.listForOrg, { org: owner, type: "all", sort: "full_name", per_page: 100 }));
  const first = await organisation.next().catch((error) => {
    if (statusOf(error) === 404) return null;
    throw error;
  });
  if (first !== null) return resumed(first, organisation);
  const self = authenticated ? await octokit.rest.users.getAuthenticated().catch(() => null) : null;
  if (self?.data.login.toLowerCase() === owner.toLowerCase()) return pages(octokit.paginate.iterator(octokit.rest.repos.listForAuthenticatedUser, { affiliation: "owner", sort: "full_name", per_page: 100 }));
  return pages(octokit.paginate.iterator(octokit.rest.repos.listForUser, { username: owner, type: "owner", sort: "full_name", per_page: 100 }));
}
async function* pages(responses) {
  for await (const { data } of responses) yield data;
}
async function* resumed(first, rest) {
  if (first.done === true) return;
  yield first.value;
  yield* rest;
}
function statusOf(error) {
  const { response, status = 0 } = error;
  return response === void 0 ? 0 : status;
}
function explained(error, owner, listed) {
  const { message = "", response } = error;
  const status = statusOf(error);
  const headers = response?.headers ?? {};
  const detail = message.split("\n")[0]?.slice(0, 200) ?? "";
  if (status === 429 || status === 403 && (/\brate limit/i.test(message) || String(headers["x-ratelimit-remaining"]) === "0")) return new AuditError("org-rate-limited", { owner, listed, until: liftedAt(headers) });
  if (status === 404) return new AuditError("org-not-found", { owner });
  if (status === 401) return new AuditError("org-token-refused", { detail });
  if (status === 403) return new AuditError("org-forbidden", { owner, detail });
  return new AuditError("org-unreachable", { owner, listed, detail: status === 0 ? detail : `HTTP ${status}: ${detail}` });
}
function liftedAt(headers) {
  const reset = Number(headers["x-ratelimit-reset"]) * 1e3;
  const wait = Number(headers["retry-after"]) * 1e3;
  const at = wait > 0 ? Date.now() + wait : reset;
  return at > 0 && at < 864e13 ? `${new Date(at).toISOString().slice(0, 19)}Z` : "?";
}
function silent() {
}
export {
  listRepositories
};
