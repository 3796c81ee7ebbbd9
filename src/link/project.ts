// link: facts of all files -> Project. Every index is made when first asked for, so that a question costs what it needs.
import type { FactKind, FactOf, ModuleFact } from '../model/fact.ts';
import type { AuditedFile, Located, Project, ProjectFile, Setting } from '../model/project.ts';
import { settingsOf } from './settings.ts';

type AnyLocated = Located<FactOf<FactKind>>;

class LinkedProject implements Project {
  readonly files: ReadonlyMap<string, ProjectFile>;
  readonly #audited: readonly AuditedFile[];
  readonly #byKind = new Map<FactKind, AnyLocated[]>();
  #indexed = false;
  #modules: ReadonlyMap<string, ModuleFact> | undefined;
  #settings: readonly Setting[] | undefined;

  constructor(audited: readonly AuditedFile[], files: ReadonlyMap<string, ProjectFile>) {
    this.#audited = audited;
    this.files = files;
  }

  get modules(): ReadonlyMap<string, ModuleFact> {
    if (this.#modules === undefined) {
      const modules = new Map<string, ModuleFact>();
      for (const module of this.of('module')) if (!modules.has(module.path)) modules.set(module.path, module);
      this.#modules = modules;
    }
    return this.#modules;
  }

  get settings(): readonly Setting[] {
    this.#settings ??= settingsOf(this);
    return this.#settings;
  }

  of<K extends FactKind>(kind: K): readonly Located<FactOf<K>>[] {
    if (!this.#indexed) this.#index();
    return (this.#byKind.get(kind) ?? []) as unknown as readonly Located<FactOf<K>>[];
  }

  #index(): void {
    this.#indexed = true;
    for (const { path, role, facts } of this.#audited) {
      for (const fact of facts) {
        const located = { ...fact, path, role } as AnyLocated;
        const list = this.#byKind.get(fact.kind);
        if (list === undefined) this.#byKind.set(fact.kind, [located]);
        else list.push(located);
      }
    }
  }
}

/** `others`: files that exist and were not audited as text. Facts keep the order of `files`. */
export function link(files: readonly AuditedFile[], others: readonly ProjectFile[]): Project {
  const all = new Map<string, ProjectFile>();
  for (const file of others) all.set(file.path, file);
  for (const { path, role, format } of files) all.set(path, { path, role, format });
  return new LinkedProject(files, all);
}
