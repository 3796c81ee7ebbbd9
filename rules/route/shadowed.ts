// route/shadowed: a route that is never reached, because an earlier one of the same host answers first. CWE-561.
import type { Problem } from '../../src/model/finding.ts';
import { projectRule } from '../../src/model/rule.ts';
import { mountedTooLate, shadowedOf, type Shadowed } from '../../src/link/shadowing.ts';

export const rule = projectRule({
  id: 'route/shadowed',
  severity: 'P2',
  confidence: 'high',
  *check(project) {
    for (const group of byCause(shadowedOf(project))) yield hidden(group);
    for (const { by, uses } of mountedTooLate(project)) {
      const [first] = uses;
      if (first !== undefined) yield { path: first.path, at: first.at, message: 'late', data: { by: textOf(by.pattern) }, related: [{ path: by.path, at: by.at, note: 'answers' }], symbol: 'late', cause: `late ${by.path} ${by.at.start}` };
    }
  },
});

type Group = readonly [Shadowed, ...Shadowed[]];

function hidden([first, ...others]: Group): Problem & { path: string } {
  const { route, by, how, method } = first;
  return {
    path: route.path,
    at: route.at,
    message: how === 'duplicate' ? 'duplicate' : 'shadowed',
    data: { route: `${method} ${textOf(route.pattern)}`, by: textOf(by.pattern) },
    related: [{ path: by.path, at: by.at, note: 'answers' }, ...others.slice(0, 12).map((each) => ({ path: each.route.path, at: each.route.at, note: 'also' as const, data: { route: `${each.method} ${textOf(each.route.pattern)}` } }))],
    symbol: `${method} ${textOf(route.pattern)}`,
    cause: `shadowed ${route.path} ${by.at.start}`,
  };
}

/** One route may stand before many. */
function byCause(all: readonly Shadowed[]): Group[] {
  const groups = new Map<Shadowed['by'], [Shadowed, ...Shadowed[]]>();
  for (const each of all) {
    const group = groups.get(each.by);
    if (group === undefined) groups.set(each.by, [each]);
    else group.push(each);
  }
  return [...groups.values()];
}

function textOf(pattern: Shadowed['route']['pattern']): string {
  return pattern.kind === 'literal' ? `/${String(pattern.value ?? '').replace(/^\//, '')}` : '';
}
