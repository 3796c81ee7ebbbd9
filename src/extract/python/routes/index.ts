// extract/python/routes: document -> the facts of model/route.ts, a file a framework.
import type { Fact } from '../../../model/fact.ts';
import type { SourceFile } from '../../../model/file.ts';
import type { Document } from '../../../parse/document.ts';
import type { Extractor } from '../../extractor.ts';
import { outlineOf } from '../code.ts';
import { aiohttpRoutes } from './aiohttp.ts';
import { controllers } from './controllers.ts';
import { decoratedRoutes } from './decorated.ts';
import { djangoRoutes } from './django.ts';
import { guards } from './guards.ts';
import { tornadoRoutes } from './tornado.ts';

const frameworks = [decoratedRoutes, djangoRoutes, aiohttpRoutes, tornadoRoutes];

export const routesExtractor: Extractor = {
  topic: 'routes',
  formats: ['python'],
  triggers: [
    'fastapi', 'starlette', 'apirouter', 'flask', 'quart', 'blueprint', 'urlpatterns', 'rest_framework', 'django.views', 'django.http', 'aiohttp', 'tornado', 'authorization', 'unauthorized', 'forbidden', 'login_required',
    'root_urlconf', 'middleware = [', 'middleware += [', 'viewset', 'apiview', 'as_view', 'view)', 'handler)', 'resource)', 'consumer)', 'protocoltyperouter', 'add_routes', 'add_handlers', 'router.add_',
  ],
  inside: [
    '.include_router', '.add_api_route', '.add_middleware', '.register_blueprint', '.add_url_rule', '.mount(', '.add_route', '.add_resource', '@app.', 'fastapi(', 'apirouter(', 'flask(', 'before_request', '(app', 'depends(',
    'authorization', '401', '403', 'unauthorized', 'forbidden', 'credential', 'permission', 'cookies', 'session', 'request.user', 'current_user', 'jwt', 'token', 'api_key', 'event-stream', 'eventsource', 'wraps(',
    '.register(', 'as_view', 'web.', 'router.add_', 'add_routes', 'add_subapp', 'application(', 'handlers', 'websocketresponse', 'self.action', 'allowany', 'isauthenticated',
  ],
  extract,
};

function* extract(document: Document, file: SourceFile): Iterable<Fact> {
  const code = outlineOf(document);
  if (!code) return;
  for (const framework of frameworks) yield* framework(document, code, file);
  yield* controllers(code);
  yield* guards(code);
}
