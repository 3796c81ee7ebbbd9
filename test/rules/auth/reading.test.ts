// Routes that only read, and are no stranger's business all the same.
import { describe, expect, test } from 'vitest';
import { said } from '../said.ts';
import { scanFiles } from '../../support/memory.ts';

const image = { Dockerfile: 'FROM python\n' };
const app = (...routes: string[]): Record<string, string> => ({ ...image, 'main.py': `from flask import Flask, jsonify\napp = Flask(__name__)\n${routes.join('')}` });
const get = (path: string, body = 'return jsonify(load())'): string => `@app.route("${path}")\ndef ${path.replaceAll(/\W/g, '_')}():\n    ${body}\n`;
const post = (path: string): string => get(path).replace(')\n', ', methods=["POST"])\n');

describe('auth/no-authentication of routes that read', () => {
  const cases: [string, Record<string, string>, string[]][] = [
    ['the log of the operation', app(get('/api/logs')), ['main.py:2 P1 tells']],
    ['what the last caller was answered', app(get('/latest_answer')), ['main.py:2 P1 tells']],
    ['one list of people', app(get('/users')), ['main.py:2 P2 tells']],
    ['what people wrote, and who they are', app(get('/users'), get('/conversations')), ['main.py:2 P1 tells']],
    ['what everybody may see', app(get('/'), get('/products'), get('/blogs'), get('/public/users'), get('/catalogs')), []],
    ['beside what changes: one finding', app(post('/orders'), get('/api/logs')), ['main.py:2 P0 open']],
    ['a stream that costs', { ...image, 'main.py': 'from fastapi import FastAPI\nfrom fastapi.responses import StreamingResponse\napp = FastAPI()\n@app.post("/v1/chat/completions")\nasync def chat(body: dict):\n    return StreamingResponse(ask(body), media_type="text/event-stream")\n' }, ['main.py:3 P2 open']],
    ['a POST that asks how things are', app(post('/api/is-agent-active').replace('_api_is_agent_active', 'is_agent_active')), []],
  ];
  test.each(cases)('%s', async (_, files, expected) => expect(await said('auth/no-authentication', files)).toEqual(expected));
});

describe('auth/no-authentication of routes that spend', () => {
  const routes = ['video', 'profile', 'comments'].map((name) => `@router.get("/fetch_${name}")\nasync def fetch_${name}(id: str):\n    return await crawler.fetch(id)\n`).join('');
  const shop = (header: string): Record<string, string> => ({
    ...image,
    'main.py': 'from fastapi import FastAPI\nfrom web import router\napp = FastAPI()\napp.include_router(router, prefix="/api")\n',
    'web.py': `from fastapi import APIRouter\nfrom crawler import Crawler\nrouter = APIRouter()\ncrawler = Crawler()\n${routes}`,
    'crawler.py': `import httpx\nimport yaml\nconfig = yaml.safe_load(open("config.yaml"))\nclass Crawler:\n    async def fetch(self, id):\n        async with httpx.AsyncClient() as client:\n            return (await client.get("https://example.com", params={"id": id}, headers={${header}}, timeout=5)).json()\n`,
  });
  test.each([
    ['with a cookie of the settings', '"Cookie": config["headers"]["Cookie"]', ['main.py:3 P1 spends']],
    ['with a key of the settings', '"Authorization": f"Bearer {config.key}"', ['main.py:3 P1 spends']],
    ['with what the caller brought', '"Cookie": request.headers["cookie"]', []],
    ['with nothing', '"Accept": config["headers"]["Accept"]', []],
  ])('%s', async (_, header, expected) => expect(await said('auth/no-authentication', shop(header))).toEqual(expected));
  test('two imports behind the handlers, it is not seen that they go by it', async () => {
    const files = shop('"Cookie": config["headers"]["Cookie"]');
    const moved = { ...files, 'web.py': files['web.py']?.replace('from crawler import', 'from service import') ?? '', 'service.py': 'from crawler import Crawler\n' };
    expect(await said('auth/no-authentication', moved)).toEqual([]);
  });
});

describe('auth/unprotected-route of routes that read', () => {
  const guarded = (...routes: string[]): Record<string, string> => ({ 'api.py': `from fastapi import Depends, FastAPI, Header, HTTPException\napp = FastAPI()\ndef check(authorization: str = Header(None)):\n    if authorization != KEY:\n        raise HTTPException(401)\n@app.post("/query", dependencies=[Depends(check)])\ndef query(q: str):\n    save(q)\n${routes.join('')}` });
  const read = (path: string, guard = ''): string => `@app.get("${path}"${guard})\ndef ${path.replaceAll(/\W/g, '_')}():\n    return load()\n`;
  test.each([
    ['what callers leave behind, and what stops them', guarded(read('/latest_answer'), read('/screenshot'), read('/stop')), ['api.py:9 P1 shown']],
    ["administrators', beside one that asks", guarded(read('/admin/check', ', dependencies=[Depends(check)]'), read('/admin/orders'), read('/admin/people'), read('/admin/sales')), ['api.py:12 P1 shown']],
    ["administrators', of which two are open", guarded(read('/admin/check', ', dependencies=[Depends(check)]'), read('/admin/orders'), read('/admin/people')), []],
    ['behind the same guard', guarded(read('/latest_answer', ', dependencies=[Depends(check)]')), []],
    ['what hands on whatever comes', guarded('@app.api_route("/{path:path}", methods=["GET", "POST"])\nasync def reverse_proxy(path: str):\n    return await pass_on(path)\n'), ['api.py:9 P2 gateway']],
    ['what answers whatever comes', guarded('@app.api_route("/{path:path}", methods=["GET", "POST"])\nasync def not_found(path: str):\n    return page(path)\n'), []],
    ['what is meant for all, or one of many things', guarded(read('/status'), read('/settings'), read('/configs/get/env'), read('/jobs/{id}/stop')), []],
  ])('%s', async (_, files, expected) => expect(await said('auth/unprotected-route', files)).toEqual(expected));
});

