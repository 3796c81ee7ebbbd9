// An organisation's repositories, and what an audit of each of them says.
import type { Finding, Severity } from './finding.ts';
import type { Counts, Reason, Result } from './result.ts';

export interface ListedRepository {
  readonly name: string; // 'owner/name'
  readonly defaultBranch: string; // untrusted, for display
}

/** Why a repository is not audited. `empty` shows only when it is fetched. */
export const leftOutReasons = ['archived', 'disabled', 'fork', 'unmatched', 'limit', 'empty'] as const;
export type LeftOutReason = (typeof leftOutReasons)[number];

export interface LeftOut {
  readonly name: string;
  readonly reason: LeftOutReason;
}

/** The repositories of an owner: those to audit and those left out, each by name. */
export interface RepositoryListing {
  readonly owner: string;
  readonly server: string; // GitHub's web address, 'https://github.com'
  readonly repositories: readonly ListedRepository[];
  readonly leftOut: readonly LeftOut[];
}

/** Part `index` (1-based) of `of`. */
export interface Shard {
  readonly index: number;
  readonly of: number;
}

/** A finding as an overview tells it. */
export type BriefFinding = Pick<Finding, 'ruleId' | 'severity' | 'message' | 'data' | 'fingerprint'> & Pick<Finding['location'], 'path' | 'startLine'>;

export interface RuleCount {
  readonly ruleId: string;
  readonly severity: Severity; // the gravest of its open findings
  readonly count: number;
}

/** What of a repository's result goes into an overview. */
export interface RepositoryFigures {
  readonly head: string; // commit
  readonly failOn: Severity | 'none';
  readonly scores: Result['scores'];
  readonly counts: Pick<Counts, 'bySeverity'> & { readonly suppressed: number };
  readonly rules: readonly RuleCount[]; // of open findings, by rule ID
  readonly findings: readonly BriefFinding[]; // open: the P0 and the first P1
  readonly stats: Pick<Result['stats'], 'files' | 'bytes' | 'durationMs'>;
}

export interface RepositoryAudit extends ListedRepository {
  readonly conclusion: Result['verdict']['conclusion'];
  readonly reasons: readonly Reason[];
  readonly figures: RepositoryFigures | null; // null: it could not be audited
}

/** The audits of a listing, or of one shard of it. */
export interface Overview {
  readonly tool: Result['tool'];
  readonly owner: string;
  readonly server: string;
  readonly listing: string; // digest of the listing's names: shards that share it are parts of one whole
  readonly total: number; // repositories of the listing that are to be audited, in all shards
  readonly shard: Shard | null; // null: all of it
  readonly repositories: readonly RepositoryAudit[]; // by name
  readonly leftOut: readonly LeftOut[]; // by name
}

/** A rule across repositories. */
export interface RuleSpread extends RuleCount {
  readonly repositories: number;
}

/** An overview with what follows from it. */
export interface OrganisationResult extends Overview {
  readonly conclusion: Result['verdict']['conclusion'];
  readonly rules: readonly RuleSpread[]; // the most frequent first
}
