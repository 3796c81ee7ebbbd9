// extract/python/routes: what Sanic and Bottle write in their own way: hooks and middleware, groups of blueprints, Bottle's routes without an application.
import type { Expr } from '../../../parse/python/ast.ts';
import type { Fact } from '../../../model/fact.ts';
import type { Framework, RouteFact, UseFact } from '../../../model/route.ts';
import type { Value } from '../../../model/value.ts';
import { callsOf } from '../code.ts';
import { guardValues, rangeOf, toValue } from '../expression.ts';
import { keyword, qualify, text } from '../names.ts';
import type { Guard, Scope } from '../scope.ts';
import { hostAt, methodsOf, mount, named, type RouteFile } from './hosting.ts';
import { decoratorSafeguards } from './safeguards.ts';

/** `<name:int>` as Flask writes it, `<int:name>`: the rest of the engine reads that. */
export function typedFirst(pattern: Value, framework: Framework): Value {
  if ((framework !== 'sanic' && framework !== 'bottle') || pattern.kind !== 'literal' || typeof pattern.value !== 'string') return pattern;
  return { ...pattern, value: pattern.value.replaceAll(/<(\w{1,60}):([^<>]{1,200})>/g, (_, name: string, filter: string) => `<${/^\w+$/.test(filter) ? `${filter}:` : ''}${name}>`) };
}

export function* byName(file: RouteFile): Iterable<Fact> {
  yield* hooks(file);
  if (file.framework === 'sanic') yield* groups(file);
  else yield* ofDefault(file);
}

// ---- what runs before -------------------------------------------------------------------------------------------

/** `@app.middleware("request")`, `@app.on_request`, `app.register_middleware(check, "request")`; Bottle's `@app.hook("before_request")`. */
function* hooks(file: RouteFile): Iterable<UseFact> {
  const use = (host: Expr, what: Value, at: Expr, scope: Scope, guard: Guard | null): UseFact => ({ kind: 'use', framework: file.framework, on: hostAt(host, scope, guard, file), chain: [{ what, how: 'middleware', at: rangeOf(at) }], at: rangeOf(at) });
  for (const { node, scope, guard, inner } of file.code.functions) {
    for (const decorator of node.decorator_list) {
      const attribute = decorator.type === 'Call' ? decorator.func : decorator;
      if (attribute.type === 'Attribute' && isBefore(attribute.attr, decorator)) yield use(attribute.value, named(inner.symbol, decorator), decorator, scope, guard);
    }
  }
  for (const { node, scope, guard } of callsOf(file.document, 'register_middleware')) {
    const [what] = node.args;
    if (node.func.type === 'Attribute' && what !== undefined && text(node.args[1]) !== 'response') yield use(node.func.value, toValue(what, scope, guard, 40), node, scope, guard);
  }
}

function isBefore(attribute: string, decorator: Expr): boolean {
  const when = decorator.type === 'Call' ? text(decorator.args[0] ?? keyword(decorator, 'attach_to')) : null;
  if (attribute === 'middleware') return when !== 'response' && when !== 'http';
  return attribute === 'on_request' || (attribute === 'hook' && when === 'before_request');
}

// ---- Sanic: groups of blueprints --------------------------------------------------------------------------------

/** `api = Blueprint.group(users, items, url_prefix="/api")`. */
function* groups(file: RouteFile): Iterable<Fact> {
  for (const { node, value, scope, guard } of file.code.assignments) {
    if (value?.type !== 'Call' || value.func.type !== 'Attribute' || value.func.attr !== 'group' || node.type !== 'Name' || scope.kind !== 'module') continue;
    const prefix = keyword(value, 'url_prefix');
    yield { kind: 'router', framework: 'sanic', name: node.id, is: 'router', ...(prefix && { prefix: toValue(prefix, scope, guard, 60) }), safeguards: [], at: rangeOf(value) };
    for (const child of value.args) yield mount(named(node.id, value), 'sanic', value, null, [hostAt(child, scope, guard, file)]);
  }
}

// ---- Bottle: routes of the application that nobody names --------------------------------------------------------

const unnamed = '<bottle>';
const routing = /^bottle\.(route|get|post|put|patch|delete)$/;

/** `@route("/a")`, `@post("/b")`, imported from the package. */
function* ofDefault({ code: { functions } }: RouteFile): Iterable<Fact> {
  const routes: RouteFact[] = [];
  for (const { node, scope, guard, inner } of functions) {
    for (const [at, decorator] of node.decorator_list.entries()) {
      const verb = decorator.type === 'Call' ? routing.exec(qualify(decorator.func, scope) ?? '')?.[1] : undefined;
      if (decorator.type !== 'Call' || verb === undefined) continue;
      const path = decorator.args[0] ?? keyword(decorator, 'path');
      const pattern: Value = path === undefined || path === null ? { kind: 'literal', value: '', at: rangeOf(decorator) } : typedFirst(toValue(path, scope, guard, 60), 'bottle');
      const safeguards = decoratorSafeguards(node.decorator_list.slice(at + 1), scope, guard, (one) => one.type === 'Call' && routing.test(qualify(one.func, scope) ?? ''));
      routes.push({ kind: 'route', framework: 'bottle', on: named(unnamed, decorator), methods: verb === 'route' ? methodsOf(decorator) : [verb.toUpperCase()], pattern, transport: 'http', safeguards, handler: { kind: 'name', name: inner.symbol, at: { start: node.start, end: node.start } }, ...(guard && { guards: guardValues(guard) }), at: rangeOf(decorator) });
    }
  }
  const [first] = routes;
  if (first !== undefined) yield { kind: 'router', framework: 'bottle', name: unnamed, is: 'application', safeguards: [], at: first.at };
  yield* routes;
}
