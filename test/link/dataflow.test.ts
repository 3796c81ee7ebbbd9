// What callers send, through functions and files.
import { expect, test } from 'vitest';
import { scanFiles, type Files } from '../support/memory.ts';

const wanted = /^(?:path|upload|query|inject|error\/leaks|auth\/role)/;

async function found(files: Files): Promise<string[]> {
  const { result } = await scanFiles(files);
  return result.findings.filter(({ ruleId }) => wanted.test(ruleId)).map(({ ruleId, severity, location }) => `${ruleId} ${severity} ${location.path}:${String(location.startLine)}`).sort();
}

const app = 'from fastapi import Depends, FastAPI\nimport files\nfrom guard import check, note\napp = FastAPI()\n';

test('a helper of another file opens it', async () => {
  const files: Files = { 'main.py': `${app}@app.get("/f")\ndef read(name: str):\n    return files.load(name)\n`, 'files.py': 'def load(name):\n    return open("up/" + name).read()\n', 'guard.py': '' };
  expect(await found(files)).toEqual(['path/traversal P0 files.py:2']);
});

const chain = (last: number): string => Array.from({ length: last }, (_, at) => `def step${String(at)}(name):\n    return ${at + 1 === last ? 'open("up/" + name).read()' : `step${String(at + 1)}(name)`}\n`).join('');

test.each([
  ['as far as five calls', 5, ['path/traversal P2 files.py:10']],
  ['no farther', 6, []],
])('through a chain of functions %s', async (_, last, expected) => {
  const files: Files = { 'main.py': `${app}@app.get("/f")\ndef read(name: str):\n    return files.step0(name)\n`, 'files.py': chain(last), 'guard.py': '' };
  expect(await found(files)).toEqual(expected);
});

test('what lies near is found where very much lies behind it', async () => {
  const many = Array.from({ length: 40 }, (_, at) => `def far${String(at)}(name):\n${Array.from({ length: 40 }, (__, to) => `    far${String(to)}(name)\n`).join('')}`).join('');
  const files: Files = { 'main.py': `${app}from far import far0\n@app.get("/f")\ndef read(name: str):\n    far0(name)\n    return files.load(name)\n`, 'far.py': many, 'files.py': 'def load(name):\n    return open("up/" + name).read()\n', 'guard.py': '' };
  expect(await found(files)).toEqual(['path/traversal P0 files.py:2']);
});

test('a method of an object, and what a dependency gives', async () => {
  const files: Files = {
    'main.py': `${app}from store import Store\nstore = Store()\ndef wanted(name: str):\n    return name\n@app.get("/f")\ndef read(name: str = Depends(wanted)):\n    return store.load(name)\n`,
    'store.py': 'class Store:\n    def load(self, name):\n        return open("up/" + name).read()\n', 'files.py': '', 'guard.py': '',
  };
  expect(await found(files)).toEqual(['path/traversal P0 store.py:3']);
});

const identified = (body: string): Files => ({ 'main.py': `from fastapi import Depends, FastAPI, Form, HTTPException\nfrom users import Users\napp = FastAPI()\ndef available(user_id: str = Form(...), token: str = Form(...), name: str = Form(...)):\n${body}\n@app.post("/f")\ndef read(user_id: str = Depends(available)):\n    return open("up/" + user_id).read()\n`, 'users.py': 'class Users:\n    @classmethod\n    def user_is_valid(cls, user_id=None, token=None):\n        return ask(user_id, token)\n' });

test.each<[string, string, string[]]>([
  ['whom it finds him to be', '    if not Users.user_is_valid(user_id=user_id, token=token):\n        raise HTTPException(status_code=401)\n    return user_id', []],
  ['something else of his', '    if not Users.user_is_valid(user_id=user_id, token=token):\n        raise HTTPException(status_code=401)\n    return name', ['path/traversal P0 main.py:10']],
  ['a name beside which only the token is asked about', '    if not Users.user_is_valid(token=token):\n        raise HTTPException(status_code=401)\n    return user_id', ['path/traversal P0 main.py:10']],
  ['a name that nobody is refused for', '    if not Users.user_is_valid(user_id=user_id, token=token):\n        print("unknown")\n    return user_id', ['path/traversal P0 main.py:10']],
])('a dependency gives back of its caller %s', async (_, body, expected) => expect(await found(identified(body))).toEqual(expected));

test('a part of an object that a function gives back, and an upload that is handed to it', async () => {
  const files: Files = {
    'main.py': `${app}from fastapi import UploadFile\nfrom state import manager\n@app.post("/f")\nasync def take(file: UploadFile):\n    held = manager("x")\n    await held.store.save(file)\n`,
    'state.py': 'from store import Manager\nkept = None\ndef one():\n    global kept\n    if kept is None:\n        kept = Manager()\n    return kept\ndef manager(name) -> Manager:\n    found = one()\n    if name in found.names:\n        return found\n    raise KeyError(name)\n',
    'store.py': 'from pathlib import Path\nclass Store:\n    async def save(self, upload):\n        (Path("up") / (upload.filename or "x")).write_bytes(await upload.read())\nclass Manager:\n    def __init__(self, store=None):\n        self.store = store or Store()\n', 'files.py': '', 'guard.py': '',
  };
  expect(await found(files)).toEqual(expect.arrayContaining(['upload/path-traversal P0 store.py:4']));
});

