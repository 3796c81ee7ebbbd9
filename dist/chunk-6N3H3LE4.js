import { createRequire as __createRequire } from 'node:module'; import { fileURLToPath as __toPath } from 'node:url'; const require = __createRequire(import.meta.url); const __filename = __toPath(import.meta.url); const __dirname = __toPath(new URL('.', import.meta.url));
import {
  listingKind,
  overviewKind
} from "./chunk-F7UMQCEK.js";
import {
  leftOutReasons
} from "./chunk-3EYZUFG6.js";
import {
  takeArguments
} from "./chunk-RJUFRGEC.js";
import {
  areas
} from "./chunk-DBVB26YB.js";
import {
  require_picomatch
} from "./chunk-IZ3IFEQU.js";
import {
  languages
} from "./chunk-IQ43PRIU.js";
import {
  AuditError
} from "./chunk-CNWCVQ4V.js";
import {
  severities
} from "./chunk-IBGPIOPE.js";
import {
  __toESM
} from "./chunk-VVXIB3GI.js";

// src/policy/organisation.ts
import { createHash } from "node:crypto";
var mostP0 = 50;
var mostP1 = 5;
function briefAudit(repository, { verdict, findings, scores, counts, stats, target }) {
  const open = findings.filter(({ status }) => status !== "fixed" && status !== "suppressed");
  const of = (severity) => open.filter((finding) => finding.severity === severity);
  const figures = {
    head: target.head ?? "",
    failOn: verdict.failOn,
    scores,
    counts: { bySeverity: counts.bySeverity, suppressed: counts.byStatus.suppressed },
    rules: ruleCounts(open),
    findings: [...of("P0").slice(0, mostP0), ...of("P1").slice(0, mostP1)].map(({ ruleId: ruleId2, severity, message, data, location, fingerprint }) => ({ ruleId: ruleId2, severity, message, data, path: location.path, startLine: location.startLine, fingerprint })),
    stats: { files: stats.files, bytes: stats.bytes, durationMs: stats.durationMs }
  };
  return { ...repository, conclusion: verdict.conclusion, reasons: verdict.reasons, figures };
}
function ruleCounts(open) {
  const byRule = /* @__PURE__ */ new Map();
  for (const { ruleId: ruleId2, severity } of open) {
    const known = byRule.get(ruleId2);
    byRule.set(ruleId2, { ruleId: ruleId2, severity: known !== void 0 && known.severity < severity ? known.severity : severity, count: (known?.count ?? 0) + 1 });
  }
  return [...byRule.values()].sort((a, b) => compareText(a.ruleId, b.ruleId));
}
function judgeOverview(overview) {
  return { ...overview, conclusion: conclusionOf(overview), rules: ruleSpread(overview.repositories) };
}
function conclusionOf({ repositories, shard }) {
  const has = (conclusion) => repositories.some((repository) => repository.conclusion === conclusion);
  if (has("error") || shard === null && repositories.length === 0) return "error";
  return has("failed") ? "failed" : "passed";
}
function ruleSpread(repositories) {
  const spread = /* @__PURE__ */ new Map();
  for (const { ruleId: ruleId2, severity, count } of repositories.flatMap(({ figures }) => figures?.rules ?? [])) {
    const known = spread.get(ruleId2) ?? { ruleId: ruleId2, severity, count: 0, repositories: 0 };
    spread.set(ruleId2, { ruleId: ruleId2, severity: known.severity < severity ? known.severity : severity, count: known.count + count, repositories: known.repositories + 1 });
  }
  return [...spread.values()].sort((a, b) => b.repositories - a.repositories || compareText(a.severity, b.severity) || b.count - a.count || compareText(a.ruleId, b.ruleId));
}
function listingDigest({ owner, repositories }) {
  return createHash("sha256").update(JSON.stringify([owner.toLowerCase(), repositories.map(({ name }) => name).sort(compareText)])).digest("hex").slice(0, 16);
}
function partOf(all, shard) {
  const sorted = byName(all);
  return shard === null ? sorted : sorted.filter((_one, at) => at % shard.of === shard.index - 1);
}
function overviewOf(tool, listing, shard, audits, empty) {
  const found = empty.map((name) => ({ name, reason: "empty" }));
  return {
    tool,
    owner: listing.owner,
    server: listing.server,
    listing: listingDigest(listing),
    total: listing.repositories.length,
    shard,
    repositories: byName(audits),
    leftOut: byName([...partOf(listing.leftOut, shard), ...found])
  };
}
function mergeOverviews(pieces) {
  const [first] = pieces;
  if (first === void 0) throw new AuditError("usage-missing-argument", { command: "merge", argument: "FILE" });
  for (const { path, overview } of pieces) {
    if (overview.listing !== first.overview.listing || overview.owner !== first.overview.owner) throw new AuditError("merge-other-listing", { path, other: first.path });
  }
  requireEachOnce(pieces);
  const repositories = pieces.flatMap(({ overview }) => overview.repositories);
  const leftOut = pieces.flatMap(({ overview }) => overview.leftOut);
  requireWhole(first.overview, repositories, leftOut);
  return { ...first.overview, shard: null, repositories: byName(repositories), leftOut: byName(leftOut) };
}
function requireEachOnce(pieces) {
  const seen = /* @__PURE__ */ new Map();
  const of = pieces[0]?.overview.shard?.of ?? 1;
  for (const { path, overview } of pieces) {
    const shard = overview.shard ?? { index: 1, of: 1 };
    if (shard.of !== of) throw new AuditError("merge-other-count", { path, shard: `${shard.index}/${shard.of}`, of });
    const other = seen.get(shard.index);
    if (other !== void 0) throw new AuditError("merge-duplicate", { path, other, shard: `${shard.index}/${shard.of}` });
    seen.set(shard.index, path);
  }
  const missing = Array.from({ length: of }, (_none, at) => at + 1).filter((index) => !seen.has(index));
  if (missing.length > 0) throw new AuditError("merge-missing", { shards: missing.slice(0, 20).map((index) => `${index}/${of}`).join(", "), count: missing.length });
}
function requireWhole({ total }, repositories, leftOut) {
  const names = /* @__PURE__ */ new Set();
  for (const { name } of [...repositories, ...leftOut]) {
    if (names.has(name)) throw new AuditError("merge-twice", { repository: name });
    names.add(name);
  }
  const count = repositories.length + leftOut.filter(({ reason }) => reason === "empty").length;
  if (count !== total) throw new AuditError("merge-incomplete", { count, total });
}
function byName(all) {
  return [...all].sort((a, b) => compareText(a.name, b.name));
}
function compareText(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}

