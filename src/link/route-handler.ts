// link: what a route was given to answer -> the function that does.
import type { Project } from '../model/project.ts';
import type { Place } from '../model/route.ts';
import type { Value } from '../model/value.ts';
import { calledBy } from './called.ts';
import { targetOf } from './classes.ts';
import { namesOf } from './names.ts';
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
  const target = value.kind === 'call' ? null : targetOf(project, path, value);
  if (target?.kind === 'bindings' && target.bindings[0] !== undefined) return { path: target.path, at: target.bindings[0].at, symbol: target.bindings[0].name, decorators: [] };
  return target?.kind === 'value' ? { path: target.path, at: target.value.at, symbol: nameOf(value), decorators: [] } : null; // exports.create = …
}
