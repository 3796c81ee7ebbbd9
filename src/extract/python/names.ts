// extract/python: expression -> the dotted name it stands for, imports and aliases followed inside the file.
import type { Call, Expr } from '../../parse/python/ast.ts';
import { classOf, find } from './scope.ts';
import type { Def, Scope } from './scope.ts';

const deepest = 12;

/**
 * `os.environ.get` for `e.get` after `from os import environ as e`; `flask.Flask()` for an instance; relative imports keep
 * their dots. A name nobody defines stands for itself (a builtin); null for anything this file cannot tell.
 */
export function qualify(node: Expr, scope: Scope, depth = 0): string | null {
  if (depth > deepest) return null;
  switch (node.type) {
    case 'Name': {
      const known = find(scope, node.id);
      return known ? fromDefs(known.defs, depth) : node.id;
    }
    case 'Attribute': {
      const own = ownAttribute(node.value, node.attr, scope, depth);
      if (own !== null) return own;
      const on = qualify(node.value, scope, depth + 1);
      return on === null ? null : `${on}.${node.attr}`;
    }
    case 'Call': {
      const callee = qualify(node.func, scope, depth + 1);
      return callee === null ? null : `${callee}()`;
    }
    case 'Await':
      return qualify(node.value, scope, depth + 1);
    default:
      return null;
  }
}

function fromDefs(defs: readonly Def[], depth: number): string | null {
  for (const def of defs) {
    if (def.kind === 'import') return def.target;
    if (def.kind === 'param') return def.annotation ? instanceOf(def.annotation, def.scope, depth) : null;
    if (def.kind !== 'value' || def.value === null) continue;
    const { type } = def.value;
    if (type !== 'Name' && type !== 'Attribute' && type !== 'Call' && type !== 'Await') continue;
    const name = qualify(def.value, def.scope, depth + 1);
    if (name !== null) return name;
  }
  return null;
}

function instanceOf(annotation: Expr, scope: Scope, depth: number): string | null {
  const name = qualify(annotation, scope, depth + 1);
  return name === null ? null : `${name}()`;
}

/** `self.app` where a method of the class says `self.app = FastAPI()`. */
function ownAttribute(on: Expr, attribute: string, scope: Scope, depth: number): string | null {
  if (on.type !== 'Name' || (on.id !== 'self' && on.id !== 'cls')) return null;
  const defs = classOf(scope)?.attributes.get(attribute);
  return defs ? fromDefs(defs, depth) : null;
}

/** The last word of what is called: `get` for `os.environ.get(…)`. */
export function lastName(node: Expr): string {
  if (node.type === 'Name') return node.id;
  return node.type === 'Attribute' ? node.attr : '';
}

/** The dotted name as written, or null where there is more to it than names. */
export function dotted(node: Expr, depth = 0): string | null {
  if (node.type === 'Name') return node.id;
  if (node.type !== 'Attribute' || depth > 20) return null;
  const on = dotted(node.value, depth + 1);
  return on === null ? null : `${on}.${node.attr}`;
}

export function text(node: Expr | null | undefined): string | null {
  return node?.type === 'Constant' && node.literal === 'str' ? node.value : null;
}

/** A named argument. */
export function keyword(call: Pick<Call, 'keywords'>, name: string): Expr | null {
  for (const { arg, value } of call.keywords) if (arg === name) return value;
  return null;
}

/** An argument by its place or by one of its names. */
export function argument(call: Call, at: number, ...names: readonly string[]): Expr | null {
  for (const name of names) {
    const value = keyword(call, name);
    if (value) return value;
  }
  const value = at >= 0 ? call.args[at] : undefined;
  return value && value.type !== 'Starred' ? value : null;
}

const requestNames = new Set(['request', 'req', 'websocket', 'ws', 'http_request', 'flask_request']);

/**
 * What of the current request an expression reads, in lower case: `headers.origin` for `request.headers.get("Origin")`,
 * `cookies.sid`, `` for the request itself; null when it reads none.
 */
export function requestPath(node: Expr, scope: Scope, depth = 0): string | null {
  if (depth > 6) return null;
  const dot = (on: string | null, name: string): string | null => (on === null ? null : on === '' ? name : `${on}.${name}`);
  switch (node.type) {
    case 'Name':
      return (requestNames.has(node.id) && isRequest(node.id, scope)) || isConnection(node.id, scope) ? '' : null;
    case 'Attribute':
      if (node.attr === 'request' && node.value.type === 'Name' && node.value.id === 'self') return '';
      return dot(requestPath(node.value, scope, depth + 1), node.attr.toLowerCase());
    case 'Subscript': {
      const key = text(node.slice);
      return key === null ? null : dot(requestPath(node.value, scope, depth + 1), headerName(key));
    }
    case 'Call': {
      if (node.func.type !== 'Attribute' || (node.func.attr !== 'get' && node.func.attr !== 'get_header' && node.func.attr !== 'get_cookie')) return null;
      const key = text(node.args[0]);
      if (key === null) return null;
      const on = requestPath(node.func.value, scope, depth + 1);
      return dot(on !== '' ? on : node.func.attr === 'get_header' ? 'headers' : node.func.attr === 'get_cookie' ? 'cookies' : on, headerName(key));
    }
    default:
      return null;
  }
}

function headerName(key: string): string {
  const name = key.toLowerCase();
  return name.startsWith('http_') ? name.slice(5).replaceAll('_', '-') : name;
}

/** A parameter of Starlette's `AuthenticationBackend.authenticate(self, conn: HTTPConnection)`, whatever it is called. */
function isConnection(name: string, scope: Scope): boolean {
  return find(scope, name)?.defs.some((def) => def.kind === 'param' && def.annotation !== null && lastName(def.annotation) === 'HTTPConnection') === true;
}

/** A parameter, or Flask's global; nobody imports a connection, but modules called `websocket` there are. */
function isRequest(name: string, scope: Scope): boolean {
  const known = find(scope, name);
  return !known || known.defs.some((def) => def.kind === 'param' || (def.kind === 'import' && !/^(?:websocket|ws)$/.test(name)));
}

/** The names of what a handler catches: `except (OSError, ValueError)`. */
export function typesOf(exception: Expr | null): string[] {
  if (exception === null) return [];
  if (exception.type === 'Tuple') return exception.elts.flatMap(typesOf);
  return [lastName(exception)];
}
