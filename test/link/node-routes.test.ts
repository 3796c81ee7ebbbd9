// The route inventory of Node applications over several files: how each of them gets its routes together.
import { expect, test } from 'vitest';
import { scanFiles, type Files } from '../support/memory.ts';

async function inventory(files: Files): Promise<string[]> {
  const { result } = await scanFiles({ 'package.json': '{"name": "shop"}', ...files });
  return result.routes.map(({ methods, url, authentication, transport }) => [methods.join(',') || transport, url, authentication].join(' ')).sort();
}

const auth = `const jwt = require('jsonwebtoken');
module.exports = (req, res, next) => {
  try { req.user = jwt.verify(req.headers.authorization, process.env.KEY); next(); } catch { res.status(401).end(); }
};
`;

test('CommonJS: a member of what is required, a router that is named and exported at once, a singleton', async () => {
  const files: Files = {
    'app.js': `const { Server } = require('./server');
const server = Server.getInstance();
const app = server.app;
app.use(require('./lib/routes').router);
app.use(require('./lib/auth'), require('./lib/admin'));
`,
    'server.js': `const express = require('express');
class Server {
  static instance = null;
  static getInstance() { if (Server.instance === null) Server.instance = new Server(); return Server.instance; }
  constructor() { this.app = express(); }
}
module.exports = { Server };
`,
    'lib/routes.js': `const { Router } = require('express');\nconst own = Router();\nown.get('/', list);\nown.use(require('./notes'));\nexports.router = own;\n`,
    'lib/notes.js': `const Router = require('express').Router;\nconst notes = module.exports = Router();\nnotes.get('/notes', (req, res) => res.end());\n`,
    'lib/admin.js': `const router = require('express').Router();\nrouter.delete('/notes', (req, res) => res.end());\nmodule.exports = router;\n`,
    'lib/auth.js': auth,
  };
  expect(await inventory(files)).toEqual(['DELETE /notes required', 'GET / none', 'GET /notes none']);
});

const base = `import { Router } from 'express';
export default class Controller {
  constructor(config) { this.app = Router(); }
  route(options) { this.app[options.method](options.path, check(options.permission), options.handler.bind(this)); }
  post(path, handler) { this.app.post(path, handler); }
  use(path, router) { this.app.use(path, router); }
  get router() { return this.app; }
}
`;

test('Express: classes that hand their routes to methods of their base', async () => {
  const files: Files = {
    'base.ts': base,
    'users.ts': `import Controller from './base';
export class Users extends Controller {
  constructor(config) {
    super(config);
    this.route({ method: 'get', path: '/', handler: this.list, permission: NONE });
    this.route({ method: 'delete', path: '/:id', handler: this.remove, permission: ADMIN });
    this.post('/', this.create);
    this.post('/elsewhere', { data: 1 });
  }
  list(req, res) { res.end(); }
  create(req, res) { res.end(); }
  remove(req, res) { res.end(); }
}
`,
    'client.ts': "import Api from './api';\nexport class Client extends Api { load() { return this.get('/remote', this.options); } }\n",
    'admin.ts': `import Controller from './base';
import { Users } from './users';
export class Admin extends Controller { constructor(config) { super(config); this.app.use('/users', new Users(config).router); } }
`,
    'index.ts': `import Controller from './base';
import { Admin } from './admin';
import { Users } from './users';
export class Index extends Controller { constructor(config) { super(config); this.use('/admin', new Admin(config).router); this.use('/open', new Users(config).router); } }
`,
    'app.ts': `import express from 'express';
import { Index } from './index';
import auth from './auth';
const app = express();
const base = config.base || '';
app.use(\`\${base}/admin\`, auth);
app.use(base, new Index({}).router);
`,
    'auth.js': auth,
  };
  expect(await inventory(files)).toEqual(['DELETE /admin/users/:id required', 'DELETE /open/:id unknown', 'GET /admin/users/ required', 'GET /open/ none', 'POST /admin/users/ required', 'POST /open/ none']);
});

