// Rules of limits and of what answers hold, where context decides how grave a finding is.
import { describe, expect, test } from 'vitest';
import { said } from './said.ts';

describe('api/returns-secrets', () => {
  const files = (fields: string): Record<string, string> => ({
    'models.py': `from django.db import models\nclass Thing(models.Model):\n    title = models.TextField()\n    start = models.DateTimeField()\n    password = models.TextField()\n${fields}`,
    'serializers.py': "from rest_framework import serializers\nclass ThingSerializer(serializers.ModelSerializer):\n    class Meta:\n        model = Thing\n        fields = '__all__'\n",
  });
  test.each([
    ['the word that several people open a thing with', '', ['serializers.py:5 P2 serializer']],
    ['the password of somebody', '    email = models.EmailField()\n', ['serializers.py:5 P1 serializer']],
  ])('%s', async (_, fields, expected) => expect(await said('api/returns-secrets', files(fields))).toEqual(expected));
});

describe('api/returns-secrets, a row for each key', () => {
  test.each([['ShopApiKey', 'P2'], ['ShopClient', 'P1']])('%s', async (table, severity) => {
    const files = {
      'models.py': `from django.db import models\nclass ${table}(models.Model):\n    secret_key = models.CharField(max_length=90)\n    is_active = models.BooleanField()\n    created = models.DateTimeField()\n`,
      'serializers.py': `from rest_framework import serializers\nclass ThingSerializer(serializers.ModelSerializer):\n    class Meta:\n        model = ${table}\n        fields = '__all__'\n`,
    };
    expect(await said('api/returns-secrets', files)).toEqual([`serializers.py:5 ${severity} serializer`]);
  });
});

describe('api/returns-secrets, a password that opens a thing', () => {
  const files = (fields: string): Record<string, string> => ({
    'prisma/schema.prisma': `model Preset {\n  id String @id\n  teamId String\n  ${fields}\n  password String?\n}\n`,
    'server.js': "const express = require('express');\nconst app = express();\napp.get('/presets/:id', async (req, res) => {\n  const preset = await prisma.preset.findUnique({ where: { id: req.params.id } });\n  res.json(preset);\n});\napp.listen(3000);\n",
  });
  test.each([
    ['emailProtected Boolean?', ['server.js:3 P2 route']],
    ['email String', ['server.js:3 P1 route']],
  ])('%s', async (fields, expected) => expect(await said('api/returns-secrets', files(fields))).toEqual(expected));
});

describe('api/returns-secrets, rows that another function reads', () => {
  const files = (handler: string, service: string): Record<string, string> => ({
    'prisma/schema.prisma': 'model User {\n  id String @id\n  email String\n  passwordHash String\n}\n',
    'users.js': service,
    'server.js': `const express = require('express');\nconst { load } = require('./users');\nconst app = express();\napp.get('/users/:id', async (req, res) => {\n  ${handler}\n});\napp.listen(3000);\n`,
  });
  const whole = 'exports.load = async (id) => {\n  const user = await prisma.user.findUnique({ where: { id } });\n  return user;\n};\n';
  test.each<[string, Record<string, string>, string[]]>([
    ['held by a name', files('const user = await load(req.params.id);\n  res.json({ user });', whole), ['server.js:4 P2 route']],
    ['in the answer itself', files('res.status(200).send(await load(req.params.id));', whole), ['server.js:4 P2 route']],
    ['with others', files('const [user, total] = await Promise.all([load(req.params.id), count()]);\n  res.json({ data: user, total });', whole), ['server.js:4 P2 route']],
    ['by an arrow', files('res.json(await load(req.params.id));', 'exports.load = (id) => prisma.user.findUnique({ where: { id } });\n'), ['server.js:4 P2 route']],
    ['of which one field is given', files('const user = await load(req.params.id);\n  res.json({ email: user.email });', whole), []],
    ['without the hash', files('const user = await load(req.params.id);\n  delete user.passwordHash;\n  res.json(user);', whole), []],
    ['of chosen fields', files('res.json(await load(req.params.id));', 'exports.load = async (id) => {\n  return prisma.user.findUnique({ where: { id }, select: { email: true } });\n};\n'), []],
    ['through a function that chooses', files('const user = await load(req.params.id);\n  res.json(shown(user));', whole), []],
  ])('%s', async (_, given, expected) => expect(await said('api/returns-secrets', given)).toEqual(expected));
});

