// link: evaluates calls: project functions and classes, conversions and string and list methods of both languages,
// configuration services, and what makes a random value.
import type { Project } from '../model/project.ts';
import type { Argument, Value } from '../model/value.ts';
import type { ClassAt } from './classes.ts';
import { classAround, settingsClass } from './classes.ts';
import type { Concrete } from './concrete.ts';
import { booleanOf, dynamic, lengthOf, numberOf, parseJson, scalar, split, textOf, truth } from './concrete.ts';
import type { Context } from './context.ts';
import { elsewhere, languageOf } from './context.ts';
import { readOutcomes } from './environment.ts';
import { flaskSetting, returnsOf } from './members.ts';
import type { Outcome } from './outcome.ts';
import { certain, distinct, mergeSteps, unresolved, withValue } from './outcome.ts';

type Call = Extract<Value, { kind: 'call' | 'new' }>;

export function callOutcomes(context: Context, value: Call): readonly Outcome[] {
  const service = configRead(context, value);
  if (service !== null) return service;
  if (value.callee.kind === 'member') {
    const setting = value.callee.name === 'get' ? flaskSetting(context, value.callee.on, keyOf(value)) : null; // `current_app.config.get("X")`
    if (setting !== null) return setting;
    const method = methodCall(context, value, value.callee);
    if (method !== null) return method;
  }
  const found: Outcome[] = [];
  for (const callee of context.evaluate(context, value.callee)) found.push(...invoked(context, callee, value));
  return found.length === 0 ? [unresolved] : distinct(found);
}

function keyOf({ args: [key] }: Call): string {
  return key?.kind === 'literal' && typeof key.value === 'string' ? key.value : '';
}

function invoked(context: Context, callee: Outcome, value: Call): readonly Outcome[] {
  const called = callee.value;
  switch (called.kind) {
    case 'class':
      return [withValue(callee, { kind: 'instance', path: called.path, class: called.class })];
    case 'function': {
      const self = selfFor(context, value, called.path, called.function.name);
      const parameters = bound(context, called.function.params, value, self !== undefined);
      const results = returnsOf(elsewhere(context, called.path, { parameters, self }), called.path, called.function);
      const made = results.every((each) => each.value.kind === 'unknown') ? settingsClass(context.project, called.path, called.function.result) : null;
      if (made !== null) return [withValue({ ...callee, certainty: 'possible' }, { kind: 'instance', path: made.path, class: made.class })];
      return results.map((each) => ({ ...each, steps: mergeSteps(callee.steps, each.steps) }));
    }
    case 'external':
      return external(context, called, value);
    default:
      return [unresolved];
  }
}

/** A method's own class, so that `self` inside it means something. */
function selfFor(context: Context, value: Call, path: string, name: string): ClassAt | undefined {
  const dot = name.lastIndexOf('.');
  if (dot < 0) return undefined;
  const module = context.project.module(path);
  const owner = module?.classes.find((each) => each.name === name.slice(0, dot));
  return owner === undefined ? (classAround(context.project, path, value.at.start) ?? undefined) : { path, class: owner };
}

function bound(context: Context, params: readonly { readonly name: string; readonly fallback?: Value }[], value: Call, isMethod: boolean): Map<string, readonly Outcome[]> {
  const parameters = new Map<string, readonly Outcome[]>();
  const own = isMethod && (params[0]?.name === 'self' || params[0]?.name === 'cls') ? params.slice(1) : params;
  for (const [at, param] of own.slice(0, 20).entries()) {
    const given = value.named.find((argument) => argument.name === param.name)?.value ?? value.args[at];
    const from = given ?? param.fallback;
    if (from !== undefined) parameters.set(param.name, context.evaluate(context, from));
  }
  return parameters;
}

// ---- configuration services -----------------------------------------------------------------------------------

const serviceNames = /^_?(?:app|nest)?_?config(?:uration)?_?(?:service)?$/i;

