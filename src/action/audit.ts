// Event and inputs -> verdict: which commits, whose configuration, gate or report.
import { configPaths, findConfig } from '../config/file.ts';
import { effectiveConfig } from '../config/effective.ts';
import { roleClassifier } from '../config/roles.ts';
import { engine } from '../engine.ts';
import type { Config } from '../model/config.ts';
import { AuditError } from '../model/error.ts';
import type { Notice } from '../model/result.ts';
import type { Source } from '../model/source.ts';
import type { Verdict } from '../policy/result.ts';
import { noCache } from '../run/cache.ts';
import { openCache } from '../run/disk-cache.ts';
import { knowledgeOf } from '../run/knowledge.ts';
import { compare, scan, type Run } from '../run/pipeline.ts';
import { commitSource } from '../source/commit.ts';
import { History, type Range } from '../source/history.ts';
import { pastSource } from '../source/past.ts';
import { originRemote } from '../source/remote.ts';
import { tool } from '../version.ts';
import type { Plan } from './event.ts';
import type { ActionInputs } from './inputs.ts';

export interface Situation {
  readonly root: string; // the checkout's top folder
  readonly server: string; // GITHUB_SERVER_URL
  readonly repository: string; // owner/name
  readonly log: (line: string) => void;
}

export interface Audited {
  readonly verdict: Verdict;
  readonly config: Config;
  readonly range?: Range; // of a comparison
}

export async function auditEvent(plan: Plan, inputs: ActionInputs, situation: Situation): Promise<Audited> {
  const history = historyOf(inputs, situation);
  if (plan.kind === 'full') return auditWhole(await history.head(), inputs, situation, plan.gate, []);
  let range: Range;
  try {
    range = await rangeOf(plan, history);
  } catch (error) {
    if (!(error instanceof AuditError) || error.id !== 'missing-base' || inputs.onMissingBase === 'fail') throw error;
    const notice: Notice = { level: 'warning', message: 'notice.base-missing-full', data: error.data };
    return auditWhole(await history.head(), inputs, situation, true, [notice]);
  }
  situation.log(`base ${range.base}, head ${range.head}`);
  return compareRange(range, history, inputs, situation);
}

export function historyOf({ token }: ActionInputs, { root, server, repository, log }: Situation): History {
  return new History(root, originRemote(server, repository, token), log);
}

function rangeOf(plan: Exclude<Plan, { kind: 'full' }>, history: History): Promise<Range> {
  switch (plan.kind) {
    case 'pull-request':
      return plan.checkedOut ? history.pullRequest(plan.headSha, plan.baseRef) : history.request(plan.headSha, plan.baseRef);
    case 'range':
      return history.range(plan.baseSha, plan.headSha);
    case 'branch':
      return history.sinceBranch(plan.defaultBranch);
    case 'given':
      return history.given(plan.base);
    default:
      return plan satisfies never;
  }
}

async function auditWhole(head: string, inputs: ActionInputs, situation: Situation, gate: boolean, notices: readonly Notice[]): Promise<Audited> {
  const source = commitSource(situation.root, head);
  await requireFolder(inputs, source);
  situation.log(`full audit of ${head}`);
  const config = await configOf(source, inputs, gate ? inputs.failOn : (inputs.failOn ?? 'none'));
  return { verdict: withNotices(await scan(source, runFor(config, inputs)), notices), config };
}

async function compareRange(range: Range, history: History, inputs: ActionInputs, situation: Situation): Promise<Audited> {
  const before = commitSource(situation.root, range.base);
  const now = commitSource(situation.root, range.head);
  await requireFolder(inputs, now, before);
  const config = await configOf(before, inputs, inputs.failOn);
  const notices = await configEdited(before, now, inputs);
  const missing = inputs.scanHistory ? await history.between(range) : null;
  if (missing !== null) notices.push({ level: 'warning', message: 'notice.history-missing', data: { detail: missing } });
  const past = inputs.scanHistory && missing === null ? pastSource(situation.root, range.base, range.head) : undefined;
  return { verdict: withNotices(await compare(before, now, runFor(config, inputs), past), notices), config, range };
}

/** A mistyped `path` would pass whatever the repository holds. */
async function requireFolder({ path: folder }: ActionInputs, ...sources: readonly Source[]): Promise<void> {
  if (folder === '') return;
  for (const source of sources) if ((await source.list()).files.some(({ path }) => isBelow(folder, path))) return;
  throw new AuditError('path-not-found', { path: folder });
}

function isBelow(folder: string, path: string): boolean {
  return folder === '' || path.startsWith(`${folder}/`);
}

function withNotices(verdict: Verdict, notices: readonly Notice[]): Verdict {
  const { result } = verdict;
  return { ...verdict, result: { ...result, notices: [...notices, ...result.notices] } };
}

/** The configuration as that commit has it: on a comparison the base's, so that a change cannot loosen its own gate. */
async function configOf(source: Source, inputs: ActionInputs, failOn: Config['failOn'] | undefined): Promise<Config> {
  const file = await configFile(source, inputs);
  if (file === null && inputs.config !== '') throw new AuditError('config-not-found', { path: inputs.config });
  return effectiveConfig(file, { failOn, language: inputs.language }, [...knowledgeOf(engine.ruleSet).rules.keys()]);
}

function configFile(source: Source, inputs: ActionInputs): Promise<{ path: string; text: string } | null> {
  return findConfig(source, inputs.config === '' ? configPaths : [inputs.config]);
}

/** A change of the configuration counts once merged; the reader is told. */
async function configEdited(base: Source, head: Source, inputs: ActionInputs): Promise<Notice[]> {
  const [before, now] = [await configFile(base, inputs), await configFile(head, inputs)];
  if (before?.text === now?.text) return [];
  return [{ level: 'warning', message: 'notice.config-pending', data: {}, path: now?.path ?? before?.path ?? '' }];
}

function runFor(config: Config, inputs: ActionInputs): Run {
  return {
    engine,
    config,
    roleOf: roleClassifier(config),
    cache: inputs.cacheDir === '' ? noCache : openCache(inputs.cacheDir, tool.rulesDigest),
    tool,
    today: new Date().toISOString().slice(0, 10),
    progress: () => undefined,
    wants: (_ruleId, path) => isBelow(inputs.path, path),
  };
}
