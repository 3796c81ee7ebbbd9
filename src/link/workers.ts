// link: commands, servers' settings and code -> the applications that several processes run, with the place that says so.
import type { Range } from '../model/range.ts';
import type { Project } from '../model/project.ts';
import { partsOf, type Value } from '../model/value.ts';
import { servedBy, type Served } from './commands.ts';
import { resolveModule } from './imports.ts';
import { folderOf, inFolder } from './paths.ts';
import { outcomes, reachOf } from './resolve.ts';

export interface Multiplied {
  readonly path: string;
  readonly at: Range;
  readonly by: string;
  readonly count: number | null; // null: one a processor, or as many as somebody says
  readonly entry: string | null; // the file of the application that each process runs; null: not known
  readonly folder: string; // where it is said
  readonly preload?: true;
}

export function multiplied(project: Project): Multiplied[] {
  const found: Multiplied[] = [];
  for (const served of servedBy(project)) {
    const { path, at, by, folder } = served;
    const count = counted(served.workers ?? (by === 'gunicorn' && served.settings === undefined ? concurrency(project, folder) : undefined));
    if (count !== 1) found.push({ path, at, by, count, folder, entry: entryOf(project, served), ...(served.preload && { preload: true as const }) });
  }
  for (const fact of project.of('processes')) {
    if (fact.role !== 'production' || reachOf(project, fact.path, fact.guards) === 'never') continue;
    const count = countOf(project, fact.path, fact.count);
    if (count === 1) continue;
    const folder = folderOf(fact.path);
    const served = servedBy(project).find((one) => fact.by === 'gunicorn' && one.by === 'gunicorn' && (one.settings === undefined || fact.path.endsWith(one.settings.replace(/^(?:python:|\.\/)/, '').split('/').at(-1) ?? '')));
    if (fact.by === 'gunicorn' && served === undefined) continue; // nobody starts it with these settings
    const entry = served !== undefined ? entryOf(project, served) : applicationFile(project, fact.path, fact.application);
    found.push({ path: fact.path, at: fact.at, by: fact.by, count, folder, entry });
  }
  return found;
}

/** What is not said is one; `$(nproc)` and `max` are as many as there are processors. */
function counted(text: string | undefined): number | null {
  if (text === undefined || text === '?' || text === '') return 1;
  const number = Number(text);
  if (/^(?:max|0|-1)$/.test(text) || /nproc|cpu/i.test(text)) return null;
  return Number.isInteger(number) && number > 0 ? number : 1;
}

/** https://docs.gunicorn.org/en/stable/settings.html#workers */
function concurrency(project: Project, folder: string): string | undefined {
  const set = project.of('supply').find(({ name, role, path }) => name === 'WEB_CONCURRENCY' && role === 'production' && folderOf(path) === folder);
  return set?.value.kind === 'literal' ? String(set.value.value) : undefined;
}

function countOf(project: Project, path: string, value: Value): number | null {
  if (mentions(value, /cpu_count|cpus|availableParallelism|numCPUs/i)) return null;
  for (const { value: found, reach } of outcomes(project, path, value)) {
    if (found.kind === 'scalar' && reach !== 'never' && found.value !== null && typeof found.value !== 'boolean') return counted(String(found.value));
  }
  return 1;
}

function mentions(value: Value, name: RegExp, depth = 8): boolean {
  if ((value.kind === 'name' || value.kind === 'member') && name.test(value.name)) return true;
  return depth > 0 && partsOf(value).some((part) => mentions(part, name, depth - 1));
}

/** The file behind `app.main:app` or `dist/main.js`. */
export function entryOf(project: Project, { application, folder, by, path }: Served): string | null {
  if (application === undefined) return by === 'fastapi' ? discovered(project, folder) : null;
  return by === 'pm2' || application.includes('/') ? scriptFile(project, folder, application) : moduleFile(project, folder, path, application.split(':', 1)[0] ?? '');
}

/** Where `fastapi run` looks when it is told nothing: https://fastapi.tiangolo.com/fastapi-cli/ */
function discovered(project: Project, folder: string): string | null {
  for (const candidate of ['main.py', 'app.py', 'api.py', 'app/main.py', 'app/app.py', 'app/api.py']) if (project.files.has(inFolder(folder, candidate))) return inFolder(folder, candidate);
  return null;
}

/** The file of the application that a server in code is handed. */
export function applicationFile(project: Project, path: string, application: Value | undefined): string | null {
  if (application === undefined) return path; // it forks itself
  if (application.kind === 'literal' && typeof application.value === 'string') {
    const text = application.value;
    return /\.[cm]?[jt]s$|\//.test(text) ? scriptFile(project, folderOf(path), text) : moduleFile(project, folderOf(path), path, text.split(':', 1)[0] ?? '');
  }
  return path;
}

/** The nearest file of that module: below the folder of who names it, as images copy parts of a repository. */
function moduleFile(project: Project, folder: string, from: string, module: string): string | null {
  const inside = module.replaceAll('.', '/');
  for (const candidate of [`${inside}.py`, `${inside}/__init__.py`]) {
    for (let at: string | null = folder; at !== null; at = at === '' ? null : folderOf(at)) if (project.files.has(inFolder(at, candidate))) return inFolder(at, candidate);
  }
  const resolved = resolveModule(project, from.replace(/[^/]*$/, 'x.py'), module, 'python');
  if (resolved !== null) return resolved;
  const ending = `/${inside}.py`;
  const matching = [...project.files.values()].filter(({ path, role }) => role === 'production' && path.endsWith(ending));
  return matching.length === 1 ? (matching[0]?.path ?? null) : null;
}

/** A script, or the source it is compiled from. */
function scriptFile(project: Project, folder: string, script: string): string | null {
  const plain = script.replace(/^\.\//, '');
  const source = plain.replace(/^(?:dist|build|lib|out)\//, 'src/').replace(/\.[cm]?js$/, '.ts');
  for (const candidate of [plain, `${plain}.js`, source, `${source}.ts`, source.replace(/^src\//, '')]) if (project.files.has(inFolder(folder, candidate))) return inFolder(folder, candidate);
  return null;
}
