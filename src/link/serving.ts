// link: module facts and the route inventory -> how far a file is from those that answer requests.
import type { LateImportsFact } from '../model/container.ts';
import type { ImportsFact } from '../model/dependency.ts';
import type { Project } from '../model/project.ts';
import type { Route } from '../model/route.ts';
import type { namesOf } from './names.ts';
import { resolveModule } from './imports.ts';
import { routesOf } from './routes.ts';
import { ships } from './project.ts';

/** What answers requests, and by how many imports other files are away from it. */
export interface Serving {
  readonly handlers: ReadonlyMap<string, readonly Route[]>; // by the file of the handler
  readonly distance: ReadonlyMap<string, number>; // 0: the file has handlers; further than `farthest`: left out
}

const farthest = 3;

export function servingOf(project: Project): Serving {
  return project.once(made);
}

function made(project: Project): Serving {
  const handlers = new Map<string, Route[]>();
  for (const route of routesOf(project)) {
    if (route.development === true || route.transport === 'static') continue;
    const path = route.handler?.path ?? route.path;
    const list = handlers.get(path);
    if (list === undefined) handlers.set(path, [route]);
    else list.push(route);
  }
  return { handlers, distance: distances(project, [...handlers.keys()]) };
}

/** By file: how far it is from those that answer messages of Socket.IO. */
export function messageDistances(project: Project): ReadonlyMap<string, number> {
  return project.once(ofMessages);
}

function ofMessages(project: Project): ReadonlyMap<string, number> {
  return distances(project, [...new Set(project.of('event').filter((event) => event.by === 'socketio' && ships(event)).map(({ path }) => path))]);
}

function distances(project: Project, from: readonly string[]): Map<string, number> {
  const late = new Map(project.of('late-imports').map((fact) => [fact.path, fact.imports]));
  const modules = new Map(project.of('module').filter(ships).map((module) => [module.path, module]));
  const glanced = new Map(project.of('imports').filter((fact) => fact.language === 'javascript' && ships(fact)).map((fact) => [fact.path, fact]));
  const distance = new Map(from.map((path) => [path, 0]));
  let edge = from;
  for (let step = 1; step <= farthest && edge.length > 0; step++) {
    const next: string[] = [];
    for (const path of edge) {
      const module = modules.get(path);
      for (const target of [...(module === undefined ? seenImports(project, path, glanced.get(path)) : importedFiles(project, path, module)), ...lateFiles(project, path, late.get(path) ?? [])]) {
        if (distance.has(target)) continue;
        distance.set(target, step);
        next.push(target);
      }
    }
    edge = next;
  }
  return distance;
}

/** Of a script that nothing asked to be parsed. */
function* seenImports(project: Project, path: string, fact: ImportsFact | undefined): Iterable<string> {
  for (const { from } of fact?.imports ?? []) {
    const file = resolveModule(project, path, from, 'javascript');
    if (file !== null) yield file;
  }
}

/** Files that a file loads by itself, those of its imports included. */
export function importedWithin(project: Project, path: string, steps: number): ReadonlySet<string> {
  const found = new Set([path]);
  let edge = [path];
  for (let step = 0; step < steps; step++) {
    edge = edge.flatMap((each) => {
      const module = project.module(each);
      return module === undefined ? [] : [...importedFiles(project, each, module)].filter((file) => !found.has(file));
    });
    for (const each of edge) found.add(each);
  }
  return found;
}

function* importedFiles(project: Project, path: string, module: Parameters<typeof namesOf>[0]): Iterable<string> {
  for (const { from, imported, typeOnly } of module.imports) {
    if (typeOnly === true) continue;
    const file = resolveModule(project, path, from, module.language);
    if (file !== null) yield file;
    // `from package import module`
    const below = imported === null || imported === '*' || module.language === 'javascript' ? null : resolveModule(project, path, from.endsWith('.') ? `${from}${imported}` : `${from}.${imported}`, 'python');
    if (below !== null) yield below;
  }
  for (const { from } of module.exports) {
    const file = from === undefined ? null : resolveModule(project, path, from, module.language);
    if (file !== null) yield file;
  }
}

function* lateFiles(project: Project, path: string, imports: LateImportsFact['imports']): Iterable<string> {
  for (const { from, name } of imports) {
    for (const specifier of [from, from.endsWith('.') ? `${from}${name}` : `${from}.${name}`]) {
      const file = resolveModule(project, path, specifier, 'python');
      if (file !== null) yield file;
    }
  }
}
