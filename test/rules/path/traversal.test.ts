// What a path without a bound does: any file, those with a fixed ending, or no more than an empty folder.
import { expect, test } from 'vitest';
import { said } from '../said.ts';

const handler = (line: string): Record<string, string> => ({
  'main.py': `import os, pandas\nfrom pathlib import Path\nfrom fastapi import FastAPI\n\napp = FastAPI()\nROOT = Path("templates")\n\n@app.get("/x")\ndef x(name: str):\n    ${line}\n`,
});

test.each([
  ['any file', 'return (ROOT / name).read_text()', 'P0', 'read'],
  ['files with one ending', 'return (ROOT / f"{name}.jinja2").read_text()', 'P2', 'read-kind'],
  ['what follows is the caller\'s too', 'return (ROOT / f"{name}").read_text()', 'P0', 'read'],
  ['written with one ending', '(ROOT / f"{name}.json").write_text("x")', 'P2', 'write-kind'],
  ['written under a fixed name', '(ROOT / name / "index.json").write_text("x")', 'P2', 'write-named'],
  ['written under any name', '(ROOT / "notes" / name).write_text("x")', 'P0', 'write'],
  ['removed with one ending', 'os.remove(os.path.join("data", name + ".json"))', 'P2', 'delete-kind'],
  ['removed under a fixed name', 'os.remove(os.path.join("data", name, "index.json"))', 'P2', 'delete-named'],
  ['removed whatever it is', 'os.remove(os.path.join("data", name))', 'P0', 'delete'],
  ['names alone', 'return os.listdir("data/" + name)', 'P2', 'list'],
  ['a file of one format', 'return pandas.read_excel("data/" + name).to_dict()', 'P2', 'read-format'],
  ['a folder', 'os.makedirs(os.path.join("data", name), exist_ok=True)', 'P2', 'folder'],
])('%s', async (_, line, severity, message) => {
  expect(await said('path/traversal', handler(line))).toEqual([`main.py:10 ${severity} ${message}`]);
});

const refused = (path: string, test: string): string => `path = ${path}\n    if not ${test}:\n        return None\n    return open(path).read()`;

test.each([
  ['in its folder word by word', refused('ROOT / name', 'path.is_relative_to(ROOT)'), ['main.py:13 P0 read']],
  ['in its folder, worked out', refused('(ROOT / name).resolve()', 'path.is_relative_to(ROOT)'), []],
  ['worked out for the test alone', 'if not (ROOT / name).resolve().is_relative_to(ROOT):\n        return None\n    return open(ROOT / name).read()', []],
  ['what raises, word by word', 'path = ROOT / name\n    path.relative_to(ROOT)\n    return path.read_text()', ['main.py:12 P0 read']],
  ['what raises, worked out', 'path = (ROOT / name).resolve()\n    path.relative_to(ROOT)\n    return path.read_text()', []],
  ['a prefix, word by word', refused('"templates/" + name', 'path.startswith(PREFIX)'), ['main.py:13 P0 read']],
  ['a prefix, worked out', refused('os.path.realpath(os.path.join(ROOT, name))', 'path.startswith(PREFIX)'), []],
  ['a prefix, and no dots by their place', `if name.find(".") != -1:\n        return None\n    ${refused('"templates/" + name', 'path.startswith(PREFIX)')}`, []],
  ['no dots by a place under a name, and a prefix', `at = name.find("..")\n    if at >= 0:\n        return None\n    ${refused('"templates/" + name', 'path.startswith(PREFIX)')}`, []],
  ['a prefix, and no word', `if name.find("draft") != -1:\n        return None\n    ${refused('"templates/" + name', 'path.startswith(PREFIX)')}`, ['main.py:15 P0 read']],
  ['a prefix, and no dots', `if ".." in name:\n        return None\n    ${refused('"templates/" + name', 'path.startswith(PREFIX)')}`, []],
])('a path compared with its folder: %s', async (_, lines, expected) => {
  expect(await said('path/traversal', handler(lines))).toEqual(expected);
});

