// Extract stage: scripts -> facts of model/wiring.ts. Rides along on files that another topic chose.
import type { Fact } from '../../model/fact.ts';
import type { SourceFile } from '../../model/file.ts';
import type { Document } from '../../parse/document.ts';
import { logs } from './logs.ts';
import { safeguards } from './safeguards.ts';
import { servedFolders } from './served-folders.ts';
import { surveys } from './survey.ts';
import { tokenReads } from './tokens.ts';

export function* extractWiring(document: Document, file: SourceFile): Iterable<Fact> {
  if (/\.(?:vue|svelte|jsx)$/.test(file.path)) return;
  for (const survey of surveys(document)) {
    yield* safeguards(survey, file);
    yield* tokenReads(survey);
    yield* servedFolders(survey);
    yield* logs(survey);
  }
}