/** `this.configService.get('JWT_SECRET', 'x')` of Nest, `config.get('X')`: a read of the variable by that name. */
function configRead(context: Context, value: Call): readonly Outcome[] | null {
  if (languageOf(context) !== 'javascript' || value.callee.kind !== 'member') return null;
  const { name, on } = value.callee;
  if (name !== 'get' && name !== 'getOrThrow') return null;
  const owner = on.kind === 'member' || on.kind === 'name' || on.kind === 'opaque' ? on.name : undefined;
  const key = value.args[0];
  if (owner === undefined || !serviceNames.test(owner) || key?.kind !== 'literal' || typeof key.value !== 'string') return null;
  if (!/^[A-Z][A-Z0-9_]*$/.test(key.value)) return loadedSetting(context, key.value);
  const fallback = value.args[1]?.kind === 'map' ? undefined : value.args[1];
  return readOutcomes(context, { names: [key.value], fallback, at: value.at, required: name === 'getOrThrow' });
}

/** `configService.get('auth')`, `get('auth.code')`: a part of what a function makes that Nest's `ConfigModule.forRoot({ load })` is given, by its default export. https://docs.nestjs.com/techniques/configuration */
function loadedSetting(context: Context, key: string): readonly Outcome[] | null {
  const [first = '', ...rest] = key.split('.');
  for (const { path, value } of context.project.once(loadedConfigurations)) {
    const whole = entryOf(value, first);
    const found = rest.reduce<Value | undefined>((at, name) => (at === undefined ? undefined : entryOf(at, name)), whole);
    if (found !== undefined) return context.evaluate(elsewhere(context, path), found);
  }
  return null;
}

function entryOf(value: Value, name: string): Value | undefined {
  return value.kind === 'map' ? value.entries.find(({ key }) => key.kind === 'literal' && key.value === name)?.value : undefined;
}

/** Maps that the default exports of files about configuration give. */
function loadedConfigurations(project: Project): readonly { readonly path: string; readonly value: Value }[] {
  return project.of('module').flatMap(({ path, role, language, exports, functions }) => {
    if (role !== 'production' || language !== 'javascript' || !/config(?:uration)?(?:[/.]|s\b)/i.test(path)) return [];
    const given = exports.find(({ exported }) => exported === 'default');
    const made = functions.find(({ name }) => name === 'default' || name === given?.local);
    const only = made?.returns.length === 1 ? made.returns[0]?.value : undefined;
    return only === undefined ? [] : [{ path, value: only }];
  });
}

// ---- methods ----------------------------------------------------------------------------------------------------

type Method = (on: Concrete, args: readonly Concrete[]) => Concrete | null;

const text = (change: (given: string, args: readonly Concrete[]) => string | boolean | null): Method => (on, args) => {
  if (on.kind !== 'scalar' || typeof on.value !== 'string') return on.kind === 'unknown' ? on : null;
  const changed = change(on.value, args);
  return changed === null ? null : scalar(changed);
};

const first = (args: readonly Concrete[]): string | null => {
  const given = args[0];
  return given?.kind === 'scalar' && typeof given.value === 'string' ? given.value : null;
};

const trimmed = text((given, args) => stripChars(given, first(args), true, true));
const lower = text((given) => given.toLowerCase());
const upper = text((given) => given.toUpperCase());
const same: Method = (on) => on;

const splitMethod: Method = (on, args) => {
  if (on.kind === 'unknown') return on;
  if (on.kind !== 'scalar' || typeof on.value !== 'string') return null;
  if (on.value === '' && args.length > 0) return { kind: 'list', items: [scalar('')] };
  return { kind: 'list', items: split(on.value, first(args) ?? ' ') };
};

const replaced = text((given, args) => {
  const [from, to] = [args[0], args[1]];
  if (from?.kind !== 'scalar' || to?.kind !== 'scalar' || typeof from.value !== 'string' || from.value === '') return null;
  return given.split(from.value).join(String(to.value));
});

/** `"{}.urls".format(NAME)`; fields by name and with formats are left alone. */
const formatted: Method = (on, args) => {
  const written = textOf(on);
  if (written === undefined || args.length === 0) return null;
  let next = 0;
  const parts = written.split(/(\{\d{0,2}\})/).map((part) => (/^\{\d*\}$/.test(part) ? textOf(args[part === '{}' ? next++ : Number(part.slice(1, -1))] ?? dynamic) : part));
  return parts.every((part) => part !== undefined && !/[{}]/.test(part)) ? scalar(parts.join('')) : null;
};

