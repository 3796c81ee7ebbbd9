// extract/python/routes: Django, Channels and Django REST framework -> RouterFact, RouteFact, UseFact.
import type { Fact } from '../../../model/fact.ts';
import type { SourceFile } from '../../../model/file.ts';
import type { Document } from '../../../parse/document.ts';
import type { Outline } from '../outline.ts';
import { channels } from './channels.ts';
import { djangoSettings } from './django-settings.ts';
import { djangoErrorHandlers } from './error-handlers.ts';
import { functionViews, viewSetRouters } from './drf.ts';
import { UrlLists } from './url-lists.ts';

export function* djangoRoutes(document: Document, code: Outline, _file: SourceFile): Iterable<Fact> {
  const urls = new UrlLists(code);
  yield* djangoSettings(code);
  yield* functionViews(code);
  yield* viewSetRouters(document, code);
  yield* urls.modules();
  yield* urls.methods();
  yield* channels(code, urls);
  yield* djangoErrorHandlers(code);
}
