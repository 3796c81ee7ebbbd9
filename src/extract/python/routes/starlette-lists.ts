// extract/python/routes: Starlette's lists of routes -> RouteFact, UseFact.
import type { Expr } from '../../../parse/python/ast.ts';
import type { Fact } from '../../../model/fact.ts';
import type { Value } from '../../../model/value.ts';
import { callsOf } from '../code.ts';
import { rangeOf, toValue } from '../expression.ts';
import { argument, keyword, lastName, text } from '../names.ts';
import type { Outline } from '../outline.ts';
import type { Guard, Scope } from '../scope.ts';
import { madeName, methodsOf, mounted, named, unwrapped, type RouteFile } from './hosting.ts';
import { wrapping } from './safeguards.ts';

/** Starlette's `routes=[Route("/a", handler, methods=[…]), Mount("/b", routes=[…])]`. */
export function* listedRoutes(file: RouteFile): Iterable<Fact> {
  for (const { node, scope, guard } of callsOf(file.document, 'Starlette', 'Router', 'Mount', 'FastAPI')) {
    const routes = keyword(node, 'routes');
    const list = routes?.type === 'List' ? routes : routes?.type === 'Name' ? listOf(routes.id, file.code) : null;
    const on = list === null ? null : madeName(node, file.code);
    if (list === null || on === null) continue;
    for (const element of list.elts) yield* listed(element, named(on, node), '', scope, guard, file, 0);
  }
}

function listOf(name: string, { assignments }: Outline): Extract<Expr, { type: 'List' }> | null {
  for (const { node, value } of assignments) if (node.type === 'Name' && node.id === name && value?.type === 'List') return value;
  return null;
}

function* listed(element: Expr, on: Value, before: string, scope: Scope, guard: Guard | null, file: RouteFile, depth: number): Iterable<Fact> {
  if (element.type !== 'Call' || depth > 5) return;
  const kind = lastName(element.func);
  const path = argument(element, 0, 'path');
  const written = text(path);
  if (path === null) return;
  const pattern: Value = before === '' ? toValue(path, scope, guard, 60) : { kind: 'literal', value: before + (written ?? ''), at: rangeOf(path) };
  if (kind === 'Mount') {
    const routes = keyword(element, 'routes');
    const app = argument(element, 1, 'app');
    if (routes?.type === 'List') for (const inner of routes.elts) yield* listed(inner, on, before + (written ?? ''), scope, guard, file, depth + 1);
    else if (app !== null) yield* mounted(element, on, pattern, app, scope, guard, file);
  } else if (kind === 'Route' || kind === 'WebSocketRoute' || kind === 'APIRoute') {
    const handler = argument(element, 1, 'endpoint');
    if (handler === null) return;
    const isSocket = kind === 'WebSocketRoute';
    const target = toValue(handler, scope, guard, 40);
    yield { kind: 'route', framework: file.framework, on, methods: isSocket ? [] : methodsOf(element), pattern, transport: isSocket ? 'websocket' : 'http', handler: unwrapped(target), safeguards: wrapping(handler, scope, guard), at: rangeOf(element) };
  }
}
