// auth/in-memory-revocation: which tokens are valid, or no longer so, is known to one process only. CWE-613.
import { projectRule } from '../../src/model/rule.ts';
import { keptContainers } from '../../src/link/containers.ts';
import { isOnlyCopy, isStandIn, matterOf, wordsOf } from '../state/kept-state.ts';
import { named, placesOf } from '../state/places.ts';

export const rule = projectRule({
  id: 'auth/in-memory-revocation',
  severity: 'P0',
  confidence: 'medium',
  *check(project) {
    for (const kept of keptContainers(project)) {
      const { fact } = kept;
      if (matterOf(kept) !== 'revocation' || fact.live === true) continue;
      const isSecond = fact.shared === true || !isOnlyCopy(fact) || isStandIn(fact);
      yield {
        path: fact.path,
        at: fact.at,
        message: isSecond ? 'fallback' : wordsOf(fact).some((word) => /black|block|deny|revo|invalid/.test(word)) ? 'revoked' : 'valid',
        data: { name: named(fact) },
        severity: isSecond ? 'P2' : 'P0',
        related: placesOf(fact),
        symbol: named(fact),
        cause: `kept ${fact.path} ${named(fact)}`,
      };
    }
  },
});