test('Sails: routes and policies of its configuration, actions in files and in controllers', async () => {
  const files: Files = {
    'server/config/routes.js': `module.exports.routes = {
  'GET /users': 'users/index',
  'POST /users': { action: 'users/create' },
  'DELETE /users/:id': 'UserController.remove',
  '/login': 'access-tokens/create',
  'GET /old': '/new',
  'GET r|^/files/(\\\\w+)$|id': { action: 'files/show' },
  notARoute: 'users/index',
};
`,
    'server/config/policies.js': `module.exports.policies = {
  '*': 'is-authenticated',
  'users/index': true,
  'access-tokens/*': [],
  UserController: { '*': true, remove: ['is-authenticated'] },
};
`,
    'server/api/policies/is-authenticated.js': "module.exports = async function isAuthenticated(req, res, proceed) {\n  if (!req.currentUser) return res.unauthorized('Access token is missing');\n  return proceed();\n};\n",
    'server/api/controllers/users/create.js': 'module.exports = { inputs: {}, async fn(inputs) { return User.create(inputs); } };\n',
    'server/api/controllers/UserController.js': 'module.exports = { remove(req, res) { res.end(); } };\n',
    'client/config/routes.js': "export const routes = [{ path: '/home', component: Home }];\n",
  };
  expect(await inventory(files)).toEqual(['* /login none', 'DELETE /users/:id required', 'GET /files/(\\w+) required', 'GET /old none', 'GET /users none', 'POST /users required']);
  const { result } = await scanFiles({ 'package.json': '{"name": "shop"}', ...files });
  expect(result.routes.find(({ methods }) => methods[0] === 'POST')?.handler).toMatchObject({ path: 'server/api/controllers/users/create.js' });
  expect(result.routes.find(({ methods }) => methods[0] === 'DELETE')?.handler).toMatchObject({ path: 'server/api/controllers/UserController.js' });
});

test('Express: a base path that cannot be read is none, and what runs below a mounted path counts there', async () => {
  const files: Files = {
    'app.js': `const express = require('express');
const app = express();
const router = express.Router();
module.exports = (settings) => {
  app.use(\`\${settings.base}/api/admin\`, require('./auth'));
  router.get('/admin/users', (req, res) => res.end());
  router.get('/shops', (req, res) => res.end());
  app.use('/api', router);
  app.get(\`\${settings.base}/about\`, (req, res) => res.end());
};
`,
    'auth.js': auth,
  };
  expect(await inventory(files)).toEqual(['GET /api/admin/users required', 'GET /api/shops none', 'GET /{…}/about none']);
});

test('Express: routes written as data, in this file and in another', async () => {
  const files: Files = {
    'app.js': `const express = require('express');
const { routes } = require('./routes');
const app = express();
for (const route of routes) app[route.method.toLowerCase()](route.path, route.before, route.handler);
[{ verb: 'get', url: '/health' }, { verb: 'listen', url: '/no' }].forEach(({ verb, url }) => app[verb](url, (req, res) => res.end()));
const handlers = { '/a': (req, res) => res.end() };
handlers[name]('/b', (req, res) => res.end());
`,
    'routes.js': `const auth = require('./auth');
const users = require('./users');
const admin = [{ method: 'DELETE', path: '/users/:id', before: [auth], handler: users.remove }];
const routes = [{ method: 'GET', path: '/users', handler: users.list }, ...admin, { name: 'none' }];
module.exports = { routes };
`,
    'users.js': 'exports.list = (req, res) => res.end();\nexports.remove = (req, res) => res.end();\n',
    'auth.js': auth,
  };
  expect(await inventory(files)).toEqual(['DELETE /users/:id required', 'GET /health none', 'GET /users none']);
});

test('Express: controllers that an application is handed and mounts in a loop', async () => {
  const files: Files = {
    'app.ts': `import express from 'express';
import auth from './auth';
export class App {
  public app: express.Application;
  constructor(controllers: Controller[]) { this.app = express(); this.mount(controllers); }
  private mount(controllers: Controller[]) {
    controllers.forEach((controller) => { this.app.use(\`/api\${controller.path}\`, auth, controller.router); });
  }
}
`,
    'users.ts': `import { Router } from 'express';
export class Users {
  public path = '/users';
  public router = Router();
  constructor() { this.router.get('/', this.list); }
  list(req, res) { res.end(); }
}
`,
    'server.ts': "import { App } from './app';\nimport { Users } from './users';\nnew App([new Users()]).app.listen(3000);\nnew Map([new Users()]);\n",
    'auth.js': auth,
  };
  expect(await inventory(files)).toEqual(['GET /api/users/ required']);
});

