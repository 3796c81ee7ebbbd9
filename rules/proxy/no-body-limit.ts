// proxy/no-body-limit: nginx bounds what a request may carry to a megabyte, and is told not to. CWE-770.
import { statementsOf } from '../../src/link/proxy/config.ts';
import type { Placed } from '../../src/link/proxy/config.ts';
import { locationAround } from '../../src/link/proxy/config.ts';
import { ships } from '../../src/link/project.ts';
import { projectRule } from '../../src/model/rule.ts';

export const rule = projectRule({
  id: 'proxy/no-body-limit',
  severity: 'P2',
  *check(project) {
    if (project.of('body-limit').some((fact) => ships(fact) && fact.layer === 'application')) return;
    const [first, ...others] = statementsOf(project, 'client_max_body_size').filter((each) => /^0[kmg]?$/i.test(each.args[0] ?? '') && !isRegistry(each));
    if (first === undefined) return;
    yield { path: first.path, at: first.at, message: 'unbounded', related: others.slice(0, 8).map(({ path, at }) => ({ path, at, note: 'also' })), symbol: 'client_max_body_size', cause: 'no-body-limit' };
  },
});

/** Layers of images have no upper size. https://docs.docker.com/registry/recipes/nginx/ */
function isRegistry(statement: Placed): boolean {
  return /^\/v2(?:\/|$)/.test(locationAround(statement)?.args.at(-1) ?? '');
}
