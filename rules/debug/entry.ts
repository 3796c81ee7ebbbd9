// debug: is a file what the deployment starts? By the commands of images, of the scripts that they run, of Compose services, Procfiles and systemd's units.
import type { ShellCommand } from '../../src/model/image-build.ts';
import type { Project } from '../../src/model/project.ts';
import type { Value } from '../../src/model/value.ts';
import { servedBy } from '../../src/link/commands.ts';
import { textOf } from '../../src/link/concrete.ts';
import { imagesOf } from '../../src/link/images.ts';
import { resolveModule } from '../../src/link/imports.ts';
import { fileName, folderOf, inFolder } from '../../src/link/paths.ts';
import { mainFiles } from '../../src/link/programs.ts';
import { outcomes } from '../../src/link/resolve.ts';
import { routesOf } from '../../src/link/routes.ts';
import { loadersOf } from '../../src/link/start-up.ts';
import { entryOf } from '../../src/link/workers.ts';
import { isDevelopersStage, isForDevelopment } from '../docker/shipped.ts';
import { servesDevelopment } from '../infra/deployment.ts';

/** Files by which something else than `python file.py` is known to start the program. */
const otherEntries = new Set(['wsgi.py', 'asgi.py', 'gunicorn.conf.py', 'gunicorn_config.py', 'gunicorn.py', 'Procfile', 'uwsgi.ini', 'app.yaml', 'serverless.yml', 'vercel.json', 'zappa_settings.json', 'passenger_wsgi.py', 'manage.py']);

export type Started = 'by-deployment' | 'otherwise' | 'unknown';

export function started(project: Project, path: string): Started {
  if (project.once(programsOf).has(path)) return 'by-deployment';
  const commands = project.once(commandsOf);
  if (commands.length === 0) return [...project.files.keys()].some((file) => otherEntries.has(fileName(file))) ? 'otherwise' : 'unknown';
  const name = fileName(path);
  const module = `${folderOf(path).replaceAll('/', '.')}.${name.slice(0, -3)}`.replace(/^\./, '');
  const runs = commands.some((words) => words.some((word, at) => endsWithPath(word, path, name) || (words[at - 1] === '-m' && (word === module || module.endsWith(`.${word}`)))));
  return runs ? 'by-deployment' : 'otherwise';
}

/** A script that no deployment and no start script starts, and no program takes in: the process is its own. */
export function isRunByHand(project: Project, path: string): boolean {
  if (!inScripts(path) || started(project, path) === 'by-deployment') return false;
  const name = fileName(path);
  if (project.of('package-script').some((script) => /^(?:start|serve|prod)/.test(script.name) && script.text.includes(name))) return false;
  if (servedBy(project).some((served) => entryOf(project, served) === path)) return false;
  return !project.of('module').some(({ path: user, language, role, imports }) => role === 'production' && !inScripts(user) && imports.some(({ from }) => resolveModule(project, user, from, language) === path));
}

/** An application of Python that nothing starts, takes in or speaks of, beside one of the same folder that an image or a start script of the repository starts. */
export function isIdleBeside(project: Project, path: string): boolean {
  const verdicts = project.once(idleByPath);
  let verdict = verdicts.get(path);
  if (verdict === undefined) verdicts.set(path, (verdict = judgedIdle(project, path)));
  return verdict;
}

function idleByPath(): Map<string, boolean> {
  return new Map();
}

function judgedIdle(project: Project, path: string): boolean {
  if (!path.endsWith('.py') || started(project, path) !== 'otherwise' || project.once(loadersOf).has(path)) return false;
  const served = new Set(servedBy(project).map((each) => entryOf(project, each)));
  const name = fileName(path);
  if (served.has(path) || project.of('told-programs').some((fact) => fact.path !== path && fact.names.includes(name))) return false;
  const isSibling = (other: string): boolean => other !== path && folderOf(other) === folderOf(path) && (started(project, other) === 'by-deployment' || served.has(other));
  return routesOf(project).some(({ application }) => application !== undefined && isSibling(application.path));
}

