// extract/python: document -> SecretFileFact: tokens and credentials that are written to a file as they are.
import type { Expr } from '../../parse/python/ast.ts';
import type { SourceFile } from '../../model/file.ts';
import type { SecretFileFact } from '../../model/wiring.ts';
import type { Document } from '../../parse/document.ts';
import { encrypting, isCredentialSet } from '../secret-files.ts';
import { callsOf } from './code.ts';
import { rangeOf } from './expression.ts';
import { dotted, lastName } from './names.ts';
import { functionOf } from './scope.ts';

export function* secretFiles(document: Document, file: SourceFile): Iterable<SecretFileFact> {
  if (encrypting.test(file.text)) return;
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
    if (isCredentialSet(name)) yield { kind: 'secret-file', name, symbol: home.symbol, at: rangeOf(node) };
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
