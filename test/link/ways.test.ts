// Ways that a caller's data takes to a file: through what handlers are handed, helpers, objects and classes.
import { expect, test } from 'vitest';
import { said } from '../rules/said.ts';

const paths = async (files: Readonly<Record<string, string>>): Promise<readonly string[]> => (await said('path/traversal', files)).map((each) => each.split(' ')[0] ?? '');

const flask = (above: string, body: string): Record<string, string> => ({
  'app.py': `import os\nfrom flask import Flask, request\napp = Flask(__name__)\n${above}@app.route("/r", methods=["POST"])\ndef r():\n${body.split('\n').map((line) => `    ${line}\n`).join('')}`,
});

test.each([
  ['a name given in a condition', '', 'if not (name := request.args.get("name")):\n    return "no"\nreturn open("data/" + name).read()'],
  ['an object made on the spot', 'class Shelf:\n    def get(self, name):\n        return open("data/" + name).read()\n', 'return Shelf().get(request.args["name"])'],
  ['a method of its base', 'class Basis:\n    def get(self, name):\n        return open("data/" + name).read()\nclass Shelf(Basis):\n    pass\n', 'return Shelf().get(request.args["name"])'],
  ['its base\'s method of that name', 'class Basis:\n    def get(self, name):\n        return open("data/" + name).read()\nclass Shelf(Basis):\n    def get(self, name):\n        return super().get(name)\n', 'return Shelf().get(request.args["name"])'],
])('Flask: %s', async (_, above, body) => expect(await paths(flask(above, body))).toHaveLength(1));

test('Flask: a name given in a condition that holds it to a list', async () => {
  expect(await paths(flask('', 'if (name := request.args.get("name")) not in ("a", "b"):\n    return "no"\nreturn open("data/" + name).read()'))).toEqual([]);
});

const express = (above: string, body: string): Record<string, string> => ({ 'server.js': `const express = require('express');\nconst fs = require('fs');\nconst app = express();\napp.use(express.json());\n${above}app.post('/r', (req, res) => {\n  ${body}\n});\napp.listen(3000);\n` });

test.each([
  ['the request handed on whole', "function read(req) {\n  return fs.readFileSync('data/' + req.query.name);\n}\n", 'res.send(read(req));'],
  ['a method of an object', "const files = {\n  read(name) {\n    return fs.readFileSync('data/' + name);\n  },\n};\n", 'res.send(files.read(req.query.name));'],
  ['a function of an object', "const files = { read: (name) => fs.readFileSync('data/' + name) };\n", 'res.send(files.read(req.query.name));'],
])('Express: %s', async (_, above, body) => expect(await paths(express(above, body))).toHaveLength(1));

test('Express: objects of other files, by name and as what they give', async () => {
  const server = "import express from 'express';\nimport files, { store } from './files.js';\nconst app = express();\napp.get('/a', (req, res) => { res.send(files.read(req.query.name)); });\napp.get('/b', (req, res) => { res.send(store.read(req.query.name)); });\napp.listen(3000);\n";
  const files = "import fs from 'fs';\nexport const store = {\n  read(name) { return fs.readFileSync('b/' + name); },\n};\nexport default {\n  read: (name) => fs.readFileSync('a/' + name),\n};\n";
  expect(await paths({ 'server.js': server, 'files.js': files, 'package.json': '{"type":"module"}' })).toEqual(['files.js:3', 'files.js:6']);
});

test('Hono: what the request is asked for is no answer', async () => {
  const files = { 'server.ts': "import { Hono } from 'hono';\nimport fs from 'fs';\nconst app = new Hono();\napp.post('/r', async (c) => {\n  const { name } = await c.req.json();\n  return c.body(fs.readFileSync('data/' + name));\n});\nexport default app;\n" };
  expect(await paths(files)).toEqual(['server.ts:6']);
});

test('Next.js: what a path catches, and what an action is called with', async () => {
  const route = "import fs from 'fs';\nexport async function GET(request: Request, { params }: { params: { slug: string[] } }) {\n  return new Response(fs.readFileSync('data/' + params.slug.join('/')));\n}\n";
  const actions = "'use server';\nimport fs from 'fs';\nexport async function read(name: string, page: number) {\n  return fs.readFileSync('data/' + name + page, 'utf8');\n}\nexport async function turn(page: number) {\n  return fs.readFileSync('data/' + page, 'utf8');\n}\n";
  expect(await paths({ 'app/files/[...slug]/route.ts': route, 'app/one/[slug]/route.ts': route, 'app/actions.ts': actions, 'package.json': '{"dependencies":{"next":"15"}}' })).toEqual(['app/actions.ts:4', 'app/files/[...slug]/route.ts:3']);
});

