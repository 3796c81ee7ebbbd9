import { createRequire as __createRequire } from 'node:module'; import { fileURLToPath as __toPath } from 'node:url'; const require = __createRequire(import.meta.url); const __filename = __toPath(import.meta.url); const __dirname = __toPath(new URL('.', import.meta.url));
import {
  accessFrom,
  briefAudit,
  judgeOverview,
  listingDigest,
  listingFor,
  overviewOf,
  partOf
} from "./chunk-6N3H3LE4.js";
import {
  listingJson
} from "./chunk-F7UMQCEK.js";
import "./chunk-3EYZUFG6.js";
import {
  configFor,
  printLines,
  printNote,
  progressLine,
  runFor
} from "./chunk-GRTRMOWS.js";
import "./chunk-RJUFRGEC.js";
import {
  authentication,
  reasonOf
} from "./chunk-GOTWU5LV.js";
import "./chunk-DBVB26YB.js";
import {
  messages,
  writeReport
} from "./chunk-6KORCXNZ.js";
import {
  commitSource,
  finished,
  noCache,
  openCache,
  resolveCommit,
  scan,
  startGit
} from "./chunk-PYGVMB2Z.js";
import {
  tool
} from "./chunk-IZ3IFEQU.js";
import {
  plain
} from "./chunk-U6SEALJ2.js";
import "./chunk-IQ43PRIU.js";
import "./chunk-TFLXTTRC.js";
import {
  AuditError
} from "./chunk-CNWCVQ4V.js";
import {
  describe
} from "./chunk-7L4SKV35.js";
import "./chunk-4WT76G7G.js";
import "./chunk-4CRQQEO6.js";
import "./chunk-IBGPIOPE.js";
import "./chunk-NR2PJG7T.js";
import "./chunk-VVXIB3GI.js";

// src/cli/organisation/audit.ts
import { createHash } from "node:crypto";
import { join as join2 } from "node:path";

// src/run/organisation.ts
async function auditRepositories(repositories, run2) {
  const audits = [];
  const empty = [];
  let coming = begin(repositories[0], run2);
  for (const [index, repository] of repositories.entries()) {
    const arrived = await coming;
    coming = begin(repositories[index + 1], run2);
    const audit = await auditOf(repository, arrived, run2);
    if (audit === null) empty.push(repository.name);
    else audits.push(audit);
    run2.told(index + 1, repositories.length, repository, audit);
  }
  return { audits, empty };
}
async function begin(repository, run2) {
  try {
    return { fetched: repository === void 0 ? null : await run2.fetch(repository) };
  } catch (error) {
    return { error };
  }
}
async function auditOf(repository, arrived, run2) {
  if ("error" in arrived) return failure(repository, arrived.error, run2);
  if (arrived.fetched === null) return null;
  const { source, dispose } = arrived.fetched;
  try {
    const { result } = await run2.audit(source, repository);
    return briefAudit(repository, result);
  } catch (error) {
    return failure(repository, error, run2);
  } finally {
    await source.close();
    await dispose();
  }
}
function failure(repository, error, run2) {
  if (!(error instanceof AuditError)) run2.broken(repository, error);
  const reason = error instanceof AuditError ? { message: error.id, data: error.data } : { message: "internal-error", data: {} };
  return { ...repository, conclusion: "error", reasons: [reason], figures: null };
}

