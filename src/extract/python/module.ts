// extract/python: document -> ModuleFact: imports, bindings, classes and functions of a file.
import type { Expr } from '../../parse/python/ast.ts';
import type { Binding, ClassFact, Fact, FieldFact, FunctionFact, Guards, ModuleFact } from '../../model/fact.ts';
import type { SourceFile } from '../../model/file.ts';
import type { Value } from '../../model/value.ts';
import type { Document } from '../../parse/document.ts';
import type { Extractor } from '../extractor.ts';
import { overviewOf } from '../overview.ts';
import { outlineOf } from './code.ts';
import { executedFiles } from './executed.ts';
import { guardValues, rangeOf, toValue, toWholeValue } from './expression.ts';
import { dotted, qualify, text } from './names.ts';
import { optionBindings } from './options.ts';
import { outline } from './outline.ts';
import type { Assignment, ClassSite, FunctionSite, Outline } from './outline.ts';
import type { Def, Guard, Scope } from './scope.ts';
import { declarationOf, settingsOf } from './settings.ts';

// A table of translations is no configuration: values larger than this end in opaque ones.
const bindingBudget = 300;
const fieldBudget = 200;
// A function of more returns, or larger ones, computes: nobody will evaluate it.
const mostReturns = 6;
const returnBudget = 24;
// Characters of code: all returns of a function and the tests before them.
const longestReturns = 240;

// What bodies say of the module: attributes of its classes, globals, the application's configuration, middleware.
const inside = ['def __init__', 'global ', 'app.config', 'config[', 'config.update', 'config.from_', 'config.setdefault', 'call_next', 'get_response'];

// What rules ask of all modules: settings, columns, what configures the application or encrypts. Others are read when somebody imports from them.
const overview = ['config(', 'config:', 'settings(', 'settings:', 'app.config', '.config[', '.config.from_', '.config.update', 'installed_apps', 'root_urlconf', 'encrypt', 'fernet', 'cipher', 'cryptography', 'nacl', 'hvac', 'tink', 'pgcrypto', 'google.cloud.kms'];

export const moduleExtractor: Extractor = { topic: 'module', formats: ['python'], triggers: overview, accompanies: [], inside, extract };

/** Brings the files here whose classes declare columns, for the topic above. Migrations write as many outside of classes, or in one of their own. */
export const columnsExtractor: Extractor = {
  topic: 'columns',
  formats: ['python'],
  triggers: ['column(', 'charfield(', 'textfield('],
  inside: [],
  concerns: ({ text }) => declaring.test(text),
  extract: () => [],
};

const declaring = /^[ \t]*class[ \t]+\w+\b(?!\((?:migrations\.)?Migration\))/m;

function* extract(document: Document, file: SourceFile): Iterable<Fact> {
  if (document.kind !== 'python') return;
  // What functions of tests and vendored code compute is no configuration of the program.
  const isSilent = file.role === 'test' || file.role === 'vendored' || file.role === 'generated';
  const code = isSilent ? outline(document.module, false) : outlineOf(document);
  if (!code) return;
  const fact: ModuleFact = {
    kind: 'module',
    language: 'python',
    imports: [...code.imports, ...executedFiles(file.text)],
    exports: [],
    bindings: bindings(code, file.text),
    classes: code.classes.map((site) => classFact(site, code, file.text)),
    functions: code.functions.map(functionFact),
    at: { start: 0, end: 0 },
  };
  yield fact;
  if (!isSilent) yield* overviewOf(fact);
}

// ---- bindings ---------------------------------------------------------------------------------------------------

const mutations = new Map([
  ['append', 'append'],
  ['add', 'append'],
  ['insert', 'append'],
  ['extend', 'extend'],
  ['update', 'update'],
] as const);

function bindings(code: Outline, source: string): Binding[] {
  const result: Binding[] = [];
  for (const site of code.assignments) {
    const name = boundName(site);
    if (name !== null) result.push(...assigned(name, site, source));
  }
  for (const { node, scope, guard } of code.effects) result.push(...called(node, scope, guard));
  result.push(...optionBindings(code));
  return result.sort((one, other) => one.at.start - other.at.start);
}

