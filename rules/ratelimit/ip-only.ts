// ratelimit/ip-only: the proxy counts by address alone, and the application counts nothing. CWE-799.
import { projectRule } from '../../src/model/rule.ts';
import { limitersOf } from '../../src/link/limits.ts';
import { ships } from '../../src/link/project.ts';
import { routesOf } from '../../src/link/routes.ts';

export const rule = projectRule({
  id: 'ratelimit/ip-only',
  severity: 'P2',
  confidence: 'medium',
  *check(project) {
    const limiters = limitersOf(project).filter((fact) => ships(fact) && fact.purpose === 'requests');
    const behind = new Set(project.of('body-limit').map(({ path }) => path)); // files that hand requests on
    const zones = limiters.filter(({ per, path }) => per === 'address' && behind.has(path));
    const [first] = zones;
    // who has no account can be told by the address only
    if (first?.role !== 'production' || limiters.some(({ layer }) => layer === 'application') || !routesOf(project).some(({ authentication }) => authentication === 'required')) return;
    yield { path: first.path, at: first.at, message: 'address', related: zones.slice(1, 6).map(({ path, at }) => ({ path, at, note: 'also' })), cause: 'ratelimit-ip-only' };
  },
});
