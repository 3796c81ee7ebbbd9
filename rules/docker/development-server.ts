// docker: the server for a developer's machine that an image starts, if it does, and images that are meant for developers by what they say.
import type { ShellCommand } from '../../src/model/image-build.ts';
import type { Project } from '../../src/model/project.ts';
import type { Related } from '../../src/model/finding.ts';
import { defaultText } from '../../src/model/value.ts';
import { ancestors, fileName, folderOf, inFolder, isWithin } from '../../src/link/paths.ts';
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
  if (!image.uses.every((use) => isForDevelopment(project, use) || mountsSource(project, use))) return false;
  const isSaid = development.test(stepsOf(image, 'env').findLast(({ name }) => name === 'NODE_ENV')?.value ?? '');
  if (project.once(isOnPlatform) && bringsTestTools(image)) return true;
  return (isSaid && developmentServerOf(project, image) !== null) || (image.uses.length > 0 && image.uses.every((use) => mountsSource(project, use) && isToldSo(project, use)));
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
  [/^gatsby$/, /^develop$/, null, 'gatsby develop'],
  [/^(?:nodemon|ts-node-dev|tsnd)$/, null, null, 'nodemon'],
  [/^flask$/, /^run$/, null, 'flask run'], // https://flask.palletsprojects.com/en/stable/deploying/
  [/^python[\d.]*$/, /(?:^|\/)manage\.py$/, null, 'manage.py runserver'],
];

function developmentServer(project: Project, image: Image, { words }: ShellCommand, depth: number): DevelopmentServer | null {
  const plain = withoutWrappers(words);
  const [program = '', ...rest] = plain;
  const name = fileName(program);
  for (const [is, needs, unless, server] of servers) {
    if (!is.test(name) || (needs !== null && !rest.some((word) => needs.test(word))) || (unless !== null && rest.some((word) => unless.test(word)))) continue;
    if (server === 'manage.py runserver' && !rest.includes('runserver')) continue;
    return { server, related: [] };
  }
  if (/^(?:npm|pnpm|yarn|bun)$/.test(name) && depth < 3) return ofScript(project, image, rest, depth);
  return /^python[\d.]*$/.test(name) ? ofFlask(project, image, rest) : null;
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
  const bind = project.of('bind').find((fact) => fact.by === 'flask' && fact.role === 'production' && isWithin(image.context.folder, fact.path) && isFlask(fact.application) && (fact.path === inFolder(image.context.folder, plain) || (fact.path.endsWith(`/${fileName(plain)}`) && folderOf(fact.path) === folderOf(image.path))) && !developmentReach(reachOf(project, fact.path, fact.guards)));
  if (bind === undefined || !project.of('router').some((router) => router.framework === 'flask' && router.is === 'application')) return null;
  return { server: 'Flask app.run()', related: [{ path: bind.path, at: bind.at, note: 'runs-here' }] };
}

/** Sanic and others have a `run` of their own that is meant for production. */
function isFlask(application: { readonly kind: string; readonly name?: unknown } | undefined): boolean {
  return application === undefined || !/socketio|sanic|mcp|bottle|dash|quart/i.test(JSON.stringify(application).slice(0, 400));
}