/** The name an assignment gives a value outside functions, or in the configuration of an application. */
function boundName({ node, scope, value }: Assignment): string | null {
  if (value === null) return null;
  if (node.type === 'Name') return scope.kind === 'module' || scope.globals.has(node.id) ? node.id : null;
  if (node.type !== 'Attribute' && node.type !== 'Subscript') return null;
  if (scope.kind !== 'module' && !mayBeApplication(node.value)) return null;
  if (node.type === 'Attribute') {
    const on = dotted(node.value);
    if (on === null) return null;
    return scope.kind === 'module' || isConfig(on) || applications.test(on) ? `${ownerName(on, node.value, scope)}.${node.attr}` : null;
  }
  const key = text(node.slice);
  const on = dotted(node.value);
  return key !== null && on !== null && (scope.kind === 'module' || isConfig(on)) ? `${ownerName(on, node.value, scope)}.${key}` : null;
}

/** Most assignments in functions go to `self.x`. */
function mayBeApplication(node: Expr): boolean {
  return node.type === 'Attribute' ? node.attr === 'config' || node.attr === 'app' : node.type === 'Name' && node.id !== 'self';
}

const applications = /^(?:app|application|flask_app|current_app|self\.app)$/;
const applicationClasses = /(?:Flask|Quart|Sanic|APIFlask)\(\)\.config$/;

/** A factory may call the application anything: its configuration is `app.config`. */
function ownerName(on: string, node: Expr, scope: Scope): string {
  if (!isConfig(on)) return on;
  return applications.test(on.slice(0, -'.config'.length)) || applicationClasses.test(qualify(node, scope) ?? '') ? 'app.config' : on;
}

function isConfig(name: string): boolean {
  return name === 'config' || name.endsWith('.config');
}

function assigned(name: string, { value, annotation, augmented, scope, guard, start, end }: Assignment, source: string): Binding[] {
  if (value === null) return [];
  return [
    {
      name,
      value: toValue(value, scope, guard, bindingBudget),
      guards: [...guardValues(guard), ...elsewhere(scope, name, { start, end })],
      at: { start, end },
      ...(annotation && { annotation: source.slice(annotation.start, annotation.end) }),
      ...(augmented && { mutation: 'extend' as const }),
    },
  ];
}

/** A function that assigns a global may never be called. */
function elsewhere(scope: Scope, name: string, at: { start: number; end: number }): Guards {
  return scope.kind === 'module' || name.includes('.') ? [] : [{ kind: 'opaque', why: 'unsupported', name: scope.symbol, at }];
}

/** `NAMES.append(x)`, `app.config.update(A=1)`, `app.config.from_object(Config)`. */
function called(node: Extract<Expr, { type: 'Call' }>, scope: Scope, guard: Guard | null): Binding[] {
  if (node.func.type !== 'Attribute') return [];
  const { attr } = node.func;
  const mutation = mutations.get(attr as 'append');
  const configures = attr === 'from_object' || attr === 'from_mapping' || attr === 'setdefault' || mutation === 'update';
  if (mutation === undefined && !configures) return [];
  const on = dotted(node.func.value);
  if (on === null) return [];
  if (isConfig(on) && configures) return configured(ownerName(on, node.func.value, scope), node, scope, guard);
  const value = node.args.at(-1);
  if (mutation === undefined || scope.kind !== 'module' || !value || !/^[\w.]{1,80}$/.test(on)) return [];
  return [{ name: on, value: toValue(value, scope, guard, fieldBudget), guards: guardValues(guard), mutation, at: rangeOf(node) }];
}

