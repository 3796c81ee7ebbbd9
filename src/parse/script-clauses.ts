// Parse stage, part of the import lexer: reads one import or export clause at a known place. Each reader returns the index
// of the last character it is sure of, so that the scan goes on behind it.
import type { ExportFact, ImportFact } from '../model/fact.ts';

export interface Found {
  readonly imports: ImportFact[];
  readonly exports: ExportFact[];
}

/** Clauses are short; a longer one is no clause. */
const longest = 10_000;

const identifier = /[\p{ID_Start}$_][\p{ID_Continue}$\u200c\u200d]*/uy;
const space = /(?:\s|\/\/[^\n]{0,200}\n|\/\*(?:[^*]|\*(?!\/)){0,200}\*\/)*/y;

function skip(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code > 32 && code !== 47 && code < 128) return at;
  space.lastIndex = at;
  space.test(text);
  return space.lastIndex;
}

function nameAt(text: string, at: number): string {
  identifier.lastIndex = at;
  return identifier.exec(text)?.[0] ?? '';
}

/** The string literal at a place: its text and the index behind its closing quote. */
function stringAt(text: string, at: number): { readonly value: string; readonly end: number } | null {
  const mark = text[at];
  if (mark !== '"' && mark !== "'" && mark !== '`') return null;
  const value = text.slice(at + 1, Math.max(at + 1, indexNear(text, mark, at + 1, 2000)));
  const end = at + 1 + value.length;
  if (text[end] !== mark) return null;
  return /[\n\\]|\$\{/.test(value) ? null : { value, end: end + 1 };
}

/** Bounded, so that a hostile file of openings without ends takes linear time. */
function indexNear(text: string, mark: string, from: number, within = longest): number {
  const found = text.slice(from, from + within).indexOf(mark);
  return found === -1 ? -1 : from + found;
}

interface Name {
  readonly outer: string; // as the other module, or the outside, calls it
  readonly inner: string;
  readonly type: boolean;
  readonly start: number;
  readonly end: number;
}

const specifier = /^\s*(type\s+)?(?:([\p{ID_Start}$_][\p{ID_Continue}$]*)|"([^"]*)"|'([^']*)')(?:\s+as\s+(?:([\p{ID_Start}$_][\p{ID_Continue}$]*)|"([^"]*)"|'([^']*)'))?\s*$/u;