describe('api/returns-secrets, named one by one', () => {
  const app = (route: string, body: string, guard = ''): Record<string, string> => ({ 'main.py': `from fastapi import Depends, FastAPI\nfrom fastapi.responses import JSONResponse\nfrom settings import config\nfrom guards import verify_admin_token\napp = FastAPI()\n@app.get("${route}")\nasync def answer(${guard}):\n${body}`, 'guards.py': 'from fastapi import Header, HTTPException\nfrom store import known\ndef verify_admin_token(authorization: str = Header(None)):\n    if authorization not in known:\n        raise HTTPException(status_code=401)\n' });
  const listed = (entry: string): string => `    found = []\n    for account in await accounts():\n        found.append({"id": account.id, ${entry}})\n    return {"accounts": found}\n`;
  test.each([
    ['of each entry of a list', app('/accounts', listed('"refresh_token": account.refresh_token')), ['main.py:6 P1 listed']],
    ['by a comprehension', app('/accounts', '    return [{"id": each["id"], "client_secret": each.get("client_secret")} for each in await accounts()]\n'), ['main.py:6 P1 listed']],
    ['keys, which owners often see', app('/accounts', listed('"api_key": account.api_key')), ['main.py:6 P2 listed']],
    ['for administrators', app('/accounts', listed('"refresh_token": account.refresh_token'), 'token: str = Depends(verify_admin_token)'), ['main.py:6 P2 listed']],
    ['a token of each entry', app('/accounts', listed('"token": account.token')), ['main.py:6 P2 listed']],
    ['masked', app('/accounts', listed('"refresh_token": mask(account.refresh_token)')), []],
    ['whether there is one', app('/accounts', listed('"has_refresh_token": bool(account.refresh_token)')), []],
    ['of the settings', app('/config', '    shown = {"host": config.host}\n    shown["panel_password"] = await config.get_panel_password()\n    return JSONResponse(content={"config": shown})\n'), ['main.py:6 P1 named']],
    ['what a login gives', app('/login', '    made = await sign_in()\n    return {"access_token": made.access_token}\n'), []],
    ['of one that was asked for', app('/tools', '    found = [each for each in await keys() if each["tool"] == "x"]\n    shown = {"tool": "x"}\n    shown["api_key"] = found[0]["api_key"]\n    return shown\n'), ['main.py:6 P2 picked']],
    ['a password of one that was asked for', app('/hosts', '    found = next((each for each in await hosts()), None)\n    return {"password": found.password}\n'), ['main.py:6 P1 picked']],
    ['of whoever asks', app('/me', '    found = next((each for each in await users()), None)\n    return {"password": found.password}\n'), []],
    ['the environment', app('/debug', '    import os\n    return {"env": dict(os.environ)}\n'), ['main.py:6 P1 environment']],
    ['the environment by a comprehension', app('/debug', '    import os\n    return {name: value for name, value in os.environ.items()}\n'), ['main.py:6 P1 environment']],
    ['a part of the environment', app('/debug', '    import os\n    return {name: value for name, value in os.environ.items() if name.startswith("PUBLIC_")}\n'), []],
    ['the names of the environment', app('/debug', '    import os\n    return {"env": list(os.environ)}\n'), []],
    ['a file of cookies', app('/state', '    with open("data/cookies.json") as file:\n        return json.load(file)\n'), ['main.py:6 P1 kept']],
    ['a file of credentials by its name', app('/state', '    place = os.path.join(FOLDER, "credentials.json")\n    with open(place) as file:\n        content = file.read()\n    return {"name": "x", "content": content}\n'), ['main.py:6 P1 kept']],
    ['a file whose place a function names', app('/state', '    path = _account_path(name)\n    async with aiofiles.open(path, "r") as file:\n        content = await file.read()\n    return {"content": content}\n'), ['main.py:6 P1 kept']],
    ['a file of something else', app('/state', '    with open("data/cookie_banner.json") as file:\n        return json.load(file)\n'), []],
    ['how many a file of cookies holds', app('/state', '    with open("data/cookies.json") as file:\n        found = json.load(file)\n    return {"count": len(found)}\n'), []],
    ['what a store of credentials gives', app('/creds', '    credential_data = await storage.get_credential(name)\n    return {"content": credential_data}\n'), ['main.py:6 P1 kept']],
    ['what it gives, masked', app('/creds', '    credential_data = await storage.get_credential(name)\n    credential_data["token"] = "***"\n    return {"content": credential_data}\n'), []],
    ['what is sent to others', app('/accounts', '    for account in await accounts():\n        body = {"refresh_token": account.refresh_token}\n        await post(body)\n    return {"ok": True}\n'), []],
  ])('%s', async (_, files, expected) => expect(await said('api/returns-secrets', files)).toEqual(expected));
});

test.each([
  ['a list', '    found = []\n    for account in Account.objects.all():\n        found.append({"id": account.id, "refresh_token": account.refresh_token})\n    return JsonResponse({"accounts": found})\n', ['shop/urls.py:3 P1 listed']],
  ['masked', '    found = []\n    for account in Account.objects.all():\n        found.append({"id": account.id, "refresh_token": mask(account.refresh_token)})\n    return JsonResponse({"accounts": found})\n', []],
])('api/returns-secrets, a view of Django: %s', async (_, body, expected) => {
  const files = { 'manage.py': '', 'shop/settings.py': 'INSTALLED_APPS = ["django.contrib.auth"]\nROOT_URLCONF = "shop.urls"\nMIDDLEWARE = []\n', 'shop/urls.py': 'from django.urls import path\nfrom shop import views\nurlpatterns = [path("accounts/", views.accounts)]\n', 'shop/views.py': `from django.http import JsonResponse\nfrom models import Account\ndef accounts(request):\n${body}` };
  expect(await said('api/returns-secrets', files)).toEqual(expected);
});

