// What callers send, kept in fields of objects and handed on with functions.
import { expect, test } from 'vitest';
import { scanFiles, type Files } from '../support/memory.ts';

const wanted = /^(?:path|inject|error\/leaks)/;

async function found(files: Files): Promise<string[]> {
  const { result } = await scanFiles(files);
  return result.findings.filter(({ ruleId }) => wanted.test(ruleId)).map(({ ruleId, location }) => `${ruleId} ${location.path}:${String(location.startLine)}`).sort();
}

const server = (body: string): string => `import express from 'express';\nimport Client from './client.js';\nconst app = express();\napp.post('/f', async (req, res) => {\n${body}\n});\n`;
const client = (set: string): string => `export default class Client {\n  constructor(key, options = {}) {\n    this.key = key;\n    this.change(options);\n  }\n  change(options) {\n    this.options = { ...options };\n    ${set}\n  }\n  async send(text) {\n    return this.complete(text);\n  }\n  async complete(text) {\n    return fetch(this.url, { method: 'POST', body: text });\n  }\n}\n`;

test.each<[string, string, string, string[]]>([
  ['that the constructor is given', "  const client = new Client('k', req.body.options);\n  res.json(await client.send('x'));", 'this.url = this.options.proxy;', ['inject/ssrf client.js:14']],
  ['that a method is given later', "  const client = new Client('k');\n  client.change(req.body.options);\n  res.json(await client.send('x'));", 'this.url = this.options.proxy;', ['inject/ssrf client.js:14']],
  ['that another field holds', "  const client = new Client(req.body.key);\n  res.json(await client.send('x'));", 'this.url = this.options.proxy;', []],
  ['that the class says itself', "  const client = new Client('k', req.body.options);\n  res.json(await client.send('x'));", "this.url = 'https://api.example.com';", []],
])('an address %s', async (_, body, set, expected) => expect(await found({ 'server.js': server(body), 'client.js': client(set) })).toEqual(expected));

test('an address that a base class keeps, and a parameter that is a field', async () => {
  const files: Files = {
    'server.ts': "import express from 'express';\nimport { Feed } from './feed';\nconst app = express();\napp.post('/f', async (req, res) => {\n  const feed = new Feed(req.body.url);\n  res.json(await feed.load());\n});\n",
    'feed.ts': "class Source {\n  constructor(protected readonly url: string) {}\n}\nexport class Feed extends Source {\n  constructor(url: string) {\n    super(url);\n  }\n  async load() {\n    return fetch(this.url);\n  }\n}\n",
  };
  expect(await found(files)).toEqual(['inject/ssrf feed.ts:9']);
});

const app = 'from fastapi import FastAPI, Request\nfrom service import Service, once\napp = FastAPI()\n';
const service = (use: string): string => `from client import Client\nasync def once(run, *args, **kwargs):\n    return await run(*args, **kwargs)\nclass Service:\n    def __init__(self, token):\n        self.token = token\n    async def fill(self, data):\n        self.data = data\n        self.messages = self.data.get("messages", [])\n    async def prepare(self):\n        for message in self.messages:\n            client = Client()\n            await client.get(${use})\n`;
const http = 'from httpx import AsyncClient\nclass Client:\n    def __init__(self):\n        self.session = AsyncClient()\n    async def get(self, *args, **kwargs):\n        return await self.session.get(*args, **kwargs)\n';
const handler = (run: string): string => `${app}async def process(data, token):\n    service = Service(token)\n    await service.fill(data)\n    await service.prepare()\n@app.post("/f")\nasync def f(request: Request):\n    data = await request.json()\n    ${run}\n    return {}\n`;

test.each<[string, string, string, string[]]>([
  ['called', 'await process(data, "t")', 'message.get("url")', ['inject/ssrf client.py:6']],
  ['handed on with what it is to be called with', 'await once(process, data, "t")', 'message.get("url")', ['inject/ssrf client.py:6']],
  ['handed on with something else', 'await once(process, {}, data)', 'message.get("url")', []],
  ['asked with an address of its own', 'await process(data, "t")', '"https://api.example.com", params=message', []],
])('a function that fills an object is %s', async (_, run, use, expected) => expect(await found({ 'main.py': handler(run), 'service.py': service(use), 'client.py': http })).toEqual(expected));

