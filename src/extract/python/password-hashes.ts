// extract/python: document -> PasswordHashFact: passwords that a fast hash alone stands for. Read as text, because the parser passes over most bodies.
import type { Fact } from '../../model/fact.ts';
import type { SourceFile } from '../../model/file.ts';
import type { Document } from '../../parse/document.ts';
import type { Extractor } from '../extractor.ts';
import { isQuoted } from './try-text.ts';

export const passwordHashesExtractor: Extractor = { topic: 'password-hashes', formats: ['python'], triggers: ['hashlib.', 'md5(', 'sha1(', 'sha256(', 'sha512('], inside: [], concerns: ({ text }) => hashed.test(text), extract };

/** `hashlib.sha256(password.encode()).hexdigest()`, `md5(f"{salt}{pwd}".encode("utf-8")).hexdigest()` */
const hashed = /\b(?:hashlib\.)?(md5|sha1|sha224|sha256|sha384|sha512)\(([^\n]{0,80}?(?<![\w.])(?:[a-z]\w{0,20}\.)?(?:\w{0,20}_)?(?:password|passwd|pwd)\b[^\n]{0,60}?)\)\.(?:hex)?digest\(\)/i;
const each = new RegExp(hashed.source, 'gi');
/** What is meant for passwords, or goes on from the digest. */
const slow = /\b(?:bcrypt|argon2|scrypt|pbkdf2\w*|passlib|generate_password_hash|make_password|hmac\.new|Argon2\w*|CryptContext)\b/;
/** Somebody else's way to sign in: what is hashed is sent there. */
const remote = /\b(?:requests|httpx|aiohttp\.ClientSession|session|client)\.(?:get|post|put|request)\(|\bpaho\b|\bmiio?\b/;
/** Before it on its line, or around it: a hash that is kept or compared. */
const kept = /(?:\breturn|==|\b\w{0,30}(?:hash|hashed|digest|passw(?:or)?d|pwd)\w{0,12}["']?\]? ?[=:]{1,2}|[(,] ?)\s{0,2}(?:hashlib\.)?$/i;
/** What tells whether a password has been changed since. */
const ofStamp = /fingerprint|stamp|version|etag/i;
const hashing = /hash|verify|check|authenticat|log_?in|sign_?(?:in|up)|regist|passw(?:or)?d|pwd|create_?user|add_?user/i;
/** Put together with the account's name, no two of which are alike: `username + password`, `f"{email}{password}"`. */
const withName = /(?:user_?name|login|e?_?mail|user_?id|account)\w{0,12}(?:\.\w{1,20}\(\))?\s{0,2}(?:\+|\}\W{0,3}\{)|(?:\+|\}\W{0,3}\{)\s{0,2}(?:\w{1,20}\.)?(?:user_?name|login|e?mail|user_?id|account)/i;
const most = 20;

function* extract(_document: Document, { text }: SourceFile): Iterable<Fact> {
  const code = text.replaceAll(/#.*$/gm, '');
  if (slow.test(code) || remote.test(code)) return;
  let count = 0;
  for (const match of text.matchAll(each)) {
    const [whole, algorithm = '', what = ''] = match;
    const line = text.slice(text.lastIndexOf('\n', match.index) + 1, match.index);
    const symbol = functionAround(text, match.index, line);
    const rest = text.slice(match.index + whole.length, match.index + whole.length + 20);
    if (/^\s{0,2}\[/.test(rest) || ofStamp.test(symbol)) continue; // a part of it is no hash that is kept
    const compares = /^\s{0,2}==/.test(rest);
    if (count >= most || /^\s*#/.test(line) || !(kept.test(line) || compares) || !hashing.test(symbol) || isQuoted(text, match.index)) continue;
    count++;
    yield { kind: 'password-hash', algorithm: algorithm.toLowerCase(), ...((/salt|pepper|\bkey\b|secret/i.test(what) || withName.test(what)) && { salted: true as const }), symbol, at: { start: match.index, end: match.index + whole.length } };
  }
}

/** The function whose body the place stands in: the nearest above that is less indented. */
function functionAround(text: string, at: number, line: string): string {
  const indent = line.length - line.trimStart().length;
  const before = [...text.slice(Math.max(0, at - 6000), at).matchAll(/^([ \t]{0,80})(?:async[ \t]+)?def[ \t]+(\w+)/gm)];
  return before.findLast(([, own = '']) => own.length < indent)?.[2] ?? '';
}