test('Express: a folder whose files are required by name', async () => {
  const router = (path: string): string => `const router = require('express').Router();\nrouter.get('${path}', (req, res) => res.end());\nmodule.exports = router;\n`;
  const files: Files = {
    'app.js': `const express = require('express');
const fs = require('fs');
const path = require('path');
const app = express();
fs.readdirSync('./routes').forEach((file) => app.use('/api', require('./routes/' + file)));
fs.readdirSync('./modules').forEach((name) => require(\`./modules/\${name}/routes\`)(app));
fs.readdirSync('./more').forEach((file) => app.use(require(path.join(__dirname, 'more', file))));
fs.readdirSync('./models').forEach((file) => require('./models/' + file)(db));
`,
    'routes/users.js': router('/users'),
    'routes/helpers.js': 'module.exports = { now: () => Date.now() };\n',
    'modules/orders/routes.js': "module.exports = (app) => { app.get('/orders', (req, res) => res.end()); };\n",
    'modules/orders/model.js': router('/no'),
    'more/about.js': router('/about'),
    'models/user.js': router('/neither'),
  };
  expect(await inventory(files)).toEqual(['GET /about none', 'GET /api/users none', 'GET /orders none']);
});

const users = `const router = require('express').Router();\nrouter.get('/users', (req, res) => res.end());\nmodule.exports = router;\n`;
const usersModule = `import { Router } from 'express';\nconst router = Router();\nrouter.get('/users', (req, res) => res.end());\nexport default router;\n`;
const required = `const express = require('express');\nconst fs = require('fs');\nconst path = require('path');\nconst app = express();\n`;
const loading = `import fs from 'fs';\nimport path from 'path';\nimport { pathToFileURL, fileURLToPath } from 'url';\nconst __dirname = path.dirname(fileURLToPath(import.meta.url));\n`;

