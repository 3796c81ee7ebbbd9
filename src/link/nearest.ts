// link: which application a route belongs to that names none: of its framework, in its package, next to it.
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

/** The application that shares most folders with the path. */
export function nearest(path: string, applications: readonly Host[]): Host | undefined {
  const shared = (other: string): number => {
    const [own, theirs] = [path.split('/'), other.split('/')];
    let count = 0;
    while (count < own.length - 1 && own[count] === theirs[count]) count++;
    return count;
  };
  const depth = ({ path: other }: Host): number => other.split('/').length;
  return [...applications].sort((a, b) => shared(b.path) - shared(a.path) || depth(a) - depth(b))[0];
}