function configured(on: string, node: Extract<Expr, { type: 'Call' }>, scope: Scope, guard: Guard | null): Binding[] {
  const guards = guardValues(guard);
  const result: Binding[] = [];
  const entry = (name: string, value: Expr, at: { start: number; end: number }): void => {
    result.push({ name: `${on}.${name}`, value: toValue(value, scope, guard, fieldBudget), guards, at: rangeOf(at) });
  };
  if (node.func.type === 'Attribute' && node.func.attr === 'setdefault') {
    const key = text(node.args[0]);
    if (key !== null && node.args[1]) entry(key, node.args[1], node);
    return result;
  }
  for (const { arg, value, start, end } of node.keywords) if (arg !== null && arg !== 'silent') entry(arg, value, { start, end });
  for (const given of node.args) {
    if (given.type === 'Dict') {
      for (const [at, key] of given.keys.entries()) {
        const name = text(key);
        const value = given.values[at];
        if (name !== null && key && value) entry(name, value, { start: key.start, end: value.end });
      }
    } else result.push({ name: on, value: toValue(given, scope, guard, fieldBudget), guards, mutation: 'update', at: rangeOf(node) });
  }
  return result;
}

// ---- classes ----------------------------------------------------------------------------------------------------

function classFact(site: ClassSite, code: Outline, source: string): ClassFact {
  const { node, scope, guard, inner, methods } = site;
  const settings = settingsOf(site, code);
  return {
    name: inner.symbol,
    bases: node.bases.map((base) => toValue(base, scope, guard, 20)),
    decorators: decorators(node.decorator_list, scope, guard),
    fields: fields(site, source),
    ...(takesMore(site, source) && { takesMore: true as const }),
    methods: methods.map((method) => method.node.name),
    at: { start: node.start, end: node.end },
    ...(settings && { settings }),
  };
}

/** `model_config = ConfigDict(extra="allow")`, `class Config: extra = "allow"`. */
function takesMore({ inner }: ClassSite, source: string): boolean {
  const settings = [...(inner.names.get('model_config') ?? []), ...(inner.names.get('Config') ?? [])];
  return settings.some(({ value, code }) => /\bextra\b["']?\s{0,4}[=:]\s{0,4}(?:["']allow["']|\w{0,20}\.?Extra\.allow)/.test(source.slice((value ?? code)?.start ?? 0, (value ?? code)?.end ?? 0)));
}

function isPatterned(value: Expr | null): boolean {
  return value?.type === 'Call' && value.keywords.some(({ arg }) => arg === 'pattern' || arg === 'regex');
}

function fields({ node, inner }: ClassSite, source: string): FieldFact[] {
  const result: FieldFact[] = [];
  const assigned = inner.attributes.size === 0 ? [] : [...source.slice(node.start, node.end).matchAll(assignment)].map((found) => found[1]);
  const add = (name: string, def: Def): void => {
    if (def.kind === 'code' || def.kind === 'import' || def.kind === 'item' || (def.value === null && def.annotation === null)) return;
    const declared = declarationOf(def.value, def.annotation, def.scope);
    const fallback = declared ? declared.fallback : def.value;
    result.push({
      name,
      at: { start: def.start, end: def.end },
      ...(fallback && { value: factoryValue(toValue(fallback, def.scope, def.guard, fieldBudget)) }),
      ...(def.annotation && { annotation: source.slice(def.annotation.start, def.annotation.end) }),
      ...(isPatterned(def.value) && { patterned: true as const }),
      ...((inner.names.get(name)?.length ?? 0) + assigned.filter((each) => each === name).length > 1 && { again: true as const }),
      ...(declared && declared.env.length > 0 && { env: declared.env }),
    });
  };
  for (const [name, defs] of inner.names) for (const def of defs) if (name !== 'model_config') add(name, def);
  for (const [name, defs] of inner.attributes) {
    if (inner.names.has(name)) continue;
    const first = defs.find((def) => def.scope.symbol.endsWith('.__init__')) ?? defs[0];
    if (first) add(name, first);
  }
  return result;
}

/** In the text, as the parser passes over methods in which nothing is of interest. */
const assignment = /\bself\.(\w{1,100})\s{0,4}(?::[^=\n]{1,100})?=(?!=)/g;

