// link: routes, images and those who probe them -> applications with what they offer as a health check, and probes with what would answer them.
import type { ShellCommand } from '../model/image-build.ts';
import type { Role } from '../model/file.ts';
import type { Project } from '../model/project.ts';
import type { Range } from '../model/range.ts';
import type { Route } from '../model/route.ts';
import { isOpen } from './build-variables.ts';
import { imagesOf, startOf, stepsOf } from './images.ts';
import type { Image } from './images.ts';
import { fileName, folderOf, isWithin } from './paths.ts';
import { routesOf } from './routes.ts';

/** A server program of the repository, by the file that makes it. */
export interface Application {
  readonly path: string;
  readonly at: Range;
  readonly name: string;
  readonly routes: readonly Route[];
}

/** A question for health over HTTP to a program of the repository. */
export interface HttpProbe {
  readonly path: string;
  readonly at: Range;
  readonly role: Role;
  readonly asks: string; // '/healthz'
  readonly image: Image;
}

export function applicationsOf(project: Project): readonly Application[] {
  return project.once(applications);
}

function applications(project: Project): readonly Application[] {
  const found = new Map<string, { path: string; at: Range; name: string; routes: Route[] }>();
  for (const route of routesOf(project)) {
    const { application } = route;
    if (application === undefined || route.development === true || project.files.get(application.path)?.role !== 'production') continue;
    const key = `${application.path}\0${application.name}`;
    const known = found.get(key);
    if (known === undefined) found.set(key, { ...application, routes: [route] });
    else known.routes.push(route);
  }
  return [...found.values()];
}

const segment = /^(?:_*[\w-]*health[\w-]*|(?:server|service|app|api|system)?-?_?status|livez?|liveness(?:-probe)?|is-?alive|alive|ready|readyz|readiness(?:-probe)?|_?ping|pong|up|_*(?:lb)?heartbeat_*|hc|_?monitor(?:ing)?|probe|actuator|version|ok|diagnostics)(?:\.\w+)?$/i;

/** Names that mean nothing else; the others may say how far an order is. */
const certain = /health|^(?:livez?|liveness|is-?alive|alive|readyz?|readiness|_?ping|up|_*(?:lb)?heartbeat_*|hc)\b/i;

/** A route that may say whether the program works, by its name; `surely`: and nothing else. */
export function isHealthRoute({ url, transport }: Pick<Route, 'url' | 'transport'>, surely = false): boolean {
  return transport === 'http' && url.split('/').map((part) => part.replace(/^[\^(]+|[$?)]+$/g, '')).some((part) => segment.test(part) && (!surely || certain.test(part)));
}

// ---- probes --------------------------------------------------------------------------------------------------------

