// JSON and JSONC text -> tree: comments, trailing commas and missing pieces are read over.
import { parseTree, printParseErrorCode } from 'jsonc-parser';
import type { Node, ParseError } from 'jsonc-parser';
import { tooDeep } from './depth.ts';
import type { Document, TreeEntry, TreeNode } from './document.ts';

const maxProblems = 50;

export function parseJson(text: string): Extract<Document, { kind: 'tree' }> {
  if (tooDeep(text, false)) return { kind: 'tree', roots: [], problems: [{ message: 'JSON nests too deeply', at: { start: 0, end: Math.min(1, text.length) } }] };
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { allowTrailingComma: true, disallowComments: false, allowEmptyContent: true });
  const problems = errors.slice(0, maxProblems).map((error) => ({
    message: printParseErrorCode(error.error),
    at: { start: error.offset, end: error.offset + error.length },
  }));
  return { kind: 'tree', roots: root ? [convert(root, text)] : [], problems };
}

/** Recursion is bounded by `tooDeep`. */
function convert(node: Node, text: string): TreeNode {
  const at = { start: node.offset, end: node.offset + node.length };
  if (node.type === 'array') return { kind: 'list', items: (node.children ?? []).map((child) => convert(child, text)), at };
  if (node.type === 'object') return { kind: 'map', entries: (node.children ?? []).flatMap((child) => property(child, text)), at };
  const value = node.value as string | number | boolean | null | undefined;
  return { kind: 'scalar', value: value ?? null, raw: text.slice(at.start, at.end), at, quoted: node.type === 'string' };
}

function property(node: Node, text: string): TreeEntry[] {
  const [key, value] = node.children ?? [];
  if (!key) return [];
  const keyAt = { start: key.offset, end: key.offset + key.length };
  const missing: TreeNode = { kind: 'scalar', value: null, raw: '', at: { start: keyAt.end, end: keyAt.end }, quoted: false };
  return [{ key: String(key.value), keyAt, value: value ? convert(value, text) : missing }];
}
