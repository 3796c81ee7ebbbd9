// TOML text -> tree. The library stops at the first error, so a broken line is blanked out and the rest is read again.
import { ParseError, parseTOML } from 'toml-eslint-parser';
import type { AST } from 'toml-eslint-parser';
import type { Range } from '../model/range.ts';
import { tooDeep } from './depth.ts';
import type { Document, SyntaxProblem, TreeNode } from './document.ts';

const maxLength = 1_500_000;
/** A file with more broken lines than this is not TOML; in long files, fewer, since each costs a pass. */
const maxRetries = 20;
const maxReparsed = 2_000_000;

/** A table under construction: its entries in order, and where each key stands. */
interface Table {
  readonly at: { start: number; end: number };
  readonly entries: Map<string, { readonly keyAt: Range; value: TreeNode | Table | Table[] }>;
}

export function parseToml(text: string): Extract<Document, { kind: 'tree' }> {
  const whole = { start: 0, end: Math.min(1, text.length) };
  if (text.length > maxLength || tooDeep(text, false)) {
    return { kind: 'tree', roots: [], problems: [{ message: 'TOML file is too long or nests too deeply', at: whole }] };
  }
  const problems: SyntaxProblem[] = [];
  const retries = Math.min(maxRetries, Math.floor(maxReparsed / (text.length + 1)));
  let source = text;
  for (let attempt = 0; attempt <= retries; attempt++) {
    try {
      const program = parseTOML(source, { tomlVersion: 'latest' });
      return { kind: 'tree', roots: [finish(buildProgram(program, text), 0)], problems };
    } catch (error) {
      if (!(error instanceof ParseError)) {
        problems.push({ message: error instanceof Error ? error.message : 'TOML parser failed', at: whole });
        break;
      }
      const line = lineAround(source, error.index);
      problems.push({ message: error.message, at: line });
      const blanked = source.slice(0, line.start) + source.slice(line.start, line.end).replace(/[^\r\n]/g, ' ') + source.slice(line.end);
      if (blanked === source) break;
      source = blanked;
    }
  }
  return { kind: 'tree', roots: [], problems };
}

/** The line of an error; when that is blank (the error is an end of file), the last line before it with text. */
function lineAround(source: string, index: number): Range {
  let end = source.indexOf('\n', index);
  if (end < 0) end = source.length;
  while (end > 0) {
    const start = source.lastIndexOf('\n', end - 1) + 1;
    if (source.slice(start, end).trim() !== '') return { start, end };
    end = start - 1;
  }
  return { start: 0, end: source.indexOf('\n') < 0 ? source.length : source.indexOf('\n') };
}

function buildProgram(program: AST.TOMLProgram, text: string): Table {
  const root: Table = { at: { start: 0, end: text.length }, entries: new Map() };
  for (const statement of program.body[0].body) {
    if (statement.type === 'TOMLKeyValue') {
      assign(root, statement, text);
      continue;
    }
    const table = open(root, statement);
    for (const pair of statement.body) assign(table, pair, text);
  }
  return root;
}

/** The table of a `[header]`, or a new element of a `[[header]]`. */
function open(root: Table, statement: AST.TOMLTable): Table {
  const at = { start: statement.range[0], end: statement.range[1] };
  const keys = statement.key.keys;
  const parent = descend(root, keys.slice(0, -1), at);
  const last = keys.at(-1);
  if (!last) return parent;
  const name = keyName(last);
  const existing = parent.entries.get(name)?.value;
  const keyAt = { start: last.range[0], end: last.range[1] };
  const table: Table = { at, entries: new Map() };
  if (statement.kind === 'array') {
    if (Array.isArray(existing)) existing.push(table);
    else parent.entries.set(name, { keyAt, value: [table] });
    return table;
  }
  if (existing && isTable(existing)) return existing;
  parent.entries.set(name, { keyAt, value: table });
  return table;
}

function descend(from: Table, keys: readonly (AST.TOMLBare | AST.TOMLQuoted)[], at: Range): Table {
  let table = from;
  for (const key of keys) {
    const name = keyName(key);
    const existing = table.entries.get(name)?.value;
    const last = Array.isArray(existing) ? existing.at(-1) : existing;
    if (last && isTable(last)) {
      table = last;
      continue;
    }
    const next: Table = { at: { ...at }, entries: new Map() };
    table.entries.set(name, { keyAt: { start: key.range[0], end: key.range[1] }, value: next });
    table = next;
  }
  return table;
}

function assign(table: Table, pair: AST.TOMLKeyValue, text: string): void {
  const at = { start: pair.range[0], end: pair.range[1] };
  const owner = descend(table, pair.key.keys.slice(0, -1), at);
  const last = pair.key.keys.at(-1);
  if (!last) return;
  owner.entries.set(keyName(last), { keyAt: { start: last.range[0], end: last.range[1] }, value: convert(pair.value, text) });
}

/** Recursion is bounded by `tooDeep`. */
function convert(node: AST.TOMLContentNode, text: string): TreeNode {
  const at = { start: node.range[0], end: node.range[1] };
  if (node.type === 'TOMLArray') return { kind: 'list', items: node.elements.map((element) => convert(element, text)), at };
  if (node.type === 'TOMLInlineTable') {
    const table: Table = { at, entries: new Map() };
    for (const pair of node.body) assign(table, pair, text);
    return finish(table, 0);
  }
  const raw = text.slice(at.start, at.end);
  const value = node.value instanceof Date || (typeof node.value === 'number' && !Number.isFinite(node.value)) ? raw : node.value;
  return { kind: 'scalar', value, raw, at, quoted: node.kind === 'string' };
}

function finish(table: Table, depth: number): TreeNode {
  const entries = [...table.entries].map(([key, { keyAt, value }]) => ({ key, keyAt, value: finishValue(value, depth) }));
  return { kind: 'map', entries, at: table.at };
}

function finishValue(value: TreeNode | Table | Table[], depth: number): TreeNode {
  if (Array.isArray(value)) {
    const at = { start: value[0]?.at.start ?? 0, end: value.at(-1)?.at.end ?? 0 };
    return { kind: 'list', items: value.map((table) => finish(table, depth + 1)), at };
  }
  if (!isTable(value)) return value;
  // Dotted keys nest without brackets, so `tooDeep` does not see them.
  return depth > 500 ? { kind: 'map', entries: [], at: value.at } : finish(value, depth + 1);
}

function isTable(value: TreeNode | Table | Table[]): value is Table {
  return !Array.isArray(value) && 'entries' in value && value.entries instanceof Map;
}

function keyName(key: AST.TOMLBare | AST.TOMLQuoted): string {
  return key.type === 'TOMLBare' ? key.name : key.value;
}
