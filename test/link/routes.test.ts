// The route inventory over several files: prefixes, mounts, hosts that are handed on, and what each route knows of its caller.
import { expect, test } from 'vitest';
import { scanFiles, type Files } from '../support/memory.ts';

async function inventory(files: Files): Promise<string[]> {
  const { result } = await scanFiles(files);
  return result.routes.map(({ methods, url, authentication, transport }) => [methods.join(',') || transport, url, authentication].join(' ')).sort();
}

const deps = `from typing import Annotated
import jwt
from fastapi import Depends, HTTPException
from fastapi.security import OAuth2PasswordBearer
oauth2 = OAuth2PasswordBearer(tokenUrl="/login")
Token = Annotated[str, Depends(oauth2)]
def get_user(token: Token):
    try:
        return jwt.decode(token, key, algorithms=["HS256"])
    except jwt.InvalidTokenError:
        raise HTTPException(status_code=401)
def get_maybe(token: Annotated[str | None, Depends(OAuth2PasswordBearer(tokenUrl="/login", auto_error=False))]):
    if token is None:
        return None
    return get_user(token)
def require(role):
    def check(user = Depends(get_user)):
        if user["role"] != role:
            raise HTTPException(status_code=403)
        return user
    return check
CurrentUser = Annotated[dict, Depends(get_user)]
`;

test('FastAPI: routers of other files, their own and given prefixes, dependencies of every kind', async () => {
  const files: Files = {
    'pyproject.toml': '[project]\nname = "shop"\n',
    'app/deps.py': deps,
    'app/items.py': `from fastapi import APIRouter, Depends
from app.deps import CurrentUser, get_maybe, oauth2, require
router = APIRouter(prefix="/items")
@router.get("/")
def items(): ...
@router.post("/")
def create(user: CurrentUser): ...
@router.delete("/{id}", dependencies=[Depends(require("admin"))])
def delete(id: int): ...
@router.get("/mine")
def mine(user = Depends(get_maybe)): ...
@router.get("/held")
def held(token: str = Depends(oauth2)): ...
@router.websocket("/live")
async def live(socket): ...
`,
    'app/admin.py': `from fastapi import APIRouter\nrouter = APIRouter()\n@router.put("/settings")\ndef put(): ...\n`,
    'app/api.py': `from fastapi import APIRouter, Depends\nfrom app import admin, items\nfrom app.deps import get_user\napi = APIRouter()\napi.include_router(items.router)\napi.include_router(admin.router, prefix="/admin", dependencies=[Depends(get_user)])\n`,
    'app/settings.py': `PREFIX = "/api/v1"\n`,
    'app/main.py': `from fastapi import FastAPI
from app.api import api
from app.settings import PREFIX
def create_app():
    application = FastAPI()
    application.include_router(api, prefix=PREFIX)
    register(application)
    return application
def register(app):
    @app.get("/health")
    def health(): ...
app = create_app()
`,
  };
  expect(await inventory(files)).toEqual([
    'DELETE /api/v1/items/{id} required',
    'GET /api/v1/items/ none',
    'GET /api/v1/items/held presence',
    'GET /api/v1/items/mine optional',
    'GET /health none',
    'POST /api/v1/items/ required',
    'PUT /api/v1/admin/settings required',
    'websocket /api/v1/items/live none',
  ]);
});

test('Starlette: a middleware on HTTP only does not see a WebSocket; its allow-list lets paths through', async () => {
  const files: Files = {
    'main.py': `from fastapi import FastAPI
from starlette.middleware.base import BaseHTTPMiddleware
from starlette.responses import JSONResponse
OPEN = ["/health", "/docs"]
class Auth(BaseHTTPMiddleware):
    async def dispatch(self, request, call_next):
        if request.url.path in OPEN:
            return await call_next(request)
        token = request.headers.get("Authorization")
        if not verify(token):
            return JSONResponse({"detail": "no"}, status_code=401)
        return await call_next(request)
app = FastAPI()
app.add_middleware(Auth)
@app.get("/health")
def health(): ...
@app.post("/orders")
def orders(): ...
@app.websocket("/live")
async def live(websocket): ...
`,
  };
  expect(await inventory(files)).toEqual(['GET /health none', 'POST /orders required', 'websocket /live none']);
});

