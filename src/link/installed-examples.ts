// link: examples of configuration that a build or a start script copies to where the program reads its own. What stands in them is
// in force until somebody changes it.
import type { ShellCommand } from '../model/image-build.ts';
import type { Project } from '../model/project.ts';
import { imagesOf } from './images.ts';
import { fileName, folderOf } from './paths.ts';

/** Paths of files that are called examples or templates. */
export function installedExamples(project: Project): ReadonlySet<string> {
  return project.once(found);
}

function found(project: Project): ReadonlySet<string> {
  const copied = [...inImages(project), ...inScripts(project)];
  if (copied.length === 0) return new Set();
  const examples = [...project.files.values()].filter(({ role, path }) => (role === 'example' || role === 'production') && isExample(path)).map(({ path }) => path);
  return new Set(copied.flatMap((source) => meant(examples, source)));
}

const template = /(?:^|[._-])(?:example|sample|template|dist)(?=[._-]|$)/i;

export function isExample(path: string): boolean {
  return template.test(fileName(path));
}

/** The files that a source may name from wherever the command runs: its name has to be there once, or its folder with it. */
function meant(examples: readonly string[], source: string): readonly string[] {
  const name = fileName(source);
  const same = examples.filter((path) => fileName(path) === name);
  if (same.length < 2) return same;
  const folder = fileName(folderOf(source));
  return same.filter((path) => fileName(folderOf(path)) === folder || (folderOf(path) === '' && (folder === '' || folder === '.' || folder === 'app')));
}

function* inImages(project: Project): Generator<string> {
  for (const image of imagesOf(project)) {
    if (image.role !== 'production') continue;
    for (const { steps } of image.chain) {
      for (const step of steps) {
        if (step.op === 'run') yield* copiedBy(step.commands);
        if (step.op === 'copy' && step.from === undefined && step.sources.length === 1) yield* renamed(step.sources[0] ?? '', step.target);
      }
    }
  }
}

/** Scripts that a start runs, and those that a package runs once it is installed or before it starts. */
function* inScripts(project: Project): Generator<string> {
  for (const { role, commands, path } of project.of('start-script')) if (role === 'production' && startName.test(fileName(path))) yield* copiedBy(commands);
  for (const { role, name, commands } of project.of('package-script')) if (role === 'production' && /^(?:postinstall|prestart|start|prebuild|build)$/.test(name)) yield* copiedBy(commands);
}

const startName = /entrypoint|start|run|boot|launch/i;

function* copiedBy(commands: readonly ShellCommand[]): Generator<string> {
  for (const { words } of commands) {
    const [program = '', ...rest] = words;
    const files = rest.filter((word) => !word.startsWith('-'));
    if (/(?:^|\/)(?:cp|mv|copyfiles|cpy|shx)$/.test(program) && files.length === 2) yield* renamed(files[0] ?? '', files[1] ?? '');
  }
}

/** Under a name that is no example's. */
function* renamed(source: string, target: string): Generator<string> {
  if (template.test(fileName(source)) && !template.test(fileName(target)) && !/[*?$]/.test(source) && !target.endsWith('/')) yield source;
}