test('aiohttp and Tornado: what the pattern of a path lets through', async () => {
  const aiohttp = (pattern: string): Record<string, string> => ({ 'app.py': `from aiohttp import web\nroutes = web.RouteTableDef()\n@routes.get("/${pattern}")\nasync def show(request):\n    return web.Response(text=open("data/" + request.match_info["name"]).read())\napp = web.Application()\napp.add_routes(routes)\n` });
  const tornado = (pattern: string): Record<string, string> => ({ 'app.py': `import tornado.web\nclass Show(tornado.web.RequestHandler):\n    def get(self, name):\n        self.write(open("data/" + name).read())\napp = tornado.web.Application([(r"/${pattern}", Show)])\n` });
  expect(await Promise.all([paths(aiohttp('{name:.*}')), paths(aiohttp('{name}')), paths(tornado('(.*)')), paths(tornado('(\\\\w+)'))])).toEqual([['app.py:5'], [], ['app.py:4'], []]);
});

const django = (views: string, route: string): Record<string, string> => ({
  'manage.py': 'import os\nos.environ.setdefault("DJANGO_SETTINGS_MODULE", "site1.settings")\n',
  'site1/__init__.py': '',
  'site1/settings.py': 'ROOT_URLCONF = "site1.urls"\nINSTALLED_APPS = ["rest_framework", "site1"]\nMIDDLEWARE = []\n',
  'site1/urls.py': `from django.urls import path\nfrom . import views\nurlpatterns = [path(${route})]\n`,
  'site1/views.py': `from django.http import HttpResponse\nfrom django.views import View\nfrom django.views.generic import TemplateView, FormView\nfrom rest_framework import serializers\nfrom rest_framework.views import APIView\n${views}`,
});

test.each([
  ['what a generic view calls', 'class Show(TemplateView):\n    def get_context_data(self, **kwargs):\n        return {"text": open("data/" + self.request.GET["name"]).read()}\n', '"a", views.Show.as_view()', 1],
  ['what a generic view does not call', 'class Show(TemplateView):\n    def helper(self, **kwargs):\n        return {"text": open("data/" + self.request.GET["name"]).read()}\n', '"a", views.Show.as_view()', 0],
  ['a path of the address', 'class Show(View):\n    def get(self, request, *args, **kwargs):\n        return HttpResponse(open("data/" + self.kwargs["name"]).read())\n', '"a/<path:name>", views.Show.as_view()', 1],
  ['a word of the address', 'class Show(View):\n    def get(self, request, *args, **kwargs):\n        return HttpResponse(open("data/" + self.kwargs["name"]).read())\n', '"a/<slug:name>", views.Show.as_view()', 0],
  ['what a form let through', 'class Show(FormView):\n    def form_valid(self, form):\n        return HttpResponse(open("data/" + form.cleaned_data["name"]).read())\n', '"a", views.Show.as_view()', 1],
  ['text that a serializer let through', 'class Given(serializers.Serializer):\n    name = serializers.CharField()\nclass Show(APIView):\n    def post(self, request):\n        given = Given(data=request.data)\n        given.is_valid(raise_exception=True)\n        return HttpResponse(open("data/" + given.validated_data["name"]).read())\n', '"a", views.Show.as_view()', 1],
  ['a number that a serializer let through', 'class Given(serializers.Serializer):\n    name = serializers.IntegerField()\nclass Show(APIView):\n    def post(self, request):\n        given = Given(data=request.data)\n        given.is_valid(raise_exception=True)\n        return HttpResponse(open("data/" + str(given.validated_data["name"])).read())\n', '"a", views.Show.as_view()', 0],
])('Django: %s', async (_, views, route, found) => expect(await paths(django(views, route))).toHaveLength(found));

test('Django: a page put together where it is sent', async () => {
  const views = 'def show(request):\n    return HttpResponse("<b>" + request.GET["name"] + "</b>")\ndef plain(request):\n    return HttpResponse("<b>" + request.GET["name"] + "</b>", content_type="text/plain")\n';
  const files = { ...django(views, '"a", views.show'), 'site1/urls.py': 'from django.urls import path\nfrom . import views\nurlpatterns = [path("a", views.show), path("b", views.plain)]\n' };
  expect((await said('inject/html', files)).map((each) => each.split(' ')[0])).toEqual(['site1/views.py:7']);
});

test('FastAPI: a class as a dependency', async () => {
  const files = { 'app.py': 'from fastapi import Depends, FastAPI\napp = FastAPI()\nclass Wanted:\n    def __init__(self, name: str):\n        self.name = name\n@app.get("/a")\ndef show(wanted: Wanted = Depends(Wanted)):\n    return open("data/" + wanted.name).read()\n' };
  expect(await paths(files)).toEqual(['app.py:8']);
});

test.each([
  ['in Django\'s own engine of Jinja', 'jinja2.Environment', 1],
  ['in a sandbox that the settings name', 'jinja2.sandbox.SandboxedEnvironment', 0],
])('Django: a template of the caller\'s %s', async (_, environment, found) => {
  const views = 'from django.template import engines\ndef show(request):\n    return HttpResponse(engines["jinja"].from_string(request.POST["text"]).render())\n';
  const settings = `ROOT_URLCONF = "site1.urls"\nINSTALLED_APPS = ["rest_framework", "site1"]\nMIDDLEWARE = []\nTEMPLATES = [{"NAME": "jinja", "OPTIONS": {"environment": "${environment}"}}]\n`;
  expect(await said('inject/template', { ...django(views, '"a", views.show'), 'site1/settings.py': settings })).toHaveLength(found);
});
