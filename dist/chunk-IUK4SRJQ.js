import { createRequire as __createRequire } from 'node:module'; import { fileURLToPath as __toPath } from 'node:url'; const require = __createRequire(import.meta.url); const __filename = __toPath(import.meta.url); const __dirname = __toPath(new URL('.', import.meta.url));
import {
  plain
} from "./chunk-BASCNBGX.js";
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
var sharedZh = `  --format FORMAT          输出格式：text、json、sarif、markdown 或 html（默认 text）
  --output FILE            将报告写入 FILE；可用 FORMAT=FILE 的形式指定多次
  --language LANGUAGE      en 或 zh-CN（默认 en）
  --fail-on SEVERITY       P0、P1、P2、P3 或 none（默认 P1）
  --config FILE            配置文件（默认 .github/readiness.yml 或 readiness.yml）
  --rule ID                只运行该规则或 'family/*'，可重复指定
  --path GLOB              只审计匹配的文件，可重复指定
  --jobs N                 可指定，但目前单线程实测最快，因此不另开线程
  --cache DIR              各文件审计结果的缓存目录（默认位于用户缓存目录）
  --no-cache               不使用缓存，重新审计所有文件
  --no-color               不使用颜色
  --quiet                  只输出概要
  --verbose                同时列出原有问题、已豁免问题和未审计的文件`;
var exitEn = "Exit codes: 0 passed, 1 gate failed, 2 could not audit.";
var exitZh = "退出码：0 通过，1 未通过门禁，2 无法完成审计。";
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
    "zh-CN": `审计代码仓库是否具备上线条件。

用法：readiness-gate COMMAND [OPTIONS]

命令：
  scan [PATH]              全量审计工作区（默认当前目录）
  compare BASE [HEAD]      对比 HEAD（默认工作区）相对 BASE 新增和修复了哪些问题
  fix [PATH]               应用能修复问题且不影响现有功能的修改
  routes [PATH]            路由清单：每个接口，以及由什么对调用方做身份认证
  rules                    列出全部规则和控制项
  explain ID               查看规则的问题、风险、修复方法和示例
  org OWNER                审计 GitHub 上某个组织或用户的全部仓库
  merge FILE...            将各分片（org --shard）的结果合并为一份总览

运行 'readiness-gate COMMAND --help' 查看该命令的选项。
${exitZh}`
  },
  "help-scan": {
    en: `Audits a working tree, or a commit, in full.

Usage: readiness-gate scan [PATH] [OPTIONS]

  --ref COMMIT             audit this commit instead of the working tree
${sharedEn}

${exitEn}`,
    "zh-CN": `全量审计工作区或某个提交。

用法：readiness-gate scan [PATH] [OPTIONS]

  --ref COMMIT             审计指定提交，而不是工作区
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
    "zh-CN": `对比仓库的两个状态，只有新增问题才会导致不通过。

用法：readiness-gate compare BASE [HEAD] [OPTIONS]

BASE 和 HEAD 可以是提交、分支或标签；省略 HEAD 时与工作区对比。
配置和豁免均取自 BASE。

  --history                同时检查两者之间每个提交中的密钥
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
    "zh-CN": `应用能修复问题的修改。写入之前会重新审计：对应的问题必须消失，且不能引入其他问题。

用法：readiness-gate fix [PATH] [OPTIONS]

  --all                    同时应用会改变现有行为的修改（如关闭端口、要求提供变量），请先查看
  --dry-run                不写入文件；在标准输出给出可供 'git apply' 使用的补丁，其余信息输出到标准错误
  --rule ID                只处理该规则或 'family/*'，可重复指定
  --path GLOB              只修改匹配的文件，可重复指定
  --config FILE            配置文件（默认 .github/readiness.yml 或 readiness.yml）
  --language LANGUAGE      en 或 zh-CN（默认 en）
  --cache DIR              各文件审计结果的缓存目录（默认位于用户缓存目录）
  --no-cache               不使用缓存，重新审计所有文件
  --no-color               不使用颜色
  --quiet                  只输出应用的数量和未应用的修改

已豁免的问题和非 UTF-8 编码的文件不会被修改。
退出码：0 没有剩余的修改，1 有修改未能应用，2 无法完成审计。`
  },
  "fixes-applied": { en: "Applied {count} {count#fix|fixes} in {files} {files#file|files}:", "zh-CN": "已在 {files} 个文件中应用 {count} 处修复：" },
  "fixes-in-patch": { en: "The patch holds {count} {count#fix|fixes} for {files} {files#file|files}:", "zh-CN": "补丁包含 {files} 个文件的 {count} 处修复：" },
  "fixes-left": { en: "{count} {count#fix was|fixes were} left:", "zh-CN": "有 {count} 处修复未应用：" },
  "fixes-none": { en: "Nothing to fix.", "zh-CN": "没有可应用的修复。" },
  "fixes-others": { en: "{count} more {count#fix alters|fixes alter} what works today: see {count#it|them} with `--all --dry-run`.", "zh-CN": "另有 {count} 处修复会改变现有行为，可用 `--all --dry-run` 查看。" },
  "fix-left-overlaps": { en: "It changes the same text as the fix of a graver finding: run the command again.", "zh-CN": "与更严重问题的修复改动了同一处文本：请再次运行该命令。" },
  "fix-left-inexact": { en: "The file is not UTF-8 and cannot be written back exactly.", "zh-CN": "文件不是 UTF-8 编码，无法原样写回。" },
  "fix-left-stays": { en: "The finding was still there afterwards: taken back.", "zh-CN": "应用后问题依然存在，已撤销。" },
  "fix-left-worsens": { en: "It would bring in another finding ({detail}): taken back.", "zh-CN": "会引入其他问题（{detail}），已撤销。" },
  "fix-left-changed": { en: "The file changed since it was audited.", "zh-CN": "文件在审计之后发生了变化。" },
  "fix-left-refused": { en: "The file is a link or lies behind one: not written.", "zh-CN": "文件是链接或位于链接之后，未写入。" },
  "fix-left-failed": { en: "The file could not be written: {detail}.", "zh-CN": "文件写入失败：{detail}。" },
  "fix-left-hidden": { en: "The patch would show a secret that stands beside it: apply it without `--dry-run`.", "zh-CN": "补丁会显示旁边的密钥：请不带 `--dry-run` 直接应用。" },
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
    "zh-CN": `列出工作区或某个提交的全部路由，以及由什么对调用方做身份认证。

用法：readiness-gate routes [PATH] [OPTIONS]

  --ref COMMIT             列出指定提交的路由，而不是工作区的
  --format FORMAT          text、json 或 markdown（默认 text）
  --language LANGUAGE      en 或 zh-CN（默认 en）
  --config FILE            配置文件（默认 .github/readiness.yml 或 readiness.yml）
  --path GLOB              只列出在匹配文件中声明的路由，可重复指定
  --cache DIR              各文件审计结果的缓存目录（默认位于用户缓存目录）
  --no-cache               不使用缓存，重新审计所有文件
  --no-color               不使用颜色`
  },
  "help-rules": {
    en: `Lists every rule and control.

Usage: readiness-gate rules [OPTIONS]

  --format FORMAT          text or json (default text)
  --language LANGUAGE      en or zh-CN (default en)`,
    "zh-CN": `列出全部规则和控制项。

用法：readiness-gate rules [OPTIONS]

  --format FORMAT          text 或 json（默认 text）
  --language LANGUAGE      en 或 zh-CN（默认 en）`
  },
  "help-explain": {
    en: `Explains a rule: the problem, the risk, the fix, how to check it, and samples.

Usage: readiness-gate explain ID [OPTIONS]

  --format FORMAT          text or json (default text)
  --language LANGUAGE      en or zh-CN (default en)`,
    "zh-CN": `说明一条规则：问题、风险、修复方法、验收标准和示例。

用法：readiness-gate explain ID [OPTIONS]

  --format FORMAT          text 或 json（默认 text）
  --language LANGUAGE      en 或 zh-CN（默认 en）`
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
    "zh-CN": `审计 GitHub 上某个组织或用户的每个仓库的默认分支，并给出一份总览。

用法：readiness-gate org OWNER [OPTIONS]

已归档、已停用、复刻和空的仓库不审计，但会计数。令牌取自 GITHUB_TOKEN，需具备读取仓库内容和元数据的权限；
没有令牌时只能看到公开仓库。GitHub Enterprise Server：请设置 GITHUB_API_URL 和 GITHUB_SERVER_URL。

  --match GLOB             只审计名称（不含所有者）匹配的仓库，'!GLOB' 表示排除，可重复指定
  --include-forks          同时审计复刻仓库
  --limit N                只审计按名称排序的前 N 个
  --list                   以 JSON 输出仓库清单，不做审计
  --shards N               与 --list 合用：为作业矩阵列出 N 个分片，不会多于仓库数
  --shard I/N              只审计清单 N 个分片中的第 I 个，其 JSON 由 'merge' 合并
  --repositories FILE      使用 --list 输出的清单，不再查询 GitHub
  --token-from-env NAME    存放令牌的环境变量（默认 GITHUB_TOKEN）
  --clone-base URL         改从此处（https:// 或 file:///，例如镜像）拉取，不会向其发送令牌
  --format FORMAT          输出格式：text、json 或 markdown（默认 text）
  --output FILE            将总览写入 FILE；可用 FORMAT=FILE 的形式指定多次
  --language LANGUAGE      en 或 zh-CN（默认 en）
  --fail-on SEVERITY       P0、P1、P2、P3 或 none（默认取各仓库的配置，否则为 P1）
  --config FILE            所有仓库统一使用该配置，而不用各自的配置
  --rule ID                只运行该规则或 'family/*'，可重复指定
  --cache DIR              审计结果的缓存目录，每个仓库一个子目录（默认不缓存）
  --no-cache               不使用缓存，重新审计所有文件
  --no-color               不使用颜色
  --quiet                  只输出结论
  --verbose                列出最严重的问题和未审计的仓库，并在 stderr 逐个报告仓库

${exitZh}只要有一个仓库无法完成审计，退出码即为 2。`
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
    "zh-CN": `合并 'org --shard I/N --format json' 写出的各个分片。N 个分片必须齐全、不重复，且出自同一份清单和同一版本。

用法：readiness-gate merge FILE... [OPTIONS]

  --format FORMAT          输出格式：text、json 或 markdown（默认 text）
  --output FILE            将总览写入 FILE；可用 FORMAT=FILE 的形式指定多次
  --language LANGUAGE      en 或 zh-CN（默认与输入文件一致）
  --no-color               不使用颜色
  --quiet                  只输出结论
  --verbose                同时列出最严重的问题和未审计的仓库

${exitZh}`
  },
  "progress-listing": { en: "Listing files", "zh-CN": "正在列出文件" },
  "progress-auditing": { en: "Auditing {done} of {total} files", "zh-CN": "正在审计文件 {done}/{total}" },
  "progress-linking": { en: "Relating files to each other", "zh-CN": "正在关联各文件" },
  "progress-comparing": { en: "Comparing with the base", "zh-CN": "正在与基准对比" },
  "wrote-file": { en: "Wrote {path}", "zh-CN": "已写入 {path}" },
  "log-base-head": { en: "Base {base}, head {head}", "zh-CN": "基准 {base}，当前 {head}" }
};

