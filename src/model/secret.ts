// A row of the secret table: how one kind of credential is recognised.
import type { Format, Role } from './file.ts';
import type { Confidence, Severity } from './finding.ts';
import type { Text } from './text.ts';

export interface SecretRow {
  readonly id: string; // kebab-case; the rule is `secret/<id>`
  readonly vendor: string; // as the vendor writes itself: 'GitHub'
  readonly what: Text; // 'personal access token' / '个人访问令牌'
  /** Lower-case ASCII words (3 or more characters), one of which stands in every match or close before it. */
  readonly keywords: readonly string[];
  /** Linear-time by construction (no nested quantifiers). Group `secret` is the credential, else the whole match. Flags: 'g', optionally 'i' and 's'. */
  readonly pattern: RegExp;
  /** How far from the keyword a match may start before and end after it, in characters; default 100 and 300. `file`: match the whole text once. */
  readonly reach?: { readonly before: number; readonly after: number } | 'file';
  /** Least Shannon entropy of the credential, bits a character. */
  readonly entropy?: number;
  /** Structure that the pattern cannot express: checksum, decoded payload, context. False: no credential. */
  readonly check?: (candidate: SecretCandidate) => boolean | Verdict;
  readonly severity?: Severity; // default P0
  /** Recognised by context, not by the credential's own form: reported in production and development files only, and yields to every other row. */
  readonly generic?: boolean;
  readonly docs: string; // vendor page that gives the format or tells how to revoke
  readonly revoke?: string; // vendor page where it is rotated, when another one
  readonly samples: SecretSamples;
}

/** Made of fragments, joined when the tests run, so that this repository holds no string that looks live. */
export interface SecretSamples {
  readonly match: readonly (readonly string[])[];
  readonly ignore: readonly (readonly string[])[];
}

export interface SecretCandidate {
  readonly secret: string;
  readonly match: RegExpExecArray; // indices relative to `text`
  readonly text: string; // the window or file that was matched
  readonly path: string;
  readonly role: Role;
  readonly line: string; // the full line(s) of the match
}

/** A finer answer than yes: another severity, a more telling message. */
export interface Verdict {
  readonly severity?: Severity;
  readonly confidence?: Confidence; // default 'high'
  readonly message?: string; // message ID of secret prose
  readonly symbol?: string; // name the credential is given to, or key path
  readonly data?: Readonly<Record<string, string>>;
  readonly owned?: true; // it opens something that a provider made for one customer and named so: no sample
}

/** A kind that a pattern describes badly: hand-written code looks at each place where a keyword stands. */
export interface FinderRow extends Pick<SecretRow, 'id' | 'vendor' | 'what' | 'keywords' | 'severity' | 'generic' | 'docs' | 'revoke' | 'samples'> {
  /** Judges the keyword at `at`. Its work is bounded by a constant: it may be asked a hundred thousand times a file. */
  readonly find: (text: string, at: number, file: FinderFile) => Found | readonly Found[] | null;
  /** A look at the file's bytes round the keyword at `at`, before anything is decoded. False only where `find` would give null. */
  readonly may?: (bytes: Uint8Array, at: number, file: FinderFile) => boolean;
  /** At most this where it has stood before; what a change brings in weighs as usual (`Problem.whenNew`). */
  readonly standing?: Severity;
}

export interface FinderFile {
  readonly path: string;
  readonly role: Role;
  readonly format: Format;
}

/** Offsets of the credential in the text. */
export interface Found extends Verdict {
  readonly start: number;
  readonly end: number;
}

/** Any row of the table. */
export type SecretKind = SecretRow | FinderRow;