test.each<[string, Files, string[]]>([
  ['a folder in a variable', { 'app.js': `${required}const folder = path.join(__dirname, 'routes');\nfs.readdirSync(folder).forEach((file) => {\n  if (file.endsWith('.js')) {\n    const route = require(path.join(folder, file));\n    app.use('/v3', route);\n  }\n});\n`, 'routes/users.js': users }, ['GET /v3/users none']],
  ['a prefix of the name', { 'app.js': `${required}const names = fs.readdirSync('./routes');\nnames.forEach((each) => {\n  const name = each.split('.js')[0];\n  app.use(\`/\${name}\`, require(\`./routes/\${each}\`));\n});\n`, 'routes/people.js': users }, ['GET /people/users none']],
  ['where the process starts', { 'app.js': `${required}for (const file of fs.readdirSync(path.resolve('src/routes'))) {\n  app.use('/api/' + file.replace('.js', ''), require(path.join(process.cwd(), 'src/routes', file)));\n}\n`, 'src/routes/people.js': users }, ['GET /api/people/users none']],
  ['names without their ending', { 'src/app.js': `${required}fs.readdirSync(__dirname + '/routes').forEach((route) => {\n  route = route.split('.')[0];\n  app.use(require(__dirname + '/routes/' + route + '.js'));\n});\n`, 'src/routes/people.js': users }, ['GET /users none']],
  ['functions that are handed the application', { 'src/load.js': `const fs = require('fs');\nconst path = require('path');\nmodule.exports = (app) => {\n  const folder = path.join(__dirname, '../controllers');\n  fs.readdirSync(folder).forEach((file) => {\n    const whole = path.join(folder, file);\n    require(whole)(app);\n  });\n};\n`, 'src/app.js': `${required}require('./load')(app);\n`, 'controllers/people.js': "module.exports = (app) => { app.get('/people', (req, res) => res.end()); };\n" }, ['GET /people none']],
  ['a dynamic import', { 'src/load.js': `${loading}export async function load(app) {\n  const folder = path.resolve(__dirname, '../routes');\n  for (const file of fs.readdirSync(folder).filter((each) => each.endsWith('.route.js'))) {\n    const name = '/' + file.replace(/\\.route\\.(ts|js)$/, '');\n    const module = await import(pathToFileURL(path.join(folder, file)).href);\n    const router = module.default || module;\n    app.use(name, router);\n  }\n}\n`, 'src/app.js': "import express from 'express';\nimport { load } from './load.js';\nconst app = express();\nawait load(app);\n", 'routes/people.route.js': usersModule }, ['GET /people/users none']],
  ['a path that each file names', { 'app.js': `${required}fs.readdirSync(__dirname + '/routes').forEach((file) => {\n  const route = require('./routes/' + file);\n  app.use(route.path, route.router);\n});\n`, 'routes/users.js': users.replace('= router;', "= { path: '/api', router };") }, ['GET /api/users none']],
  ['a pattern', { 'app.js': `${required}const glob = require('glob');\nglob.sync('./routes/**/*.js').forEach((file) => app.use('/api', require(path.resolve(file))));\n`, 'routes/old/people.js': users }, ['GET /api/users none']],
  ['Fastify', { 'app.js': "import Fastify from 'fastify';\nimport fs from 'fs';\nimport path from 'path';\nconst app = Fastify();\nconst folder = path.join(import.meta.dirname, 'routes');\nfor (const file of fs.readdirSync(folder)) {\n  const route = await import(path.join(folder, file));\n  app.register(route.default, { prefix: '/api' });\n}\n", 'routes/people.js': "export default async function (fastify) { fastify.get('/people', async () => ({})); }\n" }, ['GET /api/people none']],
  ['a default function that is handed the router', { 'app.js': `${required}const router = express.Router();\napp.use('/api', router);\nfs.readdirSync(__dirname + '/routes').map(async (file) => { (await import('./routes/' + file)).default(router); });\n`, 'routes/people.js': "export default (router) => { router.get('/people', (req, res) => res.end()); };\n" }, ['GET /api/people none']],
  ['a counted loop', { 'app.js': `${required}const files = fs.readdirSync('./routes');\nfor (let at = 0; at < files.length; at++) app.use('/', require('./routes/' + files[at]));\n`, 'routes/people.js': users }, ['GET /users none']],
  ['no folder of this project', { 'app.js': `${required}const folder = process.env.PLUGINS;\nfs.readdirSync(folder).forEach((file) => app.use('/api', require(path.join(folder, file))));\n`, 'routes/people.js': users }, []],
  ['a folder without routers', { 'app.js': `${required}fs.readdirSync('./models').forEach((file) => app.use(require(path.join(__dirname, 'models', file))));\napp.get('/own', (req, res) => res.end());\n`, 'models/user.js': 'module.exports = { name: 1 };\n', 'routes/people.js': users }, ['GET /own none']],
])('files of a folder: %s', async (_, files, expected) => expect(await inventory(files)).toEqual(expected));

test('Express: a router that stands beside others in what a module exports', async () => {
  const files: Files = { 'app.js': `${required}const people = require('./people');\napp.use(people.prefix, people.router);\napp.use('/v2', require('./people').router);\n`, 'people.js': users.replace('= router;', "= { prefix: '/v1', router };") };
  expect(await inventory(files)).toEqual(['GET /v1/users none', 'GET /v2/users none']);
});

const chat = `export default {
  prefix: '/v1/chat',
  post: {
    '/completions': async (request) => answer(request.body, request.headers.authorization),
    '/stream': async (request) => new Reply(stream(request.body), { type: 'text/event-stream' }),
  },
};
`;
const attaching = `import Koa from 'koa';
import Router from 'koa-router';
class Server {
  constructor() { this.app = new Koa(); this.router = new Router(); }
  attach(tables) {
    tables.forEach((table) => {
      for (let method in table) {
        if (method === 'prefix') continue;
        for (let uri in table[method]) this.router[method](\`\${table.prefix || ''}\${uri}\`, async (ctx) => this.run(ctx, table[method][uri]));
      }
    });
    this.app.use(this.router.routes());
  }
}
export default new Server();
`;

test('routes written as verbs and paths of an object, for a loop that registers them', async () => {
  const files: Files = { 'server.ts': attaching, 'routes/chat.ts': chat, 'routes/index.ts': "import chat from './chat';\nimport ping from './ping';\nexport default [{ get: { '/': async () => page() } }, chat, ping];\n", 'routes/ping.ts': "export default { prefix: '/ping', get: { '': async () => 'pong' } };\n", 'index.ts': "import server from './server';\nimport routes from './routes';\nserver.attach(routes);\n" };
  expect(await inventory(files)).toEqual(['GET / none', 'GET /ping none', 'POST /v1/chat/completions none', 'POST /v1/chat/stream none']);
});

