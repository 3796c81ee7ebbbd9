// auth: which routes are handed a password to sign somebody in.
import { grouped } from '../../src/model/grouped.ts';
import type { Project } from '../../src/model/project.ts';
import type { Range } from '../../src/model/range.ts';
import type { Route } from '../../src/model/route.ts';
import { handlingOf } from '../../src/link/limits.ts';

const signIn = /(?:^|[/_. -])(?:(?:log_?-?in|sign_?-?in)(?:_?-?(?:with|by|using))?(?:_?-?(?:e?mail|password|credentials|local|account))?|local_?-?login|user_?-?login|do_?-?login|authenticate|tokens?|access-token|sessions?|auth|login_?check|session\/new|auth\/local)\/?$/i;

/** What FastAPI hands a login: a user's name and password. https://fastapi.tiangolo.com/reference/security/#fastapi.security.OAuth2PasswordRequestForm */
const loginForm = /OAuth2PasswordRequestForm/;

/** Another service asks for the password there, or what is begun is no sign-in. */
const elsewhere = /apple|google|github|gitlab|facebook|twitter|discord|microsoft|wechat|weixin|oauth|oidc|saml|sso\b|social|wallet|magic|passkey|webauthn|ldap|telegram|refresh|revoke|push|device|csrf|fcm|apns|stripe|paypal|payment|billing|checkout|(?:reset|verify|verification|invite|invitation|confirm(?:ation)?)[-_]?tokens?\b/i;

/** Checks and statuses that are asked for with a password: `POST /auth/status`, `/verify-password`, `/unlock`, `/admin/check`. */
const signsInByAnotherName = /(?:^|\/)(?:auth|user|users|admin|account|session|login|security|access)\/(?:status|check|verify|validate|enter|confirm)\/?$|(?:^|[/_-])(?:(?:check|verify|validate)[_-]?(?:password|pass|passwd|login|auth|access|credentials?)|password[_-]?(?:check|verify)|unlock)\/?$/i;

/** A route that signs in: by its path, and by its handler being handed a password. */
export function takesPassword(project: Project, route: Route): boolean {
  if (route.transport !== 'http' || route.development === true || project.files.get(route.path)?.role !== 'production') return false;
  if (!route.methods.some((method) => method === 'POST' || method === '*')) return route.methods.includes('GET') && signIn.test(withoutAnchors(route.url)) && !elsewhere.test(route.url) && handlingOf(project, route)?.password === true;
  if (route.guards.some(({ name }) => loginForm.test(name))) return true;
  if (byLibrary(project, route) || isByName(route)) return true;
  const url = withoutAnchors(route.url);
  if (elsewhere.test(url)) return false;
  if (!signIn.test(url)) return route.authentication === 'none' && signsInByAnotherName.test(url) && handlingOf(project, route)?.compares === true;
  return handlingOf(project, route)?.password === true || isBefore(project, route);
}

/** `^login/$` of Django. */
function withoutAnchors(url: string): string {
  return url.replaceAll(/\^|\/?\??\$$/g, '');
}

function isByName(route: Route): boolean {
  return route.guards.some(({ name }) => /\blocal(?:Auth)?Guard|passport.*local/i.test(name));
}

/** A library that is told to ask for a name and a password stands in the route's own declaration. */
export function byLibrary(project: Project, { path, at }: Route): boolean {
  return (project.once(strategies).get(path) ?? []).some((own) => own.start < at.end && at.start < own.end);
}

function strategies(project: Project): ReadonlyMap<string, readonly Range[]> {
  const nameless = project.of('handling').filter(({ password, symbol }) => password === true && symbol === '');
  return new Map([...grouped(nameless, ({ path }) => path)].map(([path, all]) => [path, all.map(({ at }) => at)]));
}

/** What stands before the handler is handed the password: `const signIn = passport.authenticate('local')`. */
function isBefore(project: Project, { path, guards }: Route): boolean {
  const known = project.once(takers);
  return guards.some(({ name, how }) => how === 'middleware' && known.get(name.slice(name.lastIndexOf('.') + 1)) === path.endsWith('.py'));
}

/** Names of what is handed a password, and whether it is Python's. */
function takers(project: Project): ReadonlyMap<string, boolean> {
  return new Map(project.of('handling').flatMap(({ password, symbol, path }) => (password === true && symbol !== '' ? [[symbol, path.endsWith('.py')] as const] : [])));
}