const held: Files = {
  'state.py': 'from manager import Manager\nmanager = None\ndef current():\n    global manager\n    if manager is None:\n        manager = Manager()\n    return manager\ndef known(sid):\n    manager = current()\n    if sid in manager.known:\n        return manager\n    raise ValueError(sid)\n',
  'manager.py': 'from attach import Attach\nclass Manager:\n    def __init__(self, *, attach=None):\n        self.known = {}\n        self.attach = attach or Attach()\n    def put(self, name):\n        self.attach.put(name)\n',
  'attach.py': 'from pathlib import Path\nclass Attach:\n    def put(self, name):\n        open("up/" + name, "w")\n    async def keep(self, upload):\n        name = upload.filename or "x.bin"\n        with (Path("up") / name).open("wb") as file:\n            file.write(await upload.read())\n',
};

test.each([
  ['a field of what a function gives back', 'known(sid).attach.put(name)', ['path/traversal P0 attach.py:4']],
  ['a field of its own', 'known(sid).put(name)', ['path/traversal P0 attach.py:4']],
  ['an uploaded file as a whole', 'await known(sid).attach.keep(file)', ['upload/path-traversal P0 attach.py:7']],
])('methods of objects that others hold: %s', async (_, line, expected) => {
  const files: Files = { ...held, 'main.py': `from fastapi import FastAPI, File, UploadFile\nfrom state import known\napp = FastAPI()\n@app.post("/f/{sid}")\nasync def take(sid: str, name: str, file: UploadFile = File(...)):\n    ${line}\n` };
  expect((await found(files)).filter((each) => each.includes('traversal'))).toEqual(expected);
});

const guarded = (guard: string): Files => ({ 'main.py': `${app}@app.get("/f")\ndef read(name: str):\n    ok, why = check(name)\n    if not ok:\n        return why\n    return open("up/" + name).read()\n`, 'guard.py': guard, 'files.py': '' });

test('a check of another file counts where it looks at the value', async () => {
  expect(await found(guarded('def check(name):\n    if ".." in name:\n        return False, "dots"\n    return True, ""\ndef note(x): pass\n'))).toEqual([]);
});

const demanded = (guard: string): Files => ({ 'main.py': `${app}@app.get("/f")\ndef read(name: str):\n    note(name)\n    return open("up/" + name).read()\n`, 'guard.py': guard, 'files.py': '' });

test('a function that it goes through counts where that one throws', async () => {
  expect(await found(demanded('def note(name):\n    if ".." in name:\n        raise ValueError(name)\n'))).toEqual([]);
  expect(await found(demanded('seen = []\ndef note(name):\n    if name == "x":\n        seen.append(1)\n'))).toEqual(['path/traversal P0 main.py:8']);
});

test('a function that makes a path of it throws where it may not pass, and so it holds for the other path too', async () => {
  const made = (guard: string): Files => ({ 'main.py': `${app}from guard import user_path\n@app.get("/f")\ndef read(name: str):\n    path = user_path(name)\n    if exists(path):\n        return None\n    return open("up/" + name).read()\n`, 'guard.py': `def check(name): pass\ndef note(name): pass\n${guard}`, 'files.py': '' });
  expect(await found(made('def user_path(name):\n    if ".." in name:\n        raise ValueError(name)\n    return "own/" + name\n'))).toEqual([]);
  expect(await found(made('def user_path(name):\n    return "own/" + name\n'))).toEqual(['path/traversal P0 main.py:11']);
});

test('handlers without a name, and Vercel\'s functions', async () => {
  const read = "res.send(fs.readFileSync('/data/' + req.query.name));";
  const files: Files = {
    'package.json': '{"dependencies": {"next": "15.0.0"}}',
    'pages/api/arrow.js': `import fs from 'fs';\nexport default (req, res) => { ${read} };\n`,
    'pages/api/plain.js': `import fs from 'fs';\nexport default async function (req, res) { ${read} }\n`,
    'api/users/[id].js': `import fs from 'fs';\nexport default function handler(req, res) { ${read} }\n`,
    'api/_lib/read.js': `import fs from 'fs';\nexport default (req, res) => { ${read} };\n`,
    'api/model.js': "import fs from 'fs';\nexport default fs.readFileSync('/data/model');\n",
  };
  expect(await found(files)).toEqual(['path/traversal P0 api/users/[id].js:2', 'path/traversal P0 pages/api/arrow.js:2', 'path/traversal P0 pages/api/plain.js:2']);
});