// src/report/messages/organisation.ts
var organisationTexts = {
  "org-report": { en: "Production readiness of {owner}", "zh-CN": "{owner} 上线条件总览" },
  "org-repositories": { en: "Repositories", "zh-CN": "仓库" },
  "org-repository": { en: "Repository", "zh-CN": "仓库" },
  "org-level": { en: "Verdict", "zh-CN": "结论" },
  "org-why": { en: "What failed", "zh-CN": "未通过原因" },
  "org-rules": { en: "Most frequent findings", "zh-CN": "最常见的问题" },
  "org-gravest": { en: "The gravest of each repository", "zh-CN": "各仓库最严重的问题" },
  "org-left-out": { en: "Not audited", "zh-CN": "未审计的仓库" },
  "org-count": { en: "{count} {count#repository|repositories}", "zh-CN": "共 {count} 个仓库" },
  "org-passed": { en: "{count} passed", "zh-CN": "{count} 个通过" },
  "org-failed": { en: "{count} failed", "zh-CN": "{count} 个未通过" },
  "org-errors": { en: "{count} could not be audited", "zh-CN": "{count} 个无法完成审计" },
  "org-none-audited": { en: "No repository was audited.", "zh-CN": "没有审计任何仓库。" },
  "org-shard": { en: "Shard {index} of {of}: the other repositories are in the other shards.", "zh-CN": "第 {index} 个分片（共 {of} 个），其余仓库在其他分片中。" },
  "org-more-rules": { en: "{count} more {count#rule has|rules have} findings.", "zh-CN": "另有 {count} 条规则存在问题。" },
  "org-more-repositories": { en: "{count} more {count#repository|repositories}: there was no room here, the JSON lists {count#it|them}.", "zh-CN": "另有 {count} 个仓库因篇幅所限未列出，详见 JSON。" },
  "org-more-findings": { en: "{count} more P0 and P1 {count#finding|findings}", "zh-CN": "另有 {count} 个 P0 和 P1 级问题" },
  "org-left-out-count": { en: "{count} {count#repository was|repositories were} left out: {reasons}.", "zh-CN": "有 {count} 个仓库未审计：{reasons}。" },
  "left-out-archived": { en: "{count} archived", "zh-CN": "{count} 个已归档" },
  "left-out-disabled": { en: "{count} disabled", "zh-CN": "{count} 个已停用" },
  "left-out-fork": { en: "{count} {count#fork|forks}", "zh-CN": "{count} 个复刻仓库" },
  "left-out-unmatched": { en: "{count} not asked for", "zh-CN": "{count} 个不在指定范围内" },
  "left-out-limit": { en: "{count} above the limit", "zh-CN": "{count} 个超出数量上限" },
  "left-out-empty": { en: "{count} empty", "zh-CN": "{count} 个空仓库" },
  "left-out-archived-one": { en: "archived", "zh-CN": "已归档" },
  "left-out-disabled-one": { en: "disabled", "zh-CN": "已停用" },
  "left-out-fork-one": { en: "a fork (`--include-forks` audits these)", "zh-CN": "复刻仓库（可用 `--include-forks` 纳入审计）" },
  "left-out-unmatched-one": { en: "not asked for (`--match`)", "zh-CN": "不在指定范围内（`--match`）" },
  "left-out-limit-one": { en: "above the limit (`--limit`)", "zh-CN": "超出数量上限（`--limit`）" },
  "left-out-empty-one": { en: "empty", "zh-CN": "空仓库" },
  "org-progress": { en: "Auditing repositories: {done} of {total} done", "zh-CN": "正在审计仓库：已完成 {done}/{total}" },
  "org-done": { en: "{done} of {total}  {repository}: {outcome}", "zh-CN": "{done}/{total}  {repository}：{outcome}" },
  // what can go wrong with one repository
  "clone-failed": { en: "It could not be fetched: {detail}", "zh-CN": "拉取失败：{detail}" },
  "clone-odd-name": { en: "It was not fetched: {repository} is no name that GitHub gives.", "zh-CN": "未拉取：{repository} 不是 GitHub 允许的仓库名。" },
  "clone-no-default-branch": { en: "Its default branch does not exist.", "zh-CN": "其默认分支不存在。" },
  // errors: exit code 2
  "org-odd-owner": { en: "{owner} is no name of an organisation or user.", "zh-CN": "{owner} 不是有效的组织名或用户名。" },
  "org-not-found": {
    en: "There is no organisation or user {owner}, or the token may not see it.",
    "zh-CN": "不存在组织或用户 {owner}，或者令牌无权查看。"
  },
  "org-nothing": {
    en: "There is nothing to audit: no repository of {owner} is left ({count} left out: {reasons}).",
    "zh-CN": "没有可审计的仓库：{owner} 的 {count} 个仓库均被排除（{reasons}）。"
  },
  "org-no-repositories": {
    en: "{owner} has no repository that the token may see.",
    "zh-CN": "{owner} 没有令牌可见的仓库。"
  },
  "org-token-refused": { en: "GitHub refused the token: {detail}", "zh-CN": "GitHub 拒绝了该令牌：{detail}" },
  "org-token-missing": { en: "The environment variable {name}, which should hold the token, is not set.", "zh-CN": "环境变量 {name} 未设置，其中应为令牌。" },
  "org-token-odd": { en: "The environment variable {name} holds no token: tokens are printable ASCII characters.", "zh-CN": "环境变量 {name} 的值不是令牌：令牌只包含可打印的 ASCII 字符。" },
  "org-forbidden": {
    en: "The token may not list the repositories of {owner}: {detail}",
    "zh-CN": "令牌无权列出 {owner} 的仓库：{detail}"
  },
  "org-rate-limited": {
    en: "GitHub's rate limit is used up until {until}: {listed} {listed#repository|repositories} of {owner} {listed#was|were} listed, the others are not known, nothing was audited. Try again then, or give a token.",
    "zh-CN": "GitHub 的请求频率限制已用尽，{until} 之后恢复：已列出 {owner} 的 {listed} 个仓库，其余未知，未做任何审计。请届时重试，或提供令牌。"
  },
  "org-unreachable": {
    en: "The repositories of {owner} could not be listed in full ({listed} came): {detail}",
    "zh-CN": "未能完整列出 {owner} 的仓库（已取得 {listed} 个）：{detail}"
  },
  "org-too-many": { en: "GitHub lists more repositories of {owner} than can be audited in one go ({most}).", "zh-CN": "GitHub 列出的 {owner} 仓库数量超过一次可审计的上限（{most}）。" },
  "org-other-owner": { en: "{path} lists the repositories of {other}, not of {owner}.", "zh-CN": "{path} 列出的是 {other} 的仓库，而不是 {owner} 的。" },
  "org-clone-base": { en: "--clone-base must begin with https:// or file:///, not {value}.", "zh-CN": "--clone-base 应以 https:// 或 file:/// 开头，而不是 {value}。" },
  "org-server": { en: "The web address of GitHub (GITHUB_SERVER_URL) must be like https://github.com, not {value}.", "zh-CN": "GitHub 的网址（GITHUB_SERVER_URL）应形如 https://github.com，而不是 {value}。" },
  "usage-needs": { en: "{option} needs {other}.", "zh-CN": "{option} 必须与 {other} 同时使用。" },
  "usage-conflict": { en: "{option} does not go together with {other}.", "zh-CN": "{option} 不能与 {other} 同时使用。" },
  "merge-unreadable": { en: "{path} could not be read: {detail}.", "zh-CN": "无法读取 {path}：{detail}。" },
  "merge-not-ours": { en: "{path} is no JSON of kind {kind} that this program wrote.", "zh-CN": "{path} 不是本工具写出的 {kind} 类型的 JSON。" },
  "merge-schema": { en: "{path} has schema version {version}; this program reads version 1.", "zh-CN": "{path} 的 schema 版本为 {version}，本工具只支持版本 1。" },
  "merge-malformed": { en: "{path} is not as this program writes it, at {at}.", "zh-CN": "{path} 的内容与本工具写出的不符，位置：{at}。" },
  "merge-own-version": { en: "{path} was written by version {version}; this is {other}. Audit and merge with one version.", "zh-CN": "{path} 由版本 {version} 写出，而当前版本为 {other}，请使用同一版本审计和合并。" },
  "merge-other-listing": { en: "{path} and {other} are not parts of the same list of repositories; make the list once (`org OWNER --list`).", "zh-CN": "{path} 与 {other} 不属于同一份仓库清单，请只生成一次清单（`org OWNER --list`）。" },
  "merge-other-count": { en: "{path} is shard {shard}, the first file one of {of}.", "zh-CN": "{path} 是分片 {shard}，而第一个文件共有 {of} 个分片。" },
  "merge-duplicate": { en: "{path} and {other} are both shard {shard}.", "zh-CN": "{path} 与 {other} 都是分片 {shard}。" },
  "merge-missing": { en: "{count#This shard is|These shards are} missing: {shards}.", "zh-CN": "缺少 {count} 个分片：{shards}。" },
  "merge-twice": { en: "The repository {repository} is in more than one place.", "zh-CN": "仓库 {repository} 出现了不止一次。" },
  "merge-incomplete": { en: "The shards hold {count} of {total} repositories.", "zh-CN": "各分片共有 {count} 个仓库，应为 {total} 个。" }
};

