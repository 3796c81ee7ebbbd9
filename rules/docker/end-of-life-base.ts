// docker/end-of-life-base: an image is made of, or a service runs, a release that gets no security fixes any more. CWE-1104.
import { grouped } from '../../src/model/grouped.ts';
import type { Project } from '../../src/model/project.ts';
import type { Problem, Related, Severity } from '../../src/model/finding.ts';
import type { Range } from '../../src/model/range.ts';
import { projectRule } from '../../src/model/rule.ts';
import { isOpen } from '../../src/link/build-variables.ts';
import { stagesBehind } from '../../src/link/images.ts';
import type { Image } from '../../src/link/images.ts';
import { deployedServices } from '../infra/deployment.ts';
import { imageOf } from '../infra/products.ts';
import { shippedImages } from './shipped.ts';
import { supportEnded } from './support-ends.ts';
import type { Ended } from './support-ends.ts';

interface Old extends Ended {
  readonly path: string;
  readonly image: string;
  readonly at: Range;
  readonly severity: Severity;
}

export const rule = projectRule({
  id: 'docker/end-of-life-base',
  severity: 'P2',
  confidence: 'high',
  *check(project) {
    const files = grouped([...shippedImages(project).flatMap(inBuild), ...inServices(project)], ({ path }) => path);
    for (const [path, all] of files) yield { ...told([...new Map(all.map((old) => [old.at.start, old])).values()]), path };
  },
});

/** One finding a file, the gravest first. */
function told(all: readonly Old[]): Problem {
  const [first, ...others] = [...all].sort((a, b) => a.severity.localeCompare(b.severity)) as [Old, ...Old[]];
  const { image, product, release, since, severity, at } = first;
  return {
    at,
    message: severity === 'P3' ? 'builds' : 'ended',
    data: { image, product, release, since },
    severity,
    symbol: image,
    twin: image,
    related: others.slice(0, 10).map((other): Related => ({ path: other.path, at: other.at, note: 'also', data: { image: other.image, product: other.product, release: other.release, since: other.since } })),
  };
}

/** What ships stands on it, or takes files from a stage that does: of those only a compiler leaves itself in the result. */
function inBuild(image: Image): Old[] {
  return stagesBehind(image).flatMap((stage) => {
    const ended = stage.parent === null && !isOpen(stage.base) ? supportEnded(stage.base) : null;
    const isKept = image.chain.includes(stage) || ended?.product === 'Go';
    return ended === null ? [] : [{ ...ended, path: image.path, image: stage.base, at: stage.at, severity: isKept ? 'P2' : 'P3' }];
  });
}

function inServices(project: Project): Old[] {
  return [...deployedServices(project)].flatMap(({ service, development }) => {
    const image = service.build === undefined && !development ? imageOf(service) : null;
    const ended = image === null || image.includes('?') ? null : supportEnded(image);
    return image === null || ended === null ? [] : [{ ...ended, path: service.path, image, at: service.image?.at ?? service.nameAt, severity: 'P2' as const }];
  });
}
