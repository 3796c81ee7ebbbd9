// link: what files import when they are loaded -> which files an application loads as it starts, and which any program does.
import type { ImportsFact } from '../model/dependency.ts';
import type { Located, Project } from '../model/project.ts';
import { writtenAs } from '../model/value.ts';
import { isForeign, resolveModule } from './imports.ts';
import { fileName, folderOf, inFolder, isWithin } from './paths.ts';

const mostFiles = 5000;
/** Django loads these of each of its applications before it answers: https://docs.djangoproject.com/en/stable/ref/applications/#initialization-process */
const djangoStart = /^(?:wsgi|asgi|urls|models|apps|settings)\.py$|^__init__\.py$/;

/** Files that are loaded at start, each with the one that it is loaded from; those that create an application with themselves. */
export function loadedAtStart(project: Project): ReadonlyMap<string, string> {
  return project.once(walked);
}

export function importsIn(project: Project): ReadonlyMap<string, Located<ImportsFact>> {
  return project.once(byPath);
}

function byPath(project: Project): ReadonlyMap<string, Located<ImportsFact>> {
  return new Map(project.of('imports').map((fact) => [fact.path, fact]));
}

/** Files that something which is started loads. */
export function loadedEver(project: Project): ReadonlySet<string> {
  return project.once(everWalked);
}

/** Files that something of the repository imports, tests apart. */
export function importedAnywhere(project: Project): ReadonlySet<string> {
  return project.once(allTargets);
}

function allTargets(project: Project): ReadonlySet<string> {
  return new Set([...importsIn(project).values()].filter(({ role }) => role !== 'test').flatMap((fact) => [...targetsOf(project, fact)].filter((target) => target !== fact.path)));
}

/** The files that load each one as they are loaded, tests apart. */
export function loadersOf(project: Project): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const fact of importsIn(project).values()) {
    if (fact.role === 'test') continue;
    for (const target of new Set(targetsOf(project, fact))) {
      if (target === fact.path) continue;
      const loaders = found.get(target);
      if (loaders === undefined) found.set(target, [fact.path]);
      else loaders.push(fact.path);
    }
  }
  return found;
}

/** What people start, by the names that it mostly has beside a manifest or in a package. */
const programs = /^(?:(?:__main__|main|app|application|manage|wsgi|asgi)\.py|(?:index|main|server|app|start|worker)\.[cm]?[jt]sx?)$/;
/** https://nextjs.org/docs/app/api-reference/file-conventions: found by where they stand. */
const pages = /(?:^|\/)(?:pages\/.+|app\/(?:.+\/)?(?:page|layout|route|template|loading|error|not-found))\.[jt]sx?$/;

function everWalked(project: Project): ReadonlySet<string> {
  const found = new Map([...loadedAtStart(project).keys()].map((path) => [path, path]));
  const manifests = new Set(project.of('manifest').map(({ path }) => folderOf(path)));
  const next = project.of('manifest').filter(({ dependencies }) => dependencies.some(({ name }) => name === 'next')).map(({ path }) => folderOf(path));
  for (const path of importsIn(project).keys()) {
    const folder = folderOf(path);
    const beside = manifests.has(folder) || (path.endsWith('.py') ? project.files.has(inFolder(folder, '__init__.py')) : /(?:^|\/)src$/.test(folder) && manifests.has(folderOf(folder)));
    if ((programs.test(fileName(path)) && beside) || (pages.test(path) && next.some((home) => isWithin(home, path)))) found.set(path, path);
  }
  follow(project, found, 'ever');
  return new Set(found.keys());
}

function walked(project: Project): ReadonlyMap<string, string> {
  const imports = importsIn(project);
  const found = new Map<string, string>();
  for (const { path, is, role } of project.of('router')) if (is === 'application' && role === 'production' && !isLeftBeside(project, path)) found.set(path, path);
  const django = [...project.files.values()].filter(({ path, role }) => role === 'production' && fileName(path) === 'manage.py').map(({ path }) => folderOf(path));
  for (const path of imports.keys()) {
    if (django.some((folder) => isWithin(folder, path)) && djangoStart.test(fileName(path))) found.set(path, path);
  }
  follow(project, found, 'at-start');
  return found;
}

/** An application in JavaScript that no code but tests imports and no script names, in a package whose own script starts another file. */
function isLeftBeside(project: Project, path: string): boolean {
  if (path.endsWith('.py') || importedAnywhere(project).has(path)) return false;
  const own = fileName(path).replace(/\.[cm]?[jt]sx?$/, '');
  const scripts = project.of('package-script');
  if (scripts.some(({ text }) => text.includes(own)) || project.of('image').some(({ value }) => value !== undefined && writtenAs(value).includes(own))) return false;
  return scripts.some(({ path: manifest, name, text }) => {
    const started = name === 'start' && folderOf(manifest) === folderOf(path) ? /^(?:[A-Z_]+=\S+ )*node(?: --[\w=.-]+)* (?:\.\/)?([\w./-]+)$/.exec(text.trim())?.[1] : undefined;
    return started !== undefined && [started, `${started}.js`].some((file) => project.files.has(inFolder(folderOf(manifest), file)));
  });
}

/** Adds what the files load that are there, each with the one that loads it; `at-start`: whatever the settings are. */
function follow(project: Project, found: Map<string, string>, when: 'at-start' | 'ever'): void {
  const imports = importsIn(project);
  for (const path of found.keys()) {
    if (found.size > mostFiles) break;
    const fact = imports.get(path);
    if (fact === undefined) continue;
    const loads = when === 'ever' ? fact : { ...fact, imports: fact.imports.filter(({ conditional }) => conditional !== true) };
    for (const target of targetsOf(project, loads)) if (!found.has(target)) found.set(target, path);
  }
}

/** The files of the repository that loading one loads. Packages are loaded with what stands in them. */
function* targetsOf(project: Project, { path, language, imports }: Located<ImportsFact>): Iterable<string> {
  for (const { from, names } of imports) {
    if (language === 'python' && isForeign(project, from)) continue;
    const target = resolveModule(project, path, from, language);
    if (target !== null) yield target;
    if (language === 'javascript') continue;
    for (const name of names) {
      const inner = resolveModule(project, path, /\.$/.test(from) ? `${from}${name}` : `${from}.${name}`, language);
      if (inner !== null) yield inner;
    }
    for (let dot = from.lastIndexOf('.'); dot > 0 && !from.startsWith('.'); dot = from.lastIndexOf('.', dot - 1)) {
      const above = resolveModule(project, path, from.slice(0, dot), language);
      if (above !== null) yield above;
    }
  }
}
