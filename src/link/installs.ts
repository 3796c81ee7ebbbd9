// link: builds of images -> the steps that install what a manifest asks for, and which file of the build context that is.
import type { BuildStep, ImageBuildFact, ShellCommand } from '../model/image-build.ts';
import type { Located, Project } from '../model/project.ts';
import type { Range } from '../model/range.ts';
import { fileName } from './paths.ts';

/** A step of an image's build that installs what a manifest asks for. */
export interface InstallStep {
  readonly path: string; // of the Dockerfile
  readonly at: Range; // of the whole step
  readonly stage: string; // '' where it has no name
  readonly named: boolean; // the step itself names the manifest; else its tool looks for it
  readonly candidates: readonly string[]; // where in the build context the manifest may lie, likeliest first
  readonly constraints: readonly (readonly string[])[]; // candidates of each constraint file
}

/** Of images that ship. */
export function installSteps(project: Project): readonly InstallStep[] {
  return project.once(allSteps);
}

function allSteps(project: Project): readonly InstallStep[] {
  return project.of('image-build').filter(({ role, forDevelopment }) => role === 'production' && forDevelopment !== true).flatMap((fact) => [...stepsOf(fact)]);
}

function* stepsOf({ path, stages }: Located<ImageBuildFact>): Generator<InstallStep> {
  const image = new FileSystem();
  for (const { name: stage, base, steps } of stages) {
    image.open(stage, base);
    for (const step of steps) {
      image.apply(step);
      if (step.op !== 'run') continue;
      const mounted = step.mounts.flatMap((mount) => /(?:^|,)(?:source|src)=([^,]+)/.exec(mount)?.[1] ?? []);
      const whence = (file: string): string[] => [...mounted.filter((source) => fileName(source) === fileName(file)), ...image.whence(file)];
      for (const { file, named, constraints } of installs(step.commands)) yield { path, at: step.at, stage, named, candidates: whence(file), constraints: constraints.map(whence) };
    }
  }
}

/** A build copies or names the lock, or runs the tool that reads it; `uv pip` and `pip install poetry` are no such use. */
export function usedInImage(project: Project, dockerfile: string, lock: string, tool: string | undefined): boolean {
  const named = (word: string): boolean => fileName(word) === lock;
  return project.of('image-build').some(({ path, stages }) => path === dockerfile && stages.some(({ steps }) => steps.some((step) => {
    if (step.op === 'copy') return step.sources.some((source) => fits(fileName(source), lock) && !/^\*+$/.test(fileName(source)));
    if (step.op === 'start') return step.commands.some(({ words }) => runsTool(words, tool));
    return step.op === 'run' && (step.mounts.some((mount) => mount.includes(lock)) || step.commands.some(({ words }) => words.some(named) || runsTool(words, tool)));
  })));
}

function runsTool(words: readonly string[], tool: string | undefined): boolean {
  const [program, ...rest] = words.filter((word) => !before.test(word));
  const verb = rest.find((word) => !word.startsWith('-')) ?? '';
  return tool !== undefined && fileName(program ?? '') === tool && (/^(?:sync|install|export|requirements)$/.test(verb) || (verb === 'run' && /^(?:uv|pixi)$/.test(tool)));
}

/** Python distributions that images install by their names, Debian's `python3-…` packages among them. */
export function installedByName(project: Project): readonly string[] {
  return project.once(allNames);
}

function allNames(project: Project): readonly string[] {
  return project.of('image-build').flatMap(({ stages }) => stages.flatMap(({ steps }) => steps.flatMap((step) => (step.op === 'run' ? step.commands.flatMap(namesIn) : []))));
}

function namesIn({ words }: ShellCommand): string[] {
  const plain = words.filter((word) => !before.test(word));
  if (!/^(?:pip[\d.]*|uv|poetry|pdm|pipenv|conda|mamba|micromamba|apt-get|apt|apk)$/.test(fileName(plain[0] ?? '')) || !plain.some((word) => /^(?:install|add)$/.test(word))) return [];
  return plain.slice(1).flatMap((word) => {
    const [, name = '', extras] = /^(?:py(?:thon)?3-)?([A-Za-z][\w.-]{1,100})(?:\[([^\]]{1,200})\])?(?:$|[=<>!~@ ])/.exec(word) ?? [];
    return name === '' ? [] : [name, ...(extras?.split(',').map((extra) => `${name}[${extra.trim()}]`) ?? [])];
  });
}

const mostCopies = 200;

/** What was copied where, and the folder in which commands run. */
class FileSystem {
  #stage = '';
  #folder = '/';
  readonly #folders = new Map<string, string>(); // by stage
  readonly #copies: { readonly source: string; readonly target: string; readonly several: boolean }[] = [];

  open(stage: string, base: string): void {
    this.#folder = this.#folders.get(base.toLowerCase()) ?? '/';
    this.#stage = stage;
    this.#folders.set(stage, this.#folder);
  }

  apply(step: BuildStep): void {
    if (step.op === 'folder') this.#folders.set(this.#stage, (this.#folder = placed(this.#folder, step.value)));
    else if (step.op === 'copy' && step.from === undefined && this.#copies.length < mostCopies) {
      const several = step.sources.length > 1 || /\/$|^\.{1,2}$/.test(step.target);
      for (const source of step.sources) this.#copies.push({ source, target: placed(this.#folder, step.target), several });
    }
  }

