// docker/copy-too-broad: a pattern of .dockerignore that holds in the root alone holds below it, too. https://docs.docker.com/build/concepts/context/#matching
import type { Fixer } from '../../src/model/fixing.ts';
import { fixOf, placesOf } from '../../src/edit/places.ts';
import { linesAfter, lineOf } from '../../src/edit/text.ts';

/** Whoever builds `.env` or another machine's packages into an image on purpose has to say so afterwards. */
export const fix: Fixer = (problem, textOf) => {
  const paths = String(problem.data?.['paths'] ?? '').split(', ');
  const places = placesOf(problem, textOf, ['root-only'])?.slice(1) ?? null; // the primary place is the COPY
  const names = new Set(places?.map(({ written }) => bare(written)));
  if (paths.length >= 6 || !paths.every((path) => path.includes('/') && names.has(path.slice(path.lastIndexOf('/') + 1)))) return null;
  return fixOf('fix-below', false, places, ({ at, text, written }) => (lineOf(text, at.start).trim() === written && /^\/?[\w.-]+\/?$/.test(written) ? linesAfter(text, at.start, [`**/${bare(written)}`]) : null));
};

function bare(pattern: string): string {
  return pattern.replace(/^\/|\/$/g, '');
}
