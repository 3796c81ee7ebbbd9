// extract/typescript/routes: which credential of the request an expression reads: a header, a cookie, the session, the caller.
import { ts } from 'ts-morph';
import { isOfAnyVisitor } from '../../../model/session-keys.ts';
import type { Credential } from '../../../model/route.ts';
import { accessedKey, dottedName, keyOf, lastName, stringOf, unwrap } from '../syntax.ts';

const requests = /^(?:_?(?:req|request|ctx|context|c|event|socket|client|conn|connection|handshake|info|httpRequest|nextRequest|expressRequest|koaCtx|ws|http|evt|r)|\w+(?:Req|Request|Ctx|Context))$/;

/** What a header of that name carries. */
export function headerCredential(name: string): Credential | null {
  const lower = name.toLowerCase();
  if (/(?:^|-)authorization(?:-|$)/.test(lower) || lower === 'x-access-token' || lower === 'x-auth-token' || lower === 'auth-token' || lower === 'token' || lower === 'x-token') return 'bearer';
  if (lower === 'cookie') return 'cookie';
  if (/signature|integrity|^x-hub|^x-line|hmac/.test(lower)) return 'signature';
  return /api-?key|-key$|secret|token|^x-auth|^x-user|access-?key|^x-forwarded-user|^x-admin/.test(lower) ? 'api-key' : null;
}

const deepest = 12; // members of one expression that are followed
const queryKeys = /^(?:\w*token|api_?key|key|secret|auth|access_?key|signature|sig|password)$/i;

/** `req.headers.authorization`, `req.cookies.sid`, `ctx.session`, `req.user`, `req.query.token`; not where it is written to. */
export function accessCredential(node: ts.PropertyAccessExpression | ts.ElementAccessExpression): Credential | null {
  if (isTarget(node) || isHandled(node)) return null;
  const key = accessedKey(node);
  if (key === null) return null;
  const on = unwrap(node.expression);
  const owner = lastName(on);
  if (owner === 'headers' || owner === 'header') return headerCredential(key);
  if (owner === 'query' || owner === 'searchParams') return fromRequest(on) && queryKeys.test(key) ? 'query' : null;
  if (!isRequest(on) || (/^sess(?:ion)?$/.test(key) && isOfAnyVisitor(accessedKey(node.parent) ?? ''))) return null;
  return memberCredential(key) ?? (verdicts.test(key) && !isCalled(node) ? 'user' : null);
}

/** What middleware before this one found: `req.isAuthenticated = true`. */
const verdicts = /^(?:is)?(?:Auth|Authenticated|Authorized|LoggedIn|auth|authenticated|authorized|loggedIn)$/;

function isCalled(node: ts.Expression): boolean {
  return ts.isCallExpression(node.parent) && node.parent.expression === node;
}

function memberCredential(key: string): Credential | null {
  if (/^(?:cookies?|signedCookies)$/.test(key)) return 'cookie';
  if (/^(?:session|sess)$/.test(key)) return 'session';
  if (/^(?:user|currentUser|auth|userI[dD]|user_id|userInfo|currentUserId|account|jwtPayload|accessToken|loginUser|admin|payload|token)$/.test(key)) return key === 'token' ? 'bearer' : 'user';
  return null;
}

/** `req`, `ctx.request`, `c.req`, `ctx.state`, `res.locals`, `this.ctx`. */
function isRequest(node: ts.Expression, depth = 0): boolean {
  if (depth > deepest) return false;
  if (ts.isIdentifier(node)) return requests.test(node.text) || node.text === 'locals'; // SvelteKit hands it to handlers
  if (ts.isCallExpression(node)) return lastName(node.expression) === 'getRequest'; // of Nest's context of an execution
  const key = accessedKey(node);
  if (key === null) return false;
  const on = unwrap((node as ts.PropertyAccessExpression).expression);
  if (key === 'locals') return ts.isIdentifier(on) && /^(?:_?res(?:ponse)?|event)$/.test(on.text);
  if (on.kind === ts.SyntaxKind.ThisKeyword) return /^(?:ctx|req|request|context)$/.test(key);
  return /^(?:req|request|state|raw|var|ctx|handshake|auth|data|context)$/.test(key) && isRequest(on, depth + 1);
}

function fromRequest(node: ts.Expression): boolean {
  const root = dottedName(node).split('.')[0] ?? '';
  return requests.test(root) || root === 'url' || root === 'this' || root === 'searchParams' || root === 'nextUrl';
}

/** `req.session.regenerate(…)`, `req.session.destroy()`: says nothing of who calls. */
function isHandled(node: ts.Node): boolean {
  const { parent } = node;
  return ts.isPropertyAccessExpression(parent) && parent.expression === node && /^(?:regenerate|destroy|save|touch|reload|resetMaxAge)$/.test(parent.name.text) && ts.isCallExpression(parent.parent);
}

/** `req.user = decoded`, `delete req.session`. */
function isTarget(start: ts.Node): boolean {
  let node = start;
  for (let steps = 0; steps < deepest; steps++) {
    const { parent } = node;
    if (ts.isBinaryExpression(parent)) return parent.left === node && parent.operatorToken.kind >= ts.SyntaxKind.FirstAssignment && parent.operatorToken.kind <= ts.SyntaxKind.LastAssignment;
    if (ts.isDeleteExpression(parent)) return true;
    if (!(ts.isPropertyAccessExpression(parent) || ts.isElementAccessExpression(parent)) || parent.expression !== node) return false;
    node = parent;
  }
  return false;
}