test('one field of a record that a function gives back is not the other', async () => {
  const files = (field: string): Files => ({ 'main.py': `${app}@app.get("/f")\ndef read(name: str):\n    return open(files.job(name)["${field}"]).read()\n`, 'files.py': 'def job(name):\n    return {"path": "x", "name": name}\n', 'guard.py': '' });
  expect(await found(files('path'))).toEqual([]);
  expect(await found(files('name'))).toEqual(['path/traversal P0 main.py:7']);
});

const server = "const express = require('express');\nconst fs = require('fs');\nconst app = express();\n";

test('what a wrapper is handed answers: a function, what a function makes, a function of another file', async () => {
  const files: Files = {
    'package.json': '{"dependencies": {"express": "4"}}',
    'wrap.js': 'module.exports = { asyncHandler: (fn) => (req, res, next) => Promise.resolve(fn(req, res, next)).catch(next) };\n',
    'read.js': "const fs = require('fs');\nexports.read = function read() {\n  return (req, res) => {\n    res.send(fs.readFileSync('up/' + req.query.name));\n  };\n};\n",
    'server.js': `${server}const { asyncHandler } = require('./wrap');\nconst { read } = require('./read');\napp.get('/a', asyncHandler(read()));\napp.listen(3000);\n`,
  };
  expect(await found(files)).toEqual(['path/traversal P0 read.js:4']);
});

test('the body of a request that is sent on is not its address', async () => {
  const files: Files = {
    'package.json': '{"dependencies": {"express": "4", "axios": "1"}}',
    'ask.js': "const axios = require('axios');\nexports.ask = (config) => axios({ ...config, url: 'https://api.example.com' });\n",
    'server.js': `${server}const { ask } = require('./ask');\napp.post('/a', async (req, res) => {\n  await ask({ data: req.body.code });\n  res.sendStatus(204);\n});\napp.listen(3000);\n`,
  };
  expect(await found(files)).toEqual([]);
});

test('code and commands for administrators, and what is called a command', async () => {
  const run = (body: string, guard: string): Files => ({ 'main.py': `import subprocess\nfrom fastapi import Body, Depends, FastAPI, Header, HTTPException\napp = FastAPI()\ndef ${guard}(token: str = Header()):\n    if token != KEY:\n        raise HTTPException(401)\n@app.post("/f", dependencies=[Depends(${guard})])\ndef start(command: str = Body(), name: str = Body(), script: str = Body()):\n    ${body}\n` });
  expect(await found(run('eval(script)', 'require_admin'))).toEqual(['inject/deserialization P2 main.py:9']);
  expect(await found(run('eval(name)', 'require_admin'))).toEqual(['inject/deserialization P1 main.py:9']);
  expect(await found(run('eval(script)', 'require_user'))).toEqual(['inject/deserialization P0 main.py:9']);
  expect(await found(run('subprocess.run(command, shell=True)', 'require_user'))).toEqual(['inject/command P2 main.py:9']);
  expect(await found(run('subprocess.run(name, shell=True)', 'require_user'))).toEqual(['inject/command P0 main.py:9']);
  expect(await found(run('subprocess.run("ls " + command, shell=True)', 'require_user'))).toEqual(['inject/command P0 main.py:9']);
});

test('routes kept for administrators weigh less', async () => {
  const files: Files = { 'main.py': 'from fastapi import FastAPI, Depends, Header, HTTPException\napp = FastAPI()\ndef require_admin(token: str = Header()):\n    if token != KEY:\n        raise HTTPException(401)\n@app.get("/f", dependencies=[Depends(require_admin)])\ndef read(name: str):\n    return open("up/" + name).read()\n' };
  expect(await found(files)).toEqual(['path/traversal P2 main.py:8']);
  expect(await found({ 'main.py': files['main.py']?.replace('open("up/" + name).read()', 'eval(name)') ?? '' })).toEqual(['inject/deserialization P1 main.py:8']);
});

test('Django: what a form holds is the caller\'s', async () => {
  const files: Files = {
    'manage.py': '',
    'shop/settings.py': 'INSTALLED_APPS = ["django.contrib.auth"]\nROOT_URLCONF = "shop.urls"\nMIDDLEWARE = []\n',
    'shop/urls.py': 'from django.urls import path\nfrom shop import views\nurlpatterns = [path("files/", views.read)]\n',
    'shop/views.py': 'from django.http import HttpResponse\ndef read(request):\n    return HttpResponse(open("up/" + request.POST["name"]).read())\n',
  };
  expect(await found(files)).toEqual(['path/traversal P0 shop/views.py:3']);
});

const leaking = (body: string, more = ''): Files => ({
  'package.json': '{"dependencies": {"express": "4"}}',
  'server.js': `${server}${more}app.post('/a', async (req, res) => {\n  let text = 'failed';\n  ${body}\n});\napp.listen(3000);\n`,
});

