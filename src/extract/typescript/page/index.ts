// Extract stage, pages: code that runs in the browser. What it makes markup of, what it keeps there, whom it lets in by itself.
import type { Fact } from '../../../model/fact.ts';
import type { SourceFile } from '../../../model/file.ts';
import type { Document } from '../../../parse/document.ts';
import { surveys } from '../survey.ts';
import { localLoginsOf } from './login.ts';
import { pageOf } from './page.ts';
import { markupOf } from './sinks.ts';
import { persistedSecretsOf, persistedStoresOf, storedValuesOf } from './persisted.ts';
import { kindOf, storedSecretsOf } from './storage.ts';
import { fromTemplate, handlerScripts } from './template.ts';
import { isOfPages } from './concern.ts';

export function* extractPage(document: Document, file: SourceFile): Generator<Fact> {
  if (!isOfPages(file.text)) return;
  const handlers = file.format === 'html' ? handlerScripts(file.text) : [];
  const page = pageOf([...surveys(document), ...handlers]);
  if (page === null) return;
  yield* markupOf(page);
  if (file.format === 'vue' || file.format === 'svelte') yield* fromTemplate(file, page);
  yield* storedSecretsOf(page);
  yield* persistedSecretsOf(page, kindOf);
  yield* persistedStoresOf(page, kindOf);
  yield* storedValuesOf(page, kindOf);
  yield* localLoginsOf(page, file.text);
}
