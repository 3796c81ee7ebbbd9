// The linked project: facts of all files, indexed. Rules and controls only ask it questions.
import type { Fact, FactKind, FactOf, ModuleFact } from './fact.ts';
import type { Format, Role } from './file.ts';
import type { Range } from './range.ts';
import type { Value } from './value.ts';

export interface ProjectFile {
  readonly path: string;
  readonly role: Role;
  readonly format: Format | null; // null: not audited as text (binary, too large); it still exists
}

/** A fact with the file it stands in. */
export type Located<F> = F & { readonly path: string; readonly role: Role };

/** A setting: something the program lets an operator choose, with the default it ships. */
export interface Setting {
  readonly name: string; // as the code calls it: 'AUTH_ENABLED', 'settings.auth_enabled'
  readonly variables: readonly string[]; // environment variables that feed it, first match wins
  readonly fallback?: Value; // absent: required
  readonly annotation?: string;
  readonly path: string;
  readonly role: Role;
  readonly at: Range;
  readonly owner?: string; // settings class
}

export interface Project {
  readonly files: ReadonlyMap<string, ProjectFile>;
  readonly modules: ReadonlyMap<string, ModuleFact>; // by path
  readonly settings: readonly Setting[];
  of<K extends FactKind>(kind: K): readonly Located<FactOf<K>>[];
}

/** What the audit of a file leaves behind; the unit of the cache and of a shard. */
export interface AuditedFile {
  readonly path: string;
  readonly role: Role;
  readonly format: Format | null;
  readonly facts: readonly Fact[];
}
