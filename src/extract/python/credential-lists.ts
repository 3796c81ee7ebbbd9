// extract/python: credentials that stand in the code as lists and tables: keys that callers are looked up in, accounts with their passwords.
import type { Expr } from '../../parse/python/ast.ts';
import type { Sites } from './code.ts';
import { isCredentialName } from './credential-names.ts';
import { lastName, text } from './names.ts';
import type { Assignment, Outline } from './outline.ts';

export interface Listed {
  readonly name: string;
  readonly value: Expr;
  readonly from: Assignment;
}

const most = 20;
const accounts = /^_?(?:(?:valid|allowed|auth|admin|basic_?auth|default|demo|hard_?coded|app|api|http|login|registered)_?)*(?:users?|accounts|credentials|logins|passwords)(?:_?(?:db|map|dict))?$/i;
/** What somebody typed. */
const typed = /^(?:\w{1,20}_)?(?:password|passwd|passwort|pwd|pass|pw|p|senha|clave|contrasena)$/i;

/** The texts of a list: `["a", "b"]`, `{"a"}`, `set(["a"])`. */
export function textsOf(node: Expr): readonly Expr[] {
  if (node.type === 'Call' && /^(?:set|frozenset|list|tuple)$/.test(lastName(node.func)) && node.args.length === 1 && node.args[0] !== undefined) return textsOf(node.args[0]);
  if (node.type !== 'List' && node.type !== 'Tuple' && node.type !== 'Set') return [];
  return node.elts.length <= most && node.elts.every((each) => text(each) !== null) ? node.elts : [];
}

/** `API_KEYS = ["…"]` where the file asks `key in API_KEYS`; `USERS = {"admin": "…"}` where it compares an entry with a password. */
export function* listedCredentials({ assignments }: Outline, { compares }: Sites): Iterable<Listed> {
  const lists = assignments.filter(({ node, value, scope }) => node.type === 'Name' && value !== null && (scope.kind !== 'function' || value.type === 'Dict'));
  if (lists.length === 0) return;
  const asked = new Set(compares.flatMap(({ node: { ops, comparators } }) => ((ops[0] === 'In' || ops[0] === 'NotIn') && comparators.length === 1 && comparators[0] ? [lastName(comparators[0])] : [])));
  const looked = new Set(compares.flatMap(({ node: { left, ops, comparators } }) => (ops[0] === 'Eq' || ops[0] === 'NotEq' ? [looksUp(left, comparators[0]), looksUp(comparators[0], left)] : [])));
  for (const from of lists) {
    const name = lastName(from.node);
    if (from.value === null) continue;
    if (asked.has(name) && isCredentialName(name) && /s$/i.test(name)) for (const value of textsOf(from.value).slice(0, 1)) yield { name, value, from };
    if (looked.has(name) && accounts.test(name)) yield* [...passwordsOf(from.value, from)].slice(0, 1); // one list is one finding
  }
}

/** `USERS.get(name) == password`, `USERS[name] != form.password`: the table. */
function looksUp(entry: Expr | undefined, given: Expr | undefined): string {
  if (entry === undefined || given === undefined || !typed.test(lastName(given))) return '';
  if (entry.type === 'Subscript') return lastName(entry.value);
  return entry.type === 'Call' && entry.func.type === 'Attribute' && entry.func.attr === 'get' ? lastName(entry.func.value) : '';
}

function* passwordsOf(table: Expr, from: Assignment): Iterable<Listed> {
  if (table.type !== 'Dict' || table.keys.length > most) return;
  for (const [at, key] of table.keys.entries()) {
    const value = table.values[at];
    if (value !== undefined && text(key) !== null && text(value) !== null) yield { name: 'login_password', value, from };
  }
}
