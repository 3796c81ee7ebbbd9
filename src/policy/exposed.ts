// Inventories of both states -> routes that asked who calls and, after the change, do not. Only a comparison can know.
import type { RouteEntry } from '../model/result.ts';
import type { Place, RawProblem, Texts } from './draft.ts';

/** Routes that one removed guard protected, and the place where it stood. */
export interface Exposure {
  readonly routes: readonly RouteEntry[]; // of the head
  readonly guard: RouteEntry['guards'][number]; // of the base
}

export function exposures(base: readonly RouteEntry[], head: readonly RouteEntry[]): Exposure[] {
  const before = new Map<string, RouteEntry>();
  for (const route of base) if (!before.has(keyOf(route))) before.set(keyOf(route), route);
  const groups = new Map<string, { routes: RouteEntry[]; guard: RouteEntry['guards'][number] }>();
  for (const route of head) {
    if (route.authentication !== 'none' || route.handler === undefined || route.guards.some(({ authentication }) => authentication !== 'none')) continue;
    const old = before.get(keyOf(route));
    const guard = old?.authentication === 'required' ? old.guards.findLast(({ authentication }) => authentication === 'required') : undefined;
    if (guard === undefined) continue;
    const key = `${guard.path}:${String(guard.startLine)} ${route.path}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { routes: [route], guard });
    else group.routes.push(route);
  }
  return [...groups.values()];
}

function keyOf({ methods, url, transport }: RouteEntry): string {
  return `${transport} ${methods.join()} ${url}`;
}

/** The rule that `exposures` feeds. */
export const exposedRule = 'auth/guard-removed';

/** One problem a guard and file of routes, at the first of them; `texts` are the head's. */
export function exposedProblems(found: readonly Exposure[], texts: Texts): { readonly problem: RawProblem; readonly removed: Place }[] {
  return found.flatMap(({ routes, guard }) => {
    const [first, ...others] = routes;
    if (first === undefined) return [];
    const problem: RawProblem = {
      ruleId: exposedRule,
      problem: {
        message: 'removed',
        data: { route: named(first), count: routes.length, guard: guard.name },
        path: first.path,
        at: lineRange(first, texts),
        related: others.slice(0, 20).map((route) => ({ path: route.path, at: lineRange(route, texts), note: 'open-here', data: { route: named(route) } })),
        symbol: named(first),
        cause: `guard-removed ${first.path} ${guard.path} ${guard.name}`,
      },
    };
    const removed: Place = { path: guard.path, startLine: guard.startLine, startColumn: 1, endLine: guard.startLine, endColumn: 1, note: 'stood-here', data: { guard: guard.name }, inBase: true };
    return [{ problem, removed }];
  });
}

function named({ methods, url, transport }: RouteEntry): string {
  return transport === 'websocket' ? `WebSocket ${url}` : `${methods.join(', ')} ${url}`;
}

function lineRange({ path, startLine }: RouteEntry, texts: Texts): { start: number; end: number } {
  const start = texts.starts(path)[startLine - 1] ?? 0;
  const line = texts.line(path, startLine);
  return { start: start + (line.length - line.trimStart().length), end: start + line.length };
}
