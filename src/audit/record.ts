// The record of one file: facts and problems, as the cache keeps them.
import { noFacts, type FileFacts } from '../model/facts.ts';
import type { Format, NotScannedReason } from '../model/file.ts';
import type { Problem } from '../model/finding.ts';
import type { InlineSuppression } from './suppression.ts';

/** What the audit of one file leaves behind. Plain JSON without raw secrets: it goes to the cache and between processes. */
export interface FileRecord {
  readonly format: Format | null; // null: not text
  readonly size: number;
  readonly facts: FileFacts;
  readonly problems: readonly FileProblem[];
  readonly suppressions: readonly InlineSuppression[];
  readonly skips: readonly { readonly reason: NotScannedReason; readonly detail?: string }[];
  readonly failures: readonly RuleFailure[];
}

export interface FileProblem {
  readonly ruleId: string;
  readonly problem: Problem;
}

/** A rule or extractor that threw: our bug, reported with the file, never dropped. */
export interface RuleFailure {
  readonly what: string;
  readonly detail: string;
}

export const emptyRecord: FileRecord = { format: null, size: 0, facts: noFacts, problems: [], suppressions: [], skips: [], failures: [] };
