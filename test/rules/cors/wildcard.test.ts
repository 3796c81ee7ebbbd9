import { describe, expect, test } from 'vitest';
import { matchesEverything } from '../../../rules/cors/pattern.ts';
import { said } from '../said.ts';

const fastapi = (origins: string, more = ''): string => `from fastapi import FastAPI
from fastapi.middleware.cors import CORSMiddleware
from config import settings
import os
app = FastAPI()
app.add_middleware(
    CORSMiddleware,
    allow_origins=${origins},
    ${more}
)
`;
const echo = "const cors = require('cors');\nconst app = require('express')();\napp.use(cors({ origin: true, credentials: true }));\n";
const config = (field: string): string => `from pydantic_settings import BaseSettings
class Settings(BaseSettings):
    ENVIRONMENT: str = "local"
    ${field}
settings = Settings()
`;

const backend = (read: string): string => `from starlette.requests import HTTPConnection\nclass Backend:\n    async def authenticate(self, conn: HTTPConnection):\n        return check(conn.${read})\n`;
const interceptor = "import type { CallHandler, ExecutionContext, NestInterceptor } from '@nestjs/common';\nexport class Open implements NestInterceptor {\n  intercept(context: ExecutionContext, next: CallHandler) {\n    const request = context.switchToHttp().getRequest();\n    context.switchToHttp().getResponse().headers({ 'Access-Control-Allow-Origin': request.headers.origin });\n    return next.handle();\n  }\n}\n";
const timed = "import type { IncomingMessage, ServerResponse } from 'node:http';\nexport async function timed(req: IncomingMessage, res: ServerResponse, next: () => void) {\n  res.setHeader('Access-Control-Allow-Origin', req.headers.origin || '*');\n  res.setHeader('Access-Control-Allow-Credentials', 'true');\n  next();\n}\n";
const nest = (routes: string): string => `import { MiddlewareConsumer, Module, NestModule, RequestMethod } from '@nestjs/common';\nimport { timed } from './time.middleware';\n@Module({})\nexport class TimeModule implements NestModule {\n  configure(consumer: MiddlewareConsumer) {\n    consumer.apply(timed).forRoutes(${routes});\n  }\n}\n`;

const trusting = (test: string): string => `from starlette.middleware.base import BaseHTTPMiddleware
class Cors(BaseHTTPMiddleware):
    async def dispatch(self, request, call_next):
        origin = request.headers.get('Origin')
        response = await call_next(request)
        known = origins()
        trusted = not open_to_all and ${test}
        response.headers['Access-Control-Allow-Origin'] = origin
        if trusted:
            response.headers['Access-Control-Allow-Credentials'] = 'true'
        return response
`;
const judged = (more: string): string => `import re
from starlette.middleware.base import BaseHTTPMiddleware
class Answering(BaseHTTPMiddleware):
    async def dispatch(self, request, call_next):
        response = await call_next(request)
        origin = request.headers.get("origin", "")
        match = re.search(r"/info/([0-9]+)", request.headers.get("x-path") or request.url.path or request.scope["path"])
        number = int(match.group(1)) + int(match.group(1)) + int(match.group(1))
        row = session.get(Row, number) or session.get(Other, number) or session.get(Third, number)
        if row ${more}:
            response.headers["Access-Control-Allow-Origin"] = origin
            response.headers["Access-Control-Allow-Credentials"] = "true"
        return response
`;

const acting = '@sio.event\nasync def order(sid, data):\n    await keep(data)\n';
const sockets = (more: string, handler = acting): string => `import socketio\nfrom fastapi import FastAPI\nfrom starlette.middleware.sessions import SessionMiddleware\napp = FastAPI()\napp.add_middleware(SessionMiddleware, secret_key=load()${more})\nsio = socketio.AsyncServer(async_mode="asgi", cors_allowed_origins="*")\n@app.get("/me")\ndef me(request):\n    return request.session["user"]\n${handler}`;

const star = 'from fastapi import FastAPI, Response, Security\nfrom fastapi.security import APIKeyHeader\napp = FastAPI()\napp.add_middleware(CORSMiddleware, allow_origins=["*"], allow_credentials=True)\n';

