// link: facts of all files -> Project. Every index is made when first asked for, so that a question costs what it needs.
import type { DataflowFact, LateImport } from '../model/dataflow.ts';
import type { FactKind, FactOf, ModuleFact } from '../model/fact.ts';
import type { FileFacts } from '../model/facts.ts';
import { type Format, type Role, scriptFormats } from '../model/file.ts';
import type { AuditedFile, Located, OpenProject, Project, ProjectFile } from '../model/project.ts';

type AnyLocated = Located<FactOf<FactKind>>;

/** What was made once, and what was known then. */
interface Made {
  readonly value: unknown;
  readonly asOf: number; // the state of knowledge it holds for
}

const forGood = Number.POSITIVE_INFINITY;
const moduleFormats: ReadonlySet<Format | null> = new Set<Format>(['python', ...scriptFormats]);

/** Whether a file of this role is part of the system or of its development; the others only exercise or describe it. */
export function ships({ role }: { readonly role: Role }): boolean {
  return role === 'production' || role === 'development';
}

class LinkedProject implements OpenProject {
  readonly files: ReadonlyMap<string, ProjectFile>;
  readonly missing = new Set<string>();
  readonly unfollowed = new Set<string>();
  inVain = 0;
  #learned = 0;
  readonly #audited: ReadonlyMap<string, AuditedFile>;
  readonly #facts = new Map<FactKind, readonly AnyLocated[]>();
  readonly #modules = new Map<string, Located<ModuleFact> | null>(); // null: none, for good
  readonly #followed = new Map<string, readonly DataflowFact[]>();
  readonly #late = new Map<string, readonly LateImport[]>(); // what bodies import that the module's fact passed over
  readonly #made = new Map<unknown, WeakMap<object, Made>>();
  #holders: ReadonlyMap<FactKind, readonly AuditedFile[]> | undefined;

  constructor(audited: readonly AuditedFile[], others: readonly ProjectFile[]) {
    const files = new Map<string, ProjectFile>();
    for (const file of others) files.set(file.path, file);
    for (const file of audited) files.set(file.path, file);
    this.files = files;
    this.#audited = new Map(audited.map((file) => [file.path, file]));
  }

  module(path: string): Located<ModuleFact> | undefined {
    const known = this.#modules.get(path);
    if (known !== undefined) return known ?? undefined;
    const file = this.#audited.get(path);
    const fact = file?.facts.of('module')[0];
    if (file !== undefined && fact === undefined && isReadable(file)) {
      this.missing.add(path);
      this.inVain++;
      return undefined;
    }
    const module = file === undefined || fact === undefined ? null : this.#whole(fact, file);
    this.#modules.set(path, module);
    return module ?? undefined;
  }

  dataflows(path: string): readonly DataflowFact[] {
    const facts = this.#followed.get(path);
    if (facts !== undefined) return facts;
    const file = this.#audited.get(path);
    if (file !== undefined && isReadable(file)) {
      this.unfollowed.add(path);
      this.inVain++;
    }
    return [];
  }

  of<K extends FactKind>(kind: K): readonly Located<FactOf<K>>[] {
    if (kind === 'module') this.inVain++; // any of those that were not read might be among them
    let facts = this.#facts.get(kind);
    if (facts === undefined) {
      facts = kind === 'module' ? this.#allModules() : this.#holdersOf(kind).flatMap((file) => file.facts.of(kind).map((fact) => located(fact, file)));
      this.#facts.set(kind, facts);
    }
    return facts as unknown as readonly Located<FactOf<K>>[];
  }

  once<T, Of extends object>(make: (project: Project, of: Of) => T, of: Of = this as unknown as Of): T {
    let all = this.#made.get(make);
    if (all === undefined) this.#made.set(make, (all = new WeakMap()));
    const known = all.get(of);
    if (known !== undefined && known.asOf >= this.#learned) {
      if (known.asOf !== forGood) this.inVain++; // whoever uses it depends on what it lacks
      return known.value as T;
    }
    const before = this.inVain;
    const value = make(this, of);
    all.set(of, { value, asOf: this.inVain === before ? forGood : this.#learned });
    return value;
  }

  learn(modules: ReadonlyMap<string, FileFacts>, followed: ReadonlyMap<string, FileFacts>): void {
    for (const path of this.missing) {
      const file = this.#audited.get(path);
      const fact = modules.get(path)?.of('module')[0];
      this.#modules.set(path, file === undefined || fact === undefined ? null : this.#whole(fact, file));
    }
    for (const path of this.unfollowed) this.#follow(path, followed.get(path)?.of('dataflow') ?? []);
    this.missing.clear();
    this.unfollowed.clear();
    this.#facts.delete('module');
    this.#learned++;
  }

  #follow(path: string, facts: readonly DataflowFact[]): void {
    this.#followed.set(path, facts);
    const late = facts.flatMap(({ imports = [] }) => imports);
    if (late.length === 0) return;
    this.#late.set(path, late);
    const module = this.#modules.get(path);
    if (module) this.#modules.set(path, { ...module, imports: [...late, ...module.imports] });
  }

  #whole(fact: ModuleFact, file: AuditedFile): Located<ModuleFact> {
    const late = this.#late.get(file.path);
    return located(late === undefined ? fact : { ...fact, imports: [...late, ...fact.imports] }, file);
  }

  /** In the order of the files, those that were read later too. */
  #allModules(): AnyLocated[] {
    const all: AnyLocated[] = [];
    for (const { path, facts } of this.#audited.values()) {
      const module = facts.kinds.includes('module') ? this.module(path) : this.#modules.get(path);
      if (module !== undefined && module !== null) all.push(module);
    }
    return all;
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

/** Whether reading the file would say more of it than is known. */
function isReadable(file: AuditedFile): boolean {
  return moduleFormats.has(file.format) && ships(file);
}

function located<F extends FactOf<FactKind>>(fact: F, { path, role }: AuditedFile): Located<F> {
  return { ...fact, path, role };
}

/** `others`: files that exist and were not audited as text. Facts keep the order of `files`. */
export function link(files: readonly AuditedFile[], others: readonly ProjectFile[]): OpenProject {
  return new LinkedProject(files, others);
}
