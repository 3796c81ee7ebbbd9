#!/usr/bin/env node
import { createRequire as __createRequire } from 'node:module'; import { fileURLToPath as __toPath } from 'node:url'; const require = __createRequire(import.meta.url); const __filename = __toPath(import.meta.url); const __dirname = __toPath(new URL('.', import.meta.url));
import {
  commitSource,
  compare,
  effectiveConfig,
  engine,
  errorLine,
  filesAt,
  findConfig,
  git,
  gitOutput,
  knowledgeOf,
  loadWords,
  messages,
  namePath,
  noCache,
  openCache,
  parseEntries,
  pastSource,
  plainStyle,
  records,
  render,
  require_ignore,
  require_picomatch,
  resolveCommit,
  roleClassifier,
  scan,
  sizeLimit,
  tool,
  topLevel,
  writeReport
} from "./chunk-27L3FNIT.js";
import {
  AuditError,
  languages,
  ruleMatches
} from "./chunk-RJEM2XDQ.js";
import {
  describe
} from "./chunk-RNYK6AE5.js";
import "./chunk-GQFXEO5P.js";
import {
  noColors
} from "./chunk-JNYPPKQ6.js";
import {
  fill
} from "./chunk-UO5BZKSO.js";
import "./chunk-IBGPIOPE.js";
import {
  __commonJS,
  __toESM
} from "./chunk-VVXIB3GI.js";

// node_modules/picocolors/picocolors.js
var require_picocolors = __commonJS({
  "node_modules/picocolors/picocolors.js"(exports, module) {
    var p = process || {};
    var argv = p.argv || [];
    var env = p.env || {};
    var isColorSupported = !(!!env.NO_COLOR || argv.includes("--no-color")) && (!!env.FORCE_COLOR || argv.includes("--color") || p.platform === "win32" || (p.stdout || {}).isTTY && env.TERM !== "dumb" || !!env.CI);
    var formatter = (open, close, replace = open) => (input) => {
      let string = "" + input, index = string.indexOf(close, open.length);
      return ~index ? open + replaceClose(string, close, replace, index) + close : open + string + close;
    };
    var replaceClose = (string, close, replace, index) => {
      let result = "", cursor = 0;
      do {
        result += string.substring(cursor, index) + replace;
        cursor = index + close.length;
        index = string.indexOf(close, cursor);
      } while (~index);
      return result + string.substring(cursor);
    };
    var createColors = (enabled = isColorSupported) => {
      let f = enabled ? formatter : () => String;
      return {
        isColorSupported: enabled,
        reset: f("\x1B[0m", "\x1B[0m"),
        bold: f("\x1B[1m", "\x1B[22m", "\x1B[22m\x1B[1m"),
        dim: f("\x1B[2m", "\x1B[22m", "\x1B[22m\x1B[2m"),
        italic: f("\x1B[3m", "\x1B[23m"),
        underline: f("\x1B[4m", "\x1B[24m"),
        inverse: f("\x1B[7m", "\x1B[27m"),
        hidden: f("\x1B[8m", "\x1B[28m"),
        strikethrough: f("\x1B[9m", "\x1B[29m"),
        black: f("\x1B[30m", "\x1B[39m"),
        red: f("\x1B[31m", "\x1B[39m"),
        green: f("\x1B[32m", "\x1B[39m"),
        yellow: f("\x1B[33m", "\x1B[39m"),
        blue: f("\x1B[34m", "\x1B[39m"),
        magenta: f("\x1B[35m", "\x1B[39m"),
        cyan: f("\x1B[36m", "\x1B[39m"),
        white: f("\x1B[37m", "\x1B[39m"),
        gray: f("\x1B[90m", "\x1B[39m"),
        bgBlack: f("\x1B[40m", "\x1B[49m"),
        bgRed: f("\x1B[41m", "\x1B[49m"),
        bgGreen: f("\x1B[42m", "\x1B[49m"),
        bgYellow: f("\x1B[43m", "\x1B[49m"),
        bgBlue: f("\x1B[44m", "\x1B[49m"),
        bgMagenta: f("\x1B[45m", "\x1B[49m"),
        bgCyan: f("\x1B[46m", "\x1B[49m"),
        bgWhite: f("\x1B[47m", "\x1B[49m"),
        blackBright: f("\x1B[90m", "\x1B[39m"),
        redBright: f("\x1B[91m", "\x1B[39m"),
        greenBright: f("\x1B[92m", "\x1B[39m"),
        yellowBright: f("\x1B[93m", "\x1B[39m"),
        blueBright: f("\x1B[94m", "\x1B[39m"),
        magentaBright: f("\x1B[95m", "\x1B[39m"),
        cyanBright: f("\x1B[96m", "\x1B[39m"),
        whiteBright: f("\x1B[97m", "\x1B[39m"),
        bgBlackBright: f("\x1B[100m", "\x1B[49m"),
        bgRedBright: f("\x1B[101m", "\x1B[49m"),
        bgGreenBright: f("\x1B[102m", "\x1B[49m"),
        bgYellowBright: f("\x1B[103m", "\x1B[49m"),
        bgBlueBright: f("\x1B[104m", "\x1B[49m"),
        bgMagentaBright: f("\x1B[105m", "\x1B[49m"),
        bgCyanBright: f("\x1B[106m", "\x1B[49m"),
        bgWhiteBright: f("\x1B[107m", "\x1B[49m")
      };
    };
    module.exports = createColors();
    module.exports.createColors = createColors;
  }
});

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
      for (const file of files) take(file, readRegular(root, file, inside));
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
    gitOutput(root, ["ls-files", "-s", "-z"]),
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
  return { files: listing.files.map((file) => converts || dirty.has(file.path) ? { ...file, blob: null } : file), notScanned: listing.notScanned };
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

