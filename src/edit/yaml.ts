// Changes of YAML text that keep its style: an entry more for the mapping behind a key, in block or flow form.
import { breakAt, insert, lineEnd, lineOf, lineStart, nextLine, type TextEdit } from './text.ts';

export interface BlockLine {
  readonly start: number;
  readonly indent: number; // columns before the first character
  readonly text: string;
}

/** The column of an offset. */
export function columnOf(text: string, at: number): number {
  return at - lineStart(text, at);
}

/** Lines below the key at `at` that belong to its value: deeper than the key, neither blank nor a comment. Tabs end it. */
export function childrenOf(text: string, at: number): readonly BlockLine[] {
  const own = columnOf(text, at);
  const found: BlockLine[] = [];
  for (let start = nextLine(text, at); start < text.length; start = nextLine(text, start)) {
    const line = lineOf(text, start);
    const content = line.trimStart();
    if (content === '' || content.startsWith('#')) continue;
    const indent = line.length - content.length;
    if (indent <= own || /^ *\t/.test(line)) break;
    found.push({ start, indent, text: content });
  }
  return found;
}

/** Where an entry of the mapping behind the key stands: its key's offset. */
export function entryOf(text: string, at: number, name: string): number | null {
  const children = childrenOf(text, at);
  const indent = children[0]?.indent ?? 0;
  const found = children.find((child) => child.indent === indent && new RegExp(`^(?:${name}|"${name}"|'${name}')\\s*:(?:\\s|$)`).test(child.text));
  return found === undefined ? null : found.start + found.indent;
}

/**
 * `name: value` as an entry of the mapping behind the key at `at`, behind the first of `after` that is there with its value on the same
 * line, else before its first entry. Null where the value is no mapping that is written out here.
 */
export function addEntry(text: string, at: number, entry: string, after: readonly string[] = []): TextEdit | null {
  const end = lineEnd(text, at);
  const key = /^(?:"[^"\r\n]*"|'[^'\r\n]*'|[^\s:#][^:#\r\n]*?)\s*:(?=\s|$)/.exec(text.slice(at, end))?.[0];
  if (key === undefined) return null;
  const value = text.slice(at + key.length, end);
  const flow = /^(\s+)\{(\s*)(\S)?/.exec(value);
  if (flow !== null) {
    const open = at + key.length + (flow[1]?.length ?? 0) + 1;
    return flow[3] === undefined ? null : insert(open + (flow[2]?.length ?? 0), flow[3] === '}' ? entry : `${entry}, `);
  }
  if (!/^\s*(?:&[\w-]+\s*)?(?:#.*)?$/.test(value)) return null;
  const children = childrenOf(text, at);
  const [first] = children;
  if (first === undefined || /^(?:- |-$|[[{"'|>*&!?])/.test(first.text) || !/^[\w.<-]+\s*:(?:\s|$)/.test(first.text)) return null;
  const line = ' '.repeat(first.indent) + entry;
  for (const name of after) {
    const behind = children.find((child) => child.indent === first.indent && new RegExp(`^${name}:\\s+[^\\s#&|>{[]`).test(child.text));
    const next = behind === undefined ? -1 : children.indexOf(behind) + 1;
    if (behind === undefined || (children[next]?.indent ?? 0) > first.indent) continue;
    const from = nextLine(text, behind.start);
    const closed = /[\r\n]$/.test(text.slice(0, from));
    return closed ? insert(from, line + breakAt(text, behind.start)) : insert(from, breakAt(text, behind.start) + line);
  }
  return insert(first.start, line + breakAt(text, first.start));
}
