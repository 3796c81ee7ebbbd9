// extract/python/routes: `urlpatterns` and other lists of `path(…)` -> RouterFact of the list, RouteFact a view, UseFact an include or class.
import type { Call, Expr } from '../../../parse/python/ast.ts';
import type { Fact } from '../../../model/fact.ts';
import type { Range } from '../../../model/range.ts';
import type { RouteFact, RouterFact, Safeguard, UseFact } from '../../../model/route.ts';
import type { Value } from '../../../model/value.ts';
import { rangeOf, toValue } from '../expression.ts';
import { argument, dotted, keyword, lastName, qualify, text } from '../names.ts';
import type { ClassSite, Outline } from '../outline.ts';
import { find } from '../scope.ts';
import type { Guard, Scope, Site } from '../scope.ts';
import { classList, listNames } from './class-lists.ts';
import { handlerRef, unwrap } from './handler.ts';
import { hostRef } from './host.ts';
import { elementsOf } from './listing.ts';
import type { Element } from './listing.ts';
import { ownView } from './view-classes.ts';

const declaring: ReadonlySet<string> = new Set(['path', 're_path', 'url']);
const deepest = 12;

/** The lists of `path(…)` of a file. Each is a host by its name; a list inside an include by its place. */
export class UrlLists {
  private readonly code: Outline;

  constructor(code: Outline) {
    this.code = code;
  }

  *modules(): Iterable<Fact> {
    for (const [name, defs] of this.code.root.names) {
      const lists = defs.filter((def) => def.value !== null && (def.kind === 'value' || def.kind === 'add'));
      if (lists.length === 0) continue;
      const elements = lists.flatMap(({ value, kind, many, scope, guard }) => (value === null ? [] : kind === 'add' && !many ? [{ node: value, scope, guard, part: false }] : elementsOf(value, scope, guard)));
      if (!/^(?:websocket_)?urlpatterns$/.test(name) && !elements.some(({ node, scope }) => isUrl(node, scope))) continue;
      yield* this.host(name, elements, lists[0]!);
    }
  }

  /** `def get_urls(self): return [path(…)]` of an application's configuration or an admin class. */
  *methods(): Iterable<Fact> {
    for (const { node, returns, owner } of this.code.functions) {
      if (owner === null || node.name !== 'get_urls') continue;
      const given = returns.flatMap(({ node: { value }, scope, guard }) => (value === null ? [] : listOf(value, scope, guard)));
      if (!given.some((one) => isUrl(one.node, one.scope))) continue;
      const label = labelOf(owner);
      const wrapped = returns.flatMap(({ node: { value } }): Safeguard[] => (value?.type === 'Call' && isOwn(value.func) ? [mayRefuse(value)] : []));
      yield* this.host(owner.inner.symbol, given, node, 0, { ...(label !== null && { label }), safeguards: wrapped });
    }
  }

  private *host(name: string, elements: readonly Element[], at: Range, depth = 0, more: Partial<RouterFact> = {}): Iterable<Fact> {
    yield { kind: 'router', framework: 'django', name, is: 'router', safeguards: [], ...more, at: rangeOf(at) };
    const on: Value = { kind: 'name', name, at: rangeOf(at) };
    for (const element of elements) yield* this.element(element, on, depth, '');
  }

  /** A list that has no name of its own: its host's name and its facts. */
  anonymous(node: Expr, scope: Scope, guard: Guard | null, depth = 0): { readonly name: string; readonly facts: Iterable<Fact> } {
    const name = `urlpatterns@${String(node.start)}`;
    return { name, facts: this.host(name, elementsOf(node, scope, guard), node, depth) };
  }

  private *element({ node, scope, guard, part }: Element, on: Value, depth: number, module: string): Iterable<Fact> {
    if (depth > deepest) return;
    const site = { node, scope, guard };
    if (node.type === 'Call') {
      const name = lastName(node.func);
      if (isUrl(node, scope)) yield* this.entry(node, argument(node, 0, 'route', 'regex'), argument(node, 1, 'view'), site, on, depth, module);
      else if (name === 'static' || name === 'staticfiles_urlpatterns') yield staticFiles(node, site, on);
      else if (name === 'i18n_patterns' || name === 'patterns') yield* this.patterns(node, site, on, depth, name === 'patterns' ? (text(node.args[0]) ?? '') : module);
      else if (name === 'format_suffix_patterns' && node.args[0]) yield* this.parts(node.args[0], site, on, depth, module);
      else if (name === 'include') yield* this.include(node, { kind: 'literal', value: '', at: rangeOf(node) }, [], site, on, depth);
      else if (part) yield use(on, null, [mounted(listRef(node, scope, guard, this.code))], node);
    } else if (node.type === 'Tuple' && module !== '' && !part) {
      yield* this.entry(node, node.elts[0] ?? null, node.elts[1] ?? null, site, on, depth, module);
    } else if (part && (node.type === 'Name' || node.type === 'Attribute')) {
      if (on.kind !== 'name' || node.type !== 'Name' || on.name !== node.id) yield use(on, null, [mounted(listRef(node, scope, guard, this.code))], node);
    }
  }

