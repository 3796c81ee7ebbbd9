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
])('Node: %s', async (_, middleware, expected) => {
  expect(await said('auth/empty-credential-opens', { 'app.js': app(middleware) })).toEqual(expected);
});

test('Node: a program that refuses to start without the variable', async () => {
  const compared = "if (req.headers['x-api-key'] !== process.env.API_KEY) return res.sendStatus(401);\n  next();";
  expect(await said('auth/empty-credential-opens', { 'app.js': app(compared, "if (!process.env.API_KEY) throw new Error('API_KEY is not set');") })).toEqual([]);
});
