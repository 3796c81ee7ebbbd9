// extract/python: accounts of administrators that code makes with a fixed password: by a statement of SQL, or by a function of the same
// file that takes one.
import type { Call, Expr } from '../../parse/python/ast.ts';
import type { Value } from '../../model/value.ts';
import type { Document } from '../../parse/document.ts';
import { literal } from '../interpolation.ts';
import { accountIn, administrator, bare, insertStatement, type Cell, passwordColumn, people, rowsAt } from '../sql-accounts.ts';
import { callsOf, sitesOf } from './code.ts';
import { rangeOf } from './expression.ts';
import { lastName, text } from './names.ts';
import type { Outline } from './outline.ts';
import type { Guard, Scope, Site } from './scope.ts';

export interface SeededRow {
  readonly password: Value;
  readonly guard: Guard | null;
}

export function* seededRows(document: Document, code: Outline): Iterable<SeededRow> {
  for (const site of callsOf(document, 'execute', 'executemany')) yield* inserted(site);
  yield* made(document, code);
}

/** What stands in a statement, or is bound to it. */
function* inserted({ node, scope, guard }: Site<Call>): Iterable<SeededRow> {
  const [first, second] = node.args;
  const put = first?.type === 'BinOp' && first.op === 'Mod' ? first : null; // `"… ('%s', '%s')" % (name, password)`
  const wrapped = first?.type === 'Call' && lastName(first.func) === 'text' ? first.args[0] : (put?.left ?? first);
  const sql = wrapped?.type === 'Constant' ? text(wrapped) : null;
  if (sql === null || wrapped === undefined || !/passw|pwd/i.test(sql)) return;
  for (const match of sql.matchAll(insertStatement)) {
    const table = bare((match.groups?.['table'] ?? '').split('.').at(-1) ?? '');
    const columns = match.groups?.['columns']?.split(',').map((column) => bare(column.trim()));
    if (!people.test(table) || columns === undefined) continue;
    for (const row of rowsAt(sql, match.index + match[0].length)) {
      const account = accountIn(table, columns, row);
      if (account?.password.kind === 'literal' && typeof account.password.value === 'string' && !hash.test(account.password.value)) yield { password: literal(account.password.value, rangeOf(wrapped)), guard };
      const place = columns.findIndex((column) => passwordColumn.test(column));
      if (row.length === columns.length && place >= 0 && mark.test(row[place]?.text ?? '')) yield* bound(put?.right ?? second, marksIn(row.slice(0, place)), scope, guard);
    }
  }
}

const mark = /^(?:\?|%[sd])$/;

function marksIn(cells: readonly Cell[]): number {
  return cells.reduce((count, each) => count + [...each.text.matchAll(/\?|%[sd]/g)].length, 0);
}
const hash = /^\$2[abxy]?\$|^\$argon2|^pbkdf2[_:]|^scrypt:|^[0-9a-f]{32}$|^[0-9a-f]{40}$|^[0-9a-f]{64}$/;

/** The tuple of values, each of a list of them, or a row that the loop around it goes through. */
function* bound(values: Expr | undefined, place: number, scope: Scope, guard: Guard | null): Iterable<SeededRow> {
  for (const row of rowsOf(values, scope)) {
    const given = row[place];
    if (given === undefined || !row.some((each) => administrator.test(text(each) ?? ''))) continue;
    const password = fixed(known(given, scope), 0);
    if (password !== null) yield { password, guard };
  }
}

/** What a name of the function was given. */
function known(node: Expr, scope: Scope): Expr {
  const [only, more] = node.type === 'Name' ? (scope.names.get(node.id) ?? []) : [];
  return only?.kind === 'value' && more === undefined ? (only.value ?? node) : node;
}

function rowsOf(values: Expr | undefined, scope: Scope): readonly (readonly Expr[])[] {
  if (values?.type === 'Name') return listed(values.id, scope);
  if (values?.type !== 'Tuple' && values?.type !== 'List') return [];
  const rows = values.elts.flatMap((each) => (each.type === 'Tuple' || each.type === 'List' ? [each.elts] : []));
  return rows.length > 0 ? rows : looped(values.elts, scope);
}

/** `for name, password in users: c.execute(…, (name, password))` */
function looped(elements: readonly Expr[], scope: Scope): readonly (readonly Expr[])[] {
  const names = elements.map((each) => (each.type === 'Name' ? each.id : ''));
  const loop = names.map((name) => scope.names.get(name)?.find(({ kind }) => kind === 'item')?.loop ?? null).find((each) => each !== null) ?? null;
  if (loop === null || loop.target?.type !== 'Tuple' || loop.iter === null) return [elements];
  const places = loop.target.elts.map((each) => (each.type === 'Name' ? each.id : ''));
  const rows = loop.iter.type === 'Name' ? listed(loop.iter.id, scope) : rowsOf(loop.iter, scope);
  return rows.map((row) => elements.map((each, at) => (places.includes(names[at] ?? '') ? (row[places.indexOf(names[at] ?? '')] ?? each) : each)));
}

/** A list of tuples that a name of the function or of the module was given. */
function listed(name: string, scope: Scope): readonly (readonly Expr[])[] {
  for (let at: Scope | null = scope; at !== null; at = at.parent) {
    const value = at.names.get(name)?.find(({ kind }) => kind === 'value')?.value ?? null;
    if (value !== null) return value.type === 'List' || value.type === 'Tuple' ? value.elts.flatMap((each) => (each.type === 'Tuple' || each.type === 'List' ? [each.elts] : [])) : [];
  }
  return [];
}

/** A text as written, encoded, or hashed there: `hashlib.sha256("…".encode()).hexdigest()`. */
function fixed(node: Expr, depth: number): Value | null {
  if (node.type === 'Constant') return (node.literal === 'str' || node.literal === 'bytes') && typeof node.value === 'string' && node.value.length > 2 && !hash.test(node.value) ? literal(node.value, rangeOf(node)) : null;
  if (node.type !== 'Call' || depth > 4) return null;
  if (node.func.type === 'Attribute' && /^(?:encode|decode|hexdigest|digest)$/.test(node.func.attr)) return fixed(node.func.value, depth + 1);
  return /^(?:md5|sha1|sha256|sha512|blake2b|hashpw|(?:get_|make_|generate_)?(?:password|pw)_?hash|hash_(?:password|pw))$/.test(lastName(node.func)) && node.args[0] !== undefined ? fixed(node.args[0], depth + 1) : null;
}

const making = /creat|add|regist|insert|seed|init|make|new|ensure|setup|bootstrap/i;

/** `register_user("admin", "…", True)`, where the function of that name in this file calls the parameter a password. */
function* made(document: Document, { functions }: Outline): Iterable<SeededRow> {
  const { calls } = sitesOf(document);
  for (const { node: { name, args: { args: all } } } of functions) {
    const parameters = all.map(({ arg }) => arg).filter((arg, at) => at > 0 || !/^(?:self|cls)$/.test(arg));
    const place = parameters.findIndex((arg) => passwordColumn.test(arg));
    if (place < 0 || !making.test(name)) continue;
    for (const { node, guard } of calls.get(name) ?? []) {
      const given = node.args[place];
      if (given === undefined || !node.args.some((each, at) => at !== place && administrator.test(text(each) ?? ''))) continue;
      const password = fixed(given, 0);
      if (password !== null) yield { password, guard };
    }
  }
}
