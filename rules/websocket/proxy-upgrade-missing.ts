// websocket/proxy-upgrade-missing: a WebSocket route, and the location that serves it drops the headers that open the connection.
import type { Project } from '../../src/model/project.ts';
import type { Route } from '../../src/model/route.ts';
import { projectRule } from '../../src/model/rule.ts';
import { servingsOf } from '../../src/link/proxy/serving.ts';
import type { Serving } from '../../src/link/proxy/serving.ts';
import { upgrades } from '../../src/link/proxy/streaming.ts';
import { atLocation, byConfiguration } from '../sse/by-configuration.ts';

export const rule = projectRule({
  id: 'websocket/proxy-upgrade-missing',
  severity: 'P1',
  *check(project) {
    for (const group of byConfiguration(project, 'websocket', (serving, route) => upgrades(serving) !== 'yes' && !isReachedOtherwise(project, route, serving))) {
      const missing = group.servings.find((serving) => upgrades(serving) === 'no');
      if (missing === undefined) yield { ...atLocation(group, 'old-protocol'), severity: 'P2' };
      else yield atLocation({ ...group, first: missing, servings: [missing, ...group.servings.filter((each) => each !== missing)] }, 'not-upgraded');
    }
  },
});

/**
 * Another location of the same server opens the connection: of two ways to one route (`/api/`, and `/v1/` that is rewritten to it) clients
 * take the one made for it. Clients of Nest's gateways connect to the path on which Socket.IO listens; what the inventory knows is mostly a namespace.
 */
function isReachedOtherwise(project: Project, route: Route, { server }: Serving): boolean {
  const opens = (serving: Serving): boolean => upgrades(serving) === 'yes';
  if (servingsOf(project, route).some((other) => other.server === server && opens(other))) return true;
  return route.framework === 'nestjs' && servingsOf(project, route, '/socket.io/').some(opens);
}
