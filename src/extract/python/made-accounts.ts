// extract/python: accounts of administrators whose password code hashes on the spot, or has ready in a list: `User(name="admin",
// password_hash=context.hash("…"))`, `users = {"admin": sha256(b"…").hexdigest()}`, `for u in [{…}]: create(u["name"], hash(u["password"]))`.
import type { Call, Dict, Expr } from '../../parse/python/ast.ts';
import type { Document } from '../../parse/document.ts';
import { literal } from '../interpolation.ts';
import { administrator, passwordColumn } from '../sql-accounts.ts';
import { sitesOf } from './code.ts';
import { rangeOf, toValue } from './expression.ts';
import { lastName, text } from './names.ts';
import { find } from './scope.ts';
import type { Scope, Site } from './scope.ts';
import type { SeededRow } from './seeded-rows.ts';

/** Rows that no statement of SQL makes. */
export function* madeAccounts(document: Document): Iterable<SeededRow> {
  const { calls, dicts } = sitesOf(document);
  for (const some of calls.values()) {
    for (const site of some) {
      yield* constructed(site);
      yield* handed(site);
    }
  }
  for (const { node, scope, guard } of dicts) {
    const entries = node.keys.flatMap((key, at) => entry(text(key), node.values[at]));
    yield* hashedBeside(entries, { scope, guard, own: true });
    for (const [name, value] of entries) if (administrator.test(name)) yield* hashed(value, { scope, guard, own: true });
  }
  for (const name of ['dump', 'dumps']) for (const site of calls.get(name) ?? []) yield* written(site);
}

type Entry = readonly [name: string, value: Expr];
type Place = Pick<Site<Expr>, 'scope' | 'guard'> & { readonly own: boolean }; // own: the administrator's name stands beside it

function entry(name: string | null, value: Expr | undefined): Entry[] {
  return name === null || value === undefined ? [] : [[name, value]];
}

function* constructed({ node, scope, guard }: Site<Call>): Iterable<SeededRow> {
  if (node.keywords.length > 1) yield* hashedBeside(node.keywords.flatMap(({ arg, value }) => entry(arg, value)), { scope, guard, own: true });
}

/** The name of an administrator, or a mark of one, and a password that is hashed there; or both out of a row that is written elsewhere. */
function* hashedBeside(entries: readonly Entry[], place: Place): Iterable<SeededRow> {
  const own = entries.some((each) => namesAdministrator(each, place.scope));
  if (!own && !entries.some(([name, value]) => columnOfName.test(name) && (value.type === 'Name' || value.type === 'Subscript'))) return;
  for (const [name, value] of entries) if (passwordColumn.test(name)) yield* hashed(value, { ...place, own });
}

function namesAdministrator([name, value]: Entry, scope: Scope): boolean {
  if (/^(?:is_)?(?:admin|superuser|super_user|staff|root)$/i.test(name)) return value.type === 'Constant' && (value.value === true || value.value === 1);
  return columnOfName.test(name) && (administrator.test(fixed(value, scope) ?? '') || (/role/i.test(name) && /admin/i.test(lastName(value)))); // `role=Role.ADMIN`
}

const columnOfName = /^(?:user_?name|name|login|account|user|email|e_?mail|user_?id|role|roles|user_?type)$/i;

/** A text that a name of this file may stand for. */
function fixed(node: Expr, scope: Scope): string | null {
  const own = text(node);
  if (own !== null || node.type !== 'Name') return own;
  const [only, more] = find(scope, node.id)?.defs ?? [];
  return only?.kind === 'value' && more === undefined ? text(only.value) : null;
}

// ---- hashes -----------------------------------------------------------------------------------------------------

const mostSteps = 6;

/** What is hashed in the expression, or where the name it is was given its value: a text, or a part of something that is written in this or another file. */
function* hashed(node: Expr, { scope, guard, own }: Place, depth = 0): Iterable<SeededRow> {
  if (depth > mostSteps) return;
  if (node.type === 'Name') {
    const [only, more] = find(scope, node.id)?.defs ?? [];
    if (only?.kind === 'value' && more === undefined && only.value !== null) yield* hashed(only.value, { scope: only.scope, guard, own }, depth + 1);
  } else if (node.type === 'Call') {
    const given = hashes(node) ? node.args[0] : undefined;
    if (given !== undefined) yield* ready(given, { scope, guard, own });
    else if (node.func.type === 'Attribute' && unwrapping.test(node.func.attr)) yield* hashed(node.func.value, { scope, guard, own }, depth + 1);
  }
}

const unwrapping = /^(?:encode|decode|hexdigest|digest|strip)$/;

/** `context.hash("…")`, `bcrypt.hashpw(b"…", …)`, `hashlib.sha256(b"…")`, `hash_password("…")`. */
function hashes({ func }: Call): boolean {
  const name = lastName(func);
  if (name === 'hash' || name === 'encrypt' || name === 'hash_secret') return func.type === 'Attribute' && /pwd|pass|crypt|hasher|argon|context|ctx|ph$/i.test(lastName(func.value));
  return /^(?:md5|sha1|sha256|sha512|blake2b|hashpw)$|^_?(?:get_|make_|generate_|create_)?(?:hashed_)?(?:password|pwd|pw)_?hash$|^_?(?:hash|make|encrypt)_?(?:user_)?(?:password|pwd|pw)$/.test(name);
}

