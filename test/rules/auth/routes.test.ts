// Routes without authentication: one forgotten among many, most of an application, or all of it.
import { describe, expect, test } from 'vitest';
import { said } from '../said.ts';
import { thrice } from './thrice.ts';

const server = (routes: string): string => `const express = require('express');
const passport = require('passport');
const orders = require('./orders');
const app = express();
const auth = passport.authenticate('jwt');
${routes}
app.listen(3000);
`;
const orders = "const Order = require('./model');\nexports.create = async (req, res) => res.json(await Order.create(req.body));\nexports.change = async (req, res) => res.json(await Order.change(req.params.id, req.body));\nexports.remove = async (req, res) => res.json(await Order.remove(req.params.id));\nexports.getMany = async (req, res) => res.json(await Order.find(req.body));\n";
const open = ["app.post('/orders', orders.create);", "app.put('/orders/:id', orders.change);", "app.delete('/orders/:id', orders.remove);"];
const guarded = ["app.post('/carts', auth, orders.create);", "app.put('/carts/:id', auth, orders.change);", "app.delete('/carts/:id', auth, orders.remove);"];

describe('auth/unprotected-route', () => {
  const cases: [string, string[], string[]][] = [
    ['one left out among many', [...guarded, open[2]!], ['server.js:9 P2 open']],
    ['one that only says there is nothing', [...guarded, "app.post('/orders/*', (req, res) => { res.status(404).json({ error: 'no such page' }); });", "app.put('/orders/*', (req, res, next) => next(new NotFoundError()));"], []],
    ['one that does something before it says so', [...guarded, "app.post('/orders/*', (req, res) => { note(req.body); res.status(404).json({ error: 'no such page' }); });"], ['server.js:9 P2 open']],
    ['files from anybody, among many that ask', [...guarded, "app.post('/api/uploads', orders.create);"], ['server.js:9 P1 open']],
    ['more open than guarded: once for the application', [...guarded.slice(0, 2), ...open], ['server.js:4 P2 most-open']],
    ['only a route that reads asks', ["app.get('/me', auth, orders.create);", ...open], ['server.js:4 P2 all-open']],
    ['a few open among few', [guarded[0]!, open[0]!], []],
    ['as many that may ask', ["app.get('/me', auth, orders.create);", ...guarded.map((line) => line.replace('auth', "require('checks').requireLogin")), ...open], []],
    ['signing up, and a POST that reads', [...guarded, "app.post('/users', orders.create);", "app.post('/orders', orders.getMany);", "app.post('/orders/filtered-orders', orders.create);"], []],
    ['behind a prefix that cannot be read', [...guarded, open[2]!].map((line) => line.replace("'/", "process.env.BASE + '/")), ['server.js:9 P2 open']],
    ["what only operators do, whatever the first word says", [...guarded, "app.post('/keys/reset-all-fail-counts', orders.change);", "app.post('/keys/verify-selected-keys', orders.change);", "app.post('/verify-email', orders.change);", "app.post('/reset-password', orders.change);"], ['server.js:10 P1 open', 'server.js:9 P1 open']],
    ['what the service works with, even beside a single one that asks', [guarded[0]!, "app.post('/tokens/clear', orders.change);", "app.post('/cookies/import', orders.create);"], ['server.js:7 P1 open', 'server.js:8 P1 open']],
    ['a token of the caller, and all of them where nobody is asked', ["app.get('/me', auth, orders.create);", "app.post('/token/refresh', orders.change);", "app.post('/tokens/revoke', orders.change);"], []],
    ['a greeting', [...guarded, "app.post('/api/hello', orders.create);", "app.delete('/othello/:id', orders.remove);"], ['server.js:10 P2 open']],
    ['whoever invites', [...guarded, "app.post('/auth/invitations', orders.create);"], ['server.js:9 P2 open']],
    ['who was invited, and what is meant for all behind such a prefix', [...guarded, "app.post('/invitations/:token/accept', orders.create);", "app.post(process.env.BASE + '/login', orders.create);", "app.post(process.env.BASE, orders.create);"], []],
  ];
  test.each(cases)('%s', async (_, routes, expected) => {
    expect(await said('auth/unprotected-route', { 'server.js': server(routes.join('\n')), 'orders.js': orders })).toEqual(expected);
  });
});

