// link: an image and whoever runs it -> the files that are loaded when its process starts, as far as the commands tell.
import type { BuildUseFact, ShellCommand } from '../model/image-build.ts';
import type { Located, Project } from '../model/project.ts';
import { plainPath } from './build-context.ts';
import { servedBy, type Served } from './commands.ts';
import { contextCopies } from './image-copies.ts';
import { startOf, type Image } from './images.ts';
import { resolveModule } from './imports.ts';
import { isLoopback } from './listening.ts';
import { ancestors, fileName, folderOf, inFolder, isWithin } from './paths.ts';
import { reachOf } from './resolve.ts';
import { entryOf } from './workers.ts';

/** Each step further asks for modules that were not read. */
const mostSteps = 5;
const mostFiles = 300;

/** Empty where no file of the repository is known to be started. `given` holds what the process is told. */
export function startedFiles(project: Project, image: Image, use: Located<BuildUseFact> | null, given: ReadonlyMap<string, string>): ReadonlySet<string> {
  const entries = new Set(startedBy(project, image, use).map(({ path }) => path));
  const files = new Set<string>();
  for (const entry of entries) {
    add(project, entry, files);
    const settings = settingsModule(project, entry, given);
    if (settings !== null) add(project, settings, files);
  }
  return files;
}

/** The file and what it imports while it is loaded, directly or through others. */
function add(project: Project, entry: string, files: Set<string>): void {
  files.add(entry);
  let edge: readonly string[] = [entry];
  for (let step = 0; step < mostSteps && edge.length > 0; step++) {
    edge = edge.flatMap((path) => loadedBy(project, path)).filter((path) => !files.has(path));
    for (const path of edge) if (files.size < mostFiles) files.add(path);
  }
}

function loadedBy(project: Project, path: string): string[] {
  const module = project.module(path);
  return (module?.imports ?? []).flatMap(({ from, imported, typeOnly, late, optional }) => {
    if (module === undefined || typeOnly === true || late === true || optional === true) return [];
    const target = resolveModule(project, path, from, module.language);
    const inner = module.language === 'python' && imported !== null && imported !== '*' ? resolveModule(project, path, from.endsWith('.') ? `${from}${imported}` : `${from}.${imported}`, 'python') : null;
    return [target, inner].filter((each) => each !== null);
  });
}

/** Django loads the settings that DJANGO_SETTINGS_MODULE names; `manage.py` and `wsgi.py` say which where nobody does. */
function settingsModule(project: Project, entry: string, given: ReadonlyMap<string, string>): string | null {
  const read = project.of('env-read').find(({ path, name }) => path === entry && name === 'DJANGO_SETTINGS_MODULE');
  const written = read?.fallback?.kind === 'literal' ? String(read.fallback.value) : undefined;
  const module = given.get('DJANGO_SETTINGS_MODULE') ?? written;
  if (read === undefined || module === undefined || !/^[\w.]+$/.test(module)) return null;
  return resolveModule(project, entry, module, 'python') ?? ancestors(folderOf(entry)).map((folder) => inFolder(folder, `${module.replaceAll('.', '/')}.py`)).find((path) => project.files.has(path)) ?? null;
}

/** The files that the image runs as programs of their own, by its command or through its start script; not those that a server loads. */
export function mainFiles(project: Project, image: Image, use: Located<BuildUseFact> | null): string[] {
  return startedBy(project, image, use).flatMap(({ path, how }) => (how === 'program' ? [path] : []));
}

/** The files that it runs itself, and the applications that it hands to servers. */
export function entryFiles(project: Project, image: Image, use: Located<BuildUseFact> | null): string[] {
  return startedBy(project, image, use).flatMap(({ path, how }) => (how === 'worker' ? [] : [path]));
}

/** Its start script hands a file to a server, or a file that it runs listens itself, for others than itself. */
export function startsServer(project: Project, image: Image): boolean {
  return (image.uses.length === 0 ? [null] : image.uses).some((use) => startedBy(project, image, use).some(({ path, how }) => how === 'server' || (how === 'program' && listens(project, path))));
}

