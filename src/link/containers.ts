// link: facts of containers -> those that live as long as the process and that requests add to.
import type { ContainerFact, OnceMadeFact } from '../model/container.ts';
import type { ModuleFact } from '../model/fact.ts';
import type { Located, Project } from '../model/project.ts';
import type { EventFact } from '../model/route.ts';
import { grouped } from '../model/grouped.ts';
import type { Range } from '../model/range.ts';
import type { Value } from '../model/value.ts';
import { nameOf } from './naming.ts';
import { instanceClass } from './classes.ts';
import { ships } from './project.ts';
import { messageDistances, servingOf } from './serving.ts';
import type { Serving } from './serving.ts';

export interface Kept {
  readonly fact: Located<ContainerFact>;
  readonly distance: number; // of its file from those that answer requests
  readonly handlers: readonly string[]; // the handlers of routes that name it
  readonly grownByHandler: boolean;
  readonly grownAt?: readonly string[]; // what those handlers answer that add to it: '/login', 'event create'
  readonly usedAt?: readonly string[]; // and those that name it
}

export function keptContainers(project: Project): readonly Kept[] {
  return project.once(allKept);
}

function allKept(project: Project): readonly Kept[] {
  return [...kept(project)];
}

function* kept(project: Project): Iterable<Kept> {
  const facts = project.of('container').filter(({ role }) => role === 'production');
  if (facts.length === 0) return;
  const serving = servingOf(project);
  const messages = messageDistances(project);
  const events = grouped(project.of('event').filter((event) => event.by === 'socketio' && ships(event)), ({ path }) => path);
  const single = singleClasses(project, new Set(facts.filter(({ held }) => held === 'instance').map(({ owner }) => owner)));
  for (const fact of facts) {
    const distance = serving.distance.get(fact.path) ?? messages.get(fact.path);
    if (distance === undefined) continue;
    if (fact.held === 'instance' && fact.single !== true && !single.has(`${fact.path}#${fact.owner}`)) continue;
    const handlers = [...handlersOf(fact, serving), ...(events.get(fact.path) ?? []).flatMap(handlerOf)];
    const growing = handlers.filter((handler) => fact.grows.some((growth) => isWithin(growth, handler)));
    if (fact.held === 'function' && growing.length === 0) continue; // a local of an ordinary function is gone when it returns
    const using = handlers.filter((handler) => fact.used.some((symbol) => isWithin({ symbol, at: fact.at }, handler)));
    yield { fact, distance, grownByHandler: growing.length > 0, grownAt: growing.map(({ url }) => url), usedAt: using.map(({ url }) => url), handlers: [...new Set(using.map(({ symbol }) => symbol))] };
  }
}

interface Handler {
  readonly symbol: string;
  readonly url: string;
  readonly at: Range;
}

/** Those declared after the container, where a function holds it: the others are of another function. */
function handlersOf(fact: Located<ContainerFact>, { handlers }: Serving): Handler[] {
  const routes = handlers.get(fact.path) ?? [];
  return routes.flatMap(({ handler, at, url }) => (handler === undefined || (fact.held === 'function' && at.start < fact.at.start) ? [] : [{ ...handler, url }]));
}

/** What a message of Socket.IO calls. */
function handlerOf({ handler, name }: EventFact): Handler[] {
  return handler.kind === 'name' ? [{ symbol: handler.name, url: `event ${name}`, at: handler.at }] : [];
}

function isWithin({ symbol, at }: { readonly symbol: string; readonly at: Range }, handler: Handler): boolean {
  if (symbol !== '' && (symbol === handler.symbol || symbol.startsWith(`${handler.symbol}.`))) return true;
  return handler.at.start <= at.start && at.end <= handler.at.end;
}

/** Classes of which a module, or the start of the program, makes one for all (`store = Store()`), and those of which such a one makes its own. */
function singleClasses(project: Project, names: ReadonlySet<string>): Set<string> {
  const found = new Set<string>();
  if (names.size === 0) return found;
  const onceMade = project.of('once-made').filter(ships);
  const wanted = new Set([...names, ...onceMade.flatMap(({ owner }) => owner ?? [])]);
  const add = (path: string, made: Made): void => {
    if (!wanted.has(nameOf(made.callee).split('.').at(-1) ?? '')) return;
    const at = instanceClass(project, path, made);
    if (at !== null) found.add(`${at.path}#${at.class.name}`);
  };
  for (const module of project.of('module')) if (ships(module)) for (const made of madeAtTop(module)) add(module.path, made);
  const asMade = (fact: OnceMadeFact): Made => ({ kind: 'new', callee: fact.class, args: [], named: [], at: fact.at });
  for (const fact of onceMade) if (fact.owner === undefined) add(fact.path, asMade(fact));
  const parts = onceMade.filter(({ owner }) => owner !== undefined);
  for (let before = -1; before < found.size; ) {
    before = found.size;
    for (const fact of parts) if (found.has(`${fact.path}#${fact.owner ?? ''}`)) add(fact.path, asMade(fact));
  }
  return found;
}

type Made = Extract<Value, { kind: 'call' | 'new' }>;

function* madeAtTop({ bindings, exports, functions }: ModuleFact): Iterable<Made> {
  for (const { value } of bindings) yield* made(value);
  for (const { value } of exports) if (value !== undefined) yield* made(value);
  for (const { decorators, returns } of functions) {
    if (decorators.some((decorator) => /(?:^|\.)(?:lru_cache|cache|singleton)$/.test(nameOf(decorator.kind === 'call' ? decorator.callee : decorator)))) for (const { value } of returns) yield* made(value);
  }
}

function* made(value: Value): Iterable<Made> {
  if (value.kind === 'call' || value.kind === 'new') yield value;
  else if (value.kind === 'or') for (const part of value.parts) if (part.kind === 'call' || part.kind === 'new') yield part;
}