test.each([
  ['a segment holds no slash', 'return (ROOT / name).read_text()', []],
  ['what is decoded of it may', 'return (ROOT / base64.urlsafe_b64decode(name).decode()).read_text()', ['main.py:11 P0 read']],
  ['what is encoded of it may not', 'return (ROOT / base64.urlsafe_b64encode(name.encode()).decode()).read_text()', []],
])('%s', async (_, line, expected) => {
  const files = { 'main.py': `import base64\n${handler(line)['main.py'] ?? ''}`.replace('"/x"', '"/x/{name}"') };
  expect(await said('path/traversal', files)).toEqual(expected);
});

test.each([
  ['Purpose', []],
  ['Optional[Purpose]', []],
  ['str', ['main.py:14 P0 read']],
  ['Words', ['main.py:14 P0 read']],
])('a form of type %s', async (type, expected) => {
  const files = { 'main.py': `from enum import Enum\nfrom typing import Optional\nfrom fastapi import FastAPI, Form\n\nclass Purpose(str, Enum):\n    RECORD = "record"\nclass Words(str):\n    pass\n\napp = FastAPI()\n\n@app.post("/x")\ndef x(purpose: ${type} = Form(...)):\n    return open("data/" + purpose).read()\n` };
  expect(await said('path/traversal', files)).toEqual(expected);
});

test.each([
  ["fs.symlinkSync('/srv/x', 'plugins/' + req.body.name)", ['app.js:4 P2 link']],
  ["fs.copyFileSync('/srv/x', 'plugins/' + req.body.name)", ['app.js:4 P0 write']],
])('%s', async (line, expected) => {
  const files = { 'app.js': `const fs = require('fs');\nconst express = require('express');\nconst app = express();\napp.post('/x', express.json(), (req, res) => { ${line}; res.end(); });\n` };
  expect(await said('path/traversal', files)).toEqual(expected);
});

test.each([
  ['decodeURIComponent(params.name)', ['app/files/[name]/route.ts:3 P0 read']],
  ['params.name', []],
])('Next.js: %s', async (name, expected) => {
  const files = { 'app/files/[name]/route.ts': `import fs from 'fs';\nexport async function GET(request, { params }) {\n  return new Response(fs.readFileSync('data/' + ${name}, 'utf8'));\n}\n` };
  expect(await said('path/traversal', files)).toEqual(expected);
});

const stack = (getter: string, use: string): Record<string, string> => ({
  'app.ts': `import express from 'express';\nimport path from 'path';\nimport { promises as fs } from 'fs';\nconst app = express();\nclass Stack {\n  constructor(public root: string, public name: string) {}\n  get path() { return ${getter}; }\n  async delete() { await fs.rm(this.path, { recursive: true }); }\n  static made(root: string, name: string) {\n    let stack: Stack;\n    if (root) { stack = new Stack(root, name); } else { stack = new Stack('/srv', name); }\n    return stack;\n  }\n}\napp.post('/stacks', async (req, res) => { ${use}; res.end(); });\n`,
});

test.each([
  ['made on the spot', 'path.join(this.root, this.name)', "await new Stack('/srv', req.body.name).delete()", ['app.ts:8 P0 delete']],
  ['made by a factory', 'path.join(this.root, this.name)', "const it = Stack.made('/srv', req.body.name); await it.delete()", ['app.ts:8 P0 delete']],
  ['without its folders', 'path.join(this.root, path.basename(this.name))', "await new Stack('/srv', req.body.name).delete()", []],
  ['of another field', "path.join(this.root, 'x')", "await new Stack('/srv', req.body.name).delete()", []],
  ['of a name of one\'s own', 'path.join(this.root, this.name)', "await new Stack(req.body.name ? '/srv' : '/tmp', 'x').delete()", []],
])('a getter of an object %s', async (_, getter, use, expected) => {
  expect(await said('path/traversal', stack(getter, use))).toEqual(expected);
});

