// link: guards -> when the code behind them runs. A test is judged in a world that is production, in one that is a
// developer's machine and in a staging one; names and words that speak of the environment decide, everything else is followed or unknown.
import type { Guards } from '../model/fact.ts';
import type { Project } from '../model/project.ts';
import type { Comparison, Value } from '../model/value.ts';
import { fieldOf, instanceClass } from './classes.ts';
import { resolveName } from './names.ts';
import type { Reach } from './outcome.ts';

type World = 'production' | 'development' | 'staging';
type Answer = boolean | null;

interface Asked {
  readonly project: Project;
  readonly world: World;
  left: number; // expressions still to be looked at
}

const mostExpressions = 300;
const deepest = 24;

/** When code behind all of `guards` runs. Tests that do not speak of the environment make it unknown, unless one excludes production. */
export function guardedBy(project: Project, path: string, guards: Guards): Reach {
  if (guards.length === 0) return 'always';
  const production = conjunction(project, path, guards, 'production');
  const development = conjunction(project, path, guards, 'development');
  if (production === false) {
    const isDead = development === false && conjunction(project, path, guards, 'staging') === false;
    return isDead ? 'never' : 'development-only';
  }
  if (development === false) return 'production-only';
  return production === true && development === true ? 'always' : 'unknown';
}

/** True when one of the guards is `if __name__ == "__main__"` or `require.main === module`. */
export function underMain(guards: Guards): boolean {
  return guards.some((guard) => guard.kind === 'compare' && guard.op === '==' && (isMain(guard.left) || isMain(guard.right)));
}

function isMain(value: Value): boolean {
  if (value.kind === 'name') return value.name === '__name__';
  return value.kind === 'member' && value.name === 'main' && value.on.kind === 'name' && value.on.name === 'require';
}

function conjunction(project: Project, path: string, guards: Guards, world: World): Answer {
  const asked: Asked = { project, world, left: mostExpressions };
  return all(guards, (guard) => holds(asked, path, guard, 0));
}

function all<T>(items: readonly T[], ask: (item: T) => Answer): Answer {
  let answer: Answer = true;
  for (const item of items) {
    const each = ask(item);
    if (each === false) return false;
    if (each === null) answer = null;
  }
  return answer;
}

function any<T>(items: readonly T[], ask: (item: T) => Answer): Answer {
  return negate(all(items, (item) => negate(ask(item))));
}

function negate(answer: Answer): Answer {
  return answer === null ? null : !answer;
}

function holds(asked: Asked, path: string, value: Value, depth: number): Answer {
  if (depth > deepest || asked.left-- <= 0) return null;
  switch (value.kind) {
    case 'literal':
      return Boolean(value.value);
    case 'not':
      return negate(holds(asked, path, value.of, depth + 1));
    case 'and':
      return all(value.parts, (part) => holds(asked, path, part, depth + 1));
    case 'or':
      return any(value.parts, (part) => holds(asked, path, part, depth + 1));
    case 'conditional': {
      const test = holds(asked, path, value.test, depth + 1);
      return test === null ? null : holds(asked, path, test ? value.then : value.otherwise, depth + 1);
    }
    case 'compare':
      return compared(asked, path, value.op, value.left, value.right, depth);
    case 'env':
      return flag(asked.world, value.name);
    case 'name':
    case 'member':
      return flag(asked.world, value.name) ?? followed(asked, path, value, depth);
    case 'index':
      return flag(asked.world, lastName(value));
    case 'call':
      return called(asked, path, value, depth);
    default:
      return null;
  }
}

