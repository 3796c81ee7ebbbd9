// The tree of a Compose file in a project: every node knows its file, and the folder that relative paths in it start from.
import type { ComposeNode } from '../../model/compose.ts';
import type { Range } from '../../model/range.ts';

interface Placed {
  readonly path: string; // the file it stands in
  readonly home: string; // https://docs.docker.com/compose/how-tos/multiple-compose-files/merge/: of the first file, of an included or extended one its own
  readonly at: Range;
  readonly tag?: string;
}

export type MapNode = Placed & { readonly kind: 'map'; readonly entries: readonly Entry[] };
export type ListNode = Placed & { readonly kind: 'list'; readonly items: readonly Node[] };
export type TextNode = Placed & { readonly kind: 'text'; readonly text: string | null };
export type Node = MapNode | ListNode | TextNode;

export interface Entry {
  readonly key: string;
  readonly keyAt: Range;
  readonly value: Node;
}

/** What `!reset` takes away is gone even where there is nothing to reset. Depth is bounded by the parser. */
export function placed(node: ComposeNode, path: string, home: string): Node {
  const { at, tag } = node;
  const base = { path, home, at, ...(tag !== undefined && { tag }) };
  if (node.kind === 'text') return { ...base, kind: 'text', text: node.text };
  if (node.kind === 'list') return { ...base, kind: 'list', items: node.items.map((item) => placed(item, path, home)) };
  return { ...base, kind: 'map', entries: node.entries.map((entry) => ({ ...entry, value: placed(entry.value, path, home) })) };
}

/** The last of a key wins, as in every loader. */
export function entryAt(node: Node | undefined, key: string): Entry | undefined {
  return node?.kind === 'map' ? node.entries.findLast((entry) => entry.key === key) : undefined;
}

export function nodeAt(node: Node | undefined, ...keys: readonly string[]): Node | undefined {
  let current = node;
  for (const key of keys) current = entryAt(current, key)?.value;
  return current;
}

export function textAt(node: Node | undefined, ...keys: readonly string[]): string | undefined {
  const found = nodeAt(node, ...keys);
  return found?.kind === 'text' ? (found.text ?? undefined) : undefined;
}

export function entriesAt(node: Node | undefined, ...keys: readonly string[]): readonly Entry[] {
  const found = nodeAt(node, ...keys);
  return found?.kind === 'map' ? found.entries : [];
}

/** A single value counts as a list of one. */
export function itemsAt(node: Node | undefined, ...keys: readonly string[]): readonly Node[] {
  const found = nodeAt(node, ...keys);
  if (found === undefined || (found.kind === 'text' && found.text === null)) return [];
  return found.kind === 'list' ? found.items : [found];
}

/** Names that stand as a list or as the keys of a map: networks, dependencies. */
export function namesAt(node: Node | undefined, ...keys: readonly string[]): string[] {
  const found = nodeAt(node, ...keys);
  return found?.kind === 'map' ? found.entries.map(({ key }) => key) : itemsAt(found).flatMap((item) => (item.kind === 'text' && item.text !== null ? [item.text] : []));
}
