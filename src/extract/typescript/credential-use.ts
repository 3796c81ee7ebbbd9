// Extract stage: how code recognises its callers: session packages, cookies, Authorization and API-key headers read.
import { ts } from 'ts-morph';
import type { CookieReachFact, CredentialUseFact, Fact } from '../../model/fact.ts';
import type { Document } from '../../parse/document.ts';
import { declarationOf } from './scope.ts';
import { type Survey, surveys } from './survey.ts';
import { accessedKey, dottedName, lastName, rangeOf, receiver, stringOf, unwrap } from './syntax.ts';

type Scheme = CredentialUseFact['scheme'];

/** Packages that do nothing else. */
const packages: ReadonlyMap<string, Scheme> = new Map<string, Scheme>([
  ['express-session', 'session'], ['cookie-session', 'session'], ['koa-session', 'session'], ['@fastify/session', 'session'], ['@fastify/secure-session', 'session'], ['fastify-session', 'session'],
  ['iron-session', 'session'], ['next-iron-session', 'session'], ['next-auth', 'session'], ['@auth/core', 'session'], ['@auth/express', 'session'], ['better-auth', 'session'], ['lucia', 'session'], ['lucia-auth', 'session'],
  ['express-jwt', 'bearer'], ['koa-jwt', 'bearer'], ['@fastify/jwt', 'bearer'], ['fastify-jwt', 'bearer'], ['hono/jwt', 'bearer'], ['hono/bearer-auth', 'bearer'], ['@elysiajs/bearer', 'bearer'], ['passport-http-bearer', 'bearer'],
  ['express-basic-auth', 'basic'], ['basic-auth', 'basic'], ['koa-basic-auth', 'basic'], ['@fastify/basic-auth', 'basic'], ['hono/basic-auth', 'basic'], ['passport-http', 'basic'],
  ['passport-headerapikey', 'api-key'],
]);

export function* extractCredentialUse(document: Document): Generator<Fact> {
  const seen = new Set<string>();
  for (const survey of surveys(document)) {
    for (const fact of uses(survey)) {
      const key = `${fact.scheme}:${fact.at.start}`;
      if (!seen.has(key)) yield fact;
      seen.add(key);
    }
    yield* reaches(survey);
  }
}

/** `{ httpOnly: true, sameSite: 'strict' }`; `true` is strict in Express. */
function* reaches({ script, objects }: Survey): Generator<CookieReachFact> {
  for (const object of objects) {
    const given = sameSiteOf(object);
    if (given === undefined) continue;
    const value = stringOf(given)?.toLowerCase();
    yield { kind: 'cookie-reach', sent: value !== 'lax' && value !== 'strict' && given.kind !== ts.SyntaxKind.TrueKeyword, at: rangeOf(given, script) };
  }
}

