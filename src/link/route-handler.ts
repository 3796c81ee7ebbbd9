// link: what a route was given to answer -> the function that does.
import type { Project } from '../model/project.ts';
import type { Place } from '../model/route.ts';
import type { Value } from '../model/value.ts';
import { calledBy } from './called.ts';
import { requiredFile, targetOf } from './classes.ts';
import { namesOf, resolveMember, type Target } from './names.ts';
import { nameOf } from './naming.ts';

/** A function that answers, with the decorators that the file of the route does not see. */
export interface RouteHandler extends Place {
  readonly symbol: string;
  readonly decorators: readonly Value[];
}

export function handlerOf(project: Project, path: string, value: Value): RouteHandler | null {
  if (value.kind === 'name') {
    const module = project.module(path);
    const own = module === undefined ? undefined : (module.functions.find(({ name, at }) => name === value.name && at.start === value.at.start) ?? namesOf(module).functions.get(value.name)); // one name may be given twice
    if (own !== undefined) return { path, at: own.at, symbol: own.name, decorators: [] };
    if (value.name === 'default' || /[@.]/.test(value.name)) return { path, at: value.at, symbol: value.name, decorators: [] };
  }
  const called = calledBy(project, path, value.kind === 'call' ? value.callee : value); // `app.post('/login', login())`: what the function makes answers
  if (called !== null) return { path: called.path, at: called.function.at, symbol: called.function.name, decorators: called.path === path ? [] : called.function.decorators };
  const named = value.kind === 'call' ? null : targetOf(project, path, value);
  const target = named === null ? null : givenBy(project, named);
  if (target?.kind === 'function' && target !== named) return { path: target.path, at: target.function.at, symbol: target.function.name, decorators: [] };
  if (target?.kind === 'bindings' && target.bindings[0] !== undefined) return { path: target.path, at: target.bindings[0].at, symbol: target.bindings[0].name, decorators: [] };
  return target?.kind === 'value' ? { path: target.path, at: target.value.at, symbol: target === named ? nameOf(value) : 'default', decorators: [] } : null; // exports.create = …
}

const mostFiles = 4;

/** `const list = require('./list')`, also where an index says `module.exports = { list: require('./list') }`: what that file gives. */
function givenBy(project: Project, named: Target): Target | null {
  let target: Target | null = named;
  for (let steps = 0; steps < mostFiles && target !== null; steps++) {
    const file = target.kind === 'module' ? target.path : target.kind === 'value' && target.value.kind === 'call' ? requiredFile(project, target.path, target.value) : null;
    if (file === null || project.module(file)?.language !== 'javascript') return target;
    target = resolveMember(project, file, 'default');
  }
  return target;
}

