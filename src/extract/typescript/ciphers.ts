// Extract stage: scripts -> CodeTraitFact: one that encrypts something, or calls what does.
import type { CodeTraitFact } from '../../model/fact.ts';
import type { SourceFile } from '../../model/file.ts';
import type { Document } from '../../parse/document.ts';

export function* extractCiphers(_document: Document, { text }: SourceFile): Iterable<CodeTraitFact> {
  const start = text.search(/createCipher|encrypt/i);
  if (start >= 0) yield { kind: 'code-trait', trait: 'ciphers', at: { start, end: start + 7 } };
}
