// Extract stage: scripts -> SecretFileFact: tokens and credentials that are written to a file as they are.
import { ts } from 'ts-morph';
import type { SourceFile } from '../../model/file.ts';
import type { Document } from '../../parse/document.ts';
import type { SecretFileFact } from '../../model/wiring.ts';
import { encrypting, isCredentialPlace, isCredentialSet } from '../secret-files.ts';
import { functionSymbol } from './routes/host.ts';
import { type Survey, surveys } from './survey.ts';
import { dottedName, enclosingFunction, lastName, rangeOf, unwrap } from './syntax.ts';

const writing = /^(?:writeFile|writeFileSync|atomicWriteFile|outputFile|outputJson|outputJSON|writeJson|writeJSON|writeJsonSync|writeFileAtomic)$/;

export function* extractSecretFiles(document: Document, file: SourceFile): Iterable<SecretFileFact> {
  if (!encrypting.test(file.text)) for (const survey of surveys(document)) yield* secretFiles(survey);
}

function* secretFiles({ calls, script }: Survey): Iterable<SecretFileFact> {
  for (const call of calls) {
    const [place, given] = call.arguments;
    const home = enclosingFunction(call);
    if (home === null || place === undefined || given === undefined || !writing.test(lastName(call.expression)) || !isCredentialPlace(place.getText().slice(0, 200))) continue;
    const name = written(given);
    if (isCredentialSet(name)) yield { kind: 'secret-file', name, symbol: functionSymbol(home, script), at: rangeOf(call, script) };
  }
}

/** What is written, as an object or as its text in JSON. */
function written(node: ts.Expression): string {
  const inner = unwrap(node);
  if (!ts.isCallExpression(inner)) return lastName(inner);
  const [first] = inner.arguments;
  return dottedName(inner.expression) === 'JSON.stringify' && first !== undefined ? lastName(first) : '';
}
