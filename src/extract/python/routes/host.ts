// extract/python/routes: what routes hang on, by the name it has in its file (see model/route.ts).
import type { Call, Expr } from '../../../parse/python/ast.ts';
import type { Range } from '../../../model/range.ts';
import type { RouterFact } from '../../../model/route.ts';
import type { Value } from '../../../model/value.ts';
import { rangeOf, toValue } from '../expression.ts';
import { qualify } from '../names.ts';
import type { Outline } from '../outline.ts';
import { classOf, find, functionOf } from '../scope.ts';
import type { Def, Guard, Scope, Site } from '../scope.ts';

/** A host where it is used: the name of one of this file, or what link can resolve. */
export function hostRef(node: Expr, scope: Scope, guard: Guard | null): Value {
  const name = hostName(node, scope);
  return name === null ? toValue(node, scope, guard, 40) : { kind: 'name', name, at: rangeOf(node) };
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
  const def = lastOf(known.defs, node.id);
  if (def === undefined || def.kind === 'import') return null;
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
  for (const { node, value, scope, guard } of code.assignments) {
    if (value?.type !== 'Call') continue;
    const what = qualify(value.func, scope) ?? ownClass(value.func, scope);
    if (what === null || !makes(what)) continue;
    const name = node.type === 'Name' ? nameOf(node.id, scope) : node.type === 'Attribute' ? hostName(node, scope) : null;
    if (name !== null) found.push({ node: value, scope, guard, name, made: what, at: rangeOf(value) });
  }
  return found;
}

/** A class of this file by its symbol. */
function ownClass(node: Expr, scope: Scope): string | null {
  const known = node.type === 'Name' ? find(scope, node.id) : null;
  const code = known?.defs.find((def) => def.code?.type === 'ClassDef')?.code;
  return known === null || code === undefined || code === null ? null : nameOf(code.name, known.scope);
}

function nameOf(name: string, scope: Scope): string {
  return scope.symbol === '' ? name : `${scope.symbol}.${name}`;
}

/** Functions of this file that return the host, and those that are handed one. */
export function handing(code: Outline, isHost: (name: string) => boolean): Map<string, string> {
  const returned = new Map<string, string>();
  for (const { returns, inner } of code.functions) {
    for (const { node } of returns) {
      const name = node.value === null ? null : hostName(node.value, inner);
      if (name !== null && isHost(name)) returned.set(name, inner.symbol);
    }
  }
  return returned;
}

/** The parameter that a host name stands for, if it is one. */
export function parameterOf(node: Expr, scope: Scope): RouterFact['parameterOf'] | undefined {
  if (node.type !== 'Name') return undefined;
  const known = find(scope, node.id);
  const home = known?.scope.kind === 'function' ? functionOf(known.scope) : null;
  if (home === null || home.node.type === 'Module' || !('args' in home.node) || known?.defs.some((def) => def.kind === 'param') !== true) return undefined;
  const { posonlyargs, args, kwonlyargs } = home.node.args;
  const names = [...posonlyargs, ...args, ...kwonlyargs].map(({ arg }) => arg);
  const own = home.self === '' ? names : names.slice(1);
  const index = own.indexOf(node.id);
  return index < 0 ? undefined : { function: home.symbol, index };
}
