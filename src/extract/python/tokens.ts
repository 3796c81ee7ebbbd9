// extract/python: document -> TokenReadFact: claims of a signed token that are read while nobody checks its signature.
import type { Call, Expr } from '../../parse/python/ast.ts';
import type { SourceFile } from '../../model/file.ts';
import type { Document } from '../../parse/document.ts';
import type { TokenReadFact } from '../../model/wiring.ts';
import { callsOf } from './code.ts';
import { guardValues, rangeOf } from './expression.ts';
import { keyword, lastName, qualify, text } from './names.ts';
import { find, functionOf, type Scope } from './scope.ts';
import { saysWhy } from '../token-purpose.ts';

export function* tokenReads(document: Document, { text: source }: SourceFile): Iterable<TokenReadFact> {
  for (const { node, scope, guard } of callsOf(document, 'decode', 'get_unverified_claims')) {
    const how = howRead(node, scope);
    if (how === null) continue;
    const home = functionOf(scope);
    if (how === 'unverified' && (isChecked(node, home, source) || isOthers(node.args[0]))) continue;
    yield { kind: 'token-read', by: `jwt.${lastName(node.func)}`, how, symbol: home?.symbol ?? '', ...(saysWhy(bodyOf(home, source)) && { shown: true }), guards: guardValues(guard), at: rangeOf(node) };
  }
}

function howRead(call: Call, scope: Scope): TokenReadFact['how'] | null {
  const name = qualify(call.func, scope) ?? '';
  if (name.endsWith('get_unverified_claims')) return 'unverified';
  if (!/(?:^|\.)jwt\.(?:api_jwt\.)?decode$|^jwt\.PyJWT\(\)\.decode$/.test(name)) return null;
  if (listsNone(keyword(call, 'algorithms'))) return 'no-algorithm';
  return isOff(keyword(call, 'verify')) || turnsOff(keyword(call, 'options'), scope) ? 'unverified' : null;
}

function isOff(node: Expr | null | undefined): boolean {
  return node?.type === 'Constant' && node.literal === 'bool' && node.value === false;
}

function listsNone(node: Expr | null): boolean {
  return (node?.type === 'List' || node?.type === 'Tuple') && node.elts.some((each) => text(each)?.toLowerCase() === 'none');
}

/** `options={"verify_signature": False}`, also by a name that is given once. */
function turnsOff(node: Expr | null, scope: Scope): boolean {
  const defs = node?.type === 'Name' ? (find(scope, node.id)?.defs ?? []) : [];
  const options = defs.length === 1 ? (defs[0]?.value ?? null) : node;
  return options?.type === 'Dict' && options.keys.some((key, at) => text(key) === 'verify_signature' && isOff(options.values[at]));
}

const checks = /get_signing_key|jwks|\.verify\(|verify_(?:token|jwt|signature)|decode_token|public_key|introspect|expire|\bexp\b["']?\]/i;
const decoding = /\bdecode\(/g;
const longest = 6000;

/** The function decodes again with a key, or asks the issuer; or it only looks when the token ends. */
function isChecked(call: Call, home: Scope | null, source: string): boolean {
  if (home === null) return false;
  const body = bodyOf(home, source);
  const others = body.slice(0, call.start - home.node.start) + body.slice(call.end - home.node.start);
  return checks.test(others) || (others.match(decoding)?.length ?? 0) > 0;
}

function bodyOf(home: Scope | null, source: string): string {
  return home === null ? '' : source.slice(home.node.start, Math.min(home.node.end, home.node.start + longest));
}

/** An ID token that the server itself fetched from its issuer need not be checked (OpenID Connect Core 3.1.3.7). */
function isOthers(node: Expr | undefined): boolean {
  return /id_?token|assertion|client_secret/i.test(node === undefined ? '' : lastName(node) || (node.type === 'Subscript' ? (text(node.slice) ?? '') : ''));
}
