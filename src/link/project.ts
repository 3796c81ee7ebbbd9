// link: facts of all files -> Project. Every index is made when first asked for, so that a question costs what it needs.
import type { DataflowFact } from '../model/dataflow.ts';
import type { FactKind, FactOf, ModuleFact } from '../model/fact.ts';
import type { Format, Role } from '../model/file.ts';
import type { AuditedFile, Followed, Located, Project, ProjectFile } from '../model/project.ts';

type AnyLocated = Located<FactOf<FactKind>>;

const moduleFormats: ReadonlySet<Format | null> = new Set<Format>(['python', 'javascript', 'typescript', 'vue']);
/** Whether a file of this role is part of the system or of its development; the others only exercise or describe it. */
export function ships({ role }: { readonly role: Role }): boolean {
  return role === 'production' || role === 'development';
}

class LinkedProject implements Project {
  readonly files: ReadonlyMap<string, ProjectFile>;
  readonly missing = new Set<string>();
  readonly followed: Followed;
  readonly unfollowed = new Set<string>();
  readonly #audited: ReadonlyMap<string, AuditedFile>;
  readonly #facts = new Map<FactKind, readonly AnyLocated[]>();
  readonly #modules = new Map<string, Located<ModuleFact> | undefined>();
  #holders: ReadonlyMap<FactKind, readonly AuditedFile[]> | undefined;

  constructor(audited: readonly AuditedFile[], files: ReadonlyMap<string, ProjectFile>, followed: Followed) {
    this.followed = followed;
    this.#audited = new Map(audited.map((file) => [file.path, file]));
    this.files = files;
  }

  module(path: string): Located<ModuleFact> | undefined {
    if (this.#modules.has(path)) return this.#modules.get(path);
    const file = this.#audited.get(path);
    const fact = file?.facts.of('module')[0];
    const module = file === undefined || fact === undefined ? undefined : { ...fact, path, role: file.role };
    if (file !== undefined && fact === undefined && moduleFormats.has(file.format) && ships(file)) this.missing.add(path);
    this.#modules.set(path, module);
    return module;
  }

  dataflows(path: string): readonly DataflowFact[] {
    const facts = this.followed.get(path);
    if (facts !== undefined) return facts;
    const file = this.files.get(path);
    if (file !== undefined && moduleFormats.has(file.format) && ships(file)) this.unfollowed.add(path);
    return [];
  }

  of<K extends FactKind>(kind: K): readonly Located<FactOf<K>>[] {
    let facts = this.#facts.get(kind);
    if (facts === undefined) {
      facts = this.#holdersOf(kind).flatMap((file) => this.#located(file, kind));
      this.#facts.set(kind, facts);
    }
    return facts as unknown as readonly Located<FactOf<K>>[];
  }

  #located({ path, role, facts }: AuditedFile, kind: FactKind): AnyLocated[] {
    return facts.of(kind).map((fact) => ({ ...fact, path, role }));
  }

  #holdersOf(kind: FactKind): readonly AuditedFile[] {
    if (this.#holders === undefined) {
      const holders = new Map<FactKind, AuditedFile[]>();
      for (const file of this.#audited.values()) {
        for (const each of file.facts.kinds) {
          const list = holders.get(each);
          if (list === undefined) holders.set(each, [file]);
          else list.push(file);
        }
      }
      this.#holders = holders;
    }
    return this.#holders.get(kind) ?? [];
  }
}

/** `others`: files that exist and were not audited as text. `before`: the same files, linked when less was known of them. Facts keep the order of `files`. */
export function link(files: readonly AuditedFile[], others: readonly ProjectFile[], followed: Followed = new Map(), before?: Project): Project {
  return new LinkedProject(files, before?.files ?? listed(files, others), followed);
}

function listed(files: readonly AuditedFile[], others: readonly ProjectFile[]): Map<string, ProjectFile> {
  const all = new Map<string, ProjectFile>();
  for (const file of others) all.set(file.path, file);
  for (const { path, role, format } of files) all.set(path, { path, role, format });
  return all;
}