describe('api/returns-secrets, a file of settings that a function loads', () => {
  const files = (handler: string, loading = '    with open("config.json") as file:\n        return json.load(file)\n', key = 'api_key'): Record<string, string> => ({
    'main.py': `import json\nfrom fastapi import FastAPI\napp = FastAPI()\ndef load_config():\n${loading}def ask():\n    config = load_config()\n    return call(config["${key}"])\n@app.get("/config")\ndef shown():\n${handler}`,
  });
  test.each([
    ['as it is', files('    return load_config()\n'), ['main.py:10 P1 settings-file']],
    ['by a name', files('    config = load_config()\n    return {"config": config}\n'), ['main.py:10 P1 settings-file']],
    ['masked', files('    config = load_config()\n    config["api_key"] = "***"\n    return config\n'), []],
    ['without it', files('    config = load_config()\n    config.pop("api_key", None)\n    return config\n'), []],
    ['without it already', files('    return load_config()\n', '    with open("config.json") as file:\n        found = json.load(file)\n    found.pop("api_key", None)\n    return found\n'), []],
    ['that holds none', files('    return load_config()\n', undefined, 'address'), []],
    ['a part of it', files('    return {"model": load_config()["model"]}\n'), []],
  ])('%s', async (_, each, expected) => expect(await said('api/returns-secrets', each)).toEqual(expected));
});

describe('api/returns-secrets, a whole file of settings', () => {
  const files = (returned: string, entry: string): Record<string, string> => ({
    'main.py': 'from flask import Flask, jsonify\nfrom store import Config\napp = Flask(__name__)\nconfig = Config()\n@app.route("/settings", methods=["GET"])\ndef shown():\n    found = config.all()\n    return jsonify({"settings": found})\n',
    'store.py': `import toml\nclass Config:\n    def __init__(self):\n        self.config = toml.load("config.toml")\n    def all(self):\n        return ${returned}\n    def key(self):\n        return self.config["${entry}"]["BING"]\n`,
  });
  test.each([
    ['with keys', files('self.config', 'API_KEYS'), ['main.py:5 P1 settings-file']],
    ['that holds none', files('self.config', 'ADDRESSES'), []],
    ['of which a part is returned', files('self.config["PAGES"]', 'API_KEYS'), []],
  ])('%s', async (_, each, expected) => expect(await said('api/returns-secrets', each)).toEqual(expected));
});

test('secret/plaintext-at-rest: a model and the statement that makes its table are one', async () => {
  const files = { 'models.py': 'from sqlalchemy import Column, String\nclass ModelProvider(Base):\n    api_key = Column(String(100))\n', 'tables.py': 'import sqlite3\nSCHEMA = "CREATE TABLE model_providers (id TEXT, api_key TEXT)"\n' };
  expect(await said('secret/plaintext-at-rest', files)).toHaveLength(1);
});

describe('upload/no-limits', () => {
  const upload = "const multer = require('multer');\nmodule.exports = multer({ dest: 'uploads/' });\n";
  test('the same file of each step of a course is spoken of once', async () => {
    expect(await said('upload/no-limits', { 'steps/19/upload.js': upload, 'steps/20 - More/upload.js': upload })).toHaveLength(1);
    expect(await said('upload/no-limits', { 'a/upload.js': upload, 'b/upload.js': upload })).toHaveLength(2);
  });
});

test('upload/no-limits: a bound that bounds nothing, but not behind a proxy with one of its own', async () => {
  const app = { 'app.js': "const multipart = require('@fastify/multipart');\nconst app = require('fastify')();\napp.register(multipart, { limits: { fileSize: 1024 * 1024 * 1024 } });\napp.post('/files', async (request) => save(await request.file()));\napp.listen({ port: 3000 });\n", Dockerfile: 'FROM node:24\nCMD ["node", "app.js"]\n' };
  expect(await said('upload/no-limits', app)).toEqual(['app.js:3 P2 huge']);
  expect(await said('upload/no-limits', { ...app, 'nginx.conf': 'http { server { listen 80; location / { proxy_pass http://app:3000; } } }\n' })).toEqual([]);
});

