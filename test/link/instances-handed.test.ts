// Applications that are handed on inside something else: with the instance that holds them, in an object, with the class that answers.
import { expect, test } from 'vitest';
import { scanFiles, type Files } from '../support/memory.ts';

async function inventory(files: Files): Promise<string[]> {
  const { result } = await scanFiles({ 'package.json': '{"name": "shop"}', ...files });
  return result.routes.map(({ methods, url, authentication }) => [methods.join(','), url, authentication].join(' ')).sort();
}

const server = (initialize: string): string => `import express from 'express';
import { configure, Routes } from './configure';
export default class Server {
  app: express.Application;
  constructor() { this.app = express(); }
  initialize() {
    ${initialize}
    this.app.get('/health', (req, res) => { res.end(); });
  }
}
new Server().initialize();
`;
const login = "app.post('/login', (req, res) => { res.end(); });";

test.each<[string, Files, readonly string[]]>([
  ['`this`, whose property the function uses', { 'index.ts': server('configure(this);'), 'configure.ts': `import Server from './index';\nexport function configure(context: Server) { context.${login} }\n` }, ['GET /health none', 'POST /login none']],
  ['`this`, whose property the function gives a name', { 'index.ts': server('configure(this);'), 'configure.ts': `export function configure(context) { const app = context.app; ${login} }\nexport function other(context) { const { app } = context; app.get('/never', (req, res) => res.end()); }\n` }, ['GET /health none', 'POST /login none']],
  ['`this`, kept by a class', { 'index.ts': server('new Routes(this).register();'), 'configure.ts': `export class Routes {\n  constructor(private server) {}\n  register() { this.server.${login} }\n}\n` }, ['GET /health none', 'POST /login none']],
  ['`this`, handed to a function that asks it for something else', { 'index.ts': server('configure(this);'), 'configure.ts': "export function configure(context) { context.client.post('/login', (req, res) => res.end()); context.app.get('name'); }\n" }, ['GET /health none']],
  ['`this`, whose middleware comes before what follows', { 'index.ts': server('configure(this);'), 'configure.ts': "import jwt from 'jsonwebtoken';\nexport function configure(context) { context.app.use((req, res, next) => { try { jwt.verify(req.headers.authorization, KEY); next(); } catch { res.sendStatus(401); } }); }\n" }, ['GET /health required']],
  ['`this`, handed to a library', { 'index.ts': `import express from 'express';\nimport { protect } from 'library';\nclass Server {\n  app = express();\n  initialize() { protect(this); this.app.get('/health', (req, res) => { res.end(); }); }\n}\nnew Server().initialize();\n` }, ['GET /health none']],
  ['an instance of a class elsewhere', { 'server.js': "const express = require('express');\nclass Server { constructor() { this.app = express(); } }\nmodule.exports = Server;\n", 'routes.js': `module.exports = (server) => { server.${login} };\n`, 'index.js': "const Server = require('./server');\nconst routes = require('./routes');\nconst server = new Server();\nroutes(server);\nserver.app.listen(3000);\n" }, ['POST /login none']],
  ['an object with a name', { 'app.js': "const express = require('express');\nconst routes = require('./routes');\nconst app = express();\nconst context = { app, db: null };\nroutes(context);\n", 'routes.js': `module.exports = ({ app }) => { ${login} };\n` }, ['POST /login none']],
  ['a list among other lists, mounted in a loop', { 'app.ts': "import express from 'express';\nexport class App {\n  app: express.Application;\n  constructor(options) { this.app = express(); this.mount(options.controllers); }\n  mount(controllers) { for (const each of controllers) this.app.use(each.path, each.router); }\n}\n", 'users.ts': `import { Router } from 'express';\nexport class Users {\n  path = '/users';\n  router = Router();\n  constructor() { this.router.get('/all', (req, res) => res.end()); }\n}\n`, 'index.ts': "import { json } from 'express';\nimport { App } from './app';\nimport { Users } from './users';\nconst users = new Users();\nnew App({ controllers: [users], middleware: [json()] });\n" }, ['GET /users/all none']],
])('%s', async (_, files, expected) => expect(await inventory(files)).toEqual(expected));

