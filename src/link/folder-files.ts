// link: files that are loaded one after another by the names found in a folder:
// `readdirSync(dir).forEach((file) => app.use(`/api/${file}`, require(join(dir, file))))`.
import type { Located, Project } from '../model/project.ts';
import type { UseFact } from '../model/route.ts';
import { partsOf, someWithin, type Value } from '../model/value.ts';
import { targetOf } from './classes.ts';
import { ancestors, folderOf, inFolder, joinPath } from './paths.ts';

/** What a host mounts for one file, with the path that the file's name gives. */
export interface Loaded {
  readonly use: Located<UseFact>;
  readonly what: Value;
}

const mostFiles = 300;
const deepest = 10;

/** The same for each file or folder that stands there; null for what is not loaded by a name made up as it goes. */
export function loadedEach(project: Project, use: Located<UseFact>, what: Value): readonly Loaded[] | null {
  const seen = { project, path: use.path, over: use.over };
  const load = loadIn(seen, what);
  const folder = load === null ? null : folderBefore(project, use.path, load);
  if (load === null || folder === null) return null;
  return entriesOf(project, use.path, folder, load).map((entry) => {
    const specifier = `${relative(folderOf(use.path), folder)}${entry.name}${load.after}`;
    const filled = (value: Value): Value => fill(value, { ...seen, load, specifier, file: entry.file });
    return { what: filled(what), use: use.under === undefined ? use : { ...use, under: filled(use.under) } };
  });
}

// ---- the path that is loaded -------------------------------------------------------------------------------------

/** Where a value stands, and the list that the loop around it goes through. */
interface Seen {
  readonly project: Project;
  readonly path: string;
  readonly over: Value | undefined;
}

/** `require(join(dir, file))`: what stands before and after the one part that no code writes. */
interface Load {
  readonly before: string;
  readonly after: string;
  readonly from: 'file' | 'process'; // what a relative path starts at
  readonly name: string | undefined; // of the variable that the open part is made of
  readonly deep?: true; // files of the folders below as well
}

const own = Symbol('the folder of this file');
const started = Symbol('where the process was started');

type Piece = string | Value | typeof own | typeof started;

function loadIn(seen: Seen, value: Value): Load | null {
  const found: Load[] = [];
  someWithin(value, (each) => {
    const load = loadOf(seen, each);
    if (load !== null) found.push(load);
    return load !== null;
  }, deepest);
  return found[0] ?? null;
}

function loadOf(seen: Seen, value: Value): Load | null {
  if (value.kind !== 'call' || value.callee.kind !== 'name' || value.callee.name !== 'require' || value.args[0] === undefined || value.args[0].kind === 'literal') return null;
  const pieces = merged(piecesOf(seen.project, seen.path, value.args[0], 0));
  const open = pieces.at(-1);
  if (typeof open === 'object' && pieces.every((piece) => piece === open || piece === started || piece === '/')) {
    return seen.over === undefined || open.kind !== 'opaque' ? null : listed(seen, seen.over, open.name, 0);
  }
  return loadAlong(pieces);
}

