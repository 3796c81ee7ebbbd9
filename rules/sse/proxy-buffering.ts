// sse/proxy-buffering: a route streams events, and the location that serves it collects them first.
import { projectRule } from '../../src/model/rule.ts';
import { buffers, hintFor, ignoresHint } from '../../src/link/proxy/streaming.ts';
import { atLocation, byConfiguration } from './by-configuration.ts';

export const rule = projectRule({
  id: 'sse/proxy-buffering',
  severity: 'P0',
  *check(project) {
    const groups = byConfiguration(project, 'sse', (serving, route) => buffers(serving) && (!hintFor(project, route, 'unbuffered') || ignoresHint(serving)));
    for (const group of groups) yield atLocation(group, ignoresHint(group.first) ? 'ignores' : 'buffers');
  },
});
