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
  for (const { node, scope } of callsOf(document, 'dump', 'write', 'write_text')) {
    const home = functionOf(scope);
    const [first, second] = node.args;
    if (home === null || first === undefined) continue;
    const name = dotted(node.func) === 'json.dump' ? (second === undefined ? '' : lastName(first)) : dumped(first);
    if (isCredentialSet(name)) yield { kind: 'secret-file', name, symbol: home.symbol, at: rangeOf(node) };
  }
}

/** `json.dumps(tokens)` */
function dumped(node: Expr): string {
  return node.type === 'Call' && dotted(node.func) === 'json.dumps' && node.args[0] !== undefined ? lastName(node.args[0]) : '';
}
