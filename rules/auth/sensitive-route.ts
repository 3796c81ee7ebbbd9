// auth: which routes a stranger must not reach, by what they do and how they are called.
import type { Project } from '../../src/model/project.ts';
import type { Route } from '../../src/model/route.ts';
import { resolveModule } from '../../src/link/imports.ts';
import { ancestors, folderOf, isWithin } from '../../src/link/paths.ts';
import { handlingOf } from '../../src/link/limits.ts';
import { routesOf } from '../../src/link/routes.ts';
import { importedAnywhere } from '../../src/link/start-up.ts';

const changing: ReadonlySet<string> = new Set(['POST', 'PUT', 'PATCH', 'DELETE']); // where any method is taken, it may only read

/** Ways in and out, answers to other services, and what is meant for everybody. */
const open = /log_?-?in|log_?-?out|sign_?-?(?:in|up|out)|regist|auth|token|refresh|password|passwd|forgot|reset|recover|verif|confirm|activat|otp|captcha|sso|saml|oidc|csrf|call_?back|web_?-?hook|hook|health|ping|ready|live|status|metrics|docs|openapi|swagger|public|anonymous|guest|contact|subscri|newsletter|track|analytic|collect|telemetry|event|beacon|invit|share|embed|graphql|trpc|rpc|well-known|feedback|waitlist|csp|report|preview|install|setup|onboard|search|query|static|assets|proxy|mcp|sse|socket|test|demo|example|error|not_?found|fallback|notify|ipn|payment|check|exist|avail|open|favicon|redeem|validate|vote|comment|join|apply|merchant|(?<![a-z])(?:hello|echo)(?![a-z])|\.\w{2,4}$/i;

/** A session is where a login ends, unless it is named for being ended or started anew: those may be anybody's, of browsers and machines too. */
const ended = '(?:close|release|re_?-?connect|kill|terminate|stop|delete|remove|drop|purge|interrupt|restart)';
const session = new RegExp(`(?<!${ended}[-_]?(?:(?:all|the|user)[-_]?)?)session(?!s?/(?:[^/]+/)?${ended}/?$)`, 'i');

/** `GET /delete`, `/items/{id}/remove`, `/queue/pop`: what the path says is done, whatever the method. */
const acting = /\/(?:delete|remove|pop|clear|purge|shutdown|reboot|restart|kill|stop)(?:[-_](?!at\b|d\b)[a-z]+)?\/?$/i;

export function changesState({ methods, transport, development, url }: Route): boolean {
  return development !== true && (transport === 'http' || transport === 'sse') && (methods.some((method) => changing.has(method)) || (methods.includes('GET') && acting.test(url)));
}

/** A POST that only reads, by its handler's name or the end of its path. */
const reading = /(?:^|[.@_])(?:get|list|find|fetch|filter|load|read|count|calculate|is|has)(?=[A-Z_]|s?$)/;
const selection = /\/(?:filter(?:ed)?|list|find|fetch|count|aggregate|lookup)(?:[-_/][^/]*)?$/i;
/** Whoever creates one of these signs up. */
const members = /\/(?:users?|accounts?|customers?|members?)\/?$/i;

/** Whoever may send these lets in whom he likes; `/invitations/:token/accept` is for the one who was invited. */
const inviting = /\/invit(?:e|ation)s?\/?$/i;

/** `/reset-all-fail-counts`, `/clear-cache`, `/verify-selected-keys`: an operator's, whatever its first word says elsewhere. */
const operating = /\/(?:reset|clear|flush|purge|reload|restart|wipe|revoke|rebuild|verify|check|refresh)[-_](?:all|selected|fail(?:ed|ure)?s?|api[-_]?keys?|keys?|caches?|stats|statistics|counts?|counters?|config(?:uration)?|index(?:es)?|queues?|database|db|data|service|server)(?:[-_/]|$)/i;

/** `/tokens/clear`, `/cookies/import`: of all that the service works with, unlike the one token that a login refreshes or ends. */
const pooled = /\/(?:tokens|cookies|credentials|proxies|api[-_]?keys|channels)\/(?:upload|import|export|clear|flush|purge|wipe|batch|bulk|delete[-_]?all|errors?)(?:[-_/][\w-]+)*\/?$|\/(?:upload|import|clear|purge)[-_](?:tokens|cookies|credentials|proxies|accounts|api[-_]?keys)\/?$/i;

export function isForOperators({ methods, url }: Route): boolean {
  return (operating.test(url) || pooled.test(url)) && methods.every((method) => changing.has(method));
}