describe('upload/no-limits: files on their way to the disk', () => {
  const app = (body: string, more = ''): Record<string, string> => ({ Dockerfile: 'FROM python:3.12\n', 'main.py': `import shutil\nfrom fastapi import FastAPI, UploadFile\napp = FastAPI()\n${more}@app.post("/files")\nasync def files(file: UploadFile):\n${body}\n    return {}\n` });
  test.each([
    ['copied', '    with open("x", "wb") as out:\n        shutil.copyfileobj(file.file, out)\n    return {"bytes": file.size}', '', ['main.py:5 P1 any']],
    ['copied, where the kind is looked at', '    if file.content_type != "image/png":\n        raise ValueError\n    with open("x", "wb") as out:\n        shutil.copyfileobj(file.file, out)', '', ['main.py:5 P2 size']],
    ['copied after a look at its size', '    if file.size > 1000:\n        raise ValueError\n    shutil.copyfileobj(file.file, out)', '', []],
    ['piece by piece', '    while chunk := await file.read(65536):\n        out.write(chunk)', '', ['main.py:5 P2 size']],
    ['piece by piece, counted', '    total = 0\n    while chunk := await file.read(65536):\n        total += len(chunk)\n        out.write(chunk)', '', []],
    ['read by a function that does not say what it is given', '    keep(file)', 'def keep(f):\n    data = f.file.read()\n    open("x", "wb").write(data)\n', ['main.py:8 P1 any']],
    ['one that looks at its size', '    keep(file)', 'def keep(f):\n    data = f.file.read()\n    if len(data) > 1000:\n        raise ValueError\n', []],
    ['of another object', '    other.file.close()', '', []],
  ])('%s', async (_, body, more, expected) => expect(await said('upload/no-limits', app(body, more))).toEqual(expected));
});

test.each([
  ['nothing', '', 1],
  ['a size that a function of the project tells', '    declared = request_size(request)\n    if UPLOAD_LIMIT > 0 and declared > UPLOAD_LIMIT:\n        raise TooLarge()\n', 0],
  ['something else', '    if COUNT_LIMIT > 0 and count(request) > COUNT_LIMIT:\n        raise TooMany()\n', 1],
])('upload/no-limits: before it reads, the handler asks for %s', async (_, asks, expected) => {
  const app = `from fastapi import FastAPI, Request, UploadFile\napp = FastAPI()\n@app.post("/upload")\nasync def upload(request: Request, file: UploadFile):\n${asks}    data = await file.read()\n    return len(data)\n`;
  expect(await said('upload/no-limits', { 'main.py': app })).toHaveLength(expected);
});

describe('upload/no-limits, who may upload', () => {
  const app = (guard: string): Record<string, string> => ({ 'Dockerfile': 'FROM python:3.12\nCMD ["gunicorn", "app:app"]\n', 'docker-compose.yml': 'services:\n  app:\n    build: .\n', 'app.py': `from flask import Flask, abort, request, session\napp = Flask(__name__)\n@app.before_request\ndef signed_in():\n    if not session.get("id"):\n        abort(401)\n@app.route("/import", methods=["POST"])\n${guard}def take():\n    return store(request.files["file"].read())\n` });
  test.each([
    ['whoever is signed in', '', ['app.py:8 P1 any']],
    ['who has a permission for it', '@prepolicy(check_action, Action.POLICYWRITE)\n', ['app.py:9 P2 any']],
    ['administrators', '@require_role("admin")\n', ['app.py:9 P2 any']],
    ['administrators and others', '@require_role("admin", "user")\n', ['app.py:9 P1 any']],
  ])('%s', async (_, guard, expected) => expect(await said('upload/no-limits', app(guard))).toEqual(expected));
});

test.each([
  ['who is signed in', '', ['main.py:13 P1 any']],
  ['roles, by the name of the argument', 'required_roles=[Role.admin, Role.manager]', ['main.py:13 P2 any']],
  ['something else of that kind', 'levels=[Level.admin]', ['main.py:13 P1 any']],
])('upload/no-limits, FastAPI: a dependency asks for %s', async (_, asked, expected) => {
  const app = `import jwt\nfrom fastapi import Depends, FastAPI, HTTPException, UploadFile\nfrom fastapi.security import OAuth2PasswordBearer\ndef current_user(required_roles=None, levels=None):\n    def check(token: str = Depends(OAuth2PasswordBearer(tokenUrl="/login"))):\n        try:\n            return jwt.decode(token, KEY, algorithms=["HS256"])\n        except jwt.InvalidTokenError:\n            raise HTTPException(status_code=401)\n    return check\napp = FastAPI()\n@app.post("/logo")\nasync def logo(file: UploadFile, user = Depends(current_user(${asked}))):\n    return keep(await file.read())\n`;
  expect(await said('upload/no-limits', { Dockerfile: 'FROM python:3.12\nCMD ["uvicorn", "main:app"]\n', 'main.py': app })).toEqual(expected);
});

