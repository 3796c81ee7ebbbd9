// Facts about what a program depends on: manifests, and who installs from them. Locks are told by their names (link/locks.ts).
import type { Range } from './range.ts';

/** One requirement of a manifest. */
export interface Dependency {
  readonly name: string; // as written; PyPI's are compared by PEP 503
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