describe('auth/unprotected-route behind a middleware that finds out who calls', () => {
  const shop = (middleware: string, own: string): Record<string, string> => ({
    'main.py': `from fastapi import Depends, FastAPI, HTTPException, Request
app = FastAPI()
@app.middleware("http")
async def know_caller(request: Request, call_next):
    request.state.user = None
    token = request.headers.get("Authorization")
${middleware}
    return await call_next(request)
async def require_user(request: Request):
    token = decode(request.headers.get("Authorization"))
    if token is None:
        raise HTTPException(status_code=401)
    return token
${['orders', 'carts', 'bills'].map((name) => `@app.post("/${name}")\nasync def add_${name}(item: Item, user=Depends(require_user)):\n    return save(item)\n`).join('')}@app.delete("/admin/prices/{key}")
async def remove(key: int, request: Request):
${own}
    return drop(key)
`,
  });
  const lenient = '    if token:\n        request.state.user = decode(token)';
  const strict = '    if not decode(token):\n        return JSONResponse(status_code=401, content={})';
  test.each([
    ['it lets everybody through', shop(lenient, '    note(key)'), ['main.py:24 P1 open']],
    ['it refuses strangers', shop(strict, '    note(key)'), []],
    ['the handler refuses them', shop(lenient, '    if not request.state.user:\n        raise HTTPException(status_code=401)'), []],
    ['the others ask no more than that', { 'main.py': (shop(lenient, '    note(key)')['main.py'] ?? '').replaceAll(', user=Depends(require_user)', '') }, []],
  ])('%s', async (_, files, expected) => expect(await said('auth/unprotected-route', files)).toEqual(expected));
});

