// extract/python: call or subscript -> the environment variable it reads, whatever library it goes through.
import type { Call, Compare, Expr, Subscript } from '../../parse/python/ast.ts';
import type { Cast } from '../../model/value.ts';
import { nodesBelow } from './descend.ts';
import { argument, keyword, lastName, qualify, text } from './names.ts';
import { find } from './scope.ts';
import type { FunctionNode, Scope } from './scope.ts';

export interface EnvironmentRead {
  readonly name: string;
  readonly fallback: Expr | null;
  readonly cast?: Cast;
  readonly required: boolean;
}

const variable = /^[A-Za-z_][A-Za-z0-9_.]*$/;
const plainReads = new Set(['os.getenv', 'os.environ.get', 'os.environ.setdefault', 'os.environ.pop', 'os.environb.get', 'os.getenvb']);
const decouple = new Set(['decouple.config', 'decouple.AutoConfig()', 'decouple.Config()', 'prettyconf.config']);
const starlette = new Set(['starlette.config.Config()']);
const environs = new Set(['environs.Env()', 'environs.env', 'envparse.env', 'envparse.Env()', 'environs.EnvValidator()']);
const djangoEnviron = new Set(['environ.Env()', 'environ.FileAwareEnv()']);

const casts = new Map<string, Cast>([
  ['bool', 'bool'],
  ['strtobool', 'bool'],
  ['boolean', 'bool'],
  ['int', 'number'],
  ['float', 'number'],
  ['decimal', 'number'],
  ['str', 'string'],
  ['string', 'string'],
  ['list', 'list'],
  ['tuple', 'list'],
  ['set', 'list'],
  ['Csv', 'list'],
  ['CommaSeparatedStrings', 'list'],
  ['csv', 'list'],
  ['json', 'json'],
  ['dict', 'json'],
]);
// Methods of environs and django-environ whose result is a string or an object made from it.
const otherReaders = new Set(['url', 'path', 'db', 'cache', 'email', 'uuid', 'log_level', 'enum', 'date', 'datetime', 'timedelta', 'bytes', 'dj_db_url', 'search_url', 'channels', 'get_value', 'unicode', 'dj_email_url', 'dj_cache_url', 'email_url', 'db_url', 'cache_url']);
const defaultVariables = new Map([['db', 'DATABASE_URL'], ['cache', 'CACHE_URL'], ['email', 'EMAIL_URL'], ['db_url', 'DATABASE_URL'], ['cache_url', 'CACHE_URL'], ['email_url', 'EMAIL_URL']]);

const readers = new Set(['get', 'setdefault', 'pop', 'config', ...casts.keys(), ...otherReaders]);

/** A project's own reader, by its name: `env_bool`, `get_env_var`, `_env`, `getenv_list`, `get_secret_from_env`. */
const readerName = /^_?(?:get_?|read_?|parse_?|load_?|require_?|str_|bool_|int_|list_|float_|optional_?|(?:docker_)?secret_|password_|token_|key_|credentials?_|config_|setting_|value_|var_)*_?(?:from_)?env(?:iron(?:ment)?)?(?:_?(?:var|variable|value|str|string|bool|boolean|flag|int|float|number|list|csv|json|or_default|required|setting|get))*$/i;

/** Which variable the expression reads, or null. */
export function environmentRead(node: Expr, scope: Scope): EnvironmentRead | null {
  if (node.type === 'Subscript') return subscriptRead(node, scope);
  if (node.type !== 'Call') return null;
  const last = lastName(node.func);
  if (last === '') return null;
  const first = text(argument(node, 0, 'key', 'name', 'var', 'option', 'var_name', 'env_var'));
  if (first === null ? !defaultVariables.has(last) : !variable.test(first)) return null;
  // Most methods called with a text read no variable: `logger.info("…")`.
  if (node.func.type === 'Attribute' && !readers.has(last) && !/env/i.test(last)) return null;
  return libraryRead(node, last, first, scope) ?? (first === null ? null : ownRead(node, last, first, scope));
}

