// extract/python: document -> CredentialUseFact: how the code recognises a caller, by what it reads of the request and what it imports.
import type { Call, Expr } from '../../parse/python/ast.ts';
import type { CookieReachFact, CredentialUseFact } from '../../model/fact.ts';
import type { Range } from '../../model/range.ts';
import { isOfAnyVisitor } from '../../model/session-keys.ts';
import type { Document } from '../../parse/document.ts';
import { callsOf, outlineOf, sitesOf } from './code.ts';
import { nodesBelow } from './descend.ts';
import { rangeOf } from './expression.ts';
import { argument, keyword, lastName, qualify, requestPath, text } from './names.ts';
import type { Outline } from './outline.ts';
import { find, functionOf } from './scope.ts';
import type { Scope } from './scope.ts';

type Scheme = CredentialUseFact['scheme'];

interface Use {
  readonly scheme: Scheme;
  readonly at: Range;
  readonly scope: Scope | null;
  readonly of?: 'django';
  readonly sameSite?: 'lax' | 'unsaid';
}

/** One fact a scheme and function: the first place. */
export function* credentialUses(document: Document): Iterable<CredentialUseFact | CookieReachFact> {
  const code = outlineOf(document);
  if (!code) return;
  const seen = new Set<string>();
  for (const { scheme, at, scope, of, sameSite } of [...imported(code), ...declared(document), ...parameters(code), ...read(document), ...configured(code)]) {
    const key = `${scheme} ${(scope && functionOf(scope)?.symbol) ?? ''} ${sameSite ?? ''}`;
    if (seen.has(key)) continue;
    seen.add(key);
    yield { kind: 'credential-use', scheme, ...(of && { of }), ...(sameSite && { sameSite }), at: rangeOf(at) };
  }
  yield* reaches(document, code);
}

/** Settings of the cookies that sign in: Django's own, and those of libraries that keep a token in one. */
const reachSetting = /^(?!CSRF_|LANGUAGE_)(?:\w{1,40}_)?SAME_?SITE$/i;

/** `SESSION_COOKIE_SAMESITE = "None"`, `set_cookie(…, samesite="none")`; one that names a setting is as that says. */
function* reaches(document: Document, { assignments }: Outline): Iterable<CookieReachFact> {
  const given = callsOf(document, ...setters).flatMap(({ node, scope }) => (isCallersWord(node, scope) ? [] : behind(keyword(node, 'samesite'), scope)));
  const set = assignments.flatMap(({ node, value }) => (node.type === 'Name' && value !== null && reachSetting.test(node.id) ? [value] : []));
  const session = new Set(assignments.flatMap(({ node, value }) => (node.type === 'Name' && node.id === 'SESSION_COOKIE_SAMESITE' && value !== null ? [value] : [])));
  for (const value of [...given, ...set]) {
    if (value.type === 'Attribute' && reachSetting.test(value.attr)) continue;
    const words = nodesBelow(said(value), 40).flatMap((node) => (node.type === 'Constant' ? [text(node) ?? ''] : []));
    yield { kind: 'cookie-reach', sent: !words.some((word) => /^(?:lax|strict)$/i.test(word)) || words.some((word) => /^none$/i.test(word)), ...(session.has(value) && { of: 'session' }), at: rangeOf(value) };
  }
}

/** What a name of the file was given, where that is one thing. */
function behind(value: Expr | null, scope: Scope): Expr[] {
  if (value?.type !== 'Name') return value === null ? [] : [value];
  const [only, more] = find(scope, value.id)?.defs ?? [];
  return [only?.kind === 'value' && more === undefined ? (only.value ?? value) : value];
}

/** `cast(Literal["lax", "none"], value)`: the type says only what it may be. */
function said(value: Expr): Expr[] {
  return value.type === 'Call' && lastName(value.func) === 'cast' ? value.args.slice(1) : [value];
}

/** A mark that the page chose and sent itself, not what the service let somebody in with. */
function isCallersWord(call: Call, scope: Scope): boolean {
  const name = text(argument(call, 0, 'key', 'name'));
  const [value] = behind(argument(call, 1, 'value'), scope);
  if (name === null || value?.type !== 'Call' || lastName(value.func) !== 'get' || value.func.type !== 'Attribute') return false;
  const word = text(value.args[0]);
  const [body] = behind(value.func.value, scope);
  const read = body?.type === 'Await' ? body.value : body;
  return word !== null && !/token|jwt|auth|key|pass/i.test(`${name} ${word}`) && read?.type === 'Call' && /^(?:get_)?json$/.test(lastName(read.func));
}

const setters = ['set_cookie', 'set_signed_cookie', 'set_secure_cookie'];

