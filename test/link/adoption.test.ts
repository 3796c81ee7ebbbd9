// Hosts that no name leads to: applications handed on by their framework, attributes that others set, routers found while running.
import { expect, test } from 'vitest';
import { scanFiles, type Files } from '../support/memory.ts';

async function inventory(files: Files): Promise<string[]> {
  const { result } = await scanFiles(files);
  return result.routes.map(({ methods, url, authentication, transport }) => [methods.join(',') || transport, url, authentication].join(' ')).sort();
}

const users = 'from fastapi import APIRouter\nrouter = APIRouter(prefix="/users")\n@router.get("/")\ndef users(): ...\n';
const shop = 'from flask import Blueprint\nbp = Blueprint("shop", __name__, url_prefix="/shop")\n@bp.route("/")\ndef shop(): ...\n';

test.each<readonly [string, Files, readonly string[]]>([
  ['the lifespan is called with the application', {
    'app/main.py': 'from fastapi import FastAPI\nfrom app.life import lifespan\ndef create_app():\n    _app = FastAPI(lifespan=lifespan)\n    return _app\napp = create_app()\n',
    'app/life.py': 'from fastapi import FastAPI\nfrom app.users import router\nasync def lifespan(app: FastAPI):\n    app.include_router(router, prefix="/api")\n    yield\n',
    'app/users.py': users,
  }, ['GET /api/users/ none']],
  ['a function that takes the application and nobody is seen to call', {
    'shop/app.py': 'from flask import Flask\napp = Flask(__name__)\n',
    'shop/views.py': 'def init_app(app):\n    @app.route("/a")\n    def a(): ...\n',
    'shop/other.py': 'def init(bot):\n    @bot.route("/b")\n    def b(): ...\n',
  }, ['GET /a none']],
  ['an attribute that something else sets', {
    'shop/app.py': 'from flask import Flask\nclass Main:\n    def __init__(self):\n        self.app = Flask(__name__)\n        Server.create(self)\n',
    'shop/server.py': 'from flask import Flask\nclass Server:\n    webapp: Flask\n    def register(self):\n        self.webapp.add_url_rule("/a", "a", self.a)\n        self.client.add_url_rule("/b", "b", self.a)\n    def a(self): ...\n',
  }, ['GET /a none']],
  ['decorators of the methods that answer', {
    'shop/app.py': 'from flask import Flask\nfrom shop.handlers import Handlers\nclass Server:\n    def __init__(self):\n        handlers = Handlers()\n        self.app = Flask(__name__)\n        self.app.add_url_rule("/a", "a", handlers.a, methods=["POST"])\n        self.app.add_url_rule("/b", "b", handlers.b, methods=["POST"])\n',
    'shop/handlers.py': 'from flask_login import login_required\nclass Handlers:\n    @login_required\n    def a(self): ...\n    def b(self): ...\n',
  }, ['POST /a required', 'POST /b none']],
  ['an application made one way or another', {
    'shop/app.py': 'import os\nfrom flask import Flask\nlocal = os.environ.get("LOCAL")\napp = Flask(__name__, instance_path="/srv") if local else Flask(__name__)\n@app.route("/a")\ndef a(): ...\n',
  }, ['GET /a none']],
  ['no application in the package', { 'shop/views.py': 'from flask import request\ndef init_app(app):\n    @app.route("/a")\n    def a(): ...\n' }, []],
  ['global application', {
    'shop/run.py': 'from flask import Flask\napp = None\ndef create_app():\n    global app\n    app = Flask(__name__)\n    from shop.views import bp as shop\n    app.register_blueprint(shop)\n    return app\n',
    'shop/views.py': shop,
  }, ['GET /shop/ none']],
  ['several from one call', {
    'shop/app.py': 'from flask import Flask\nfrom flask_restx import Api\nfrom shop.items import ns\ndef make():\n    app = Flask(__name__)\n    api = Api(app, prefix="/api")\n    return app, api\ndef start():\n    app, api = make()\n    api.add_namespace(ns)\n    @app.route("/a")\n    def a(): ...\n',
    'shop/items.py': 'from flask_restx import Namespace, Resource\nns = Namespace("items")\n@ns.route("/all")\nclass Items(Resource):\n    def get(self): ...\n',
  }, ['GET /a none', 'GET /api/items/all none']],
  ['classes of the project', {
    'shop/app.py': 'from shop.web import ShopFlask\nfrom shop.views import bp\napp = ShopFlask(__name__)\napp.register_blueprint(bp)\n',
    'shop/web.py': 'from flask import Blueprint, Flask\nclass ShopFlask(Flask): ...\nclass ShopBlueprint(Blueprint): ...\n',
    'shop/views.py': 'from shop.web import ShopBlueprint\nbp = ShopBlueprint("shop", __name__)\nbp.add_url_rule("/a", "a", a)\n',
  }, ['GET /a none']],
  ['a class that inherits its application', {
    'shop/base.py': 'from flask import Flask\nclass Base:\n    def __init__(self):\n        self.app = Flask(__name__)\n        @self.app.route("/a")\n        def a(): ...\n',
    'shop/more.py': 'from flask import request\nfrom shop.base import Base\nclass More(Base):\n    def __init__(self):\n        super().__init__()\n        @self.app.route("/b")\n        def b(): ...\n',
  }, ['GET /a none', 'GET /b none']],
])('%s', async (_, files, expected) => expect(await inventory(files)).toEqual(expected));

