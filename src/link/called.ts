// link: a callee, as a file names it -> the function of the project that runs.
import type { FunctionFact } from '../model/fact.ts';
import type { Project } from '../model/project.ts';
import type { Value } from '../model/value.ts';
import { calledOf, findMethod, instanceClass, ownClass } from './classes.ts';

/** The function of the project that a call runs: by its name, or a method of a class or of what is made of one. */
export function calledBy(project: Project, path: string, callee: Value): { readonly path: string; readonly function: FunctionFact } | null {
  const target = calledOf(project, path, callee);
  if (target?.kind === 'function') return { path: target.path, function: target.function };
  if (callee.kind !== 'member') return null;
  const owner = instanceClass(project, path, callee.on) ?? ownClass(project, path, callee.on);
  return owner === null ? null : findMethod(project, owner, callee.name);
}
