// link: (importing file, module specifier) -> file of the project. Python by source roots, JavaScript by probing,
// tsconfig aliases and workspace packages. Answers are lookups in the file list and are remembered.
import type { Project } from '../model/project.ts';
import { ancestors, fileName, folderOf, inFolder, joinPath } from './paths.ts';

interface Roots {
  readonly python: readonly string[];
  readonly packages: ReadonlyMap<string, { readonly folder: string; readonly main?: string }>;
  readonly aliases: ReadonlyMap<string, readonly Alias[]>; // by the folder of the tsconfig
  readonly folders: ReadonlySet<string>;
  readonly parents: ReadonlyMap<string, ReadonlySet<string>>; // Python: where a module or package of that name stands
  readonly pythonAnswers: Map<string, Asker>; // by the file that asks
  readonly scriptAnswers: Map<string, Asker>;
  readonly packageAnswers: Map<string, string | null>;
}

type Answers = Map<string, string | null>; // by specifier

/** Asked a million times: a key made of the file and the specifier would cost more than the answer. */
interface Asker {
  readonly own: Answers; // of relative specifiers
  readonly shared: Answers; // of the others: the same for all files of a folder
}

interface Alias {
  readonly before: string;
  readonly after: string | null; // null: no star in the pattern
  readonly targets: readonly string[]; // repository paths, `*` as written
}

const known = new WeakMap<Project['files'], Roots>(); // by the list of files: links of one state share it
const mostRoots = 200;
const rootMarkers = new Set(['pyproject.toml', 'setup.py', 'setup.cfg', 'requirements.txt', 'manage.py', 'Pipfile']);

function rootsOf(project: Project): Roots {
  let roots = known.get(project.files);
  if (roots === undefined) {
    const folders = foldersOf(project);
    roots = { python: pythonRoots(project), packages: packagesOf(project), aliases: aliasesOf(project), folders, parents: parentsOf(project, folders), pythonAnswers: new Map(), scriptAnswers: new Map(), packageAnswers: new Map() };
    known.set(project.files, roots);
  }
  return roots;
}

/** Repository root, `src` folders, folders with a project file, and where chains of `__init__.py` start. */
function pythonRoots(project: Project): string[] {
  const roots = new Set<string>(['']);
  for (const path of project.files.keys()) {
    if (roots.size >= mostRoots) break;
    const name = fileName(path);
    if (rootMarkers.has(name)) {
      roots.add(folderOf(path));
      continue;
    }
    if (name !== '__init__.py') continue;
    const parent = folderOf(folderOf(path));
    if (folderOf(path) !== '' && !project.files.has(inFolder(parent, '__init__.py'))) roots.add(parent);
  }
  return [...roots].sort((a, b) => a.length - b.length);
}

function foldersOf(project: Project): Set<string> {
  const folders = new Set<string>();
  for (const path of project.files.keys()) {
    let folder = folderOf(path);
    while (folder !== '' && !folders.has(folder)) {
      folders.add(folder);
      folder = folderOf(folder);
    }
  }
  return folders;
}

/** Most imports name a package of somebody else's: nothing of the project starts so. */
function parentsOf(project: Project, folders: ReadonlySet<string>): Map<string, Set<string>> {
  const parents = new Map<string, Set<string>>();
  const add = (path: string, name: string): void => {
    const known = parents.get(name);
    if (known === undefined) parents.set(name, new Set([folderOf(path)]));
    else known.add(folderOf(path));
  };
  for (const path of project.files.keys()) if (path.endsWith('.py')) add(path, fileName(path).slice(0, -3));
  for (const folder of folders) add(folder, fileName(folder));
  return parents;
}

function packagesOf(project: Project): Map<string, { folder: string; main?: string }> {
  const packages = new Map<string, { folder: string; main?: string }>();
  for (const fact of project.of('package')) {
    if (!fact.path.endsWith('.toml') && !packages.has(fact.name)) packages.set(fact.name, { folder: folderOf(fact.path), main: fact.main });
  }
  return packages;
}