const methods: ReadonlyMap<string, Method> = new Map<string, Method>([
  ['lower', lower], ['toLowerCase', lower], ['casefold', lower],
  ['upper', upper], ['toUpperCase', upper],
  ['strip', trimmed], ['trim', trimmed],
  ['lstrip', text((given, args) => stripChars(given, first(args), true, false))],
  ['rstrip', text((given, args) => stripChars(given, first(args), false, true))],
  ['split', splitMethod],
  ['replace', replaced], ['replaceAll', replaced],
  ['startswith', text((given, args) => startsOrEnds(given, args, true))], ['startsWith', text((given, args) => startsOrEnds(given, args, true))],
  ['endswith', text((given, args) => startsOrEnds(given, args, false))], ['endsWith', text((given, args) => startsOrEnds(given, args, false))],
  ['join', joinMethod],
  ['format', formatted],
  ['concat', concatMethod],
  ['get', getMethod],
  ['filter', (on) => (on.kind === 'list' ? { kind: 'list', items: on.items.filter((item) => truth(item, 'javascript') !== false) } : null)],
  ...['encode', 'decode', 'toString', 'get_secret_value', 'copy', 'slice', 'unicode_string', 'expanduser', 'resolve', 'valueOf'].map((name) => [name, same] as const),
]);

function stripChars(given: string, chars: string | null, start: boolean, end: boolean): string {
  const drop = (unit: string | undefined): boolean => unit !== undefined && (chars === null ? unit.trim() === '' : chars.includes(unit));
  let from = 0;
  let to = given.length;
  while (start && from < to && drop(given[from])) from++;
  while (end && to > from && drop(given[to - 1])) to--;
  return given.slice(from, to);
}

function startsOrEnds(given: string, args: readonly Concrete[], start: boolean): boolean | null {
  const part = first(args);
  if (part === null) return null;
  return start ? given.startsWith(part) : given.endsWith(part);
}

/** Python's `sep.join(list)` and JavaScript's `list.join(sep)`. */
function joinMethod(on: Concrete, args: readonly Concrete[]): Concrete | null {
  const list = on.kind === 'list' ? on : args[0];
  const separator = on.kind === 'list' ? (first(args) ?? ',') : textOf(on);
  if (list?.kind !== 'list' || separator === undefined) return null;
  const parts = list.items.map(textOf);
  return parts.every((part) => part !== undefined) ? scalar(parts.join(separator)) : null;
}

function concatMethod(on: Concrete, args: readonly Concrete[]): Concrete | null {
  if (on.kind !== 'list') return null;
  return { kind: 'list', items: [...on.items, ...args.flatMap((arg) => (arg.kind === 'list' ? arg.items : [arg]))] };
}

function getMethod(on: Concrete, args: readonly Concrete[]): Concrete | null {
  const key = first(args);
  if (on.kind !== 'map' || key === null) return null;
  return on.entries.get(key) ?? args[1] ?? scalar(null);
}

function methodCall(context: Context, value: Call, callee: Extract<Value, { kind: 'member' }>): readonly Outcome[] | null {
  const method = methods.get(callee.name);
  if (method === undefined) return null;
  const args = value.args.map((arg) => context.evaluate(context, arg)[0] ?? unresolved);
  const given = args.map((arg) => arg.value);
  const on = context.evaluate(context, callee.on);
  const joining = args.find((arg) => callee.name === 'join' && arg.value.kind === 'list');
  if (on.some(({ value: each }) => each.kind === 'instance' || each.kind === 'class' || each.kind === 'external' || each.kind === 'module')) return null;
  return on.map((each) => {
    const changed = method(each.value, given);
    const outcome = changed === null ? { ...each, value: each.value.kind === 'unknown' ? each.value : dynamic } : withValue(each, changed);
    return joining === undefined ? outcome : { ...outcome, origin: joining.origin, variables: joining.variables };
  });
}

// ---- functions from outside ---------------------------------------------------------------------------------------

