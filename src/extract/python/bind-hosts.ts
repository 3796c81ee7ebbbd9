// extract/python: the address that a server is handed -> what it is: given by whoever calls the function around, or its parameter's default.
import type { Call, Expr } from '../../parse/python/ast.ts';
import type { Document } from '../../parse/document.ts';
import { callsOf } from './code.ts';
import { argument, keyword, lastName, text } from './names.ts';
import { optionDefault } from './options.ts';
import type { Outline } from './outline.ts';
import { find, functionOf, type FunctionNode, type Scope, type Site } from './scope.ts';

const mostCallers = 4;

/** `run(app, host=host)` in `def serve(host="127.0.0.1")` that the file calls by `serve("0.0.0.0")`: what callers hand it, else the default; else as it is written. */
export function hostsGiven(document: Document, code: Outline, given: Site<Expr>): Site<Expr>[] {
  const option = optionDefault(code, given.node);
  if (option !== null) return [option];
  const { node, scope } = given;
  const home = functionOf(scope);
  const def = node.type === 'Name' && home !== null ? find(scope, node.id)?.defs : undefined;
  if (home === null || node.type !== 'Name' || def?.length !== 1 || def[0]?.kind !== 'param') return [given];
  const callers = handed(document, home, node.id).slice(0, mostCallers).map((each) => ({ ...(optionDefault(code, each.node) ?? each), guard: each.guard }));
  if (callers.length > 0) return callers;
  const fallback = clickDefault(home.node as FunctionNode, node.id) ?? ownDefault(def[0].value);
  return [fallback === null ? given : { node: fallback, scope: home.parent ?? scope, guard: null }];
}

/** What calls of the function in this file put there. */
function handed(document: Document, home: Scope, name: string): Site<Expr>[] {
  const { args, name: called } = home.node as FunctionNode;
  const at = [...args.posonlyargs, ...args.args].findIndex((each) => each.arg === name) - (home.self === '' ? 0 : 1);
  return callsOf(document, called).flatMap(({ node, scope, guard }): Site<Expr>[] => {
    const value = argument(node, at, name);
    return value === null || functionOf(scope) === home ? [] : [{ node: value, scope, guard }];
  });
}

/** `@click.option("--host", default="0.0.0.0")` */
function clickDefault({ decorator_list }: FunctionNode, name: string): Expr | null {
  for (const decorator of decorator_list) {
    if (decorator.type !== 'Call' || lastName(decorator.func) !== 'option') continue;
    if (decorator.args.some((each) => text(each)?.replace(/^-+/, '').replaceAll('-', '_') === name)) return keyword(decorator, 'default');
  }
  return null;
}

/** `host: str = typer.Option("0.0.0.0")` */
function ownDefault(value: Expr | null): Expr | null {
  if (value?.type !== 'Call' || !/^(?:Option|Argument)$/.test(lastName(value.func))) return value;
  return value.args[0] ?? keyword(value, 'default');
}

/** The tuple that servers of sockets take: `WSGIServer(("0.0.0.0", 80), app)`, `eventlet.listen(("", 80))`. */
export function addressIn({ args }: Call): Expr | null {
  const [address] = args;
  return address?.type === 'Tuple' ? (address.elts[0] ?? null) : null;
}
