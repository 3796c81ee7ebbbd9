// extract/python/routes: what routes hang on, by the name it has in its file (see model/route.ts).
import type { Call, Expr } from '../../../parse/python/ast.ts';
import type { Range } from '../../../model/range.ts';
import type { RouterFact } from '../../../model/route.ts';
import type { Value } from '../../../model/value.ts';
import { rangeOf, toValue } from '../expression.ts';
import { lastName, qualify, text } from '../names.ts';
import type { Outline } from '../outline.ts';
import { classOf, find, functionOf } from '../scope.ts';
import { parametersOf } from './parameters.ts';
import type { Def, Guard, Scope, Site } from '../scope.ts';

/** A host where it is used: the name of one of this file, or what link can resolve. */
export function hostRef(node: Expr, scope: Scope, guard: Guard | null): Value {
  const name = hostName(node, scope);
  if (name !== null) return { kind: 'name', name, at: rangeOf(node) };
  if (isImported(node, scope)) return { kind: 'name', name: node.id, at: rangeOf(node) }; // also where `except ImportError` makes it nothing
  return memberOfParameter(node, scope, 0) ?? toValue(node, scope, guard, 40);
}

function isImported(node: Expr, scope: Scope): node is Extract<Expr, { type: 'Name' }> {
  return node.type === 'Name' && find(scope, node.id)?.defs.some(({ kind }) => kind === 'import') === true;
}

/** `api._router` where `api: "RestApi"` is a parameter, `users.get_router()`: a member of that class, or what it gives. */
export function memberOfParameter(node: Expr, scope: Scope, depth: number): Value | null {
  if (depth > deepest) return null;
  if (node.type === 'Call') {
    const callee = memberOfParameter(node.func, scope, depth + 1);
    return callee === null ? null : { kind: 'call', callee, args: [], named: [], at: rangeOf(node) };
  }
  if (node.type === 'Name') {
    const def = find(scope, node.id)?.defs.findLast(({ kind }) => kind === 'value');
    return def?.value?.type === 'Attribute' ? memberOfParameter(def.value, def.scope, depth + 1) : null;
  }
  if (node.type !== 'Attribute' || node.value.type !== 'Name') return null;
  const owner = annotationOf(node.value, scope);
  return owner === null ? null : { kind: 'member', on: owner, name: node.attr, at: rangeOf(node) };
}

/** The class that a parameter's annotation names. */
export function annotationOf(node: Expr, scope: Scope): Value | null {
  const def = node.type === 'Name' ? find(scope, node.id)?.defs.find(({ kind }) => kind === 'param') : undefined;
  const annotation = def?.annotation ?? null;
  const name = annotation === null ? null : annotation.type === 'Name' ? annotation.id : text(annotation);
  return name === null || !/^[A-Z]\w{1,80}$/.test(name) ? null : { kind: 'name', name, at: rangeOf(node) };
}

/** `create_app.app` for a local or parameter of that function, `Server.app` for `self.app`; null for everything else. */
function hostName(node: Expr, scope: Scope, depth = 0): string | null {
  if (depth > deepest) return null; // two names may stand for each other, each in its branch
  if (node.type === 'Attribute') {
    if (node.value.type !== 'Name') return null;
    const owner = node.value.id === 'self' || node.value.id === 'cls' ? classOf(scope) : null;
    return owner?.attributes.has(node.attr) === true || owner?.names.has(node.attr) === true ? `${owner.symbol}.${node.attr}` : null;
  }
  if (node.type !== 'Name') return null;
  const known = find(scope, node.id);
  if (known?.scope.kind !== 'function') return null;
  if (known.defs.some(({ kind }) => kind === 'import')) return null; // `except ImportError: shop = None`
  const def = lastOf(known.defs, node.id);
  if (def === undefined) return null;
  // `router = self.router`, `app = web_app`: another name of the same host
  if (def.kind === 'value' && def.value !== null && (def.value.type === 'Name' || def.value.type === 'Attribute') && def.value !== node) return hostName(def.value, def.scope, depth + 1);
  // `b = make_blueprint()`: whatever the function of the project gives
  if (def.kind === 'value' && def.value?.type === 'Call' && def.value.func.type === 'Name' && /^[a-z_]/.test(def.value.func.id)) return null;
  return `${known.scope.symbol}.${node.id}`;
}

const deepest = 8;

/** What gave the name its host; `app = instrumented(app)` only wraps it. */
function lastOf(defs: readonly Def[], name: string): Def | undefined {
  const wraps = ({ value }: Def): boolean => value?.type === 'Call' && [...value.args, ...value.keywords.map((each) => each.value)].some((given) => given.type === 'Name' && given.id === name);
  const own = defs.filter((def) => !wraps(def));
  return own.findLast((def) => def.kind === 'value' || def.kind === 'param') ?? own.at(-1) ?? defs.at(-1);
}

export interface Made extends Site<Call> {
  readonly name: string;
  readonly at: Range;
  readonly made: string; // qualified name of what is called: 'fastapi.APIRouter'
}

/** The hosts that the file makes by such a call, with their names. */
export function madeHosts(code: Outline, makes: (what: string) => boolean): Made[] {
  const found: Made[] = [];
  for (const { node, value: given, scope, guard } of code.assignments) {
    const value = given?.type === 'IfExp' ? given.body : given; // `Flask(__name__, instance_path=here) if local else Flask(__name__)`
    if (value?.type !== 'Call') continue;
    const what = qualify(value.func, scope) ?? ownClass(value.func, scope);
    if (what === null || !makes(what) || isTried(node, scope, guard, code)) continue;
    const name = node.type === 'Name' ? nameOf(node.id, scope) : node.type === 'Attribute' ? hostName(node, scope) : null;
    if (name !== null) found.push({ node: value, scope, guard, name, made: what, at: rangeOf(value) });
  }
  return found;
}

