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
