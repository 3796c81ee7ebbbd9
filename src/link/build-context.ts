// link: from which folder an image is built, and what of it the builder sees.
import type { ImageBuildFact, BuildUseFact } from '../model/image-build.ts';
import type { Located, Project } from '../model/project.ts';
import { ignoredBy } from './dockerignore.ts';
import type { Ignored } from './dockerignore.ts';
import { expanded, isOpen } from './build-variables.ts';
import { ancestors, fileName, folderOf, inFolder, isWithin, joinPath } from './paths.ts';

export interface BuildContext {
  readonly folder: string;
  readonly known: boolean; // somebody says so; else it is where what is copied stands
  readonly ignored: Ignored;
  readonly ignoreFile: { readonly path: string; readonly patterns: readonly { readonly pattern: string; readonly at: { start: number; end: number } }[] } | null;
}

/** What builders look for where nobody names a file. */
export const dockerfileNames: readonly string[] = ['Dockerfile', 'dockerfile', 'Containerfile'];

/** The Dockerfile and the folder that a build names. Null: neither can be told from the text. */
export function namedBuild(project: Project, use: Located<BuildUseFact>): { readonly dockerfile: string; readonly folder: string } | null {
  if (use.context === undefined || isOpen(use.context) || /:\/\/|^git@/.test(use.context) || (use.dockerfile !== undefined && isOpen(use.dockerfile))) return null;
  const home = use.by === 'compose' ? folderOf(use.path) : use.by === 'platform' && !use.path.endsWith('render.yaml') ? folderOf(use.path) : use.path.includes('.github/') ? '' : use.by === 'platform' ? '' : folderOf(use.path);
  const folder = joinPath(home, use.context);
  if (folder === null) return null;
  // Compose reads the file's name from the context, the command line from where it runs.
  const from = use.by === 'compose' ? folder : home;
  const dockerfile = use.dockerfile === undefined ? dockerfileNames.map((name) => inFolder(folder, name)).find((path) => project.files.has(path)) : joinPath(from, use.dockerfile);
  return dockerfile === undefined || dockerfile === null ? null : { dockerfile, folder };
}

const openPart = /\$\{\{[^}]*\}\}|\$\{[^}]*\}|\$\w+/g;

/** `dockerfile: images/python${VERSION}/Dockerfile` of a known folder: the Dockerfiles that it may be. A whole folder left open may be any. */
export function openBuilds(project: Project, use: Located<BuildUseFact>): readonly { readonly dockerfile: string; readonly folder: string }[] {
  const { context, dockerfile = '' } = use;
  if (context === undefined || isOpen(context) || dockerfile.search(openPart) < 0 || /:\/\/|^git@/.test(context)) return [];
  const home = use.path.includes('.github/') ? '' : folderOf(use.path);
  const folder = joinPath(home, context);
  const named = joinPath(use.by === 'compose' ? (folder ?? '') : home, dockerfile.replaceAll(openPart, '\uFFFC'));
  if (folder === null || named === null || named.split('/').slice(0, -1).every((segment) => segment === '\uFFFC')) return [];
  const pattern = new RegExp(`^${named.split('\uFFFC').map((text) => text.replaceAll(/[.*+?^()|[\]{}\\]/g, '\\$&')).join('[^/]+')}$`);
  return project.of('image-build').flatMap(({ path }) => (pattern.test(path) ? [{ dockerfile: path, folder }] : []));
}

/** Of a build that names its folder. */
export function contextAt(project: Project, dockerfile: string, folder: string, known: boolean): BuildContext {
  const path = [`${dockerfile}.dockerignore`, inFolder(folder, '.dockerignore')].find((each) => project.files.has(each));
  const fact = path === undefined ? undefined : project.of('ignore').find((each) => each.path === path);
  return { folder, known, ignored: ignoredBy(fact?.patterns ?? []), ignoreFile: path === undefined ? null : { path, patterns: fact?.patterns ?? [] } };
}

/** `package*.json` stands for package.json in any case. */
const starred = /(?<=\w)\*(?=\.\w+$)/;

/** Where nobody says: the folder, from the Dockerfile's up to the repository's, that holds most of what is copied. */
export function likelyFolder(project: Project, { path, stages, arguments: globals }: Located<ImageBuildFact>): string {
  const values = new Map(globals.flatMap(({ name, value }) => (value === null ? [] : [[name, value]])));
  const sources = stages.flatMap(({ steps }) => steps.flatMap((step) => (step.op === 'copy' && step.from === undefined ? step.sources : []))).map((source) => expanded(source, values).replace(starred, '')).filter((source) => !isOpen(source) && !/[*?[]|:\/\//.test(source)).map(plainPath).filter((source) => source !== '');
  const home = folderOf(path);
  let best = home;
  let most = 0;
  for (const folder of ancestors(home)) {
    const count = sources.filter((source) => exists(project, inFolder(folder, source))).length;
    if (count > most) {
      best = folder;
      most = count;
    }
  }
  return best;
}

/** `./app/` and `/app` are `app`: sources cannot leave the context. */
export function plainPath(source: string): string {
  return joinPath('', source.replaceAll(/\\(?=[\w.])/g, '/').replace(/^\/+/, '')) ?? '';
}

export function exists(project: Project, path: string): boolean {
  return path === '' || project.files.has(path) || project.once(folders).has(path);
}

/** Every folder that holds a file. */
function folders(project: Project): ReadonlySet<string> {
  const found = new Set<string>(['']);
  for (const path of project.files.keys()) {
    for (let at = folderOf(path); at !== '' && !found.has(at); at = folderOf(at)) found.add(at);
  }
  return found;
}

/** The files of the context that the builder is sent and that `source` names. */
export function sentFiles(project: Project, context: BuildContext, source: string, most = 20_000): string[] {
  const from = inFolder(context.folder, source);
  const found: string[] = [];
  let seen = 0;
  for (const path of project.files.keys()) {
    if (path !== from && !isWithin(from, path)) continue;
    if (++seen > most) break;
    const inside = context.folder === '' ? path : path.slice(context.folder.length + 1);
    if (!context.ignored.isIgnored(inside)) found.push(path);
  }
  return found;
}

export function isDockerfileName(path: string): boolean {
  return /dockerfile|containerfile/i.test(fileName(path));
}