describe('auth/no-authentication', () => {
  const app = (route: string, body: string): Record<string, string> => ({ 'main.py': `from fastapi import FastAPI\napp = FastAPI()\n@app.post("${route}")\ndef work(item: Item):\n    ${body}\n` });
  const picture = (body: string): Record<string, string> => ({ 'main.py': `from fastapi import FastAPI, File, UploadFile\napp = FastAPI()\n@app.post("/photo_crop")\nasync def set_crop(f: UploadFile = File(...)):\n${body}\n` });
  const shop = (check: string): Record<string, string> => ({
    'main.py': `import fastapi
class Shop:
    def __init__(self, provider):
        self.app = fastapi.FastAPI()
        self.provider = provider
        self.app.add_api_route("/orders", self.create, methods=["POST"])
    async def auth_request(self, headers):
        return await run_sync(self.auth_request_now, headers)
    def auth_request_now(self, headers):
        return ${check}
    async def create(self, request: fastapi.Request):
        async def work(headers):
            await self.auth_request(headers)
            return save()
        return await work(dict(request.headers))
`,
  });
  const login = 'import jwt\nfrom fastapi import Depends, HTTPException\nfrom fastapi.security import HTTPBearer\ndef user(given=Depends(HTTPBearer())):\n    found = jwt.decode(given.credentials, KEY, algorithms=["HS256"])\n    if not found:\n        raise HTTPException(401)\n    return found\n';
  const cases: [string, Record<string, string>, string[]][] = [
    ['a service that only computes', app('/partition', 'return partition(item.content)'), ['main.py:2 P2 computes']],
    ['one that blackens what it is given', app('/redact', 'return blacken(build_filters(item.patterns), item.content)'), ['main.py:2 P2 computes']],
    ['one that gathers what it answers', app('/mask', 'found = []\n    found.append(blacken(item.content))\n    return found'), ['main.py:2 P2 computes']],
    ['one that cuts the picture it is given', picture('    return {"size": save_image_to_bytes(cv2.imdecode(np.frombuffer(await f.read(), np.uint8), 1))}'), ['main.py:2 P2 computes']],
    ['one that writes the picture into memory', picture('    out = io.BytesIO()\n    Image.open(BytesIO(await f.read())).save(out, format="PNG")\n    return out.getvalue()'), ['main.py:2 P2 computes']],
    ['one that writes the picture to the disk', picture('    out = path_of(f)\n    Image.open(BytesIO(await f.read())).save(out, format="PNG")\n    return out'), ['main.py:2 P0 open']],
    ['one that remembers the picture', picture('    faces[f.filename] = cv2.imdecode(np.frombuffer(await f.read(), np.uint8), 1)\n    return {}'), ['main.py:2 P0 open']],
    ['one that hands the picture on', picture('    return shop.keep(await f.read())'), ['main.py:2 P0 open']],
    ['one that adds to what all see', app('/mask', 'found.append(blacken(item.content))\n    return found'), ['main.py:2 P0 open']],
    ['one that blackens what it keeps', app('/redact', 'return build_index(blacken(item.content))'), ['main.py:2 P0 open']],
    ['one that keeps what it computes', app('/partition', 'return storage.save(partition(item.content))'), ['main.py:2 P0 open']],
    ['one beside another, which alone checks its callers', { 'shop/api.py': 'from fastapi import Depends, FastAPI, HTTPException\nfrom fastapi.security import HTTPBearer\napp = FastAPI()\ndef key(given=Depends(HTTPBearer(auto_error=False))):\n    if given is None or given.credentials not in KEYS:\n        raise HTTPException(401)\n@app.post("/orders", dependencies=[Depends(key)])\ndef order(item: Item):\n    save(item)\n', 'shop/control.py': 'from fastapi import FastAPI\napp = FastAPI()\n@app.post("/workers")\ndef add(item: Item):\n    save(item)\n' }, ['shop/control.py:2 P0 open']],
    ['one that another imports, which checks callers', { 'shop/api.py': 'from fastapi import Depends, FastAPI, HTTPException\nfrom fastapi.security import HTTPBearer\nfrom shop import control\nfrom shop.control import app as inner\napp = FastAPI()\ndef key(given=Depends(HTTPBearer(auto_error=False))):\n    if given is None or given.credentials not in KEYS:\n        raise HTTPException(401)\n@app.post("/orders", dependencies=[Depends(key)])\ndef order(item: Item):\n    save(item)\n', 'shop/control.py': 'from fastapi import FastAPI\napp = FastAPI()\n@app.post("/workers")\ndef add(item: Item):\n    save(item)\n' }, []],
    ['a login in a file that nothing takes in', { ...app('/items', 'return first(item)'), 'auth.py': login }, ['main.py:2 P0 open']],
    ['a login in a file that something takes in', { 'main.py': `${app('/items', 'return first(item)')['main.py'] ?? ''}import auth\n`, 'auth.py': login }, []],
    ['a page on which visitors choose', { 'main.py': 'from flask import Flask\napp = Flask(__name__)\n@app.route("/preferences", methods=["GET", "POST"])\ndef preferences():\n    return request.preferences.save(make_response())\n' }, ['main.py:2 P2 open']],
    ['one that is called for something else', app('/items', 'return first(item)'), ['main.py:2 P0 open']],
    ['one that ends a session', { 'main.py': 'from fastapi import FastAPI\napp = FastAPI()\n@app.post("/close_session")\ndef close_session(item: Item):\n    drop(item)\n' }, ['main.py:2 P0 open']],
    ['one that ends a session by its name', app('/sessions/{name}/terminate', 'return drop(item)'), ['main.py:2 P0 open']],
    ['one that makes a session', app('/session', 'return make(item)'), []],
    ['one that makes a session and says so', app('/new_session', 'return make(item)'), []],
    ['one that turns speech into text', { 'main.py': 'from fastapi import FastAPI, File, UploadFile\nfrom fastapi.responses import StreamingResponse\nfrom utils import load_audio\napp = FastAPI()\n@app.post("/asr")\nasync def asr(audio_file: UploadFile = File(...), output: str = "txt"):\n    result = model.transcribe(load_audio(audio_file.file, True), output)\n    return StreamingResponse(result, headers={"Content-Disposition": f\'attachment; filename="{quote(audio_file.filename)}.{output}"\'})\n' }, ['main.py:4 P2 computes']],
    ['a server of the loopback', { 'app.js': "const express = require('express');\nconst app = express();\napp.post('/orders', (req, res) => res.json(save(req.body)));\napp.listen(PORT, '127.0.0.1', () => {});\n" }, ['app.js:2 P2 open']],
    ['a server of the loopback unless a variable says otherwise', { 'app.js': "const express = require('express');\nconst app = express();\napp.post('/orders', (req, res) => res.json(save(req.body)));\napp.listen(PORT, process.env.HOST || '127.0.0.1', () => {});\n" }, ['app.js:2 P0 open']],
    ['a server of the loopback here, and of all there', { 'app.js': "const express = require('express');\nconst app = express();\napp.post('/orders', (req, res) => res.json(save(req.body)));\nif (local) app.listen(PORT, '127.0.0.1');\nelse app.listen(PORT);\n" }, ['app.js:2 P0 open']],
    ['a form that a command line serves', { 'web.py': 'import uvicorn\nfrom fastapi import FastAPI\ndef make():\n    app = FastAPI()\n    @app.post("/orders")\n    def order(item: Item):\n        save(item)\n    return app\ndef start(port):\n    app = make()\n    config = uvicorn.Config(app, host="127.0.0.1", port=port)\n    uvicorn.Server(config).run()\n' }, ['web.py:4 P2 open']],
    ['one that an image starts on all addresses', { 'web.py': 'import uvicorn\nfrom fastapi import FastAPI\napp = FastAPI()\n@app.post("/orders")\ndef order(item: Item):\n    save(item)\nif __name__ == "__main__":\n    uvicorn.run(app, host="127.0.0.1")\n', Dockerfile: 'FROM python\nCMD ["uvicorn", "web:app", "--host", "0.0.0.0"]\n' }, ['web.py:3 P0 open']],
    ['a service that only its neighbours reach', { 'runner/main.py': app('/items', 'return first(item)')['main.py'] ?? '', 'runner/Dockerfile': 'FROM python\n', 'compose.yml': 'services:\n  runner: {build: runner}\n  web: {build: web, ports: ["80:80"]}\n' }, ['runner/main.py:2 P2 open']],
    ['a service that developers alone build, on their loopback', { 'server/bridge/main.py': app('/items', 'return first(item)')['main.py'] ?? '', 'compose.dev.yml': 'services:\n  bridge: {build: server/bridge, ports: ["127.0.0.1:90:90"]}\n', 'compose.yml': 'services:\n  web: {build: server, ports: ["80:80"]}\n' }, ['server/bridge/main.py:2 P2 open']],
    ['a service that developers alone build, and show', { 'server/bridge/main.py': app('/items', 'return first(item)')['main.py'] ?? '', 'compose.dev.yml': 'services:\n  bridge: {build: server/bridge, ports: ["90:90"]}\n', 'compose.yml': 'services:\n  web: {build: server, ports: ["80:80"]}\n' }, ['server/bridge/main.py:2 P0 open']],
    ['a service that the world reaches', { 'runner/main.py': app('/items', 'return first(item)')['main.py'] ?? '', 'compose.yml': 'services:\n  runner: {build: runner, ports: ["90:90"]}\n  web: {build: web, ports: ["80:80"]}\n' }, ['runner/main.py:2 P0 open']],
    ['a service behind a proxy', { 'runner/main.py': app('/items', 'return first(item)')['main.py'] ?? '', 'compose.yml': 'services:\n  runner: {build: runner}\n  web: {image: nginx, ports: ["80:80"]}\n' }, ['runner/main.py:2 P0 open']],
    ['a method of its class that asks, called in a function inside', shop('self.provider.authenticate_or_raise(headers)'), []],
    ['a method of its class that only looks', shop('self.provider.look_up(headers)'), ['main.py:4 P0 open']],
  ];
  test.each(cases)('%s', async (_, files, expected) => expect(await said('auth/no-authentication', { Dockerfile: 'FROM python\n', ...(expected.length > 0 ? thrice(files) : files) })).toEqual(expected));

  test.each([[1, 'P2'], [2, 'P2'], [3, 'P0']])('%i routes', async (count, severity) => {
    const routes = Array.from({ length: count }, (_, at) => `app.post('/orders/${String(at)}', (req, res) => res.json(save(req.body)));\n`).join('');
    expect(await said('auth/no-authentication', { Dockerfile: 'FROM node\n', 'app.js': `const express = require('express');\nconst app = express();\n${routes}app.listen(PORT);\n` })).toEqual([`app.js:2 ${severity} open`]);
  });

  test.each<[string, Record<string, string>]>([
    ['nothing deploys it', {}],
    ['Compose runs datastores alone', { 'docker-compose.yml': 'services: {db: {image: "postgres:16"}, admin: {image: dpage/pgadmin4}}\n' }],
  ])('P1 where %s', async (_, files) => expect(await said('auth/no-authentication', { ...thrice(app('/items', 'return first(item)')), ...files })).toEqual(['main.py:2 P1 open']));
});