test('Flask: blueprints with their prefix replaced, hooks, decorators, class views and resources', async () => {
  const files: Files = {
    'requirements.txt': 'flask\n',
    'shop/__init__.py': `from flask import Flask
from flask_restful import Api
from shop.orders import bp
from shop.admin import admin
from shop.views import Item, Users
def create_app():
    app = Flask(__name__)
    app.register_blueprint(bp, url_prefix="/v2")
    app.register_blueprint(admin)
    app.add_url_rule("/users", view_func=Users.as_view("users"))
    api = Api(app)
    api.add_resource(Item, "/items/<int:id>")
    return app
`,
    'shop/orders.py': `from flask import Blueprint
from flask_login import login_required
bp = Blueprint("orders", __name__, url_prefix="/v1")
@bp.route("/orders")
def orders(): ...
@bp.route("/orders", methods=["POST", "PUT"])
@login_required
def change(): ...
`,
    'shop/admin.py': `from flask import Blueprint, abort, request
admin = Blueprint("admin", __name__, url_prefix="/admin")
@admin.before_request
def guard():
    if not check_key(request.headers.get("X-Api-Key")):
        abort(401)
@admin.delete("/everything")
def delete(): ...
`,
    'shop/views.py': `from flask.views import MethodView
from flask_jwt_extended import jwt_required
from flask_restful import Resource
class Users(MethodView):
    def get(self): ...
class Item(Resource):
    @jwt_required()
    def delete(self, id): ...
`,
  };
  expect(await inventory(files)).toEqual(['DELETE /admin/everything required', 'DELETE /items/<int:id> required', 'GET /users none', 'GET /v2/orders none', 'POST,PUT /v2/orders required']);
});

test('FastAPI: wrapped applications, names that stand for each other, factories whose result cannot be read', async () => {
  const files: Files = {
    'pyproject.toml': '[project]\nname = "shop"\n',
    'app/factory.py': 'import importlib\nclass Identity:\n    @staticmethod\n    def get_auth_verifier(scopes):\n        return Identity.load("verifier", scopes)\n    @staticmethod\n    def load(kind, scopes):\n        return importlib.import_module(kind).make(scopes)\n',
    'app/items.py': `from fastapi import APIRouter, Depends
from app.factory import Identity
router = APIRouter()
@router.post("/items")
def create(item: dict, user = Depends(Identity.get_auth_verifier(["write"]))): ...
@router.post("/names")
def name(item: dict, session_id: str = ""):
    if not session_id:
        unique_id = "a"
        session_id = unique_id
    else:
        unique_id = session_id
    return session_id.get("/x")
`,
    'app/main.py': 'from fastapi import FastAPI\nfrom app import items\nfrom app.observe import instrumented\ndef get_app():\n    app = FastAPI()\n    app.include_router(items.router)\n    if app.debug:\n        app = instrumented(app)\n    return app\n',
    'app/observe.py': 'def instrumented(app):\n    return app\n',
  };
  expect(await inventory(files)).toEqual(['POST /items unknown', 'POST /names none']);
});

test('FastAPI: middleware that lets callers without a token pass is optional, wherever its test stands', async () => {
  const middleware = (test: string): string => `from starlette.middleware.base import BaseHTTPMiddleware
from starlette.responses import JSONResponse
import jwt
def extract_token(request):
    return request.headers.get("Authorization")
class Tokens(BaseHTTPMiddleware):
    async def dispatch(self, request, call_next):
        token = extract_token(request)
        try:
            if ${test}:
                if jwt.decode(token, key, algorithms=["HS256"]) is None:
                    return JSONResponse(status_code=403, content={})
            return await call_next(request)
        finally:
            log(request)
`;
  const main = 'from fastapi import FastAPI\nfrom app.tokens import Tokens\napp = FastAPI()\napp.add_middleware(Tokens)\n@app.post("/a")\ndef a(): ...\n';
  const seen = async (test: string): Promise<string[]> => inventory({ 'app/tokens.py': middleware(test), 'app/main.py': main });
  expect(await seen('token and not is_exempt(request)')).toEqual(['POST /a optional']);
  expect(await seen('not is_exempt(request)')).toEqual(['POST /a required']);
});

test('Hono: a file that imports nothing but its OpenAPI package', async () => {
  const files: Files = { 'src/app.ts': "import { OpenAPIHono } from '@hono/zod-openapi';\nconst main = new OpenAPIHono();\nmain.post('/tasks', (c) => c.json({}));\nexport default main;\n" };
  expect(await inventory(files)).toEqual(['POST /tasks none']);
});