test('Express: a table of verbs whose handlers the loop registers as they are', async () => {
  const files: Files = {
    'app.js': "const express = require('express');\nconst routes = require('./routes');\nconst app = express();\nObject.keys(routes).forEach((method) => {\n  Object.keys(routes[method]).forEach((path) => app[method](path, routes[method][path]));\n});\n",
    'routes.js': "const users = require('./users');\nmodule.exports = { get: { '/users': users.list }, delete: { '/users/:id': (req, res) => res.json(req.params.id) } };\n",
    'users.js': 'exports.list = (req, res) => res.end();\n',
  };
  expect(await inventory(files)).toEqual(['DELETE /users/:id none', 'GET /users none']);
});

test('an object of verbs that no loop registers, and one that names no paths, are no routes', async () => {
  const loop = "const express = require('express');\nconst app = express();\nObject.keys(table).forEach((method) => app[method](table[method].path, table[method].run));\n";
  expect(await inventory({ 'client.ts': chat, 'app.js': "const express = require('express');\nconst app = express();\napp.get('/own', (req, res) => res.end());\n" })).toEqual(['GET /own none']);
  expect(await inventory({ 'fake.ts': "export default { get: { users: (request) => list(request) }, post: { '/x': 3 } };\n", 'app.js': loop })).toEqual([]);
});

test('GraphQL: the endpoint is a route, and its resolvers decide', async () => {
  const files: Files = {
    'a/server.js': `const express = require('express');
const { ApolloServer } = require('apollo-server-express');
const app = express();
const server = new ApolloServer({ typeDefs, resolvers });
server.applyMiddleware({ app, path: '/query' });
`,
    'b/server.js': "import express from 'express';\nimport { expressMiddleware as apollo } from '@apollo/server/express4';\nconst expressMiddleware = apollo;\n",
    'c/server.ts': "import { startStandaloneServer } from '@apollo/server/standalone';\nawait startStandaloneServer(server, { listen: { port: 4000 } });\n",
    'd/server.ts': "import { createServer } from 'node:http';\nimport { createYoga } from 'graphql-yoga';\nconst yoga = createYoga({ schema, graphqlEndpoint: '/yoga' });\ncreateServer(yoga).listen(4000);\n",
    'e/server.ts': "import Fastify from 'fastify';\nimport mercurius from 'mercurius';\nconst app = Fastify();\napp.register(mercurius, { schema });\n",
    'f/server.js': "const { router, get, post } = require('microrouter');\nmodule.exports = micro(router(get('/', (request, response) => send(response, 200))));\n",
    'g/app.module.ts': "import { Module } from '@nestjs/common';\nimport { GraphQLModule } from '@nestjs/graphql';\n@Module({ imports: [GraphQLModule.forRoot({ driver: ApolloDriver, autoSchemaFile: true })] })\nexport class AppModule {}\n",
    'client.ts': "import { ApolloClient } from '@apollo/client';\nconst client = new ApolloClient({ uri: '/graphql' });\n",
  };
  expect(await inventory(files)).toEqual(['GET / none', 'POST / unknown', 'POST /graphql unknown', 'POST /graphql unknown', 'POST /query unknown', 'POST /yoga unknown']);
});

test('Nest: resolvers of GraphQL, by the names of the schema, without the prefix of the application', async () => {
  const files: Files = {
    'src/main.ts': `import { NestFactory } from '@nestjs/core';\nimport { AppModule } from './app.module';\nconst app = await NestFactory.create(AppModule);\napp.setGlobalPrefix('api');\nawait app.listen(3000);\n`,
    'src/users.resolver.ts': `import { Resolver, Query, Mutation, Args } from '@nestjs/graphql';
import { UseGuards } from '@nestjs/common';
import { GqlAuthGuard } from './auth.guard';
@Resolver(() => User)
export class UsersResolver {
  @Query(() => [User], { name: 'people' }) list() { return this.users.all(); }
  @UseGuards(GqlAuthGuard) @Mutation(() => User) rename(@Args('name') name: string) { return this.users.rename(name); }
}
`,
    'src/auth.guard.ts': `import { AuthGuard } from '@nestjs/passport';\nexport class GqlAuthGuard extends AuthGuard('jwt') {}\n`,
  };
  expect(await inventory(files)).toEqual(['GET (query) people none', 'POST (mutation) rename required']);
});

