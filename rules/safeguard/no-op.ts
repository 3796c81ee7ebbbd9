// safeguard/no-op: a guard, permission or check whose body lets everybody through. CWE-285, CWE-636.
import type { Problem } from '../../src/model/finding.ts';
import type { Project } from '../../src/model/project.ts';
import { projectRule } from '../../src/model/rule.ts';
import { routesOf } from '../../src/link/routes.ts';
import { unwiredOf } from '../../src/link/unwired.ts';
import { nameOf } from '../../src/link/naming.ts';

export const rule = projectRule({
  id: 'safeguard/no-op',
  severity: 'P1',
  confidence: 'medium',
  *check(project) {
    yield* droppedRefusals(project);
    const idle = project.of('safeguard').filter((fact) => fact.idle === true && fact.role === 'production');
    if (idle.length === 0) return;
    const guarding = guardNames(project);
    const overridden = basesOf(project);
    const unused = new Set(unwiredOf(project).map(({ safeguard }) => `${safeguard.path}\0${safeguard.symbol}`));
    for (const fact of idle) {
      if (overridden.has(fact.symbol) || unused.has(`${fact.path}\0${fact.symbol}`)) continue;
      const isAsked = guarding.has(fact.symbol);
      yield { path: fact.path, at: fact.at, message: isAsked ? 'asked' : 'defined', data: { name: fact.symbol }, severity: isAsked ? 'P1' : 'P2', symbol: fact.symbol, cause: `no-op ${fact.path} ${fact.symbol}` };
    }
  },
});

/** A refusal that the handler of everything around it catches: what was to be refused is done. */
function* droppedRefusals(project: Project): Iterable<Problem & { path: string }> {
  for (const { path, role, at, places, how } of project.of('swallowed')) {
    if (how !== 'dropped' || role !== 'production') continue;
    yield { path, at, message: 'dropped', related: places.slice(1).map((place) => ({ path, at: place, note: 'also-here' })), cause: `dropped-refusal ${path}` };
  }
}

/** What stands before routes, by name. */
function guardNames(project: Project): Set<string> {
  return new Set(routesOf(project).flatMap(({ guards }) => guards.map(({ name }) => name.replace(/^.*\./, ''))));
}

/** Classes that others complete. */
function basesOf(project: Project): Set<string> {
  return new Set(project.of('module').flatMap(({ classes }) => classes.flatMap(({ bases }) => bases.map((base) => nameOf(base).replace(/^.*\./, '')))));
}
