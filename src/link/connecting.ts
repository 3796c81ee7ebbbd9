// link: routes and connecting facts -> the engines, pools and connections that are made for each request.
import type { ConnectingFact } from '../model/errors.ts';
import type { Located, Project } from '../model/project.ts';
import type { Route } from '../model/route.ts';
import type { Value } from '../model/value.ts';
import { findMethod, targetOf } from './classes.ts';
import { resolveModule } from './imports.ts';
import { servingOf } from './serving.ts';

type Connecting = Located<ConnectingFact>;

/** A function that makes a connection, with the routes that end in it. */
export interface MadePerRequest {
  readonly fact: Connecting & { readonly makes: NonNullable<ConnectingFact['makes']> };
  readonly routes: readonly Route[];
}

const deepest = 3;
const mostSteps = 40;

export function madePerRequest(project: Project): MadePerRequest[] {
  const table = tableOf(project);
  const found = new Map<Connecting, { fact: MadePerRequest['fact']; routes: Route[] }>();
  if (![...table.values()].some((file) => [...file.values()].some(({ makes }) => makes !== undefined))) return [];
  for (const [path, routes] of servingOf(project).handlers) {
    for (const route of routes) {
      const start = table.get(path)?.get(route.handler?.symbol ?? '');
      for (const fact of start === undefined ? [] : reached(project, table, start)) {
        if (!makesOne(fact)) continue;
        const known = found.get(fact) ?? { fact, routes: [] };
        found.set(fact, known);
        known.routes.push(route);
      }
    }
  }
  return [...found.values()];
}

function makesOne(fact: Connecting): fact is MadePerRequest['fact'] {
  return fact.makes !== undefined;
}

type Table = ReadonlyMap<string, ReadonlyMap<string, Connecting>>;

function tableOf(project: Project): Table {
  const table = new Map<string, Map<string, Connecting>>();
  for (const fact of project.of('connecting')) {
    if (fact.role !== 'production') continue;
    const file = table.get(fact.path) ?? new Map<string, Connecting>();
    table.set(fact.path, file.set(fact.symbol, fact));
  }
  return table;
}

/** The function and what it calls, a few calls away. */
function reached(project: Project, table: Table, start: Connecting): ReadonlySet<Connecting> {
  const seen = new Set([start]);
  let edge: readonly Connecting[] = [start];
  for (let step = 0; step < deepest && edge.length > 0; step++) {
    const next: Connecting[] = [];
    for (const { path, calls } of edge) {
      for (const call of calls) {
        const fact = calledBy(project, table, path, call);
        if (fact === undefined || seen.has(fact) || seen.size >= mostSteps) continue;
        seen.add(fact);
        next.push(fact);
      }
    }
    edge = next;
  }
  return seen;
}

function calledBy(project: Project, table: Table, path: string, call: Value): Connecting | undefined {
  if (call.kind !== 'name') return undefined;
  const here = table.get(path);
  const own = here?.get(call.name) ?? here?.get(`${call.name}.__init__`) ?? here?.get(`${call.name}.constructor`);
  if (own !== undefined) return own;
  const target = targetOf(project, path, call);
  if (target?.kind === 'function') return table.get(target.path)?.get(target.function.name);
  if (target === null) return importedLate(project, table, path, call.name);
  if (target.kind !== 'class') return undefined;
  const method = findMethod(project, target, '__init__') ?? findMethod(project, target, 'constructor');
  return method === null ? undefined : table.get(method.path)?.get(method.function.name);
}

/** Imported by the function that calls it. */
function importedLate(project: Project, table: Table, path: string, name: string): Connecting | undefined {
  for (const fact of project.of('late-imports')) {
    const from = fact.path === path ? fact.imports.find((one) => one.name === name)?.from : undefined;
    const file = from === undefined ? null : resolveModule(project, path, from, 'python');
    const there = file === null ? undefined : table.get(file);
    if (there !== undefined) return there.get(name) ?? there.get(`${name}.__init__`);
  }
  return undefined;
}
