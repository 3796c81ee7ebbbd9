// proxy/version-exposed: nginx says its version in every answer and error page unless it is told not to. CWE-200.
import { proxyConfigs, valueAt } from '../../src/link/proxy/config.ts';
import type { Placed } from '../../src/link/proxy/config.ts';
import { projectRule } from '../../src/model/rule.ts';

export const rule = projectRule({
  id: 'proxy/version-exposed',
  severity: 'P3',
  *check(project) {
    const found = new Map<string, Placed>();
    for (const { servers } of proxyConfigs(project)) {
      const server = servers.find((each) => project.files.get(each.path)?.role === 'production' && saysVersion(each));
      if (server !== undefined) found.set(server.path, server); // one place mends a configuration
    }
    const [first, ...others] = found.values();
    if (first === undefined) return;
    const said = valueAt(first, 'server_tokens');
    yield { path: said?.path ?? first.path, at: said?.at ?? first.at, message: 'says', related: others.slice(0, 8).map(({ path, at }) => ({ path, at, note: 'also' })), symbol: 'server_tokens', cause: 'version-exposed' };
  },
});

function saysVersion(server: Placed): boolean {
  if (server.inner.length === 0 || valueAt(server, 'more_clear_headers')?.args.some((name) => /^server$/i.test(name)) === true) return false;
  const tokens = valueAt(server, 'server_tokens')?.args[0];
  return tokens === undefined || tokens === 'on';
}
