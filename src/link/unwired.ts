// link: definitions of safeguards, imports and applications -> the safeguards that no running code asks for.
import type { ModuleFact } from '../model/fact.ts';
import type { Located, Project } from '../model/project.ts';
import type { SafeguardFact } from '../model/wiring.ts';
import { someWithin, type Value } from '../model/value.ts';
import { resolveModule } from './imports.ts';
import { fileName, folderOf } from './paths.ts';
import { ships } from './project.ts';
import { routesOf } from './routes.ts';
import type { Route } from '../model/route.ts';

export interface Unwired {
  readonly safeguard: Located<SafeguardFact>;
  readonly routes: readonly Route[]; // of the applications it could guard
}

/** Safeguards of production code beside an application in their language, which nothing but their own definition and re-exports names. */
export function unwiredOf(project: Project): Unwired[] {
  const candidates = project.of('safeguard').filter((fact) => fact.used !== true && fact.role === 'production');
  if (candidates.length === 0) return [];
  const served = routesOf(project).filter(({ application, development }) => application !== undefined && development !== true && project.files.get(application.path)?.role === 'production');
  const possible = candidates.flatMap((safeguard) => {
    const routes = served.filter(({ application }) => application !== undefined && near(safeguard.path, application.path));
    return routes.length === 0 ? [] : [{ safeguard, routes }];
  });
  if (possible.length === 0) return [];
  const mentions = mentionsOf(project, new Set(possible.map(({ safeguard }) => safeguard.path)));
  const unnamed = possible.filter(({ safeguard: { path, symbol } }) => !mentions.names.has(symbol) && !mentions.files.has(path));
  return unnamed.some(needsAll) && !readsAll(project) ? unnamed.filter((each) => !needsAll(each)) : unnamed;
}

/** Any file may call such a function; the others are registered where routes or applications stand, which is read anyway. */
function needsAll({ safeguard: { is, path } }: Unwired): boolean {
  return path.endsWith('.py') && (is === 'guard' || is === 'exception-handler' || is === 'permission');
}

const mostUnread = 60;

/** Whether the imports of every Python file are known; the few that are not are asked for. */
function readsAll(project: Project): boolean {
  const known = new Set(project.of('module').map(({ path }) => path));
  const unread = [...project.files.values()].filter((file) => file.format === 'python' && ships(file) && !known.has(file.path));
  if (unread.length > mostUnread) return false;
  for (const { path } of unread) project.module(path);
  return true;
}

interface Mentions {
  readonly names: ReadonlySet<string>;
  readonly files: ReadonlySet<string>; // asked for as a whole
}

function mentionsOf(project: Project, definers: ReadonlySet<string>): Mentions {
  const names = new Set<string>();
  const files = new Set<string>();
  const stems = new Set([...definers].map(stemOf));
  const idle = new Map(project.of('idle-imports').map((fact) => [fact.path, new Set(fact.names)]));
  for (const module of project.of('module')) {
    if (!ships(module) || isBarrel(module)) continue;
    for (const { from, imported, local } of module.imports) {
      if (idle.get(module.path)?.has(local) === true) continue;
      if (imported !== null) names.add(imported);
      const isWhole = imported === null || imported === '*' || imported === 'default';
      if (isWhole ? !stems.has(lastWord(from)) : !stems.has(imported)) continue;
      const specifier = isWhole ? from : from.endsWith('.') ? `${from}${imported}` : `${from}.${imported}`;
      const file = resolveModule(project, module.path, specifier, module.language);
      if (file !== null && file !== module.path) files.add(file);
      else if (file === null && isBare(from)) for (const path of definers) if (`/${path.replace(/\.\w+$/, '')}`.endsWith(`/${from.replace(/\.js$/, '')}`)) files.add(path);
    }
    for (const { name, value } of module.bindings) if (/^[A-Z_]+$/.test(name)) noteNames(value, names);
  }
  for (const { chain } of project.of('use')) for (const { what } of chain) noteNames(what, names);
  return { names, files };
}

/** `require('helpers/jwt')`: from a root that rootpath, NODE_PATH or a bundler sets. */
function isBare(specifier: string): boolean {
  return specifier.includes('/') && /^[\w-]/.test(specifier) && !specifier.includes(':');
}

/** Dotted names in texts: Django's and REST framework's settings. */
function noteNames(value: Value, names: Set<string>): void {
  someWithin(value, (part) => {
    if (part.kind === 'literal' && typeof part.value === 'string' && part.value.includes('.')) names.add(lastWord(part.value));
    return false;
  }, 6);
}

/** Only hands on what others define. */
function isBarrel({ path, functions, classes, bindings }: Located<ModuleFact>): boolean {
  return path.endsWith('__init__.py') && functions.length === 0 && classes.length === 0 && bindings.every(({ name }) => name.startsWith('__'));
}

function stemOf(path: string): string {
  const stem = fileName(path).replace(/\.\w+$/, '');
  return stem === 'index' || stem === '__init__' ? fileName(folderOf(path)) : stem;
}

function lastWord(specifier: string): string {
  return specifier.replace(/\.(?:[cm]?[jt]sx?)$/, '').replace(/^.*[./]/, '');
}

const parts = /^(?:packages|apps|libs|services|projects|modules|plugins)\/[^/]+/;

/** Of one language and one part of the repository. */
function near(one: string, other: string): boolean {
  if (one.endsWith('.py') !== other.endsWith('.py')) return false;
  const unit = (path: string): string => parts.exec(path)?.[0] ?? path.split('/', 1)[0] ?? '';
  return unit(one) === unit(other) || (!other.includes('/') && !parts.test(one));
}
