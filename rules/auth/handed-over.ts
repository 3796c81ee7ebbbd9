// auth/default-credential: `options.key || 'x'` in a function or constructor, where all who call it hand a key over: the text never comes into force.
import type { CredentialDefaultFact, ModuleFact } from '../../src/model/fact.ts';
import type { Located, Project } from '../../src/model/project.ts';
import type { Value } from '../../src/model/value.ts';
import { targetOf } from '../../src/link/classes.ts';
import { resolveMember } from '../../src/link/names.ts';

export function isHandedOver(project: Project, { path, at, value }: Located<CredentialDefaultFact>): boolean {
  const [first] = value.kind === 'or' ? value.parts : [];
  if (first?.kind !== 'member' || first.on.kind !== 'opaque' || first.on.why !== 'parameter') return false;
  const { name: option, on: { name: parameter } } = first;
  const homes = project.module(path)?.functions.filter((each) => each.at.start <= at.start && at.start < each.at.end) ?? [];
  const home = homes.find(({ params }) => params.some(({ name }) => name === parameter));
  if (home === undefined) return false;
  const index = home.params.findIndex(({ name }) => name === parameter);
  const given = callersOf(project, path, home.name.replace(/\.constructor$/, '')).map((caller) => handed(project, caller, index, option));
  return given.length > 0 && given.every((each) => each !== null && isSomething(each));
}

interface Caller {
  readonly path: string;
  readonly args: readonly Value[];
}

/** What modules make of the class, or keep of what the function gives. */
function callersOf(project: Project, path: string, name: string): Caller[] {
  return project.of('module').filter(({ role }) => role === 'production').flatMap((module) => callsIn(project, module, path, name));
}

function callsIn(project: Project, module: Located<ModuleFact>, path: string, name: string): Caller[] {
  return module.bindings.flatMap(({ value }) => {
    if (value.kind !== 'new' && value.kind !== 'call') return [];
    const named = targetOf(project, module.path, value.callee);
    const target = named?.kind === 'module' ? resolveMember(project, named.path, 'default') : named; // module.exports = Vault
    const isIt = target?.kind === 'class' ? target.path === path && target.class.name === name : target?.kind === 'function' && target.path === path && target.function.name === name;
    return isIt ? [{ path: module.path, args: value.args }] : [];
  });
}

/** The option in the object that a call hands over: written there, or a constant of its module. */
function handed(project: Project, { path, args }: Caller, index: number, option: string): Value | null {
  const given = args[index];
  const held = given?.kind === 'name' ? project.module(path)?.bindings.findLast(({ name }) => name === given.name)?.value : given;
  if (held?.kind !== 'map') return null;
  return held.entries.find(({ key }) => key.kind === 'literal' && key.value === option)?.value ?? null;
}

/** Not a variable that may be unset, nor nothing. */
function isSomething(value: Value): boolean {
  if (value.kind === 'env') return value.fallback !== undefined && isSomething(value.fallback);
  if (value.kind === 'or') return value.parts.some(isSomething);
  return value.kind !== 'literal' || Boolean(value.value);
}