test.each([
  ['any text', 'try { await work(); } catch (error) { res.json({ text: error.message }); }', ['error/leaks-exception-text P2']],
  ['words that the application put there', "try { await work(); } catch (error) { if (error.message.startsWith('DOUBLE:')) res.json({ text: error.message }); }", []],
  ['one of them', "try { await work(); } catch (error) { if (error.message === 'DOUBLE') res.json({ text: error.message }); }", []],
  ['a word that may stand in any text', "try { await work(); } catch (error) { if (error.message.includes('key')) res.json({ text: error.message }); }", ['error/leaks-exception-text P2']],
  ['kept for development', "try { await work(); } catch (error) { if (process.env.NODE_ENV !== 'production') text = error.message; res.json({ text }); }", []],
  ['the caller\'s own text was read', 'try { text = JSON.parse(req.body.text); } catch (error) { res.json({ text: error.message }); }', []],
  ['only a signature was checked', 'try { text = stripe.webhooks.constructEvent(req.body, req.headers.sig, secret); } catch (error) { res.send(error.message); }', ['error/leaks-exception-text P2']],
  ['where in the code it was thrown', 'try { await work(); } catch (error) { res.json({ text: error.stack }); }', ['error/leaks-exception-text P1']],
  ['an exception is an empty object in JSON', 'try { await work(); } catch (error) { res.json({ text: error }); }', ['error/leaks-exception-text P2']],
  ['Fastify\'s logger', 'try { await work(); } catch (error) { res.log.error({ error: error.message }); res.raw.log.info(error.message); }', []],
  ['handed to the end, which takes none', 'work().catch((error) => { res.status(500).end(error); });', []],
  ['its text at the end', 'work().catch((error) => { res.status(500).end(error.message); });', ['error/leaks-exception-text P2']],
  ['its text is not', 'try { await work(); } catch (error) { res.json({ text: `${error}` }); }', ['error/leaks-exception-text P2']],
])('exceptions: %s', async (_, body, expected) => expect((await found(leaking(body))).map((line) => line.replace(/ server.*/, ''))).toEqual(expected));

test('exceptions: a helper beside the handler catches and gives the text back', async () => {
  const files: Files = { 'main.py': `${app}def failure(text):\n    return {"status": "error", "message": text}\nasync def run(work):\n    try:\n        return await work()\n    except Exception as exc:\n        return failure(f"failed: {exc!s}")\n@app.get("/f")\nasync def read():\n    return await run(lambda: files.load())\n`, 'files.py': '', 'guard.py': '' };
  expect(await found(files)).toEqual(['error/leaks-exception-text P2 main.py:11']);
});

test('one value of one route is one cause; where it must be an absolute path any file is meant', async () => {
  const files = (test: string): Files => ({ 'main.py': `import os\nimport shutil\n${app}@app.post("/f")\ndef write(name: str):\n${test}    os.makedirs(name)\n    shutil.rmtree(name)\n`, 'files.py': '', 'guard.py': '' });
  expect(await found(files(''))).toEqual(['path/traversal P0 main.py:10']);
  expect(await found(files('    if not os.path.isabs(name):\n        return None\n'))).toEqual(['path/traversal P2 main.py:11']);
});

test('a form that reads the body of a request hands on what stood there', async () => {
  const files: Files = {
    'manage.py': '',
    'shop/settings.py': 'INSTALLED_APPS = ["django.contrib.auth"]\nROOT_URLCONF = "shop.urls"\nMIDDLEWARE = []\n',
    'shop/urls.py': 'from django.urls import path\nfrom shop import views\nurlpatterns = [path("ping/", views.ping)]\n',
    'shop/views.py': "import os\nfrom libs import Argument, JsonParser\ndef ping(request):\n    form, error = JsonParser(Argument('host')).parse(request.body)\n    os.system(f'ping {form.host}')\n",
  };
  expect(await found(files)).toEqual(['inject/command P0 shop/views.py:5']);
});

const shop = (body: string): Files => ({ 'main.py': `from fastapi import FastAPI\nfrom databases import Database\nfrom pydantic import BaseModel, ConfigDict, Field\ndb = Database("x")\napp = FastAPI()\nclass Item(BaseModel):\n    name: str\n    tags: dict[str, str] = {}\nclass Loose(BaseModel):\n    model_config = ConfigDict(extra="allow")\n    name: str\nclass Search(BaseModel):\n    order: str | None = None\n    page: int = 1\n    way: str = Field("asc", pattern="^(asc|desc)$")\n${body}` });

