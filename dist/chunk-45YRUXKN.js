import { createRequire as __createRequire } from 'node:module'; import { fileURLToPath as __toPath } from 'node:url'; const require = __createRequire(import.meta.url); const __filename = __toPath(import.meta.url); const __dirname = __toPath(new URL('.', import.meta.url));
import {
  originRemote
} from "./chunk-GOTWU5LV.js";
import {
  controls,
  first,
  plan
} from "./chunk-UXCBORTF.js";
import {
  placeLink
} from "./chunk-CZ4HLK7U.js";
import {
  isOpen
} from "./chunk-IQI7IQPO.js";
import {
  countsLine,
  firstOf,
  groupedNotices,
  moreOf,
  notScannedReasons,
  sizeOf,
  verdictReasons
} from "./chunk-X3OIZBVP.js";
import {
  codeSpan,
  escapeText,
  link,
  markdownText,
  table
} from "./chunk-I5JFAHOS.js";
import {
  levelOf,
  scoreRows,
  signed
} from "./chunk-DBVB26YB.js";
import {
  commitSource,
  compare,
  configPaths,
  diffArrays,
  effectiveConfig,
  findConfig,
  git,
  noCache,
  openCache,
  pastSource,
  resolveCommit,
  roleClassifier,
  scan
} from "./chunk-PYGVMB2Z.js";
import {
  engine,
  knowledgeOf,
  tool
} from "./chunk-IZ3IFEQU.js";
import {
  plainText,
  render,
  renderLine
} from "./chunk-ZMOI22FV.js";
import {
  clip,
  plain,
  visible
} from "./chunk-U6SEALJ2.js";
import {
  AuditError
} from "./chunk-CNWCVQ4V.js";
import {
  severities
} from "./chunk-IBGPIOPE.js";

