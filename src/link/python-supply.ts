// link: manifests, locks, images and scripts -> what is installed where a Python file runs, as far as the repository says.
import type { ManifestFact } from '../model/dependency.ts';
import type { Located, Project } from '../model/project.ts';
import { installedByName } from './installs.ts';
import { normalName } from './manifests.ts';
import { ancestors, fileName, folderOf } from './paths.ts';
import { ships } from './project.ts';
import { requiredBy, shareRequiring } from './python-requirements.ts';

/** possible: something whose own requirements are not known may bring it; development: asked for there alone, and left out by the image. */
export type Presence = 'there' | 'possible' | 'development' | 'missing';

export interface PythonSupply {
  readonly manifest: Located<ManifestFact>; // the nearest
  has(distributions: readonly string[], module: string): Presence;
}

/** Undefined where no manifest governs the file, or something is installed that nobody can look into. */
export function pythonSupply(project: Project, path: string): PythonSupply | undefined {
  const { byFolder, declared, named, unknown, conda } = project.once(declarations);
  const folders = ancestors(folderOf(path));
  const home = folders.find((folder) => byFolder.has(folder));
  const beside = home === undefined ? [] : (byFolder.get(home) ?? []);
  const manifest = beside.find(({ path: file }) => !apart.test(fileName(file))) ?? beside[0];
  if (manifest === undefined || conda) return undefined;
  const locked = project.once(locksByFolder);
  const locks = folders.flatMap((folder) => locked.get(folder) ?? []);
  const left = project.once(leavesDevelopmentOut) ? folders.flatMap((folder) => project.once(developmentByFolder).get(folder) ?? []) : [];
  const isLeft = (each: string): boolean => !named.has(each) && left.some((names) => names.has(each));
  return {
    manifest,
    has(distributions, module) {
      if (distributions.some((each) => !isLeft(each) && (declared.has(each) || locks.some((lock) => lock.has(each))))) return 'there';
      if ([...declared, ...locks.flatMap((lock) => [...lock])].some((each) => requiredBy(each) === undefined && resembles(each, module))) return 'there';
      if (distributions.some(isLeft)) return 'development';
      if (locks.length > 0) return 'missing'; // the lock has all there is
      // Each unknown distribution brings it as often as the known ones do.
      const share = Math.max(...distributions.map(shareRequiring)) * unknown;
      return share > likely || unknown > mostUnknown ? 'possible' : 'missing';
    },
  };
}

/** A fork or a build of one's own under a longer name: `flask-and-redis` for `flask_redis`, `psycopg2-mypool` for `psycopg2`. */
function resembles(distribution: string, module: string): boolean {
  const words = module.toLowerCase().split(/[._]/);
  return words.every((word) => distribution.includes(word));
}

/** Lists for those who work on the program. */
const apart = /(?:^|[._-])(?:dev|devel|development|test|tests|testing|docs?|lint|ci|local|min|extra|optional)(?=[._-]|$)/i;

/** How likely it may be that one of the unknown brings it. */
const likely = 0.005;
/** Whoever needs many packages that few know needs them for one field, whose packages bring each other. */
const mostUnknown = 3;

interface Declarations {
  readonly byFolder: ReadonlyMap<string, readonly Located<ManifestFact>[]>;
  readonly declared: ReadonlySet<string>; // anywhere in the repository, with what comes in with it
  readonly named: ReadonlySet<string>; // of those, what is asked for by its name, and not for development alone
  readonly unknown: number; // of what is declared, how much may bring more
  readonly conda: boolean;
}

function declarations(project: Project): Declarations {
  const facts = project.of('manifest').filter(({ by }) => by !== 'package-json');
  const byFolder = new Map<string, Located<ManifestFact>[]>();
  const declared = new Set<string>();
  const named = new Set(facts.flatMap(({ dependencies }) => dependencies.flatMap(({ name, use }) => (use === 'development' ? [] : [normalName(name)]))));
  for (const fact of facts) {
    for (const { name, extras = [] } of fact.dependencies) for (const each of [name, ...extras.map((extra) => `${name}[${extra}]`)]) declared.add(normalName(each));
    // Of `requirements/base.txt` the folder above is governed.
    const folder = folderOf(fact.path).replace(/(?:^|\/)(?:requirements?|reqs|deps)$/i, '');
    if (fact.dependencies.length > 0 && fact.role === 'production' && fact.by !== 'conda') byFolder.set(folder, [...(byFolder.get(folder) ?? []), fact]);
  }
  const unknown = [...declared].reduce((sum, each) => (requiredBy(each) !== undefined ? sum : sum + (each.includes('[') ? 5 : 1)), 0);
  for (const name of [...project.of('provision').flatMap(({ names }) => names), ...installedByName(project)]) {
    declared.add(normalName(name));
    named.add(normalName(name));
  }
  for (const each of declared) for (const name of requiredBy(each) ?? []) declared.add(name); // and what comes in with that
  return { byFolder, declared, named, unknown, conda: facts.some(({ by }) => by === 'conda') };
}

const pythonLock = /^(?:poetry\.lock|uv\.lock|pdm\.lock|pylock\.toml|Pipfile\.lock)$/;

function locksByFolder(project: Project): ReadonlyMap<string, readonly ReadonlySet<string>[]> {
  const found = new Map<string, ReadonlySet<string>[]>();
  for (const { path, names } of project.of('lock')) {
    if (!pythonLock.test(fileName(path))) continue;
    const folder = folderOf(path);
    found.set(folder, [...(found.get(folder) ?? []), new Set(names.map(normalName))]);
  }
  return found;
}

function developmentByFolder(project: Project): ReadonlyMap<string, readonly ReadonlySet<string>[]> {
  const found = new Map<string, readonly ReadonlySet<string>[]>();
  for (const { path, development } of project.of('lock')) if (development !== undefined) found.set(folderOf(path), [new Set(development.map(normalName))]);
  return found;
}

/** Poetry's `install --only main`, `--without dev` and the older `--no-dev`, in an image that ships: https://python-poetry.org/docs/cli/#install */
function leavesDevelopmentOut(project: Project): boolean {
  const lines = project.of('image-build').filter(ships).flatMap(({ stages }) => stages.flatMap(({ steps }) => steps.flatMap((step) => (step.op === 'run' ? step.commands.map(({ words }) => words.join(' ')) : []))));
  const installs = lines.filter((line) => /\bpoetry\b.{0,100}\s(?:install|sync)\b/.test(line));
  return installs.length > 0 && installs.every((line) => /\s--(?:no-dev\b|only[ =]main\b|without[ =]\S{0,100}dev)/.test(line));
}
