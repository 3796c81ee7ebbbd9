// Extract stage: scripts -> TokenReadFact: claims of a signed token that are read while nobody checks its signature.
import { ts } from 'ts-morph';
import type { TokenReadFact } from '../../model/wiring.ts';
import { saysWhy } from '../token-purpose.ts';
import { guardsOf } from './expression.ts';
import { functionSymbol } from './routes/host.ts';
import type { Survey } from './survey.ts';
import { dottedName, enclosingFunction, lastName, memberOf, memberValue, rangeOf, stringOf, unwrap } from './syntax.ts';

/** A page authenticates nobody: it reads its own token. */
const inBrowser = /\b(?:localStorage|sessionStorage|window\.|document\.)|from ['"](?:react|vue|svelte|@angular|@ngrx)\b|^['"]use client['"]/m;

export function* tokenReads({ calls, imports, script }: Survey): Iterable<TokenReadFact> {
  const { text } = script.source;
  if (!/jwt|jsonwebtoken|jose/i.test(text) || inBrowser.test(text)) return;
  for (const call of calls) {
    const by = dottedName(call.expression);
    const how = howRead(call, by, imports);
    if (how === null) continue;
    const home = outermost(call);
    if (how === 'unverified' && (isChecked(call, home) || /id_?token|assertion/i.test(call.arguments[0] === undefined ? '' : lastName(call.arguments[0])))) continue;
    yield { kind: 'token-read', by, how, symbol: home === null ? '' : functionSymbol(home, script), ...(home !== null && saysWhy(home.getFullText().slice(0, longest)) && { shown: true }), guards: guardsOf(call, script), at: rangeOf(call, script) };
  }
}

function howRead(call: ts.CallExpression, by: string, imports: ReadonlyMap<string, string>): TokenReadFact['how'] | null {
  const [root = '', ...rest] = by.split('.');
  const from = imports.get(root) ?? '';
  const last = rest.at(-1) ?? root;
  if (from === 'jsonwebtoken' && last === 'verify' && allowsNone(call.arguments[2])) return 'no-algorithm';
  if (from === 'jsonwebtoken' && last === 'decode') return 'unverified';
  if ((from === 'jwt-decode' && rest.length === 0) || (from === 'jose' && last === 'decodeJwt')) return 'unverified';
  return last === 'decode' && /^this\.jwt(?:Service)?\.decode$/.test(by) ? 'unverified' : null;
}

function allowsNone(options: ts.Expression | undefined): boolean {
  const list = memberValue(memberOf(options, 'algorithms'));
  return list !== null && ts.isArrayLiteralExpression(list) && list.elements.some((each) => stringOf(unwrap(each))?.toLowerCase() === 'none');
}

/** The function with a name around the call: inline callbacks belong to it. */
function outermost(node: ts.Node): ts.FunctionLikeDeclaration | null {
  let home = enclosingFunction(node);
  for (let depth = 0; home !== null && depth < 6; depth++) {
    const outer = enclosingFunction(home);
    if (outer === null || ts.isClassLike(home.parent) || !ts.isCallExpression(home.parent)) return home;
    home = outer;
  }
  return home;
}

const checks = /\bverify\w{0,20}\(|\bjwtVerify\b|jwks|introspect|public_?key|expire|\bexp\b|passport\.authenticate/i;
const longest = 6000;

/** The function also verifies, asks the issuer, or only looks when the token ends. */
function isChecked(call: ts.CallExpression, home: ts.FunctionLikeDeclaration | null): boolean {
  return home !== null && checks.test(home.getText().slice(0, longest).replace(call.getText(), ''));
}
