import { createRequire as __createRequire } from 'node:module'; import { fileURLToPath as __toPath } from 'node:url'; const require = __createRequire(import.meta.url); const __filename = __toPath(import.meta.url); const __dirname = __toPath(new URL('.', import.meta.url));
import {
  takeArguments
} from "./chunk-RJUFRGEC.js";
import {
  errorLine,
  messages
} from "./chunk-6KORCXNZ.js";
import {
  commitSource,
  compare,
  effectiveConfig,
  filesAt,
  findConfig,
  git,
  gitOutput,
  namePath,
  noCache,
  openCache,
  parseEntries,
  pastSource,
  records,
  resolveCommit,
  roleClassifier,
  scan,
  sizeLimit,
  topLevel
} from "./chunk-PYGVMB2Z.js";
import {
  engine,
  knowledgeOf,
  require_ignore,
  require_picomatch,
  tool
} from "./chunk-IZ3IFEQU.js";
import {
  fill
} from "./chunk-U6SEALJ2.js";
import {
  ruleMatches
} from "./chunk-TFLXTTRC.js";
import {
  AuditError
} from "./chunk-CNWCVQ4V.js";
import {
  describe
} from "./chunk-7L4SKV35.js";
import {
  __toESM
} from "./chunk-VVXIB3GI.js";

// src/cli/audit.ts
var import_picomatch = __toESM(require_picomatch(), 1);
import { existsSync, readFileSync as readFileSync2, statSync } from "node:fs";
import { createHash as createHash2 } from "node:crypto";
import { homedir } from "node:os";
import { isAbsolute, join as join2, resolve } from "node:path";

