// Report texts -> files. The folder may be a checkout of an untrusted pull request, whose symbolic links must lead nowhere.
import { constants } from 'node:fs';
import { lstat, mkdir, open, realpath, rename, rm } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { AuditError } from '../model/error.ts';

/**
 * Writes `text` to `path`, which is taken from `root` when relative; makes missing folders; returns the absolute path.
 * A path inside `root` stays inside it: a folder on the way that is a link to elsewhere is refused (CWE-59). A link at the
 * path itself is replaced, not followed. Readers see the old file or the new one, never half of it.
 */
export async function writeReport(root: string, path: string, text: string): Promise<string> {
  const target = resolve(root, path);
  await refuseEscape(root, target, path);
  try {
    await mkdir(dirname(target), { recursive: true });
    const kind = await kindOf(target);
    if (kind === 'folder') throw new AuditError('output-is-folder', { path });
    if (kind === 'device') await writeTo(target, text, constants.O_WRONLY);
    else await replace(dirname(target), target, text);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw typeof code === 'string' ? new AuditError('notice.output-failed', { path, error: code }) : error; // a full disk, a folder without permission: not our bug
  }
  return target;
}

/** Follows what exists of the path's folders, before any is made. */
async function refuseEscape(root: string, target: string, path: string): Promise<void> {
  if (!isInside(resolve(root), target) || target === resolve(root)) return; // the user's own choice, no matter of the checkout
  const home = await realpath(root);
  for (let folder = dirname(target); ; folder = dirname(folder)) {
    const real = await realpath(folder).catch(() => null);
    if (real === null && (await lstat(folder).catch(() => null)) === null) continue;
    if (real === null || !isInside(home, real)) throw new AuditError('output-refused', { path, root });
    return;
  }
}

function isInside(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way === '' || (way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way));
}

/** Devices and pipes (`/dev/stdout`, process substitution) are written in place, through their link. */
async function kindOf(target: string): Promise<'file' | 'folder' | 'device' | 'absent'> {
  const own = await lstat(target).catch(() => null);
  if (own === null) return 'absent';
  if (own.isDirectory()) return 'folder';
  if (own.isFile()) return 'file';
  if (!own.isSymbolicLink()) return 'device';
  const led = await realpath(target).catch(() => '');
  return /^\/(?:dev|proc)\//.test(led) ? 'device' : 'file';
}

async function replace(folder: string, target: string, text: string): Promise<void> {
  const temporary = join(folder, `.${basename(target).slice(0, 100)}.${process.pid}.${Math.random().toString(36).slice(2)}.tmp`);
  try {
    await writeTo(temporary, text, constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL);
    await rename(temporary, target);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

async function writeTo(path: string, text: string, flags: number): Promise<void> {
  const file = await open(path, flags, 0o644);
  try {
    await file.writeFile(text);
  } finally {
    await file.close();
  }
}