describe('auth/no-brute-force-protection and ratelimit/not-applied', () => {
  const files = (more: string): Record<string, string> => ({
    'app.js': "const express = require('express');\nconst controller = require('./auth');\nconst app = express();\napp.post('/login', controller.login);\n" + more,
    'auth.js': 'exports.login = async (req, res) => res.json(await check(req.body.email, req.body.password));\nexports.save = async (req, res) => res.json(await save(req.body));\n',
  });
  test('a login alone is spoken of once', async () => {
    expect(await said('auth/no-brute-force-protection', files(''))).toEqual(['app.js:4 P2 unlimited']);
    expect(await said('ratelimit/not-applied', files(''))).toEqual([]);
    expect(await said('ratelimit/not-applied', files("app.put('/notes', controller.save);\n"))).toEqual(['app.js:3 P2 open']);
  });
  const asked = (path: string, check: string): Record<string, string> => ({ 'main.py': `from fastapi import FastAPI, HTTPException\nfrom pydantic import BaseModel\nfrom config import settings\napp = FastAPI()\nclass Login(BaseModel):\n    password: str\n    password_again: str = ""\n@app.post("${path}")\ndef status(payload: Login):\n    if ${check}:\n        return {"ok": True}\n    raise HTTPException(401)\n` });
  test.each<[string, string, string[]]>([
    ['/session', 'exports.before = (req, res, next) => { if (req.body.password !== stored) next(403); else next(); };', ['app.js:6 P2 unlimited']],
    ['/session', 'exports.before = (req, res, next) => { passwordless.acceptToken(); next(); };', []],
    ['/stripe/fetch-checkout-session', 'exports.before = (req, res, next) => { if (req.body.password !== stored) next(403); else next(); };', []],
  ])('POST %s behind %s', async (path, before, expected) => expect(await said('auth/no-brute-force-protection', { 'before.js': `${before}\n`, 'app.js': `const express = require('express');\nconst { before } = require('./before');\nconst { begin } = require('./begin');\nconst app = express();\napp.use(before);\napp.post('${path}', async (req, res) => { res.json(await begin(req.body.mode)); });\n` })).toEqual(expected));
  test.each([
    ['/auth/status', 'payload.password == settings.web_password', ['main.py:8 P2 unlimited']],
    ['/verify-password', 'hmac.compare_digest(payload.password, ADMIN_PASSWORD)', ['main.py:8 P2 unlimited']],
    ['/auth/status', 'payload.password == payload.password_again', []],
    ['/profile', 'payload.password == settings.web_password', []],
  ])('a login called otherwise: %s where %s', async (path, check, expected) => expect(await said('auth/no-brute-force-protection', asked(path, check))).toEqual(expected));
  const limited = (route: string, more = ''): Record<string, string> => ({ ...files(''), 'app.js': `const express = require('express');\nconst rateLimit = require('express-rate-limit');\nconst controller = require('./auth');\nconst app = express();\n${more}${route}\napp.get('/logs', rateLimit({ max: 50 }), controller.save);\n` });
  test('a limiter of one route says nothing of another', async () => {
    expect(await said('auth/no-brute-force-protection', limited("app.post('/login', controller.login);"))).toEqual(['app.js:5 P2 unlimited']);
    expect(await said('auth/no-brute-force-protection', limited("app.post('/login', rateLimit({ max: 5 }), controller.login);"))).toEqual([]);
    expect(await said('auth/no-brute-force-protection', limited("app.post('/login', controller.login);", 'app.use(rateLimit({ max: 100 }));\n'))).toEqual([]);
  });
  const named = (routes: string, more: Record<string, string> = {}): Record<string, string> => ({ ...files(''), 'limits.js': "const rateLimit = require('express-rate-limit');\nexports.mailLimiter = rateLimit({ max: 3 });\nexports.loginLimiter = rateLimit({ max: 5 });\n", 'app.js': `const express = require('express');\nconst { mailLimiter, loginLimiter } = require('./limits');\nconst controller = require('./auth');\nconst app = express();\n${routes}\n`, ...more });
  test.each<[string, Record<string, string>, string[]]>([
    ['before another route', named("app.post('/mails', mailLimiter, controller.save);\napp.post('/login', controller.login);"), ['app.js:6 P2 unlimited']],
    ['before the login', named("app.post('/mails', mailLimiter, controller.save);\napp.post('/login', loginLimiter, controller.login);"), []],
    ['before all', named("app.use(mailLimiter);\napp.post('/login', controller.login);"), []],
    ['below a path that the login has', named("app.use('/auth', loginLimiter);\napp.post('/auth/login', controller.login);"), []],
    ['below another path', named("app.use('/mails', mailLimiter);\napp.post('/auth/login', controller.login);\napp.post('/mails/send', controller.save);"), ['app.js:6 P2 unlimited']],
    ['on a router that nobody is seen to mount', named("app.use('/mails', mailLimiter);\nconst hidden = express.Router();\nhidden.post('/login', controller.login);\nmountAll(hidden);"), []],
    ['in the handler of another route', named("app.post('/mails', (req, res) => (sent++ > 5 ? res.status(429).end() : res.end()));\napp.post('/login', controller.login);", { 'limits.js': '' }), ['app.js:6 P2 unlimited']],
    ['in the handler of the login', named("app.post('/login', (req, res) => (tried++ > 5 ? res.status(429).end() : check(req.body.email, req.body.password)));", { 'limits.js': '' }), []],
    ['in what the handler calls', named("app.post('/login', controller.login);", { 'auth.js': "const { slow } = require('./slow');\nexports.login = async (req, res) => {\n  await slow(req.ip);\n  res.json(await check(req.body.email, req.body.password));\n};\n", 'slow.js': "exports.slow = (ip) => {\n  if (known(ip)) throw new HttpException('too many', 429);\n  const { headers } = request;\n};\n" }), []],
  ])('a limiter %s', async (_, given, expected) => expect(await said('auth/no-brute-force-protection', given)).toEqual(expected));

  test('words that are no limiters', async () => {
    expect(await said('auth/no-brute-force-protection', files('exports.getPiThrottledStatus = () => 1;\nconst passwordAttemptHash = 1;\n'))).toEqual(['app.js:4 P2 unlimited']);
    expect(await said('auth/no-brute-force-protection', files('const loginAttempts = new Map();\n'))).toEqual([]);
  });
});

