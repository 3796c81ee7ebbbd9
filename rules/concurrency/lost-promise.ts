// concurrency/lost-promise: a promise or task that nobody waits for and whose failure nobody takes. CWE-390, CWE-755.
import { projectRule } from '../../src/model/rule.ts';
import type { LostPromiseFact } from '../../src/model/errors.ts';
import type { Located, Project } from '../../src/model/project.ts';
import { calledBy } from '../../src/link/called.ts';
import { isOfServer } from '../../src/link/server-packages.ts';
import { isOneProgram } from '../../src/link/refusals.ts';
import { servingOf } from '../../src/link/serving.ts';

/** What runs beside the handlers of a server. */
const beside = /(?:^|\/)(?:queues?|workers?|jobs?|cron|crons|tasks?|plugins?|schedul\w{1,6}|listeners?|events?|consumers?)\//;
const aside = /(?:^|\/)(?:scripts?|cli|tools?|bin|migrations?|seeds?|benchmarks?|examples?|notebooks?)\/|(?:^|[/_])cli\.\w+$/;
/** Of which nothing but words is lost. */
const only = /^(?:self\.)?_?(?:log|debug|trace|print|emit_log|track)(?:_|$)/;
const mostRelated = 15;

type Lost = Located<LostPromiseFact>;

export const rule = projectRule({
  id: 'concurrency/lost-promise',
  severity: 'P2',
  confidence: 'medium',
  *check(project) {
    const facts = project.of('lost-promise').filter(({ role }) => role === 'production');
    const { distance } = servingOf(project);
    if (facts.length === 0 || distance.size === 0) return;
    const groups = new Map<string, Lost[]>();
    for (const fact of facts) {
      if (aside.test(fact.path) || !(distance.has(fact.path) || fact.path.endsWith('.py') || beside.test(fact.path) || isOfServer(project, fact.path)) || (fact.how === 'floating' && !rejects(project, fact)) || (fact.how === 'unawaited' && !isCoroutine(project, fact)) || (endsOnly.has(fact.how) && isTakenByProcess(project, fact))) continue;
      const key = `${fact.path} ${fact.how}`;
      groups.set(key, [...(groups.get(key) ?? []), fact]);
    }
    for (const [key, [first, ...others]] of groups) {
      if (first === undefined) continue;
      yield {
        path: first.path,
        at: first.at,
        message: first.how,
        ...(first.how === 'unawaited' && { severity: only.test(first.what) ? ('P2' as const) : ('P1' as const), confidence: 'high' as const }),
        data: { what: first.what, count: others.length + 1 },
        related: others.slice(0, mostRelated).map(({ path, at }) => ({ path, at, note: 'also-here' })),
        ...(first.symbol !== undefined && { symbol: first.symbol }),
        cause: `lost-promise ${key}`,
        habit: first.how,
      };
    }
  },
});

/** Nobody waits for these in any case: all that is wrong with them is that the process may end. */
const endsOnly: ReadonlySet<Lost['how']> = new Set<Lost['how']>(['listener', 'interval']);

function isTakenByProcess(project: Project, { path }: Lost): boolean {
  return project.of('taken-rejections').some((fact) => fact.role === 'production' && isOneProgram(path, fact.path));
}

/** What is imported there is asynchronous, and no decorator makes something else of it. */
function isCoroutine(project: Project, { path, of }: Lost): boolean {
  const called = of === undefined ? null : calledBy(project, path, of);
  return of === undefined || (called !== null && called.function.async && called.function.decorators.length === 0 && !hasTwin(project, called));
}

/** A static method may have the name of another. */
function hasTwin(project: Project, { path, function: { name } }: NonNullable<ReturnType<typeof calledBy>>): boolean {
  return project.module(path)?.functions.some((other) => other.name === name && !other.async) === true;
}

/** What is called is an asynchronous function of the project that may reject. */
function rejects(project: Project, { path, of }: Lost): boolean {
  const called = of === undefined ? null : calledBy(project, path, of);
  if (called === null || !called.function.async || hasTwin(project, called)) return false;
  return project.of('unsettled').some((fact) => fact.path === called.path && fact.symbols.includes(called.function.name));
}
