// Limiters of Python that hold for the routes they decorate alone, and those that hold for all.
import { expect, test } from 'vitest';
import { said } from '../said.ts';

const login = '@app.post("/login")\ndef login(request: Request, name: str, password: str):\n    user = find(name)\n    if not verify_password(password, user.password_hash):\n        raise HTTPException(401)\n    return {"token": make(user)}\n';
const head = 'from fastapi import FastAPI, HTTPException, Request\nfrom slowapi import Limiter\nfrom slowapi.util import get_remote_address\n';
const made = 'limiter = Limiter(key_func=get_remote_address)\n';
const app = 'app = FastAPI()\napp.state.limiter = limiter\n';
const report = '@app.get("/report")\n@limiter.limit("5/minute")\ndef report(request: Request):\n    return {}\n';

test.each<[string, Record<string, string>, number]>([
  ['another route alone', { 'app.py': head + made + app + login + report }, 1],
  ['the login', { 'app.py': head + made + app + login.replace(')\ndef', ')\n@limiter.limit("5/minute")\ndef') + report }, 0],
  ['all by default', { 'app.py': head + made.replace('address)', 'address, default_limits=["60/minute"])') + app + login + report }, 0],
  ['another route, by a limiter of another file', { 'limits.py': head + made, 'app.py': 'from fastapi import FastAPI, HTTPException, Request\nfrom limits import limiter\n' + app + login + report }, 1],
  ['nothing that is seen, by a limiter of another file', { 'limits.py': head + made, 'app.py': 'from fastapi import FastAPI, HTTPException, Request\nfrom limits import limiter\n' + app + login }, 1],
  ['another route, by a decorator of its own', { 'app.py': `${head}app = FastAPI()\ndef rate_limit(times):\n    def wrap(handler):\n        def inner(request):\n            if count(request) > times:\n                raise HTTPException(429)\n            return handler(request)\n        return inner\n    return wrap\n${login}${report.replace('limiter.limit("5/minute")', 'rate_limit(5)')}` }, 1],
  ['a function that the login calls', { 'app.py': head + made + app + login.replace('    user', '    check_rate_limit(request)\n    user') + report }, 0],
  ['a middleware', { 'app.py': `${head}${made}${app}app.add_middleware(RateLimitMiddleware, times=5)\n${login}${report}` }, 0],
])('auth/no-brute-force-protection where a limiter holds for %s', async (_, files, expected) => {
  expect(await said('auth/no-brute-force-protection', files)).toHaveLength(expected);
});

test('a router that several applications mount is told of once', async () => {
  const login = "const router = require('express').Router();\nrouter.post('/login', async (req, res) => {\n  const user = await find(req.body.email);\n  if (!(await bcrypt.compare(req.body.password, user.hash))) return res.status(401).end();\n  res.json({ token: sign(user) });\n});\nmodule.exports = router;\n";
  const server = "const express = require('express');\nconst app = express();\napp.use('/auth', require('./login'));\napp.listen(3000);\n";
  expect(await said('auth/no-brute-force-protection', { 'login.js': login, 'server.js': server, 'app.js': server })).toHaveLength(1);
});
