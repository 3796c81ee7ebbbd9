// link: the environment reads an expression is made of, where its value cannot be told: inside the functions it calls too.
import type { EnvReadFact } from '../model/fact.ts';
import type { Located, Project } from '../model/project.ts';
import type { Value } from '../model/value.ts';
import { targetOf } from './classes.ts';
import { partsOf } from '../model/value.ts';

const mostSteps = 200;

export function readsBehind(project: Project, path: string, value: Value): Located<EnvReadFact>[] {
  const found = new Set<Located<EnvReadFact>>();
  const seen = new Set<string>();
  const todo: { path: string; value: Value }[] = [{ path, value }];
  for (let step = 0; step < mostSteps; step++) {
    const next = todo.pop();
    if (next === undefined) break;
    const { value: at } = next;
    if (at.kind === 'env') addWithin(project, next.path, at.at, found);
    const target = at.kind === 'name' || at.kind === 'member' ? targetOf(project, next.path, at) : null;
    if (target?.kind === 'bindings' || target?.kind === 'function') {
      const key = `${target.path}:${target.kind === 'function' ? target.function.at.start : (target.bindings[0]?.at.start ?? '')}`;
      if (seen.has(key)) continue;
      seen.add(key);
      if (target.kind === 'function') addWithin(project, target.path, target.function.at, found);
      else for (const binding of target.bindings) todo.push({ path: target.path, value: binding.value });
    } else {
      for (const part of partsOf(at)) todo.push({ path: next.path, value: part });
    }
  }
  return [...found];
}

function addWithin(project: Project, path: string, at: { start: number; end: number }, found: Set<Located<EnvReadFact>>): void {
  for (const read of project.once(readsByPath).get(path) ?? []) if (read.at.start < at.end && at.start < read.at.end) found.add(read);
}

function readsByPath(project: Project): ReadonlyMap<string, readonly Located<EnvReadFact>[]> {
  const table = new Map<string, Located<EnvReadFact>[]>();
  for (const read of project.of('env-read')) {
    const list = table.get(read.path);
    if (list === undefined) table.set(read.path, [read]);
    else list.push(read);
  }
  return table;
}
