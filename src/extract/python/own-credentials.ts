// extract/python: code as text -> OwnCredentialFact: headers in which a program shows others a cookie or a key of its operator's.
import type { SourceFile } from '../../model/file.ts';
import type { OwnCredentialFact } from '../../model/wiring.ts';

export const shownHeaders: readonly string[] = ['"cookie"', "'cookie'", '"authorization"', "'authorization'", '"x-api-key"', "'x-api-key'", '"api-key"', "'api-key'", '"x-goog-api-key"', "'x-goog-api-key'"];

/** `"Cookie": config["headers"]["Cookie"]`, `headers["Authorization"] = f"Bearer {settings.KEY}"` */
const shown = /["'](cookie|authorization|x-api-key|api-key|x-goog-api-key)["']\s{0,4}(?:\]\s{0,4}=(?!=)|:)\s{0,4}([^\n]{1,160})/gi;
/** Where operators write such things: settings, variables, constants. */
const operators = /\b\w{0,40}(?:config|conf|settings|environ)\b\s?[.[]|\bgetenv\(|(?<![\w.])[A-Z][A-Z\d]{0,30}_(?:[A-Z\d]{1,30}_){0,4}(?:KEY|TOKEN|COOKIE|SECRET)\b/;
/** What the caller brought along. */
const callers = /\b(?:req|request|ctx|event)\b\s?[.[]/;
const sending = /\b(?:requests|httpx|aiohttp|curl_cffi|urllib)\b|crawler/i;

export function* ownCredentials({ text }: SourceFile): Iterable<OwnCredentialFact> {
  if (!sending.test(text)) return;
  for (const { 0: whole, 1: name = '', 2: value = '', index } of text.matchAll(shown)) {
    if (!operators.test(value) || callers.test(value)) continue;
    yield { kind: 'own-credential', name, at: { start: index, end: index + whole.length } };
    return; // one a file tells enough
  }
}
