// extract/python: calls that leave work running behind them: tasks, threads, timers, schedulers and their jobs.
import type { Call, Expr } from '../../parse/python/ast.ts';
import type { Value } from '../../model/value.ts';
import type { Start } from '../../model/workers.ts';
import { guardValues, rangeOf, toValue } from './expression.ts';
import { argument, dotted, keyword, lastName, qualify } from './names.ts';
import type { Guard, Scope, Site } from './scope.ts';

export const startNames: ReadonlySet<string> = new Set(['create_task', 'ensure_future', 'Thread', 'Timer', 'start', 'add_job']);

export function startOf(site: Site<Call>, file: string): Start | null {
  const { node, scope, guard } = site;
  const last = lastName(node.func);
  const found = (how: Start['how'], what: readonly (Expr | null)[], kept = true): Start => ({
    how, what: what.flatMap((one) => (one === null ? [] : [runValue(one, scope, guard)])), kept, guards: guardValues(guard), at: rangeOf(node),
  });
  switch (last) {
    case 'create_task':
    case 'ensure_future':
      return isTaskOfLoop(node, scope) ? found('task', [node.args[0] ?? keyword(node, 'coro')], isKept(node, file)) : null;
    case 'Thread':
      return keyword(node, 'target') ? found('thread', [keyword(node, 'target')]) : null;
    case 'Timer':
      return /^threading\.Timer$/.test(qualify(node.func, scope) ?? '') ? found('timer', [argument(node, 1, 'function')]) : null;
    case 'add_job':
      return found('periodic', [argument(node, 0, 'func')]);
    case 'start':
      return isScheduler(node, scope) ? found('scheduler', []) : null;
    default:
      return null;
  }
}

/** What is run: `f` of `f()`, of `partial(f)`, of `lambda: f(x)` and of `f` itself. */
function runValue(node: Expr, scope: Scope, guard: Guard | null): Value {
  if (node.type === 'Lambda' && node.body.type === 'Call') return runValue(node.body, scope, guard);
  if (node.type === 'Call' && lastName(node.func) === 'partial' && node.args[0]) return runValue(node.args[0], scope, guard);
  return toValue(node.type === 'Call' ? node.func : node, scope, guard, 30);
}

/** A task group waits for its own. */
function isTaskOfLoop({ func }: Call, scope: Scope): boolean {
  if (func.type === 'Name') return true;
  if (func.type !== 'Attribute') return false;
  return /^asyncio\b|loop\b/i.test(qualify(func.value, scope) ?? dotted(func.value) ?? '') || /loop$/i.test(lastName(func.value)) || (func.value.type === 'Call' && /loop$/.test(lastName(func.value.func)));
}

/** A call that is a statement of its own keeps nothing. */
function isKept({ start, end }: Call, file: string): boolean {
  const before = file.slice(Math.max(0, start - 200), start);
  const line = before.slice(before.lastIndexOf('\n') + 1);
  if (line.trim() !== '') return true;
  return /[([{,=\\]$|\b(?:return|await)$/.test(before.trimEnd()) || /^\s*\.add_done_callback/.test(file.slice(end, end + 60));
}

function isScheduler({ func, args }: Call, scope: Scope): boolean {
  if (func.type !== 'Attribute' || args.length > 1) return false;
  const name = qualify(func.value, scope) ?? dotted(func.value) ?? '';
  return /^apscheduler\.|flask_apscheduler/.test(name) || /(?:^|[._])sched(?:uler)?$/i.test(name.replace(/\(\)$/, ''));
}
