// extract/python/routes: where in a request a caller's credential stands.
import type { Credential } from '../../../model/route.ts';
import { isOfAnyVisitor } from '../../../model/session-keys.ts';
import { ofCaller } from './identity.ts';

const header = /^(?:headers|meta)\.(.+)$/;

/** The credential that stands at such a place of a request, as `requestPath` writes it. */
export function credentialAt(path: string): Credential | null {
  if (/^(?:headers|meta)\.authorization$|^authorization(?:\.|$)|^auth(?:\.|$)/.test(path)) return 'bearer';
  if (/^cookies(?:\.|$)/.test(path)) return 'cookie';
  if (/^session(?:\.|$)/.test(path)) return isOfAnyVisitor(path.slice('session.'.length)) ? null : 'session';
  if (ofCaller.test(path)) return 'user';
  const name = header.exec(path)?.[1];
  if (name !== undefined) return headerCredential(name);
  if (/^(?:form|json|values)\.(?:(?:(?:access|auth|session|user|bearer)_)?token|api_?key|jwt)$/.test(path)) return 'api-key';
  return /^(?:query_params|args|get|query|path_params)\.(?:\w{0,20}token|api_?key|key|access_token|signature|sig|secret)$/.test(path) ? 'query' : null;
}

export function headerCredential(name: string): Credential | null {
  if (name === 'authorization') return 'bearer';
  if (/signature|integrity|hmac/.test(name)) return 'signature';
  return /api-?key|token|secret|(?:^|-)auth|(?:^x-|-)key$|password|session/.test(name) && !/csrf|xsrf|idempotency/.test(name) ? 'api-key' : null;
}
