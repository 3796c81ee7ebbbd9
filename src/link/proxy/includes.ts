// link: `include` of a web server's configuration -> files of the repository. The server looks in its container; how the files get there
// is said by copies in Dockerfiles and mounts of Compose files, else the folders around the including file are looked through.
import type { Project } from '../../model/project.ts';
import { ancestors, fileName, folderOf, inFolder, isWithin, joinPath } from '../paths.ts';
import { ships } from '../project.ts';

/** A path of a container and what of the repository stands there. */
interface Brought {
  readonly target: string; // absolute, without a slash at its end
  readonly source: string;
  readonly file: boolean; // the target is the file itself
  readonly by: string; // the image or service that brings it
}

const mostFound = 100;
const highest = 2; // folders above the including file's that are looked through

export function includedFiles(project: Project, from: string, argument: string): readonly string[] {
  if (argument === '' || /[${}]/.test(argument)) return [];
  const files = project.once(configFiles);
  const absolute = argument.startsWith('/') ? argument : `/etc/nginx/${argument}`;
  const own = new Set(project.once(broughtPaths).filter((each) => brings(each, from)).map(({ by }) => by));
  for (const found of [broughtTo(project, files, absolute, ({ by }) => own.has(by)), around(files, from, argument), broughtTo(project, files, absolute, ({ by }) => isWithin(folderOf(by), from))]) {
    const others = found.filter((path) => path !== from);
    if (others.length > 0) return others.slice(0, mostFound);
  }
  return [];
}

function configFiles(project: Project): readonly string[] {
  return project.of('proxy-file').filter(ships).map(({ path }) => path).sort();
}

/** The image's start script writes `templates/x.conf.template` to `conf.d/x.conf`. https://hub.docker.com/_/nginx */
function broughtTo(project: Project, files: readonly string[], path: string, isAsked: (brought: Brought) => boolean): string[] {
  const wanted = [path, path.replace(/^\/etc\/nginx\/conf\.d\/(.*)$/, '/etc/nginx/templates/$1.template')];
  const asked = project.once(broughtPaths).filter(isAsked);
  return files.filter((file) => asked.some((each) => brings(each, file) && wanted.some((glob) => matchesGlob(glob, insideOf(each, file)))));
}

function brings({ source, file: whole }: Brought, path: string): boolean {
  return path === source || (!whole && isWithin(source, path));
}

/** Where the file stands in the container. */
function insideOf({ source, target, file: whole }: Brought, path: string): string {
  if (whole) return target;
  return `${target}/${path === source ? fileName(path) : path.slice(source === '' ? 0 : source.length + 1)}`;
}

function broughtPaths(project: Project): readonly Brought[] {
  const found: Brought[] = [];
  const files = project.once(configFiles);
  const add = (by: string, from: string, source: string, target: string): void => {
    if (!target.startsWith('/')) return;
    const path = joinPath(from, source);
    const near = path !== null && files.some((file) => file === path || file.startsWith(`${path}/`) || path === '') ? path : null;
    if (near !== null) found.push({ by, target: target.replace(/\/+$/, ''), source: near, file: !target.endsWith('/') && namesFile(target) && namesFile(source) });
  };
  for (const { path, service, source, target } of project.of('bind-mount')) add(`${path} ${service}`, folderOf(path), source, target);
  for (const { path, op, sources, target } of project.of('image')) {
    if (op !== 'copy' || target === undefined) continue;
    for (const source of sources ?? []) for (const folder of ancestors(folderOf(path)).slice(0, 4)) add(path, folder, source.replace(/^\/+/, ''), target);
  }
  return found;
}

/** `conf.d` is a folder. */
function namesFile(path: string): boolean {
  return /\.(?!d$)\w+$/.test(path);
}

/** `/etc/nginx/conf.d/*.conf` -> `nginx/conf.d/*.conf`, `conf.d/*.conf` around the file; at last the name alone beside it. */
function around(files: readonly string[], from: string, argument: string): string[] {
  const segments = argument.replace(/^\/+/, '').split('/');
  const folders = ancestors(folderOf(from)).slice(0, highest + 1);
  for (let cut = 0; cut < segments.length; cut++) {
    const rest = segments.slice(cut).join('/');
    if (cut > 0 && cut === segments.length - 1 && rest.startsWith('*') && !/(?:conf\.d|templates|sites-enabled)\/[^/]+$/.test(argument)) continue;
    for (const folder of cut === segments.length - 1 ? folders.slice(0, 1) : folders) {
      const globs = [inFolder(folder, rest), inFolder(folder, rest.replace(/^conf\.d\/(.*)$/, 'templates/$1.template')), inFolder(folder, rest.replace(/^sites-enabled\//, 'sites-available/'))];
      const found = files.filter((file) => file !== from && globs.some((glob) => matchesGlob(glob, file)) && !(cut === segments.length - 1 && /^nginx[\w.-]*\.conf/.test(fileName(file))));
      if (found.length > 0) return found;
    }
  }
  return [];
}

/** `*` and `?` within a segment, as glob(3) has it; runs in the product of the lengths. */
export function matchesGlob(glob: string, text: string): boolean {
  if (glob.length > 300 || text.length > 300) return false;
  let [at, read, star, kept] = [0, 0, -1, 0];
  while (read < text.length) {
    const unit = glob[at];
    if (unit === '*') {
      star = at++;
      kept = read;
    } else if (unit === text[read] || (unit === '?' && text[read] !== '/')) {
      at++;
      read++;
    } else if (star >= 0 && text[kept] !== '/') {
      at = star + 1;
      read = ++kept;
    } else return false;
  }
  while (glob[at] === '*') at++;
  return at === glob.length;
}
