// Secrets of a change's commits that neither base nor head holds -> one finding a value, new by nature.
import type { Config } from '../model/config.ts';
import type { Role } from '../model/file.ts';
import type { Location } from '../model/range.ts';
import type { RuleEntry } from '../model/rule.ts';
import { settingOf, type Draft, type RawProblem } from './draft.ts';
import { identify, type Identified } from './fingerprint.ts';

/** A secret as it stood in a file of a commit. */
export interface PastSecret extends RawProblem {
  readonly role: Role;
  readonly location: Location; // in that commit
  readonly commit: string;
}

/** What stands for every kind of secret that only the history has: the advice is the same. */
export const pastRule = 'secret/in-history';

export interface PastDraft {
  readonly draft: Identified;
  readonly as: Draft; // under its kind's own rule, of which ignores may speak
}

/** `live`: the problems of base and head. A value that either holds, anywhere, is judged there. The oldest place of a value stays. */
export function pastDrafts(past: readonly PastSecret[], live: readonly RawProblem[], rules: ReadonlyMap<string, RuleEntry>, config: Config): PastDraft[] {
  const rule = rules.get(pastRule);
  const chosen = settingOf(config, pastRule);
  if (rule === undefined || chosen === 'off') return [];
  const known = new Set(live.map(({ problem }) => problem.secret?.hash));
  const drafts = new Map<string, { draft: Draft; as: Draft }>();
  for (const found of past) {
    const { ruleId, problem, location, commit } = found;
    const kind = rules.get(ruleId);
    const hash = problem.secret?.hash;
    if (kind === undefined || hash === undefined || known.has(hash) || isDead(found)) continue;
    const setting = settingOf(config, ruleId);
    const own = setting ?? problem.whenNew ?? problem.severity ?? kind.severity;
    if (own === 'off' || own > 'P1') continue; // what need not be rotated is settled by its removal
    const severity = chosen ?? rule.severity;
    const { fix: _fix, symbol: _symbol, cause: _cause, related: _related, ...rest } = problem;
    const told = { ...rest, message: 'in-history', data: { commit: commit.slice(0, 12), path: location.path, kind: ruleId } };
    const draft: Draft = { rule, problem: told, severity, location: { ...location, commit }, related: [], content: hash };
    const before = drafts.get(hash);
    if (before === undefined || severity < before.draft.severity) drafts.set(hash, { draft, as: { ...draft, rule: kind } });
  }
  const all = [...drafts.values()];
  const identified = identify(all.map(({ draft }) => draft));
  return all.flatMap(({ as }, index) => (identified[index] === undefined ? [] : [{ draft: identified[index], as }]));
}

/** Somebody wrote beside it that it is none, where nothing runs. */
function isDead({ problem, role }: PastSecret): boolean {
  return problem.denied === true && role !== 'production' && role !== 'development';
}