function aliasesOf(project: Project): Map<string, Alias[]> {
  const byFolder = new Map<string, Alias[]>();
  for (const fact of project.of('path-alias')) {
    const folder = folderOf(fact.path);
    const base = joinPath(folder, fact.base ?? '.') ?? folder;
    const list = byFolder.get(folder) ?? [];
    for (const { pattern, targets } of fact.aliases) {
      const star = pattern.indexOf('*');
      const places = targets.map((target) => joinPath(base, target)).filter((target) => target !== null);
      list.push({ before: star < 0 ? pattern : pattern.slice(0, star), after: star < 0 ? null : pattern.slice(star + 1), targets: places });
    }
    if (fact.base !== undefined) list.push({ before: '', after: '', targets: [inFolder(base, '*')] });
    byFolder.set(folder, list);
  }
  return byFolder;
}

/** The file that `specifier` means in the file `from`; null when it is no file of the project. */
export function resolveModule(project: Project, from: string, specifier: string, language: 'python' | 'javascript'): string | null {
  const roots = rootsOf(project);
  const relative = specifier.startsWith('.');
  const asker = askerOf(language === 'python' ? roots.pythonAnswers : roots.scriptAnswers, from);
  const answers = relative ? asker.own : asker.shared;
  const remembered = answers.get(specifier);
  if (remembered !== undefined) return remembered;
  const answer = language === 'python' ? pythonModule(project, roots, from, specifier) : scriptModule(project, roots, from, specifier);
  answers.set(specifier, answer);
  return answer;
}

/** Whether an import in Python names a package that nothing of the project is called like: most do. */
export function isForeign(project: Project, specifier: string): boolean {
  const dot = specifier.indexOf('.');
  return dot !== 0 && !rootsOf(project).parents.has(dot < 0 ? specifier : specifier.slice(0, dot));
}

function askerOf(askers: Map<string, Asker>, from: string): Asker {
  const known = askers.get(from);
  if (known !== undefined) return known;
  const folder = `${folderOf(from)}/`; // no file's path
  const { shared } = askers.get(folder) ?? { shared: new Map<string, string | null>() };
  askers.set(folder, { own: shared, shared });
  const asker = { own: new Map<string, string | null>(), shared };
  askers.set(from, asker);
  return asker;
}

/** Whether the Python module `path` takes over all of `base`, as settings do: `from .base import *`; through other modules in more `hops`. */
export function buildsOn(project: Project, path: string, base: string, hops = 1): boolean {
  return project.module(path)?.imports.some((each) => {
    const target = each.imported === '*' ? resolveModule(project, path, each.from, 'python') : null;
    return target === base || (target !== null && hops > 1 && buildsOn(project, target, base, hops - 1));
  }) === true;
}

/** Whether `specifier` names a folder of Python modules, with or without `__init__.py`. */
export function isPackage(project: Project, from: string, specifier: string): boolean {
  const roots = rootsOf(project);
  const key = `k ${specifier.startsWith('.') ? from : folderOf(from)} ${specifier}`;
  const remembered = roots.packageAnswers.get(key);
  if (remembered !== undefined) return remembered !== null;
  const found = candidateFolders(roots, from, specifier).find((folder) => roots.folders.has(folder)) ?? null;
  roots.packageAnswers.set(key, found);
  return found !== null;
}

function pythonModule(project: Project, roots: Roots, from: string, specifier: string): string | null {
  for (const folder of candidateFolders(roots, from, specifier)) {
    const file = `${folder}.py`;
    if (!specifier.endsWith('.') && project.files.has(file) && file !== from) return file;
    const init = inFolder(folder, '__init__.py');
    if (project.files.has(init)) return init;
  }
  return null;
}

/** Paths without suffix at which a Python module may stand, nearest first. */
function candidateFolders(roots: Roots, from: string, specifier: string): string[] {
  let dots = 0;
  while (specifier[dots] === '.') dots++;
  const rest = specifier.slice(dots).replaceAll('.', '/');
  if (dots > 0) {
    let base: string | null = folderOf(from);
    for (let up = 1; up < dots && base !== null; up++) base = base === '' ? null : folderOf(base);
    return base === null ? [] : [inFolder(base, rest)];
  }
  const slash = rest.indexOf('/');
  const parents = roots.parents.get(slash < 0 ? rest : rest.slice(0, slash));
  if (parents === undefined) return [];
  const nearest = ancestors(folderOf(from));
  const found = new Set<string>();
  for (const root of [...nearest, ...nearest.map((folder) => inFolder(folder, 'src')), ...roots.python]) if (parents.has(root)) found.add(inFolder(root, rest));
  return [...found];
}

