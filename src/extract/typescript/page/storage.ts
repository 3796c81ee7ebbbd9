// Extract stage, pages: passwords and lasting keys that a script puts into the browser's storage or a cookie.
import { ts } from 'ts-morph';
import type { BrowserSecretFact } from '../../../model/page.ts';
import { accessedKey, enclosingFunction, isFunction, keyOf, lastName, rangeOf, receiver, stringOf, symbolOf, unwrap } from '../syntax.ts';
import { cookieLibrary } from './concern.ts';
import { declared, type Page, plainName, scriptOf } from './page.ts';

type Store = BrowserSecretFact['store'];
type What = BrowserSecretFact['what'];

export function* storedSecretsOf(page: Page): Generator<BrowserSecretFact> {
  for (const { assignments, calls } of page.surveys) {
    for (const call of calls) yield* fromCall(call, page);
    for (const assignment of assignments) yield* fromAssignment(assignment, page);
  }
}

const writing = /^(?:setItem|set|setStorageSync|setCookie|setCache|save|put|setLocal|setSession)$/;

function* fromCall(call: ts.CallExpression, page: Page): Generator<BrowserSecretFact> {
  const name = lastName(call.expression);
  const [key, value] = call.arguments;
  if (key === undefined || value === undefined) return;
  const on = receiver(call.expression);
  const store = on === null ? storeOfHelper(call.expression, page) : writing.test(name) ? storeOf(plainName(on) || on.getText().slice(0, 60), name) : null;
  if (store !== null) yield* kept(call, store, key, value, page);
}

/** `function keep(key, value) { localStorage.setItem(key, value); }` of the same file. */
function storeOfHelper(callee: ts.Expression, page: Page): Store | null {
  const inner = unwrap(callee);
  const helper = ts.isIdentifier(inner) && page.calls.has('setItem') ? declared(inner, page) : null;
  const made = helper !== null && ts.isVariableDeclaration(helper) && helper.initializer !== undefined ? unwrap(helper.initializer) : helper;
  if (made === null || !isFunction(made)) return null;
  const [first] = made.parameters;
  for (const call of page.calls.get('setItem') ?? []) {
    const on = receiver(call.expression);
    const key = call.arguments[0];
    if (on !== null && key !== undefined && first !== undefined && enclosingFunction(call) === made && unwrap(key).getText() === first.name.getText()) return storeOf(plainName(on), 'setItem');
  }
  return null;
}

function storeOf(on: string, method: string): Store | null {
  if (/(?:^|\.)localStorage$/.test(on)) return 'localStorage';
  if (/(?:^|\.)sessionStorage$/.test(on)) return 'sessionStorage';
  if (method === 'setStorageSync') return /^(?:uni|wx|my|Taro|tt|swan)$/.test(on) ? 'localStorage' : null;
  if (/^(?:Cookies?|cookies?|VueCookies?|jsCookie|JsCookie|this\.\$cookies?)$/.test(on) && method === 'set') return 'cookie';
  if (/(?:^|\.)\$?(?:local|ls|localCache|LocalStorage|local_?storage|localStore|LStorage|Local)$/.test(on)) return 'localStorage';
  return /(?:^|\.)\$?(?:sessionCache|SessionStorage|session_?storage)$/.test(on) ? 'sessionStorage' : null;
}

function* fromAssignment(assignment: ts.BinaryExpression, page: Page): Generator<BrowserSecretFact> {
  const { left, right } = assignment;
  const on = receiver(left);
  const target = on === null ? '' : plainName(on);
  const key = accessedKey(left);
  if (key === 'cookie' && /(?:^|\.)document$/.test(target)) {
    const name = cookieName(right);
    if (name !== null && !isFixed(right)) yield* told(assignment, 'cookie', kindOf(name) ?? tokenOf(name, 'cookie'), name, encrypts(right), page);
  } else if (key !== null && /(?:^|\.)(?:local|session)Storage$/.test(target)) {
    yield* named(assignment, target.endsWith('localStorage') ? 'localStorage' : 'sessionStorage', key, right, page);
  }
}

/** `"password=" + …` */
function cookieName(value: ts.Expression): string | null {
  const inner = unwrap(value);
  const head = ts.isTemplateExpression(inner) ? inner.head.text : ts.isBinaryExpression(inner) ? firstText(inner, 0) : '';
  return /^\s*([\w.-]{1,60})=/.exec(head)?.[1] ?? null;
}

function firstText(node: ts.Expression, depth: number): string {
  const inner = unwrap(node);
  if (ts.isBinaryExpression(inner) && depth < 20) return firstText(inner.left, depth + 1);
  return stringOf(inner) ?? '';
}