test.each([
  ['@property', 'os.path.join(self.root, self.name)', ['main.py:13 P0 delete']],
  ['@cached_property', 'os.path.join(self.root, self.name)', ['main.py:13 P0 delete']],
  ['@property', 'os.path.join(self.root, os.path.basename(self.name))', []],
  ['@property', 'os.path.join(self.root, "x")', []],
])('Python, a getter: %s %s', async (decorator, given, expected) => {
  const files = { 'main.py': `import os\nfrom functools import cached_property\nfrom fastapi import FastAPI\n\nclass Stack:\n    def __init__(self, root, name):\n        self.root = root\n        self.name = name\n    ${decorator}\n    def path(self):\n        return ${given}\n    def remove(self):\n        os.remove(self.path)\n\napp = FastAPI()\n\n@app.post("/x")\ndef x(name: str):\n    Stack("/srv", name).remove()\n` };
  expect(await said('path/traversal', files)).toEqual(expected);
});

test.each([
  ['cleaned where there is one', 'if name is not None:\n        name = secure_filename(name)', []],
  ['cleaned unless it is empty', 'if name:\n        name = secure_filename(name)', []],
  ['cleaned where both are there', 'if name and os.sep:\n        name = secure_filename(name)', ['main.py:13 P0 read']],
  ['cleaned for some', 'if name != "a":\n        name = secure_filename(name)', []],
  ['cleaned where something else is there', 'if other is not None:\n        name = secure_filename(name)', ['main.py:13 P0 read']],
])('a name that is %s', async (_, lines, expected) => {
  const files = { 'main.py': `from werkzeug.utils import secure_filename\n${handler(`${lines}\n    return open("data/" + name).read()`)['main.py'] ?? ''}` };
  expect(await said('path/traversal', files)).toEqual(expected);
});

const service = (calls: number): Record<string, string> => ({
  'main.py': `from fastapi import FastAPI\nfrom files import step0\napp = FastAPI()\n@app.get("/x")\ndef x(name: str):\n    return step0(name)\n`,
  'files.py': Array.from({ length: calls }, (_, at) => `def step${String(at)}(name):\n    ${at === calls - 1 ? 'return open("data/" + name).read()' : `return step${String(at + 1)}(name)`}\n`).join(''),
});

test.each([[1, 'P0'], [2, 'P0'], [3, 'P2']])('%i functions of the project between the handler and the file', async (calls, severity) => {
  expect((await said('path/traversal', service(calls))).map((each) => each.split(' ')[1])).toEqual([severity]);
});

test.each([
  ['requireAdminMiddleware', 'P2'],
  ['adminMiddleware', 'P0'],
])('behind %s', async (guard, severity) => {
  const files = { 'package.json': '{"name": "shop"}', 'server.js': `const express = require('express');\nconst fs = require('fs');\nconst path = require('path');\nconst app = express();\nfunction ${guard}(req, res, next) {\n  if (!req.user || req.user.role !== 'x') return res.status(403).end();\n  next();\n}\napp.post('/x', ${guard}, (req, res) => { fs.rmSync(path.join('data', req.body.name)); res.end(); });\napp.listen(3000);\n` };
  expect((await said('path/traversal', files)).map((each) => each.split(' ')[1])).toEqual([severity]);
});

test.each([
  ['two parts of the path', '/{folder}/{name}', 'folder: str, name: str', 'os.path.join("data", folder, name)', ['main.py:8 P2 step']],
  ['pathlib', '/{folder}/{name}', 'folder: str, name: str', 'Path("data") / folder / name', ['main.py:8 P2 step']],
  ['one part', '/{name}', 'name: str', 'os.path.join("data", name)', []],
  ['a number and a name', '/{number}/{name}', 'number: int, name: str', 'os.path.join("data", str(number), name)', []],
  ['two parts of one name', '/{folder}/{name}', 'folder: str, name: str', 'os.path.join("data", f"{folder}_{name}")', []],
  ['behind words of its own', '/{folder}/{name}', 'folder: str, name: str', 'os.path.join("data", f"run_{folder}", name)', []],
  ['a last part alone', '/{folder}/{name}', 'folder: str, name: str', 'os.path.join("data", os.path.basename(folder), name)', []],
])('parts of the path of a request: %s', async (_, url, parameters, joined, expected) => {
  const files = { 'main.py': `import os\nfrom pathlib import Path\nfrom fastapi import FastAPI\napp = FastAPI()\n@app.get("/files${url}")\ndef read(${parameters}):\n    place = ${joined}\n    return open(place).read()\n` };
  expect(await said('path/traversal', files)).toEqual(expected);
});