const suffixes = ['.ts', '.tsx', '.mts', '.cts', '.js', '.jsx', '.mjs', '.cjs', '.vue', '.json', '.d.ts'];
const compiled: Readonly<Record<string, readonly string[]>> = { '.js': ['.ts', '.tsx'], '.jsx': ['.tsx'], '.mjs': ['.mts'], '.cjs': ['.cts'] };

function scriptModule(project: Project, roots: Roots, from: string, specifier: string): string | null {
  if (specifier.startsWith('.')) {
    const target = joinPath(folderOf(from), specifier);
    return target === null ? null : probe(project, target);
  }
  return aliased(project, roots, from, specifier) ?? packaged(project, roots, specifier) ?? conventional(project, from, specifier);
}

function probe(project: Project, target: string): string | null {
  if (project.files.has(target)) return target;
  for (const suffix of suffixes) if (project.files.has(target + suffix)) return target + suffix;
  const dot = target.lastIndexOf('.');
  for (const suffix of compiled[dot < 0 ? '' : target.slice(dot)] ?? []) {
    const source = target.slice(0, dot) + suffix;
    if (project.files.has(source)) return source;
  }
  for (const suffix of suffixes) {
    const index = inFolder(target, `index${suffix}`);
    if (project.files.has(index)) return index;
  }
  return null;
}

/** tsconfig `paths`: the nearest tsconfig above the importer that knows the specifier. */
function aliased(project: Project, roots: Roots, from: string, specifier: string): string | null {
  if (roots.aliases.size === 0) return null;
  for (const folder of ancestors(folderOf(from))) {
    for (const { before, after, targets } of roots.aliases.get(folder) ?? []) {
      const star = matchAlias(specifier, before, after);
      if (star === null) continue;
      for (const target of targets) {
        const found = probe(project, target.replace('*', () => star));
        if (found !== null) return found;
      }
    }
  }
  return null;
}

function matchAlias(specifier: string, before: string, after: string | null): string | null {
  if (after === null) return specifier === before ? '' : null;
  if (specifier.length < before.length + after.length) return null;
  if (!specifier.startsWith(before) || !specifier.endsWith(after)) return null;
  return specifier.slice(before.length, specifier.length - after.length);
}

/** A package of the workspace: `@scope/name`, `@scope/name/sub/path`. */
function packaged(project: Project, roots: Roots, specifier: string): string | null {
  if (roots.packages.size === 0) return null;
  const parts = specifier.split('/');
  const length = specifier.startsWith('@') ? 2 : 1;
  const entry = roots.packages.get(parts.slice(0, length).join('/'));
  if (entry === undefined) return null;
  const rest = parts.slice(length).join('/');
  if (rest !== '') return probe(project, inFolder(entry.folder, rest)) ?? probe(project, inFolder(entry.folder, `src/${rest}`));
  const main = entry.main === undefined ? null : joinPath(entry.folder, entry.main);
  const source = main === null ? null : probe(project, main);
  return source ?? probe(project, inFolder(entry.folder, 'src/index')) ?? probe(project, inFolder(entry.folder, 'index'));
}

/** `@/x`, `~/x`, `~~/x`, SvelteKit's `$lib/x` and `src/x` as bundlers and frameworks set them up, when no alias says otherwise. */
function conventional(project: Project, from: string, specifier: string): string | null {
  const short = /^(?:@|~~?)\//.test(specifier) ? specifier.slice(specifier.indexOf('/') + 1) : /^\$lib(?:\/|$)/.test(specifier) ? specifier.slice(1) : null;
  if (short === null && !specifier.startsWith('src/')) return null;
  for (const folder of ancestors(folderOf(from))) {
    const found = short === null ? probe(project, inFolder(folder, specifier)) : (probe(project, inFolder(folder, `src/${short}`)) ?? probe(project, inFolder(folder, short)));
    if (found !== null) return found;
  }
  return null;
}
