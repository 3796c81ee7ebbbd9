// What services of a stack that ships lack, one problem a file. Input: a test. Output: problems that list the services.
import type { Problem } from '../../src/model/finding.ts';
import type { Project } from '../../src/model/project.ts';
import type { StackService } from '../../src/link/compose/service.ts';
import type { Stack } from '../../src/link/compose/stacks.ts';
import { deployedStacks, shippedServices } from './deployed.ts';

const jobName = /(?:^|[-_])(?:init|initdb|setup|migrat\w*|seed\w*|bootstrap|createbuckets?|create|job|jobs|provision\w*|certs?|keygen|install\w*|build|builder|prepull|tests?|cli|once|permissions?|loader|import\w*)(?=$|[-_\d])|(?:init|setup|migrate|migration|migrations)$/i;
const jobCommand = /\b(?:migrate|alembic upgrade|db:(?:seed|migrate)|db push|collectstatic|createsuperuser|mc (?:alias|config|mb))\b/;
const serverCommand = /\b(?:gunicorn|uvicorn|runserver|hypercorn|daphne|start|serve|server|npm run|node|celery|flask run)\b/;
const jobImage = /(?:^|\/)(?:busybox|alpine|hello-world|minio\/mc|mc|curl|scratch|debian|ubuntu)(?::|@|$)/;

/** It does its work and ends: nothing to keep running or to ask. */
function isJob({ services }: Stack, service: StackService): boolean {
  if (service.restart === 'no' || services.some(({ dependsOn }) => dependsOn.some(({ name, completed }) => completed && name === service.name))) return true;
  if (jobName.test(service.name) || (jobCommand.test(service.command) && !serverCommand.test(service.command))) return true;
  return jobImage.test(service.image ?? '') && service.ports.length === 0;
}

const mostNamed = 6;
const mostRelated = 12;

/** Services of profiles start when somebody asks for them. */
export function* lacking(project: Project, lacks: (service: StackService, stack: Stack) => boolean): Generator<Problem & { path: string }> {
  const seen = new Set<string>();
  for (const { stack, development } of deployedStacks(project)) {
    if (development) continue;
    const services = shippedServices(stack).filter((service) => service.profiles.length === 0 && !service.unknown && !isJob(stack, service) && lacks(service, stack));
    const [first, ...others] = services;
    if (first === undefined || seen.has(first.path)) continue;
    seen.add(first.path);
    const names = services.slice(0, mostNamed).map(({ name }) => `\`${name}\``).join(', ');
    yield {
      path: first.path,
      at: first.at,
      message: 'found',
      data: { services: services.length > mostNamed ? `${names}, …` : names, count: services.length },
      related: others.slice(0, mostRelated).map(({ path, at, name }) => ({ path, at, note: 'also', data: { service: name } })),
    };
  }
}