  /** `i18n_patterns(path(…), …)`, Django 1's `patterns('shop.views', url(…), …)`. */
  private *patterns(node: Call, { scope, guard }: Site<Expr>, on: Value, depth: number, module: string): Iterable<Fact> {
    for (const one of node.args) {
      if (one.type === 'Starred') yield* this.parts(one.value, { node, scope, guard }, on, depth, module);
      else yield* this.element({ node: one, scope, guard, part: false }, on, depth + 1, lastName(node.func) === 'patterns' ? `${module}.` : module);
    }
  }

  private *parts(node: Expr, { scope, guard }: Site<Expr>, on: Value, depth: number, module: string): Iterable<Fact> {
    for (const element of elementsOf(node, scope, guard)) yield* this.element(element, on, depth + 1, module);
  }

  private *entry(node: Expr, route: Expr | null, given: Expr | null, site: Site<Expr>, on: Value, depth: number, module: string): Iterable<Fact> {
    if (route === null || given === null) return;
    const { scope, guard } = site;
    const pattern = patternOf(route, scope, guard);
    const { view, safeguards } = unwrap(given, scope, guard);
    const base = { kind: 'route', framework: 'django', on, methods: ['*'], pattern, transport: 'http', safeguards, at: rangeOf(node) } as const;
    const called = view.type === 'Call' ? lastName(view.func) : '';
    if (view.type === 'Call' && (called === 'include' || called === 'decorator_include')) {
      yield* this.include(view, pattern, safeguards, site, on, depth);
    } else if (view.type === 'Call' && view.func.type === 'Attribute' && called === 'as_view') {
      yield* classView(view, view.func.value, base, site);
    } else if (view.type === 'Call' && view.func.type === 'Attribute' && called === 'as_asgi') {
      yield { ...use(on, pattern, [...safeguards, mounted(toValue(view.func.value, scope, guard, 40))], node), mounts: true };
    } else if (view.type === 'Attribute' && view.attr === 'urls') {
      if (isAdmin(view, scope)) yield { ...base, handler: toValue(view, scope, guard, 40), safeguards: [...safeguards, adminCheck(view, scope, guard)] };
      else yield use(on, pattern, [...safeguards, mounted(listRef(view, scope, guard, this.code))], node);
    } else if (view.type === 'List' || (view.type === 'Tuple' && view.elts[0]?.type === 'List')) {
      yield* this.nested(view.type === 'Tuple' ? view.elts[0]! : view, pattern, safeguards, site, on, depth);
    } else {
      const old = text(view);
      const handler: Value = old === null ? handlerRef(view, scope, guard) : { kind: 'literal', value: module.length > 1 && !old.startsWith(module) ? `${module}${old}` : old, at: rangeOf(view) };
      yield { ...base, handler };
    }
  }

  private *nested(list: Expr, under: Value, safeguards: readonly Safeguard[], { scope, guard }: Site<Expr>, on: Value, depth: number): Iterable<Fact> {
    const { name, facts } = this.anonymous(list, scope, guard, depth + 1);
    yield use(on, under, [...safeguards, mounted({ kind: 'name', name, at: rangeOf(list) })], list);
    yield* facts;
  }

  /** `include('shop.urls')`, `include((patterns, 'shop'))`, `include(router.urls)`, `decorator_include(login_required, 'shop.urls')`. */
  private *include(node: Call, under: Value, before: readonly Safeguard[], site: Site<Expr>, on: Value, depth: number): Iterable<Fact> {
    const { scope, guard } = site;
    const decorates = lastName(node.func) === 'decorator_include';
    const safeguards = [...before];
    if (decorates && node.args[0]) for (const one of elementsOf(node.args[0], scope, guard)) safeguards.push({ what: toValue(one.node, scope, guard, 40), how: 'decorator', at: rangeOf(one.node) });
    const first = decorates ? argument(node, 1, 'arg') : argument(node, 0, 'arg');
    const target = first?.type === 'Tuple' ? first.elts[0] : first;
    if (!target) return;
    if (target.type === 'List' || target.type === 'BinOp') yield* this.nested(target, under, safeguards, site, on, depth);
    else if (target.type === 'Attribute' && isAdmin(target, scope)) yield { kind: 'route', framework: 'django', on, methods: ['*'], pattern: under, transport: 'http', handler: toValue(target, scope, guard, 40), safeguards: [...safeguards, adminCheck(target, scope, guard)], at: rangeOf(node) };
    else yield use(on, under, [...safeguards, mounted(listRef(target, scope, guard, this.code))], node);
  }
}

/** The list that a method returns, also through a method of its own that goes over it: `return self.post_process_urls(urls)`. */
function listOf(node: Expr, scope: Scope, guard: Guard | null): Element[] {
  const inner = node.type === 'Call' && isOwn(node.func) && node.args[0] ? node.args[0] : node;
  return elementsOf(inner, scope, guard);
}

function isOwn(node: Expr): boolean {
  return node.type === 'Attribute' && node.value.type === 'Name' && node.value.id === 'self';
}