describe('upload/no-limits, read by another function', () => {
  const files = (handler: string, helper: string): Record<string, string> => ({
    Dockerfile: 'FROM python:3.12\nCMD ["uvicorn", "main:app"]\n',
    'main.py': `from fastapi import FastAPI, UploadFile, Request\nfrom store import Store\napp = FastAPI()\nstore = Store()\n${handler}`,
    'store.py': `from fastapi import UploadFile\nclass Store:\n    async def save(self, item: UploadFile):\n${helper}`,
  });
  const hands = '@app.post("/files")\nasync def take(file: UploadFile):\n    return await store.save(file)\n';
  test.each([
    ['whole', files(hands, '        data = await item.read()\n        return self.put(data)\n'), ['main.py:6 P1 any']],
    ['after a look at its size', files(hands, '        if item.size > 9:\n            raise TooLarge()\n        data = await item.read()\n'), []],
    ['in pieces', files(hands, '        while chunk := await item.read(1024):\n            self.put(chunk)\n'), []],
    ['a body that is a file', files('@app.put("/upload/{name}")\nasync def put(name: str, request: Request):\n    data = await request.body()\n    return store.put(name, data)\n', '        pass\n'), ['main.py:7 P1 size']],
    ['a body that is none', files('@app.put("/notes/{name}")\nasync def put(name: str, request: Request):\n    data = await request.body()\n    return store.put(name, data)\n', '        pass\n'), []],
  ])('%s', async (_, given, expected) => expect(await said('upload/no-limits', given)).toEqual(expected));
});

describe('logging/sensitive-data', () => {
  const app = (body: string): Record<string, string> => ({ 'server.js': `const express = require('express');\nconst app = express();\napp.post('/a', (req, res) => {\n  const { accessToken } = req.body;\n${body}\n  res.json({});\n});\napp.listen(3000);\n` });
  test.each([
    ['whatever comes', "  console.log('token', accessToken);", ['server.js:5 P1 secret']],
    ['a header, or a word where there is none', "  console.log(`key: ${req.headers['x-api-key'] || 'none'}`);", ['server.js:5 P1 secret']],
    ['whether there is one', "  console.log(`key: ${req.headers['x-api-key'] ? 'present' : 'none'}`);", []],
    ['what was refused, called back with an error', "  check({ token: accessToken }, (err, who) => {\n    if (err) console.log('refused', accessToken);\n  });", ['server.js:6 P2 secret']],
    ['what was refused', "  if (!check(accessToken)) console.log('refused', accessToken);", ['server.js:5 P2 secret']],
    ['what was refused, thrown', "  try { verify(accessToken); } catch (error) { console.log('refused', accessToken); }", ['server.js:5 P2 secret']],
    ['what a token says', '  const jwt: JwtPayload = read(accessToken);\n  console.log(JSON.stringify(jwt));', []],
    ['a token', '  const jwt: string = read(accessToken);\n  console.log(JSON.stringify(jwt));', ['server.js:6 P1 secret']],
    ['which shop the request names', '  console.log(`orders of ${req.channel.token}`);', []],
    ['what a channel lets in with', '  console.log(`orders of ${slack.channel.token}`);', ['server.js:5 P2 secret']],
    ['what stands beside an error of something else', "  save('x', (err) => {\n    if (err) console.log('failed', accessToken);\n  });", ['server.js:6 P1 secret']],
  ])('%s', async (_, body, expected) => expect(await said('logging/sensitive-data', app(body))).toEqual(expected));

  const signIn = (name: string): Record<string, string> => ({ 'server.js': `const express = require('express');\nconst app = express();\nasync function ${name}() {\n  const { accessToken } = await ask();\n  console.log('Access token:', accessToken);\n}\napp.post('/a', async (req, res) => {\n  await ${name}();\n  res.json({});\n});\napp.listen(3000);\n` });
  test.each([
    ['launchBrowserForLogin', ['server.js:5 P2 secret']],
    ['exchangeLogin', ['server.js:5 P1 secret']],
  ])('in %s', async (name, expected) => expect(await said('logging/sensitive-data', signIn(name))).toEqual(expected));
});

describe('logging/sensitive-data: whole bodies', () => {
  const shop = (before: string, path: string): Record<string, string> => ({ 'server.js': `const express = require('express');\nconst app = express();\n${before}\napp.post('${path}', async (req, res) => {\n  console.log('Body:', req.body);\n  await check(req, res);\n});\napp.post('/login', (req, res) => check(req, res));\napp.listen(3000);\n` });
  const each = "app.use((req, res, next) => {\n  console.log('Body:', req.body);\n  next();\n});";
  test.each<[string, string, string, string[]]>([
    ['of a sign-in', '', '/auth/sign-in', ['server.js:5 P1 body']],
    ['of orders', '', '/orders', []],
    ['before a sign-in', each, '/auth/sign-in', ['server.js:4 P2 body', 'server.js:8 P1 body']],
  ])('%s', async (_, before, path, expected) => expect(await said('logging/sensitive-data', shop(before, path))).toEqual(expected));
});

test('logging/sensitive-data: functions of a file that write the same are told once', async () => {
  const two = (second: string): Record<string, string> => ({ 'server.js': `const express = require('express');\nconst app = express();\napp.post('/a', (req, res) => {\n  console.log(req.body.accessToken);\n  res.json({});\n});\napp.post('/b', (req, res) => {\n  console.log(req.body.${second});\n  res.json({});\n});\napp.listen(3000);\n` });
  expect(await said('logging/sensitive-data', two('accessToken'))).toEqual(['server.js:4 P1 secret']);
  expect(await said('logging/sensitive-data', two('password'))).toEqual(['server.js:4 P1 secret', 'server.js:8 P1 secret']);
});

