// link: what stands near what: applications of a framework, in a package, next to a file.
import type { Host } from './hosts.ts';
import { folderOf } from './paths.ts';

/** Django and its REST framework, Starlette and FastAPI share an application. */
export function sameFamily(one: string, other: string): boolean {
  const family = (name: string): string => (name === 'drf' ? 'django' : name === 'starlette' ? 'fastapi' : name);
  return family(one) === family(other);
}

export function samePackage(one: string, other: string): boolean {
  return one.split('/', 1)[0] === other.split('/', 1)[0] || folderOf(one) === '' || folderOf(other) === '';
}

/** How many folders, from the repository's down, hold both. */
export function sharedFolders(path: string, other: string): number {
  const [own, theirs] = [path.split('/'), other.split('/')];
  let count = 0;
  while (count < own.length - 1 && own[count] === theirs[count]) count++;
  return count;
}

/** The application that shares most folders with the path. */
export function nearest(path: string, applications: readonly Host[]): Host | undefined {
  const depth = ({ path: other }: Host): number => other.split('/').length;
  return [...applications].sort((a, b) => sharedFolders(path, b.path) - sharedFolders(path, a.path) || depth(a) - depth(b))[0];
}
