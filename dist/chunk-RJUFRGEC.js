import { createRequire as __createRequire } from 'node:module'; import { fileURLToPath as __toPath } from 'node:url'; const require = __createRequire(import.meta.url); const __filename = __toPath(import.meta.url); const __dirname = __toPath(new URL('.', import.meta.url));
import {
  languages
} from "./chunk-IQ43PRIU.js";
import {
  AuditError
} from "./chunk-CNWCVQ4V.js";

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
  all: { type: "boolean" },
  "dry-run": { type: "boolean" },
  cache: { type: "string" },
  "no-cache": { type: "boolean" },
  jobs: { type: "string" },
  "no-color": { type: "boolean" },
  quiet: { type: "boolean", short: "q" },
  verbose: { type: "boolean", short: "v" },
  list: { type: "boolean" },
  shards: { type: "string" },
  shard: { type: "string" },
  repositories: { type: "string" },
  "include-forks": { type: "boolean" },
  match: { type: "string", multiple: true },
  limit: { type: "string" },
  "token-from-env": { type: "string" },
  "clone-base": { type: "string" }
};
var describing = ["help", "version", "format", "language", "no-color"];
var auditing = [...describing, "output", "fail-on", "config", "rule", "path", "cache", "no-cache", "jobs", "quiet", "verbose"];
var understood = /* @__PURE__ */ new Map([
  ["scan", [...auditing, "ref"]],
  ["compare", [...auditing, "history"]],
  ["fix", ["help", "version", "language", "no-color", "config", "rule", "path", "cache", "no-cache", "quiet", "all", "dry-run"]],
  ["routes", [...describing, "ref", "config", "path", "cache", "no-cache", "quiet", "verbose"]],
  ["rules", describing],
  ["explain", describing],
  ["org", [...describing, "output", "fail-on", "config", "rule", "cache", "no-cache", "quiet", "verbose", "list", "shards", "shard", "repositories", "include-forks", "match", "limit", "token-from-env", "clone-base"]],
  ["merge", [...describing, "output", "quiet", "verbose"]]
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
    outputs: many("output").map((output) => parseOutput(output, format, formatsOf(command))),
    language: one("language") === void 0 ? void 0 : choice("--language", one("language") ?? "", languages),
    failOn: one("fail-on") === void 0 ? void 0 : choice("--fail-on", one("fail-on") ?? "", ["P0", "P1", "P2", "P3", "none"]),
    config: one("config"),
    rules: many("rule"),
    paths: many("path").map((path) => nonEmpty("--path", path)),
    ref: one("ref"),
    history: values.history === true,
    all: values.all === true,
    dryRun: values["dry-run"] === true,
    cache: values["no-cache"] === true ? "" : one("cache"),
    jobs: numeric(one, "jobs"),
    color: values["no-color"] === true ? false : void 0,
    quiet: values.quiet === true,
    verbose: values.verbose === true,
    organisation: {
      list: values.list === true,
      shards: numeric(one, "shards"),
      shard: one("shard") === void 0 ? null : parseShard(one("shard") ?? ""),
      repositories: one("repositories"),
      includeForks: values["include-forks"] === true,
      match: many("match").map((glob) => nonEmpty("--match", glob)),
      limit: numeric(one, "limit"),
      tokenFromEnv: one("token-from-env"),
      cloneBase: one("clone-base")
    }
  };
}
function numeric(one, name) {
  const value = one(name);
  return value === void 0 ? void 0 : count(`--${name}`, value);
}
function parseShard(value) {
  const [, index = "", of = ""] = /^([1-9]\d{0,3})\/([1-9]\d{0,3})$/.exec(value) ?? [];
  if (index === "" || Number(index) > Number(of)) throw new AuditError("usage-wrong-value", { option: "--shard", expected: "I/N (1/4, 2/4, \u2026)", value });
  return { index: Number(index), of: Number(of) };
}
function formatsOf(command) {
  if (command === "rules" || command === "explain") return ["text", "json"];
  return command === "routes" || command === "org" || command === "merge" ? ["text", "json", "markdown"] : formats;
}
function nonEmpty(option, value) {
  if (value === "") throw new AuditError("usage-missing-value", { option });
  return value;
}
function parseOutput(output, format, allowed) {
  const equals = output.indexOf("=");
  const named = formats.find((candidate) => candidate === output.slice(0, Math.max(0, equals)));
  if (named !== void 0) choice("--output", named, allowed);
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
  if (!/^[1-9]\d{0,3}$/.test(value)) throw new AuditError("usage-wrong-value", { option, expected: "1, 2, 3, \u2026", value });
  return Number(value);
}
function takeArguments(options, most) {
  const extra = options.args[most];
  if (extra !== void 0) throw new AuditError("usage-too-many-arguments", { argument: extra, command: options.command ?? "" });
  return options.args;
}

export {
  parseOptions,
  takeArguments
};
