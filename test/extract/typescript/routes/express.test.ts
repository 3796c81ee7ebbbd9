import { describe, expect, it } from 'vitest';
import { told } from './told.ts';

const made = "import express, { Router } from 'express'; const app = express(); const router = Router();";
const hosts = ['express application app', 'express router router'];

describe('Express', () => {
  it.each([
    ["app.get('/a', auth, [one, two], (req, res) => res.send())", ['GET "/a" on app [auth > one > two] inline']],
    ["app.get('env'); app.options('*', cors())", []],
    ["router.route('/a').get(list).post(auth, create)", ['POST "/a" on router [auth] create', 'GET "/a" on router [] list']],
    ["router.route('/a').all(auth).get(list)", ['GET "/a" on router [] list', 'use router under "/a" [auth]']],
    ["app.use('/save', auth, method('POST', (req, res) => res.end())).use('/log', log('POST', (entry) => {}))", ['use app under "/log" [log("POST", fn{})]', 'POST "/save" on app [auth] inline', 'use app under "/save" [auth]']],
    ["app.use(ENDPOINTS.getUser, auth, log); app.use(API.router, log)", ['use app under ENDPOINTS.getUser [auth > log]', 'use app [API.router > log]']],
    ["app.all('/api/*', requireAuth)", ['use app under "/api" [requireAuth]']],
    ["app.use('/p', mw, require('./x'))", ['use app under "/p" [mw > require("./x")]']],
    ["app.use(PREFIX, router)", ['use app under PREFIX [router]']],
    ["app.use(auth, router)", ['use app [auth > router]']],
    ["router.use(verifyToken, requireAdmin); router.use(loadUser, isAdmin)", ['use router [verifyToken > requireAdmin]', 'use router [loadUser > isAdmin]']],
    ["router.use(apiKeyCheck, limit)", ['use router [apiKeyCheck > limit]']],
    ["app.use((err, req, res, next) => next(err))", []],
    ["app.use('/s', express.static('public'))", ['GET "/s" on app [] express.static("public") static']],
    ["app.ws('/chat', (ws, req) => {})", ['GET "/chat" on app [] inline websocket']],
    ["app.get('/e', (req, res) => { res.set('Content-Type', 'text/event-stream'); })", ['GET "/e" on app [] inline sse']],
    ["const events = (req, res) => res.writeHead(200, { 'Content-Type': 'text/event-stream' }); app.get('/e', events)", ['GET "/e" on app [] events sse']],
    ["router.param('id', load); router.get('/a/:id', one); router.get('/a', all)", ['GET "/a/:id" on router [load] one', 'GET "/a" on router [] all']],
    ["app.get('/a', asyncHandler(async (req, res) => {}))", ['GET "/a" on app [] inline']],
    ["app.get('/a', withAuth(list))", ['GET "/a" on app [withAuth] list']],
    ["app.get(['/a', '/b'], list)", ['GET "/a" on app [] list', 'GET "/b" on app [] list']],
    ["const routes = [{ path: '/a', route: a }, { path: '/b', route: b }]; routes.forEach(({ path, route }) => app.use(path, route))", ['use app under "/a" [a]', 'use app under "/b" [b]']],
    ["for (const r of [{ path: '/a', route: a }]) app.use(r.path, r.route)", ['use app under "/a" [a]']],
    ["require('./routes')(app); load({ app }); new Routes(app); http.createServer(app)", ['use app [require("./routes")] argument 0', 'use app [load] argument 0.app', 'use app [Routes] argument 0']],
  ])('%s', (text, expected) => expect(told(`import { load, Routes } from './x'; ${made} ${text}`)).toEqual([...hosts, ...expected]));

  it.each([
    ["import express from 'express'; import { tags } from './tags'; const app = express(); [tags].forEach((router) => app.use('/a', router))", ['express application app', 'express router handler@100.router handed to handler@100 0', 'use app under "/a" [tags]']],
    ["module.exports = (app) => { app.get('/a', list); }", ['express router default.app handed to default 0', 'GET "/a" on default.app [] list']],
    ['export default ({ app }: { app: express.Application }) => { app.use(cors()); }', ['express router default.app handed to default 0.app', 'use default.app [cors()]']],
    ["export default function users(...args) { const [router, { db }] = args; router.get('/a', (ctx, next) => {}); }", ['koa router users.router handed to users 0', 'GET "/a" on users.router [] inline']],
    ["class Routes { constructor(private app: Express) { this.app.get('/a', this.list); } list(req, res) {} }", ['express router Routes.app handed to Routes.constructor 0', 'GET "/a" on Routes.app [] Routes.list']],
    ["import express from 'express'; class Server { app = express(); constructor() { this.app.use('/u', new Users().router); } }", ['express application Server.app', 'use Server.app under "/u" [new Users().router]']],
    ["const express = require('express'); function users() { const router = express.Router(); router.get('/', list); return router; }", ['express router users.router from users', 'GET "/" on users.router [] list']],
    ["import { Router } from 'express'; export default Router().use(a).get('/b', list)", ['express router default', 'GET "/b" on default [] list', 'use default [a]']],
    ["const app = require('./app'); app.get('/a', (req, res) => {})", ['GET "/a" on app [] inline']],
    ["import axios from 'axios'; axios.post('/a', (req, res) => {}); api.get('/users', { headers })", []],
    ["import { http, rest } from 'msw'; rest.get('/a', (req, res, ctx) => res())", []],
    ["import { JsonController, Get, UseBefore } from 'routing-controllers'; @JsonController('/u') class Users { @Get('/:id') @UseBefore(auth) one() {} }", ['express controller Users prefix "/u"', 'GET "/:id" on Users [auth] Users.one']],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));
});

it.each(['app.get(', "import express from 'express'; const app = express(); app.use('/a',", "app.get('/a', )", 'module.exports = (app) =>', 'router.route().get()', `import express from 'express'; express()${".get('/a', b)".repeat(600)}`])('survives %#', (text) => {
  expect(() => told(text)).not.toThrow();
});
