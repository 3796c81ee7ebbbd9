// INI, .cfg, .properties and Netlify-style `_headers` text -> tree: sections are maps, values keep their continuation lines.
import type { Range } from '../model/range.ts';
import type { Document, SyntaxProblem, TreeEntry, TreeNode } from './document.ts';
import { linesOf } from './lines.ts';
import type { Line } from './lines.ts';

/** `ini`: Python configparser's reading (indented lines continue a value); `properties`: java.util.Properties. */
export type IniDialect = 'ini' | 'properties';

interface Section {
  readonly entries: TreeEntry[];
  readonly key: { readonly name: string; readonly at: Range } | null; // null: before the first header
  end: number;
}

const maxProblems = 50;

export function parseIni(text: string, dialect: IniDialect = 'ini'): Extract<Document, { kind: 'tree' }> {
  const problems: SyntaxProblem[] = [];
  const sections: Section[] = [{ entries: [], key: null, end: 0 }];
  const lines = [...linesOf(text)];
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index];
    const section = sections.at(-1);
    if (!line || !section) break;
    const content = line.text.trim();
    if (content === '' || content[0] === '#' || content[0] === ';' || (dialect === 'properties' && content[0] === '!')) continue;
    const header = dialect === 'ini' ? /^\s*\[([^\]]*)\]/.exec(line.text) : null;
    if (header) {
      const start = line.start + header[0].indexOf('[') + 1;
      sections.push({ entries: [], key: { name: (header[1] ?? '').trim(), at: { start, end: start + (header[1] ?? '').length } }, end: line.end });
      continue;
    }
    const last = dialect === 'ini' ? continuation(lines, index) : backslashed(lines, index);
    const entry = readPair(text, line, lines[last]?.end ?? line.end, dialect);
    if (entry) section.entries.push(entry);
    else if (problems.length < maxProblems) problems.push({ message: 'Neither a section nor a key with a value', at: { start: line.start, end: line.end } });
    index = last;
    section.end = lines[last]?.end ?? line.end;
  }
  return { kind: 'tree', roots: [assemble(sections, text)], problems };
}

function assemble(sections: readonly Section[], text: string): TreeNode {
  const entries: TreeEntry[] = [];
  for (const section of sections) {
    if (!section.key) for (const entry of section.entries) entries.push(entry);
    else entries.push({ key: section.key.name, keyAt: section.key.at, value: { kind: 'map', entries: section.entries, at: { start: section.key.at.start, end: section.end } } });
  }
  return { kind: 'map', entries, at: { start: 0, end: text.length } };
}

/** Index of the last line that belongs to the value: lines indented deeper than the key, comments and blanks between them included. */
function continuation(lines: readonly Line[], from: number): number {
  const base = indentOf(lines[from]?.text ?? '');
  let last = from;
  for (let index = from + 1; index < lines.length; index++) {
    const text = lines[index]?.text ?? '';
    const content = text.trim();
    if (content === '') continue;
    if (indentOf(text) <= base || content[0] === '[') break;
    if (content[0] !== '#' && content[0] !== ';') last = index;
  }
  return last;
}

function backslashed(lines: readonly Line[], from: number): number {
  let last = from;
  while (last + 1 < lines.length && oddBackslashes(lines[last]?.text ?? '')) last++;
  return last;
}

function oddBackslashes(text: string): boolean {
  let count = 0;
  while (text[text.length - 1 - count] === '\\') count++;
  return count % 2 === 1;
}

function indentOf(text: string): number {
  return text.length - text.trimStart().length;
}