describe("what a command line's own module does", () => {
  const app = 'from fastapi import FastAPI\napp = FastAPI()\n@app.get("/")\ndef root():\n    return 1\n';
  const module = 'import requests\ndef ask(url):\n    try:\n        return [requests.get(url)]\n    except Exception:\n        pass\n';
  test.each([['shop_cli', 0], ['cli', 0], ['client', 1]])('%s', async (name, count) => {
    const files = { 'main.py': app, [`shop/${name}.py`]: module };
    expect(await said('error/swallowed', files)).toHaveLength(count);
    expect(await said('resilience/no-timeout', files)).toHaveLength(count);
  });
});

describe('logging/sensitive-data: addresses, codes, settings, the environment', () => {
  const head = 'import logging\nimport os\nfrom typing import List\nfrom fastapi import FastAPI\nfrom pydantic import BaseModel\nlogger = logging.getLogger(__name__)\nclass Platform(BaseModel):\n    name: str\n    api_key: str = ""\nclass Plain(BaseModel):\n    name: str\n    api_keys_path: str = ""\nclass Config(BaseModel):\n    AI_PLATFORMS: List[Platform] = []\n    UI_CONFIG: Plain = Plain()\nconfig = Config()\nPLAIN_DSN = "sqlite:///data.db"\napp = FastAPI()\n';
  const app = (body: string, name = 'change'): Record<string, string> => ({ 'main.py': `${head}@app.post("/a")\ndef ${name}(token: str, code: str):\n${body}\n    return {}\n` });
  test.each([
    ['an address of a database', '    logger.info("db %s", os.environ["DATABASE_URL"])', ['main.py:21 P2 connection']],
    ['one without a password, as it is written', '    logger.info("db %s", PLAIN_DSN)', []],
    ['what is masked by a function', '    logger.info("db %s", mask(os.environ["DATABASE_URL"]))', []],
    ['an address of a proxy', '    logger.info("by %s", config.proxy_url)', ['main.py:21 P2 connection']],
    ['what a variable says of a proxy', '    proxy = os.getenv("HTTPS_PROXY") or None\n    print(f"by {proxy}")', ['main.py:22 P2 connection']],
    ['a proxy where there is one', '    proxy = os.getenv("HTTPS_PROXY")\n    if proxy:\n        print(f"by {proxy}")', ['main.py:23 P2 connection']],
    ['a proxy where somebody wants to see it', '    if os.getenv("DEBUG", "") == "1":\n        print(f"by {config.proxy_url}")', []],
    ['an address behind a path', '    proxy_url = f"{config.host}/proxy/{code}"\n    print(f"by {proxy_url}")', []],
    ['a proxy of this machine', '    proxy_url = f"http://127.0.0.1:{code}/"\n    print(f"by {proxy_url}")', []],
    ['whether there is a proxy', '    print(f"by {bool(config.proxy_url)}")', []],
    ['something else by that name', '    proxy = pick(code)\n    print(f"by {proxy}")', []],
    ['settings that hold keys', '    logger.info(f"all: {config.AI_PLATFORMS}")', ['main.py:21 P2 settings']],
    ['settings that hold none', '    logger.info(f"all: {config.UI_CONFIG}")', []],
    ['each variable', '    for name, value in os.environ.items():\n        logger.info("%s=%s", name, value)', ['main.py:22 P2 environment']],
    ['the name of each', '    for name, value in os.environ.items():\n        logger.info("%s", name)', []],
    ['a dictionary with a key put into it', '    options = {"timeout": 3}\n    if config.api_key:\n        options["api_key"] = config.api_key\n    logger.info(f"options: {options}")', ['main.py:24 P1 secret']],
    ['one that is written with a header', '    sent = {"Authorization": f"Bearer {token}"}\n    print("sent", sent)', ['main.py:22 P1 secret']],
    ['one at the debug level', '    sent = dict(password=code)\n    logger.debug(sent)', ['main.py:22 P2 secret']],
    ['one of its other fields', '    options = {"timeout": 3, "api_key": config.api_key}\n    logger.info(options["timeout"])', []],
    ['one whose key is masked', '    options = {"timeout": 3, "api_key": config.api_key}\n    options["api_key"] = "***"\n    logger.info(options)', []],
    ['one that says whether there is a key', '    options = {"timeout": 3, "api_key": bool(config.api_key)}\n    logger.info(options)', []],
    ['one that another function masks', '    options = {"api_key": config.api_key}\n    logger.info(masked(options))', []],
    ['a code of anything', '    logger.info("code %s", code)', []],
  ])('%s', async (_, body, expected) => expect(await said('logging/sensitive-data', app(body))).toEqual(expected));

  test('a code that resets a password', async () => {
    expect(await said('logging/sensitive-data', app('    logger.info("code %s", code)', 'reset_password'))).toEqual(['main.py:21 P2 secret']);
  });
});

