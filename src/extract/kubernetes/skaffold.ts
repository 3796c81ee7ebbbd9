// skaffold.yaml, Tiltfile -> images that they build and name anew in every manifest they deploy.
// https://skaffold.dev/docs/references/yaml/, https://docs.tilt.dev/api.html#api.docker_build
import type { ImageTaggingFact } from '../../model/kubernetes.ts';
import { itemsOf, nodeAt, textOf } from '../../parse/tree.ts';
import type { Extractor } from '../extractor.ts';

const file = /(?:^|\/)skaffold[\w.-]*\.ya?ml$/;
const mostProfiles = 50;

export const skaffoldExtractor: Extractor = {
  topic: 'skaffold',
  formats: ['yaml'],
  triggers: [],
  paths: file,
  concerns: ({ path }) => file.test(path),
  *extract(document, { path }): Generator<ImageTaggingFact> {
    if (document.kind !== 'tree' || !file.test(path)) return;
    for (const root of document.roots) {
      const parts = [root, ...itemsOf(nodeAt(root, 'profiles')).slice(0, mostProfiles)];
      const images = parts.flatMap((part) => itemsOf(nodeAt(part, 'build', 'artifacts')).slice(0, 500)).flatMap((artifact) => textOf(nodeAt(artifact, 'image')) ?? []);
      const overlays = parts.flatMap((part) => [nodeAt(part, 'manifests', 'kustomize', 'paths'), nodeAt(part, 'deploy', 'kustomize', 'paths')]).flatMap((paths) => itemsOf(paths).slice(0, 100)).flatMap((each) => textOf(each) ?? []);
      if (images.length > 0 || overlays.length > 0) yield { kind: 'image-tagging', images, ...(overlays.length > 0 && { overlays }), at: root.at };
    }
  },
};

const tiltfile = /(?:^|\/)Tiltfile[\w.-]*$/;
const longest = 200_000;

export const tiltExtractor: Extractor = {
  topic: 'tilt',
  formats: ['python', 'text'],
  triggers: ['docker_build', 'custom_build'],
  paths: tiltfile,
  concerns: ({ path, text }) => tiltfile.test(path) && text.length < longest,
  *extract(_document, { path, text }): Generator<ImageTaggingFact> {
    if (!tiltfile.test(path)) return;
    const images = [...text.matchAll(/\b(?:docker|custom)_build(?:_with_restart)?\(\s{0,50}(?:ref\s?=\s?)?['"]([\w./:-]{1,200})['"]/g)].slice(0, 500).map((match) => match[1] ?? '');
    if (images.length > 0) yield { kind: 'image-tagging', images, at: { start: 0, end: 0 } };
  },
};