// src/report/messages/publish.ts
var publishTexts = {
  "cause-of": { en: "This part of the change brings about the finding at `{place}`", "zh-CN": "此处改动导致了 `{place}` 处的问题" },
  "removed-here": { en: "What is removed here brings about the finding at `{place}`", "zh-CN": "此处删除的代码导致了 `{place}` 处的问题" },
  "check-summary-more": {
    en: "{count} more {count#finding has|findings have} no annotation in this check, which takes {most} at most; the job summary lists the gravest of all, the log every one.",
    "zh-CN": "另有 {count} 个问题在此检查中没有注释（最多 {most} 条）；作业摘要列出其中最严重的，日志列出全部。"
  },
  "review-body": {
    en: "New findings of Readiness Gate on lines of this pull request. The job summary lists all of them.",
    "zh-CN": "以下为 Readiness Gate 在本次拉取请求中发现的新增问题，完整列表见作业摘要。"
  },
  "review-fixed": { en: "Fixed: the finding is gone.", "zh-CN": "已修复：该问题不再存在。" },
  "review-posted": { en: "{count} {count#comment|comments} written on lines of the pull request", "zh-CN": "已在拉取请求的代码行上发表 {count} 条评论" },
  "review-not-shown": {
    en: "{count} new {count#finding has|findings have} no comment: the pull request does not show {count#its lines|their lines}, or there was no room. The job summary lists {count#it|them}.",
    "zh-CN": "另有 {count} 个新增问题没有行内评论（对应的行不在拉取请求的差异中，或数量已达上限），详见作业摘要。"
  },
  "request-moved-on": {
    en: "No comment is written: the pull request has commit {head} by now, whose own run comments on it.",
    "zh-CN": "未发表评论：拉取请求已有新提交 {head}，由其自身的运行负责评论。"
  },
  // the report issue
  "issue-kept": {
    en: "Readiness Gate keeps this part up to date. What you write above or below it stays.",
    "zh-CN": "此部分由 Readiness Gate 自动更新；写在其上方或下方的内容会保留。"
  },
  "issue-opened": { en: "Report issue {number}: opened", "zh-CN": "报告议题 {number}：已新建" },
  "issue-updated": { en: "Report issue {number}: brought up to date", "zh-CN": "报告议题 {number}：已更新" },
  "issue-closed": { en: "Report issue {number}: closed, the repository is ready", "zh-CN": "报告议题 {number}：仓库已就绪，议题已关闭" },
  "issue-reopened": { en: "Report issue {number}: reopened, the repository is not ready any more", "zh-CN": "报告议题 {number}：仓库不再就绪，议题已重新打开" },
  "issue-same": { en: "Report issue {number}: nothing has changed", "zh-CN": "报告议题 {number}：没有变化" },
  "issue-none": { en: "The repository is ready: no report issue is needed", "zh-CN": "仓库已就绪，无需报告议题" },
  "issue-elsewhere": {
    en: "The report issue is left alone: only full audits of the default branch keep it.",
    "zh-CN": "未改动报告议题：仅默认分支的全量审计会更新它。"
  },
  "issue-incomplete": {
    en: "The report issue is left as it is: this audit is incomplete.",
    "zh-CN": "本次审计不完整，报告议题保持原样。"
  },
  "issue-damaged": {
    en: "Somebody has edited the history of scores in report issue {number}; what could not be read of it is gone.",
    "zh-CN": "报告议题 {number} 中的历史得分被人改动过，无法识别的部分已丢弃。"
  },
  "issue-no-room": {
    en: "Report issue {number} is too long: what others wrote in it leaves no room for the report, so only its state (open or closed) was kept.",
    "zh-CN": "报告议题 {number} 过长：其他人写入的内容没有为报告留出空间，因此只更新了其状态（打开或关闭）。"
  },
  // what a fork's run reported
  "fork-tool-name": { en: "Readiness Gate (as reported by the run on the fork)", "zh-CN": "Readiness Gate（复刻仓库上的运行结果）" },
  "fork-says": { en: "The run on the fork says", "zh-CN": "复刻仓库上的运行结果" },
  "fork-note": {
    en: "As reported by the run on the fork. Whoever opened this pull request can change what that run reports; the texts are those of this repository’s own gate.",
    "zh-CN": "以下内容来自复刻仓库上的运行。拉取请求的作者可以改动该运行上报的数据；文字说明均由本仓库自己的门禁生成。"
  },
  "fork-review-body": {
    en: "New findings on lines of this pull request, as reported by the run on the fork.",
    "zh-CN": "以下为复刻仓库上的运行在本次拉取请求的代码行上报告的新增问题。"
  },
  "fork-left-out": {
    en: "{count} {count#finding|findings} of the fork’s report {count#is|are} left out: of a rule that this version does not know, at a place that cannot be, or reported twice.",
    "zh-CN": "复刻仓库的报告中有 {count} 个问题未采用：规则在此版本中不存在、位置无效或重复。"
  },
  "fork-request": { en: "What the run on the fork reported goes to pull request {number}.", "zh-CN": "复刻仓库上的运行结果对应拉取请求 {number}。" },
  "fork-own-branch": {
    en: "Nothing is published: that run was not for a fork or Dependabot, and publishes itself.",
    "zh-CN": "无需发布：该运行不是由复刻仓库或 Dependabot 触发的，会自行发布结果。"
  },
  "fork-other-event": {
    en: "Nothing is published: that run was not started by a pull request.",
    "zh-CN": "未发布：该运行不是由拉取请求触发的。"
  },
  "fork-no-file": {
    en: "Nothing is published: {path} could not be read ({detail}). The run on the fork may have left no report.",
    "zh-CN": "未发布：无法读取 {path}（{detail}），复刻仓库上的运行可能没有留下报告。"
  },
  "fork-too-large": {
    en: "Nothing is published: the report has {size} bytes, and {most} are taken at most.",
    "zh-CN": "未发布：报告大小为 {size} 字节，上限为 {most} 字节。"
  },
  "fork-not-a-report": {
    en: "Nothing is published: the file is no report of the published shape ({detail}).",
    "zh-CN": "未发布：文件不符合报告格式（{detail}）。"
  },
  "fork-no-request": {
    en: "Nothing is published: no open pull request has commit {head} of {repository} as its head.",
    "zh-CN": "未发布：没有以 {repository} 的提交 {head} 为最新提交的未关闭拉取请求。"
  },
  "fork-many-requests": {
    en: "Nothing is published: {count} open pull requests have commit {head} of {repository} as their head.",
    "zh-CN": "未发布：有 {count} 个未关闭的拉取请求以 {repository} 的提交 {head} 为最新提交。"
  },
  // channels
  "channel-check": { en: "The check run", "zh-CN": "检查运行（check run）" },
  "channel-review": { en: "Comments on lines", "zh-CN": "行内评论" },
  "channel-resolve": { en: "Marks on comments whose finding is fixed", "zh-CN": "已修复评论的标记" },
  "channel-comment": { en: "The summary comment", "zh-CN": "摘要评论" },
  "channel-fork": { en: "What the run on the fork reported", "zh-CN": "复刻仓库上的运行结果" },
  "channel-issue": { en: "The report issue", "zh-CN": "报告议题" },
  // what was not possible
  "publish.forbidden": {
    en: "{channel} could not be published: the token may not (HTTP {status}). Give the job `{permission}`. A pull request from a fork, or by Dependabot, gets a token that can only read.",
    "zh-CN": "{channel}发布失败：令牌没有权限（HTTP {status}）。请为作业授予 `{permission}`；来自复刻仓库或 Dependabot 的拉取请求只能获得只读令牌。"
  },
  "publish.refused": {
    en: "{channel} could not be published in full: GitHub did not accept it ({detail}). It takes `{permission}`.",
    "zh-CN": "{channel}未能完整发布：GitHub 未接受请求（{detail}）。所需权限：`{permission}`。"
  },
  "publish.limited": {
    en: "{channel} could not be published in full: GitHub limits the rate of requests, and the wait is longer than this run takes time for. It takes `{permission}`.",
    "zh-CN": "{channel}未能完整发布：触发了 GitHub 的请求频率限制，且等待时间超出本次运行的预算。所需权限：`{permission}`。"
  },
  "publish.unreachable": {
    en: "{channel} could not be published in full: GitHub did not answer as it should ({detail}). It takes `{permission}`.",
    "zh-CN": "{channel}未能完整发布：GitHub 未正常响应（{detail}）。所需权限：`{permission}`。"
  },
  "publish.spent": {
    en: "{channel} could not be published in full: this run has used up its time or its number of requests. It takes `{permission}`.",
    "zh-CN": "{channel}未能完整发布：本次运行的时间或请求次数已用完。所需权限：`{permission}`。"
  },
  "publish.issues-disabled": {
    en: "{channel} could not be written: issues are switched off in this repository (HTTP 410). Switch them on in its settings, and give the job `{permission}`.",
    "zh-CN": "{channel}写入失败：此仓库已停用议题功能（HTTP 410）。请在仓库设置中启用，并为作业授予 `{permission}`。"
  },
  "publish.no-token": {
    en: "{channel} could not be published: there is no token. Give the step `token`, and the job `{permission}`.",
    "zh-CN": "{channel}发布失败：没有令牌。请为该步骤提供 `token`，并为作业授予 `{permission}`。"
  }
};