  /** Paths of the build context that a file of the image may come from. A source without a known kind counts as file and as folder. */
  whence(file: string): string[] {
    const path = placed(this.#folder, file);
    const files: string[] = [];
    const folders: string[] = [];
    for (const { source, target, several } of this.#copies) {
      const own = fileName(source);
      if (placed(target, fileName(path)) === path && fits(own, fileName(path))) files.push(source.slice(0, source.length - own.length) + fileName(path));
      else if (!several && target === path && !/[*?]/.test(own)) files.push(source);
      if (!own.includes('*') && path.startsWith(target === '/' ? '/' : `${target}/`)) folders.push(`${source.replace(/\/$/, '')}/${path.slice(target.length).replace(/^\//, '')}`);
    }
    return [...files, ...folders].slice(0, 20);
  }
}

/** `*` once or twice, as in `package*.json`. */
function fits(pattern: string, name: string): boolean {
  const parts = pattern.split('*');
  if (parts.length > 3) return false;
  const [head = '', ...rest] = parts;
  const tail = rest.pop();
  return tail === undefined ? pattern === name : name.startsWith(head) && name.endsWith(tail) && name.length >= head.length + tail.length && name.includes(rest[0] ?? '');
}

/** A path of the image, absolute and without dots; a variable in front stands for an absolute path. */
function placed(folder: string, path: string): string {
  const segments: string[] = [];
  for (const segment of (/^(?:\/|\$)/.test(path) ? path : `${folder}/${path}`).split('/')) {
    if (segment === '..') segments.pop();
    else if (segment !== '' && segment !== '.') segments.push(segment);
  }
  return `/${segments.join('/')}`;
}

// ---- commands ------------------------------------------------------------------------------------------------------

/** Wrappers that go before the program itself. */
const before = /^(?:sudo|exec|env|time|corepack|\w+=\S*|-\w+|\S*python[\d.]*)$/;
const python: ReadonlyMap<string, string> = new Map([['poetry', 'pyproject.toml'], ['pdm', 'pyproject.toml'], ['uv', 'pyproject.toml'], ['pipenv', 'Pipfile']]);
const mostWords = 400;

interface Found {
  readonly file: string;
  readonly named: boolean;
  readonly constraints: readonly string[];
}

/** Every command that brings in what a manifest lists; the folder is where `cd` led. */
function* installs(commands: readonly ShellCommand[]): Generator<Found> {
  let folder = '';
  for (const command of commands) {
    const words = command.words.slice(0, mostWords);
    while (words[0] !== undefined && before.test(words[0])) words.shift();
    const program = fileName(words.shift() ?? '');
    if (program === 'cd') folder = words[0]?.startsWith('/') === false ? `${folder}${words[0]}/` : '';
    for (const found of installedBy(program, words)) yield { ...found, file: `${found.file.startsWith('/') ? '' : folder}${found.file}` };
  }
}

function installedBy(program: string, words: readonly string[]): Found[] {
  if (/^pip[\d.]*$/.test(program) || (program === 'uv' && words[0] === 'pip')) return byPip(program === 'uv' ? words.slice(1) : words);
  const file = python.get(program);
  const verb = words.find((word) => !word.startsWith('-'));
  if (file !== undefined) return /^(?:install|sync)$/.test(verb ?? '') ? [{ file, named: false, constraints: [] }] : [];
  if (/^(?:conda|mamba|micromamba)$/.test(program)) return optionValues(words, /^(?:-f|--file)$/).map((each) => ({ file: each, named: true, constraints: [] }));
  return ofNode(program, words);
}

function byPip(words: readonly string[]): Found[] {
  if (!words.includes('install') && !words.includes('sync') && !words.includes('wheel')) return [];
  const constraints = optionValues(words, /^(?:-c|--constraint)$/);
  const files = [...optionValues(words, /^(?:-r|--requirement|--requirements)$/), ...(words[0] === 'sync' ? words.slice(1).filter((word) => /\.(?:txt|lock)$/.test(word)) : [])];
  const folders = words.filter((word) => /^(?:\.\/?|\.\[.*|\.{1,2}\/[\w./-]+\/?)$/.test(word) && !files.includes(word) && !constraints.includes(word)).map((word) => word.replace(/\[.*/, '').replace(/\/?$/, '/'));
  return [...files.map((file) => ({ file, named: true, constraints })), ...folders.map((folder) => ({ file: `${folder}pyproject.toml`, named: false, constraints }))];
}

/** npm, Yarn, pnpm and Bun without a package's name: everything that package.json lists. */
function ofNode(program: string, words: readonly string[]): Found[] {
  if (!/^(?:npm|yarn|pnpm|bun)$/.test(program) || words.some((word) => /^(?:-g|--global|global)$/.test(word))) return [];
  const prefixes = optionValues(words, /^(?:--prefix|--cwd|--dir|-C)$/);
  const plain = words.filter((word) => !word.startsWith('-') && !prefixes.includes(word) && !/^(?:&|2?>)/.test(word));
  const bare = plain.length === 0 ? program === 'yarn' && !words.some((word) => /^--?v(?:ersion)?$/.test(word)) : plain.length === 1 && /^(?:install|i|ci|clean-install|install-clean)$/.test(plain[0] ?? '');
  return bare ? [{ file: `${prefixes[0] === undefined ? '' : `${prefixes[0].replace(/\/?$/, '/')}`}package.json`, named: false, constraints: [] }] : [];
}

/** `-r x`, `-rx`, `--requirement=x`. */
function optionValues(words: readonly string[], name: RegExp): string[] {
  return words.flatMap((word, at) => {
    const equals = word.indexOf('=');
    if (equals > 0 && name.test(word.slice(0, equals))) return [word.slice(equals + 1)];
    if (name.test(word)) return words[at + 1] ?? [];
    return /^-[rc]./.test(word) && name.test(word.slice(0, 2)) ? [word.slice(2)] : [];
  });
}