test('what an instance is mounted by itself for is not mounted where it is handed the application', async () => {
  const users = `import { Router } from 'express';\nexport class Users {\n  router = Router();\n  constructor(private server) { this.router.get('/all', (req, res) => res.end()); }\n}\n`;
  const index = `import express from 'express';\nimport { Users } from './users';\nclass Server {\n  app = express();\n  initialize() { const users = new Users(this); this.app.use('/users', users.router); }\n}\nnew Server().initialize();\n`;
  expect(await inventory({ 'users.ts': users, 'index.ts': index })).toEqual(['GET /users/all none']);
});

const base = `export abstract class Handler {
  constructor(protected context, private req, private res) { this.run(); }
  async run() {
    if (!this.user && this.isProtected()) { this.res.sendStatus(401); return; }
    await this.handle(this.req, this.res);
  }
  isProtected() { return false; }
  get user() { return this.req.session?.user ?? null; }
}
`;
const handlers = `import { Handler } from './base';
export class Open extends Handler { async handle(req, res) { res.end(); } }
export class Closed extends Handler { async handle(req, res) { res.end(); }\n  isProtected() { return true; } }
export class Plain { constructor(req, res) { res.end(); } }
`;

test('classes that answer: a base refuses whom their own methods tell it to', async () => {
  const index = `import express from 'express';\nimport { Open, Closed, Plain } from './handlers';\nconst app = express();\napp.post('/open', (req, res) => new Open(app, req, res));\napp.post('/closed', (req, res) => new Closed(app, req, res));\napp.post('/plain', (req, res) => new Plain(req, res));\n`;
  expect(await inventory({ 'base.ts': base, 'handlers.ts': handlers, 'index.ts': index })).toEqual(['POST /closed required', 'POST /open optional', 'POST /plain none']);
});

test.each([
  ["import passport from 'passport';", "passport.authenticate('session')", 'optional'],
  ["import passport from 'passport';", "passport.authenticate('jwt')", 'required'],
  ["import { auth } from 'express-openid-connect';\nconst options = { authRequired: false, secret: process.env.SECRET };", 'auth(options)', 'optional'],
  ["import { auth } from 'express-openid-connect';\nconst options = { secret: process.env.SECRET };", 'auth(options)', 'required'],
])('%s %s lets callers in: %s', async (imports, guard, expected) => {
  const app = `import express from 'express';\n${imports}\nconst app = express();\napp.use(${guard});\napp.post('/orders', (req, res) => res.end());\n`;
  expect(await inventory({ 'app.js': app })).toEqual([`POST /orders ${expected}`]);
});

const posts = (all: string): string => `import { Router } from 'express';
import { requireUser } from './auth';
export class Posts {
  path = '/posts';
  router = Router();
  constructor() {
    this.router.get(this.path, this.list);
    this.router.all(${all}).delete(\`\${this.path}/:id\`, this.remove);
  }
  list(req, res) { res.end(); }
  remove(req, res) { res.end(); }
}
`;
const requireUser = `import jwt from 'jsonwebtoken';
export function requireUser(req, res, next) { try { req.user = jwt.verify(req.headers.authorization, process.env.KEY); next(); } catch { res.sendStatus(401); } }
`;

test.each<[string, readonly string[]]>([
  ['`${this.path}/*`, requireUser', ['DELETE /posts/:id required', 'GET /posts none']],
  ['`${this.path}/drafts/*`, requireUser', ['DELETE /posts/:id none', 'GET /posts none']],
  ['`${this.path}/*`, this.list', ['* /posts/* none', 'DELETE /posts/:id none', 'GET /posts none']],
])('what stands before all below a path that is put together: %s', async (all, expected) => {
  const app = "import express from 'express';\nimport { Posts } from './posts';\nconst app = express();\napp.use('/', new Posts().router);\napp.listen(3000);\n";
  expect(await inventory({ 'app.ts': app, 'posts.ts': posts(all), 'auth.ts': requireUser })).toEqual(expected);
});

test.each([
  ["passport.authenticate('local')(req, res, () => res.redirect('/'));", 'none'],
  ["passport.authenticate('jwt')(req, res, () => res.redirect('/'));", 'required'],
])('a handler that calls %s asks callers: %s', async (body, expected) => {
  const app = `import express from 'express';\nimport passport from 'passport';\nconst app = express();\napp.post('/orders', (req, res) => { ${body} });\n`;
  expect(await inventory({ 'app.js': app })).toEqual([`POST /orders ${expected}`]);
});
