// extract: the text of a function -> the names that hold whole rows of a query, and whether one of them is returned as it is.
// A small flow over lines: what a name is made from, it holds.

export interface Query {
  readonly table: string;
  readonly at: number; // offset in the function
  readonly leaves?: readonly string[];
}

/** A template shows of an object what it names. */
const page = /^\s{0,10}(?:await )?(?:\w{1,40}\.){0,3}\w{0,40}(?:render|template)\w{0,40}\(/i;
const mostRounds = 5;
const longestStatement = 400;

/** Whether what the query gives leaves the function whole, by one of `exits` (a pattern whose match is followed by what is given). */
export function isGivenBack(body: string, query: Query, exits: RegExp): boolean {
  const names = assignedBefore(body, query.at);
  return leaves(body, query.at, names === null ? new Set() : holders(body, names), exits);
}

/** Whether one of what these names hold from there on leaves the function whole. */
export function givenBack(body: string, names: readonly string[], at: number, exits: RegExp): boolean {
  return names.some((name) => leaves(body, at, holders(body, name), exits));
}

function leaves(body: string, from: number, names: ReadonlySet<string>, exits: RegExp): boolean {
  for (const exit of body.matchAll(exits)) {
    const start = exit.index + exit[0].length;
    const given = statementFrom(body, start);
    if (page.test(given)) continue;
    if (start <= from && from < start + given.length) return !projects(given.slice(from - start));
    if (exit.index > from && [...names].some((name) => holdsWhole(given, name))) return true;
  }
  return false;
}

const taken = [
  /\bdelete\s{1,4}[\w.?!]{1,60}\.(\w{1,60})|\bdel\s{1,4}\w{1,60}\[["'](\w{1,60})["']\]|\.pop\(\s?["'](\w{1,60})["']/g,
  /\.(\w{1,60})\s?=\s?(?:null|undefined|''|""|`|["']\*|\w{0,20}(?:mask|redact|hide|obscure)\w{0,20}\()/gi,
  /\{[^{}]{0,300}?\.\.\.\w[^{}]{0,400}/g, // an object spread, its other entries stand beside
];

/** Fields that a function takes out of what it read, or writes over: `delete row.password`, `{ ...row, password: undefined }`. */
export function withheld(body: string): string[] {
  const [away = /^/g, over = /^/g, spread = /^/g] = taken;
  const names = [...body.matchAll(away), ...body.matchAll(over)].map((match) => match[1] ?? match[2] ?? match[3] ?? '');
  for (const [object] of body.matchAll(spread)) names.push(...[...object.slice(1).matchAll(/(?:^|[,{]|\n)\s{0,40}(\w{1,60})\s?:/g)].map((match) => match[1] ?? ''));
  return [...new Set(names)];
}

/** `rows`, and what is made of it by a plain assignment. */
function holders(body: string, first: string): Set<string> {
  const names = new Set([first]);
  const assignments = [...body.matchAll(/^[ \t]{0,80}(?:const |let |var )?(\w{1,60})(?:\s?:\s?[\w[\], |<>.]{1,60})?\s?=(?!=)\s?(\{\n[^{}]{1,400}\}|.{1,400}$)/gm)];
  for (let round = 0; round < mostRounds; round++) {
    const before = names.size;
    for (const [, name, value] of assignments) {
      if (name !== undefined && value !== undefined && !names.has(name) && [...names].some((held) => holdsWhole(value, held))) names.add(name);
    }
    if (names.size === before) break;
  }
  return names;
}

/** The name on the left of the statement that holds the offset. */
function assignedBefore(body: string, at: number): string | null {
  const before = body.slice(Math.max(0, at - longestStatement), at);
  const found = [...before.matchAll(/(?:^|\n)[ \t]{0,80}(?:const |let |var )?(?:[{[]\s?(?:rows\s?:\s?)?)?(\w{1,60})(?:\s?,\s?\w{1,40})?(?:\s?[}\]])?(?:\s?:\s?[\w[\], |<>.]{1,60})?\s?=(?!=)/g)].at(-1);
  if (found?.[1] === undefined) return null;
  const between = before.slice(found.index + found[0].length);
  return /\n\s{0,80}(?:if|for|return|else|try)\b|\n\s{0,40}\n/.test(between) ? null : found[1];
}

function statementFrom(text: string, start: number): string {
  let depth = 0;
  const end = Math.min(text.length, start + 1200);
  for (let at = start; at < end; at++) {
    const unit = text[at];
    if (unit === '(' || unit === '[' || unit === '{') depth++;
    else if (unit === ')' || unit === ']' || unit === '}') depth--;
    if (depth < 0 || (depth === 0 && (unit === '\n' || unit === ';'))) return text.slice(start, at);
  }
  return text.slice(start, end);
}

/** `rows`, `dict(row)`, `[to_dict(row) for row in rows]`, `{"rows": rows}`; not `row["id"]`, `len(rows)`, `[row.id for row in rows]`. */
function holdsWhole(expression: string, name: string): boolean {
  if (!expression.includes(name)) return false; // spares most the making of patterns
  if (/\bcls\s?=\s?\w/.test(expression)) return false; // an encoder of the program's own chooses the fields
  const item = new RegExp(String.raw`\bfor\s{1,3}(\w{1,40})\s{1,3}in\s{1,3}${name}\b`).exec(expression);
  if (item?.[1] !== undefined) return uses(expression.slice(0, item.index), item[1]);
  const mapped = new RegExp(String.raw`\b${name}\??\.map\(\s?(?:async\s)?\(?(\w{1,40})[^=\n]{0,40}\)?\s?=>([^;]{0,400})`).exec(expression); // rows.map((row) => ({ ...row }))
  if (mapped?.[1] !== undefined && new RegExp(String.raw`\{[^{}]{0,300}\.\.\.${mapped[1]}\b(?!\.)`).test(mapped[2] ?? '')) return true;
  return uses(expression, name);
}

const unwrapping = String.raw`\s?\.(?:fetchall|fetchone|all|first|one|one_or_none|scalars|mappings|scalar|scalar_one_or_none|scalar_one|to_dict|dict|toObject|toJSON|_asdict|_mapping)\b|(?:\??\.rows(?:\??\[0\])?|(?<=s)\??\[0\])(?![\w.([?])`;

function uses(expression: string, name: string): boolean {
  const whole = new RegExp(String.raw`(?<![\w."'])${name}(?=${unwrapping}|(?!\s?[\w."'\[(:=?]|\s(?:is|if|and|or|in|not)\b))`, 'g');
  return [...expression.matchAll(whole)].some(({ index }) => standsWhole(expression.slice(0, index)));
}

/** By what stands before it: `{ token: sign(row), row }` signs it, and gives it all the same. */
function standsWhole(before: string): boolean {
  if (/(?<![\w.])(?!dict|list|zip)(?!\w{0,30}(?:json|response)\w{0,10}\()[a-z_]\w{0,60}\(\s?\w[\w.]{0,60},[\w.\s,]{0,80}$/i.test(before)) return false; // one of several things a function works on
  return !/\b(?:len|bool|getattr|hasattr|sum|min|max|any|all|count|isinstance|str|set|not|\w{0,30}(?:token|jwt|response|out|public|serial|schema|validate|render|create|encode|sign|login|handle|redirect|from_orm)\w{0,30})\s?[( ]\s?[\w.\s,]{0,40}$/i.test(before);
}

/** `.all()` gives whole rows, `.count()` does not. */
function projects(rest: string): boolean {
  return /\.(?:count|exists|scalar|delete|update|with_entities|values_list|values|only|select|distinct|project)\(/.test(rest);
}
