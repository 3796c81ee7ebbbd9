// What report/ makes and publish/ sends.
import type { Location } from './range.ts';

/** A workflow annotation. Columns only where the place is on one line: GitHub ignores the annotation's columns otherwise. */
export interface Annotation extends Pick<Location, 'path' | 'startLine' | 'endLine'> {
  readonly level: 'error' | 'warning' | 'notice';
  readonly title: string;
  readonly message: string; // at most 4,096 characters
  readonly startColumn?: number;
  readonly endColumn?: number;
}

/** The annotations of a step, and how many findings got none because GitHub would drop them. */
export interface Annotations {
  readonly shown: readonly Annotation[];
  readonly notShown: number;
  readonly remark: string; // says where the others are; empty when all are shown
}

/** Outputs of the Action, by name. */
export type Outputs = Readonly<Record<string, string>>;

/** A check run, its annotations gravest first. */
export interface CheckRun {
  readonly name: string;
  readonly head: string; // the commit that it stands on
  readonly id: string; // the same for the same content: a second run finds its own and writes nothing
  readonly conclusion: 'success' | 'failure' | 'neutral';
  readonly title: string;
  readonly summary: string; // Markdown
  readonly annotations: readonly Annotation[];
}

/** A comment of a review. `key` identifies it from one run to the next. */
export interface ReviewComment {
  readonly key: string;
  readonly path: string;
  readonly body: string; // Markdown, the marker included
  readonly at: DiffLines | 'file';
}

/** Lines of one hunk of a pull request's diff. */
export interface DiffLines {
  readonly side: 'LEFT' | 'RIGHT';
  readonly start: number;
  readonly end: number;
}

/** What a pull request should carry once the run is done. */
export interface Review {
  readonly head: string; // the commit that the comments are about
  readonly body: string;
  readonly comments: readonly ReviewComment[]; // gravest first
  readonly open: ReadonlySet<string> | null; // fingerprints of what is not fixed: their comments stay; null where the audit cannot tell
  readonly closes: (body: string) => boolean; // whether a comment is of this gate, which alone can tell that it is fixed
  readonly keyOf: (body: string) => string | null; // of a comment that an earlier run wrote and that is not told to be fixed
  readonly fingerprintOf: (key: string) => string;
  readonly fixed: (body: string) => string; // a comment's text -> the same, told to be fixed
}

/** The issue that a repository's audit is kept in. */
export interface ReportIssue {
  readonly title: string; // of an issue that is opened; people may name it otherwise
  readonly ready: boolean; // closes it; else it is open
  readonly isOurs: (body: string) => boolean;
  /** The text that stands there, null for none -> the text that should. The same text where nothing changed. */
  readonly write: (standing: string | null) => { readonly body: string; readonly damaged: boolean }; // damaged: the history was not as we write it
}

/** Why something did not reach GitHub. */
export interface Failure {
  readonly kind: 'forbidden' | 'refused' | 'limited' | 'unreachable' | 'spent';
  readonly status: number; // 0 where there was no answer
  readonly detail: string; // untrusted
}
