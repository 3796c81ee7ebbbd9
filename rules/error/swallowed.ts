// error/swallowed: an error of any kind is caught and dropped, so that what failed looks as if it had worked. CWE-390.
import { projectRule } from '../../src/model/rule.ts';
import { isOfServer } from '../../src/link/server-packages.ts';
import { servingOf } from '../../src/link/serving.ts';

const aside = /(?:^|\/)(?:scripts?|cli|tools?|bin|hack|ci|migrations?|alembic|management\/commands|benchmarks?|notebooks?|seeds?)\/|(?:^|\/)(?:populate|seed|fill|demo|conftest|setup|manage)\w{0,30}\.py$|(?:^|[/_])cli\.py$/;

export const rule = projectRule({
  id: 'error/swallowed',
  severity: 'P2',
  confidence: 'medium',
  *check(project) {
    const { distance } = servingOf(project);
    for (const { path, role, at, places, atStart, how } of project.of('swallowed')) {
      if (how === 'dropped') continue; // safeguard/no-op's
      if (role !== 'production' || !(distance.has(path) || (distance.size > 0 && !aside.test(path) && (path.endsWith('.py') || isOfServer(project, path))))) continue;
      const message = atStart === true ? 'start' : how !== undefined ? how : path.endsWith('.py') ? 'passed' : 'empty';
      yield {
        path,
        at,
        message,
        related: places.slice(1).map((place) => ({ path, at: place, note: 'also-here' })),
        cause: atStart === true ? `failed-start ${path}` : `swallowed ${path}${how === undefined ? '' : ` ${how}`}`,
        habit: message,
      };
    }
  },
});
