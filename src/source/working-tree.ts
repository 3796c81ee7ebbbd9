// A folder as a source. In Git: every tracked file, and the untracked ones that are not ignored. Elsewhere: what a walk finds.
import { createHash } from 'node:crypto';
import { closeSync, constants, existsSync, fstatSync, lstatSync, openSync, readdirSync, readFileSync, readSync, realpathSync } from 'node:fs';
import { join, sep } from 'node:path';
import ignore, { type Ignore } from 'ignore';
import type { Listed, Skip, Source } from '../model/source.ts';
import { filesAt, namePath, parseEntries, type Listing } from './entry.ts';
import { git, gitOutput, records } from './git.ts';
import { sizeLimit } from './limits.ts';

/** `folder` is an absolute path to a folder that exists. */
export function workingTreeSource(folder: string): Source {
  const root = realpathSync(folder);
  let listing: Promise<Listing> | undefined;
  const list = (): Promise<Listing> => (listing ??= listTracked(root).then((tracked) => tracked ?? walk(root)));
  return {
    root,
    list,
    find: async (paths) => filesAt((await list()).files, paths),
    identity: async () => identityOf(await list()),
    read: async (files, take) => {
      const inside = new Map<string, boolean>();
      for (const file of files) take(file, readRegular(root, file, inside));
    },
    close: async () => undefined,
  };
}

/** Null where a file was changed or is not tracked: its content has no ID yet. */
function identityOf({ files, notScanned }: Listing): string | null {
  const hash = createHash('sha256');
  for (const { path, blob, raw } of files) {
    if (blob === null || raw !== undefined) return null;
    hash.update(`${blob} ${path}\0`);
  }
  for (const { path, reason } of notScanned) hash.update(`${reason} ${path}\0`);
  return hash.digest('hex');
}

/** Files by git; null where the folder is no repository, or lies in one that neither tracks nor wants any of it. */
async function listTracked(root: string): Promise<Listing | null> {
  const inside = await git(root, ['rev-parse', '--is-inside-work-tree', '--show-cdup']);
  const [is, up = ''] = inside.stdout.toString('utf8').split('\n');
  if (inside.code !== 0 || is !== 'true') return null;
  const [index, untracked, modified, conversion] = await Promise.all([
    gitOutput(root, ['ls-files', '-s', '-z']),
    gitOutput(root, ['ls-files', '-o', '--exclude-standard', '-z']),
    gitOutput(root, ['diff-files', '--name-only', '--relative', '-z', '--no-ext-diff', '--no-textconv', '--ignore-submodules=all']),
    git(root, ['config', '--get-regexp', '^core\\.(autocrlf|eol)$']),
  ]);
  const dirty = new Set(records(modified).map((name) => namePath(name).path));
  const listing = await withoutAbsent(root, parseEntries(index, 'index'), dirty);
  for (const name of records(untracked)) {
    const named = namePath(name);
    if (named.path.endsWith('/')) listing.notScanned.push({ path: named.path.slice(0, -1), reason: 'submodule', detail: 'nested repository' });
    else listing.files.push({ ...named, blob: null, size: null });
  }
  if (up !== '' && listing.files.length === 0) return null;
  const converts = process.platform === 'win32' || /\s(?:true|crlf)$/im.test(conversion.stdout.toString('latin1')) || attributesConvert(root, listing.files);
  return { files: listing.files.map((file) => (converts || dirty.has(file.path) ? { ...file, blob: null } : file)), notScanned: listing.notScanned };
}

const notHere = { reason: 'unreadable', detail: 'not checked out' } as const;

/** Tracked files that are not there, and whose content is not either (a partial clone): nobody removed them, they exist elsewhere. */
async function withoutAbsent(root: string, listing: Listing, dirty: ReadonlySet<string>): Promise<Listing> {
  const gone = listing.files.filter(({ path, raw }) => dirty.has(path) && raw === undefined && !existsSync(join(root, path)));
  if (gone.length === 0) return listing;
  const checked = await git(root, ['cat-file', '--batch-check'], gone.map(({ blob }) => `${blob ?? ''}\n`).join(''));
  const missing = new Set(checked.stdout.toString('latin1').split('\n').flatMap((line) => /^(\S+) missing$/.exec(line)?.[1] ?? []));
  const absent = new Set(gone.filter(({ blob }) => blob !== null && missing.has(blob)).map(({ path }) => path));
  return { files: listing.files.filter(({ path }) => !absent.has(path)), notScanned: [...listing.notScanned, ...[...absent].map((path) => ({ path, ...notHere }))] };
}