test.each<readonly [string, Files, readonly string[]]>([
  ['a list of another file', {
    'shop/app.py': 'from flask import Flask\nfrom shop.all import BLUEPRINTS\napp = Flask(__name__)\nfor each in BLUEPRINTS:\n    app.register_blueprint(each)\n',
    'shop/all.py': 'from shop.views import bp as shop\nBLUEPRINTS = [shop]\n',
    'shop/views.py': shop,
    'shop/dead.py': shop.replaceAll('shop', 'dead'),
  }, ['GET /shop/ none']],
  ['a list that a class keeps', {
    'shop/app.py': 'from flask import Flask\nfrom shop.all import BLUEPRINTS\nclass App:\n    PARTS = BLUEPRINTS\n    @classmethod\n    def parts(cls, app):\n        for each in cls.PARTS:\n            app.register_blueprint(each)\n    def __new__(cls):\n        app = Flask(__name__)\n        cls.parts(app)\n        return app\n',
    'shop/all.py': 'from shop.views import bp as shop\nBLUEPRINTS = [shop]\n',
    'shop/views.py': shop,
    'shop/dead.py': shop.replaceAll('shop', 'dead'),
  }, ['GET /shop/ none']],
  ['imported while running', {
    'shop/app.py': 'from flask import Flask\nfrom importlib import import_module\napp = Flask(__name__)\ndef parts(app):\n    for name in names():\n        module = import_module(name)\n        app.register_blueprint(module.bp)\nparts(app)\n',
    'shop/views.py': shop,
  }, ['GET /shop/ none']],
  ['a list that is filled while running', {
    'main.py': 'from fastapi import FastAPI\ntry:\n    from routes import all_routers\nexcept ImportError:\n    all_routers = []\napp = FastAPI()\nfor at, router in enumerate(all_routers, 1):\n    app.include_router(router)\n',
    'routes/__init__.py': 'import importlib\nfrom pathlib import Path\nall_routers = []\nfor file in Path(__file__).parent.glob("*.py"):\n    all_routers.append(importlib.import_module(f"routes.{file.stem}").router)\n',
    'routes/users.py': users,
    'tests/test_users.py': users.replaceAll('users', 'dead'),
  }, ['GET /users/ none']],
  ['what each module gives', {
    'shop/app.py': 'from fastapi import FastAPI\nfrom shop.loader import mount\napp = FastAPI()\nmount(app, modules())\n',
    'shop/loader.py': 'from fastapi import FastAPI\ndef mount(app: FastAPI, modules):\n    for module in modules:\n        app.include_router(module.get_router(), prefix="/v1")\n',
    'shop/users.py': users,
  }, ['GET /v1/users/ none']],
  ['modules in a row', {
    'shop/app.py': 'from fastapi import FastAPI\nfrom shop import users\napp = FastAPI()\nfor each in (users,):\n    app.include_router(each.router, prefix="/v1")\n',
    'shop/users.py': users,
    'shop/dead.py': users.replaceAll('users', 'dead'),
  }, ['GET /v1/users/ none']],
  ['a call for later', {
    'shop/app.py': 'from functools import partial\nfrom flask import Flask\nfrom shop.views import bp\napp = Flask(__name__)\nlater = [partial(app.register_blueprint, bp, url_prefix="/v2")]\nfor each in later:\n    each()\n',
    'shop/views.py': shop,
  }, ['GET /v2/ none']],
  ['nothing is found', { 'shop/app.py': 'from flask import Flask\napp = Flask(__name__)\n', 'shop/views.py': shop }, []],
])('routers in %s', async (_, files, expected) => expect(await inventory(files)).toEqual(expected));