test('the names of a declared model are its own, those of raw JSON the caller\'s', async () => {
  const keys = (type: string, data: string): Files => shop(`@app.post("/i")\nasync def make(item: ${type}, id: int):\n    data = ${data}\n    fields = ", ".join(f"{key} = :{key}" for key in data.keys())\n    return await db.fetch_one(f"UPDATE items SET {fields}", data)\n`);
  expect(await found(keys('Item', 'item.dict(exclude_unset=True)'))).toEqual([]);
  expect(await found(shop('from fastapi import Body\n@app.post("/i")\nasync def make(item: Item = Body(...)):\n    fields = {}\n    for key, value in item.dict().items():\n        fields[key] = value\n    await db.execute("UPDATE items SET " + ", ".join(f"{k} = :{k}" for k in fields.keys()))\n'))).toEqual([]);
  expect(await found(keys('Loose', 'item.dict()'))).toEqual(['inject/sql P0 main.py:20']);
  expect(await found(keys('dict', 'item'))).toEqual(['inject/sql P0 main.py:20']);
  expect(await found(keys('Item', 'item.tags'))).toEqual(['inject/sql P0 main.py:20']);
  const pairs = (part: string): Files => shop(`@app.post("/i")\nasync def make(item: Item, id: int):\n    for key, value in item.dict().items():\n        await db.execute(f"UPDATE items SET {${part}}")\n`);
  expect(await found(pairs('key'))).toEqual([]);
  expect(await found(pairs('value'))).toEqual(['inject/sql P0 main.py:19']);
  expect(await found(shop('@app.post("/i")\nasync def make(item: Item, id: int):\n    row = dict(await db.fetch_one("SELECT 1"))\n    row.update({"name": item.name})\n    columns = ", ".join(row.keys())\n    await db.execute(f"INSERT INTO items ({columns})", row)\n'))).toEqual([]);
});

test('a record holds what its fields were given', async () => {
  const sorted = (field: string): Files => shop(`@app.get("/s")\nasync def find(order: str, page: str):\n    search = Search(order=order, page=page, way=order)\n    return await run(search)\nasync def run(search: Search):\n    return await db.fetch_all(f"SELECT * FROM p ORDER BY {search.${field}}")\n`);
  expect(await found(sorted('order'))).toEqual(['inject/sql P2 main.py:21']);
  expect(await found(sorted('page'))).toEqual([]);
  expect(await found(sorted('way'))).toEqual([]);
});

test('what was looked up by equality, or refused, is known', async () => {
  const files = (body: string, store = ''): Files => ({ 'package.json': '{"dependencies": {"express": "4"}}', 'store.js': `const { db } = require('./db');\n${store}`, 'server.js': `${server}const { db, plugins, pool } = require('./db');\nconst { known } = require('./store');\napp.get('/a/:id', async (req, res) => {\n  const { id } = req.params;\n${body}\n});\napp.listen(3000);\n` });
  const query = '  res.json(await pool.query(`SELECT * FROM t WHERE p = \'${id}\'`));';
  const unless = '  if (!row) throw new Error("unknown");\n';
  expect(await found(files(`  const row = plugins.find((one) => one.name === id);\n${unless}${query}`))).toEqual([]);
  expect(await found(files(`  const row = await db.project.findFirst({ where: { id, owner: 1 } });\n${unless}${query}`))).toEqual([]);
  expect(await found(files(`  await db.project.findUniqueOrThrow({ where: { id } });\n${query}`))).toEqual([]);
  expect(await found(files(`  const row = plugins.find((one) => one.name.includes(id));\n${unless}${query}`))).toEqual(['inject/sql P0 server.js:10']);
  expect(await found(files(`  const row = await db.project.findFirst({ where: { name: { contains: id } } });\n${unless}${query}`))).toEqual(['inject/sql P0 server.js:10']);
  expect(await found(files(`  const row = await db.project.findFirst({ where: { id } });\n${query}`))).toEqual(['inject/sql P0 server.js:9']);
  const helper = (check: string): string => `exports.known = async function known(id) {\n  const row = await db.project.findFirst({ where: { id } });\n${check}  return id;\n};\n`;
  const through = '  const project = await known(id);\n  res.json(await pool.query(`SELECT * FROM t WHERE p = \'${project}\'`));';
  expect(await found(files(through, helper(unless)))).toEqual([]);
  expect(await found(files(through, helper('')))).toEqual(['inject/sql P0 server.js:9']);
});

test('an absolute path needs no dots', async () => {
  const read = (body: string): Files => ({ 'main.py': `import os\nfrom pathlib import Path\nfrom fastapi import FastAPI\napp = FastAPI()\n@app.get("/f/{name:path}")\ndef read(name: str):\n${body}\n` });
  const refused = '    if ".." in name:\n        return None\n';
  expect(await found(read(`${refused}    return (Path("up") / name).read_text()`))).toEqual(['path/traversal P0 main.py:9']);
  expect(await found(read(`${refused}    return open(os.path.join("up", name)).read()`))).toEqual(['path/traversal P0 main.py:9']);
  expect(await found(read(`${refused}    return open("up/" + name).read()`))).toEqual([]);
  expect(await found(read(`${refused}    return open(os.path.join("up", "a_" + name)).read()`))).toEqual([]);
  expect(await found(read(`    if ".." in name or name.startswith("/"):\n        return None\n    return (Path("up") / name).read_text()`))).toEqual([]);
  expect(await found(read(`    if ".." in name or os.path.isabs(name):\n        return None\n    return (Path("up") / name).read_text()`))).toEqual([]);
  expect(await found(read(`${refused}    return (Path("up") / name.lstrip("/")).read_text()`))).toEqual([]);
  const served = (body: string): Files => ({ 'package.json': '{"dependencies": {"express": "4"}}', 'server.js': `${server}const path = require('path');\napp.get('/a', (req, res) => {\n  const { name } = req.query;\n  if (name.includes('..')) return res.sendStatus(400);\n  res.send(fs.readFileSync(${body}));\n});\napp.listen(3000);\n` });
  expect(await found(served("path.resolve('up', name)"))).toEqual(['path/traversal P0 server.js:8']);
  expect(await found(served("path.join('up', name)"))).toEqual([]);
});

