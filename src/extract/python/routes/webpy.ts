// extract/python/routes: web.py -> RouterFact, RouteFact: a tuple of paths and classes, whose methods are called after verbs in capitals.
import type { Expr } from '../../../parse/python/ast.ts';
import type { Fact } from '../../../model/fact.ts';
import type { Document } from '../../../parse/document.ts';
import { callsOf } from '../code.ts';
import { rangeOf } from '../expression.ts';
import { qualify, text } from '../names.ts';
import type { Outline } from '../outline.ts';
import { find, type Scope } from '../scope.ts';

const verbs: ReadonlySet<string> = new Set(['GET', 'POST', 'PUT', 'PATCH', 'DELETE']);
const mostPaths = 200;

/** `web.application(("/", "Index", "/items/(.*)", "Items"), globals())`; classes of other files are not looked for. */
export function* webpyRoutes(document: Document, code: Outline): Iterable<Fact> {
  if (!code.imports.some(({ from }) => from === 'web')) return;
  for (const { node, scope } of callsOf(document, 'application')) {
    if (qualify(node.func, scope) !== 'web.application' || node.args[0] === undefined) continue;
    const name = `web.application@${String(node.start)}`;
    const routes = [...listed(node.args[0], scope, code, name)];
    if (routes.length === 0) continue;
    yield { kind: 'router', framework: 'webpy', name, is: 'application', safeguards: [], at: rangeOf(node) };
    yield* routes;
  }
}

function* listed(list: Expr, scope: Scope, { classes }: Outline, on: string): Iterable<Fact> {
  const given = list.type === 'Name' ? find(scope, list.id)?.defs.find(({ value }) => value?.type === 'Tuple' || value?.type === 'List')?.value : list;
  if (given?.type !== 'Tuple' && given?.type !== 'List') return;
  for (let at = 0; at + 1 < given.elts.length && at < mostPaths; at += 2) {
    const path = given.elts[at]!;
    const handler = given.elts[at + 1]!;
    const url = text(path);
    const called = text(handler) ?? (handler.type === 'Name' ? handler.id : null);
    const site = url === null || called === null ? undefined : classes.find(({ node }) => node.name === called);
    for (const { node, inner } of site?.methods ?? []) {
      if (url === null || !verbs.has(node.name)) continue;
      yield { kind: 'route', framework: 'webpy', on: { kind: 'name', name: on, at: rangeOf(path) }, methods: [node.name], pattern: { kind: 'literal', value: url, at: rangeOf(path) }, transport: 'http', safeguards: [], handler: { kind: 'name', name: inner.symbol, at: { start: node.start, end: node.start } }, at: { start: node.start, end: node.start + 4 + node.name.length } };
    }
  }
}