function* kept(call: ts.CallExpression, store: Store, key: ts.Expression, value: ts.Expression, page: Page): Generator<BrowserSecretFact> {
  const name = stringOf(key) ?? constantText(key, page) ?? lastName(key);
  yield* named(call, store, name, value, page);
}

/** The text of a constant that the file gives a name. */
function constantText(node: ts.Expression, page: Page): string | null {
  const inner = unwrap(node);
  const declaration = ts.isIdentifier(inner) ? declared(inner, page) : null;
  return declaration !== null && ts.isVariableDeclaration(declaration) ? stringOf(declaration.initializer) : null;
}

function* named(place: ts.Node, store: Store, key: string, value: ts.Expression, page: Page): Generator<BrowserSecretFact> {
  const held = plain(value);
  if (isFixed(held)) return;
  const byKey = kindOf(key) ?? (store === 'cookie' && !cookieLibrary.test(scriptOf(place, page).source.text) ? null : tokenOf(key, store));
  if (byKey !== null) yield* told(place, store, byKey, key, encrypts(value), page);
  else {
    const within = secretWithin(held, page, 0);
    if (within !== null) yield* told(place, store, within.what, within.name, within.encrypted, page);
  }
}

function* told(place: ts.Node, store: Store, what: What | null, name: string, encrypted: boolean, page: Page): Generator<BrowserSecretFact> {
  const passing = store === 'sessionStorage' && isTakenOut(name, scriptOf(place, page).source.text);
  if (what !== null) yield { kind: 'browser-secret', store, name, what, ...(encrypted && { encrypted }), ...(passing && { passing }), at: rangeOf(place, scriptOf(place, page)), symbol: symbolOf(place) };
}

/** It is read again, and the store emptied: kept for a form's way to the server and back. */
function isTakenOut(name: string, text: string): boolean {
  const asked = [`'${name}'`, `"${name}"`];
  return asked.some((key) => text.includes(`sessionStorage.getItem(${key})`) && (text.includes('sessionStorage.clear()') || text.includes(`sessionStorage.removeItem(${key})`)));
}

/** What is kept, without conversion to text. */
function plain(value: ts.Expression): ts.Expression {
  const inner = unwrap(value);
  if (ts.isBinaryExpression(inner) && /^(?:\|\||\?\?)$/.test(inner.operatorToken.getText())) return plain(inner.left);
  if (!ts.isCallExpression(inner)) return inner;
  const first = inner.arguments[0];
  if (first !== undefined && /^(?:stringify|String|btoa|encodeURIComponent|escape|toRaw|unref)$/.test(lastName(inner.expression))) return plain(first);
  return inner;
}

/** A constant, a truth or a number says nothing secret; nor does what comes out of a test. */
function isFixed(value: ts.Expression): boolean {
  const inner = unwrap(value);
  if (stringOf(inner) !== null || ts.isNumericLiteral(inner) || ts.isPrefixUnaryExpression(inner)) return true;
  if (inner.kind === ts.SyntaxKind.TrueKeyword || inner.kind === ts.SyntaxKind.FalseKeyword || inner.kind === ts.SyntaxKind.NullKeyword) return true;
  if (ts.isConditionalExpression(inner)) return isFixed(inner.whenTrue) && isFixed(inner.whenFalse);
  if (ts.isBinaryExpression(inner)) return /^[=!]==?$|^[<>]=?$/.test(inner.operatorToken.getText()) || (isFixed(inner.left) && isFixed(inner.right));
  return (ts.isIdentifier(inner) && inner.text === 'undefined') || (ts.isCallExpression(inner) && /^(?:Boolean|now|toISOString|getTime)$/.test(lastName(inner.expression)));
}

const password = /(?:^|_)(?:pass_?word|passwd|passphrase|pass_?phrase|passcode|pwd|userpwd|psw)s?$/;
const lasting = /(?:^|_)(?:private_?key|secret_?key|client_?secret|app_?secret|api_?secret|mnemonic|seed_?phrase|api_?key|access_?key_?secret|master_?key|totp_?secret|(?:openai|anthropic)_?key)s?$/;
/** A state of the page about a password, or a credential of one use. */
const about =
  /(?:^|_)(?:show|hide|visible|visibility|is|has|had|need|needs|require|required|reset|forgot|forget|change|changed|update|updated|hint|strength|policy|expired?|min|max|step|mode|type|enabled?|disable|disabled|without|no|encrypted|hashed|hash|temp|temporary|one_time|public|skip|set|store|save|remember|use|toggle|last|prompt|confirm_?dialog|field|label|placeholder|column)_/;

