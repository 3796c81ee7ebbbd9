// .gitignore or .dockerignore text -> tree: one list of patterns as written, comments and blanks left out.
import type { Document, TreeNode } from './document.ts';
import { linesOf } from './lines.ts';

/** https://git-scm.com/docs/gitignore: trailing spaces are dropped unless escaped; `#` opens a comment only at the margin. */
export function parseIgnoreFile(text: string): Extract<Document, { kind: 'tree' }> {
  const items: TreeNode[] = [];
  for (const line of linesOf(text)) {
    let raw = line.text.trimEnd();
    if (raw.endsWith('\\') && line.text.length > raw.length) raw += line.text[raw.length] ?? '';
    if (raw === '' || raw[0] === '#') continue;
    items.push({ kind: 'scalar', value: raw, raw, at: { start: line.start, end: line.start + raw.length }, quoted: false });
  }
  return { kind: 'tree', roots: [{ kind: 'list', items, at: { start: 0, end: text.length } }], problems: [] };
}
