// dotenv text -> tree with one map. Reads what python-dotenv, node's dotenv and Compose agree on: `export`, quotes,
// multi-line values, comments. Variables are not expanded; a scalar's `raw` starts with its quote if it has one.
import type { Document, SyntaxProblem, TreeEntry } from './document.ts';

const maxProblems = 50;
const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', '"': '"', '\\': '\\', $: '\\$' };

interface ReadValue {
  readonly value: string;
  readonly start: number;
  readonly end: number;
  readonly quoted: boolean;
}

export function parseDotenv(text: string): Extract<Document, { kind: 'tree' }> {
  const entries: TreeEntry[] = [];
  const problems: SyntaxProblem[] = [];
  // One assignment a line; a key without `=` (pass-through in Compose's env files) has a null value.
  const head = /[^\S\r\n]*(?:(export)[^\S\r\n]+)?([\w.-]+)[^\S\r\n]*(=|:(?=[^\S\r\n])|(?=[\r\n]|$|#))/y;
  let at = 0;
  while (at < text.length) {
    const lineEnd = endOfLine(text, at);
    head.lastIndex = at;
    const match = head.exec(text);
    if (!match) {
      const line = text.slice(at, lineEnd).trim();
      if (line !== '' && line[0] !== '#' && problems.length < maxProblems) problems.push({ message: 'No variable assignment', at: { start: at, end: lineEnd } });
      at = lineEnd + 1;
      continue;
    }
    const key = match[2] ?? '';
    const keyEnd = match.index + match[0].length - (match[3] ?? '').length;
    const keyStart = text.lastIndexOf(key, keyEnd - 1);
    const read = match[3] ? readValue(text, head.lastIndex) : null;
    const start = read?.start ?? keyEnd;
    const end = read?.end ?? keyEnd;
    entries.push({
      key,
      keyAt: { start: keyStart, end: keyStart + key.length },
      value: { kind: 'scalar', value: read ? read.value : null, raw: text.slice(start, end), at: { start, end }, quoted: read?.quoted ?? false },
    });
    at = endOfLine(text, Math.max(end, head.lastIndex)) + 1;
  }
  return { kind: 'tree', roots: [{ kind: 'map', entries, at: { start: 0, end: text.length } }], problems };
}

function endOfLine(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 10 || unit === 13) return at;
  }
  return text.length;
}

function readValue(text: string, from: number): ReadValue {
  let start = from;
  while (text[start] === ' ' || text[start] === '\t') start++;
  const quote = text[start];
  if (quote === '"' || quote === "'" || quote === '`') {
    const close = closingQuote(text, start, quote);
    if (close > 0) return { value: unquote(text.slice(start + 1, close), quote), start, end: close + 1, quoted: true };
  }
  const line = text.slice(start, endOfLine(text, start));
  const comment = line.search(/(?:^|\s)#/);
  const value = (comment < 0 ? line : line.slice(0, comment)).trimEnd();
  return { value, start, end: start + value.length, quoted: false };
}

/** The quote that closes, with nothing but a comment after it; -1 for an apostrophe in plain text or an unclosed quote. */
function closingQuote(text: string, open: number, quote: string): number {
  for (let at = open + 1; at < text.length; at++) {
    const unit = text[at];
    if (unit === '\\' && quote === '"') at++;
    else if (unit === quote) {
      const rest = text.slice(at + 1, endOfLine(text, at + 1)).trim();
      return rest === '' || rest[0] === '#' ? at : -1;
    } else if (unit === '\n' && nextLineIsAssignment(text, at + 1)) return -1;
  }
  return -1;
}

/** An unclosed quote would otherwise swallow the rest of the file. PEM and JSON lines do not look like assignments. */
function nextLineIsAssignment(text: string, at: number): boolean {
  const assignment = /(?:export )?[A-Z][A-Z0-9_]{2,}=[^=]/y;
  assignment.lastIndex = at;
  return assignment.test(text);
}

function unquote(inner: string, quote: string): string {
  if (quote !== '"' || !inner.includes('\\')) return inner;
  return inner.replace(/\\([nrt"\\$])/g, (_, letter: string) => escapes[letter] ?? letter);
}
