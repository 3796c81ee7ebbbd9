// link: (file, module-level name) -> what it stands for, through imports, re-exports and star imports.
import type { Binding, ClassFact, FunctionFact, ImportFact, ModuleFact } from '../model/fact.ts';
import type { Project } from '../model/project.ts';
import type { Value } from '../model/value.ts';
import { isPackage, resolveModule } from './imports.ts';
import type { Step } from './outcome.ts';

/** What a name stands for; `via` are the import lines on the way, the asking file's first. */
export type Target = { readonly via: readonly Step[] } & (
  | { readonly kind: 'bindings'; readonly path: string; readonly bindings: readonly Binding[] }
  | { readonly kind: 'class'; readonly path: string; readonly class: ClassFact }
  | { readonly kind: 'function'; readonly path: string; readonly function: FunctionFact }
  | { readonly kind: 'value'; readonly path: string; readonly value: Value } // an expression exported directly
  | { readonly kind: 'module'; readonly path: string }
  | { readonly kind: 'package'; readonly path: string; readonly specifier: string } // a Python package without own file; resolved from `path`
  | { readonly kind: 'external'; readonly module: string; readonly name: string | null }
);

interface Names {
  readonly bindings: ReadonlyMap<string, readonly Binding[]>;
  readonly classes: ReadonlyMap<string, ClassFact>;
  readonly functions: ReadonlyMap<string, FunctionFact>;
  readonly imports: ReadonlyMap<string, readonly ImportFact[]>;
  readonly stars: readonly ImportFact[];
}

const tables = new WeakMap<ModuleFact, Names>();
const longestChain = 12;

export function namesOf(module: ModuleFact): Names {
  let names = tables.get(module);
  if (names === undefined) {
    names = {
      bindings: grouped(module.bindings, (binding) => binding.name),
      classes: firstOf(module.classes),
      functions: firstOf(module.functions),
      imports: grouped(module.imports, (fact) => fact.local),
      stars: module.imports.filter((fact) => fact.imported === '*' && fact.local === '*'),
    };
    tables.set(module, names);
  }
  return names;
}

function grouped<T>(items: readonly T[], key: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group === undefined) groups.set(key(item), [item]);
    else group.push(item);
  }
  return groups;
}

function firstOf<T extends { readonly name: string }>(items: readonly T[]): Map<string, T> {
  const byName = new Map<string, T>();
  for (const item of items) byName.set(item.name, item); // a later definition replaces the earlier one
  return byName;
}

/** The module-level `name` of `path` as its own code sees it; null: builtin, or nothing known. */
export function resolveName(project: Project, path: string, name: string): Target | null {
  return lookup(project, path, name, start());
}

/** How a name was followed so far. */
interface Trail {
  readonly via: readonly Step[];
  readonly depth: number;
  readonly asked: Set<string>; // names in modules that were asked for on any way: modules that take over all of each other lead on to ever the same
}

function start(): Trail {
  return { via: [], depth: 0, asked: new Set() };
}

function onwards({ via, depth, asked }: Trail, step?: Step): Trail {
  return { via: step === undefined ? via : [...via, step], depth: depth + 1, asked };
}

/** Whether it is the first time: what was asked in vain, or is being asked, gives nothing the second time. */
function isNew({ asked, depth }: Trail, how: 'inside' | 'outside', path: string, name: string): boolean {
  const key = `${how} ${path} ${name}`;
  if (depth > longestChain || asked.has(key)) return false;
  asked.add(key);
  return true;
}

function lookup(project: Project, path: string, name: string, trail: Trail): Target | null {
  const module = project.module(path);
  if (module === undefined || !isNew(trail, 'inside', path, name)) return null;
  const { via } = trail;
  const names = namesOf(module);
  const bindings = names.bindings.get(name);
  const imports = names.imports.get(name);
  if (bindings !== undefined && !((imports !== undefined || names.classes.has(name)) && bindings.every((each) => refersToItself(each, name)))) {
    return { kind: 'bindings', path, bindings, via };
  }
  const classFact = names.classes.get(name);
  if (classFact !== undefined) return { kind: 'class', path, class: classFact, via };
  const functionFact = names.functions.get(name);
  if (functionFact !== undefined) return { kind: 'function', path, function: functionFact, via };
  const imported = imports?.[imports.length - 1];
  if (imported !== undefined) return followImport(project, path, module, imported, trail);
  for (const star of names.stars) {
    const target = resolveModule(project, path, star.from, module.language);
    const found = target === null || target === path ? null : lookup(project, target, name, onwards(trail, importStep(path, star)));
    if (found !== null) return found;
  }
  return null;
}

/** `try: import x except ImportError: x = None` keeps the import as the meaning of `x`, and `Crawler = Crawler()` is one, by what it may be asked. */
function refersToItself(binding: Binding, name: string): boolean {
  const { value } = binding;
  return (value.kind === 'literal' && value.value === null) || (value.kind === 'name' && value.name === name) || ((value.kind === 'call' || value.kind === 'new') && value.callee.kind === 'name' && value.callee.name === name);
}

function importStep(path: string, fact: ImportFact): Step {
  return { path, at: fact.at, note: 'imported-here' };
}

