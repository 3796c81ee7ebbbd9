// resilience/no-timeout: a call to another machine waits as long as that machine likes. CWE-400, CWE-1088.
import type { UntimedCallFact } from '../../src/model/errors.ts';
import type { Located, Project } from '../../src/model/project.ts';
import { projectRule } from '../../src/model/rule.ts';
import { isOfServer } from '../../src/link/server-packages.ts';
import { servingOf } from '../../src/link/serving.ts';

type Untimed = Located<UntimedCallFact>;

const aside = /(?:^|\/)(?:scripts?|cli|tools?\/(?:dev|ci)|bin|hack|ci|migrations?|alembic|management\/commands|benchmarks?|notebooks?|evals?)\/|(?:^|[/_])cli\.py$/;

export const rule = projectRule({
  id: 'resilience/no-timeout',
  severity: 'P2',
  *check(project) {
    for (const calls of grouped(project).values()) {
      const [first, ...others] = calls;
      if (first === undefined) continue;
      const { path, at, what, library, waits } = first;
      yield {
        path,
        at,
        message: waits,
        data: { what, library, count: calls.length },
        ...(waits === 'minutes' && { severity: 'P3' as const }),
        related: others.slice(0, 15).map((other) => ({ path: other.path, at: other.at, note: 'also-here', data: { what: other.what } })),
        cause: waits === 'minutes' ? `timeout ${library}` : `timeout ${path} ${library}`,
        habit: library,
      };
    }
  },
});

/** One remedy each: a file's calls of a library; of clients with a long limit of their own, all in the repository. */
function grouped(project: Project): Map<string, Untimed[]> {
  const limited = new Set(project.of('default-timeout').map(({ library }) => library));
  const { distance } = servingOf(project);
  const groups = new Map<string, Untimed[]>();
  for (const call of project.of('untimed-call')) {
    const { path, role, library, waits } = call;
    if (role !== 'production' || limited.has(library) || aside.test(path)) continue;
    if (path.endsWith('.py') ? waits === 'minutes' && distance.size === 0 : !distance.has(path) && !(distance.size > 0 && isOfServer(project, path))) continue;
    const key = waits === 'minutes' ? library : `${path}\0${library}`;
    groups.set(key, [...(groups.get(key) ?? []), call]);
  }
  return groups;
}