const importSchemes: readonly (readonly [RegExp, Scheme])[] = [
  [/^flask_login\.(?:LoginManager|login_user|login_required|current_user)$/, 'session'],
  [/^flask_security\.|^flask_user\.|^aiohttp_session\.|^flask_session\.Session$|^aiohttp_security\./, 'session'],
  [/^django\.contrib\.auth\.(?:decorators|mixins|views)\.|^django\.contrib\.auth\.(?:login|logout)$/, 'session'],
  [/^flask_jwt_extended\.|^flask_jwt\.|^rest_framework_simplejwt\.|^ninja_jwt\./, 'bearer'],
  [/^ninja\.security\.HttpBearer$|^flask_httpauth\.HTTPTokenAuth$|^rest_framework\.authentication\.TokenAuthentication$|^fastapi_users\.authentication\.BearerTransport$/, 'bearer'],
  [/^flask_httpauth\.HTTPBasicAuth$|^rest_framework\.authentication\.BasicAuthentication$|^ninja\.security\.HttpBasicAuth$|^flask_basicauth\./, 'basic'],
  [/^rest_framework\.authentication\.SessionAuthentication$|^ninja\.security\.(?:django_auth|SessionAuth)$/, 'session'],
  [/^fastapi_users\.authentication\.CookieTransport$|^ninja\.security\.APIKeyCookie$/, 'cookie'],
  [/^rest_framework_api_key\.|^ninja\.security\.APIKey(?:Header|Query)$/, 'api-key'],
];

const importRoots = /^(?:flask_|aiohttp_se|django\.contrib\.auth|rest_framework|ninja|fastapi_users)/;

function* imported({ imports }: Outline): Iterable<Use> {
  for (const { from, imported: name, at } of imports) {
    const full = name === null ? `${from}.` : `${from}.${name}`;
    if (!importRoots.test(full)) continue;
    for (const [pattern, scheme] of importSchemes) if (pattern.test(full)) yield { scheme, at, scope: null, ...(full.startsWith('django.') && { of: 'django' }) };
  }
}

const schemeClasses = new Map<string, Scheme>([
  ['HTTPBearer', 'bearer'],
  ['OAuth2PasswordBearer', 'bearer'],
  ['OAuth2AuthorizationCodeBearer', 'bearer'],
  ['OpenIdConnect', 'bearer'],
  ['HTTPBasic', 'basic'],
  ['APIKeyHeader', 'api-key'],
  ['APIKeyQuery', 'api-key'],
  ['APIKeyCookie', 'cookie'],
  ['CookieTransport', 'cookie'],
  ['BearerTransport', 'bearer'],
]);
/** Its `set_cookie` says SameSite=Lax unless it is told otherwise (starlette.io/responses); Flask's and Django's say nothing. */
function isStarlette(document: Document): boolean {
  return [...(outlineOf(document)?.root.names.values() ?? [])].flat().some(({ kind, target }) => kind === 'import' && /^(?:fastapi|starlette)(?:\.|$)/.test(target));
}

/** Starlette's session is SameSite=Lax unless it is told otherwise (starlette.io/middleware). */
function staysHome({ keywords }: Call): boolean {
  const told = keywords.find(({ arg }) => arg === 'same_site');
  return told === undefined ? keywords.every(({ arg }) => arg !== null) : /^(?:lax|strict)$/i.test(text(told.value) ?? '');
}

const sessionCookie = /sess|token|auth|jwt|sid\b|remember|login|user/i;

function* declared(document: Document): Iterable<Use> {
  for (const { node, inner } of outlineOf(document)?.classes ?? []) {
    const scheme = node.bases.map((base) => schemeClasses.get(lastName(base))).find((one) => one !== undefined); // `class BearerHeader(APIKeyHeader)`
    if (scheme !== undefined) yield { scheme, at: node, scope: inner };
  }
  for (const { node, scope } of callsOf(document, ...schemeClasses.keys())) {
    const scheme = schemeClasses.get(lastName(node.func)) ?? schemeClasses.get((qualify(node.func, scope) ?? '').split('.').at(-1) ?? '');
    if (scheme) yield { scheme, at: node, scope };
  }
  for (const { node, scope } of callsOf(document, 'add_middleware', 'Middleware')) {
    if (/^SessionMiddleware$/.test(lastName(node.args[0] ?? node))) yield { scheme: 'session', at: node, scope, ...(isStarlette(document) && staysHome(node) && { sameSite: 'lax' }) };
  }
  const bare = isStarlette(document) ? 'lax' : 'unsaid';
  for (const { node, scope } of callsOf(document, ...setters, 'get_secure_cookie', 'get_signed_cookie')) {
    if (isCallersWord(node, scope)) continue;
    const name = text(node.args[0] ?? keyword(node, 'key') ?? keyword(node, 'name'));
    const own = node.args[0] ?? keyword(node, 'key');
    if (sessionCookie.test(name ?? (own ? lastName(own) : ''))) yield { scheme: 'cookie', at: node, scope, ...(setters.includes(lastName(node.func)) && !keyword(node, 'samesite') && { sameSite: bare }) };
  }
}

/** FastAPI: `authorization: str = Header(None)`, `x_api_key: … = Header()`, `session: … = Cookie()`, also in `Annotated`. */
function* parameters({ functions }: Outline): Iterable<Use> {
  for (const { inner } of functions) {
    for (const [name, [def]] of inner.names) {
      if (def?.kind !== 'param') continue;
      const source = sourceOf(def.value) ?? sourceOf(def.annotation);
      if (source === null) continue;
      const header = (source.alias ?? name).toLowerCase().replaceAll('_', '-');
      const scheme = source.kind === 'Cookie' ? (sessionCookie.test(header) ? 'cookie' : null) : schemeOfHeader(header);
      if (scheme) yield { scheme, at: { start: def.start, end: def.start + 3 }, scope: inner };
    }
  }
}

