// Helpers of the parser tests: a tree as plain values, and the check that every place is exact.
import { expect } from 'vitest';
import type { TreeNode } from '../../src/parse/document.ts';

export function plain(node: TreeNode | undefined): unknown {
  if (!node) return undefined;
  if (node.kind === 'scalar') return node.value;
  if (node.kind === 'list') return node.items.map(plain);
  return new Map(node.entries.map((entry) => [entry.key, plain(entry.value)]));
}

/** Map of maps as an object, for short expectations. */
export function object(node: TreeNode | undefined): unknown {
  return JSON.parse(JSON.stringify(plain(node), (_, value: unknown): unknown => (value instanceof Map ? (Object.fromEntries(value) as unknown) : value)));
}

export function expectExact(text: string, roots: readonly TreeNode[]): void {
  for (const node of roots) {
    if (node.kind === 'scalar') expect(text.slice(node.at.start, node.at.end)).toBe(node.raw);
    else if (node.kind === 'list') expectExact(text, node.items);
    else {
      for (const entry of node.entries) {
        if (!text.slice(entry.keyAt.start, entry.keyAt.end).includes('\\')) expect(text.slice(entry.keyAt.start, entry.keyAt.end).replace(/^["']|["']$/g, '')).toBe(entry.key);
        expectExact(text, [entry.value]);
      }
    }
  }
}
