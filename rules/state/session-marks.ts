// state: do visitors' sessions say who somebody is? By what the code puts into them (JavaScript, TypeScript).
import type { Project } from '../../src/model/project.ts';

/** All that the code is seen to put into a session are marks, or the state of a login on its way to the provider and back: losing one logs nobody out and loses nobody's work. */
export function holdsOnlyMarks(project: Project): boolean {
  const names = project.of('session-entry').flatMap((fact) => fact.names);
  if (!names.every((name) => mark.test(name))) return false;
  return importsAny(project, /^(?:koa-|@fastify\/)?passport/) ? project.once(logsInByToken) : names.length > 0;
}

const mark = /^(?:is|has|was|can|did|show|seen|allow)(?:[_A-Z](?!.*(?:log|auth|admin|user|account|sign|verif))\w*)$|^(?:cookie|flash|views|visits|views?_?count|last_?visit|theme|lang(?:uage)?|locale|returnTo|redirect\w*|lastPage|touched)$|^(?:oidc|oauth2?|saml|auth|login)?_?(?:state|nonce|code_?verifier|pkce(?:_?verifier)?)$/i;

/** A provider tells who somebody is, Passport is told to note nobody, and callers show a token afterwards. */
function logsInByToken(project: Project): boolean {
  if (!importsAny(project, /^passport-(?:openidconnect|oauth2?|google-oauth\w*|azure-ad\w*|github\d*|gitlab\d*|microsoft|okta\w*|keycloak\w*|auth0)$/)) return false;
  return project.of('credential-use').some(({ role, scheme, path }) => role === 'production' && scheme === 'bearer' && !path.endsWith('.py'));
}

function importsAny(project: Project, pattern: RegExp): boolean {
  return project.of('module').some(({ imports }) => imports.some(({ from }) => pattern.test(from)));
}