test('FastAPI: what a class-based view asks for, also by its bases, stands before its methods', async () => {
  const view = (base: string, path: string): string => `from fastapi import APIRouter
from fastapi_utils.cbv import cbv
from app.base import OpenView, UserView
router = APIRouter(prefix="${path}")
@cbv(router)
class Items(${base}):
    @router.post("")
    def create(self, item: dict): ...
`;
  const files: Files = {
    'pyproject.toml': '[project]\nname = "shop"\n',
    'app/deps.py': deps,
    'app/base.py': 'from fastapi import Depends\nfrom app.deps import get_user\nclass View:\n    session: object = Depends(object)\nclass OpenView(View): ...\nclass UserView(View):\n    user: dict = Depends(get_user)\n',
    'app/items.py': view('UserView', '/items'),
    'app/news.py': view('OpenView', '/news'),
    'app/main.py': 'from fastapi import FastAPI\nfrom app import items, news\napp = FastAPI()\napp.include_router(items.router)\napp.include_router(news.router)\n',
  };
  expect(await inventory(files)).toEqual(['POST /items required', 'POST /news none']);
});

test('Fastify: autohooks count for the files beside them and, where they cascade, below', async () => {
  const files: Files = {
    'package.json': '{"type": "module", "dependencies": {"fastify": "5"}}',
    'app.js': "import Fastify from 'fastify';\nimport autoload from '@fastify/autoload';\nimport { join } from 'node:path';\nconst app = Fastify();\napp.register(autoload, { dir: join(import.meta.dirname, 'routes'), autoHooks: true, cascadeHooks: true });\n",
    'routes/api/autohooks.ts': "import { FastifyInstance } from 'fastify';\nexport default async function (fastify: FastifyInstance) {\n  fastify.addHook('onRequest', async (request, reply) => {\n    if (!request.session.user) reply.unauthorized();\n  });\n}\n",
    'routes/api/tasks/index.ts': "import { FastifyInstance } from 'fastify';\nexport default async function (fastify: FastifyInstance) {\n  fastify.delete('/:id', async () => 'x');\n}\n",
    'routes/status/index.ts': "import { FastifyInstance } from 'fastify';\nexport default async function (fastify: FastifyInstance) {\n  fastify.get('/', async () => 'x');\n}\n",
  };
  expect(await inventory(files)).toEqual(['DELETE /api/tasks/:id required', 'GET /status/ none']);
});

test('FastAPI: a dependency that turns away whom middleware has not noted, whatever the note is called', async () => {
  const main = (body: string): Files => ({ 'main.py': `from fastapi import FastAPI, Depends, HTTPException, Request\nfrom starlette.status import HTTP_401_UNAUTHORIZED\ndef current(request: Request):\n${body}\napp = FastAPI(dependencies=[Depends(current)])\n@app.post("/items")\ndef create(): ...\n` });
  expect(await inventory(main('    admin = request.state.admin\n    if not admin:\n        raise HTTPException(status_code=HTTP_401_UNAUTHORIZED)\n    return admin'))).toEqual(['POST /items required']);
  expect(await inventory(main('    if getattr(request.state, "keeper", None) is None:\n        raise HTTPException(401)'))).toEqual(['POST /items required']);
  expect(await inventory(main('    if not request.state.member:\n        raise HTTPException(403)'))).toEqual(['POST /items required']);
  expect(await inventory(main('    if not request.state.database:\n        raise HTTPException(503)'))).toEqual(['POST /items none']);
});

test('loops over what the file lists: pairs, dictionaries, several loops with one name', async () => {
  const routers = 'from fastapi import APIRouter, FastAPI\na = APIRouter()\nb = APIRouter()\n@a.get("/one")\ndef one(): ...\n@b.get("/two")\ndef two(): ...\napp = FastAPI()\n';
  expect(await inventory({ 'main.py': `${routers}for router, prefix in [(a, "/a"), (b, "/b")]:\n    app.include_router(router, prefix=prefix)\n` })).toEqual(['GET /a/one none', 'GET /b/two none']);
  expect(await inventory({ 'main.py': `${routers}routers = {"A": a, "B": b}\nfor tag, router in routers.items():\n    app.include_router(router, tags=[tag])\n` })).toEqual(['GET /one none', 'GET /two none']);
  expect(await inventory({ 'main.py': `${routers}for router in {"A": a, "B": b}.values():\n    app.include_router(router)\n` })).toEqual(['GET /one none', 'GET /two none']);
  const views = 'from flask import Flask\napp = Flask(__name__)\ndef folder(): ...\ndef file(): ...\nfolders = ["/a", "/b"]\nfiles = ["/c"]\n';
  expect(await inventory({ 'main.py': `${views}for rule in folders:\n    app.add_url_rule(rule, "folder", folder)\nfor rule in files:\n    app.add_url_rule(rule, "file", file)\n` })).toEqual(['GET /a none', 'GET /b none', 'GET /c none']);
});

