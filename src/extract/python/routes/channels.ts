// extract/python/routes: Channels' `ProtocolTypeRouter` -> the application of its sockets, with what stands before them.
import type { Expr } from '../../../parse/python/ast.ts';
import type { Fact } from '../../../model/fact.ts';
import type { Safeguard } from '../../../model/route.ts';
import type { Value } from '../../../model/value.ts';
import { rangeOf, toValue } from '../expression.ts';
import { lastName, text } from '../names.ts';
import type { Outline } from '../outline.ts';
import type { Guard, Scope } from '../scope.ts';
import { hostRef } from './host.ts';
import type { UrlLists } from './url-lists.ts';

export function* channels(code: Outline, urls: UrlLists): Iterable<Fact> {
  for (const { node, value, scope, guard } of code.assignments) {
    if (node.type !== 'Name' || value?.type !== 'Call' || lastName(value.func) !== 'ProtocolTypeRouter') continue;
    const [table] = value.args;
    if (table?.type !== 'Dict') continue;
    const name = scope.symbol === '' ? node.id : `${scope.symbol}.${node.id}`;
    const at = rangeOf(node);
    yield { kind: 'router', framework: 'django', name, is: 'application', safeguards: [], at };
    for (const [index, key] of table.keys.entries()) {
      const served = table.values[index];
      if (served && text(key) !== null) yield* protocol({ kind: 'name', name, at }, served, scope, guard, urls);
    }
  }
}

/** `AllowedHostsOriginValidator(AuthMiddlewareStack(URLRouter(websocket_urlpatterns)))`. */
function* protocol(on: Value, served: Expr, scope: Scope, guard: Guard | null, urls: UrlLists): Iterable<Fact> {
  const chain: Safeguard[] = [];
  let node = served;
  for (let depth = 0; depth < 12 && node.type === 'Call' && lastName(node.func) !== 'URLRouter'; depth++) {
    const [inner] = node.args;
    if (!inner) return;
    chain.push({ what: toValue(node.func, scope, guard, 40), how: 'middleware', at: rangeOf(node.func) });
    node = inner;
  }
  const list = node.type === 'Call' ? node.args[0] : undefined;
  if (!list) return;
  const mount = (what: Value): Fact => ({ kind: 'use', framework: 'django', on, chain: [...chain, { what, how: 'middleware', at: what.at }], at: rangeOf(node) });
  if (list.type === 'Name' || list.type === 'Attribute') {
    yield mount(hostRef(list, scope, guard));
    return;
  }
  const { name, facts } = urls.anonymous(list, scope, guard);
  yield mount({ kind: 'name', name, at: rangeOf(list) });
  yield* facts;
}
