// The audit of one state of the repository: problems, suppressions and evidence, before anybody's wishes and policy. Plain JSON: a
// state that was audited before, whole, need not be audited again.
import { createHash } from 'node:crypto';
import type { RuleFailure } from '../audit/record.ts';
import type { Config } from '../model/config.ts';
import type { NotScanned } from '../model/file.ts';
import type { RouteEntry } from '../model/result.ts';
import type { Listed, Source } from '../model/source.ts';
import type { RawProblem } from '../policy/draft.ts';
import type { LocatedEvidence } from '../policy/score.ts';
import type { InlineSuppression } from '../policy/suppress.ts';

export interface StateAudit {
  readonly files: number;
  readonly bytes: number;
  readonly notScanned: readonly NotScanned[];
  readonly problems: readonly RawProblem[];
  readonly suppressions: readonly InlineSuppression[];
  readonly evidence: readonly LocatedEvidence[];
  readonly routes: readonly RouteEntry[];
  readonly failures: readonly (RuleFailure & { readonly path?: string })[];
  readonly paths: readonly string[]; // all that exist
  readonly spoken: readonly Listed[]; // the files that problems and suppressions stand in
}

/** Names a state together with the configuration that its audit depends on. Null: the state cannot be named. */
export async function stateKey(source: Source, { roles, exclude }: Config): Promise<string | null> {
  const identity = await source.identity();
  return identity === null ? null : createHash('sha256').update(JSON.stringify([identity, roles, exclude])).digest('hex').slice(0, 32);
}

/** An audit with errors of its own, or of a state whose objects are not all there, is made anew. */
export function isKeepable({ failures, notScanned, spoken, files }: StateAudit): boolean {
  return files > 0 && failures.length === 0 && !notScanned.some(({ reason }) => reason === 'missing-object') && spoken.every(({ raw }) => raw === undefined);
}
