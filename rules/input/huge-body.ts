// input/huge-body: a parser reads bodies of a hundred megabytes or more into memory. CWE-770, CWE-400.
import type { Related } from '../../src/model/finding.ts';
import { projectRule } from '../../src/model/rule.ts';

const mostPlaces = 8;

export const rule = projectRule({
  id: 'input/huge-body',
  severity: 'P2',
  *check(project) {
    const found = project.of('huge-body').filter(({ role }) => role === 'production').sort((a, b) => b.megabytes - a.megabytes);
    const [first, ...others] = found;
    if (first === undefined) return;
    yield {
      path: first.path,
      at: first.at,
      message: 'huge',
      data: { size: first.written },
      related: others.slice(0, mostPlaces).map(({ path, at, written }): Related => ({ path, at, note: 'also', data: { size: written } })),
      symbol: 'body limit',
    };
  },
});
