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
import { stdlibRoutes } from './stdlib.ts';
import { tornadoRoutes } from './tornado.ts';
import { webpyRoutes } from './webpy.ts';

const frameworks = [decoratedRoutes, djangoRoutes, aiohttpRoutes, tornadoRoutes, webpyRoutes, stdlibRoutes];

/** A web framework, or something that reads a request. Many files send an Authorization header to others. */
const web = /\b(?:fastapi\w*|starlette|flask\w*|quart\w*|apiflask|django|rest_framework|ninja|aiohttp\.web|aiohttp import|aiohttp_\w+|tornado|channels|sanic|bottle|litestar|BaseHTTPRequestHandler|SimpleHTTPRequestHandler)\b|urlpatterns|^ROOT_URLCONF\b|\bweb\.application\(|\.(?:register_blueprint|add_namespace|include_router|add_api_route|add_url_rule|before_request)\b|\brouter=\w{0,40}router\b|\.router\.add_|^[ \t]{0,12}@(?:bp|api|router|app|blueprint)\.\w+\(|\brequest\.(?:headers|cookies|META|session|user|auth)/im;

export const routesExtractor: Extractor = {
  topic: 'routes',
  formats: ['python'],
  triggers: [
    'fastapi', 'starlette', 'apirouter', 'flask', 'quart', 'blueprint', 'urlpatterns', 'def get_urls(', 'rest_framework', 'django.views', 'django.http', 'aiohttp', 'tornado', 'sanic', 'bottle', 'web.application(', 'authorization', 'unauthorized', 'forbidden', 'login_required',
    '@bp.', '@api.', '@router.', '@app.', '@blueprint.', 'root_urlconf', 'middleware = [', 'middleware += [', 'viewset', 'apiview', 'as_view', 'view)', 'handler)', 'resource)', 'consumer)', 'protocoltyperouter', 'add_routes', 'add_handlers', 'router.add_', '.include_router(', '.add_namespace(', 'router=router', 'middlewaremixin', 'httprequesthandler', 'process_request', 'process_exception', 'router=api_router',
  ],
  inside: [
    'web.application(', '.route(', 'blueprint(', '.get("/', ".get('/", '.post("', ".post('", '.put("', '.delete("', '.websocket(',
    '.include_router', '.add_api_route', '.add_middleware', '.register_blueprint', '.add_url_rule', '.mount(', '.add_route', '.add_resource', '.add_namespace', '@app.', 'fastapi(', 'apirouter(', 'flask(', 'before_request', '(app)', '(app,', '(application', '.app)', '.app,',
    'authorization', '401', '403', 'unauthorized', 'forbidden', 'credentials', 'permission', '.cookies', 'session[', 'session.get(', 'request.session', 'request.user', 'current_user', 'jwt', 'api_key', 'api-key', 'event-stream', 'ndjson', 'eventsource', 'wraps(', '_user(', 'authenticat', 'autherror', 'auth_error', 'authexception', 'accessdenied', 'invalidtoken', 'verify_', 'require_',
    'exception_handler(', 'errorhandler(', 'get_urls(', 'register_error_handler', 'urlpatterns', '.register(', 'as_view', 'web.get', 'web.post', 'web.put', 'web.delete', 'web.route', 'web.view', 'router.add_', 'add_routes', 'add_subapp', 'application(', 'handlers = ', 'websocketresponse', 'self.action', 'allowany', 'isauthenticated',
  ],
  extract,
};

function* extract(document: Document, file: SourceFile): Iterable<Fact> {
  const code = web.test(file.text) ? outlineOf(document) : null;
  if (!code) return;
  for (const framework of frameworks) yield* framework(document, code, file);
  yield* controllers(code);
  yield* guards(code, file.text);
}
