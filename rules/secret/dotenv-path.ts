// secret: the file that a dotenv load names, as a path of the repository, where it can be told from the code's own place.
import type { Project } from '../../src/model/project.ts';
import type { Range } from '../../src/model/range.ts';
import type { Value } from '../../src/model/value.ts';
import { targetOf } from '../../src/link/classes.ts';
import { folderOf, joinPath } from '../../src/link/paths.ts';

/** `relative`: to the working directory, which the code does not know. */
export interface LoadedPath {
  readonly path: string;
  readonly from: 'file' | 'relative';
}

const deepest = 24;
const sameFile = new Set(['resolve', 'absolute', 'expanduser', 'as_posix', 'toString', 'strip', 'normalize']);
const conversions = new Set(['Path', 'PurePath', 'str', 'abspath', 'realpath', 'normpath', 'fileURLToPath', 'fspath', 'String', 'find_dotenv', 'expanduser']);
const joiners = new Set(['join', 'joinpath', 'resolve']);

/** A candidate with the place where it is written. */
export interface Candidate extends LoadedPath {
  readonly written: { readonly path: string; readonly at: Range };
}

/** Every file the expression may name: the items of a list, both branches of a condition. */
export function loadedPaths(project: Project, file: string, value: Value): Candidate[] {
  if (value.kind === 'list') return value.items.slice(0, 20).flatMap((item) => loadedPaths(project, file, item));
  if (value.kind === 'conditional') return [...loadedPaths(project, file, value.then), ...loadedPaths(project, file, value.otherwise)];
  if (value.kind === 'or') return value.parts.slice(0, 20).flatMap((part) => loadedPaths(project, file, part));
  if (value.kind === 'name') {
    const target = targetOf(project, file, value);
    const last = target?.kind === 'bindings' ? target.bindings[target.bindings.length - 1] : undefined;
    if (target?.kind === 'bindings' && last !== undefined && last.value.kind === 'list') return loadedPaths(project, target.path, last.value);
  }
  const found = place(project, file, value, 0);
  return found === null ? [] : [{ ...found, written: { path: file, at: value.at } }];
}

function place(project: Project, file: string, value: Value, depth: number): LoadedPath | null {
  if (depth > deepest) return null;
  switch (value.kind) {
    case 'literal':
      return typeof value.value === 'string' ? { path: value.value, from: 'relative' } : null;
    case 'name':
      return named(project, file, value, depth);
    case 'member':
      if (value.name === 'parent' || value.name === 'dirname') return up(value.name === 'dirname' ? { path: file, from: 'file' } : place(project, file, value.on, depth + 1), 1);
      return value.name === 'url' || value.name === 'filename' ? { path: file, from: 'file' } : named(project, file, value, depth);
    case 'index': // Path(__file__).parents[2]
      if (value.on.kind !== 'member' || value.on.name !== 'parents' || value.key.kind !== 'literal') return null;
      return up(place(project, file, value.on.on, depth + 1), Number(value.key.value) + 1);
    case 'join':
      return joined(value.parts.map((part) => place(project, file, part, depth + 1)), true);
    case 'call':
    case 'new':
      return called(project, file, value, depth);
    default:
      return null;
  }
}

function named(project: Project, file: string, value: Extract<Value, { kind: 'name' | 'member' }>, depth: number): LoadedPath | null {
  if (value.name === '__file__' || value.name === '__filename') return { path: file, from: 'file' };
  if (value.name === '__dirname') return { path: folderOf(file), from: 'file' };
  const target = targetOf(project, file, value);
  const last = target?.kind === 'bindings' ? target.bindings[target.bindings.length - 1] : undefined;
  return target?.kind === 'bindings' && last !== undefined ? place(project, target.path, last.value, depth + 1) : null;
}

function called(project: Project, file: string, value: Extract<Value, { kind: 'call' | 'new' }>, depth: number): LoadedPath | null {
  const { callee, args } = value;
  if (callee.kind !== 'name' && callee.kind !== 'member') return null;
  const { name } = callee;
  const each = (): (LoadedPath | null)[] => args.map((arg) => place(project, file, arg, depth + 1));
  if (name === 'cwd' || name === 'getcwd') return { path: '', from: 'relative' };
  if (name === 'dirname') return up(each()[0] ?? null, 1);
  if (callee.kind === 'member' && sameFile.has(name) && args.length === 0) return place(project, file, callee.on, depth + 1);
  if (callee.kind === 'member' && name === 'joinpath') return joined([place(project, file, callee.on, depth + 1), ...each()], false);
  if (conversions.has(name)) return args.length === 1 ? (each()[0] ?? null) : joined(each(), false);
  if (joiners.has(name)) return joined(each(), false);
  if (name === 'URL') return up(joined([{ path: folderOf(file), from: 'file' }, each()[0] ?? null], false), 0);
  return null;
}

function up(found: LoadedPath | null, levels: number): LoadedPath | null {
  if (found === null || found.from === 'relative' || !(levels < 40)) return null;
  let { path } = found;
  for (let level = 0; level < levels; level++) path = folderOf(path);
  return { path, from: found.from };
}

/** `asText`: the parts are written one behind the other, separators included. */
function joined(parts: readonly (LoadedPath | null)[], asText: boolean): LoadedPath | null {
  let text = '';
  let from: LoadedPath['from'] = 'relative';
  for (const [index, part] of parts.entries()) {
    if (part === null) return null;
    if (index === 0) from = part.from;
    text += (asText || index === 0 ? '' : '/') + part.path;
  }
  if (from === 'relative') return { path: text, from };
  const path = joinPath('', text);
  return path === null ? null : { path, from };
}