/** `client = TestClient(app)` beside it, in a function or under `__main__`: nobody is served by it. */
function isTried(node: Expr, scope: Scope, guard: Guard | null, code: Outline): boolean {
  if (node.type !== 'Name' || (scope.kind === 'module' && guard === null)) return false;
  return code.assignments.some(({ value, scope: home }) => home === scope && value?.type === 'Call' && lastName(value.func) === 'TestClient' && value.args[0]?.type === 'Name' && value.args[0].id === node.id);
}

/** A class of this file by its symbol. */
function ownClass(node: Expr, scope: Scope): string | null {
  const known = node.type === 'Name' ? find(scope, node.id) : null;
  const code = known?.defs.find((def) => def.code?.type === 'ClassDef')?.code;
  return known === null || code === undefined || code === null ? null : nameOf(code.name, known.scope);
}

/** With `global app` in a function it is the module's. */
function nameOf(name: string, scope: Scope): string {
  const home = scope.globals.has(name) ? '' : scope.symbol;
  return home === '' ? name : `${home}.${name}`;
}

/** Functions of this file that return the host: `make`, `make#1` where it is the second of several. */
export function handing(code: Outline, isHost: (name: string) => boolean): Map<string, string> {
  const returned = new Map<string, string>();
  for (const { returns, inner } of code.functions) {
    for (const { node } of returns) {
      const several = node.value?.type === 'Tuple' ? node.value.elts.slice(0, mostUnpacked) : null;
      for (const [at, value] of (several ?? [node.value]).entries()) {
        const name = value === null ? null : (hostName(value, inner) ?? ownModuleName(value, inner));
        if (name !== null && isHost(name) && !returned.has(name)) returned.set(name, several === null ? inner.symbol : `${inner.symbol}#${String(at)}`);
      }
    }
  }
  return returned;
}

const mostUnpacked = 8;

/** `api` after `app, api = make()`: what the call gives in its place. */
export function unpackedHost(node: Expr, scope: Scope, { unpacked }: Outline): Value | null {
  const home = node.type === 'Name' && unpacked.length > 0 ? find(scope, node.id)?.scope : undefined;
  if (home === undefined || node.type !== 'Name') return null;
  for (const { node: call, names, scope: where, guard } of unpacked) {
    const at = where === home ? names.findIndex((one) => one.type === 'Name' && one.id === node.id) : -1;
    if (at >= 0 && at < mostUnpacked) return { kind: 'index', on: toValue(call, where, guard, 40), key: { kind: 'literal', value: at, at: rangeOf(node) }, at: rangeOf(node) };
  }
  return null;
}

/** A name of the module, as a function inside sees it. */
function ownModuleName(node: Expr, scope: Scope): string | null {
  return node.type === 'Name' && find(scope, node.id)?.scope.kind === 'module' ? node.id : null;
}

/** `self.router` of a class that does not make it: its base does. */
export function inheritedHost(node: Expr, scope: Scope, guard: Guard | null): Pick<RouterFact, 'name' | 'bases'> | null {
  if (node.type !== 'Attribute' || node.value.type !== 'Name' || (node.value.id !== 'self' && node.value.id !== 'cls')) return null;
  const owner = classOf(scope);
  if (owner === null || owner.node.type !== 'ClassDef' || owner.attributes.has(node.attr) || owner.names.has(node.attr)) return null;
  const { bases } = owner.node;
  if (bases.length === 0) return null;
  return { name: `${owner.symbol}.${node.attr}`, bases: bases.map((base): Value => ({ kind: 'member', on: toValue(base, owner.parent ?? owner, guard, 20), name: node.attr, at: rangeOf(node) })) };
}

/** `self.router` where the constructor keeps its parameter as that: the parameter. */
function keptParameter(node: Expr, scope: Scope): { readonly name: Expr; readonly scope: Scope } | null {
  if (node.type !== 'Attribute' || node.value.type !== 'Name' || node.value.id !== 'self') return null;
  const defs = classOf(scope)?.attributes.get(node.attr) ?? [];
  const [def] = defs;
  return defs.length === 1 && def?.value?.type === 'Name' ? { name: def.value, scope: def.scope } : null;
}

/** The parameter that a host name stands for, if it is one; with the class that it is said to be of. */
export function parameterOf(start: Expr, inner: Scope): Pick<RouterFact, 'parameterOf' | 'bases'> | undefined {
  const kept = keptParameter(start, inner);
  const [node, scope] = kept === null ? [start, inner] : [kept.name, kept.scope];
  if (node.type !== 'Name') return undefined;
  const known = find(scope, node.id);
  const home = known?.scope.kind === 'function' ? functionOf(known.scope) : null;
  if (home === null || home.node.type === 'Module' || !('args' in home.node) || known?.defs.some((def) => def.kind === 'param') !== true) return undefined;
  if (home.node.type === 'Lambda') return undefined;
  const all = parametersOf(home.node);
  const own = home.self === '' ? all : all.slice(1);
  const index = own.findIndex(({ name }) => name === node.id);
  if (index < 0) return undefined;
  const owner = annotationOf(node, scope);
  const names = own.slice(0, 20).map(({ name, fallback }) => ({ name, ...(fallback && { fallback: toValue(fallback, home, null, 20) }) }));
  return { parameterOf: { function: home.symbol, index, ...(own.length > 1 && { names }) }, ...(owner && { bases: [owner] }) };
}