const converters: ReadonlyMap<string, (value: Concrete, context: Context) => Concrete> = new Map<string, (value: Concrete, context: Context) => Concrete>([
  ...['bool', 'Boolean'].map((name) => [name, (value: Concrete, context: Context) => truthOf(value, context)] as const),
  ...['int', 'float', 'Number', 'parseInt', 'parseFloat', 'Number.parseInt'].map((name) => [name, numberOf] as const),
  ['len', lengthOf],
  ...['str', 'String', 'SecretStr', 'Secret', 'Path', 'AnyHttpUrl', 'HttpUrl', 'URL', 'cast', 'Object.freeze'].map((name) => [name, (value: Concrete) => value] as const),
  ...['list', 'set', 'tuple', 'frozenset', 'sorted', 'Array.from', 'Set', 'CommaSeparatedStrings', 'Csv'].map((name) => [name, listFrom] as const),
  ...['json.loads', 'JSON.parse', 'ast.literal_eval', 'literal_eval', 'loads', 'orjson.loads', 'yaml.safe_load'].map((name) => [name, (value: Concrete) => jsonOf(value)] as const),
  ...['strtobool', 'str2bool', 'str_to_bool', 'to_bool', 'asbool', 'parse_bool', 'parseBool', 'parseBoolean', 'parse_boolean', 'is_true', 'isTrue', 'string_to_bool', 'toBoolean', 'boolean', 'yn'].map((name) => [name, booleanOf] as const),
]);

function truthOf(value: Concrete, context: Context): Concrete {
  const answer = truth(value, languageOf(context));
  return answer === null ? dynamic : scalar(answer);
}

function listFrom(value: Concrete): Concrete {
  if (value.kind === 'list' || value.kind === 'unknown') return value;
  if (value.kind === 'scalar' && typeof value.value === 'string') return { kind: 'list', items: split(value.value, ',') };
  return dynamic;
}

function jsonOf(value: Concrete): Concrete {
  return value.kind === 'scalar' && typeof value.value === 'string' ? parseJson(value.value) : dynamic;
}

const randomModules = /^(?:secrets|uuid|random|nanoid|uuidv4|crypto|node:crypto|os\.urandom|django\.core\.management\.utils|cryptography\.fernet)$/;
const randomCalls = /(?:^|\.)(?:token_urlsafe|token_hex|token_bytes|urandom|uuid[147]|randomUUID|randomBytes|random_bytes|getRandomValues|nanoid|get_random_secret_key|get_random_string|generate_key|randbytes|choices|generateSecret)$/;

function isRandom(module: string, name: string): boolean {
  const full = module === '' ? name : `${module}.${name}`;
  return randomCalls.test(full) || (randomModules.test(module) && /^(?:default|v4|random|choice|)$/.test(name));
}

const random: Concrete = { kind: 'unknown', why: 'random' };

function external(context: Context, callee: Extract<Concrete, { kind: 'external' }>, value: Call): readonly Outcome[] {
  const { module, name } = callee;
  if (isRandom(module, name)) return [certain(random)];
  const convert = converters.get(module === '' ? name : `${module}.${name}`) ?? converters.get(name.slice(name.lastIndexOf('.') + 1));
  const argument = value.args[0] ?? namedValue(value.named);
  if (convert === undefined) return outside(context, value, argument);
  if (argument === undefined) return [certain(name === 'list' || name === 'set' || name === 'Set' ? { kind: 'list', items: [] } : dynamic)];
  return distinct(context.evaluate(context, argument).map((each) => withValue(each, convert(each.value, context))));
}

function namedValue(named: readonly Argument[]): Value | undefined {
  return named.find((argument) => argument.name === 'default')?.value;
}

/** Nothing is known of the function; its argument's randomness still is. */
function outside(context: Context, value: Call, argument: Value | undefined): readonly Outcome[] {
  if (argument === undefined || value.kind === 'new') return [unresolved];
  const isMadeAnew = context.evaluate(context, argument).some((each) => each.value.kind === 'unknown' && each.value.why === 'random');
  return isMadeAnew ? [certain(random)] : [unresolved];
}
