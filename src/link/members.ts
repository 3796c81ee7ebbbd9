// link: evaluates `a.b` and `a[b]`: class and settings fields, properties, modules, maps, Django's and Flask's settings.
import type { Binding, FieldFact, FunctionFact } from '../model/fact.ts';
import type { Project } from '../model/project.ts';
import type { Range } from '../model/range.ts';
import type { Value } from '../model/value.ts';
import type { ClassAt, FieldAt } from './classes.ts';
import { classAround, findField, findMethod, isSelf, settingsClass, targetOf } from './classes.ts';
import type { Concrete } from './concrete.ts';
import { dynamic, lengthOf, missing } from './concrete.ts';
import type { Context } from './context.ts';
import { elsewhere, languageOf, visiting } from './context.ts';
import { castOf, readOutcomes } from './environment.ts';
import { namesOf, resolveMember } from './names.ts';
import type { Target } from './names.ts';
import type { Outcome, Step } from './outcome.ts';
import { afterStep, both, certain, combine, distinct, entryIn, mergeSteps, unresolved, withValue } from './outcome.ts';
import { runs } from './running.ts';
import { variablesOf } from '../model/settings.ts';

type Member = Extract<Value, { kind: 'member' }>;
type Index = Extract<Value, { kind: 'index' }>;

export function memberOutcomes(context: Context, value: Member): readonly Outcome[] {
  const owner = selfOf(context, value.on);
  if (owner !== null) return ofClass(context, owner, value.name);
  const target = targetOf(context.project, context.path, value);
  if (target !== null && target.kind !== 'external') return targetOutcomes(context, target);
  const found = dottedBinding(context, value.on, value.name) ?? optionOutcomes(context, value) ?? entryOutcomes(context, value.on, value.name);
  if (found !== null) return found;
  return distinct(context.evaluate(context, value.on).flatMap((on) => ofConcrete(context, on, value.name)));
}

/** `shared.args.api_key` where `shared` parses the command line into `args`: what the option is when nobody gives it. */
function optionOutcomes(context: Context, { on, name }: Member): readonly Outcome[] | null {
  const target = targetOf(context.project, context.path, on);
  if (target?.kind !== 'bindings') return null;
  const [parsed] = target.bindings;
  const module = parsed !== undefined && parses(parsed.value) ? context.project.module(target.path) : undefined;
  const bindings = module === undefined ? undefined : namesOf(module).bindings.get(`${parsed?.name ?? ''}.${name}`);
  return bindings === undefined ? null : targetOutcomes(context, { kind: 'bindings', path: target.path, bindings, via: target.via });
}

function parses(value: Value): boolean {
  if (value.kind === 'index') return parses(value.on);
  return value.kind === 'call' && (value.callee.kind === 'name' || value.callee.kind === 'member') && /^parse_(?:known_)?args$/.test(value.callee.name);
}

export function indexOutcomes(context: Context, value: Index): readonly Outcome[] {
  if (value.key.kind === 'literal' && typeof value.key.value === 'string') {
    const key = value.key.value;
    const found = dottedBinding(context, value.on, key) ?? flaskSetting(context, value.on, key) ?? entryOutcomes(context, value.on, key);
    if (found !== null) return found;
  }
  const keys = context.evaluate(context, value.key);
  const key = keys[0]?.value;
  return distinct(context.evaluate(context, value.on).map((on) => (on.value.kind === 'map' && key?.kind === 'scalar' && typeof key.value === 'string' && on.value.entries.has(key.value) ? entryIn(on, key.value) : withValue(on, at(on.value, key)))));
}

function at(on: Concrete, key: Concrete | undefined): Concrete {
  if (key?.kind !== 'scalar') return dynamic;
  if (on.kind === 'list' && typeof key.value === 'number') return on.items.at(key.value) ?? missing;
  if (on.kind === 'map' && typeof key.value === 'string') return on.entries.get(key.value) ?? missing;
  return on.kind === 'unknown' ? on : dynamic;
}

interface Shape {
  readonly path: string;
  readonly value: Value;
}

