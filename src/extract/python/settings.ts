// extract/python: class -> whether it reads its fields from the environment, and how a field declares default and variables.
import type { Call, Expr, Keyword, Stmt } from '../../parse/python/ast.ts';
import type { ClassFact } from '../../model/fact.ts';
import { keyword, lastName, qualify, text } from './names.ts';
import type { ClassSite, Outline } from './outline.ts';
import { find } from './scope.ts';
import type { FunctionNode, Scope } from './scope.ts';

type Settings = NonNullable<ClassFact['settings']>;

/** Extracted options of one class, before its bases' are added. */
interface Options {
  prefix?: string;
  files?: readonly string[];
  fileValues?: readonly Expr[];
  caseSensitive?: boolean;
}

const bases = new Set(['BaseSettings', 'PydanticBaseSettings', 'SettingsBase']);

/** pydantic-settings classes: prefix, dotenv files, case. Bases in this file are followed; imported ones are the linker's. */
export function settingsOf(site: ClassSite, code: Outline, depth = 0): Settings | null {
  const own = optionsOf(site);
  let inherited: Settings | null = null;
  for (const base of site.node.bases) {
    if (bases.has(lastName(base)) || qualify(base, site.scope)?.endsWith('.BaseSettings')) inherited ??= { prefix: '', files: [], caseSensitive: false };
    else if (base.type === 'Name' && depth < 6) {
      const above = code.classes.find((one) => one.node.name === base.id && one.scope === find(site.scope, base.id)?.scope && one !== site);
      inherited = (above && settingsOf(above, code, depth + 1)) ?? inherited;
    }
  }
  const declared = own !== null && (own.prefix !== undefined || own.files !== undefined);
  if (!inherited && !(declared && site.node.bases.length > 0)) return null;
  return { prefix: own?.prefix ?? inherited?.prefix ?? '', files: own?.files ?? inherited?.files ?? [], caseSensitive: own?.caseSensitive ?? inherited?.caseSensitive ?? false };
}

/** The expressions given as `env_file`, for the loads they cause. */
export function settingsFiles(site: ClassSite): readonly Expr[] {
  return optionsOf(site)?.fileValues ?? [];
}

function optionsOf({ node, inner }: ClassSite): Options | null {
  const config = inner.names.get('model_config')?.find((def) => def.value !== null)?.value;
  const nested = node.body.find((one) => one.type === 'ClassDef' && (one.name === 'Config' || one.name === 'Meta'));
  const given = new Map<string, Expr>();
  const take = (keywords: readonly Keyword[]): void => {
    for (const { arg, value } of keywords) if (arg !== null) given.set(arg, value);
  };
  take(node.keywords);
  if (nested?.type === 'ClassDef') for (const one of nested.body) {
    if (one.type === 'Assign' && one.targets[0]?.type === 'Name') given.set(one.targets[0].id, one.value);
    else if (one.type === 'AnnAssign' && one.target.type === 'Name' && one.value) given.set(one.target.id, one.value);
  }
  if (config?.type === 'Call') take(config.keywords);
  if (config?.type === 'Dict') for (const [at, key] of config.keys.entries()) {
    const name = text(key);
    const value = config.values[at];
    if (name !== null && value) given.set(name, value);
  }
  if (given.size === 0) return null;
  const prefix = text(given.get('env_prefix'));
  const file = given.get('env_file');
  const sensitive = given.get('case_sensitive');
  const files = file ? (file.type === 'Tuple' || file.type === 'List' ? file.elts : [file]) : [];
  const known = files.flatMap((one) => text(one) ?? []);
  return {
    ...(prefix !== null && { prefix }),
    ...(file && file.type !== 'Constant' && { files: known, fileValues: files }),
    ...(file && text(file) !== null && { files: known, fileValues: files }),
    ...(sensitive?.type === 'Constant' && { caseSensitive: sensitive.value === true }),
  };
}

export interface FieldDeclaration {
  readonly fallback: Expr | null;
  readonly env: readonly string[];
}

const declarers = new Set(['Field', 'field', 'attrib', 'ib', 'var', 'mapped_column', 'PrivateAttr']);

