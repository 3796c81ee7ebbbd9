import { expect, test } from 'vitest';
import { said } from '../said.ts';

const middleware = (reader: string): string => `from starlette.middleware.base import BaseHTTPMiddleware
from starlette.responses import JSONResponse
from secrets_of_files import ${reader}
import hmac

class PasswordMiddleware(BaseHTTPMiddleware):
    def __init__(self, app):
        super().__init__(app)
        self.password = ${reader}("APP_PASSWORD")

    async def dispatch(self, request, call_next):
        if not self.password:
            return await call_next(request)
        given = request.headers.get("Authorization", "")
        if not hmac.compare_digest(given.encode(), self.password.encode()):
            return JSONResponse(status_code=401, content={})
        return await call_next(request)
`;

test('a middleware that lets everybody pass where a variable is empty that a reader of another file reads', async () => {
  expect(await said('auth/empty-credential-opens', { 'auth.py': middleware('get_secret_from_env') })).toEqual(['auth.py:12 P0 opens']);
});

test('where the value does not come from the environment, nobody knows', async () => {
  expect(await said('auth/empty-credential-opens', { 'auth.py': middleware('get_secret_from_vault') })).toEqual([]);
});

const app = (middleware: string, before = ''): string => `import express from 'express';
${before}
const app = express();
app.use((req, res, next) => {
  ${middleware}
});
app.post('/orders', (req, res) => { res.end(); });
app.listen(3000);
`;

test.each<[string, string, readonly string[]]>([
  ['a header that is only compared', "if (req.headers['x-api-key'] !== process.env.API_KEY) return res.sendStatus(401);\n  next();", ['app.js:5 P1 unset']],
  ['a header by a name, and who goes on', "const key = req.get('x-api-key');\n  if (key === process.env.API_KEY) return next();\n  res.sendStatus(401);", ['app.js:6 P1 unset']],
  ['a part of the query', "const { key } = req.query;\n  if (process.env.API_KEY !== key) return res.sendStatus(401);\n  next();", ['app.js:6 P1 unset']],
  ['a header that has to be there', "const key = req.get('x-api-key');\n  if (!key) return res.sendStatus(401);\n  if (key !== process.env.API_KEY) return res.sendStatus(401);\n  next();", []],
  ['a variable that has to be there', "if (!process.env.API_KEY) return res.sendStatus(500);\n  if (req.headers['x-api-key'] !== process.env.API_KEY) return res.sendStatus(401);\n  next();", []],
  ['a variable with a default', "if (req.headers['x-api-key'] !== (process.env.API_KEY ?? randomUUID())) return res.sendStatus(401);\n  next();", []],
  ['a header that is null where it is missing', "if (req.headers.get('x-api-key') !== process.env.API_KEY) return res.sendStatus(401);\n  next();", []],
  ['no credential', "if (req.headers['x-region'] !== process.env.REGION) return res.sendStatus(403);\n  next();", []],
  ['neither of two', 'if (!process.env.API_KEY && !process.env.ADMIN_PASSWORD) return next();\n  if (!valid(req)) return res.sendStatus(401);\n  next();', ['app.js:5 P0 opens']],
  ['a credential and something else', 'if (!process.env.API_KEY && !req.headers.authorization) return next();\n  if (!valid(req)) return res.sendStatus(401);\n  next();', []],
  ['refused in production', "if (!process.env.API_KEY) {\n    if (process.env.NODE_ENV === 'production') return res.sendStatus(503);\n    return next();\n  }\n  if (!valid(req)) return res.sendStatus(401);\n  next();", []],
  ['refused in production, by a name', "const isProd = process.env.NODE_ENV === 'production';\n  if (!process.env.API_KEY) {\n    if (isProd) { return res.sendStatus(503); }\n    console.warn('open');\n    return next();\n  }\n  if (!valid(req)) return res.sendStatus(401);\n  next();", []],
  ['a note in production alone', "if (!process.env.API_KEY) {\n    if (process.env.NODE_ENV === 'production') console.warn('open');\n    return next();\n  }\n  if (!valid(req)) return res.sendStatus(401);\n  next();", ['app.js:5 P0 opens']],
])('Node: %s', async (_, middleware, expected) => {
  expect(await said('auth/empty-credential-opens', { 'app.js': app(middleware) })).toEqual(expected);
});

test('Node: a program that refuses to start without the variable', async () => {
  const compared = "if (req.headers['x-api-key'] !== process.env.API_KEY) return res.sendStatus(401);\n  next();";
  expect(await said('auth/empty-credential-opens', { 'app.js': app(compared, "if (!process.env.API_KEY) throw new Error('API_KEY is not set');") })).toEqual([]);
});

