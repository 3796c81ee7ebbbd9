// extract/python: document -> SecretFileFact: tokens and credentials that are written to a file as they are.
import type { Call, Dict, Expr } from '../../parse/python/ast.ts';
import type { SourceFile } from '../../model/file.ts';
import type { SecretFileFact } from '../../model/wiring.ts';
import type { Document } from '../../parse/document.ts';
import { encrypting, isCredentialField, isCredentialSet } from '../secret-files.ts';
import { namedFile, openedIn } from './answered-whole.ts';
import { callsOf, outlineOf } from './code.ts';
import { rangeOf } from './expression.ts';
import { dotted, lastName, text } from './names.ts';
import type { Outline } from './outline.ts';
import { find, functionOf, type Scope } from './scope.ts';

export function* secretFiles(document: Document, file: SourceFile): Iterable<SecretFileFact> {
  const code = outlineOf(document);
  if (code === null || encrypting.test(file.text)) return;
  const kept = /\b(?:toml|yaml|json)\.\w*dump\(/.test(file.text) ? keysOf(file.text) : new Map<string, string>();
  for (const { node, scope } of callsOf(document, 'dump', 'safe_dump', 'write', 'write_text')) {
    const home = functionOf(scope);
    const [first, second] = node.args;
    if (home === null || first === undefined) continue;
    const key = /^(?:toml|tomli_w|tomlkit|yaml|json)\.(?:safe_)?dump$/.test(dotted(node.func) ?? '') && second !== undefined ? kept.get(lastName(first)) : undefined;
    if (key !== undefined) {
      yield { kind: 'secret-file', name: key, symbol: home.symbol, at: rangeOf(node) };
      continue;
    }
    const name = dotted(node.func) === 'json.dump' ? (second === undefined ? '' : lastName(first)) : dumped(first);
    const found = isCredentialSet(name) ? name : fieldOf(node, scope);
    const place = found === null ? placeOf(node, home, code) : null;
    if (found !== null || place !== null) yield { kind: 'secret-file', name: found ?? place ?? '', ...(place !== null && { place: true as const }), symbol: home.symbol, at: rangeOf(node) };
  }
}

/** `json.dumps(tokens)` */
function dumped(node: Expr): string {
  return node.type === 'Call' && dotted(node.func) === 'json.dumps' && node.args[0] !== undefined ? lastName(node.args[0]) : '';
}

/** `self.config["API_KEYS"]["CLAUDE"] = value`: settings that take keys while the program runs, by the name of what holds them. */
const keyPut = /\b(\w{0,20}(?:config|conf|settings)\w{0,12})(?:\[["']\w{1,40}["']\]){0,3}\[["'](\w{0,30}(?:api_?keys?|access_?token|refresh_?token|client_?secret))["']\](?:\[[^\]\n]{1,40}\]){0,2} ?= ?(?!["'\d[{]|None\b|os\.)[a-z]/gi;

function keysOf(text: string): Map<string, string> {
  return new Map([...text.matchAll(keyPut)].map((match) => [match[1] ?? '', match[2] ?? '']));
}

// ---- what is written, and where ---------------------------------------------------------------------------------

/** `json.dump({"api_key": key}, file)`, also through a name of the function. */
function fieldOf({ func, args: [first, second] }: Call, scope: Scope): string | null {
  const given = dotted(func) === 'json.dump' ? (second === undefined ? undefined : first) : first?.type === 'Call' && dotted(first.func) === 'json.dumps' ? first.args[0] : undefined;
  if (given === undefined) return null;
  const held = given.type === 'Name' ? (find(scope, given.id)?.defs ?? []).flatMap(({ value }) => (value?.type === 'Dict' ? [value] : [])) : given.type === 'Dict' ? [given] : [];
  return held.map(credentialIn).find((name) => name !== null) ?? null;
}

function credentialIn({ keys, values }: Dict): string | null {
  for (const [at, key] of keys.entries()) {
    const name = text(key) ?? '';
    const value = values[at];
    if (value !== undefined && (isCredentialField(name) || /^(?:\w{1,20}_)?api_?key$/i.test(name)) && (value.type === 'Name' || value.type === 'Attribute' || value.type === 'Subscript') && !/hash|mask|digest|encoded/i.test(lastName(value))) return name;
  }
  return null;
}

/** `file.write(data.content)` where the file is called after what opens something. */
function placeOf({ func, args: [first, second] }: Call, home: Scope, code: Outline): string | null {
  if (home.node.type !== 'FunctionDef' && home.node.type !== 'AsyncFunctionDef') return null;
  const stream = dotted(func) === 'json.dump' ? second : func.type === 'Attribute' && func.attr === 'write' ? func.value : undefined;
  if (stream?.type !== 'Name' || first === undefined || isFixed(first)) return null;
  const opened = openedIn(home.node.body, stream.id);
  return opened === null || !/^[wax]/.test(text(opened.args[1]) ?? '') ? null : namedFile(opened.args[0], { inner: home }, code, 0);
}

function isFixed(node: Expr): boolean {
  return node.type === 'Constant' || (node.type === 'Dict' && node.keys.length === 0) || (node.type === 'List' && node.elts.length === 0) || (node.type === 'Call' && dotted(node.func) === 'json.dumps' && node.args[0] !== undefined && isFixed(node.args[0]));
}
