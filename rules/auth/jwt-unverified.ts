// auth/jwt-unverified: the claims of a token are believed though nobody checked its signature. CWE-347.
import type { Located, Project } from '../../src/model/project.ts';
import { projectRule } from '../../src/model/rule.ts';
import type { RouteGuard } from '../../src/model/route.ts';
import type { TokenReadFact } from '../../src/model/wiring.ts';
import { developmentReach } from '../../src/link/evidence.ts';
import { nameOf } from '../../src/link/naming.ts';
import { reachOf } from '../../src/link/resolve.ts';
import { routesOf } from '../../src/link/routes.ts';
import { servingOf } from '../../src/link/serving.ts';

export const rule = projectRule({
  id: 'auth/jwt-unverified',
  severity: 'P0',
  confidence: 'high',
  *check(project) {
    const all = project.of('token-read').filter(({ role }) => role === 'production');
    if (all.length === 0) return;
    const { distance } = servingOf(project);
    const reads = all.filter(({ path }) => distance.has(path));
    const authenticating = authenticatingIn(project, () => true);
    const requiring = authenticatingIn(project, ({ authentication }) => authentication !== 'optional');
    for (const fact of reads) {
      if (fact.guards.length > 0 && developmentReach(reachOf(project, fact.path, fact.guards))) continue;
      const isGuard = fact.how === 'no-algorithm' || isAmong(fact.shown === true ? requiring : authenticating, fact);
      yield {
        path: fact.path,
        at: fact.at,
        message: fact.how === 'no-algorithm' ? 'none' : isGuard ? 'guard' : 'read',
        data: { by: fact.by, symbol: fact.symbol },
        severity: isGuard && isSure(fact) ? 'P0' : 'P2',
        symbol: fact.symbol,
        cause: `jwt ${fact.path} ${fact.symbol}`,
      };
    }
  },
});

/** Conditions nobody can tell, such as a setting, may keep it from running. */
function isSure({ guards }: Located<TokenReadFact>): boolean {
  return guards.length === 0 || guards.every((guard) => !/verify|skip|disable|mode|env|debug|settings|config/i.test(nameOf(guard)));
}

function isAmong(names: ReadonlySet<string>, { symbol }: TokenReadFact): boolean {
  return names.has(lastWord(symbol)) || names.has(symbol.split('.', 1)[0] ?? '');
}

/** The functions that stand before routes, and those that they ask, by name. */
function authenticatingIn(project: Project, counts: (guard: RouteGuard) => boolean): Set<string> {
  const names = new Set(routesOf(project).flatMap(({ guards }) => guards.filter((guard) => guard.authentication !== 'none' && counts(guard)).map(({ name }) => lastWord(name))));
  const called = project.of('guard').filter(({ symbol }) => names.has(lastWord(symbol)) || names.has(symbol.split('.', 1)[0] ?? '')).flatMap(({ calls }) => calls.map((call) => lastWord(nameOf(call))));
  for (const name of called) if (/auth|token|user|jwt|verif|claims|decode/i.test(name)) names.add(name);
  return names;
}

function lastWord(name: string): string {
  return name.slice(name.lastIndexOf('.') + 1);
}