function listens(project: Project, path: string): boolean {
  const binds = project.of('bind').filter((bind) => bind.path === path && reachOf(project, path, bind.guards) !== 'never');
  return binds.some((bind) => !isLoopback(project, bind));
}

function startedBy(project: Project, image: Image, use: Located<BuildUseFact> | null): Entry[] {
  return (use?.starts ?? startOf(image)?.commands ?? []).flatMap((command) => entriesOf(project, image, command, 0));
}

// ---- commands ------------------------------------------------------------------------------------------------------

const wrappers = /^(?:exec|nohup|tini|dumb-init|env|gosu|su-exec|nice|uv|poetry|pipenv|pdm|rye|opentelemetry-instrument|ddtrace-run|newrelic-admin|run|run-program|--?[a-z][\w-]*|--|[A-Z_]+=\S*)$/;
const pythonServer = /^(?:uvicorn|gunicorn|hypercorn|granian|daphne)$/;
const nodeProgram = /^(?:node|nodejs|tsx|ts-node|bun|pm2-runtime)$/;
const packager = /^(?:npm|yarn|pnpm|bun)$/;

interface Entry {
  readonly path: string;
  readonly how: 'program' | 'server' | 'worker'; // it is the program; else a server or a worker loads it
}

function entriesOf(project: Project, image: Image, { words: all }: ShellCommand, depth: number): Entry[] {
  let from = 0;
  while (from < all.length && wrappers.test(fileName(all[from] ?? ''))) from++;
  const words = all.slice(from);
  const [program = '', ...rest] = [fileName(words[0] ?? ''), ...words.slice(1)];
  if (depth > 3) return [];
  if (pythonServer.test(program)) return found(moduleEntry(project, image, rest.find((word) => /^[A-Za-z_][\w.]*(?::[\w.()]+)?$/.test(word) && (word.includes(':') || /\.(?:wsgi|asgi)$/.test(word)))), 'server');
  if (program === 'fastapi' && rest[0] === 'run') return found(scriptEntry(project, image, rest.find((word) => word.endsWith('.py'))) ?? discovered(project, image), 'server');
  if (/^python[\d.]*$/.test(program)) return rest[0] === '-m' && !pythonServer.test(rest[1] ?? '') ? found(moduleEntry(project, image, rest[1])) : rest[0] === '-m' ? entriesOf(project, image, { words: rest.slice(1), at: image.shipped.at }, depth + 1) : found(scriptEntry(project, image, rest.find((word) => word.endsWith('.py'))));
  if (program === 'celery') return found(moduleEntry(project, image, after(rest, /^(?:-A|--app)$/)), 'worker');
  if (packager.test(program) && (rest[0] === 'start' || rest[0] === 'run')) return scriptsOf(project, image, rest[0] === 'run' ? (rest[1] ?? '') : 'start').flatMap((command) => entriesOf(project, image, command, depth + 1));
  if (nodeProgram.test(program)) return found(scriptEntry(project, image, rest.find((word) => !word.startsWith('-') && /[./]|main|index|server/.test(word))));
  const script = /^(?:ba|da|a)?sh$/.test(program) ? fileName(rest.find((word) => !word.startsWith('-')) ?? '') : program;
  // An entry script mostly ends in `exec "$@"`.
  if (/\.sh$|entrypoint|^(?:start|run|boot)[\w-]*$/.test(script)) return [...shellEntries(project, image, script, depth), ...entriesOf(project, image, { words: rest.slice(program === script ? 0 : 1), at: image.shipped.at }, depth + 1)];
  return [];
}

function found(path: string | null, how: Entry['how'] = 'program'): Entry[] {
  return path === null ? [] : [{ path, how }];
}

function after(words: readonly string[], option: RegExp): string | undefined {
  const at = words.findIndex((word) => option.test(word));
  return at < 0 ? undefined : words[at + 1];
}

