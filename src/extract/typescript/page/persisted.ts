// Extract stage, pages: stores whose state a library writes to the browser's storage by itself (zustand's `persist`).
import { ts } from 'ts-morph';
import type { BrowserSecretFact } from '../../../model/page.ts';
import { bodyOf, isFunction, keyOf, lastName, memberOf, memberValue, rangeOf, stringOf, symbolOf, unwrap } from '../syntax.ts';
import { persistLibrary, storedValue } from './concern.ts';
import { type Page, scriptOf } from './page.ts';

type What = BrowserSecretFact['what'];

const mostFields = 60;

/** `persist((set) => ({ … }), { name, partialize })`: the fields it keeps that hold a secret, by their names or by what is set into them. */
export function* persistedSecretsOf(page: Page, kindOf: (name: string) => What | null): Generator<BrowserSecretFact> {
  for (const call of page.calls.get('persist') ?? []) {
    const script = scriptOf(call, page);
    const [made, given] = call.arguments;
    const options = given === undefined ? undefined : unwrap(given);
    if (made === undefined || options === undefined || !ts.isObjectLiteralExpression(options) || !persistLibrary.test(script.source.text)) continue;
    const store = storeOf(options);
    const fields = store === null ? [] : (chosenFields(options) ?? namesIn(unwrap(made)));
    const held = heldSecrets(unwrap(made), page, kindOf);
    for (const name of fields) {
      const what = kindOf(name) ?? held.get(name) ?? null;
      if (store !== null && what !== null) yield { kind: 'browser-secret', store, name, what, at: rangeOf(memberOf(options, 'partialize') ?? options, script), symbol: symbolOf(call) };
    }
  }
}

/** `useStorage('apiKey', '')`, `atomWithStorage('password', '')`: by its key, or by the fields it starts with. */
export function* storedValuesOf(page: Page, kindOf: (name: string) => What | null): Generator<BrowserSecretFact> {
  for (const [callee, calls] of page.calls) {
    for (const call of storedValue.test(callee) ? calls : []) {
      const [key, first] = call.arguments;
      const name = stringOf(key);
      const started = first === undefined ? null : unwrap(first);
      if (name === null || /crypt|secure/i.test(call.getText().slice(0, 400))) continue;
      const store = /[sS]ession/.test(callee) || call.arguments[2]?.getText() === 'sessionStorage' ? 'sessionStorage' : 'localStorage';
      const names = started !== null && ts.isObjectLiteralExpression(started) ? [name, ...valuesOf(started)] : isTruth(started) ? [] : [name];
      yield* told(call, names, store, page, kindOf);
    }
  }
}

/** `defineStore('auth', { state: () => ({ … }), persist: true })` of Pinia, and its form with a function. */
export function* persistedStoresOf(page: Page, kindOf: (name: string) => What | null): Generator<BrowserSecretFact> {
  for (const call of page.calls.get('defineStore') ?? []) {
    const options = objectOf(call.arguments.at(-1));
    const persist = options === null ? null : memberOf(options, 'persist');
    if (options === null || persist === null || ts.isMethodDeclaration(persist)) continue;
    const said = objectOf(memberValue(persist));
    const store = said === null ? (/^true\b/.test(memberValue(persist)?.getText() ?? '') ? 'localStorage' : null) : storeOf(said);
    const picked = said === null ? null : (memberOf(said, 'pick') ?? memberOf(said, 'paths'));
    const state = memberOf(options, 'state');
    const made = state !== null ? memberValue(state) : (call.arguments.at(-2) ?? null);
    const all = made === null ? [] : namesIn(ts.isMethodDeclaration(made) ? made : unwrap(made));
    const names = picked === null ? all : all.filter((name) => new RegExp(`['"\`]${name}['"\`]`).test(picked.getText()));
    if (store !== null) yield* told(call, names, store, page, kindOf);
  }
}