/** The text itself, encoded or not; or the part of a list or table that it is read from. */
function* ready(node: Expr, { scope, guard, own }: Place, depth = 0): Iterable<SeededRow> {
  if (depth > mostSteps) return;
  if (node.type === 'Constant') {
    if (own && (node.literal === 'str' || node.literal === 'bytes') && typeof node.value === 'string' && node.value.length > 2) yield { password: literal(node.value, rangeOf(node)), guard };
  } else if (node.type === 'Call' && node.func.type === 'Attribute' && unwrapping.test(node.func.attr)) yield* ready(node.func.value, { scope, guard, own }, depth + 1);
  else if (node.type === 'Name') {
    const [only, more] = find(scope, node.id)?.defs ?? [];
    if (only?.kind === 'item') for (const each of looped(node, null, scope)) yield* ready(each, { scope, guard, own: true }, depth + 1);
    else if (only?.kind === 'value' && more === undefined && only.value?.type === 'Constant') yield* ready(only.value, { scope, guard, own }, depth + 1);
  } else if (node.type === 'Subscript' && node.value.type === 'Name') {
    const key = text(node.slice);
    const rows = key === null ? [] : looped(node.value, key, scope);
    for (const each of rows) yield* ready(each, { scope, guard, own: true }, depth + 1);
    if (rows.length === 0 && key !== null && passwordColumn.test(key) && (own || /admin|superuser|root/i.test(node.value.id))) yield { password: toValue(node, scope, guard, 30), guard };
  }
}

/** What a variable of a loop over written rows stands for: `for name, password in [("admin", "…")]`, `for u in USERS: u["password"]`. */
function looped(node: Extract<Expr, { type: 'Name' }>, key: string | null, scope: Scope): Expr[] {
  const loop = find(scope, node.id)?.defs.find(({ kind }) => kind === 'item')?.loop ?? null;
  if (loop === null || loop.iter === null || loop.target === null) return [];
  const { target } = loop;
  const place = target.type === 'Tuple' ? target.elts.findIndex((each) => each.type === 'Name' && each.id === node.id) : -1;
  return rowsOf(loop.iter, scope).flatMap((row) => {
    if (key !== null) return row.type === 'Dict' && isOfAdministrator(row, scope) ? valueOf(row, key) : [];
    const cells = row.type === 'Tuple' || row.type === 'List' ? row.elts : [];
    return place >= 0 && cells.some((each) => administrator.test(text(each) ?? '')) ? (cells[place] ?? []) : [];
  });
}

function rowsOf(node: Expr, scope: Scope): readonly Expr[] {
  if (node.type === 'List' || node.type === 'Tuple') return node.elts;
  const [only, more] = node.type === 'Name' ? (find(scope, node.id)?.defs ?? []) : [];
  return only?.kind === 'value' && more === undefined && (only.value?.type === 'List' || only.value?.type === 'Tuple') ? only.value.elts : [];
}

function valueOf({ keys, values }: Dict, key: string): Expr | [] {
  const place = keys.findIndex((each) => text(each) === key);
  return values[place] ?? [];
}

function isOfAdministrator({ keys, values }: Dict, scope: Scope): boolean {
  return keys.flatMap((key, at) => entry(text(key), values[at])).some((each) => namesAdministrator(each, scope));
}

// ---- as they are ------------------------------------------------------------------------------------------------

/** `json.dump({"username": "admin", "password": "…"}, file)` */
function* written({ node, scope, guard }: Site<Call>): Iterable<SeededRow> {
  const [given] = node.args;
  if (given?.type !== 'Dict' || node.args.length < 2 || !isOfAdministrator(given, scope)) return;
  for (const [name, value] of given.keys.flatMap((key, at) => entry(text(key), given.values[at]))) if (passwordColumn.test(name)) yield* ready(value, { scope, guard, own: true });
}

/** `create_user(db, "admin", "admin123")` of another file: the text behind the administrator's name, or behind the address that follows it. */
function* handed({ node, guard }: Site<Call>): Iterable<SeededRow> {
  if (!/^_?(?:create|add|register|insert|ensure|init|make|seed)_(?:\w+_)?(?:user|admin|account|superuser)s?$/i.test(lastName(node.func))) return;
  const place = node.args.findIndex((each) => administrator.test(text(each) ?? ''));
  const follows = place < 0 ? [] : node.args.slice(place + 1, place + 3).filter((each) => !/@/.test(text(each) ?? ''));
  const [password] = follows;
  if (password?.type === 'Constant' && typeof password.value === 'string' && /\d|passw|pwd|secret|change|qwert|letmein/i.test(password.value)) yield { password: literal(password.value, rangeOf(password)), guard };
}