const gate = (head: string, test: string, leaves = 'return None', sent = "return redirect('/login')"): string => `import os
from flask import Flask, request, session, redirect, jsonify
app = Flask(__name__)
${head}
@app.before_request
def check():
    if ${test}:
        ${leaves}
    ${sent}

@app.route('/orders', methods=['POST'])
def orders():
    return jsonify(ok=True)
`;

const password = "PASSWORD = os.environ.get('ADMIN_PASSWORD', '')";

test.each<[string, string, readonly string[]]>([
  ['who is signed in, or no password at all', gate(password, "not PASSWORD or session.get('in')"), ['app.py:7 P0 opens']],
  ['no password, and then who is signed in', gate(password, 'not PASSWORD', 'return None', "if not session.get('in'):\n        return jsonify(error='who'), 401"), ['app.py:7 P0 opens']],
  ['a password that has to be there', gate("PASSWORD = os.environ['ADMIN_PASSWORD']", "not PASSWORD or session.get('in')"), []],
  ['nobody is asked who is signed in', gate(password, 'not PASSWORD', 'return None', "return redirect('/login')"), []],
  ['what answers for itself', gate(password, 'not PASSWORD', 'return jsonify(ok=True)', "if not session.get('in'):\n        return jsonify(error='who'), 401"), []],
  ['a page elsewhere', gate(password, "not PASSWORD or session.get('in')", 'return None', "return redirect('/shop')"), []],
  ['neither of two', gate(`${password}\nUSER = os.environ.get('ADMIN_USER', '')`, "not (USER and PASSWORD)", 'return None', "if request.authorization.password != PASSWORD:\n        return jsonify(error='who'), 401"), ['app.py:8 P0 opens']],
  ['a name that says whether there is one', gate(`${password}\nGUARDED = bool(PASSWORD)`, 'not GUARDED', 'return None', "if request.headers.get('x-password') != PASSWORD:\n        return jsonify(error='who'), 401"), ['app.py:8 P0 opens']],
  ['a name that says something else', gate(`${password}\nGUARDED = bool(os.environ.get('DEBUG'))`, 'not GUARDED', 'return None', "if request.headers.get('x-password') != PASSWORD:\n        return jsonify(error='who'), 401"), []],
  ["Flask's own setting", gate("app.config['API_KEY'] = os.environ.get('API_KEY', '')", "not app.config.get('API_KEY')", 'return None', "if request.headers.get('x-api-key') != app.config.get('API_KEY'):\n        return jsonify(error='who'), 401"), ['app.py:7 P0 opens']],
])('Python: %s', async (_, source, expected) => {
  expect(await said('auth/empty-credential-opens', { 'app.py': source })).toEqual(expected);
});

const attached = (middleware: string): string => `import os
from fastapi import FastAPI, Request
from starlette.middleware.base import BaseHTTPMiddleware
from fastapi.responses import JSONResponse
API_TOKEN = os.getenv("API_TOKEN")

class Gate(BaseHTTPMiddleware):
    async def dispatch(self, request, call_next):
        if request.headers.get("authorization") != API_TOKEN:
            return JSONResponse({}, status_code=401)
        return await call_next(request)

app = FastAPI()
if API_TOKEN:
${middleware}

@app.post("/orders")
async def orders(): return {}
`;

test.each<[string, string, readonly string[]]>([
  ['a class', '    app.add_middleware(Gate)', ['app.py:14 P0 opens']],
  ['a function with a decorator', '    @app.middleware("http")\n    async def check(request: Request, call_next):\n        if request.headers.get("authorization") != API_TOKEN:\n            return JSONResponse({}, status_code=401)\n        return await call_next(request)', ['app.py:14 P0 opens']],
  ['one that turns nobody away', '    @app.middleware("http")\n    async def check(request: Request, call_next):\n        request.state.token = API_TOKEN\n        return await call_next(request)', []],
])('Python: attached only where there is a key: %s', async (_, middleware, expected) => {
  expect(await said('auth/empty-credential-opens', { 'app.py': attached(middleware) })).toEqual(expected);
});

const settings = (type: string): Record<string, string> => ({
  'config.py': 'from pydantic_settings import BaseSettings\nclass Settings(BaseSettings):\n    api_key: str | None = None\ndef get_settings():\n    return Settings()\n',
  'app.py': `from fastapi import FastAPI, Depends, Header, HTTPException
from config import Settings, get_settings
async def verify(x_api_key: str = Header(None), settings: ${type} = Depends(get_settings)):
    if settings.api_key is None:
        return
    if x_api_key != settings.api_key:
        raise HTTPException(401)
app = FastAPI(dependencies=[Depends(verify)])
@app.post("/orders")
async def orders(): return {}
`,
});

