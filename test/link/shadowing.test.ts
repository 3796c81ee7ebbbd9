// Which routes an earlier one answers first.
import { expect, test } from 'vitest';
import { scanFiles } from '../support/memory.ts';

async function shadowed(...routes: string[]): Promise<number> {
  const handlers = routes.map((path, at) => `@app.get("${path}")\nasync def handler${at}():\n    return {}\n`).join('\n');
  const { result } = await scanFiles({ 'requirements.txt': 'fastapi\n', 'main.py': `from fastapi import FastAPI\napp = FastAPI()\n\n${handlers}` });
  return result.findings.filter(({ ruleId }) => ruleId === 'route/shadowed').length;
}

test('a rest of the path answers what ends as it goes on', async () => {
  expect(await shadowed('/files/{name:path}', '/files/{name}/meta')).toBe(1);
  expect(await shadowed('/files/{name:path}/meta', '/files/{name}/meta')).toBe(1);
  expect(await shadowed('/files/{name:path}/meta', '/files/a/{part}/meta')).toBe(1);
});

test('a rest of the path with something behind it leaves other ends alone', async () => {
  expect(await shadowed('/files/{name:path}/meta', '/files/{name:path}/meta/all')).toBe(0);
  expect(await shadowed('/files/{name:path}/check', '/files/upload/start')).toBe(0);
  expect(await shadowed('/files/{name:path}/check', '/files/check')).toBe(0);
});

test('Express: a wrapped handler that takes no next', async () => {
  const found = async (handler: string): Promise<number> => {
    const { result } = await scanFiles({
      'server.js': "const express = require('express');\nconst app = express();\napp.use(require('./routes'));\napp.listen(1);\n",
      'routes.js': "const { Router } = require('express');\nconst { show, search } = require('./shops');\nconst router = Router();\nrouter.get('/shops/:id', show);\nrouter.get('/shops/search', search);\nmodule.exports = router;\n",
      'shops.js': `const { asyncHandler } = require('./wrapping');\nconst show = ${handler};\nconst search = asyncHandler(async (req, res) => { res.json(await find(req.query.q)); });\nmodule.exports = { show, search };\n`,
      'wrapping.js': 'exports.asyncHandler = (fn) => (req, res, next) => Promise.resolve(fn(req, res, next)).catch(next);\n',
    });
    return result.findings.filter(({ ruleId }) => ruleId === 'route/shadowed').length;
  };
  expect(await found('asyncHandler(async (req, res) => { res.json(await one(req.params.id)); })')).toBe(1);
  expect(await found("asyncHandler(async (req, res, next) => { if (req.params.id === 'search') return next(); res.json({}); })")).toBe(0);
  expect(await found('limited(async (req, res) => { res.json({}); })')).toBe(0);
});
