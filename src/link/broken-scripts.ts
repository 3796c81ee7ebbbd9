// link: scripts of packages, commands of images, files -> what of it names something that the repository does not have.
import type { ScriptTraitFact } from '../model/image-build.ts';
import type { PackageScriptFact, ShellCommand } from '../model/image-build.ts';
import type { Located, Project } from '../model/project.ts';
import type { Range } from '../model/range.ts';
import { exists } from './build-context.ts';
import { contextCopies } from './image-copies.ts';
import { stagesBehind } from './images.ts';
import type { Image } from './images.ts';
import { isGitIgnored } from './git-ignored.ts';
import { ancestors, fileName, folderOf, inFolder, isWithin, joinPath } from './paths.ts';

export interface Absent {
  readonly path: string;
  readonly at: Range;
  readonly what: 'script' | 'file';
  readonly name: string; // of the script, or the file's path
  readonly by: string; // the script that names it
}

/** What scripts of package.json call and nobody has. */
export function* absentInScripts(project: Project): Iterable<Absent> {
  const scripts = project.of('package-script').filter(({ role }) => role === 'production');
  const names = project.once(scriptNames);
  for (const script of scripts) {
    if (script.commands.some(({ words: [program = ''] }) => /^(?:cd|pushd|lerna|turbo|nx|docker|docker-compose|ssh|adb)$/.test(program))) continue; // whatever follows runs elsewhere
    for (const command of script.commands) {
      const called = calledScript(command);
      if (called !== undefined && !(names.get(script.path)?.has(called) === true)) yield { path: script.path, at: script.at, what: 'script', name: called, by: script.name };
      const file = startedFile(command);
      if (file !== undefined && isAbsent(project, script, file, scripts)) yield { path: script.path, at: script.at, what: 'file', name: file, by: script.name };
    }
  }
}

/** What images run by `npm run` that no package of the repository has. */
export function* absentInImage(project: Project, image: Image): Iterable<Absent> {
  const all = new Set([...project.once(scriptNames).values()].flatMap((names) => [...names]));
  // A submodule's scripts are not in the checkout.
  if (all.size === 0 || contextCopies(image).length === 0 || project.files.has('.gitmodules')) return;
  for (const stage of stagesBehind(image)) {
    for (const step of stage.steps) {
      if ((step.op !== 'run' && step.op !== 'start') || step.commands.some((command) => isElsewhere(project, image, command))) continue;
      for (const command of step.commands) {
        const called = calledScript(command);
        if (called !== undefined && !all.has(called) && command.maybe !== true) yield { path: image.path, at: command.at, what: 'script', name: called, by: command.words.slice(0, 2).join(' ') };
      }
    }
  }
}

/** It brings other code along, or goes to a folder that is none of the repository's. */
function isElsewhere(project: Project, image: Image, { words: [program, first = ''] }: ShellCommand): boolean {
  return program === 'git' || program === 'curl' || program === 'wget' || (program === 'cd' && !exists(project, joinPath(image.context.folder, first.replace(/^\/[\w.-]+\/?/, '')) ?? '\0'));
}

function scriptNames(project: Project): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const { path, name } of project.of('package-script')) found.set(path, (found.get(path) ?? new Set()).add(name));
  return found;
}

/** `npm run x`: https://docs.npmjs.com/cli/commands/npm-run. Yarn's and Bun's `run` also start programs. Undefined where another package may be meant. */
function calledScript({ words }: ShellCommand): string | undefined {
  const [program, verb, name] = words;
  if ((program !== 'npm' && program !== 'pnpm') || (verb !== 'run' && verb !== 'run-script') || name === undefined || !/^[\w][\w:.-]*$/.test(name)) return undefined;
  return words.some((word) => /^(?:-w|--workspaces?|-ws|--prefix|-C|--dir|--filter|-F|-r|--recursive|--if-present)(?:=|$)/.test(word)) ? undefined : name;
}

/** `node file`, `python file`, `sh file`, without options that take a value or bring the program along. */
function startedFile({ words, maybe }: ShellCommand): string | undefined {
  const [program = '', file = ''] = words;
  if (maybe === true || !/^(?:node|nodemon|ts-node|tsx|python3?|bash|sh)$/.test(program)) return undefined;
  return /^(?:\.\/)?[\w@-][\w@./-]*\.(?:[cm]?[jt]s|py|sh)$/.test(file) ? file : undefined;
}

const made = /(?:^|\/)(?:dist|build|built|out|lib|libs|es|esm|cjs|bin|output|target|release|public|generated|node_modules|\.\w+)(?:\/|$)/;

/** Its folder is there, and neither it nor anything that it may be made of is. */
function isAbsent(project: Project, { path, commands }: Located<PackageScriptFact>, file: string, scripts: readonly Located<PackageScriptFact>[]): boolean {
  const target = joinPath(folderOf(path), file);
  // A package.json may be copied to a folder above before it is used.
  if (target === null || ancestors(folderOf(folderOf(path))).some((folder) => folderOf(path) !== '' && project.files.has(joinPath(folder, file) ?? '')) || project.files.has(target) || made.test(file) || !exists(project, folderOf(target)) || isGitIgnored(project, target)) return false;
  const stem = target.replace(/\.[cm]?[jt]s$/, '');
  if ([...project.files.keys()].some((each) => each.startsWith(stem) && /^\.\w+(?:\.\w+)?$/.test(each.slice(stem.length)))) return false;
  // Another command may make it.
  const name = fileName(file);
  const others = [...scripts.filter((each) => each.path === path).flatMap((each) => each.commands), ...commands];
  return !others.some(({ words, writes = [] }) => writes.some((each) => fileName(each) === name) || words.slice(2).some((word) => word.includes(name)));
}

/** The script of the context that a command of the image starts, among those that no shell runs. */
export function* brokenInImage(project: Project, image: Image): Iterable<{ readonly script: Located<ScriptTraitFact>; readonly at: Range }> {
  const broken = project.of('script-trait').filter(({ trait, role, path }) => (trait === 'carriage-returns' || trait === 'syntax-error') && role === 'production' && isWithin(image.context.folder, path));
  if (broken.length === 0) return;
  const steps = stagesBehind(image).flatMap((stage) => stage.steps);
  const mended = steps.some((step) => step.op === 'run' && step.commands.some(({ words }) => /dos2unix/.test(words.join(' ')) || (words[0] === 'sed' && words.some((word) => word.includes('\\r'))) || (words[0] === 'tr' && words.some((word) => word.includes('\\r')))));
  if (mended) return;
  for (const step of steps) {
    if (step.op !== 'run' && step.op !== 'start') continue;
    for (const { words, at } of step.commands) {
      const [program = ''] = words;
      const word = /^(?:ba|da|a)?sh$|^(?:\/\S*\/)(?:ba|da|a)?sh$|^(?:tini|dumb-init|exec|source|\.)$/.test(program) ? words.slice(1).find((each) => !each.startsWith('-')) : program;
      const script = broken.find(({ path }) => word !== undefined && word.includes('/') && fileName(path) === fileName(word) && contextCopies(image).some(({ step: { sources } }) => sources.some((source) => covers(image, source, path))));
      if (script !== undefined) yield { script, at };
    }
  }
}

function covers(image: Image, source: string, path: string): boolean {
  const from = joinPath(image.context.folder, source.replace(/^\/+/, ''));
  return from !== null && (from === path || isWithin(from, path) || inFolder(folderOf(from), fileName(path)) === path);
}
