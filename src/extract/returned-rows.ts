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
  const names = holders(body, query.at);
  for (const exit of body.matchAll(exits)) {
    const start = exit.index + exit[0].length;
    const given = statementFrom(body, start);
    if (page.test(given)) continue;
    if (start <= query.at && query.at < start + given.length) return !projects(given.slice(query.at - start));
    if (exit.index > query.at && [...names].some((name) => holdsWhole(given, name))) return true;
  }
  return false;
}

/** `rows`, and what is made of it by a plain assignment. */
function holders(body: string, at: number): Set<string> {
  const names = new Set<string>();
  const first = assignedBefore(body, at);
  if (first === null) return names;
  names.add(first);
  const assignments = [...body.matchAll(/^[ \t]{0,80}(?:const |let |var )?(\w{1,60})(?:\s?:\s?[\w[\], |<>]{1,60})?\s?=(?!=)\s?(.{1,400})$/gm)];
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
  const found = [...before.matchAll(/(?:^|\n)[ \t]{0,80}(?:const |let |var )?(?:\{\s?)?(\w{1,60})(?:\s?\})?(?:\s?:\s?[\w[\], |<>.]{1,60})?\s?=(?!=)/g)].at(-1);
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
  return uses(expression, name);
}

const unwrapping = String.raw`\s?\.(?:fetchall|fetchone|all|first|one|one_or_none|scalars|mappings|scalar|scalar_one_or_none|scalar_one|to_dict|dict|toObject|toJSON|_asdict|_mapping)\b`;

function uses(expression: string, name: string): boolean {
  const whole = new RegExp(String.raw`(?<![\w."'])${name}(?=${unwrapping}|(?!\s?[\w."'\[(:=?]|\s(?:is|if|and|or|in|not)\b))`).exec(expression);
  if (whole === null) return false;
  const before = expression.slice(0, whole.index);
  if (/(?<![\w.])(?!dict|list|zip)(?!\w{0,30}(?:json|response)\w{0,10}\()[a-z_]\w{0,60}\(\s?\w[\w.]{0,60},[\w.\s,]{0,80}$/i.test(before)) return false; // one of several things a function works on
  return !/\b(?:len|bool|sum|min|max|any|all|count|isinstance|str|set|not|\w{0,30}(?:token|jwt|response|out|public|serial|schema|validate|render|create|encode|sign|login|handle|redirect|from_orm)\w{0,30})\s?[( ]\s?[\w.\s,]{0,40}$/i.test(before);
}

/** `.all()` gives whole rows, `.count()` does not. */
function projects(rest: string): boolean {
  return /\.(?:count|exists|scalar|delete|update|with_entities|values_list|values|only|select|distinct|project)\(/.test(rest);
}
