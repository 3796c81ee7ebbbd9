// ha/single-instance: one process answers all requests, and nothing starts it again once it has ended. https://docs.docker.com/engine/containers/start-containers-automatically/
import type { Problem, Related } from '../../src/model/finding.ts';
import type { Project } from '../../src/model/project.ts';
import { projectRule } from '../../src/model/rule.ts';
import type { StackService } from '../../src/link/compose/service.ts';
import type { Stack } from '../../src/link/compose/stacks.ts';
import { fileName } from '../../src/link/paths.ts';
import { workloadName } from '../../src/link/workloads.ts';
import { deployedStacks, shippedServices } from '../compose/deployed.ts';
import { ownerOf } from '../infra/backing.ts';
import { answers, isBeforeProduction, judgedWorkloads } from '../k8s/shipped.ts';

export const rule = projectRule({
  id: 'ha/single-instance',
  severity: 'P2',
  covers: ['compose/no-restart-policy'],
  *check(project) {
    yield* stacks(project);
    yield* pods(project);
    yield* units(project);
  },
});

/** One finding a stack, and a file: the first service that people ask, and the others that stay down with it. */
function* stacks(project: Project): Generator<Problem & { path: string }> {
  const seen = new Set<string>();
  const reported = new Set<string>();
  for (const { stack, development } of deployedStacks(project)) {
    if (development || stack.partial || isSwarm(stack)) continue;
    const alone = shippedServices(stack).filter((service) => staysDown(service) && !seen.has(`${service.path}\0${service.at.start}`));
    const first = alone.find((service) => service.ports.length > 0 && isOwn(project, service) && !hasTwin(stack, service));
    if (first === undefined || reported.has(first.path)) continue;
    reported.add(first.path);
    for (const { path, at } of alone) seen.add(`${path}\0${at.start}`);
    yield {
      path: first.path,
      at: first.at,
      message: first.probe === 'own' ? 'compose' : 'compose-unwatched',
      data: { service: first.name },
      symbol: first.name,
      related: alone.filter((each) => each !== first).slice(0, 20).map(({ path, at, name }): Related => ({ path, at, note: 'also', data: { service: name } })),
    };
  }
}

/** What runs to its end has no ports that anybody asks; `restart: "no"` is said on purpose. */
function staysDown({ restart, unknown, ports, exposed, build, image }: StackService): boolean {
  return restart === undefined && !unknown && (ports.length > 0 || exposed.length > 0) && (build !== null || image !== null);
}

/** The same program stands in the stack twice: `api1` and `api2` behind a proxy. */
function hasTwin({ services }: Stack, { name, build, image, command }: StackService): boolean {
  return services.some((each) => each.name !== name && each.command === command && each.image === image && each.build?.context === build?.context && each.build?.dockerfile === build?.dockerfile && each.name.replace(/\d+$/, '') === name.replace(/\d+$/, ''));
}

/** Swarm starts services again unless told otherwise. */
function isSwarm({ services }: Stack): boolean {
  return services.some(({ replicated }) => replicated);
}

function isOwn(project: Project, { build, image }: StackService): boolean {
  return build !== null || (image !== null && ownerOf(project, image) === 'own');
}

/** A pod that no controller looks after is gone with its node: https://kubernetes.io/docs/concepts/workloads/pods/#working-with-pods */
function* pods(project: Project): Generator<Problem & { path: string }> {
  for (const workload of judgedWorkloads(project)) {
    const container = workload.object === 'Pod' ? workload.pod.containers.find((each) => answers(workload, each)) : undefined;
    if (container === undefined) continue;
    yield { path: workload.path, at: workload.nameAt, message: 'pod', data: { service: workloadName(workload) }, symbol: workload.name };
  }
}

const server = /\b(?:gunicorn|uvicorn|hypercorn|granian|daphne|waitress-serve|uwsgi|node|npm|yarn|pnpm|bun|deno|runserver)\b/;

function* units(project: Project): Generator<Problem & { path: string }> {
  for (const { path, role, command, restarts, at } of project.of('unit')) {
    if (role !== 'production' || restarts || !server.test(command) || isBeforeProduction(path)) continue;
    yield { path, at, message: 'unit', data: { service: fileName(path) }, symbol: fileName(path) };
  }
}