function* told(call: ts.CallExpression | ts.NewExpression, names: readonly string[], store: BrowserSecretFact['store'], page: Page, kindOf: (name: string) => What | null): Generator<BrowserSecretFact> {
  for (const name of names) {
    const what = kindOf(name);
    if (what !== null) yield { kind: 'browser-secret', store, name, what, at: rangeOf(call.expression, scriptOf(call, page)), symbol: symbolOf(call) };
  }
}

function objectOf(node: ts.Expression | ts.MethodDeclaration | null | undefined): ts.ObjectLiteralExpression | null {
  const inner = node === undefined || node === null || ts.isMethodDeclaration(node) ? null : unwrap(node);
  return inner !== null && ts.isObjectLiteralExpression(inner) ? inner : null;
}

/** `false`: whether something is shown. */
function isTruth(node: ts.Expression | null): boolean {
  return node !== null && (node.kind === ts.SyntaxKind.TrueKeyword || node.kind === ts.SyntaxKind.FalseKeyword || ts.isNumericLiteral(node));
}

/** localStorage, where nothing else is said; null where a storage of the project's own may encrypt. */
function storeOf(options: ts.ObjectLiteralExpression): BrowserSecretFact['store'] | null {
  const said = (memberOf(options, 'storage') ?? memberOf(options, 'getStorage'))?.getText();
  if (said === undefined) return 'localStorage';
  return /\bsessionStorage\b/.test(said) ? 'sessionStorage' : /\blocalStorage\b/.test(said) && !/crypt/i.test(said) ? 'localStorage' : null;
}

/** What `partialize` picks by name; null without one, nothing where it is not seen. */
function chosenFields(options: ts.ObjectLiteralExpression): readonly string[] | null {
  const member = memberOf(options, 'partialize');
  if (member === null) return null;
  const value = memberValue(member);
  return value === null ? [] : namesIn(value);
}

/** The properties of the object that a function gives back, methods left out. */
function namesIn(node: ts.Node): readonly string[] {
  const object = objectGiven(node);
  return object === null ? [] : valuesOf(object);
}

function valuesOf(object: ts.ObjectLiteralExpression): readonly string[] {
  return object.properties.slice(0, mostFields).flatMap((property) => {
    const isValue = ts.isShorthandPropertyAssignment(property) || (ts.isPropertyAssignment(property) && !isFunction(unwrap(property.initializer)));
    return isValue ? (keyOf(property.name) ?? []) : [];
  });
}

function objectGiven(node: ts.Node): ts.ObjectLiteralExpression | null {
  if (!isFunction(node)) return null;
  const body = bodyOf(node);
  if (body === undefined) return null;
  const given = ts.isBlock(body) ? body.statements.find(ts.isReturnStatement)?.expression : body;
  const value = given === undefined ? null : unwrap(given);
  return value !== null && ts.isObjectLiteralExpression(value) ? value : null;
}

/** `set({ token: password })`: fields by what a variable put into them is called. */
function heldSecrets(made: ts.Expression, page: Page, kindOf: (name: string) => What | null): ReadonlyMap<string, What> {
  const found = new Map<string, What>();
  const setter = isFunction(made) ? made.parameters[0]?.name.getText() : undefined;
  for (const call of setter === undefined ? [] : (page.calls.get(setter) ?? [])) {
    if (call.getSourceFile() !== made.getSourceFile() || call.pos < made.pos || call.end > made.end || call.arguments[0] === undefined) continue;
    const given = unwrap(call.arguments[0]);
    const object = ts.isObjectLiteralExpression(given) ? given : objectGiven(given);
    for (const property of object?.properties ?? []) {
      const value = ts.isPropertyAssignment(property) ? unwrap(property.initializer) : null;
      const what = value !== null && (ts.isIdentifier(value) || ts.isPropertyAccessExpression(value)) ? kindOf(lastName(value)) : null;
      const name = keyOf(property.name);
      if (what !== null && name !== null) found.set(name, what);
    }
  }
  return found;
}
