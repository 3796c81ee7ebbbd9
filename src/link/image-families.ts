// link: images that a deployment names alike and the folders that they are built from: `acme/shop-cart` and `acme/shop-user` of a repository
// with `cart/Dockerfile` and `user/Dockerfile`, whose pipeline alone knows both names.
import type { Project } from '../model/project.ts';
import { imageName } from './base-images.ts';
import { fileName, folderOf } from './paths.ts';

/** By the image's name the Dockerfile that makes it: two folders or more under one prefix. One alone may be a coincidence. */
export function imageFamilies(project: Project): ReadonlyMap<string, string> {
  return project.once(families);
}

function families(project: Project): ReadonlyMap<string, string> {
  const dockerfiles = byFolder(project);
  const groups = new Map<string, Map<string, string>>();
  for (const image of namedImages(project)) {
    const [, prefix = '', folder = ''] = splits(image).find(([, , each = '']) => dockerfiles.has(each)) ?? [];
    const dockerfile = dockerfiles.get(folder);
    if (prefix === '' || dockerfile === undefined) continue;
    groups.set(prefix, (groups.get(prefix) ?? new Map<string, string>()).set(image, dockerfile));
  }
  return new Map([...groups.values()].filter((group) => new Set(group.values()).size > 1).flatMap((group) => [...group]));
}

/** The same name, or one whose organisation the pipeline is told elsewhere: `${{ secrets.ORGANISATION }}/shop` and `acme/shop`. */
export function isPublishedAs(built: string, image: string): boolean {
  const [own, name] = [imageName(withoutOpenTag(built)).name, imageName(withoutOpenTag(image)).name];
  const cut = own.lastIndexOf('/');
  return own === name || (cut > 0 && /[${}]/.test(own.slice(0, cut)) && !/[${}]/.test(own.slice(cut)) && name.endsWith(own.slice(cut)));
}

/** `acme/shop:${VERSION:-1}` is `acme/shop`, whichever it is. */
export function withoutOpenTag(image: string): string {
  return image.replace(/:(?:\$|\{\{)[^/]{0,200}$/, '');
}

/** Folders that hold one Dockerfile of that name; of two with the same name neither is known. */
function byFolder(project: Project): ReadonlyMap<string, string> {
  const found = new Map<string, string | null>();
  for (const { path, role } of project.of('image-build')) {
    const folder = fileName(folderOf(path)).toLowerCase();
    if (role !== 'production' || folder === '' || fileName(path) !== 'Dockerfile') continue;
    found.set(folder, found.has(folder) ? null : path);
  }
  return new Map([...found].filter((entry): entry is [string, string] => entry[1] !== null));
}

/** What production's manifests and Compose files run, of an organisation's own. */
function namedImages(project: Project): ReadonlySet<string> {
  const pods = project.of('workload').filter(({ role }) => role === 'production').flatMap(({ pod }) => pod.containers.flatMap(({ image }) => image ?? []));
  return new Set(pods.filter((image) => !/[{$]/.test(image)).map((image) => imageName(image).name).filter((name) => name.includes('/')));
}

/** `acme/shop-cart` -> `acme/`, `shop-cart`; `acme/shop-`, `cart`. */
function splits(image: string): [string, string, string][] {
  const start = image.lastIndexOf('/') + 1;
  const ends = [start, ...[...image.slice(start).matchAll(/[-_]/g)].map(({ index }) => start + index + 1)];
  return ends.map((at) => [image, image.slice(0, at), image.slice(at)]);
}
