// Which stacks of Compose files ship, and which serve development. Input: the project. Output: stacks with a verdict.
import type { Project } from '../../src/model/project.ts';
import type { Stack } from '../../src/link/compose/stacks.ts';
import { stacksOf } from '../../src/link/compose/stacks.ts';
import type { StackService } from '../../src/link/compose/service.ts';
import { fileName } from '../../src/link/paths.ts';
import { developmentFile, isDevelopmentProfile, isPipeline, productionName, servesDevelopment } from '../infra/deployment.ts';

export interface Deployed {
  readonly stack: Stack;
  readonly development: boolean;
}

/** A base that is only started with others is not a stack of its own; what Compose adds by itself (`override`) leaves it one. */
export function deployedStacks(project: Project): readonly Deployed[] {
  return project.once(judged);
}

function judged(project: Project): readonly Deployed[] {
  const all = stacksOf(project).filter(({ files }) => !files.some(isPipeline)).map((stack) => ({ stack, development: isForDevelopment(project, stack) }));
  const completed = new Set(all.flatMap(({ stack, development }) => (stack.files.length > 1 && !development ? [stack.files[0]] : [])));
  return all.filter(({ stack }) => stack.files.length > 1 || !completed.has(stack.files[0]));
}

function isForDevelopment(project: Project, { files, by }: Stack): boolean {
  const [first = '', ...others] = files;
  if (by === 'override' || others.some(developmentFile)) return true;
  if (others.some((file) => productionName.test(fileName(file)))) return false;
  return project.files.get(first)?.role !== 'production' || servesDevelopment(project, first);
}

/** All that starts when nobody names a profile of development. */
export function shippedServices({ services }: Stack): readonly StackService[] {
  return services.filter(({ profiles }) => !isDevelopmentProfile(profiles));
}
