import { createRequire as __createRequire } from 'node:module'; import { fileURLToPath as __toPath } from 'node:url'; const require = __createRequire(import.meta.url); const __filename = __toPath(import.meta.url); const __dirname = __toPath(new URL('.', import.meta.url));
import {
  flowsOf,
  knowledgeOf,
  link,
  require_picomatch,
  routesOf
} from "./chunk-IZ3IFEQU.js";
import {
  mostEvidence,
  ruleMatches
} from "./chunk-TFLXTTRC.js";
import {
  AuditError
} from "./chunk-CNWCVQ4V.js";
import {
  decodeUtf8,
  describe,
  emptyRecord,
  lineStarts,
  locate,
  noFacts,
  scannable
} from "./chunk-7L4SKV35.js";
import {
  grouped
} from "./chunk-4CRQQEO6.js";
import {
  severities
} from "./chunk-IBGPIOPE.js";
import {
  __toESM
} from "./chunk-VVXIB3GI.js";

// src/model/config.ts
var defaultConfig = Object.freeze({
  failOn: "P1",
  language: "en",
  rules: {},
  roles: [],
  exclude: [],
  ignores: []
});

// src/run/cache.ts
var noCache = { isEmpty: () => true, get: () => void 0, set: () => void 0, state: () => void 0, setState: () => void 0, save: () => void 0 };
function remembering(cache) {
  const records2 = /* @__PURE__ */ new Map();
  return {
    ...noCache,
    isEmpty: () => records2.size === 0 && cache.isEmpty(),
    get: (key) => records2.get(key) ?? cache.get(key),
    set: (key, record2) => void records2.set(key, record2),
    state: (key) => cache.state(key)
  };
}

