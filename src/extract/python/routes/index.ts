// extract/python/routes: document -> the facts of model/route.ts, a file a framework.
import type { Fact } from '../../../model/fact.ts';
import type { SourceFile } from '../../../model/file.ts';
import type { Document } from '../../../parse/document.ts';
import type { Extractor } from '../../extractor.ts';
import { outlineOf } from '../code.ts';
import { aiohttpRoutes } from './aiohttp.ts';
import { djangoRoutes } from './django.ts';
import { tornadoRoutes } from './tornado.ts';

const frameworks = [djangoRoutes, aiohttpRoutes, tornadoRoutes];

export const routesExtractor: Extractor = {
  topic: 'routes',
  formats: ['python'],
  triggers: ['fastapi', 'starlette', 'apirouter', 'flask', 'quart', 'blueprint', 'urlpatterns', 'rest_framework', 'django.views', 'django.http', 'aiohttp', 'tornado', 'authorization', 'unauthorized', 'forbidden', 'login_required'],
  extract,
};

function* extract(document: Document, file: SourceFile): Iterable<Fact> {
  const code = outlineOf(document);
  if (!code) return;
  for (const framework of frameworks) yield* framework(document, code, file);
}