function sourceOf(node: Expr | null): { kind: string; alias: string | null } | null {
  if (node?.type === 'Subscript' && node.slice.type === 'Tuple') {
    for (const one of node.slice.elts) {
      const found = one.type === 'Call' || one.type === 'Name' ? sourceOf(one) : null;
      if (found) return found;
    }
    return null;
  }
  if (node?.type !== 'Call') return null;
  const kind = lastName(node.func);
  return kind === 'Header' || kind === 'Cookie' ? { kind, alias: text(keyword(node, 'alias')) } : null;
}

function schemeOfHeader(name: string): Scheme | null {
  if (name === 'authorization' || name === 'x-authorization') return 'bearer';
  return /^(?:x-)?(?:api-?key|auth-token|access-token|admin-(?:key|token|password)|internal-(?:key|token)|[a-z]+-api-key)$/.test(name) ? 'api-key' : null;
}

function* read(document: Document): Iterable<Use> {
  const { attributes, calls, subscripts } = sitesOf(document);
  for (const { node, scope } of attributes) {
    const path = requestPath(node, scope);
    if (path === 'cookies') yield { scheme: 'cookie', at: node, scope };
    else if (path === 'session') yield { scheme: 'session', at: node, scope };
    else if (path === 'authorization') yield { scheme: 'basic', at: node, scope };
    else if (node.attr === 'COOKIES' && path !== null) yield { scheme: 'cookie', at: node, scope };
  }
  for (const { node, scope } of [...(calls.get('get') ?? []), ...(calls.get('get_header') ?? []), ...subscripts]) {
    const path = requestPath(node, scope) ?? headersPath(node, scope);
    const scheme = path?.startsWith('headers.') ? schemeOfHeader(path.slice('headers.'.length)) : path?.startsWith('meta.') ? schemeOfHeader(path.slice('meta.'.length)) : null;
    if (scheme) yield { scheme, at: node, scope };
    else if (isFlaskSession(node, scope)) yield { scheme: 'session', at: node, scope };
  }
}

/** `headers.get("authorization")` where only the headers are passed. */
function headersPath(node: Expr, scope: Scope): string | null {
  const on = node.type === 'Call' && node.func.type === 'Attribute' ? node.func.value : node.type === 'Subscript' ? node.value : null;
  const key = node.type === 'Call' ? text(node.args[0]) : node.type === 'Subscript' && node.ctx === 'Load' ? text(node.slice) : null;
  if (!on || key === null || lastName(on) !== 'headers' || functionOf(scope) === null) return null;
  return on.type === 'Attribute' && on.value.type === 'Name' && on.value.id === 'self' ? `headers.${key.toLowerCase()}` : null;
}

function isFlaskSession(node: Expr, scope: Scope): boolean {
  const on = node.type === 'Subscript' ? node.value : node.type === 'Call' && node.func.type === 'Attribute' ? node.func.value : null;
  if (on?.type !== 'Name' || on.id !== 'session') return false;
  const key = node.type === 'Subscript' ? node.slice : node.type === 'Call' ? node.args[0] : undefined;
  if (isOfAnyVisitor(text(key) ?? '')) return false;
  const name = qualify(on, scope);
  return name === 'flask.session' || name === 'quart.session';
}

const textSchemes: readonly (readonly [RegExp, Scheme])[] = [
  [/^django\.contrib\.sessions\.middleware\.SessionMiddleware$|\.SessionAuthentication$/, 'session'],
  [/\.(?:JWTAuthentication|TokenAuthentication|JSONWebTokenAuthentication|OAuth2Authentication)$/, 'bearer'],
  [/\.BasicAuthentication$/, 'basic'],
];

/** MIDDLEWARE and REST_FRAMEWORK of Django settings name classes as text. */
function* configured({ assignments }: Outline): Iterable<Use> {
  for (const { node, value } of assignments) {
    if (node.type !== 'Name' || value === null || !/^(?:MIDDLEWARE|MIDDLEWARE_CLASSES|REST_FRAMEWORK|DEFAULT_AUTHENTICATION_CLASSES|\w+_MIDDLEWARE)$/.test(node.id)) continue;
    const pending: Expr[] = [value];
    for (let steps = 0; pending.length > 0 && steps < 300; steps++) {
      const next = pending.pop();
      if (!next) break;
      const name = text(next);
      if (name !== null) for (const [pattern, scheme] of textSchemes) if (pattern.test(name)) yield { scheme, at: next, scope: null, ...(name.startsWith('django.') && { of: 'django' }) };
      if (next.type === 'List' || next.type === 'Tuple') pending.push(...next.elts);
      else if (next.type === 'Dict') pending.push(...next.values);
      else if (next.type === 'BinOp') pending.push(next.left, next.right);
    }
  }
}
