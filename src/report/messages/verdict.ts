// Texts of verdicts and their reasons, notices, and the errors that stop an audit.
import type { Text } from '../../model/text.ts';

export const verdictTexts = {
  // conclusions
  'verdict-passed': { en: 'Passed', 'zh-CN': '通过' },
  'verdict-failed': { en: 'Failed', 'zh-CN': '未通过' },
  'verdict-error': { en: 'Could not audit', 'zh-CN': '无法完成审计' },

  // reasons of the gate
  'gate.new-findings': {
    en: '{count} new {severity} {count#finding|findings}.',
    'zh-CN': '新增 {count} 个 {severity} 级问题。',
  },
  'gate.open-findings': {
    en: '{count} open {severity} {count#finding|findings}.',
    'zh-CN': '有 {count} 个 {severity} 级问题待处理。',
  },
  'gate.no-new-findings': {
    en: 'No new finding at {failOn} or above.',
    'zh-CN': '没有新增 {failOn} 及以上级别的问题。',
  },
  'gate.no-findings': {
    en: 'No finding at {failOn} or above.',
    'zh-CN': '没有 {failOn} 及以上级别的问题。',
  },
  'gate.off': {
    en: 'The gate is off (fail-on: none); findings are reported only.',
    'zh-CN': '门禁已关闭（fail-on: none），仅报告问题，不影响结论。',
  },
  'gate.rule-threw': {
    en: 'There {count#was|were} {count} internal {count#error|errors}; part of the audit is missing.',
    'zh-CN': '发生 {count} 次内部错误，部分审计缺失。',
  },

  'gate.missing-objects': {
    en: '{count} {count#file|files} could not be read from the Git objects at hand, {path} first; the verdict would be incomplete.',
    'zh-CN': '有 {count} 个文件缺少 Git 对象而无法读取（首个为 {path}），结论不完整。',
  },

  // notices
  'notice.rule-threw': {
    en: '{rule} failed with an internal error, what it would have found is missing; please report this: {error}',
    'zh-CN': '{rule} 发生内部错误，本次结果缺少它的发现，请反馈此问题：{error}',
  },
  'notice.suppression-expired': {
    en: 'The suppression of {rule} expired on {expires}; it no longer applies.',
    'zh-CN': '对 {rule} 的豁免已于 {expires} 到期，不再生效。',
  },
  'notice.pending-suppression': {
    en: 'This change adds a suppression of {rule}; it takes effect once merged.',
    'zh-CN': '本次变更新增了对 {rule} 的豁免，合并后才会生效。',
  },
  'notice.config-pending': {
    en: 'This change edits the audit configuration; the verdict uses the configuration of the base, the edit takes effect once merged.',
    'zh-CN': '本次变更修改了审计配置；本次结论仍以基准分支的配置为准，合并后才会生效。',
  },
  'notice.workflow-edited': {
    en: 'This change edits the workflow that runs this gate; review it by hand.',
    'zh-CN': '本次变更修改了运行本门禁的工作流，请人工复核。',
  },
  'notice.base-missing-full': {
    en: 'The base commit could not be had, so everything was audited and nothing was compared: {detail}.',
    'zh-CN': '无法获取基准提交，已改为全量审计，未做对比：{detail}。',
  },
  'notice.history-missing': {
    en: 'The commits between base and head could not all be had, so secrets that were added and removed again within this change may be missed: {detail}.',
    'zh-CN': '无法取得基准与当前提交之间的全部提交，本次变更中曾写入又删除的密钥可能未被发现：{detail}。',
  },
  'notice.history-limited': {
    en: 'Only the newest {commits} commits of this change and {files} of their files were searched for secrets that were removed again.',
    'zh-CN': '只在本次变更最近的 {commits} 个提交、共 {files} 个文件中查找曾写入又删除的密钥。',
  },
  'notice.output-failed': {
    en: '{path} could not be written: {error}.',
    'zh-CN': '无法写入 {path}：{error}。',
  },
  'notice.summary-failed': {
    en: 'The step summary could not be written: {error}.',
    'zh-CN': '无法写入步骤摘要：{error}。',
  },

  // errors: exit code 2
  'git-not-found': {
    en: 'git was not found; install it and make sure that it is on the PATH.',
    'zh-CN': '找不到 git，请安装并确认其位于 PATH 中。',
  },
  'git-failed': { en: '{command} failed: {detail}', 'zh-CN': '{command} 执行失败：{detail}' },
  'not-a-repository': {
    en: '{path} is not a Git repository; comparing needs one.',
    'zh-CN': '{path} 不是 Git 仓库，无法进行对比。',
  },
  'path-not-found': { en: '{path} does not exist.', 'zh-CN': '{path} 不存在。' },
  'path-not-a-folder': { en: '{path} is not a folder.', 'zh-CN': '{path} 不是目录。' },
  'commit-not-found': {
    en: 'The commit {commit} is not in this repository; fetch it, or check the name.',
    'zh-CN': '仓库中没有提交 {commit}，请先拉取，或检查名称是否正确。',
  },
  'missing-base': {
    en: 'The base commit could not be had: {detail}. Give the workflow `contents: read`, or check out with `fetch-depth: 0`.',
    'zh-CN': '无法获取基准提交：{detail}。请为工作流授予 `contents: read` 权限，或在检出时设置 `fetch-depth: 0`。',
  },
  'nothing-scanned': {
    en: 'Nothing was audited in {root}: no file there could be read as text.',
    'zh-CN': '{root} 中没有可审计的文本文件。',
  },
  'no-checkout': {
    en: 'There is no Git checkout in {path}; run actions/checkout before this step.',
    'zh-CN': '{path} 中没有 Git 检出，请在此步骤之前运行 actions/checkout。',
  },
  'event-unreadable': { en: 'The event payload {path} could not be read: {detail}', 'zh-CN': '无法读取事件数据 {path}：{detail}' },
  'config-not-found': { en: 'The configuration file {path} does not exist.', 'zh-CN': '配置文件 {path} 不存在。' },
  'config-syntax': { en: '{path}:{line}: not valid YAML: {detail}', 'zh-CN': '{path}:{line}：YAML 语法错误：{detail}' },
  'config-unknown-key': {
    en: '{path}:{line}: unknown key {key}; known here: {known}',
    'zh-CN': '{path}:{line}：未知的键 {key}；此处可用的键：{known}',
  },
  'config-wrong-value': {
    en: '{path}:{line}: {key} must be {expected}, not {value}',
    'zh-CN': '{path}:{line}：{key} 应为 {expected}，而不是 {value}',
  },
  'config-missing-key': { en: '{path}:{line}: {key} is missing', 'zh-CN': '{path}:{line}：缺少 {key}' },
  'config-unknown-rule': {
    en: '{path}:{line}: there is no rule {rule}; see `readiness-gate rules`',
    'zh-CN': '{path}:{line}：不存在规则 {rule}；可用 `readiness-gate rules` 查看全部规则',
  },
  'input-wrong-value': {
    en: 'The input {name} must be {expected}, not {value}.',
    'zh-CN': '输入参数 {name} 应为 {expected}，而不是 {value}。',
  },
  'publish-no-file': {
    en: '`mode: publish` needs `json-file`: the report that the run on the fork left as an artifact.',
    'zh-CN': '`mode: publish` 需要 `json-file`：复刻仓库上的运行以构件形式留下的报告。',
  },
  'publish-wrong-event': {
    en: '`mode: publish` is for workflows that `workflow_run` starts, not for {event}.',
    'zh-CN': '`mode: publish` 仅用于由 `workflow_run` 触发的工作流，不适用于 {event}。',
  },
  'usage-unknown-command': {
    en: 'Unknown command {command}; see `readiness-gate --help`.',
    'zh-CN': '未知命令 {command}；请查看 `readiness-gate --help`。',
  },
  'usage-unknown-option': {
    en: 'Unknown option {option}; see `readiness-gate {command} --help`.',
    'zh-CN': '未知选项 {option}；请查看 `readiness-gate {command} --help`。',
  },
  'usage-missing-value': { en: '{option} needs a value.', 'zh-CN': '{option} 需要一个值。' },
  'usage-wrong-value': {
    en: '{option} must be {expected}, not {value}.',
    'zh-CN': '{option} 应为 {expected}，而不是 {value}。',
  },
  'usage-missing-argument': {
    en: '{command} needs {argument}; see `readiness-gate {command} --help`.',
    'zh-CN': '{command} 缺少参数 {argument}；请查看 `readiness-gate {command} --help`。',
  },
  'usage-too-many-arguments': {
    en: 'Unexpected argument {argument}; see `readiness-gate {command} --help`.',
    'zh-CN': '多余的参数 {argument}；请查看 `readiness-gate {command} --help`。',
  },
  'unknown-rule': {
    en: 'There is no rule {rule}; see `readiness-gate rules`.',
    'zh-CN': '不存在规则 {rule}；可用 `readiness-gate rules` 查看全部规则。',
  },
  'unknown-rule-near': {
    en: 'There is no rule {rule}; did you mean {near}?',
    'zh-CN': '不存在规则 {rule}；您是否想查看 {near}？',
  },
  'output-refused': {
    en: '{path} was not written: it leads outside {root} through a symbolic link.',
    'zh-CN': '未写入 {path}：该路径经符号链接指向了 {root} 之外。',
  },
  'output-is-folder': { en: '{path} was not written: it is a folder.', 'zh-CN': '未写入 {path}：它是一个目录。' },
  'internal-error': {
    en: 'Internal error; this is a bug of the gate, please report it with the lines below.',
    'zh-CN': '内部错误：这是本工具的缺陷，请附上以下信息反馈。',
  },
} as const satisfies Record<string, Text>;