function readPair(text: string, line: Line, end: number, dialect: IniDialect): TreeEntry | null {
  const keyStart = line.start + indentOf(line.text);
  const separator = findSeparator(text, keyStart, line.end, dialect);
  if (separator < 0) {
    // configparser's allow_no_value; requirements and lists in sections look so too.
    if (dialect === 'ini' && !/^[^\s]+$/.test(line.text.trim())) return null;
    const keyEnd = keyStart + line.text.trim().length;
    return { key: text.slice(keyStart, keyEnd), keyAt: { start: keyStart, end: keyEnd }, value: scalar(text, keyEnd, keyEnd, null) };
  }
  const key = text.slice(keyStart, separator).trimEnd();
  let valueStart = separator;
  if (dialect === 'properties') while (valueStart < line.end && /[ \t\f]/.test(text[valueStart] ?? '')) valueStart++;
  if (/[=:]/.test(text[valueStart] ?? '')) valueStart++;
  while (valueStart < end && /\s/.test(text[valueStart] ?? '')) valueStart++;
  let valueEnd = end;
  while (valueEnd > valueStart && /\s/.test(text[valueEnd - 1] ?? '')) valueEnd--;
  const comment = dialect === 'ini' ? inlineComment(text, valueStart, Math.min(valueEnd, line.end)) : -1;
  if (comment >= 0 && valueEnd <= line.end) valueEnd = comment;
  const raw = text.slice(valueStart, valueEnd);
  const quote = raw.length > 1 && (raw[0] === '"' || raw[0] === "'") && raw.at(-1) === raw[0];
  const value = dialect === 'properties' ? unescapeProperties(raw) : quote ? raw.slice(1, -1) : raw;
  return { key: dialect === 'properties' ? unescapeProperties(key) : key, keyAt: { start: keyStart, end: keyStart + key.length }, value: { ...scalar(text, valueStart, valueEnd, value), quoted: quote } };
}

function findSeparator(text: string, from: number, end: number, dialect: IniDialect): number {
  for (let at = from; at < end; at++) {
    const unit = text[at];
    if (unit === '\\' && dialect === 'properties') at++;
    else if (unit === '=' || unit === ':') return at;
    else if (dialect === 'properties' && (unit === ' ' || unit === '\t')) return at;
  }
  return -1;
}

/** ` ;` and ` #` after the value, as most readers have it; not inside quotes. */
function inlineComment(text: string, start: number, end: number): number {
  const quote = text[start] === '"' || text[start] === "'" ? text[start] : '';
  const from = quote ? text.indexOf(quote, start + 1) + 1 : start;
  if (quote && from === 0) return -1;
  for (let at = Math.max(from, start); at < end; at++) {
    if ((text[at] !== ';' && text[at] !== '#') || !/\s/.test(text[at - 1] ?? 'x')) continue;
    let cut = at;
    while (cut > start && /\s/.test(text[cut - 1] ?? '')) cut--;
    return cut;
  }
  return -1;
}

function scalar(text: string, start: number, end: number, value: string | null): Extract<TreeNode, { kind: 'scalar' }> {
  return { kind: 'scalar', value, raw: text.slice(start, end), at: { start, end }, quoted: false };
}

function unescapeProperties(raw: string): string {
  if (!raw.includes('\\')) return raw;
  return raw.replace(/\\(?:u([0-9a-fA-F]{4})|\r?\n[ \t\f]*|([\s\S]))/g, (_, code?: string, plain?: string) => {
    if (code !== undefined) return String.fromCharCode(parseInt(code, 16));
    if (plain === undefined) return '';
    return { n: '\n', t: '\t', r: '\r', f: '\f' }[plain] ?? plain;
  });
}

/** `_headers` of Netlify and Cloudflare Pages: a path at the margin, its `Name: value` lines indented below it. */
export function parseHeadersFile(text: string): Extract<Document, { kind: 'tree' }> {
  const sections: Section[] = [{ entries: [], key: null, end: 0 }];
  for (const line of linesOf(text)) {
    const content = line.text.trim();
    const section = sections.at(-1);
    if (content === '' || content[0] === '#' || !section) continue;
    const start = line.start + indentOf(line.text);
    if (start === line.start) {
      sections.push({ entries: [], key: { name: content, at: { start, end: start + content.length } }, end: line.end });
      continue;
    }
    const entry = readPair(text, line, line.end, 'ini');
    if (entry) section.entries.push(entry);
    section.end = line.end;
  }
  return { kind: 'tree', roots: [assemble(sections, text)], problems: [] };
}
