// kustomization.yaml -> what an overlay takes in and changes. https://kubectl.docs.kubernetes.io/references/kustomize/kustomization/
import type { KustomizationFact } from '../../model/kubernetes.ts';
import type { TreeNode } from '../../parse/document.ts';
import { itemsOf, nodeAt, textOf } from '../../parse/tree.ts';
import type { Extractor } from '../extractor.ts';

const file = /(?:^|\/)(?:kustomization\.ya?ml|Kustomization)$/;
/** What rules ask whether somebody sets it. */
const spokenOf = /\b(?:replicas|livenessProbe|readinessProbe|resources|limits|securityContext|runAsUser|runAsNonRoot|image)\b/g;
const most = 500;

export const kustomizeExtractor: Extractor = {
  topic: 'kustomize',
  formats: ['yaml'],
  triggers: [],
  paths: file,
  concerns: ({ path }) => file.test(path),
  *extract(document, { path }): Generator<KustomizationFact> {
    if (document.kind !== 'tree' || !file.test(path)) return;
    const [root] = document.roots;
    if (root === undefined) return;
    const patches = [...listOf(root, 'patches'), ...listOf(root, 'patchesJson6902')];
    const strategic = listOf(root, 'patchesStrategicMerge').flatMap((item) => textOf(item) ?? []);
    const inline = [...patches.flatMap((item) => textOf(nodeAt(item, 'patch')) ?? []), ...strategic.filter((text) => text.includes('\n'))];
    yield {
      kind: 'kustomization',
      resources: ['resources', 'bases', 'components'].flatMap((key) => listOf(root, key).flatMap((item) => textOf(item) ?? [])),
      patches: [...strategic.filter((text) => !text.includes('\n')), ...patches.flatMap((item) => textOf(nodeAt(item, 'path')) ?? [])],
      changes: [...new Set(inline.flatMap((text) => text.slice(0, 20_000).match(spokenOf) ?? []))],
      images: listOf(root, 'images').flatMap((item) => {
        const name = textOf(nodeAt(item, 'name'));
        const tag = textOf(nodeAt(item, 'newTag'));
        // Kubebuilder's `controller` is a placeholder: its Makefile sets the image at each deployment.
        return name === undefined ? [] : [{ name, tagged: !name.includes('/') || (tag !== undefined && tag !== 'latest') || nodeAt(item, 'digest') !== undefined }];
      }),
      replicas: listOf(root, 'replicas').flatMap((item) => {
        const name = textOf(nodeAt(item, 'name'));
        const count = Number(textOf(nodeAt(item, 'count')) ?? Number.NaN);
        return name === undefined || !Number.isInteger(count) ? [] : [{ name, count }];
      }),
      at: root.at,
    };
  },
};

function listOf(root: TreeNode, key: string): readonly TreeNode[] {
  return itemsOf(nodeAt(root, key)).slice(0, most);
}
