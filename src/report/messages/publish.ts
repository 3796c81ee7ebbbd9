// Texts of what is published on GitHub, and of what could not be.
import type { Text } from '../../model/text.ts';

export const publishTexts = {
  'cause-of': { en: 'This part of the change brings about the finding at `{place}`', 'zh-CN': '此处改动导致了 `{place}` 处的问题' },
  'removed-here': { en: 'What is removed here brings about the finding at `{place}`', 'zh-CN': '此处删除的代码导致了 `{place}` 处的问题' },
  'check-summary-more': {
    en: '{count} more {count#finding has|findings have} no annotation in this check, which takes {most} at most; the job summary lists the gravest of all, the log every one.',
    'zh-CN': '另有 {count} 个问题在此检查中没有注释（最多 {most} 条）；作业摘要列出其中最严重的，日志列出全部。',
  },
  'review-body': {
    en: 'New findings of Readiness Gate on lines of this pull request. The job summary lists all of them.',
    'zh-CN': '以下为 Readiness Gate 在本次拉取请求中发现的新增问题，完整列表见作业摘要。',
  },
  'review-fixed': { en: 'Fixed: the finding is gone.', 'zh-CN': '已修复：该问题不再存在。' },
  'review-posted': { en: '{count} {count#comment|comments} written on lines of the pull request', 'zh-CN': '已在拉取请求的代码行上发表 {count} 条评论' },
  'review-not-shown': {
    en: '{count} new {count#finding has|findings have} no comment: the pull request does not show {count#its lines|their lines}, or there was no room. The job summary lists {count#it|them}.',
    'zh-CN': '另有 {count} 个新增问题没有行内评论（对应的行不在拉取请求的差异中，或数量已达上限），详见作业摘要。',
  },
  'request-moved-on': {
    en: 'No comment is written: the pull request has commit {head} by now, whose own run comments on it.',
    'zh-CN': '未发表评论：拉取请求已有新提交 {head}，由其自身的运行负责评论。',
  },

  // the report issue
  'issue-kept': {
    en: 'Readiness Gate keeps this part up to date. What you write above or below it stays.',
    'zh-CN': '此部分由 Readiness Gate 自动更新；写在其上方或下方的内容会保留。',
  },
  'issue-opened': { en: 'Report issue {number}: opened', 'zh-CN': '报告议题 {number}：已新建' },
  'issue-updated': { en: 'Report issue {number}: brought up to date', 'zh-CN': '报告议题 {number}：已更新' },
  'issue-closed': { en: 'Report issue {number}: closed, the repository is ready', 'zh-CN': '报告议题 {number}：仓库已就绪，议题已关闭' },
  'issue-reopened': { en: 'Report issue {number}: reopened, the repository is not ready any more', 'zh-CN': '报告议题 {number}：仓库不再就绪，议题已重新打开' },
  'issue-same': { en: 'Report issue {number}: nothing has changed', 'zh-CN': '报告议题 {number}：没有变化' },
  'issue-none': { en: 'The repository is ready: no report issue is needed', 'zh-CN': '仓库已就绪，无需报告议题' },
  'issue-elsewhere': {
    en: 'The report issue is left alone: only full audits of the default branch keep it.',
    'zh-CN': '未改动报告议题：仅默认分支的全量审计会更新它。',
  },
  'issue-incomplete': {
    en: 'The report issue is left as it is: this audit is incomplete.',
    'zh-CN': '本次审计不完整，报告议题保持原样。',
  },
  'issue-damaged': {
    en: 'Somebody has edited the history of scores in report issue {number}; what could not be read of it is gone.',
    'zh-CN': '报告议题 {number} 中的历史得分被人改动过，无法识别的部分已丢弃。',
  },
  'issue-no-room': {
    en: 'Report issue {number} is too long: what others wrote in it leaves no room for the report, so only its state (open or closed) was kept.',
    'zh-CN': '报告议题 {number} 过长：其他人写入的内容没有为报告留出空间，因此只更新了其状态（打开或关闭）。',
  },

  // what a fork's run reported
  'fork-tool-name': { en: 'Readiness Gate (as reported by the run on the fork)', 'zh-CN': 'Readiness Gate（复刻仓库上的运行结果）' },
  'fork-says': { en: 'The run on the fork says', 'zh-CN': '复刻仓库上的运行结果' },
  'fork-note': {
    en: 'As reported by the run on the fork. Whoever opened this pull request can change what that run reports; the texts are those of this repository’s own gate.',
    'zh-CN': '以下内容来自复刻仓库上的运行。拉取请求的作者可以改动该运行上报的数据；文字说明均由本仓库自己的门禁生成。',
  },
  'fork-review-body': {
    en: 'New findings on lines of this pull request, as reported by the run on the fork.',
    'zh-CN': '以下为复刻仓库上的运行在本次拉取请求的代码行上报告的新增问题。',
  },
  'fork-left-out': {
    en: '{count} {count#finding|findings} of the fork’s report {count#is|are} left out: of a rule that this version does not know, at a place that cannot be, or reported twice.',
    'zh-CN': '复刻仓库的报告中有 {count} 个问题未采用：规则在此版本中不存在、位置无效或重复。',
  },
  'fork-request': { en: 'What the run on the fork reported goes to pull request {number}.', 'zh-CN': '复刻仓库上的运行结果对应拉取请求 {number}。' },
  'fork-own-branch': {
    en: 'Nothing is published: that run was not for a fork or Dependabot, and publishes itself.',
    'zh-CN': '无需发布：该运行不是由复刻仓库或 Dependabot 触发的，会自行发布结果。',
  },
  'fork-other-event': {
    en: 'Nothing is published: that run was not started by a pull request.',
    'zh-CN': '未发布：该运行不是由拉取请求触发的。',
  },
  'fork-no-file': {
    en: 'Nothing is published: {path} could not be read ({detail}). The run on the fork may have left no report.',
    'zh-CN': '未发布：无法读取 {path}（{detail}），复刻仓库上的运行可能没有留下报告。',
  },
  'fork-too-large': {
    en: 'Nothing is published: the report has {size} bytes, and {most} are taken at most.',
    'zh-CN': '未发布：报告大小为 {size} 字节，上限为 {most} 字节。',
  },
  'fork-not-a-report': {
    en: 'Nothing is published: the file is no report of the published shape ({detail}).',
    'zh-CN': '未发布：文件不符合报告格式（{detail}）。',
  },
  'fork-no-request': {
    en: 'Nothing is published: no open pull request has commit {head} of {repository} as its head.',
    'zh-CN': '未发布：没有以 {repository} 的提交 {head} 为最新提交的未关闭拉取请求。',
  },
  'fork-many-requests': {
    en: 'Nothing is published: {count} open pull requests have commit {head} of {repository} as their head.',
    'zh-CN': '未发布：有 {count} 个未关闭的拉取请求以 {repository} 的提交 {head} 为最新提交。',
  },

  // channels
  'channel-check': { en: 'The check run', 'zh-CN': '检查运行（check run）' },
  'channel-review': { en: 'Comments on lines', 'zh-CN': '行内评论' },
  'channel-resolve': { en: 'Marks on comments whose finding is fixed', 'zh-CN': '已修复评论的标记' },
  'channel-comment': { en: 'The summary comment', 'zh-CN': '摘要评论' },
  'channel-fork': { en: 'What the run on the fork reported', 'zh-CN': '复刻仓库上的运行结果' },
  'channel-issue': { en: 'The report issue', 'zh-CN': '报告议题' },

  // what was not possible
  'publish.forbidden': {
    en: '{channel} could not be published: the token may not (HTTP {status}). Give the job `{permission}`. A pull request from a fork, or by Dependabot, gets a token that can only read.',
    'zh-CN': '{channel}发布失败：令牌没有权限（HTTP {status}）。请为作业授予 `{permission}`；来自复刻仓库或 Dependabot 的拉取请求只能获得只读令牌。',
  },
  'publish.refused': {
    en: '{channel} could not be published in full: GitHub did not accept it ({detail}). It takes `{permission}`.',
    'zh-CN': '{channel}未能完整发布：GitHub 未接受请求（{detail}）。所需权限：`{permission}`。',
  },
  'publish.limited': {
    en: '{channel} could not be published in full: GitHub limits the rate of requests, and the wait is longer than this run takes time for. It takes `{permission}`.',
    'zh-CN': '{channel}未能完整发布：触发了 GitHub 的请求频率限制，且等待时间超出本次运行的预算。所需权限：`{permission}`。',
  },
  'publish.unreachable': {
    en: '{channel} could not be published in full: GitHub did not answer as it should ({detail}). It takes `{permission}`.',
    'zh-CN': '{channel}未能完整发布：GitHub 未正常响应（{detail}）。所需权限：`{permission}`。',
  },
  'publish.spent': {
    en: '{channel} could not be published in full: this run has used up its time or its number of requests. It takes `{permission}`.',
    'zh-CN': '{channel}未能完整发布：本次运行的时间或请求次数已用完。所需权限：`{permission}`。',
  },
  'publish.issues-disabled': {
    en: '{channel} could not be written: issues are switched off in this repository (HTTP 410). Switch them on in its settings, and give the job `{permission}`.',
    'zh-CN': '{channel}写入失败：此仓库已停用议题功能（HTTP 410）。请在仓库设置中启用，并为作业授予 `{permission}`。',
  },
  'publish.no-token': {
    en: '{channel} could not be published: there is no token. Give the step `token`, and the job `{permission}`.',
    'zh-CN': '{channel}发布失败：没有令牌。请为该步骤提供 `token`，并为作业授予 `{permission}`。',
  },
} as const satisfies Record<string, Text>;
