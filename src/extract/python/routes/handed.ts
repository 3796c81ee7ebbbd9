// extract/python/routes: hosts that are handed to functions of the project: `register_routes(app)`, `create_app(router=api_router)`.
import type { Call, Expr } from '../../../parse/python/ast.ts';
import type { Framework, Safeguard, UseFact } from '../../../model/route.ts';
import type { Argument, Value } from '../../../model/value.ts';
import { rangeOf, toValue } from '../expression.ts';
import { lastName } from '../names.ts';
import type { Outline } from '../outline.ts';
import { find, type Guard, type Scope } from '../scope.ts';
import { hostRef } from './host.ts';

const mostArguments = 12;
/** Of the frameworks and of Python; none of them declares routes of the project. */
const others = /^(?:include_router|register_blueprint|mount|add_namespace|register_router|run|print|isinstance|getattr|setattr|hasattr|len|append|add_api_route|add_route|add_url_rule|add_middleware|TestClient|FastAPI|Flask)$/;
const routerly = /(?:^|_)(?:router|routers|blueprint|bp)$/;

/** `known`: the hosts that this file makes or that its functions are handed. */
export function* handedOn(code: Outline, framework: Framework, known: ReadonlySet<string>): Iterable<UseFact> {
  const { nodes, scopes, guards } = code.expressions;
  for (let at = 0; at < nodes.length; at++) {
    const node = nodes[at]!;
    const call = node.type === 'Await' ? node.value : node;
    if (call.type === 'Call' && (guards[at]?.depth ?? 0) <= 6) yield* handed(call, scopes[at]!, guards[at]!, framework, known);
  }
}

function* handed(call: Call, scope: Scope, guard: Guard | null, framework: Framework, known: ReadonlySet<string>): Iterable<UseFact> {
  if (others.test(lastName(call.func))) return;
  const positional = call.args.slice(0, mostArguments);
  const named = call.keywords.slice(0, mostArguments);
  const given = [...positional.map((value, argument) => ({ value, place: { argument } })), ...named.flatMap(({ arg, value }) => (arg === null ? [] : [{ value, place: { argument: 0, keyword: arg } }]))];
  for (const { value, place } of given) {
    const on = hostGiven(value, scope, guard, known);
    if (on === null) continue;
    const what: Safeguard = { what: toValue(call.func, scope, guard, 40), how: 'middleware', at: rangeOf(call) };
    const all = given.length > 1 ? argumentsOf(positional, named, scope, guard) : {};
    yield { kind: 'use', framework, on, chain: [what], ...place, ...all, at: rangeOf(call) };
  }
}

function argumentsOf(positional: readonly Expr[], named: Call['keywords'], scope: Scope, guard: Guard | null): { given: Value[]; named?: Argument[] } {
  const byName = named.flatMap(({ arg, value }) => (arg === null ? [] : [{ name: arg, value: hostRef(value, scope, guard) }]));
  return { given: positional.map((one) => hostRef(one, scope, guard)), ...(byName.length > 0 && { named: byName }) };
}

/** A host of this file, or a router that another gives. */
function hostGiven(node: Expr, scope: Scope, guard: Guard | null, known: ReadonlySet<string>): Value | null {
  if (node.type !== 'Name' && node.type !== 'Attribute') return null;
  if (known.size === 0 && (node.type !== 'Name' || !routerly.test(node.id))) return null;
  const host = hostRef(node, scope, guard);
  if (host.kind === 'name' && known.has(host.name)) return host;
  if (node.type !== 'Name' || !routerly.test(node.id)) return null;
  return find(scope, node.id)?.defs.some(({ kind }) => kind === 'import') === true ? host : null;
}
