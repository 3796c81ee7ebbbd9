// extract/python/routes: Django REST framework's routers and function views, Django's function views that name their methods.
import type { Call, Expr } from '../../../parse/python/ast.ts';
import type { Fact } from '../../../model/fact.ts';
import type { Framework, RouterFact, Safeguard } from '../../../model/route.ts';
import type { Value } from '../../../model/value.ts';
import type { Document } from '../../../parse/document.ts';
import { callsOf } from '../code.ts';
import { rangeOf, toValue } from '../expression.ts';
import { argument, keyword, lastName, qualify, text } from '../names.ts';
import type { FunctionSite, Outline } from '../outline.ts';
import type { Guard, Scope } from '../scope.ts';
import { classList, listNames } from './class-lists.ts';
import { handing, hostRef, madeHosts, parameterOf } from './host.ts';

// ---- routers ----------------------------------------------------------------------------------------------------

const foreign = /^(?:fastapi|starlette|aiohttp|ninja|tornado|flask|aiogram|channels|litellm)\b/;

export function* viewSetRouters(document: Document, code: Outline): Iterable<Fact> {
  const registers = callsOf(document, 'register').filter(({ node, scope }) => isRegister(node, scope));
  if (registers.length === 0) return;
  const made = madeHosts(code, (what) => /Router$/.test(what) && !foreign.test(what) && what.slice(what.lastIndexOf('.') + 1) !== 'APIRouter');
  const names = new Set(made.map(({ name }) => name));
  const returned = handing(code, (name) => names.has(name));
  const prefixes = new Map<string, Value>();
  for (const { node, scope, guard, name, at } of made) {
    const prefix = nestedPrefix(node, scope, guard, prefixes);
    if (prefix) prefixes.set(name, prefix);
    yield { kind: 'router', framework: 'drf', name, is: 'router', ...(prefix && { prefix }), safeguards: [], ...(returned.has(name) && { returnedBy: returned.get(name) }), at };
  }
  const parameters = new Map<string, RouterFact>();
  for (const { node, scope, guard } of registers) {
    if (node.func.type !== 'Attribute') continue;
    const on = hostRef(node.func.value, scope, guard);
    const parameter = parameterOf(node.func.value, scope);
    if (parameter && on.kind === 'name') parameters.set(on.name, { kind: 'router', framework: 'drf', name: on.name, is: 'router', safeguards: [], ...parameter, at: rangeOf(node.func.value) });
    const viewSet = argument(node, 1, 'viewset');
    const prefix = argument(node, 0, 'prefix');
    if (!viewSet || !prefix) continue;
    const what = toValue(viewSet, scope, guard, 40);
    yield { kind: 'use', framework: 'drf', on, under: slashed(prefix, scope, guard), chain: [{ what, how: 'middleware', at: what.at }], mounts: true, at: rangeOf(node) };
  }
  yield* parameters.values();
}

/** `router.register('users', UserViewSet)`; others that register classes under names say so by their own. */
function isRegister(node: Call, scope: Scope): boolean {
  const prefix = argument(node, 0, 'prefix');
  const view = argument(node, 1, 'viewset');
  if (node.func.type !== 'Attribute' || !prefix || !view || (view.type !== 'Name' && view.type !== 'Attribute')) return false;
  const isRouter = /router|urls/i.test(lastName(node.func.value)) || (qualify(node.func.value, scope)?.endsWith('Router()') ?? false);
  return isRouter ? prefix.type !== 'Name' || /prefix|url|path|name/i.test(prefix.id) : text(prefix) !== null && /View[Ss]et$/.test(lastName(view));
}

function slashed(node: Expr, scope: Scope, guard: Guard | null): Value {
  const value = toValue(node, scope, guard, 60);
  if (value.kind === 'literal') return typeof value.value === 'string' && value.value !== '' ? { ...value, value: `${value.value.replace(/^\^|\/?\$?$/g, '')}/` } : value;
  return { kind: 'join', parts: [value, { kind: 'literal', value: '/', at: value.at }], at: value.at };
}

/** `NestedSimpleRouter(router, 'domains', lookup='domain')` stands under `domains/<domain_pk>/`. */
function nestedPrefix(node: Call, scope: Scope, guard: Guard | null, prefixes: ReadonlyMap<string, Value>): Value | null {
  const parent = argument(node, 0, 'parent_router');
  const prefix = argument(node, 1, 'parent_prefix');
  if (!/Nested/.test(lastName(node.func)) || !parent || !prefix) return null;
  const at = rangeOf(node);
  const lookup = text(keyword(node, 'lookup')) ?? 'nested_1';
  const host = hostRef(parent, scope, guard);
  const above = host.kind === 'name' ? prefixes.get(host.name) : undefined;
  const parts: Value[] = [slashed(prefix, scope, guard), { kind: 'literal', value: `<${lookup}_pk>/`, at }];
  return { kind: 'join', parts: above ? [above, ...parts] : parts, at };
}

// ---- function views ---------------------------------------------------------------------------------------------

/** A function whose decorators say what it answers is a controller of one route; the entry in `urlpatterns` names it as its handler. */
export function* functionViews(code: Outline): Iterable<Fact> {
  for (const site of code.functions) {
    if (site.owner !== null || site.node.decorator_list.length === 0) continue;
    const view = viewOf(site);
    if (view === null) continue;
    const { framework, methods, safeguards, replaces } = view;
    const { node, inner } = site;
    const at = { start: node.start, end: node.start + 4 + node.name.length };
    const name: Value = { kind: 'name', name: inner.symbol, at };
    yield { kind: 'router', framework, name: inner.symbol, is: 'controller', safeguards, ...(replaces.length > 0 && { replaces }), at };
    yield { kind: 'route', framework, on: name, methods, pattern: { kind: 'literal', value: '', at }, transport: 'http', handler: name, safeguards: [], at };
  }
}

interface View {
  framework: Framework;
  methods: string[];
  readonly safeguards: Safeguard[];
  readonly replaces: Safeguard['how'][];
}

const fixed: ReadonlyMap<string, readonly string[]> = new Map([['require_GET', ['GET']], ['require_POST', ['POST']], ['require_safe', ['GET', 'HEAD']]]);

function viewOf({ node, scope, guard }: FunctionSite): View | null {
  const view: View = { framework: 'django', methods: [], safeguards: [], replaces: [] };
  let isView = false;
  for (const one of node.decorator_list) {
    const name = lastName(one.type === 'Call' ? one.func : one);
    const methods = fixed.get(name) ?? (one.type === 'Call' && (name === 'api_view' || name === 'require_http_methods') ? listed(one) : name === 'api_view' ? ['GET'] : null);
    const how = one.type === 'Call' ? listNames.get(name) : undefined;
    if (methods !== null) {
      view.methods = [...methods];
      isView = true;
      if (name === 'api_view' || qualify(one, scope)?.startsWith('rest_framework') === true) view.framework = 'drf';
    } else if (how !== undefined && one.type === 'Call' && one.args[0]) {
      const { safeguards, whole } = classList(one.args[0], scope, guard, how);
      view.safeguards.push(...safeguards);
      if (whole) view.replaces.push(how);
    } else view.safeguards.push({ what: toValue(one, scope, guard, 40), how: 'decorator', at: rangeOf(one) });
  }
  return isView ? view : null;
}

function listed(call: Call): string[] {
  const list = argument(call, 0, 'http_method_names', 'request_method_list');
  if (list === null) return ['GET'];
  if (list.type !== 'List' && list.type !== 'Tuple' && list.type !== 'Set') return ['*'];
  return list.elts.map((one) => text(one)?.toUpperCase() ?? '*');
}
