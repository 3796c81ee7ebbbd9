// YAML text -> tree. Anchors and merge keys are expanded, templates are read around, broken documents give what they can.
import { Composer, isAlias, isMap, isScalar, isSeq, Parser } from 'yaml';
import type { Document as YamlDocument, ParsedNode } from 'yaml';
import type { Range } from '../model/range.ts';
import { maxDepth, tooDeep } from './depth.ts';
import type { Document, SyntaxProblem, TreeEntry, TreeNode } from './document.ts';
import { maskTemplate, unmask } from './template.ts';
import type { Masked } from './template.ts';

/** Characters; the library reads some 2 MB/s of dense YAML, and hand-written configuration is far smaller. */
const maxLength = 1_000_000;
/** Nodes after aliases are expanded: against alias bombs. Real files with anchors stay in the thousands. */
const maxExpanded = 200_000;
const maxProblems = 50;
const maxErrors = 500;

type YamlNode = ParsedNode | null | undefined;

interface Build {
  readonly text: string;
  readonly masked: Masked;
  readonly problems: SyntaxProblem[];
  readonly anchors: Map<string, Anchor>;
  expanded: number;
}

interface Anchor {
  tree: TreeNode | null; // null while it is being built: an alias to it is a cycle
  size: number;
}

export function parseYaml(text: string): Extract<Document, { kind: 'tree' }> {
  const whole = { start: 0, end: Math.min(text.length, 1) };
  if (text.length > maxLength) return refused('YAML file is too long to parse', whole);
  if (tooDeep(text, true)) return refused('YAML nests too deeply', whole);
  const masked = text.includes('{{') || text.includes('{%') ? maskTemplate(text) : { text, masks: [] };
  try {
    return build(text, masked);
  } catch (error) {
    return refused(error instanceof Error ? error.message : 'YAML parser failed', whole);
  }
}

function refused(message: string, at: Range): Extract<Document, { kind: 'tree' }> {
  return { kind: 'tree', roots: [], problems: [{ message, at }] };
}

function build(text: string, masked: Masked): Extract<Document, { kind: 'tree' }> {
  const problems: SyntaxProblem[] = [];
  const roots: TreeNode[] = [];
  let expanded = 0;
  for (const document of documentsOf(masked.text)) {
    for (const error of document.errors) {
      // A blanked action at the top of a block scalar: our doing, and the value is read all the same.
      if (masked.text !== text && error.message.startsWith('Block scalars with more-indented')) continue;
      if (problems.length < maxProblems) problems.push({ message: error.message, at: { start: Math.min(error.pos[0], text.length), end: Math.min(Math.max(error.pos[1], error.pos[0]), text.length) } });
    }
    const contents = document.contents;
    if (!contents || (isScalar(contents) && contents.value === null)) continue;
    const state: Build = { text, masked, problems, anchors: new Map(), expanded };
    roots.push(convert(contents, contents.range[0], state, 0));
    expanded = state.expanded;
  }
  return { kind: 'tree', roots, problems };
}

/** The library's `parseAllDocuments`, stopped early where the text is no YAML: each error costs it a stack trace. */
function* documentsOf(text: string): Generator<YamlDocument.Parsed> {
  const composer = new Composer({ uniqueKeys: false, prettyErrors: false, strict: false, logLevel: 'silent' });
  let errors = 0;
  for (const token of new Parser().parse(text)) {
    if (token.type === 'error' && ++errors > maxErrors) break;
    yield* composer.next(token);
  }
  yield* composer.end();
}

function convert(node: YamlNode, at: number, state: Build, depth: number): TreeNode {
  state.expanded++;
  if (!node) return empty(at);
  if (isAlias(node)) return resolveAlias(node.source, rangeOf(node), state);
  const range = rangeOf(node);
  if (depth > maxDepth) return give(state, 'YAML nests too deeply', range);
  const anchor: Anchor | undefined = node.anchor === undefined ? undefined : { tree: null, size: 0 };
  if (anchor && node.anchor !== undefined) state.anchors.set(node.anchor, anchor);
  const before = state.expanded;
  const tree = convertNode(node, range, state, depth);
  if (anchor) {
    anchor.tree = tree;
    anchor.size = state.expanded - before + 1;
  }
  return tree;
}

