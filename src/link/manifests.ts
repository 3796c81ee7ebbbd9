// link: facts of manifests, images and platforms -> for each manifest which lock covers it, what installs it and whether it is a library's.
import type { ManifestFact } from '../model/dependency.ts';
import type { PackageFact } from '../model/fact.ts';
import { grouped } from '../model/grouped.ts';
import type { Located, Project } from '../model/project.ts';
import type { Range } from '../model/range.ts';
import { installSteps, usedInImage } from './installs.ts';
import type { InstallStep } from './installs.ts';
import { ancestors, fileName, folderOf, inFolder, joinPath } from './paths.ts';

export interface Manifest {
  readonly fact: Located<ManifestFact>;
  readonly lock?: string; // the path of the lock that covers it
  readonly installed?: { readonly path: string; readonly at: Range; readonly named: boolean }; // where an image or platform of production installs it
  readonly pinned: ReadonlySet<string>; // names that it, what it includes or its constraint files hold to one version
  readonly library: boolean;
  readonly template: boolean; // something else is made from it, which gets a lock of its own (Cookiecutter, Copier)
}

/** Manifests of production's role, whoever they are for. */
export function manifestsOf(project: Project): readonly Manifest[] {
  return project.once(allManifests);
}

/** Manifests of Node by their folder, whatever their role. */
export function nodeManifests(project: Project): ReadonlyMap<string, Located<ManifestFact>> {
  return project.once(byFolder);
}

function byFolder(project: Project): ReadonlyMap<string, Located<ManifestFact>> {
  return new Map(project.of('manifest').filter(({ by }) => by === 'package-json').map((fact) => [folderOf(fact.path), fact]));
}