describe('logging/sensitive-data: whole bodies and models of a request (Python)', () => {
  const head = 'import logging\nfrom fastapi import FastAPI, Request\nfrom pydantic import BaseModel, SecretStr\nlogger = logging.getLogger(__name__)\nclass Account(BaseModel):\n    name: str\n    password: str\nclass Plain(BaseModel):\n    name: str\n    password: SecretStr\n    has_secret: bool\nclass Row:\n    password: str\napp = FastAPI()\n';
  const app = (parameters: string, body: string, name = 'change'): Record<string, string> => ({ 'main.py': `${head}@app.post("/a")\nasync def ${name}(${parameters}):\n${body}\n    return {}\n` });
  test.each([
    ['a model with a password', app('given: Account', '    logger.info("got %s", given)'), ['main.py:17 P2 model']],
    ['one of a login', app('given: Account | None', '    logger.info(f"got {given.model_dump()}")', 'login'), ['main.py:17 P1 model']],
    ['one whose fields hide themselves', app('given: Plain', '    logger.info(f"got {given}")'), []],
    ['one that says its class alone', app('given: Row', '    logger.info(f"got {given}")'), []],
    ['one without the password', app('given: Account', '    logger.info(given.model_dump(exclude={"password"}))'), []],
    ['another field of it', app('given: Account', '    logger.info(given.name)'), []],
    ['a body of which the password is read', app('request: Request', '    data = await request.json()\n    check(data["password"])\n    logger.info(f"got {data}")'), ['main.py:19 P1 secret']],
    ['a body as it comes', app('request: Request', '    check((await request.json())["api_key"])\n    logger.info(await request.json())'), ['main.py:18 P1 secret']],
    ['a body out of which it is taken', app('request: Request', '    data = await request.json()\n    check(data.pop("password"))\n    logger.info(f"got {data}")'), []],
    ['a body of something else', app('request: Request', '    data = await request.json()\n    check(data["name"])\n    logger.info(f"got {data}")'), []],
    ["loguru's bound logger", app('token: str', '    logger.bind(user=1).info(f"for {token}")'), ['main.py:17 P2 secret']],
  ])('%s', async (_, files, expected) => expect(await said('logging/sensitive-data', files)).toEqual(expected));
});

describe('logging/sensitive-data, what a module of a server is run for by hand', () => {
  const files = (body: string): Record<string, string> => ({ 'main.py': 'from fastapi import FastAPI\nfrom sealing import seal\napp = FastAPI()\n@app.get("/")\ndef root():\n    return seal("x")\n', 'sealing.py': `import sys\ndef seal(line):\n    return line[::-1]\n${body}` });
  test.each([
    ['under its own start', 'if __name__ == "__main__":\n    passwd = seal(sys.argv[1])\n    print(passwd)\n', []],
    ['in a function', 'def show(passwd):\n    print(passwd)\n', ['sealing.py:5 P1 secret']],
    ['encrypted', 'def show(passwd):\n    password = box.encrypt(passwd).decode()\n    print(password)\n', []],
    ['decrypted', 'def show(passwd):\n    password = box.decrypt(passwd).decode()\n    print(password)\n', ['sealing.py:6 P1 secret']],
  ])('%s', async (_, body, expected) => expect(await said('logging/sensitive-data', files(body))).toEqual(expected));
  test('what the started file itself says', async () => {
    expect(await said('logging/sensitive-data', { 'main.py': 'import uvicorn\nfrom fastapi import FastAPI\napp = FastAPI()\n@app.get("/")\ndef root():\n    return 1\nif __name__ == "__main__":\n    admin_password = ask()\n    print(admin_password)\n    uvicorn.run(app)\n' })).toEqual(['main.py:9 P1 secret']);
  });
});

describe('logging/sensitive-data, while a server starts', () => {
  const app = (body: string): Record<string, string> => ({ 'app.py': 'from fastapi import FastAPI\nimport config\napp = FastAPI()\n@app.get("/")\ndef home():\n    return "hello"\n', 'config.py': `import logging\nimport os\nimport secrets\nlogger = logging.getLogger(__name__)\n${body}` });
  test.each([
    ['a key of the environment', 'auth_key = os.getenv("AUTH_KEY")\nlogger.info("key: " + str(auth_key))\n', ['config.py:6 P1 secret']],
    ['several keys', 'api_keys = os.getenv("API_KEYS", "").split(",")\nprint(f"keys: {api_keys}")\n', ['config.py:6 P1 secret']],
    ['how many there are', 'api_keys = os.getenv("API_KEYS", "").split(",")\nprint(f"keys: {len(api_keys)}")\n', []],
    ['what it has just made up', 'access_token = secrets.token_hex(16)\nprint("open with", access_token)\n', []],
  ])('%s', async (_, body, expected) => expect(await said('logging/sensitive-data', app(body))).toEqual(expected));
});

