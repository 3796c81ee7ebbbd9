// Help texts and progress of the command line.
import type { Text } from '../../model/text.ts';

const sharedEn = `  --format FORMAT          text, json, sarif, markdown or html (default text)
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

const sharedZh = `  --format FORMAT          输出格式：text、json、sarif、markdown 或 html（默认 text）
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

const exitEn = 'Exit codes: 0 passed, 1 gate failed, 2 could not audit.';
const exitZh = '退出码：0 通过，1 未通过门禁，2 无法完成审计。';

export const cliTexts = {
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
    'zh-CN': `审计代码仓库是否具备上线条件。

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
${exitZh}`,
  },
  'help-scan': {
    en: `Audits a working tree, or a commit, in full.

Usage: readiness-gate scan [PATH] [OPTIONS]

  --ref COMMIT             audit this commit instead of the working tree
${sharedEn}

${exitEn}`,
    'zh-CN': `全量审计工作区或某个提交。

用法：readiness-gate scan [PATH] [OPTIONS]

  --ref COMMIT             审计指定提交，而不是工作区
${sharedZh}

${exitZh}`,
  },
  'help-compare': {
    en: `Compares two states of a repository; only what is new can fail.

Usage: readiness-gate compare BASE [HEAD] [OPTIONS]

BASE and HEAD are commits, branches or tags; without HEAD the working tree is compared.
Configuration and suppressions come from BASE.

  --history                look for secrets in every commit between them, too
${sharedEn}

${exitEn}`,
    'zh-CN': `对比仓库的两个状态，只有新增问题才会导致不通过。

用法：readiness-gate compare BASE [HEAD] [OPTIONS]

BASE 和 HEAD 可以是提交、分支或标签；省略 HEAD 时与工作区对比。
配置和豁免均取自 BASE。

  --history                同时检查两者之间每个提交中的密钥
${sharedZh}

${exitZh}`,
  },
  'help-fix': {
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
    'zh-CN': `应用能修复问题的修改。写入之前会重新审计：对应的问题必须消失，且不能引入其他问题。

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
退出码：0 没有剩余的修改，1 有修改未能应用，2 无法完成审计。`,
  },
  'fixes-applied': { en: 'Applied {count} {count#fix|fixes} in {files} {files#file|files}:', 'zh-CN': '已在 {files} 个文件中应用 {count} 处修复：' },
  'fixes-in-patch': { en: 'The patch holds {count} {count#fix|fixes} for {files} {files#file|files}:', 'zh-CN': '补丁包含 {files} 个文件的 {count} 处修复：' },
  'fixes-left': { en: '{count} {count#fix was|fixes were} left:', 'zh-CN': '有 {count} 处修复未应用：' },
  'fixes-none': { en: 'Nothing to fix.', 'zh-CN': '没有可应用的修复。' },
  'fixes-others': { en: '{count} more {count#fix alters|fixes alter} what works today: see {count#it|them} with `--all --dry-run`.', 'zh-CN': '另有 {count} 处修复会改变现有行为，可用 `--all --dry-run` 查看。' },
  'fix-left-overlaps': { en: 'It changes the same text as the fix of a graver finding: run the command again.', 'zh-CN': '与更严重问题的修复改动了同一处文本：请再次运行该命令。' },
  'fix-left-inexact': { en: 'The file is not UTF-8 and cannot be written back exactly.', 'zh-CN': '文件不是 UTF-8 编码，无法原样写回。' },
  'fix-left-stays': { en: 'The finding was still there afterwards: taken back.', 'zh-CN': '应用后问题依然存在，已撤销。' },
  'fix-left-worsens': { en: 'It would bring in another finding ({detail}): taken back.', 'zh-CN': '会引入其他问题（{detail}），已撤销。' },
  'fix-left-changed': { en: 'The file changed since it was audited.', 'zh-CN': '文件在审计之后发生了变化。' },
  'fix-left-refused': { en: 'The file is a link or lies behind one: not written.', 'zh-CN': '文件是链接或位于链接之后，未写入。' },
  'fix-left-failed': { en: 'The file could not be written: {detail}.', 'zh-CN': '文件写入失败：{detail}。' },
  'fix-left-hidden': { en: 'The patch would show a secret that stands beside it: apply it without `--dry-run`.', 'zh-CN': '补丁会显示旁边的密钥：请不带 `--dry-run` 直接应用。' },
  'help-routes': {
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
    'zh-CN': `列出工作区或某个提交的全部路由，以及由什么对调用方做身份认证。

用法：readiness-gate routes [PATH] [OPTIONS]

  --ref COMMIT             列出指定提交的路由，而不是工作区的
  --format FORMAT          text、json 或 markdown（默认 text）
  --language LANGUAGE      en 或 zh-CN（默认 en）
  --config FILE            配置文件（默认 .github/readiness.yml 或 readiness.yml）
  --path GLOB              只列出在匹配文件中声明的路由，可重复指定
  --cache DIR              各文件审计结果的缓存目录（默认位于用户缓存目录）
  --no-cache               不使用缓存，重新审计所有文件
  --no-color               不使用颜色`,
  },
  'help-rules': {
    en: `Lists every rule and control.

Usage: readiness-gate rules [OPTIONS]

  --format FORMAT          text or json (default text)
  --language LANGUAGE      en or zh-CN (default en)`,
    'zh-CN': `列出全部规则和控制项。

用法：readiness-gate rules [OPTIONS]

  --format FORMAT          text 或 json（默认 text）
  --language LANGUAGE      en 或 zh-CN（默认 en）`,
  },
  'help-explain': {
    en: `Explains a rule: the problem, the risk, the fix, how to check it, and samples.

Usage: readiness-gate explain ID [OPTIONS]

  --format FORMAT          text or json (default text)
  --language LANGUAGE      en or zh-CN (default en)`,
    'zh-CN': `说明一条规则：问题、风险、修复方法、验收标准和示例。

用法：readiness-gate explain ID [OPTIONS]

  --format FORMAT          text 或 json（默认 text）
  --language LANGUAGE      en 或 zh-CN（默认 en）`,
  },
  'help-org': {
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
    'zh-CN': `审计 GitHub 上某个组织或用户的每个仓库的默认分支，并给出一份总览。

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

${exitZh}只要有一个仓库无法完成审计，退出码即为 2。`,
  },
  'help-merge': {
    en: `Joins the overviews that 'org --shard I/N --format json' wrote. All N must be there, each once, of one list and one version.

Usage: readiness-gate merge FILE... [OPTIONS]

  --format FORMAT          text, json or markdown (default text)
  --output FILE            write the overview to FILE; FORMAT=FILE may be given several times
  --language LANGUAGE      en or zh-CN (default: that of the files)
  --no-color               no colour
  --quiet                  the verdict only
  --verbose                list the gravest findings and what was left out, too

${exitEn}`,
    'zh-CN': `合并 'org --shard I/N --format json' 写出的各个分片。N 个分片必须齐全、不重复，且出自同一份清单和同一版本。

用法：readiness-gate merge FILE... [OPTIONS]

  --format FORMAT          输出格式：text、json 或 markdown（默认 text）
  --output FILE            将总览写入 FILE；可用 FORMAT=FILE 的形式指定多次
  --language LANGUAGE      en 或 zh-CN（默认与输入文件一致）
  --no-color               不使用颜色
  --quiet                  只输出结论
  --verbose                同时列出最严重的问题和未审计的仓库

${exitZh}`,
  },
  'progress-listing': { en: 'Listing files', 'zh-CN': '正在列出文件' },
  'progress-auditing': { en: 'Auditing {done} of {total} files', 'zh-CN': '正在审计文件 {done}/{total}' },
  'progress-linking': { en: 'Relating files to each other', 'zh-CN': '正在关联各文件' },
  'progress-comparing': { en: 'Comparing with the base', 'zh-CN': '正在与基准对比' },
  'wrote-file': { en: 'Wrote {path}', 'zh-CN': '已写入 {path}' },
  'log-base-head': { en: 'Base {base}, head {head}', 'zh-CN': '基准 {base}，当前 {head}' },
} as const satisfies Record<string, Text>;