describe('path/traversal by where the server listens', () => {
  test.each([
    ["PORT, '127.0.0.1'", 'P2'],
    ['PORT', 'P0'],
  ])('listen(%s)', async (given, severity) => {
    const text = `const express = require('express');\nconst fs = require('fs');\nconst app = express();\napp.use(express.json());\napp.post('/media', (req, res) => {\n  res.send(fs.readFileSync(req.body.path));\n});\napp.listen(${given});\n`;
    expect(await said('path/traversal', { 'app.js': text })).toEqual([`app.js:6 ${severity} read`]);
  });
});

describe('auth/no-authentication beside an application that asks', () => {
  const main = `import * as http from 'http';
import './loaded.js';
http.createServer((req, res) => {
  const { method, url } = req;
  if (url === '/orders' && method === 'POST') {
    if (tokens.verify(req.headers.authorization) === null) { res.writeHead(401); res.end(); return; }
    res.end();
  }
}).listen(3000);
`;
  const control = `import * as http from 'http';
http.createServer((req, res) => {
  const { method, url } = req;
  if (url === '/control/stop' && method === 'POST') { stop(); res.end(); }
  if (url === '/control/start' && method === 'POST') { start(); res.end(); }
}).listen(3100);
`;
  const loaded = "export const who = (req) => req.headers.authorization;\n";
  const deployed = 'FROM node:22\nCOPY . .\nCMD ["node", "src/control.js"]\n';
  test('a second server of its own, and only that', async () => {
    expect(await said('auth/no-authentication', { ...thrice({ 'src/control.js': control }), 'src/main.js': main, 'src/loaded.js': loaded, Dockerfile: deployed })).toEqual(['src/control.js:2 P0 open']);
    expect(await said('auth/no-authentication', { 'src/control.js': control, 'src/loaded.js': loaded, Dockerfile: deployed })).toEqual([]);
  });
});