function followImport(project: Project, path: string, module: ModuleFact, fact: ImportFact, trail: Trail): Target | null {
  const next = onwards(trail, importStep(path, fact));
  const steps = next.via;
  const target = resolveModule(project, path, fact.from, module.language);
  if (module.language === 'javascript') {
    if (target === null) return { kind: 'external', module: fact.from, name: fact.imported, via: steps };
    if (fact.imported === null || fact.imported === '*') return { kind: 'module', path: target, via: steps };
    return exported(project, target, fact.imported, next) ?? { kind: 'module', path: target, via: steps };
  }
  if (fact.imported === null) return pythonModule(project, path, fact, target, steps);
  if (target !== null) {
    const found = lookup(project, target, fact.imported, next);
    if (found !== null) return found;
  }
  return submodule(project, path, fact, steps);
}

/** `import a.b` binds `a`; `import a.b as c` binds the module itself. */
function pythonModule(project: Project, path: string, fact: ImportFact, target: string | null, via: readonly Step[]): Target {
  const specifier = fact.from !== fact.local && fact.from.startsWith(`${fact.local}.`) ? fact.local : fact.from;
  const file = specifier === fact.from ? target : resolveModule(project, path, specifier, 'python');
  if (file !== null) return { kind: 'module', path: file, via };
  if (isPackage(project, path, specifier)) return { kind: 'package', path, specifier, via };
  return { kind: 'external', module: specifier, name: null, via };
}

function submodule(project: Project, path: string, fact: ImportFact, via: readonly Step[]): Target {
  const specifier = fact.from.endsWith('.') ? `${fact.from}${fact.imported}` : `${fact.from}.${fact.imported}`;
  const file = resolveModule(project, path, specifier, 'python');
  if (file !== null) return { kind: 'module', path: file, via };
  if (isPackage(project, path, specifier)) return { kind: 'package', path, specifier, via };
  return { kind: 'external', module: fact.from, name: fact.imported, via };
}

/** `name` as importers of the JavaScript module `path` see it. */
function exported(project: Project, path: string, name: string, trail: Trail): Target | null {
  const module = project.module(path);
  if (module === undefined || !isNew(trail, 'outside', path, name)) return null;
  const { via } = trail;
  const fact = module.exports.find((each) => each.exported === name) ?? defaultOf(module, name);
  if (fact !== undefined) {
    if (fact.from !== undefined) {
      const target = resolveModule(project, path, fact.from, 'javascript');
      const step: Step = { path, at: fact.at, note: 'imported-here' };
      if (target === null) return { kind: 'external', module: fact.from, name: fact.local, via };
      if (fact.local === null || fact.local === '*') return { kind: 'module', path: target, via: [...via, step] };
      return exported(project, target, fact.local, onwards(trail, step));
    }
    const local = fact.local === null ? null : lookup(project, path, fact.local, onwards(trail));
    if (local !== null) return local;
    const old = fact.value?.kind === 'function' ? namesOf(module).classes.get(name) : undefined; // `module.exports = function () { this.list = …; }`
    if (old !== undefined) return { kind: 'class', path, class: old, via };
    const own = fact.value?.kind === 'function' ? namesOf(module).functions.get(name) : undefined; // `module.exports = (req, res) => …`
    if (own !== undefined && own.at.start === fact.value?.at.start) return { kind: 'function', path, function: own, via };
    if (fact.value !== undefined) return { kind: 'value', path, value: fact.value, via };
  }
  for (const star of module.exports) {
    if (star.exported !== '*' || star.from === undefined) continue;
    const target = resolveModule(project, path, star.from, 'javascript');
    const found = target === null ? null : exported(project, target, name, onwards(trail));
    if (found !== null) return found;
  }
  return entryOfDefault(project, path, module, name, trail) ?? lookup(project, path, name, onwards(trail));
}

function defaultOf(module: ModuleFact, name: string): ModuleFact['exports'][number] | undefined {
  return name === 'default' ? module.exports.find((each) => each.exported === 'module.exports') : undefined;
}

/** `const {name} = require('m')` where m says `module.exports = {name: …}`. */
function entryOfDefault(project: Project, path: string, module: ModuleFact, name: string, trail: Trail): Target | null {
  for (const fact of module.exports) {
    if (fact.value?.kind !== 'map') continue;
    for (const { key, value } of fact.value.entries) {
      if (key.kind !== 'literal' || key.value !== name) continue;
      if (value.kind === 'name' && value.name !== name) return lookup(project, path, value.name, onwards(trail));
      if (value.kind !== 'name') return { kind: 'value', path, value, via: trail.via };
    }
  }
  return null;
}

/** `module.name`, seen from outside. */
export function resolveMember(project: Project, path: string, name: string): Target | null {
  const module = project.module(path);
  if (module === undefined) return null;
  if (module.language === 'javascript') return exported(project, path, name, start());
  const found = lookup(project, path, name, start());
  if (found !== null) return found;
  if (!path.endsWith('__init__.py')) return null;
  return resolveInPackage(project, path, '.', name);
}

/** `package.name` of a Python package without own file. */
export function resolveInPackage(project: Project, path: string, specifier: string, name: string): Target | null {
  const below = specifier.endsWith('.') ? `${specifier}${name}` : `${specifier}.${name}`;
  const file = resolveModule(project, path, below, 'python');
  if (file !== null) return { kind: 'module', path: file, via: [] };
  return isPackage(project, path, below) ? { kind: 'package', path, specifier: below, via: [] } : null;
}

type Defined = Extract<Target, { kind: 'function' | 'bindings' | 'value' }>;

/** What a function gives back, written as a declaration or as an arrow in a constant. */
export function returnedBy(target: Defined): readonly Value[] {
  if (target.kind === 'function') return target.function.returns.map(({ value }) => value);
  const values = target.kind === 'value' ? [target.value] : target.bindings.map(({ value }) => value);
  return values.flatMap((value) => (value.kind === 'function' ? value.returns : []));
}
