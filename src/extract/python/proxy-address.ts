// extract/python: whether an expression is the address of a proxy that requests go out by, which may hold a user and a password.
import type { Expr } from '../../parse/python/ast.ts';
import { namesProxy } from '../confidential.ts';
import { nodesBelow } from './descend.ts';
import { lastName, text } from './names.ts';
import { find, type Scope } from './scope.ts';

const mostNodes = 60;

/** By its name, or as what a variable of such a name gave; not what is put together for this very machine. */
export function isProxyAddress(node: Expr, scope: Scope): boolean {
  const last = lastName(node);
  if (!/proxy/i.test(last)) return false;
  const values = node.type === 'Name' ? (find(scope, node.id)?.defs ?? []).flatMap(({ kind, value }) => (kind === 'value' && value ? [value] : [])) : [];
  if (values.length > 0 && values.every(isOfHost)) return false;
  return namesProxy(last) || (/(?:^|_)proxy(?:_env|_str)?$/i.test(last) && values.some(readsProxy));
}

/** `f"http://127.0.0.1:{port}"`, `f"{base}/proxy/{kind}"`: where the host is written, no user stands before it, and what has a path is called, not gone through. */
function isOfHost(value: Expr): boolean {
  const parts = value.type === 'JoinedStr' ? value.values : [value];
  const texts = parts.map((each) => text(each) ?? '');
  if (texts.some((each) => each.includes('@'))) return false;
  return /^\w{2,8}:\/\/[\w.-]{1,80}(?:[:/]|$)/.test(texts[0] ?? '') || texts.slice(1).some((each) => /(?<!\/)\/\w|\?/.test(each));
}

/** `os.getenv("HTTPS_PROXY") or settings.proxy_url` */
function readsProxy(value: Expr): boolean {
  return nodesBelow([value], mostNodes).some((each) => namesProxy(each.type === 'Constant' ? (text(each) ?? '') : each.type === 'Attribute' ? each.attr : each.type === 'Name' ? each.id : ''));
}