describe('cors/wildcard', () => {
  const cases: [string, Record<string, string>, string[]][] = [
    ['literal', { 'app.py': fastapi('["*"]') }, ['app.py:8 P2 any']],
    ['with credentials', { 'app.py': fastapi('["*"]', 'allow_credentials=True') }, ['app.py:8 P2 credentials-unseen']],
    ['named origins', { 'app.py': fastapi('["https://a.example"]', 'allow_credentials=True') }, []],
    ['settings default two files away', { 'app.py': fastapi('settings.CORS'), 'config.py': config('CORS: list[str] = ["*"]') }, ['app.py:8 P2 any']],
    ['settings default, restricted', { 'app.py': fastapi('settings.CORS'), 'config.py': config('CORS: list[str] = []') }, []],
    ['production Compose file restricts it', { 'app.py': fastapi('settings.CORS'), 'config.py': config('CORS: list[str] = ["*"]'), 'docker-compose.yml': 'services:\n  api:\n    image: x\n    environment:\n      CORS: \'["https://a.example"]\'\n' }, []],
    ['Compose file opens it', { 'app.py': fastapi('settings.CORS'), 'config.py': config('CORS: list[str] = []'), 'docker-compose.yml': 'services:\n  api:\n    image: x\n    environment:\n      CORS: \'["*"]\'\n' }, ['app.py:8 P2 any']],
    ['comma-separated variable', { 'app.py': fastapi('[o.strip() for o in os.getenv("CORS", "*").split(",")]') }, ['app.py:8 P2 any']],
    ['development branch', { 'app.py': fastapi('["*"] if settings.ENVIRONMENT == "local" else ["https://a.example"]') }, ['app.py:8 P3 development']],
    ['pattern for everything', { 'app.py': fastapi('[]', 'allow_origin_regex=".*"') }, ['app.py:9 P2 pattern']],
    ['test file', { 'tests/app.py': fastapi('["*"]') }, []],
    ['express, on single routes', { 'server.js': "const cors = require('cors');\nconst app = require('express')();\n// open: nothing else\nconst open = cors({ origin: '*' });\napp.options('/a', open);\napp.post('/a', open, (req, res) => res.json({}));\napp.get('/b', cors(), (req, res) => res.json({}));\n" }, ['server.js:4 P2 any']],
    ['express, on a route and on a router', { 'server.js': "const cors = require('cors');\nconst app = require('express')();\nconst open = cors({ origin: '*' });\napp.get('/a', open, (req, res) => res.json({}));\napp.use('/b', open, router);\n" }, ['server.js:3 P2 any']],
    ['the gravest place of a file leads', { 'server.js': "const cors = require('cors');\nconst app = require('express')();\napp.get('/a', cors(), (req, res) => res.json({}));\napp.use('/b', cors(), router);\n" }, ['server.js:4 P2 default']],
    ['Flask-CORS takes its origins from the settings', { 'shop/settings.py': "CORS_ORIGINS = ['https://a.example']\n", 'shop/views.py': 'from flask import Blueprint\nfrom flask_cors import cross_origin\nbp = Blueprint("b", __name__)\n@bp.route("/a")\n@cross_origin(supports_credentials=True)\ndef a(): ...\n' }, []],
    ['Flask-CORS takes `*` from the settings', { 'shop/settings.py': "CORS_ORIGINS = '*'\n", 'shop/app.py': 'from flask import Flask\nfrom flask_cors import CORS\napp = Flask(__name__)\napp.config.from_object("shop.settings")\nCORS(app)\n' }, ['shop/app.py:5 P2 any']],
    ['Flask-CORS takes what another file puts into the configuration', { 'shop/setup.py': "def setup(app):\n    app.config['CORS_ORIGINS'] = ['https://a.example']\n", 'shop/app.py': 'from flask import Flask\nfrom flask_cors import CORS\napp = Flask(__name__)\nCORS(app)\n' }, []],
    ['express default', { 'server.js': "const cors = require('cors');\nconst app = require('express')();\napp.use(cors());\n" }, ['server.js:3 P2 default']],
    ['express origin true', { 'server.js': "const cors = require('cors');\nconst app = require('express')();\napp.use(cors({ origin: true, credentials: true }));\n" }, ['server.js:3 P2 credentials-unseen']],
    ['express constant from another module', { 'src/origins.ts': "export const origins = ['*'];\n", 'src/server.ts': "import cors from 'cors';\nimport express from 'express';\nimport { origins } from './origins';\nexpress().use(cors({ origin: origins }));\n" }, ['src/server.ts:4 P2 any']],
    ['express list', { 'server.js': "const cors = require('cors');\nconst app = require('express')();\napp.use(cors({ origin: ['https://a.example'] }));\n" }, []],
    ['header in one handler', { 'app.py': 'from flask import Flask, make_response\napp = Flask(__name__)\n@app.route("/badge")\ndef badge():\n    response = make_response("x")\n    response.headers["Access-Control-Allow-Origin"] = "*"\n    return response\n' }, ['app.py:6 P2 any']],
    ['header after each request', { 'app.py': 'from flask import Flask\napp = Flask(__name__)\n@app.after_request\ndef after(response):\n    response.headers["Access-Control-Allow-Origin"] = "*"\n    return response\n' }, ['app.py:5 P2 any']],
    ['django', { 'site/settings.py': 'INSTALLED_APPS = ["corsheaders"]\nROOT_URLCONF = "site.urls"\nCORS_ALLOW_ALL_ORIGINS = True\n' }, ['site/settings.py:3 P2 any']],
    ['a literal star with credentials: no browser takes it', { 'server.js': "const cors = require('cors');\nconst app = require('express')();\napp.use(cors({ origin: '*', credentials: true }));\n" }, ['server.js:3 P2 any']],
    ['the default star with credentials', { 'server.ts': "import { cors } from 'hono/cors';\nimport { Hono } from 'hono';\nnew Hono().use(cors({ credentials: true }));\n" }, ['server.ts:3 P2 default']],
    ['a library that echoes for the star with credentials', { 'server.js': "const cors = require('@koa/cors');\nconst app = new (require('koa'))();\napp.use(cors({ origin: '*', credentials: true }));\n" }, ['server.js:3 P2 credentials-unseen']],
    ['a star only while credentials are off', { 'server.ts': "import cors from 'cors';\nimport express from 'express';\nconst listed = process.env.ORIGINS;\nexpress().use(cors({ origin: listed ? check : '*', credentials: !!listed }));\nfunction check(origin, callback) { callback(null, listed.includes(origin)); }\n" }, ['server.ts:4 P2 any']],
    ['cookies, and credentials that are off by default', { 'app.py': `${fastapi('["*"]')}@app.get("/me")\ndef me(request):\n    return request.cookies.get("session")\n` }, ['app.py:8 P2 any']],
    ['django, for named paths', { 'site/settings.py': 'INSTALLED_APPS = ["corsheaders"]\nROOT_URLCONF = "site.urls"\nCORS_ALLOW_ALL_ORIGINS = True\nCORS_URLS_REGEX = r"^/api/v2/search/$"\n' }, ['site/settings.py:3 P2 any']],
    ['one handler of Tornado', { 'handlers.py': 'class RootHandler(APIHandler):\n    def set_default_headers(self):\n        self.set_header("Access-Control-Allow-Origin", "*")\n' }, ['handlers.py:3 P2 any']],
    ['a handler of Tornado that others build on', { 'handlers.py': 'class RootHandler(APIHandler):\n    def set_default_headers(self):\n        self.set_header("Access-Control-Allow-Origin", "*")\nclass Users(RootHandler):\n    pass\n' }, ['handlers.py:3 P2 any']],
    ['both names of the setting', { 'site/settings.py': 'INSTALLED_APPS = ["corsheaders"]\nROOT_URLCONF = "site.urls"\nCORS_ALLOW_ALL_ORIGINS = False\nCORS_ORIGIN_ALLOW_ALL = True\n' }, []],
    ['several settings, one policy', { 'site/settings.py': 'INSTALLED_APPS = ["corsheaders"]\nROOT_URLCONF = "site.urls"\nCORS_ORIGIN_ALLOW_ALL = True\nCORS_ORIGIN_WHITELIST = ["*"]\n' }, ['site/settings.py:3 P2 any']],
    ['header of one path', { 'app.py': 'from starlette.responses import Response\nclass Card:\n    async def __call__(self, scope, receive, send):\n        if scope["path"] == "/.well-known/card.json":\n            headers = {"Access-Control-Allow-Origin": "*"}\n            await Response("x", headers=headers)(scope, receive, send)\n' }, ['app.py:5 P2 any']],
    ['wildcards dropped in a function', { 'app.py': `${fastapi('named(["https://a.example", "*"])', 'allow_credentials=True')}\ndef named(given):\n    kept = []\n    for origin in given:\n        stripped = origin.strip()\n        if not stripped:\n            continue\n        if "*" in stripped:\n            continue\n        kept.append(stripped)\n    return kept\n` }, []],
    ['blanks dropped in a function', { 'app.py': `${fastapi('named(["https://a.example", "*"])')}\ndef named(given):\n    kept = []\n    for origin in given:\n        if origin:\n            kept.append(origin.strip())\n    return kept\n` }, ['app.py:8 P2 any']],
    ['wildcards dropped in a comprehension', { 'app.py': fastapi('[o for o in ["https://a.example", "*"] if o != "*"]') }, []],
    ['the Origin with a star to fall back on', { 'server.js': "const app = require('express')();\napp.all('*', (req, res, next) => {\n  const { origin, Origin, referer, Referer } = req.headers;\n  const allowed = origin || Origin || referer || Referer || '*';\n  res.header('Access-Control-Allow-Origin', allowed);\n  res.header('Access-Control-Allow-Credentials', true);\n  next();\n});\n" }, ['server.js:5 P2 credentials-unseen']],
    ['the Origin for all, credentials for a list', { 'app.py': trusting('origin in known') }, ['app.py:8 P2 reflected']],
    ['the Origin and credentials for all of some paths', { 'app.py': trusting('request.url.path in known') }, ['app.py:8 P2 credentials-unseen']],
    ['the Origin for some paths, a list for others', { 'app.py': 'from starlette.middleware.base import BaseHTTPMiddleware\nclass Cors(BaseHTTPMiddleware):\n    async def dispatch(self, request, call_next):\n        origin = request.headers.get("origin")\n        response = await call_next(request)\n        if self.is_public(request.url.path) or origin in self.known:\n            response.headers["Access-Control-Allow-Origin"] = origin\n            response.headers["Access-Control-Allow-Credentials"] = "true"\n        return response\n' }, ['app.py:7 P2 credentials-unseen']],
    ['the Origin where it is listed, or there is none', { 'app.py': 'from starlette.middleware.base import BaseHTTPMiddleware\nclass Cors(BaseHTTPMiddleware):\n    async def dispatch(self, request, call_next):\n        origin = request.headers.get("origin")\n        response = await call_next(request)\n        if not origin or origin in self.known:\n            response.headers["Access-Control-Allow-Origin"] = origin\n        return response\n' }, []],
    ['headers of a Remix answer', { 'app/card.server.ts': "export function answer(body: string): Response {\n  const responseHeaders = new Headers();\n  responseHeaders.set('access-control-allow-origin', '*');\n  return new Response(body, { headers: responseHeaders });\n}\n" }, ['app/card.server.ts:3 P2 any']],
    ['nginx configuration in a ConfigMap', { 'k8s/web.yaml': 'apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: web\ndata:\n  MODE: fast\n  default.conf: |\n    server {\n      location /api/ {\n        add_header Access-Control-Allow-Origin "*";\n        proxy_pass http://api;\n      }\n    }\n' }, ['k8s/web.yaml:10 P2 any']],
    ['a helper of one view', { 'app/views.py': 'from django.http import JsonResponse\nfrom django.views.generic import View\nclass Metadata(View):\n    def get(self, request):\n        response = JsonResponse({})\n        self.add_cors_headers(response)\n        return response\n    @staticmethod\n    def add_cors_headers(response):\n        response["Access-Control-Allow-Origin"] = "*"\n' }, ['app/views.py:10 P2 any']],
    ['a helper of one route', { 'lib/uploadCorsHeaders.ts': "export const uploadCorsHeaders = (request?: Request) => ({ 'Access-Control-Allow-Origin': '*' });\n", 'app/api/uploads/route.ts': "import { uploadCorsHeaders } from '../../../lib/uploadCorsHeaders';\nexport const OPTIONS = (request: Request) => new Response(null, { headers: uploadCorsHeaders(request) });\n" }, ['lib/uploadCorsHeaders.ts:1 P2 any']],
    ['a helper of one route that answers', { 'server/routes/card.js': "import { Router } from 'express';\nconst respondWithText = (res, body) => {\n  res.writeHead(200, { 'Access-Control-Allow-Origin': '*' });\n  res.end(body);\n};\nconst router = Router();\nrouter.get('/card', (req, res) => respondWithText(res, 'x'));\nexport default router;\n" }, ['server/routes/card.js:3 P2 any']],
    ['a helper of many files', { 'server/answer.js': "export function respond(res, body) {\n  res.setHeader('Access-Control-Allow-Origin', '*');\n  res.end(body);\n}\n", ...Object.fromEntries(['a', 'b', 'c'].map((name) => [`server/${name}.js`, "import { Router } from 'express';\nimport { respond } from './answer.js';\nconst router = Router();\nrouter.get('/x', (req, res) => respond(res, 'x'));\nexport default router;\n"])) }, ['server/answer.js:2 P2 any']],
    ['a helper of a server of its own', { 'tools.py': 'from http.server import BaseHTTPRequestHandler\nclass Handler(BaseHTTPRequestHandler):\n    def do_GET(self):\n        self.send_json("x")\n    def send_json(self, body):\n        self.send_header("Access-Control-Allow-Origin", "*")\n' }, ['tools.py:6 P2 any']],
    ['static files', { 'server.js': "const express = require('express');\nconst app = express();\napp.use('/file', express.static('public', { setHeaders: (res) => {\n  res.set('Access-Control-Allow-Origin', '*');\n} }));\n" }, ['server.js:4 P2 any']],
    ['a Nest interceptor of some handlers', { 'src/open.interceptor.ts': interceptor, 'src/a.controller.ts': "import { Controller, Get, UseInterceptors } from '@nestjs/common';\nimport { Open } from './open.interceptor';\n@Controller('a')\nexport class A {\n  @Get(['/', '/a', '/b', '/c'])\n  @UseInterceptors(Open)\n  get() { return 1; }\n}\n" }, ['src/open.interceptor.ts:5 P2 reflected']],
    ['a Nest interceptor of all', { 'src/open.interceptor.ts': interceptor, 'src/main.ts': "import { NestFactory } from '@nestjs/core';\nimport { AppModule } from './app.module';\nimport { Open } from './open.interceptor';\nasync function bootstrap() {\n  const app = await NestFactory.create(AppModule);\n  app.useGlobalInterceptors(new Open());\n  await app.listen(3000);\n}\nbootstrap();\n" }, ['src/open.interceptor.ts:5 P2 reflected']],
    ['Nest middleware of one path', { 'src/time.middleware.ts': timed, 'src/time.module.ts': nest("{ path: dev ? '/time' : `${prefix}/time`, method: RequestMethod.ALL }") }, ['src/time.middleware.ts:3 P2 one-path']],
    ['Nest middleware of every path', { 'src/time.middleware.ts': timed, 'src/time.module.ts': nest("'*'") }, ['src/time.middleware.ts:3 P2 credentials-unseen']],
    ['a Django base that production closes, two modules on', { 'config/settings/cors.py': 'CORS_ALLOW_CREDENTIALS = True\nCORS_ALLOW_ALL_ORIGINS = True\n', 'config/django/base.py': 'INSTALLED_APPS = ["corsheaders"]\nROOT_URLCONF = "site.urls"\nfrom config.settings.cors import *\n', 'config/django/production.py': 'from .base import *\nDEBUG = False\nCORS_ALLOW_ALL_ORIGINS = False\n' }, ['config/settings/cors.py:2 P2 replaced']],
    ...([
      ["Django's own session", '', 'P2 credentials-kept'],
      ["Django's session, said to be Lax", 'SESSION_COOKIE_SAMESITE = "Lax"\n', 'P2 credentials-kept'],
      ["Django's session for all sites", 'SESSION_COOKIE_SAMESITE = "None"\n', 'P0 any-credentials'],
      ["Django's session for all sites, in short", 'SESSION_COOKIE_SAMESITE = None\n', 'P0 any-credentials'],
    ] as const).map(([name, more, expected]): [string, Record<string, string>, string[]] => [name, { 'site/settings.py': `INSTALLED_APPS = ["corsheaders"]\nROOT_URLCONF = "site.urls"\nMIDDLEWARE = ["django.contrib.sessions.middleware.SessionMiddleware"]\nCORS_ALLOW_CREDENTIALS = True\nCORS_ALLOW_ALL_ORIGINS = True\n${more}` }, [`site/settings.py:5 ${expected}`]]),
    ["a cookie beside Django's session that does not say where it goes", { 'site/settings.py': 'INSTALLED_APPS = ["corsheaders"]\nROOT_URLCONF = "site.urls"\nMIDDLEWARE = ["django.contrib.sessions.middleware.SessionMiddleware"]\nCORS_ALLOW_CREDENTIALS = True\nCORS_ALLOW_ALL_ORIGINS = True\n', 'site/views.py': 'from django.http import JsonResponse\ndef sign_in(request):\n    response = JsonResponse({})\n    response.set_cookie("auth_token", make(request))\n    return response\n' }, ['site/settings.py:5 P0 any-credentials']],
    ["Django's session beside an application that reads a header", { 'app.py': `${fastapi('["*"]', 'allow_credentials=True')}from fastapi.security import APIKeyHeader\nscheme = APIKeyHeader(name="Authorization")\n`, 'settings.py': 'MIDDLEWARE = ["django.contrib.sessions.middleware.SessionMiddleware"]\n' }, ['app.py:8 P2 credentials-unread']],
    ['routes that only read, for everybody', { 'app.py': `${fastapi('["*"]', 'allow_credentials=True')}@app.get("/manifest")\ndef manifest():\n    return {"name": "x"}\n` }, ['app.py:8 P2 credentials-public']],
    ['a frame without routes of its own', { 'app.py': `${fastapi('["*"]', 'allow_credentials=True')}@app.get("/healthcheck")\ndef healthcheck():\n    return {}\n` }, ['app.py:8 P2 credentials-unseen']],
    ['routes one of which changes data', { 'app.py': `${fastapi('["*"]', 'allow_credentials=True')}@app.get("/manifest")\ndef manifest():\n    return {"name": "x"}\n@app.post("/manifest")\ndef write(name: str):\n    return {"name": name}\n` }, ['app.py:8 P2 credentials-nobody']],
    ['routes one of which changes data, beside one that reads a cookie', { 'app.py': `${fastapi('["*"]', 'allow_credentials=True')}@app.post("/manifest")\ndef write(name: str):\n    return {"name": name}\n@app.get("/me")\ndef me(request):\n    return request.cookies.get("session")\n` }, ['app.py:8 P0 any-credentials']],
    ['sockets for every page, and a session that browsers keep back', { 'app.py': sockets('') }, ['app.py:6 P2 any']],
    ['sockets for every page, and a session for all sites', { 'app.py': sockets(', same_site="none"') }, ['app.py:6 P0 any']],
    ['sockets that only tell, and a session for all sites', { 'app.py': sockets(', same_site="none"', 'async def tell(order):\n    await sio.emit("order", order)\n') }, ['app.py:6 P2 any']],
    ['sockets that only note who comes and goes', { 'app.py': sockets(', same_site="none"', '@sio.event\nasync def connect(sid, environ):\n    log(sid)\n') }, ['app.py:6 P2 any']],
    ['express origin true and a login by a cookie', { 'server.js': `${echo}app.get('/me', (req, res) => res.json(find(req.cookies.session)));\n` }, ['server.js:3 P0 reflected-credentials']],
    ['routes that only read, behind a session', { 'app.py': `${fastapi('["*"]', 'allow_credentials=True')}from starlette.middleware.sessions import SessionMiddleware\napp.add_middleware(SessionMiddleware, secret_key=settings.KEY)\n@app.get("/me")\ndef me(request):\n    return request.session\n` }, ['app.py:8 P2 credentials-kept']],
    ['routes that only read, behind a session for all sites', { 'app.py': `${fastapi('["*"]', 'allow_credentials=True')}from starlette.middleware.sessions import SessionMiddleware\napp.add_middleware(SessionMiddleware, secret_key=settings.KEY, same_site="none")\n@app.get("/me")\ndef me(request):\n    return request.session\n` }, ['app.py:8 P0 any-credentials']],
    ["a session of the application's own beside such a header", { 'app.py': `${fastapi('["*"]', 'allow_credentials=True')}from fastapi.security import APIKeyHeader\nfrom starlette.middleware.sessions import SessionMiddleware\nscheme = APIKeyHeader(name="Authorization")\napp.add_middleware(SessionMiddleware, secret_key=settings.KEY)\n` }, ['app.py:8 P2 credentials-kept']],
    ["a session of the application's own for all sites beside such a header", { 'app.py': `${fastapi('["*"]', 'allow_credentials=True')}from fastapi.security import APIKeyHeader\nfrom starlette.middleware.sessions import SessionMiddleware\nscheme = APIKeyHeader(name="Authorization")\napp.add_middleware(SessionMiddleware, secret_key=settings.KEY, same_site="none")\n` }, ['app.py:8 P0 any-credentials']],
    ...([['the session', 'SESSION_COOKIE_SAMESITE = "Lax"', 'P2 credentials-kept'], ['another cookie', 'JWT_COOKIE_SAMESITE = "Lax"', 'P0 default-credentials'], ['the session, for all sites', 'SESSION_COOKIE_SAMESITE = "None"', 'P0 default-credentials']] as const).map(([name, line, expected]): [string, Record<string, string>, string[]] => [`Flask, settings keep back ${name}`, { 'app.py': 'from flask import Flask\nfrom flask_cors import CORS\nimport config\napp = Flask(__name__)\napp.config.from_object(config)\nCORS(app, supports_credentials=True)\n', 'config.py': `${line}\n`, 'views.py': 'from flask_login import login_required\n@app.route("/a", methods=["POST"])\n@login_required\ndef add():\n    return store()\n' }, [`app.py:6 ${expected}`]]),
    ['cookies that browsers keep back', { 'server.js': echo, 'login.js': "exports.login = (req, res) => res.cookie('session', make(), { httpOnly: true, sameSite: 'strict' });\nexports.who = (req) => req.cookies.session;\n" }, ['server.js:3 P2 credentials-kept']],
    ["Starlette's own cookie, which is Lax unless told otherwise", { 'main.py': `${star}@app.post("/login")\ndef login(response: Response):\n    response.set_cookie(key="auth_token", value=make())\n` }, ['main.py:4 P2 credentials-kept']],
    ...([
      ['by a constant', 'KEPT = "lax"', 'samesite=KEPT', 'P2 credentials-kept'],
      ['by a variable whose default keeps it back', 'KEPT = cast(Literal["lax", "strict", "none"], os.environ.get("COOKIE_SAMESITE", "lax"))', 'samesite=KEPT', 'P2 credentials-kept'],
      ['by a variable whose default does not', 'KEPT = cast(Literal["lax", "strict", "none"], os.environ.get("COOKIE_SAMESITE", "none"))', 'samesite=KEPT', 'P0 any-credentials'],
      ['by a setting of a class', 'class Settings(BaseSettings):\n    cookie_samesite: Literal["lax", "strict", "none"] = "lax"\nsettings = Settings()', 'samesite=settings.cookie_samesite', 'P2 credentials-kept'],
      ['by a name that is given twice', 'KEPT = "lax"\nKEPT = "none"', 'samesite=KEPT', 'P0 any-credentials'],
    ] as const).map(([name, line, option, expected]): [string, Record<string, string>, string[]] => [`a cookie kept back ${name}`, { 'main.py': `${star}${line}\n@app.post("/login")\ndef login(response: Response):\n    response.set_cookie(key="auth_token", value=make(), ${option})\n` }, [`main.py:4 ${expected}`]]),
    ...([
      ['that the page sent', 'body.get("session_id")', 'P2 credentials-kept'],
      ['that the service made', 'make(body.get("session_id"))', 'P0 any-credentials'],
      ['that the page sent as a token', 'body.get("id_token")', 'P0 any-credentials'],
    ] as const).map(([name, value, expected]): [string, Record<string, string>, string[]] => [`a mark for all sites ${name}`, { 'main.py': `${star}@app.post("/login")\nasync def login(request: Request, response: Response):\n    response.set_cookie(key="auth_token", value=make(), samesite="lax")\n    body = await request.json()\n    response.set_cookie(key="X-Session-Id", value=${value}, samesite="none")\n` }, [`main.py:4 ${expected}`]]),
    ['told to go everywhere', { 'main.py': `${star}@app.post("/login")\ndef login(response: Response):\n    response.set_cookie(key="auth_token", value=make(), samesite="none")\n` }, ['main.py:4 P0 any-credentials']],
    ['a header that a class of its own reads', { 'main.py': `${star}class TokenHeader(APIKeyHeader):\n    pass\n\n@app.get("/me")\ndef me(key: str = Security(TokenHeader(name="Authorization"))):\n    return key\n` }, ['main.py:4 P2 credentials-unread']],
    ['one cookie that goes everywhere', { 'server.js': echo, 'login.js': "exports.login = (req, res) => res.cookie('session', make(), { sameSite: 'strict' });\nexports.embed = (req, res) => res.cookie('session', make(), { sameSite: process.env.HTTPS ? 'none' : 'lax' });\n" }, ['server.js:3 P0 reflected-credentials']],
    ['one cookie set without a word on it', { 'server.js': echo, 'login.js': "exports.login = (req, res) => res.cookie('session', make(), { sameSite: 'strict' });\nexports.again = (req, res) => res.cookie('session', make());\n" }, ['server.js:3 P0 reflected-credentials']],
    ['a session package that says nothing', { 'server.js': `${echo}app.use(require('express-session')({ secret: process.env.KEY }));\n`, 'theme.js': "exports.theme = (req, res) => res.cookie('theme', 'dark', { sameSite: 'lax' });\n" }, ['server.js:3 P0 reflected-credentials']],
    ['logins that read the Authorization header', { 'server.js': "const cors = require('cors');\nconst app = require('express')();\napp.use(cors({ origin: true, credentials: true }));\napp.use((req, res, next) => {\n  const header = req.headers['authorization'];\n  if (!header) return res.status(401).end();\n  next();\n});\n" }, ['server.js:3 P2 credentials-unread']],
    ['Hono middleware of one path', { 'app.ts': "import { Hono } from 'hono';\nimport { cors } from 'hono/cors';\nconst app = new Hono();\napp.use('/openapi', cors());\n" }, ['app.ts:4 P2 one-path']],
    ['Hono middleware of one path, by a name', { 'app.ts': "import { Hono } from 'hono';\nimport { cors } from 'hono/cors';\nconst app = new Hono();\nconst open = cors();\napp.use('/openapi', open);\n" }, ['app.ts:4 P2 one-path']],
    ['Hono middleware of a folder', { 'app.ts': "import { Hono } from 'hono';\nimport { cors } from 'hono/cors';\nconst app = new Hono();\napp.use('/openapi', cors());\napp.use('/api/*', cors());\n" }, ['app.ts:5 P2 default']],
    ['origins that middleware of the file turns away', { 'app.py': `${fastapi('["*"]', 'allow_credentials=True')}@app.middleware("http")\nasync def same_origin(request, call_next):\n    origin = request.headers.get("origin")\n    if origin == str(request.base_url).rstrip("/"):\n        return await call_next(request)\n    return JSONResponse(status_code=403, content={})\n` }, ['app.py:8 P2 checked-elsewhere']],
    ['an error answer that repeats the policy', { 'app.py': fastapi('["https://a.example"]'), 'errors.py': 'from starlette.middleware.cors import CORSMiddleware\ndef answer(request, response, app):\n    origin = request.headers.get("origin")\n    cors = CORSMiddleware(app=app, allow_origins=["https://a.example"], allow_credentials=True)\n    if cors.allow_all_origins and "cookie" in request.headers:\n        response.headers["Access-Control-Allow-Origin"] = origin\n    elif not cors.allow_all_origins and cors.is_allowed_origin(origin=origin):\n        response.headers["Access-Control-Allow-Origin"] = origin\n    return response\n' }, []],
    ['an Origin that a function judges by name', { 'app.py': 'from flask import Flask, request\nfrom rules import known\napp = Flask(__name__)\n@app.after_request\ndef after(response):\n    origin = request.headers.get("Origin")\n    if known(origin=origin):\n        response.headers["Access-Control-Allow-Origin"] = origin\n    return response\n' }, []],
    ['an Origin that a list beside it knows', { 'server.js': "const app = require('express')();\nconst known = ['https://a.example'];\napp.use((req, res, next) => {\n  const { origin } = req.headers;\n  if (origin && known.includes(origin)) {\n    res.setHeader('Access-Control-Allow-Origin', origin);\n    res.setHeader('Access-Control-Allow-Credentials', 'true');\n  }\n  next();\n});\n" }, []],
    ['an Origin that something else stands beside', { 'server.js': "const app = require('express')();\nconst open = true;\napp.use((req, res, next) => {\n  const { origin } = req.headers;\n  if (origin && open) {\n    res.setHeader('Access-Control-Allow-Origin', origin);\n    res.setHeader('Access-Control-Allow-Credentials', 'true');\n  }\n  next();\n});\n" }, ['server.js:6 P2 credentials-unseen']],
    ['an Origin that is judged behind a long condition', { 'app.py': judged('and origin_matches(origin, row.domain)') }, []],
    ['an Origin that nobody judges behind a long condition', { 'app.py': judged('and row.enabled') }, ['app.py:11 P2 credentials-unseen']],
    ['options with defaults put in by name', { 'app.py': `${fastapi('["https://a.example"]')}def create(config):\n    inner = FastAPI()\n    options = {k: v for k, v in config.items()}\n    options.setdefault("allow_origins", ["*"])\n    options.setdefault("allow_credentials", True)\n    inner.add_middleware(CORSMiddleware, **options)\n    return inner\n` }, ['app.py:14 P2 credentials-unseen']],
    ['options that are written over their defaults', { 'app.py': `${fastapi('["https://a.example"]')}def create(config):\n    inner = FastAPI()\n    options = dict(config)\n    options.setdefault("allow_origins", ["*"])\n    options["allow_origins"] = ["https://a.example"]\n    inner.add_middleware(CORSMiddleware, **options)\n    return inner\n` }, []],
    ['a password that browsers ask for and attach', { 'server.js': "const cors = require('cors');\nconst app = require('express')();\napp.use(cors({ origin: true, credentials: true }));\napp.use((req, res, next) => {\n  if (ok(req.headers.authorization)) return next();\n  res.setHeader('WWW-Authenticate', 'Basic realm=\"x\"');\n  res.sendStatus(401);\n});\n" }, ['server.js:3 P2 credentials-unseen']],
    ['a login in another folder that reads a header alone', { 'app/server.py': `${fastapi('["*"]', 'allow_credentials=True')}from core.auth import Backend\n`, 'core/__init__.py': '', 'core/auth.py': backend('headers.get("Authorization")') }, ['app/server.py:8 P2 credentials-unread']],
    ['a login in another folder that reads a cookie', { 'app/server.py': `${fastapi('["*"]', 'allow_credentials=True')}from core.auth import Backend\n`, 'core/__init__.py': '', 'core/auth.py': backend('cookies.get("sid")') }, ['app/server.py:8 P0 any-credentials']],
    ['a login in a folder of another program', { 'app/server.py': fastapi('["*"]', 'allow_credentials=True'), 'core/__init__.py': '', 'core/auth.py': backend('headers.get("Authorization")') }, ['app/server.py:8 P2 credentials-unseen']],
    ['remix-utils', { 'app/cors.ts': "import { cors } from 'remix-utils/cors';\nexport async function api(request: Request, response: Response, options = { maxAge: 300 }) {\n  return cors(request, response, options);\n}\n" }, ['app/cors.ts:3 P2 reflected']],
  ];
  test.each(cases)('%s', async (_, files, expected) => {
    const all = Object.hasOwn(files, 'config.py') ? files : { ...files, 'config.py': config('X: str = ""') };
    expect(await said('cors/wildcard', all)).toEqual(expected);
  });
});

describe('matchesEverything', () => {
  test.each(['.*', '^.*$', 'https?://.*', '^https://.+$', '/.*/', '^(.*)$', '^https?:\\/\\/.*$', 'https?://[^/]+', '.*://.*'])('%s', (pattern) => expect(matchesEverything(pattern)).toBe(true));
  test.each(['', 'https://.*\\.example\\.com', '^https://example\\.com$', 'http://localhost:\\d+', '.*\\.vercel\\.app$', 'https://(a|b)\\.example'])('not %s', (pattern) => expect(matchesEverything(pattern)).toBe(false));
});
