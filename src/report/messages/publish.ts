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

  // channels
  'channel-check': { en: 'The check run', 'zh-CN': '检查运行（check run）' },
  'channel-review': { en: 'Comments on lines', 'zh-CN': '行内评论' },
  'channel-resolve': { en: 'Marks on comments whose finding is fixed', 'zh-CN': '已修复评论的标记' },
  'channel-comment': { en: 'The summary comment', 'zh-CN': '摘要评论' },

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
  'publish.no-token': {
    en: '{channel} could not be published: there is no token. Give the step `token`, and the job `{permission}`.',
    'zh-CN': '{channel}发布失败：没有令牌。请为该步骤提供 `token`，并为作业授予 `{permission}`。',
  },
} as const satisfies Record<string, Text>;
