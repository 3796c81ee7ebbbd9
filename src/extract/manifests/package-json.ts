// package.json -> a manifest: https://docs.npmjs.com/cli/configuring-npm/package-json
import type { Dependency, ManifestFact } from '../../model/dependency.ts';
import type { Fact } from '../../model/fact.ts';
import type { TreeNode } from '../../parse/document.ts';
import { entriesOf, isTrue, nodeAt, textOf } from '../../parse/tree.ts';
import type { Extractor } from '../extractor.ts';
import { heldByNpm } from './requirement.ts';

const uses = [
  ['dependencies', 'runtime'],
  ['optionalDependencies', 'optional'],
  ['devDependencies', 'development'],
  ['peerDependencies', 'peer'],
] as const;

export const packageJsonExtractor: Extractor = {
  topic: 'package-json',
  formats: ['json'],
  triggers: ['devdependencies'],
  paths: /(?:^|\/)package\.json$/,
  concerns: ({ path }) => /(?:^|\/)package\.json$/.test(path),
  *extract(document, { path }): Generator<Fact> {
    const root = document.kind === 'tree' ? document.roots[0] : undefined;
    if (root?.kind === 'map' && /(?:^|\/)package\.json$/.test(path)) yield manifest(root);
  },
};

function manifest(root: TreeNode): ManifestFact {
  const dependencies = uses.flatMap(([key, use]) => entriesOf(nodeAt(root, key)).map((entry): Dependency => {
    const wanted = textOf(entry.value) ?? '';
    return { name: entry.key, wanted, use, held: heldByNpm(wanted), at: { start: entry.keyAt.start, end: entry.value.at.end } };
  }));
  const runtime = entryAt(root, 'dependencies') ?? entryAt(root, 'devDependencies');
  return { kind: 'manifest', by: 'package-json', tool: 'npm', library: isPublished(root), workspace: nodeAt(root, 'workspaces') !== undefined, dependencies, includes: [], constraints: [], at: runtime ?? { start: root.at.start, end: root.at.start + 1 } };
}

/** `main` alone is what `npm init` writes for everybody. */
function isPublished(root: TreeNode): boolean {
  if (nodeAt(root, 'name') === undefined || isTrue(nodeAt(root, 'private'))) return false;
  return ['files', 'exports', 'publishConfig', 'types', 'typings', 'module', 'bin', 'peerDependencies'].some((key) => nodeAt(root, key) !== undefined);
}

function entryAt(root: TreeNode, key: string): Dependency['at'] | undefined {
  return entriesOf(root).find((entry) => entry.key === key)?.keyAt;
}