/** `config.jwt.secret` where `config` is a written map: the entry alone, so that its own origin and place are kept. */
function entryOutcomes(context: Context, on: Value, name: string): readonly Outcome[] | null {
  const entry = entryOf(shapeOf(context, on, 0), name);
  if (entry === null) return null;
  const inner = elsewhere(context, entry.path);
  return afterStep(defined(entry.path, entry.value.at), inner.evaluate(inner, entry.value));
}

function shapeOf(context: Context, value: Value, depth: number): Shape | null {
  if (depth > 8) return null;
  if (value.kind === 'map') return { path: context.path, value };
  if (value.kind === 'index' && value.key.kind === 'literal') return entryOf(shapeOf(context, value.on, depth + 1), String(value.key.value));
  const target = targetOf(context.project, context.path, value);
  if (target?.kind === 'value') return target;
  if (target?.kind === 'bindings') {
    const only = target.bindings[0];
    return only === undefined || target.bindings.length > 1 ? null : followed(elsewhere(context, target.path), only.value, depth + 1);
  }
  return value.kind === 'member' ? entryOf(shapeOf(context, value.on, depth + 1), value.name) : null;
}

/** `const env = parsed`, `const env = load()`: the map that another name or the only `return` of a function gives. */
function followed(context: Context, value: Value, depth: number): Shape | null {
  if (value.kind === 'name' || value.kind === 'member') return shapeOf(context, value, depth) ?? { path: context.path, value };
  return { path: context.path, value };
}

function entryOf(shape: Shape | null, name: string): Shape | null {
  if (shape?.value.kind !== 'map') return null;
  let found: Shape | null = null;
  for (const { key, value } of shape.value.entries) if (key.kind === 'literal' && key.value === name) found = { path: shape.path, value };
  return found;
}

/** `self`, `cls` and `this` mean the class around them. */
function selfOf(context: Context, value: Value): ClassAt | null {
  return isSelf(value) ? (context.self ?? classAround(context.project, context.path, value.at.start)) : null;
}

function ofConcrete(context: Context, on: Outcome, name: string): readonly Outcome[] {
  if (on.value.kind === 'map') return [entryIn(on, name)];
  const found = member(context, on.value, name);
  if (on.steps.length === 0 && on.reach === 'always' && on.origin === 'code' && on.certainty === 'certain') return found;
  return found.map((each) => combine(on, each, each.value));
}

function member(context: Context, on: Concrete, name: string): readonly Outcome[] {
  switch (on.kind) {
    case 'class':
    case 'instance':
      return ofClass(context, on, name);
    case 'module': {
      const target = resolveMember(context.project, on.path, name);
      return target === null ? [unresolved] : targetOutcomes(context, target);
    }
    case 'map': // see `entryIn`
      return [certain(on.entries.get(name) ?? dynamic)];
    case 'scalar':
      if (name === 'length') return [certain(lengthOf(on))];
      return name === 'value' ? [certain(on)] : [unresolved];
    case 'external':
      if (on.module === 'django.conf' && on.name === 'settings') return djangoSetting(context, name);
      return [certain({ ...on, name: on.name === '' ? name : `${on.name}.${name}` })];
    case 'unknown':
      return [{ ...unresolved, value: on }];
    case 'list':
      return name === 'length' ? [certain(lengthOf(on))] : [unresolved];
    case 'function':
      return [unresolved];
    default:
      return on satisfies never;
  }
}

function ofClass(context: Context, owner: ClassAt, name: string): readonly Outcome[] {
  const found = findField(context.project, owner, name);
  if (found !== null) return visiting(context, `${found.path}:${found.field.at.start}`, (inner) => fieldOutcomes(inner, found, owner));
  const method = findMethod(context.project, owner, name);
  if (method === null) return [unresolved];
  if (!isProperty(method.function)) return [certain({ kind: 'function', ...method })];
  return returnsOf(elsewhere(context, method.path, { self: owner }), method.path, method.function);
}

const propertyDecorators = new Set(['property', 'cached_property', 'computed_field', 'get', 'cached']);

function isProperty(method: FunctionFact): boolean {
  return method.decorators.some((each) => {
    const name = each.kind === 'call' ? each.callee : each;
    return (name.kind === 'name' || name.kind === 'member') && (propertyDecorators.has(name.name) || /^lazy_?property$/i.test(name.name));
  });
}

