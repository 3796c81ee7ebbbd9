// docker: the server for a developer's machine that an image starts, if it does, and images that are meant for developers by what they say.
import type { ShellCommand } from '../../src/model/image-build.ts';
import type { Project } from '../../src/model/project.ts';
import type { Related } from '../../src/model/finding.ts';
import { defaultText } from '../../src/model/value.ts';
import { ancestors, fileName, folderOf, inFolder, isWithin, joinPath } from '../../src/link/paths.ts';
import { developmentReach } from '../../src/link/evidence.ts';
import { reachOf } from '../../src/link/resolve.ts';
import { stepsOf } from '../../src/link/images.ts';
import type { Image } from '../../src/link/images.ts';
import { commandsOf, isForDevelopment, isOnPlatform, mountsSource, servesDevelopers, startsForDevelopers } from './shipped.ts';

export interface DevelopmentServer {
  readonly server: string;
  readonly related: readonly Related[];
}

/** By the first of its commands that starts one. */
export function developmentServerOf(project: Project, image: Image): DevelopmentServer | null {
  return commandsOf(image).map((command) => developmentServer(project, image, command, 0)).find((each) => each !== null) ?? null;
}

const development = /^["']?(?:dev|development|local)["']?$/i;

/** Nobody is seen to build it for others, and it says itself that it is for development. */
export function isForDevelopers(project: Project, image: Image): boolean {
  if (isBesideBuilt(project, image)) return true;
  if (!image.uses.every((use) => isForDevelopment(project, use) || mountsSource(project, use))) return false;
  const isSaid = development.test(stepsOf(image, 'env').findLast(({ name }) => name === 'NODE_ENV')?.value ?? '');
  if (project.once(isOnPlatform) && bringsTestTools(image)) return true;
  return (isSaid && developmentServerOf(project, image) !== null) || (image.uses.length > 0 && image.uses.every((use) => mountsSource(project, use) && isToldSo(project, use)));
}

/** Nobody is seen to build it, and a service of production has the finished build out of the same folder. */
function isBesideBuilt(project: Project, image: Image): boolean {
  if (image.uses.length > 0 || developmentServerOf(project, image) === null) return false;
  return project.of('bind-mount').some(({ path, role, source }) => {
    const folder = role === 'production' && /(?:^|\/)(?:dist|build|out)\/?$/.test(source) ? joinPath(folderOf(path), source) : null;
    return folder !== null && isWithin(image.context.folder, folder);
  });
}

/** What the tests need is installed in what it ships, while a platform builds the program from the source. */
function bringsTestTools(image: Image): boolean {
  return stepsOf(image, 'run').some(({ commands }) => commands.some(({ words }) => (/^(?:pipenv|poetry|uv|pdm|pip\d?)$/.test(fileName(words[0] ?? '')) && words.some((word) => word === '--dev' || /(?:^|\/)(?:dev(?:elopment)?[-_]requirements|requirements[-_/](?:dev(?:elopment)?|test))[\w-]*\.txt$/.test(word)))));
}

function isToldSo(project: Project, { by, path, name: service }: Image['uses'][number]): boolean {
  return by === 'compose' && project.of('supply').some((fact) => fact.path === path && fact.service === service && fact.name === 'NODE_ENV' && development.test(defaultText(fact.value) ?? ''));
}

/** Whoever starts its own command is a developer. */
export function isStartedByDevelopers(project: Project, image: Image): boolean {
  return startsForDevelopers(project, image) || isForDevelopers(project, image);
}

/** It is built by developers alone, or for them. */
export function isOfDevelopers(project: Project, image: Image): boolean {
  return servesDevelopers(project, image) || isForDevelopers(project, image);
}

/** By the vendors' own words: each of them warns of production. */
const servers: readonly (readonly [RegExp, RegExp | null, RegExp | null, string])[] = [
  // program, an argument it needs, an argument that makes it another
  [/^vite$/, null, /^(?:build|preview|optimize|--version|--help)$/, 'vite'], // https://vite.dev/guide/cli
  [/^next$/, /^dev$/, null, 'next dev'],
  [/^(?:nuxt|nuxi)$/, /^dev$/, null, 'nuxt dev'],
  [/^(?:astro|remix|svelte-kit|react-router)$/, /^dev$/, null, 'dev server'],
  [/^(?:react-scripts|craco|react-app-rewired)$/, /^start$/, null, 'react-scripts start'],
  [/^ng$/, /^(?:serve|s)$/, null, 'ng serve'],
  [/^vue-cli-service$/, /^serve$/, null, 'vue-cli-service serve'],
  [/^(?:webpack|rspack|rsbuild)$/, /^(?:serve|dev)$/, null, 'webpack serve'],
  [/^webpack-dev-server$/, null, null, 'webpack-dev-server'],
  [/^expo$/, /^start$/, null, 'expo start'], // https://docs.expo.dev/more/expo-cli
  [/^gatsby$/, /^develop$/, null, 'gatsby develop'],
  [/^(?:nodemon|ts-node-dev|tsnd)$/, null, null, 'nodemon'],
  [/^flask$/, /^run$/, null, 'flask run'], // https://flask.palletsprojects.com/en/stable/deploying/
  [/^python[\d.]*$/, /(?:^|\/)manage\.py$/, null, 'manage.py runserver'],
];

function developmentServer(project: Project, image: Image, { words, at }: ShellCommand, depth: number): DevelopmentServer | null {
  const plain = withoutWrappers(words);
  const [program = '', ...rest] = plain;
  const name = fileName(program);
  for (const [is, needs, unless, server] of servers) {
    if (!is.test(name) || (needs !== null && !rest.some((word) => needs.test(word))) || (unless !== null && rest.some((word) => unless.test(word)))) continue;
    if (server === 'manage.py runserver' && !rest.includes('runserver')) continue;
    return { server, related: [] };
  }
  if (/^(?:npm|pnpm|yarn|bun)$/.test(name) && depth < 3) return ofScript(project, image, rest, depth) ?? (name === 'npm' ? null : developmentServer(project, image, { words: rest, at }, depth + 1)); // `pnpm vite` runs the package's program
  if (/^python[\d.]*$/.test(name)) return ofFlask(project, image, rest);
  const script = /^(?:ba|da|a)?sh$/.test(name) ? rest.find((word) => !word.startsWith('-')) : program;
  return script?.endsWith('.sh') === true && depth < 3 ? ofShell(project, image, fileName(script), depth) : null;
}

/** Made for production, or what starts such a server. */
const production = /^(?:gunicorn|uvicorn|uwsgi|waitress-serve|hypercorn|granian|daphne|gevent|mod_wsgi-express|supervisord|nginx|apache2(?:ctl|-foreground)?|httpd|circusd|pm2(?:-runtime)?|honcho|s6-\S+)$/;

/** The entry script: whichever way leads through it, no other server is among its commands. */
function ofShell(project: Project, image: Image, name: string, depth: number): DevelopmentServer | null {
  const [script, ...others] = project.of('start-script').filter(({ path, by, role }) => by === 'script' && role === 'production' && fileName(path) === name && isWithin(image.context.folder, path));
  if (script === undefined || others.length > 0 || project.of('debug').some(({ path, what }) => path === script.path && what === 'command')) return null; // of several nobody knows which one is meant
  if (script.commands.some(({ words }) => words.some((word) => production.test(fileName(word))))) return null;
  for (const command of script.commands) {
    const found = developmentServer(project, image, command, depth + 1);
    if (found !== null) return { server: found.server, related: [{ path: script.path, at: command.at, note: 'script', data: { name } }, ...found.related] };
  }
  return null;
}

/** `exec`, `tini --`, `npx`, `poetry run`, `uv run`, `dotenv -e …`, and assignments of `env`. */
function withoutWrappers(words: readonly string[]): readonly string[] {
  let at = 0;
  for (let step = 0; step < 6; step++) {
    const word = fileName(words[at] ?? '');
    if (/^(?:exec|tini|dumb-init|--|npx|bunx|env|cross-env|time|nice|ddtrace-run|opentelemetry-instrument|newrelic-admin|run-program|\w+=\S*)$/.test(word)) at++;
    else if (/^(?:poetry|uv|pipenv|pdm|hatch|pixi)$/.test(word) && words[at + 1] === 'run') at += 2;
    else break;
    while (/^-\w/.test(words[at] ?? '')) at++;
  }
  return words.slice(at);
}

/** The script of that name in the package that the image is made from. */
function ofScript(project: Project, image: Image, words: readonly string[], depth: number): DevelopmentServer | null {
  const called = words.filter((word) => !word.startsWith('-') && word !== 'run' && word !== 'run-script')[0];
  if (called === undefined || words.some((word) => /^(?:--prefix|--cwd|-C|--filter|-F|workspace)/.test(word))) return null;
  for (const folder of new Set([...sourcesOf(image), folderOf(image.path), image.context.folder, ...ancestors(folderOf(image.path)).filter((each) => isWithin(image.context.folder, `${each}/x`))])) {
    const scripts = project.of('package-script').filter(({ path }) => path === inFolder(folder, 'package.json'));
    if (scripts.length === 0) continue;
    const script = scripts.find(({ name }) => name === called);
    const found = script?.commands.map((command) => developmentServer(project, image, command, depth + 1)).find((each) => each !== null) ?? null;
    return found === null || script === undefined ? null : { server: found.server, related: [{ path: script.path, at: script.at, note: 'script', data: { name: called } }, ...found.related] };
  }
  return null;
}

/** Folders of the build's context whose content lies where the image starts: `WORKDIR /app/ui` after `COPY ui /app/ui`. */
function sourcesOf({ chain, context }: Image): readonly string[] {
  let here = '/';
  const copies: { readonly source: string; readonly target: string }[] = [];
  for (const step of chain.flatMap(({ steps }) => steps)) {
    if (step.op === 'folder') here = absolute(here, step.value);
    if (step.op !== 'copy' || step.from !== undefined) continue;
    const target = absolute(here, step.target);
    for (const source of step.sources) copies.push({ source: /(?:^|\/)package\S*\.json$/.test(source) ? folderOf(source) : source.replace(/\/$/, ''), target });
  }
  return copies.filter(({ source, target }) => !/[*?[]/.test(source) && (here === target || here.startsWith(`${target === '/' ? '' : target}/`))).map(({ source, target }) => inFolder(context.folder, [source.replace(/^(?:\.?\/)+|^\.$/, ''), here.slice(target.length).replace(/^\//, '')].filter((part) => part !== '').join('/'))).reverse();
}

function absolute(here: string, path: string): string {
  const parts = path.startsWith('/') ? [] : here.split('/');
  for (const part of path.split('/')) if (part === '..') parts.pop(); else if (part !== '' && part !== '.') parts.push(part);
  return `/${parts.filter((part) => part !== '').join('/')}`;
}

/** `python app.py`, where that file calls `app.run()`: Flask's own server. */
function ofFlask(project: Project, image: Image, words: readonly string[]): DevelopmentServer | null {
  const script = words.find((word) => word.endsWith('.py'));
  if (script === undefined || words.includes('-m')) return null;
  const plain = script.replace(/^\.?\//, '');
  const bind = project.of('bind').find((fact) => fact.by === 'flask' && fact.role === 'production' && isWithin(image.context.folder, fact.path) && isFlask(fact.application) && (fact.path === inFolder(image.context.folder, plain) || sourcesOf(image).some((folder) => fact.path === inFolder(folder, plain)) || (fact.path.endsWith(`/${fileName(plain)}`) && folderOf(fact.path) === folderOf(image.path))) && !developmentReach(reachOf(project, fact.path, fact.guards)));
  if (bind === undefined || !project.of('router').some((router) => router.framework === 'flask' && router.is === 'application')) return null;
  return { server: 'Flask app.run()', related: [{ path: bind.path, at: bind.at, note: 'runs-here' }] };
}

/** Sanic and others have a `run` of their own that is meant for production. */
function isFlask(application: { readonly kind: string; readonly name?: unknown } | undefined): boolean {
  return application === undefined || !/socketio|sanic|mcp|bottle|dash|quart/i.test(JSON.stringify(application).slice(0, 400));
}
