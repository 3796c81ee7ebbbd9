// The linked project: facts of all files, indexed. Rules and controls only ask it questions.
import type { DataflowFact } from './dataflow.ts';
import type { FactKind, FactOf, ModuleFact } from './fact.ts';
import type { FileFacts } from './facts.ts';
import type { Format, Role } from './file.ts';

export interface ProjectFile {
  readonly path: string;
  readonly role: Role;
  readonly format: Format | null; // null: not audited as text (binary, too large); it still exists
  readonly size?: number; // bytes, where known
}

/** A fact with the file it stands in. */
export type Located<F> = F & { readonly path: string; readonly role: Role };

export interface Project {
  readonly files: ReadonlyMap<string, ProjectFile>;
  /** The module at a path. Asking for a file that was not read as one leaves its path in `missing`. */
  module(path: string): ModuleFact | undefined;
  /** Where values go in the functions of a file. Asking for one that was not followed leaves its path in `unfollowed`. */
  dataflows(path: string): readonly DataflowFact[];
  of<K extends FactKind>(kind: K): readonly Located<FactOf<K>>[];
  /** How often something was asked for in vain so far. What is found meanwhile may look different once that is known. */
  readonly inVain: number;
  /** What `make` finds out, about `of` where there are several: kept, and made anew only where it asked in vain and more is known now. */
  once<T>(make: (project: Project) => T): T;
  once<T, Of extends object>(make: (project: Project, of: Of) => T, of: Of): T;
}

/** A project to whoever reads what it asks for. */
export interface OpenProject extends Project {
  readonly missing: ReadonlySet<string>;
  readonly unfollowed: ReadonlySet<string>;
  /** What was found at the paths that were asked for; those without an answer are never asked for again. */
  learn(modules: ReadonlyMap<string, FileFacts>, followed: ReadonlyMap<string, FileFacts>): void;
}

/** What the audit of a file leaves behind; the unit of the cache and of a shard. */
export interface AuditedFile {
  readonly path: string;
  readonly role: Role;
  readonly format: Format | null;
  readonly size?: number;
  readonly facts: FileFacts;
}
