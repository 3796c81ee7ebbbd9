// docker/latest-tag: a base image that is another one tomorrow. hadolint DL3006, DL3007.
import type { Project } from '../../src/model/project.ts';
import type { Related } from '../../src/model/finding.ts';
import type { Range } from '../../src/model/range.ts';
import { projectRule } from '../../src/model/rule.ts';
import { imageName } from '../../src/link/base-images.ts';
import { isOpen } from '../../src/link/build-variables.ts';
import { imagesOf, stageNamed } from '../../src/link/images.ts';
import type { Image } from '../../src/link/images.ts';
import { isAside } from './shipped.ts';

interface Moving {
  readonly image: string;
  readonly at: Range;
  readonly isBase: boolean; // a stage stands on it; else only files are taken from it
}

export const rule = projectRule({
  id: 'docker/latest-tag',
  severity: 'P2',
  confidence: 'high',
  *check(project) {
    const own = project.once(builtHere);
    const seen = new Set<string>();
    for (const image of imagesOf(project)) {
      if ((image.role !== 'production' && image.role !== 'development') || seen.has(image.path)) continue;
      const found = [...movingIn(image)].filter(({ image: name }) => !own.has(imageName(name).name)).sort((a, b) => Number(b.isBase) - Number(a.isBase));
      const [first, ...others] = found;
      if (first === undefined) continue;
      seen.add(image.path);
      yield {
        path: image.path,
        at: first.at,
        message: imageName(first.image).tag === '' ? 'no-tag' : isVariant(first.image) ? 'variant' : 'latest',
        data: { image: first.image },
        severity: image.role === 'production' && !isAside(image.path) && first.isBase && !isOpen(first.image) ? 'P2' : 'P3',
        related: others.slice(0, 10).map((other): Related => ({ path: image.path, at: other.at, note: 'also', data: { image: other.image } })),
      };
    }
  },
});

function* movingIn(image: Image): Iterable<Moving> {
  for (const { base, parent, at, steps } of image.stages) {
    if (parent === null && isMoving(base)) yield { image: base, at, isBase: true };
    for (const step of steps) if (step.op === 'copy' && step.from !== undefined && stageNamed(image, step.from) === undefined && isMoving(step.from)) yield { image: step.from, at: step.at, isBase: false };
  }
}

function isMoving(image: string): boolean {
  const { name, tag, digest } = imageName(unset(image));
  return /[a-z\d]$/.test(name) && name !== 'scratch' && !/^\d+$/.test(name) && !digest && (tag === '' ? !unset(image).includes(':', image.lastIndexOf('/')) : tag === 'latest' || isVariant(image));
}

/** The newest release of a language in one of its forms: `python:slim`, `node:current-alpine`. Supported lines (`lts`) are a choice. */
function isVariant(image: string): boolean {
  const { name, tag } = imageName(unset(image));
  return /^(?:python|node|golang|rust|ruby|php|openjdk|oven\/bun)$/.test(name) && /^(?:(?:slim|alpine|current|bookworm|bullseye|trixie|buster|fpm|apache|cli)(?:-|$))+$/.test(tag);
}

/** What has no value is empty to the builder: `${REGISTRY}/ubuntu`, `alpine$TAG`. The platform's own names always have one. */
function unset(image: string): string {
  return isOpen(image) && !/TARGET|BUILD|\{\{|\{%|<%|[+%/#]\w*\}/.test(image) ? image.replaceAll(/\$(?:\{[^{}]{0,200}\}|\w+)/g, '') : isOpen(image) ? '' : image;
}

/** Images that a build of this repository makes are as new as the repository. */
function builtHere(project: Project): ReadonlySet<string> {
  return new Set(project.of('build-use').flatMap(({ image, context }) => (image === undefined || context === undefined ? [] : [imageName(image).name])));
}
