// How a rule's fix is made: from a problem and the texts of the files, once the audit is done.
import type { Fix, Problem } from './finding.ts';

/**
 * The change that mends a problem whole, at its place and at all related ones of the same mistake. Null where the text is not written in
 * a way that can be changed exactly, or where the problem did not list all its places. Pure; `textOf` is null for a file nobody read.
 */
export type Fixer = (problem: Problem & { readonly path: string }, textOf: (path: string) => string | null) => Fix | null;

/** By rule ID. */
export type Fixers = Readonly<Record<string, Fixer>>;
