// The linked project: facts of all files, indexed. Rules and controls only ask it questions.
import type { DataflowFact } from './dataflow.ts';
import type { FactKind, FactOf, ModuleFact } from './fact.ts';
import type { FileFacts } from './facts.ts';
import type { Format, Role } from './file.ts';

export interface ProjectFile {
  readonly path: string;
  readonly role: Role;
  readonly format: Format | null; // null: not audited as text (binary, too large); it still exists
}

/** A fact with the file it stands in. */
export type Located<F> = F & { readonly path: string; readonly role: Role };

/** What is known of where values go, by path. It grows while the project is looked at. */
export type Followed = ReadonlyMap<string, readonly DataflowFact[]>;

export interface Project {
  readonly files: ReadonlyMap<string, ProjectFile>;
  /** The module at a path. Asking for a file that was not read as one leaves its path in `missing`. */
  module(path: string): ModuleFact | undefined;
  readonly missing: ReadonlySet<string>;
  /** Where values go in the functions of a file. Asking for one that is not in `followed` leaves its path in `unfollowed`. */
  dataflows(path: string): readonly DataflowFact[];
  readonly followed: Followed;
  readonly unfollowed: ReadonlySet<string>;
  of<K extends FactKind>(kind: K): readonly Located<FactOf<K>>[];
}

/** What the audit of a file leaves behind; the unit of the cache and of a shard. */
export interface AuditedFile {
  readonly path: string;
  readonly role: Role;
  readonly format: Format | null;
  readonly facts: FileFacts;
}
