import { expect, test } from 'vitest';
import { shown } from './shown.ts';

const web = 'from aiohttp import web\n';

const cases: readonly (readonly [string, string, readonly string[]])[] = [
  ['router', `${web}app = web.Application(middlewares=[auth, log])\napp.router.add_get("/a/{id}", a)\napp.router.add_route("POST", "/b", b)\napp.router.add_static("/s", path="x")`, ['aiohttp application app [middleware auth, middleware log]', 'GET app "/a/{id}" -> a', 'GET app "/s" static -> -', 'POST app "/b" -> b']],
  ['list', `${web}from .more import more\nroutes = [web.get("/a", a), web.view("/b", B)]\napp = web.Application()\napp.add_routes(routes)\napp.add_routes([web.post("/c", c), *more])`, ['aiohttp application app', 'aiohttp router routes', 'GET routes "/a" -> a', 'routes "/b" < B mounts', 'app - < routes', 'POST app "/c" -> c', 'app - < more']],
  ['table', `${web}routes = web.RouteTableDef()\n@routes.get("/a")\n@login\nasync def a(request): pass\n@routes.view("/b")\nclass B(web.View):\n  async def get(self): pass`, ['aiohttp router routes', 'GET routes "/a" -> a [decorator login]', 'routes "/b" < B mounts', 'aiohttp controller B', 'GET B "" -> B.get']],
  ['sub application', `${web}app = web.Application()\nadmin = web.Application(middlewares=[check])\napp.add_subapp("/admin", admin)\napp.middlewares.append(log)`, ['aiohttp application app', 'aiohttp application admin [middleware check]', 'app "/admin" < admin', 'app - < log']],
  ['handed on', `${web}def make():\n  app = web.Application()\n  setup(app)\n  return app\ndef setup(app):\n  app.router.add_get("/a", a)`, ['aiohttp application make.app returned by make', 'GET setup.app "/a" -> a', 'make.app - < setup argument 0', 'aiohttp router setup.app argument 0 of setup']],
  ['a class of its own', `${web}class Shop(web.Application):\n  pass\nclass Table(dict):\n  pass\napp = Shop()\nrows = Table()\napp.router.add_get("/a", a)`, ['aiohttp application app', 'GET app "/a" -> a']],
  ['no import', '# of aiohttp.web\ndef setup(app):\n  add = app.router.add_post\n  app.router.add_post("/a", a)', ['POST setup.app "/a" -> a', 'aiohttp router setup.app argument 0 of setup']],
  ['attribute', `${web}class S:\n  def __init__(self):\n    self.users = Users()\n    self.app = web.Application()\n    self.app.router.add_get("/a", self.a)\n    self.app.router.add_get("/b", self.users.list)\n  async def a(self, request): pass`, ['aiohttp application S.app', 'GET S.app "/a" -> S.a', 'GET S.app "/b" -> Users.list']],
  ['socket', `${web}async def a(request):\n  ws = web.WebSocketResponse()\napp = web.Application()\napp.router.add_get("/a", a)`, ['aiohttp application app', 'aiohttp controller a', '- a "" websocket -> a', '- app "/a" websocket -> a']],
  ['client', 'import aiohttp\nasync def f(session):\n  await session.get("/a", headers=h)', []],
];

test.each(cases)('%s', (_, text, expected) => {
  expect(shown(text)).toEqual(expected);
});
