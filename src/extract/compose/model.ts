// Compose files -> what stands in them, as a tree that files can be merged with. https://docs.docker.com/reference/compose-file/
import type { ComposeNode } from '../../model/compose.ts';
import type { Fact } from '../../model/fact.ts';
import type { TreeNode } from '../../parse/document.ts';
import { entryOf } from '../../parse/tree.ts';
import { isCompose, isComposeName, mayBeCompose } from '../compose.ts';
import type { Extractor } from '../extractor.ts';

/** Nodes; the largest of the products' files has some 10,000. */
const most = 20_000;

export const composeModelExtractor: Extractor = {
  topic: 'compose-model',
  formats: ['yaml'],
  triggers: ['services'],
  paths: /(?:^|\/)(?:docker-)?compose[^/]*\.ya?ml$/i,
  concerns: ({ path, text }) => mayBeCompose(path, text) || (isComposeName(path) && /^include[ \t]*:/m.test(text)),
  *extract(document, { path }): Generator<Fact> {
    if (document.kind !== 'tree') return;
    for (const root of document.roots) {
      if (root.kind !== 'map' || !(isCompose(root, isComposeName(path)) || (isComposeName(path) && entryOf(root, 'include')))) continue;
      const budget = { left: most };
      const tree: TreeNode = { ...root, entries: root.entries.filter(({ key }) => !key.startsWith('x-')) };
      const node = nodeOf(tree, budget);
      if (budget.left > 0) yield { kind: 'compose-file', root: node, at: { start: root.at.start, end: Math.min(root.at.end, root.at.start + 1) } };
      return; // Compose reads further documents as overrides; nobody writes them
    }
  },
};

function nodeOf(node: TreeNode, budget: { left: number }): ComposeNode {
  budget.left--;
  const { at } = node;
  const tag = node.tag === '!reset' || node.tag === '!override' ? { tag: node.tag } : {};
  if (budget.left <= 0) return { kind: 'text', text: null, at };
  if (node.kind === 'list') return { kind: 'list', items: node.items.map((item) => nodeOf(item, budget)), at, ...tag };
  if (node.kind === 'map') return { kind: 'map', entries: node.entries.map(({ key, keyAt, value }) => ({ key, keyAt, value: nodeOf(value, budget) })), at, ...tag };
  return { kind: 'text', text: node.value === null ? null : typeof node.value === 'string' ? node.value : node.raw, at, ...tag };
}