// src/source/working-tree.ts
var import_ignore = __toESM(require_ignore(), 1);
import { createHash } from "node:crypto";
import { closeSync, constants, fstatSync, lstatSync, openSync, readdirSync, readFileSync, readSync, realpathSync } from "node:fs";
import { join, sep } from "node:path";
function workingTreeSource(folder) {
  const root = realpathSync(folder);
  let listing;
  const list = () => listing ??= listTracked(root).then((tracked) => tracked ?? walk(root));
  return {
    root,
    list,
    find: async (paths) => filesAt((await list()).files, paths),
    identity: async () => identityOf(await list()),
    read: async (files, take) => {
      const inside = /* @__PURE__ */ new Map();
      const { leftOut } = await list();
      for (const file of files) take(file, readRegular(root, file, inside) ?? (leftOut?.has(file.path) === true ? { reason: "unreadable", detail: "not checked out" } : null));
    },
    close: async () => void 0
  };
}
function identityOf({ files, notScanned }) {
  const hash = createHash("sha256");
  for (const { path, blob, raw } of files) {
    if (blob === null || raw !== void 0) return null;
    hash.update(`${blob} ${path}\0`);
  }
  for (const { path, reason } of notScanned) hash.update(`${reason} ${path}\0`);
  return hash.digest("hex");
}
async function listTracked(root) {
  const inside = await git(root, ["rev-parse", "--is-inside-work-tree", "--show-cdup"]);
  const [is, up = ""] = inside.stdout.toString("utf8").split("\n");
  if (inside.code !== 0 || is !== "true") return null;
  const [index, untracked, modified, conversion] = await Promise.all([
    gitOutput(root, ["ls-files", "-s", "-t", "-z"]),
    gitOutput(root, ["ls-files", "-o", "--exclude-standard", "-z"]),
    gitOutput(root, ["diff-files", "--name-only", "--relative", "-z", "--no-ext-diff", "--no-textconv", "--ignore-submodules=all"]),
    git(root, ["config", "--get-regexp", "^core\\.(autocrlf|eol)$"])
  ]);
  const dirty = new Set(records(modified).map((name) => namePath(name).path));
  const listing = parseEntries(index, "index");
  for (const name of records(untracked)) {
    const named = namePath(name);
    if (named.path.endsWith("/")) listing.notScanned.push({ path: named.path.slice(0, -1), reason: "submodule", detail: "nested repository" });
    else listing.files.push({ ...named, blob: null, size: null });
  }
  if (up !== "" && listing.files.length === 0) return null;
  const converts = process.platform === "win32" || /\s(?:true|crlf)$/im.test(conversion.stdout.toString("latin1")) || attributesConvert(root, listing.files);
  const leftOut = /* @__PURE__ */ new Set([...listing.leftOut ?? [], ...await withoutObject(root, listing.files.filter(({ path }) => dirty.has(path)))]);
  return { files: listing.files.map((file) => converts || dirty.has(file.path) || leftOut.has(file.path) ? { ...file, blob: null } : file), notScanned: listing.notScanned, leftOut };
}
async function withoutObject(root, changed) {
  const gone = changed.filter(({ path, blob }) => blob !== null && lstatSync(join(root, path), { throwIfNoEntry: false }) === void 0);
  if (gone.length === 0) return [];
  const answer = await git(root, ["cat-file", "--batch-check"], gone.map(({ blob }) => `${blob ?? ""}
`).join(""));
  const lines = answer.stdout.toString("latin1").split("\n");
  return gone.filter((_, at) => lines[at]?.endsWith(" missing") === true).map(({ path }) => path);
}
function attributesConvert(root, files) {
  const inside = /* @__PURE__ */ new Map();
  const named = files.filter(({ path }) => path === ".gitattributes" || path.endsWith("/.gitattributes"));
  return [{ path: ".git/info/attributes", blob: null, size: null }, ...named].some((file) => {
    const content = readRegular(root, file, inside);
    return content instanceof Uint8Array && /\b(?:filter\s*=|eol\s*=\s*crlf|working-tree-encoding|ident\b)/.test(Buffer.from(content).toString("latin1"));
  });
}
var dependencyFolders = /* @__PURE__ */ new Set(["node_modules", ".venv", "venv", "__pycache__", ".git", ".hg", ".svn", ".tox", ".mypy_cache", ".pytest_cache"]);
function walk(root) {
  const listing = { files: [], notScanned: [] };
  const pending = [{ folder: "", ignores: [] }];
  for (let next = pending.pop(); next !== void 0; next = pending.pop()) {
    const { folder } = next;
    const own = ignoreFile(root, folder);
    const ignores = own === null ? next.ignores : [...next.ignores, { prefix: folder, rules: own }];
    let entries;
    try {
      entries = readdirSync(join(root, folder), { withFileTypes: true });
    } catch {
      listing.notScanned.push({ path: folder === "" ? "." : folder.slice(0, -1), reason: "unreadable" });
      continue;
    }
    entries.sort((a, b) => a.name < b.name ? 1 : -1);
    for (const entry of entries) {
      const path = folder + entry.name;
      const ignored = ignores.some(({ prefix, rules }) => rules.ignores(path.slice(prefix.length) + (entry.isDirectory() ? "/" : "")));
      if (entry.isDirectory()) {
        if (entry.name === ".git") continue;
        if (ignored || dependencyFolders.has(entry.name)) listing.notScanned.push({ path, reason: "excluded" });
        else pending.push({ folder: `${path}/`, ignores });
      } else if (ignored) listing.notScanned.push({ path, reason: "excluded" });
      else if (entry.isSymbolicLink()) listing.notScanned.push({ path, reason: "symlink" });
      else if (entry.isFile()) listing.files.push({ path, blob: null, size: null });
      else listing.notScanned.push({ path, reason: "unreadable", detail: "not a regular file" });
    }
  }
  listing.files.sort((a, b) => a.path < b.path ? -1 : 1);
  return listing;
}
function ignoreFile(root, folder) {
  const path = join(root, folder, ".gitignore");
  try {
    if (!lstatSync(path).isFile()) return null;
    return (0, import_ignore.default)().add(readFileSync(path, "utf8"));
  } catch {
    return null;
  }
}
function readRegular(root, file, inside) {
  const name = file.raw === void 0 ? join(root, file.path) : Buffer.concat([Buffer.from(root + sep), file.raw]);
  let handle;
  try {
    if (!folderIsReal(root, file.path, inside)) return { reason: "symlink" };
    handle = openSync(name, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
    const status = fstatSync(handle);
    if (!status.isFile()) return { reason: "unreadable", detail: "not a regular file" };
    if (status.size > sizeLimit) return { reason: "too-large", size: status.size };
    return readAll(handle, status.size);
  } catch (error) {
    const code = error.code ?? "";
    if (code === "ELOOP" || code === "EMLINK") return { reason: "symlink" };
    if (code === "ENOENT" || code === "ENOTDIR") return null;
    return { reason: "unreadable", detail: code };
  } finally {
    if (handle !== void 0) closeSync(handle);
  }
}
var shared = Buffer.alloc(0);
function readAll(handle, size) {
  if (shared.length < size) shared = Buffer.allocUnsafeSlow(Math.min(sizeLimit, Math.max(size, 1024 * 1024)));
  let filled = 0;
  while (filled < size) {
    const got = readSync(handle, shared, filled, size - filled, null);
    if (got === 0) break;
    filled += got;
  }
  return shared.subarray(0, filled);
}
function folderIsReal(root, path, known) {
  const slash = path.lastIndexOf("/");
  if (slash === -1) return true;
  const folder = path.slice(0, slash);
  const before = known.get(folder);
  if (before !== void 0) return before;
  let real = folderIsReal(root, folder, known);
  try {
    real = real && !lstatSync(join(root, folder)).isSymbolicLink();
  } catch {
    real = true;
  }
  known.set(folder, real);
  return real;
}

// src/cli/audit.ts
async function runScan(options, progress) {
  const [path = "."] = takeArguments(options, 1);
  const folder = existingFolder(path);
  const source = options.ref === void 0 ? workingTreeSource(folder) : await commitOf(await repositoryOf(folder), options.ref);
  const cache = cacheFor(source.root, options);
  prepare(cache, source);
  await requirePaths(options, source);
  const config = await configFor(source, options);
  return { verdict: await scan(source, runFor(cache, config, options, progress)), config };
}
async function runCompare(options, progress) {
  const [baseName, headName] = takeArguments(options, 2);
  if (baseName === void 0) throw new AuditError("usage-missing-argument", { command: "compare", argument: "BASE" });
  const root = await repositoryOf(process.cwd());
  const base = await commitOf(root, baseName);
  const head = headName === void 0 ? workingTreeSource(root) : await commitOf(root, headName);
  const cache = cacheFor(root, options);
  prepare(cache, base);
  await requirePaths(options, head, base);
  const config = await configFor(base, options);
  const past = options.history ? pastSource(root, base.commit ?? "", head.commit ?? "HEAD") : void 0;
  return { verdict: await compare(base, head, runFor(cache, config, options, progress), past), config };
}
function prepare(cache, source) {
  if (!cache.isEmpty()) return;
  source.list().catch(() => void 0);
  engine.loadAuditor().catch(() => void 0);
}
function existingFolder(path) {
  const folder = resolve(path);
  if (!existsSync(folder)) throw new AuditError("path-not-found", { path });
  if (!statSync(folder).isDirectory()) throw new AuditError("path-not-a-folder", { path });
  return folder;
}
async function repositoryOf(folder) {
  const root = await topLevel(folder);
  if (root === null) throw new AuditError("not-a-repository", { path: folder });
  return root;
}
function pathsOf({ paths }) {
  if (paths.length === 0) return () => true;
  const globs = paths.map((path) => path.replace(/^(?:\.\/)+/, "").replace(/\/+$/, ""));
  return (0, import_picomatch.default)(globs.flatMap((glob) => [glob, `${glob}/**`]), { dot: true });
}
async function requirePaths(options, ...sources) {
  if (options.paths.length === 0) return;
  const inPaths = pathsOf(options);
  for (const source of sources) if ((await source.list()).files.some(({ path }) => inPaths(path))) return;
  throw new AuditError("nothing-scanned", { root: options.paths.join(", ") });
}
async function commitOf(root, revision) {
  const commit = await resolveCommit(root, revision);
  if (commit === null) throw new AuditError("commit-not-found", { commit: revision });
  return commitSource(root, commit);
}
function ruleIds(options) {
  const ids = [...knowledgeOf(engine.ruleSet).rules.keys()];
  for (const rule of options.rules) if (!ids.some((id) => ruleMatches(rule, id))) throw new AuditError("unknown-rule", { rule });
  return ids;
}
async function configFor(source, options) {
  const ids = ruleIds(options);
  return effectiveConfig(options.config === void 0 ? await findConfig(source) : namedConfig(options.config), { failOn: options.failOn, language: options.language }, ids);
}
function namedConfig(path) {
  try {
    return { path, text: readFileSync2(path, "utf8") };
  } catch {
    throw new AuditError("config-not-found", { path });
  }
}
function cacheFor(root, options) {
  if (options.cache === "" || options.cache === void 0 && tool.rulesDigest === "source") return noCache;
  if (options.cache !== void 0) return openCache(options.cache, tool.rulesDigest);
  const home = process.env.XDG_CACHE_HOME ?? "";
  const folder = join2(isAbsolute(home) ? home : join2(homedir(), ".cache"), "readiness-gate", createHash2("sha256").update(root).digest("hex").slice(0, 16));
  return openCache(folder, tool.rulesDigest);
}
function runFor(cache, config, options, progress) {
  const inPaths = pathsOf(options);
  const inRules = (ruleId) => options.rules.length === 0 || options.rules.some((rule) => ruleMatches(rule, ruleId));
  return {
    engine,
    config,
    roleOf: roleClassifier(config),
    cache,
    tool,
    today: (/* @__PURE__ */ new Date()).toISOString().slice(0, 10),
    progress,
    wants: (ruleId, path) => inRules(ruleId) && inPaths(path)
  };
}

// src/cli/terminal.ts
import { writeSync } from "node:fs";
function printLines(text) {
  writeAll(1, text);
}
function printAside(text) {
  writeAll(2, text);
}
function writeAll(handle, text) {
  const bytes = Buffer.from(text, "utf8");
  for (let at = 0; at < bytes.length; ) {
    try {
      at += writeSync(handle, bytes, at);
    } catch (error) {
      const code = error.code;
      if (code === "EPIPE") return;
      if (code !== "EAGAIN") throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
    }
  }
}
function printError(error, language) {
  writeAll(2, `readiness-gate: ${errorLine(error, language)}
${error instanceof AuditError ? "" : `${describe(error, 10)}
`}`);
}
function printNote(text) {
  writeAll(2, `${text}
`);
}
var patience = 1e3;
var pace = 100;
function progressLine(language, quiet, id = "progress-auditing") {
  if (quiet || process.stderr.isTTY !== true) return { report: () => void 0, clear: () => void 0 };
  const start = performance.now();
  let last = start;
  let shown = false;
  return {
    report: (done, total) => {
      const now = performance.now();
      if (now - start < patience || now - last < pace) return;
      last = now;
      shown = true;
      writeAll(2, `\r\x1B[K${fill({ template: messages[id][language], data: { done, total } })}`);
    },
    clear: () => {
      if (shown) writeAll(2, "\r\x1B[K");
    }
  };
}
function printTimes({ durationMs, phases }) {
  const rows = Object.entries(phases).sort(([, a], [, b]) => b - a);
  writeAll(2, [`${String(durationMs).padStart(8)} ms`, ...rows.map(([phase, time]) => `${time.toFixed(1).padStart(8)} ms  ${phase}`), ""].join("\n"));
}

export {
  workingTreeSource,
  runScan,
  runCompare,
  existingFolder,
  pathsOf,
  requirePaths,
  configFor,
  cacheFor,
  runFor,
  printLines,
  printAside,
  printError,
  printNote,
  progressLine,
  printTimes
};
