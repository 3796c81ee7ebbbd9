// auth: routes that only read, and still are no stranger's business: what they give, and whose credentials they use for it.
import type { OwnCredentialFact } from '../../src/model/wiring.ts';
import type { Located, Project } from '../../src/model/project.ts';
import type { Route } from '../../src/model/route.ts';
import { importedWithin } from '../../src/link/serving.ts';

/** Of the operation itself: `/api/logs`, `/settings/env`, `/screenshot`, what the last caller was answered. */
const operators = /\/(?:get[-_]|list[-_]|show[-_]|latest[-_]|download[-_]|view[-_]|error[-_]|server[-_]|app[-_]|system[-_])?(?:logs|log[-_]?files?|api[-_]?keys|credentials|secrets|cookies|\.?env[-_](?:vars?|variables|file)|environ|passwords|screen[-_]?shots?|terminal[-_]session|browser[-_]session|backups?|db[-_]?dump|dump)\/?$|\/(?:latest|last)[-_](?:answer|response|message|result)s?\/?$/i;
/** Of people, or what they wrote and were answered. */
const people = /\/(?:get[-_](?:all[-_])?|list[-_]|all[-_])?(?:users|customers|patients|employees|accounts|messages|chats|conversations|(?:chat|conversation|search|query)[-_]?history|orders|payments|invoices|transactions|settings)\/?$/i;
const harmless = /public|demo|sample|example|mock|preview|share|static|assets|(?<![a-z])test/i;

/** `operators`: what runs the place or all its callers is seen there; `people`: records of persons. */
export function givesAway({ methods, transport, development, url, handler }: Route): 'operators' | 'people' | null {
  if (development === true || transport !== 'http' || handler === undefined || !methods.includes('GET') || harmless.test(url)) return null;
  if (operators.test(url)) return 'operators';
  return people.test(url) ? 'people' : null;
}

const farthest = 1;
const idle = /health|docs|openapi|redoc|static|assets|favicon|version|robots|ping|^\/?$/i;

/** Routes of GET that answer with what another service gives for a credential of the operator's, and where that is shown. */
export function spending(project: Project, routes: readonly Route[]): { readonly routes: readonly Route[]; readonly shown: Located<OwnCredentialFact> } | null {
  const own = new Map(project.of('own-credential').filter(({ role }) => role === 'production').map((fact) => [fact.path, fact]));
  if (own.size === 0) return null;
  const reached = new Map<string, Located<OwnCredentialFact> | null>();
  let shown: Located<OwnCredentialFact> | null = null;
  const found = routes.filter(({ handler, methods, transport, url, development }) => {
    if (handler === undefined || development === true || transport !== 'http' || !methods.includes('GET') || idle.test(url)) return false;
    if (!reached.has(handler.path)) reached.set(handler.path, [...importedWithin(project, handler.path, farthest)].map((path) => own.get(path)).find((fact) => fact !== undefined) ?? null);
    shown ??= reached.get(handler.path) ?? null;
    return reached.get(handler.path) !== null;
  });
  return shown === null ? null : { routes: found, shown };
}