/** Whatever goes over the list may put a check before each of its views. */
function mayRefuse(call: Call): Safeguard {
  return { what: { kind: 'name', name: `permissions of ${lastName(call.func)}`, at: rangeOf(call) }, how: 'decorator', at: rangeOf(call) };
}

/** What Django knows the application of the configuration by: its label, else the last word of its name. */
function labelOf({ node: { body } }: ClassSite): string | null {
  const given = (name: string): string | null => {
    for (const one of body) if (one.type === 'Assign' && one.targets[0]?.type === 'Name' && one.targets[0].id === name) return text(one.value);
    return null;
  };
  const name = given('name');
  return given('label') ?? (name === null ? null : name.slice(name.lastIndexOf('.') + 1));
}

function isUrl(node: Expr, scope: Scope): boolean {
  if (node.type !== 'Call') return false;
  const name = qualify(node.func, scope);
  if (name !== null && /^(?:django\.(?:conf\.)?urls\.|channels\.)/.test(name)) return /\.(?:path|re_path|url)$/.test(name);
  return declaring.has(lastName(node.func)) && node.func.type === 'Name' && (node.args.length >= 2 || keyword(node, 'view') !== null) && !/^(?:tornado|flask|os|pathlib|starlette)\b/.test(name ?? '');
}

/** `path(_('about/'), …)` is translated. */
function patternOf(node: Expr, scope: Scope, guard: Guard | null): Value {
  const inner = node.type === 'Call' && node.args.length === 1 && text(node.args[0]) !== null ? node.args[0]! : node;
  return toValue(inner, scope, guard, 60);
}

function use(on: Value, under: Value | null, chain: readonly Safeguard[], at: Range): UseFact {
  return { kind: 'use', framework: 'django', on, ...(under && { under }), chain, at: rangeOf(at) };
}

function mounted(what: Value): Safeguard {
  return { what, how: 'middleware', at: what.at };
}

/** `router.urls` stands for a router that this file makes; an imported one is left as written. */
function listRef(node: Expr, scope: Scope, guard: Guard | null, code: Outline): Value {
  const owner = node.type === 'Attribute' && node.attr === 'urls' ? node.value : node.type === 'Call' && node.func.type === 'Attribute' && node.func.attr === 'get_urls' ? node.func.value : null;
  if (owner?.type === 'Name' && find(scope, owner.id)?.defs.some(({ kind }) => kind === 'value') === true && code.root.names.has(owner.id)) return hostRef(owner, scope, guard);
  return hostRef(node, scope, guard);
}

function isAdmin(node: Expr, scope: Scope): boolean {
  const written = dotted(node);
  return written !== null && (qualify(node, scope) === 'django.contrib.admin.site.urls' || /admin\w*(?:\.site)?\.urls$/i.test(written));
}

/** The admin site lets in whom this method of its lets in. */
function adminCheck(node: Extract<Expr, { type: 'Attribute' }>, scope: Scope, guard: Guard | null): Safeguard {
  const at = rangeOf(node);
  return { what: { kind: 'member', on: toValue(node.value, scope, guard, 20), name: 'has_permission', at }, how: 'permission', at };
}

function* classView(call: Call, view: Expr, base: RouteFact, { scope, guard }: Site<Expr>): Iterable<Fact> {
  const what = toValue(view, scope, guard, 40);
  const own = given(call, scope, guard);
  const table = argument(call, 0, 'actions');
  if (table?.type === 'Dict') {
    for (const [at, key] of table.keys.entries()) {
      const method = text(key);
      const action = table.values[at] ? text(table.values[at]) : null;
      if (method === null || action === null) continue;
      yield { ...base, framework: 'drf', ...own, safeguards: [...base.safeguards, ...own.safeguards], methods: [method.toUpperCase()], handler: { kind: 'member', on: what, name: action, at: what.at } };
    }
    return;
  }
  const known = ownView(qualify(view, scope) ?? '');
  if (known && known.methods.length > 0) yield { ...base, framework: known.framework, ...own, safeguards: [...base.safeguards, ...own.safeguards], methods: known.methods, handler: what };
  else yield { ...use(base.on!, base.pattern, [...base.safeguards, ...own.safeguards, mounted(what)], base.at), mounts: true };
}

/** `View.as_view(permission_classes=[…])`. */
function given(call: Call, scope: Scope, guard: Guard | null): Pick<RouteFact, 'safeguards' | 'replaces'> {
  const safeguards: Safeguard[] = [];
  const replaces: Safeguard['how'][] = [];
  for (const [name, how] of listNames) {
    const list = keyword(call, name);
    if (!list) continue;
    safeguards.push(...classList(list, scope, guard, how).safeguards);
    replaces.push(how);
  }
  return { safeguards, ...(replaces.length > 0 && { replaces }) };
}

function staticFiles(node: Call, { scope, guard }: Site<Expr>, on: Value): RouteFact {
  const prefix = argument(node, 0, 'prefix');
  const pattern: Value = prefix ? toValue(prefix, scope, guard, 40) : { kind: 'name', name: 'STATIC_URL', at: rangeOf(node) };
  return { kind: 'route', framework: 'django', on, methods: ['GET'], pattern, transport: 'static', safeguards: [], at: rangeOf(node) };
}