function fieldOutcomes(context: Context, { path, class: owner, field }: FieldAt, self: ClassAt): readonly Outcome[] {
  const inner = elsewhere(context, path, { self });
  const value = defaultOf(field);
  const nested = value === undefined ? settingsClass(context.project, path, field.annotation) : null;
  if (nested !== null) return [{ ...certain({ kind: 'instance', ...nested }), certainty: 'possible' }]; // a file may hold other values
  if (owner.settings !== undefined) {
    return readOutcomes(inner, { names: variablesOf(owner, field), fallback: value, cast: castOf(field.annotation), at: field.at, required: value === undefined });
  }
  if (value === undefined) return [{ ...certain(dynamic), steps: [defined(path, field.at)] }];
  return afterStep(defined(path, field.at), context.evaluate(inner, value));
}

function defined(path: string, at: Range): Step {
  return { path, at, note: 'defined-here' };
}

/** The default inside `Field("x")`, `Field(default="x")`, `Field(default_factory=f)`; `Field(...)` has none. */
function defaultOf(field: FieldFact): Value | undefined {
  const { value } = field;
  if (value?.kind !== 'call') return value;
  const { callee, args, named } = value;
  const name = callee.kind === 'name' || callee.kind === 'member' ? callee.name : '';
  if (name !== 'Field' && name !== 'field') return value;
  const given = named.find((argument) => argument.name === 'default')?.value ?? args[0];
  if (given !== undefined) return given.kind === 'opaque' ? undefined : given;
  const factory = named.find((argument) => argument.name === 'default_factory')?.value;
  if (factory === undefined) return undefined;
  return factory.kind === 'function' ? factory.returns[0] : { kind: 'call', callee: factory, args: [], named: [], at: factory.at };
}

/** What a name or dotted path stands for, with the import lines on the way. */
export function targetOutcomes(context: Context, target: Target): readonly Outcome[] {
  const found = standsFor(context, target);
  return target.via.length === 0 ? found : found.map((each) => ({ ...each, steps: mergeSteps(target.via, each.steps) }));
}

function standsFor(context: Context, target: Target): readonly Outcome[] {
  switch (target.kind) {
    case 'bindings':
      return bindingOutcomes(elsewhere(context, target.path), target.bindings);
    case 'value':
      return afterStep(defined(target.path, target.value.at), context.evaluate(elsewhere(context, target.path), target.value));
    case 'class':
      return [certain({ kind: 'class', path: target.path, class: target.class })];
    case 'function':
      return [certain({ kind: 'function', path: target.path, function: target.function })];
    case 'module':
      return [certain({ kind: 'module', path: target.path })];
    case 'external':
      return [certain({ kind: 'external', module: target.module, name: target.name ?? '' })];
    case 'package':
      return [unresolved];
    default:
      return target satisfies never;
  }
}

/** The alternatives that assignments leave: the last unguarded one, and the guarded ones after it. */
export function bindingOutcomes(context: Context, bindings: readonly Binding[]): readonly Outcome[] {
  let found: readonly Outcome[] = [];
  for (const binding of bindings.slice(0, 40)) {
    const before = found.length === 0 ? context : { ...context, parameters: new Map([...(context.parameters ?? []), [binding.name, found]]) }; // `if not X: X = …`
    const reach = runs(before, binding.guards);
    if (reach === 'never') continue;
    const key = `${context.path}:${binding.at.start}`;
    const values = visiting(before, key, (inner) => context.evaluate(inner, binding.value));
    const fresh = afterStep(defined(context.path, binding.at), values).map((each) => ({
      ...each,
      reach: both(reach, each.reach),
      certainty: reach === 'unknown' ? ('possible' as const) : each.certainty,
    }));
    if (binding.mutation !== undefined) found = distinct([...(reach === 'always' ? [] : found), ...added(found, fresh)]);
    else found = reach === 'always' ? fresh : distinct([...found, ...fresh]);
  }
  return found.length === 0 ? [unresolved] : found;
}