// src/source/history.ts
import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
var deepening = [50, 200, 1e3];
var History = class {
  #root;
  #remote;
  #log;
  constructor(root, remote, log) {
    this.#root = root;
    this.#remote = remote;
    this.#log = log;
  }
  async head() {
    const head = await resolveCommit(this.#root, "HEAD");
    if (head === null) throw new AuditError("missing-base", { detail: "the checkout has no commit" });
    return head;
  }
  /** HEAD is the merge of the request, its head, or something newer than the event. */
  async pullRequest(headSha, baseRef) {
    const head = await this.head();
    const [first2, second] = await this.parents(head);
    if (first2 !== void 0 && second !== void 0 && (second === headSha || head !== headSha)) {
      if (second !== headSha) this.#log(`HEAD merges ${second}, the event names ${headSha}: the checkout counts`);
      return { base: await this.need(first2), head, tip: second };
    }
    return { base: await this.forkPoint(head, baseRef), head };
  }
  /** Both ends are known; what is missing is fetched. `head` may be '' for the checkout's own. */
  async range(baseSha, headSha) {
    if (baseSha === "") throw new AuditError("missing-base", { detail: "the event names no base commit" });
    const head = headSha === "" ? await this.head() : await this.need(headSha);
    return { base: await this.need(baseSha), head };
  }
  /** The head of a request that is not checked out, against where it left the branch. */
  async request(headSha, baseRef) {
    if (headSha === "") throw new AuditError("missing-base", { detail: "the event names no head commit" });
    const head = await this.need(headSha);
    return { base: await this.forkPoint(head, baseRef), head };
  }
  /** What the checkout adds since it left a branch. */
  async sinceBranch(branch) {
    const head = await this.head();
    return { base: await this.forkPoint(head, branch), head };
  }
  /** A revision that a person gave: a commit, tag or branch, local or the remote's. */
  async given(name) {
    const head = await this.head();
    const local = await resolveCommit(this.#root, name) ?? await resolveCommit(this.#root, `refs/remotes/origin/${name}`);
    if (local !== null) return { base: local, head };
    const fetched = /^[0-9a-f]{40,64}$/.test(name) ? await this.need(name) : await this.tip(name);
    return { base: fetched, head };
  }
  /** Parents as the commit object names them, also where a shallow boundary hides them. */
  async parents(commit) {
    const run = await git(this.#root, ["cat-file", "commit", commit]);
    if (run.code !== 0) throw new AuditError("missing-base", { detail: `${commit}: ${run.stderr}` });
    const header = run.stdout.toString("latin1").split("\n\n", 1)[0] ?? "";
    return [...header.matchAll(/^parent ([0-9a-f]{40,64})$/gm)].map((match) => match[1] ?? "");
  }
  /** The best common ancestor as the history at hand has it; null where that is cut off. */
  async commonAncestor(one, other) {
    if (await this.isShallow()) return null;
    const run = await git(this.#root, ["merge-base", one, other]);
    return run.code === 0 ? run.stdout.toString("latin1").trim() : null;
  }
  /** Sees to it that every commit between is here; null when it is, else one line of why not. */
  async between({ base, head }) {
    for (const depth of [0, ...deepening, Infinity]) {
      const failure = depth === 0 ? null : await this.deepen(depth, [head, base]);
      if (await this.isWhole(base, head)) return null;
      if (failure !== null) return failure;
    }
    return "the remote does not give the whole history";
  }
  /** No commit that only one side has is cut off from its parents: what is between is then what git says it is. */
  async isWhole(base, head) {
    const cut = await this.cutOff();
    if (cut.size === 0) return true;
    const run = await git(this.#root, ["rev-list", `${base}...${head}`]);
    if (run.code !== 0) return false;
    for (const commit of run.stdout.toString("latin1").split("\n")) {
      if (cut.has(commit) && (await this.parents(commit)).some((parent) => parent !== base)) return false;
    }
    return true;
  }
  /** The shallow boundary (gitrepository-layout(5), `shallow`). */
  async cutOff() {
    const run = await git(this.#root, ["rev-parse", "--git-path", "shallow"]);
    const file = resolve(this.#root, run.stdout.toString("utf8").replace(/\n$/, ""));
    const text = await readFile(file, "latin1").catch(() => "");
    return new Set(text.split("\n").filter((line) => line !== ""));
  }
  async deepen(depth, wanted) {
    this.#log(depth === Infinity ? "fetching the whole history" : `deepening by ${depth} commits`);
    const failure = await this.#remote.fetch(this.#root, [depth === Infinity ? "--unshallow" : `--deepen=${depth}`, ...wanted]);
    if (failure !== null) this.#log(failure);
    return failure;
  }
  /** The commit with its tree, fetched alone where it is not here. */
  async need(commit) {
    if (await this.has(commit)) return commit;
    this.#log(`fetching ${commit}`);
    const failure = await this.#remote.fetch(this.#root, ["--depth=1", commit]);
    if (await this.has(commit)) return commit;
    throw new AuditError("missing-base", { detail: `${commit}: ${failure ?? "not in the remote"}` });
  }
  async has(commit) {
    const run = await git(this.#root, ["cat-file", "-e", `${commit}^{tree}`]);
    return run.code === 0;
  }
  /** The remote's branch as it is now. */
  async tip(branch) {
    if (branch === "" || branch.startsWith("-")) throw new AuditError("missing-base", { detail: `no branch '${branch}'` });
    const ref = `refs/readiness-gate/${branch}`;
    const shallow = await this.isShallow() ? ["--depth=1"] : [];
    const failure = await this.#remote.fetch(this.#root, [...shallow, `+refs/heads/${branch}:${ref}`]);
    const commit = failure === null ? await resolveCommit(this.#root, ref) : await resolveCommit(this.#root, `refs/remotes/origin/${branch}`);
    if (commit === null) throw new AuditError("missing-base", { detail: `${branch}: ${failure ?? "no such branch"}` });
    return commit;
  }
  async isShallow() {
    const run = await git(this.#root, ["rev-parse", "--is-shallow-repository"]);
    return run.stdout.toString("latin1").trim() === "true";
  }
  /** The best common ancestor of `head` and a branch of the remote, deepening until there is one. */
  async forkPoint(head, branch) {
    const tip = await this.tip(branch);
    for (const depth of [0, ...deepening, Infinity]) {
      if (depth > 0) {
        if (!await this.isShallow()) break;
        await this.deepen(depth, [head, `+refs/heads/${branch}:refs/readiness-gate/${branch}`]);
      }
      const run = await git(this.#root, ["merge-base", head, tip]);
      const base = run.stdout.toString("latin1").trim();
      if (run.code === 0 && base !== "") return this.need(base);
    }
    throw new AuditError("missing-base", { detail: `${head} and ${branch} have no common ancestor` });
  }
};

// src/action/audit.ts
async function auditEvent(plan2, inputs, situation) {
  const history = historyOf(inputs, situation);
  if (plan2.kind === "full") return auditWhole(await history.head(), inputs, situation, plan2.gate, []);
  let range;
  try {
    range = await rangeOf(plan2, history);
  } catch (error) {
    if (!(error instanceof AuditError) || error.id !== "missing-base" || inputs.onMissingBase === "fail") throw error;
    const notice = { level: "warning", message: "notice.base-missing-full", data: error.data };
    return auditWhole(await history.head(), inputs, situation, true, [notice]);
  }
  situation.log(`base ${range.base}, head ${range.head}`);
  return compareRange(range, history, inputs, situation);
}
function historyOf({ token }, { root, server, repository, log }) {
  return new History(root, originRemote(server, repository, token), log);
}
function rangeOf(plan2, history) {
  switch (plan2.kind) {
    case "pull-request":
      return plan2.checkedOut ? history.pullRequest(plan2.headSha, plan2.baseRef) : history.request(plan2.headSha, plan2.baseRef);
    case "range":
      return history.range(plan2.baseSha, plan2.headSha);
    case "branch":
      return history.sinceBranch(plan2.defaultBranch);
    case "given":
      return history.given(plan2.base);
    default:
      return plan2;
  }
}
async function auditWhole(head, inputs, situation, gate, notices2) {
  const source = commitSource(situation.root, head);
  await requireFolder(inputs, source);
  situation.log(`full audit of ${head}`);
  const config = await configOf(source, inputs, gate ? inputs.failOn : inputs.failOn ?? "none");
  return { verdict: withNotices(await scan(source, runFor(config, inputs)), notices2), config };
}
async function compareRange(range, history, inputs, situation) {
  const before = commitSource(situation.root, range.base);
  const now = commitSource(situation.root, range.head);
  await requireFolder(inputs, now, before);
  const config = await configOf(before, inputs, inputs.failOn);
  const notices2 = await configEdited(before, now, inputs);
  const missing = inputs.scanHistory ? await history.between(range) : null;
  if (missing !== null) notices2.push({ level: "warning", message: "notice.history-missing", data: { detail: missing } });
  const past = inputs.scanHistory && missing === null ? pastSource(situation.root, range.base, range.head) : void 0;
  return { verdict: withNotices(await compare(before, now, runFor(config, inputs), past), notices2), config, range };
}
async function requireFolder({ path: folder }, ...sources) {
  if (folder === "") return;
  for (const source of sources) if ((await source.list()).files.some(({ path }) => isBelow(folder, path))) return;
  throw new AuditError("path-not-found", { path: folder });
}
function isBelow(folder, path) {
  return folder === "" || path.startsWith(`${folder}/`);
}
function withNotices(verdict2, notices2) {
  const { result } = verdict2;
  return { ...verdict2, result: { ...result, notices: [...notices2, ...result.notices] } };
}
async function configOf(source, inputs, failOn) {
  const file = await configFile(source, inputs);
  if (file === null && inputs.config !== "") throw new AuditError("config-not-found", { path: inputs.config });
  return effectiveConfig(file, { failOn, language: inputs.language }, [...knowledgeOf(engine.ruleSet).rules.keys()]);
}
function configFile(source, inputs) {
  return findConfig(source, inputs.config === "" ? configPaths : [inputs.config]);
}
async function configEdited(base, head, inputs) {
  const [before, now] = [await configFile(base, inputs), await configFile(head, inputs)];
  if (before?.text === now?.text) return [];
  return [{ level: "warning", message: "notice.config-pending", data: {}, path: now?.path ?? before?.path ?? "" }];
}
function runFor(config, inputs) {
  return {
    engine,
    config,
    roleOf: roleClassifier(config),
    cache: inputs.cacheDir === "" ? noCache : openCache(inputs.cacheDir, tool.rulesDigest),
    tool,
    today: (/* @__PURE__ */ new Date()).toISOString().slice(0, 10),
    progress: () => void 0,
    wants: (_ruleId, path) => isBelow(inputs.path, path)
  };
}

// src/report/causes.ts
var NEAR = 3;
var MOST = 2;
function causesOf(finding, diffs2) {
  if (finding.status !== "new") return [];
  const own = finding.location;
  const away = ({ path, startLine }) => path !== own.path || Math.abs(startLine - own.startLine) > NEAR;
  return finding.related.filter((place) => place.inBase === void 0 && away(place) && isAdded(place, diffs2)).slice(0, MOST);
}
function removalsOf(finding) {
  return finding.status === "new" ? finding.related.filter(({ inBase }) => inBase === true).slice(0, MOST) : [];
}
function isAdded({ path, startLine }, diffs2) {
  const diff = diffs2.get(path);
  const line = diff?.right(startLine);
  return line !== void 0 && diff?.added.has(line) === true;
}

// src/report/annotations.ts
var MOST_OF_A_LEVEL = 10;
var LONGEST_MESSAGE = 4096;
var LONGEST_TITLE = 255;
var MOST_RELATED = 5;
var LEVEL = { P0: "error", P1: "error", P2: "warning", P3: "notice" };
function annotations(result, words, diffs2 = /* @__PURE__ */ new Map(), already = 0) {
  const wanted = toAnnotate(result).slice(already);
  const room = { error: MOST_OF_A_LEVEL, warning: MOST_OF_A_LEVEL, notice: MOST_OF_A_LEVEL };
  const shown = wanted.filter((finding) => room[LEVEL[finding.severity]]-- > 0);
  const notShown = wanted.length - shown.length;
  const causes2 = causeAnnotations(shown, words, diffs2).slice(0, Math.max(0, room.notice));
  return { shown: [...shown.map((finding) => annotation(finding, words)), ...causes2], notShown, remark: notShown > 0 ? words.t("annotations-not-shown", { count: notShown }) : "" };
}
function toAnnotate(result) {
  const comparing = result.target.base !== void 0;
  const wanted = result.findings.filter((finding) => comparing ? finding.status === "new" : isOpen(finding));
  return wanted.sort((a, b) => a.severity.localeCompare(b.severity));
}
function causeAnnotations(findings, words, diffs2) {
  return findings.flatMap(
    (finding) => causesOf(finding, diffs2).map((cause) => {
      const { path, startLine, endLine } = cause;
      const told2 = renderLine(words.phrase("cause-of", { place: `${finding.location.path}:${finding.location.startLine}` }), plainText);
      const note = renderLine(words.note(finding, cause), plainText);
      return { level: "notice", title: clip(titleOf(finding, words), LONGEST_TITLE), message: clip(`${told2}${words.t("colon")}${note}`, LONGEST_MESSAGE), path, startLine, endLine };
    })
  );
}
function titleOf(finding, words) {
  return `${finding.severity} ${renderLine(words.rule(finding.ruleId, "title"), plainText)} (${finding.ruleId})`;
}
function annotation(finding, words) {
  const { path, startLine, startColumn, endLine, endColumn } = finding.location;
  const related = finding.related.slice(0, MOST_RELATED).map((one) => `${visible(one.path)}:${one.startLine} ${renderLine(words.note(finding, one), plainText)}`);
  const lines = [renderLine(words.message(finding), plainText), ...related.length ? [`${words.t("why-believed")}${words.t("colon").trim()}`, ...related] : []];
  const said = { level: LEVEL[finding.severity], title: clip(titleOf(finding, words), LONGEST_TITLE), message: clip(lines.join("\n"), LONGEST_MESSAGE), path };
  if (finding.location.commit !== void 0) return { ...said, startLine: 1, endLine: 1 };
  return {
    ...said,
    startLine,
    endLine,
    ...startLine === endLine ? { startColumn, endColumn } : {}
  };
}

// src/report/summary.ts
var LARGEST_SUMMARY = 1024 * 1024 - 16 * 1024;
var MOST_RELATED2 = 5;
var MOST_NOT_SCANNED = 50;
var MOST_NOTICES = 50;
var MOST_NOTICES_BRIEF = 10;
var LONGEST_CELL = 600;
function summary(result, words, options = {}, largest = LARGEST_SUMMARY) {
  const comparing = result.target.base !== void 0;
  const by = (status) => result.findings.filter((finding) => finding.status === status);
  const head = [...verdict(result, words), ...scores(result, words), ...notices(result, words, options)];
  const tail = [...options.brief ? [] : notScanned(result, words), ...scope(result, words, options)];
  const sections = comparing ? [
    { title: words.t("new-findings"), open: true, findings: by("new"), repository: options.repository, base: options.base },
    { title: words.t("pending-findings"), open: true, findings: by("pending"), repository: options.repository },
    { title: words.t("fixed-findings"), open: false, findings: by("fixed"), repository: options.base }
  ] : [{ title: words.t("findings"), open: true, findings: result.findings.filter(isOpen), repository: options.repository }];
  const body = new Bounded(largest - bytes([...head, ...tail].join("\n")) - 1024);
  for (const section of sections) body.section(section, words);
  const nothing = sections[0]?.findings.length ? [] : [words.t(comparing ? "found-nothing-new" : "found-nothing"), ""];
  return [...head, ...nothing, ...body.lines, ...body.cut ? [`> ${words.t("cut-to-fit")}`, ""] : [], ...tail].join("\n");
}
var Bounded = class {
  lines = [];
  cut = false;
  room;
  constructor(room) {
    this.room = room;
  }
  section({ title, open, findings, repository, base }, words) {
    if (!findings.length) return;
    const heading3 = `${title}${words.t("aside", { text: findings.length })}`;
    this.push(open ? [`### ${heading3}`, ""] : ["<details>", `<summary>${escapeText(heading3)}</summary>`, ""]);
    const cells = findings.map((finding) => cellsOf(finding, words, repository, base));
    const [head = "", rule = "", ...rows] = table(["", words.t("finding"), words.t("place"), words.t("why-believed")], cells);
    this.push([head, rule]);
    const shown = rows.findIndex((line) => !this.push([line]));
    const left = shown === -1 ? 0 : rows.length - shown;
    if (left > 0) this.cut = true;
    this.lines.push("", ...left > 0 ? [`> ${words.t("more-rows", { count: left })}`, ""] : [], ...open ? [] : ["</details>", ""]);
  }
  push(lines) {
    const size = bytes(lines.join("\n")) + 1;
    if (size > this.room) return false;
    this.room -= size;
    this.lines.push(...lines);
    return true;
  }
};
function cellsOf(finding, words, repository, base) {
  const title = renderLine(words.rule(finding.ruleId, "title"), markdownText);
  const message = words.message(finding);
  const short = plain(message).length <= LONGEST_CELL ? renderLine(message, markdownText) : escapeText(clip2(plain(message)));
  const related = firstOf(finding.related, MOST_RELATED2, words, (one) => `${placeLink(one, one.inBase ? base : repository)} ${renderLine(words.note(finding, one), markdownText)}`);
  const told2 = finding.status === "fixed" ? "" : `<br>${short}`;
  return [`**${finding.severity}**`, `**${title}** ${codeSpan(finding.ruleId)}${told2}`, placeLink(finding.location, repository), related.join("<br>")];
}
function verdict(result, words) {
  const { conclusion } = result.verdict;
  const mark = conclusion === "passed" ? "\u2705" : conclusion === "failed" ? "\u274C" : "\u26A0\uFE0F";
  const why = verdictReasons(result).map((reason) => `- ${renderLine(words.reason(reason), markdownText)}`);
  const { bySeverity } = result.counts;
  return [
    `## ${mark} ${words.t("tool-name")}${words.t("colon")}${words.t(`verdict-${conclusion}`)}`,
    "",
    ...why,
    "",
    escapeText(words.t("findings-line", { counts: countsLine(result, words) })),
    "",
    escapeText(words.t("open-by-severity", { counts: severities.map((severity) => `${severity} ${bySeverity[severity]}`).join(words.t("list-separator")) })),
    ""
  ];
}
function scores(result, words) {
  const rows = scoreRows(result).filter((row) => row.score !== null);
  if (!rows.length) return [];
  const compared = result.scoresBefore !== void 0;
  const columns = [words.t("area"), words.t("score"), ...compared ? [words.t("before"), words.t("change")] : []];
  const cells = rows.map(({ area, label, score, before, change }) => {
    const level = area === "overall" ? words.t("aside", { text: words.t(`level-${levelOf(result)}`) }) : "";
    const name = area === "overall" ? `**${words.t(label)}**` : words.t(label);
    return [name, `${score}${level}`, ...compared ? [before === null ? "" : String(before), signed(change)] : []];
  });
  return [`### ${words.t("scores")}`, "", ...table(columns, cells), ""];
}
function notices(result, words, options) {
  const groups = groupedNotices(result);
  const lines = groups.slice(0, options.brief ? MOST_NOTICES_BRIEF : MOST_NOTICES).map(({ notice, more }) => {
    const place = notice.path === void 0 ? "" : `${placeLink({ path: notice.path, startLine: notice.line ?? 1 }, options.repository)} `;
    return `> ${notice.level === "error" ? "\u2757" : "\u26A0\uFE0F"} ${place}${renderLine(words.reason(notice), markdownText)}${moreOf(more, words)}`;
  });
  const left = groups.length - lines.length;
  if (left > 0) lines.push(`> ${words.t("more-notices", { count: left })}`);
  if (options.remark) lines.push(`> ${options.remark}`);
  for (const remark of options.remarks ?? []) lines.push(`> \u26A0\uFE0F ${renderLine(remark, markdownText)}`);
  return lines.flatMap((line) => [line, ""]);
}
function notScanned(result, words) {
  if (!result.notScanned.length) return [];
  const title = words.t("not-scanned-count", { count: result.notScanned.length, reasons: notScannedReasons(result, words) });
  const rows = result.notScanned.slice(0, MOST_NOT_SCANNED).map(({ path, reason, detail }) => [
    codeSpan(clip2(path)),
    escapeText(words.t(`reason-${reason}`)) + (detail ? ` ${codeSpan(clip2(detail))}` : "")
  ]);
  const more = result.notScanned.length - rows.length;
  return ["<details>", `<summary>${escapeText(title)}</summary>`, "", ...table([words.t("file"), words.t("reason")], rows), "", ...more > 0 ? [words.t("more-files", { count: more }), ""] : [], "</details>", ""];
}
function scope(result, words, { brief }) {
  const { tool: tool2, target, stats } = result;
  const parts = [
    ...brief ? [] : [escapeText(words.t("scanned-count", { files: stats.files, size: sizeOf(stats.bytes), seconds: (stats.durationMs / 1e3).toFixed(1) }))],
    ...target.base === void 0 ? [] : [renderLine(words.phrase("compared-with", { base: target.base.slice(0, 12) }), markdownText)],
    ...target.head === void 0 ? [] : [renderLine(words.phrase("audited-commit", { head: target.head.slice(0, 12) }), markdownText)],
    escapeText(words.t("rule-set", { name: tool2.name, version: tool2.version, digest: tool2.rulesDigest.slice(0, 12) }))
  ];
  return [`<sub>${parts.join(" \xB7 ")}</sub>`, ""];
}
function clip2(text) {
  const whole = visible(text);
  return whole.length > LONGEST_CELL ? `${whole.slice(0, LONGEST_CELL - 1)}\u2026` : whole;
}
function bytes(text) {
  return new TextEncoder().encode(text).length;
}

// src/action/stage.ts
var permissions = {
  "channel-check": "checks: write",
  "channel-review": "pull-requests: write",
  "channel-resolve": "pull-requests: write",
  "channel-comment": "pull-requests: write",
  "channel-issue": "issues: write",
  "channel-fork": "pull-requests: write"
};
var Stage = class {
  remarks = [];
  // for the summary
  audited;
  inputs;
  words;
  scene;
  #library;
  #api;
  #login;
  #behind;
  constructor(audited, inputs, words, scene) {
    this.audited = audited;
    this.inputs = inputs;
    this.words = words;
    this.scene = scene;
  }
  get canSpeak() {
    return this.inputs.token !== "" && this.scene.apiUrl !== "";
  }
  /** One channel: whatever happens in it is told, and goes no further. `asked`: the user named it, so the summary tells it, too. */
  async attempt(channel, asked, after, act) {
    if (!this.canSpeak) {
      if (asked) this.tell(this.words.phrase("publish.no-token", { channel: this.words.t(channel), permission: permissions[channel] }), asked);
      return { failure: { kind: "forbidden", status: 0, detail: "" } };
    }
    const library = this.#library ??= await import("./chunk-S6MXZGJI.js");
    let outcome;
    try {
      const api = this.#api ??= library.connect({ token: this.inputs.token, url: this.scene.apiUrl, repository: this.scene.repository });
      api.budget.reserve(after);
      outcome = await act(library, api);
    } catch (error) {
      outcome = { failure: library.failureOf(error) };
    }
    if (outcome.failure !== void 0) this.#api?.budget.losePatience();
    if (outcome.failure !== void 0) this.tellFailure(channel, outcome.failure, asked);
    return outcome;
  }
  /** Whose comments are ours; asked for once. */
  self(library, api) {
    return this.#login ??= library.ownLogin(api).catch((error) => {
      this.#login = void 0;
      throw error;
    });
  }
  /** Whether the request has a commit by now that was not audited here: that one's own run comments, and this one would take it back. Asked once. */
  isBehind(library, api) {
    return this.#behind ??= this.#askHead(library, api);
  }
  async #askHead(library, api) {
    const { scene, audited, words } = this;
    const now = scene.request === null ? null : await library.requestHead(api, scene.request.number);
    if (now === null || [scene.request?.head, audited.range?.tip, audited.range?.head].includes(now)) return false;
    this.tell(words.phrase("request-moved-on", { head: now.slice(0, 12) }));
    return true;
  }
  tellFailure(channel, { kind, status, detail }, asked = true) {
    const what = channel === "channel-issue" && status === 410 ? "issues-disabled" : kind;
    this.tell(this.words.phrase(`publish.${what}`, { channel: this.words.t(channel), permission: permissions[channel], status, detail: status === 0 ? detail : `HTTP ${status}: ${detail}` }), asked);
  }
  tell(phrase, asked = true) {
    this.scene.log(plain(phrase));
    if (asked) this.remarks.push(phrase);
  }
};

// src/report/check-run.ts
import { createHash } from "node:crypto";
var MOST_IN_CHECK = 500;
var LARGEST_SUMMARY2 = 6e4;
function checkRun(result, words, diffs2, { head, folder, ...options }) {
  const { conclusion } = result.verdict;
  const findings = toAnnotate(result);
  const told2 = findings.slice(0, MOST_IN_CHECK);
  const annotations2 = [...told2.map((finding) => annotation(finding, words)), ...causeAnnotations(told2, words, diffs2)].slice(0, MOST_IN_CHECK);
  const more = findings.length - told2.length;
  const remark = more > 0 ? { remark: renderLine(words.phrase("check-summary-more", { count: more, most: MOST_IN_CHECK }), markdownText) } : {};
  const why = verdictReasons(result).map((reason) => plain(words.reason(reason)).replaceAll("`", ""));
  const content = {
    name: folder === "" ? words.t("tool-name") : `${words.t("tool-name")} (${clip(plain({ template: "{folder}", data: { folder } }), 100)})`,
    head,
    conclusion: conclusion === "passed" ? "success" : "failure",
    title: clip([`${words.t(`verdict-${conclusion}`)}${words.t("colon")}${countsLine(result, words)}`, ...why].join(" \xB7 "), 255),
    summary: summary(result, words, { ...options, ...remark, brief: true }, LARGEST_SUMMARY2),
    annotations: annotations2
  };
  return { ...content, id: createHash("sha256").update(JSON.stringify(content)).digest("hex").slice(0, 32) };
}

// src/report/marker.ts
var SUMMARY = "readiness-gate:summary";
var FINDING = "readiness-gate:finding";
var FIXED = "readiness-gate:fixed";
var REPORT = "readiness-gate:report";
var HISTORY = "readiness-gate:history";
var FORK_SUMMARY = "readiness-gate:fork-summary";
var FORK_FINDING = "readiness-gate:fork-finding";
function summaryMark(folder) {
  return `<!-- ${SUMMARY} ${harmless(folder)} -->`;
}
function harmless(folder) {
  return encodeURIComponent(folder).replace(/[^\w%.]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
}
function reportMarks(folder) {
  return { start: `<!-- ${REPORT} ${harmless(folder)} -->`, end: `<!-- ${REPORT}-end ${harmless(folder)} -->` };
}
function reportParts(body, folder) {
  const { start, end } = reportMarks(folder);
  const from = lineOf(body, start);
  if (from === -1) return null;
  const until = lineOf(body.slice(from), end);
  const stop = until === -1 ? body.length : from + until + end.length;
  return { before: body.slice(0, from), ours: body.slice(from, stop), after: body.slice(stop) };
}
function lineOf(text, mark) {
  return new RegExp(`^${mark.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}(?=[ \\t]*\\r?$)`, "m").exec(text)?.index ?? -1;
}
function historyMark(data) {
  return `<!-- ${HISTORY} ${data} -->`;
}
function historyData(ours2) {
  return new RegExp(`^<!-- ${HISTORY} (.*) -->[ \\t]*\\r?$`, "m").exec(ours2)?.[1] ?? null;
}
function findingMark(fingerprint, place, folder, index = 0) {
  const key = `${fingerprint}:${place}${index === 0 ? "" : String(index)}`;
  return { key, mark: `<!-- ${FINDING} ${key}${folder === "" ? "" : ` ${harmless(folder)}`} -->` };
}
function partsOfMark(body, name) {
  const [, key, folder = ""] = new RegExp(`^<!-- ${name} ([0-9a-f]+:[a-z]+\\d*)(?: ([\\w%.]+))? -->`).exec(body) ?? [];
  return key === void 0 ? null : { key, folder };
}
function keyOfComment(body) {
  return partsOfMark(body, FINDING)?.key ?? null;
}
function isOfFolder(body, folder) {
  return partsOfMark(body, FINDING)?.folder === harmless(folder);
}
function fingerprintOfKey(key) {
  return key.split(":")[0] ?? "";
}
function fixedComment(body, note) {
  return body.replace(`<!-- ${FINDING} `, `<!-- ${FIXED} `).replace(/\r?\n|$/, `
\u2705 **${note}**

`);
}
function forkSummaryMark(folder) {
  return `<!-- ${FORK_SUMMARY} ${harmless(folder)} -->`;
}
function asForked(body) {
  return body.replace(new RegExp(`^<!-- ${FINDING} `), `<!-- ${FORK_FINDING} `);
}
function keyOfForked(body) {
  return partsOfMark(body, FORK_FINDING)?.key ?? null;
}

// src/report/suggestion.ts
var MOST_LINES = 20;
function suggestion(finding, diff, frame) {
  const { fix, location } = finding;
  if (fix === void 0 || !fix.safe || fix.edits.length === 0 || fix.edits.some(({ path }) => path !== location.path)) return null;
  const edits = [...fix.edits].sort((a, b) => a.startLine - b.startLine || a.startColumn - b.startColumn);
  const first2 = Math.min(...edits.map(({ startLine }) => startLine));
  const last = Math.max(...edits.map(lastLine));
  const at = shownTogether(first2, last, diff);
  const text = at === null ? null : replaced(edits, first2, last, diff, frame);
  return at === null || text === null ? null : { at, markdown: fenced(text) };
}
function lastLine(edit) {
  return edit.endColumn === 1 && edit.endLine > edit.startLine ? edit.endLine - 1 : edit.endLine;
}
function shownTogether(first2, last, diff) {
  const [start, end] = [diff.right(first2), diff.right(last)];
  if (start === void 0 || end === void 0 || end - start !== last - first2 || last - first2 >= MOST_LINES) return null;
  return inOneHunk(start, end, diff) ? { side: "RIGHT", start, end } : null;
}
function inOneHunk(start, end, { hunks }) {
  return hunks.some(({ right }) => start >= right.start && end <= right.end);
}
function replaced(edits, first2, last, diff, frame) {
  const masked = new Map(frame.map(({ line: line2, text: text2 }) => [line2, text2]));
  let text = "";
  let [line, column] = [first2, 1];
  const keep = (toLine, toColumn) => {
    for (; line <= toLine; line++, column = 1) {
      const whole = diff.text(line);
      if (whole === void 0) return line > last;
      const kept = whole.slice(column - 1, line === toLine ? toColumn - 1 : void 0);
      if (kept !== "" && masked.get(line)?.includes(kept) !== true) return false;
      text += line === toLine ? kept : `${kept}
`;
      if (line === toLine) return true;
    }
    return true;
  };
  for (const edit of edits) {
    if (edit.startLine < line || edit.startLine === line && edit.startColumn < column || !keep(edit.startLine, edit.startColumn)) return null;
    text += edit.text.replace(/\r\n?/g, "\n");
    [line, column] = [edit.endLine, edit.endColumn];
  }
  if (line > last) text = text.replace(/\n$/, "");
  else if (!keep(last, Infinity)) return null;
  return visible(text.replace(/[\n\t]/g, "")) === text.replace(/[\n\t]/g, "") ? text : null;
}
function fenced(text) {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = "`".repeat(longest + 1);
  return `${fence}suggestion
${text === "" ? "" : `${text}
`}${fence}`;
}

// src/report/review.ts
var MOST_COMMENTS = 30;
var MOST_ON_FILES = 3;
var MOST_RELATED3 = 5;
var LONGEST_MESSAGE2 = 4e3;
function review(result, words, diffs2, options) {
  const findings = toAnnotate(result).filter(({ status }) => status === "new");
  const comments = [];
  let commented = 0;
  let onFiles = 0;
  for (const finding of findings) {
    if (comments.length >= MOST_COMMENTS) break;
    const own = commentsOf(finding, words, diffs2, options);
    if (own.length === 0 && finding.severity <= "P1" && diffs2.has(finding.location.path) && onFiles++ < MOST_ON_FILES) own.push(onFile(finding, words, options));
    if (own.length > 0) commented++;
    comments.push(...own);
  }
  return {
    head: options.head,
    body: words.t("review-body"),
    comments: comments.slice(0, MOST_COMMENTS),
    open: result.verdict.conclusion === "error" ? null : new Set(result.findings.filter(isOpen).flatMap(({ fingerprint, joined = [] }) => [fingerprint, ...joined])),
    closes: (body) => isOfFolder(body, options.folder),
    keyOf: keyOfComment,
    fingerprintOf: fingerprintOfKey,
    fixed: (body) => fixedComment(body, words.t("review-fixed")),
    notShown: findings.length - commented
  };
}
function commentsOf(finding, words, diffs2, options) {
  const { path } = finding.location;
  const diff = diffs2.get(path);
  const offer = diff !== void 0 && options.suggestions ? suggestion(finding, diff, options.frames.get(finding.fingerprint) ?? []) : null;
  const at = offer?.at ?? (diff === void 0 ? null : linesOf(finding, diff));
  const found = [];
  if (at !== null) {
    const { key, mark } = findingMark(finding.fingerprint, "main", options.folder);
    found.push({ key, path, at, body: [mark, ...told(finding, words, options), ...offered(finding, words, offer)].join("\n") });
  }
  causesOf(finding, diffs2).forEach((cause, index) => {
    const line = diffs2.get(cause.path)?.right(cause.startLine);
    if (line !== void 0) found.push(elsewhere({ kind: "cause", index, folder: options.folder }, cause, { side: "RIGHT", start: line, end: line }, finding, words));
  });
  if (!options.deletions) return found;
  removalsOf(finding).forEach((cause, index) => {
    const removed = diffs2.get(cause.path);
    const line = removed?.left(cause.startLine);
    if (line !== void 0 && removed?.removed.has(line)) found.push(elsewhere({ kind: "removed", index, folder: options.folder }, cause, { side: "LEFT", start: line, end: line }, finding, words));
  });
  return found;
}
function offered(finding, words, offer) {
  const title = words.fixTitle(finding);
  return offer === null || title === null ? [] : [`**${renderLine(title, markdownText)}**`, "", offer.markdown];
}
function linesOf({ location }, diff) {
  const { startLine, endLine, endColumn, commit } = location;
  if (commit !== void 0) return null;
  const start = diff.right(startLine);
  if (start === void 0 || !inOneHunk(start, start, diff)) return null;
  const lastLine2 = endLine > startLine && endColumn === 1 ? endLine - 1 : endLine;
  const end = diff.right(lastLine2);
  const whole = end !== void 0 && end - start === lastLine2 - startLine && inOneHunk(start, end, diff);
  return { side: "RIGHT", start, end: whole ? end : start };
}
function onFile(finding, words, options) {
  const { key, mark } = findingMark(finding.fingerprint, "main", options.folder);
  return { key, path: finding.location.path, at: "file", body: [mark, placeLink(finding.location, options.repository), "", ...told(finding, words, options)].join("\n") };
}
function elsewhere({ kind, index, folder }, cause, at, finding, words) {
  const { key, mark } = findingMark(finding.fingerprint, kind, folder, index);
  const phrase = words.phrase(kind === "cause" ? "cause-of" : "removed-here", { place: `${finding.location.path}:${finding.location.startLine}` });
  return { key, path: cause.path, at, body: [mark, heading(finding, words), "", `${renderLine(phrase, markdownText)}${words.t("colon")}${renderLine(words.note(finding, cause), markdownText)}`].join("\n") };
}
function heading(finding, words) {
  return `**${finding.severity} ${renderLine(words.rule(finding.ruleId, "title"), markdownText)}** ${codeSpan(finding.ruleId)}`;
}
function told(finding, words, { repository, base }) {
  const message = words.message(finding);
  const short = plain(message).length <= LONGEST_MESSAGE2 ? render(message, markdownText) : escapeText(clip(plain(message), LONGEST_MESSAGE2));
  const related = finding.related.slice(0, MOST_RELATED3).map((one) => `- ${placeLink(one, one.inBase ? base : repository)} ${renderLine(words.note(finding, one), markdownText)}`);
  const fix = render(words.rule(finding.ruleId, "fix"), markdownText);
  return [
    heading(finding, words),
    "",
    short,
    "",
    ...related.length ? [`**${words.t("why-believed")}**`, "", ...related, ""] : [],
    "<details>",
    `<summary>${escapeText(words.t("fix"))}</summary>`,
    "",
    fix,
    "",
    "</details>",
    ""
  ];
}

// src/report/sticky.ts
var LARGEST = 62e3;
function sticky(result, words, folder, options) {
  const mark = summaryMark(folder);
  return { mark, body: `${mark}
${summary(result, words, { ...options, brief: true }, LARGEST)}` };
}

// src/source/diff.ts
var CONTEXT = 3;
var MOST_LINES2 = 2e4;
var MOST_EDITS = 5e3;
async function diffsOf(root, { left, right, base, audited }, paths) {
  const commits = [.../* @__PURE__ */ new Set([left, right, base, audited])];
  const texts = new Map(await Promise.all(commits.map(async (commit) => [commit, await textsOf(root, commit, paths)])));
  const found = /* @__PURE__ */ new Map();
  for (const path of paths) {
    const lines = (commit) => texts.get(commit)?.get(path) ?? [];
    const [before, after, old, now] = [lines(left), lines(right), lines(base), lines(audited)];
    if (before === null || after === null || old === null || now === null) continue;
    const diff = fileDiff(before, after);
    if (diff === null || diff.hunks.length === 0) continue;
    found.set(path, { ...diff, right: lineMap(now, after), left: lineMap(old, before), text: (line) => now[line - 1] });
  }
  return found;
}
async function textsOf(root, commit, paths) {
  const source = commitSource(root, commit);
  const texts = /* @__PURE__ */ new Map();
  await source.read(await source.find(paths), ({ path }, content) => {
    texts.set(path, content instanceof Uint8Array ? linesOf2(Buffer.from(content)) : null);
  });
  return texts;
}
function linesOf2(bytes2) {
  if (bytes2.subarray(0, 8e3).includes(0)) return null;
  const lines = bytes2.toString("utf8").replaceAll("\r\n", "\n").split("\n");
  if (lines.at(-1) === "") lines.pop();
  return lines.length > MOST_LINES2 || lines.some((line) => line.includes("\r")) ? null : lines;
}
function partsOf(before, after) {
  if (before.length === 0 || after.length === 0) return [{ added: false, removed: true, count: before.length }, { added: true, removed: false, count: after.length }];
  const parts = diffArrays([...before], [...after], { maxEditLength: MOST_EDITS });
  return parts?.map(({ added, removed, value }) => ({ added, removed, count: value.length })) ?? null;
}
function fileDiff(before, after) {
  const parts = partsOf(before, after);
  if (parts === null) return null;
  const [added, removed, hunks] = [/* @__PURE__ */ new Set(), /* @__PURE__ */ new Set(), []];
  let [left, right] = [1, 1];
  for (const part of parts) {
    if (part.count === 0) continue;
    if (part.added || part.removed) {
      const own = { left: around(left, part.removed ? part.count : 0, before.length), right: around(right, part.added ? part.count : 0, after.length) };
      const last = hunks.at(-1);
      if (last !== void 0 && (own.right.start <= last.right.end + 1 || own.left.start <= last.left.end + 1)) hunks[hunks.length - 1] = { left: { start: last.left.start, end: own.left.end }, right: { start: last.right.start, end: own.right.end } };
      else hunks.push(own);
      for (let index = 0; index < part.count; index++) (part.added ? added : removed).add((part.added ? right : left) + index);
    }
    if (!part.added) left += part.count;
    if (!part.removed) right += part.count;
  }
  return { hunks, added, removed };
}
function around(line, count, total) {
  return { start: Math.max(1, line - CONTEXT), end: Math.min(total, line + count - 1 + CONTEXT) };
}
function lineMap(from, to) {
  const map = /* @__PURE__ */ new Map();
  let [left, right] = [1, 1];
  for (const part of partsOf(from, to) ?? []) {
    if (!part.added && !part.removed) for (let index = 0; index < part.count; index++) map.set(left + index, right + index);
    if (!part.added) left += part.count;
    if (!part.removed) right += part.count;
  }
  return (line) => map.get(line);
}

// src/report/issue-history.ts
var MOST_ENTRIES = 52;
var MOST_SHOWN = 12;
var LONGEST_DATA = 2e4;
var LARGEST_COUNT = 1e7;
var levels = ["blocked", "not-ready", "nearly-ready", "ready"];
function entryOf(result, date) {
  const { overall } = result.scores;
  return { date, commit: result.target.head ?? "", level: levelOf(result), score: overall === null ? null : Math.round(overall), open: result.counts.bySeverity };
}
function continued(entries, now) {
  const last = entries.at(-1);
  const same2 = last !== void 0 && last.level === now.level && last.score === now.score && severities.every((severity) => last.open[severity] === now.open[severity]);
  return (same2 ? entries : [...entries, now]).slice(-MOST_ENTRIES);
}
function historyLine({ at, entries }) {
  const rows = entries.map(({ date, commit, level, score, open }) => [date, commit, level, score, ...severities.map((severity) => open[severity])]);
  return historyMark(JSON.stringify({ v: 1, at, rows }));
}
function readHistory(ours2) {
  const data = historyData(ours2);
  const none = { at: "", entries: [], damaged: true };
  if (data === null || data.length > LONGEST_DATA) return none;
  let parsed;
  try {
    parsed = JSON.parse(data);
  } catch {
    return none;
  }
  if (typeof parsed !== "object" || parsed === null || !("v" in parsed) || parsed.v !== 1 || !("rows" in parsed) || !Array.isArray(parsed.rows)) return none;
  const at = "at" in parsed && isCommit(parsed.at) ? parsed.at : "";
  const entries = parsed.rows.flatMap((row) => entryFrom(row) ?? []);
  return { at, entries: entries.slice(-MOST_ENTRIES), damaged: entries.length < parsed.rows.length || entries.length > MOST_ENTRIES };
}
function entryFrom(row) {
  if (!Array.isArray(row) || row.length !== 8) return null;
  const [date, commit, level, score, P0, P1, P2, P3] = row;
  if (!isDate(date) || !isCommit(commit) || !isLevel(level)) return null;
  if (score !== null && !isCount(score, 100)) return null;
  if (!isCount(P0) || !isCount(P1) || !isCount(P2) || !isCount(P3)) return null;
  return { date, commit, level, score, open: { P0, P1, P2, P3 } };
}
function isDate(value) {
  return typeof value === "string" && /^20\d\d-\d\d-\d\d$/.test(value) && !Number.isNaN(Date.parse(value));
}
function isCommit(value) {
  return typeof value === "string" && /^(?:[0-9a-f]{40}(?:[0-9a-f]{24})?)?$/.test(value);
}
function isLevel(value) {
  return levels.includes(value);
}
function isCount(value, most = LARGEST_COUNT) {
  return typeof value === "number" && Number.isInteger(value) && value >= 0 && value <= most;
}
function historySection(entries, words, url) {
  const rows = entries.map(({ date, commit, level, score, open }, index) => {
    const before = entries[index - 1]?.score ?? null;
    const name = commit === "" ? "" : codeSpan(commit.slice(0, 8));
    const change = score === null || before === null ? null : score - before;
    return [date, url === void 0 || commit === "" ? name : link(name, `${url}/commit/${commit}`), words.t(`level-${level}`), score === null ? words.t("score-not-judged") : String(score), signed(change), ...severities.map((severity) => String(open[severity]))];
  });
  const columns = [words.t("date"), words.t("commit"), words.t("level"), words.t("score"), words.t("change"), ...severities];
  return [`### ${words.t("history")}`, "", ...table(columns, rows.slice(-MOST_SHOWN).reverse()), ""];
}

// src/report/issue.ts
var LARGEST2 = 62e3;
var MARKS = { blocked: "\u26D4", "not-ready": "\u274C", "nearly-ready": "\u{1F7E1}", ready: "\u2705" };
function reportIssue(result, words, options) {
  const { folder, today } = options;
  const now = entryOf(result, today);
  return {
    title: `${words.t("audit-report")}${folder === "" ? "" : words.t("aside", { text: folder })}`,
    ready: now.level === "ready",
    isOurs: (body) => reportParts(body, folder) !== null,
    write: (standing) => {
      const parts = standing === null ? null : reportParts(standing, folder);
      const { before, after } = parts ?? { before: "", after: "" };
      const past = parts === null ? { at: "", entries: [], damaged: false } : readHistory(parts.ours);
      const entries = continued(past.entries, now);
      const room = LARGEST2 - bytes(before) - bytes(after);
      const whole = (commit) => `${before}${ours(asOf(result, commit), words, entries, room, { ...options, ...repositoryAt(options, commit) })}${after}`;
      if (standing !== null && same(whole(past.at), standing)) return { body: standing, damaged: past.damaged };
      return { body: whole(now.commit), damaged: past.damaged };
    }
  };
}
function asOf(result, commit) {
  const { root } = result.target;
  return { ...result, target: commit === "" ? { root } : { root, head: commit } };
}
function repositoryAt({ repository }, commit) {
  return repository === void 0 ? {} : { repository: { ...repository, commit } };
}
function same(one, other) {
  const clean = (text) => text.replaceAll("\r\n", "\n").trimEnd();
  return clean(one) === clean(other);
}
function ours(result, words, entries, room, { folder, repository }) {
  const { start, end } = reportMarks(folder);
  const links = repository === void 0 ? {} : { repository };
  const head = [start, ...heading2(result, words), ...scores(result, words), ...historySection(entries, words, repository?.url), ...notices(result, words, { ...links, brief: true }), ...padded(first(result, words, links))];
  const tail = [...scope(result, words, { brief: true }), `<sub>${words.t("issue-kept")}</sub>`, "", historyLine({ at: result.target.head ?? "", entries }), end];
  const more = [];
  const body = new Bounded(room - bytes([...head, ...tail].join("\n")) - 2048);
  const findings = result.findings.filter(isOpen);
  body.section({ title: words.t("findings"), open: true, findings, repository }, words);
  if (findings.length === 0) body.lines.push(words.t("found-nothing"), "");
  const judged = { ...result, controls: result.controls.filter(({ status }) => status !== "not-applicable") };
  for (const section of [plan(result, words), controls(judged, words, links)]) {
    const lines = folded(section);
    if (bytes([...head, ...body.lines, ...more, ...lines, ...tail].join("\n")) < room - 1024) more.push(...lines);
  }
  return [...head, ...body.lines, ...body.cut ? [`> ${words.t("cut-to-fit")}`, ""] : [], ...more, ...tail].join("\n");
}
function heading2(result, words) {
  const level = levelOf(result);
  const { bySeverity } = result.counts;
  return [
    `## ${MARKS[level]} ${words.t("tool-name")}${words.t("colon")}${words.t(`level-${level}`)}`,
    "",
    escapeText(words.t("findings-line", { counts: countsLine(result, words) })),
    "",
    escapeText(words.t("open-by-severity", { counts: severities.map((severity) => `${severity} ${bySeverity[severity]}`).join(words.t("list-separator")) })),
    ""
  ];
}
function padded(lines) {
  return lines.length === 0 ? [] : [...lines.map((line, index) => index === 0 ? line.replace(/^##/, "###") : line), ""];
}
function folded(section) {
  const [title, ...lines] = section;
  return title === void 0 ? [] : ["<details>", `<summary>${escapeText(title.replace(/^#+ /, ""))}</summary>`, "", ...lines.filter((line, index) => index > 0 || line !== ""), "", "</details>", ""];
}

// src/action/issue.ts
async function keepReportIssue(stage) {
  const { audited, inputs, words, scene } = stage;
  const { result } = audited.verdict;
  if (audited.range !== void 0 || !scene.onDefaultBranch) return scene.log(words.t("issue-elsewhere"));
  if (result.verdict.conclusion === "error") return stage.tell(words.phrase("issue-incomplete"));
  const { repository } = scene.links;
  await stage.attempt("channel-issue", true, 0, async (library, api) => {
    const issue = reportIssue(result, words, { folder: inputs.path, today: (/* @__PURE__ */ new Date()).toISOString().slice(0, 10), ...repository === void 0 ? {} : { repository } });
    const kept = await library.keepIssue(api, await stage.self(library, api), issue);
    if (kept.tooLong) stage.tell(words.phrase("issue-no-room", { number: kept.number }));
    else if (kept.failure === void 0) scene.log(words.t(`issue-${kept.change}`, { number: kept.number }));
    if (kept.damaged) stage.tell(words.phrase("issue-damaged", { number: kept.number }));
    return kept;
  });
}

// src/action/shown.ts
async function shownEnds({ base, head, tip: known }, requested, history, ask) {
  const tip = known ?? ((await history.parents(head))[1] === requested ? requested : void 0);
  if (tip === void 0 || tip === "") return { ends: { left: base, right: head, base, audited: head }, deletions: true };
  const right = await history.need(tip);
  const ancestor = await history.commonAncestor(base, right) ?? await ask(base, right);
  const left = ancestor === null ? null : await history.need(ancestor).catch(() => null);
  return { ends: { left: left ?? base, right, base, audited: head }, deletions: left !== null };
}

// src/action/decorate.ts
var AFTER_CHECK = 9;
var AFTER_REVIEW = 2;
var MOST_FILES = 300;
async function decorate(audited, inputs, words, scene) {
  const stage = new Stage(audited, inputs, words, scene);
  const commands = inputs.annotations === "none" ? { shown: [], notShown: 0, remark: "" } : await annotate(stage);
  if (scene.request !== null) {
    const { number } = scene.request;
    if (inputs.reviewComments) await comment(stage, number);
    if (inputs.summaryComment) await summarise(stage, number);
  }
  if (inputs.reportIssue) await keepReportIssue(stage);
  return { commands, remarks: stage.remarks };
}
async function annotate(stage) {
  const { audited, inputs, words, scene } = stage;
  const { result } = audited.verdict;
  const diffs2 = await causes(audited, scene.root);
  if (inputs.annotations === "commands") return annotations(result, words, diffs2);
  const total = toAnnotate(result).length;
  const most = Math.min(total, MOST_IN_CHECK);
  let standing = 0;
  const { failure } = await stage.attempt("channel-check", inputs.annotations === "check", AFTER_CHECK, async (library, api) => {
    const head = audited.range?.tip ?? scene.request?.head ?? result.target.head ?? "";
    const sent = await library.publishCheckRun(api, checkRun(result, words, diffs2, { ...scene.links, head, folder: inputs.path }));
    standing = sent.shown;
    return sent;
  });
  if (failure !== void 0) return annotations(result, words, diffs2, Math.min(standing, most));
  const more = total - most;
  return { shown: [], notShown: more, remark: more > 0 ? words.t("check-summary-more", { count: more, most: MOST_IN_CHECK }) : "" };
}
async function causes({ verdict: verdict2, range }, root) {
  if (range === void 0) return /* @__PURE__ */ new Map();
  const { base, head } = range;
  return diffs(root, { left: base, right: head, base, audited: head }, toAnnotate(verdict2.result), (finding) => finding.related.filter(({ inBase }) => inBase === void 0));
}
async function diffs(root, ends, findings, places) {
  const paths = [...new Set(findings.flatMap((finding) => places(finding).map(({ path }) => path)))].slice(0, MOST_FILES);
  return diffsOf(root, ends, paths).catch(() => /* @__PURE__ */ new Map());
}
async function comment(stage, number) {
  const { audited, inputs, words, scene } = stage;
  const { range, verdict: verdict2 } = audited;
  if (range === void 0) return;
  await stage.attempt("channel-review", true, AFTER_REVIEW, async (library, api) => {
    if (await stage.isBehind(library, api)) return {};
    const { ends, deletions } = await shownEnds(range, scene.request?.head ?? "", historyOf(inputs, scene), (base, head) => library.mergeBase(api, base, head));
    const shown = await diffs(scene.root, ends, toAnnotate(verdict2.result), ({ location, related }) => [location, ...related]);
    const planned = review(verdict2.result, words, shown, { ...scene.links, head: ends.right, folder: inputs.path, frames: verdict2.frames, suggestions: inputs.suggestions, deletions });
    const sent = await library.publishReview(api, number, await stage.self(library, api), planned);
    const missing = planned.notShown + sent.refused.filter(({ key }) => key.endsWith(":main")).length;
    if (sent.posted > 0) scene.log(words.t("review-posted", { count: sent.posted }));
    if (missing > 0 && sent.failure === void 0) stage.tell(words.phrase("review-not-shown", { count: missing }), false);
    if (sent.closing !== void 0) stage.tellFailure("channel-resolve", sent.closing);
    return sent;
  });
}
async function summarise(stage, number) {
  const { audited, inputs, words, scene } = stage;
  await stage.attempt("channel-comment", true, 0, async (library, api) => {
    if (await stage.isBehind(library, api)) return {};
    const failure = await library.publishSticky(api, number, await stage.self(library, api), sticky(audited.verdict.result, words, inputs.path, scene.links));
    return failure === void 0 ? {} : { failure };
  });
}

export {
  auditEvent,
  toAnnotate,
  summary,
  checkRun,
  forkSummaryMark,
  asForked,
  keyOfForked,
  review,
  sticky,
  Stage,
  AFTER_CHECK,
  AFTER_REVIEW,
  decorate
};