/** `@Headers('cookie') cookie: string`, `@Cookies() cookies` of a Nest handler. */
export function parameterCredential(parameter: ts.ParameterDeclaration): Credential | null {
  for (const { expression } of ts.getDecorators(parameter) ?? []) {
    if (!ts.isCallExpression(expression)) continue;
    const name = lastName(expression.expression);
    const key = stringOf(expression.arguments[0]);
    if (name === 'Headers' || name === 'Header') return key === null ? null : headerCredential(key);
    if (name === 'Cookies' || name === 'Cookie') return 'cookie';
  }
  return null;
}

/** `({ locals: { user } }) => …`, `({ headers: { authorization } }) => …` */
export function* handedCredentials({ name }: ts.ParameterDeclaration): Iterable<Credential> {
  for (const part of ts.isObjectBindingPattern(name) ? name.elements : []) {
    const owner = keyOf(part.propertyName ?? part.name);
    if (!ts.isObjectBindingPattern(part.name) || (owner !== 'locals' && owner !== 'headers')) continue;
    for (const element of part.name.elements) {
      const key = keyOf(element.propertyName ?? element.name) ?? '';
      const known = owner === 'headers' ? headerCredential(key) : memberCredential(key);
      if (known !== null) yield known;
    }
  }
}

/** Functions of well-known libraries that find out who calls, or null. */
const sessions = /^(?:getServerSession|unstable_getServerSession|getServerAuthSession|currentUser|getAuth|getIronSession|validateRequest|getSessionFromRequest|withApiAuthRequired|getSession|getKindeServerSession|decodeIdToken)$/;

/** `req.get('Authorization')`, `headers.get('x-api-key')`, `req.isAuthenticated()`, `getCookie(c, 'sid')`, `getServerSession()`. */
export function callCredential(call: ts.CallExpression, imports: ReadonlyMap<string, string>): Credential | null {
  const callee = unwrap(call.expression);
  const name = lastName(callee);
  const first = stringOf(call.arguments[0]);
  const on = accessedKey(callee) === null ? null : unwrap((callee as ts.PropertyAccessExpression).expression);
  if (on !== null) {
    if (first !== null && (name === 'get' || name === 'header' || name === 'getHeader')) return fetched(on, first);
    if (name === 'isAuthenticated' || name === 'isUnauthenticated') return isRequest(on) ? 'session' : null;
    if (name === 'get' && isCookies(on)) return 'cookie';
    if (name === 'getSession' && /auth|\.api$/i.test(dottedName(on))) return 'session';
    if (lastName(on) === 'locals' && /^(?:getSession|safeGetSession|auth|validate|validateUser)$/.test(name)) return 'session';
    if (name === 'authenticate' && /passport/i.test(dottedName(on))) return strategyCredential(first);
    if ((name === 'getUser' || name === 'getClaims') && /auth/i.test(dottedName(on))) return 'session';
    return name === 'authenticateRequest' || name === 'verifyIdToken' ? 'bearer' : null;
  }
  if (/^get(?:Request)?Header$/.test(name) && call.arguments.length > 1) return headerCredential(stringOf(call.arguments[1]) ?? '');
  if (name === 'getUserSession' || name === 'requireUserSession') return 'session'; // nuxt-auth-utils
  if (name === 'getCookie' || name === 'getSignedCookie' || name === 'parseCookies') return 'cookie';
  const from = imports.get(name);
  if (from !== undefined && sessions.test(name)) return 'session';
  if (name === 'auth' && from !== undefined && (/clerk|next-auth|^[@~./].*auth/.test(from))) return call.arguments.length === 0 ? 'session' : null;
  if (name === 'getToken' && from !== undefined && /next-auth/.test(from)) return 'session';
  return from === 'basic-auth' ? 'basic' : null;
}

/** `req.cookies`, and `cookies()` of Next.js. */
function isCookies(on: ts.Expression): boolean {
  return lastName(ts.isCallExpression(on) ? on.expression : on) === 'cookies';
}

function fetched(on: ts.Expression, key: string): Credential | null {
  const owner = lastName(on);
  if (/headers?$/i.test(owner) || isRequest(on) || /^(?:headers|nextHeaders)$/.test(lastName(ts.isCallExpression(on) ? on.expression : on))) {
    const known = headerCredential(key);
    if (known !== null && !(owner === 'c' && known === 'api-key')) return known;
  }
  if (owner === 'searchParams' && queryKeys.test(key)) return 'query';
  if (/cookie/i.test(owner) || isCookies(on)) return 'cookie';
  if (/^(?:c|ctx|context)$/.test(owner) && /^(?:user|userId|session|jwtPayload|auth|currentUser|account)$/.test(key)) return key === 'session' ? 'session' : 'user';
  return null;
}

function strategyCredential(strategy: string | null): Credential {
  if (strategy === 'local') return 'unknown';
  return strategy === 'session' ? 'session' : strategy === 'basic' ? 'basic' : 'bearer';
}

/** `const { authorization } = req.headers`, `const { user } = req`, `({ headers: { authorization } }) => …`. */
export function* patternCredentials(variable: ts.VariableDeclaration): Iterable<Credential> {
  if (!ts.isObjectBindingPattern(variable.name) || variable.initializer === undefined) return;
  const whole = unwrap(variable.initializer);
  const owner = lastName(whole);
  for (const element of variable.name.elements) {
    const key = keyOf(element.propertyName ?? element.name);
    if (key === null) continue;
    const known = owner === 'headers' || owner === 'header' ? headerCredential(key) : owner === 'query' && queryKeys.test(key) ? 'query' : owner === 'cookies' ? 'cookie' : isRequest(whole) ? memberCredential(key) : null;
    if (known !== null) yield known;
    if (isRequest(whole) && key === 'headers' && ts.isObjectBindingPattern(element.name)) {
      for (const inner of element.name.elements) {
        const header = headerCredential(keyOf(inner.propertyName ?? inner.name) ?? '');
        if (header !== null) yield header;
      }
    }
  }
}