/** Whether files of the working tree may differ from their blobs (gitattributes(5)): then a blob's ID says nothing of what stands there. */
function attributesConvert(root: string, files: readonly Listed[]): boolean {
  const inside = new Map<string, boolean>();
  const named = files.filter(({ path }) => path === '.gitattributes' || path.endsWith('/.gitattributes'));
  return [{ path: '.git/info/attributes', blob: null, size: null }, ...named].some((file) => {
    const content = readRegular(root, file, inside);
    return content instanceof Uint8Array && /\b(?:filter\s*=|eol\s*=\s*crlf|working-tree-encoding|ident\b)/.test(Buffer.from(content).toString('latin1'));
  });
}

const dependencyFolders = new Set(['node_modules', '.venv', 'venv', '__pycache__', '.git', '.hg', '.svn', '.tox', '.mypy_cache', '.pytest_cache']);

/** Lists a folder outside Git; .gitignore files count, and installed dependencies are passed over by name. */
function walk(root: string): Listing {
  const listing: Listing = { files: [], notScanned: [] };
  const pending: { folder: string; ignores: readonly { prefix: string; rules: Ignore }[] }[] = [{ folder: '', ignores: [] }];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const { folder } = next;
    const own = ignoreFile(root, folder);
    const ignores = own === null ? next.ignores : [...next.ignores, { prefix: folder, rules: own }];
    let entries;
    try {
      entries = readdirSync(join(root, folder), { withFileTypes: true });
    } catch {
      listing.notScanned.push({ path: folder === '' ? '.' : folder.slice(0, -1), reason: 'unreadable' });
      continue;
    }
    entries.sort((a, b) => (a.name < b.name ? 1 : -1)); // popped from the end
    for (const entry of entries) {
      const path = folder + entry.name;
      const ignored = ignores.some(({ prefix, rules }) => rules.ignores(path.slice(prefix.length) + (entry.isDirectory() ? '/' : '')));
      if (entry.isDirectory()) {
        if (entry.name === '.git') continue;
        if (ignored || dependencyFolders.has(entry.name)) listing.notScanned.push({ path, reason: 'excluded' });
        else pending.push({ folder: `${path}/`, ignores });
      } else if (ignored) listing.notScanned.push({ path, reason: 'excluded' });
      else if (entry.isSymbolicLink()) listing.notScanned.push({ path, reason: 'symlink' });
      else if (entry.isFile()) listing.files.push({ path, blob: null, size: null });
      else listing.notScanned.push({ path, reason: 'unreadable', detail: 'not a regular file' });
    }
  }
  listing.files.sort((a, b) => (a.path < b.path ? -1 : 1));
  return listing;
}

function ignoreFile(root: string, folder: string): Ignore | null {
  const path = join(root, folder, '.gitignore');
  try {
    if (!lstatSync(path).isFile()) return null;
    return ignore().add(readFileSync(path, 'utf8'));
  } catch {
    return null;
  }
}

/** Opens without following a link, neither the file nor a folder above it, and reads at most the limit. */
function readRegular(root: string, file: Listed, inside: Map<string, boolean>): Uint8Array | Skip | null {
  const name = file.raw === undefined ? join(root, file.path) : Buffer.concat([Buffer.from(root + sep), file.raw]);
  let handle: number | undefined;
  try {
    if (!folderIsReal(root, file.path, inside)) return { reason: 'symlink' };
    handle = openSync(name, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
    const status = fstatSync(handle);
    if (!status.isFile()) return { reason: 'unreadable', detail: 'not a regular file' };
    if (status.size > sizeLimit) return { reason: 'too-large', size: status.size };
    return readAll(handle, status.size);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? '';
    if (code === 'ELOOP' || code === 'EMLINK') return { reason: 'symlink' };
    if (code === 'ENOENT' || code === 'ENOTDIR') return file.blob === null ? null : notHere; // of a sparse checkout: git calls it unchanged
    return { reason: 'unreadable', detail: code };
  } finally {
    if (handle !== undefined) closeSync(handle);
  }
}

/** One buffer for all files: fresh memory for each would cost more than the reading itself. */
let shared = Buffer.alloc(0);

function readAll(handle: number, size: number): Uint8Array {
  if (shared.length < size) shared = Buffer.allocUnsafeSlow(Math.min(sizeLimit, Math.max(size, 1024 * 1024)));
  let filled = 0;
  while (filled < size) {
    const got = readSync(handle, shared, filled, size - filled, null);
    if (got === 0) break;
    filled += got;
  }
  return shared.subarray(0, filled);
}

/** Whether every folder on the way is a real one: a tracked path may have become a link to elsewhere. */
function folderIsReal(root: string, path: string, known: Map<string, boolean>): boolean {
  const slash = path.lastIndexOf('/');
  if (slash === -1) return true;
  const folder = path.slice(0, slash);
  const before = known.get(folder);
  if (before !== undefined) return before;
  let real = folderIsReal(root, folder, known);
  try {
    real = real && !lstatSync(join(root, folder)).isSymbolicLink();
  } catch {
    real = true; // gone: opening the file tells
  }
  known.set(folder, real);
  return real;
}