test.each<[string, string, string[]]>([
  ['holds the text of an exception', 'f"failed: {e}"', ['error/leaks-exception-text main.py:11']],
  ['holds a text of its own', '"failed"', []],
])('an answer that an object makes of a field that %s', async (_, text, expected) => {
  const files: Files = {
    'main.py': `from fastapi import FastAPI\nfrom fastapi.responses import JSONResponse\nfrom answer import Answer\napp = FastAPI()\n@app.get("/f")\ndef f(name: str):\n    answer = Answer()\n    try:\n        work()\n    except Exception as e:\n        answer.text = ${text}; return JSONResponse(content=answer.record())\n    return {}\n`,
    'answer.py': 'class Answer:\n    def __init__(self):\n        self.text = ""\n    def record(self):\n        return {"text": self.text}\n',
  };
  expect(await found(files)).toEqual(expected);
});

test('an ending without dots leads nowhere', async () => {
  const server = "const express = require('express');\nconst fs = require('fs');\nconst path = require('path');\nconst app = express();\napp.post('/f', async (req, res) => {\n  const ending = req.body.name.split('.').pop();\n  fs.writeFileSync(path.join('up', `x.${ending}`), '');\n  fs.writeFileSync(path.join('up', req.body.name.split('-').pop()), '');\n  res.end();\n});\n";
  expect(await found({ 'server.js': server })).toEqual(['path/traversal server.js:8']);
});

test('a model file of a folder of its own is no data of the caller', async () => {
  const main = 'import torch\nfrom fastapi import FastAPI\napp = FastAPI()\n@app.get("/f")\ndef f(name: str):\n    torch.load(f"models/{name}.pt")\n    return torch.load(name)\n';
  expect((await found({ 'main.py': main })).filter((each) => each.startsWith('inject'))).toEqual(['inject/deserialization main.py:7']);
});

test('an object that an asynchronous function makes and fills', async () => {
  const main = `${app}async def made(data):\n    service = Service("t")\n    await service.fill(data)\n    return service\n@app.post("/f")\nasync def f(request: Request):\n    service = await made(await request.json())\n    await service.prepare()\n    return {}\n`;
  expect(await found({ 'main.py': main, 'service.py': service('message.get("url")'), 'client.py': http })).toEqual(['inject/ssrf client.py:6']);
});

test('methods that give back what others of their class give back', async () => {
  const finders = Array.from({ length: 12 }, (_, at) => `  static find${String(at)}(where) {\n${Array.from({ length: 12 }, (__, other) => `    if (where.n === ${String(other)}) return this.find${String(other)}(where);\n`).join('')}    return rows.get(where);\n  }\n`).join('');
  const files: Files = {
    'server.js': "import express from 'express';\nimport { Table } from './table.js';\nconst app = express();\napp.post('/f', async (req, res) => {\n  const table = Table.find0(req.body);\n  table.run(req.body.command);\n  res.json({});\n});\n",
    'table.js': `import { exec } from 'child_process';\nexport class Table {\n${finders}  run(command) { exec(command); }\n}\n`,
  };
  expect((await found(files)).length).toBeLessThan(2);
});

test('modules that take over all of each other', async () => {
  const names = Array.from({ length: 12 }, (_, at) => `m${String(at)}`);
  const files: Files = {
    'app.py': 'from fastapi import FastAPI\nfrom m0 import *\napp = FastAPI()\napp.add_middleware(Unknown, allow_origins=other)\n@app.post("/f")\ndef f(name: str):\n    return open(name).read()\n',
    ...Object.fromEntries(names.map((name) => [`${name}.py`, names.filter((other) => other !== name).map((other) => `from ${other} import *\n`).join('')])),
    'app.js': "const express = require('express');\nconst { run } = require('./n0.js');\nconst app = express();\napp.post('/f', run, other);\n",
    ...Object.fromEntries(names.map((name, at) => [`n${String(at)}.js`, names.map((_, other) => `export * from './n${String(other)}.js';\n`).join('')])),
  };
  expect(await found(files)).toEqual(['path/traversal app.py:7']);
});