test('Python: settings that the function is handed are of the class it says', async () => {
  expect(await said('auth/empty-credential-opens', settings('Settings'))).toEqual(['app.py:4 P0 opens']);
  expect(await said('auth/empty-credential-opens', settings('Any'))).toEqual([]);
});

const maker = "function requirePin(PIN) {\n  return (req, res, next) => {\n    if (!PIN) return next();\n    if (req.headers['x-pin'] === PIN) return next();\n    res.status(401).json({ error: 'Unauthorized' });\n  };\n}\nmodule.exports = { requirePin };\n";
const server = (pin: string): Record<string, string> => ({
  'package.json': '{"dependencies":{"express":"4"}}',
  'security.js': maker,
  'config.js': `const config = { pin: ${pin} };\nmodule.exports = { config };\n`,
  'app.js': "const express = require('express');\nconst { config } = require('./config');\nconst { requirePin } = require('./security');\nconst app = express();\napp.post('/files', requirePin(config.pin), (req, res) => res.json({}));\napp.listen(3000);\n",
});
test.each<[string, string, string[]]>([
  ['of the environment', 'process.env.SHOP_PIN', ['security.js:3 P0 opens']],
  ['of the environment, cleaned', 'clean(process.env.SHOP_PIN)', ['security.js:3 P0 opens']],
  ['that stands there', "'815-4711'", []],
])('a gate made of a PIN %s', async (_, pin, expected) => expect(await said('auth/empty-credential-opens', server(pin))).toEqual(expected));

test.each([
  ["{ error: 'not configured' }", []],
  ['null', []],
  ["{ id: 'guest' }", ['auth.js:4 P0 opens']],
])('a check that answers %s without a key', async (answer, expected) => {
  const check = `import { jwtVerify } from 'jose';\nconst SESSION_KEY = process.env.SESSION_KEY || '';\nexport async function verifyToken(token) {\n  if (SESSION_KEY) {\n    try {\n      const { payload } = await jwtVerify(token, SESSION_KEY);\n      return payload;\n    } catch {\n      return { error: 'Invalid token' };\n    }\n  }\n  return ${answer};\n}\n`;
  expect(await said('auth/empty-credential-opens', { 'auth.js': check })).toEqual(expected);
});

const keyed = (branch: string): string => `import os
from fastapi import Depends, FastAPI, HTTPException, Request
API_KEY = os.getenv("API_KEY", "")
def require_key(request: Request):
    if not API_KEY:
        ${branch}
        return
    if request.headers.get("X-API-Key") != API_KEY:
        raise HTTPException(401)
app = FastAPI(dependencies=[Depends(require_key)])
@app.post("/orders")
def order(): return {}
`;
test.each<[string, string, string[]]>([
  ['refused in production', "if os.getenv('ENVIRONMENT') == 'production':\n            raise HTTPException(503)", []],
  ['told in production', "if os.getenv('ENVIRONMENT') == 'production':\n            print('open')", ['app.py:5 P0 opens']],
])('Python: no key, %s', async (_, branch, expected) => expect(await said('auth/empty-credential-opens', { 'app.py': keyed(branch) })).toEqual(expected));

test.each<[string, string, string[]]>([
  ['verifyPaymentSignature', 'PAY_SECRET_KEY', ['pay.js:3 P1 forged']],
  ['verifyTokenSignature', 'PAY_SECRET_KEY', ['pay.js:3 P0 opens']],
])('%s, without a secret', async (name, variable, expected) => {
  const check = `const crypto = require('crypto');\nconst secretKey = process.env.${variable};\nfunction ${name}(params) { if (!secretKey) return true;\n  const made = crypto.createHmac('sha256', secretKey).update(params.order).digest('hex');\n  return made === params.signature;\n}\nmodule.exports = { ${name} };\n`;
  expect(await said('auth/empty-credential-opens', { 'pay.js': check })).toEqual(expected);
});

test('Node: a script for hands leaves out what its password is missing for', async () => {
  const script = "const adminEmail = process.env.SHOP_ADMIN_EMAIL || '';\nconst adminPassword = process.env.SHOP_ADMIN_PASSWORD || '';\nconst runAdminScenario = async (client) => {\n  if (!adminEmail || !adminPassword) {\n    skip('no admin given');\n    return;\n  }\n  const denied = await client.get('/shop', { status: 403 });\n  if (!denied) throw new Error('403 expected');\n};\nawait runAdminScenario(new Client());\n";
  expect(await said('auth/empty-credential-opens', { 'scripts/authz_smoke.js': script })).toEqual([]);
  expect(await said('auth/empty-credential-opens', { 'src/authz_smoke.js': script })).toEqual(['src/authz_smoke.js:4 P0 opens']);
});