function loadAlong(pieces: readonly Piece[]): Load | null {
  const at = pieces.findIndex((piece) => typeof piece === 'object');
  const open = pieces[at];
  const before = textAlong(pieces.slice(0, Math.max(at, 0)));
  const after = textAlong(pieces.slice(at + 1));
  if (typeof open !== 'object' || before === null || after === null || after.from !== undefined) return null;
  if ((before.from === undefined && !/^\.{1,2}\//.test(before.text)) || !/^(?:[\w./@-]*\/)?$/.test(before.text)) return null;
  return { before: before.text, after: after.text, from: before.from === started ? 'process' : 'file', name: variableOf(open) };
}

/** Pieces that are all written, and where they start; null where one is not. */
function textAlong([first, ...rest]: readonly Piece[]): { readonly text: string; readonly from?: typeof own | typeof started } | null {
  const from = first === own || first === started ? first : undefined;
  let text = '';
  for (const piece of from !== undefined || first === undefined ? rest : [first, ...rest]) {
    if (typeof piece !== 'string') return null;
    text += piece;
  }
  return { text, ...(from !== undefined && { from }) };
}

const listing = /^(?:readdir(?:Sync)?|glob(?:Sync|by)?|sync|fg|recursive\w*|walk\w*|get(?:All)?Files\w*|list(?:All)?Files\w*)$/i;

/** A list of whole paths: `glob.sync('routes/**')`, `readdirSync(dir).map((file) => join(dir, file))`. */
function listed(seen: Seen, list: Value, name: string | undefined, depth: number): Load | null {
  if (depth > deepest) return null;
  if (list.kind === 'map-over') {
    const along = loadAlong(merged(piecesOf(seen.project, seen.path, list.element, 0)));
    return along === null ? null : { ...along, name };
  }
  if (list.kind === 'name') {
    const bound = onlyBinding(seen.project, seen.path, list);
    return bound === null ? null : listed(seen, bound, name, depth + 1);
  }
  if (list.kind !== 'call') return null;
  if (list.callee.kind === 'member' && /^(?:filter|sort|reverse|flat|slice)$/.test(list.callee.name)) return listed(seen, list.callee.on, name, depth + 1);
  if (!listing.test(nameOfCall(list)) || list.args[0] === undefined) return null;
  const written = textAlong(piecesOf(seen.project, seen.path, list.args[0], 0));
  if (written === null) return null;
  const pattern = written.text;
  const star = pattern.search(/[*{?([]/);
  const before = star < 0 ? `${pattern.replace(/\/$/, '')}/` : pattern.slice(0, pattern.lastIndexOf('/', star) + 1);
  const isDeep = star < 0 || /\*\*|\*.*\//.test(pattern.slice(star));
  return before === '/' && written.from !== own ? null : { before, after: '', from: written.from === own ? 'file' : 'process', name, ...(isDeep && { deep: true }) };
}

function onlyBinding(project: Project, path: string, value: Value): Value | null {
  const target = targetOf(project, path, value);
  const [only, ...others] = target?.kind === 'bindings' && target.path === path ? target.bindings : [];
  return only === undefined || others.length > 0 ? null : only.value;
}

/** The path in pieces: texts, what nobody writes, and where it starts. */
function piecesOf(project: Project, path: string, value: Value, depth: number): readonly Piece[] {
  if (depth > deepest) return [value];
  if (isOwnFolder(value)) return [own];
  const inner = (each: Value | undefined): readonly Piece[] => (each === undefined ? [] : piecesOf(project, path, each, depth + 1));
  switch (value.kind) {
    case 'literal':
      return typeof value.value === 'string' ? [value.value.replace(/^file:\/\//, '')] : [value];
    case 'join':
      return value.parts.flatMap(inner);
    case 'member':
      return value.name === 'href' || value.name === 'pathname' ? inner(value.on) : [value];
    case 'name': {
      const bound = onlyBinding(project, path, value);
      return bound === null ? [value] : inner(bound);
    }
    case 'call':
    case 'new': {
      const how = nameOfCall(value);
      if (how === 'join' || how === 'resolve') return segments(value.args, how, inner);
      if (how === 'cwd') return [started];
      if (/^(?:pathToFileURL|fileURLToPath|normalize|String|URL)$/.test(how)) return inner(value.args[0]);
      return how === 'toString' && value.callee.kind === 'member' ? inner(value.callee.on) : [value];
    }
    default:
      return [value];
  }
}

/** `resolve('routes', file)` starts where the process does, `join` says nothing of it. */
function segments(args: readonly Value[], how: string, inner: (each: Value) => readonly Piece[]): readonly Piece[] {
  const pieces = args.flatMap((arg, at): readonly Piece[] => (at === 0 ? inner(arg) : ['/', ...inner(arg)]));
  return how === 'resolve' && typeof pieces[0] === 'string' ? [started, '/', ...pieces] : pieces;
}

/** Open parts side by side are one: `name + extension`. */
function merged(pieces: readonly Piece[]): Piece[] {
  return pieces.filter((piece, at) => typeof piece !== 'object' || typeof pieces[at - 1] !== 'object');
}

function isOwnFolder(value: Value): boolean {
  if ((value.kind === 'name' || value.kind === 'opaque') && value.name === '__dirname') return true;
  if (value.kind === 'member' && value.name === 'dirname') return value.on.kind === 'opaque'; // import.meta.dirname
  if (value.kind !== 'call' || nameOfCall(value) !== 'dirname') return false;
  return someWithin(value.args[0] ?? value, (each) => (each.kind === 'call' && nameOfCall(each) === 'fileURLToPath') || (each.kind === 'name' && each.name === '__filename'), 3);
}

function nameOfCall({ callee }: Extract<Value, { kind: 'call' | 'new' }>): string {
  return callee.kind === 'name' || callee.kind === 'member' ? callee.name : '';
}

/** `file` of `file.replace('.js', '')`. */
function variableOf(value: Value, depth = 0): string | undefined {
  if (value.kind === 'opaque') return value.name;
  return depth > deepest ? undefined : partsOf(value).map((part) => variableOf(part, depth + 1)).find((name) => name !== undefined);
}

// ---- what stands there -------------------------------------------------------------------------------------------

function folderBefore(project: Project, path: string, { before, from }: Load): string | null {
  if (from === 'file') return joinPath(folderOf(path), before);
  const roots = ancestors(folderOf(path)).filter((folder) => folder === '' || project.files.has(inFolder(folder, 'package.json')));
  return roots.map((root) => joinPath(root, before)).find((folder) => folder !== null && folder !== '' && holdsAny(project, folder)) ?? null;
}

function holdsAny(project: Project, folder: string): boolean {
  for (const file of project.files.keys()) if (file.startsWith(`${folder}/`)) return true;
  return false;
}

interface EntryOfFolder {
  readonly name: string; // as the path is to hold it
  readonly file: string; // as the folder lists it
}

const script = /\.[cm]?[jt]sx?$/;

/** Scripts of a folder, and folders in it that hold what follows, or a script of their own. */
function entriesOf(project: Project, path: string, folder: string, { after, deep }: Load): readonly EntryOfFolder[] {
  const start = folder === '' ? '' : `${folder}/`;
  const found = new Map<string, EntryOfFolder>();
  for (const file of project.files.keys()) {
    if (!file.startsWith(start) || file === path || found.size >= mostFiles) continue;
    const rest = file.slice(start.length);
    const slash = deep === true ? -1 : rest.indexOf('/');
    if (slash < 0 ? !script.test(rest) || rest.endsWith('.d.ts') : after === '' && rest.indexOf('/', slash + 1) >= 0) continue;
    const name = slash < 0 ? rest : rest.slice(0, slash);
    found.set(name, { name: slash < 0 && script.test(after) ? name.replace(script, '') : name, file: name });
  }
  return [...found.values()].sort((a, b) => (a.file < b.file ? -1 : 1));
}

/** How one folder names another: `./`, `../routes/`. */
function relative(from: string, to: string): string {
  const up = from === '' ? [] : from.split('/');
  const down = to === '' ? [] : to.split('/');
  let shared = 0;
  while (shared < up.length && shared < down.length && up[shared] === down[shared]) shared++;
  const steps = up.slice(shared).map(() => '..');
  return [...(steps.length === 0 ? ['.'] : steps), ...down.slice(shared), ''].join('/');
}

// ---- one file in the place of the open part ----------------------------------------------------------------------

interface Filling extends Seen {
  readonly load: Load;
  readonly specifier: string;
  readonly file: string;
}

function fill(value: Value, filling: Filling, depth = 0): Value {
  if (depth > deepest) return value;
  const inner = (each: Value): Value => fill(each, filling, depth + 1);
  const load = loadOf(filling, value);
  if (load !== null && value.kind === 'call' && load.before === filling.load.before && load.after === filling.load.after) return { ...value, args: [{ kind: 'literal', value: filling.specifier, at: value.at }] };
  switch (value.kind) {
    case 'join':
    case 'or':
      return { ...value, parts: value.parts.map(inner) };
    case 'member':
      return holdsLoad(value, filling) ? { ...value, on: inner(value.on) } : named(value, filling);
    case 'call':
      return holdsLoad(value, filling) ? { ...value, callee: inner(value.callee), args: value.args.map(inner) } : named(value, filling);
    default:
      return named(value, filling);
  }
}

function holdsLoad(value: Value, seen: Seen): boolean {
  return loadIn(seen, value) !== null;
}

/** What is made of the file's name. */
function named(value: Value, { load, file }: Filling): Value {
  const text = load.name === undefined ? null : nameOf(value, load.name, file, 0);
  return text === null ? value : { kind: 'literal', value: text, at: value.at };
}

/** `file.replace('.js', '')`, `path.parse(file).name`; null where the variable is no part of it. */
function nameOf(value: Value, variable: string, file: string, depth: number): string | null {
  if (depth > deepest) return null;
  if (value.kind === 'opaque') return value.name === variable ? file : null;
  const inner = partsOf(value).map((part) => nameOf(part, variable, file, depth + 1)).find((text) => text !== null);
  if (inner === undefined || inner === null) return null;
  if (value.kind === 'join') return value.parts.map((part) => nameOf(part, variable, file, depth + 1) ?? (part.kind === 'literal' ? String(part.value) : '')).join('');
  const how = value.kind === 'call' ? nameOfCall(value) : '';
  if (value.kind === 'member' && value.on.kind !== 'opaque' && value.name !== 'name') return inner; // the method of a call
  if (how === 'toLowerCase') return inner.toLowerCase();
  const [what, by] = value.kind === 'call' && how === 'replace' ? value.args : [];
  if (what?.kind === 'literal' && by?.kind === 'literal') return inner.replace(String(what.value), () => String(by.value));
  return inner.replace(/(?<=.)\..*$/s, '');
}
