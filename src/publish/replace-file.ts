// Changed files -> the working tree, which may be a checkout of a stranger's: no link is followed, nothing outside it is touched, and what
// changed since it was read stays as it is. Readers see the old file or the new one, never half of it.
import { constants } from 'node:fs';
import { lstat, open, realpath, rename, rm } from 'node:fs/promises';
import { basename, dirname, join, sep } from 'node:path';

export type Written = 'written' | 'changed' | 'refused' | `failed: ${string}`;

/** Keeps the file's mode. `before`: its bytes as they were read; a file with others is left alone ('changed'). */
export async function replaceFile(root: string, path: string, before: Uint8Array, after: Uint8Array): Promise<Written> {
  const home = await realpath(root);
  const target = join(home, ...path.split('/'));
  if (path.split('/').some((part) => part === '..' || part === '' || part === '.git')) return 'refused';
  try {
    if ((await realpath(dirname(target))) !== dirname(target) || !`${dirname(target)}${sep}`.startsWith(`${home}${home.endsWith(sep) ? '' : sep}`)) return 'refused';
    const own = await lstat(target);
    if (!own.isFile()) return 'refused';
    const current = await read(target);
    if (!current.equals(before)) return 'changed';
    await exchange(target, after, own.mode & 0o7777);
    return 'written';
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ELOOP' || code === 'ENOENT' || code === 'ENOTDIR') return code === 'ENOENT' ? 'changed' : 'refused';
    if (typeof code === 'string') return `failed: ${code}`;
    throw error;
  }
}

/** Opened for writing too, so that a file its owner protects is left alone. */
async function read(path: string): Promise<Buffer> {
  const file = await open(path, constants.O_RDWR | constants.O_NOFOLLOW | constants.O_NONBLOCK);
  try {
    return await file.readFile();
  } finally {
    await file.close();
  }
}

async function exchange(target: string, bytes: Uint8Array, mode: number): Promise<void> {
  const temporary = join(dirname(target), `.${basename(target).slice(0, 100)}.${process.pid}.${Math.random().toString(36).slice(2)}.tmp`);
  try {
    const file = await open(temporary, constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL | constants.O_NOFOLLOW, 0o600);
    try {
      await file.writeFile(bytes);
      await file.chmod(mode);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, target);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}
