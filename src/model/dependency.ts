// Facts about what a program depends on: manifests, locks, and what code imports.
import type { Range } from './range.ts';

/** One requirement of a manifest. */
export interface Dependency {
  readonly name: string; // as written; PyPI's are compared by PEP 503
  readonly extras?: readonly string[]; // Python: `standard` of `uvicorn[standard]`
  readonly wanted: string; // the version as written: '>=2.0', '^4.17.1', ''
  readonly use: 'runtime' | 'optional' | 'development' | 'peer';
  /** exact: one version; bounded: an upper end (`~=1.2`, `^1`, `<2`); open: whatever is newest; local: a folder of the repository or a workspace's own. */
  readonly held: 'exact' | 'bounded' | 'open' | 'local';
  readonly at: Range;
}

/** A file that says what a program needs. */
export interface ManifestFact {
  readonly kind: 'manifest';
  readonly by: 'requirements' | 'pyproject' | 'pipfile' | 'conda' | 'package-json';
  readonly tool?: 'poetry' | 'pdm' | 'uv' | 'pipenv' | 'npm'; // whose lock belongs to it; absent: the format has none of its own
  readonly library: boolean; // says of itself that it is published for others
  readonly workspace: boolean; // its lock serves the packages below it, too
  readonly dependencies: readonly Dependency[];
  readonly includes: readonly string[]; // -r, as written
  readonly constraints: readonly string[]; // -c
  readonly at: Range; // the first thing that it says
}

/** The packages that a lock file holds, whatever asked for them. Locks that cannot be read have no fact. */
export interface LockFact {
  readonly kind: 'lock';
  readonly names: readonly string[];
  readonly development?: readonly string[]; // of those, what only groups of development ask for; locks that say so
  readonly at: Range;
}

/** What a file of code seems to import when it is loaded, as seen without a parser: a superset of what it does. */
export interface ImportsFact {
  readonly kind: 'imports';
  readonly language: 'python' | 'javascript';
  readonly imports: readonly ImportedName[];
  readonly drivers: readonly { readonly name: string; readonly start: number }[]; // of SQLAlchemy's addresses: `asyncpg` of `postgresql+asyncpg://`
  readonly at: Range;
}

export interface ImportedName {
  readonly from: string; // as written
  readonly names: readonly string[]; // of `from x import a, b`; Python only
  readonly start: number; // offset
  readonly conditional?: true; // JavaScript: `if (config.mail) require('./mail')`
}

/** Python distributions that something else than a manifest seems to install: set-up scripts, shell scripts. */
export interface ProvisionFact {
  readonly kind: 'provision';
  readonly names: readonly string[];
  readonly at: Range;
}
