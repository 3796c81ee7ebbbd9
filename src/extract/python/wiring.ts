// extract/python: document -> facts of model/wiring.ts. Rides along on files that another topic chose.
import type { Fact } from '../../model/fact.ts';
import type { SourceFile } from '../../model/file.ts';
import type { Document } from '../../parse/document.ts';
import type { Extractor } from '../extractor.ts';
import { outlineOf } from './code.ts';
import { logs } from './logs.ts';
import { safeguards } from './safeguards.ts';
import { servedFolders } from './served-folders.ts';
import { tokenReads } from './tokens.ts';

/** Its word is another topic's too. */
export const wiringExtractor: Extractor = { topic: 'wiring', formats: ['python'], triggers: ['apiview'], inside: [], accompanies: true, extract };

function* extract(document: Document, file: SourceFile): Iterable<Fact> {
  const code = outlineOf(document);
  if (!code) return;
  yield* safeguards(code, file);
  yield* tokenReads(document, file.text);
  yield* servedFolders(document);
  yield* logs(document);
}
