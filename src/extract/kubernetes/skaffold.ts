// skaffold.yaml -> images that it builds and names anew in every manifest it deploys. https://skaffold.dev/docs/references/yaml/
import type { ImageTaggingFact } from '../../model/kubernetes.ts';
import { itemsOf, nodeAt, textOf } from '../../parse/tree.ts';
import type { Extractor } from '../extractor.ts';

const file = /(?:^|\/)skaffold[\w.-]*\.ya?ml$/;

export const skaffoldExtractor: Extractor = {
  topic: 'skaffold',
  formats: ['yaml'],
  triggers: [],
  paths: file,
  concerns: ({ path }) => file.test(path),
  *extract(document, { path }): Generator<ImageTaggingFact> {
    if (document.kind !== 'tree' || !file.test(path)) return;
    for (const root of document.roots) {
      const images = itemsOf(nodeAt(root, 'build', 'artifacts')).slice(0, 500).flatMap((artifact) => textOf(nodeAt(artifact, 'image')) ?? []);
      if (images.length > 0) yield { kind: 'image-tagging', images, at: root.at };
    }
  },
};
