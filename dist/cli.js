#!/usr/bin/env node
import { createRequire as __createRequire } from 'node:module'; import { fileURLToPath as __toPath } from 'node:url'; const require = __createRequire(import.meta.url); const __filename = __toPath(import.meta.url); const __dirname = __toPath(new URL('.', import.meta.url));
import {
  deliver,
  describeRules,
  explainRule,
  listRoutes,
  styleOf
} from "./chunk-HZ7WU2SK.js";
import {
  cacheFor,
  configFor,
  existingFolder,
  pathsOf,
  printAside,
  printError,
  printLines,
  printTimes,
  progressLine,
  requirePaths,
  runCompare,
  runFor,
  runScan,
  workingTreeSource
} from "./chunk-GRTRMOWS.js";
import {
  parseOptions,
  takeArguments
} from "./chunk-RJUFRGEC.js";
import "./chunk-KSBZQ5F6.js";
import {
  loadWords
} from "./chunk-RHMBYNT5.js";
import {
  messages
} from "./chunk-6KORCXNZ.js";
import {
  compare,
  remembering,
  scan,
  structuredPatch,
  topLevel
} from "./chunk-PYGVMB2Z.js";
import {
  tool
} from "./chunk-IZ3IFEQU.js";
import {
  severityColor
} from "./chunk-JNYPPKQ6.js";
import {
  plainText,
  renderLine
} from "./chunk-ZMOI22FV.js";
import {
  visible
} from "./chunk-U6SEALJ2.js";
import "./chunk-IQ43PRIU.js";
import {
  ruleMatches
} from "./chunk-TFLXTTRC.js";
import {
  AuditError
} from "./chunk-CNWCVQ4V.js";
import {
  lineStarts
} from "./chunk-7L4SKV35.js";
import "./chunk-4WT76G7G.js";
import "./chunk-4CRQQEO6.js";
import "./chunk-IBGPIOPE.js";
import "./chunk-NR2PJG7T.js";
import "./chunk-VVXIB3GI.js";

// src/cli/fix.ts
import { realpathSync } from "node:fs";
import { relative, sep as sep2 } from "node:path";

// src/edit/apply.ts
function isFixable(finding) {
  return finding.fix !== void 0;
}
function apart(findings, textOf) {
  const taken = /* @__PURE__ */ new Map();
  const together = [];
  const overlapping = [];
  for (const finding of findings) {
    const own = editsOf([finding], textOf);
    const meets = [...own].some(([path, edits]) => edits.some((edit) => (taken.get(path) ?? []).some((other) => meet(edit, other))));
    if (meets) overlapping.push(finding);
    else {
      together.push(finding);
      for (const [path, edits] of own) taken.set(path, [...taken.get(path) ?? [], ...edits]);
    }
  }
  return { together, overlapping };
}
function meet(one, other) {
  const same = one.at.start === other.at.start && one.at.end === other.at.end;
  if (same && one.text === other.text) return false;
  const bothLines = /[\r\n]$/.test(one.text) && /[\r\n]$/.test(other.text);
  if (same && one.at.start === one.at.end) return !bothLines;
  return one.at.start <= other.at.end && other.at.start <= one.at.end && !(bothLines && (one.at.start === other.at.end || other.at.start === one.at.end));
}
function editsOf(findings, textOf) {
  const found = /* @__PURE__ */ new Map();
  const starts = /* @__PURE__ */ new Map();
  for (const { fix } of findings) {
    for (const { path, startLine, startColumn, endLine, endColumn, text } of fix.edits) {
      const lines2 = starts.get(path) ?? lineStarts(textOf(path));
      starts.set(path, lines2);
      const at = { start: (lines2[startLine - 1] ?? 0) + startColumn - 1, end: (lines2[endLine - 1] ?? 0) + endColumn - 1 };
      const own = found.get(path) ?? /* @__PURE__ */ new Map();
      found.set(path, own.set(`${at.start} ${at.end} ${text}`, { at, text }));
    }
  }
  return new Map([...found].map(([path, edits]) => [path, [...edits.values()]]));
}
function applied(text, edits) {
  let changed = text;
  const last = [...edits].map((edit, order) => ({ ...edit, order })).sort((a, b) => b.at.start - a.at.start || b.at.end - a.at.end || b.order - a.order);
  for (const { at, text: put } of last) changed = changed.slice(0, at.start) + put + changed.slice(at.end);
  return changed;
}

