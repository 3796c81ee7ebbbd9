// link: which class an expression is an instance of, and where a class (with its bases) defines a field. By shape alone,
// without evaluating: `settings`, `get_settings()`, `Settings()`, `new Config()`.
import type { ClassFact, FieldFact, FunctionFact } from '../model/fact.ts';
import type { Project } from '../model/project.ts';
import type { Value } from '../model/value.ts';
import { resolveModule } from './imports.ts';
import { namesOf, resolveInPackage, resolveMember, resolveName } from './names.ts';
import type { Target } from './names.ts';

export interface ClassAt {
  readonly path: string;
  readonly class: ClassFact;
}

const deepest = 10;

/** What a dotted expression stands for: name, module.name, package.module.name, require('./module').name. */
export function targetOf(project: Project, path: string, value: Value, depth = 0): Target | null {
  if (depth > deepest) return null;
  if (value.kind === 'name') return resolveName(project, path, value.name);
  if (value.kind === 'call') {
    const file = requiredFile(project, path, value);
    return file === null ? null : { kind: 'module', path: file, via: [] };
  }
  if (value.kind !== 'member') return null;
  const on = targetOf(project, path, value.on, depth + 1);
  if (on?.kind === 'module') return resolveMember(project, on.path, value.name);
  if (on?.kind === 'package') return resolveInPackage(project, on.path, on.specifier, value.name);
  if (on?.kind === 'external') return { ...on, name: on.name === null ? value.name : `${on.name}.${value.name}` };
  return null;
}

/** What is called or made: of a module that is called itself, what its file gives whoever requires it (`module.exports = save`). */
export function calledOf(project: Project, path: string, callee: Value): Target | null {
  const target = targetOf(project, path, callee);
  const whole = target?.kind === 'module' && project.module(target.path)?.language === 'javascript' ? resolveMember(project, target.path, 'default') : null;
  return whole?.kind === 'function' || whole?.kind === 'class' ? whole : target;
}

/** `require('./users')` that stands in an expression. */
export function requiredFile(project: Project, path: string, { callee, args }: Extract<Value, { kind: 'call' | 'new' }>): string | null {
  const specifier = callee.kind === 'name' && callee.name === 'require' && args[0]?.kind === 'literal' ? args[0].value : null;
  return typeof specifier === 'string' ? resolveModule(project, path, specifier, 'javascript') : null;
}

/** The class that `value` is an instance of, or is itself; null when it cannot be told. */
export function instanceClass(project: Project, path: string, value: Value, way: Way = start()): ClassAt | null {
  return instanceClasses(project, path, value, nobody, way)[0] ?? null;
}

/** The classes of what a function of the project makes and gives back, as far as its body tells. */
export type Maker = (path: string, name: string, way: Way) => readonly ClassAt[];

/** How far a question has gone. Methods that give back what others of their kind give back lead on to ever more of them: all that one question leads to shares its steps. */
export interface Way {
  readonly depth: number;
  readonly within: readonly FunctionFact[]; // whose results are asked for
  readonly steps: { left: number };
}

const nobody: Maker = () => [];
const mostClasses = 10;
const mostSteps = 400;

function start(): Way {
  return { depth: 0, within: [], steps: { left: mostSteps } };
}

function further(way: Way, into?: FunctionFact): Way {
  return { depth: way.depth + 1, within: into === undefined ? way.within : [...way.within, into], steps: way.steps };
}

