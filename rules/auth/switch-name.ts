// auth: settings that by their whole name turn authentication on or off, and values that do.
import type { Concrete } from '../../src/link/concrete.ts';

const turnsOn = new Set('authenabled enableauth authrequired requireauth useauth authenticationenabled enableauthentication requireauthentication isauthenabled apiauthenabled enableapiauth authenable authenticationrequired needauth enablelogin loginrequired requirelogin enforceauth'.split(' '));
const turnsOff = new Set('disableauth authdisabled skipauth noauth bypassauth authbypass disableauthentication authdisable authenticationdisabled skipauthentication bypassauthentication disableapiauth disablelogin logindisabled skipauthcheck autologin disablehttpauth httpauthdisabled nohttpauth'.split(' '));

const bare = /^(?:is_?)?(?:enabled?|disabled?|required?)$/i;

/** `settings.auth.enabled` goes by `auth.enabled`, `settings.auth_enabled` by its own name. */
export function ownedName(owner: string, name: string): string {
  return bare.test(name) ? `${owner}.${name}` : name;
}

/** The value that leaves the door open: false for `AUTH_ENABLED`, true for `DISABLE_AUTH`, null for any other name. */
export function openWhen(name: string): boolean | null {
  const parts = name.split('.');
  const last = parts.pop() ?? '';
  const owner = parts.pop() ?? '';
  const flat = (bare.test(last) ? owner + last : last).replaceAll(/[^A-Za-z]/g, '').toLowerCase().replace(part, '');
  if (turnsOn.has(flat)) return false;
  return turnsOff.has(flat) ? true : null;
}

// Which part of the application it is; `SMTP_AUTH_ENABLED` and `LDAP_AUTH_ENABLED` are other things.
const part = /^(?:app|api|web|server|service|gateway|mcp|backend|global)(?=.*auth)/;

/** `OIDC_AUTH_REQUIRED`, `SMTP_AUTH_ENABLED`: of one way of signing in, or of another service. That it is off says nothing of the others. */
export function isOneWay(variable: string): boolean {
  return /^(?:\w+_)?(?:oidc|openid|oauth2?|saml|ldaps?|kerberos|radius|webauthn|smtp|imap)_/i.test(variable);
}

/** What a build puts into pages. A browser asks nobody who they are: it only shows or hides the login. */
export function isBrowserVariable(name: string): boolean {
  return /^(?:VITE|NEXT_PUBLIC|NUXT_PUBLIC|REACT_APP|VUE_APP|NG_APP|EXPO_PUBLIC|GATSBY|PUBLIC)_/.test(name);
}

/** The kind of authentication that is none: `AUTH_TYPE=noop`. */
export function isOpenMode(value: Concrete): boolean {
  return value.kind === 'scalar' && typeof value.value === 'string' && /^(?:disabled?|none|off|no[_-]?op|null|dummy|no[_-]?auth|anonymous|open|public|insecure)$/i.test(value.value);
}
