// Tree entries as git prints them -> listed files and reasons for what is passed over.
import type { NotScanned } from '../model/file.ts';
import type { Listed } from '../model/source.ts';
import { records } from './git.ts';

export interface Listing {
  readonly files: Listed[];
  readonly notScanned: NotScanned[];
  readonly leftOut?: ReadonlySet<string>; // tracked, and not in the working tree by nobody's change: a sparse checkout, or objects that a partial clone lacks
}

/** Those of `files` that stand at these paths, in the order of the paths. */
export function filesAt(files: readonly Listed[], paths: readonly string[]): Listed[] {
  const byPath = new Map(files.map((file) => [file.path, file]));
  return paths.flatMap((path) => byPath.get(path) ?? []);
}

/** A file name's bytes as text; `raw` is kept where they are not UTF-8. */
export function namePath(bytes: Buffer): Pick<Listed, 'path' | 'raw'> {
  const path = bytes.toString('utf8');
  return path.includes('\ufffd') && !Buffer.from(path, 'utf8').equals(bytes) ? { path, raw: Buffer.from(bytes) } : { path };
}

/** Puts an entry where its mode says it belongs: 120000 is a symlink, 160000 a submodule (git-fast-import(1)). */
export function addEntry(listing: Listing, mode: string, blob: string, name: Buffer): void {
  const named = namePath(name);
  if (mode === '120000') listing.notScanned.push({ path: named.path, reason: 'symlink' });
  else if (mode === '160000') listing.notScanned.push({ path: named.path, reason: 'submodule' });
  else listing.files.push({ ...named, blob, size: null });
}

/** Reads `git ls-tree -r -z` (`<mode> <type> <object>\t<name>`) or `git ls-files -s -t -z` (`<tag> <mode> <object> <stage>\t<name>`, tag S: skip-worktree). */
export function parseEntries(output: Buffer, order: 'tree' | 'index'): Listing {
  const leftOut = new Set<string>();
  const listing: Listing = { files: [], notScanned: [], leftOut };
  let last = '';
  for (const record of records(output)) {
    const tab = record.indexOf(9);
    const fields = record.toString('latin1', 0, tab).split(' ');
    const tag = order === 'index' ? fields.shift() : undefined;
    const [mode = '', second = '', third = ''] = fields;
    const name = record.subarray(tab + 1);
    const key = name.toString('latin1');
    if (order === 'index' && key === last) continue; // the stages of a conflict: one file in the working tree
    last = key;
    if (tag === 'S') leftOut.add(namePath(name).path);
    addEntry(listing, mode, order === 'tree' ? third : second, name);
  }
  return listing;
}
