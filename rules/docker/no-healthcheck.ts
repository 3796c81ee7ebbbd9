// docker/no-healthcheck: nobody can tell a container that hangs from one that works. hadolint DL3057, CIS Docker Benchmark 4.6.
import type { Project } from '../../src/model/project.ts';
import type { Problem } from '../../src/model/finding.ts';
import { projectRule } from '../../src/model/rule.ts';
import type { Image } from '../../src/link/images.ts';
import { startOf, stepsOf } from '../../src/link/images.ts';
import { isForDevelopers } from './development-server.ts';
import { commandsOf, isEmpty, isOnPlatform, isOrchestrated, serviceOf, shippedImages } from './shipped.ts';

export const rule = projectRule({
  id: 'docker/no-healthcheck',
  severity: 'P2',
  confidence: 'high',
  *check(project) {
    const seen = new Set<string>();
    for (const image of shippedImages(project)) {
      if (stepsOf(image, 'probe').length > 0 || seen.has(image.path)) continue;
      const problem = problemOf(project, image);
      if (problem === null) continue;
      seen.add(image.path);
      yield { ...problem, path: image.path };
    }
  },
});

function problemOf(project: Project, image: Image): Problem | null {
  const service = serviceOf(project, image);
  if (service === 'other' || (service === 'shell' && !(image.root === 'scratch' && isEmpty(image)))) return null; // jobs and tools
  if (service === 'unknown' && startOf(image) !== null && !isProduct(project, image)) return null;
  const at = startOf(image)?.at ?? image.shipped.at;
  const probed = image.uses.filter(({ probe }) => probe !== undefined && probe.length > 0);
  if (image.uses.length > 0 && probed.length === image.uses.filter(({ by }) => by === 'compose').length && probed.length > 0) {
    return { at, message: 'compose-only', severity: 'P3', related: probed.slice(0, 4).map((use) => ({ path: use.path, at: use.probeAt ?? use.at, note: 'probed' })) };
  }
  return { at, message: 'none', severity: service === 'server' && !isProbedElsewhere(project) && !isForDevelopers(project, image) ? 'P2' : 'P3', confidence: service === 'server' ? 'high' : 'low' };
}

/** The repository's only image starts a program that is built into it; one of several may be a job, and scripts are read: they would be known as servers. */
function isProduct(project: Project, image: Image): boolean {
  const [program = ''] = commandsOf(image)[0]?.words ?? [];
  return image.uses.length === 0 && shippedImages(project).length === 1 && program.includes('/') && !/\.\w{1,4}$/.test(program);
}

/** Kubernetes does not look at what the image says, and platforms ask the service itself. */
function isProbedElsewhere(project: Project): boolean {
  return isOrchestrated(project) || project.once(isOnPlatform);
}