test('Nest: handlers that ask another service who calls', async () => {
  const files: Files = {
    'package.json': '{"name": "shop", "dependencies": {"@nestjs/core": "10", "@nestjs/common": "10"}}',
    'src/main.ts': "import { NestFactory } from '@nestjs/core';\nimport { AppModule } from './app.module';\nNestFactory.create(AppModule).then((app) => app.listen(3000));\n",
    'src/app.module.ts': "import { Module } from '@nestjs/common';\nimport { Notes } from './notes.controller';\nimport { Users } from './users';\n@Module({ controllers: [Notes], providers: [Users] })\nexport class AppModule {}\n",
    'src/users.ts': "import { Injectable } from '@nestjs/common';\nimport { HttpService } from '@nestjs/axios';\n@Injectable()\nexport class Users {\n  constructor(private readonly http: HttpService) {}\n  async getMe(headers) { return (await this.http.axiosRef.get('/me', { headers })).data; }\n  async getMeNullable(cookie) { return {}; }\n}\n",
    'src/notes.controller.ts': `import { Body, Controller, Delete, Headers, Param, Patch, Post } from '@nestjs/common';
import { Users } from './users';
@Controller('notes')
export class Notes {
  constructor(private readonly users: Users) {}
  @Post() async make(@Body() body, @Headers('cookie') cookie: string) { const user = await this.users.getMe({ cookie }); return save(user.userId, body); }
  @Delete(':id') async remove(@Param('id') id, @Headers('cookie') cookie: string) { const { userId } = await this.users.getMeNullable(cookie); return drop(id, userId); }
  @Patch(':id') async change(@Param('id') id, @Body() body) { return save(id, body); }
}
`,
  };
  expect(await inventory(files)).toEqual(['DELETE /notes/:id none', 'PATCH /notes/:id none', 'POST /notes required']);
});

test("Node's own http: handlers that dispatch by comparing, over several files", async () => {
  const files: Files = {
    'src/server.js': `import * as http from 'http';
import { createHandler } from './handler.js';
const handler = createHandler({});
http.createServer({ requestTimeout: 0 }, handler).listen(3000);
`,
    'src/handler.js': `import { handleAdmin } from './admin.js';
import { handleOthers } from './others.js';
import { plugins } from './plugins.js';
export function createHandler(config) {
  return async (req, res) => {
    const { method } = req;
    const path = new URL(req.url, 'http://x').pathname;
    const done = await handleAdmin(method, path, req, res);
    if (done) return;
    if (method === 'GET' && path === '/health') return res.end('ok');
    if (method === 'GET' && path === '/state') return res.end('ok');
    if (method === 'POST' && path === '/ping') return res.end('ok');
    const asked = await plugins().executeAuth(req, res);
    if (!asked) return deny(res, { status: 401 });
    await handleOthers(method, path, req, res);
  };
}
`,
    'src/plugins.js': 'export const plugins = () => all;\n',
    'src/others.js': `export async function handleOthers(method, path, req, res) {
  if (method === 'POST') {
    if (path === '/v1/chat') return await chat(req, res);
    if (path === '/v1/images') return await chat(req, res);
    if (path === '/v1/files') return await chat(req, res);
  }
}
async function chat(req, res) { res.end('{}'); }
`,
    'src/admin.js': `import * as users from './users.js';
import { asksFor } from './auth.js';
export async function handleAdmin(method, pathParam, req, res) {
  if (method === 'POST' && pathParam === '/api/login') return await users.login(req, res);
  if (!(await asksFor(req))) {
    res.writeHead(401);
    res.end();
    return true;
  }
  if (method === 'POST' && pathParam === '/api/users') return await users.add(req, res);
  const found = pathParam.match(/^\\/api\\/users\\/([^\\/]+)$/);
  if (method === 'DELETE' && found) return await users.remove(req, res, found[1]);
  return false;
}
`,
    'src/auth.js': `export async function asksFor(req) {
  const token = req.headers.authorization;
  return tokens.verify(token);
}
`,
    'src/users.js': 'export async function add(req, res) { res.end(); }\nexport async function remove(req, res, id) { res.end(); }\nexport async function login(req, res) { res.end(); }\n',
  };
  const routes = await inventory(files);
  expect(routes).toEqual(['DELETE /api/users/:part required', 'GET /health none', 'GET /state none', 'POST /api/login none', 'POST /api/users required', 'POST /ping none', 'POST /v1/chat unknown', 'POST /v1/files unknown', 'POST /v1/images unknown']);
  const handlers = (await scanFiles({ 'package.json': '{"name": "shop"}', ...files })).result.routes.map(({ handler }) => handler?.symbol);
  expect(handlers).toEqual(expect.arrayContaining(['add', 'remove', 'login', 'chat', undefined]));
});

