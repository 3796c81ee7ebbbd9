// Facts about Compose files: what stands in them, as written, and which of them a command puts together. What a file means depends on
// the files it is merged with, which is known only when all are; so nothing is interpreted here. https://github.com/compose-spec/compose-spec
import type { Range } from './range.ts';

export type ComposeNode =
  | { readonly kind: 'map'; readonly entries: readonly ComposeEntry[]; readonly at: Range; readonly tag?: string }
  | { readonly kind: 'list'; readonly items: readonly ComposeNode[]; readonly at: Range; readonly tag?: string }
  | { readonly kind: 'text'; readonly text: string | null; readonly at: Range; readonly tag?: string }; // variables stand as written; null: nothing was written

export interface ComposeEntry {
  readonly key: string;
  readonly keyAt: Range;
  readonly value: ComposeNode;
}

/** One per document: anchors and merge keys are expanded, `extends`, `include` and tags (`!reset`, `!override`) stand as written. */
export interface ComposeFileFact {
  readonly kind: 'compose-file';
  readonly root: ComposeNode;
  readonly at: Range;
}

/** A command that starts files together: `docker compose -f base.yml -f prod.yml up`. */
export interface ComposeCommandFact {
  readonly kind: 'compose-command';
  readonly files: readonly string[]; // as written, in order
  readonly profiles: readonly string[];
  readonly at: Range;
}

/** A folder's README whose headings call it a demonstration, or say how to run it on one's own machine, and none how to deploy it. */
export interface DemonstrationFact {
  readonly kind: 'demonstration';
  readonly whole?: true; // the repository's own README says at its beginning that all of it is for show, and not for production
  readonly at: Range;
}

/** A Compose file that is started as part of another one. */
export interface ComposeIncludeFact {
  readonly kind: 'compose-include';
  readonly file: string; // as written, from the folder of the file that names it
  readonly at: Range;
}