test('a suffix that others are refused for, or that stands behind the name, says which file is read', async () => {
  const read = (body: string, more = ''): Files => ({ 'main.py': `import os\nfrom fastapi import Depends, FastAPI, Header, HTTPException\napp = FastAPI()\ndef require_admin(token: str = Header()):\n    if token != KEY:\n        raise HTTPException(401)\n@app.get("/f"${more})\ndef read(name: str):\n${body}\n` });
  expect(await found(read('    path = os.path.join("up", name)\n    if not name.endswith("_error.xlsx"):\n        raise HTTPException(400)\n    return open(path).read()'))).toEqual(['path/traversal P2 main.py:12']);
  expect(await found(read('    path = os.path.join("up", name)\n    if name.endswith("/"):\n        raise HTTPException(400)\n    return open(path).read()'))).toEqual(['path/traversal P0 main.py:12']);
  expect(await found(read('    os.remove(f"up/backup-{name}.tar.gz")', ', dependencies=[Depends(require_admin)]'))).toEqual(['path/traversal P2 main.py:9']);
  expect(await found(read('    os.remove(f"up/{name}")', ', dependencies=[Depends(require_admin)]'))).toEqual(['path/traversal P2 main.py:9']);
  expect(await found(read('    os.remove(f"up/{name}.tar.gz")'))).toEqual(['path/traversal P2 main.py:9']);
  expect(await found(read('    os.remove(f"up/backup-{name}.tar.gz")'))).toEqual(['path/traversal P2 main.py:9']);
});

test('routes that a function adds only in development', async () => {
  const files = (guard: string): Files => ({
    'package.json': '{"dependencies": {"express": "4"}}',
    'debug.ts': "import type { Express } from 'express';\nexport function addDebug(app: Express) {\n  app.get('/debug', async (req, res) => {\n    try { await work(); } catch (error) { res.send(error.message); }\n  });\n}\n",
    'server.ts': `import express from 'express';\nimport { addDebug } from './debug';\nconst app = express();\n${guard}addDebug(app);\napp.listen(3000);\n`,
  });
  expect(await found(files("if (process.env.NODE_ENV !== 'production') "))).toEqual([]);
  expect(await found(files('if (process.env.WITH_TOOLS) '))).toEqual(['error/leaks-exception-text P2 debug.ts:4']);
});

test('one place of a list that a function gives back is not the other', async () => {
  const files = (taken: string): Files => ({
    'package.json': '{"dependencies": {"express": "4"}}',
    'ask.js': "exports.ask = async function ask(url) {\n  try {\n    return [200, 'x', await work(url)];\n  } catch (error) {\n    return [500, 'x', { error: error.message }];\n  }\n};\n",
    'server.js': `${server}const { ask } = require('./ask');\napp.get('/a', async (req, res) => {\n  let ${taken} = await ask('x');\n  res.json({ data });\n});\napp.listen(3000);\n`,
  });
  expect(await found(files('[data]'))).toEqual([]);
  expect(await found(files('[, , data]'))).toEqual(['error/leaks-exception-text P2 server.js:7']);
});

const handedNumber = (given: string): Files => ({
  'package.json': '{"dependencies":{"express":"4"}}',
  'server.ts': `import express from 'express';\nimport { store } from './store';\nimport { parseRequest } from './parse';\nimport { partContract } from './contracts';\nconst app = express();\napp.put('/p', async (req, res) => {\n  const parsed = parseRequest(partContract, req);\n  await store({ part: ${given}.part, body: 'x' });\n  res.end();\n});\n`,
  'parse.ts': 'function read(req) {\n  return { success: true, data: req.body };\n}\nexport function parseRequest(contract, req) {\n  const raw = read(req);\n  if (!raw.success) return raw;\n  return { success: true, data: contract.parse(raw.data) };\n}\n',
  'contracts.ts': "import { z } from 'zod';\nexport const partContract = z.object({ part: z.coerce.number() });\n",
  'store.ts': "import { writeFile } from 'node:fs/promises';\nimport { join } from 'node:path';\nexport async function store(params: { part: number; body: string }) {\n  await writeFile(join('/data', `part-${params.part}`), params.body);\n}\n",
});

test('a number by its type, of what a validator gave back, steers nothing; of an unchecked body it does', async () => {
  expect(await found(handedNumber('parsed.data'))).toEqual([]);
  expect(await found(handedNumber('req.body'))).toEqual(['path/traversal P0 store.ts:4']);
});