const loopback = /(?:^|[\s"'`(=])(?:https?:\/\/)?(?:localhost|127\.0\.0\.1|0\.0\.0\.0|\[::1?\]|\$\{?(?:HOST|HOSTNAME)\}?)(?::(?:\d{2,5}|\$\{?\w+(?::-\d+)?\}?))(\/[\w./~-]*)?(?=$|[\s"'`)?;|&])/i;

/** The path that a probe asks of its own container; null where it asks something else. */
function askedPath(commands: readonly ShellCommand[]): string | null {
  for (const { words } of commands) {
    for (const word of words) {
      const match = word.length < 2000 ? loopback.exec(word) : null;
      if (match !== null) return match[1] ?? '/';
    }
  }
  return null;
}

/** Of images that the repository builds: their own, and those that Compose gives them. */
export function httpProbesOf(project: Project): readonly HttpProbe[] {
  return project.once(allProbes);
}

function allProbes(project: Project): readonly HttpProbe[] {
  const found: HttpProbe[] = [];
  const seen = new Set<string>();
  const add = (probe: HttpProbe): void => {
    const key = `${probe.path} ${probe.at.start}`;
    if (!seen.has(key)) found.push(probe);
    seen.add(key);
  };
  for (const image of imagesOf(project)) {
    const own = stepsOf(image, 'probe').at(-1);
    const asks = own === undefined || own.commands === null ? null : askedPath(own.commands);
    if (own !== undefined && asks !== null) add({ path: image.path, at: own.at, role: image.role, asks, image });
    for (const use of image.uses) {
      const path = use.probe === undefined || use.starts !== undefined ? null : askedPath(use.probe);
      if (path !== null) add({ path: use.path, at: use.probeAt ?? use.at, role: use.role, asks: path, image });
    }
  }
  for (const probe of project.of('probe')) {
    const image = imageNamed(project, probe.image, probe.by === 'platform');
    if (image !== undefined) add({ path: probe.path, at: probe.at, role: probe.role, asks: probe.asks, image });
  }
  return found;
}

/** The one image there is, for a platform; else the one that is named after the last part of the reference. */
function imageNamed(project: Project, reference: string | undefined, platform: boolean): Image | undefined {
  const images = imagesOf(project).filter(({ role }) => role === 'production');
  const paths = new Set(images.map(({ path }) => path));
  if (platform) return paths.size === 1 ? images[0] : undefined;
  const name = reference === undefined || isOpen(reference) || /\{\{/.test(reference) ? undefined : /([\w.-]+?)(?:[:@].*)?$/.exec(reference.replace(/:[\w.-]*$/, ''))?.[1];
  if (name === undefined) return undefined;
  const named = images.filter(({ path, context, uses }) => [fileName(folderOf(path)), fileName(context.folder), ...uses.map((use) => use.name)].includes(name));
  return new Set(named.map(({ path }) => path)).size === 1 ? named[0] : undefined;
}

// ---- what answers ---------------------------------------------------------------------------------------------------

/** Programs that start no other server: what they run are the repository's own routes. */
const interpreters = /^(?:python3?(?:\.\d+)?|uvicorn|gunicorn|hypercorn|granian|daphne|fastapi|flask|uv|poetry|pdm|pipenv|node|npm|pnpm|yarn|bun|deno|tsx|ts-node|nest|pm2(?:-runtime)?|tini|dumb-init|exec|env|doppler|dotenv|opentelemetry-instrument|ddtrace-run|newrelic-admin)$/;

/**
 * The applications that an image starts, where no other server can be in it: programs of Python or Node, started by their interpreters.
 * Null where that cannot be told.
 */
export function applicationsIn(project: Project, image: Image): readonly Application[] | null {
  const { context, base } = image;
  const first = startOf(image)?.commands[0]?.words[0];
  const program = first === undefined ? '' : fileName(first);
  const isScript = /\.sh$|^(?:ba|da|a)?sh$/.test(program);
  if (program === '' || (!interpreters.test(program) && !(isScript && (base?.language === 'python' || base?.language === 'node')))) return null;
  if (runsProxy(image) || holdsMore(project, context.folder)) return null;
  const inside = applicationsOf(project).filter(({ path }) => isWithin(context.folder, path) && !context.ignored.isIgnored(context.folder === '' ? path : path.slice(context.folder.length + 1)));
  const language = (path: string): string => (path.endsWith('.py') ? 'python' : 'node');
  const own = base?.language === 'python' || base?.language === 'node' ? inside.filter(({ path }) => language(path) === base.language) : inside;
  const files = new Set(own.map(({ path }) => path));
  const named = startedModules(image);
  if (named.length > 0) return own.some(({ path }) => named.some((module) => path.endsWith(module))) ? own : null;
  return files.size === 1 ? own : null;
}

/** `uvicorn app.main:app` -> 'app/main.py'. */
function startedModules(image: Image): string[] {
  const words = (startOf(image)?.commands ?? []).flatMap((command) => command.words);
  return words.flatMap((word) => /^([a-zA-Z_][\w.]*):[a-zA-Z_]\w*(?:\(.*\))?$/.exec(word)?.[1]?.split('.').join('/') ?? []).flatMap((module) => [`${module}.py`, `${module}/__init__.py`]);
}

/** Servers whose routes are files, or several packages of which one is started: what answers is not seen. */
function holdsMore(project: Project, folder: string): boolean {
  return [...project.files.values()].some(({ path, role }) => role === 'production' && isWithin(folder, path) && frameworks.test(path));
}

const frameworks = /(?:^|\/)(?:(?:next|nuxt|remix|astro|svelte|solid|waku|react-router|gatsby|sails|medusa|strapi|keystone|redwood)[.-]config\.\w+|redwood\.toml|pnpm-workspace\.yaml|turbo\.json|nx\.json|lerna\.json|rush\.json)$/;

/** A web server in the same container answers first. */
function runsProxy(image: Image): boolean {
  return stepsOf(image, 'run').some(({ commands }) => commands.some(({ words }) => words.some((word) => /^(?:nginx|caddy|apache2|haproxy|supervisor|supervisord|varnish|traefik)$/.test(word)))) || (startOf(image)?.commands ?? []).some(({ words }) => words.some((word) => /nginx|caddy|supervisord|apache/.test(word)));
}

export type Answered = 'yes' | 'no' | 'unknown';

/** Whether one of the routes answers a plain path. What cannot be read may. */
export function answers(routes: readonly Route[], path: string): Answered {
  let answer: Answered = 'no';
  for (const route of routes) {
    const matched = matches(route, path);
    if (matched === 'yes') return 'yes';
    if (matched === 'unknown') answer = 'unknown';
  }
  return answer;
}

function matches({ url, transport }: Route, path: string): Answered {
  const own = url.split('/').filter((part) => part !== '');
  const asked = path.split('/').filter((part) => part !== '');
  if (transport === 'static' || transport === 'websocket') return transport === 'static' && asked.slice(0, own.length).join('/') === own.join('/') ? 'unknown' : 'no';
  if (own.join('/') === asked.join('/')) return 'yes';
  for (let at = 0; at < own.length; at++) {
    const part = own[at] ?? '';
    if (/\{…\}/.test(part)) return suffixFits(own.slice(at + 1), asked.slice(at)) ? 'unknown' : 'no';
    if (/\*|:path|<path:|\[\.{3}|[\^$()|\\?+]/.test(part)) return 'unknown';
    if (/^(?::\w+|\{[^{}]*\}|<[^<>]*>|\[[^[\]]*\])$/.test(part)) {
      if (asked[at] === undefined) return 'no';
      continue;
    }
    if (part.toLowerCase() !== asked[at]?.toLowerCase()) return 'no';
  }
  return own.length === asked.length ? 'yes' : 'no';
}

/** Behind a prefix that nobody can read: its own part has to fit the end. */
function suffixFits(own: readonly string[], asked: readonly string[]): boolean {
  if (own.length === 0) return true;
  if (own.length > asked.length) return false;
  const end = asked.slice(asked.length - own.length);
  return own.every((part, index) => part === end[index] || /[{<:*[\\^$(]/.test(part));
}