function served(image: Image, by: Served['by'], application: string, folder: string): Served {
  return { by, application, folder, path: inFolder(folder, 'Dockerfile'), at: image.shipped.at };
}

function moduleEntry(project: Project, image: Image, module: string | undefined): string | null {
  if (module === undefined) return null;
  const name = module.includes(':') ? module : `${module}:app`;
  const entry = foldersOf(image).map((folder) => entryOf(project, served(image, 'uvicorn', name, folder))).find((path) => path !== null) ?? null;
  return entry !== null && (image.context.folder === '' || isWithin(image.context.folder, entry)) ? entry : null;
}

/** `/app/dist/main.js` stands somewhere below the context, as source. */
function scriptEntry(project: Project, image: Image, script: string | undefined): string | null {
  if (script === undefined) return null;
  const plain = script.replace(/^\/(?:app|usr\/src\/app|srv|code|opt\/app|workspace)\//, '').replace(/^\.\//, '').replace(/^\.$/, 'index.js');
  const named = foldersOf(image).map((folder) => entryOf(project, served(image, 'pm2', plain, folder))).find((path) => path !== null);
  return named ?? onlyOne(project, image, plain);
}

/** Where `fastapi run` looks when it is told nothing. */
function discovered(project: Project, image: Image): string | null {
  return foldersOf(image).map((folder) => entryOf(project, { by: 'fastapi', folder, path: inFolder(folder, 'Dockerfile'), at: image.shipped.at })).find((path) => path !== null) ?? null;
}

/** What is copied from below may stand elsewhere in the image: the one file of the context whose path ends so. */
function onlyOne(project: Project, image: Image, script: string): string | null {
  if (!script.includes('/') && !/^(?:main|app|server|index|manage|run)\.\w+$/.test(script)) return null;
  const ending = `/${script}`;
  const matching = [...project.files.values()].filter(({ path, role }) => role === 'production' && path.endsWith(ending) && isWithin(image.context.folder, path)).slice(0, 2);
  return matching.length === 1 ? (matching[0]?.path ?? null) : null;
}

/** The context, and the folders that are copied out of it with those that they stand in. */
function foldersOf(image: Image): string[] {
  const copied = contextCopies(image).filter(({ ships }) => ships).flatMap(({ step }) => step.sources.filter((source) => !/[*?[$]/.test(source)).map(plainPath));
  const folders = copied.filter((source) => source !== '' && !/\.\w+$/.test(source));
  return [...new Set([image.context.folder, ...[...folders, ...folders.map(folderOf)].map((source) => inFolder(image.context.folder, source))])].slice(0, 16);
}

function scriptsOf(project: Project, image: Image, name: string): readonly ShellCommand[] {
  for (const folder of foldersOf(image)) {
    const script = project.of('package-script').find((fact) => folderOf(fact.path) === folder && fact.name === name);
    if (script !== undefined) return script.commands;
  }
  return [];
}

/** What the entry script of that name starts; what it runs only in some case is left out. */
function shellEntries(project: Project, image: Image, name: string, depth: number): Entry[] {
  const isScript = ({ path, role }: { readonly path: string; readonly role?: string }): boolean => fileName(path) === name && isWithin(image.context.folder, path) && (role === undefined || role === 'production');
  const servers = servedBy(project).flatMap((one) => (isScript(one) && one.application !== undefined ? (one.by === 'pm2' ? found(scriptEntry(project, image, one.application)) : found(moduleEntry(project, image, one.application), 'server')) : []));
  const scripts = project.of('start-script').filter((one) => one.by === 'script' && isScript(one));
  // Of several with that name nobody knows which one is meant.
  const commands = scripts.length === 1 ? (scripts[0]?.commands ?? []) : [];
  return [...servers, ...commands.filter(({ maybe }) => maybe !== true).flatMap((command) => entriesOf(project, image, command, depth + 1))];
}