const listing = (guard: string): Files => ({
  'package.json': '{"dependencies":{"express":"4"}}',
  'server.js': `const express = require('express');\nconst fs = require('fs');\nconst { isAdmin } = require('./guard');\nconst app = express();\napp.get('/logs', ${guard}(req, res) => {\n  res.json(fs.readdirSync('logs/' + req.query.dir));\n});\n`,
  'guard.js': "function isAdmin(req, res, next) {\n  if (!req.user || req.user.role !== 'admin') return res.status(403).end();\n  next();\n}\nmodule.exports = { isAdmin };\n",
});

test('names of files', async () => {
  expect(await found(listing('isAdmin, '))).toEqual(['path/traversal P2 server.js:6']);
  expect(await found(listing(''))).toEqual(['path/traversal P2 server.js:6']);
});

const climbing = (cleaned: string, join = 'join'): Files => ({
  'package.json': '{"dependencies":{"express":"4"}}',
  'server.js': `const express = require('express');\nconst path = require('path');\nconst app = express();\napp.get('/p/*', (req, res) => {\n  const wanted = req.query.file;\n  const file = ${cleaned};\n  res.sendFile(path.${join}(__dirname, 'public', file));\n});\n`,
});

test('`..` in front of a normalised path is taken off', async () => {
  const off = String.raw`replace(/^(\.\.(\/|\\|$))+/, '')`;
  expect(await found(climbing(`path.normalize(wanted).${off}`))).toEqual([]);
  expect(await found(climbing(`path.normalize(wanted).${off}`, 'resolve'))).toEqual(['path/traversal P0 server.js:7']); // `/etc/passwd`
  expect(await found(climbing(`wanted.${off}`))).toEqual(['path/traversal P0 server.js:7']); // `a/../../..`
  expect(await found(climbing(String.raw`path.normalize(wanted).replace(/^\.\.\//, '')`))).toEqual(['path/traversal P0 server.js:7']); // one of many
});

const sanitised = (body: string, name = 'sqlsanitize'): Files => ({
  'package.json': '{"dependencies":{"express":"4","pg":"8"}}',
  'server.js': `const express = require('express');\nconst { Pool } = require('pg');\nconst { ${name} } = require('./names');\nconst pool = new Pool();\nconst app = express();\napp.post('/t', async (req, res) => {\n  await pool.query('create table ' + ${name}(req.body.name) + ' (id int)');\n  res.end();\n});\n`,
  'names.js': `function ${name}(text) {\n  return ${body};\n}\nmodule.exports = { ${name} };\n`,
});

test('letters, digits and underscores alone start no statement; what a sanitiser does that nobody understands is not sure', async () => {
  expect(await found(sanitised(String.raw`text.replace(/[^\p{Letter}_0-9]*/gu, '')`))).toEqual([]);
  expect(await found(sanitised(String.raw`text.replace(/[^\p{Letter}_0-9]*/u, '')`))).toEqual(['inject/sql P2 server.js:7']); // the first alone
  expect(await found(sanitised(String.raw`text.replace(/[^\w "]/g, '')`))).toEqual(['inject/sql P2 server.js:7']);
  expect(await found(sanitised('text.trim()'))).toEqual(['inject/sql P2 server.js:7']);
  expect(await found(sanitised('text.trim()', 'tidy'))).toEqual(['inject/sql P0 server.js:7']);
  expect(await found(sanitised(String.raw`text.replace(/[^\w "]/g, '')`, 'tidy'))).toEqual(['inject/sql P0 server.js:7']);
});

test('the same in Python, in a shell', async () => {
  const files = (pattern: string): Files => ({ 'main.py': `import os\nimport re\nfrom fastapi import FastAPI\napp = FastAPI()\n@app.post("/r")\ndef run(name: str):\n    kept = re.sub(r"${pattern}", "", name)\n    os.system("convert " + kept)\n` });
  expect(await found(files('[^A-Za-z0-9_]+'))).toEqual([]);
  expect(await found(files('[^A-Za-z0-9_;]+'))).toEqual(['inject/command P0 main.py:8']);
});

const guardedBy = (call: string, test = 'isFullPath', before = ''): Files => ({
  'package.json': '{"dependencies":{"express":"4"}}',
  'server.js': `const express = require('express');\nconst { help } = require('./help');\nconst app = express();\napp.get('/h', async (req, res) => {\n  res.send(await help(${call}));\n});\n`,
  'help.js': `const fs = require('fs');\nasync function read(topic, isFullPath) {\n  ${before}if (${test}) {\n    return fs.readFileSync(topic, 'utf8');\n  }\n  return 'none';\n}\nasync function help(topic, query, isFullPath) {\n  return read(topic, isFullPath);\n}\nmodule.exports = { help };\n`,
});