/** Cheap test before `environmentRead`: could this call read a variable at all? */
export function mayRead(node: Call): boolean {
  const first = node.args[0] ?? node.keywords[0]?.value;
  return first === undefined ? defaultVariables.has(lastName(node.func)) : first.type === 'Constant' && first.literal === 'str';
}

function subscriptRead(node: Subscript, scope: Scope): EnvironmentRead | null {
  const name = text(node.slice);
  if (name === null || node.ctx !== 'Load') return null;
  if (node.value.type !== 'Name' && lastName(node.value) !== 'environ') return null;
  return qualify(node.value, scope) === 'os.environ' ? { name, fallback: null, required: true } : null;
}

/** `"X" in os.environ`: the variable tested, or null. */
export function environmentTest(node: Compare, scope: Scope): string | null {
  const name = text(node.left);
  const right = node.comparators[0];
  if (name === null || node.comparators.length !== 1 || !right || (node.ops[0] !== 'In' && node.ops[0] !== 'NotIn')) return null;
  return qualify(right, scope) === 'os.environ' ? name : null;
}

function libraryRead(node: Call, last: string, first: string | null, scope: Scope): EnvironmentRead | null {
  const callee = qualify(node.func, scope);
  if (callee === null) return null;
  if (plainReads.has(callee)) {
    const fallback = argument(node, 1, 'default');
    return first === null ? null : { name: first, fallback, required: false };
  }
  if (decouple.has(callee) || starlette.has(callee)) {
    const places = decouple.has(callee) ? [1, 2] : [2, 1];
    return first === null ? null : described(first, argument(node, places[0] ?? 1, 'default'), castOf(argument(node, places[1] ?? 2, 'cast')));
  }
  const dot = callee.lastIndexOf('.');
  const owner = callee.slice(0, dot);
  if (environs.has(callee) || djangoEnviron.has(callee)) {
    const places = environs.has(callee) ? [1, -1] : [2, 1];
    return first === null ? null : schemed(node, first, argument(node, places[0] ?? 1, 'default'), castOf(argument(node, places[1] ?? -1, 'cast')), scope);
  }
  if (!environs.has(owner) && !djangoEnviron.has(owner) && !isSharedReader(owner, first)) return null;
  const cast = casts.get(last);
  if (cast === undefined && !otherReaders.has(last)) return null;
  const name = first ?? defaultVariables.get(last);
  return name === undefined ? null : schemed(node, name, argument(node, 1, 'default'), cast, scope);
}

/** `from config.env import env`: an Env that another module made, told by its name and by what it is asked for. */
function isSharedReader(owner: string, first: string | null): boolean {
  return /\.env$/.test(owner) && first !== null && first.length > 2 && first === first.toUpperCase();
}

function described(name: string, fallback: Expr | null, cast: Cast | undefined): EnvironmentRead {
  return { name, fallback, required: fallback === null, ...(cast && { cast }) };
}

/** django-environ's scheme `Env(DEBUG=(bool, False))` supplies cast and default. */
function schemed(node: Call, name: string, fallback: Expr | null, cast: Cast | undefined, scope: Scope): EnvironmentRead {
  const owner = node.func.type === 'Attribute' ? node.func.value : node.func;
  const defs = owner.type === 'Name' ? find(scope, owner.id)?.defs : undefined;
  for (const def of defs ?? []) {
    if (def.value?.type !== 'Call') continue;
    const entry = keyword(def.value, name);
    if (!entry) continue;
    const [type, value] = entry.type === 'Tuple' ? [entry.elts[0] ?? null, entry.elts[1] ?? null] : [entry, null];
    return described(name, fallback ?? value, cast ?? castOf(type));
  }
  return described(name, fallback, cast);
}