describe('the control of authentication', () => {
  const status = async (files: Record<string, string>): Promise<string | undefined> => (await scanFiles(files)).result.controls.find(({ id }) => id === 'auth')?.status;
  test('is not judged where routes answer and nothing is seen to ask', async () => expect(await status(app(get('/products')))).toBe('unknown'));
  test('does not apply to a health check and a page', async () => expect(await status(app(get('/'), get('/health')))).toBe('not-applicable'));
});

describe('a service beside others that ask who calls', () => {
  const server = "const express = require('express');\nconst app = express();\napp.post('/refunds', (req, res) => res.json(refund(req.body)));\napp.delete('/orders/:id', (req, res) => res.json(remove(req.params.id)));\napp.put('/orders/:id', (req, res) => res.json(change(req.params.id)));\napp.listen(3000);\n";
  const gateway = "const express = require('express');\nconst jwt = require('jsonwebtoken');\nconst app = express();\napp.use((req, res, next) => {\n  const token = req.headers.authorization;\n  if (!token) return res.status(401).end();\n  req.user = jwt.verify(token, process.env.KEY);\n  next();\n});\napp.post('/orders', (req, res) => res.json({}));\napp.listen(3000);\n";
  const stack = (ports: string): Record<string, string> => ({
    'services/gateway/package.json': '{"name":"gateway","dependencies":{"express":"4.18.2"}}', 'services/gateway/server.js': gateway, 'services/gateway/auth.js': "exports.who = (req) => req.headers.authorization;\n",
    'services/orders/package.json': '{"name":"orders","dependencies":{"express":"4.18.2"}}', 'services/orders/server.js': server, 'services/orders/Dockerfile': 'FROM node:22\nCOPY . .\nCMD ["node", "server.js"]\n',
    'compose.yml': `services:\n  gateway:\n    build: ./services/gateway\n    ports: ["80:3000"]\n  orders:\n    build: ./services/orders\n${ports}`,
  });
  test('is open where Compose publishes it', async () => expect(await said('auth/no-authentication', stack('    ports: ["3001:3000"]\n'))).toEqual(['services/orders/server.js:2 P1 open']));
  test('is left to them where it does not', async () => expect(await said('auth/no-authentication', stack(''))).toEqual([]));
  test('the signature of a webhook says nothing of other callers', async () => {
    const hook = `const crypto = require('crypto');\n${server.replace("app.listen", "app.post('/webhook', (req, res) => {\n  const made = crypto.createHmac('sha256', process.env.HOOK).update(req.body).digest('hex');\n  if (made !== req.headers['x-signature']) return res.status(401).end();\n  res.end();\n});\napp.listen")}`;
    expect(await said('auth/no-authentication', { 'server.js': hook, 'package.json': '{"name":"orders","dependencies":{"express":"4.18.2"}}', Dockerfile: 'FROM node:22\nCOPY . .\nCMD ["node", "server.js"]\n' })).toEqual(['server.js:3 P0 open']);
  });
});

describe('what any visitor has in a session is no login', () => {
  const flask = (key: string): Record<string, string> => ({ ...image, 'main.py': `from flask import Flask, jsonify, request, session\napp = Flask(__name__)\n@app.before_request\ndef protect():\n    expected = session.get("${key}", "")\n    if not expected:\n        return jsonify({"error": "no"}), 403\n@app.route("/orders", methods=["POST"])\ndef orders():\n    return jsonify(save())\n@app.route("/items", methods=["DELETE"])\ndef items():\n    return jsonify(save())\n@app.route("/shops", methods=["PUT"])\ndef shops():\n    return jsonify(save())\n` });
  test('Flask', async () => {
    expect(await said('auth/no-authentication', flask('csrf_token'))).toEqual(['main.py:2 P0 open']);
    expect(await said('auth/no-authentication', flask('user_id'))).toEqual([]);
  });
  const express = (key: string): Record<string, string> => ({ Dockerfile: 'FROM node:22\n', 'server.js': `const express = require('express');\nconst app = express();\napp.use((req, res, next) => {\n  if (!req.session.${key}) return res.status(403).end();\n  next();\n});\napp.post('/orders', (req, res) => res.json(save(req.body)));\napp.delete('/items', (req, res) => res.json(save(req.body)));\napp.put('/shops', (req, res) => res.json(save(req.body)));\napp.listen(3000);\n` });
  test('Express', async () => {
    expect(await said('auth/no-authentication', express('csrfToken'))).toEqual(['server.js:2 P0 open']);
    expect(await said('auth/no-authentication', express('userId'))).toEqual([]);
  });
});