// src/report/organisation/reader.ts
var Reader = class _Reader {
  #value;
  #file;
  #at;
  constructor(value, file, at = "") {
    this.#value = value;
    this.#file = file;
    this.#at = at;
  }
  get(name) {
    const { fields } = this;
    return new _Reader(Object.hasOwn(fields, name) ? fields[name] : void 0, this.#file, this.#at === "" ? name : `${this.#at}.${name}`);
  }
  get absent() {
    return this.#value === void 0;
  }
  get fields() {
    const value = this.#value;
    return typeof value === "object" && value !== null && !Array.isArray(value) ? value : this.refuse();
  }
  list(read, most = 1e5) {
    const value = this.#value;
    if (!Array.isArray(value) || value.length > most) return this.refuse();
    return value.map((item, index) => read(new _Reader(item, this.#file, `${this.#at}[${index}]`)));
  }
  text(pattern) {
    return typeof this.#value === "string" && pattern.test(this.#value) ? this.#value : this.refuse();
  }
  choice(allowed) {
    return allowed.find((candidate) => candidate === this.#value) ?? this.refuse();
  }
  count(least = 0) {
    return Number.isSafeInteger(this.#value) && this.#value >= least ? this.#value : this.refuse();
  }
  /** Percent, or null: nothing to judge. */
  score() {
    const value = this.#value;
    if (value === null) return null;
    return typeof value === "number" && value >= 0 && value <= 100 ? value : this.refuse();
  }
  /** What fills the placeholders of a message. */
  data() {
    const entries = Object.entries(this.fields);
    if (entries.length > 50) return this.refuse();
    for (const [, value] of entries) if (!(typeof value === "string" && value.length <= 1e4) && !Number.isFinite(value)) return this.refuse();
    return Object.fromEntries(entries);
  }
  refuse() {
    throw new AuditError("merge-malformed", { path: this.#file, at: this.#at === "" ? "/" : this.#at });
  }
};
function openJson(text, file, kind) {
  let value;
  try {
    value = JSON.parse(text);
  } catch {
    throw new AuditError("merge-not-ours", { path: file, kind });
  }
  const { kind: found, schemaVersion } = typeof value === "object" && value !== null ? value : {};
  if (found !== kind) throw new AuditError("merge-not-ours", { path: file, kind });
  if (schemaVersion !== 1) throw new AuditError("merge-schema", { path: file, version: typeof schemaVersion === "number" ? schemaVersion : "?" });
  return new Reader(value, file);
}

// src/report/organisation/read.ts
var anyName = /^[^]{1,300}$/;
var short = /^[^]{0,300}$/;
var word = /^[\w@][\w@.-]{0,99}$/;
var hex = /^[0-9a-f]{1,128}$/;
var address = /^https?:\/\/[\w.-]+(?::\d{1,5})?$/;
var conclusions = ["passed", "failed", "error"];
function readOverview(text, file, requireVersion, isRule) {
  const top = openJson(text, file, overviewKind);
  const tool = top.get("tool");
  requireVersion(tool.get("version").text(short), tool.get("rulesDigest").text(short));
  const shard = top.get("shard");
  const listing = top.get("listing");
  const overview = {
    tool: { name: tool.get("name").text(short), version: tool.get("version").text(short), rulesDigest: tool.get("rulesDigest").text(short) },
    owner: top.get("owner").text(anyName),
    server: top.get("server").text(address),
    listing: listing.get("digest").text(hex),
    total: listing.get("total").count(),
    shard: shard.absent ? null : { index: shard.get("index").count(1), of: shard.get("of").count(1) },
    repositories: top.get("repositories").list((item) => readRepository(item, isRule)),
    leftOut: top.get("leftOut").list(readLeftOut)
  };
  if (overview.shard !== null && (overview.shard.index > overview.shard.of || overview.shard.of > 9999)) shard.refuse();
  return { overview, language: top.get("language").choice(languages) };
}
function readListing(text, file) {
  const top = openJson(text, file, listingKind);
  return { owner: top.get("owner").text(anyName), server: top.get("server").text(address), repositories: top.get("repositories").list(readListed), leftOut: top.get("leftOut").list(readLeftOut) };
}
function readListed(item) {
  return { name: item.get("name").text(anyName), defaultBranch: item.get("defaultBranch").text(short) };
}
function readLeftOut(item) {
  return { name: item.get("name").text(anyName), reason: item.get("reason").choice(leftOutReasons) };
}
function readRepository(item, isRule) {
  const conclusion = item.get("conclusion").choice(conclusions);
  const figures = item.get("head").absent && conclusion === "error" ? null : readFigures(item, isRule);
  return { ...readListed(item), conclusion, reasons: item.get("reasons").list(readReason, 1e3), figures };
}
function readReason(item) {
  return { message: item.get("id").text(word), data: item.get("data").data() };
}
function readFigures(item, isRule) {
  const counts = item.get("counts");
  const stats = item.get("stats");
  return {
    head: item.get("head").text(hex),
    failOn: item.get("failOn").choice([...severities, "none"]),
    scores: readScores(item.get("scores")),
    counts: { bySeverity: bySeverity(counts.get("bySeverity")), suppressed: counts.get("suppressed").count() },
    rules: item.get("rules").list((rule) => readRule(rule, isRule)),
    findings: item.get("findings").list((finding) => readFinding(finding, isRule), 1e3),
    stats: { files: stats.get("files").count(), bytes: stats.get("bytes").count(), durationMs: stats.get("durationMs").count() }
  };
}
function readScores(item) {
  const byArea = item.get("areas");
  return { overall: item.get("overall").score(), areas: Object.fromEntries(areas.map((area) => [area, byArea.get(area).score()])) };
}
function bySeverity(item) {
  return Object.fromEntries(severities.map((severity) => [severity, item.get(severity).count()]));
}
function readRule(item, isRule) {
  return { ruleId: ruleId(item.get("ruleId"), isRule), severity: item.get("severity").choice(severities), count: item.get("count").count(1) };
}
function readFinding(item, isRule) {
  return {
    ruleId: ruleId(item.get("ruleId"), isRule),
    severity: item.get("severity").choice(severities),
    message: item.get("messageId").text(word),
    data: item.get("data").data(),
    path: item.get("path").text(/^[^]{1,5000}$/),
    startLine: item.get("startLine").count(1),
    fingerprint: item.get("fingerprint").text(short)
  };
}
function ruleId(item, isRule) {
  const id = item.text(/^[\w/.-]{1,200}$/);
  return isRule(id) ? id : item.refuse();
}

// src/cli/organisation/listing.ts
var import_picomatch = __toESM(require_picomatch(), 1);
import { readFileSync } from "node:fs";
function accessFrom({ tokenFromEnv }, env) {
  const name = tokenFromEnv ?? "GITHUB_TOKEN";
  const token = (env[name] ?? "").trim();
  if (token === "" && tokenFromEnv !== void 0) throw new AuditError("org-token-missing", { name });
  if (!/^[\x21-\x7e]*$/.test(token)) throw new AuditError("org-token-odd", { name });
  const given2 = (variable, otherwise) => ((env[variable] ?? "") === "" ? otherwise : env[variable] ?? "").replace(/\/+$/, "");
  const server = given2("GITHUB_SERVER_URL", "https://github.com");
  if (!/^https?:\/\/[\w.-]+(?::\d{1,5})?$/.test(server)) throw new AuditError("org-server", { value: server });
  return { api: given2("GITHUB_API_URL", "https://api.github.com"), server, token };
}
async function listingFor(options, access) {
  const [owner] = takeArguments(options, 1);
  if (owner === void 0) throw new AuditError("usage-missing-argument", { command: "org", argument: "OWNER" });
  if (!/^\w[\w-]{0,99}$/.test(owner)) throw new AuditError("org-odd-owner", { owner });
  const { repositories: file } = options.organisation;
  const listing = file === void 0 ? await askedFor(owner, options.organisation, access) : given(owner, file, options.organisation);
  if (listing.repositories.length > 0) return listing;
  if (listing.leftOut.length === 0) throw new AuditError("org-no-repositories", { owner });
  const reasons = [...new Set(listing.leftOut.map(({ reason }) => reason))].sort().join(", ");
  throw new AuditError("org-nothing", { owner, count: listing.leftOut.length, reasons });
}
async function askedFor(owner, options, access) {
  const { listRepositories } = await import("./chunk-CITLTOUT.js");
  const all = await listRepositories(owner, { url: access.api, token: access.token });
  return { owner, server: access.server, ...select(all, options) };
}
function given(owner, file, options) {
  const choosing = ["--match", "--limit", "--include-forks", "--list"].find((_option, at) => [options.match.length > 0, options.limit !== void 0, options.includeForks, options.list][at]);
  if (choosing !== void 0) throw new AuditError("usage-conflict", { option: choosing, other: "--repositories" });
  const listing = readListing(readText(file), file);
  if (listing.owner.toLowerCase() !== owner.toLowerCase()) throw new AuditError("org-other-owner", { path: file, owner, other: listing.owner });
  return listing;
}
function select(all, { includeForks, match, limit = Infinity }) {
  const wanted = matcher(match);
  const repositories = [];
  const leftOut = [];
  for (const { name, defaultBranch, archived, disabled, fork } of [...all].sort((a, b) => a.name < b.name ? -1 : 1)) {
    const reason = archived ? "archived" : disabled ? "disabled" : fork && !includeForks ? "fork" : !wanted(name.slice(name.indexOf("/") + 1)) ? "unmatched" : repositories.length >= limit ? "limit" : null;
    if (reason === null) repositories.push({ name, defaultBranch });
    else leftOut.push({ name, reason });
  }
  return { repositories, leftOut };
}
function matcher(globs) {
  const of = (list) => (0, import_picomatch.default)([...list], { dot: true, nocase: true });
  const [no, yes] = [globs.filter((glob) => glob.startsWith("!")).map((glob) => glob.slice(1)), globs.filter((glob) => !glob.startsWith("!"))];
  const [unwanted, asked] = [no.length === 0 ? () => false : of(no), yes.length === 0 ? () => true : of(yes)];
  return (name) => asked(name) && !unwanted(name);
}
var mostBytes = 256 * 1024 * 1024;
function readText(path) {
  try {
    const bytes = readFileSync(path);
    if (bytes.length > mostBytes) throw new AuditError("merge-unreadable", { path, detail: "EFBIG" });
    return bytes.toString("utf8");
  } catch (error) {
    if (error instanceof AuditError) throw error;
    throw new AuditError("merge-unreadable", { path, detail: error.code ?? "EIO" });
  }
}

export {
  briefAudit,
  judgeOverview,
  listingDigest,
  partOf,
  overviewOf,
  mergeOverviews,
  readOverview,
  accessFrom,
  listingFor,
  readText
};
