// auth: which routes are handed a password to sign somebody in.
import type { Project } from '../../src/model/project.ts';
import type { Route } from '../../src/model/route.ts';
import { handlingOf } from '../../src/link/limits.ts';

const signIn = /(?:^|[/_. -])(?:(?:log_?-?in|sign_?-?in)(?:_?-?(?:with|by|using))?(?:_?-?(?:e?mail|password|credentials|local|account))?|local_?-?login|user_?-?login|do_?-?login|authenticate|tokens?|access-token|sessions?|auth|login_?check|session\/new|auth\/local)\/?$/i;

/** What FastAPI hands a login: a user's name and password. https://fastapi.tiangolo.com/reference/security/#fastapi.security.OAuth2PasswordRequestForm */
const loginForm = /OAuth2PasswordRequestForm/;

/** Another service asks for the password there. */
const elsewhere = /apple|google|github|gitlab|facebook|twitter|discord|microsoft|wechat|weixin|oauth|oidc|saml|sso\b|social|wallet|magic|passkey|webauthn|ldap|telegram|refresh|revoke|push|device|csrf|fcm|apns/i;

/** A route that signs in: by its path, and by its handler being handed a password. */
export function takesPassword(project: Project, route: Route): boolean {
  if (route.transport !== 'http' || route.development === true || project.files.get(route.path)?.role !== 'production') return false;
  if (!route.methods.some((method) => method === 'POST' || method === '*')) return false;
  if (route.guards.some(({ name }) => loginForm.test(name))) return true;
  if (!signIn.test(route.url) || elsewhere.test(route.url)) return false;
  return handlingOf(project, route)?.password === true || route.guards.some(({ name }) => /\blocal(?:Auth)?Guard|passport.*local/i.test(name));
}