describe('state/unbounded-cache', () => {
  const app = (call: string): Record<string, string> => ({ 'app.py': `from fastapi import FastAPI\napp = FastAPI()\n_kept = {}\ndef keep(name, value):\n    _kept[name] = value\n@app.post("/x/{id}")\ndef x(id: str, note: str):\n    ${call}\n` });
  test('keys that are all written in the code', async () => {
    expect(await said('state/unbounded-cache', app('keep(id, note)'))).toHaveLength(1);
    expect(await said('state/unbounded-cache', app('keep("last", note)'))).toEqual([]);
  });

  const kept = (made: string, body: string): Record<string, string> => ({ 'app.py': `from fastapi import FastAPI\nfrom config import settings\napp = FastAPI()\n_kept = ${made}\ndef keep(model, value):\n    ${body}\n@app.post("/x/{id}")\ndef x(id: str, note: str):\n    keep(id, note)\n` });
  test.each([
    ['what callers name', '{}', 'key = tuple(model)\n    _kept[key] = value', 1],
    ['what the settings hold', '{}', 'key = tuple(settings.DEFAULT_TOOLS)\n    _kept[key] = value', 0],
    ['the tables of the program', 'set()', '_kept.add(model.__tablename__)', 0],
    ['the fields of callers', 'set()', '_kept.add(model.title)', 1],
    ['always the same entries', '{}', '_kept.update({"found": value, "found_at": 1})', 0],
    ['entries that callers name', '{}', '_kept.update({model: value})', 1],
  ])('grows by %s', async (_, made, body, count) => expect(await said('state/unbounded-cache', kept(made, body))).toHaveLength(count));
});

test('logging/no-rotation: a sink in a function that says nothing else of logging', async () => {
  const agent = (more: string): string => `import os\nfrom loguru import logger\nclass Agent:\n    def prepare(self):\n        ${'folder = os.path.dirname(self.path)\n        '.repeat(8)}logger.add("logs/agent.log", level="INFO"${more})\n`;
  const app = (more: string): Record<string, string> => ({ 'agent.py': agent(more), 'main.py': 'from flask import Flask\nfrom agent import Agent\napp = Flask(__name__)\n@app.post("/a")\ndef a():\n    return Agent().prepare()\n' });
  expect(await said('logging/no-rotation', app(''))).toEqual(['agent.py:13 P1 found']);
  expect(await said('logging/no-rotation', app(', rotation="10 MB"'))).toEqual([]);
});

describe('api/returns-secrets, what a schema leaves of a row', () => {
  const files = (answer: string, guard = ''): Record<string, string> => ({
    'models.py': 'from sqlalchemy import Column, String\nfrom .db import Base\nclass User(Base):\n    __tablename__ = "user"\n    email = Column(String(80))\n    password_hash = Column(String(80))\n',
    'app.py': `from flask import Flask, jsonify\nfrom .models import User\nfrom flask_login import login_required\nfrom guards import requires_capabilities, Capabilities\napp = Flask(__name__)\n@app.route('/users')\n${guard}def users():\n    rows = db.session.query(User).all()\n    ${answer}\n`,
    'guards.py': 'from functools import wraps\nfrom flask import g, abort\ndef requires_capabilities(*wanted):\n    def outer(f):\n        @wraps(f)\n        def inner(*args, **kwargs):\n            if not g.user.has(wanted):\n                abort(403)\n            return f(*args, **kwargs)\n        return inner\n    return outer\n',
  });
  test.each<[string, Record<string, string>, string[]]>([
    ['the rows themselves', files('return jsonify(rows)'), ['app.py:6 P1 route']],
    ['by a schema that lies ready', files('schema = UserListSchema()\n    return schema.dump({"users": rows})'), []],
    ['by a schema that is made for it', files('return jsonify(UserSchema(many=True).dump(rows))'), []],
    ['to whoever manages users', files('return jsonify(rows)', '@login_required\n@requires_capabilities(Capabilities.manage_users)\n'), ['app.py:6 P2 route']],
    ['to whoever reads samples', files('return jsonify(rows)', '@login_required\n@requires_capabilities(Capabilities.read_samples)\n'), ['app.py:6 P1 route']],
  ])('%s', async (_, given, expected) => expect(await said('api/returns-secrets', given)).toEqual(expected));
});

describe('resilience/no-timeout: limits that are switched off', () => {
  const call = (client: string): Record<string, string> => ({ 'app.py': `import aiohttp\nimport httpx\nfrom fastapi import FastAPI\napp = FastAPI()\n@app.get("/rates")\nasync def rates():\n    async with ${client} as client:\n        return await client.get("https://rates.test")\n` });
  test.each([
    ['aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=None))', ['app.py:7 P2 switched-off']],
    ['aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=None, sock_read=None))', ['app.py:7 P2 switched-off']],
    ['httpx.AsyncClient(timeout=httpx.Timeout(None))', ['app.py:7 P2 switched-off']],
    ['aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=None, sock_read=30))', []],
    ['aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=60))', []],
    ['httpx.AsyncClient(timeout=httpx.Timeout(None, connect=5))', []],
  ])('%s', async (client, expected) => expect(await said('resilience/no-timeout', call(client))).toEqual(expected));
});
