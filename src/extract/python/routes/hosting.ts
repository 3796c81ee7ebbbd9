// extract/python/routes: what the routes and mounts of a file have in common: the host that they hang on.
import type { Call, Expr } from '../../../parse/python/ast.ts';
import type { Fact } from '../../../model/fact.ts';
import type { Framework, RouterFact, Safeguard, UseFact } from '../../../model/route.ts';
import type { Value } from '../../../model/value.ts';
import type { Document } from '../../../parse/document.ts';
import { guardValues, rangeOf, toValue } from '../expression.ts';
import { keyword, qualify, text } from '../names.ts';
import type { Outline } from '../outline.ts';
import { type Guard, type Scope, classOf } from '../scope.ts';
import { frameworkClass, ownHost } from './frameworks.ts';
import { hostRef, inheritedHost, madeHosts, parameterOf, unpackedHost } from './host.ts';

export interface RouteFile {
  readonly document: Document;
  readonly code: Outline;
  readonly framework: Framework;
  readonly parameters: Map<string, RouterFact>; // hosts that functions of the file are handed and classes inherit, found on the way
}

/** The host of a route or mount; a parameter of a function around it is noted as one. */
export function hostAt(node: Expr, scope: Scope, guard: Guard | null, file: RouteFile): Value {
  const itself = instanceOfOwn(node, scope, file);
  if (itself !== null) return itself;
  const host = unpackedHost(node, scope, file.code) ?? hostRef(node, scope, guard);
  const parameter = parameterOf(node, scope);
  if (parameter !== undefined && host.kind === 'name' && !file.parameters.has(host.name)) {
    file.parameters.set(host.name, { kind: 'router', framework: file.framework, name: host.name, is: 'router', safeguards: [], ...parameter, at: rangeOf(node) });
  }
  const inherited = parameter === undefined && host.kind !== 'name' ? inheritedHost(node, scope, guard) : null;
  if (inherited === null) return host;
  if (!file.parameters.has(inherited.name)) file.parameters.set(inherited.name, { kind: 'router', framework: file.framework, is: 'router', safeguards: [], ...inherited, at: rangeOf(node) });
  return { kind: 'name', name: inherited.name, at: rangeOf(node) };
}

/** `self` of a class that extends an application or router: its instances are one, by the name of the class. */
function instanceOfOwn(node: Expr, scope: Scope, file: RouteFile): Value | null {
  if (node.type !== 'Name' || node.id !== 'self') return null;
  const symbol = classOf(scope)?.symbol;
  const kind = symbol === undefined ? null : ownHost(symbol, file.code);
  if (symbol === undefined || kind === null) return null;
  if (!file.parameters.has(symbol)) file.parameters.set(symbol, { kind: 'router', ...kind, name: symbol, safeguards: [], at: rangeOf(node) });
  return named(symbol, node);
}

export function named(symbol: string, at: Expr): Value {
  return { kind: 'name', name: symbol, at: rangeOf(at) };
}

export function mount(on: Value, framework: Framework, at: Expr, under: Value | null, mounted: readonly Value[], before: readonly Safeguard[] = [], guard: Guard | null = null): UseFact {
  const chain = [...before, ...mounted.map((what): Safeguard => ({ what, how: 'middleware', at: what.at }))];
  return { kind: 'use', framework, on, ...(under && { under }), chain, ...(guard && { guards: guardValues(guard) }), at: rangeOf(at) };
}

/** `StaticFiles(directory="x")` serves files; anything else is an application of its own. */
export function* mounted(node: Call, on: Value, pattern: Value, app: Expr, scope: Scope, guard: Guard | null, file: RouteFile): Iterable<Fact> {
  const value = app.type === 'Call' ? toValue(app, scope, guard, 60) : hostRef(app, scope, guard);
  const called = app.type === 'Call' ? (qualify(app.func, scope) ?? '') : '';
  if (/\bStaticFiles$/.test(called)) {
    yield { kind: 'route', framework: file.framework, on, methods: ['GET'], pattern, transport: 'static', handler: value, safeguards: [], at: rangeOf(node) };
  } else yield mount(on, file.framework, node, pattern, [value]);
}

export function madeName(call: Call, code: Outline): string | null {
  return madeHosts(code, (what) => frameworkClass(what, code) !== null).find(({ node }) => node === call)?.name ?? null;
}

/** The literal methods; GET where none are named, any where they cannot be read. */
export function methodsOf(call: Call): string[] {
  const given = keyword(call, 'methods') ?? keyword(call, 'method'); // Bottle's
  const one = text(given);
  if (one !== null) return [/^any$/i.test(one) ? '*' : one.toUpperCase()];
  if (given === null) return ['GET'];
  if (given.type !== 'List' && given.type !== 'Tuple' && given.type !== 'Set') return ['*'];
  const named = given.elts.map((one) => text(one)?.toUpperCase() ?? '*');
  return named.length === 0 ? ['GET'] : named;
}

export function unwrapped(value: Value): Value {
  return value.kind === 'call' && value.args.length === 1 && value.args[0] !== undefined ? value.args[0] : value;
}
