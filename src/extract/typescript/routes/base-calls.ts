// extract/typescript/routes: what a controller class hands to methods of its base that register routes:
// `this.route({ method: 'get', path: '/x', handler: this.list })`, `this.get('/x', this.list)`, `this.use('/x', new Users().router)`.
import { ts } from 'ts-morph';
import type { Safeguard } from '../../../model/route.ts';
import type { Script } from '../../../parse/document.ts';
import { isFunction, keyOf, lastName, memberOf, memberValue, rangeOf, stringOf, unwrap } from '../syntax.ts';
import { verbs } from './handed.ts';

export interface BaseCall {
  readonly methods: readonly string[] | null; // null: it mounts
  readonly path: ts.Expression | null;
  readonly parts: readonly ts.Expression[]; // what runs, the handler or router last
  readonly asks?: ts.Expression; // whom the base lets through, as far as it is told: `permission: ADMIN`
}

/** Names of methods that do it; those of every host are known by their arguments. */
export const baseMethods = /^(?:use[A-Z]\w*|(?:add|register)Route)$/;

export function baseCall(call: ts.CallExpression): BaseCall | null {
  const callee = unwrap(call.expression);
  if (!ts.isPropertyAccessExpression(callee) || callee.expression.kind !== ts.SyntaxKind.ThisKeyword) return null;
  const name = callee.name.text;
  const [first, ...rest] = call.arguments.map(unwrap);
  if (first === undefined) return null;
  if (/route$/i.test(name)) return ts.isObjectLiteralExpression(first) ? described(first) : null;
  if (verbs.has(name)) return listed(name, first, rest);
  return name.startsWith('use') ? mounted(first, rest) : null;
}

function described(options: ts.ObjectLiteralExpression): BaseCall | null {
  const given = (...keys: readonly string[]): ts.Expression | null => {
    for (const key of keys) {
      const value = memberValue(memberOf(options, key));
      if (value !== null && !ts.isMethodDeclaration(value)) return value;
    }
    return null;
  };
  const path = given('path', 'url');
  const handler = given('handler');
  if (path === null || handler === null) return null;
  const before = given('middleware', 'middlewares', 'preHandler');
  const method = stringOf(given('method') ?? undefined);
  const asks = options.properties.find((property) => asking.test(keyOf(property.name) ?? '') && ts.isPropertyAssignment(property));
  return {
    methods: [method === null ? '*' : method.toUpperCase()], path, parts: [...(before === null ? [] : [before]), handler],
    ...(asks !== undefined && ts.isPropertyAssignment(asks) && { asks: asks.initializer }),
  };
}

const asking = /^(?:permissions?|roles?|scopes?|access|auth\w*)$/i;

/** The last function handles; constants behind it say who may. */
function listed(method: string, path: ts.Expression, rest: readonly ts.Expression[]): BaseCall | null {
  const at = rest.findLastIndex((part) => isFunction(part) || isOwnMember(part));
  if (at < 0) return null;
  const asks = rest.slice(at + 1).find((part) => /^[A-Z][A-Z0-9_]+$/.test(lastName(part)));
  return { methods: [method === 'all' ? '*' : method === 'del' ? 'DELETE' : method.toUpperCase()], path, parts: rest.slice(0, at + 1), ...(asks !== undefined && { asks }) };
}

/** `this.list`, `this.list.bind(this)` */
function isOwnMember(node: ts.Expression): boolean {
  if (ts.isPropertyAccessExpression(node)) return node.expression.kind === ts.SyntaxKind.ThisKeyword;
  return ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression) && node.expression.name.text === 'bind' && isOwnMember(unwrap(node.expression.expression));
}

/** Whatever order the base takes them in, middleware stands before the router. */
function mounted(first: ts.Expression, rest: readonly ts.Expression[]): BaseCall | null {
  const path = ts.isStringLiteralLike(first) ? first : null;
  const parts = path === null ? [first, ...rest] : rest;
  const routers = parts.filter((part) => /^(?:router|routes)$/.test(lastName(part)));
  return routers.length === 0 ? null : { methods: null, path, parts: [...parts.filter((part) => !routers.includes(part)), ...routers] };
}

/** A safeguard that nobody can look into: the base knows what `ADMIN` means. */
export function askedOf(asks: ts.Expression | undefined, script: Script): Safeguard[] {
  const text = asks === undefined ? '' : asks.getText(script.source).slice(0, 60);
  if (asks === undefined || /^(?:none|false|null|undefined|['"](?:none|public)['"]|\w*\.?(?:none|public|anonymous))$/i.test(text)) return [];
  const at = rangeOf(asks, script);
  return [{ what: { kind: 'opaque', why: 'unsupported', name: `permission ${text}`, at }, how: 'permission', at }];
}