// src/source/clone.ts
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
function isRepositoryName(name) {
  return /^[\w.-]{1,100}\/[\w.-]{1,100}$/.test(name) && !/(?:^|\/)\.{1,2}(?:\/|$)/.test(name);
}
var alive = /* @__PURE__ */ new Set();
var folders = /* @__PURE__ */ new Set();
async function cloneRepository(name, from) {
  if (!isRepositoryName(name)) throw new AuditError("clone-odd-name", { repository: name });
  const folder = temporaryFolder();
  const root = join(folder, "repository.git");
  const dispose = async () => remove(folder);
  try {
    const url = `${from.base.replace(/\/+$/, "")}/${name}.git`;
    const made = await run(folder, ["clone", "--quiet", "--bare", "--depth=1", "--single-branch", "--no-tags", "--template=", "--", url, root], from);
    if (made.code !== 0) throw new AuditError("clone-failed", { detail: toldOf(made, from.token) });
    const commit = await resolveCommit(root, "HEAD");
    if (commit === null) await requireEmpty(folder, url, from);
    return { root, commit, dispose };
  } catch (error) {
    await dispose();
    throw error;
  }
}
async function requireEmpty(folder, url, from) {
  const listed = await run(folder, ["ls-remote", "--quiet", "--heads", "--", url], from);
  if (listed.code !== 0) throw new AuditError("clone-failed", { detail: toldOf(listed, from.token) });
  if (listed.stdout.length > 0) throw new AuditError("clone-no-default-branch");
}
async function run(folder, args, { base, server, token }) {
  const protocol = base.startsWith("file:") ? "file" : "https";
  const own = base.replace(/\/+$/, "") === server.replace(/\/+$/, "") && protocol === "https";
  const settings = authentication(server, own ? token : "", [
    ["http.followRedirects", "false"],
    // to where the token is not meant for
    ["http.lowSpeedLimit", "1000"],
    // bytes a second, for as many seconds: then it is given up
    ["http.lowSpeedTime", "60"],
    ["transfer.bundleURI", "false"]
  ]);
  const child = startGit(folder, args, { ...settings, GIT_ALLOW_PROTOCOL: protocol, GIT_LFS_SKIP_SMUDGE: "1" });
  alive.add(child);
  try {
    return await finished(child);
  } finally {
    alive.delete(child);
  }
}
function toldOf(run2, token) {
  const secrets = token === "" ? [] : [token, Buffer.from(`x-access-token:${token}`).toString("base64")];
  return secrets.reduce((text, secret) => text.replaceAll(secret, "***"), reasonOf(run2)).replace(/^fatal: /, "").slice(0, 300);
}
var watching = false;
function temporaryFolder() {
  if (!watching) watchEnd();
  watching = true;
  const folder = mkdtempSync(join(tmpdir(), "readiness-gate-"));
  folders.add(folder);
  return folder;
}
function remove(folder) {
  try {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
    folders.delete(folder);
  } catch {
    return;
  }
}
function watchEnd() {
  const clean = () => {
    for (const child of alive) child.kill();
    for (const folder of folders) remove(folder);
  };
  process.once("exit", clean);
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) {
    process.once(signal, () => {
      clean();
      process.kill(process.pid, signal);
    });
  }
}

// src/cli/organisation/audit.ts
async function runOrganisation(options) {
  const { list, shard, shards, cloneBase } = options.organisation;
  requireCompatible(options);
  const access = accessFrom(options.organisation, process.env);
  const base = cloneBase ?? access.server;
  if (!/^(?:https:\/\/[\w.-]+(?::\d{1,5})?(?:\/[\w./~-]*)?|file:\/\/\/[^?#]*)$/.test(base)) throw new AuditError("org-clone-base", { value: base });
  await configFor(withoutFiles, options);
  const listing = await listingFor(options, access);
  if (list) {
    await deliverListing(listing, shards, options);
    return null;
  }
  const { audits, empty } = await auditRepositories(partOf(listing.repositories, shard), organisationRun(options, access, base));
  return judgeOverview(overviewOf(tool, listing, shard, audits, empty));
}
function requireCompatible({ organisation: { list, shard, shards } }) {
  if (shards !== void 0 && !list) throw new AuditError("usage-needs", { option: "--shards", other: "--list" });
  if (shard !== null && list) throw new AuditError("usage-conflict", { option: "--shard", other: "--list" });
}
var mostJobs = 256;
async function deliverListing(listing, shards, options) {
  const of = Math.min(shards ?? 0, listing.repositories.length, mostJobs);
  const parts = Array.from({ length: of }, (_none, at) => ({ index: at + 1, of }));
  const text = listingJson(listing, listingDigest(listing), parts);
  const [output] = options.outputs;
  if (output === void 0) printLines(text);
  else await writeReport(process.cwd(), output.path, text);
}
var withoutFiles = { find: async () => [], read: async () => void 0 };
function organisationRun(options, { server, token }, base) {
  const language = options.language ?? "en";
  const progress = progressLine(language, options.quiet, "org-progress");
  return {
    fetch: async ({ name }) => {
      const { root, commit, dispose } = await cloneRepository(name, { base, server, token });
      if (commit !== null) return { source: { ...commitSource(root, commit), root: name }, dispose };
      await dispose();
      return null;
    },
    audit: async (source, { name }) => scan(source, runFor(cacheFor(name, options), await configFor(source, options), { ...options, paths: [] }, () => void 0)),
    told: (done, total, { name }, audit) => {
      progress.report(done, total);
      if (done === total) progress.clear();
      if (!options.verbose) return;
      const outcome = audit === null ? "left-out-empty-one" : `verdict-${audit.conclusion}`;
      printNote(plain({ template: messages["org-done"][language], data: { done, total, repository: name, outcome: messages[outcome][language] } }));
    },
    broken: ({ name }, error) => {
      progress.clear();
      printNote(`readiness-gate: ${plain({ template: "{name}", data: { name } })}: ${messages["internal-error"][language]}
${describe(error, 10)}`);
    }
  };
}
function cacheFor(name, { cache }) {
  return cache === void 0 || cache === "" ? noCache : openCache(join2(cache, createHash("sha256").update(name).digest("hex").slice(0, 16)), tool.rulesDigest);
}
export {
  runOrganisation
};
