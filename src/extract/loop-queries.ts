// extract: text -> LoopQueryFact: a query in a loop over the rows of another one. Read as text, since it takes two statements and what
// stands between them, in either language.
import type { LoopQueryFact } from '../model/errors.ts';

export interface QueryWords {
  readonly loop: RegExp; // groups `items` and `rows`, or `items2` and `rows2`: what a round is given, and what is gone through
  readonly rows: RegExp; // an expression that is the rows of a query
  readonly query: RegExp; // a call that reads from the database
  bodyOf(text: string, match: RegExpExecArray): string;
}

const most = 8;
const furthest = 3000;

export function* loopQueries(text: string, words: QueryWords): Iterable<LoopQueryFact> {
  let count = 0;
  for (const match of text.matchAll(words.loop)) {
    const [whole] = match;
    const { items = '', rows: source = '', items2 = '', rows2 = '' } = match.groups ?? {};
    const body = words.bodyOf(text, match);
    const query = words.query.exec(body);
    if (query === null || count >= most) continue;
    const rows = (source || rows2).trim();
    if (!words.rows.test(rows) && !isFilledByQuery(text, match.index, rows, words.rows)) continue;
    if (!mentions(items || items2, statementAt(body, query.index)) || endsTheLoop(body, query.index)) continue;
    count++;
    const start = match.index + whole.length + query.index;
    yield { kind: 'loop-query', rows: rows.replaceAll(/\s+/g, ' ').slice(0, 60), loop: { start: match.index + whole.length - whole.trimStart().length, end: match.index + whole.length }, at: { start, end: start + query[0].length } };
  }
}

/** `rows = await db.fetch(…)` shortly before, and nothing else given to that name in between. */
function isFilledByQuery(text: string, before: number, name: string, rows: RegExp): boolean {
  if (!/^\w{1,60}$/.test(name)) return false;
  const above = text.slice(Math.max(0, before - furthest), before);
  const given = [...above.matchAll(new RegExp(`(?:^|[\\s;{])(?:const |let |var )?${name}(?:\\s?:[^=\\n]{1,80})?\\s?=(?!=)`, 'g'))].at(-1);
  if (given === undefined) return false;
  const from = given.index + given[0].length;
  return rows.test(statementAt(above, from));
}

/** The statement that begins or stands there, brackets closed. */
function statementAt(text: string, at: number): string {
  let depth = 0;
  const end = Math.min(text.length, at + 700);
  for (let next = at; next < end; next++) {
    const sign = text[next];
    if (sign === '(' || sign === '[' || sign === '{') depth++;
    else if (sign === ')' || sign === ']' || sign === '}') depth--;
    else if ((sign === '\n' || sign === ';') && depth <= 0 && !/^\s*\./.test(text.slice(next + 1, next + 40))) return text.slice(at, next);
    if (depth < 0) return text.slice(at, next);
  }
  return text.slice(at, end);
}

/** The query asks for something of the item, or of one of its parts. */
function mentions(items: string, statement: string): boolean {
  const names = items.match(/[A-Za-z_]\w{0,60}/g) ?? [];
  return names.some((name) => new RegExp(`\\b${name}\\b`).test(statement));
}

/** The query is asked once: what it finds is returned, or the loop is left at the same level. */
function endsTheLoop(body: string, at: number): boolean {
  const start = body.lastIndexOf('\n', at) + 1;
  const indent = /^[ \t]*/.exec(body.slice(start, start + 80))?.[0].length ?? 0;
  if (/^\s*(?:return|raise|throw)\b/.test(body.slice(start, at + 1))) return true;
  for (const line of body.slice(at).split('\n').slice(1)) {
    const depth = line.length - line.trimStart().length;
    if (line.trim() === '') continue;
    if (depth < indent) return false;
    if (depth === indent && /^\s*(?:return|break|raise|throw)\b/.test(line)) return true;
  }
  return false;
}