// src/cli/options.ts
import { parseArgs } from "node:util";
var formats = ["text", "json", "sarif", "markdown", "html"];
var declared = {
  help: { type: "boolean", short: "h" },
  version: { type: "boolean" },
  format: { type: "string" },
  output: { type: "string", multiple: true, short: "o" },
  language: { type: "string" },
  "fail-on": { type: "string" },
  config: { type: "string" },
  rule: { type: "string", multiple: true },
  path: { type: "string", multiple: true },
  ref: { type: "string" },
  history: { type: "boolean" },
  cache: { type: "string" },
  "no-cache": { type: "boolean" },
  jobs: { type: "string" },
  "no-color": { type: "boolean" },
  quiet: { type: "boolean", short: "q" },
  verbose: { type: "boolean", short: "v" }
};
var describing = ["help", "version", "format", "language", "no-color"];
var auditing = [...describing, "output", "fail-on", "config", "rule", "path", "cache", "no-cache", "jobs", "quiet", "verbose"];
var understood = /* @__PURE__ */ new Map([
  ["scan", [...auditing, "ref"]],
  ["compare", [...auditing, "history"]],
  ["routes", [...describing, "ref", "config", "path", "cache", "no-cache", "quiet", "verbose"]],
  ["rules", describing],
  ["explain", describing]
]);
function parseOptions(argv) {
  const { values, positionals, tokens } = parseArgs({ args: [...argv], options: declared, allowPositionals: true, strict: false, tokens: true });
  const [command, ...args] = positionals;
  for (const token of tokens) {
    if (token.kind !== "option") continue;
    const known = Object.hasOwn(declared, token.name) ? declared[token.name] : void 0;
    if (known === void 0 || understood.get(command ?? "")?.includes(token.name) === false) throw new AuditError("usage-unknown-option", { option: token.rawName, command: command ?? "" });
    if (known.type === "string" && token.value === void 0) throw new AuditError("usage-missing-value", { option: token.rawName });
    if (known.type === "boolean" && token.value !== void 0) throw new AuditError("usage-wrong-value", { option: token.rawName, expected: "given without a value", value: token.value });
  }
  const one = (name) => values[name];
  const many = (name) => values[name] ?? [];
  const format = choice("--format", one("format") ?? "text", formatsOf(command));
  return {
    command,
    args,
    help: values.help === true,
    version: values.version === true,
    format,
    outputs: many("output").map((output) => parseOutput(output, format)),
    language: one("language") === void 0 ? void 0 : choice("--language", one("language") ?? "", languages),
    failOn: one("fail-on") === void 0 ? void 0 : choice("--fail-on", one("fail-on") ?? "", ["P0", "P1", "P2", "P3", "none"]),
    config: one("config"),
    rules: many("rule"),
    paths: many("path").map((path) => nonEmpty("--path", path)),
    ref: one("ref"),
    history: values.history === true,
    cache: values["no-cache"] === true ? "" : one("cache"),
    jobs: one("jobs") === void 0 ? void 0 : count("--jobs", one("jobs") ?? ""),
    color: values["no-color"] === true ? false : void 0,
    quiet: values.quiet === true,
    verbose: values.verbose === true
  };
}
function formatsOf(command) {
  if (command === "rules" || command === "explain") return ["text", "json"];
  return command === "routes" ? ["text", "json", "markdown"] : formats;
}
function nonEmpty(option, value) {
  if (value === "") throw new AuditError("usage-missing-value", { option });
  return value;
}
function parseOutput(output, format) {
  const equals = output.indexOf("=");
  const named = formats.find((candidate) => candidate === output.slice(0, Math.max(0, equals)));
  const path = named === void 0 ? output : output.slice(equals + 1);
  if (path === "") throw new AuditError("usage-missing-value", { option: "--output" });
  return { format: named ?? format, path };
}
function choice(option, value, allowed) {
  const found = allowed.find((candidate) => candidate === value);
  if (found === void 0) throw new AuditError("usage-wrong-value", { option, expected: allowed.join(" | "), value });
  return found;
}
function count(option, value) {
  if (!/^[1-9]\d{0,3}$/.test(value)) throw new AuditError("usage-wrong-value", { option, expected: "1, 2, 3, …", value });
  return Number(value);
}
function takeArguments(options, most) {
  const extra = options.args[most];
  if (extra !== void 0) throw new AuditError("usage-too-many-arguments", { argument: extra, command: options.command ?? "" });
  return options.args;
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
async function configFor(source, options) {
  const ids = [...knowledgeOf(engine.ruleSet).rules.keys()];
  for (const rule of options.rules) if (!ids.some((id) => ruleMatches(rule, id))) throw new AuditError("unknown-rule", { rule });
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

// src/cli/deliver.ts
var import_picocolors = __toESM(require_picocolors(), 1);

// src/cli/terminal.ts
import { writeSync } from "node:fs";
function printLines(text) {
  writeAll(1, text);
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
var patience = 1e3;
var pace = 100;
function progressLine(language, quiet) {
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
      writeAll(2, `\r\x1B[K${fill({ template: messages["progress-auditing"][language], data: { done, total } })}`);
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

// src/cli/deliver.ts
async function deliver({ verdict, config }, options) {
  const words = await loadWords(config.language);
  for (const { format, path } of options.outputs) await writeReport(process.cwd(), path, await render(verdict, format, words, plainStyle));
  if (options.outputs.some(({ format }) => format === options.format)) return;
  printLines(await render(verdict, options.format, words, styleOf(options)));
}
function styleOf(options) {
  const terminal = process.stdout.isTTY === true;
  const colored = options.color ?? (terminal && (process.env.NO_COLOR ?? "") === "" && process.env.TERM !== "dumb");
  return { colors: colored ? import_picocolors.default.createColors(true) : noColors, width: terminal ? process.stdout.columns : plainStyle.width, quiet: options.quiet, verbose: options.verbose };
}
async function describeRules(options) {
  const words = await loadWords(options.language ?? "en");
  const { rulesText, rulesJson } = await import("./chunk-2UENUQ6T.js");
  const { rules, controls } = knowledgeOf(engine.ruleSet);
  const entries = [...rules.values()];
  return options.format === "json" ? rulesJson(entries, controls, words) : rulesText(entries, controls, words, styleOf(options));
}
async function explainRule(id, options) {
  const { rules } = knowledgeOf(engine.ruleSet);
  const entry = rules.get(id);
  if (entry === void 0) {
    const near = nearest(id, [...rules.keys()]);
    throw near === void 0 ? new AuditError("unknown-rule", { rule: id }) : new AuditError("unknown-rule-near", { rule: id, near });
  }
  const words = await loadWords(options.language ?? "en");
  const [{ explainText, explainJson }, { samples }, { prose }] = await Promise.all([import("./chunk-CUALLW6S.js"), import("./chunk-7GYUA422.js"), import("./chunk-R5ZVTA5S.js")]);
  const whole = { entry, prose, samples: samples[id] };
  return options.format === "json" ? explainJson(whole, words) : explainText(whole, words, styleOf(options));
}
async function listRoutes({ verdict, config }, options) {
  const words = await loadWords(config.language);
  const { routesText, routesJson, routesMarkdown } = await import("./chunk-U47DK7FX.js");
  const inPaths = pathsOf(options);
  const routes = verdict.result.routes.filter(({ path }) => inPaths(path));
  if (options.format === "json") return routesJson(routes);
  return options.format === "markdown" ? routesMarkdown(routes, words) : routesText(routes, words, styleOf(options));
}
function nearest(id, known) {
  const name = id.slice(id.indexOf("/") + 1);
  const sameName = known.find((candidate) => candidate.endsWith(`/${name}`));
  if (sameName !== void 0) return sameName;
  const shared2 = (candidate) => {
    let length = 0;
    while (length < id.length && candidate[length] === id[length]) length++;
    return length;
  };
  const best = [...known].sort((a, b) => shared2(b) - shared2(a))[0];
  return best !== void 0 && shared2(best) >= 4 ? best : void 0;
}

// src/cli.ts
var exitCodes = { passed: 0, failed: 1, error: 2 };
var commands = {
  scan: (options) => audit(options, runScan),
  compare: (options) => audit(options, runCompare),
  routes: async (options) => {
    const outcome = await runScan(options, () => void 0);
    printLines(await listRoutes(outcome, options));
    if (options.verbose) printTimes(outcome.verdict.result.stats);
    return 0;
  },
  rules: async (options) => {
    takeArguments(options, 0);
    printLines(await describeRules(options));
    return 0;
  },
  explain: async (options) => {
    const [id] = takeArguments(options, 1);
    if (id === void 0) throw new AuditError("usage-missing-argument", { command: "explain", argument: "ID" });
    printLines(await explainRule(id, options));
    return 0;
  }
};
async function audit(options, run) {
  const progress = progressLine(options.language ?? "en", options.quiet);
  let outcome;
  try {
    outcome = await run(options, progress.report);
  } finally {
    progress.clear();
  }
  await deliver(outcome, options);
  if (options.verbose) printTimes(outcome.verdict.result.stats);
  return exitCodes[outcome.verdict.result.verdict.conclusion];
}
function help(options, language) {
  const id = `help-${options.command ?? ""}`;
  const text = Object.hasOwn(messages, id) ? messages[id] : messages.help;
  return `${text[language]}
`;
}
async function main(argv) {
  let language = argv.some((argument, index) => argument === "--language=zh-CN" || argument === "--language" && argv[index + 1] === "zh-CN") ? "zh-CN" : "en";
  try {
    const options = parseOptions(argv);
    language = options.language ?? language;
    if (options.version) {
      printLines(`${tool.name} ${tool.version}
`);
      return 0;
    }
    const command = options.command === void 0 ? void 0 : Object.hasOwn(commands, options.command) ? commands[options.command] : null;
    if (command === null && !options.help) throw new AuditError("usage-unknown-command", { command: options.command ?? "" });
    if (options.help || command === void 0 || command === null) {
      printLines(help(options, language));
      return options.help ? 0 : 2;
    }
    return await command(options);
  } catch (error) {
    printError(error, language);
    return exitCodes.error;
  }
}
process.exitCode = await main(process.argv.slice(2));
export {
  main
};