/** `ORIGINS.append("*")`, `ORIGINS += [...]`, `config.update({...})`. */
function added(before: readonly Outcome[], more: readonly Outcome[]): Outcome[] {
  const found: Outcome[] = [];
  for (const base of before.length === 0 ? [unresolved] : before) {
    for (const extra of more) {
      const value = joined(base.value, extra.value);
      found.push({ ...extra, value, steps: mergeSteps(extra.steps, base.steps), reach: both(base.reach, extra.reach) });
    }
  }
  return found;
}

function joined(base: Concrete, extra: Concrete): Concrete {
  if (base.kind === 'map' && extra.kind === 'map') return { kind: 'map', entries: new Map([...base.entries, ...extra.entries]), parts: new Map([...(base.parts ?? [])].filter(([key]) => !extra.entries.has(key)).concat([...(extra.parts ?? [])])) };
  const items = base.kind === 'list' ? base.items : [];
  return { kind: 'list', items: [...items, ...(extra.kind === 'list' ? extra.items : [extra])] };
}

/** What a project function returns, its parameters already in the context. */
export function returnsOf(context: Context, path: string, called: FunctionFact): readonly Outcome[] {
  if (called.returns.length === 0) return [unresolved];
  return visiting(context, `${path}()${called.at.start}`, (inner) => {
    const found: Outcome[] = [];
    for (const { value, guards } of called.returns.slice(0, 12)) {
      const reach = runs(inner, guards);
      if (reach === 'never') continue;
      const step: Step = { path, at: value.at, note: 'defined-here' };
      for (const each of afterStep(step, inner.evaluate(inner, value))) found.push({ ...each, reach: both(reach, each.reach) });
      if (reach === 'always') break; // the returns behind it are not reached
    }
    if (found.length === 0) return [unresolved];
    return distinct(found);
  });
}

/** `app.config["X"]` where some line of the file says `app.config["X"] = …`. */
function dottedBinding(context: Context, on: Value, name: string): readonly Outcome[] | null {
  const prefix = dottedName(on, 0);
  const module = prefix === null ? undefined : context.project.module(context.path);
  const bindings = module === undefined ? undefined : namesOf(module).bindings.get(`${prefix}.${name}`);
  return bindings === undefined ? null : bindingOutcomes(elsewhere(context, context.path), bindings);
}

function dottedName(value: Value, depth: number): string | null {
  if (depth > 6) return null;
  if (value.kind === 'name') return value.name;
  const on = value.kind === 'member' ? dottedName(value.on, depth + 1) : null;
  return on === null || value.kind !== 'member' ? null : `${on}.${value.name}`;
}

/** `django.conf.settings.X`: X of the settings modules that ship. */
function djangoSetting(context: Context, name: string): readonly Outcome[] {
  const found: Outcome[] = [];
  for (const path of djangoModules(context.project)) {
    const bindings = moduleBindings(context.project, path, name);
    if (bindings !== undefined) found.push(...bindingOutcomes(elsewhere(context, path), bindings));
  }
  return found.length === 0 ? [unresolved] : distinct(found);
}

/** `current_app.config["X"]`: the upper-case X that any module or configuration class of the project defines. */
export function flaskSetting(context: Context, on: Value, name: string): readonly Outcome[] | null {
  if (name === '' || on.kind !== 'member' || on.name !== 'config' || languageOf(context) !== 'python' || name !== name.toUpperCase()) return null;
  for (const { path, role, trait } of context.project.of('code-trait')) {
    const module = trait === 'application-configuration' && role === 'production' ? context.project.module(path) : undefined;
    if (module === undefined) continue;
    const bindings = namesOf(module).bindings.get(`app.config.${name}`);
    if (bindings !== undefined) return bindingOutcomes(elsewhere(context, path), bindings);
    for (const owner of module.classes) {
      if (/config|settings/i.test(owner.name) && owner.fields.some((field) => field.name === name)) return ofClass(context, { path, class: owner }, name);
    }
  }
  return null;
}

function djangoModules(project: Project): readonly string[] {
  return project.of('code-trait').flatMap(({ path, role, trait }) => (trait === 'django-settings' && role === 'production' ? [path] : []));
}

function moduleBindings(project: Project, path: string, name: string): readonly Binding[] | undefined {
  const module = project.module(path);
  return module === undefined ? undefined : namesOf(module).bindings.get(name);
}