test('what a parameter guards, and whether the call gives that', async () => {
  const one = ['path/traversal P0 help.js:4'];
  expect(await found(guardedBy('req.query.topic, req.query'))).toEqual([]); // left out
  expect(await found(guardedBy('req.query.topic, req.query, false'))).toEqual([]);
  expect(await found(guardedBy('req.query.topic, req.query, true'))).toEqual(one);
  expect(await found(guardedBy('req.query.topic, req.query, req.query.full'))).toEqual(one);
  expect(await found(guardedBy('...[req.query.topic, req.query, true]'))).toEqual(one);
  expect(await found(guardedBy('req.query.topic, req.query', '!isFullPath'))).toEqual(one);
  expect(await found(guardedBy('req.query.topic, req.query', 'isFullPath', 'isFullPath = isFullPath || true;'))).toEqual(one);
});

test('what a parameter guards in Python: its default counts', async () => {
  const files = (call: string, fallback: string): Files => ({ 'main.py': `${app}@app.get("/f")\ndef read(name: str):\n    return files.load(${call})\n`, 'files.py': `def load(name, raw=${fallback}):\n    if raw:\n        return open("up/" + name).read()\n    return ""\n`, 'guard.py': '' });
  expect(await found(files('name', 'False'))).toEqual([]);
  expect(await found(files('name', 'True'))).toEqual(['path/traversal P0 files.py:3']);
  expect(await found(files('name, raw=True', 'False'))).toEqual(['path/traversal P0 files.py:3']);
  expect(await found(files('name, **options', 'False'))).toEqual(['path/traversal P0 files.py:3']);
  expect(await found(files('name, raw=None', 'True'))).toEqual([]);
});

test('a package that says whether a path lies inside a folder', async () => {
  const files = (check: string): Files => ({
    'package.json': '{"dependencies": {"express": "4", "path-is-inside": "1"}}',
    'server.js': `${server}const path = require('path');\nconst pathIsInside = require('path-is-inside');\napp.get('/a', (req, res) => {\n  const file = path.resolve(path.join('up', ...req.query.name.split('/')));\n  if (!${check}) return res.sendStatus(400);\n  fs.createReadStream(file).pipe(res);\n});\napp.listen(3000);\n`,
  });
  expect(await found(files("pathIsInside(file, path.resolve('up'))"))).toEqual([]);
  expect(await found(files('file'))).toEqual(['path/traversal P0 server.js:9']);
});

const runs = (body: string): string => `const vm = require('vm');\nclass Runner {\n  async run(options = {}) {\n    ${body}\n  }\n}\n`;
const asksToRun = (from: string): string => `${from}\nconst app = require('express')();\napp.post('/x', async (req, res) => { const { body } = req.body; await runner.run({ body }); res.end(); });\n`;

test.each<[string, Files, string[]]>([
  ['CommonJS', { 'app.js': asksToRun("const runner = require('./runner');"), 'runner.js': `${runs('new vm.Script(options.body);')}module.exports = new Runner();\n` }, ['inject/deserialization P0 runner.js:4']],
  ['a named one', { 'app.js': asksToRun("const runner = require('./runner');"), 'runner.js': `${runs('new vm.Script(options.body);')}const runner = new Runner();\nmodule.exports = runner;\n` }, ['inject/deserialization P0 runner.js:4']],
  ['a module', { 'app.mjs': asksToRun("import runner from './runner.mjs';").replace("require('express')()", 'express()').replace('import', "import express from 'express';\nimport"), 'runner.mjs': `${runs('new vm.Script(options.body);').replace("const vm = require('vm')", "import vm from 'vm'")}export default new Runner();\n` }, ['inject/deserialization P0 runner.mjs:4']],
  ['text that is put in brackets unless it has them', { 'app.js': asksToRun("const runner = require('./runner');"), 'runner.js': `${runs("const text = options.body.startsWith('(') ? options.body : `(${options.body})`; new vm.Script(text);")}module.exports = new Runner();\n` }, ['inject/deserialization P0 runner.js:4']],
  ['a method that does something else', { 'app.js': asksToRun("const runner = require('./runner');"), 'runner.js': `${runs('return options.body.length;')}module.exports = new Runner();\n` }, []],
  ['a class that is given itself', { 'app.js': asksToRun("const runner = require('./runner');"), 'runner.js': `${runs('return 1;')}function other(options) { new vm.Script(options.body); }\nmodule.exports = { run: async () => 1, other };\n` }, []],
])('a service that a module makes once: %s', async (_, files, expected) => expect(await found({ 'package.json': '{"name": "x"}', ...files })).toEqual(expected));

test.each([
  ['returns first', 'if only:\n        return None', 'True', []],
  ['returns first, unless it is asked to go on', 'if only:\n        return None', 'False', ['path/traversal P0 main.py:6']],
  ['goes on', 'if only:\n        print(name)', 'True', ['path/traversal P0 main.py:6']],
  ['leaves a loop', 'for each in [1]:\n        if only:\n            break', 'True', ['path/traversal P0 main.py:7']],
])('a function that %s', async (_, lines, given, expected) => {
  expect(await found({ 'main.py': `from fastapi import FastAPI\napp = FastAPI()\ndef show(name, only=False):\n    ${lines}\n    return open("up/" + name).read()\n@app.get("/f")\ndef f(name: str):\n    return show(name, only=${given})\n` })).toEqual(expected);
});
