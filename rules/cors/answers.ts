// cors: does a policy open one answer or all of them? By the function around it, and where that is registered.
import type { CorsFact, FunctionFact } from '../../src/model/fact.ts';
import type { Located, Project } from '../../src/model/project.ts';
import type { Value } from '../../src/model/value.ts';
import { resolveModule } from '../../src/link/imports.ts';

/** `one`: a handler, a helper of few, static files. `path`: middleware that is registered for named paths only. `all`: the rest. */
export type Answers = 'one' | 'path' | 'all';

/** Called by a framework around every request. */
const hook = /middleware|after_?request|before_?request|process_response|dispatch|__call__|prepare|hook|set_default_headers|end_headers/i;
const passesOn = /^(?:next|call_next|get_response|handler)$/;
/** Helpers that whoever writes an answer is meant to call. */
const helper = /headers|add_?cors|allow_?cross|cross_?origin|respond|send_?(?:json|response)/i;
const central = /(?:server|app|index|main|middlewares?|cors|proxy|gateway|worker|_headers)\b/i;
const ownServer = /^(?:node:)?https?$|^http\.server$|^BaseHTTPServer$/;
/** As many files as call a helper that serves more than one purpose. */
const many = 3;

export function answersOf(project: Project, fact: Located<CorsFact>): Answers {
  if (fact.narrowed === 'route') return 'one';
  if (fact.by !== 'header') return isForPaths(project, fact) ? 'path' : 'all';
  if (fact.narrowed === 'files' || fact.guards.some(isOnePath)) return 'one';
  const around = project.module(fact.path)?.functions.filter(({ at }) => at.start <= fact.at.start && fact.at.end <= at.end) ?? [];
  if (around.length === 0) return isCentral(fact.path) ? 'all' : 'one'; // an anonymous handler
  if (around.some((each) => isOfOneHandler(project, each))) return 'one';
  const registered = registrationsOf(project, fact.path, around);
  if (registered.includes('all')) return 'all';
  if (around.some(({ name }) => /(?:^|\.)intercept$/.test(name))) return 'one'; // Nest: of the handlers that ask for it
  if (registered.length > 0) return registered.every((each) => each === 'path') ? 'path' : registered.length < many ? 'one' : 'all';
  if (around.some(isHook)) return 'all';
  return around.some((each) => helper.test(each.name) && isShared(project, fact.path, each)) ? 'all' : 'one';
}

/** `app.use('/openapi', cors())`, or by a name of the same file. */
function isForPaths(project: Project, { path, at }: Located<CorsFact>): boolean {
  const held = project.module(path)?.bindings.find(({ value }) => value.at.start <= at.start && at.end <= value.at.end)?.name;
  const uses = project.of('use').filter((use) => use.path === path && use.chain.some(({ what }) => (what.at.start <= at.start && at.end <= what.at.end) || (held !== undefined && what.kind === 'name' && what.name === held)));
  return uses.length > 0 && uses.every(({ only }) => only?.every(isPath) === true);
}

/** `path == "/.well-known/card.json"` */
function isOnePath(guard: Value): boolean {
  if (guard.kind === 'and') return guard.parts.some(isOnePath);
  return guard.kind === 'compare' && guard.op === '==' && [guard.left, guard.right].some((side) => side.kind === 'literal' && typeof side.value === 'string' && side.value.startsWith('/'));
}

function isCentral(path: string): boolean {
  return central.test(path.slice(path.lastIndexOf('/') + 1));
}

function isHook({ name, params, decorators }: FunctionFact): boolean {
  return hook.test(name) || params.some((each) => passesOn.test(each.name)) || decorators.some((each) => hook.test(lastName(each)));
}

/** Tornado asks each handler for its own headers: those of a class that no other builds on are one handler's. */
function isOfOneHandler(project: Project, { name }: FunctionFact): boolean {
  const [owner = '', method] = name.split('.').slice(-2);
  if (method === undefined || !/^(?:set_default_headers|prepare)$/.test(method) || /base|abstract|mixin|common/i.test(owner)) return false;
  return !project.of('module').some(({ classes }) => classes.some(({ bases }) => bases.some((base) => lastName(base) === owner)));
}

function lastName(value: Value): string {
  if (value.kind === 'call' || value.kind === 'new') return lastName(value.callee);
  return value.kind === 'name' ? value.name.slice(value.name.lastIndexOf('.') + 1) : value.kind === 'member' ? value.name : '';
}

/** In the program's own server, or taken into several files. */
function isShared(project: Project, path: string, { name }: FunctionFact): boolean {
  const module = project.module(path);
  const isServer = module?.imports.some(({ from, typeOnly }) => ownServer.test(from) && typeOnly !== true) === true || module?.classes.some(({ methods }) => methods.some((each) => /^do_[A-Z]+$/.test(each))) === true;
  if (isServer || isCentral(path)) return true;
  const outer = name.slice(0, `${name}.`.indexOf('.'));
  const users = project.of('module').filter(({ path: user, role, imports }) => role === 'production' && user !== path && imports.some((each) => each.local === outer && isFrom(project, user, each.from, path)));
  return users.length >= many;
}

function isFrom(project: Project, user: string, specifier: string, path: string): boolean {
  return resolveModule(project, user, specifier, project.module(path)?.language ?? 'python') === path;
}

/** How the functions, or their classes, are registered: for every request, for named paths, on single routers and routes. */
function registrationsOf(project: Project, path: string, around: readonly FunctionFact[]): ('all' | 'path' | 'part')[] {
  const names = new Set(around.flatMap(({ name }) => name.split('.')));
  const isIt = (user: string, what: Value): boolean => {
    const name = lastName(what);
    if (!names.has(name)) return false;
    return user === path || project.module(user)?.imports.some((each) => each.local === name && resolveModule(project, user, each.from, project.module(path)?.language ?? 'python') !== null) === true;
  };
  const found: ('all' | 'path' | 'part')[] = [];
  for (const { path: user, role, chain, only } of project.of('use')) if (role === 'production' && chain.some(({ what }) => isIt(user, what))) found.push(only?.every(isPath) === true ? 'path' : 'all');
  for (const { path: user, role, is, safeguards } of project.of('router')) if (role === 'production' && safeguards.some(({ what }) => isIt(user, what))) found.push(is === 'controller' ? 'part' : 'all');
  for (const { path: user, role, safeguards } of project.of('route')) if (role === 'production' && safeguards.some(({ what }) => isIt(user, what))) found.push('part');
  return found;
}

/** A path without a wildcard, also one that is put together; not a controller. */
function isPath(value: Value): boolean {
  switch (value.kind) {
    case 'literal':
      return typeof value.value === 'string' && !/[*:(]/.test(value.value);
    case 'map':
      return value.entries.some(({ key, value: held }) => key.kind === 'literal' && key.value === 'path' && isPath(held));
    case 'join':
      return value.parts.some((part) => part.kind === 'literal') && value.parts.every((part) => part.kind !== 'literal' || isPath(part));
    case 'conditional':
      return isPath(value.then) && isPath(value.otherwise);
    default:
      return false;
  }
}