function convertNode(node: ParsedNode, range: Range, state: Build, depth: number): TreeNode {
  if (isMap(node)) return { kind: 'map', entries: mapEntries(node.items, range, state, depth), at: range, ...tagOf(node) };
  if (isSeq(node)) {
    const items = node.items.map((item) => convert(item as YamlNode, range.start, state, depth + 1));
    return { kind: 'list', items, at: range, ...tagOf(node) };
  }
  if (!isScalar(node)) return empty(range.start);
  const raw = state.text.slice(range.start, range.end);
  const quoted = node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE';
  return { kind: 'scalar', value: scalarValue(node.value, raw, range, state), raw, at: range, quoted, ...tagOf(node) };
}

function scalarValue(value: unknown, raw: string, range: Range, state: Build): string | number | boolean | null {
  // The library resolves no value under a tag it does not know: `!reset null`.
  if (value === raw && /^(?:null|~|)$/i.test(raw)) return null;
  if (typeof value === 'string') return unmask(value, range, state.masked.masks, state.text);
  if (typeof value === 'number') return Number.isFinite(value) ? value : raw;
  return typeof value === 'boolean' || value === null ? value : raw;
}

interface YamlPair {
  readonly key: unknown;
  readonly value: unknown;
}

function mapEntries(pairs: readonly YamlPair[], range: Range, state: Build, depth: number): TreeEntry[] {
  const entries: TreeEntry[] = [];
  const merged: TreeNode[] = [];
  for (const pair of pairs) {
    const keyNode = pair.key as YamlNode;
    const keyAt = keyNode ? rangeOf(keyNode) : { start: range.start, end: range.start };
    const value = convert(pair.value as YamlNode, keyAt.end, state, depth + 1);
    const key = keyText(keyNode, keyAt, state);
    if (key === '<<') for (const map of value.kind === 'list' ? value.items : [value]) merged.push(map);
    else entries.push({ key, keyAt, value });
  }
  if (merged.length > 0) merge(entries, merged);
  return entries;
}

/** https://yaml.org/type/merge.html: own keys win, then the earlier of several merged maps. */
function merge(entries: TreeEntry[], merged: readonly TreeNode[]): void {
  const seen = new Set(entries.map((entry) => entry.key));
  for (const map of merged) {
    if (map.kind !== 'map') continue;
    for (const entry of map.entries) {
      if (seen.has(entry.key)) continue;
      seen.add(entry.key);
      entries.push(entry);
    }
  }
}

function keyText(node: YamlNode, at: Range, state: Build): string {
  if (isScalar(node) && node.value !== null) {
    return typeof node.value === 'string' ? unmask(node.value, at, state.masked.masks, state.text) : state.text.slice(at.start, at.end);
  }
  return state.text.slice(at.start, Math.min(at.end, at.start + 200));
}

function resolveAlias(name: string, at: Range, state: Build): TreeNode {
  const anchor = state.anchors.get(name);
  if (!anchor) return give(state, `No anchor "${name}" stands before this alias`, at);
  if (!anchor.tree) return give(state, `Alias "${name}" contains itself`, at);
  if (state.expanded + anchor.size > maxExpanded) return give(state, 'Aliases expand to too much', at);
  state.expanded += anchor.size;
  return anchor.tree;
}

function give(state: Build, message: string, at: Range): TreeNode {
  if (state.problems.length < maxProblems) state.problems.push({ message, at });
  return { kind: 'scalar', value: null, raw: state.text.slice(at.start, at.end), at, quoted: false };
}

function empty(at: number): TreeNode {
  return { kind: 'scalar', value: null, raw: '', at: { start: at, end: at }, quoted: false };
}

function rangeOf(node: ParsedNode): Range {
  return { start: node.range[0], end: node.range[1] };
}

function tagOf(node: { readonly tag?: string }): { readonly tag?: string } {
  return node.tag === undefined ? {} : { tag: node.tag };
}