/** `dbToken` as `db_token` */
function flat(name: string): string {
  return name.replaceAll(/([a-z\d])([A-Z])/g, '$1_$2').replaceAll(/[^A-Za-z\d]+/g, '_').toLowerCase().replace(/^_+|_+$/g, '');
}

/** What a name says is kept; null: nothing secret. */
export function kindOf(name: string): What | null {
  const lower = flat(name);
  if (about.test(lower)) return null;
  if (password.test(lower)) return 'password';
  if (/(?:^|_)(?:auth|access)_code$/.test(lower)) return 'code';
  return lasting.test(lower) ? 'key' : null;
}

/** What lets somebody in: an administrator's token, one that new ones are got for, and in a cookie any session's, which only a server can keep from scripts. */
function tokenOf(name: string, store: Store): What | null {
  const lower = flat(name);
  if (/csrf|xsrf|push|fcm|device/.test(lower)) return null;
  if (/(?:^|_)admin_(?:auth_|access_)?(?:token|jwt|session)$/.test(lower)) return 'token';
  if (store === 'localStorage' && /(?:^|_)refresh_?(?:token|jwt)$/.test(lower)) return 'token'; // good for weeks, and for new ones
  return store === 'cookie' && /(?:^|_)(?:token|jwt|session_?id)$/.test(lower) ? 'token' : null;
}

function encrypts(value: ts.Expression): boolean {
  return /encrypt|cipher|crypt|\bAES\b|\bmd5\b|sha\d|hash|\bseal/i.test(value.getText().slice(0, 300));
}

interface Within {
  readonly what: What;
  readonly name: string;
  readonly encrypted: boolean;
}

/** A secret in what is kept: the value's own name, or a field of an object. */
function secretWithin(value: ts.Expression, page: Page, depth: number): Within | null {
  if (depth > 4) return null;
  if (ts.isObjectLiteralExpression(value)) return fieldOf(value, page, depth);
  const name = ts.isIdentifier(value) || ts.isPropertyAccessExpression(value) ? lastName(value) : ts.isCallExpression(value) && lastName(value.expression) === 'get' ? (stringOf(value.arguments[0]) ?? '') : '';
  const what = name === '' ? null : kindOf(name === 'value' && ts.isPropertyAccessExpression(value) ? lastName(value.expression) : name);
  if (what !== null) return { what, name, encrypted: false };
  const literal = objectOf(value, page) ?? addedTo(value, page);
  return literal === null ? null : fieldOf(literal, page, depth + 1);
}

function fieldOf(object: ts.ObjectLiteralExpression, page: Page, depth: number): Within | null {
  for (const property of object.properties) {
    if (ts.isSpreadAssignment(property)) continue;
    const name = keyOf(property.name) ?? '';
    const what = kindOf(name);
    const held = ts.isPropertyAssignment(property) ? property.initializer : null;
    const isBlank = held !== null && isFixed(held) && (depth === 0 || stringOf(held) !== '');
    if (what !== null && !isBlank) return { what, name, encrypted: held !== null && encrypts(held) };
    if (held !== null && ts.isObjectLiteralExpression(unwrap(held)) && depth < 3) {
      const inner = fieldOf(unwrap(held) as ts.ObjectLiteralExpression, page, depth + 1);
      if (inner !== null) return inner;
    }
  }
  return null;
}

/** `users.push({ name, password })`: what a list is given before it is kept. */
function addedTo(list: ts.Expression, page: Page): ts.ObjectLiteralExpression | null {
  if (!ts.isIdentifier(list)) return null;
  const call = page.calls.get('push')?.find((one) => receiver(one.expression)?.getText() === list.text && one.getSourceFile() === list.getSourceFile());
  const added = call?.arguments[0] === undefined ? null : unwrap(call.arguments[0]);
  return added !== null && ts.isObjectLiteralExpression(added) ? added : added === null ? null : objectOf(added, page);
}

/** The object that a variable holds, or a reactive wrapper of one: a form with its fields. */
function objectOf(value: ts.Expression, page: Page): ts.ObjectLiteralExpression | null {
  const inner = ts.isPropertyAccessExpression(value) && value.name.text === 'value' ? unwrap(value.expression) : value;
  const declaration = ts.isIdentifier(inner) ? declared(inner, page) : null;
  const variable = declaration !== null && ts.isBindingElement(declaration) && ts.isArrayBindingPattern(declaration.parent) ? declaration.parent.parent : declaration;
  if (variable === null || !ts.isVariableDeclaration(variable) || variable.initializer === undefined) return null;
  const held = unwrap(variable.initializer);
  const made = ts.isCallExpression(held) && /^(?:ref|reactive|useState)$/.test(lastName(held.expression)) ? held.arguments[0] : held;
  return made !== undefined && ts.isObjectLiteralExpression(made) ? made : null;
}
