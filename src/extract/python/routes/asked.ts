// extract/python/routes: the functions that one leaves the question who calls to, and the credential that stands in a socket's first message.
import type { Call, Expr } from '../../../parse/python/ast.ts';
import type { Value } from '../../../model/value.ts';
import { toValue } from '../expression.ts';
import { lastName, requestPath, text } from '../names.ts';
import { find, type Guard, type Scope } from '../scope.ts';

/** What a call runs; a function that stands in another by its full name. */
export function calledFunction({ func }: Call, scope: Scope): Value {
  return functionGiven(func, scope, null);
}

/** The function that an expression names, or that a call of it gives (`@limited(5)`): one that stands in another by its full name. */
export function functionGiven(node: Expr, scope: Scope, guard: Guard | null): Value {
  const value = toValue(node, scope, guard, 40);
  if (node.type === 'Call' && value.kind === 'call' && value.callee.kind === 'opaque') return { ...value, callee: functionGiven(node.func, scope, guard) };
  if (node.type !== 'Name' || value.kind !== 'opaque') return value;
  const home = find(scope, node.id);
  const isFunction = home?.scope.kind === 'function' && home.defs.some(({ code }) => code !== null && code.type !== 'ClassDef');
  return isFunction ? { kind: 'name', name: `${home.scope.symbol}.${node.id}`, at: value.at } : value;
}

/** `verify_auth(request)`, `check(request.headers)`: handed the request, or what holds its credential. */
export function isHandedRequest({ args, keywords }: Call, scope: Scope): boolean {
  return [...args, ...keywords.map(({ value }) => value)].some((given) => {
    const path = requestPath(given, scope);
    return path === '' || path === 'headers' || path === 'cookies';
  });
}

const named = /^(?:(?:access|auth|session|user|bearer|jwt|id)_?)?token$|^(?:x[-_])?api[-_]?key$|^jwt$|^authorization$/i;

/** `json.loads(await websocket.receive_text())["token"]`: a socket's client says who it is in a message. */
export function isOfMessage(node: Expr, scope: Scope): boolean {
  if (node.type === 'Subscript') return named.test(text(node.slice) ?? '') && isMessage(node.value, scope, 0);
  return node.type === 'Call' && node.func.type === 'Attribute' && node.func.attr === 'get' && named.test(text(node.args[0]) ?? '') && isMessage(node.func.value, scope, 0);
}

const receiving = /^(?:receive(?:_text|_json|_str|_bytes)?|recv)$/;
const unwrapping = /^(?:loads|wait_for|decode|get|model_validate|model_validate_json|parse_raw|validate_python)$/;
const socket = /web_?socket|^ws$|(?:^|_)sock(?:et)?$|^conn(?:ection)?$/i;

function isMessage(node: Expr, scope: Scope, depth: number): boolean {
  if (depth > 6) return false;
  switch (node.type) {
    case 'Await':
      return isMessage(node.value, scope, depth + 1);
    case 'Subscript':
      return isMessage(node.value, scope, depth + 1);
    case 'Name':
      return find(scope, node.id)?.defs.some((def) => def.value !== null && (def.kind === 'value' ? isMessage(def.value, scope, depth + 1) : def.kind === 'item' && isSocket(def.value))) === true;
    case 'Call': {
      const { func, args } = node;
      if (func.type !== 'Attribute') return false;
      if (receiving.test(func.attr)) return isSocket(func.value);
      return unwrapping.test(func.attr) && [func.value, ...args].some((given) => isMessage(given, scope, depth + 1));
    }
    default:
      return false;
  }
}

function isSocket(node: Expr): boolean {
  return (node.type === 'Name' || node.type === 'Attribute') && socket.test(lastName(node));
}