test.each<[string, string[]]>([
  ['exchange(state=given.state, code=given.code)', []],
  ['exchange(code=given.code, state=given.state)', []],
  ['exchange(given)', ['app.py:3 P2 unlimited']],
  ['exchange(given.email, given.code)', ['app.py:3 P2 unlimited']],
  ['exchange(given.password, given.code, given.state)', ['app.py:3 P2 unlimited']],
])('auth/no-brute-force-protection: a body called after the login, of which is read %s', async (call, expected) => {
  expect(await said('auth/no-brute-force-protection', { 'app.py': `from fastapi import FastAPI\napp = FastAPI()\n@app.post("/login")\nasync def login(given: LoginModel):\n    return await ${call}\n` })).toEqual(expected);
});

test('auth/no-brute-force-protection: a word in place of a password, for a cookie', async () => {
  const app = (given: string): Record<string, string> => ({ 'app.py': `from fastapi import FastAPI, Request\nfrom fastapi.responses import RedirectResponse\napp = FastAPI()\n@app.post("/auth")\nasync def authenticate(request: Request):\n    form = await request.form()\n    auth_token = form.get("auth_token")\n    response = RedirectResponse(url="/")\n    if auth_token == settings.AUTH_TOKEN:\n        ${given}\n    return response\n` });
  expect(await said('auth/no-brute-force-protection', app('response.set_cookie(key="auth_token", value=auth_token)'))).toEqual(['app.py:4 P2 unlimited']);
  expect(await said('auth/no-brute-force-protection', app('response.headers["x"] = "y"'))).toEqual([]);
});

