// extract/python: code as text -> EncryptedFact: what the functions speak of that encrypt or decrypt something.
import type { EncryptedFact } from '../../model/wiring.ts';
import type { SourceFile } from '../../model/file.ts';
import type { Document } from '../../parse/document.ts';
import type { Extractor } from '../extractor.ts';
import { outlineOf } from './code.ts';

export const encryptedExtractor: Extractor = { topic: 'encrypted', formats: ['python'], triggers: ['encrypt', 'decrypt', 'cipher'], inside: [], concerns: ({ text }) => ciphering.test(text), extract };

const longest = 12_000; // characters of a function; what is longer is cut
const mostNames = 120;
const ciphering = /(?:encrypt|decrypt|cipher)\w{0,40}\s?\(/i;
/** `encrypt(row[field])`, `setattr(row, name, encrypt(value))`: which fields it is, a list elsewhere in the file says. */
const ofAny = /(?:encrypt|decrypt)\w{0,40}\(\s?(?:self\.)?\w{1,40}(?:\[\s?[a-z]\w{0,40}\s?\]|\.get\(\s?[a-z]\w{0,40}\s?\))|\b[gs]etattr\(/i;
const word = /\b[A-Za-z_]\w{2,59}\b/g;
/** What credentials are called, and classes: of a table, or what fills one. */
const telling = /[Tt]oken|[Ss]ecret|[Kk]ey|[Cc]redential|[Aa]uth|^[A-Z][a-z]/;

function* extract(document: Document, { text }: SourceFile): Iterable<EncryptedFact> {
  const names = new Set<string>();
  for (const { node } of outlineOf(document)?.functions ?? []) {
    const body = text.slice(node.start, Math.min(node.end, node.start + longest));
    if (!ciphering.test(body)) continue;
    for (const [name] of (ofAny.test(body) ? text.slice(0, longest * 4) : body).matchAll(word)) if (names.size < mostNames && telling.test(name)) names.add(name);
  }
  if (names.size > 0) yield { kind: 'encrypted', names: [...names], at: { start: 0, end: 0 } };
}