// src/report/messages/report.ts
var reportTexts = {
  "note.also": {
    en: "the same mistake stands here too",
    "zh-CN": "此处有同样的问题"
  },
  "note.effect": {
    en: "this is where it takes effect",
    "zh-CN": "影响体现在此处"
  },
  colon: { en: ": ", "zh-CN": "：" },
  aside: { en: " ({text})", "zh-CN": "（{text}）" },
  "list-separator": { en: ", ", "zh-CN": "、" },
  "tool-name": { en: "Readiness Gate", "zh-CN": "Readiness Gate" },
  "severity-P0": { en: "fix before anything else", "zh-CN": "必须立即修复" },
  "severity-P1": { en: "high", "zh-CN": "高" },
  "severity-P2": { en: "medium", "zh-CN": "中" },
  "severity-P3": { en: "improvement", "zh-CN": "建议改进" },
  "confidence-high": { en: "high", "zh-CN": "高" },
  "confidence-medium": { en: "medium", "zh-CN": "中" },
  "confidence-low": { en: "low", "zh-CN": "低" },
  "status-new": { en: "new", "zh-CN": "新增" },
  "status-existing": { en: "existing", "zh-CN": "原有" },
  "status-fixed": { en: "fixed", "zh-CN": "已修复" },
  "status-suppressed": { en: "suppressed", "zh-CN": "已豁免" },
  "status-pending": { en: "suppression pending", "zh-CN": "豁免待合并" },
  "area-security": { en: "Security", "zh-CN": "安全性" },
  "area-reliability": { en: "Reliability", "zh-CN": "可靠性" },
  "area-observability": { en: "Observability", "zh-CN": "可观测性" },
  "area-deployability": { en: "Deployability", "zh-CN": "可部署性" },
  "area-maintainability": { en: "Maintainability", "zh-CN": "可维护性" },
  "area-governance": { en: "Governance", "zh-CN": "治理" },
  "control-pass": { en: "met", "zh-CN": "已满足" },
  "control-partial": { en: "partly met", "zh-CN": "部分满足" },
  "control-fail": { en: "not met", "zh-CN": "未满足" },
  "control-not-applicable": { en: "not applicable", "zh-CN": "不适用" },
  "control-unknown": { en: "not judged", "zh-CN": "未判定" },
  "level-blocked": { en: "blocked", "zh-CN": "禁止上线" },
  "level-not-ready": { en: "not ready", "zh-CN": "尚未就绪" },
  "level-nearly-ready": { en: "nearly ready", "zh-CN": "接近就绪" },
  "level-ready": { en: "ready", "zh-CN": "已就绪" },
  "reason-binary": { en: "binary", "zh-CN": "二进制文件" },
  "reason-too-large": { en: "too large", "zh-CN": "文件过大" },
  "reason-symlink": { en: "symbolic link", "zh-CN": "符号链接" },
  "reason-submodule": { en: "submodule", "zh-CN": "子模块" },
  "reason-unreadable": { en: "unreadable", "zh-CN": "无法读取" },
  "reason-missing-object": { en: "Git object missing", "zh-CN": "缺少 Git 对象" },
  "reason-undecodable": { en: "neither UTF-8 nor UTF-16", "zh-CN": "不是 UTF-8 或 UTF-16 编码" },
  "reason-excluded": { en: "excluded", "zh-CN": "已排除" },
  "reason-parse-error": { en: "syntax error (audited in part)", "zh-CN": "语法错误（仅部分审计）" },
  "reason-limit": { en: "cut short by a limit", "zh-CN": "因超出限制而中途停止" },
  "phase-1": { en: "Security baseline", "zh-CN": "安全基线" },
  "phase-2": { en: "Deployment baseline", "zh-CN": "部署基线" },
  "phase-3": { en: "Architecture and reliability", "zh-CN": "架构与可靠性" },
  "phase-4": { en: "Observability and quality", "zh-CN": "可观测性与质量" },
  // labels of a finding
  problem: { en: "Problem", "zh-CN": "问题描述" },
  risk: { en: "Risk", "zh-CN": "风险" },
  fix: { en: "Fix", "zh-CN": "修复" },
  acceptance: { en: "Acceptance", "zh-CN": "验收" },
  effort: { en: "Effort", "zh-CN": "工作量" },
  references: { en: "References", "zh-CN": "参考" },
  "why-believed": { en: "Why", "zh-CN": "依据" },
  place: { en: "Place", "zh-CN": "位置" },
  severity: { en: "Severity", "zh-CN": "级别" },
  confidence: { en: "Confidence", "zh-CN": "置信度" },
  status: { en: "Status", "zh-CN": "状态" },
  finding: { en: "Finding", "zh-CN": "问题" },
  rule: { en: "Rule", "zh-CN": "规则" },
  area: { en: "Area", "zh-CN": "领域" },
  score: { en: "Score", "zh-CN": "得分" },
  before: { en: "Before", "zh-CN": "之前" },
  change: { en: "Change", "zh-CN": "变化" },
  control: { en: "Control", "zh-CN": "控制项" },
  evidence: { en: "Evidence", "zh-CN": "证据" },
  file: { en: "File", "zh-CN": "文件" },
  reason: { en: "Reason", "zh-CN": "原因" },
  phase: { en: "Phase", "zh-CN": "阶段" },
  places: { en: "Places", "zh-CN": "处数" },
  date: { en: "Date", "zh-CN": "日期" },
  commit: { en: "Commit", "zh-CN": "提交" },
  level: { en: "Level", "zh-CN": "就绪程度" },
  overall: { en: "Overall", "zh-CN": "总分" },
  hours: { en: "{hours} h", "zh-CN": "{hours} 小时" },
  "safe-fix": { en: "Can be applied by `readiness-gate fix`", "zh-CN": "可用 `readiness-gate fix` 自动修复" },
  "suppressed-because": { en: "Suppressed: {reason}", "zh-CN": "豁免理由：{reason}" },
  warning: { en: "Warning", "zh-CN": "警告" },
  error: { en: "Error", "zh-CN": "错误" },
  // headings
  summary: { en: "Summary", "zh-CN": "概要" },
  findings: { en: "Findings", "zh-CN": "问题清单" },
  "new-findings": { en: "New findings", "zh-CN": "新增问题" },
  "pending-findings": { en: "Findings whose suppression is pending", "zh-CN": "豁免待合并的问题" },
  "fixed-findings": { en: "Fixed findings", "zh-CN": "已修复问题" },
  "existing-findings": { en: "Existing findings", "zh-CN": "原有问题" },
  "suppressed-findings": { en: "Suppressed findings", "zh-CN": "已豁免问题" },
  scores: { en: "Scores", "zh-CN": "得分" },
  history: { en: "History", "zh-CN": "历史" },
  controls: { en: "Controls", "zh-CN": "控制项" },
  roadmap: { en: "Roadmap", "zh-CN": "整改路线" },
  "not-scanned": { en: "Not scanned", "zh-CN": "未审计的文件" },
  notices: { en: "Notices", "zh-CN": "提示" },
  "do-first": { en: "What to do first", "zh-CN": "首要整改事项" },
  scope: { en: "Scope", "zh-CN": "审计范围" },
  "audit-report": { en: "Production readiness audit", "zh-CN": "生产就绪审计报告" },
  // sentences
  "found-nothing": { en: "No findings.", "zh-CN": "未发现问题。" },
  "found-nothing-new": { en: "No new findings.", "zh-CN": "没有新增问题。" },
  "findings-line": { en: "Findings: {counts}", "zh-CN": "问题：{counts}" },
  "open-by-severity": { en: "Open: {counts}", "zh-CN": "待处理：{counts}" },
  "count-new": { en: "{count} new", "zh-CN": "新增 {count}" },
  "count-existing": { en: "{count} existing", "zh-CN": "原有 {count}" },
  "count-fixed": { en: "{count} fixed", "zh-CN": "已修复 {count}" },
  "count-suppressed": { en: "{count} suppressed", "zh-CN": "已豁免 {count}" },
  "count-pending": { en: "{count} pending", "zh-CN": "豁免待合并 {count}" },
  "count-open": { en: "{count} open", "zh-CN": "待处理 {count}" },
  "existing-not-listed": {
    en: "{count} existing {count#finding is|findings are} not listed (--verbose lists {count#it|them}).",
    "zh-CN": "另有 {count} 个原有问题未列出（使用 --verbose 查看）。"
  },
  "not-scanned-count": { en: "{count} {count#file|files} not scanned: {reasons}", "zh-CN": "{count} 个文件未审计：{reasons}" },
  "reason-count": { en: "{count} {reason}", "zh-CN": "{reason} {count}" },
  "scanned-count": {
    en: "{files} {files#file|files} ({size}) audited in {seconds} s",
    "zh-CN": "已审计 {files} 个文件（{size}），用时 {seconds} 秒"
  },
  "compared-with": { en: "Compared with `{base}`", "zh-CN": "对比基准：`{base}`" },
  "audited-commit": { en: "Commit `{head}`", "zh-CN": "提交：`{head}`" },
  "audited-root": { en: "Audited: `{root}`", "zh-CN": "审计对象：`{root}`" },
  "rule-set": { en: "{name} {version}, rule set {digest}", "zh-CN": "{name} {version}，规则集 {digest}" },
  "also-at": { en: "also at {place}", "zh-CN": "另见 {place}" },
  "more-places": { en: "and {count} more {count#place|places}", "zh-CN": "及另外 {count} 处" },
  "more-rows": {
    en: "{count} more {count#finding is|findings are} not shown here; see the report files or the log.",
    "zh-CN": "另有 {count} 个问题未在此显示，请查看报告文件或日志。"
  },
  "more-notices": { en: "{count} more {count#notice|notices}", "zh-CN": "另有 {count} 条提示" },
  "more-files": { en: "{count} more {count#file|files}", "zh-CN": "另有 {count} 个文件" },
  "annotations-not-shown": {
    en: "{count} more {count#finding has|findings have} no annotation because GitHub shows ten of each kind; the job summary lists {count#it|them}.",
    "zh-CN": "另有 {count} 个问题没有行内注释（GitHub 每类最多显示 10 条），完整列表见作业摘要。"
  },
  "fixed-in-section": { en: "This change fixes {count} {count#finding|findings}.", "zh-CN": "本次变更修复了 {count} 个问题。" },
  "score-capped-P0": {
    en: "An open P0 caps the overall score at 39, an open P1 at 69, whatever the rest.",
    "zh-CN": "只要存在未解决的 P0，总分不超过 39；存在未解决的 P1，总分不超过 69。"
  },
  "score-not-judged": { en: "not judged", "zh-CN": "未评分" },
  "roadmap-intro": {
    en: "Effort counts the first place of a rule in full and each further place as a quarter.",
    "zh-CN": "工作量估算：同一规则的首处按全额计，其余每处按四分之一计。"
  },
  "phase-total": { en: "{hours} h in this phase", "zh-CN": "本阶段共 {hours} 小时" },
  "total-effort": { en: "Total effort: {hours} h", "zh-CN": "总工作量：{hours} 小时" },
  "sarif-dropped": {
    en: "{count} less grave results were left out: a run may hold {limit}.",
    "zh-CN": "另有 {count} 个较轻的结果未写入：单次运行最多包含 {limit} 个。"
  },
  "sarif-kept-out": {
    en: "{suppressed} suppressed and {fixed} fixed findings are left out, because code scanning would open alerts for them.",
    "zh-CN": "未写入 {suppressed} 个已豁免和 {fixed} 个已修复的问题，否则代码扫描会为它们创建告警。"
  },
  "sarif-root": { en: "The root folder of the audited repository.", "zh-CN": "被审计仓库的根目录。" },
  "cut-to-fit": { en: "This summary was shortened to fit the size that GitHub accepts.", "zh-CN": "摘要超出 GitHub 的大小上限，已作删减。" },
  // the HTML report
  filters: { en: "Filters", "zh-CN": "筛选" },
  "filter-text": { en: "Search findings", "zh-CN": "搜索问题" },
  "filter-all-areas": { en: "All areas", "zh-CN": "全部领域" },
  "filter-all-statuses": { en: "All statuses", "zh-CN": "全部状态" },
  "filter-reset": { en: "Reset filters", "zh-CN": "重置筛选" },
  "filter-shown": { en: "{shown} of {total} findings shown", "zh-CN": "显示 {shown} / {total} 个问题" },
  "skip-to-findings": { en: "Skip to the findings", "zh-CN": "跳到问题列表" },
  "marked-line": { en: "this line", "zh-CN": "问题所在行" },
  // the route inventory
  "route-methods": { en: "Method", "zh-CN": "方法" },
  "route-path": { en: "Path", "zh-CN": "路径" },
  "route-authentication": { en: "Authentication", "zh-CN": "身份认证" },
  "route-guard": { en: "Guard", "zh-CN": "认证方式" },
  "route-place": { en: "Declared at", "zh-CN": "声明位置" },
  "route-authentication-required": { en: "required", "zh-CN": "必须" },
  "route-authentication-optional": { en: "optional", "zh-CN": "可选" },
  "route-authentication-presence": { en: "unverified", "zh-CN": "未校验" },
  "route-authentication-none": { en: "none", "zh-CN": "无" },
  "route-authentication-unknown": { en: "unknown", "zh-CN": "无法判断" },
  "routes-count": { en: "{routes} {routes#route|routes}, {open} without authentication", "zh-CN": "共 {routes} 条路由，其中 {open} 条没有身份认证" },
  // rules and explain
  "rules-title": { en: "Rules", "zh-CN": "规则" },
  "secret-kinds": { en: "{count} kinds of secret", "zh-CN": "{count} 种密钥" },
  "secret-what": { en: "Kind", "zh-CN": "种类" },
  vendor: { en: "Vendor", "zh-CN": "厂商" },
  documentation: { en: "documentation", "zh-CN": "文档" },
  "any-vendor": { en: "the vendor", "zh-CN": "相应厂商" },
  "any-secret": { en: "credential", "zh-CN": "凭据" },
  "any-page": { en: "its documentation", "zh-CN": "其官方文档页面" },
  "rules-count": { en: "{rules} {rules#rule|rules}, {controls} {controls#control|controls}", "zh-CN": "共 {rules} 条规则、{controls} 个控制项" },
  "rules-hint": { en: "Read one with `readiness-gate explain ID`.", "zh-CN": "使用 `readiness-gate explain ID` 查看某条规则的说明。" },
  "sample-bad": { en: "Reported", "zh-CN": "会报告" },
  "sample-good": { en: "Not reported", "zh-CN": "不会报告" },
  "rule-fix": { en: "Where the text allows an exact change, `readiness-gate fix --rule {rule}` makes it (`--all`: also where that changes behaviour).", "zh-CN": "能够精确修改的位置可用 `readiness-gate fix --rule {rule}` 自动修复（`--all` 还包括会改变行为的修改）。" },
  "rule-suppress": {
    en: "To suppress at one place, with a reason: `readiness-ignore {rule} -- reason` in a comment on the line or the line above.",
    "zh-CN": "如需豁免某一处：在该行或上一行的注释中写 `readiness-ignore {rule} -- 理由`（理由必填）。"
  }
};