/** `{ a, b as c, type D }` between two indices, comments blanked. */
function specifiers(text: string, from: number, to: number): Name[] {
  const names: Name[] = [];
  const body = text.slice(from, to).replace(/\/\/[^\n]*|\/\*(?:[^*]|\*(?!\/))*\*\//g, (comment) => ' '.repeat(comment.length));
  let start = from;
  for (const piece of body.split(',')) {
    const match = specifier.exec(piece);
    if (match !== null) {
      const first = match[2] ?? match[3] ?? match[4] ?? '';
      const second = match[5] ?? match[6] ?? match[7] ?? first;
      const lead = piece.length - piece.trimStart().length;
      names.push({ outer: first, inner: second, type: match[1] !== undefined, start: start + lead, end: start + piece.trimEnd().length });
    }
    start += piece.length + 1;
  }
  return names;
}

/** `from 'm'` at a place. */
function fromAt(text: string, at: number): { readonly value: string; readonly end: number } | null {
  const start = skip(text, at);
  return nameAt(text, start) === 'from' ? stringAt(text, skip(text, start + 4)) : null;
}

export function readImport(text: string, start: number, found: Found): number {
  let at = skip(text, start + 6);
  const resume = start + 5;
  if (text[at] === '(') {
    const dynamic = stringAt(text, skip(text, at + 1));
    if (dynamic === null) return resume;
    pushBound(text, start, { from: dynamic.value, imported: null, local: '', optional: true, at: { start, end: dynamic.end } }, found);
    return dynamic.end - 1;
  }
  const bare = stringAt(text, at);
  if (bare !== null) {
    found.imports.push({ from: bare.value, imported: null, local: '', at: { start, end: bare.end } });
    return bare.end - 1;
  }
  const pending: Omit<ImportFact, 'from'>[] = [];
  let typeOnly = false;
  const word = nameAt(text, at);
  if (word === 'type' && /^\s+(?!from\s*['"])[\p{ID_Start}$_{*]|^\s*\{/u.test(text.slice(at + 4, at + 60))) {
    typeOnly = true;
    at = skip(text, at + 4);
  }
  const type = typeOnly && ({ typeOnly } as const);
  const name = nameAt(text, at);
  if (name !== '') {
    pending.push({ imported: 'default', local: name, at: { start: at, end: at + name.length }, ...type });
    at = skip(text, at + name.length);
    if (text[at] === '=') return readEquated(text, at, name, found, resume);
    if (text[at] === ',') at = skip(text, at + 1);
  }
  if (text[at] === '*') {
    const as = skip(text, at + 1);
    const local = nameAt(text, skip(text, as + 2));
    if (nameAt(text, as) !== 'as' || local === '') return resume;
    const localAt = skip(text, as + 2);
    pending.push({ imported: null, local, at: { start: at, end: localAt + local.length }, ...type });
    at = localAt + local.length;
  } else if (text[at] === '{') {
    const end = indexNear(text, '}', at);
    if (end === -1) return resume;
    for (const part of specifiers(text, at + 1, end)) {
      pending.push({ imported: part.outer, local: part.inner, at: { start: part.start, end: part.end }, ...((typeOnly || part.type) && { typeOnly: true }) });
    }
    at = end + 1;
  }
  const from = fromAt(text, at);
  if (from === null) return resume;
  if (pending.length === 0) found.imports.push({ from: from.value, imported: null, local: '', at: { start, end: from.end }, ...type }); // import {} from 'm'
  for (const part of pending) found.imports.push({ from: from.value, ...part });
  return from.end - 1;
}

/** `import x = require('m')`. */
function readEquated(text: string, equals: number, local: string, found: Found, resume: number): number {
  const at = skip(text, equals + 1);
  if (!text.startsWith('require', at)) return resume;
  const paren = skip(text, at + 7);
  const from = text[paren] === '(' ? stringAt(text, skip(text, paren + 1)) : null;
  if (from === null) return resume;
  found.imports.push({ from: from.value, imported: null, local, at: { start: at, end: from.end } });
  return from.end - 1;
}

const bindingBefore = /(?:const|let|var)\s+(?:([\w$]+)|\{([^{}]*)\})\s*(?::\s*\w+\s*)?=\s*(?:await\s+)?$/;

export function readRequire(text: string, start: number, found: Found): number {
  const paren = skip(text, start + 7);
  const from = text[paren] === '(' ? stringAt(text, skip(text, paren + 1)) : null;
  if (from === null) return start + 6;
  const member = /^\s*\)\s*\.\s*([\w$]+)/.exec(text.slice(from.end, from.end + 100))?.[1] ?? null;
  pushBound(text, start, { from: from.value, imported: member, local: '', at: { start, end: from.end } }, found);
  return from.end - 1;
}

/** Records a call that yields a module, with the names that the text before it binds. */
function pushBound(text: string, start: number, fact: ImportFact, found: Found): void {
  const before = text.slice(Math.max(0, start - 12), start).trimEnd();
  const binding = before.endsWith('=') || before.endsWith('await') ? bindingBefore.exec(text.slice(Math.max(0, start - 600), start)) : null;
  const local = binding?.[1];
  const pattern = binding?.[2];
  if (pattern === undefined || fact.imported !== null) {
    found.imports.push(local === undefined ? { ...fact, imported: null } : { ...fact, local });
    return;
  }
  for (const piece of pattern.split(',')) {
    const [key, name = key] = piece.split('=')[0]?.split(':').map((part) => part.trim()) ?? [];
    if (key !== undefined && /^[\w$]+$/.test(key) && name !== undefined) found.imports.push({ ...fact, imported: key, local: name });
  }
}

export function readExport(text: string, start: number, found: Found): number {
  const resume = start + 5;
  let at = skip(text, start + 6);
  if (nameAt(text, at) === 'type' && /[{*]/.test(text[skip(text, at + 4)] ?? '')) at = skip(text, at + 4);
  if (text[at] === '*') return readExportAll(text, start, at, found);
  if (text[at] === '{') return readExportList(text, at, found, resume);
  const words = declaration.exec(text.slice(at, at + 200));
  if (words === null) return resume;
  const [whole, isDefault, keyword, name] = words;
  const end = at + whole.length;
  if (isDefault !== undefined) {
    const direct = /^\s*([\p{ID_Start}$_][\p{ID_Continue}$]*)\s*(?:;|\r?\n|$)/u.exec(text.slice(at + isDefault.length, at + 200))?.[1];
    found.exports.push({ exported: 'default', local: keyword === undefined ? (direct ?? null) : (name ?? 'default'), at: { start, end } });
  } else if (name !== undefined) {
    found.exports.push({ exported: name, local: name, at: { start: end - name.length, end } });
  } else {
    readPattern(text, end, found);
  }
  return resume;
}

const declaration = /^(default\b)?\s*(?:declare\s+)?(?:abstract\s+|async\s+|const\s+(?=enum\b))?(?:(const|let|var|function|class|enum|namespace|module)\b\s*\*?\s*(?!extends\b|implements\b)([\p{ID_Start}$_][\p{ID_Continue}$]*)?)?/u;

/** `export const { a, b: c } = …`. */
function readPattern(text: string, at: number, found: Found): void {
  const start = skip(text, at);
  const end = indexNear(text, '}', start);
  if (text[start] !== '{' || end === -1) return;
  const body = text.slice(start + 1, end);
  if (/[{(]/.test(body)) return; // nested patterns and computed defaults: not worth a guess
  for (const piece of body.split(',')) {
    const name = piece.split('=')[0]?.split(':').pop()?.replace('...', '').trim() ?? '';
    if (/^[\w$]+$/.test(name)) found.exports.push({ exported: name, local: name, at: { start, end } });
  }
}

function readExportAll(text: string, start: number, star: number, found: Found): number {
  let at = skip(text, star + 1);
  let exported = '*';
  if (nameAt(text, at) === 'as') {
    at = skip(text, at + 2);
    exported = nameAt(text, at);
    at += exported.length;
  }
  const from = fromAt(text, at);
  if (from === null) return start + 5;
  found.exports.push({ exported, local: exported === '*' ? null : '*', from: from.value, at: { start, end: from.end } });
  return from.end - 1;
}

function readExportList(text: string, open: number, found: Found, resume: number): number {
  const end = indexNear(text, '}', open);
  if (end === -1) return resume;
  const from = fromAt(text, end + 1);
  for (const part of specifiers(text, open + 1, end)) {
    found.exports.push({ exported: part.inner, local: part.outer, at: { start: part.start, end: part.end }, ...(from && { from: from.value }) });
  }
  return from === null ? end : from.end - 1;
}

/** `module.exports = …`, `exports.x = …`. */
export function readExports(text: string, start: number, found: Found): number {
  const match = /^exports\s*(?:\.\s*([\w$]+)\s*)?=(?![=>])/.exec(text.slice(start, start + 200));
  if (match === null) return start + 6;
  const isModule = text.slice(Math.max(0, start - 7), start) === 'module.';
  const name = match[1];
  if (name === undefined && !isModule) return start + 6;
  if (name !== '__esModule') found.exports.push({ exported: name ?? 'default', local: null, at: { start, end: start + match[0].length } });
  return start + match[0].length - 1;
}