function called(asked: Asked, path: string, value: Extract<Value, { kind: 'call' }>, depth: number): Answer {
  const { callee, args } = value;
  if (callee.kind === 'member' && /^starts_?with$/i.test(callee.name) && args[0] !== undefined) {
    return compared(asked, path, '==', callee.on, args[0], depth);
  }
  const inner = stripped(value);
  if (inner !== value) return holds(asked, path, inner, depth + 1);
  const [first] = args;
  if (first !== undefined) return args.length === 1 && speaksOfEnvironment(asked.project, path, stripped(first), depth) ? flag(asked.world, lastName(callee)) : null; // `is_production(settings.app_env)`
  return flag(asked.world, lastName(callee)) ?? (callee.kind === 'name' || callee.kind === 'member' ? followed(asked, path, callee, depth) : null);
}

function followed(asked: Asked, path: string, value: Extract<Value, { kind: 'name' | 'member' }>, depth: number): Answer {
  const meaning = meaningOf(asked.project, path, value);
  return meaning === null ? null : holds(asked, meaning.path, meaning.value, depth + 1);
}

/** The one expression behind a constant, property, field or argumentless function. */
function meaningOf(project: Project, path: string, value: Value): { path: string; value: Value } | null {
  if (value.kind === 'name') {
    const target = resolveName(project, path, value.name);
    if (target?.kind === 'bindings') {
      const last = target.bindings[target.bindings.length - 1];
      return last === undefined || target.bindings.length > 1 ? null : { path: target.path, value: last.value };
    }
    if (target?.kind !== 'function') return null;
    const only = target.function.returns[0];
    return only === undefined || target.function.returns.length > 1 ? null : { path: target.path, value: only.value };
  }
  if (value.kind !== 'member') return null;
  const owner = instanceClass(project, path, value.on);
  return owner === null ? null : fieldOf(project, owner, value.name);
}

function compared(asked: Asked, path: string, op: Comparison, left: Value, right: Value, depth: number): Answer {
  if (op === '!=') return negate(compared(asked, path, '==', left, right, depth));
  if (op === 'not in') return negate(compared(asked, path, 'in', left, right, depth));
  if (op !== '==' && op !== 'in') return null;
  const subject = stripped(left);
  const object = stripped(right);
  if (op === 'in' && object.kind === 'list') return any(object.items, (item) => equal(asked, path, subject, item, depth));
  if (op === 'in' && object.kind === 'name') {
    const meaning = meaningOf(asked.project, path, object);
    if (meaning?.value.kind === 'list') return any(meaning.value.items, (item) => equal(asked, path, subject, item, depth));
  }
  return equal(asked, path, subject, object, depth) ?? equal(asked, path, object, subject, depth);
}

/** `subject` names the environment or a debug switch, `word` one of its values. */
function equal(asked: Asked, path: string, subject: Value, word: Value, depth: number): Answer {
  if (subject.kind === 'literal') return null;
  const text = wordOf(asked.project, path, word);
  if (text === null) return null;
  const name = lastName(subject);
  const standing = standings.get(text);
  if (standing !== undefined && speaksOfEnvironment(asked.project, path, subject, depth)) return standing === asked.world;
  const on = booleans.get(text);
  const switched = flag(asked.world, name);
  return on === undefined || switched === null ? null : switched === on;
}

function speaksOfEnvironment(project: Project, path: string, subject: Value, depth: number): boolean {
  if (namesEnvironment(lastName(subject))) return true;
  if (depth > deepest) return false;
  const meaning = meaningOf(project, path, subject);
  return meaning !== null && namesEnvironment(lastName(stripped(meaning.value)));
}

const standings: ReadonlyMap<string, World> = new Map([
  ...['production', 'prod', 'prd', 'live', 'release'].map((word) => [word, 'production'] as const),
  ...['development', 'develop', 'dev', 'local', 'localhost', 'test', 'tests', 'testing', 'unittest', 'ci', 'e2e', 'debug', 'sandbox'].map((word) => [word, 'development'] as const),
  ...['staging', 'stage', 'stg', 'uat', 'qa', 'preprod', 'preview'].map((word) => [word, 'staging'] as const),
]);

