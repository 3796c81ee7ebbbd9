// Dockerfiles -> the steps that install what a manifest asks for, and which file that is.
import type { Fact } from '../model/fact.ts';
import type { Instruction } from '../parse/document.ts';
import type { Extractor } from './extractor.ts';

/** Wrappers that go before the program itself. */
const before = /^(?:sudo|exec|env|time|corepack|then|else|do|if|!|\w+=\S*|-\w+|\S*python[\d.]*)$/;
const python: ReadonlyMap<string, string> = new Map([['poetry', 'pyproject.toml'], ['pdm', 'pyproject.toml'], ['uv', 'pyproject.toml'], ['pipenv', 'Pipfile']]);
const mostWords = 400;

export const installsExtractor: Extractor = {
  topic: 'installs',
  formats: ['dockerfile'],
  triggers: [],
  *extract(document): Generator<Fact> {
    if (document.kind !== 'dockerfile') return;
    const image = new FileSystem();
    for (const instruction of document.instructions) {
      image.apply(instruction);
      const { name, args, flags, heredocs, at } = instruction;
      if (name !== 'RUN') continue;
      const script = [args.map(({ text }) => text).join(' '), ...heredocs.map(({ content }) => content)].join('\n');
      const mounted = flags.flatMap((flag) => (flag.name === 'mount' ? (/(?:^|,)(?:source|src)=([^,]+)/.exec(flag.value)?.[1] ?? []) : []));
      const whence = (file: string): string[] => [...mounted.filter((source) => nameOf(source) === nameOf(file)), ...image.whence(file)];
      for (const { file, named, constraints } of installs(script)) {
        yield { kind: 'install', named, candidates: whence(file), constraints: constraints.map(whence), ...(image.stage === '' ? {} : { stageName: image.stage }), at };
      }
    }
  },
};

const mostCopies = 200;

/** What was copied where, and the folder in which commands run. */
class FileSystem {
  stage = '';
  private folder = '/';
  private readonly folders = new Map<string, string>(); // by stage
  private readonly copies: { readonly source: string; readonly target: string; readonly several: boolean }[] = [];

  apply({ name, args, flags }: Instruction): void {
    const words = args.map(({ text }) => text);
    if (name === 'FROM') {
      this.folder = this.folders.get((words[0] ?? '').toLowerCase()) ?? '/';
      this.stage = (words[words.findIndex((word) => word.toLowerCase() === 'as') + 1] ?? '').toLowerCase();
      if (!words.some((word) => word.toLowerCase() === 'as')) this.stage = '';
    } else if (name === 'WORKDIR') this.folder = placed(this.folder, words[0] ?? '');
    else if ((name === 'COPY' || name === 'ADD') && !flags.some((flag) => flag.name === 'from') && this.copies.length < mostCopies) {
      const target = words.pop() ?? '';
      const several = words.length > 1 || /\/$|^\.{1,2}$/.test(target);
      for (const source of words) this.copies.push({ source, target: placed(this.folder, target), several });
    }
    this.folders.set(this.stage, this.folder);
  }

  /** Paths of the build context that a file of the image may come from. A source without a known kind counts as file and as folder. */
  whence(file: string): string[] {
    const path = placed(this.folder, file);
    const files: string[] = [];
    const folders: string[] = [];
    for (const { source, target, several } of this.copies) {
      const own = nameOf(source);
      if (placed(target, nameOf(path)) === path && fits(own, nameOf(path))) files.push(source.slice(0, source.length - own.length) + nameOf(path));
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

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
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

interface Found {
  readonly file: string;
  readonly named: boolean;
  readonly constraints: readonly string[];
}

/** Every command of a script that brings in what a manifest lists; the folder is where `cd` led. */
function* installs(script: string): Generator<Found> {
  let folder = '';
  for (const command of script.slice(0, 50_000).split(/&&|\|\||[;\n|()]/)) {
    const words = command.trim().split(/\s+/, mostWords).map((word) => word.replace(/^["']+|["']+$/g, ''));
    while (words[0] !== undefined && before.test(words[0])) words.shift();
    const program = (words.shift() ?? '').replace(/^.*\//, '');
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
