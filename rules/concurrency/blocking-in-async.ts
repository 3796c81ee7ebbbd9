// concurrency/blocking-in-async: a call that waits stands in code that runs on the event loop, which serves nobody meanwhile. CWE-400.
import { projectRule } from '../../src/model/rule.ts';
import type { Project } from '../../src/model/project.ts';
import type { Value } from '../../src/model/value.ts';
import type { Blocking } from '../../src/model/workers.ts';
import { activitiesOf, activityOf, type Activity } from '../../src/link/background.ts';
import { shownName } from '../../src/link/naming.ts';
import { movesData } from '../../src/link/paths.ts';
import { routesOf } from '../../src/link/routes.ts';

const mostRelated = 15;

interface Blocked {
  readonly activity: Activity;
  readonly blocking: Blocking;
  readonly behind?: Activity; // the function of another file or class that blocks
}

export const rule = projectRule({
  id: 'concurrency/blocking-in-async',
  severity: 'P2',
  confidence: 'medium',
  *check(project) {
    const handlers = handlersOf(project);
    if (handlers.size === 0) return;
    for (const [path, activities] of activitiesOf(project)) {
      if (movesData(path)) continue; // it serves nobody but who watches it
      const groups = new Map<string, Blocked[]>();
      for (const activity of activities.values()) {
        if (!onLoop(activity, handlers)) continue;
        for (const blocked of blockedIn(project, activity)) {
          const { family } = blocked.blocking;
          groups.set(family, [...(groups.get(family) ?? []), blocked]);
        }
      }
      for (const [family, blocked] of groups) {
        const [first] = blocked;
        if (first === undefined) continue;
        const { blocking, activity, behind } = first;
        yield {
          path,
          at: blocking.at,
          message: path.endsWith('.py') ? (blocking.via === undefined ? 'blocks' : 'blocks-through') : blocking.via === undefined ? 'blocks-node' : 'blocks-node-through',
          data: { what: blocking.what, function: shownName(activity.symbol), via: blocking.via ?? '', count: blocked.length },
          related: [
            ...(behind?.blocking[0] === undefined ? [] : [{ path: behind.path, at: behind.blocking[0].at, note: 'waits-here' }]),
            ...blocked.slice(1, mostRelated).map((one) => ({ path, at: one.blocking.at, note: 'also-here', data: { what: one.blocking.what } })),
          ],
          symbol: activity.symbol,
          cause: `blocking ${path} ${family}`,
          habit: family,
        };
      }
    }
  },
});

/** Path and symbol of every handler; only applications of the language that runs on one loop. */
function handlersOf(project: Project): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { handler, framework, development } of routesOf(project)) {
    if (handler === undefined || development === true || framework === 'flask' || framework === 'bottle' || framework === 'django' || framework === 'drf') continue;
    found.add(`${handler.path}\0${handler.symbol}`);
  }
  return found;
}

/** In Python whatever is asynchronous; in Node only what answers requests, since scripts may wait. */
function onLoop({ path, symbol, async: isAsync, hook }: Activity, handlers: ReadonlySet<string>): boolean {
  if (hook !== undefined) return false; // nobody is served yet, or any more
  if (path.endsWith('.py')) return isAsync && !/(?:^|\/)(?:scripts?|cli|tools?|migrations?|alembic|management\/commands)\//.test(path);
  return handlers.has(`${path}\0${symbol}`);
}

function blockedIn(project: Project, activity: Activity): Blocked[] {
  const found: Blocked[] = activity.blocking.map((blocking) => ({ activity, blocking }));
  for (const call of activity.calls) {
    const behind = activityOf(project, activity.path, call);
    const inner = behind?.blocking[0];
    if (!behind || !inner || (behind.path === activity.path && !isOfAnother(activity, behind, call)) || (behind.async && behind.path.endsWith('.py'))) continue;
    found.push({ activity, behind, blocking: { what: inner.what, family: inner.family, via: behind.symbol, at: call.at } });
  }
  return found;
}

/** `self.work()` of what a base class defines, `speech.text()` of an object: functions of the file and the class's own methods are told with the activity. */
function isOfAnother({ path, symbol }: Activity, behind: Activity, call: Value): boolean {
  const owner = symbol.slice(0, symbol.lastIndexOf('.'));
  if (!path.endsWith('.py') || call.kind !== 'member') return false;
  return call.on.kind === 'name' && call.on.name === owner ? !behind.symbol.startsWith(`${owner}.`) : behind.symbol.includes('.');
}