/** Each class that `value` may be an instance of: `services.get(kind)` where it makes one of several. */
export function instanceClasses(project: Project, path: string, value: Value, makes: Maker, way: Way = start()): readonly ClassAt[] {
  if (way.depth > deepest || way.steps.left-- <= 0) return [];
  const each = (values: readonly Value[], at: string): readonly ClassAt[] => several(values.flatMap((one) => instanceClasses(project, at, one, makes, further(way))));
  if (value.kind === 'call' || value.kind === 'new') return madeClasses(project, path, value, makes, way);
  if (value.kind === 'or') return each(value.parts, path);
  if (value.kind === 'conditional') return each([value.then, value.otherwise], path);
  if (value.kind !== 'name' && value.kind !== 'member') return [];
  const target = targetOf(project, path, value);
  if (target?.kind === 'class') return [target];
  if (target?.kind === 'bindings') return each(target.bindings.map((one) => one.value), target.path);
  if (target?.kind === 'value') return each([target.value], target.path);
  if (target?.kind === 'module') return known(givenInstance(project, target.path, way));
  return target === null && value.kind === 'member' ? heldClasses(project, path, value, makes, way) : [];
}

/** What a call gives back: of a class, of a function, of a method: `Services.get(kind)`. */
function madeClasses(project: Project, path: string, { callee }: Extract<Value, { kind: 'call' | 'new' }>, makes: Maker, way: Way): readonly ClassAt[] {
  const target = calledOf(project, path, callee);
  if (target?.kind === 'class') return [target];
  const single = target === null ? singletonClass(project, path, callee) : null;
  if (single !== null) return [single];
  const called = target === null ? methodCalled(project, path, callee, way) : target.kind === 'function' ? target : null;
  if (called === null || way.within.includes(called.function)) return [];
  const inside = further(way, called.function);
  const made = several(called.function.returns.flatMap((one) => instanceClasses(project, called.path, one.value, makes, inside)));
  const byBody = made.length > 0 ? made : makes(called.path, called.function.name, inside);
  return byBody.length > 0 ? byBody : known(namedClass(project, called.path, called.function.result));
}

/** `Services.get`, `services.get` */
function methodCalled(project: Project, path: string, callee: Value, way: Way): { readonly path: string; readonly function: FunctionFact } | null {
  if (callee.kind !== 'member') return null;
  const owner = ownClass(project, path, callee.on) ?? instanceClass(project, path, callee.on, further(way));
  return owner === null ? null : findMethod(project, owner, callee.name);
}

function known(found: ClassAt | null): readonly ClassAt[] {
  return found === null ? [] : [found];
}

function several(found: readonly ClassAt[]): readonly ClassAt[] {
  return found.length < 2 ? found : found.filter((one, at) => found.findIndex((other) => other.class === one.class) === at).slice(0, mostClasses);
}

/** `module.exports = new Users()`, `export default users`: what whoever requires the module is given. */
function givenInstance(project: Project, path: string, way: Way): ClassAt | null {
  const given = project.module(path)?.language === 'javascript' ? resolveMember(project, path, 'default') : null;
  if (given?.kind === 'value') return instanceClass(project, given.path, given.value, further(way));
  return given?.kind === 'bindings' ? (given.bindings.map((each) => instanceClass(project, given.path, each.value, further(way))).find((each) => each !== null) ?? null) : null;
}

/** `manager.store` of a class whose `__init__` says `self.store = store or Store()`, or that declares `store: Store`. */
function heldClasses(project: Project, path: string, { on, name }: Extract<Value, { kind: 'member' }>, makes: Maker, way: Way): readonly ClassAt[] {
  const owner = ownClass(project, path, on) ?? instanceClass(project, path, on, further(way));
  const held = owner === null ? null : findField(project, owner, name);
  if (held === null) return [];
  const made = held.field.value === undefined ? [] : instanceClasses(project, held.path, held.field.value, makes, further(way));
  return made.length > 0 ? made : known(namedClass(project, held.path, held.field.annotation));
}

/** The project's class that an annotation names: `Store`, `Store | None`, `Optional["Store"]`. */
function namedClass(project: Project, path: string, annotation: string | undefined): ClassAt | null {
  const name = annotation === undefined ? undefined : /^["']?(?:(?:typing\.)?Optional\[)?["']?([A-Z]\w{1,80})["']?\]?(?:\s*\|\s*(?:None|undefined|null))?["']?$/.exec(annotation)?.[1];
  const target = name === undefined ? null : resolveName(project, path, name);
  return target?.kind === 'class' ? target : null;
}

