// Names that stand for more than one thing: handlers of one name, an instance that takes its class's name; and look-ups that find nothing.
import { expect, test } from 'vitest';
import { scanFiles, type Files } from '../support/memory.ts';

async function told(files: Files): Promise<string[]> {
  const { result } = await scanFiles({ ...files, 'requirements.txt': 'fastapi\n' });
  return result.findings.filter(({ ruleId }) => /^(?:path|inject|auth)\//.test(ruleId)).map(({ severity, ruleId, location }) => `${severity} ${ruleId} ${location.path}:${String(location.startLine)}`).sort();
}

test('each route is answered by the function below it, whatever others are called', async () => {
  const files: Files = { 'main.py': 'from fastapi import FastAPI\napp = FastAPI()\n@app.get("/a")\ndef show(name: str):\n    return open("data/" + name).read()\n@app.get("/b")\ndef show(name: str):\n    return name\n' };
  const { result } = await scanFiles(files);
  expect(result.routes.map(({ url, handler }) => `${url} ${String(handler?.startLine)}`)).toEqual(['/a 4', '/b 7']);
  expect(await told(files)).toEqual(['P0 path/traversal main.py:5']);
});

test('an instance by the name of its class', async () => {
  const crawl = 'import httpx\nclass Crawler:\n    async def fetch(self, url: str):\n        async with httpx.AsyncClient(timeout=10) as client:\n            r = await client.get(url)\n        return r.text\n';
  const main = 'from fastapi import FastAPI, Query\nfrom crawl import Crawler\napp = FastAPI()\nCrawler = Crawler()\n@app.get("/v")\nasync def v(url: str = Query()):\n    return await Crawler.fetch(url)\n';
  expect(await told({ 'main.py': main, 'crawl.py': crawl })).toEqual(['P2 inject/ssrf crawl.py:5']);
  expect(await told({ 'main.py': main, 'crawl.py': `${crawl}if __name__ == "__main__":\n    Crawler = Crawler()\n` })).toEqual(['P2 inject/ssrf crawl.py:5']);
});

test('what is not found is not checked; what is found is', async () => {
  const files = (test: string): Files => ({
    'main.py': `from fastapi import FastAPI\nfrom state import get_state\napp = FastAPI()\n@app.get("/a")\ndef a(name: str):\n    state = get_state(name)\n    if ${test}:\n        return open("data/" + name).read()\n`,
    'state.py': 'STATES = {}\ndef get_state(name):\n    for state in STATES.values():\n        if state.name == name:\n            return state\n    return None\n',
  });
  expect(await told(files('not state'))).toEqual(['P0 path/traversal main.py:8']);
  expect(await told(files('state'))).toEqual([]);
});

test('a GET whose path says that something is done', async () => {
  const files = (path: string): Files => ({ 'main.py': `from fastapi import FastAPI\nimport uvicorn\napp = FastAPI()\n@app.get("${path}")\ndef act(): ...\nuvicorn.run(app, host="0.0.0.0")\n`, 'Dockerfile': 'FROM python:3.12\nUSER 1000\nCOPY . .\nCMD ["python", "main.py"]\n' });
  const rules = async (path: string): Promise<string[]> => (await told(files(path))).filter((line) => line.includes('auth/'));
  expect(await rules('/queue/pop')).toEqual(['P2 auth/no-authentication main.py:3']);
  expect(await rules('/items/{item}/delete')).toEqual(['P2 auth/no-authentication main.py:3']);
  expect(await rules('/items/stopped')).toEqual([]);
  expect(await rules('/deleted_at')).toEqual([]);
});

test('Fastify: a plugin that lends requests methods asks nobody', async () => {
  const files: Files = { 'package.json': '{"dependencies":{"fastify":"5.0.0","@fastify/jwt":"9.0.0"}}', 'app.js': "import Fastify from 'fastify'\nimport jwt from '@fastify/jwt'\nconst app = Fastify()\napp.register(jwt, { secret: process.env.SECRET })\napp.post('/orders', async (request) => request.body)\napp.listen({ port: 3000 })\n" };
  const { result } = await scanFiles(files);
  expect(result.routes.map(({ url, authentication }) => `${url} ${authentication}`)).toEqual(['/orders none']);
});
