// Problems out of flows: the place where a caller's data does harm, with the route it comes in by and the calls on its way.
import { flowsOf, type Flow } from '../../src/link/dataflow.ts';
import { listensToItself } from '../../src/link/listening.ts';
import type { Problem, Related } from '../../src/model/finding.ts';
import type { Route } from '../../src/model/route.ts';
import type { Project } from '../../src/model/project.ts';
import { isIdleBeside } from '../debug/entry.ts';
import { named } from '../auth/sensitive-route.ts';

/** One problem a place; those of one value of one route are one cause. The flows come from handlers that ship; the places may stand in any file that does. */
export function* reaching(project: Project, rule: string, isHarm: (flow: Flow) => Pick<Problem, 'message'> & Partial<Pick<Problem, 'severity' | 'confidence'>> | null): Iterable<Problem & { path: string }> {
  const seen = new Set<string>();
  for (const flow of flowsOf(project)) {
    const { path, at, from, name, route, via } = flow;
    const key = `${path}:${String(at.start)}`;
    if (seen.has(key) || project.files.get(path)?.role !== 'production' || route.development === true) continue;
    if ((from.part === 'path' || from.part === 'segment') && isFoundBefore(project, route, from.name)) continue; // one of the names that are kept
    if (from.part === 'completion' && rule !== 'inject/model-output') continue;
    const harm = isHarm(flow);
    if (harm === null) continue;
    const isChosen = from.part === 'tool'; // products give their agents files and shells on purpose
    const isOwn = files.test(rule) && route.application !== undefined && (listensToItself(project, route.application.path) || isIdleBeside(project, route.application.path));
    const isRun = isPrivileged(route); // who may come in runs the place
    const isFar = (bounded.test(rule) && via.length >= farOff) || (files.test(rule) && flow.asksRights === true); // on so long a way stands what nobody here understood
    const severity = isChosen || isOwn || (isRun && operators.test(rule)) || isFar || (bounded.test(rule) && isCheckedBefore(flow)) ? 'P2' : (harm.severity ?? (isRun || flow.asksRights === true || from.part === 'invocation' ? 'P1' : undefined));
    seen.add(key);
    const places = [...via, ...(via.length === 0 && route.path === path ? [] : [route])];
    yield {
      ...harm, ...(isChosen && { message: `tool-${harm.message}` }), ...(severity !== undefined && { severity }), path, at,
      data: { source: from.name === '' ? from.part : from.name, sink: name, route: named(route) },
      related: [...via.map((call): Related => ({ path: call.path, at: call.at, note: 'passes-here' })), { path: route.path, at: route.at, note: 'enters-here', data: { route: named(route) } }].slice(0, Math.max(1, places.length + 1)),
      cause: from.name === '' ? `${rule} ${key}` : `${rule} ${route.path} ${String(route.at.start)} ${from.part} ${from.name}`, // what is done to the value once mends all its places
    };
  }
}

/** A guard of the route looks something up by that parameter, and refuses where there is nothing. */
function isFoundBefore(project: Project, { guards }: Route, name: string): boolean {
  const finding = project.once(finders);
  return guards.some((guard) => finding.get(guard.name)?.includes(name) === true);
}

function finders(project: Project): ReadonlyMap<string, readonly string[]> {
  return new Map(project.of('guard').flatMap(({ symbol, finds }) => (finds === undefined ? [] : [[symbol.slice(0, symbol.lastIndexOf('.')), finds] as const])));
}

const files = /^(?:path|upload)\//;
const farOff = 3;

/** A model that names what a field may be takes the harm away; where the whole text is the caller's, none does. */
const bounded = /^(?:inject\/sql$|path\/|upload\/)/;

/** Files of the server and commands on it: what consoles for administrators are made for, as often as not. */
const operators = /^(?:path\/|upload\/|inject\/command$)/;

/** `@validate_request(model=Item)` refuses before the handler reads the body again: what the model lets through stands elsewhere. */
function isCheckedBefore({ from, route }: Flow): boolean {
  return from.part === 'body' && route.guards.some(({ how, name }) => how === 'decorator' && /valid|schema/i.test(name));
}

/** Roles of people who run nothing. */
export const forOthers = /(?:^|[ _.:-])(?:users?|members?|viewers?|guests?|editors?)(?:$|[ _.:-])/i;

const demanding = /(?:require|ensure|only|verify|check)_?(?:is_?)?admin|admin_?(?:only|required)/i;

/** Kept for administrators by more than what merely runs for all. */
export function isPrivileged({ guards, authentication: asked }: Route): boolean {
  if (asked !== 'none' && guards.some(({ rights = '' }) => /admin|super_?user/i.test(rights) && !forOthers.test(rights))) return true;
  return guards.some(({ authentication, name }) => authentication !== 'none' && /admin|super_?user|is_?staff/i.test(name) && (demanding.test(name) || !/(?:middleware|router|routes)$/i.test(name)));
}
