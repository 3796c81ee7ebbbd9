// What GitHub shows of a pull request's file, and how lines of the audited commits are found in it.

/** Lines that are shown together, 1-based and inclusive; an empty side has its end before its start. */
export interface Hunk {
  readonly left: { readonly start: number; readonly end: number };
  readonly right: { readonly start: number; readonly end: number };
}

export interface FileDiff {
  readonly hunks: readonly Hunk[];
  readonly added: ReadonlySet<number>; // lines of the right side
  readonly removed: ReadonlySet<number>; // lines of the left side
  /** A line of the audited file -> the same line on the right side. */
  readonly right: (line: number) => number | undefined;
  /** A line of the base -> the same line on the left side. */
  readonly left: (line: number) => number | undefined;
  /** The text of a line of the audited file. */
  readonly text: (line: number) => string | undefined;
}

export type Diffs = ReadonlyMap<string, FileDiff>;
