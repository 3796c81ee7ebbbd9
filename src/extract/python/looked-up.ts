// extract/python: code as text -> LookedUpFact: rows that are looked for by the token or key that a caller brings.
import type { CodeTraitFact } from '../../model/fact.ts';
import type { SourceFile } from '../../model/file.ts';
import type { LookedUpFact } from '../../model/wiring.ts';
import type { Document } from '../../parse/document.ts';
import type { Extractor } from '../extractor.ts';
import { asksWho, isCredential, ofTokens, saysHashed } from '../looked-up.ts';
import { outlineOf } from './code.ts';

const column = '(?:\\w{0,20}_)?token|api_?key|key|value';
/** A name as it came, not what a function makes of it. */
const given = '([a-z][\\w.]{0,40})(?=\\s{0,24}[,)}])';

/** `User.token == token`, `cls.api_key == key` */
const compared = new RegExp(String.raw`(?<=\(\s{0,24}|,\s{0,24}|\.)\b([A-Z]\w{2,40}|cls)\.(${column}) == ${given}`, 'g');
/** `ApiToken.objects.filter(token=token)`, `UserTokens.query.filter_by(value=value)`, `get_object_or_404(ApiToken, token=token)` */
const named = new RegExp(String.raw`\b(?:([A-Z]\w{2,40})\.(?:objects|query|_default_manager)\.(?:\w{1,20}\([^()\n]{0,60}\)\.){0,2}(?:a?get|filter|filter_by)\(\s{0,24}|get_object_or_404\(([A-Z]\w{2,40}), )(${column})=${given}`, 'g');
/** `db.tokens.find_one({"token": token})` */
const found = new RegExp(String.raw`\b(_?[a-z]\w{2,40})(?:\([^()\n]{0,20}\))?\.find_one\(\s{0,24}\{\s{0,24}["'](${column})["']: ?${given}`, 'g');

/** A project that hashes tokens somewhere does so before the look-up, for all one knows. */
const hashes = /hash(?:ed)?_?(?:\w{1,12}_)?(?:api_?key|token)s?\b|(?:token|api_?key)s?_?(?:hash|digest|sha)/i;

export const lookedUpExtractor: Extractor = {
  topic: 'looked-up',
  formats: ['python'],
  triggers: ['token ==', 'key ==', 'token=', 'apikey=', 'api_key=', '(key=', '(value=', 'find_one(', 'token_hash', 'tokenhash', 'token_digest', 'hash_token', 'hashed_token', 'key_hash', 'hash_api', 'hashed_api', 'hash_auth', 'hash_access', 'hash_refresh'],
  inside: [],
  concerns: ({ text }) => [hashes, compared, named, found].some((pattern) => text.search(pattern) >= 0),
  extract,
};

function* extract(document: Document, { text, path }: SourceFile): Iterable<LookedUpFact | CodeTraitFact> {
  if (hashes.test(text)) yield { kind: 'code-trait', trait: 'hashes-tokens', at: { start: 0, end: 0 } };
  const functions = outlineOf(document)?.functions ?? [];
  for (const pattern of [compared, named, found]) {
    for (const match of text.matchAll(pattern)) {
      const [owner = '', name = '', value = ''] = match.slice(1).filter((part) => part !== undefined);
      const home = functions.filter(({ node }) => node.start <= match.index && match.index < node.end).at(-1);
      const symbol = home?.inner.symbol ?? '';
      const table = tableOf(owner, symbol, path);
      if (!isCredential(table, name) || saysHashed.test(value)) continue;
      if (home === undefined || !(ofTokens.test(table) || asksWho.test(`${path} ${symbol}`)) || saysHashed.test(text.slice(home.node.start, match.index))) continue;
      yield { kind: 'looked-up', table, name, symbol, at: { start: match.index, end: match.index + match[0].length } };
    }
  }
}

/** `cls` is the class around it; a collection without a name of its own is called as its file. */
function tableOf(owner: string, symbol: string, path: string): string {
  if (owner === 'cls') return symbol.split('.')[0] ?? '';
  return /^_?(?:collection|coll|engine|model|repo(?:sitory)?)$/.test(owner) ? path.slice(path.lastIndexOf('/') + 1).replace(/^crud_|(?:_(?:repo|repository|crud|store|dao))?\.py$/g, '') : owner;
}