/** By its path and its handler's name. */
export function isMeantForAll(route: Route): boolean {
  const { methods, url: whole, handler, framework } = route;
  if (isForOperators(route)) return false;
  const url = framework === 'trpc' ? whole.replace(/^.*\//, '/') : whole.replace(/^\(mutation\) /, '/'); // the procedure's or field's name alone: its endpoint says what tRPC is
  if (methods.every((method) => method === 'POST') && (selection.test(url) || (members.test(url) && !/admin/i.test(url)) || reading.test(handler?.symbol ?? ''))) return true;
  if (methods.every((method) => method === 'POST') && inviting.test(url)) return false;
  const known = url.replace(/^\/?\{…\}/, ''); // a prefix that cannot be read says nothing of what stands behind it
  return known === '/' || known === '' || /^\/?[*(^]|\{…\}/.test(known) || [open, session].some((words) => words.test(known) || words.test(handler?.symbol ?? ''));
}

const computing = /\basr\b|\bstt\b|\btts\b|speech|whisper|\bvad\b|diariz|align|partition|cluster|encod|embed|locat|detect|recogni|predict|infer|generat|caption|tags?\b|transcri|translat|summar|classif|segment|tokeni|rank|similar|pars|extract|convert|transform|ocr|analy|comput|calculat|render|resiz|vectori|anonymi[sz]|\bredact|\bmask|\bscrub/i;

/** Called for what it works out of the request, by its path or by what it takes apart, and its handler is not seen to do anything else. */
export function onlyComputes(project: Project, route: Route): boolean {
  const computes = handlingOf(project, route)?.computes;
  return computes === 'media' || (computes === 'unseen' && computing.test(route.url));
}

/** Routes by the application that serves them. */
export function byApplication(routes: readonly Route[]): Map<string, Route[]> {
  const groups = new Map<string, Route[]>();
  for (const route of routes) {
    const { application } = route;
    if (application === undefined) continue;
    const key = `${application.path}\0${application.at.start}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [route]);
    else group.push(route);
  }
  return groups;
}

/** An application with the place to tell of it. */
export interface Application {
  readonly routes: readonly Route[];
  readonly place: NonNullable<Route['application']>;
}

/** Every application; where files are routes by where they stand, those of one package are one, told of at the first that a stranger must not reach. */
export function applicationsOf(project: Project): readonly Application[] {
  const routes = routesOf(project);
  const declared = [...byApplication(routes).values()].flatMap((group): Application[] => (group[0]?.application === undefined ? [] : [{ routes: group, place: group[0].application }]));
  const manifests = new Set(project.of('manifest').map(({ path }) => folderOf(path)));
  const groups = new Map<string, Route[]>();
  for (const route of routes) {
    if (route.application !== undefined || !byFiles.has(route.framework)) continue;
    const home = `${route.framework} ${ancestors(folderOf(route.path)).find((folder) => manifests.has(folder)) ?? ''}`;
    const known = groups.get(home);
    if (known === undefined) groups.set(home, [route]);
    else known.push(route);
  }
  const found = [...groups].flatMap(([name, group]): Application[] => {
    const first = group.find((route) => changesState(route) && !isMeantForAll(route));
    return first === undefined ? [] : [{ routes: group, place: { path: first.path, at: first.at, name } }];
  });
  return [...declared, ...found];
}

const byFiles: ReadonlySet<Route['framework']> = new Set(['next', 'sveltekit', 'nitro']);

export function named({ methods, url }: Route): string {
  return [methods.join(', '), url].filter((part) => part !== '').join(' ');
}

/** Somewhere in the same part of the repository a caller's credential is read: by what the inventory does not see. */
export function recognisesCallers(project: Project, path: string): boolean {
  const part = path.includes('/') ? `${path.split('/', 1)[0]}/` : '';
  const isPython = path.endsWith('.py');
  const uses = project.of('credential-use').filter((fact) => fact.role === 'production' && fact.path.startsWith(part) && fact.path.endsWith('.py') === isPython && !(fact.of === 'django' && fact.path === path)); // the middleware that every Django project's settings begin with
  return uses.some((fact) => !isOfAnother(project, fact.path, path) && !isUnused(project, fact.path, path) && !(isOfNest(project, path) && (fact.given === true || isStrategy(project, fact.path))));
}

/** Written, and never taken in: nothing imports the file, which answers no requests itself. What a framework finds by its place or by a text is no such file. */
function isUnused(project: Project, path: string, asked: string): boolean {
  if (path === asked || importedAnywhere(project).has(path) || homeOf(project, path) !== homeOf(project, asked)) return false;
  const routes = routesOf(project);
  const framework = routes.find(({ application }) => application?.path === asked)?.framework;
  return framework !== undefined && byImports.has(framework) && routes.every((route) => route.path !== path && route.application?.path !== path);
}

const byImports: ReadonlySet<Route['framework']> = new Set(['fastapi', 'starlette', 'flask', 'aiohttp', 'sanic', 'express', 'koa', 'hono']);

/** Its guards are declared where the inventory sees them. */
function isOfNest(project: Project, path: string): boolean {
  return routesOf(project).some(({ framework, application }) => framework === 'nestjs' && application?.path === path);
}

/** A strategy of Passport, which only a guard asks. */
function isStrategy(project: Project, path: string): boolean {
  return project.module(path)?.classes.some(({ bases }) => bases.some((base) => base.kind === 'call' && base.callee.kind === 'name' && base.callee.name === 'PassportStrategy')) === true;
}

/** The folder of the package that holds a file; '' where that is the root's. */
function homeOf(project: Project, path: string): string {
  const manifests = new Set(project.of('manifest').map((manifest) => folderOf(manifest.path)));
  return ancestors(folderOf(path)).find((folder) => manifests.has(folder)) ?? '';
}

/** In the package that holds it, where that takes in nothing of the repository beside it: what its neighbours read is for them. */
export function recognisesCallersItself(project: Project, path: string): boolean {
  const home = homeOf(project, path);
  if (home === '') return true;
  const own = (other: string): boolean => isWithin(home, other);
  if (project.of('credential-use').some((fact) => fact.role === 'production' && own(fact.path))) return true;
  return project.of('module').some((module) => own(module.path) && module.imports.some(({ from }) => !own(resolveModule(project, module.path, from, module.language) ?? path)));
}

/** The file of another application, which checks its own callers with it and shares nothing with this one. */
function isOfAnother(project: Project, path: string, asked: string): boolean {
  if (path === asked || !routesOf(project).some(({ application, authentication }) => application?.path === path && authentication !== 'none')) return false;
  return !isImported(project, path, asked) && !isImported(project, asked, path);
}

function isImported(project: Project, by: string, path: string): boolean {
  const module = project.module(by);
  return module?.imports.some(({ from }) => resolveModule(project, by, from, module.language) === path) === true;
}
