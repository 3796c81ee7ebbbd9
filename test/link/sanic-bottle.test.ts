// The route inventory of Sanic and Bottle, and what a request holds there.
import { describe, expect, test } from 'vitest';
import { said } from '../rules/said.ts';
import { scanFiles, type Files } from '../support/memory.ts';

async function inventory(files: Files): Promise<string[]> {
  const { result } = await scanFiles(files);
  return result.routes.map(({ methods, url, authentication, transport }) => [methods.join(',') || transport, url, authentication].join(' ')).sort();
}

const guard = 'from functools import wraps\nfrom sanic.response import json\nfrom keys import known\ndef protected(wrapped):\n    @wraps(wrapped)\n    async def inner(request, *args, **kwargs):\n        if request.token not in known:\n            return json({"error": "no"}, status=401)\n        return await wrapped(request, *args, **kwargs)\n    return inner\n';

describe('Sanic', () => {
  test('applications, blueprints, groups and classes', async () => {
    const files: Files = {
      'shop/guard.py': guard,
      'shop/items.py': 'from sanic import Blueprint\nfrom sanic.response import json\nfrom sanic.views import HTTPMethodView\nfrom shop.guard import protected\nitems = Blueprint("items", url_prefix="/items")\n@items.get("/<number:int>")\nasync def one(request, number):\n    return json({})\n@items.delete("/<number:int>")\n@protected\nasync def drop(request, number):\n    return json({})\nclass Stock(HTTPMethodView):\n    async def get(self, request):\n        return json({})\n    async def post(self, request):\n        return json({})\nitems.add_route(Stock.as_view(), "/stock")\n',
      'shop/users.py': 'from sanic import Blueprint\nusers = Blueprint("users", url_prefix="/users")\nasync def listed(request):\n    return None\nusers.add_route(listed, "/", methods=["GET"])\n',
      'shop/server.py': 'from sanic import Blueprint, Sanic\nfrom shop.items import items\nfrom shop.users import users\napp = Sanic("shop")\napi = Blueprint.group(users, url_prefix="/api")\napp.blueprint(items)\napp.blueprint(api)\n@app.route("/upload", methods=["POST"])\nasync def upload(request):\n    return None\n@app.websocket("/feed")\nasync def feed(request, ws):\n    await ws.send("x")\n',
    };
    expect(await inventory(files)).toEqual(['DELETE /items/<int:number> required', 'GET /api/users/ none', 'GET /items/<int:number> none', 'GET /items/stock none', 'POST /items/stock none', 'POST /upload none', 'websocket /feed none']);
  });

  test('middleware', async () => {
    const app = (decorator: string, status: string): Files => ({ 'app.py': `from sanic import Sanic\nfrom sanic.response import json\nfrom keys import known\napp = Sanic("shop")\n${decorator}\nasync def check(request):\n    if request.headers.get("Authorization") not in known:\n        return json({}, status=${status})\n@app.post("/items")\nasync def make(request):\n    return json({})\n` });
    expect(await inventory(app('@app.middleware("request")', '401'))).toEqual(['POST /items required']);
    expect(await inventory(app('@app.on_request', '401'))).toEqual(['POST /items required']);
    expect(await inventory(app('@app.middleware("response")', '401'))).toEqual(['POST /items none']);
  });

  test.each([
    ['a name of the body', 'open("data/" + request.json["name"]).read()', ['app.py:6 P0 reads']],
    ['a name of a file', 'open("data/" + request.files.get("f").name, "wb")', ['app.py:6 P0 writes']],
    ['a number of the path', 'open("data/" + str(number)).read()', []],
  ])('path/traversal: %s', async (_, read, expected) => {
    const found = [...(await said('path/traversal', app(read))), ...(await said('upload/path-traversal', app(read)))];
    expect(found.map((each) => each.split(' ').slice(0, 2).join(' '))).toEqual(expected.map((each) => each.split(' ').slice(0, 2).join(' ')));
  });
  const app = (read: string): Record<string, string> => ({ 'app.py': `from sanic import Sanic, response\napp = Sanic("shop")\n@app.post("/read/<number:int>")\nasync def read(request, number):\n    name = "x"\n    found = ${read}\n    return response.json({})\n` });
});

describe('Bottle', () => {
  test('applications, and routes of the one that nobody names', async () => {
    const files: Files = {
      'app.py': 'from bottle import Bottle, auth_basic, request, run\nfrom keys import known\napp = Bottle()\n@app.route("/items/<name:path>", method="PUT")\ndef put(name):\n    return {}\n@app.get("/")\n@auth_basic(known)\ndef index():\n    return "x"\nrun(app, host="0.0.0.0")\n',
      'other/small.py': 'from bottle import get, post, route, run\n@route("/hello/<name>")\ndef hello(name):\n    return name\n@post("/save")\ndef save():\n    return {}\n@route("/both", method=["GET", "POST"])\ndef both():\n    return {}\nrun(port=8080)\n',
      'other/cache.py': 'from cache import get, post\n@get("/x")\ndef hello():\n    return 1\n',
    };
    expect(await inventory(files)).toEqual(['GET / required', 'GET /hello/<name> none', 'GET,POST /both none', 'POST /save none', 'PUT /items/<path:name> none']);
  });

  test('hooks', async () => {
    const files: Files = { 'app.py': 'from bottle import Bottle, abort, request\nfrom keys import known\napp = Bottle()\n@app.hook("before_request")\ndef check():\n    if request.get_cookie("session") not in known:\n        abort(401, "no")\n@app.post("/save")\ndef save():\n    return {}\n' };
    expect(await inventory(files)).toEqual(['POST /save required']);
  });

  test.each([
    ['a query', 'request.query.get("name")', ['app.py:6 P0']],
    ['a raw file name', 'request.files.get("f").raw_filename', ['app.py:6 P0']],
    ['a file name', 'request.files.get("f").filename', []],
  ])('path/traversal: %s', async (_, read, expected) => {
    const files = { 'app.py': `from bottle import Bottle, request\napp = Bottle()\n@app.post("/read")\ndef read():\n    name = ${read}\n    return open("data/" + name).read()\n` };
    const found = [...(await said('path/traversal', files)), ...(await said('upload/path-traversal', files))];
    expect(found.map((each) => each.split(' ').slice(0, 2).join(' '))).toEqual(expected);
  });
});
