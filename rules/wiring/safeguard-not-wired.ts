// wiring/safeguard-not-wired: a safeguard that the repository defines and no running code asks for. CWE-1164, CWE-693.
import type { Located } from '../../src/model/project.ts';
import { projectRule } from '../../src/model/rule.ts';
import type { SafeguardFact } from '../../src/model/wiring.ts';
import { changesState } from '../auth/sensitive-route.ts';
import { type MissedErrors, missedErrors } from '../../src/link/missed-errors.ts';
import type { Problem } from '../../src/model/finding.ts';
import { unwiredOf, type Unwired } from '../../src/link/unwired.ts';
import { misnamedLists } from './misnamed-lists.ts';

export const rule = projectRule({
  id: 'wiring/safeguard-not-wired',
  severity: 'P2',
  confidence: 'medium',
  *check(project) {
    const files = new Map<string, Unwired[]>();
    for (const each of unwiredOf(project)) files.set(each.safeguard.path, [...(files.get(each.safeguard.path) ?? []), each]);
    for (const [path, all] of files) {
      const [first, ...others] = [...all].sort((a, b) => rank(a) - rank(b));
      if (first === undefined) continue;
      const { safeguard } = first;
      yield {
        path,
        at: safeguard.at,
        message: isSetUp(safeguard) ? 'set-up' : others.length === 0 ? 'one' : 'several',
        ...(isSetUp(safeguard) && { severity: 'P1' as const, confidence: 'high' as const }),
        data: { name: safeguard.symbol, others: others.map((each) => each.safeguard.symbol).slice(0, 6).join(', ') },
        related: others.slice(0, 12).map((each) => ({ path, at: each.safeguard.at, note: 'also', data: { name: each.safeguard.symbol } })),
        symbol: safeguard.symbol,
        cause: `unwired ${path}`,
      };
    }
    for (const each of missedErrors(project)) yield notAsked(each);
    yield* misnamedLists(project);
  },
});

/** A handler of errors that Express passes by. */
function notAsked({ handler, why, name, place }: MissedErrors): Problem & { readonly path: string } {
  return {
    path: handler.path,
    at: handler.at,
    message: why,
    data: { name },
    confidence: 'high',
    related: place.at === handler.at ? [] : [{ ...place, note: why === 'parameters' ? 'declared' : 'later' }],
    symbol: name,
    cause: `errors ${handler.path} ${name}`,
  };
}

/** A limit that is set up, and whose guard no file of the repository names: certainly nothing is limited. */
function isSetUp({ is, symbol }: Located<SafeguardFact>): boolean {
  return is === 'limiter' && symbol === 'ThrottlerGuard';
}

/** Of guards that nobody asks, some are left over where others do the work, or where there is nothing to guard. */
function rank({ safeguard, routes }: Unwired): 0 | 1 {
  return isLeftOver(safeguard) || (safeguard.is === 'guard' && (routes.some(({ authentication }) => authentication !== 'none') || !routes.some(changesState))) ? 1 : 0;
}

function isLeftOver({ is, symbol }: Located<SafeguardFact>): boolean {
  return is === 'validator' || is === 'permission' || /example|sample|custom|demo|legacy|old|deprecated/i.test(symbol);
}
