// Questions to a configuration tree. Last key wins, as in every loader; nothing here throws or recurses without end.
import type { TreeEntry, TreeNode } from './document.ts';

export type MapNode = Extract<TreeNode, { kind: 'map' }>;
export type ListNode = Extract<TreeNode, { kind: 'list' }>;
export type ScalarNode = Extract<TreeNode, { kind: 'scalar' }>;

export function entryOf(node: TreeNode | undefined, key: string): TreeEntry | undefined {
  if (node?.kind !== 'map') return undefined;
  for (let index = node.entries.length - 1; index >= 0; index--) {
    const entry = node.entries[index];
    if (entry?.key === key) return entry;
  }
  return undefined;
}

/** The node under a path of keys; a number picks from a list. */
export function nodeAt(node: TreeNode | undefined, ...path: readonly (string | number)[]): TreeNode | undefined {
  let current = node;
  for (const step of path) {
    if (typeof step === 'number') current = current?.kind === 'list' ? current.items[step] : undefined;
    else current = entryOf(current, step)?.value;
  }
  return current;
}

export function entriesOf(node: TreeNode | undefined): readonly TreeEntry[] {
  return node?.kind === 'map' ? node.entries : [];
}

/** The items of a list; a single value counts as a list of one, as most loaders have it. */
export function itemsOf(node: TreeNode | undefined): readonly TreeNode[] {
  if (node === undefined || (node.kind === 'scalar' && node.value === null)) return [];
  return node.kind === 'list' ? node.items : [node];
}

/** A scalar as text: what a process gets when the value is passed on as a string. */
export function textOf(node: TreeNode | undefined): string | undefined {
  if (node?.kind !== 'scalar' || node.value === null) return undefined;
  return typeof node.value === 'string' ? node.value : node.raw;
}

export function isTrue(node: TreeNode | undefined): boolean {
  return node?.kind === 'scalar' && /^(?:true|yes|on|1)$/i.test(String(node.value));
}

/** Every map entry of a tree with its key path, parents first; bounded by `limit` nodes. */
export function* walkEntries(roots: readonly TreeNode[], limit = 200_000): Generator<{ readonly entry: TreeEntry; readonly path: readonly string[] }> {
  const stack: { node: TreeNode; path: readonly string[] }[] = roots.map((node) => ({ node, path: [] })).reverse();
  for (let steps = 0; steps < limit; steps++) {
    const top = stack.pop();
    if (!top) return;
    if (top.node.kind === 'list') {
      for (let index = top.node.items.length - 1; index >= 0; index--) {
        const item = top.node.items[index];
        if (item) stack.push({ node: item, path: [...top.path, String(index)] });
      }
    } else if (top.node.kind === 'map') {
      const children: { node: TreeNode; path: readonly string[] }[] = [];
      for (const entry of top.node.entries) {
        const path = [...top.path, entry.key];
        yield { entry, path };
        if (entry.value.kind !== 'scalar') children.push({ node: entry.value, path });
      }
      for (const child of children.reverse()) stack.push(child);
    }
  }
}