test('routers that include each other come to an end', async () => {
  const files: Files = { 'main.py': `from fastapi import FastAPI, APIRouter\napp = FastAPI()\na = APIRouter()\nb = APIRouter()\n@a.get("/x")\ndef x(): ...\na.include_router(b)\nb.include_router(a)\napp.include_router(a)\n` };
  expect(await inventory(files)).toEqual(['GET /x none']);
});

test('Express: routes that an exported function declares on the application it is handed, and safeguards of functions that serve as classes', async () => {
  const files: Files = {
    'package.json': '{"name": "shop"}',
    'server.js': "const express = require('express');\nconst routes = require('./routes');\nconst app = express();\nopen((err, db) => {\n  routes(app, db);\n});\n",
    'routes/index.js': "const Session = require('./session');\nconst index = (app, db) => {\n  const session = new Session(db);\n  const signedIn = session.check;\n  app.get('/', session.welcome);\n  app.post('/orders', signedIn, (req, res) => res.json({}));\n};\nmodule.exports = index;\n",
    'routes/session.js': "function Session(db) {\n  this.check = (req, res, next) => {\n    if (req.session.userId) return next();\n    return res.redirect('/login');\n  };\n  this.welcome = (req, res) => res.render('welcome');\n}\nmodule.exports = Session;\n",
  };
  expect(await inventory(files)).toEqual(['GET / none', 'POST /orders required']);
});

test('FastAPI: routers that are handed over by name, prefixes as parameters, files that import nothing of it', async () => {
  const files: Files = {
    'pyproject.toml': '[project]\nname = "shop"\n',
    'app/items.py': 'from fastapi import APIRouter\nrouter = APIRouter()\n@router.post("/items")\ndef create(item: dict): ...\n',
    'app/more.py': 'from fastapi import APIRouter\nmore = APIRouter()\n@more.get("/more")\ndef read(): ...\n',
    'app/setup.py': 'from fastapi import APIRouter, FastAPI\nfrom app.more import more\ndef create_application(router: APIRouter, settings) -> FastAPI:\n    application = FastAPI()\n    application.include_router(router)\n    add_more(application, prefix="/v2")\n    return application\ndef add_more(app: FastAPI, prefix: str = "/v1"):\n    app.include_router(more, prefix=prefix)\n',
    'app/main.py': 'from .items import router\nfrom .setup import create_application\napp = create_application(router=router, settings={})\n',
  };
  expect(await inventory(files)).toEqual(['GET /v2/more none', 'POST /items none']);
});

test('FastAPI: routers of classes whose base makes them, of instances that are parameters, in either branch, in a loop', async () => {
  const files: Files = {
    'pyproject.toml': '[project]\nname = "shop"\n',
    'app/base.py': 'from fastapi import APIRouter\nclass Base:\n    def __init__(self):\n        self.router = APIRouter()\n        self.set_up()\n    def get_router(self):\n        return self.router\n',
    'app/items.py': 'from fastapi import Depends\nfrom app.base import Base\nclass Items(Base):\n    def set_up(self):\n        @self.router.get("/items")\n        def items(): ...\n',
    'app/users.py': 'from fastapi import Depends\nfrom app.base import Base\nclass Users(Base):\n    def set_up(self):\n        @self.router.get("/users")\n        def users(): ...\n',
    'app/extra.py': 'from fastapi import Depends\nfrom typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    from app.server import Server\ndef register(server: "Server"):\n    router = server._router\n    for path in ("/a", "/b"):\n        router.add_api_route(path, server.answer, methods=["POST"])\n',
    'app/server.py': 'from fastapi import APIRouter, FastAPI\nfrom app.items import Items\nfrom app.users import Users\nclass Server:\n    def __init__(self, items: Items, users_router: Users):\n        self.users_router = users_router\n        self.app = FastAPI()\n        self._router = APIRouter()\n        self.app.include_router(items.get_router(), prefix="/v3")\n        self.app.include_router(self.users_router, prefix="/v3")\n        if metrics():\n            self.app.include_router(self._router)\n        else:\n            self.app.include_router(self._router)\n',
  };
  expect(await inventory(files)).toEqual(['GET /v3/items none', 'GET /v3/users none', 'POST /a none', 'POST /b none']);
});

