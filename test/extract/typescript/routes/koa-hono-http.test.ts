import { expect, it } from 'vitest';
import { told } from './told.ts';

it.each([
  ["const router = new Router({ prefix: '/v1' }); router.get('name', '/a', auth, list); app.use(router.routes()).use(router.allowedMethods())", ['koa application app', 'koa router router prefix "/v1"', 'GET "/a" on router [auth] list', 'use app [router]']],
  ["const router = new Router(); router.prefix('/v1'); router.use('/sub', auth, sub.routes(), sub.allowedMethods())", ['koa application app', 'koa router router prefix "/v1"', 'use router under "/sub" [auth > sub]']],
  ["app.use(mount('/api', other)); app.use(compose([a, b])); app.use(async (ctx, next) => next())", ['koa application app', 'use app under "/api" [other]', 'use app [a > b]', 'use app [inline]']],
  ["const router = Router(); router.register('/a', ['get', 'post'], list); app.use(serve('public'))", ['koa router router', 'koa application app', 'GET|POST "/a" on router [] list', 'GET "/" on app [] serve("public") static']],
])('Koa: %s', (text, expected) => expect(told(`import Koa from 'koa'; import Router from '@koa/router'; import mount from 'koa-mount'; import serve from 'koa-static'; const app = new Koa(); ${text}`)).toEqual(expected));

it.each([
  ["const app = new Hono().basePath('/api'); app.get('/a', auth, (c) => c.text('')).post((c) => c.text(''))", ['hono application app prefix "/api"', 'POST "/a" on app [] inline', 'GET "/a" on app [auth] inline']],
  ["const app = new Hono(); app.use('/admin/*', auth); app.use('*', log); app.use('/x', y); app.route('/b', books)", ['hono application app', 'use app under "/admin" [auth]', 'use app [log]', 'use app only "/x" [y]', 'use app under "/b" [books]']],
  ["const app = new Hono(); app.on(['GET', 'POST'], '/a', list); app.get('/s', (c) => streamSSE(c, run))", ['hono application app', 'GET|POST "/a" on app [] list', 'GET "/s" on app [] inline sse']],
  ["const app = new Hono(); app.get('/ws', upgradeWebSocket(() => ({})))", ['hono application app', 'GET "/ws" on app [] inline websocket']],
  ["const app = new OpenAPIHono(); app.openapi(createRoute({ method: 'post', path: '/a', middleware: [auth] }), create)", ['hono application app', 'POST "/a" on app [auth] create']],
])('Hono: %s', (text, expected) => expect(told(`import { Hono } from 'hono'; import { OpenAPIHono } from '@hono/zod-openapi'; ${text}`)).toEqual(expected));

it.each([
  ["const server = http.createServer((req, res) => { if (req.method === 'POST' && req.url === '/a') {} else if (req.url.startsWith('/b/')) {} })", ['http application server', 'POST "/a" on server [] inline', '* "/b/*" on server [] inline']],
  ["function serve(req, res) { switch (pathname) { case '/a': return; case '/e': res.writeHead(200, { 'Content-Type': 'text/event-stream' }); } } http.createServer(serve)", ['http application router@126', '* "/a" on router@126 [] serve', '* "/e" on router@126 [] serve sse']],
  ['const app = express(); http.createServer(app)', []],
])("Node's http: %s", (text, expected) => expect(told(`import http from 'node:http'; ${text}`).map((line) => line.replaceAll(/router@\d+/g, 'router@126'))).toEqual(expected));
