import { createRequire as __createRequire } from 'node:module'; import { fileURLToPath as __toPath } from 'node:url'; const require = __createRequire(import.meta.url); const __filename = __toPath(import.meta.url); const __dirname = __toPath(new URL('.', import.meta.url));
import {
  plain
} from "./chunk-U6SEALJ2.js";
import {
  AuditError
} from "./chunk-CNWCVQ4V.js";

// src/publish/files.ts
import { constants } from "node:fs";
import { lstat, mkdir, open, realpath, rename, rm } from "node:fs/promises";
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
async function writeReport(root, path, text) {
  const target = resolve(root, path);
  await refuseEscape(root, target, path);
  try {
    await mkdir(dirname(target), { recursive: true });
    const kind = await kindOf(target);
    if (kind === "folder") throw new AuditError("output-is-folder", { path });
    if (kind === "device") await writeTo(target, text, constants.O_WRONLY);
    else await replace(dirname(target), target, text);
  } catch (error) {
    const { code } = error;
    throw typeof code === "string" ? new AuditError("notice.output-failed", { path, error: code }) : error;
  }
  return target;
}
async function refuseEscape(root, target, path) {
  if (!isInside(resolve(root), target) || target === resolve(root)) return;
  const home = await realpath(root);
  for (let folder = dirname(target); ; folder = dirname(folder)) {
    const real = await realpath(folder).catch(() => null);
    if (real === null && await lstat(folder).catch(() => null) === null) continue;
    if (real === null || !isInside(home, real)) throw new AuditError("output-refused", { path, root });
    return;
  }
}
function isInside(folder, path) {
  const way = relative(folder, path);
  return way === "" || way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
async function kindOf(target) {
  const own = await lstat(target).catch(() => null);
  if (own === null) return "absent";
  if (own.isDirectory()) return "folder";
  if (own.isFile()) return "file";
  if (!own.isSymbolicLink()) return "device";
  const led = await realpath(target).catch(() => "");
  return /^\/(?:dev|proc)\//.test(led) ? "device" : "file";
}
async function replace(folder, target, text) {
  const temporary = join(folder, `.${basename(target).slice(0, 100)}.${process.pid}.${Math.random().toString(36).slice(2)}.tmp`);
  try {
    await writeTo(temporary, text, constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL);
    await rename(temporary, target);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}
async function writeTo(path, text, flags) {
  const file = await open(path, flags, 420);
  try {
    await file.writeFile(text);
  } finally {
    await file.close();
  }
}

// src/report/messages/cli.ts
var sharedEn = `  --format FORMAT          text, json, sarif, markdown or html (default text)
  --output FILE            write the report to FILE; FORMAT=FILE may be given several times
  --language LANGUAGE      en or zh-CN (default en)
  --fail-on SEVERITY       P0, P1, P2, P3 or none (default P1)
  --config FILE            the configuration file (default .github/readiness.yml or readiness.yml)
  --rule ID                only this rule or 'family/*'; repeatable
  --path GLOB              only files that match; repeatable
  --jobs N                 accepted; the audit runs in one thread, which measured fastest
  --cache DIR              keep the audit of each file here (default: in the user's cache folder)
  --no-cache               audit every file anew
  --no-color               no colour
  --quiet                  the summary only
  --verbose                list existing and suppressed findings and files not scanned, too`;
var sharedZh = `  --format FORMAT          \u8F93\u51FA\u683C\u5F0F\uFF1Atext\u3001json\u3001sarif\u3001markdown \u6216 html\uFF08\u9ED8\u8BA4 text\uFF09
  --output FILE            \u5C06\u62A5\u544A\u5199\u5165 FILE\uFF1B\u53EF\u7528 FORMAT=FILE \u7684\u5F62\u5F0F\u6307\u5B9A\u591A\u6B21
  --language LANGUAGE      en \u6216 zh-CN\uFF08\u9ED8\u8BA4 en\uFF09
  --fail-on SEVERITY       P0\u3001P1\u3001P2\u3001P3 \u6216 none\uFF08\u9ED8\u8BA4 P1\uFF09
  --config FILE            \u914D\u7F6E\u6587\u4EF6\uFF08\u9ED8\u8BA4 .github/readiness.yml \u6216 readiness.yml\uFF09
  --rule ID                \u53EA\u8FD0\u884C\u8BE5\u89C4\u5219\u6216 'family/*'\uFF0C\u53EF\u91CD\u590D\u6307\u5B9A
  --path GLOB              \u53EA\u5BA1\u8BA1\u5339\u914D\u7684\u6587\u4EF6\uFF0C\u53EF\u91CD\u590D\u6307\u5B9A
  --jobs N                 \u53EF\u6307\u5B9A\uFF0C\u4F46\u76EE\u524D\u5355\u7EBF\u7A0B\u5B9E\u6D4B\u6700\u5FEB\uFF0C\u56E0\u6B64\u4E0D\u53E6\u5F00\u7EBF\u7A0B
  --cache DIR              \u5404\u6587\u4EF6\u5BA1\u8BA1\u7ED3\u679C\u7684\u7F13\u5B58\u76EE\u5F55\uFF08\u9ED8\u8BA4\u4F4D\u4E8E\u7528\u6237\u7F13\u5B58\u76EE\u5F55\uFF09
  --no-cache               \u4E0D\u4F7F\u7528\u7F13\u5B58\uFF0C\u91CD\u65B0\u5BA1\u8BA1\u6240\u6709\u6587\u4EF6
  --no-color               \u4E0D\u4F7F\u7528\u989C\u8272
  --quiet                  \u53EA\u8F93\u51FA\u6982\u8981
  --verbose                \u540C\u65F6\u5217\u51FA\u539F\u6709\u95EE\u9898\u3001\u5DF2\u8C41\u514D\u95EE\u9898\u548C\u672A\u5BA1\u8BA1\u7684\u6587\u4EF6`;
var exitEn = "Exit codes: 0 passed, 1 gate failed, 2 could not audit.";
var exitZh = "\u9000\u51FA\u7801\uFF1A0 \u901A\u8FC7\uFF0C1 \u672A\u901A\u8FC7\u95E8\u7981\uFF0C2 \u65E0\u6CD5\u5B8C\u6210\u5BA1\u8BA1\u3002";
var cliTexts = {
  help: {
    en: `Audits a repository for production readiness.

Usage: readiness-gate COMMAND [OPTIONS]

Commands:
  scan [PATH]              full audit of a working tree (default: the current folder)
  compare BASE [HEAD]      what HEAD (default: the working tree) adds to and fixes of BASE
  fix [PATH]               applies the changes that mend findings and keep what works working
  routes [PATH]            the route inventory: every endpoint and what authenticates its callers
  rules                    list every rule and control
  explain ID               a rule's problem, risk, fix and samples
  org OWNER                audit the repositories of an organisation or user on GitHub
  merge FILE...            the overviews of shards (org --shard) as one

Run 'readiness-gate COMMAND --help' for the options of a command.
${exitEn}`,
    "zh-CN": `\u5BA1\u8BA1\u4EE3\u7801\u4ED3\u5E93\u662F\u5426\u5177\u5907\u4E0A\u7EBF\u6761\u4EF6\u3002

\u7528\u6CD5\uFF1Areadiness-gate COMMAND [OPTIONS]

\u547D\u4EE4\uFF1A
  scan [PATH]              \u5168\u91CF\u5BA1\u8BA1\u5DE5\u4F5C\u533A\uFF08\u9ED8\u8BA4\u5F53\u524D\u76EE\u5F55\uFF09
  compare BASE [HEAD]      \u5BF9\u6BD4 HEAD\uFF08\u9ED8\u8BA4\u5DE5\u4F5C\u533A\uFF09\u76F8\u5BF9 BASE \u65B0\u589E\u548C\u4FEE\u590D\u4E86\u54EA\u4E9B\u95EE\u9898
  fix [PATH]               \u5E94\u7528\u80FD\u4FEE\u590D\u95EE\u9898\u4E14\u4E0D\u5F71\u54CD\u73B0\u6709\u529F\u80FD\u7684\u4FEE\u6539
  routes [PATH]            \u8DEF\u7531\u6E05\u5355\uFF1A\u6BCF\u4E2A\u63A5\u53E3\uFF0C\u4EE5\u53CA\u7531\u4EC0\u4E48\u5BF9\u8C03\u7528\u65B9\u505A\u8EAB\u4EFD\u8BA4\u8BC1
  rules                    \u5217\u51FA\u5168\u90E8\u89C4\u5219\u548C\u63A7\u5236\u9879
  explain ID               \u67E5\u770B\u89C4\u5219\u7684\u95EE\u9898\u3001\u98CE\u9669\u3001\u4FEE\u590D\u65B9\u6CD5\u548C\u793A\u4F8B
  org OWNER                \u5BA1\u8BA1 GitHub \u4E0A\u67D0\u4E2A\u7EC4\u7EC7\u6216\u7528\u6237\u7684\u5168\u90E8\u4ED3\u5E93
  merge FILE...            \u5C06\u5404\u5206\u7247\uFF08org --shard\uFF09\u7684\u7ED3\u679C\u5408\u5E76\u4E3A\u4E00\u4EFD\u603B\u89C8

\u8FD0\u884C 'readiness-gate COMMAND --help' \u67E5\u770B\u8BE5\u547D\u4EE4\u7684\u9009\u9879\u3002
${exitZh}`
  },
  "help-scan": {
    en: `Audits a working tree, or a commit, in full.

Usage: readiness-gate scan [PATH] [OPTIONS]

  --ref COMMIT             audit this commit instead of the working tree
${sharedEn}

${exitEn}`,
    "zh-CN": `\u5168\u91CF\u5BA1\u8BA1\u5DE5\u4F5C\u533A\u6216\u67D0\u4E2A\u63D0\u4EA4\u3002

\u7528\u6CD5\uFF1Areadiness-gate scan [PATH] [OPTIONS]

  --ref COMMIT             \u5BA1\u8BA1\u6307\u5B9A\u63D0\u4EA4\uFF0C\u800C\u4E0D\u662F\u5DE5\u4F5C\u533A
${sharedZh}

${exitZh}`
  },
  "help-compare": {
    en: `Compares two states of a repository; only what is new can fail.

Usage: readiness-gate compare BASE [HEAD] [OPTIONS]

BASE and HEAD are commits, branches or tags; without HEAD the working tree is compared.
Configuration and suppressions come from BASE.

  --history                look for secrets in every commit between them, too
${sharedEn}

${exitEn}`,
    "zh-CN": `\u5BF9\u6BD4\u4ED3\u5E93\u7684\u4E24\u4E2A\u72B6\u6001\uFF0C\u53EA\u6709\u65B0\u589E\u95EE\u9898\u624D\u4F1A\u5BFC\u81F4\u4E0D\u901A\u8FC7\u3002

\u7528\u6CD5\uFF1Areadiness-gate compare BASE [HEAD] [OPTIONS]

BASE \u548C HEAD \u53EF\u4EE5\u662F\u63D0\u4EA4\u3001\u5206\u652F\u6216\u6807\u7B7E\uFF1B\u7701\u7565 HEAD \u65F6\u4E0E\u5DE5\u4F5C\u533A\u5BF9\u6BD4\u3002
\u914D\u7F6E\u548C\u8C41\u514D\u5747\u53D6\u81EA BASE\u3002

  --history                \u540C\u65F6\u68C0\u67E5\u4E24\u8005\u4E4B\u95F4\u6BCF\u4E2A\u63D0\u4EA4\u4E2D\u7684\u5BC6\u94A5
${sharedZh}

${exitZh}`
  },
  "help-fix": {
    en: `Applies the changes that mend findings. Each is audited before it is written: the finding has to be gone, and no other may have come.

Usage: readiness-gate fix [PATH] [OPTIONS]

  --all                    also changes that alter what works today (a port closed, a variable required); look at them first
  --dry-run                write nothing; a patch for 'git apply' on stdout, everything else on stderr
  --rule ID                only this rule or 'family/*'; repeatable
  --path GLOB              change only files that match; repeatable
  --config FILE            the configuration file (default .github/readiness.yml or readiness.yml)
  --language LANGUAGE      en or zh-CN (default en)
  --cache DIR              keep the audit of each file here (default: in the user's cache folder)
  --no-cache               audit every file anew
  --no-color               no colour
  --quiet                  only how many were applied, and what was left

Suppressed findings are left alone, and so are files that are not UTF-8.
Exit codes: 0 nothing is left to apply, 1 some fixes could not be applied, 2 could not audit.`,
    "zh-CN": `\u5E94\u7528\u80FD\u4FEE\u590D\u95EE\u9898\u7684\u4FEE\u6539\u3002\u5199\u5165\u4E4B\u524D\u4F1A\u91CD\u65B0\u5BA1\u8BA1\uFF1A\u5BF9\u5E94\u7684\u95EE\u9898\u5FC5\u987B\u6D88\u5931\uFF0C\u4E14\u4E0D\u80FD\u5F15\u5165\u5176\u4ED6\u95EE\u9898\u3002

\u7528\u6CD5\uFF1Areadiness-gate fix [PATH] [OPTIONS]

  --all                    \u540C\u65F6\u5E94\u7528\u4F1A\u6539\u53D8\u73B0\u6709\u884C\u4E3A\u7684\u4FEE\u6539\uFF08\u5982\u5173\u95ED\u7AEF\u53E3\u3001\u8981\u6C42\u63D0\u4F9B\u53D8\u91CF\uFF09\uFF0C\u8BF7\u5148\u67E5\u770B
  --dry-run                \u4E0D\u5199\u5165\u6587\u4EF6\uFF1B\u5728\u6807\u51C6\u8F93\u51FA\u7ED9\u51FA\u53EF\u4F9B 'git apply' \u4F7F\u7528\u7684\u8865\u4E01\uFF0C\u5176\u4F59\u4FE1\u606F\u8F93\u51FA\u5230\u6807\u51C6\u9519\u8BEF
  --rule ID                \u53EA\u5904\u7406\u8BE5\u89C4\u5219\u6216 'family/*'\uFF0C\u53EF\u91CD\u590D\u6307\u5B9A
  --path GLOB              \u53EA\u4FEE\u6539\u5339\u914D\u7684\u6587\u4EF6\uFF0C\u53EF\u91CD\u590D\u6307\u5B9A
  --config FILE            \u914D\u7F6E\u6587\u4EF6\uFF08\u9ED8\u8BA4 .github/readiness.yml \u6216 readiness.yml\uFF09
  --language LANGUAGE      en \u6216 zh-CN\uFF08\u9ED8\u8BA4 en\uFF09
  --cache DIR              \u5404\u6587\u4EF6\u5BA1\u8BA1\u7ED3\u679C\u7684\u7F13\u5B58\u76EE\u5F55\uFF08\u9ED8\u8BA4\u4F4D\u4E8E\u7528\u6237\u7F13\u5B58\u76EE\u5F55\uFF09
  --no-cache               \u4E0D\u4F7F\u7528\u7F13\u5B58\uFF0C\u91CD\u65B0\u5BA1\u8BA1\u6240\u6709\u6587\u4EF6
  --no-color               \u4E0D\u4F7F\u7528\u989C\u8272
  --quiet                  \u53EA\u8F93\u51FA\u5E94\u7528\u7684\u6570\u91CF\u548C\u672A\u5E94\u7528\u7684\u4FEE\u6539

\u5DF2\u8C41\u514D\u7684\u95EE\u9898\u548C\u975E UTF-8 \u7F16\u7801\u7684\u6587\u4EF6\u4E0D\u4F1A\u88AB\u4FEE\u6539\u3002
\u9000\u51FA\u7801\uFF1A0 \u6CA1\u6709\u5269\u4F59\u7684\u4FEE\u6539\uFF0C1 \u6709\u4FEE\u6539\u672A\u80FD\u5E94\u7528\uFF0C2 \u65E0\u6CD5\u5B8C\u6210\u5BA1\u8BA1\u3002`
  },
  "fixes-applied": { en: "Applied {count} {count#fix|fixes} in {files} {files#file|files}:", "zh-CN": "\u5DF2\u5728 {files} \u4E2A\u6587\u4EF6\u4E2D\u5E94\u7528 {count} \u5904\u4FEE\u590D\uFF1A" },
  "fixes-in-patch": { en: "The patch holds {count} {count#fix|fixes} for {files} {files#file|files}:", "zh-CN": "\u8865\u4E01\u5305\u542B {files} \u4E2A\u6587\u4EF6\u7684 {count} \u5904\u4FEE\u590D\uFF1A" },
  "fixes-left": { en: "{count} {count#fix was|fixes were} left:", "zh-CN": "\u6709 {count} \u5904\u4FEE\u590D\u672A\u5E94\u7528\uFF1A" },
  "fixes-none": { en: "Nothing to fix.", "zh-CN": "\u6CA1\u6709\u53EF\u5E94\u7528\u7684\u4FEE\u590D\u3002" },
  "fixes-others": { en: "{count} more {count#fix alters|fixes alter} what works today: see {count#it|them} with `--all --dry-run`.", "zh-CN": "\u53E6\u6709 {count} \u5904\u4FEE\u590D\u4F1A\u6539\u53D8\u73B0\u6709\u884C\u4E3A\uFF0C\u53EF\u7528 `--all --dry-run` \u67E5\u770B\u3002" },
  "fix-left-overlaps": { en: "It changes the same text as the fix of a graver finding: run the command again.", "zh-CN": "\u4E0E\u66F4\u4E25\u91CD\u95EE\u9898\u7684\u4FEE\u590D\u6539\u52A8\u4E86\u540C\u4E00\u5904\u6587\u672C\uFF1A\u8BF7\u518D\u6B21\u8FD0\u884C\u8BE5\u547D\u4EE4\u3002" },
  "fix-left-inexact": { en: "The file is not UTF-8 and cannot be written back exactly.", "zh-CN": "\u6587\u4EF6\u4E0D\u662F UTF-8 \u7F16\u7801\uFF0C\u65E0\u6CD5\u539F\u6837\u5199\u56DE\u3002" },
  "fix-left-stays": { en: "The finding was still there afterwards: taken back.", "zh-CN": "\u5E94\u7528\u540E\u95EE\u9898\u4F9D\u7136\u5B58\u5728\uFF0C\u5DF2\u64A4\u9500\u3002" },
  "fix-left-worsens": { en: "It would bring in another finding ({detail}): taken back.", "zh-CN": "\u4F1A\u5F15\u5165\u5176\u4ED6\u95EE\u9898\uFF08{detail}\uFF09\uFF0C\u5DF2\u64A4\u9500\u3002" },
  "fix-left-changed": { en: "The file changed since it was audited.", "zh-CN": "\u6587\u4EF6\u5728\u5BA1\u8BA1\u4E4B\u540E\u53D1\u751F\u4E86\u53D8\u5316\u3002" },
  "fix-left-refused": { en: "The file is a link or lies behind one: not written.", "zh-CN": "\u6587\u4EF6\u662F\u94FE\u63A5\u6216\u4F4D\u4E8E\u94FE\u63A5\u4E4B\u540E\uFF0C\u672A\u5199\u5165\u3002" },
  "fix-left-failed": { en: "The file could not be written: {detail}.", "zh-CN": "\u6587\u4EF6\u5199\u5165\u5931\u8D25\uFF1A{detail}\u3002" },
  "fix-left-hidden": { en: "The patch would show a secret that stands beside it: apply it without `--dry-run`.", "zh-CN": "\u8865\u4E01\u4F1A\u663E\u793A\u65C1\u8FB9\u7684\u5BC6\u94A5\uFF1A\u8BF7\u4E0D\u5E26 `--dry-run` \u76F4\u63A5\u5E94\u7528\u3002" },
  "help-routes": {
    en: `Lists the routes of a working tree, or of a commit, and what authenticates their callers.

Usage: readiness-gate routes [PATH] [OPTIONS]

  --ref COMMIT             the routes of this commit instead of the working tree
  --format FORMAT          text, json or markdown (default text)
  --language LANGUAGE      en or zh-CN (default en)
  --config FILE            the configuration file (default .github/readiness.yml or readiness.yml)
  --path GLOB              only routes declared in files that match; repeatable
  --cache DIR              keep the audit of each file here (default: in the user's cache folder)
  --no-cache               audit every file anew
  --no-color               no colour`,
    "zh-CN": `\u5217\u51FA\u5DE5\u4F5C\u533A\u6216\u67D0\u4E2A\u63D0\u4EA4\u7684\u5168\u90E8\u8DEF\u7531\uFF0C\u4EE5\u53CA\u7531\u4EC0\u4E48\u5BF9\u8C03\u7528\u65B9\u505A\u8EAB\u4EFD\u8BA4\u8BC1\u3002

\u7528\u6CD5\uFF1Areadiness-gate routes [PATH] [OPTIONS]

  --ref COMMIT             \u5217\u51FA\u6307\u5B9A\u63D0\u4EA4\u7684\u8DEF\u7531\uFF0C\u800C\u4E0D\u662F\u5DE5\u4F5C\u533A\u7684
  --format FORMAT          text\u3001json \u6216 markdown\uFF08\u9ED8\u8BA4 text\uFF09
  --language LANGUAGE      en \u6216 zh-CN\uFF08\u9ED8\u8BA4 en\uFF09
  --config FILE            \u914D\u7F6E\u6587\u4EF6\uFF08\u9ED8\u8BA4 .github/readiness.yml \u6216 readiness.yml\uFF09
  --path GLOB              \u53EA\u5217\u51FA\u5728\u5339\u914D\u6587\u4EF6\u4E2D\u58F0\u660E\u7684\u8DEF\u7531\uFF0C\u53EF\u91CD\u590D\u6307\u5B9A
  --cache DIR              \u5404\u6587\u4EF6\u5BA1\u8BA1\u7ED3\u679C\u7684\u7F13\u5B58\u76EE\u5F55\uFF08\u9ED8\u8BA4\u4F4D\u4E8E\u7528\u6237\u7F13\u5B58\u76EE\u5F55\uFF09
  --no-cache               \u4E0D\u4F7F\u7528\u7F13\u5B58\uFF0C\u91CD\u65B0\u5BA1\u8BA1\u6240\u6709\u6587\u4EF6
  --no-color               \u4E0D\u4F7F\u7528\u989C\u8272`
  },
  "help-rules": {
    en: `Lists every rule and control.

Usage: readiness-gate rules [OPTIONS]

  --format FORMAT          text or json (default text)
  --language LANGUAGE      en or zh-CN (default en)`,
    "zh-CN": `\u5217\u51FA\u5168\u90E8\u89C4\u5219\u548C\u63A7\u5236\u9879\u3002

\u7528\u6CD5\uFF1Areadiness-gate rules [OPTIONS]

  --format FORMAT          text \u6216 json\uFF08\u9ED8\u8BA4 text\uFF09
  --language LANGUAGE      en \u6216 zh-CN\uFF08\u9ED8\u8BA4 en\uFF09`
  },
  "help-explain": {
    en: `Explains a rule: the problem, the risk, the fix, how to check it, and samples.

Usage: readiness-gate explain ID [OPTIONS]

  --format FORMAT          text or json (default text)
  --language LANGUAGE      en or zh-CN (default en)`,
    "zh-CN": `\u8BF4\u660E\u4E00\u6761\u89C4\u5219\uFF1A\u95EE\u9898\u3001\u98CE\u9669\u3001\u4FEE\u590D\u65B9\u6CD5\u3001\u9A8C\u6536\u6807\u51C6\u548C\u793A\u4F8B\u3002

\u7528\u6CD5\uFF1Areadiness-gate explain ID [OPTIONS]

  --format FORMAT          text \u6216 json\uFF08\u9ED8\u8BA4 text\uFF09
  --language LANGUAGE      en \u6216 zh-CN\uFF08\u9ED8\u8BA4 en\uFF09`
  },
  "help-org": {
    en: `Audits the default branch of every repository of an organisation or user on GitHub, and gives one overview.

Usage: readiness-gate org OWNER [OPTIONS]

Archived and disabled repositories, forks and empty ones are left out, and counted. The token is read from GITHUB_TOKEN,
and needs to read the contents and metadata of the repositories; without one only public repositories are seen. GitHub
Enterprise Server: set GITHUB_API_URL and GITHUB_SERVER_URL.

  --match GLOB             only repositories of these names, without the owner; '!GLOB' leaves out; repeatable
  --include-forks          forks, too
  --limit N                the first N by name
  --list                   print the list of repositories as JSON, and audit nothing
  --shards N               with --list: name N parts for a matrix of jobs, never more than there are repositories
  --shard I/N              audit the I-th of N parts of the list; 'merge' joins their JSON
  --repositories FILE      the list that --list printed, instead of asking GitHub again
  --token-from-env NAME    the environment variable that holds the token (default GITHUB_TOKEN)
  --clone-base URL         fetch from https:// or file:/// here instead (a mirror); the token is not sent there
  --format FORMAT          text, json or markdown (default text)
  --output FILE            write the overview to FILE; FORMAT=FILE may be given several times
  --language LANGUAGE      en or zh-CN (default en)
  --fail-on SEVERITY       P0, P1, P2, P3 or none (default: each repository's configuration, else P1)
  --config FILE            this configuration for all, instead of each repository's own
  --rule ID                only this rule or 'family/*'; repeatable
  --cache DIR              keep the audits here, a folder a repository (default: they are not kept)
  --no-cache               audit every file anew
  --no-color               no colour
  --quiet                  the verdict only
  --verbose                list the gravest findings and what was left out, and tell each repository on stderr

${exitEn} One repository that could not be audited makes it 2.`,
    "zh-CN": `\u5BA1\u8BA1 GitHub \u4E0A\u67D0\u4E2A\u7EC4\u7EC7\u6216\u7528\u6237\u7684\u6BCF\u4E2A\u4ED3\u5E93\u7684\u9ED8\u8BA4\u5206\u652F\uFF0C\u5E76\u7ED9\u51FA\u4E00\u4EFD\u603B\u89C8\u3002

\u7528\u6CD5\uFF1Areadiness-gate org OWNER [OPTIONS]

\u5DF2\u5F52\u6863\u3001\u5DF2\u505C\u7528\u3001\u590D\u523B\u548C\u7A7A\u7684\u4ED3\u5E93\u4E0D\u5BA1\u8BA1\uFF0C\u4F46\u4F1A\u8BA1\u6570\u3002\u4EE4\u724C\u53D6\u81EA GITHUB_TOKEN\uFF0C\u9700\u5177\u5907\u8BFB\u53D6\u4ED3\u5E93\u5185\u5BB9\u548C\u5143\u6570\u636E\u7684\u6743\u9650\uFF1B
\u6CA1\u6709\u4EE4\u724C\u65F6\u53EA\u80FD\u770B\u5230\u516C\u5F00\u4ED3\u5E93\u3002GitHub Enterprise Server\uFF1A\u8BF7\u8BBE\u7F6E GITHUB_API_URL \u548C GITHUB_SERVER_URL\u3002

  --match GLOB             \u53EA\u5BA1\u8BA1\u540D\u79F0\uFF08\u4E0D\u542B\u6240\u6709\u8005\uFF09\u5339\u914D\u7684\u4ED3\u5E93\uFF0C'!GLOB' \u8868\u793A\u6392\u9664\uFF0C\u53EF\u91CD\u590D\u6307\u5B9A
  --include-forks          \u540C\u65F6\u5BA1\u8BA1\u590D\u523B\u4ED3\u5E93
  --limit N                \u53EA\u5BA1\u8BA1\u6309\u540D\u79F0\u6392\u5E8F\u7684\u524D N \u4E2A
  --list                   \u4EE5 JSON \u8F93\u51FA\u4ED3\u5E93\u6E05\u5355\uFF0C\u4E0D\u505A\u5BA1\u8BA1
  --shards N               \u4E0E --list \u5408\u7528\uFF1A\u4E3A\u4F5C\u4E1A\u77E9\u9635\u5217\u51FA N \u4E2A\u5206\u7247\uFF0C\u4E0D\u4F1A\u591A\u4E8E\u4ED3\u5E93\u6570
  --shard I/N              \u53EA\u5BA1\u8BA1\u6E05\u5355 N \u4E2A\u5206\u7247\u4E2D\u7684\u7B2C I \u4E2A\uFF0C\u5176 JSON \u7531 'merge' \u5408\u5E76
  --repositories FILE      \u4F7F\u7528 --list \u8F93\u51FA\u7684\u6E05\u5355\uFF0C\u4E0D\u518D\u67E5\u8BE2 GitHub
  --token-from-env NAME    \u5B58\u653E\u4EE4\u724C\u7684\u73AF\u5883\u53D8\u91CF\uFF08\u9ED8\u8BA4 GITHUB_TOKEN\uFF09
  --clone-base URL         \u6539\u4ECE\u6B64\u5904\uFF08https:// \u6216 file:///\uFF0C\u4F8B\u5982\u955C\u50CF\uFF09\u62C9\u53D6\uFF0C\u4E0D\u4F1A\u5411\u5176\u53D1\u9001\u4EE4\u724C
  --format FORMAT          \u8F93\u51FA\u683C\u5F0F\uFF1Atext\u3001json \u6216 markdown\uFF08\u9ED8\u8BA4 text\uFF09
  --output FILE            \u5C06\u603B\u89C8\u5199\u5165 FILE\uFF1B\u53EF\u7528 FORMAT=FILE \u7684\u5F62\u5F0F\u6307\u5B9A\u591A\u6B21
  --language LANGUAGE      en \u6216 zh-CN\uFF08\u9ED8\u8BA4 en\uFF09
  --fail-on SEVERITY       P0\u3001P1\u3001P2\u3001P3 \u6216 none\uFF08\u9ED8\u8BA4\u53D6\u5404\u4ED3\u5E93\u7684\u914D\u7F6E\uFF0C\u5426\u5219\u4E3A P1\uFF09
  --config FILE            \u6240\u6709\u4ED3\u5E93\u7EDF\u4E00\u4F7F\u7528\u8BE5\u914D\u7F6E\uFF0C\u800C\u4E0D\u7528\u5404\u81EA\u7684\u914D\u7F6E
  --rule ID                \u53EA\u8FD0\u884C\u8BE5\u89C4\u5219\u6216 'family/*'\uFF0C\u53EF\u91CD\u590D\u6307\u5B9A
  --cache DIR              \u5BA1\u8BA1\u7ED3\u679C\u7684\u7F13\u5B58\u76EE\u5F55\uFF0C\u6BCF\u4E2A\u4ED3\u5E93\u4E00\u4E2A\u5B50\u76EE\u5F55\uFF08\u9ED8\u8BA4\u4E0D\u7F13\u5B58\uFF09
  --no-cache               \u4E0D\u4F7F\u7528\u7F13\u5B58\uFF0C\u91CD\u65B0\u5BA1\u8BA1\u6240\u6709\u6587\u4EF6
  --no-color               \u4E0D\u4F7F\u7528\u989C\u8272
  --quiet                  \u53EA\u8F93\u51FA\u7ED3\u8BBA
  --verbose                \u5217\u51FA\u6700\u4E25\u91CD\u7684\u95EE\u9898\u548C\u672A\u5BA1\u8BA1\u7684\u4ED3\u5E93\uFF0C\u5E76\u5728 stderr \u9010\u4E2A\u62A5\u544A\u4ED3\u5E93

${exitZh}\u53EA\u8981\u6709\u4E00\u4E2A\u4ED3\u5E93\u65E0\u6CD5\u5B8C\u6210\u5BA1\u8BA1\uFF0C\u9000\u51FA\u7801\u5373\u4E3A 2\u3002`
  },
  "help-merge": {
    en: `Joins the overviews that 'org --shard I/N --format json' wrote. All N must be there, each once, of one list and one version.

Usage: readiness-gate merge FILE... [OPTIONS]

  --format FORMAT          text, json or markdown (default text)
  --output FILE            write the overview to FILE; FORMAT=FILE may be given several times
  --language LANGUAGE      en or zh-CN (default: that of the files)
  --no-color               no colour
  --quiet                  the verdict only
  --verbose                list the gravest findings and what was left out, too

${exitEn}`,
    "zh-CN": `\u5408\u5E76 'org --shard I/N --format json' \u5199\u51FA\u7684\u5404\u4E2A\u5206\u7247\u3002N \u4E2A\u5206\u7247\u5FC5\u987B\u9F50\u5168\u3001\u4E0D\u91CD\u590D\uFF0C\u4E14\u51FA\u81EA\u540C\u4E00\u4EFD\u6E05\u5355\u548C\u540C\u4E00\u7248\u672C\u3002

\u7528\u6CD5\uFF1Areadiness-gate merge FILE... [OPTIONS]

  --format FORMAT          \u8F93\u51FA\u683C\u5F0F\uFF1Atext\u3001json \u6216 markdown\uFF08\u9ED8\u8BA4 text\uFF09
  --output FILE            \u5C06\u603B\u89C8\u5199\u5165 FILE\uFF1B\u53EF\u7528 FORMAT=FILE \u7684\u5F62\u5F0F\u6307\u5B9A\u591A\u6B21
  --language LANGUAGE      en \u6216 zh-CN\uFF08\u9ED8\u8BA4\u4E0E\u8F93\u5165\u6587\u4EF6\u4E00\u81F4\uFF09
  --no-color               \u4E0D\u4F7F\u7528\u989C\u8272
  --quiet                  \u53EA\u8F93\u51FA\u7ED3\u8BBA
  --verbose                \u540C\u65F6\u5217\u51FA\u6700\u4E25\u91CD\u7684\u95EE\u9898\u548C\u672A\u5BA1\u8BA1\u7684\u4ED3\u5E93

${exitZh}`
  },
  "progress-listing": { en: "Listing files", "zh-CN": "\u6B63\u5728\u5217\u51FA\u6587\u4EF6" },
  "progress-auditing": { en: "Auditing {done} of {total} files", "zh-CN": "\u6B63\u5728\u5BA1\u8BA1\u6587\u4EF6 {done}/{total}" },
  "progress-linking": { en: "Relating files to each other", "zh-CN": "\u6B63\u5728\u5173\u8054\u5404\u6587\u4EF6" },
  "progress-comparing": { en: "Comparing with the base", "zh-CN": "\u6B63\u5728\u4E0E\u57FA\u51C6\u5BF9\u6BD4" },
  "wrote-file": { en: "Wrote {path}", "zh-CN": "\u5DF2\u5199\u5165 {path}" },
  "log-base-head": { en: "Base {base}, head {head}", "zh-CN": "\u57FA\u51C6 {base}\uFF0C\u5F53\u524D {head}" }
};

// src/report/messages/organisation.ts
var organisationTexts = {
  "org-report": { en: "Production readiness of {owner}", "zh-CN": "{owner} \u4E0A\u7EBF\u6761\u4EF6\u603B\u89C8" },
  "org-repositories": { en: "Repositories", "zh-CN": "\u4ED3\u5E93" },
  "org-repository": { en: "Repository", "zh-CN": "\u4ED3\u5E93" },
  "org-level": { en: "Verdict", "zh-CN": "\u7ED3\u8BBA" },
  "org-why": { en: "What failed", "zh-CN": "\u672A\u901A\u8FC7\u539F\u56E0" },
  "org-rules": { en: "Most frequent findings", "zh-CN": "\u6700\u5E38\u89C1\u7684\u95EE\u9898" },
  "org-gravest": { en: "The gravest of each repository", "zh-CN": "\u5404\u4ED3\u5E93\u6700\u4E25\u91CD\u7684\u95EE\u9898" },
  "org-left-out": { en: "Not audited", "zh-CN": "\u672A\u5BA1\u8BA1\u7684\u4ED3\u5E93" },
  "org-count": { en: "{count} {count#repository|repositories}", "zh-CN": "\u5171 {count} \u4E2A\u4ED3\u5E93" },
  "org-passed": { en: "{count} passed", "zh-CN": "{count} \u4E2A\u901A\u8FC7" },
  "org-failed": { en: "{count} failed", "zh-CN": "{count} \u4E2A\u672A\u901A\u8FC7" },
  "org-errors": { en: "{count} could not be audited", "zh-CN": "{count} \u4E2A\u65E0\u6CD5\u5B8C\u6210\u5BA1\u8BA1" },
  "org-none-audited": { en: "No repository was audited.", "zh-CN": "\u6CA1\u6709\u5BA1\u8BA1\u4EFB\u4F55\u4ED3\u5E93\u3002" },
  "org-shard": { en: "Shard {index} of {of}: the other repositories are in the other shards.", "zh-CN": "\u7B2C {index} \u4E2A\u5206\u7247\uFF08\u5171 {of} \u4E2A\uFF09\uFF0C\u5176\u4F59\u4ED3\u5E93\u5728\u5176\u4ED6\u5206\u7247\u4E2D\u3002" },
  "org-more-rules": { en: "{count} more {count#rule has|rules have} findings.", "zh-CN": "\u53E6\u6709 {count} \u6761\u89C4\u5219\u5B58\u5728\u95EE\u9898\u3002" },
  "org-more-repositories": { en: "{count} more {count#repository|repositories}: there was no room here, the JSON lists {count#it|them}.", "zh-CN": "\u53E6\u6709 {count} \u4E2A\u4ED3\u5E93\u56E0\u7BC7\u5E45\u6240\u9650\u672A\u5217\u51FA\uFF0C\u8BE6\u89C1 JSON\u3002" },
  "org-more-findings": { en: "{count} more P0 and P1 {count#finding|findings}", "zh-CN": "\u53E6\u6709 {count} \u4E2A P0 \u548C P1 \u7EA7\u95EE\u9898" },
  "org-left-out-count": { en: "{count} {count#repository was|repositories were} left out: {reasons}.", "zh-CN": "\u6709 {count} \u4E2A\u4ED3\u5E93\u672A\u5BA1\u8BA1\uFF1A{reasons}\u3002" },
  "left-out-archived": { en: "{count} archived", "zh-CN": "{count} \u4E2A\u5DF2\u5F52\u6863" },
  "left-out-disabled": { en: "{count} disabled", "zh-CN": "{count} \u4E2A\u5DF2\u505C\u7528" },
  "left-out-fork": { en: "{count} {count#fork|forks}", "zh-CN": "{count} \u4E2A\u590D\u523B\u4ED3\u5E93" },
  "left-out-unmatched": { en: "{count} not asked for", "zh-CN": "{count} \u4E2A\u4E0D\u5728\u6307\u5B9A\u8303\u56F4\u5185" },
  "left-out-limit": { en: "{count} above the limit", "zh-CN": "{count} \u4E2A\u8D85\u51FA\u6570\u91CF\u4E0A\u9650" },
  "left-out-empty": { en: "{count} empty", "zh-CN": "{count} \u4E2A\u7A7A\u4ED3\u5E93" },
  "left-out-archived-one": { en: "archived", "zh-CN": "\u5DF2\u5F52\u6863" },
  "left-out-disabled-one": { en: "disabled", "zh-CN": "\u5DF2\u505C\u7528" },
  "left-out-fork-one": { en: "a fork (`--include-forks` audits these)", "zh-CN": "\u590D\u523B\u4ED3\u5E93\uFF08\u53EF\u7528 `--include-forks` \u7EB3\u5165\u5BA1\u8BA1\uFF09" },
  "left-out-unmatched-one": { en: "not asked for (`--match`)", "zh-CN": "\u4E0D\u5728\u6307\u5B9A\u8303\u56F4\u5185\uFF08`--match`\uFF09" },
  "left-out-limit-one": { en: "above the limit (`--limit`)", "zh-CN": "\u8D85\u51FA\u6570\u91CF\u4E0A\u9650\uFF08`--limit`\uFF09" },
  "left-out-empty-one": { en: "empty", "zh-CN": "\u7A7A\u4ED3\u5E93" },
  "org-progress": { en: "Auditing repositories: {done} of {total} done", "zh-CN": "\u6B63\u5728\u5BA1\u8BA1\u4ED3\u5E93\uFF1A\u5DF2\u5B8C\u6210 {done}/{total}" },
  "org-done": { en: "{done} of {total}  {repository}: {outcome}", "zh-CN": "{done}/{total}  {repository}\uFF1A{outcome}" },
  // what can go wrong with one repository
  "clone-failed": { en: "It could not be fetched: {detail}", "zh-CN": "\u62C9\u53D6\u5931\u8D25\uFF1A{detail}" },
  "clone-odd-name": { en: "It was not fetched: {repository} is no name that GitHub gives.", "zh-CN": "\u672A\u62C9\u53D6\uFF1A{repository} \u4E0D\u662F GitHub \u5141\u8BB8\u7684\u4ED3\u5E93\u540D\u3002" },
  "clone-no-default-branch": { en: "Its default branch does not exist.", "zh-CN": "\u5176\u9ED8\u8BA4\u5206\u652F\u4E0D\u5B58\u5728\u3002" },
  // errors: exit code 2
  "org-odd-owner": { en: "{owner} is no name of an organisation or user.", "zh-CN": "{owner} \u4E0D\u662F\u6709\u6548\u7684\u7EC4\u7EC7\u540D\u6216\u7528\u6237\u540D\u3002" },
  "org-not-found": {
    en: "There is no organisation or user {owner}, or the token may not see it.",
    "zh-CN": "\u4E0D\u5B58\u5728\u7EC4\u7EC7\u6216\u7528\u6237 {owner}\uFF0C\u6216\u8005\u4EE4\u724C\u65E0\u6743\u67E5\u770B\u3002"
  },
  "org-nothing": {
    en: "There is nothing to audit: no repository of {owner} is left ({count} left out: {reasons}).",
    "zh-CN": "\u6CA1\u6709\u53EF\u5BA1\u8BA1\u7684\u4ED3\u5E93\uFF1A{owner} \u7684 {count} \u4E2A\u4ED3\u5E93\u5747\u88AB\u6392\u9664\uFF08{reasons}\uFF09\u3002"
  },
  "org-no-repositories": {
    en: "{owner} has no repository that the token may see.",
    "zh-CN": "{owner} \u6CA1\u6709\u4EE4\u724C\u53EF\u89C1\u7684\u4ED3\u5E93\u3002"
  },
  "org-token-refused": { en: "GitHub refused the token: {detail}", "zh-CN": "GitHub \u62D2\u7EDD\u4E86\u8BE5\u4EE4\u724C\uFF1A{detail}" },
  "org-token-missing": { en: "The environment variable {name}, which should hold the token, is not set.", "zh-CN": "\u73AF\u5883\u53D8\u91CF {name} \u672A\u8BBE\u7F6E\uFF0C\u5176\u4E2D\u5E94\u4E3A\u4EE4\u724C\u3002" },
  "org-token-odd": { en: "The environment variable {name} holds no token: tokens are printable ASCII characters.", "zh-CN": "\u73AF\u5883\u53D8\u91CF {name} \u7684\u503C\u4E0D\u662F\u4EE4\u724C\uFF1A\u4EE4\u724C\u53EA\u5305\u542B\u53EF\u6253\u5370\u7684 ASCII \u5B57\u7B26\u3002" },
  "org-forbidden": {
    en: "The token may not list the repositories of {owner}: {detail}",
    "zh-CN": "\u4EE4\u724C\u65E0\u6743\u5217\u51FA {owner} \u7684\u4ED3\u5E93\uFF1A{detail}"
  },
  "org-rate-limited": {
    en: "GitHub's rate limit is used up until {until}: {listed} {listed#repository|repositories} of {owner} {listed#was|were} listed, the others are not known, nothing was audited. Try again then, or give a token.",
    "zh-CN": "GitHub \u7684\u8BF7\u6C42\u9891\u7387\u9650\u5236\u5DF2\u7528\u5C3D\uFF0C{until} \u4E4B\u540E\u6062\u590D\uFF1A\u5DF2\u5217\u51FA {owner} \u7684 {listed} \u4E2A\u4ED3\u5E93\uFF0C\u5176\u4F59\u672A\u77E5\uFF0C\u672A\u505A\u4EFB\u4F55\u5BA1\u8BA1\u3002\u8BF7\u5C4A\u65F6\u91CD\u8BD5\uFF0C\u6216\u63D0\u4F9B\u4EE4\u724C\u3002"
  },
  "org-unreachable": {
    en: "The repositories of {owner} could not be listed in full ({listed} came): {detail}",
    "zh-CN": "\u672A\u80FD\u5B8C\u6574\u5217\u51FA {owner} \u7684\u4ED3\u5E93\uFF08\u5DF2\u53D6\u5F97 {listed} \u4E2A\uFF09\uFF1A{detail}"
  },
  "org-too-many": { en: "GitHub lists more repositories of {owner} than can be audited in one go ({most}).", "zh-CN": "GitHub \u5217\u51FA\u7684 {owner} \u4ED3\u5E93\u6570\u91CF\u8D85\u8FC7\u4E00\u6B21\u53EF\u5BA1\u8BA1\u7684\u4E0A\u9650\uFF08{most}\uFF09\u3002" },
  "org-other-owner": { en: "{path} lists the repositories of {other}, not of {owner}.", "zh-CN": "{path} \u5217\u51FA\u7684\u662F {other} \u7684\u4ED3\u5E93\uFF0C\u800C\u4E0D\u662F {owner} \u7684\u3002" },
  "org-clone-base": { en: "--clone-base must begin with https:// or file:///, not {value}.", "zh-CN": "--clone-base \u5E94\u4EE5 https:// \u6216 file:/// \u5F00\u5934\uFF0C\u800C\u4E0D\u662F {value}\u3002" },
  "org-server": { en: "The web address of GitHub (GITHUB_SERVER_URL) must be like https://github.com, not {value}.", "zh-CN": "GitHub \u7684\u7F51\u5740\uFF08GITHUB_SERVER_URL\uFF09\u5E94\u5F62\u5982 https://github.com\uFF0C\u800C\u4E0D\u662F {value}\u3002" },
  "usage-needs": { en: "{option} needs {other}.", "zh-CN": "{option} \u5FC5\u987B\u4E0E {other} \u540C\u65F6\u4F7F\u7528\u3002" },
  "usage-conflict": { en: "{option} does not go together with {other}.", "zh-CN": "{option} \u4E0D\u80FD\u4E0E {other} \u540C\u65F6\u4F7F\u7528\u3002" },
  "merge-unreadable": { en: "{path} could not be read: {detail}.", "zh-CN": "\u65E0\u6CD5\u8BFB\u53D6 {path}\uFF1A{detail}\u3002" },
  "merge-not-ours": { en: "{path} is no JSON of kind {kind} that this program wrote.", "zh-CN": "{path} \u4E0D\u662F\u672C\u5DE5\u5177\u5199\u51FA\u7684 {kind} \u7C7B\u578B\u7684 JSON\u3002" },
  "merge-schema": { en: "{path} has schema version {version}; this program reads version 1.", "zh-CN": "{path} \u7684 schema \u7248\u672C\u4E3A {version}\uFF0C\u672C\u5DE5\u5177\u53EA\u652F\u6301\u7248\u672C 1\u3002" },
  "merge-malformed": { en: "{path} is not as this program writes it, at {at}.", "zh-CN": "{path} \u7684\u5185\u5BB9\u4E0E\u672C\u5DE5\u5177\u5199\u51FA\u7684\u4E0D\u7B26\uFF0C\u4F4D\u7F6E\uFF1A{at}\u3002" },
  "merge-own-version": { en: "{path} was written by version {version}; this is {other}. Audit and merge with one version.", "zh-CN": "{path} \u7531\u7248\u672C {version} \u5199\u51FA\uFF0C\u800C\u5F53\u524D\u7248\u672C\u4E3A {other}\uFF0C\u8BF7\u4F7F\u7528\u540C\u4E00\u7248\u672C\u5BA1\u8BA1\u548C\u5408\u5E76\u3002" },
  "merge-other-listing": { en: "{path} and {other} are not parts of the same list of repositories; make the list once (`org OWNER --list`).", "zh-CN": "{path} \u4E0E {other} \u4E0D\u5C5E\u4E8E\u540C\u4E00\u4EFD\u4ED3\u5E93\u6E05\u5355\uFF0C\u8BF7\u53EA\u751F\u6210\u4E00\u6B21\u6E05\u5355\uFF08`org OWNER --list`\uFF09\u3002" },
  "merge-other-count": { en: "{path} is shard {shard}, the first file one of {of}.", "zh-CN": "{path} \u662F\u5206\u7247 {shard}\uFF0C\u800C\u7B2C\u4E00\u4E2A\u6587\u4EF6\u5171\u6709 {of} \u4E2A\u5206\u7247\u3002" },
  "merge-duplicate": { en: "{path} and {other} are both shard {shard}.", "zh-CN": "{path} \u4E0E {other} \u90FD\u662F\u5206\u7247 {shard}\u3002" },
  "merge-missing": { en: "{count#This shard is|These shards are} missing: {shards}.", "zh-CN": "\u7F3A\u5C11 {count} \u4E2A\u5206\u7247\uFF1A{shards}\u3002" },
  "merge-twice": { en: "The repository {repository} is in more than one place.", "zh-CN": "\u4ED3\u5E93 {repository} \u51FA\u73B0\u4E86\u4E0D\u6B62\u4E00\u6B21\u3002" },
  "merge-incomplete": { en: "The shards hold {count} of {total} repositories.", "zh-CN": "\u5404\u5206\u7247\u5171\u6709 {count} \u4E2A\u4ED3\u5E93\uFF0C\u5E94\u4E3A {total} \u4E2A\u3002" }
};

// src/report/messages/publish.ts
var publishTexts = {
  "cause-of": { en: "This part of the change brings about the finding at `{place}`", "zh-CN": "\u6B64\u5904\u6539\u52A8\u5BFC\u81F4\u4E86 `{place}` \u5904\u7684\u95EE\u9898" },
  "removed-here": { en: "What is removed here brings about the finding at `{place}`", "zh-CN": "\u6B64\u5904\u5220\u9664\u7684\u4EE3\u7801\u5BFC\u81F4\u4E86 `{place}` \u5904\u7684\u95EE\u9898" },
  "check-summary-more": {
    en: "{count} more {count#finding has|findings have} no annotation in this check, which takes {most} at most; the job summary lists the gravest of all, the log every one.",
    "zh-CN": "\u53E6\u6709 {count} \u4E2A\u95EE\u9898\u5728\u6B64\u68C0\u67E5\u4E2D\u6CA1\u6709\u6CE8\u91CA\uFF08\u6700\u591A {most} \u6761\uFF09\uFF1B\u4F5C\u4E1A\u6458\u8981\u5217\u51FA\u5176\u4E2D\u6700\u4E25\u91CD\u7684\uFF0C\u65E5\u5FD7\u5217\u51FA\u5168\u90E8\u3002"
  },
  "review-body": {
    en: "New findings of Readiness Gate on lines of this pull request. The job summary lists all of them.",
    "zh-CN": "\u4EE5\u4E0B\u4E3A Readiness Gate \u5728\u672C\u6B21\u62C9\u53D6\u8BF7\u6C42\u4E2D\u53D1\u73B0\u7684\u65B0\u589E\u95EE\u9898\uFF0C\u5B8C\u6574\u5217\u8868\u89C1\u4F5C\u4E1A\u6458\u8981\u3002"
  },
  "review-fixed": { en: "Fixed: the finding is gone.", "zh-CN": "\u5DF2\u4FEE\u590D\uFF1A\u8BE5\u95EE\u9898\u4E0D\u518D\u5B58\u5728\u3002" },
  "review-posted": { en: "{count} {count#comment|comments} written on lines of the pull request", "zh-CN": "\u5DF2\u5728\u62C9\u53D6\u8BF7\u6C42\u7684\u4EE3\u7801\u884C\u4E0A\u53D1\u8868 {count} \u6761\u8BC4\u8BBA" },
  "review-not-shown": {
    en: "{count} new {count#finding has|findings have} no comment: the pull request does not show {count#its lines|their lines}, or there was no room. The job summary lists {count#it|them}.",
    "zh-CN": "\u53E6\u6709 {count} \u4E2A\u65B0\u589E\u95EE\u9898\u6CA1\u6709\u884C\u5185\u8BC4\u8BBA\uFF08\u5BF9\u5E94\u7684\u884C\u4E0D\u5728\u62C9\u53D6\u8BF7\u6C42\u7684\u5DEE\u5F02\u4E2D\uFF0C\u6216\u6570\u91CF\u5DF2\u8FBE\u4E0A\u9650\uFF09\uFF0C\u8BE6\u89C1\u4F5C\u4E1A\u6458\u8981\u3002"
  },
  "request-moved-on": {
    en: "No comment is written: the pull request has commit {head} by now, whose own run comments on it.",
    "zh-CN": "\u672A\u53D1\u8868\u8BC4\u8BBA\uFF1A\u62C9\u53D6\u8BF7\u6C42\u5DF2\u6709\u65B0\u63D0\u4EA4 {head}\uFF0C\u7531\u5176\u81EA\u8EAB\u7684\u8FD0\u884C\u8D1F\u8D23\u8BC4\u8BBA\u3002"
  },
  // the report issue
  "issue-kept": {
    en: "Readiness Gate keeps this part up to date. What you write above or below it stays.",
    "zh-CN": "\u6B64\u90E8\u5206\u7531 Readiness Gate \u81EA\u52A8\u66F4\u65B0\uFF1B\u5199\u5728\u5176\u4E0A\u65B9\u6216\u4E0B\u65B9\u7684\u5185\u5BB9\u4F1A\u4FDD\u7559\u3002"
  },
  "issue-opened": { en: "Report issue {number}: opened", "zh-CN": "\u62A5\u544A\u8BAE\u9898 {number}\uFF1A\u5DF2\u65B0\u5EFA" },
  "issue-updated": { en: "Report issue {number}: brought up to date", "zh-CN": "\u62A5\u544A\u8BAE\u9898 {number}\uFF1A\u5DF2\u66F4\u65B0" },
  "issue-closed": { en: "Report issue {number}: closed, the repository is ready", "zh-CN": "\u62A5\u544A\u8BAE\u9898 {number}\uFF1A\u4ED3\u5E93\u5DF2\u5C31\u7EEA\uFF0C\u8BAE\u9898\u5DF2\u5173\u95ED" },
  "issue-reopened": { en: "Report issue {number}: reopened, the repository is not ready any more", "zh-CN": "\u62A5\u544A\u8BAE\u9898 {number}\uFF1A\u4ED3\u5E93\u4E0D\u518D\u5C31\u7EEA\uFF0C\u8BAE\u9898\u5DF2\u91CD\u65B0\u6253\u5F00" },
  "issue-same": { en: "Report issue {number}: nothing has changed", "zh-CN": "\u62A5\u544A\u8BAE\u9898 {number}\uFF1A\u6CA1\u6709\u53D8\u5316" },
  "issue-none": { en: "The repository is ready: no report issue is needed", "zh-CN": "\u4ED3\u5E93\u5DF2\u5C31\u7EEA\uFF0C\u65E0\u9700\u62A5\u544A\u8BAE\u9898" },
  "issue-elsewhere": {
    en: "The report issue is left alone: only full audits of the default branch keep it.",
    "zh-CN": "\u672A\u6539\u52A8\u62A5\u544A\u8BAE\u9898\uFF1A\u4EC5\u9ED8\u8BA4\u5206\u652F\u7684\u5168\u91CF\u5BA1\u8BA1\u4F1A\u66F4\u65B0\u5B83\u3002"
  },
  "issue-incomplete": {
    en: "The report issue is left as it is: this audit is incomplete.",
    "zh-CN": "\u672C\u6B21\u5BA1\u8BA1\u4E0D\u5B8C\u6574\uFF0C\u62A5\u544A\u8BAE\u9898\u4FDD\u6301\u539F\u6837\u3002"
  },
  "issue-damaged": {
    en: "Somebody has edited the history of scores in report issue {number}; what could not be read of it is gone.",
    "zh-CN": "\u62A5\u544A\u8BAE\u9898 {number} \u4E2D\u7684\u5386\u53F2\u5F97\u5206\u88AB\u4EBA\u6539\u52A8\u8FC7\uFF0C\u65E0\u6CD5\u8BC6\u522B\u7684\u90E8\u5206\u5DF2\u4E22\u5F03\u3002"
  },
  "issue-no-room": {
    en: "Report issue {number} is too long: what others wrote in it leaves no room for the report, so only its state (open or closed) was kept.",
    "zh-CN": "\u62A5\u544A\u8BAE\u9898 {number} \u8FC7\u957F\uFF1A\u5176\u4ED6\u4EBA\u5199\u5165\u7684\u5185\u5BB9\u6CA1\u6709\u4E3A\u62A5\u544A\u7559\u51FA\u7A7A\u95F4\uFF0C\u56E0\u6B64\u53EA\u66F4\u65B0\u4E86\u5176\u72B6\u6001\uFF08\u6253\u5F00\u6216\u5173\u95ED\uFF09\u3002"
  },
  // what a fork's run reported
  "fork-tool-name": { en: "Readiness Gate (as reported by the run on the fork)", "zh-CN": "Readiness Gate\uFF08\u590D\u523B\u4ED3\u5E93\u4E0A\u7684\u8FD0\u884C\u7ED3\u679C\uFF09" },
  "fork-says": { en: "The run on the fork says", "zh-CN": "\u590D\u523B\u4ED3\u5E93\u4E0A\u7684\u8FD0\u884C\u7ED3\u679C" },
  "fork-note": {
    en: "As reported by the run on the fork. Whoever opened this pull request can change what that run reports; the texts are those of this repository\u2019s own gate.",
    "zh-CN": "\u4EE5\u4E0B\u5185\u5BB9\u6765\u81EA\u590D\u523B\u4ED3\u5E93\u4E0A\u7684\u8FD0\u884C\u3002\u62C9\u53D6\u8BF7\u6C42\u7684\u4F5C\u8005\u53EF\u4EE5\u6539\u52A8\u8BE5\u8FD0\u884C\u4E0A\u62A5\u7684\u6570\u636E\uFF1B\u6587\u5B57\u8BF4\u660E\u5747\u7531\u672C\u4ED3\u5E93\u81EA\u5DF1\u7684\u95E8\u7981\u751F\u6210\u3002"
  },
  "fork-review-body": {
    en: "New findings on lines of this pull request, as reported by the run on the fork.",
    "zh-CN": "\u4EE5\u4E0B\u4E3A\u590D\u523B\u4ED3\u5E93\u4E0A\u7684\u8FD0\u884C\u5728\u672C\u6B21\u62C9\u53D6\u8BF7\u6C42\u7684\u4EE3\u7801\u884C\u4E0A\u62A5\u544A\u7684\u65B0\u589E\u95EE\u9898\u3002"
  },
  "fork-left-out": {
    en: "{count} {count#finding|findings} of the fork\u2019s report {count#is|are} left out: of a rule that this version does not know, at a place that cannot be, or reported twice.",
    "zh-CN": "\u590D\u523B\u4ED3\u5E93\u7684\u62A5\u544A\u4E2D\u6709 {count} \u4E2A\u95EE\u9898\u672A\u91C7\u7528\uFF1A\u89C4\u5219\u5728\u6B64\u7248\u672C\u4E2D\u4E0D\u5B58\u5728\u3001\u4F4D\u7F6E\u65E0\u6548\u6216\u91CD\u590D\u3002"
  },
  "fork-request": { en: "What the run on the fork reported goes to pull request {number}.", "zh-CN": "\u590D\u523B\u4ED3\u5E93\u4E0A\u7684\u8FD0\u884C\u7ED3\u679C\u5BF9\u5E94\u62C9\u53D6\u8BF7\u6C42 {number}\u3002" },
  "fork-own-branch": {
    en: "Nothing is published: that run was not for a fork or Dependabot, and publishes itself.",
    "zh-CN": "\u65E0\u9700\u53D1\u5E03\uFF1A\u8BE5\u8FD0\u884C\u4E0D\u662F\u7531\u590D\u523B\u4ED3\u5E93\u6216 Dependabot \u89E6\u53D1\u7684\uFF0C\u4F1A\u81EA\u884C\u53D1\u5E03\u7ED3\u679C\u3002"
  },
  "fork-other-event": {
    en: "Nothing is published: that run was not started by a pull request.",
    "zh-CN": "\u672A\u53D1\u5E03\uFF1A\u8BE5\u8FD0\u884C\u4E0D\u662F\u7531\u62C9\u53D6\u8BF7\u6C42\u89E6\u53D1\u7684\u3002"
  },
  "fork-no-file": {
    en: "Nothing is published: {path} could not be read ({detail}). The run on the fork may have left no report.",
    "zh-CN": "\u672A\u53D1\u5E03\uFF1A\u65E0\u6CD5\u8BFB\u53D6 {path}\uFF08{detail}\uFF09\uFF0C\u590D\u523B\u4ED3\u5E93\u4E0A\u7684\u8FD0\u884C\u53EF\u80FD\u6CA1\u6709\u7559\u4E0B\u62A5\u544A\u3002"
  },
  "fork-too-large": {
    en: "Nothing is published: the report has {size} bytes, and {most} are taken at most.",
    "zh-CN": "\u672A\u53D1\u5E03\uFF1A\u62A5\u544A\u5927\u5C0F\u4E3A {size} \u5B57\u8282\uFF0C\u4E0A\u9650\u4E3A {most} \u5B57\u8282\u3002"
  },
  "fork-not-a-report": {
    en: "Nothing is published: the file is no report of the published shape ({detail}).",
    "zh-CN": "\u672A\u53D1\u5E03\uFF1A\u6587\u4EF6\u4E0D\u7B26\u5408\u62A5\u544A\u683C\u5F0F\uFF08{detail}\uFF09\u3002"
  },
  "fork-no-request": {
    en: "Nothing is published: no open pull request has commit {head} of {repository} as its head.",
    "zh-CN": "\u672A\u53D1\u5E03\uFF1A\u6CA1\u6709\u4EE5 {repository} \u7684\u63D0\u4EA4 {head} \u4E3A\u6700\u65B0\u63D0\u4EA4\u7684\u672A\u5173\u95ED\u62C9\u53D6\u8BF7\u6C42\u3002"
  },
  "fork-many-requests": {
    en: "Nothing is published: {count} open pull requests have commit {head} of {repository} as their head.",
    "zh-CN": "\u672A\u53D1\u5E03\uFF1A\u6709 {count} \u4E2A\u672A\u5173\u95ED\u7684\u62C9\u53D6\u8BF7\u6C42\u4EE5 {repository} \u7684\u63D0\u4EA4 {head} \u4E3A\u6700\u65B0\u63D0\u4EA4\u3002"
  },
  // channels
  "channel-check": { en: "The check run", "zh-CN": "\u68C0\u67E5\u8FD0\u884C\uFF08check run\uFF09" },
  "channel-review": { en: "Comments on lines", "zh-CN": "\u884C\u5185\u8BC4\u8BBA" },
  "channel-resolve": { en: "Marks on comments whose finding is fixed", "zh-CN": "\u5DF2\u4FEE\u590D\u8BC4\u8BBA\u7684\u6807\u8BB0" },
  "channel-comment": { en: "The summary comment", "zh-CN": "\u6458\u8981\u8BC4\u8BBA" },
  "channel-fork": { en: "What the run on the fork reported", "zh-CN": "\u590D\u523B\u4ED3\u5E93\u4E0A\u7684\u8FD0\u884C\u7ED3\u679C" },
  "channel-issue": { en: "The report issue", "zh-CN": "\u62A5\u544A\u8BAE\u9898" },
  // what was not possible
  "publish.forbidden": {
    en: "{channel} could not be published: the token may not (HTTP {status}). Give the job `{permission}`. A pull request from a fork, or by Dependabot, gets a token that can only read.",
    "zh-CN": "{channel}\u53D1\u5E03\u5931\u8D25\uFF1A\u4EE4\u724C\u6CA1\u6709\u6743\u9650\uFF08HTTP {status}\uFF09\u3002\u8BF7\u4E3A\u4F5C\u4E1A\u6388\u4E88 `{permission}`\uFF1B\u6765\u81EA\u590D\u523B\u4ED3\u5E93\u6216 Dependabot \u7684\u62C9\u53D6\u8BF7\u6C42\u53EA\u80FD\u83B7\u5F97\u53EA\u8BFB\u4EE4\u724C\u3002"
  },
  "publish.refused": {
    en: "{channel} could not be published in full: GitHub did not accept it ({detail}). It takes `{permission}`.",
    "zh-CN": "{channel}\u672A\u80FD\u5B8C\u6574\u53D1\u5E03\uFF1AGitHub \u672A\u63A5\u53D7\u8BF7\u6C42\uFF08{detail}\uFF09\u3002\u6240\u9700\u6743\u9650\uFF1A`{permission}`\u3002"
  },
  "publish.limited": {
    en: "{channel} could not be published in full: GitHub limits the rate of requests, and the wait is longer than this run takes time for. It takes `{permission}`.",
    "zh-CN": "{channel}\u672A\u80FD\u5B8C\u6574\u53D1\u5E03\uFF1A\u89E6\u53D1\u4E86 GitHub \u7684\u8BF7\u6C42\u9891\u7387\u9650\u5236\uFF0C\u4E14\u7B49\u5F85\u65F6\u95F4\u8D85\u51FA\u672C\u6B21\u8FD0\u884C\u7684\u9884\u7B97\u3002\u6240\u9700\u6743\u9650\uFF1A`{permission}`\u3002"
  },
  "publish.unreachable": {
    en: "{channel} could not be published in full: GitHub did not answer as it should ({detail}). It takes `{permission}`.",
    "zh-CN": "{channel}\u672A\u80FD\u5B8C\u6574\u53D1\u5E03\uFF1AGitHub \u672A\u6B63\u5E38\u54CD\u5E94\uFF08{detail}\uFF09\u3002\u6240\u9700\u6743\u9650\uFF1A`{permission}`\u3002"
  },
  "publish.spent": {
    en: "{channel} could not be published in full: this run has used up its time or its number of requests. It takes `{permission}`.",
    "zh-CN": "{channel}\u672A\u80FD\u5B8C\u6574\u53D1\u5E03\uFF1A\u672C\u6B21\u8FD0\u884C\u7684\u65F6\u95F4\u6216\u8BF7\u6C42\u6B21\u6570\u5DF2\u7528\u5B8C\u3002\u6240\u9700\u6743\u9650\uFF1A`{permission}`\u3002"
  },
  "publish.issues-disabled": {
    en: "{channel} could not be written: issues are switched off in this repository (HTTP 410). Switch them on in its settings, and give the job `{permission}`.",
    "zh-CN": "{channel}\u5199\u5165\u5931\u8D25\uFF1A\u6B64\u4ED3\u5E93\u5DF2\u505C\u7528\u8BAE\u9898\u529F\u80FD\uFF08HTTP 410\uFF09\u3002\u8BF7\u5728\u4ED3\u5E93\u8BBE\u7F6E\u4E2D\u542F\u7528\uFF0C\u5E76\u4E3A\u4F5C\u4E1A\u6388\u4E88 `{permission}`\u3002"
  },
  "publish.no-token": {
    en: "{channel} could not be published: there is no token. Give the step `token`, and the job `{permission}`.",
    "zh-CN": "{channel}\u53D1\u5E03\u5931\u8D25\uFF1A\u6CA1\u6709\u4EE4\u724C\u3002\u8BF7\u4E3A\u8BE5\u6B65\u9AA4\u63D0\u4F9B `token`\uFF0C\u5E76\u4E3A\u4F5C\u4E1A\u6388\u4E88 `{permission}`\u3002"
  }
};

// src/report/messages/report.ts
var reportTexts = {
  "note.also": {
    en: "the same mistake stands here too",
    "zh-CN": "\u6B64\u5904\u6709\u540C\u6837\u7684\u95EE\u9898"
  },
  "note.effect": {
    en: "this is where it takes effect",
    "zh-CN": "\u5F71\u54CD\u4F53\u73B0\u5728\u6B64\u5904"
  },
  colon: { en: ": ", "zh-CN": "\uFF1A" },
  aside: { en: " ({text})", "zh-CN": "\uFF08{text}\uFF09" },
  "list-separator": { en: ", ", "zh-CN": "\u3001" },
  "tool-name": { en: "Readiness Gate", "zh-CN": "Readiness Gate" },
  "severity-P0": { en: "fix before anything else", "zh-CN": "\u5FC5\u987B\u7ACB\u5373\u4FEE\u590D" },
  "severity-P1": { en: "high", "zh-CN": "\u9AD8" },
  "severity-P2": { en: "medium", "zh-CN": "\u4E2D" },
  "severity-P3": { en: "improvement", "zh-CN": "\u5EFA\u8BAE\u6539\u8FDB" },
  "confidence-high": { en: "high", "zh-CN": "\u9AD8" },
  "confidence-medium": { en: "medium", "zh-CN": "\u4E2D" },
  "confidence-low": { en: "low", "zh-CN": "\u4F4E" },
  "status-new": { en: "new", "zh-CN": "\u65B0\u589E" },
  "status-existing": { en: "existing", "zh-CN": "\u539F\u6709" },
  "status-fixed": { en: "fixed", "zh-CN": "\u5DF2\u4FEE\u590D" },
  "status-suppressed": { en: "suppressed", "zh-CN": "\u5DF2\u8C41\u514D" },
  "status-pending": { en: "suppression pending", "zh-CN": "\u8C41\u514D\u5F85\u5408\u5E76" },
  "area-security": { en: "Security", "zh-CN": "\u5B89\u5168\u6027" },
  "area-reliability": { en: "Reliability", "zh-CN": "\u53EF\u9760\u6027" },
  "area-observability": { en: "Observability", "zh-CN": "\u53EF\u89C2\u6D4B\u6027" },
  "area-deployability": { en: "Deployability", "zh-CN": "\u53EF\u90E8\u7F72\u6027" },
  "area-maintainability": { en: "Maintainability", "zh-CN": "\u53EF\u7EF4\u62A4\u6027" },
  "area-governance": { en: "Governance", "zh-CN": "\u6CBB\u7406" },
  "control-pass": { en: "met", "zh-CN": "\u5DF2\u6EE1\u8DB3" },
  "control-partial": { en: "partly met", "zh-CN": "\u90E8\u5206\u6EE1\u8DB3" },
  "control-fail": { en: "not met", "zh-CN": "\u672A\u6EE1\u8DB3" },
  "control-not-applicable": { en: "not applicable", "zh-CN": "\u4E0D\u9002\u7528" },
  "control-unknown": { en: "not judged", "zh-CN": "\u672A\u5224\u5B9A" },
  "level-blocked": { en: "blocked", "zh-CN": "\u7981\u6B62\u4E0A\u7EBF" },
  "level-not-ready": { en: "not ready", "zh-CN": "\u5C1A\u672A\u5C31\u7EEA" },
  "level-nearly-ready": { en: "nearly ready", "zh-CN": "\u63A5\u8FD1\u5C31\u7EEA" },
  "level-ready": { en: "ready", "zh-CN": "\u5DF2\u5C31\u7EEA" },
  "reason-binary": { en: "binary", "zh-CN": "\u4E8C\u8FDB\u5236\u6587\u4EF6" },
  "reason-too-large": { en: "too large", "zh-CN": "\u6587\u4EF6\u8FC7\u5927" },
  "reason-symlink": { en: "symbolic link", "zh-CN": "\u7B26\u53F7\u94FE\u63A5" },
  "reason-submodule": { en: "submodule", "zh-CN": "\u5B50\u6A21\u5757" },
  "reason-unreadable": { en: "unreadable", "zh-CN": "\u65E0\u6CD5\u8BFB\u53D6" },
  "reason-missing-object": { en: "Git object missing", "zh-CN": "\u7F3A\u5C11 Git \u5BF9\u8C61" },
  "reason-undecodable": { en: "neither UTF-8 nor UTF-16", "zh-CN": "\u4E0D\u662F UTF-8 \u6216 UTF-16 \u7F16\u7801" },
  "reason-excluded": { en: "excluded", "zh-CN": "\u5DF2\u6392\u9664" },
  "reason-parse-error": { en: "syntax error (audited in part)", "zh-CN": "\u8BED\u6CD5\u9519\u8BEF\uFF08\u4EC5\u90E8\u5206\u5BA1\u8BA1\uFF09" },
  "reason-limit": { en: "cut short by a limit", "zh-CN": "\u56E0\u8D85\u51FA\u9650\u5236\u800C\u4E2D\u9014\u505C\u6B62" },
  "phase-1": { en: "Security baseline", "zh-CN": "\u5B89\u5168\u57FA\u7EBF" },
  "phase-2": { en: "Deployment baseline", "zh-CN": "\u90E8\u7F72\u57FA\u7EBF" },
  "phase-3": { en: "Architecture and reliability", "zh-CN": "\u67B6\u6784\u4E0E\u53EF\u9760\u6027" },
  "phase-4": { en: "Observability and quality", "zh-CN": "\u53EF\u89C2\u6D4B\u6027\u4E0E\u8D28\u91CF" },
  // labels of a finding
  problem: { en: "Problem", "zh-CN": "\u95EE\u9898\u63CF\u8FF0" },
  risk: { en: "Risk", "zh-CN": "\u98CE\u9669" },
  fix: { en: "Fix", "zh-CN": "\u4FEE\u590D" },
  acceptance: { en: "Acceptance", "zh-CN": "\u9A8C\u6536" },
  effort: { en: "Effort", "zh-CN": "\u5DE5\u4F5C\u91CF" },
  references: { en: "References", "zh-CN": "\u53C2\u8003" },
  "why-believed": { en: "Why", "zh-CN": "\u4F9D\u636E" },
  place: { en: "Place", "zh-CN": "\u4F4D\u7F6E" },
  severity: { en: "Severity", "zh-CN": "\u7EA7\u522B" },
  confidence: { en: "Confidence", "zh-CN": "\u7F6E\u4FE1\u5EA6" },
  status: { en: "Status", "zh-CN": "\u72B6\u6001" },
  finding: { en: "Finding", "zh-CN": "\u95EE\u9898" },
  rule: { en: "Rule", "zh-CN": "\u89C4\u5219" },
  area: { en: "Area", "zh-CN": "\u9886\u57DF" },
  score: { en: "Score", "zh-CN": "\u5F97\u5206" },
  before: { en: "Before", "zh-CN": "\u4E4B\u524D" },
  change: { en: "Change", "zh-CN": "\u53D8\u5316" },
  control: { en: "Control", "zh-CN": "\u63A7\u5236\u9879" },
  evidence: { en: "Evidence", "zh-CN": "\u8BC1\u636E" },
  file: { en: "File", "zh-CN": "\u6587\u4EF6" },
  reason: { en: "Reason", "zh-CN": "\u539F\u56E0" },
  phase: { en: "Phase", "zh-CN": "\u9636\u6BB5" },
  places: { en: "Places", "zh-CN": "\u5904\u6570" },
  date: { en: "Date", "zh-CN": "\u65E5\u671F" },
  commit: { en: "Commit", "zh-CN": "\u63D0\u4EA4" },
  level: { en: "Level", "zh-CN": "\u5C31\u7EEA\u7A0B\u5EA6" },
  overall: { en: "Overall", "zh-CN": "\u603B\u5206" },
  hours: { en: "{hours} h", "zh-CN": "{hours} \u5C0F\u65F6" },
  "safe-fix": { en: "Can be applied by `readiness-gate fix`", "zh-CN": "\u53EF\u7528 `readiness-gate fix` \u81EA\u52A8\u4FEE\u590D" },
  "suppressed-because": { en: "Suppressed: {reason}", "zh-CN": "\u8C41\u514D\u7406\u7531\uFF1A{reason}" },
  warning: { en: "Warning", "zh-CN": "\u8B66\u544A" },
  error: { en: "Error", "zh-CN": "\u9519\u8BEF" },
  // headings
  summary: { en: "Summary", "zh-CN": "\u6982\u8981" },
  findings: { en: "Findings", "zh-CN": "\u95EE\u9898\u6E05\u5355" },
  "new-findings": { en: "New findings", "zh-CN": "\u65B0\u589E\u95EE\u9898" },
  "pending-findings": { en: "Findings whose suppression is pending", "zh-CN": "\u8C41\u514D\u5F85\u5408\u5E76\u7684\u95EE\u9898" },
  "fixed-findings": { en: "Fixed findings", "zh-CN": "\u5DF2\u4FEE\u590D\u95EE\u9898" },
  "existing-findings": { en: "Existing findings", "zh-CN": "\u539F\u6709\u95EE\u9898" },
  "suppressed-findings": { en: "Suppressed findings", "zh-CN": "\u5DF2\u8C41\u514D\u95EE\u9898" },
  scores: { en: "Scores", "zh-CN": "\u5F97\u5206" },
  history: { en: "History", "zh-CN": "\u5386\u53F2" },
  controls: { en: "Controls", "zh-CN": "\u63A7\u5236\u9879" },
  roadmap: { en: "Roadmap", "zh-CN": "\u6574\u6539\u8DEF\u7EBF" },
  "not-scanned": { en: "Not scanned", "zh-CN": "\u672A\u5BA1\u8BA1\u7684\u6587\u4EF6" },
  notices: { en: "Notices", "zh-CN": "\u63D0\u793A" },
  "do-first": { en: "What to do first", "zh-CN": "\u9996\u8981\u6574\u6539\u4E8B\u9879" },
  scope: { en: "Scope", "zh-CN": "\u5BA1\u8BA1\u8303\u56F4" },
  "audit-report": { en: "Production readiness audit", "zh-CN": "\u751F\u4EA7\u5C31\u7EEA\u5BA1\u8BA1\u62A5\u544A" },
  // sentences
  "found-nothing": { en: "No findings.", "zh-CN": "\u672A\u53D1\u73B0\u95EE\u9898\u3002" },
  "found-nothing-new": { en: "No new findings.", "zh-CN": "\u6CA1\u6709\u65B0\u589E\u95EE\u9898\u3002" },
  "findings-line": { en: "Findings: {counts}", "zh-CN": "\u95EE\u9898\uFF1A{counts}" },
  "open-by-severity": { en: "Open: {counts}", "zh-CN": "\u5F85\u5904\u7406\uFF1A{counts}" },
  "count-new": { en: "{count} new", "zh-CN": "\u65B0\u589E {count}" },
  "count-existing": { en: "{count} existing", "zh-CN": "\u539F\u6709 {count}" },
  "count-fixed": { en: "{count} fixed", "zh-CN": "\u5DF2\u4FEE\u590D {count}" },
  "count-suppressed": { en: "{count} suppressed", "zh-CN": "\u5DF2\u8C41\u514D {count}" },
  "count-pending": { en: "{count} pending", "zh-CN": "\u8C41\u514D\u5F85\u5408\u5E76 {count}" },
  "count-open": { en: "{count} open", "zh-CN": "\u5F85\u5904\u7406 {count}" },
  "existing-not-listed": {
    en: "{count} existing {count#finding is|findings are} not listed (--verbose lists {count#it|them}).",
    "zh-CN": "\u53E6\u6709 {count} \u4E2A\u539F\u6709\u95EE\u9898\u672A\u5217\u51FA\uFF08\u4F7F\u7528 --verbose \u67E5\u770B\uFF09\u3002"
  },
  "not-scanned-count": { en: "{count} {count#file|files} not scanned: {reasons}", "zh-CN": "{count} \u4E2A\u6587\u4EF6\u672A\u5BA1\u8BA1\uFF1A{reasons}" },
  "reason-count": { en: "{count} {reason}", "zh-CN": "{reason} {count}" },
  "scanned-count": {
    en: "{files} {files#file|files} ({size}) audited in {seconds} s",
    "zh-CN": "\u5DF2\u5BA1\u8BA1 {files} \u4E2A\u6587\u4EF6\uFF08{size}\uFF09\uFF0C\u7528\u65F6 {seconds} \u79D2"
  },
  "compared-with": { en: "Compared with `{base}`", "zh-CN": "\u5BF9\u6BD4\u57FA\u51C6\uFF1A`{base}`" },
  "audited-commit": { en: "Commit `{head}`", "zh-CN": "\u63D0\u4EA4\uFF1A`{head}`" },
  "audited-root": { en: "Audited: `{root}`", "zh-CN": "\u5BA1\u8BA1\u5BF9\u8C61\uFF1A`{root}`" },
  "rule-set": { en: "{name} {version}, rule set {digest}", "zh-CN": "{name} {version}\uFF0C\u89C4\u5219\u96C6 {digest}" },
  "also-at": { en: "also at {place}", "zh-CN": "\u53E6\u89C1 {place}" },
  "more-places": { en: "and {count} more {count#place|places}", "zh-CN": "\u53CA\u53E6\u5916 {count} \u5904" },
  "more-rows": {
    en: "{count} more {count#finding is|findings are} not shown here; see the report files or the log.",
    "zh-CN": "\u53E6\u6709 {count} \u4E2A\u95EE\u9898\u672A\u5728\u6B64\u663E\u793A\uFF0C\u8BF7\u67E5\u770B\u62A5\u544A\u6587\u4EF6\u6216\u65E5\u5FD7\u3002"
  },
  "more-notices": { en: "{count} more {count#notice|notices}", "zh-CN": "\u53E6\u6709 {count} \u6761\u63D0\u793A" },
  "more-files": { en: "{count} more {count#file|files}", "zh-CN": "\u53E6\u6709 {count} \u4E2A\u6587\u4EF6" },
  "annotations-not-shown": {
    en: "{count} more {count#finding has|findings have} no annotation because GitHub shows ten of each kind; the job summary lists {count#it|them}.",
    "zh-CN": "\u53E6\u6709 {count} \u4E2A\u95EE\u9898\u6CA1\u6709\u884C\u5185\u6CE8\u91CA\uFF08GitHub \u6BCF\u7C7B\u6700\u591A\u663E\u793A 10 \u6761\uFF09\uFF0C\u5B8C\u6574\u5217\u8868\u89C1\u4F5C\u4E1A\u6458\u8981\u3002"
  },
  "fixed-in-section": { en: "This change fixes {count} {count#finding|findings}.", "zh-CN": "\u672C\u6B21\u53D8\u66F4\u4FEE\u590D\u4E86 {count} \u4E2A\u95EE\u9898\u3002" },
  "score-capped-P0": {
    en: "An open P0 caps the overall score at 39, an open P1 at 69, whatever the rest.",
    "zh-CN": "\u53EA\u8981\u5B58\u5728\u672A\u89E3\u51B3\u7684 P0\uFF0C\u603B\u5206\u4E0D\u8D85\u8FC7 39\uFF1B\u5B58\u5728\u672A\u89E3\u51B3\u7684 P1\uFF0C\u603B\u5206\u4E0D\u8D85\u8FC7 69\u3002"
  },
  "score-not-judged": { en: "not judged", "zh-CN": "\u672A\u8BC4\u5206" },
  "roadmap-intro": {
    en: "Effort counts the first place of a rule in full and each further place as a quarter.",
    "zh-CN": "\u5DE5\u4F5C\u91CF\u4F30\u7B97\uFF1A\u540C\u4E00\u89C4\u5219\u7684\u9996\u5904\u6309\u5168\u989D\u8BA1\uFF0C\u5176\u4F59\u6BCF\u5904\u6309\u56DB\u5206\u4E4B\u4E00\u8BA1\u3002"
  },
  "phase-total": { en: "{hours} h in this phase", "zh-CN": "\u672C\u9636\u6BB5\u5171 {hours} \u5C0F\u65F6" },
  "total-effort": { en: "Total effort: {hours} h", "zh-CN": "\u603B\u5DE5\u4F5C\u91CF\uFF1A{hours} \u5C0F\u65F6" },
  "sarif-dropped": {
    en: "{count} less grave results were left out: a run may hold {limit}.",
    "zh-CN": "\u53E6\u6709 {count} \u4E2A\u8F83\u8F7B\u7684\u7ED3\u679C\u672A\u5199\u5165\uFF1A\u5355\u6B21\u8FD0\u884C\u6700\u591A\u5305\u542B {limit} \u4E2A\u3002"
  },
  "sarif-kept-out": {
    en: "{suppressed} suppressed and {fixed} fixed findings are left out, because code scanning would open alerts for them.",
    "zh-CN": "\u672A\u5199\u5165 {suppressed} \u4E2A\u5DF2\u8C41\u514D\u548C {fixed} \u4E2A\u5DF2\u4FEE\u590D\u7684\u95EE\u9898\uFF0C\u5426\u5219\u4EE3\u7801\u626B\u63CF\u4F1A\u4E3A\u5B83\u4EEC\u521B\u5EFA\u544A\u8B66\u3002"
  },
  "sarif-root": { en: "The root folder of the audited repository.", "zh-CN": "\u88AB\u5BA1\u8BA1\u4ED3\u5E93\u7684\u6839\u76EE\u5F55\u3002" },
  "cut-to-fit": { en: "This summary was shortened to fit the size that GitHub accepts.", "zh-CN": "\u6458\u8981\u8D85\u51FA GitHub \u7684\u5927\u5C0F\u4E0A\u9650\uFF0C\u5DF2\u4F5C\u5220\u51CF\u3002" },
  // the HTML report
  filters: { en: "Filters", "zh-CN": "\u7B5B\u9009" },
  "filter-text": { en: "Search findings", "zh-CN": "\u641C\u7D22\u95EE\u9898" },
  "filter-all-areas": { en: "All areas", "zh-CN": "\u5168\u90E8\u9886\u57DF" },
  "filter-all-statuses": { en: "All statuses", "zh-CN": "\u5168\u90E8\u72B6\u6001" },
  "filter-reset": { en: "Reset filters", "zh-CN": "\u91CD\u7F6E\u7B5B\u9009" },
  "filter-shown": { en: "{shown} of {total} findings shown", "zh-CN": "\u663E\u793A {shown} / {total} \u4E2A\u95EE\u9898" },
  "skip-to-findings": { en: "Skip to the findings", "zh-CN": "\u8DF3\u5230\u95EE\u9898\u5217\u8868" },
  "marked-line": { en: "this line", "zh-CN": "\u95EE\u9898\u6240\u5728\u884C" },
  // the route inventory
  "route-methods": { en: "Method", "zh-CN": "\u65B9\u6CD5" },
  "route-path": { en: "Path", "zh-CN": "\u8DEF\u5F84" },
  "route-authentication": { en: "Authentication", "zh-CN": "\u8EAB\u4EFD\u8BA4\u8BC1" },
  "route-guard": { en: "Guard", "zh-CN": "\u8BA4\u8BC1\u65B9\u5F0F" },
  "route-place": { en: "Declared at", "zh-CN": "\u58F0\u660E\u4F4D\u7F6E" },
  "route-authentication-required": { en: "required", "zh-CN": "\u5FC5\u987B" },
  "route-authentication-optional": { en: "optional", "zh-CN": "\u53EF\u9009" },
  "route-authentication-presence": { en: "unverified", "zh-CN": "\u672A\u6821\u9A8C" },
  "route-authentication-none": { en: "none", "zh-CN": "\u65E0" },
  "route-authentication-unknown": { en: "unknown", "zh-CN": "\u65E0\u6CD5\u5224\u65AD" },
  "routes-count": { en: "{routes} {routes#route|routes}, {open} without authentication", "zh-CN": "\u5171 {routes} \u6761\u8DEF\u7531\uFF0C\u5176\u4E2D {open} \u6761\u6CA1\u6709\u8EAB\u4EFD\u8BA4\u8BC1" },
  // rules and explain
  "rules-title": { en: "Rules", "zh-CN": "\u89C4\u5219" },
  "secret-kinds": { en: "{count} kinds of secret", "zh-CN": "{count} \u79CD\u5BC6\u94A5" },
  "secret-what": { en: "Kind", "zh-CN": "\u79CD\u7C7B" },
  vendor: { en: "Vendor", "zh-CN": "\u5382\u5546" },
  documentation: { en: "documentation", "zh-CN": "\u6587\u6863" },
  "any-vendor": { en: "the vendor", "zh-CN": "\u76F8\u5E94\u5382\u5546" },
  "any-secret": { en: "credential", "zh-CN": "\u51ED\u636E" },
  "any-page": { en: "its documentation", "zh-CN": "\u5176\u5B98\u65B9\u6587\u6863\u9875\u9762" },
  "rules-count": { en: "{rules} {rules#rule|rules}, {controls} {controls#control|controls}", "zh-CN": "\u5171 {rules} \u6761\u89C4\u5219\u3001{controls} \u4E2A\u63A7\u5236\u9879" },
  "rules-hint": { en: "Read one with `readiness-gate explain ID`.", "zh-CN": "\u4F7F\u7528 `readiness-gate explain ID` \u67E5\u770B\u67D0\u6761\u89C4\u5219\u7684\u8BF4\u660E\u3002" },
  "sample-bad": { en: "Reported", "zh-CN": "\u4F1A\u62A5\u544A" },
  "sample-good": { en: "Not reported", "zh-CN": "\u4E0D\u4F1A\u62A5\u544A" },
  "rule-fix": { en: "Where the text allows an exact change, `readiness-gate fix --rule {rule}` makes it (`--all`: also where that changes behaviour).", "zh-CN": "\u80FD\u591F\u7CBE\u786E\u4FEE\u6539\u7684\u4F4D\u7F6E\u53EF\u7528 `readiness-gate fix --rule {rule}` \u81EA\u52A8\u4FEE\u590D\uFF08`--all` \u8FD8\u5305\u62EC\u4F1A\u6539\u53D8\u884C\u4E3A\u7684\u4FEE\u6539\uFF09\u3002" },
  "rule-standing": {
    en: "What has always been there weighs at most {severity}; what a change brings in has its full weight.",
    "zh-CN": "\u4E00\u76F4\u5B58\u5728\u7684\u95EE\u9898\u6700\u9AD8\u6309 {severity} \u8BA1\uFF1B\u53D8\u66F4\u65B0\u5F15\u5165\u7684\u95EE\u9898\u6309\u5B8C\u6574\u7EA7\u522B\u8BA1\u3002"
  },
  "rule-suppress": {
    en: "To suppress at one place, with a reason: `readiness-ignore {rule} -- reason` in a comment on the line or the line above.",
    "zh-CN": "\u5982\u9700\u8C41\u514D\u67D0\u4E00\u5904\uFF1A\u5728\u8BE5\u884C\u6216\u4E0A\u4E00\u884C\u7684\u6CE8\u91CA\u4E2D\u5199 `readiness-ignore {rule} -- \u7406\u7531`\uFF08\u7406\u7531\u5FC5\u586B\uFF09\u3002"
  }
};

// src/report/messages/verdict.ts
var verdictTexts = {
  // conclusions
  "verdict-passed": { en: "Passed", "zh-CN": "\u901A\u8FC7" },
  "verdict-failed": { en: "Failed", "zh-CN": "\u672A\u901A\u8FC7" },
  "verdict-error": { en: "Could not audit", "zh-CN": "\u65E0\u6CD5\u5B8C\u6210\u5BA1\u8BA1" },
  // reasons of the gate
  "gate.new-findings": {
    en: "{count} new {severity} {count#finding|findings}.",
    "zh-CN": "\u65B0\u589E {count} \u4E2A {severity} \u7EA7\u95EE\u9898\u3002"
  },
  "gate.open-findings": {
    en: "{count} open {severity} {count#finding|findings}.",
    "zh-CN": "\u6709 {count} \u4E2A {severity} \u7EA7\u95EE\u9898\u5F85\u5904\u7406\u3002"
  },
  "gate.no-new-findings": {
    en: "No new finding at {failOn} or above.",
    "zh-CN": "\u6CA1\u6709\u65B0\u589E {failOn} \u53CA\u4EE5\u4E0A\u7EA7\u522B\u7684\u95EE\u9898\u3002"
  },
  "gate.no-findings": {
    en: "No finding at {failOn} or above.",
    "zh-CN": "\u6CA1\u6709 {failOn} \u53CA\u4EE5\u4E0A\u7EA7\u522B\u7684\u95EE\u9898\u3002"
  },
  "gate.off": {
    en: "The gate is off (fail-on: none); findings are reported only.",
    "zh-CN": "\u95E8\u7981\u5DF2\u5173\u95ED\uFF08fail-on: none\uFF09\uFF0C\u4EC5\u62A5\u544A\u95EE\u9898\uFF0C\u4E0D\u5F71\u54CD\u7ED3\u8BBA\u3002"
  },
  "gate.rule-threw": {
    en: "There {count#was|were} {count} internal {count#error|errors}; part of the audit is missing.",
    "zh-CN": "\u53D1\u751F {count} \u6B21\u5185\u90E8\u9519\u8BEF\uFF0C\u90E8\u5206\u5BA1\u8BA1\u7F3A\u5931\u3002"
  },
  "gate.missing-objects": {
    en: "{count} {count#file|files} could not be read from the Git objects at hand, {path} first; the verdict would be incomplete.",
    "zh-CN": "\u6709 {count} \u4E2A\u6587\u4EF6\u7F3A\u5C11 Git \u5BF9\u8C61\u800C\u65E0\u6CD5\u8BFB\u53D6\uFF08\u9996\u4E2A\u4E3A {path}\uFF09\uFF0C\u7ED3\u8BBA\u4E0D\u5B8C\u6574\u3002"
  },
  // notices
  "notice.rule-threw": {
    en: "{rule} failed with an internal error, what it would have found is missing; please report this: {error}",
    "zh-CN": "{rule} \u53D1\u751F\u5185\u90E8\u9519\u8BEF\uFF0C\u672C\u6B21\u7ED3\u679C\u7F3A\u5C11\u5B83\u7684\u53D1\u73B0\uFF0C\u8BF7\u53CD\u9988\u6B64\u95EE\u9898\uFF1A{error}"
  },
  "notice.suppression-expired": {
    en: "The suppression of {rule} expired on {expires}; it no longer applies.",
    "zh-CN": "\u5BF9 {rule} \u7684\u8C41\u514D\u5DF2\u4E8E {expires} \u5230\u671F\uFF0C\u4E0D\u518D\u751F\u6548\u3002"
  },
  "notice.pending-suppression": {
    en: "This change adds a suppression of {rule}; it takes effect once merged.",
    "zh-CN": "\u672C\u6B21\u53D8\u66F4\u65B0\u589E\u4E86\u5BF9 {rule} \u7684\u8C41\u514D\uFF0C\u5408\u5E76\u540E\u624D\u4F1A\u751F\u6548\u3002"
  },
  "notice.config-pending": {
    en: "This change edits the audit configuration; the verdict uses the configuration of the base, the edit takes effect once merged.",
    "zh-CN": "\u672C\u6B21\u53D8\u66F4\u4FEE\u6539\u4E86\u5BA1\u8BA1\u914D\u7F6E\uFF1B\u672C\u6B21\u7ED3\u8BBA\u4ECD\u4EE5\u57FA\u51C6\u5206\u652F\u7684\u914D\u7F6E\u4E3A\u51C6\uFF0C\u5408\u5E76\u540E\u624D\u4F1A\u751F\u6548\u3002"
  },
  "notice.workflow-edited": {
    en: "This change edits the workflow that runs this gate; review it by hand.",
    "zh-CN": "\u672C\u6B21\u53D8\u66F4\u4FEE\u6539\u4E86\u8FD0\u884C\u672C\u95E8\u7981\u7684\u5DE5\u4F5C\u6D41\uFF0C\u8BF7\u4EBA\u5DE5\u590D\u6838\u3002"
  },
  "notice.base-missing-full": {
    en: "The base commit could not be had, so everything was audited and nothing was compared: {detail}.",
    "zh-CN": "\u65E0\u6CD5\u83B7\u53D6\u57FA\u51C6\u63D0\u4EA4\uFF0C\u5DF2\u6539\u4E3A\u5168\u91CF\u5BA1\u8BA1\uFF0C\u672A\u505A\u5BF9\u6BD4\uFF1A{detail}\u3002"
  },
  "notice.history-missing": {
    en: "The commits between base and head could not all be had, so secrets that were added and removed again within this change may be missed: {detail}.",
    "zh-CN": "\u65E0\u6CD5\u53D6\u5F97\u57FA\u51C6\u4E0E\u5F53\u524D\u63D0\u4EA4\u4E4B\u95F4\u7684\u5168\u90E8\u63D0\u4EA4\uFF0C\u672C\u6B21\u53D8\u66F4\u4E2D\u66FE\u5199\u5165\u53C8\u5220\u9664\u7684\u5BC6\u94A5\u53EF\u80FD\u672A\u88AB\u53D1\u73B0\uFF1A{detail}\u3002"
  },
  "notice.history-limited": {
    en: "Only the newest {commits} commits of this change and {files} of their files were searched for secrets that were removed again.",
    "zh-CN": "\u53EA\u5728\u672C\u6B21\u53D8\u66F4\u6700\u8FD1\u7684 {commits} \u4E2A\u63D0\u4EA4\u3001\u5171 {files} \u4E2A\u6587\u4EF6\u4E2D\u67E5\u627E\u66FE\u5199\u5165\u53C8\u5220\u9664\u7684\u5BC6\u94A5\u3002"
  },
  "notice.output-failed": {
    en: "{path} could not be written: {error}.",
    "zh-CN": "\u65E0\u6CD5\u5199\u5165 {path}\uFF1A{error}\u3002"
  },
  "notice.summary-failed": {
    en: "The step summary could not be written: {error}.",
    "zh-CN": "\u65E0\u6CD5\u5199\u5165\u6B65\u9AA4\u6458\u8981\uFF1A{error}\u3002"
  },
  // errors: exit code 2
  "git-not-found": {
    en: "git was not found; install it and make sure that it is on the PATH.",
    "zh-CN": "\u627E\u4E0D\u5230 git\uFF0C\u8BF7\u5B89\u88C5\u5E76\u786E\u8BA4\u5176\u4F4D\u4E8E PATH \u4E2D\u3002"
  },
  "git-failed": { en: "{command} failed: {detail}", "zh-CN": "{command} \u6267\u884C\u5931\u8D25\uFF1A{detail}" },
  "not-a-repository": {
    en: "{path} is not a Git repository; comparing needs one.",
    "zh-CN": "{path} \u4E0D\u662F Git \u4ED3\u5E93\uFF0C\u65E0\u6CD5\u8FDB\u884C\u5BF9\u6BD4\u3002"
  },
  "path-not-found": { en: "{path} does not exist.", "zh-CN": "{path} \u4E0D\u5B58\u5728\u3002" },
  "path-not-a-folder": { en: "{path} is not a folder.", "zh-CN": "{path} \u4E0D\u662F\u76EE\u5F55\u3002" },
  "commit-not-found": {
    en: "The commit {commit} is not in this repository; fetch it, or check the name.",
    "zh-CN": "\u4ED3\u5E93\u4E2D\u6CA1\u6709\u63D0\u4EA4 {commit}\uFF0C\u8BF7\u5148\u62C9\u53D6\uFF0C\u6216\u68C0\u67E5\u540D\u79F0\u662F\u5426\u6B63\u786E\u3002"
  },
  "missing-base": {
    en: "The base commit could not be had: {detail}. Give the workflow `contents: read`, or check out with `fetch-depth: 0`.",
    "zh-CN": "\u65E0\u6CD5\u83B7\u53D6\u57FA\u51C6\u63D0\u4EA4\uFF1A{detail}\u3002\u8BF7\u4E3A\u5DE5\u4F5C\u6D41\u6388\u4E88 `contents: read` \u6743\u9650\uFF0C\u6216\u5728\u68C0\u51FA\u65F6\u8BBE\u7F6E `fetch-depth: 0`\u3002"
  },
  "nothing-scanned": {
    en: "Nothing was audited in {root}: no file there could be read as text.",
    "zh-CN": "{root} \u4E2D\u6CA1\u6709\u53EF\u5BA1\u8BA1\u7684\u6587\u672C\u6587\u4EF6\u3002"
  },
  "no-checkout": {
    en: "There is no Git checkout in {path}; run actions/checkout before this step.",
    "zh-CN": "{path} \u4E2D\u6CA1\u6709 Git \u68C0\u51FA\uFF0C\u8BF7\u5728\u6B64\u6B65\u9AA4\u4E4B\u524D\u8FD0\u884C actions/checkout\u3002"
  },
  "event-unreadable": { en: "The event payload {path} could not be read: {detail}", "zh-CN": "\u65E0\u6CD5\u8BFB\u53D6\u4E8B\u4EF6\u6570\u636E {path}\uFF1A{detail}" },
  "config-not-found": { en: "The configuration file {path} does not exist.", "zh-CN": "\u914D\u7F6E\u6587\u4EF6 {path} \u4E0D\u5B58\u5728\u3002" },
  "config-syntax": { en: "{path}:{line}: not valid YAML: {detail}", "zh-CN": "{path}:{line}\uFF1AYAML \u8BED\u6CD5\u9519\u8BEF\uFF1A{detail}" },
  "config-unknown-key": {
    en: "{path}:{line}: unknown key {key}; known here: {known}",
    "zh-CN": "{path}:{line}\uFF1A\u672A\u77E5\u7684\u952E {key}\uFF1B\u6B64\u5904\u53EF\u7528\u7684\u952E\uFF1A{known}"
  },
  "config-wrong-value": {
    en: "{path}:{line}: {key} must be {expected}, not {value}",
    "zh-CN": "{path}:{line}\uFF1A{key} \u5E94\u4E3A {expected}\uFF0C\u800C\u4E0D\u662F {value}"
  },
  "config-missing-key": { en: "{path}:{line}: {key} is missing", "zh-CN": "{path}:{line}\uFF1A\u7F3A\u5C11 {key}" },
  "config-unknown-rule": {
    en: "{path}:{line}: there is no rule {rule}; see `readiness-gate rules`",
    "zh-CN": "{path}:{line}\uFF1A\u4E0D\u5B58\u5728\u89C4\u5219 {rule}\uFF1B\u53EF\u7528 `readiness-gate rules` \u67E5\u770B\u5168\u90E8\u89C4\u5219"
  },
  "input-wrong-value": {
    en: "The input {name} must be {expected}, not {value}.",
    "zh-CN": "\u8F93\u5165\u53C2\u6570 {name} \u5E94\u4E3A {expected}\uFF0C\u800C\u4E0D\u662F {value}\u3002"
  },
  "publish-no-file": {
    en: "`mode: publish` needs `json-file`: the report that the run on the fork left as an artifact.",
    "zh-CN": "`mode: publish` \u9700\u8981 `json-file`\uFF1A\u590D\u523B\u4ED3\u5E93\u4E0A\u7684\u8FD0\u884C\u4EE5\u6784\u4EF6\u5F62\u5F0F\u7559\u4E0B\u7684\u62A5\u544A\u3002"
  },
  "publish-wrong-event": {
    en: "`mode: publish` is for workflows that `workflow_run` starts, not for {event}.",
    "zh-CN": "`mode: publish` \u4EC5\u7528\u4E8E\u7531 `workflow_run` \u89E6\u53D1\u7684\u5DE5\u4F5C\u6D41\uFF0C\u4E0D\u9002\u7528\u4E8E {event}\u3002"
  },
  "usage-unknown-command": {
    en: "Unknown command {command}; see `readiness-gate --help`.",
    "zh-CN": "\u672A\u77E5\u547D\u4EE4 {command}\uFF1B\u8BF7\u67E5\u770B `readiness-gate --help`\u3002"
  },
  "usage-unknown-option": {
    en: "Unknown option {option}; see `readiness-gate {command} --help`.",
    "zh-CN": "\u672A\u77E5\u9009\u9879 {option}\uFF1B\u8BF7\u67E5\u770B `readiness-gate {command} --help`\u3002"
  },
  "usage-missing-value": { en: "{option} needs a value.", "zh-CN": "{option} \u9700\u8981\u4E00\u4E2A\u503C\u3002" },
  "usage-wrong-value": {
    en: "{option} must be {expected}, not {value}.",
    "zh-CN": "{option} \u5E94\u4E3A {expected}\uFF0C\u800C\u4E0D\u662F {value}\u3002"
  },
  "usage-missing-argument": {
    en: "{command} needs {argument}; see `readiness-gate {command} --help`.",
    "zh-CN": "{command} \u7F3A\u5C11\u53C2\u6570 {argument}\uFF1B\u8BF7\u67E5\u770B `readiness-gate {command} --help`\u3002"
  },
  "usage-too-many-arguments": {
    en: "Unexpected argument {argument}; see `readiness-gate {command} --help`.",
    "zh-CN": "\u591A\u4F59\u7684\u53C2\u6570 {argument}\uFF1B\u8BF7\u67E5\u770B `readiness-gate {command} --help`\u3002"
  },
  "unknown-rule": {
    en: "There is no rule {rule}; see `readiness-gate rules`.",
    "zh-CN": "\u4E0D\u5B58\u5728\u89C4\u5219 {rule}\uFF1B\u53EF\u7528 `readiness-gate rules` \u67E5\u770B\u5168\u90E8\u89C4\u5219\u3002"
  },
  "unknown-rule-near": {
    en: "There is no rule {rule}; did you mean {near}?",
    "zh-CN": "\u4E0D\u5B58\u5728\u89C4\u5219 {rule}\uFF1B\u60A8\u662F\u5426\u60F3\u67E5\u770B {near}\uFF1F"
  },
  "output-refused": {
    en: "{path} was not written: it leads outside {root} through a symbolic link.",
    "zh-CN": "\u672A\u5199\u5165 {path}\uFF1A\u8BE5\u8DEF\u5F84\u7ECF\u7B26\u53F7\u94FE\u63A5\u6307\u5411\u4E86 {root} \u4E4B\u5916\u3002"
  },
  "output-is-folder": { en: "{path} was not written: it is a folder.", "zh-CN": "\u672A\u5199\u5165 {path}\uFF1A\u5B83\u662F\u4E00\u4E2A\u76EE\u5F55\u3002" },
  "internal-error": {
    en: "Internal error; this is a bug of the gate, please report it with the lines below.",
    "zh-CN": "\u5185\u90E8\u9519\u8BEF\uFF1A\u8FD9\u662F\u672C\u5DE5\u5177\u7684\u7F3A\u9677\uFF0C\u8BF7\u9644\u4E0A\u4EE5\u4E0B\u4FE1\u606F\u53CD\u9988\u3002"
  }
};

// src/report/messages/index.ts
var messages = { ...verdictTexts, ...reportTexts, ...publishTexts, ...organisationTexts, ...cliTexts };

// src/report/error-line.ts
function errorLine(error, language) {
  if (!(error instanceof AuditError)) return messages["internal-error"][language];
  const text = Object.hasOwn(messages, error.id) ? messages[error.id] : void 0;
  return text === void 0 ? error.message : plain({ template: text[language], data: error.data });
}

export {
  writeReport,
  messages,
  errorLine
};