test('Flask: hooks that only look, and those that turn strangers away or only some paths', async () => {
  const main = (hook: string): Files => ({ 'app.py': `from flask import Flask, request, session, g, redirect, abort\nfrom users import authed, find\napp = Flask(__name__)\n@app.before_request\ndef look():\n${hook}\n@app.post("/items")\ndef create(): ...\n@app.post("/admin/items")\ndef admin(): ...\n`, 'users.py': 'from flask import session\ndef authed():\n    return bool(session.get("id"))\ndef find(id): ...\n' });
  expect(await inventory(main('    g.user = find(session.get("id"))'))).toEqual(['POST /admin/items none', 'POST /items none']);
  expect(await inventory(main('    if importing():\n        return "wait", 403\n    if authed():\n        if g.user.banned:\n            return "banned", 403'))).toEqual(['POST /admin/items none', 'POST /items none']);
  expect(await inventory(main('    if session.get("id"):\n        if not g.user.confirmed:\n            return redirect("/auth/unconfirmed")'))).toEqual(['POST /admin/items none', 'POST /items none']);
  expect(await inventory(main('    if not session.get("id"):\n        abort(401)'))).toEqual(['POST /admin/items required', 'POST /items required']);
  expect(await inventory(main('    if request.path.startswith("/admin/"):\n        if not session.get("id"):\n            abort(401)'))).toEqual(['POST /admin/items required', 'POST /items none']);
});

test('FastAPI: middleware that lets everything pass while no key is set, and then limits itself to some paths', async () => {
  const main = (first: string): Files => ({
    'main.py': `from fastapi import FastAPI\nfrom starlette.middleware.base import BaseHTTPMiddleware\nfrom starlette.responses import JSONResponse\nimport keys\nclass Auth(BaseHTTPMiddleware):\n    async def dispatch(self, request, call_next):\n${first}        if not request.url.path.startswith("/v1/"):\n            return await call_next(request)\n        key = request.headers.get("Authorization")\n        if not key or not keys.verify_key(key):\n            return JSONResponse({}, status_code=401)\n        return await call_next(request)\napp = FastAPI()\napp.add_middleware(Auth)\n@app.post("/v1/chat")\ndef chat(): ...\n@app.delete("/api/keys")\ndef drop(): ...\n`,
    'keys.py': 'KEYS = {}\ndef verify_key(key):\n    return key in KEYS\n',
  });
  expect(await inventory(main(''))).toEqual(['DELETE /api/keys none', 'POST /v1/chat required']);
  expect(await inventory(main('        if not keys.KEYS:\n            return await call_next(request)\n'))).toEqual(['DELETE /api/keys none', 'POST /v1/chat required']);
});

test('FastAPI: a dependency that takes the token from the form', async () => {
  const main = (check: string, how = 'Form(...)'): Files => ({
    'main.py': `from fastapi import Depends, FastAPI, Form, HTTPException\nfrom users import Users\napp = FastAPI()\ndef user_is_available(user_id: str = Form(...), token: str = ${how}):\n    if not Users.${check}(user_id=user_id, token=token):\n        raise HTTPException(status_code=401)\n    return user_id\n@app.post("/items")\ndef make(user_id: str = Depends(user_is_available)): ...\n`,
    'users.py': 'class Users:\n    @classmethod\n    def user_is_valid(cls, user_id, token):\n        return ask(user_id, token)\n    @classmethod\n    def seen(cls, user_id, token):\n        return ask(user_id, token)\n',
  });
  expect(await inventory(main('user_is_valid'))).toEqual(['POST /items required']);
  expect(await inventory(main('user_is_valid', 'Body(..., embed=True)'))).toEqual(['POST /items required']);
  expect(await inventory(main('seen'))).toEqual(['POST /items presence']);
});

test('FastAPI: a dependency that refuses by an error alone that is named so', async () => {
  const files = (error: string): Files => ({
    'main.py': `from fastapi import Depends, FastAPI, Form\nfrom errors import ${error}\nfrom users import Users\napp = FastAPI()\ndef user_is_available(user_id: str = Form(...), token: str = Form(...)):\n    if not Users.user_is_valid(user_id=user_id, token=token):\n        raise ${error}("no")\n    return user_id\n@app.post("/items")\ndef make(user_id: str = Depends(user_is_available)): ...\n`,
    'users.py': 'class Users:\n    @classmethod\n    def user_is_valid(cls, user_id, token):\n        return ask(user_id, token)\n',
  });
  for (const error of ['ShopAuthError', 'AuthException', 'AccessDenied', 'InvalidToken']) expect(await inventory(files(error))).toEqual(['POST /items required']);
});