const booleans: ReadonlyMap<string, boolean> = new Map([
  ...['true', '1', 'yes', 'on'].map((word) => [word, true] as const),
  ...['false', '0', 'no', 'off', ''].map((word) => [word, false] as const),
]);

/** The word a comparison names: a literal, or the member of an enumeration (`Environment.LOCAL`). */
function wordOf(project: Project, path: string, value: Value): string | null {
  if (value.kind === 'literal') return value.value === null ? null : String(value.value).toLowerCase();
  if (value.kind === 'member') {
    const name = value.name === 'value' ? lastName(value.on) : value.name;
    return standings.has(name.toLowerCase()) ? name.toLowerCase() : null;
  }
  if (value.kind !== 'name') return null;
  const meaning = meaningOf(project, path, value);
  return meaning?.value.kind === 'literal' && typeof meaning.value.value === 'string' ? meaning.value.value.toLowerCase() : null;
}

const transparent = new Set(['lower', 'upper', 'strip', 'trim', 'tolowercase', 'touppercase', 'tostring', 'casefold', 'value', 'bool', 'str', 'int', 'string', 'boolean', 'number']);

/** Without conversions that do not change the word: `.lower()`, `str(x)`, `x or ""`. */
function stripped(value: Value): Value {
  let at = value;
  for (let step = 0; step < 8; step++) {
    if (at.kind === 'call' && at.callee.kind === 'member' && transparent.has(at.callee.name.toLowerCase())) at = at.callee.on;
    else if (at.kind === 'call' && at.callee.kind === 'name' && transparent.has(at.callee.name.toLowerCase()) && at.args[0] !== undefined) at = at.args[0];
    else if (at.kind === 'member' && at.name === 'value') at = at.on;
    else if (at.kind === 'or' && at.parts[0] !== undefined && at.parts.slice(1).every((part) => part.kind === 'literal')) at = at.parts[0];
    else break;
  }
  return at;
}

function lastName(value: Value): string {
  if (value.kind === 'name' || value.kind === 'member' || value.kind === 'env') return value.name;
  if (value.kind === 'index') return value.key.kind === 'literal' && typeof value.key.value === 'string' ? value.key.value : '';
  if (value.kind === 'opaque') return value.name ?? '';
  if (value.kind !== 'call') return '';
  const first = value.args[0]; // config.get('NODE_ENV')
  if (value.callee.kind === 'member' && first?.kind === 'literal' && typeof first.value === 'string') return first.value.slice(first.value.lastIndexOf('.') + 1);
  return value.callee.kind === 'name' || value.callee.kind === 'member' ? value.callee.name : '';
}

/** `isDev`, `IS_DEV` and `isDEV` as `is_dev`. */
function snake(name: string): string {
  return name.replace(/([a-z0-9])([A-Z])/g, '$1_$2').toLowerCase();
}

const environmentWords = new Set(['env', 'environment', 'stage', 'mode', 'profile', 'tier']);

function namesEnvironment(name: string): boolean {
  return snake(name).split('_').some((part) => environmentWords.has(part) || part.endsWith('env'));
}

const developmentFlag = /^_*(?:(?:is|in|app|flask|django|fastapi|api|enable|use|run|running|server|under|node)_)*(?:debug|dev|devel|development|local|localhost|test|tests|testing|pytest)(?:_(?:mode|env|environment|enabled|server|run|running))?$/;
const productionFlag = /^_*(?:(?:is|in|app|server|running|node)_)*(?:prod|production|live)(?:_(?:mode|env|environment|enabled))?$/;

/** A name that is itself the answer: `settings.is_dev`, `DEBUG`, `import.meta.env.PROD`. */
function flag(world: World, name: string): Answer {
  const flat = snake(name);
  if (flat.length > 40) return null;
  if (world === 'staging') return null;
  if (developmentFlag.test(flat)) return world === 'development';
  return productionFlag.test(flat) ? world === 'production' : null;
}