test('aiohttp: an application made on the spot, one below it through a method', async () => {
  const files: Files = {
    'server.py': 'from aiohttp import web\nimport api.v2\nfrom service import Service\nservice = Service(application=web.Application(middlewares=[log]))\nservice.below("/v2", api.v2.make_app())\n',
    'service.py': 'from aiohttp import web\nclass Service:\n    def __init__(self, application):\n        self.application = application\n    def below(self, path, app):\n        self.application.add_subapp(path, app)\n',
    'api/v2/__init__.py': 'from aiohttp import web\nfrom .health import Health\ndef make_app():\n    app = web.Application()\n    Health(1).add_routes(app)\n    return app\n',
    'api/v2/health.py': 'from aiohttp import web\nclass Health:\n    def add_routes(self, app: web.Application):\n        router = app.router\n        router.add_get("/health", self.get)\n    async def get(self, request): ...\n',
    'api/rest.py': 'class Rest:\n    def __init__(self, services):\n        self.service = services.get("service")\n    def enable(self):\n        self.service.application.router.add_route("POST", "/rest", self.post)\n    async def post(self, request): ...\n',
  };
  expect(await inventory(files)).toEqual(['GET /v2/health none', 'POST /rest none']);
});

test('Django: the root of the routes in a text that is put together', async () => {
  const files: Files = {
    'shop/settings.py': 'INSTALLED_APPS = ["django.contrib.auth"]\nNAME = "shop"\nROOT_URLCONF = "{}.urls".format(NAME)\n',
    'shop/urls.py': 'from django.urls import path\nfrom shop import views\nurlpatterns = [path("a/", views.a)]\n',
    'shop/views.py': 'from django.http import HttpResponse\ndef a(request):\n    return HttpResponse("")\n',
  };
  expect(await inventory(files)).toEqual(['* /a/ none']);
});

test('Django: settings in several files, of which one names the root of the routes and nothing else', async () => {
  const files: Files = {
    'shop/settings.py': 'from split_settings.tools import include\ninclude("conf/common.py", "conf/api.py")\n',
    'shop/conf/common.py': 'ROOT_URLCONF = "shop.urls"\n',
    'shop/conf/api.py': 'REST_FRAMEWORK = {"DEFAULT_PERMISSION_CLASSES": ("rest_framework.permissions.IsAuthenticated",)}\n',
    'shop/urls/__init__.py': 'from django.urls import include, path\nurlpatterns = [path("api/", include("shop.urls.v1"))]\n',
    'shop/urls/v1.py': 'from django.urls import path\nfrom shop.views import Orders\nurlpatterns = [path("orders/", Orders.as_view())]\n',
    'shop/views.py': 'from rest_framework.views import APIView\nclass Orders(APIView):\n    def post(self, request):\n        return save(request.data)\n',
  };
  expect(await inventory(files)).toEqual(['POST /api/orders/ required']);
});

test('Django: get_urls() of application configurations, found by their labels', async () => {
  const files: Files = {
    'shop/settings.py': 'INSTALLED_APPS = ["django.contrib.auth"]\nROOT_URLCONF = "shop.urls"\n',
    'shop/urls.py': 'from django.apps import apps\nfrom django.urls import include, path\nurlpatterns = [path("", include(apps.get_app_config("shop").urls[0]))]\n',
    'shop/apps.py': `from django.apps import AppConfig, apps
from django.urls import path
class Shop(AppConfig):
    name = "shop"
    def ready(self):
        self.basket = apps.get_app_config("cart")
        self.missing = apps.get_app_config("missing")
    def get_urls(self):
        return [path("basket/", self.basket.urls), path("missing/", self.missing.urls)]
`,
    'shop/basket/apps.py': `from django.apps import AppConfig
from django.contrib.auth.decorators import login_required
from django.urls import path
from shop.loading import get_class
class Basket(AppConfig):
    name = "shop.basket"
    label = "cart"
    def ready(self):
        self.view = get_class("basket.views", "BasketView")
    def get_urls(self):
        urls = [path("", self.view.as_view()), path("saved/", login_required(self.view.as_view()))]
        return self.checked(urls)
`,
    'shop/basket/views.py': 'from django.views.generic import View\nclass BasketView(View):\n    def post(self, request): ...\n',
  };
  expect(await inventory(files)).toEqual(['POST /basket/ unknown', 'POST /basket/saved/ required']);
});
