// auth/in-memory-users: accounts and their passwords live in the memory of one process. CWE-522, CWE-1188.
import { projectRule } from '../../src/model/rule.ts';
import { keptContainers } from '../../src/link/containers.ts';
import { isOnlyCopy, isStandIn, matterOf } from '../state/kept-state.ts';
import { named, placesOf } from '../state/places.ts';

export const rule = projectRule({
  id: 'auth/in-memory-users',
  severity: 'P0',
  confidence: 'medium',
  *check(project) {
    for (const kept of keptContainers(project)) {
      const { fact } = kept;
      if (matterOf(kept) !== 'users' || !isOnlyCopy(fact)) continue;
      yield {
        path: fact.path,
        at: fact.at,
        message: 'users',
        data: { name: named(fact) },
        severity: isStandIn(fact) ? 'P2' : 'P0',
        related: placesOf(fact),
        symbol: named(fact),
        cause: `kept ${fact.path} ${named(fact)}`,
      };
    }
  },
});