test('Flask: a decorator that asks the function it is given', async () => {
  const files = (given: string): Files => ({
    'main.py': `from flask import Flask, jsonify, request\nfrom checks import checked\napp = Flask(__name__)\ndef is_allowed():\n    return request.headers.get("Authorization", "") == "Bearer " + KEY\ndef is_valid():\n    return request.args.get("page", "") != ""\n@app.route("/items", methods=["POST"])\n@checked(${given})\ndef make(): ...\n`,
    'checks.py': 'from flask import jsonify\nfrom functools import wraps\ndef checked(name, by=None):\n    def decorator(f):\n        @wraps(f)\n        def wrapper(*args, **kwargs):\n            if by and not by():\n                return jsonify({"error": "no"}), 403\n            return f(*args, **kwargs)\n        return wrapper\n    return decorator\n',
  });
  expect(await inventory(files('"make", by=is_allowed'))).toEqual(['POST /items required']);
  expect(await inventory(files('"make", by=is_valid'))).not.toEqual(['POST /items required']);
});

test('FastAPI: a decorator that is called with the handler', async () => {
  const files: Files = {
    'main.py': 'from fastapi import Depends, FastAPI\nfrom deps import get_user\nfrom views import drop, logs, make, read\ndef create_app():\n    app = FastAPI()\n    app.get("/items")(read)\n    app.post("/items", dependencies=[Depends(get_user)])(make)\n    app.delete("/items")(drop)\n    app.websocket("/logs")(logs)\n    load(app)("x")\n    return app\n',
    'deps.py': deps,
    'views.py': 'from fastapi import Depends\nfrom deps import get_user\ndef read(): ...\ndef make(): ...\ndef drop(user=Depends(get_user)): ...\nasync def logs(socket): ...\n',
  };
  expect(await inventory(files)).toEqual(['DELETE /items required', 'GET /items none', 'POST /items required', 'websocket /logs none']);
});

test('Flask: a file that imports only what it puts together', async () => {
  const files: Files = {
    'shop/__init__.py': 'from flask import Flask\napp = Flask(__name__)\ndef create_app():\n    configure(app)\n    return app\n',
    'shop/web.py': 'from flask import Blueprint\nweb = Blueprint("web", __name__)\n@web.route("/books")\ndef books(): ...\n',
    'shop/main.py': 'from . import create_app\ndef main():\n    app = create_app()\n    from .web import web\n    try:\n        from .extra import extra\n    except ImportError:\n        extra = None\n    app.register_blueprint(web)\n    app.register_blueprint(extra)\n',
    'shop/extra.py': 'from flask import Blueprint\nextra = Blueprint("extra", __name__, url_prefix="/extra")\n@extra.route("/x")\ndef x(): ...\n',
  };
  expect(await inventory(files)).toEqual(['GET /books none', 'GET /extra/x none']);
});

test('Django: middleware that is limited to a path, and answers in place of refusals', async () => {
  const files: Files = {
    'manage.py': '',
    'shop/settings.py': 'INSTALLED_APPS = ["django.contrib.auth"]\nROOT_URLCONF = "shop.urls"\nMIDDLEWARE = ["shop.middleware.Admins"]\n',
    'shop/middleware.py': 'from django.utils.deprecation import MiddlewareMixin\nfrom shop.api import JSONResponse\nclass Admins(MiddlewareMixin):\n    def process_request(self, request):\n        path = request.path_info\n        if path.startswith("/admin/"):\n            if not (request.user.is_authenticated and request.user.is_admin()):\n                return JSONResponse.response({"error": "login-required"})\n',
    'shop/urls.py': 'from django.urls import path\nfrom shop import views\nurlpatterns = [path("admin/items/", views.admin), path("items/", views.items)]\n',
    'shop/views.py': 'def admin(request): ...\ndef items(request): ...\n',
  };
  expect(await inventory(files)).toEqual(['* /admin/items/ required', '* /items/ none']);
  const key = (start: string): string => `from django.conf import settings\nfrom django.http import JsonResponse\nclass Admins:\n    def process_request(self, request):\n        ${start}\n            return None\n        key = request.META.get("HTTP_AUTHORIZATION", "")[7:]\n        if key != settings.SERVICE_KEY:\n            return JsonResponse({"error": "no"}, status=401)\n        return None\n`;
  expect(await inventory({ ...files, 'shop/middleware.py': key('if not request.path.startswith("/admin/"):') })).toEqual(['* /admin/items/ required', '* /items/ none']);
  expect(await inventory({ ...files, 'shop/middleware.py': key('if request.path.startswith("/admin/"):') })).toEqual(['* /admin/items/ none', '* /items/ required']);
});