function castOf(node: Expr | null): Cast | undefined {
  if (node === null) return undefined;
  if (node.type === 'Call') return casts.get(lastName(node.func));
  if (node.type === 'List' || node.type === 'Tuple') return 'list';
  if (node.type === 'Lambda') return node.body.type === 'ListComp' || (node.body.type === 'Call' && lastName(node.body.func) === 'split') ? 'list' : undefined;
  return casts.get(lastName(node));
}

/** A reader that the project wrote itself: seen in this file, or told by its name. */
function ownRead(node: Call, last: string, first: string, scope: Scope): EnvironmentRead | null {
  const looks = last.length < 40 && /env/i.test(last) && readerName.test(last) && last !== 'environ';
  if (node.func.type === 'Attribute' && !(looks && first === first.toUpperCase())) return null;
  const reader = node.func.type === 'Name' ? ownReader(node.func.id, scope) : null;
  if (reader === 'other') return null;
  if (reader === null && !(looks && first === first.toUpperCase() && first.length > 2)) return null;
  const name = reader === null || reader.key.at === 0 ? first : text(argument(node, reader.key.at, reader.key.name));
  if (name === null || !variable.test(name)) return null;
  const cast = [...casts.keys()].find((word) => last.toLowerCase().split('_').includes(word));
  const given = argument(node, reader === null ? 1 : (reader.spare?.at ?? -1), ...(reader?.spare ? [reader.spare.name] : []), 'default', 'fallback', 'default_value');
  const fallback = given ?? reader?.spare?.value ?? null;
  return { name, fallback, required: false, ...(cast && { cast: casts.get(cast) }) };
}

interface OwnReader {
  readonly key: { readonly at: number; readonly name: string }; // the parameter that names the variable
  readonly spare: { readonly at: number; readonly name: string; readonly value: Expr | null } | null; // what it comes to otherwise
}

const readerCache = new WeakMap<FunctionNode, OwnReader | 'other'>();

/** Whether a function of this file passes a parameter to os.getenv; 'other': it is here and does not. */
function ownReader(name: string, scope: Scope): OwnReader | 'other' | null {
  const known = find(scope, name);
  const def = known?.defs.find((one) => one.kind !== 'import');
  if (!def) return null;
  const node = def.code;
  if (!node || node.type === 'ClassDef') return 'other';
  const cached = readerCache.get(node);
  if (cached) return cached;
  const result = readerOf(node) ?? 'other';
  readerCache.set(node, result);
  return result;
}

/** `def get(name, default=None)`, `def setting(key, default=None, env_var=None)`: the variable is any parameter's, what it comes to another's. */
function readerOf(node: FunctionNode): OwnReader | null {
  const parameters = [...node.args.posonlyargs, ...node.args.args];
  const at = node.body.length > 12 ? -1 : parameters.slice(0, 4).findIndex(({ arg }) => passesToEnvironment(node, arg));
  const key = parameters[at];
  if (key === undefined) return null;
  const named = parameters.findIndex(({ arg }, index) => index !== at && /^(?:default|fallback|default_value)$/.test(arg));
  const spareAt = named >= 0 ? named : at === 0 ? 1 : -1;
  const spare = parameters[spareAt];
  const { defaults } = node.args;
  return { key: { at, name: key.arg }, spare: spare === undefined ? null : { at: spareAt, name: spare.arg, value: defaults[defaults.length - parameters.length + spareAt] ?? null } };
}

function passesToEnvironment({ body }: FunctionNode, key: string): boolean {
  const isKey = (node: Expr | undefined): boolean => node?.type === 'Name' && node.id === key;
  for (const node of nodesBelow(body, 600)) {
    if (node.type === 'Subscript' && lastName(node.value) === 'environ' && isKey(node.slice)) return true;
    if (node.type !== 'Call' || !isKey(node.args[0])) continue;
    const last = lastName(node.func);
    if (last === 'getenv' || (last === 'get' && node.func.type === 'Attribute' && lastName(node.func.value) === 'environ')) return true;
  }
  return false;
}