/** `Server.getInstance()` */
function singletonClass(project: Project, path: string, callee: Value): ClassAt | null {
  const owner = callee.kind === 'member' && /^get_?instance$/i.test(callee.name) ? targetOf(project, path, callee.on) : null;
  return owner?.kind === 'class' ? owner : null;
}

/** The class and its bases inside the project, nearest first; bases outside it are left out. */
export function lineage(project: Project, start: ClassAt): ClassAt[] {
  const found: ClassAt[] = [start];
  for (let at = 0; at < found.length && found.length < 20; at++) {
    const each = found[at];
    if (each === undefined) break;
    for (const base of each.class.bases) {
      const target = targetOf(project, each.path, base.kind === 'call' ? base.callee : base.kind === 'index' ? base.on : base);
      if (target?.kind !== 'class') continue;
      if (!found.some((known) => known.class === target.class)) found.push({ path: target.path, class: target.class });
    }
  }
  return found;
}

export interface FieldAt extends ClassAt {
  readonly field: FieldFact;
}

export function findField(project: Project, start: ClassAt, name: string): FieldAt | null {
  for (const each of lineage(project, start)) {
    let found: FieldFact | null = null;
    for (const field of each.class.fields) if (field.name === name) found = field; // the last assignment stands
    if (found !== null) return { ...each, field: found };
  }
  return null;
}

/** A method or property by name, from the class or a base. */
export function findMethod(project: Project, start: ClassAt, name: string): { path: string; function: FunctionFact } | null {
  for (const { path, class: owner } of lineage(project, start)) {
    const module = project.module(path);
    const found = module === undefined ? undefined : namesOf(module).functions.get(`${owner.name}.${name}`);
    if (found !== undefined) return { path, function: found };
  }
  return null;
}

/** The one expression behind a field's default or a property's return. `None` or `False` is not it where other methods assign the field, too. */
export function fieldOf(project: Project, start: ClassAt, name: string): { path: string; value: Value } | null {
  const found = findField(project, start, name);
  if (found?.field.value !== undefined) return found.field.again === true && found.field.value.kind === 'literal' ? null : { path: found.path, value: found.field.value };
  const method = findMethod(project, start, name);
  const only = method?.function.returns[0];
  return method === null || only === undefined || method.function.returns.length > 1 ? null : { path: method.path, value: only.value };
}

/** The settings class that an annotation names: `Settings`, `AuthConfig | None`. An enumeration's name would not do for its members. */
export function settingsClass(project: Project, path: string, annotation: string | undefined): ClassAt | null {
  const name = annotation === undefined ? undefined : settingsName.exec(annotation)?.[1];
  const target = name === undefined ? null : resolveName(project, path, name);
  return target?.kind === 'class' ? target : null;
}

const settingsName = /^["']?(?:Optional\[)?(\w*(?:Settings|Config|Configuration|Options))(?:\]|\s*\|\s*None)?["']?$/;

/** Whether the value is `self`, `cls` or `this`. */
export function isSelf(value: Value): boolean {
  const name = value.kind === 'opaque' || value.kind === 'name' ? value.name : undefined;
  return name === 'self' || name === 'cls' || name === 'this';
}

/** The class that `self`, `cls` or `this` means where it is written; null for everything else. */
export function ownClass(project: Project, path: string, value: Value): ClassAt | null {
  return isSelf(value) ? classAround(project, path, value.at.start) : null;
}

/** The class whose body holds the offset: what `self` and `this` mean there. */
export function classAround(project: Project, path: string, offset: number): ClassAt | null {
  const module = project.module(path);
  if (module === undefined) return null;
  let best: ClassFact | null = null;
  for (const each of module.classes) {
    if (each.at.start <= offset && offset < each.at.end && (best === null || each.at.start >= best.at.start)) best = each;
  }
  return best === null ? null : { path, class: best };
}