/** `default_factory=list` gives an empty list. */
function factoryValue(value: Value): Value {
  if (value.kind !== 'name') return value;
  if (value.name === 'list' || value.name === 'set' || value.name === 'tuple') return { kind: 'list', items: [], at: value.at };
  return value.name === 'dict' ? { kind: 'map', entries: [], at: value.at } : value;
}

// ---- functions --------------------------------------------------------------------------------------------------

function functionFact(site: FunctionSite): FunctionFact {
  const { node, scope, guard, inner } = site;
  const computed = returns(site);
  const result = node.returns?.type === 'Name' && /^(?!Any$|None$|Response$|JSONResponse$|Path$)[A-Z]\w{0,80}$/.test(node.returns.id) ? node.returns.id : computed.length === 0 ? madeClass(site) : undefined;
  return {
    name: inner.symbol,
    params: computed.length > 0 || node.args.args.some(({ arg }) => passedOn.has(arg)) ? params(site) : [],
    returns: computed,
    decorators: decorators(node.decorator_list, scope, guard),
    async: node.type === 'AsyncFunctionDef',
    at: { start: node.start, end: node.end },
    ...(result !== undefined && { result }),
  };
}

/** `service = Service(token); …; return service` */
function madeClass({ inner, returns: sites }: FunctionSite): string | undefined {
  for (const { node: { value } } of sites.slice(0, 4)) {
    const made = value?.type === 'Name' ? inner.names.get(value.id)?.find(({ kind }) => kind === 'value')?.value : undefined;
    if (made?.type === 'Call' && made.func.type === 'Name' && /^[A-Z]\w{0,80}$/.test(made.func.id)) return made.func.id;
  }
  return undefined;
}

// By these a function shows that every request passes through it.
const passedOn = new Set(['next', 'call_next', 'get_response', 'handler']);

/** Of interest to whoever evaluates the returns; without them names would only be stored. */
function params({ node: { args }, scope, guard, inner }: FunctionSite): FunctionFact['params'] {
  const plain = args.posonlyargs.length === 0 && args.kwonlyargs.length === 0;
  const parameters = plain ? args.args : [...args.posonlyargs, ...args.args, ...args.kwonlyargs];
  return parameters.map(({ arg }) => {
    const fallback = inner.names.get(arg)?.[0]?.value;
    return fallback ? { name: arg, fallback: toValue(fallback, scope, guard, 60) } : { name: arg };
  });
}

/** Their names say what they make of the code; what they are given does not. */
function decorators(nodes: readonly Expr[], scope: Scope, guard: Guard | null): Value[] {
  return nodes.map((one) => toValue(one.type === 'Call' ? one.func : one, scope, guard, 20));
}

// Configuration is computed by small functions that ask little; longer ones would only be stored.
const longest = 1500;
const mostRequired = 2;

function isEvaluable({ node, inner, owner, returns: sites, yields }: FunctionSite): boolean {
  if (yields || node.type === 'AsyncFunctionDef' || sites.length > mostReturns || node.end - node.start > longest) return false;
  const { args } = node;
  const required = args.posonlyargs.length + args.args.length - args.defaults.length - (inner.self === '' ? 0 : 1);
  return required <= (owner && node.decorator_list.length === 0 ? 0 : mostRequired);
}

function returns(site: FunctionSite): FunctionFact['returns'] {
  const { inner, returns: sites } = site;
  if (sites.length === 0 || !isEvaluable(site) || lengthOf(sites) > longestReturns) return [];
  const result: { value: Value; guards: Guards }[] = [];
  for (const { node: one, guard } of sites) {
    const { value } = one;
    const converted: Value = value ? toWholeValue(value, inner, guard, returnBudget) : { kind: 'literal', value: null, at: rangeOf(one) };
    result.push({ value: converted, guards: guardValues(guard) });
  }
  return result;
}

function lengthOf(sites: FunctionSite['returns']): number {
  let length = 0;
  for (const { node, guard } of sites) {
    length += node.end - node.start;
    for (let at = guard; at !== null && length <= longestReturns; at = at.parent) length += at.test.end - at.test.start;
  }
  return length;
}
