// inject/ssrf: a caller says which address the server asks. CWE-918.
import { Mark } from '../../src/model/dataflow.ts';
import { projectRule } from '../../src/model/rule.ts';
import type { Problem } from '../../src/model/finding.ts';
import type { Project } from '../../src/model/project.ts';
import { locationAround, statementsOf } from '../../src/link/proxy/config.ts';
import { callersHost } from '../../src/link/proxy/upstream-host.ts';
import { reaching } from '../inject/reaching.ts';

export const rule = projectRule({
  id: 'inject/ssrf',
  severity: 'P2',
  confidence: 'medium',
  *check(project) {
    yield* reaching(project, 'inject/ssrf', ({ sink, from, marks }) => (sink === 'url' && /^(?:body|query|message|path|tool)$/.test(from.part) && (marks & Mark.after) === 0 ? { message: 'address', severity: 'P2' } : null)); // many products let callers name an address, and guard it where the request is made
    yield* openProxies(project);
  },
});

/** A proxy that asks whatever host the caller names. */
function* openProxies(project: Project): Iterable<Problem & { path: string }> {
  for (const placed of statementsOf(project, 'proxy_pass')) {
    const name = callersHost(placed, placed.args[0] ?? '');
    if (name === null) continue;
    const location = locationAround(placed);
    yield { path: placed.path, at: placed.at, message: 'proxy', data: { variable: name }, symbol: `proxy_pass ${name}`, related: location === null ? [] : [{ path: location.path, at: location.at, note: 'location' }] };
  }
}