// src/report/messages/verdict.ts
var verdictTexts = {
  // conclusions
  "verdict-passed": { en: "Passed", "zh-CN": "通过" },
  "verdict-failed": { en: "Failed", "zh-CN": "未通过" },
  "verdict-error": { en: "Could not audit", "zh-CN": "无法完成审计" },
  // reasons of the gate
  "gate.new-findings": {
    en: "{count} new {severity} {count#finding|findings}.",
    "zh-CN": "新增 {count} 个 {severity} 级问题。"
  },
  "gate.open-findings": {
    en: "{count} open {severity} {count#finding|findings}.",
    "zh-CN": "有 {count} 个 {severity} 级问题待处理。"
  },
  "gate.no-new-findings": {
    en: "No new finding at {failOn} or above.",
    "zh-CN": "没有新增 {failOn} 及以上级别的问题。"
  },
  "gate.no-findings": {
    en: "No finding at {failOn} or above.",
    "zh-CN": "没有 {failOn} 及以上级别的问题。"
  },
  "gate.off": {
    en: "The gate is off (fail-on: none); findings are reported only.",
    "zh-CN": "门禁已关闭（fail-on: none），仅报告问题，不影响结论。"
  },
  "gate.rule-threw": {
    en: "There {count#was|were} {count} internal {count#error|errors}; part of the audit is missing.",
    "zh-CN": "发生 {count} 次内部错误，部分审计缺失。"
  },
  "gate.missing-objects": {
    en: "{count} {count#file|files} could not be read from the Git objects at hand, {path} first; the verdict would be incomplete.",
    "zh-CN": "有 {count} 个文件缺少 Git 对象而无法读取（首个为 {path}），结论不完整。"
  },
  // notices
  "notice.rule-threw": {
    en: "{rule} failed with an internal error, what it would have found is missing; please report this: {error}",
    "zh-CN": "{rule} 发生内部错误，本次结果缺少它的发现，请反馈此问题：{error}"
  },
  "notice.suppression-expired": {
    en: "The suppression of {rule} expired on {expires}; it no longer applies.",
    "zh-CN": "对 {rule} 的豁免已于 {expires} 到期，不再生效。"
  },
  "notice.pending-suppression": {
    en: "This change adds a suppression of {rule}; it takes effect once merged.",
    "zh-CN": "本次变更新增了对 {rule} 的豁免，合并后才会生效。"
  },
  "notice.config-pending": {
    en: "This change edits the audit configuration; the verdict uses the configuration of the base, the edit takes effect once merged.",
    "zh-CN": "本次变更修改了审计配置；本次结论仍以基准分支的配置为准，合并后才会生效。"
  },
  "notice.workflow-edited": {
    en: "This change edits the workflow that runs this gate; review it by hand.",
    "zh-CN": "本次变更修改了运行本门禁的工作流，请人工复核。"
  },
  "notice.base-missing-full": {
    en: "The base commit could not be had, so everything was audited and nothing was compared: {detail}.",
    "zh-CN": "无法获取基准提交，已改为全量审计，未做对比：{detail}。"
  },
  "notice.history-missing": {
    en: "The commits between base and head could not all be had, so secrets that were added and removed again within this change may be missed: {detail}.",
    "zh-CN": "无法取得基准与当前提交之间的全部提交，本次变更中曾写入又删除的密钥可能未被发现：{detail}。"
  },
  "notice.history-limited": {
    en: "Only the newest {commits} commits of this change and {files} of their files were searched for secrets that were removed again.",
    "zh-CN": "只在本次变更最近的 {commits} 个提交、共 {files} 个文件中查找曾写入又删除的密钥。"
  },
  "notice.output-failed": {
    en: "{path} could not be written: {error}.",
    "zh-CN": "无法写入 {path}：{error}。"
  },
  "notice.summary-failed": {
    en: "The step summary could not be written: {error}.",
    "zh-CN": "无法写入步骤摘要：{error}。"
  },
  // errors: exit code 2
  "git-not-found": {
    en: "git was not found; install it and make sure that it is on the PATH.",
    "zh-CN": "找不到 git，请安装并确认其位于 PATH 中。"
  },
  "git-failed": { en: "{command} failed: {detail}", "zh-CN": "{command} 执行失败：{detail}" },
  "not-a-repository": {
    en: "{path} is not a Git repository; comparing needs one.",
    "zh-CN": "{path} 不是 Git 仓库，无法进行对比。"
  },
  "path-not-found": { en: "{path} does not exist.", "zh-CN": "{path} 不存在。" },
  "path-not-a-folder": { en: "{path} is not a folder.", "zh-CN": "{path} 不是目录。" },
  "commit-not-found": {
    en: "The commit {commit} is not in this repository; fetch it, or check the name.",
    "zh-CN": "仓库中没有提交 {commit}，请先拉取，或检查名称是否正确。"
  },
  "missing-base": {
    en: "The base commit could not be had: {detail}. Give the workflow `contents: read`, or check out with `fetch-depth: 0`.",
    "zh-CN": "无法获取基准提交：{detail}。请为工作流授予 `contents: read` 权限，或在检出时设置 `fetch-depth: 0`。"
  },
  "nothing-scanned": {
    en: "Nothing was audited in {root}: no file there could be read as text.",
    "zh-CN": "{root} 中没有可审计的文本文件。"
  },
  "no-checkout": {
    en: "There is no Git checkout in {path}; run actions/checkout before this step.",
    "zh-CN": "{path} 中没有 Git 检出，请在此步骤之前运行 actions/checkout。"
  },
  "event-unreadable": { en: "The event payload {path} could not be read: {detail}", "zh-CN": "无法读取事件数据 {path}：{detail}" },
  "config-not-found": { en: "The configuration file {path} does not exist.", "zh-CN": "配置文件 {path} 不存在。" },
  "config-syntax": { en: "{path}:{line}: not valid YAML: {detail}", "zh-CN": "{path}:{line}：YAML 语法错误：{detail}" },
  "config-unknown-key": {
    en: "{path}:{line}: unknown key {key}; known here: {known}",
    "zh-CN": "{path}:{line}：未知的键 {key}；此处可用的键：{known}"
  },
  "config-wrong-value": {
    en: "{path}:{line}: {key} must be {expected}, not {value}",
    "zh-CN": "{path}:{line}：{key} 应为 {expected}，而不是 {value}"
  },
  "config-missing-key": { en: "{path}:{line}: {key} is missing", "zh-CN": "{path}:{line}：缺少 {key}" },
  "config-unknown-rule": {
    en: "{path}:{line}: there is no rule {rule}; see `readiness-gate rules`",
    "zh-CN": "{path}:{line}：不存在规则 {rule}；可用 `readiness-gate rules` 查看全部规则"
  },
  "input-wrong-value": {
    en: "The input {name} must be {expected}, not {value}.",
    "zh-CN": "输入参数 {name} 应为 {expected}，而不是 {value}。"
  },
  "publish-no-file": {
    en: "`mode: publish` needs `json-file`: the report that the run on the fork left as an artifact.",
    "zh-CN": "`mode: publish` 需要 `json-file`：复刻仓库上的运行以构件形式留下的报告。"
  },
  "publish-wrong-event": {
    en: "`mode: publish` is for workflows that `workflow_run` starts, not for {event}.",
    "zh-CN": "`mode: publish` 仅用于由 `workflow_run` 触发的工作流，不适用于 {event}。"
  },
  "usage-unknown-command": {
    en: "Unknown command {command}; see `readiness-gate --help`.",
    "zh-CN": "未知命令 {command}；请查看 `readiness-gate --help`。"
  },
  "usage-unknown-option": {
    en: "Unknown option {option}; see `readiness-gate {command} --help`.",
    "zh-CN": "未知选项 {option}；请查看 `readiness-gate {command} --help`。"
  },
  "usage-missing-value": { en: "{option} needs a value.", "zh-CN": "{option} 需要一个值。" },
  "usage-wrong-value": {
    en: "{option} must be {expected}, not {value}.",
    "zh-CN": "{option} 应为 {expected}，而不是 {value}。"
  },
  "usage-missing-argument": {
    en: "{command} needs {argument}; see `readiness-gate {command} --help`.",
    "zh-CN": "{command} 缺少参数 {argument}；请查看 `readiness-gate {command} --help`。"
  },
  "usage-too-many-arguments": {
    en: "Unexpected argument {argument}; see `readiness-gate {command} --help`.",
    "zh-CN": "多余的参数 {argument}；请查看 `readiness-gate {command} --help`。"
  },
  "unknown-rule": {
    en: "There is no rule {rule}; see `readiness-gate rules`.",
    "zh-CN": "不存在规则 {rule}；可用 `readiness-gate rules` 查看全部规则。"
  },
  "unknown-rule-near": {
    en: "There is no rule {rule}; did you mean {near}?",
    "zh-CN": "不存在规则 {rule}；您是否想查看 {near}？"
  },
  "output-refused": {
    en: "{path} was not written: it leads outside {root} through a symbolic link.",
    "zh-CN": "未写入 {path}：该路径经符号链接指向了 {root} 之外。"
  },
  "output-is-folder": { en: "{path} was not written: it is a folder.", "zh-CN": "未写入 {path}：它是一个目录。" },
  "internal-error": {
    en: "Internal error; this is a bug of the gate, please report it with the lines below.",
    "zh-CN": "内部错误：这是本工具的缺陷，请附上以下信息反馈。"
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
