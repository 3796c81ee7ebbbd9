// extract: SQL scripts -> AccountFact: administrators that an INSERT makes with a fixed password or its hash. Statements are read by their
// brackets, commas and quotes, in any dialect.
import type { AccountFact } from '../model/fact.ts';
import type { Extractor } from './extractor.ts';
import { literal } from './interpolation.ts';

export const insertStatement = /\binsert[ \t\r\n]{1,8}(?:or[ \t]{1,4}\w{1,8}[ \t]{1,4}|ignore[ \t]{1,4})?into[ \t\r\n]{1,8}(?<table>["'`[\w\].]{1,90})[ \t\r\n]{0,8}(?:\((?<columns>[^()]{1,2000})\)[ \t\r\n]{0,8})?values[ \t\r\n]{0,8}(?=\()/gi;
export const people = /^(?:\w{1,20}_)?(?:users?|admins?|accounts?|administrators?|auth_user|members?|operators?)(?:_?(?:info|table|tbl))?$/i;
export const passwordColumn = /^(?:(?:hashed|encrypted|user|login|admin)_?)?(?:password|passwd|pwd)(?:_?hash(?:ed)?|_?digest)?$/i;
export const administrator = /^(?:(?:super_?)?admin(?:istrator)?|root|superuser|sysadmin)(?:@[\w.-]{1,80})?$/i;
const hash = /^(?:\$(?:2[abxy]|argon2(?:id|i|d)|5|6|1|scrypt|pbkdf2[\w-]*)\$|pbkdf2[_:]|scrypt:|argon2|\{bcrypt\}|[0-9a-f]{32}$|[0-9a-f]{40}$|[0-9a-f]{64}$)/i;
const bcrypt = /^\$2[abxy]?\$/;
const inBcryptsLetters = /^\$2[abxy]?\$\d\d\$[./A-Za-z\d]+$/;
const mostStatements = 300;
const mostRows = 50;

export const sqlAccountsExtractor: Extractor = {
  topic: 'sql-accounts',
  formats: ['text'],
  triggers: ['insert into', 'insert ignore into', 'insert or ignore into', 'insert or replace into'],
  concerns: ({ path, text }) => path.endsWith('.sql') && /passw|pwd|\$2[abxy]\$|'[0-9a-f]{32}/i.test(text) && /admin|root|superuser/i.test(text),
  *extract(_document, { text }): Iterable<AccountFact> {
    let count = 0;
    for (const match of text.matchAll(insertStatement)) {
      if (++count > mostStatements) return;
      const table = bare((match.groups?.['table'] ?? '').split('.').at(-1) ?? '');
      if (!people.test(table)) continue;
      const columns = match.groups?.['columns']?.split(',').map((column) => bare(column.trim()));
      for (const row of rowsAt(text, match.index + match[0].length)) {
        const account = accountIn(table, columns, row);
        if (account !== null) yield account;
      }
    }
  },
};

export interface Cell {
  readonly text: string; // of a quoted text what is inside, else as written
  readonly start: number;
  readonly end: number;
}

export function bare(name: string): string {
  return name.replaceAll(/["'`[\]]/g, '');
}

export function accountIn(table: string, columns: readonly string[] | undefined, row: readonly Cell[]): AccountFact | null {
  const user = row.find(({ text }) => administrator.test(text));
  const index = columns?.findIndex((column) => passwordColumn.test(column));
  const password = index === undefined ? row.find(({ text }) => hash.test(text)) : row[index];
  if (user === undefined || password === undefined || password === user || !isFixed(password.text)) return null;
  const at = { start: password.start, end: password.end };
  return { kind: 'account', by: 'sql', name: table, user: literal(user.text, { start: user.start, end: user.end }), password: literal(password.text, at), at };
}

/** Something that can be typed, or a hash of it: no `NULL`, no mark that nobody can log in. */
function isFixed(text: string): boolean {
  if (bcrypt.test(text) && !inBcryptsLetters.test(text)) return false; // `$2b$10$hash_goes_here`: no password comes to it
  return text.length > 2 && !/^(?:null|default|\$\d|:\w+|\?|@\w+|%\(?\w*\)?s|\$\{.*|\{\{.*|<.*|\w+\(.*)$/i.test(text) && !/^(?:!|\*|x+)+$/i.test(text);
}

/** The bracketed rows from here on. */
export function rowsAt(text: string, start: number): Cell[][] {
  const rows: Cell[][] = [];
  let at = start;
  while (rows.length < mostRows && text[at] === '(') {
    const row = rowAt(text, at + 1);
    if (row === null) return rows;
    rows.push(row.cells);
    at = /^[ \t\r\n]*,?[ \t\r\n]*/.exec(text.slice(row.end, row.end + 200))?.[0].length ?? 0;
    at += row.end;
  }
  return rows;
}

function rowAt(text: string, start: number): { readonly cells: Cell[]; readonly end: number } | null {
  const cells: Cell[] = [];
  const limit = Math.min(text.length, start + 4000);
  let depth = 0;
  let from = start;
  for (let at = start; at < limit; at++) {
    const sign = text[at];
    if (sign === "'") {
      at = closingQuote(text, at, limit);
      if (at < 0) return null;
    } else if (sign === '(') depth++;
    else if ((sign === ',' || sign === ')') && depth === 0) {
      cells.push(cell(text, from, at));
      if (sign === ')') return { cells, end: at + 1 };
      from = at + 1;
    } else if (sign === ')') depth--;
  }
  return null;
}

/** Of the quote that opens at `from`; `''` is one inside. */
function closingQuote(text: string, from: number, limit: number): number {
  for (let at = from + 1; at < limit; at++) {
    if (text[at] === '\\') at++;
    else if (text[at] === "'" && text[at + 1] === "'") at++;
    else if (text[at] === "'") return at;
  }
  return -1;
}

function cell(text: string, from: number, to: number): Cell {
  const raw = text.slice(from, to);
  const trimmed = raw.trim();
  const start = from + raw.indexOf(trimmed);
  const quoted = /^(?:[NE]|(?:\w+\.)?(?:crypt|md5|sha\d*|password)\()?'([^']*(?:''[^']*)*)'(?:::\w+|\)|,.*\))?$/is.exec(trimmed); // `crypt('secret', gen_salt('bf'))`: the text
  if (quoted === null) return { text: trimmed, start, end: start + trimmed.length };
  const inner = start + trimmed.indexOf("'") + 1;
  return { text: quoted[1] ?? '', start: inner, end: inner + (quoted[1] ?? '').length };
}
