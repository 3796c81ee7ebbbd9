// Exceptions that nobody caught: what the whole application's handlers answer with their text.
import { expect, test } from 'vitest';
import { scanFiles, type Files } from '../support/memory.ts';

async function found(files: Files): Promise<string[]> {
  const { result } = await scanFiles(files);
  return result.findings.filter(({ ruleId }) => ruleId === 'error/leaks-exception-text').map(({ severity, location }) => `${severity} ${location.path}:${String(location.startLine)}`).sort();
}

const manifest = { 'package.json': '{"dependencies": {"express": "4", "hono": "4", "koa": "2", "fastify": "4", "@nestjs/common": "10"}}' };
const express = (handler: string): Files => ({ ...manifest, 'server.js': `const express = require('express');\nconst app = express();\napp.get('/a', run);\napp.use((err, req, res, next) => {\n${handler}\n});\napp.listen(3000);\n` });

test('Express: written on the spot, and of another file', async () => {
  expect(await found(express('res.status(err.status || 500).json({ message: err.message || "failed" });'))).toEqual(['P2 server.js:5']);
  const files: Files = {
    ...manifest,
    'middleware/errors.js': 'exports.errorHandler = (error, req, res, next) => {\n  res.status(500).send(`failed: ${error.message}`);\n};\nexports.logErrors = (req, res, next) => next();\n',
    'server.js': "const express = require('express');\nconst { errorHandler, logErrors } = require('./middleware/errors');\nconst app = express();\napp.use(logErrors);\napp.use(errorHandler);\napp.listen(3000);\n",
  };
  expect(await found(files)).toEqual(['P2 middleware/errors.js:2']);
});

test.each([
  ['a fixed text', 'res.status(500).json({ message: "failed", status: err.status });'],
  ['errors of its own class', 'if (err instanceof AppError) return res.status(err.status).json({ message: err.message });\nres.status(500).end();'],
  ['operational errors', 'res.json({ message: err.isOperational ? err.message : "failed" });'],
  ['errors with a status below 500', 'const status = err.status || 500;\nres.status(status).json({ message: status >= 500 ? "failed" : err.message });'],
  ['a text that is replaced where the status is 500', 'let message = err.message;\nif (err.status === 500) message = "failed";\nres.json({ message });'],
  ['one kind of error', 'if (err.name === "ValidationError") return res.status(400).json({ message: err.message });\nres.status(500).end();'],
  ['in development', 'let message = "failed";\nif (process.env.NODE_ENV === "development") message = err.stack;\nres.json({ message, ...(isDev && { stack: err.stack }) });'],
  ['outside of production', 'if (process.env.NODE_ENV === "production") return res.status(500).end();\nres.json({ message: err.message });'],
])('Express, quiet: %s', async (_what, handler) => {
  expect(await found(express(handler))).toEqual([]);
});

test('the error object itself, where nothing else is said of it', async () => {
  const spoken = async (files: Files): Promise<string[]> => (await scanFiles(files)).result.findings.filter(({ ruleId }) => ruleId === 'error/leaks-exception-text').map(({ location, message }) => `${location.path}:${String(location.startLine)} ${message}`);
  for (const answer of ['res.status(500).send(err);', 'res.status(500).json(err);', 'return res.status(err.status || 500).json({ ok: false, error: err });']) expect(await spoken(express(answer))).toEqual(['server.js:5 uncaught-object']);
  expect(await spoken({ ...manifest, 'app.ts': "import { Hono } from 'hono';\nconst app = new Hono();\napp.onError((err, c) => c.json({ error: err }, 500));\nexport default app;\n" })).toEqual(['app.ts:3 uncaught-object']);
  expect(await spoken({ ...manifest, 'app.js': "const app = require('fastify')();\napp.setErrorHandler((error, request, reply) => {\n  reply.status(500).send(error);\n});\napp.listen({ port: 3000 });\n" })).toEqual(['app.js:3 uncaught-text']);
  for (const quiet of ['console.error(err);\nres.status(500).json({ error: "failed" });', 'res.status(500).json({ code: err.code });', 'if (process.env.NODE_ENV === "production") return res.status(500).end();\nres.json(err);', 'next(err);', 'if (err instanceof Refused) return res.status(400).json(err);\nres.status(500).end();', 'if (err instanceof Shop.Error) return res.status(400).json({ error: err.message });\nif (err.status && err.message) return res.status(err.status).json({ error: err.message });\nres.status(500).end();']) expect(await spoken(express(quiet))).toEqual([]);
});

