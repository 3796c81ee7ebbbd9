import { expect, test } from 'vitest';
import { facts, rows, show } from './facts.ts';

const starlette = 'from fastapi import FastAPI\nfrom fastapi.middleware.cors import CORSMiddleware as C\napp = FastAPI()\n';

const policies: readonly (readonly [string, string, readonly string[]])[] = [
  ['add_middleware', `${starlette}app.add_middleware(C, allow_origins=["*"], allow_credentials=True)`, ['starlette ["*"] none - true']],
  ['options spread', `${starlette}o = dict(allow_origins=ORIGINS)\napp.add_middleware(C, **o)`, ['starlette ORIGINS none - -']],
  ['regex', `${starlette}app.add_middleware(C, allow_origin_regex=".*")`, ['starlette - none ".*" -']],
  ['wrapped', `${starlette}app = C(app, allow_origins="*")`, ['starlette "*" none - -']],
  ['list of middleware', `${starlette}from starlette.middleware import Middleware\nm = [Middleware(C, allow_origins=["*"])]`, ['starlette ["*"] none - -']],
  ['a class made from it', `${starlette}class Own(C):\n  pass\napp.add_middleware(Own, allow_origins=["*"])`, ['starlette ["*"] none - -']],
  ['another middleware', `${starlette}app.add_middleware(GZip, level=1)`, []],
  ['guarded', `${starlette}if settings.ENV == "dev":\n  app.add_middleware(C, allow_origins=["*"])`, ['starlette ["*"] none - - if (settings.ENV == "dev")']],
  ['flask default', 'from flask_cors import CORS\nCORS(app)', ['flask-cors - * - -']],
  ['flask origins', 'from flask_cors import CORS\nCORS(app, origins=O, supports_credentials=True)', ['flask-cors O * - true']],
  ['flask resources', 'from flask_cors import CORS\nCORS(app, resources={r"/a/*": {"origins": "*"}, r"/b": {"origins": ["x"]}})', ['flask-cors "*" * - -', 'flask-cors ["x"] * - -']],
  ['flask init_app', 'from flask_cors import CORS\nc = CORS()\nc.init_app(app, origins="*")', ['flask-cors "*" * - -']],
  ['flask init_app in a loop', 'from flask_cors import CORS\nc = CORS()\ndef init(app):\n  for each in (db, c):\n    each.init_app(app)', ['flask-cors - * - -']],
  ['flask without init_app', 'from flask_cors import CORS\nc = CORS()\ndef init(app):\n  for each in (db,):\n    each.init_app(app)', []],
  ['flask decorator', 'from flask_cors import cross_origin\n@cross_origin()\ndef f(): pass', ['flask-cors - * - -']],
  ['flask config', 'from flask import Flask\napp = Flask("a")\napp.config["CORS_ORIGINS"] = "*"', ['flask-cors "*" - - -']],
  ['own CORS class', 'from mine import CORS\nCORS(app)', []],
  ['quart', 'from quart_cors import cors\napp = cors(app, allow_origin="*")', ['quart-cors "*" * - -']],
  ['socketio', 'import socketio\ns = socketio.AsyncServer(cors_allowed_origins="*")', ['socketio "*" - - -']],
  ['aiohttp', 'import aiohttp_cors\naiohttp_cors.setup(app, defaults={"*": aiohttp_cors.ResourceOptions(allow_credentials=True)})', ['aiohttp-cors "*" - - true']],
  ['falcon', 'import falcon\nf = falcon.App(cors_enable=True)', ['falcon - * - -']],
  ['litestar', 'from litestar.config.cors import CORSConfig\nc = CORSConfig()', ['litestar - * - -']],
  ['django all', 'INSTALLED_APPS = []\nCORS_ALLOW_ALL_ORIGINS = DEBUG\nCORS_ALLOW_CREDENTIALS = True', ['django-cors-headers DEBUG - - true']],
  ['django list', 'INSTALLED_APPS = []\nCORS_ALLOWED_ORIGINS = ["https://a"]', ['django-cors-headers ["https://a"] - - -']],
  ['django patterns', 'INSTALLED_APPS = []\nCORS_ALLOWED_ORIGIN_REGEXES = [r".*"]', ['django-cors-headers - none [".*"] -']],
  ['a settings field of that name', 'class S(BaseSettings):\n  CORS_ALLOWED_ORIGINS: list = []', []],
];

test.each(policies)('%s', (_, text, expected) => {
  expect(rows('cors', ['by', 'origins', 'defaultOrigins', 'pattern', 'credentials'], text)).toEqual(expected);
});

const request = 'from flask import request\n';

const headers: readonly (readonly [string, string, readonly string[]])[] = [
  ['assignment', 'def f(r):\n  r.headers["Access-Control-Allow-Origin"] = "*"', ['"*" -']],
  ['django response', 'def f(r):\n  r["access-control-allow-origin"] = "*"', ['"*" -']],
  ['call', 'class H:\n  def set_default_headers(self):\n    self.set_header("Access-Control-Allow-Origin", "*")', ['"*" -']],
  ['table', 'from fastapi import Response\ndef f():\n  return Response(headers={"Access-Control-Allow-Origin": "*"})', ['"*" -']],
  ['constant name', 'H = "Access-Control-Allow-Origin"\ndef f(r):\n  r.headers[H] = "*"', ['"*" -']],
  ['reflected', `${request}def f(r):\n  o = request.headers.get("Origin", "*")\n  r.headers["Access-Control-Allow-Origin"] = o`, ['<request headers.origin> true']],
  ['reflected after a check', `${request}def f(r):\n  o = request.headers.get("Origin")\n  if o in ALLOWED:\n    r.headers["Access-Control-Allow-Origin"] = o`, ['<request headers.origin> - if (<request headers.origin> in ALLOWED)']],
  ['reflected when a set has it', `${request}def f(r):\n  o = request.headers.get("Origin")\n  if set(["*", o]) & ALLOWED:\n    r.headers["Access-Control-Allow-Origin"] = o`, ['<request headers.origin> - if <unsupported &>']],
  ['reflected when there is one', `${request}def f(r):\n  o = request.headers.get("Origin")\n  if o:\n    r.headers["Access-Control-Allow-Origin"] = o`, ['<request headers.origin> true if <request headers.origin>']],
  ['sent by a client', 'import requests\nrequests.get(u, headers={"Access-Control-Allow-Origin": "*"})', []],
];

test.each(headers)('header: %s', (_, text, expected) => {
  expect(rows('cors', ['origins', 'reflects'], text)).toEqual(expected);
});

test('credentials written beside the origin belong to it', () => {
  const [fact] = facts('cors', 'def f(r):\n  r.headers["Access-Control-Allow-Origin"] = "*"\n  r.headers["Access-Control-Allow-Credentials"] = "true"');
  expect(fact?.credentials && show(fact.credentials)).toBe('"true"');
});

test('the line to annotate is that of the origins', () => {
  const text = `${starlette}app.add_middleware(\n  C,\n  allow_origins=["*"],\n)`;
  const [fact] = facts('cors', text);
  expect(text.slice(fact?.originsAt?.start, fact?.originsAt?.end)).toBe('["*"]');
});
