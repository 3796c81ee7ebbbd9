import { expect, test } from 'vitest';
import { said } from '../said.ts';

const app = (path: string): string => `const express = require('express');\nconst app = express();\napp.post('${path}', (req, res) => res.json({}));\napp.listen(3000);\n`;

const cases: [string, Record<string, string>, string[]][] = [
  ['a route that changes data', { 'app.js': app('/orders') }, ['app.js:2 P2 open']],
  ['only a way out', { 'app.js': app('/logout') }, []],
];
test.each(cases)('%s', async (_, files, expected) => expect(await said('ratelimit/not-applied', files)).toEqual(expected));

test('an application that a test client alone asks is none', async () => {
  const tried = (rest: string): Record<string, string> => ({
    'web.py': 'from fastapi import FastAPI\nfrom orders import router\napp = FastAPI()\napp.include_router(router)\n',
    'orders.py': `from fastapi import APIRouter\nrouter = APIRouter()\n@router.post("/orders")\ndef create(name: str):\n    return save(name)\nif __name__ == "__main__":\n    from fastapi import FastAPI\n    from fastapi.testclient import TestClient\n    import uvicorn\n    app = FastAPI()\n    app.include_router(router)\n    ${rest}\n`,
  });
  expect(await said('ratelimit/not-applied', tried('client = TestClient(app)'))).toEqual(['web.py:3 P2 open']);
  expect(await said('ratelimit/not-applied', tried('uvicorn.run(app)'))).toEqual(['orders.py:10 P2 open', 'web.py:3 P2 open']);
});

const limited = (made: string, more = ''): Record<string, string> => ({
  'extensions.py': `from flask_limiter import Limiter\nfrom flask_limiter.util import get_remote_address\n${made}\n`,
  'web.py': `from flask import Flask, request\nfrom extensions import limiter\napp = Flask(__name__)\nlimiter.init_app(app)\n${more}@app.route("/orders", methods=["POST"])\n@limiter.limit("10 per minute")\ndef create():\n    return save(request.form["name"])\n`,
});

test.each<[string, Record<string, string>, string[]]>([
  ['counts', limited('limiter = Limiter(key_func=get_remote_address)'), []],
  ['a constant switches off', limited('limiter = Limiter(\n    key_func=get_remote_address,\n    storage_uri=uri("memory"),\n    enabled=False,  # for now\n)'), ['web.py:3 P2 open']],
  ['a setting switches', limited('limiter = Limiter(key_func=get_remote_address, enabled=settings.LIMITS)'), []],
  ['a setting of Flask may switch on', limited('limiter = Limiter(get_remote_address, enabled=False)', 'app.config["RATELIMIT_ENABLED"] = True\n'), []],
  ['is switched on later', limited('limiter = Limiter(get_remote_address, enabled=False)', 'limiter.enabled = wanted()\n'), []],
  ['stands beside another', limited('limiter = Limiter(get_remote_address, enabled=False)', 'from own import login_throttle\n'), []],
])('a limiter that %s', async (_, files, expected) => expect(await said('ratelimit/not-applied', files)).toEqual(expected));

test('a limiter of Express that lets everybody pass', async () => {
  const files = (skip: string): Record<string, string> => ({ 'app.js': `const express = require('express');\nconst rateLimit = require('express-rate-limit');\nconst app = express();\nconst limiter = rateLimit({ windowMs: 1000, ${skip} });\napp.use(limiter);\napp.post('/orders', (req, res) => res.json({}));\napp.listen(3000);\n` });
  expect(await said('ratelimit/not-applied', files('skip: () => true'))).toEqual(['app.js:3 P2 open']);
  expect(await said('ratelimit/not-applied', files('skip: (req) => known(req)'))).toEqual([]);
});
