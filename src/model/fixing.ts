// How a rule's fix is made: from a problem and the texts of the files, once the audit is done.
import type { Finding, Fix, Problem } from './finding.ts';

/**
 * The change that mends a problem whole, at its place and at all related ones of the same mistake. Null where the text is not written in
 * a way that can be changed exactly, or where the problem did not list all its places. Pure; `textOf` is null for a file nobody read.
 */
export type Fixer = (problem: Problem & { readonly path: string }, textOf: (path: string) => string | null) => Fix | null;

/** By rule ID. */
export type Fixers = Readonly<Record<string, Fixer>>;

/** Why a fix was not applied. */
export type LeftBecause =
  | 'overlaps' // with the fix of a graver finding
  | 'inexact' // the file is not UTF-8
  | 'stays' // the finding was still there afterwards
  | 'worsens' // another finding came; `detail` names its rule
  | 'changed' // the file is not what was audited any more
  | 'refused' // a link, or a place that is none of this program's
  | 'failed' // the system said no; `detail` is its word
  | 'hidden'; // a patch would show a secret

export interface LeftFix {
  readonly finding: Finding;
  readonly because: LeftBecause;
  readonly detail: string;
}

/** What became of the fixes that were asked for. */
export interface Mending {
  readonly applied: readonly Finding[];
  readonly left: readonly LeftFix[];
  readonly others: number; // fixes that change behaviour and were not asked for
  readonly dry: boolean; // written nowhere, but into a patch
}
