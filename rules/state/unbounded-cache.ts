// state/unbounded-cache: a container of the process grows with requests, and nothing is ever taken out. CWE-770.
import { projectRule } from '../../src/model/rule.ts';
import type { ContainerFact } from '../../src/model/container.ts';
import { keptContainers } from '../../src/link/containers.ts';
import type { Kept } from '../../src/link/containers.ts';
import { movesData } from '../../src/link/paths.ts';
import { isBusiness, isOnlyCopy, isSetUp, matterOf, wordsOf } from './kept-state.ts';
import type { Matter } from './kept-state.ts';
import { named, placesOf } from './places.ts';

const nearest = 1; // imports away from what answers requests
const farthest = 3;

export const rule = projectRule({
  id: 'state/unbounded-cache',
  severity: 'P2',
  confidence: 'medium',
  *check(project) {
    for (const kept of keptContainers(project)) {
      const { fact, distance } = kept;
      const matter = matterOf(kept);
      if (distance > (isBusiness(matter) ? farthest : nearest) || fact.live === true || movesData(fact.path) || isSaidElsewhere(matter, kept) || isRegistry(fact)) continue;
      if (!isNeverEmptied(fact, matter)) continue;
      yield {
        path: fact.path,
        at: fact.at,
        message: fact.removes.length === 0 ? 'never' : 'on-demand',
        data: { name: named(fact) },
        related: placesOf(fact),
        symbol: named(fact),
        cause: `grows ${fact.path} ${named(fact)}`,
        habit: fact.path,
      };
    }
  },
});

/** state/in-memory-store, auth/in-memory-users and auth/in-memory-revocation speak of these, and of their growth too. */
function isSaidElsewhere(matter: Matter, { fact, grownByHandler, handlers }: Kept): boolean {
  if (matter === 'users' || matter === 'revocation') return true;
  if (!isOnlyCopy(fact)) return false;
  return isBusiness(matter) || (matter === 'other' && grownByHandler && handlers.length >= 2 && fact.grows.some(({ fields }) => fields.length >= 2));
}

const deletes = /^_?(?:delete|remove|drop|destroy|reset|clear|logout|log_out|end)(?:_|[A-Z]|$)/;

/** Nobody removes; or, of what users begin and leave, only who asks for it. */
function isNeverEmptied({ removes }: ContainerFact, matter: Matter): boolean {
  return removes.length === 0 || (isBusiness(matter) && removes.every(({ symbol, how }) => how === 'entry' && deletes.test(symbol.slice(symbol.lastIndexOf('.') + 1))));
}

/** Few by nature: once a kind of warning, once an account of the installation. */
/** What a program has of itself: its own gauges, and the labels they were given. */
const few = /^(?:gauges?|collectors?|labels|cooldowns?|warned|logged|warnings?|last|at|until|status|statuses|reasons|flags|notified|reported|bots?)$/;
const registries = /^(?:registry|registries|registered|handlers?|routes?|routers?|plugins?|commands?|tools?|models?|providers?|factories|hooks?|listeners?|subscribers?|callbacks?|middlewares?|modules?|types?|schemas?|mappings?|aliases|adapters?|strategies|parsers?|loaders?|converters?|validators?|serializers?|extensions?|components?|services?|clients?|engines?|instances?|templates?|locales?|translations?|settings|config|configs|options|choices|fields?|columns|stats|metrics|counters?|classes|functions|agents?|drivers?|backends?|resources?|permissions?|roles|scopes|jobs?|constants|env|paths|packages|tables|tokenizers?|encoders?|encodings?|tz|timezones?)$/;

/** Filled once by what the program consists of. */
function isRegistry(fact: ContainerFact): boolean {
  return wordsOf(fact).some((word) => registries.test(word) || few.test(word)) || fact.grows.every(({ symbol }) => isSetUp(symbol)) || /(?:Registry|Factory|Loader|Builder|Container|Manager|Config|Settings|Module|Parser)$/.test(fact.owner);
}