function sameSiteOf(object: ts.ObjectLiteralExpression): ts.Expression | undefined {
  const property = object.properties.find((each) => each.name !== undefined && /^['"]?sameSite['"]?$/i.test(each.name.getText()));
  if (property === undefined) return undefined;
  return ts.isPropertyAssignment(property) ? unwrap(property.initializer) : ts.isShorthandPropertyAssignment(property) ? property.name : undefined;
}

function* uses(survey: Survey): Generator<CredentialUseFact> {
  const { script } = survey;
  const use = (node: ts.Node, scheme: Scheme, sameSite?: CredentialUseFact['sameSite']): CredentialUseFact => ({ kind: 'credential-use', scheme, ...(sameSite && { sameSite }), ...(ts.isCallExpression(node) && scheme === 'cookie' && setting.test(lastName(node.expression)) && { given: true as const }), at: rangeOf(node, script) });
  for (const statement of script.source.statements) {
    const from = ts.isImportDeclaration(statement) && ts.isStringLiteral(statement.moduleSpecifier) ? statement.moduleSpecifier.text : '';
    const scheme = packages.get(from);
    if (scheme !== undefined && (statement as ts.ImportDeclaration).importClause?.phaseModifier !== ts.SyntaxKind.TypeKeyword) yield use(statement, scheme, laxByDefault.test(from) ? 'lax' : undefined);
  }
  for (const call of survey.calls) {
    const scheme = calledScheme(call, survey);
    if (scheme !== null) yield use(call, scheme, scheme === 'cookie' && setsCookie(call) ? 'unsaid' : undefined);
  }
  for (const access of survey.accesses) {
    const scheme = accessedScheme(access);
    if (scheme !== null) yield use(access, scheme);
  }
}

/** Their session cookies are SameSite=Lax unless told otherwise. */
const laxByDefault = /^(?:next-auth|@auth\/(?:core|express)|better-auth|iron-session|next-iron-session|lucia|lucia-auth)$/;

const setting = /^(?:cookie|set|setCookie|setSignedCookie)$/;

/** Without a word on other sites; options that stand elsewhere may say it. */
function setsCookie({ expression, arguments: given }: ts.CallExpression): boolean {
  if (!setting.test(lastName(expression))) return false;
  return !given.some((each) => ts.isObjectLiteralExpression(each) && sameSiteOf(each) !== undefined);
}

const sessionNames = /token|session|auth|jwt|(?:^|[._-])sid$|^sid|refresh|user_?id|login|connect\.sid/i;

function calledScheme(call: ts.CallExpression, { imports }: Survey): Scheme | null {
  const name = lastName(call.expression);
  const text = stringOf(call.arguments[0]);
  const on = receiver(call.expression);
  if (name === 'require' && text !== null) return packages.get(text) ?? null;
  if (name === 'fromAuthHeaderAsBearerToken' || name === 'fromAuthHeaderWithScheme') return 'bearer';
  if (text === null || on === null) return name === 'setCookie' || name === 'getCookie' || name === 'setSignedCookie' ? cookieHelper(call, imports) : null;
  if (text.toLowerCase() === 'www-authenticate') return asksForPassword(call.arguments[1]) ? 'basic' : null;
  if (name === 'get' || name === 'header') return readHeader(on, text);
  if (name === 'cookie' && /^(?:res|response|reply|this\.res)$/.test(dottedName(on))) return sessionNames.test(text) ? 'cookie' : null;
  if (name === 'set' && /cookies/.test(lastName(on)) && isServerCookies(on, imports)) return sessionNames.test(text) ? 'cookie' : null;
  return null;
}

/** `res.setHeader('WWW-Authenticate', 'Basic realm="x"')`: browsers attach what the visitor typed from there on. */
function asksForPassword(challenge: ts.Expression | undefined): boolean {
  const text = challenge === undefined ? null : ts.isTemplateExpression(challenge) ? challenge.head.text : stringOf(challenge);
  return text !== null && /^Basic\b/i.test(text);
}

/** `setCookie(c, 'session', …)` of Hono and h3. */
function cookieHelper(call: ts.CallExpression, imports: ReadonlyMap<string, string>): Scheme | null {
  const from = imports.get(dottedName(call.expression));
  const name = stringOf(call.arguments[1]);
  return from !== undefined && /^(?:hono\/cookie|h3)$/.test(from) && name !== null && sessionNames.test(name) ? 'cookie' : null;
}

/** `req.get('authorization')`, `request.headers.get('x-api-key')`, `cookies().get('session')`. */
function readHeader(on: ts.Expression, text: string): Scheme | null {
  const holder = lastName(ts.isCallExpression(on) ? on.expression : on);
  const header = text.toLowerCase();
  if (/cookies?$|cookieStore/.test(holder)) return isServerCookies(on, new Map()) && sessionNames.test(text) ? 'cookie' : null;
  if (!/^(?:_?req|request|headers|ctx|c|context)$/i.test(holder)) return null;
  return headerScheme(header);
}

function headerScheme(header: string): Scheme | null {
  if (/(?:^|-)authorization(?:-|$)/.test(header)) return 'bearer';
  if (header === 'cookie') return 'cookie';
  return /^x-(?:api|auth|access|admin|internal)-?(?:key|token|secret)$/.test(header) ? 'api-key' : null;
}

/** `cookies()` of next/headers, `req.cookies`, `ctx.cookies`: the server's view, not document.cookie or js-cookie. */
function isServerCookies(on: ts.Expression, imports: ReadonlyMap<string, string>): boolean {
  const inner = unwrap(on);
  if (ts.isCallExpression(inner)) return dottedName(inner.expression) === 'cookies';
  if (/^(?:req|request|ctx|context|event|res|response|c|Astro|locals)\./.test(dottedName(inner))) return true;
  if (!ts.isIdentifier(inner)) return false;
  const declared = declarationOf(inner)?.node;
  if (declared !== undefined && ts.isVariableDeclaration(declared) && declared.initializer !== undefined) return isServerCookies(declared.initializer, imports);
  return imports.get(inner.text) === 'next/headers';
}

/** `req.headers.authorization`, `req.headers['x-api-key']`, `req.cookies.token`, `req.session.user`. */
function accessedScheme(access: ts.PropertyAccessExpression | ts.ElementAccessExpression): Scheme | null {
  const key = accessedKey(access);
  const holder = accessedKey(unwrap(access.expression));
  if (key === null || isWritten(access)) return null;
  const root = dottedName(access).split('.')[0] ?? '';
  if (/^(?:client|\w*[sS]ocket)$/.test(root) && (holder === null || holder === 'data') && whoIsConnected.test(key)) return 'session';
  if (holder === null) return null;
  if (!/^(?:_?req|request|ctx|context|c|event|socket|client|handshake|this|message)$/.test(root)) return null;
  if (holder === 'headers' || holder === 'header') return isOtherCookie(access, key) ? null : headerScheme(key.toLowerCase());
  if (holder === 'cookies' || holder === 'signedCookies') return sessionNames.test(key) ? 'cookie' : null;
  return holder === 'session' && /^(?:user\w*|passport|loggedIn|isLoggedIn|isAuth\w*|account\w*|admin\w*)$/i.test(key) ? 'session' : null;
}

/** `socket.userID`, `socket.data.user`: what the message that logs in put there. */
const whoIsConnected = /^(?:user|userI[dD]|user_id|currentUser|loggedIn|isLoggedIn|authenticated|isAuthenticated)$/;

/** `req.headers.cookie.split('; ').find((one) => one.startsWith('theme='))`: one cookie is looked for, and by its name it is no login. */
function isOtherCookie(access: ts.Node, key: string): boolean {
  if (key.toLowerCase() !== 'cookie') return false;
  let chain = access;
  while (isContinued(chain.parent, chain)) chain = chain.parent;
  const name = /['"\x60]([\w.-]{1,60})=['"\x60]/.exec(chain.getText().slice(0, 400))?.[1];
  return name !== undefined && !sessionNames.test(name);
}

function isContinued(parent: ts.Node, inner: ts.Node): boolean {
  return (ts.isPropertyAccessExpression(parent) || ts.isElementAccessExpression(parent) || ts.isCallExpression(parent) || ts.isNonNullExpression(parent)) && parent.expression === inner;
}

/** A header given to a request that this code sends. */
function isWritten(access: ts.Node): boolean {
  const { parent } = access;
  return ts.isBinaryExpression(parent) && parent.left === access && parent.operatorToken.kind === ts.SyntaxKind.EqualsToken && /headers?/.test(access.getText());
}