describe('auth/no-authentication in a folder of scripts', () => {
  const shop = "from fastapi import Depends, FastAPI, Header, HTTPException\ndef verify(x_api_key: str = Header()):\n    if not check_key(x_api_key):\n        raise HTTPException(status_code=401)\napp = FastAPI(dependencies=[Depends(verify)])\n@app.post('/orders')\ndef order(item: dict):\n    save(item)\n";
  const mock = "from flask import Flask, request\napp = Flask(__name__)\n@app.post('/api/pull')\ndef pull():\n    keep(request.json)\n    return ''\nif __name__ == '__main__':\n    app.run(host='0.0.0.0', port=8100)\n";
  test.each<[string, Record<string, string>, string]>([
    ['by hand, beside what is deployed', { 'app/main.py': shop, Dockerfile: 'FROM python:3.12\nCMD ["uvicorn", "app.main:app"]\n' }, 'P2'],
    ['by the image', { 'app/main.py': shop, Dockerfile: 'FROM python:3.12\nCMD ["python", "scripts/mock.py"]\n' }, 'P0'],
    ['by a server that the image starts', { 'app/main.py': shop, Dockerfile: 'FROM python:3.12\nCMD ["gunicorn", "scripts.mock:app"]\n' }, 'P0'],
    ['by a Procfile', { 'app/main.py': shop, Procfile: 'web: gunicorn scripts.mock:app\n' }, 'P0'],
    ['the only application', { Dockerfile: 'FROM python:3.12\nCMD ["./boot.sh"]\n' }, 'P0'],
  ])('started %s', async (_, files, severity) => {
    expect(await said('auth/no-authentication', { ...files, ...thrice({ 'scripts/mock.py': mock }) })).toEqual([`scripts/mock.py:2 ${severity} open`]);
  });
});