// src/run/disk-cache.ts
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
function openCache(folder, digest) {
  return new DiskCache(folder, digest);
}
var mostStates = 12;
var DiskCache = class {
  #folder;
  #digest;
  #fresh = /* @__PURE__ */ new Map();
  #freshStates = /* @__PURE__ */ new Map();
  #used = /* @__PURE__ */ new Set();
  #bytes = Buffer.alloc(0);
  #entries;
  constructor(folder, digest) {
    this.#folder = folder;
    this.#digest = digest;
  }
  isEmpty() {
    return !existsSync(this.#recordsPath());
  }
  get(key) {
    this.#entries ??= this.#load();
    const entry = this.#entries.get(key);
    if (entry === void 0) return void 0;
    this.#used.add(entry);
    const [, format, size, start, kinds, rest] = entry;
    const facts = kinds === null ? noFacts : new StoredFacts(this.#bytes, start, kinds);
    return { ...rest ?? emptyRecord, format, size, facts };
  }
  set(key, record2) {
    this.#fresh.set(key, record2);
  }
  state(key) {
    try {
      return JSON.parse(readFileSync(this.#statePath(key), "utf8"));
    } catch {
      return void 0;
    }
  }
  setState(key, audit) {
    this.#freshStates.set(key, audit);
  }
  /** Keeps the records that this run used and made; every file is replaced in one step. */
  save() {
    if (this.#fresh.size === 0 && this.#freshStates.size === 0) return;
    try {
      mkdirSync(this.#folder, { recursive: true, mode: 448 });
      if (this.#fresh.size > 0) replace(this.#recordsPath(), this.#serialized());
      for (const [key, audit] of this.#freshStates) replace(this.#statePath(key), Buffer.from(JSON.stringify(audit)));
      this.#tidy();
    } catch {
    }
  }
  #recordsPath() {
    return join(this.#folder, `records-${this.#digest}.bin`);
  }
  #statePath(key) {
    return join(this.#folder, `state-${this.#digest}-${key}.json`);
  }
  /** The file ends with the index and, in ten digits, the index's length. */
  #load() {
    try {
      this.#bytes = readFileSync(this.#recordsPath());
      const length = Number(this.#bytes.toString("latin1", this.#bytes.length - 10));
      const index = JSON.parse(this.#bytes.toString("utf8", this.#bytes.length - 10 - length, this.#bytes.length - 10));
      return new Map(index.map((entry) => [entry[0], entry]));
    } catch {
      return /* @__PURE__ */ new Map();
    }
  }
  #serialized() {
    const pieces = [];
    const index = [];
    let at = 0;
    const add2 = (piece) => {
      pieces.push(piece);
      at += piece.length;
    };
    for (const entry of this.#used) {
      const [key, format, size, start, kinds, rest] = entry;
      if (this.#fresh.has(key)) continue;
      index.push([key, format, size, at, kinds, rest]);
      if (kinds !== null) add2(this.#bytes.subarray(start, start + kinds.reduce((sum, [, length]) => sum + length, 0)));
    }
    for (const [key, { format, size, facts, ...rest }] of this.#fresh) {
      const start = at;
      const kinds = facts.kinds.map((kind) => {
        const json = Buffer.from(JSON.stringify(facts.of(kind)));
        add2(json);
        return [kind, json.length];
      });
      const isPlain = Object.values(rest).every((list) => list.length === 0);
      index.push([key, format, size, start, kinds.length === 0 ? null : kinds, isPlain ? null : rest]);
    }
    const end = Buffer.from(JSON.stringify(index));
    return Buffer.concat([...pieces, end, Buffer.from(String(end.length).padStart(10, "0"))]);
  }
  /** Leaves no file of other rule sets, and of the states the newest. */
  #tidy() {
    const states = [];
    for (const name of readdirSync(this.#folder)) {
      if (!/^(?:records|state)-[\w-]+\.(?:bin|json|jsonl)$/.test(name)) continue;
      const path = join(this.#folder, name);
      if (name.startsWith(`state-${this.#digest}-`)) states.push({ path, time: statSync(path).mtimeMs });
      else if (path !== this.#recordsPath()) rmSync(path, { force: true });
    }
    states.sort((a, b) => b.time - a.time);
    for (const { path } of states.slice(mostStates)) rmSync(path, { force: true });
  }
};
function replace(path, content) {
  const temporary = `${path}.${process.pid}`;
  writeFileSync(temporary, content, { mode: 384 });
  renameSync(temporary, path);
}
var StoredFacts = class {
  kinds;
  #bytes;
  #stored;
  #start;
  #parsed = /* @__PURE__ */ new Map();
  constructor(bytes, start, stored) {
    this.#bytes = bytes;
    this.#start = start;
    this.#stored = stored;
    this.kinds = stored.map(([kind]) => kind);
  }
  of(kind) {
    const known = this.#parsed.get(kind);
    if (known !== void 0) return known;
    const facts = this.#read(kind);
    this.#parsed.set(kind, facts);
    return facts;
  }
  #read(wanted) {
    let at = this.#start;
    for (const [kind, length] of this.#stored) {
      if (kind === wanted) return JSON.parse(this.#bytes.toString("utf8", at, at + length));
      at += length;
    }
    return [];
  }
};

// src/audit/project.ts
function linkProject(files, others) {
  return link(files.map(({ file, record: record2 }) => ({ path: file.path, role: file.role, format: record2.format, size: record2.size, facts: record2.facts })), others);
}
function askForRoutes(project) {
  try {
    routesOf(project);
  } catch {
    return;
  }
}
function askForFlows(project) {
  try {
    flowsOf(project);
  } catch {
    return;
  }
}
function auditProject(project, files, ruleSet, now, ruleMs = /* @__PURE__ */ new Map()) {
  let last = now();
  const lap = (what) => {
    const time = now();
    ruleMs.set(what, (ruleMs.get(what) ?? 0) + time - last);
    last = time;
  };
  const problems = [];
  const failures = [];
  const denied = secretsOf(files, (_, problem) => problem.denied === true);
  const shown = secretsOf(files, ({ role }) => role === "documentation");
  const settling = new Map(ruleSet.rules.flatMap((rule) => rule.scope === "file" && rule.settle !== void 0 ? [[rule.id, rule]] : []));
  for (const { file, record: record2 } of files) {
    for (const { ruleId, problem } of record2.problems) {
      const own = file.role === "production" || file.role === "development" ? asShown(problem, file, shown) : quieted(problem, denied);
      const found = { ...own, path: file.path };
      const settled = settle(settling.get(ruleId), project, found, failures);
      if (settled !== null) problems.push({ ruleId, problem: { ...settled, path: file.path } });
    }
    for (const failure of record2.failures) failures.push({ ...failure, path: file.path });
  }
  let routes = [];
  try {
    routes = routesOf(project);
  } catch (error) {
    failures.push({ what: "routes", detail: describe(error) });
  }
  lap("routes");
  for (const rule of ruleSet.rules) {
    if (rule.scope !== "project") continue;
    runRule(rule, project, problems, failures);
    lap(rule.id);
  }
  const evidence = [];
  for (const control of ruleSet.controls) {
    try {
      for (const { path, at, note } of telling(project.once(evidenceOf, control))) evidence.push({ control: control.id, path, offset: at?.start ?? 0, note });
    } catch (error) {
      failures.push({ what: `control ${control.id}`, detail: describe(error) });
    }
  }
  lap("controls");
  return { problems, evidence, routes, failures, ruleMs };
}
function settle(rule, project, problem, failures) {
  if (rule?.settle === void 0) return problem;
  try {
    return rule.settle(project, problem);
  } catch (error) {
    failures.push({ what: rule.id, detail: describe(error), path: problem.path });
    return problem;
  }
}
function secretsOf(files, which) {
  const hashes = /* @__PURE__ */ new Set();
  for (const { file, record: record2 } of files) for (const { problem } of record2.problems) if (problem.secret !== void 0 && which(file, problem)) hashes.add(problem.secret.hash);
  return hashes;
}
function asShown(problem, { format }, shown) {
  const isOfPage = (format === "javascript" || format === "typescript") && problem.secret !== void 0 && shown.has(problem.secret.hash);
  return isOfPage && (problem.severity === void 0 || problem.severity < "P1") ? { ...problem, severity: "P1" } : problem;
}
function quieted(problem, denied) {
  if (problem.secret === void 0 || !denied.has(problem.secret.hash)) return problem;
  const { whenNew: _, ...rest } = problem;
  return problem.severity === void 0 || problem.severity < "P2" ? { ...rest, severity: "P2" } : rest;
}
function evidenceOf(project, control) {
  return [...control.evidence(project)];
}
function telling(places) {
  const said = /* @__PURE__ */ new Set();
  return places.filter(({ note }, at) => {
    const isNew = !said.has(note);
    said.add(note);
    return isNew || at < mostEvidence;
  });
}
function problemsOf(project, rule) {
  return [...rule.check(project)];
}
function runRule(rule, project, problems, failures) {
  try {
    for (const problem of project.once(problemsOf, rule)) problems.push({ ruleId: rule.id, problem });
  } catch (error) {
    failures.push({ what: rule.id, detail: describe(error) });
  }
}

// src/policy/exposed.ts
function exposures(base, head) {
  const before = /* @__PURE__ */ new Map();
  for (const route of base) if (!before.has(keyOf(route))) before.set(keyOf(route), route);
  const groups = /* @__PURE__ */ new Map();
  for (const route of head) {
    if (route.authentication !== "none" || route.handler === void 0 || route.guards.some(({ authentication }) => authentication !== "none")) continue;
    const old = before.get(keyOf(route));
    const guard = old?.authentication === "required" ? old.guards.findLast(({ authentication }) => authentication === "required") : void 0;
    if (guard === void 0) continue;
    const key = `${guard.path}:${String(guard.startLine)} ${route.path}`;
    const group = groups.get(key);
    if (group === void 0) groups.set(key, { routes: [route], guard });
    else group.routes.push(route);
  }
  return [...groups.values()];
}
function keyOf({ methods, url, transport }) {
  return `${transport} ${methods.join()} ${url}`;
}
var exposedRule = "auth/guard-removed";
function exposedProblems(found, texts) {
  return found.flatMap(({ routes, guard }) => {
    const [first, ...others] = routes;
    if (first === void 0) return [];
    const problem = {
      ruleId: exposedRule,
      problem: {
        message: "removed",
        data: { route: named(first), count: routes.length, guard: guard.name },
        path: first.path,
        at: lineRange(first, texts),
        related: others.slice(0, 20).map((route) => ({ path: route.path, at: lineRange(route, texts), note: "open-here", data: { route: named(route) } })),
        symbol: named(first),
        cause: `guard-removed ${first.path} ${guard.path} ${guard.name}`
      }
    };
    const removed = { path: guard.path, startLine: guard.startLine, startColumn: 1, endLine: guard.startLine, endColumn: 1, note: "stood-here", data: { guard: guard.name }, inBase: true };
    return [{ problem, removed }];
  });
}
function named({ methods, url, transport }) {
  return transport === "websocket" ? `WebSocket ${url}` : `${methods.join(", ")} ${url}`;
}
function lineRange({ path, startLine }, texts) {
  const start = texts.starts(path)[startLine - 1] ?? 0;
  const line = texts.line(path, startLine);
  return { start: start + (line.length - line.trimStart().length), end: start + line.length };
}

// src/policy/draft.ts
var Texts = class _Texts {
  #texts;
  #starts = /* @__PURE__ */ new Map();
  constructor(texts) {
    this.#texts = texts;
  }
  /** These and others; where both have a path, these. */
  joined(others) {
    return new _Texts(new Map([...others, ...this.#texts]));
  }
  text(path) {
    return this.#texts.get(path) ?? "";
  }
  has(path) {
    return this.#texts.has(path);
  }
  starts(path) {
    let starts = this.#starts.get(path);
    if (starts === void 0) {
      starts = lineStarts(this.text(path));
      this.#starts.set(path, starts);
    }
    return starts;
  }
  locate(path, at) {
    return locate(path, this.starts(path), at);
  }
  /** A 1-based line without its end. */
  line(path, line) {
    const starts = this.starts(path);
    const from = starts[line - 1];
    return from === void 0 ? "" : this.text(path).slice(from, starts[line] ?? this.text(path).length).replace(/[\r\n]+$/, "");
  }
};
function drafts(problems, rules, texts, config) {
  const found = [];
  for (const { ruleId, problem } of problems) {
    const rule = rules.get(ruleId);
    if (rule === void 0) throw new Error(`no rule ${ruleId}`);
    const setting = settingOf(config, ruleId);
    if (setting === "off") continue;
    found.push({
      rule,
      ...weighed(problem, rule, setting),
      location: texts.locate(problem.path, problem.at),
      related: (problem.related ?? []).map((place) => ({ ...texts.locate(place.path, place.at), note: place.note, data: place.data ?? {} })),
      content: contentOf(problem, texts),
      ...fixOf(problem, texts)
    });
  }
  return found.sort(bySeverityThenPlace);
}
function weighed(problem, { severity: usual, standing }, setting) {
  const own = problem.severity ?? usual;
  if (setting !== void 0 || standing === void 0 || own >= standing) return { problem, severity: setting ?? own };
  return { problem: { ...problem, whenNew: own }, severity: standing };
}
function fixOf({ fix, path }, texts) {
  if (fix === void 0) return {};
  return { fix: { title: fix.title, safe: fix.safe, edits: fix.edits.map((edit) => ({ ...texts.locate(edit.path ?? path, edit.at), text: edit.text })) } };
}
function settingOf(config, ruleId) {
  const exact = config.rules[ruleId];
  if (exact !== void 0) return exact;
  const pattern = Object.keys(config.rules).find((key) => key !== ruleId && ruleMatches(key, ruleId));
  return pattern === void 0 ? void 0 : config.rules[pattern];
}
var contentLimit = 2e3;
function contentOf(problem, texts) {
  if (problem.secret !== void 0) return problem.secret.hash;
  const code = texts.text(problem.path).slice(problem.at.start, Math.min(problem.at.end, problem.at.start + contentLimit));
  return code.replace(/\s+/g, "").replace(/['`]/g, '"').replace(/,(?=[)\]}])/g, "").replace(/[,;]$/, "");
}
function bySeverityThenPlace(a, b) {
  return compareText(a.severity, b.severity) || compareText(a.problem?.whenNew ?? a.severity, b.problem?.whenNew ?? b.severity) || compareText(a.location.path, b.location.path) || a.location.startLine - b.location.startLine || a.location.startColumn - b.location.startColumn || compareText(a.rule.id, b.rule.id);
}
function compareText(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}

// src/policy/fingerprint.ts
import { createHash } from "node:crypto";
function identify(drafts2) {
  const order = [...drafts2].sort((a, b) => a.problem.at.start - b.problem.at.start);
  const seen = /* @__PURE__ */ new Map();
  const numbers = /* @__PURE__ */ new Map();
  for (const draft of order) {
    const key = keyOf2(draft, draft.location.path);
    const count = seen.get(key) ?? 0;
    seen.set(key, count + 1);
    numbers.set(draft, count);
  }
  return drafts2.map((draft) => {
    const key = keyOf2(draft, draft.location.path);
    const fingerprint = createHash("sha256").update(`v1\0${key}\0${numbers.get(draft) ?? 0}`).digest("hex").slice(0, 32);
    return { ...draft, key, fingerprint };
  });
}
function keyOf2(draft, path) {
  return `${looseKeyOf(draft, path)}\0${draft.problem.symbol ?? ""}`;
}
function looseKeyOf(draft, path) {
  return `${draft.rule.id}\0${draft.problem.message}\0${draft.content}\0${path}`;
}

// src/policy/past.ts
var pastRule = "secret/in-history";
function pastDrafts(past, live, rules, config) {
  const rule = rules.get(pastRule);
  const chosen = settingOf(config, pastRule);
  if (rule === void 0 || chosen === "off") return [];
  const known = new Set(live.map(({ problem }) => problem.secret?.hash));
  const drafts2 = /* @__PURE__ */ new Map();
  for (const found of past) {
    const { ruleId, problem, location, commit } = found;
    const kind = rules.get(ruleId);
    const hash = problem.secret?.hash;
    if (kind === void 0 || hash === void 0 || known.has(hash) || isDead(found)) continue;
    const setting = settingOf(config, ruleId);
    const own = setting ?? problem.whenNew ?? problem.severity ?? kind.severity;
    if (own === "off" || own > "P1") continue;
    const severity = chosen ?? rule.severity;
    const { fix: _fix, symbol: _symbol, cause: _cause, related: _related, ...rest } = problem;
    const told = { ...rest, message: "in-history", data: { commit: commit.slice(0, 12), path: location.path, kind: ruleId } };
    const draft = { rule, problem: told, severity, location: { ...location, commit }, related: [], content: hash };
    const before = drafts2.get(hash);
    if (before === void 0 || severity < before.draft.severity) drafts2.set(hash, { draft, as: { ...draft, rule: kind } });
  }
  const all = [...drafts2.values()];
  const identified = identify(all.map(({ draft }) => draft));
  return all.flatMap(({ as }, index) => identified[index] === void 0 ? [] : [{ draft: identified[index], as }]);
}
function isDead({ problem, role }) {
  return problem.denied === true && role !== "production" && role !== "development";
}

// node_modules/diff/libesm/diff/base.js
var Diff = class {
  diff(oldStr, newStr, options = {}) {
    let callback;
    if (typeof options === "function") {
      callback = options;
      options = {};
    } else if ("callback" in options) {
      callback = options.callback;
    }
    const oldString = this.castInput(oldStr, options);
    const newString = this.castInput(newStr, options);
    const oldTokens = this.removeEmpty(this.tokenize(oldString, options));
    const newTokens = this.removeEmpty(this.tokenize(newString, options));
    return this.diffWithOptionsObj(oldTokens, newTokens, options, callback);
  }
  diffWithOptionsObj(oldTokens, newTokens, options, callback) {
    var _a;
    const done = (value) => {
      value = this.postProcess(value, options);
      if (callback) {
        setTimeout(function() {
          callback(value);
        }, 0);
        return void 0;
      } else {
        return value;
      }
    };
    const newLen = newTokens.length, oldLen = oldTokens.length;
    let editLength = 1;
    let maxEditLength = newLen + oldLen;
    if (options.maxEditLength != null) {
      maxEditLength = Math.min(maxEditLength, options.maxEditLength);
    }
    const maxExecutionTime = (_a = options.timeout) !== null && _a !== void 0 ? _a : Infinity;
    const abortAfterTimestamp = Date.now() + maxExecutionTime;
    const bestPath = [{ oldPos: -1, lastComponent: void 0 }];
    let newPos = this.extractCommon(bestPath[0], newTokens, oldTokens, 0, options);
    if (bestPath[0].oldPos + 1 >= oldLen && newPos + 1 >= newLen) {
      return done(this.buildValues(bestPath[0].lastComponent, newTokens, oldTokens));
    }
    let minDiagonalToConsider = -Infinity, maxDiagonalToConsider = Infinity;
    const execEditLength = () => {
      for (let diagonalPath = Math.max(minDiagonalToConsider, -editLength); diagonalPath <= Math.min(maxDiagonalToConsider, editLength); diagonalPath += 2) {
        let basePath;
        const removePath = bestPath[diagonalPath - 1], addPath = bestPath[diagonalPath + 1];
        if (removePath) {
          bestPath[diagonalPath - 1] = void 0;
        }
        let canAdd = false;
        if (addPath) {
          const addPathNewPos = addPath.oldPos - diagonalPath;
          canAdd = addPath && 0 <= addPathNewPos && addPathNewPos < newLen;
        }
        const canRemove = removePath && removePath.oldPos + 1 < oldLen;
        if (!canAdd && !canRemove) {
          bestPath[diagonalPath] = void 0;
          continue;
        }
        if (!canRemove || canAdd && removePath.oldPos < addPath.oldPos) {
          basePath = this.addToPath(addPath, true, false, 0, options);
        } else {
          basePath = this.addToPath(removePath, false, true, 1, options);
        }
        newPos = this.extractCommon(basePath, newTokens, oldTokens, diagonalPath, options);
        if (basePath.oldPos + 1 >= oldLen && newPos + 1 >= newLen) {
          return done(this.buildValues(basePath.lastComponent, newTokens, oldTokens)) || true;
        } else {
          bestPath[diagonalPath] = basePath;
          if (basePath.oldPos + 1 >= oldLen) {
            maxDiagonalToConsider = Math.min(maxDiagonalToConsider, diagonalPath - 1);
          }
          if (newPos + 1 >= newLen) {
            minDiagonalToConsider = Math.max(minDiagonalToConsider, diagonalPath + 1);
          }
        }
      }
      editLength++;
    };
    if (callback) {
      (function exec() {
        setTimeout(function() {
          if (editLength > maxEditLength || Date.now() > abortAfterTimestamp) {
            return callback(void 0);
          }
          if (!execEditLength()) {
            exec();
          }
        }, 0);
      })();
    } else {
      while (editLength <= maxEditLength && Date.now() <= abortAfterTimestamp) {
        const ret = execEditLength();
        if (ret) {
          return ret;
        }
      }
    }
  }
  addToPath(path, added, removed, oldPosInc, options) {
    const last = path.lastComponent;
    if (last && !options.oneChangePerToken && last.added === added && last.removed === removed) {
      return {
        oldPos: path.oldPos + oldPosInc,
        lastComponent: { count: last.count + 1, added, removed, previousComponent: last.previousComponent }
      };
    } else {
      return {
        oldPos: path.oldPos + oldPosInc,
        lastComponent: { count: 1, added, removed, previousComponent: last }
      };
    }
  }
  extractCommon(basePath, newTokens, oldTokens, diagonalPath, options) {
    const newLen = newTokens.length, oldLen = oldTokens.length;
    let oldPos = basePath.oldPos, newPos = oldPos - diagonalPath, commonCount = 0;
    while (newPos + 1 < newLen && oldPos + 1 < oldLen && this.equals(oldTokens[oldPos + 1], newTokens[newPos + 1], options)) {
      newPos++;
      oldPos++;
      commonCount++;
      if (options.oneChangePerToken) {
        basePath.lastComponent = { count: 1, previousComponent: basePath.lastComponent, added: false, removed: false };
      }
    }
    if (commonCount && !options.oneChangePerToken) {
      basePath.lastComponent = { count: commonCount, previousComponent: basePath.lastComponent, added: false, removed: false };
    }
    basePath.oldPos = oldPos;
    return newPos;
  }
  equals(left, right, options) {
    if (options.comparator) {
      return options.comparator(left, right);
    } else {
      return left === right || !!options.ignoreCase && left.toLowerCase() === right.toLowerCase();
    }
  }
  removeEmpty(array) {
    const ret = [];
    for (let i = 0; i < array.length; i++) {
      if (array[i]) {
        ret.push(array[i]);
      }
    }
    return ret;
  }
  // eslint-disable-next-line @typescript-eslint/no-unused-vars
  castInput(value, options) {
    return value;
  }
  // eslint-disable-next-line @typescript-eslint/no-unused-vars
  tokenize(value, options) {
    return Array.from(value);
  }
  join(chars) {
    return chars.join("");
  }
  postProcess(changeObjects, options) {
    return changeObjects;
  }
  get useLongestToken() {
    return false;
  }
  buildValues(lastComponent, newTokens, oldTokens) {
    const components = [];
    let nextComponent;
    while (lastComponent) {
      components.push(lastComponent);
      nextComponent = lastComponent.previousComponent;
      delete lastComponent.previousComponent;
      lastComponent = nextComponent;
    }
    components.reverse();
    const componentLen = components.length;
    let componentPos = 0, newPos = 0, oldPos = 0;
    for (; componentPos < componentLen; componentPos++) {
      const component = components[componentPos];
      if (!component.removed) {
        if (!component.added && this.useLongestToken) {
          let value = newTokens.slice(newPos, newPos + component.count);
          value = value.map(function(value2, i) {
            const oldValue = oldTokens[oldPos + i];
            return oldValue.length > value2.length ? oldValue : value2;
          });
          component.value = this.join(value);
        } else {
          component.value = this.join(newTokens.slice(newPos, newPos + component.count));
        }
        newPos += component.count;
        if (!component.added) {
          oldPos += component.count;
        }
      } else {
        component.value = this.join(oldTokens.slice(oldPos, oldPos + component.count));
        oldPos += component.count;
      }
    }
    return components;
  }
};

// node_modules/diff/libesm/diff/line.js
var LineDiff = class extends Diff {
  constructor() {
    super(...arguments);
    this.tokenize = tokenize;
  }
  equals(left, right, options) {
    if (options.ignoreWhitespace) {
      if (!options.newlineIsToken || !left.includes("\n")) {
        left = left.trim();
      }
      if (!options.newlineIsToken || !right.includes("\n")) {
        right = right.trim();
      }
    } else if (options.ignoreNewlineAtEof && !options.newlineIsToken) {
      if (left.endsWith("\n")) {
        left = left.slice(0, -1);
      }
      if (right.endsWith("\n")) {
        right = right.slice(0, -1);
      }
    }
    return super.equals(left, right, options);
  }
};
var lineDiff = new LineDiff();
function diffLines(oldStr, newStr, options) {
  return lineDiff.diff(oldStr, newStr, options);
}
function tokenize(value, options) {
  if (options.stripTrailingCr) {
    value = value.replace(/\r\n/g, "\n");
  }
  const retLines = [], linesAndNewlines = value.split(/(\n|\r\n)/);
  if (!linesAndNewlines[linesAndNewlines.length - 1]) {
    linesAndNewlines.pop();
  }
  for (let i = 0; i < linesAndNewlines.length; i++) {
    const line = linesAndNewlines[i];
    if (i % 2 && !options.newlineIsToken) {
      retLines[retLines.length - 1] += line;
    } else {
      retLines.push(line);
    }
  }
  return retLines;
}

// node_modules/diff/libesm/diff/array.js
var ArrayDiff = class extends Diff {
  tokenize(value) {
    return value.slice();
  }
  join(value) {
    return value;
  }
  removeEmpty(value) {
    return value;
  }
};
var arrayDiff = new ArrayDiff();
function diffArrays(oldArr, newArr, options) {
  return arrayDiff.diff(oldArr, newArr, options);
}

// node_modules/diff/libesm/patch/create.js
function structuredPatch(oldFileName, newFileName, oldStr, newStr, oldHeader, newHeader, options) {
  let optionsObj;
  if (!options) {
    optionsObj = {};
  } else if (typeof options === "function") {
    optionsObj = { callback: options };
  } else {
    optionsObj = options;
  }
  if (typeof optionsObj.context === "undefined") {
    optionsObj.context = 4;
  }
  const context2 = optionsObj.context;
  if (optionsObj.newlineIsToken) {
    throw new Error("newlineIsToken may not be used with patch-generation functions, only with diffing functions");
  }
  if (!optionsObj.callback) {
    return diffLinesResultToPatch(diffLines(oldStr, newStr, optionsObj));
  } else {
    const { callback } = optionsObj;
    diffLines(oldStr, newStr, Object.assign(Object.assign({}, optionsObj), { callback: (diff) => {
      const patch = diffLinesResultToPatch(diff);
      callback(patch);
    } }));
  }
  function diffLinesResultToPatch(diff) {
    if (!diff) {
      return;
    }
    diff.push({ value: "", lines: [] });
    function contextLines(lines) {
      return lines.map(function(entry) {
        return " " + entry;
      });
    }
    const hunks = [];
    let oldRangeStart = 0, newRangeStart = 0, curRange = [], oldLine = 1, newLine = 1;
    for (let i = 0; i < diff.length; i++) {
      const current = diff[i], lines = current.lines || splitLines(current.value);
      current.lines = lines;
      if (current.added || current.removed) {
        if (!oldRangeStart) {
          const prev = diff[i - 1];
          oldRangeStart = oldLine;
          newRangeStart = newLine;
          if (prev) {
            curRange = context2 > 0 ? contextLines(prev.lines.slice(-context2)) : [];
            oldRangeStart -= curRange.length;
            newRangeStart -= curRange.length;
          }
        }
        for (const line of lines) {
          curRange.push((current.added ? "+" : "-") + line);
        }
        if (current.added) {
          newLine += lines.length;
        } else {
          oldLine += lines.length;
        }
      } else {
        if (oldRangeStart) {
          if (lines.length <= context2 * 2 && i < diff.length - 2) {
            for (const line of contextLines(lines)) {
              curRange.push(line);
            }
          } else {
            const contextSize = Math.min(lines.length, context2);
            for (const line of contextLines(lines.slice(0, contextSize))) {
              curRange.push(line);
            }
            const hunk = {
              oldStart: oldRangeStart,
              oldLines: oldLine - oldRangeStart + contextSize,
              newStart: newRangeStart,
              newLines: newLine - newRangeStart + contextSize,
              lines: curRange
            };
            hunks.push(hunk);
            oldRangeStart = 0;
            newRangeStart = 0;
            curRange = [];
          }
        }
        oldLine += lines.length;
        newLine += lines.length;
      }
    }
    for (const hunk of hunks) {
      for (let i = 0; i < hunk.lines.length; i++) {
        if (hunk.lines[i].endsWith("\n")) {
          hunk.lines[i] = hunk.lines[i].slice(0, -1);
        } else {
          hunk.lines.splice(i + 1, 0, "\\ No newline at end of file");
          i++;
        }
      }
    }
    return {
      oldFileName,
      newFileName,
      oldHeader,
      newHeader,
      hunks
    };
  }
}
function splitLines(text) {
  const hasTrailingNl = text.endsWith("\n");
  const result = text.split("\n").map((line) => line + "\n");
  if (hasTrailingNl) {
    result.pop();
  } else {
    result.push(result.pop().slice(0, -1));
  }
  return result;
}

// src/policy/anchor.ts
var lineLimit = 2e4;
var unknown = { added: "all", instead: /* @__PURE__ */ new Map() };
function changedLines(base, head, basePath) {
  const known = /* @__PURE__ */ new Map();
  return (path) => {
    let lines = known.get(path);
    if (lines === void 0) {
      lines = base.has(basePath(path)) && head.has(path) ? changeOf(base.text(basePath(path)), head.text(path)) : unknown;
      known.set(path, lines);
    }
    return lines;
  };
}
function changeOf(before, after) {
  const [added, instead] = [/* @__PURE__ */ new Set(), /* @__PURE__ */ new Map()];
  if (before === after) return { added, instead };
  const old = before.split(/\r\n|\r|\n/);
  const now = after.split(/\r\n|\r|\n/);
  if (old.length > lineLimit || now.length > lineLimit) return { added, instead };
  let [left, right] = [1, 1];
  let [gone, come] = [[], []];
  const pair2 = () => {
    for (const [index, line] of gone.entries()) if (come.length > 0) instead.set(line, come[Math.min(index, come.length - 1)] ?? 0);
    [gone, come] = [[], []];
  };
  for (const part of diffArrays(old, now, { maxEditLength: 5e3 }) ?? []) {
    const { length } = part.value;
    const linesFrom = (first) => Array.from({ length }, (_value, index) => first + index);
    if (part.removed) gone = linesFrom(left);
    else if (part.added) come = linesFrom(right);
    else pair2();
    if (!part.added) left += length;
    if (!part.removed) right += length;
    if (part.added) for (const line of come) added.add(line);
  }
  pair2();
  return { added, instead };
}
function anchor(draft, changed) {
  if (isTouched(draft.location, changed)) return draft;
  for (const cause of draft.related) {
    const location = cause.inBase === true ? inItsPlace(cause, draft.location, changed) : isTouched(cause, changed) ? placeOf(cause) : null;
    if (location !== null) return { ...draft, location, related: [{ ...draft.location, note: "@effect", data: {} }, ...draft.related.filter((place) => place !== cause)] };
  }
  return draft;
}
function isTouched({ path, startLine, endLine }, changed) {
  const { added } = changed(path);
  if (added === "all") return true;
  for (let line = startLine; line <= Math.min(endLine, startLine + 200); line++) if (added.has(line)) return true;
  return false;
}
function placeOf({ note: _note, data: _data, ...location }) {
  return location;
}
function inItsPlace({ path, startLine }, own, changed) {
  const line = path === own.path ? changed(path).instead.get(startLine) : void 0;
  return line === void 0 ? null : { path, startLine: line, startColumn: 1, endLine: line, endColumn: 1 };
}

// src/policy/compare.ts
function pair(base, head, renamed) {
  const before = /* @__PURE__ */ new Map();
  const left = new Set(base.drafts);
  const now = (draft) => renamed.get(draft.location.path) ?? draft.location.path;
  for (const key of [keyOf2, looseKeyOf]) {
    const groups = /* @__PURE__ */ new Map();
    for (const draft of left) add(groups, key(draft, now(draft)), draft);
    const open = /* @__PURE__ */ new Map();
    for (const draft of head.drafts) if (!before.has(draft)) add(open, key(draft, draft.location.path), draft);
    for (const [identity, candidates] of open) {
      for (const [mine, theirs] of bestPairs(candidates, groups.get(identity) ?? [], head.texts, base.texts)) {
        before.set(mine, theirs);
        left.delete(theirs);
      }
    }
  }
  return { before, fixed: [...left] };
}
function add(groups, key, draft) {
  const group = groups.get(key);
  if (group === void 0) groups.set(key, [draft]);
  else group.push(draft);
}
var pairLimit = 4e4;
function bestPairs(mine, theirs, head, base) {
  if (theirs.length === 0) return [];
  if (mine.length * theirs.length > pairLimit) return mine.slice(0, theirs.length).map((draft, index) => [draft, theirs[index] ?? draft]);
  const scored = [];
  for (const draft of mine) {
    for (const other of theirs) {
      scored.push({ pair: [draft, other], score: likeness(neighbours(draft, head), neighbours(other, base)) - Math.abs(draft.location.startLine - other.location.startLine) / 1e6 });
    }
  }
  scored.sort((a, b) => b.score - a.score);
  const used = /* @__PURE__ */ new Set();
  const pairs = [];
  for (const { pair: candidate } of scored) {
    if (used.has(candidate[0]) || used.has(candidate[1])) continue;
    used.add(candidate[0]).add(candidate[1]);
    pairs.push(candidate);
  }
  return pairs;
}
var reach = 5;
function neighbours(draft, texts) {
  const { path, startLine, endLine } = draft.location;
  const lines = (from, step) => Array.from({ length: reach }, (_, index) => texts.line(path, from + step * index).trim());
  return { above: lines(startLine - 1, -1), below: lines(endLine + 1, 1) };
}
function likeness(a, b) {
  let score = 0;
  for (const side of ["above", "below"]) {
    for (let index = 0; index < reach; index++) if (a[side][index] === b[side][index]) score += 1 / (index + 1);
  }
  return score;
}

// src/policy/fold.ts
import { createHash as createHash2 } from "node:crypto";

// src/policy/places.ts
function othersThan(own, places, keyOf5 = placeKey) {
  const seen = /* @__PURE__ */ new Set();
  const key = placeKey(own);
  return places.filter((place) => {
    if (placeKey(place) === key || seen.has(keyOf5(place))) return false;
    seen.add(keyOf5(place));
    return true;
  });
}
function placeKey({ path, startLine, startColumn }) {
  return `${path}\0${startLine}\0${startColumn}`;
}

// src/policy/fold.ts
var explaining = 2;
var most = 5;
function folded(judged) {
  return foldedBy(foldedBy(judged, keyOf3, (one) => isOne(one) ? 1 : most), listOf, () => most);
}
function foldedBy(judged, keyBy, apart) {
  const keyed = judged.map((one) => ({ one, key: keyBy(one) }));
  const groups = grouped(keyed, ({ key }) => key);
  return keyed.flatMap(({ one, key }) => {
    const group = key === null ? [] : groups.get(key) ?? [];
    if (key === null || group.length <= apart(one)) return [one];
    return one === group[0]?.one ? [together(key, ...plainestFirst(one, group.slice(1).map((each) => each.one)))] : [];
  });
}
function listOf({ draft: { problem, rule, location }, finding: { status, severity } }) {
  return status === "existing" && problem.secret !== void 0 ? `${rule.id}\0${severity}\0list ${location.path}` : null;
}
function isOne({ draft: { problem } }) {
  return problem.secret !== void 0 || problem.twin !== void 0;
}
function keyOf3({ draft: { problem, rule, location }, finding: { status, severity } }) {
  if (status !== "existing") return null;
  const twin = problem.twin === void 0 ? void 0 : `${stackFolder(location.path)}\0${problem.twin}`;
  const habit = problem.secret?.hash ?? twin ?? problem.habit;
  return habit === void 0 ? null : `${rule.id}\0${severity}\0${habit}`;
}
var machine = /(?<=^|\/)(?:linux|windows?|win(?:32|64)?|darwin|mac(?:os)?|osx|arm(?:64)?|amd(?:64)?|x86(?:_64)?|aarch64|intel|apple|m1|nvidia|cuda|rocm|gpu|cpu)(?:[-_]?(?:arm(?:64)?|amd(?:64)?|x86(?:_64)?|intel|m1|silicon|gpu|cpu))?\/$/i;
function stackFolder(path) {
  return path.slice(0, path.lastIndexOf("/") + 1).replace(machine, "");
}
function plainestFirst(first, others) {
  if (first.draft.problem.twin === void 0) return [first, ...others];
  const plainest = others.reduce((best, other) => other.finding.location.path.length < best.finding.location.path.length ? other : best, first);
  return [plainest, ...[first, ...others].filter((each) => each !== plainest)];
}
function together(key, { draft, finding }, ...others) {
  const fingerprint = createHash2("sha256").update(`v1\0habit\0${key}`).digest("hex").slice(0, 32);
  const firsts = others.map(({ finding: other }) => ({ ...other.location, note: "@also", data: {} }));
  const related = [...finding.related.slice(0, explaining), ...firsts, ...finding.related.slice(explaining), ...others.flatMap(({ finding: other }) => other.related)];
  const { fix: _fix, ...rest } = finding;
  const fix = fixOfAll([finding, ...others.map((other) => other.finding)]);
  const joined = [finding, ...others.map((other) => other.finding)].flatMap((each) => each.joined ?? [each.fingerprint]);
  return { draft: { ...draft, fingerprint }, finding: { ...rest, related: othersThan(finding.location, related), ...fix !== void 0 && { fix }, fingerprint, joined } };
}
function fixOfAll(findings) {
  const fixes = findings.flatMap(({ fix }) => fix === void 0 ? [] : [fix]);
  const [first] = fixes;
  if (first === void 0 || fixes.length < findings.length || fixes.some(({ title }) => title !== first.title)) return void 0;
  return { title: first.title, safe: fixes.every(({ safe }) => safe), edits: fixes.flatMap(({ edits }) => edits) };
}

// src/policy/frames.ts
var context = 1;
var longest = 6;
var width = 160;
function frames(drafts2, all, texts) {
  const masks = masksByPath(all);
  const found = /* @__PURE__ */ new Map();
  for (const draft of drafts2) found.set(draft.fingerprint, frame(draft, masks.get(draft.location.path) ?? [], texts));
  return found;
}
function hiddenPlaces(all) {
  return masksByPath(all);
}
function masksByPath(all) {
  const masks = /* @__PURE__ */ new Map();
  for (const { problem } of all) {
    const own = (problem.mask ?? []).map((range) => ({ ...range, preview: "" }));
    if (problem.secret !== void 0) own.push({ ...problem.at, preview: problem.secret.preview });
    if (own.length > 0) masks.set(problem.path, [...masks.get(problem.path) ?? [], ...own]);
  }
  return masks;
}
function frame(draft, masks, texts) {
  const { path, startLine, endLine, startColumn, endColumn } = draft.location;
  if (startLine === endLine && startColumn === endColumn) return [];
  const starts = texts.starts(path);
  const moved = (draft.problem.mask ?? []).length > 0 && (path !== draft.problem.path || draft.related.some(({ note }) => note === "@effect"));
  const lines = [];
  for (let line = Math.max(1, startLine - context); line <= Math.min(starts.length, endLine + context); line++) {
    if (line > startLine + longest && line <= endLine) continue;
    const raw = texts.line(path, line);
    const { text, column } = masked(raw, starts[line - 1] ?? 0, moved ? [...masks, ...quoted(raw, starts[line - 1] ?? 0)] : masks);
    const own = line >= startLine && line <= endLine;
    const from = line === startLine ? column(startColumn) : 1;
    const to = line === endLine ? column(endColumn) : text.length + 1;
    const cut = Math.max(0, Math.min(from - 40, text.length - width));
    const shown = text.slice(cut, cut + width);
    lines.push(own ? { line, text: shown, startColumn: Math.max(1, from - cut), endColumn: Math.min(shown.length + 1, Math.max(from + 1, to) - cut) } : { line, text: text.slice(0, width) });
  }
  return lines;
}
function quoted(raw, lineStart) {
  return [...raw.matchAll(/"[^"]*"|'[^']*'|`[^`]*`/g)].map((match) => ({ start: lineStart + match.index + 1, end: lineStart + match.index + match[0].length - 1, preview: "" }));
}
function masked(raw, lineStart, masks) {
  const own = masks.filter((mask) => mask.start < lineStart + raw.length && mask.end > lineStart).map((mask) => ({ from: Math.max(0, mask.start - lineStart), to: Math.min(raw.length, mask.end - lineStart), text: mask.start >= lineStart ? `${mask.preview.slice(0, 4)}****` : "****" })).sort((a, b) => a.from - b.from);
  const shifts = [];
  let text = "";
  let done = 0;
  for (const { from, to, text: mask } of own) {
    if (to <= done) continue;
    text += raw.slice(done, Math.max(done, from));
    shifts.push({ from, to, at: text.length, length: mask.length });
    text += mask;
    done = to;
  }
  text += raw.slice(done);
  return {
    text,
    column: (original) => {
      const offset = original - 1;
      let delta = 0;
      for (const { from, to, at, length } of shifts) {
        if (offset < from) break;
        if (offset < to) return at + 1;
        delta = at + length - to;
      }
      return offset + delta + 1;
    }
  };
}

// src/policy/gate.ts
function judge(findings, failOn, comparing, errors) {
  const blocking = failOn === "none" ? [] : findings.filter(({ status, severity }) => counts(status, comparing) && severity <= failOn);
  if (errors.length > 0) return { conclusion: "error", failOn, reasons: errors };
  if (blocking.length === 0) return { conclusion: "passed", failOn, reasons: [] };
  const reasons = severities.map((severity) => ({ severity, count: blocking.filter((finding) => finding.severity === severity).length })).filter(({ count }) => count > 0).map(({ severity, count }) => ({ message: comparing ? "gate.new-findings" : "gate.open-findings", data: { severity, count } }));
  return { conclusion: "failed", failOn, reasons };
}
function counts(status, comparing) {
  return status === "new" || !comparing && (status === "existing" || status === "pending");
}

// src/policy/merge.ts
function mergeCauses(drafts2) {
  return joinCauses(withoutCovered(drafts2)).map(withoutRepeated);
}
function withoutRepeated(draft) {
  if (draft.related.length === 0) return draft;
  const related = othersThan(draft.location, draft.related, (place) => `${placeKey(place)}\0${place.note}`);
  return related.length === draft.related.length ? draft : { ...draft, related };
}
function withoutCovered(drafts2) {
  const byPath2 = /* @__PURE__ */ new Map();
  for (const draft of drafts2) {
    if (draft.rule.covers.length === 0) continue;
    for (const path of new Set([draft.location, ...draft.related].map((place) => place.path))) {
      const list = byPath2.get(path);
      if (list === void 0) byPath2.set(path, [draft]);
      else list.push(draft);
    }
  }
  return drafts2.filter((draft) => {
    const others = byPath2.get(draft.location.path) ?? [];
    return !others.some((other) => {
      if (other.rule.id === draft.rule.id || !other.rule.covers.some((pattern) => ruleMatches(pattern, draft.rule.id))) return false;
      const meet = weight(other) > weight(draft) || !other.rule.covers.includes(draft.rule.id) ? overlap : shareLine;
      return [other.location, ...other.related].some((place) => meet(place, draft.location));
    });
  });
}
function weight({ severity, problem }) {
  return problem.whenNew !== void 0 && problem.whenNew < severity ? problem.whenNew : severity;
}
function overlap(a, b) {
  const endsBefore = (one, other) => one.endLine < other.startLine || one.endLine === other.startLine && one.endColumn <= other.startColumn;
  return a.path === b.path && !endsBefore(a, b) && !endsBefore(b, a);
}
function shareLine(a, b) {
  return a.path === b.path && a.startLine <= b.endLine && b.startLine <= a.endLine;
}
function joinCauses(drafts2) {
  const kept = [];
  const first = /* @__PURE__ */ new Map();
  for (const draft of drafts2) {
    const { cause } = draft.problem;
    const index = cause === void 0 ? void 0 : first.get(cause);
    const into = index === void 0 ? void 0 : kept[index];
    if (index === void 0 || into === void 0) {
      if (cause !== void 0) first.set(cause, kept.length);
      kept.push(draft);
      continue;
    }
    const place = { ...draft.location, note: "@also", data: {} };
    const { fix: _fix, ...rest } = into;
    kept[index] = { ...rest, related: othersThan(into.location, [...into.related, place, ...draft.related]), ...joinedFix(into, draft) };
  }
  return kept;
}
function joinedFix({ fix: one }, { fix: other }) {
  if (one === void 0 || other === void 0 || one.title !== other.title) return {};
  const known = new Set(one.edits.map((edit) => JSON.stringify(edit)));
  return { fix: { title: one.title, safe: one.safe && other.safe, edits: [...one.edits, ...other.edits.filter((edit) => !known.has(JSON.stringify(edit)))] } };
}

// src/policy/renames.ts
var threshold = 0.5;
var pairLimit2 = 2e5;
function renames(gone, come, base, head) {
  const candidates = [];
  const similar = gone.length * come.length <= pairLimit2;
  const comeLines = new Map(come.map((path) => [path, similar ? lineCounts(head.text(path)) : void 0]));
  for (const from of gone) {
    const text = base.text(from);
    const lines = similar ? lineCounts(text) : void 0;
    for (const to of come) {
      const other = comeLines.get(to);
      const score = text === head.text(to) ? 1 : lines !== void 0 && other !== void 0 ? similarity(lines, other) : 0;
      if (score >= threshold) candidates.push({ from, to, score: score + nameBonus(from, to) });
    }
  }
  candidates.sort((a, b) => b.score - a.score);
  const found = /* @__PURE__ */ new Map();
  const taken = /* @__PURE__ */ new Set();
  for (const { from, to } of candidates) {
    if (found.has(from) || taken.has(to)) continue;
    found.set(from, to);
    taken.add(to);
  }
  return found;
}
function nameBonus(from, to) {
  return from.slice(from.lastIndexOf("/") + 1) === to.slice(to.lastIndexOf("/") + 1) ? 0.01 : 0;
}
function lineCounts(text) {
  const counts2 = /* @__PURE__ */ new Map();
  for (const line of text.split("\n")) {
    const key = line.trim();
    if (key !== "") counts2.set(key, (counts2.get(key) ?? 0) + 1);
  }
  return counts2;
}
function similarity(a, b) {
  let shared = 0;
  let total = 0;
  for (const [line, count] of a) {
    shared += line.length * Math.min(count, b.get(line) ?? 0);
    total += line.length * count;
  }
  let other = 0;
  for (const [line, count] of b) other += line.length * count;
  const larger = Math.max(total, other);
  return larger === 0 ? 0 : shared / larger;
}

// src/policy/score.ts
var areas = ["security", "reliability", "observability", "deployability", "maintainability", "governance"];
var weights = { P0: 8, P1: 4, P2: 2, P3: 1 };
var credit = { pass: 1, partial: 0.5, fail: 0 };
function judgeControls(controls, open, evidence) {
  return controls.map((control) => {
    const against = open.filter((finding) => finding.control === control.id);
    const shown = evidence.filter((place) => place.control === control.id);
    const places = [...against.map(({ location, ruleId }) => ({ path: location.path, startLine: location.startLine, note: ruleId })), ...shown.map(({ path, startLine, note }) => ({ path, startLine, note }))];
    return { id: control.id, area: control.area, status: statusOf(against, shown.map(({ note }) => control.undecided?.includes(note) !== true)), evidence: places.slice(0, mostEvidence), effortHours: control.effortHours };
  });
}
function statusOf(against, shown) {
  if (against.some(({ severity }) => severity === "P0" || severity === "P1")) return "fail";
  if (against.length > 0) return "partial";
  if (shown.includes(true)) return "pass";
  return shown.length > 0 ? "unknown" : "not-applicable";
}
function scoreOf(controls, rules, open) {
  const weight2 = /* @__PURE__ */ new Map();
  for (const rule of rules) weight2.set(rule.control, Math.max(weight2.get(rule.control) ?? 0, weights[rule.severity]));
  const mean = (judged) => {
    let sum = 0;
    let total = 0;
    for (const { id, status } of judged) {
      if (status === "not-applicable" || status === "unknown") continue;
      sum += credit[status] * (weight2.get(id) ?? 1);
      total += weight2.get(id) ?? 1;
    }
    return total === 0 ? null : Math.round(sum / total * 100);
  };
  const overall = mean(controls);
  const cap = open.some(({ severity }) => severity === "P0") ? 39 : open.some(({ severity }) => severity === "P1") ? 69 : 100;
  const byArea = Object.fromEntries(areas.map((area) => [area, mean(controls.filter((control) => control.area === area))]));
  return { overall: overall === null ? null : Math.min(overall, cap), areas: byArea };
}

// src/policy/suppress.ts
var import_picomatch = __toESM(require_picomatch(), 1);
function silencer(suppressions, today) {
  const byPlace = /* @__PURE__ */ new Map();
  for (const suppression of suppressions.inline) {
    if (suppression.reason === "") continue;
    const key = `${suppression.path}\0${suppression.covers}`;
    byPlace.set(key, [...byPlace.get(key) ?? [], suppression]);
  }
  const ignores = suppressions.ignores.filter((ignore) => !isExpired(ignore, today)).map((ignore) => ({ ignore, matches: ignore.paths.length === 0 ? () => true : (0, import_picomatch.default)([...ignore.paths], { dot: true }) }));
  return (draft) => {
    for (const { path, startLine, endLine } of [draft.location, ...draft.related]) {
      for (let line = startLine; line <= Math.min(endLine, startLine + 50); line++) {
        const inline = byPlace.get(`${path}\0${line}`)?.find((suppression) => suppression.rules.some((rule) => ruleMatches(rule, draft.rule.id)));
        if (inline !== void 0) return { by: "inline", reason: inline.reason, source: inline };
      }
    }
    const found = ignores.find(({ ignore, matches }) => ruleMatches(ignore.rule, draft.rule.id) && matches(draft.location.path));
    return found === void 0 ? void 0 : { by: "config", reason: found.ignore.reason, source: found.ignore };
  };
}
function isExpired(ignore, today) {
  return ignore.expires !== void 0 && ignore.expires < today;
}

// src/policy/result.ts
function auditVerdict(state, config, knowledge, run) {
  const found = settle2(state, config, knowledge);
  const silence = silencer({ inline: state.suppressions, ignores: config.ignores }, run.today);
  const used = /* @__PURE__ */ new Set();
  const judged = found.map((draft) => {
    const silent = silence(draft);
    if (silent !== void 0) used.add(silent.source);
    return { draft, finding: toFinding(draft, silent === void 0 ? "existing" : "suppressed", silent) };
  });
  const voids = identify(mergeCauses(drafts(voidSuppressions(state, used), knowledge.rules, state.texts, config)));
  const complete = [...judged, ...voids.map((draft) => ({ draft, finding: toFinding(draft, "existing") }))];
  return assemble(complete, { all: state.all, texts: state.texts, evidence: state.evidence, comparing: false }, config, knowledge, run);
}
function comparisonVerdict(base, head, config, knowledge, run, past = []) {
  const before = settle2(withVoids(base, config, knowledge, run.today), config, knowledge);
  const now = withExposed(base, withVoids(head, config, knowledge, run.today), config, knowledge);
  const renamed = renamedPaths(base, head, before, now);
  const { before: pairs, fixed } = pair({ drafts: before, texts: base.texts }, { drafts: now, texts: head.texts }, renamed);
  const original = new Map([...renamed].map(([from, to]) => [to, from]));
  const changed = changedLines(base.texts, head.texts, (path) => original.get(path) ?? path);
  const speak = silences(base, head, config, run.today, original);
  const judged = [];
  const notices = [];
  for (const draft of now) {
    const old = pairs.get(draft);
    const worse = old !== void 0 && draft.severity < old.severity;
    const { silent, pending } = speak(draft, old);
    if (pending) notices.push({ level: "warning", message: "notice.pending-suppression", data: { rule: draft.rule.id }, path: draft.location.path, line: draft.location.startLine });
    const status = silent !== void 0 && !worse ? "suppressed" : old === void 0 || worse ? "new" : pending ? "pending" : "existing";
    const placed = status === "new" ? anchor(graver(draft, config), changed) : draft;
    judged.push({ draft: placed, finding: toFinding(placed, status, status === "suppressed" ? silent : void 0) });
  }
  const configured = silencer({ inline: [], ignores: config.ignores }, run.today);
  for (const { draft, as } of pastDrafts(past, [...base.all, ...head.all], knowledge.rules, config)) {
    const silent = configured(draft) ?? configured(as);
    judged.push({ draft, finding: toFinding(draft, silent === void 0 ? "new" : "suppressed", silent) });
  }
  const scoresBefore = scoresOf(before.map((draft) => toFinding(draft, "existing")), base.evidence, knowledge).scores;
  const fixedOnes = fixed.map((draft) => ({ draft, finding: toFinding(draft, "fixed") }));
  const verdict = assemble([...judged, ...fixedOnes], { all: head.all, texts: head.texts, evidence: head.evidence, comparing: true, scoresBefore }, config, knowledge, { ...run, notices: [...run.notices, ...notices] });
  const baseFrames = frames(fixed, base.all, base.texts);
  return { ...verdict, frames: new Map([...baseFrames, ...verdict.frames]) };
}
function settle2(state, config, knowledge) {
  return identify(mergeCauses(drafts(state.problems, knowledge.rules, state.texts, config)));
}
function withExposed(base, head, config, knowledge) {
  const exposed = exposedProblems(exposures(base.routes, head.routes), head.texts);
  if (exposed.length === 0) return settle2(head, config, knowledge);
  const removed = new Map(exposed.map((each) => [each.problem.problem, each.removed]));
  return settle2({ ...head, problems: [...head.problems, ...exposed.map(({ problem }) => problem)] }, config, knowledge).map((draft) => {
    const place = removed.get(draft.problem);
    return place === void 0 ? draft : { ...draft, related: [...draft.related, place] };
  });
}
function graver(draft, config) {
  const { whenNew } = draft.problem;
  return whenNew === void 0 || whenNew >= draft.severity || config.rules[draft.rule.id] !== void 0 ? draft : { ...draft, severity: whenNew };
}
function renamedPaths(base, head, before, now) {
  const gone = new Set(before.map(({ location }) => location.path).filter((path) => !head.paths.has(path)));
  const come = new Set(now.map(({ location }) => location.path).filter((path) => !base.paths.has(path)));
  return renames([...gone], [...come], base.texts, head.texts);
}
function silences(base, head, config, today, original) {
  const inBase = silencer({ inline: base.suppressions, ignores: config.ignores }, today);
  const configured = silencer({ inline: [], ignores: config.ignores }, today);
  const inHead = silencer({ inline: head.suppressions, ignores: [] }, today);
  const known = new Set(base.suppressions.map(({ path, rules, reason }) => `${path}\0${rules.join()}\0${reason}`));
  return (draft, old) => {
    const settled = (old === void 0 ? void 0 : inBase(old)) ?? configured(draft);
    if (settled !== void 0) return { silent: settled, pending: false };
    const mine = inHead(draft);
    if (mine === void 0) return { silent: void 0, pending: false };
    const { path, rules, reason } = mine.source;
    const merged = draft.problem.secret === void 0 && known.has(`${original.get(path) ?? path}\0${rules.join()}\0${reason}`);
    return { silent: merged ? mine : void 0, pending: !merged };
  };
}
function withVoids(state, config, knowledge, today) {
  if (state.suppressions.length === 0) return state;
  const silence = silencer({ inline: state.suppressions, ignores: config.ignores }, today);
  const used = new Set(settle2(state, config, knowledge).map((draft) => silence(draft)?.source));
  return { ...state, problems: [...state.problems, ...voidSuppressions(state, used)] };
}
function voidSuppressions(state, used) {
  const problems = [];
  for (const suppression of state.suppressions) {
    if (suppression.role !== "production" && suppression.role !== "development") continue;
    const at = { start: suppression.start, end: suppression.start + "readiness-ignore".length };
    const data = { rules: suppression.rules.join(", ") };
    if (suppression.reason === "") problems.push({ ruleId: "suppression/without-reason", problem: { message: "without-reason", data, path: suppression.path, at } });
    else if (!used.has(suppression)) problems.push({ ruleId: "suppression/unused", problem: { message: "unused", data, path: suppression.path, at } });
  }
  return state.mend === void 0 ? problems : problems.map(state.mend);
}
function toFinding(draft, status, silent) {
  const { rule, problem, severity, location, related, fingerprint } = draft;
  return {
    ruleId: rule.id,
    control: rule.control,
    area: rule.area,
    severity,
    confidence: problem.confidence ?? rule.confidence,
    status,
    message: problem.message,
    data: problem.data ?? {},
    location,
    related,
    fingerprint,
    ...draft.fix === void 0 || status === "fixed" ? {} : { fix: draft.fix },
    ...problem.secret === void 0 ? {} : { secret: problem.secret },
    ...silent === void 0 ? {} : { suppression: { by: silent.by, reason: silent.reason } }
  };
}
function scoresOf(open, evidence, knowledge) {
  const controls = judgeControls(knowledge.controls, open, evidence);
  return { controls, scores: scoreOf(controls, knowledge.rules.values(), open) };
}
function assemble(judged, whole, config, knowledge, run) {
  const sorted = judged.map((each) => ({ ...each, order: { ...each.finding, rule: each.draft.rule } })).sort((a, b) => bySeverityThenPlace(a.order, b.order));
  const told = run.apart === true ? sorted : folded(sorted);
  const findings = told.map(({ finding }) => finding);
  const open = sorted.map(({ finding }) => finding).filter(({ status }) => status !== "fixed" && status !== "suppressed");
  const { controls, scores } = scoresOf(open, whole.evidence, knowledge);
  const result = {
    tool: run.tool,
    target: run.target,
    verdict: judge(findings, config.failOn, whole.comparing, run.errors),
    findings,
    controls,
    scores,
    ...whole.scoresBefore === void 0 ? {} : { scoresBefore: whole.scoresBefore },
    routes: run.routes,
    notScanned: run.notScanned,
    counts: countsOf(findings),
    stats: run.stats,
    notices: run.notices
  };
  const shown = told.filter(({ finding }) => finding.status !== "fixed" && finding.location.commit === void 0).map(({ draft }) => draft);
  return { result, frames: frames(shown, whole.all, whole.texts), hidden: hiddenPlaces(whole.all) };
}
function countsOf(findings) {
  const open = findings.filter(({ status }) => status !== "fixed" && status !== "suppressed");
  const by = (list) => Object.fromEntries(severities.map((severity) => [severity, list.filter((finding) => finding.severity === severity).length]));
  const statuses = ["new", "existing", "fixed", "suppressed", "pending"];
  return {
    bySeverity: by(open),
    newBySeverity: by(findings.filter(({ status }) => status === "new")),
    byStatus: Object.fromEntries(statuses.map((status) => [status, findings.filter((finding) => finding.status === status).length]))
  };
}

// src/run/files.ts
var import_picomatch2 = __toESM(require_picomatch(), 1);
import { createHash as createHash3 } from "node:crypto";

// src/run/collection.ts
var fewestFolders = 10;
var beginning = 800;
var readme = /^readme(?:\.(?:md|rst|txt|markdown))?$/i;
var collects = /\b(?:examples?|samples?|materials|exercises|code|snippets|projects)\b[^.\n]{0,80}\b(?:for|from|of|to|accompan\w{1,5}|behind)\b[^.\n]{0,80}\b(?:tutorials|courses|articles|lessons|books?|blog posts|videos)\b/i;
var program = /^(?:[\w.-]*dockerfile[\w.-]*|(?:docker-)?compose[\w.-]*\.ya?ml|procfile|package\.json|manage\.py|(?:app|main|server|index|wsgi|asgi)\.(?:py|[cm]?[jt]s)|setup\.py|go\.mod|cargo\.toml|pom\.xml|fly\.toml|render\.ya?ml|vercel\.json)$/i;
async function isCollection(source, files) {
  const root = files.filter(({ path }) => !path.includes("/"));
  const document = root.find(({ path }) => readme.test(path));
  if (document === void 0 || root.some(({ path }) => program.test(path) && path !== "package.json")) return false;
  let says = false;
  await source.read([document], (_, content) => {
    if (!(content instanceof Uint8Array)) return;
    const text = decodeUtf8(content.subarray(0, beginning * 4)).slice(0, beginning).replaceAll(/\[([^\]]{0,200})\]\([^)]{0,300}\)/g, "$1");
    says = isOfExamples(text) || saysExamples.test(text) && manifestsOf(files) >= fewestExamples || collects.test(text) && foldersOf(files) >= fewestFolders && !root.some(({ path }) => path === "package.json");
  });
  return says;
}
function isOfExamples(text) {
  return /^#{1,2}\s{1,3}[^\n]{1,60}\bexamples\s*$/im.test(text) && /\b(?:repository|repo|collection)\b[^.]{0,200}\bexamples\b/i.test(text);
}
var saysExamples = /^#{1,2}\s{1,3}(?:code\s)?(?:examples|samples)\s(?:for|of)\b|\u672c(?:\u4ed3\u5e93|\u9879\u76ee|\u4ee3\u7801\u5e93)[^\u3002\n]{0,40}(?:\u4f8b\u5b50|\u793a\u4f8b|\u6837\u4f8b|\u8303\u4f8b)/im;
var fewestExamples = 5;
var manifest = /(?:^|\/)(?:package\.json|requirements\.txt|pyproject\.toml|go\.mod|pom\.xml)$/;
function manifestsOf(files) {
  return files.filter(({ path }) => path.includes("/") && manifest.test(path)).length;
}
function foldersOf(files) {
  return new Set(files.flatMap(({ path }) => path.includes("/") && !path.startsWith(".") ? [path.slice(0, path.indexOf("/"))] : [])).size;
}

// src/model/brought-packages.ts
var packages = new Set("requests_oauthlib oauthlib urllib3 certifi idna chardet charset_normalizer cherrypy cheroot portend tempora jaraco paho bs4 soupsieve html5lib webencodings bleach httplib2 httpcore jinja2 markupsafe mako werkzeug itsdangerous simplejson pkg_resources dateutil pytz tzlocal apscheduler pyasn1 feedparser mutagen xmltodict defusedxml configobj importlib_metadata importlib_resources more_itertools typing_extensions pygments unidecode six".split(" "));
var packageFiles = /* @__PURE__ */ new Map([
  ["requests", /^(?:__\w+|_internal_utils|adapters|api|auth|certs|compat|cookies|exceptions|help|hooks|models|packages|sessions|status_codes|structures|utils)\b/],
  ["websocket", /^_[a-z]/],
  ["dns", /^(?:_[a-z]|a?sync|dnssec|message\.|name\.|query\.|quic\/|rd|resolver\.|tsig|zone)/],
  ["jwt", /^(?:api_jw|algorithms|jwks_client)/]
]);

// src/run/installed.ts
var record = /(?:^|\/)[^/]+\.dist-info\/RECORD$/;
var mostRecords = 1e3;
async function installedFiles(source, files) {
  const found = /* @__PURE__ */ new Set();
  const records2 = files.filter(({ path }) => record.test(path)).slice(0, mostRecords);
  if (records2.length === 0) return found;
  await source.read(records2, ({ path }, content) => {
    if (!(content instanceof Uint8Array)) return;
    const folder = path.slice(0, path.lastIndexOf("/", path.lastIndexOf("/") - 1) + 1);
    for (const line of decodeUtf8(content).split("\n")) {
      const name = line.slice(0, Math.max(0, line.indexOf(",")));
      if (name !== "" && !/^[."/]/.test(name)) found.add(folder + name);
    }
  });
  return found;
}
function foldersOfPackages(paths) {
  const contents = /* @__PURE__ */ new Map();
  for (const path of paths) {
    const [, folder, name] = /^((?:.*\/)?(?:libs?|ext|externals?))\/([A-Za-z]\w*)(?:\/.+)?\.py$/.exec(path) ?? [];
    if (folder !== void 0 && name !== void 0) contents.set(folder, (contents.get(folder) ?? /* @__PURE__ */ new Set()).add(name));
  }
  return new Set([...contents].flatMap(([folder, names2]) => {
    const known = [...names2].filter((name) => packages.has(name) || packageFiles.has(name)).length;
    return known >= 5 && known * 5 >= names2.size ? [folder] : [];
  }));
}

// src/run/sample-project.ts
var manifests = ["setup.py", "setup.cfg", "pyproject.toml", "pytest.ini", "tox.ini"];
var packaging = /^(?:setup\.py|setup\.cfg|pyproject\.toml)$/;
var library = /Framework :: Django/;
var deployment = /(?:^|\/)(?:[\w.-]*(?:dockerfile|containerfile)[\w.-]*|(?:docker-)?compose[\w.-]*\.ya?ml|procfile[\w.-]*|(?:fly|netlify|railway)\.toml|(?:app|render|serverless|skaffold|chart|kustomization|deployment)\.ya?ml|vercel\.json|zappa_settings\.json|uwsgi\.ini|passenger_wsgi\.py|[\w.@-]+\.service)$/i;
var longest2 = 64 * 1024;
var settingsNamed = /(?:DJANGO_SETTINGS_MODULE["']?\s{0,9}[=:]\s{0,9}|--(?:ds|settings)[= ])["']?([A-Za-z_]\w*(?:\.\w+)+)/g;
async function sampleProject(source, files, roleOf2) {
  const own = files.filter(({ path }) => manifests.includes(path));
  if (!own.some(({ path }) => packaging.test(path)) || files.some(({ path }) => deployment.test(path) && isOfProgram(roleOf2(path)))) return null;
  const texts = /* @__PURE__ */ new Map();
  await source.read(own, ({ path }, content) => {
    if (content instanceof Uint8Array) texts.set(path, decodeUtf8(content).slice(0, longest2));
  });
  const named2 = [...texts.values()].flatMap((text) => [...text.matchAll(settingsNamed)].map(([, module = ""]) => module));
  const packages2 = [...texts].flatMap(([path, text]) => packaging.test(path) ? [text] : []).join("\n");
  if (named2.length === 0 || !library.test(packages2)) return null;
  const folders2 = new Set(named2.flatMap((module) => folderHolding(module, files) ?? []));
  const [folder] = folders2;
  if (folders2.size !== 1 || folder === void 0 || !isOfProgram(roleOf2(`${folder}/settings.py`))) return null;
  const packaged = packagedFolders(packages2, new Set(files.map(({ path }) => path)));
  return packaged.size === 0 || packaged.has(folder) ? null : folder;
}
function isOfProgram(role) {
  return role === "production" || role === "development";
}
function folderHolding(module, files) {
  const file = `/${module.replaceAll(".", "/")}`;
  const found = files.find(({ path }) => `/${path}`.endsWith(`${file}.py`) || `/${path}`.endsWith(`${file}/__init__.py`))?.path;
  return found?.includes("/") === true ? found.split("/", 1)[0] ?? null : null;
}
var listed = /\bpackages\s{0,9}=\s{0,9}\[([^\]]{0,2000})\]/g;
var included = /\binclude\s{0,9}=\s{0,9}(?:[[(]([^\])]{0,2000})[\])]|([^[(\n]{1,200}))/g;
var excluded = /\bexclude\s{0,9}=\s{0,9}[[(]([^\])]{0,2000})[\])]/g;
var projectName = /\b(?:name|module)\s{0,9}=\s{0,9}["']?([\w.-]{1,100})/g;
var searches = /\bfind(?:_namespace)?_packages\(|\bpackages\s{0,9}=\s{0,9}find|\[tool\.setuptools\.packages\.find\]/;
function packagedFolders(text, paths) {
  const isPackage = (folder) => paths.has(`${folder}/__init__.py`);
  const top = [...paths].flatMap((path) => /^\w+\/__init__\.py$/.test(path) ? [path.slice(0, path.indexOf("/"))] : []);
  const explicit = [...namesOf(text, listed), ...namesOf(text, included)].filter(isPackage);
  const inSource = [...paths].some((path) => /^src\/\w+\/__init__\.py$/.test(path)) ? ["src"] : [];
  if (explicit.length + inSource.length > 0) return /* @__PURE__ */ new Set([...explicit, ...inSource]);
  if (searches.test(text)) return new Set(top.filter((folder) => !namesOf(text, excluded).includes(folder)));
  const names2 = [...text.matchAll(projectName)].flatMap(([, name = ""]) => [name, name.replace(/^django[-_]/, "")].map((one) => one.replaceAll(/[-.]/g, "_")));
  return new Set(names2.filter(isPackage));
}
function namesOf(text, lists) {
  return [...text.matchAll(lists)].flatMap(([, list, bare]) => [...(list ?? bare ?? "").matchAll(/[A-Za-z_]\w*/g)].map(([name]) => name));
}

// src/run/given-roles.ts
async function givenRoles(source, files, classify) {
  const installed = await installedFiles(source, files);
  const sample = await sampleProject(source, files, (path) => classify(path));
  const collection = await isCollection(source, files);
  const brought = [...foldersOfPackages(files.map(({ path }) => path))].map((folder) => `${folder}/`);
  const contracts = files.flatMap(({ path }) => /(?:^|\/)foundry\.toml$/.test(path) ? [path.replace(/foundry\.toml$/, "lib/")] : []);
  const isVendored = (path) => installed.has(path) || contracts.some((folder) => path.startsWith(folder)) || path.endsWith(".py") && brought.some((folder) => path.startsWith(folder));
  const sources = new Set(files.flatMap(({ path }) => /(?<!\.d)\.[cm]?tsx?$/.test(path) ? [path] : []));
  const isProgram = (path) => ["production", "development"].includes(classify(path));
  return (path) => isVendored(path) ? "vendored" : sample !== null && path.startsWith(`${sample}/`) ? "test" : collection && isProgram(path) ? "example" : isCompiled(path, sources) ? "generated" : void 0;
}
function isCompiled(path, sources) {
  const [, stem, letter = ""] = /^(.+)\.([cm]?)jsx?$/.exec(path) ?? [];
  if (stem === void 0) return false;
  return [stem, stem.replace(/(?<=^|\/)lib\/(?!.*(?:^|\/)lib\/)/, "src/")].some((each) => [`${each}.${letter}ts`, `${each}.${letter}tsx`].some((source) => sources.has(source)));
}

// src/run/files.ts
var FileAudits = class {
  #engine;
  #cache;
  #known = /* @__PURE__ */ new Map();
  #auditor;
  #kit;
  constructor(engine, cache) {
    this.#engine = engine;
    this.#cache = cache;
  }
  async audit(source, classify, exclude, progress) {
    const listing = await source.list();
    const given = await givenRoles(source, listing.files, classify);
    const roleOf2 = (path) => classify(path, given(path));
    const notScanned = [...listing.notScanned];
    const excluded2 = exclude.length === 0 ? () => false : (0, import_picomatch2.default)([...exclude], { dot: true });
    const files = /* @__PURE__ */ new Map();
    const open = [];
    for (const listed2 of listing.files) {
      if (excluded2(listed2.path)) notScanned.push({ path: listed2.path, reason: "excluded" });
      else {
        const role = roleOf2(listed2.path);
        const record2 = this.#lookup(listed2, role);
        if (record2 === void 0) open.push(listed2);
        else files.set(listed2.path, { listed: listed2, role, record: record2 });
      }
    }
    await this.#auditOpen(source, open, roleOf2, (listed2, record2) => files.set(listed2.path, { listed: listed2, role: roleOf2(listed2.path), record: record2 }), notScanned, progress);
    const ordered = /* @__PURE__ */ new Map();
    for (const { path } of listing.files) {
      const entry = files.get(path);
      if (entry !== void 0) ordered.set(path, entry);
    }
    let bytes = 0;
    for (const [path, { record: record2 }] of ordered) {
      bytes += record2.size;
      for (const skip of record2.skips) notScanned.push({ path, ...skip });
    }
    return { files: ordered, notScanned, bytes };
  }
  /** What modules define that were not read because they hold no topic's words; by path. */
  modules(source, files, paths) {
    return this.#more(source, files, paths, "module");
  }
  /** Where values go in the functions of these files; by path. */
  followed(source, files, paths) {
    return this.#more(source, files, paths, "follow");
  }
  async #more(source, files, paths, how) {
    const found = /* @__PURE__ */ new Map();
    const open = [];
    for (const path of paths) {
      const entry = files.get(path);
      if (entry === void 0) continue;
      const known = this.#recall(moreKeyOf(how, entry));
      if (known === void 0) open.push(entry.listed);
      else found.set(path, known.facts);
    }
    if (open.length === 0) return found;
    const auditor = await this.#loadAuditor();
    if (open.some(({ path }) => files.get(path)?.record.format !== "python")) auditor.useTypescript(await this.#loadKit());
    await source.read(open, ({ path }, content) => {
      const entry = files.get(path);
      if (entry === void 0 || !(content instanceof Uint8Array)) return;
      const input = { path, blob: entry.listed.blob ?? "", role: entry.role, bytes: content };
      const facts = how === "module" ? auditor.module(input) : auditor.follow(input, entry.record.problems.length === 0);
      this.#remember(moreKeyOf(how, entry), { ...emptyRecord, facts });
      found.set(path, facts);
    });
    return found;
  }
  #loadAuditor() {
    return this.#auditor ??= this.#engine.loadAuditor();
  }
  #loadKit() {
    return this.#kit ??= this.#engine.loadTypescript();
  }
  #remember(key, record2) {
    if (this.#known.has(key)) return;
    this.#known.set(key, record2);
    this.#cache.set(key, record2);
  }
  #lookup(listed2, role) {
    if (listed2.blob === null) return void 0;
    return this.#recall(keyOf4(listed2.path, listed2.blob, role));
  }
  #recall(key) {
    const known = this.#known.get(key);
    if (known !== void 0) return known;
    const cached = this.#cache.get(key);
    if (cached !== void 0) this.#known.set(key, cached);
    return cached;
  }
  async #auditOpen(source, open, roleOf2, put, notScanned, progress) {
    if (open.length === 0) return;
    const auditor = await this.#loadAuditor();
    const waiting = [];
    const byPath2 = new Map(open.map((listed2) => [listed2.path, listed2]));
    let done = 0;
    const keep = ({ path, blob, role }, record2) => {
      const listed2 = byPath2.get(path);
      if (listed2 === void 0) return;
      this.#remember(keyOf4(path, blob, role), record2);
      put({ ...listed2, blob }, record2);
      progress(++done, open.length);
    };
    const batch = new Batch(auditor, (scanned) => {
      const record2 = auditor.audit(scanned);
      if (record2 !== void 0) keep(scanned.input, record2);
      else waiting.push(auditor.scan({ ...scanned.input, bytes: new Uint8Array(scanned.input.bytes) }));
    });
    await source.read(open, (listed2, content) => {
      if (content === null) return;
      if (!(content instanceof Uint8Array)) {
        notScanned.push({ path: listed2.path, ...content });
        return;
      }
      const input = { path: listed2.path, blob: listed2.blob ?? blobId(content), role: roleOf2(listed2.path), bytes: content };
      const known = listed2.blob === null ? this.#recall(keyOf4(input.path, input.blob, input.role)) : void 0;
      if (known === void 0) batch.add(input);
      else keep(input, known);
    });
    batch.flush();
    if (waiting.length === 0) return;
    auditor.useTypescript(await this.#loadKit());
    for (const scanned of waiting) {
      const record2 = auditor.audit(scanned);
      if (record2 !== void 0) keep(scanned.input, record2);
    }
  }
};
var batchSize = 2 * 1024 * 1024;
var Batch = class {
  #auditor;
  #take;
  #bytes = Buffer.allocUnsafeSlow(batchSize);
  #filled = 0;
  #inputs = [];
  constructor(auditor, take) {
    this.#auditor = auditor;
    this.#take = take;
  }
  add(input) {
    const { length } = input.bytes;
    if (this.#filled + length > batchSize) this.flush();
    if (length > batchSize) {
      this.#take(this.#auditor.scan(input));
      return;
    }
    const bytes = this.#bytes.subarray(this.#filled, this.#filled + length);
    bytes.set(input.bytes);
    this.#filled += length;
    this.#inputs.push({ ...input, bytes });
  }
  flush() {
    const scanned = this.#inputs.map((input) => this.#auditor.scan(input));
    for (const one of scanned) this.#take(one);
    this.#inputs = [];
    this.#filled = 0;
  }
};
function keyOf4(path, blob, role) {
  return `${blob}\0${role}\0${path}`;
}
function moreKeyOf(how, { listed: listed2, role }) {
  return `${how}\0${keyOf4(listed2.path, listed2.blob ?? "", role)}`;
}
function blobId(bytes) {
  return createHash3("sha1").update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
}

// src/run/texts.ts
async function textsOf(source, files) {
  return new Texts(await read(source, files));
}
async function withShown(texts, base, shown, head) {
  const wanted = new Map(shown.filter(({ path }) => !texts.has(path)).map(({ path, blob }) => [path, blob]));
  if (wanted.size === 0) return texts;
  const found = await base.find([...wanted.keys()]);
  const isSame = ({ path, blob }) => blob !== null && blob === wanted.get(path);
  const others = await read(base, found.filter((file) => !isSame(file)));
  for (const file of found) if (isSame(file)) others.set(file.path, head.text(file.path));
  return texts.joined(others);
}
async function withFiles(texts, source, paths) {
  const wanted = [...new Set(paths)].filter((path) => !texts.has(path));
  return wanted.length === 0 ? texts : texts.joined(await read(source, await source.find(wanted)));
}
async function read(source, files) {
  const texts = /* @__PURE__ */ new Map();
  await source.read(files, ({ path }, content) => {
    if (!(content instanceof Uint8Array)) return;
    const decoded = scannable(content);
    if ("utf8" in decoded) texts.set(path, decoded.text ?? decodeUtf8(decoded.utf8));
  });
  return texts;
}

// src/run/fixes.ts
async function withFixes(problems, texts, source, fixers) {
  const asked = /* @__PURE__ */ new Set();
  const made = /* @__PURE__ */ new Map();
  for (const raw of problems) {
    let lacks = false;
    const fix = fixOf2(raw, fixers, (path) => {
      if (texts.has(path)) return texts.text(path);
      lacks = true;
      asked.add(path);
      return null;
    });
    if (!lacks) made.set(raw, fix);
  }
  const all = await withFiles(texts, source, [...asked]);
  const textOf = (path) => all.has(path) ? all.text(path) : null;
  const mend = (raw) => {
    const known = made.get(raw);
    const fix = known === void 0 ? fixOf2(raw, fixers, textOf) : known;
    return fix === null ? raw : { ...raw, problem: { ...raw.problem, fix } };
  };
  return { texts: all, problems: problems.map(mend), mend };
}
function fixOf2({ ruleId, problem }, fixers, textOf) {
  const fixer = Object.hasOwn(fixers, ruleId) ? fixers[ruleId] : void 0;
  if (fixer === void 0) return null;
  try {
    const fix = fixer(problem, textOf);
    return fix === null || fix.edits.length === 0 ? null : fix;
  } catch {
    return null;
  }
}

// src/run/past.ts
var import_picomatch3 = __toESM(require_picomatch(), 1);
var MOST_FILES = 5e4;
async function auditPast(past, ends, engine, roleOf2, exclude) {
  const { files, commits, complete } = await past.list();
  const excluded2 = exclude.length === 0 ? () => false : (0, import_picomatch3.default)([...exclude], { dot: true });
  const wanted = (await unknownTo(ends, files)).filter(({ path }) => !excluded2(path));
  const open = wanted.slice(0, MOST_FILES);
  const secrets = [];
  let unread = 0;
  if (open.length > 0) {
    const auditor = await engine.loadAuditor();
    await past.read(open, (file, content) => {
      if (!(content instanceof Uint8Array)) {
        if (content.reason === "missing-object") unread++;
        return;
      }
      const input = { path: file.path, blob: file.blob ?? "", role: roleOf2(file.path), bytes: content };
      const { text, problems } = auditor.secrets(input);
      const starts = problems.length === 0 ? [] : lineStarts(text);
      for (const { ruleId, problem } of problems) secrets.push({ ruleId, problem: { ...problem, path: file.path }, role: input.role, location: locate(file.path, starts, problem.at), commit: file.commit });
    });
  }
  const notices = [];
  if (unread > 0) notices.push({ level: "warning", message: "notice.history-missing", data: { detail: `${unread} blobs are not in the checkout` } });
  if (!complete || wanted.length > open.length) notices.push({ level: "warning", message: "notice.history-limited", data: { commits, files: open.length } });
  return { secrets, notices };
}
async function unknownTo(ends, files) {
  if (files.length === 0) return [];
  const known = /* @__PURE__ */ new Set();
  for (const end of ends) for (const { blob } of (await end.list()).files) if (blob !== null) known.add(blob);
  const seen = /* @__PURE__ */ new Set();
  return files.filter(({ blob, path }) => {
    const key = `${blob ?? ""}\0${path}`;
    if (blob === null || known.has(blob) || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

// src/run/routes.ts
async function locatedRoutes(routes, source, listedOf) {
  if (routes.length === 0) return [];
  const places = routes.flatMap((route) => [route, ...route.guards, ...route.handler === void 0 ? [] : [route.handler]]);
  const texts = await textsOf(source, listedOf(places.map(({ path }) => path)));
  const line = ({ path, at }) => ({ path, startLine: texts.locate(path, { start: at.start, end: at.start }).startLine });
  return routes.map((route) => ({
    methods: route.methods,
    url: route.url,
    transport: route.transport,
    framework: route.framework,
    authentication: route.authentication,
    guards: route.guards.map((guard) => ({ name: guard.name, how: guard.how, authentication: guard.authentication, ...line(guard) })),
    ...route.handler && { handler: { symbol: route.handler.symbol, ...line(route.handler) } },
    ...line(route)
  }));
}

// src/run/state.ts
import { createHash as createHash4 } from "node:crypto";
async function stateKey(source, { roles, exclude }) {
  const identity = await source.identity();
  return identity === null ? null : createHash4("sha256").update(JSON.stringify([identity, roles, exclude])).digest("hex").slice(0, 32);
}
function isKeepable({ failures, notScanned, spoken, files }) {
  return files > 0 && failures.length === 0 && !notScanned.some(({ reason }) => reason === "missing-object") && spoken.every(({ raw }) => raw === void 0);
}

// src/run/stopwatch.ts
var Stopwatch = class {
  #start = performance.now();
  #last = this.#start;
  #phases = /* @__PURE__ */ new Map();
  lap(phase) {
    const now = performance.now();
    this.add(phase, now - this.#last);
    this.#last = now;
  }
  add(phase, milliseconds) {
    this.#phases.set(phase, (this.#phases.get(phase) ?? 0) + milliseconds);
  }
  total() {
    return Math.round(performance.now() - this.#start);
  }
  phases() {
    return Object.fromEntries([...this.#phases].map(([phase, time]) => [phase, Math.round(time * 10) / 10]));
  }
};

// src/run/pipeline.ts
async function scan(source, run) {
  const watch = new Stopwatch();
  const audits = new FileAudits(run.engine, run.cache);
  const side = await mended(notEmpty(await auditSide(source, await recalled(source, run), audits, run, watch, "files"), source), source, run);
  const knowledge = knowledgeOf(run.engine.ruleSet);
  run.cache.save();
  const facts = runFacts(run, { root: source.root, ...source.commit === void 0 ? {} : { head: source.commit } }, [side], watch);
  return auditVerdict(side.state, run.config, knowledge, facts);
}
async function compare(base, head, run, past) {
  const watch = new Stopwatch();
  const audits = new FileAudits(run.engine, run.cache);
  const [known, knownNow] = await Promise.all([recalled(base, run), recalled(head, run)]);
  if (knownNow.audit === void 0) void head.list().catch(() => void 0);
  const before = await auditSide(base, known, audits, run, watch, "base");
  const now = await mended(notEmpty(await auditSide(head, knownNow, audits, run, watch, "head"), head), head, run);
  const between = past === void 0 ? withoutPast : await auditPast(past, [base, head], run.engine, run.roleOf, run.config.exclude);
  watch.lap("history");
  const texts = await withShown(before.state.texts, base, now.audit.spoken, now.state.texts);
  const open = exposures(before.audit.routes, now.audit.routes).flatMap(({ routes }) => routes.map(({ path }) => path));
  const shown = await withFiles(now.state.texts, head, open);
  const knowledge = knowledgeOf(run.engine.ruleSet);
  run.cache.save();
  const target = { root: head.root, ...base.commit === void 0 ? {} : { base: base.commit }, ...head.commit === void 0 ? {} : { head: head.commit } };
  const facts = runFacts(run, target, [now, before], watch);
  const wanted = between.secrets.filter(({ location }) => run.wants(pastRule, location.path));
  return comparisonVerdict({ ...before.state, texts }, { ...now.state, texts: shown }, run.config, knowledge, { ...facts, notices: [...facts.notices, ...between.notices] }, wanted);
}
var withoutPast = { secrets: [], notices: [] };
async function mended(side, source, run) {
  if (side.state.problems.length + side.state.suppressions.length === 0) return side;
  return { ...side, state: { ...side.state, ...await withFixes(side.state.problems, side.state.texts, source, await run.engine.loadFixers()) } };
}
async function recalled(source, run) {
  const key = await stateKey(source, run.config);
  return { key, audit: key === null ? void 0 : run.cache.state(key) };
}
async function auditSide(source, { key, audit: known }, audits, run, watch, name) {
  watch.lap(name);
  const { audit, texts } = known === void 0 ? await auditState(source, audits, run, watch, name) : { audit: known, texts: await textsOf(source, known.spoken) };
  if (known === void 0 && key !== null && isKeepable(audit)) run.cache.setState(key, audit);
  watch.lap(`${name}.texts`);
  const problems = audit.problems.filter(({ ruleId, problem }) => run.wants(ruleId, problem.path));
  const suppressions = audit.suppressions.filter((suppression) => isJudged(suppression, problems, run));
  return { audit, state: { problems, all: audit.problems, evidence: audit.evidence, suppressions, texts, paths: new Set(audit.paths), routes: audit.routes } };
}
async function auditState(source, audits, run, watch, name) {
  const audited = await audits.audit(source, run.roleOf, run.config.exclude, run.progress);
  watch.lap(name);
  const others = audited.notScanned.filter(({ path }) => !audited.files.has(path)).map(({ path, size }) => ({ path, role: run.roleOf(path), format: null, ...size === void 0 ? {} : { size } }));
  const { problems, evidence, routes, failures, ruleMs } = await auditLinked(source, audited, others, audits, run);
  watch.lap(`${name}.project`);
  for (const [rule, time] of ruleMs) watch.add(`rule.${rule}`, time);
  const suppressions = [...audited.files.values()].flatMap(({ listed: listed2, role, record: record2 }) => record2.suppressions.map((suppression) => ({ ...suppression, path: listed2.path, role })));
  const places = [...problems.flatMap(({ problem }) => [problem, ...problem.related ?? []]), ...suppressions];
  const listedOf = (paths2) => [...new Set(paths2)].flatMap((path) => audited.files.get(path)?.listed ?? []);
  const texts = await textsOf(source, listedOf([...places, ...evidence].map(({ path }) => path)));
  const located = evidence.map(({ control, path, offset, note }) => ({ control, path, note, startLine: texts.locate(path, { start: offset, end: offset }).startLine }));
  const inventory = await locatedRoutes(routes, source, listedOf);
  const paths = [...audited.files.keys(), ...others.map(({ path }) => path)];
  const spoken = listedOf(places.map(({ path }) => path));
  return { audit: { files: audited.files.size, bytes: audited.bytes, notScanned: audited.notScanned, problems, suppressions, evidence: located, routes: inventory, failures, paths, spoken }, texts };
}
var mostRounds = 20;
async function auditLinked(source, { files }, others, audits, run) {
  const linked = [...files.values()].map(auditedPath);
  const project = linkProject(linked, others);
  const ruleMs = /* @__PURE__ */ new Map();
  const answered = async (ask) => {
    for (let round = 0; ; round++) {
      const answer = ask(project);
      if (round === mostRounds || project.missing.size + project.unfollowed.size === 0) return answer;
      await readMore(source, files, project, audits);
    }
  };
  await answered(askForRoutes);
  await answered(askForFlows);
  return answered((known) => auditProject(known, linked, run.engine.ruleSet, () => performance.now(), ruleMs));
}
async function readMore(source, files, project, audits) {
  const modules = await audits.modules(source, files, project.missing);
  project.learn(modules, await audits.followed(source, files, project.unfollowed));
}
function auditedPath({ listed: listed2, role, record: record2 }) {
  return { file: { path: listed2.path, role, format: record2.format, size: record2.size }, record: record2 };
}
function notEmpty(side, source) {
  if (side.audit.files === 0) throw new AuditError("nothing-scanned", { root: source.root });
  return side;
}
function isJudged({ path, rules }, problems, run) {
  return run.wants("suppression/unused", path) || problems.some(({ ruleId, problem }) => problem.path === path && rules.some((rule) => ruleMatches(rule, ruleId)));
}
function runFacts(run, target, sides, watch) {
  const [head] = sides;
  const missing = sides.flatMap(({ audit }) => audit.notScanned.filter(({ reason }) => reason === "missing-object"));
  const errors = missing.length === 0 ? [] : [{ message: "gate.missing-objects", data: { count: missing.length, path: missing[0]?.path ?? "" } }];
  const notices = [];
  for (const { what, detail, path } of sides.flatMap(({ audit }) => audit.failures)) {
    notices.push({ level: "error", message: "notice.rule-threw", data: { rule: what, error: detail }, ...path === void 0 ? {} : { path } });
  }
  if (notices.length > 0) errors.push({ message: "gate.rule-threw", data: { count: notices.length } });
  return {
    tool: run.tool,
    target,
    routes: head.audit.routes,
    notScanned: head.audit.notScanned.map(({ size: _size, ...said }) => said).sort(byPath),
    stats: { files: head.audit.files, bytes: head.audit.bytes, durationMs: watch.total(), phases: watch.phases() },
    errors,
    notices,
    today: run.today,
    apart: run.apart === true
  };
}
function byPath(a, b) {
  return a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
}

// src/source/git.ts
import { spawn } from "node:child_process";
var hardened = [
  "-c",
  "core.fsmonitor=",
  "-c",
  "core.hooksPath=/dev/null",
  "-c",
  "core.untrackedCache=false",
  "-c",
  "core.alternateRefsCommand=",
  "-c",
  "diff.external=",
  "-c",
  "protocol.ext.allow=never",
  "-c",
  "protocol.file.allow=user",
  "-c",
  "submodule.recurse=false"
];
function environment() {
  const env = {};
  for (const [name, value] of Object.entries(process.env)) {
    if (!name.startsWith("GIT_") || name === "GIT_SSL_CAINFO") env[name] = value;
  }
  return { ...env, GIT_TERMINAL_PROMPT: "0", GIT_ASKPASS: "", GIT_OPTIONAL_LOCKS: "0", GIT_NO_REPLACE_OBJECTS: "1", GIT_NO_LAZY_FETCH: "1", GIT_LITERAL_PATHSPECS: "1", LC_ALL: "C" };
}
function gitArguments(root, args) {
  return [...hardened, "-c", `safe.directory=${root}`, "-C", root, ...args];
}
function startGit(root, args, settings = {}) {
  return spawn("git", gitArguments(root, args), { env: { ...environment(), ...settings }, stdio: ["pipe", "pipe", "pipe"], windowsHide: true });
}
function git(root, args, input = "", settings = {}) {
  return finished(startGit(root, args, settings), input);
}
function finished(child, input = "") {
  return new Promise((resolve, reject) => {
    const out = [];
    const err = [];
    child.stdout.on("data", (chunk) => out.push(chunk));
    child.stderr.on("data", (chunk) => err.push(chunk));
    child.on("error", (error) => {
      reject(error.code === "ENOENT" ? new AuditError("git-not-found") : error);
    });
    child.on("close", (code) => resolve({ code: code ?? 1, stdout: Buffer.concat(out), stderr: Buffer.concat(err).toString("utf8").trim() }));
    child.stdin.on("error", () => void 0);
    child.stdin.end(input);
  });
}
async function gitOutput(root, args, input = "") {
  const run = await git(root, args, input);
  if (run.code !== 0) throw new AuditError("git-failed", { command: `git ${args[0] ?? ""}`, detail: run.stderr.split("\n")[0] ?? "" });
  return run.stdout;
}
async function resolveCommit(root, revision) {
  if (revision.startsWith("-") || revision.includes("\0")) return null;
  const run = await git(root, ["rev-parse", "--verify", "--quiet", "--end-of-options", `${revision}^{commit}`]);
  const id = run.stdout.toString("latin1").trim();
  return run.code === 0 && /^[0-9a-f]{40,64}$/.test(id) ? id : null;
}
async function topLevel(folder) {
  const run = await git(folder, ["rev-parse", "--show-toplevel"]);
  return run.code === 0 ? run.stdout.toString("utf8").replace(/\n$/, "") : null;
}
function records(bytes) {
  const found = [];
  let from = 0;
  for (let at = bytes.indexOf(0); at !== -1; at = bytes.indexOf(0, from)) {
    found.push(bytes.subarray(from, at));
    from = at + 1;
  }
  return found;
}

// src/source/entry.ts
function filesAt(files, paths) {
  const byPath2 = new Map(files.map((file) => [file.path, file]));
  return paths.flatMap((path) => byPath2.get(path) ?? []);
}
function namePath(bytes) {
  const path = bytes.toString("utf8");
  return path.includes("\uFFFD") && !Buffer.from(path, "utf8").equals(bytes) ? { path, raw: Buffer.from(bytes) } : { path };
}
function addEntry(listing, mode, blob, name) {
  const named2 = namePath(name);
  if (mode === "120000") listing.notScanned.push({ path: named2.path, reason: "symlink" });
  else if (mode === "160000") listing.notScanned.push({ path: named2.path, reason: "submodule" });
  else listing.files.push({ ...named2, blob, size: null });
}
function parseEntries(output, order) {
  const leftOut = /* @__PURE__ */ new Set();
  const listing = { files: [], notScanned: [], leftOut };
  let last = "";
  for (const record2 of records(output)) {
    const tab = record2.indexOf(9);
    const fields = record2.toString("latin1", 0, tab).split(" ");
    const tag = order === "index" ? fields.shift() : void 0;
    const [mode = "", second = "", third = ""] = fields;
    const name = record2.subarray(tab + 1);
    const key = name.toString("latin1");
    if (order === "index" && key === last) continue;
    last = key;
    if (tag === "S") leftOut.add(namePath(name).path);
    addEntry(listing, mode, order === "tree" ? third : second, name);
  }
  return listing;
}

// src/source/limits.ts
var sizeLimit = 5 * 1024 * 1024;

// src/source/commit.ts
var mostArguments = 200;
function commitSource(root, commit) {
  let listing;
  const list = () => listing ??= gitOutput(root, ["ls-tree", "-r", "-z", "--full-tree", commit]).then((output) => parseEntries(output, "tree"));
  return {
    root,
    commit,
    list,
    find: async (paths) => {
      const few = paths.length <= mostArguments;
      const { files } = few ? parseEntries(await gitOutput(root, ["ls-tree", "-z", "--full-tree", commit, "--", ...paths]), "tree") : await list();
      return filesAt(files, paths);
    },
    identity: async () => commit,
    read: (files, take) => readBlobs(root, files, take),
    close: async () => void 0
  };
}
function readBlobs(root, files, take) {
  if (files.length === 0) return Promise.resolve();
  return new Promise((resolve, reject) => {
    const child = startGit(root, ["cat-file", "--batch", "--buffer"]);
    const state = { index: 0, left: -1, chunks: null, size: 0 };
    let rest = Buffer.alloc(0);
    let failed = false;
    const stop = (error) => {
      failed = true;
      child.kill();
      reject(error);
    };
    child.on("error", stop);
    child.stdout.on("data", (chunk) => {
      if (failed) return;
      try {
        rest = consume(rest.length > 0 ? Buffer.concat([rest, chunk]) : chunk, state, files, take);
      } catch (error) {
        stop(error);
      }
    });
    child.on("close", (code) => {
      if (failed) return;
      if (state.index < files.length) reject(new AuditError("git-failed", { command: "git cat-file", detail: `exit code ${code ?? -1}` }));
      else resolve();
    });
    child.stdin.on("error", () => void 0);
    child.stdin.end(files.map((file) => `${file.blob}
`).join(""));
  });
}
function consume(bytes, state, files, take) {
  let at = 0;
  while (at < bytes.length) {
    const file = files[state.index];
    if (file === void 0) return Buffer.alloc(0);
    if (state.left === -1) {
      const end = bytes.indexOf(10, at);
      if (end === -1) return bytes.subarray(at);
      const [, type = "", size = ""] = bytes.toString("latin1", at, end).split(" ");
      at = end + 1;
      if (type !== "blob") {
        if (/^(commit|tree|tag)$/.test(type)) throw new AuditError("git-failed", { command: "git cat-file", detail: `${file.blob ?? ""} is a ${type}` });
        state.index++;
        take(file, { reason: "missing-object", detail: file.blob ?? "" });
        continue;
      }
      state.size = Number(size);
      state.left = state.size + 1;
      state.chunks = state.size > sizeLimit ? null : [];
      continue;
    }
    const piece = bytes.subarray(at, at + state.left);
    state.chunks?.push(piece);
    at += piece.length;
    state.left -= piece.length;
    if (state.left > 0) continue;
    state.index++;
    state.left = -1;
    const [only, ...more] = state.chunks ?? [];
    if (state.chunks === null || only === void 0) take(file, { reason: "too-large", size: state.size });
    else {
      const whole = more.length === 0 ? only : Buffer.concat([only, ...more]);
      take(file, whole.subarray(0, whole.length - 1));
    }
    state.chunks = null;
  }
  return Buffer.alloc(0);
}

// src/config/file.ts
var configPaths = [".github/readiness.yml", "readiness.yml", ".github/readiness.yaml", "readiness.yaml"];
async function findConfig(source, paths = configPaths) {
  for (const listed2 of await source.find(paths)) {
    let text = null;
    await source.read([listed2], (_file, content) => {
      if (content instanceof Uint8Array) text = new TextDecoder().decode(content);
    });
    if (text !== null) return { path: listed2.path, text };
  }
  return null;
}

// src/config/effective.ts
async function effectiveConfig(file, inputs, ruleIds) {
  const fromFile = file === null ? {} : (await import("./chunk-M6SUZRT2.js")).parseConfig(file.path, file.text, ruleIds);
  return Object.freeze({
    ...defaultConfig,
    ...fromFile,
    ...inputs.failOn === void 0 ? {} : { failOn: inputs.failOn },
    ...inputs.language === void 0 ? {} : { language: inputs.language }
  });
}

// src/config/roles.ts
var import_picomatch4 = __toESM(require_picomatch(), 1);
var folders = new Map(
  [
    ["vendored", "node_modules vendor vendors vendored third_party third-party thirdparty 3rdparty bower_components jspm_packages site-packages .venv venv virtualenv .yarn .pnpm-store _vendor"],
    ["generated", "dist build out .next _next .nuxt _nuxt .output .svelte-kit __generated__ generated coverage htmlcov storybook-static .turbo __snapshots__"],
    ["test", "test tests regtest unittest unittests unit-tests __tests__ __e2e__ __mocks__ testing spec specs e2e cypress playwright molecule testinfra fixtures __fixtures__ testdata test-data test_data testutils test-utils test-helpers test_helpers mocks integration-tests integration_tests integrationtest integrationtests unit_tests loadtest loadtests load-tests benchmarks evals"],
    ["example", "example examples sample samples demo demos tutorial tutorials cookbook cookbooks playground playgrounds quickstart quickstarts boilerplate-examples notebooks"],
    ["documentation", "docs doc documentation wiki website-docs docs_src"],
    ["development", "dev .agent .agents .aider .claude .codex .continue .cursor .gemini .kiro .roo .specify .windsurf .devcontainer .vscode .idea .storybook .husky devcontainer gitpod .gitpod codespaces .codespaces dev-env devenv local-dev docker-dev scratch scratchpad"]
  ].flatMap(([role, names2]) => names2.split(" ").map((name) => [name, role]))
);
var cocoaPods = "Pods";
var broughtAlong = /(?:^|\/)(?:libs?|ext|externals?)\/([a-z]\w*)(?:\/(.+))?\.py$/;
var exampleFolder = /[_-](?:examples?|samples?)$|^(?:examples?|samples?)[_-](?:rules?|configs?|configurations?|data|files?|scripts?|projects?|deployments?|plugins?|queries|inputs?|outputs?|manifests?)$|^\d{1,3}[-_](?:begin|start|starter|end|final|finish|finished|complete|solution)$|^(?:chapter|lesson|exercise)[-_]?\d{1,3}$/;
var testFolder = /^(?!(?:at|back|con|de|great|la|pro)tests$)[a-z\d]{2,}tests$|[_-]mock$|^(?:tests|e2e)[_-]|[_-](?:tests|testing|e2e)$|^test[_-](?:migrations?|upgrades?|e2e|db|infra(?:structure)?|env(?:ironment)?|setup|stack|harness|compose|docker|server)$/;
var names = [
  ["generated", /\.min\.(?:js|css|mjs)$|\.bundle\.js$|\.map$|[._-](?:generated|pb2|pb2_grpc|pb|gen)\.[a-z]{2,4}$|\.g\.[a-z]+$|^(?:package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.yaml|bun\.lockb?|poetry\.lock|uv\.lock|pdm\.lock|pipfile\.lock|cargo\.lock|go\.sum|composer\.lock|gemfile\.lock|flake\.lock)$|\.lockb?$/],
  ["vendored", /^(?!migrat|upgrade|update|release|patch)[a-z][\w.]*(?:-[a-z][\w.]*)*-v?\d{1,3}\.\d{1,3}(?:\.\d{1,3})?(?:[.-](?:min|slim|bundle|custom))?\.js$/],
  ["test", /^(?:unit_?)?tests?(?:_settings)?\.py$|^locustfile(?:[_-]\w+)?\.py$|^test[-_]app\.[cm]?[jt]s$|^test[-_]?server\.[a-z]+$|^(?:integration|e2e|load|smoke|performance|stress|acceptance|regression)[-_]?tests?(?:[-_](?:suite|runner))?\.(?:py|[cm]?[jt]s)$|[-_]test[-_]suite\.(?:py|[cm]?[jt]s)$|^mocks?\.[cm]?[jt]sx?$|\.mocks?\.[cm]?[jt]sx?$|^mock[_-](?:llm|openai|api|http|[\w-]*server|upstream|backend|oidc\w*|idp|oauth\w*|smtp|s3)\.(?:py|[cm]?[jt]s)$|[_-]mock(?:[_-]server)?\.(?:py|[cm]?[jt]s)$|^test[-_][\w.-]*\.(?:conf|ya?ml|json)$|^test_.*\.py$|_test\.(?:py|go|js|ts)$|[.-](?:(?:server|client|unit|integration|api)?tests?|spec|e2e|cy|stories|story)\.[cm]?[jt]sx?$|^conftest\.py$|^(?:vitest|jest|playwright|cypress|karma)\.[a-z.]*config\.[a-z]+$|^(?:vitest|jest|playwright|cypress)[.-](?:setup|global-?setup|workspace)\b|^test[._-]?setup\.[cm]?[jt]sx?$|^setup[._-]?(?:tests?|vitest|jest)\.[cm]?[jt]sx?$|\.snap$|^(?:docker-)?compose[._-](?:test|tests|testing|ci|circle-?ci|travis|jenkins|github-?actions?|gitlab-?ci|buildkite|e2e|integration(?:-?tests?)?|cypress|playwright)\b|^dockerfile[._-](?:integration|e2e)(?:[._-][\w.-]+)?$|^\.env[._-](?:test|testing|ci)$/],
  ["example", /(?<!\.conf)\.(?:tmpl|tpl|template)$|\.(?:example|sample|dist)$|[._-](?:example|sample)\.[a-z0-9]+$|^(?:example|sample)[._-]|^[\w.-]+[._-]examples?[._-][\w.-]+\.(?:json|ya?ml|toml|ini|conf)$|^\.env[._-](?:.*[._-])?(?:example|sample|template|dist)(?:\..*)?$|^env\.(?:example|sample|template)$|\.example\.|\.sample\.|\.ipynb$/],
  ["documentation", /\.(?:md|mdx|rst|adoc|asciidoc|markdown)$|^(?:readme|changelog|contributing|license|licence|notice|authors|history|security)(?:\.(?!(?:py|pyi|[cm]?[jt]sx?|vue|svelte|go|rb|php|java|kt|rs|cs|ya?ml|json|toml|sql)$).*)?$/],
  ["development", /^(?:docker-)?compose[._-](?:dev|develop|development|local|override|debug|devcontainer)\b.*\.ya?ml$|^(?:docker-)?compose\.(?:.*[._-])?(?:dev|local|override)\.ya?ml$|^dockerfile[._-](?:dev|development|local|debug|test)(?:[._-][\w.-]+)?$|^(?:dev|local|development)\.dockerfile$|^\.env\.(?:dev|development|local|.*\.local)$|^(?:dev|local|development|debug|local_dev(?:elopment)?)(?:_settings|_base|_common)?\.py$|^local[-_]?dev(?:elopment)?(?:[-_]?server)?\.[cm]?[jt]s$|^settings_(?:dev|local|development)\.py$|^(?:dev|development|local)\.(?:ya?ml|toml|json|env|ini|conf)$|[._-](?:dev|development|local)\.(?:ya?ml|toml|json|env|conf)$|^webpack\.dev|^tiltfile$|^vagrantfile$|^\.?gitpod[._-]dockerfile$|^\.gitpod\.ya?ml$|^(?:\w+[_-])?(?:device|sensor|iot|mqtt|gps|plc|modbus|hardware)[_-](?:simulator|emulator)\.(?:py|[cm]?[jt]s)$|^dockerfile[._-](?:gitpod|devcontainer)$|^devcontainer[._-]dockerfile$|^\.flaskenv$/]
];
var strength = ["vendored", "generated", "test", "example", "documentation", "development"];
function roleClassifier(config) {
  const folderRoles = /* @__PURE__ */ new Map();
  const overrides = config.roles.map(({ role, paths }) => ({ role, matches: (0, import_picomatch4.default)([...paths], { dot: true }) }));
  return (path, given) => {
    for (let index = overrides.length - 1; index >= 0; index--) {
      const override = overrides[index];
      if (override?.matches(path) === true) return override.role;
    }
    const own = roleOf(path, folderRoles);
    return strength.find((role) => role === given || role === own) ?? "production";
  };
}
function roleOf(path, known = /* @__PURE__ */ new Map()) {
  const lower = path.toLowerCase();
  const slash = lower.lastIndexOf("/");
  if (lower.endsWith(".py") && isBroughtAlong(lower)) return "vendored";
  const fromFolders = rolesOfFolder(path.slice(0, Math.max(0, slash)), known);
  const name = lower.slice(slash + 1);
  if (trial.test(lower)) return "test";
  const fromName = names.find(([, pattern]) => pattern.test(name))?.[0];
  return strength.find((role) => role === fromName || fromFolders.has(role)) ?? "production";
}
var trial = /^(?:(?:backend|server|api|client|frontend|dashboard|web|admin)\/)?(?:_?test|_(?:validate|check|verify|debug|probe|smoke|tmp|temp))[-_][\w.-]+\.[cm]?[jt]s$/;
function isBroughtAlong(path) {
  const [, name = "", file = ""] = broughtAlong.exec(path) ?? [];
  return packages.has(name) || packageFiles.get(name)?.test(`${file}.`) === true;
}
function rolesOfFolder(folder, known) {
  let roles = known.get(folder);
  if (roles === void 0) {
    roles = /* @__PURE__ */ new Set([...folder.split("/").flatMap((segment) => roleOfFolder(segment) ?? []), ...trees.flatMap(([role, tree]) => tree.test(folder) ? [role] : [])]);
    known.set(folder, roles);
  }
  return roles;
}
var developmentTree = /^development(?:\/|$)/i;
var putAside = /(?:^|\/)(?:not[_-]in[_-]use|unused|_unused|_old|old[_-](?:code|files|version)|_archived?|backups?\/(?:[^/]+\/)*[^/]*20\d\d[-_]?\d\d[-_]?\d\d[^/]*|(?:src|app|api|backend|frontend|server|client|web|code)(?:[_-]\w+){0,3}[_-](?:backup|bak|old)|backup[_-]20\d\d[-_]?\d\d[-_]?\d\d[^/]*)(?:\/|$)/i;
var archive = /^archived?(?:\/|$)/i;
var simulators = /(?:^|\/)(?:tools?|scripts?|hack)\/(?:[^/]+\/)*[^/]*(?:simulator|emulator)[^/]*(?:\/|$)/i;
var suites = /(?:^|\/)internal\/suites(?:\/|$)/;
var standIns = /^(?:(?:services|apps|packages|tools|docker|infra|deploy)\/)?(?:mock|fake|stub)[_-](?:[a-z\d]+[_-])*(?:api|server|service|backend|upstream|idp|oauth|oidc|smtp|provider|gateway)s?(?:\/|$)/;
var trees = [["development", developmentTree], ["development", putAside], ["development", archive], ["development", simulators], ["test", suites], ["test", standIns]];
function roleOfFolder(segment) {
  if (segment === cocoaPods) return "vendored";
  const lower = segment.toLowerCase();
  return folders.get(lower) ?? (testFolder.test(lower) ? "test" : exampleFolder.test(lower) ? "example" : void 0);
}

// src/source/past.ts
var MOST_COMMITS = 5e3;
function pastSource(root, base, head) {
  return {
    list: async () => {
      const listed2 = await gitOutput(root, ["rev-list", "--topo-order", `--max-count=${MOST_COMMITS + 1}`, head, `^${base}`]);
      const commits = listed2.toString("latin1").split("\n").filter((id) => id !== "");
      const seen = commits.slice(0, MOST_COMMITS).reverse();
      const raw = seen.length === 0 ? Buffer.alloc(0) : await gitOutput(root, ["diff-tree", "--stdin", "-r", "-z", "-c", "--root", "--raw", "--no-renames", "--no-abbrev", "--no-ext-diff", "--no-textconv"], `${seen.join("\n")}
`);
      return { files: parsePast(raw), commits: seen.length, complete: commits.length <= MOST_COMMITS };
    },
    read: (files, take) => readBlobs(root, files, take)
  };
}
function parsePast(output) {
  const files = [];
  let commit = "";
  let entry;
  for (const record2 of records(output)) {
    if (entry !== void 0) {
      if (entry.mode.startsWith("100") && !/^0+$/.test(entry.blob)) files.push({ ...namePath(record2), blob: entry.blob, size: null, commit });
      entry = void 0;
    } else if (record2[0] !== 58) commit = record2.toString("latin1").trim();
    else {
      const words = record2.toString("latin1").replace(/^:+/, "").split(" ");
      const sides = (words.length - 1) / 2;
      entry = { mode: words[sides - 1] ?? "", blob: words[2 * sides - 1] ?? "" };
    }
  }
  return files;
}

export {
  configPaths,
  findConfig,
  defaultConfig,
  effectiveConfig,
  roleClassifier,
  noCache,
  remembering,
  openCache,
  diffArrays,
  structuredPatch,
  scan,
  compare,
  startGit,
  git,
  finished,
  gitOutput,
  resolveCommit,
  topLevel,
  records,
  filesAt,
  namePath,
  parseEntries,
  sizeLimit,
  commitSource,
  pastSource
};
