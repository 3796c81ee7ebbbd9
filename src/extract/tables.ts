// extract: SQL that creates tables, wherever it stands in code -> ColumnFact. The statement is read by its
// brackets and commas, in any dialect; what does not look like a column is passed over.
import type { ColumnFact, Fact } from '../model/fact.ts';
import type { SourceFile } from '../model/file.ts';
import type { Document } from '../parse/document.ts';
import type { Extractor } from './extractor.ts';

export const tablesExtractor: Extractor = {
  topic: 'tables',
  formats: ['python', 'text'],
  triggers: ['create table'],
  concerns: ({ path, text }) => path.endsWith('.py') || (path.endsWith('.sql') && secretWords.test(text)),
  *extract(_document: Document, file: SourceFile): Iterable<Fact> {
    yield* columns(file.text);
  },
};

/** Without these no column is of interest. */
export const secretWords = /passw|token|secret|api_?key|private_?key|credential/i;

const inserting = /\binsert[ \t\r\n]{1,8}(?:or[ \t]{1,4}\w{1,8}[ \t]{1,4}|ignore[ \t]{1,4})?into[ \t\r\n]{1,8}(["'`[\w\].]{1,90})[ \t\r\n]{0,8}\(([\w\s,"'`[\].]{1,2000})\)/gi;

/** `INSERT INTO users (name, password_hash) VALUES …`: columns of a table whose making is not seen. */
export function* writtenColumns(text: string): Iterable<ColumnFact> {
  let statements = 0;
  for (const match of text.matchAll(inserting)) {
    if (++statements > mostTables) return;
    const table = bare(match[1] ?? '');
    const at = { start: match.index, end: match.index + match[0].length };
    for (const column of (match[2] ?? '').split(',')) if (secretWords.test(column)) yield { kind: 'column', by: 'statement', table, name: bare(column.trim()), type: '', at };
  }
}

const opening = /\bcreate[ \t\r\n]{1,8}(?:temp(?:orary)?[ \t]{1,4}|unlogged[ \t]{1,4})?table[ \t\r\n]{1,8}(?:if[ \t\r\n]{1,8}not[ \t\r\n]{1,8}exists[ \t\r\n]{1,8})?/gi;
const identifier = /["'`[]?[\w{}$]{1,80}["'`\]]?(?:\.["'`[]?[\w{}$]{1,80}["'`\]]?)?/y;
const longest = 20_000; // characters of one statement
const mostTables = 200;

const constraints = new Set(['primary', 'foreign', 'unique', 'constraint', 'check', 'index', 'key', 'exclude', 'like', 'fulltext', 'spatial', 'period']);

export function* columns(text: string): Iterable<ColumnFact> {
  let tables = 0;
  for (const match of text.matchAll(opening)) {
    if (++tables > mostTables) return;
    const name = wordAt(text, match.index + match[0].length);
    if (name === null) continue;
    const open = text.indexOf('(', name.end);
    if (open < 0 || open - name.end > 20 || text.slice(name.end, open).trim() !== '') continue;
    const table = bare(name.text);
    for (const part of parts(text, open + 1)) {
      const column = columnOf(text, part, table);
      if (column !== null) yield column;
    }
  }
}

interface Span {
  readonly start: number;
  readonly end: number;
}

function wordAt(text: string, start: number): (Span & { text: string }) | null {
  identifier.lastIndex = start;
  const match = identifier.exec(text);
  return match === null ? null : { start, end: start + match[0].length, text: match[0] };
}

function bare(name: string): string {
  const last = name.slice(name.lastIndexOf('.') + 1).replace(/["'`[\]]/g, '');
  return last.includes('{') || last.includes('$') ? '' : last;
}

/** The comma-separated parts up to the closing bracket. */
function parts(text: string, start: number): Span[] {
  const found: Span[] = [];
  let depth = 0;
  let from = start;
  const limit = Math.min(text.length, start + longest);
  for (let at = start; at < limit; at++) {
    const unit = text[at];
    if (unit === '-' && text[at + 1] === '-') {
      while (at < limit && text[at] !== '\n') at++;
      if (text.slice(from, at).trimStart().startsWith('--')) from = at;
    } else if (unit === '(') depth++;
    else if (unit === ')' && depth > 0) depth--;
    else if (unit === ')' || (unit === ',' && depth === 0)) {
      found.push({ start: from, end: at });
      from = at + 1;
      if (unit === ')') return found;
    }
  }
  return []; // no end: not a statement that can be read
}

function columnOf(text: string, part: Span, table: string): ColumnFact | null {
  let start = part.start;
  while (start < part.end && /[\s\\]/.test(text[start] ?? '')) start++;
  const name = wordAt(text, start);
  if (name === null || name.end > part.end) return null;
  const plain = bare(name.text);
  if (plain === '' || constraints.has(plain.toLowerCase())) return null;
  const type = /^[ \t]{1,20}([A-Za-z][\w ]{0,30})/.exec(text.slice(name.end, Math.min(part.end, name.end + 60)));
  if (type?.[1] === undefined) return null;
  return { kind: 'column', by: 'sql', table, name: plain, type: type[1].trim().split(' ')[0] ?? '', at: { start, end: name.end } };
}