// src/publish/replace-file.ts
import { constants } from "node:fs";
import { lstat, open, realpath, rename, rm } from "node:fs/promises";
import { basename, dirname, join, sep } from "node:path";
async function replaceFile(root, path, before, after) {
  const home = await realpath(root);
  const target = join(home, ...path.split("/"));
  if (path.split("/").some((part) => part === ".." || part === "" || part === ".git")) return "refused";
  try {
    if (await realpath(dirname(target)) !== dirname(target) || !`${dirname(target)}${sep}`.startsWith(`${home}${home.endsWith(sep) ? "" : sep}`)) return "refused";
    const own = await lstat(target);
    if (!own.isFile()) return "refused";
    const current = await read(target);
    if (!current.equals(before)) return "changed";
    await exchange(target, after, own.mode & 4095);
    return "written";
  } catch (error) {
    const { code } = error;
    if (code === "ELOOP" || code === "ENOENT" || code === "ENOTDIR") return code === "ENOENT" ? "changed" : "refused";
    if (typeof code === "string") return `failed: ${code}`;
    throw error;
  }
}
async function read(path) {
  const file = await open(path, constants.O_RDWR | constants.O_NOFOLLOW | constants.O_NONBLOCK);
  try {
    return await file.readFile();
  } finally {
    await file.close();
  }
}
async function exchange(target, bytes, mode) {
  const temporary = join(dirname(target), `.${basename(target).slice(0, 100)}.${process.pid}.${Math.random().toString(36).slice(2)}.tmp`);
  try {
    const file = await open(temporary, constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL | constants.O_NOFOLLOW, 384);
    try {
      await file.writeFile(bytes);
      await file.chmod(mode);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, target);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

// src/report/fixes.ts
function fixesText({ applied: applied2, left, others, dry }, words, { colors, quiet }) {
  const files = new Set(applied2.flatMap(({ fix }) => fix?.edits.map(({ path }) => path) ?? [])).size;
  const lines2 = [];
  if (applied2.length > 0) lines2.push(words.t(dry ? "fixes-in-patch" : "fixes-applied", { count: applied2.length, files }), ...quiet ? [] : applied2.map((finding) => line(finding, words, colors)));
  if (left.length > 0) lines2.push(words.t("fixes-left", { count: left.length }), ...left.map((each) => `${line(each.finding, words, colors)}
      ${why(each, words)}`));
  if (applied2.length + left.length === 0) lines2.push(words.t("fixes-none"));
  if (others > 0) lines2.push(words.t("fixes-others", { count: others }));
  return `${lines2.join("\n")}
`;
}
function line(finding, words, colors) {
  const { severity, location, ruleId } = finding;
  const title = words.fixTitle(finding);
  const files = new Set(finding.fix?.edits.map(({ path }) => path) ?? []);
  files.delete(location.path);
  const elsewhere = files.size === 0 ? "" : ` (${[...files].map(visible).join(", ")})`;
  return `  ${severityColor(severity, colors)(severity)} ${visible(location.path)}:${location.startLine} ${colors.dim(ruleId)} ${title === null ? "" : renderLine(title, plainText)}${elsewhere}`;
}
function why({ because, detail }, words) {
  return words.t(`fix-left-${because}`, { detail: visible(detail) });
}

// src/report/patch.ts
var contexts = [3, 2, 1];
function patch(path, before, after, hidden) {
  const starts = lineStarts(before).filter((start) => start === 0 || before[start - 1] === "\n");
  for (const context of contexts) {
    const { hunks } = structuredPatch("", "", before, after, "", "", { context });
    if (hunks.some((hunk) => hidden.some((range) => shows(hunk, range, starts, before.length)))) continue;
    const [from, to] = [quoted(`a/${path}`), quoted(`b/${path}`)];
    return [`diff --git ${from} ${to}`, `--- ${ended(from)}`, `+++ ${ended(to)}`, ...hunks.flatMap(lines), ""].join("\n");
  }
  return null;
}
function shows({ oldStart, oldLines }, { start, end }, starts, length) {
  const from = starts[oldStart - 1] ?? length;
  return oldLines > 0 && start < (starts[oldStart - 1 + oldLines] ?? length + 1) && end > from;
}
function lines({ oldStart, oldLines, newStart, newLines, lines: body }) {
  const span = (start, count) => count === 1 ? String(start) : `${start},${count}`;
  return [`@@ -${span(oldStart, oldLines)} +${span(newStart, newLines)} @@`, ...body];
}
function quoted(path) {
  if (!/[\p{Cc}"\\]/u.test(path)) return path;
  return `"${path.replace(/[\p{Cc}"\\]/gu, (unit) => unit === '"' || unit === "\\" ? `\\${unit}` : `\\${unit.charCodeAt(0).toString(8).padStart(3, "0")}`)}"`;
}
function ended(name) {
  return name.includes(" ") ? `${name}	` : name;
}

// src/edit/exact.ts
function exactText(bytes) {
  const mark = bytes[0] === 239 && bytes[1] === 187 && bytes[2] === 191 ? "\uFEFF" : "";
  if (bytes.includes(0)) return null;
  try {
    const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(mark === "" ? bytes : bytes.subarray(3));
    return { text, bytesOf: (changed) => new TextEncoder().encode(mark + changed) };
  } catch {
    return null;
  }
}

// src/source/overlay.ts
import { createHash } from "node:crypto";
function noting(source) {
  const seen = /* @__PURE__ */ new Map();
  return {
    ...source,
    unnoted: (files, take) => source.read(files, take),
    read: (files, take) => source.read(files, (file, content) => {
      if (content instanceof Uint8Array) seen.set(file.path, digest(content));
      take(file, content);
    }),
    wasRead: (path, bytes) => seen.get(path) === digest(bytes)
  };
}
function digest(bytes) {
  return createHash("sha256").update(bytes).digest("base64");
}
function overlaid(source, contents) {
  const changed = (file) => contents.has(file.path) ? { ...file, blob: null } : file;
  return {
    ...source,
    list: async () => {
      const { files, notScanned } = await source.list();
      return { files: files.map(changed), notScanned };
    },
    find: async (paths) => (await source.find(paths)).map(changed),
    identity: async () => null,
    read: async (files, take) => {
      const own = files.filter(({ path }) => contents.has(path));
      if (own.length === 0) return source.read(files, take);
      for (const file of files) {
        const content = contents.get(file.path);
        if (content === void 0) await source.read([file], take);
        else take(file, new Uint8Array(content));
      }
    }
  };
}

// src/run/mending.ts
var mostRounds = 8;
async function verified(state, findings) {
  const { source } = state;
  const left = [];
  const leave = (finding, because, detail = "") => void left.push({ finding, because, detail });
  const files = await contentsOf(source, new Set(findings.flatMap(({ fix }) => fix.edits.map(({ path }) => path))));
  const editable = findings.filter((finding) => {
    const odd = finding.fix.edits.map(({ path }) => files.get(path)).find((file) => typeof file === "string" || file === void 0);
    const isEditable = finding.fix.edits.every(({ path }) => typeof files.get(path) === "object");
    if (!isEditable) leave(finding, typeof odd === "string" ? odd : "changed");
    return isEditable;
  });
  const known = new Map([...files].flatMap(([path, file]) => typeof file === "string" ? [] : [[path, file]]));
  const textOf = (path) => known.get(path)?.text ?? "";
  const { together, overlapping } = apart(editable, textOf);
  for (const finding of overlapping) leave(finding, "overlaps");
  const check = checking(state, known);
  let kept = together;
  for (let round = 0; kept.length > 0; round++) {
    const faults = await faultsOf(check, kept);
    if (faults.size === 0) break;
    for (const finding of kept) {
      const fault = faults.get(finding) ?? (round === mostRounds ? { because: "stays", detail: "" } : void 0);
      if (fault !== void 0) leave(finding, fault.because, fault.detail);
    }
    kept = round === mostRounds ? [] : kept.filter((finding) => !faults.has(finding));
  }
  const changes = (some) => changesOf(some, known);
  return { kept, changes: changes(kept), left, changesOf: changes };
}
async function contentsOf(source, paths) {
  const found = /* @__PURE__ */ new Map();
  const listed = (await source.find([...paths])).filter(({ raw }) => raw === void 0);
  await source.unnoted(listed, ({ path }, content) => {
    if (!(content instanceof Uint8Array)) return;
    const bytes = new Uint8Array(content);
    const exact = exactText(bytes);
    found.set(path, exact === null ? "inexact" : source.wasRead(path, bytes) ? { ...exact, bytes } : "changed");
  });
  return found;
}
function changesOf(findings, files) {
  const edits = editsOf(findings, (path) => files.get(path)?.text ?? "");
  return [...edits].flatMap(([path, own]) => {
    const file = files.get(path);
    if (file === void 0) return [];
    const afterText = applied(file.text, own);
    return [{ path, before: file.bytes, after: file.bytesOf(afterText), beforeText: file.text, afterText }];
  });
}
var mostSuspects = 24;
async function faultsOf(check, kept) {
  const { still, come } = await check(kept);
  if (still.length > 0) return new Map(still.map((finding) => [finding, { because: "stays", detail: "" }]));
  const [first] = come;
  if (first === void 0) return /* @__PURE__ */ new Map();
  const near = kept.filter((finding) => come.some(({ path }) => isOf(finding, path)));
  const suspects = near.length > 0 ? near : kept;
  const fault = { because: "worsens", detail: first.rule };
  if (suspects.length === 1 || suspects.length > mostSuspects) return new Map(suspects.map((finding) => [finding, fault]));
  const faults = /* @__PURE__ */ new Map();
  for (const finding of suspects) {
    const alone = (await check([finding])).come[0];
    if (alone !== void 0) faults.set(finding, { because: "worsens", detail: alone.rule });
  }
  return faults.size > 0 ? faults : new Map(suspects.map((finding) => [finding, fault]));
}
function isOf({ fix }, path) {
  return fix.edits.some((edit) => edit.path === path);
}
function checking({ source, run, brokenBefore }, files) {
  return async (findings) => {
    const changes = changesOf(findings, files);
    const { result } = await compare(source, overlaid(source, new Map(changes.map(({ path, after }) => [path, after]))), run);
    const gone = new Set(result.findings.filter(({ status }) => status === "fixed").map(({ fingerprint }) => fingerprint));
    const isChanged = (path) => changes.some((change) => change.path === path);
    const come = worse(result.findings, findings).filter(({ severity, ruleId, location }) => severity < "P3" || findings.some((each) => each.ruleId === ruleId && isChanged(location.path)));
    const broken = result.notScanned.filter(({ path, reason }) => reason === "parse-error" && isChanged(path) && !brokenBefore.has(path));
    return {
      still: findings.filter(({ fingerprint }) => !gone.has(fingerprint)),
      come: [...come.map(({ location, ruleId }) => ({ path: location.path, rule: ruleId })), ...broken.map(({ path }) => ({ path, rule: "parse-error" }))]
    };
  };
}
function worse(all, mended) {
  const own = new Set(mended.map(({ fingerprint }) => fingerprint));
  const gone = all.filter(({ status, fingerprint }) => status === "fixed" && !own.has(fingerprint));
  return all.filter((finding) => {
    if (finding.status !== "new") return false;
    const before = gone.findIndex(({ ruleId, location, severity }) => ruleId === finding.ruleId && location.path === finding.location.path && severity <= finding.severity);
    if (before !== -1) gone.splice(before, 1);
    return before === -1;
  });
}

// src/cli/fix.ts
async function runFix(options, progress) {
  const [path = "."] = takeArguments(options, 1);
  const source = noting(workingTreeSource(existingFolder(path)));
  await requirePaths(options, source);
  const config = await configFor(source, options);
  const cache = cacheFor(source.root, options);
  const whole = { ...runFor(cache, config, options, progress), wants: () => true, apart: true };
  const before = await scan(source, whole);
  const { wanted, others } = chosen(before, options);
  const brokenBefore = new Set(before.result.notScanned.filter(({ reason }) => reason === "parse-error").map((each) => each.path));
  const made = await verified({ source, run: { ...whole, cache: remembering(cache) }, brokenBefore }, wanted);
  const { done, patches } = options.dryRun ? inPatches(made, before, await prefixOf(source.root)) : { done: await written(source.root, made), patches: [] };
  const words = await loadWords(config.language);
  const report = fixesText({ ...done, others, dry: options.dryRun }, words, styleOf(options));
  if (options.dryRun) printLines(patches.join(""));
  (options.dryRun ? printAside : printLines)(report);
  return done.left.length === 0 ? 0 : 1;
}
function chosen({ result }, options) {
  const inPaths = pathsOf(options);
  const inRules = (ruleId) => options.rules.length === 0 || options.rules.some((rule) => ruleMatches(rule, ruleId));
  const open2 = result.findings.filter(isFixable).filter(({ status, ruleId, fix }) => status === "existing" && inRules(ruleId) && fix.edits.every((edit) => inPaths(edit.path)));
  const wanted = options.all ? open2 : open2.filter(({ fix }) => fix.safe);
  return { wanted, others: open2.length - wanted.length };
}
function inPatches({ kept, left, changesOf: changesOf2 }, { hidden }, prefix) {
  const patchOf = ({ path, before, beforeText, afterText }) => {
    const mark = before[0] === 239 ? "\uFEFF" : "";
    const places = (hidden.get(path) ?? []).map(({ start, end }) => ({ start: start + mark.length, end: end + mark.length }));
    return patch(prefix + path, mark + beforeText, mark + afterText, places);
  };
  const shown = kept.filter((finding) => changesOf2([finding]).every((change) => patchOf(change) !== null));
  const patches = changesOf2(shown).map(patchOf);
  const done = patches.includes(null) ? [] : shown;
  const stuck = kept.filter((finding) => !done.includes(finding)).map((finding) => ({ finding, because: "hidden", detail: "" }));
  return { done: { applied: done, left: [...left, ...stuck] }, patches: done.length === 0 ? [] : patches.flatMap((each) => each ?? []) };
}
async function prefixOf(root) {
  const top = await topLevel(root);
  const way = top === null ? "" : relative(realpathSync(top), root);
  return way === "" ? "" : `${way.split(sep2).join("/")}/`;
}
async function written(root, { kept, changes, left }) {
  const failed = /* @__PURE__ */ new Map();
  for (const change of changes) {
    const failure = await write(root, change);
    if (failure !== null) failed.set(change.path, failure);
  }
  return split(kept, left, failed);
}
async function write(root, { path, before, after }) {
  const how = await replaceFile(root, path, before, after);
  if (how === "written") return null;
  return how === "changed" || how === "refused" ? { because: how, detail: "" } : { because: "failed", detail: how.slice("failed: ".length) };
}
function split(kept, left, failed) {
  const failureOf = ({ fix }) => fix.edits.map(({ path }) => failed.get(path)).find((failure) => failure !== void 0);
  const stuck = kept.flatMap((finding) => {
    const failure = failureOf(finding);
    return failure === void 0 ? [] : [{ finding, ...failure }];
  });
  return { applied: kept.filter((finding) => failureOf(finding) === void 0), left: [...left, ...stuck] };
}

// src/cli.ts
var exitCodes = { passed: 0, failed: 1, error: 2 };
var commands = {
  scan: (options) => audit(options, runScan),
  compare: (options) => audit(options, runCompare),
  fix: (options) => progressing(options, runFix),
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
  },
  org: organisation,
  merge
};
async function organisation(options) {
  const [{ runOrganisation }, { deliverOverview }] = await Promise.all([import("./chunk-C7FMSVMZ.js"), import("./chunk-B5M64CCH.js")]);
  const result = await runOrganisation(options);
  if (result === null) return exitCodes.passed;
  await deliverOverview(result, options.language ?? "en", options);
  return exitCodes[result.conclusion];
}
async function merge(options) {
  const [{ runMerge }, { deliverOverview }] = await Promise.all([import("./chunk-5LJ4UYAA.js"), import("./chunk-B5M64CCH.js")]);
  const { result, language } = runMerge(options);
  await deliverOverview(result, options.language ?? language, options);
  return exitCodes[result.conclusion];
}
async function progressing(options, run) {
  const progress = progressLine(options.language ?? "en", options.quiet);
  try {
    return await run(options, progress.report);
  } finally {
    progress.clear();
  }
}
async function audit(options, run) {
  const outcome = await progressing(options, run);
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
