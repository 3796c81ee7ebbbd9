// link: the safeguards that stand before a route -> its guards: what each knows of the caller there.
import type { Located, Project } from '../model/project.ts';
import type { Authentication, Framework, RouteFact, RouteGuard, Safeguard } from '../model/route.ts';
import type { Value } from '../model/value.ts';
import { targetOf } from './classes.ts';
import { textOf } from './concrete.ts';
import { strongest, type Guarding } from './guarding.ts';
import type { Hosts } from './hosts.ts';
import { metadataKeys } from './marks.ts';
import { nameOf, rightsOf, shownName } from './naming.ts';
import { outcomes } from './resolve.ts';
import type { RouteHandler } from './route-handler.ts';
import { covers, joined, matchesPath } from './route-paths.ts';

/** A safeguard with the file that names it. */
export interface Standing {
  readonly path: string;
  readonly safeguard: Safeguard;
  readonly within?: string; // it runs below this path alone, which only the route's own can tell
  readonly general?: Framework; // of no host in particular: this framework's default, which hosts may replace
}

/** Who judges them. */
interface Judges {
  readonly project: Project;
  readonly hosts: Hosts;
  readonly guarding: Guarding;
}

type Fact = Located<RouteFact>;

/** In order: what stands before the route, its own, its marks, its handler. */
export function guardsOf(fact: Fact, standing: readonly Standing[], handler: RouteHandler | null, url: string, judges: Judges): readonly RouteGuard[] {
  const reaches = ({ path, safeguard }: Standing): boolean => fact.transport !== 'websocket' || (safeguard.http !== true && !seesOnlyHttp(judges.project, path, safeguard));
  const stays = ({ safeguard, general, within }: Standing): boolean => fact.replaces?.includes(safeguard.how) !== true && (general !== 'drf' || fact.framework === 'drf') && (within === undefined || covers(within, url));
  const guards: RouteGuard[] = [];
  for (const each of [...standing.filter(stays), ...standingOf(fact.path, fact.safeguards)].filter(reaches)) guards.push(guardOf(each, fact, url, guards, judges));
  guards.push(...marking(fact, judges));
  return [...guards, ...handling(fact, handler, guards, judges)];
}

/** How sure they are of the caller, taken together. */
export function verdictOf(guards: readonly RouteGuard[]): Authentication {
  return strongest(guards.map(({ authentication }) => authentication));
}

export function standingOf(path: string, safeguards: readonly Safeguard[]): Standing[] {
  return safeguards.map((safeguard) => ({ path, safeguard }));
}

function guardOf({ path, safeguard: { what, how, at } }: Standing, fact: Fact, url: string, before: readonly RouteGuard[], judges: Judges): RouteGuard {
  const { authentication, skips, needs, lets, only, ofUser } = judges.guarding.judge(path, what);
  const marked = skips.length + needs.length === 0 ? [] : marksOf(fact, judges);
  const isLifted = skips.some((name) => marked.includes(name)) || (needs.length > 0 && !needs.some((name) => marked.includes(name))) || lets.some((each) => names(judges.project, each, url)) || (only.length > 0 && !only.some((each) => names(judges.project, each, url)));
  const onlyLooks = authentication === 'optional' && ofUser && (how === 'middleware' || how === 'hook'); // at a caller that others found
  return { path, at, how, name: shownName(nameOf(what)), ...rightsOf(what), authentication: isLifted || onlyLooks ? 'none' : behind(before, authentication, ofUser) };
}

function marking(fact: Fact, { guarding }: Judges): RouteGuard[] {
  return (fact.marks ?? []).flatMap((mark): RouteGuard[] => {
    const { authentication } = guarding.judge(fact.path, mark);
    return authentication === 'required' || authentication === 'presence' ? [{ path: fact.path, at: mark.at, how: 'decorator', name: nameOf(mark), ...rightsOf(mark), authentication }] : [];
  });
}

function handling(fact: Fact, handler: RouteHandler | null, before: readonly RouteGuard[], { guarding }: Judges): RouteGuard[] {
  if (fact.handler === undefined) return [];
  const { authentication: judged, path, symbol, ofUser } = guarding.judge(fact.path, fact.handler);
  const authentication = behind(before, judged, ofUser);
  const known = verdictOf(before); // the handler's own parameters stand among the safeguards already
  const own: RouteGuard[] = authentication !== 'unknown' && strongest([known, authentication]) !== known ? [{ path, at: handler?.at ?? fact.at, how: 'handler', name: shownName(symbol), authentication }] : [];
  const decorators = handler === null ? [] : handler.decorators.map((decorator): RouteGuard => ({ path: handler.path, at: decorator.at, how: 'decorator', name: nameOf(decorator), ...rightsOf(decorator), authentication: guarding.judge(handler.path, decorator).authentication }));
  return [...own, ...decorators];
}

/** Classes of Starlette's BaseHTTPMiddleware never see a WebSocket. */
function seesOnlyHttp(project: Project, path: string, { what, how }: Safeguard): boolean {
  if (how !== 'middleware') return false;
  const target = targetOf(project, path, what.kind === 'call' ? what.callee : what);
  return target?.kind === 'class' && target.class.bases.some((base) => /BaseHTTPMiddleware$/.test(nameOf(base)));
}

/** Names and metadata keys of the decorators on the route and on its controller. */
function marksOf(fact: Fact, { project, hosts }: Judges): string[] {
  const host = fact.on === undefined ? null : hosts.of(fact.path, fact.on);
  const own = (fact.marks ?? []).flatMap((mark) => metadataKeys(project, fact.path, mark));
  return host === null ? own : [...own, ...(host.marks ?? []).flatMap((mark) => metadataKeys(project, host.path, mark))];
}

/** Whether a list of paths in a middleware has this one. */
function names(project: Project, { path, value }: { readonly path: string; readonly value: Value }, url: string): boolean {
  const plain = url.startsWith('^') ? joined('', url.slice(1)) : url; // Django's regular expressions
  return outcomes(project, path, value).some((outcome) => (outcome.value.kind === 'list' ? outcome.value.items : [outcome.value]).some((item) => {
    const text = textOf(item);
    return text !== undefined && text !== '' && matchesPath(text, plain);
  }));
}

/** Where a caller must be there that somebody before has found, it matters whether that one looked: a token that nobody checks finds no caller. */
function behind(guards: readonly RouteGuard[], authentication: Authentication, ofUser: boolean): Authentication {
  return authentication === 'presence' && ofUser && !guards.some((guard) => guard.authentication === 'presence') ? 'required' : authentication;
}
