// release/no-rollback: the deployment names its own images by tags that move, so that nothing says what ran before.
import type { Range } from '../../src/model/range.ts';
import type { Project } from '../../src/model/project.ts';
import { projectRule } from '../../src/model/rule.ts';
import { imageName } from '../../src/link/base-images.ts';
import { open } from '../../src/link/compose/interpolate.ts';
import { deployedStacks, shippedServices } from '../compose/deployed.ts';
import { deployedServices } from '../infra/deployment.ts';
import { isOwnImage } from '../infra/backing.ts';
import { imageOf, productOf } from '../infra/products.ts';

interface Run {
  readonly path: string;
  readonly at: Range;
  readonly image: string;
}

export const rule = projectRule({
  id: 'release/no-rollback',
  severity: 'P3',
  confidence: 'medium',
  *check(project) {
    const runs = [...inStacks(project), ...inCluster(project)].filter(({ image }) => isOwn(project, image));
    // One fixed image shows that the project has fixed ones, and a variable that the operator chooses.
    if (runs.length === 0 || !runs.every(({ image }) => isMoving(image))) return;
    const [first, ...others] = runs.filter(({ path, at }, index, all) => all.findIndex((each) => each.path === path && each.at.start === at.start) === index);
    if (first === undefined) return;
    yield { path: first.path, at: first.at, message: 'found', data: { image: first.image }, related: others.slice(0, 8).map(({ path, at, image }) => ({ path, at, note: 'also', data: { image } })) };
  },
});

function* inStacks(project: Project): Generator<Run> {
  for (const { stack, development } of deployedStacks(project)) {
    if (development) continue;
    // What is built where it runs is as new as the checkout, whatever it is called.
    for (const { image, imageAt, imageChosen, build } of shippedServices(stack)) if (image !== null && imageAt !== undefined && build === null) yield { ...imageAt, image: imageChosen ? `${image}${open}` : image };
  }
}

function* inCluster(project: Project): Generator<Run> {
  for (const { service, development } of deployedServices(project)) {
    const image = service.by === 'kubernetes' && !development ? imageOf(service) : null;
    if (image !== null && service.image !== undefined) yield { path: service.path, at: service.image.at, image };
  }
}

/** What is built of this repository, by a build that names it so or by its own name. */
function isOwn(project: Project, image: string): boolean {
  if (productOf(image) !== null) return false;
  const { name } = imageName(image);
  return project.of('build-use').some((use) => use.image !== undefined && use.context !== undefined && imageName(use.image).name === name) || isOwnImage(project, image);
}

/** `latest`, no tag, or the name of a branch. */
function isMoving(image: string): boolean {
  if (/[?$\u{fffd}{]/u.test(image)) return false;
  const { tag, digest } = imageName(image);
  return !digest && /^(?:|latest|main|master|develop|dev|stable|edge|nightly|prod|production|staging|release)$/.test(tag);
}