test('FastAPI Users: with types, and made by a function of the project', async () => {
  const route = 'from fastapi import FastAPI, Depends\nfrom users import get_users, typed\napp = FastAPI()\n@app.delete("/a/{i}")\nasync def a(i: int, user=Depends(get_users().current_user(active=True))): ...\n@app.delete("/b/{i}")\nasync def b(i: int, user=Depends(typed.current_user(active=True, optional=not REQUIRED))): ...\n@app.delete("/c/{i}")\nasync def c(i: int, user=Depends(typed.current_user(optional=True))): ...\n@app.delete("/d/{i}")\nasync def d(i: int, user=Depends(made().current_user())): ...\ndef made():\n    return dict(a=1)\n';
  const users = 'import uuid\nfrom fastapi_users import FastAPIUsers\ndef get_users():\n    return FastAPIUsers(get_user_manager, [backend])\ntyped = FastAPIUsers[User, uuid.UUID](get_user_manager, [backend])\n';
  expect(await inventory({ 'main.py': route, 'users.py': users })).toEqual(['DELETE /a/{i} required', 'DELETE /b/{i} required', 'DELETE /c/{i} optional', 'DELETE /d/{i} none']);
});

test('Express: answers to strangers, and callers that somebody before has found', async () => {
  const files: Files = {
    'package.json': '{"name": "shop"}',
    'app.js': `const express = require('express');
const jwt = require('jsonwebtoken');
const app = express();
app.post('/a', (req, res) => {
  const user = req.session.userInfo;
  if (!user) {
    respond(res, 200, 1, 'Please log in');
    return;
  }
  res.json({});
});
app.post('/login', (req, res) => load(req, { skipAuth: true }).then(() => res.json({})));
app.post('/load', (req, res) => load(req, {}).then(() => res.json({})));
function load(req, options) {
  return authenticate(req, options);
}
function authenticate(req) {
  if (!jwt.verify(req.headers.authorization, key)) throw new Unauthorized();
}
app.post('/signup', (req, res) => {
  req.session.regenerate(() => res.json({}));
});
app.use((req, res, next) => {
  try {
    req.user = jwt.verify(req.headers.authorization, key);
  } catch {}
  next();
});
app.post('/b', (req, res, next) => (req.user ? next() : res.status(401).end()), (req, res) => res.json({}));
`,
  };
  expect(await inventory(files)).toEqual(['POST /a required', 'POST /b required', 'POST /load required', 'POST /login none', 'POST /signup none']);
});

test('Flask: a session of the project\'s own that turns strangers away', async () => {
  const app = (refusal: string): Files => ({
    'sessions.py': 'class ServerSession:\n    def logged_in(self): ...\nsession = ServerSession()\n',
    'app.py': `from flask import Flask, redirect, request, url_for\nfrom sessions import session\napp = Flask(__name__)\n@app.before_request\ndef setup():\n    if request.endpoint not in ("login",) and not session.logged_in():\n        ${refusal}\n@app.route("/a", methods=["POST"])\ndef a(): ...\n`,
  });
  expect(await inventory(app('return redirect(url_for("main.login"))'))).toEqual(['POST /a required']);
  expect(await inventory(app('pass'))).toEqual(['POST /a none']);
});

test('FastAPI: handlers that leave the question to a function they hand the request, one of their own or of another file', async () => {
  const files: Files = {
    'main.py': 'from fastapi import FastAPI, HTTPException\nfrom checks import is_known, verify_auth\napp = FastAPI()\n@app.post("/a")\nasync def a(request):\n    denied = verify_auth(request)\n    if denied:\n        return denied\n@app.post("/b")\nasync def b(request):\n    if not is_known(request):\n        raise HTTPException(403)\n@app.post("/c")\nasync def c(request):\n    return render(request, auth=False)\nclass Adapter:\n    def auth_error(self):\n        return JSONResponse({}, status_code=401)\n    def verify_key(self, request):\n        return request.headers.get("Authorization") == self.key\n    def routes(self, app: FastAPI):\n        def verify(request):\n            if not self.verify_key(request):\n                return self.auth_error()\n        @app.post("/d")\n        async def d(request):\n            auth = verify(request)\n            if auth:\n                return auth\n',
    'checks.py': 'def verify_auth(request):\n    if request.headers.get("Authorization") != f"Bearer {KEY}":\n        return JSONResponse({}, status_code=401)\ndef is_known(request):\n    return request.headers.get("x-api-key") == KEY\n',
  };
  expect(await inventory({ ...files, 'run.py': 'from main import Adapter, app\nAdapter().routes(app)\n' })).toEqual(['POST /a required', 'POST /b required', 'POST /c none', 'POST /d required']);
});