/** `Field(default, env=…)`, `field(default_factory=…)`: null when the value is no such call. */
export function declarationOf(given: Expr | null, annotation: Expr | null, scope: Scope): FieldDeclaration | null {
  const meta = metadata(annotation);
  const value = helped(given, scope) ?? given;
  if (value?.type !== 'Call' || !declarers.has(lastName(value.func))) {
    return meta ? { fallback: value ?? fallbackOf(meta), env: variablesOf(meta) } : null;
  }
  return { fallback: fallbackOf(value), env: [...variablesOf(value), ...(meta ? variablesOf(meta) : [])] };
}

/** `env_field("x", "NAME")` of `def env_field(default, name): return Field(default, alias=name)`: what it declares with what it is given. */
function helped(value: Expr | null, scope: Scope): Call | null {
  if (value?.type !== 'Call' || value.func.type !== 'Name' || declarers.has(value.func.id)) return null;
  const defs = find(scope, value.func.id)?.defs ?? [];
  const helper = defs.length === 1 ? defs[0]?.code : null;
  if (!helper || helper.type === 'ClassDef') return null;
  const made = returned(helper.body, 0);
  const [first] = made;
  if (first === undefined || made.some((one) => one?.type !== 'Call' || !declarers.has(lastName(one.func)))) return null;
  return first?.type === 'Call' ? filled(first, parametersOf(helper, value)) : null;
}

const deepestBranch = 3;

/** What stands behind `return`, on any branch; nothing where the body does more. */
function returned(body: readonly Stmt[], depth: number): (Expr | null)[] {
  return body.flatMap((one) => {
    if (one.type === 'Return') return [one.value];
    if (one.type === 'If' && depth < deepestBranch) return [...returned(one.body, depth + 1), ...returned(one.orelse, depth + 1)];
    return one.type === 'Expr' && one.value.type === 'Constant' ? [] : [null]; // a docstring
  });
}

function parametersOf({ args }: FunctionNode, call: Call): ReadonlyMap<string, Expr> {
  const given = new Map<string, Expr>();
  const positional = [...args.posonlyargs, ...args.args];
  for (const [at, { arg }] of positional.entries()) {
    const value = keyword(call, arg) ?? call.args[at] ?? args.defaults[at - positional.length + args.defaults.length];
    if (value) given.set(arg, value);
  }
  for (const { arg } of args.kwonlyargs) {
    const value = keyword(call, arg);
    if (value) given.set(arg, value);
  }
  return given;
}

/** The call with parameters replaced by what stands for them; what nothing is known of is left out. */
function filled(call: Call, given: ReadonlyMap<string, Expr>): Call {
  const place = (value: Expr): Expr => (value.type === 'Name' ? (given.get(value.id) ?? value) : value);
  return { ...call, args: call.args.map(place), keywords: call.keywords.map((one) => ({ ...one, value: place(one.value) })) };
}

/** `Annotated[str, Field(alias="X")]`. */
function metadata(annotation: Expr | null): Call | null {
  if (annotation?.type !== 'Subscript' || lastName(annotation.value) !== 'Annotated' || annotation.slice.type !== 'Tuple') return null;
  for (const one of annotation.slice.elts) if (one.type === 'Call' && lastName(one.func) === 'Field') return one;
  return null;
}

function fallbackOf(call: Call): Expr | null {
  const factory = keyword(call, 'default_factory') ?? keyword(call, 'factory');
  if (factory) return factory.type === 'Lambda' ? factory.body : factory;
  const value = keyword(call, 'default') ?? (call.args[0]?.type === 'Starred' ? null : (call.args[0] ?? null));
  return value?.type === 'Constant' && value.literal === 'ellipsis' ? null : value;
}

function variablesOf(call: Call): string[] {
  for (const name of ['env', 'validation_alias', 'alias']) {
    const value = keyword(call, name);
    if (!value) continue;
    const parts = value.type === 'List' || value.type === 'Tuple' || value.type === 'Set' ? value.elts : value.type === 'Call' && lastName(value.func) === 'AliasChoices' ? value.args : [value];
    const names = parts.flatMap((one) => text(one) ?? []);
    if (names.length > 0) return names;
  }
  return [];
}