test("Node's own http: an application of a framework and its middleware are no such handlers", async () => {
  const middleware = "module.exports = (req, res, next) => {\n  const { method, path } = req;\n  if (method === 'POST' && path === '/a') return next();\n  if (method === 'POST' && path === '/b') return next();\n  if (method === 'POST' && path === '/c') return next();\n  res.status(401).end();\n};\n";
  const files: Files = { 'www.js': "const http = require('http');\nconst app = require('./app');\nhttp.createServer(app).listen(3000);\n", 'app.js': "const express = require('express');\nconst app = express();\napp.use(require('./middleware'));\nmodule.exports = app;\n", 'middleware.js': middleware };
  expect(await inventory(files)).toEqual([]);
});

test.each<[string, string, string]>([
  ['an object', 'async ({ expressApp }) => {\n  await expressLoader({ app: expressApp });\n}', 'load({ expressApp: app })'],
  ['an object by the same name', 'async ({ app }) => {\n  await expressLoader({ app });\n}', 'load({ app })'],
])('an application that goes through a loader in %s', async (_, loader, load) => {
  const files: Files = {
    'package.json': '{"dependencies":{"express":"4"}}',
    'src/app.js': `import express from 'express';\nimport load from './loaders';\nconst app = express();\n${load};\napp.listen(3000);\n`,
    'src/loaders/index.js': `import expressLoader from './http';\nexport default ${loader};\n`,
    'src/loaders/http.js': "import shop from '../shop';\nexport default ({ app }) => {\n  app.use('/shop', shop());\n};\n",
    'src/shop.js': "import { Router } from 'express';\nexport default () => {\n  const router = Router();\n  router.post('/orders', (req, res) => res.json({}));\n  return router;\n};\n",
  };
  expect(await inventory(files)).toEqual(['POST /shop/orders none']);
});

const found = `const jwt = require('jsonwebtoken');
module.exports = (req, res, next) => {
  let known = false;
  const token = (req.header('Shop-Authorization') || '').split(' ')[1];
  if (token) { try { jwt.verify(token, process.env.KEY); known = true; } catch {} }
  req.isAuthenticated = known;
  next();
};
`;

test('Express: one middleware finds out who calls and another refuses, both handed on by an index', async () => {
  const files = (test: string): Files => ({
    'app.js': `const express = require('express');
const { find, need, onError } = require('./middleware');
const app = express();
app.post('/notes', find, need, (req, res) => res.end());
app.get('/notes', find, (req, res) => res.end());
app.use(onError);
`,
    'middleware/index.js': `module.exports = { find: require('./find'), need: require('./more').need, onError: require('./on-error') };\n`,
    'middleware/find.js': found,
    'middleware/more.js': `exports.need = (req, res, next) => {\n  if (!req.${test}) return next(new Refusal('Unauthorized', 401));\n  next();\n};\n`,
    'middleware/on-error.js': `module.exports = (err, req, res, next) => res.status(500).json({ error: err.message });\n`,
  });
  expect(await inventory(files('isAuthenticated'))).toEqual(['GET /notes optional', 'POST /notes required']);
  expect(await inventory(files('isFresh'))).toEqual(['GET /notes optional', 'POST /notes optional']);
  const { result } = await scanFiles({ 'package.json': '{"name": "shop"}', ...files('isAuthenticated') });
  expect(result.findings.filter(({ ruleId }) => ruleId === 'error/leaks-exception-text').map(({ location }) => location.path)).toEqual(['middleware/on-error.js']);
});