test('Quart: a socket whose client says who it is in its first message', async () => {
  const socket = (body: string): Files => ({ 'main.py': `import json\nfrom quart import Quart, websocket\napp = Quart(__name__)\n@app.websocket("/logs")\nasync def logs():\n${body}` });
  const closes = '    if not auth.verify_token(token):\n        await websocket.close(code=1008, reason="Invalid token")\n        return\n    await websocket.send(lines())\n';
  expect(await inventory(socket(`    token = json.loads(await websocket.receive())["token"]\n${closes}`))).toEqual(['websocket /logs required']);
  expect(await inventory(socket(`    message = await asyncio.wait_for(websocket.receive_json(), timeout=5)\n    token = message.get("token")\n${closes}`))).toEqual(['websocket /logs required']);
  expect(await inventory(socket(`    token = json.loads(lines())["token"]\n${closes}`))).toEqual(['websocket /logs none']);
  expect(await inventory(socket('    count = json.loads(await websocket.receive())["tokens"]\n    await websocket.send(count)\n'))).toEqual(['websocket /logs none']);
});

test('Next.js: a helper that gives back whether the key is right', async () => {
  const files = (answer: string): Files => ({
    'lib.ts': `export function isAuthorized(request: Request) {\n  const key = request.headers.get('x-api-key')\n  return ${answer}\n}\n`,
    'app/api/run/route.ts': "import { isAuthorized } from '../../../lib'\nexport async function POST(request: Request) {\n  if (!isAuthorized(request)) return Response.json({}, { status: 401 })\n  return Response.json({})\n}\n",
    'package.json': '{"dependencies":{"next":"15.0.0"}}',
  });
  expect(await inventory(files('key === process.env.API_KEY'))).toEqual(['POST /api/run required']);
  expect(await inventory(files('key !== null'))).toEqual(['POST /api/run presence']);
});

test('Flask and FastAPI: a decorator above the route wraps the name, not what the route took', async () => {
  const files = (lines: string, from = 'flask'): Files => ({
    'main.py': `${from === 'flask' ? 'from flask import Flask\nfrom flask_login import login_required\napp = Flask(__name__)' : 'from fastapi import FastAPI\nfrom checks import login_required\napp = FastAPI()'}\n${lines}\ndef drop(): ...\n`,
    'checks.py': 'from functools import wraps\nfrom fastapi import HTTPException\ndef login_required(f):\n    @wraps(f)\n    async def inner(request):\n        if request.headers.get("Authorization") is None:\n            raise HTTPException(status_code=401)\n        return await f(request)\n    return inner\n',
  });
  expect(await inventory(files('@app.post("/a")\n@login_required'))).toEqual(['POST /a required']);
  expect(await inventory(files('@login_required\n@app.post("/a")'))).toEqual(['POST /a none']);
  expect(await inventory(files('@app.post("/a")\n@login_required', 'fastapi'))).toEqual(['POST /a presence']);
  expect(await inventory(files('@login_required\n@app.post("/a")', 'fastapi'))).toEqual(['POST /a none']);
  expect(await inventory(files('@app.post("/a")\n@app.put("/b")\n@login_required'))).toEqual(['POST /a required', 'PUT /b required']);
});

test('a handler has a function of the project look at the caller, as a statement', async () => {
  const flask = (check: string): Files => ({ 'app.py': `import os\nfrom flask import Flask, abort, request\napp = Flask(__name__)\nKEY = os.environ["KEY"]\ndef check():\n    ${check}\n@app.route("/a", methods=["POST"])\ndef a():\n    check()\n    return "1"\n` });
  const fastapi = (wait: string): Files => ({ 'app.py': `import os\nfrom fastapi import FastAPI, HTTPException, Request\napp = FastAPI()\nKEY = os.environ["KEY"]\n${wait === '' ? '' : 'async '}def check(request):\n    if request.headers.get("authorization") != "Bearer " + KEY:\n        raise HTTPException(status_code=401)\n@app.post("/a")\nasync def a(request: Request):\n    ${wait}check(request)\n    return 1\n` });
  expect(await inventory(flask('if request.headers.get("X-API-Key") != KEY:\n        abort(401)'))).toEqual(['POST /a required']);
  expect(await inventory(flask('if not request.json.get("name"):\n        abort(400)'))).toEqual(['POST /a none']);
  expect(await inventory(fastapi(''))).toEqual(['POST /a required']);
  expect(await inventory(fastapi('await '))).toEqual(['POST /a required']);
});
