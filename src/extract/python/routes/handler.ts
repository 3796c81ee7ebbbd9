// extract/python/routes: what answers a request, by the symbol it has in its file, and what is wrapped round it where it is registered.
import type { Call, Expr } from '../../../parse/python/ast.ts';
import type { SourceFile } from '../../../model/file.ts';
import type { RouteFact, Safeguard } from '../../../model/route.ts';
import type { Value } from '../../../model/value.ts';
import { rangeOf, toValue } from '../expression.ts';
import { lastName } from '../names.ts';
import type { Outline } from '../outline.ts';
import { classOf, find } from '../scope.ts';
import type { Def, Guard, Scope } from '../scope.ts';

/** `Server.index` for `self.index`, `make_app.index` for a function inside `make_app`, `handler@<start>` for a lambda. */
export function handlerRef(node: Expr, scope: Scope, guard: Guard | null): Value {
  const at = rangeOf(node);
  if (node.type === 'Lambda') return { kind: 'name', name: `handler@${String(node.start)}`, at };
  if (node.type === 'Attribute' && node.value.type === 'Name' && (node.value.id === 'self' || node.value.id === 'cls')) {
    const owner = classOf(scope);
    if (owner) return { kind: 'name', name: `${owner.symbol}.${node.attr}`, at };
  }
  if (node.type === 'Name') {
    const known = find(scope, node.id);
    if (known && known.scope.symbol !== '' && known.defs.some(({ kind }) => kind === 'code')) return { kind: 'name', name: `${known.scope.symbol}.${node.id}`, at };
  }
  if (node.type === 'Attribute') {
    const [made, ...others] = instanceClasses(node.value, scope).map((each) => toValue(each.node, each.scope, guard, 20));
    if (made !== undefined) return { kind: 'member', on: others.length === 0 ? made : { kind: 'or', parts: [made, ...others], at }, name: node.attr, at };
  }
  return toValue(node, scope, guard, 40);
}

interface Named {
  readonly node: Expr;
  readonly scope: Scope;
}

const mostNamed = 8;

/** `Users` where `self.users = Users(db)` or `users = Users(db)`; each of them where branches make another. The last one stands where it is none of a branch. */
function instanceClasses(node: Expr, scope: Scope, depth = 0): readonly Named[] {
  const own = node.type === 'Attribute' && node.value.type === 'Name' && (node.value.id === 'self' || node.value.id === 'cls');
  const defs = own ? classOf(scope)?.attributes.get(node.attr) : node.type === 'Name' ? find(scope, node.id)?.defs : undefined;
  const given = (defs ?? []).filter(({ kind }) => kind === 'value' || kind === 'param');
  const from = given.findLastIndex(({ guard }) => guard === null);
  const each = given.slice(Math.max(from, 0)).filter(({ value }, at) => at === 0 || value?.type !== 'Constant').map((def) => classesOf(def, depth));
  return each.some((found, at) => found.length === 0 && given.length > 1 && at > 0) ? [] : each.flat().slice(-mostNamed).reverse();
}

function classesOf(def: Def, depth: number): readonly Named[] {
  if (def.kind === 'param' && def.annotation) return /^(?:Name|Attribute)$/.test(def.annotation.type) ? [{ node: def.annotation, scope: def.scope }] : [];
  if (!def.value || depth > 4) return [];
  if (def.value.type !== 'Call') return instanceClasses(def.value, def.scope, depth + 1);
  return /^[A-Z]/.test(lastName(def.value.func)) ? [{ node: def.value.func, scope: def.scope }] : [];
}

export interface Wrapped {
  readonly view: Expr;
  readonly safeguards: Safeguard[]; // outermost first
}

const deepest = 12;
const wrapping = /required|exempt|cache|protect|csrf|auth|permission|login|staff|superuser|decorat|wrap|check|limit|passes|ensure|only|admin_view|xframe|secure|sensitive|vary|gzip|allow|restrict|handler$/i;

/** `login_required(views.index)`, `cache_page(60)(View.as_view())`, `partial(index, x=1)` -> the view, and what stands before it. */
export function unwrap(node: Expr, scope: Scope, guard: Guard | null): Wrapped {
  const safeguards: Safeguard[] = [];
  let view = node;
  for (let depth = 0; depth < deepest && view.type === 'Call'; depth++) {
    const inner = wrappedBy(view);
    if (inner === null) break;
    if (lastName(view.func) !== 'partial') safeguards.push({ what: toValue(view.func, scope, guard, 40), how: 'decorator', at: rangeOf(view.func) });
    view = inner;
  }
  return { view, safeguards };
}

function wrappedBy(node: Call): Expr | null {
  const name = lastName(node.func);
  if (name.startsWith('as_') || name === 'include' || name === 'decorator_include') return null;
  const view = node.args[0];
  if (view === undefined || view.type === 'Constant' || view.type === 'Starred') return null;
  if (node.func.type === 'Call' || name === 'partial' || view.type === 'Attribute') return view;
  if (view.type === 'Name') return wrapping.test(name) || /^[a-z_]/.test(view.id) ? view : null;
  return view.type === 'Call' && (lastName(view.func).startsWith('as_') || wrappedBy(view) !== null) ? view : null;
}

const socket = /\bWebSocketResponse\s*\(|\bwebsocket_handler\b/;
const events = /text\/event-stream|EventSourceResponse|\bsse_response\s*\(/;

/** How the function of this file that the value names answers. */
export function transportOf(handler: Value, code: Outline, file: SourceFile): RouteFact['transport'] {
  if (handler.kind !== 'name') return 'http';
  const site = code.functions.find(({ inner }) => inner.symbol === handler.name);
  if (!site) return 'http';
  const body = file.text.slice(site.node.start, Math.min(site.node.end, site.node.start + 20_000));
  return socket.test(body) ? 'websocket' : events.test(body) ? 'sse' : 'http';
}