function allManifests(project: Project): readonly Manifest[] {
  const facts = project.of('manifest').filter(({ role }) => role === 'production');
  if (facts.length === 0) return [];
  const byPath = new Map(facts.map((fact) => [fact.path, fact]));
  const installed = installations(project, byPath);
  const unnamed = new Set([...project.of('package').filter(({ name }) => /\{\{|\{%/.test(name)), ...namedAlike(project)].map(({ path }) => path)); // `django-admin startproject --template`
  return facts.map((fact) => {
    const by = installed.get(fact.path);
    const covering = lockOf(project, fact, byPath, by !== undefined);
    const lock = covering !== undefined && fact.by === 'requirements' && by?.named === true && !usesLock(project, by.path, covering) ? undefined : covering;
    const own = [fact, ...fact.includes.flatMap((each) => byPath.get(joinPath(folderOf(fact.path), each) ?? '') ?? [])]; // `bleach==6.3`, and again `bleach[css]`
    const constraints = [...fact.constraints.flatMap((each) => joinPath(folderOf(fact.path), each) ?? []), ...(by?.constraints ?? [])];
    const pinning = [...own, ...constraints.flatMap((path) => byPath.get(path) ?? [])];
    const pinned = new Set(pinning.flatMap(({ dependencies }) => dependencies.filter(({ held }) => held === 'exact').map(({ name }) => normalName(name))));
    return { fact, pinned, template: template.test(fact.path) || unnamed.has(fact.path) || isInOwnPackage(project, fact), library: fact.library || isLibraryFolder(project, fact, byPath) || (fact.by === 'package-json' && project.once(published).has(folderOf(fact.path))), ...(lock === undefined ? {} : { lock }), ...(by === undefined ? {} : { installed: by }) };
  });
}

/** A list inside the Python package that it asks for: what the package lays into a project of its users. */
function isInOwnPackage(project: Project, { path, dependencies }: Located<ManifestFact>): boolean {
  return ancestors(folderOf(path)).some((folder) => project.files.has(inFolder(folder, '__init__.py')) && dependencies.some(({ name }) => normalName(name) === normalName(fileName(folder))));
}

const fewestAlike = 3;

/** Packages side by side under one name, which no workspace allows: what a generator makes a project from, in several flavours. */
function namedAlike(project: Project): readonly Located<PackageFact>[] {
  const alike = grouped(project.of('package').filter(({ path }) => path.endsWith('package.json')), ({ path, name }) => `${folderOf(folderOf(path))}\0${name}`);
  return [...alike.values()].filter((each) => each.length >= fewestAlike).flat();
}

/** https://packaging.python.org/en/latest/specifications/name-normalization/ */
export function normalName(name: string): string {
  return name.toLowerCase().replaceAll(/[-_.]+/g, '-');
}

// ---- locks -----------------------------------------------------------------------------------------------------

const nodeLocks = ['package-lock.json', 'npm-shrinkwrap.json', 'yarn.lock', 'pnpm-lock.yaml', 'bun.lock', 'bun.lockb', 'deno.lock'];
const pythonLocks = ['poetry.lock', 'uv.lock', 'pdm.lock', 'Pipfile.lock', 'pylock.toml', 'pixi.lock', 'conda-lock.yml', 'requirements.lock'];
const lockTools: ReadonlyMap<string, string> = new Map([['poetry.lock', 'poetry'], ['uv.lock', 'uv'], ['pdm.lock', 'pdm'], ['Pipfile.lock', 'pipenv'], ['pixi.lock', 'pixi'], ['conda-lock.yml', 'conda-lock']]);
const exportsLock = /\b(?:poetry|uv|pdm|pixi|conda-lock)\b[^\n]{0,80}?\bexport\b|\bpipenv\s+(?:requirements|lock)\b/;
/** Lists in which everything that was resolved is written down. */
const frozenName = /(?:^|[._-])(?:lock|locked|freeze|frozen|pinned|hashes)(?=[._-]|$)/i;

/** Above it, a workspace's lock; where no image installs it by itself, any: it may be part of what is locked there. */
function lockOf(project: Project, fact: Located<ManifestFact>, manifests: ReadonlyMap<string, Located<ManifestFact>>, installed: boolean): string | undefined {
  const folder = folderOf(fact.path);
  const names = fact.by === 'package-json' ? nodeLocks : pythonLocks;
  const beside = names.map((name) => inFolder(folder, name)).find((path) => project.files.has(path)) ?? (fact.by === 'package-json' ? undefined : frozenBeside(fact, manifests));
  if (beside !== undefined) return beside;
  for (const above of ancestors(folder).slice(1)) {
    if (installed && !isWorkspace(project, above, fact, manifests)) continue;
    const lock = names.map((name) => inFolder(above, name)).find((path) => project.files.has(path)) ?? (project.files.has(inFolder(above, 'rush.json')) ? rushLock(project, above) : undefined);
    if (lock !== undefined) return lock;
  }
  return undefined;
}

/** pip reads no lock: it counts where the image that installs the list copies it by its name or runs its tool, or a pipeline writes the list from it. */
function usesLock(project: Project, dockerfile: string, lock: string): boolean {
  const tool = lockTools.get(fileName(lock));
  return usedInImage(project, dockerfile, fileName(lock), tool) || (tool !== undefined && project.of('pipeline').some(({ steps }) => steps.some(({ text }) => exportsLock.test(text) && text.includes(tool))));
}

/** https://rushjs.io/pages/maintainer/git_policies/ and subspaces. */
function rushLock(project: Project, folder: string): string | undefined {
  const under = inFolder(folder, 'common/config/');
  return [...project.files.keys()].find((path) => path.startsWith(under) && nodeLocks.includes(fileName(path)));
}

function isWorkspace(project: Project, folder: string, { by }: ManifestFact, manifests: ReadonlyMap<string, Located<ManifestFact>>): boolean {
  if (by !== 'package-json') return manifests.get(inFolder(folder, 'pyproject.toml'))?.workspace === true;
  const root = manifests.get(inFolder(folder, 'package.json'));
  return root?.workspace === true || ['pnpm-workspace.yaml', 'lerna.json', 'rush.json', 'nx.json', 'turbo.json'].some((name) => project.files.has(inFolder(folder, name)));
}

/** Another requirements file of the folder in which every version is fixed, and which is named so, or is made from this one (`requirements.in`, an export of Poetry). */
function frozenBeside(fact: Located<ManifestFact>, manifests: ReadonlyMap<string, Located<ManifestFact>>): string | undefined {
  const folder = folderOf(fact.path);
  const stem = fileName(fact.path).replace(/\.\w+$/, '');
  for (const other of manifests.values()) {
    if (other.by !== 'requirements' || other.path === fact.path || folderOf(other.path) !== folder || other.dependencies.length === 0) continue;
    const made = fact.by !== 'requirements' ? fileName(other.path) === 'requirements.txt' : /\.in$/.test(fact.path) && fileName(other.path).replace(/\.\w+$/, '') === stem;
    if ((made || frozenName.test(fileName(other.path))) && other.dependencies.every(({ held }) => held === 'exact' || held === 'local')) return other.path;
  }
  return undefined;
}

/** setup.py and setup.cfg install a package for others; requirements beside them are its developers'. */
function isLibraryFolder(project: Project, { path, by }: Located<ManifestFact>, manifests: ReadonlyMap<string, Located<ManifestFact>>): boolean {
  if (by === 'package-json') return false;
  const top = folderOf(path).replace(/(?:^|\/)requirements?$/, '');
  return project.files.has(inFolder(top, 'setup.py')) || manifests.get(inFolder(top, 'pyproject.toml'))?.library === true;
}

/** Folders that a pipeline goes into to publish the package there. */
function published(project: Project): ReadonlySet<string> {
  const publishes = /(?:^|[\n;&])\s*cd\s+"?([\w./-]{1,200})"?\s*(?:&&|;|\n)[^]{0,300}?\b(?:npm|pnpm|yarn|bun)\s+(?:npm\s+)?publish\b/g;
  const texts = project.of('pipeline').flatMap(({ steps }) => steps.flatMap(({ what, text }) => (what === 'command' && text.includes('publish') ? [text] : [])));
  return new Set(texts.flatMap((text) => [...text.matchAll(publishes)].flatMap(([, folder = '']) => joinPath('', folder) ?? [])));
}

// ---- who installs it -------------------------------------------------------------------------------------------

type Installation = NonNullable<Manifest['installed']> & { readonly constraints: readonly string[] };

const template = /\{\{|(?:^|\/)templates?\//;

const apart = /(?:^|[._-])(?:dev|devel|develop|development|debug|test|tests|testing|local|ci|e2e|lint|bench|benchmark|docs|demo|example|build|builder|base-dev)(?=[._-]|$)/i;

function installations(project: Project, manifests: ReadonlyMap<string, Located<ManifestFact>>): ReadonlyMap<string, Installation> {
  const found = new Map<string, Installation>();
  for (const step of installSteps(project)) {
    if (isApart(step)) continue;
    const path = resolved(project, step.path, step.candidates, manifests);
    if (path === undefined || found.has(path)) continue;
    const constraints = step.constraints.flatMap((each) => resolved(project, step.path, each, manifests) ?? []);
    found.set(path, { path: step.path, at: step.at, named: step.named, constraints });
  }
  for (const [path, platform] of platformInstalls(project, manifests)) if (!found.has(path)) found.set(path, { path: platform, at: { start: 0, end: 1 }, named: false, constraints: [] });
  // What an installed file includes is installed with it.
  for (const [path, by] of found) {
    for (const each of manifests.get(path)?.includes ?? []) {
      const included = joinPath(folderOf(path), each);
      if (included !== null && manifests.has(included) && !found.has(included)) found.set(included, by);
    }
  }
  return found;
}

function isApart({ path, stage }: InstallStep): boolean {
  return apart.test(fileName(path)) || /(?:^|[._-])(?:dev|devel|develop|development|debug|test|tests|testing|lint|ci|e2e|docs)(?=[._-]|$)/i.test(stage) || /(?:^|\/)(?:\.[^/]+|scripts|tools|hack|contrib)\//.test(path);
}

/** The manifest that a step of an image's build means, whichever folder the image is built from. */
function resolved(project: Project, dockerfile: string, candidates: readonly string[], manifests: ReadonlyMap<string, unknown>): string | undefined {
  for (const context of contexts(project, dockerfile)) {
    for (const candidate of candidates) {
      const path = joinPath(context, candidate);
      if (path !== null && manifests.has(path)) return path;
    }
  }
  return undefined;
}

/** Folders that an image may be built from: those that Compose names, its own, the repository's. */
function contexts(project: Project, dockerfile: string): string[] {
  const folder = folderOf(dockerfile);
  const built = project.of('service').flatMap((service) => (service.build === undefined ? [] : (joinPath(folderOf(service.path), service.build) ?? []))).filter((context) => context === folder || context === '' || folder.startsWith(`${context}/`));
  return [...new Set([folder, ...built, ...ancestors(folder)])];
}

/** Files that tell a platform to build their folder, and the manifests that it then looks for. Most take a Dockerfile first. */
const platforms: readonly (readonly [RegExp, readonly string[]])[] = [
  [/(?:^|\/)(?:Procfile|nixpacks\.toml|app\.ya?ml|railway\.(?:json|toml)|fly\.toml|render\.ya?ml)$/, ['requirements.txt', 'package.json', 'Pipfile', 'pyproject.toml']],
  [/(?:^|\/)(?:vercel\.json|netlify\.toml)$/, ['package.json']],
];

function* platformInstalls(project: Project, manifests: ReadonlyMap<string, unknown>): Generator<[string, string]> {
  for (const { path, role } of project.files.values()) {
    if (role !== 'production') continue;
    const wanted = platforms.find(([file]) => file.test(path))?.[1];
    const folder = folderOf(path);
    if (wanted === undefined || (!/Procfile|vercel|netlify/.test(path) && ancestors(folder).some((each) => project.files.has(inFolder(each, 'Dockerfile'))))) continue;
    const hit = wanted.map((name) => inFolder(folder, name)).find((each) => manifests.has(each));
    if (hit !== undefined) yield [hit, path];
  }
}
