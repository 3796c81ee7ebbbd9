// proxy/host-spoofing: the application is told a host name that the caller chose, not the one nginx picked the server by. After gixy's
// host_spoofing. CWE-20, CWE-290.
import { statementsOf } from '../../src/link/proxy/config.ts';
import type { Placed } from '../../src/link/proxy/config.ts';
import { projectRule } from '../../src/model/rule.ts';

export const rule = projectRule({
  id: 'proxy/host-spoofing',
  severity: 'P1',
  *check(project) {
    const byFile = new Map<string, Placed[]>();
    for (const header of statementsOf(project, 'proxy_set_header')) {
      if (header.args[0]?.toLowerCase() !== 'host' || kindOf(header) === null) continue;
      byFile.set(header.path, [...(byFile.get(header.path) ?? []), header]);
    }
    for (const headers of byFile.values()) {
      const [first, ...others] = headers.sort((a, b) => Number(kindOf(b) === 'chosen') - Number(kindOf(a) === 'chosen'));
      if (first === undefined) continue;
      const chosen = kindOf(first) === 'chosen';
      yield {
        path: first.path,
        at: first.at,
        message: chosen ? 'chosen' : 'as-sent',
        data: { value: first.args[1] ?? '' },
        severity: chosen ? 'P1' : 'P2',
        related: others.slice(0, 8).map(({ path, at }) => ({ path, at, note: 'also' })),
        symbol: 'Host',
        cause: `host-spoofing ${first.path}`,
      };
    }
  },
});

/** A parameter or cookie: anybody sends a victim's browser there. The header as sent: only who writes requests by hand can make it differ. */
function kindOf({ args }: Placed): 'chosen' | 'as-sent' | null {
  const value = args[1] ?? '';
  if (/^\$\{?(?:arg|cookie)_/.test(value)) return 'chosen';
  return /^\$\{?http_host\}?$/.test(value) ? 'as-sent' : null;
}
