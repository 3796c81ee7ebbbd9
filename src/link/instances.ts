// link: what made the thing that a member is asked of, where JavaScript hides it: a class or a function that serves as one, exported as the
// whole of its module.
import type { Project } from '../model/project.ts';
import type { Value } from '../model/value.ts';
import { targetOf, type ClassAt } from './classes.ts';
import { resolveModule } from './imports.ts';
import { resolveMember, type Target } from './names.ts';

/** `function Session() { this.check = … }`: the members it gives are written down as `Session.check`. */
export type Maker = { readonly kind: 'class'; readonly class: ClassAt } | { readonly kind: 'function'; readonly path: string; readonly name: string };

const deepest = 6;

/** What makes the value: `new Session(db)`, a constant that holds one, `require('./session')(db)`. */
export function makerOf(project: Project, path: string, value: Value, depth = 0): Maker | null {
  if (depth > deepest) return null;
  if (value.kind === 'new' || value.kind === 'call') return calledMaker(project, path, value.callee);
  if (value.kind !== 'name' && value.kind !== 'member') return null;
  const target = whole(project, targetOf(project, path, value));
  if (target?.kind === 'value') return makerOf(project, target.path, target.value, depth + 1);
  const [first] = target?.kind === 'bindings' ? target.bindings : [];
  return target?.kind !== 'bindings' || first === undefined ? null : makerOf(project, target.path, first.value, depth + 1);
}

function calledMaker(project: Project, path: string, callee: Value): Maker | null {
  const target = whole(project, required(project, path, callee) ?? targetOf(project, path, callee));
  if (target?.kind === 'class') return { kind: 'class', class: target };
  if (target?.kind === 'function') return { kind: 'function', path: target.path, name: target.function.name };
  const [first] = target?.kind === 'bindings' ? target.bindings : [];
  return target?.kind === 'bindings' && first?.value.kind === 'function' ? { kind: 'function', path: target.path, name: first.name } : null;
}

/** What a JavaScript module gives as a whole. */
function whole(project: Project, target: Target | null): Target | null {
  if (target?.kind !== 'module' || project.module(target.path)?.language !== 'javascript') return target;
  const given = resolveMember(project, target.path, 'default');
  return given?.kind === 'module' ? null : given;
}

function required(project: Project, path: string, callee: Value): Target | null {
  if (callee.kind !== 'call' || callee.callee.kind !== 'name' || callee.callee.name !== 'require') return null;
  const [specifier] = callee.args;
  const file = specifier?.kind === 'literal' && typeof specifier.value === 'string' ? resolveModule(project, path, specifier.value, 'javascript') : null;
  return file === null ? null : { kind: 'module', path: file, via: [] };
}
