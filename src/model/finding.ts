// What rules say (Problem) and what the outside world reads (Finding).
import type { Location, Range } from './range.ts';

/** P0 fix before anything else; P1 high; P2 medium; P3 improvement. */
export type Severity = 'P0' | 'P1' | 'P2' | 'P3';
export type Confidence = 'high' | 'medium' | 'low';
export type Status = 'new' | 'existing' | 'fixed' | 'suppressed' | 'pending';
export type Area = 'security' | 'reliability' | 'observability' | 'deployability' | 'maintainability' | 'governance';

export const severities = ['P0', 'P1', 'P2', 'P3'] as const satisfies readonly Severity[];

/** Values put into a message's `{placeholders}`. Never a raw secret. */
export type Data = Readonly<Record<string, string | number>>;

/** Another place that takes part; `note` is a message ID of the same rule. */
export interface Related {
  readonly path: string;
  readonly at: Range;
  readonly note: string;
  readonly data?: Data;
}

/** A secret as the rest of the program may know it: it identifies and shows, but does not hold. */
export interface MaskedSecret {
  readonly hash: string; // salted SHA-256 of the value, hexadecimal: the fingerprint's content
  readonly preview: string; // at most 4 characters of the value, then asterisks
}

/** What stands for the rest of a secret in a preview, and so in every fact that quoted it. */
export const hidden = '********';

/** What a rule returns: small; the engine adds rule ID, default severity and file. */
export interface Problem {
  readonly message: string; // message ID of the rule's prose
  readonly data?: Data;
  readonly path?: string; // project rules name the file; file rules leave it out
  readonly at: Range; // primary place, the line to annotate
  readonly related?: readonly Related[];
  readonly severity?: Severity; // when context moves it off the rule's default
  readonly whenNew?: Severity; // graver, where a change brings it in
  readonly confidence?: Confidence; // default 'high'
  readonly symbol?: string; // scope for the fingerprint: function, class, key path
  readonly secret?: MaskedSecret;
  readonly denied?: true; // a secret of which somebody wrote beside it that it is none: nor is it in tests and documentation elsewhere
  readonly mask?: readonly Range[]; // further places of the primary file whose text no report may show (weak passwords, values of an env file)
  readonly cause?: string; // problems with one cause string are one finding, see policy/merge
  readonly twin?: string; // what files of one folder may hold alike, as two stacks with the same datastore: told once, see policy/fold
  readonly habit?: string; // what may be done the same way all over a repository: many of one habit are told once, see policy/fold
  readonly fix?: Fix;
}

/** A change that a machine may make. `safe`: behaviour stays the same or only becomes stricter as intended. */
export interface Fix {
  readonly title: string; // message ID
  readonly safe: boolean;
  readonly edits: readonly { readonly path?: string; readonly at: Range; readonly text: string }[];
}

/** `commit`: the lines are those of another commit than the head, where the file may not exist any more. */
export interface FindingLocation extends Location {
  readonly commit?: string;
}

/** A finding, ready for every report. Texts are message IDs until report/ speaks a language. */
export interface Finding {
  readonly ruleId: string;
  readonly control: string;
  readonly area: Area;
  readonly severity: Severity;
  readonly confidence: Confidence;
  readonly status: Status;
  readonly message: string;
  readonly data: Data;
  readonly location: FindingLocation;
  readonly related: readonly (Location & { readonly note: string; readonly data: Data; readonly inBase?: true })[]; // inBase: a place that the change took away
  readonly fix?: { readonly title: string; readonly safe: boolean; readonly edits: readonly (Location & { readonly text: string })[] };
  readonly fingerprint: string;
  readonly joined?: readonly string[]; // fingerprints of the findings that this one tells of together
  readonly secret?: MaskedSecret;
  readonly suppression?: { readonly by: 'inline' | 'config' | 'baseline'; readonly reason: string };
}
