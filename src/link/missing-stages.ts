// link: builds that ask a Dockerfile for a stage that it does not have.
import type { BuildUseFact } from '../model/image-build.ts';
import type { Located, Project } from '../model/project.ts';
import { isOpen } from './build-variables.ts';
import { usesByDockerfile } from './images.ts';

export interface MissingStage {
  readonly use: Located<BuildUseFact>;
  readonly target: string;
  readonly dockerfile: string;
}

/** Builders compare names without case, and take a number as well: https://docs.docker.com/reference/dockerfile/#from */
export function* missingStages(project: Project): Iterable<MissingStage> {
  const stages = new Map(project.of('image-build').map(({ path, stages }) => [path, stages]));
  for (const [dockerfile, uses] of usesByDockerfile(project)) {
    const all = stages.get(dockerfile);
    if (all === undefined || all.length === 0 || all.some(({ name }) => isOpen(name) || /[{<]/.test(name))) continue;
    for (const { use } of uses) {
      const target = use.target?.toLowerCase();
      if (target === undefined || target === '' || !/^[a-z][\w.-]*$/.test(target) || all.some(({ name }) => name === target)) continue;
      yield { use, target: use.target ?? '', dockerfile };
    }
  }
}
