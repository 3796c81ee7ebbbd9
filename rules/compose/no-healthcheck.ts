// compose/no-healthcheck: nobody can tell a service that hangs from one that works, nor wait until it is ready.
import { projectRule } from '../../src/model/rule.ts';
import type { Project } from '../../src/model/project.ts';
import type { StackService } from '../../src/link/compose/service.ts';
import { imageOfService } from '../../src/link/compose/reach.ts';
import { stepsOf } from '../../src/link/images.ts';
import { lacking } from './lacking.ts';

export const rule = projectRule({
  id: 'compose/no-healthcheck',
  severity: 'P3',
  confidence: 'medium',
  *check(project) {
    yield* lacking(project, (service) => service.probe !== 'own' && !hasOwn(project, service));
  },
});

/** Its image has one: it is built here with it, or is known to. */
function hasOwn(project: Project, service: StackService): boolean {
  if (service.probe === 'off') return true; // somebody thought about it
  const image = imageOfService(project, service);
  if (image !== undefined) return stepsOf(image, 'probe').some(({ commands }) => commands !== null);
  return /(?:^|\/)(?:netdata|pihole|portainer-agent|gitlab-[ce]e|elasticsearch-wolfi|mssql-server|n8nio\/runners|traefik\/whoami|healthchecks|vaultwarden\/server|jellyfin|paperless-ngx|immich-(?:server|machine-learning))(?::|@|$)/.test(service.image ?? '');
}