test('Hono, Fastify, Koa, Nest', async () => {
  expect(await found({ ...manifest, 'app.ts': "import { Hono } from 'hono';\nconst app = new Hono();\napp.onError((err, c) => c.json({ message: err.message }, 500));\nexport default app;\n" })).toEqual(['P2 app.ts:3']);
  expect(await found({ ...manifest, 'app.js': "const app = require('fastify')();\napp.setErrorHandler((error, request, reply) => {\n  reply.status(500).send({ message: error.message });\n});\napp.listen({ port: 3000 });\n" })).toEqual(['P2 app.js:3']);
  expect(await found({ ...manifest, 'app.js': "const Koa = require('koa');\nconst app = new Koa();\napp.use(async (ctx, next) => {\n  try {\n    await next();\n  } catch (err) {\n    ctx.body = { message: err.message };\n  }\n});\napp.listen(3000);\n" })).toEqual(['P2 app.js:7']);
  const filter = (caught: string): Files => ({ ...manifest, 'all.filter.ts': `import { Catch, ArgumentsHost, ExceptionFilter, HttpException } from '@nestjs/common';\n@Catch(${caught})\nexport class AllFilter implements ExceptionFilter {\n  catch(exception: any, host: ArgumentsHost) {\n    const response = host.switchToHttp().getResponse();\n    response.status(500).json({ message: exception.message });\n  }\n}\n` });
  expect(await found(filter(''))).toEqual(['P2 all.filter.ts:6']);
  expect(await found(filter('HttpException'))).toEqual([]);
});

const fastapi = (decorator: string, body: string): Files => ({ 'main.py': `from fastapi import FastAPI, HTTPException, Request\nfrom fastapi.responses import JSONResponse\napp = FastAPI()\n${decorator}\nasync def handle(request: Request, exc):\n${body}\n` });
const answer = '    return JSONResponse({"detail": str(exc)}, status_code=500)';

test('FastAPI: handlers of all exceptions, not of expected ones; middleware that catches', async () => {
  expect(await found(fastapi('@app.exception_handler(Exception)', answer))).toEqual(['P2 main.py:6']);
  expect(await found(fastapi('@app.exception_handler(500)', answer))).toEqual(['P2 main.py:6']);
  expect(await found(fastapi('@app.exception_handler(HTTPException)', answer))).toEqual([]);
  expect(await found(fastapi('@app.exception_handler(404)', answer))).toEqual([]);
  expect(await found(fastapi('@app.exception_handler(Exception)', `    if isinstance(exc, HTTPException):\n    ${answer}\n    return JSONResponse({}, status_code=500)`))).toEqual([]);
  expect(await found({ 'main.py': 'from fastapi import FastAPI\nfrom fastapi.responses import JSONResponse\napp = FastAPI()\n@app.middleware("http")\nasync def guard(request, call_next):\n    try:\n        return await call_next(request)\n    except Exception as e:\n        return JSONResponse({"detail": str(e)}, status_code=500)\n' })).toEqual(['P2 main.py:9']);
});

test('Flask and Django', async () => {
  const flask = (type: string): Files => ({ 'app.py': `from flask import Flask\napp = Flask(__name__)\n@app.errorhandler(${type})\ndef handle(error):\n    return str(error), 500\n` });
  expect(await found(flask('Exception'))).toEqual(['P2 app.py:5']);
  expect(await found(flask('500'))).toEqual([]);
  expect(await found({ 'web/middleware.py': 'from django.http import JsonResponse\nfrom django.utils.deprecation import MiddlewareMixin\nclass Errors(MiddlewareMixin):\n    def process_exception(self, request, exception):\n        return JsonResponse({"error": str(exception)}, status=500)\n' })).toEqual(['P2 web/middleware.py:5']);
});

test.each([
  ['CommonJS', "const express = require('express');\nconst onError = require('./on-error');", 'onError', 'module.exports = (err, req, res, next) => res.status(500).json({ error: err.message });\n'],
  ['CommonJS, required where it is used', "const express = require('express');", "require('./on-error')", 'module.exports = function (err, req, res, next) {  res.status(500).json({ error: err.message }); };\n'],
  ['by an index', "const express = require('express');\nconst { onError } = require('./middleware');", 'onError', 'module.exports = (err, req, res, next) => res.status(500).json({ error: err.message });\n'],
  ['ES modules', "import express from 'express';\nimport onError from './on-error.js';", 'onError', 'export default (err, req, res, next) => res.status(500).json({ error: err.message });\n'],
])('a handler without a name of its own, %s', async (_what, head, name, handler) => {
  const files = { ...manifest, 'middleware.js': "module.exports = { onError: require('./on-error') };\n", 'server.js': `${head}\nconst app = express();\napp.get('/a', run);\napp.use(${name});\napp.listen(3000);\n` };
  expect(await found({ ...files, 'on-error.js': handler })).toEqual(['P2 on-error.js:1']);
  expect(await found({ ...files, 'on-error.js': handler.replace('err.message', "'failed'") })).toEqual([]);
});

test.each<[string, string, string[]]>([
  ['the error itself', "res.status(500);\nres.render('error', { error: err });", ['P2 server.js:6']],
  ['its text', "res.status(500).render('error', { message: err.message });", ['P2 server.js:5']],
  ['its stack', "res.render('error', { detail: err.stack });", ['P1 server.js:5']],
  ['a fixed text', "res.status(500).render('error', { message: 'failed' });", []],
  ['nothing of it outside of development', "res.render('error', { error: process.env.NODE_ENV === 'development' ? err : {} });", []],
])('a page that shows %s', async (_what, handler, expected) => expect(await found(express(handler))).toEqual(expected));