/** It stands in a folder of scripts. */
export function inScripts(path: string): boolean {
  return /(?:^|\/)\.?scripts?\//i.test(path);
}

/** Some command may start Flask's own server, or none is known: those that serve Flask in production never ask for debugging. */
export function mayRunFlask(project: Project): boolean {
  const commands = project.once(commandsOf);
  return commands.length === 0 || commands.some((words) => words.some((word, at) => fileName(word) === 'flask' || (word.endsWith('.py') && /^python[\d.]*$/.test(fileName(words[at - 1] ?? '')))));
}

/** Files that are started through a start script of an image, by a Procfile or by a unit of systemd. */
function programsOf(project: Project): ReadonlySet<string> {
  const images = imagesOf(project).filter(({ role, shipped, stages }) => role === 'production' && !isBesideShipped(shipped.name, shipped.index, stages.length)).flatMap((image) => {
    const uses = image.uses.filter((use) => !isForDevelopment(project, use));
    return (image.uses.length === 0 ? [null] : uses).flatMap((use) => mainFiles(project, image, use));
  });
  const others = project.of('start-script').filter(({ by, role }) => by !== 'script' && role === 'production');
  return new Set([...images, ...others.flatMap(({ path, commands }) => commands.flatMap((command) => programIn(project, folderOf(path), command) ?? []))]);
}

/** A stage for developers, of a file whose last one ships. */
function isBesideShipped(name: string, index: number, count: number): boolean {
  return index < count - 1 && isDevelopersStage(name);
}

/** `python3 start.py` from the root of what is deployed, or `/srv/shop/venv/bin/python /srv/shop/start.py`. */
function programIn(project: Project, folder: string, { words: all }: ShellCommand): string | undefined {
  const at = all.findIndex((word) => /^python[\d.]*$/.test(fileName(word)));
  const rest = at < 0 ? [] : all.slice(at + 1);
  const module = rest[0] === '-m' && rest[1] !== undefined ? `${rest[1].replaceAll('.', '/')}.py` : undefined;
  const segments = (module ?? rest.find((word) => !word.startsWith('-') && word.endsWith('.py')) ?? '').split('/').filter((segment) => segment !== '' && segment !== '.');
  const candidates = segments.map((_, from) => segments.slice(from).join('/')).flatMap((tail) => [inFolder(folder, tail), tail]);
  return candidates.find((path) => project.files.has(path));
}

function endsWithPath(word: string, path: string, name: string): boolean {
  if (!word.endsWith(name)) return false;
  const bare = word.replace(/^\.?\/+/, '');
  return bare === name || path.endsWith(`/${bare}`) || bare === path || bare.endsWith(`/${path}`) || bare.endsWith(`/${name}`);
}

function commandsOf(project: Project): readonly (readonly string[])[] {
  const found: string[][] = [];
  const besides = new Set(project.of('image').flatMap((fact) => (fact.op === 'from' && !fact.lastStage && isDevelopersStage(fact.stageName ?? '') ? [`${fact.path}\0${fact.stage}`] : [])));
  for (const fact of project.of('image')) {
    if (fact.role === 'production' && !besides.has(`${fact.path}\0${fact.stage}`) && fact.value !== undefined && (fact.op === 'cmd' || fact.op === 'entrypoint')) found.push(words(project, fact.path, fact.value));
  }
  for (const fact of project.of('service')) {
    if (fact.role === 'production' && fact.command !== undefined && !servesDevelopment(project, fact.path)) found.push(words(project, fact.path, fact.command));
  }
  return found.filter((each) => each.length > 0);
}

function words(project: Project, path: string, value: Value): string[] {
  const result = outcomes(project, path, value, { supplies: false })[0]?.value;
  const texts = result?.kind === 'list' ? result.items.map((item) => textOf(item) ?? '') : [result === undefined ? '' : (textOf(result) ?? '')];
  return texts.flatMap((text) => text.split(/[\s;&|"']+/)).filter((word) => word !== '');
}
