// Applications written in CommonJS: functions and classes that a module is as a whole, tables of functions that declare routes, and what Node's packages do with a caller's data.
import { expect, test } from 'vitest';
import { scanFiles, type Files } from '../support/memory.ts';

async function found(files: Files): Promise<string[]> {
  const { result } = await scanFiles({ 'package.json': '{"name": "shop"}', ...files });
  return result.findings.filter(({ ruleId }) => /^(?:path|query|inject)/.test(ruleId)).map(({ ruleId, severity, location }) => `${ruleId} ${severity} ${location.path}:${String(location.startLine)}`).sort();
}

async function routed(files: Files): Promise<string[]> {
  const { result } = await scanFiles({ 'package.json': '{"name": "shop"}', ...files });
  return result.routes.map(({ methods, url }) => `${methods.join('|')} ${url}`).sort();
}

const app = (use: string, before = ''): string => `const express = require('express');\nconst work = require('./work');\nconst app = express();\n${before}app.post('/f', (req, res) => {\n  ${use}\n});\n`;
const running = "const { exec } = require('child_process');\n";

test.each<[string, string, string, string[]]>([
  ['a function', 'work(req.body.name);', `${running}function run(name) {\n  exec('ping ' + name);\n}\nmodule.exports = run;\n`, ['inject/command P0 work.js:3']],
  ['a class', 'const one = new work(); one.run(req.body.name);', `${running}class Work {\n  run(name) {\n    return new Promise((resolve) => { exec('ping ' + name, resolve); });\n  }\n}\nmodule.exports = Work;\n`, ['inject/command P0 work.js:4']],
  ['a function that is called with something else', "work('localhost');", `${running}function run(name) {\n  exec('ping ' + name);\n}\nmodule.exports = run;\n`, []],
  ['a class whose method takes it as one argument', 'const one = new work(); one.run(req.body.name);', "const { execFile } = require('child_process');\nclass Work {\n  run(name) {\n    execFile('ping', [name]);\n  }\n}\nmodule.exports = Work;\n", []],
])('a module that is %s', async (_, use, work, expected) => expect(await found({ 'app.js': app(use), 'work.js': work })).toEqual(expected));

const runner = "const { exec } = require('child_process');\nclass Runner {\n  run(name) {\n    exec('ping ' + name);\n  }\n}\nmodule.exports = Runner;\n";

test.each<[string, string, string[]]>([
  ['makes when it is made', 'class Work {\n  constructor() {\n    this.runner = new Runner();\n  }\n  run(names) {\n    return new Promise((resolve) => { this.runner.run(names[0]); resolve(); });\n  }\n}', ['inject/command P0 runner.js:4']],
  ['has from the start', 'class Work {\n  runner = new Runner();\n  run(names) {\n    this.runner.run(names[0]);\n  }\n}', ['inject/command P0 runner.js:4']],
  ['makes of another class', 'class Work {\n  constructor() {\n    this.runner = new Map();\n  }\n  run(names) {\n    this.runner.run(names[0]);\n  }\n}', []],
])('a field that an object %s', async (_, work, expected) => expect(await found({ 'app.js': app('const one = new work(); one.run([req.body.name]);'), 'work.js': `const Runner = require('./runner');\n${work}\nmodule.exports = Work;\n`, 'runner.js': runner })).toEqual(expected));

const shop = "module.exports = (app, db) => { app.get('/shop', (req, res) => res.end()); };\n";
const start = "const express = require('express');\nconst app = express();\nrequire('./load')(app, {});\n";

test.each<[string, string, string[]]>([
  ['a list of functions', "const list = [require('./shop')];\nmodule.exports = function load(app, db) {\n  return list.forEach((route) => {\n    route(app, db);\n  });\n};\n", ['GET /shop']],
  ['one function after the other', "const shop = require('./shop');\nmodule.exports = (app) => { shop(app); };\n", ['GET /shop']],
  ['a list that is only counted', "const list = [require('./shop')];\nmodule.exports = (app) => { list.forEach((route) => { app.count += route.length; }); };\n", []],
])('routes of an application that is handed to %s', async (_, load, expected) => expect(await routed({ 'app.js': start, 'load.js': load, 'shop.js': shop })).toEqual(expected));

const whole = (use: string, names = ''): string => `${names}${app(use)}`;

test.each<[string, string, string, string[]]>([
  ['the first word of a text as a program', "const [name, ...args] = req.body.line.split(' '); spawn(name, args);", "const { spawn } = require('child_process');\n", ['inject/command P0 app.js:6']],
  ['an argument of a program', "spawn('ls', [req.body.line]);", "const { spawn } = require('child_process');\n", []],
  ['XML with entities', 'const options = { noent: true }; parser.parseXml(req.body.xml, options);', "const parser = require('libxmljs');\n", ['inject/deserialization P0 app.js:6']],
  ['XML without entities', 'parser.parseXml(req.body.xml, { noent: false, noblanks: true });', "const parser = require('libxmljs');\n", []],
  ["a filter's code under a name", "const query = { $where: `this.name == '${req.body.name}'` }; rows.find(query).toArray();", '', ['inject/sql P0 app.js:5']],
  ["a filter's value under a name", 'const query = { name: `${req.body.name}` }; rows.find(query).toArray();', '', []],
  ['a query of pg-promise', "db.one(\"SELECT * FROM t WHERE id = '\" + req.body.id + \"'\");", '', ['inject/sql P0 app.js:5']],
  ['a bound query of pg-promise', "db.one('SELECT * FROM t WHERE id = $1', [req.body.id]);", '', []],
  ['a condition of a query builder', 'rows.createQueryBuilder(\'t\').where(`t.name = \'${req.body.name}\'`).getMany();', '', ['inject/sql P0 app.js:5']],
  ['a condition of a query builder by fields', "rows.createQueryBuilder('t').where({ ...(req.body.name && { name: Like(`%${req.body.name}%`) }) }).getMany();", '', []],
  ['a bound condition of a query builder', "rows.createQueryBuilder('t').where('t.name = :name', { name: req.body.name }).getMany();", '', []],
  ["a header, and the address's query", "exec('x ' + req.header('x-name'));\n  exec('y ' + url.parse(req.url, true).query.name);", `${running}const url = require('url');\n`, ['inject/command P0 app.js:7', 'inject/command P0 app.js:8']],
  ["the address's path", "exec('y ' + url.parse(req.url, true).protocol);\n  res.header('x-name');", `${running}const url = require('url');\n`, []],
  ['an address that is looked at when it is connected to', 'fetch(req.body.url, { dispatcher: ssrfSafeDispatcher });', '', []],
  ['an address under a name', 'const options = { url: req.body.url }; axios(options);', "const axios = require('axios');\n", ['inject/ssrf P2 app.js:6']],
  ['an old buffer', "serialize.unserialize(new Buffer(req.cookies.user, 'base64').toString('ascii'));", "const serialize = require('node-serialize');\n", ['inject/deserialization P0 app.js:6']],
  ['a field that is called as frameworks call who asks', "exec('x ' + req.body.user);", running, ['inject/command P0 app.js:6']],
  ['who asks', "exec('x ' + req.user);", running, []],
  ['the source of a template', 'dot.compile(req.body.text)();', "const dot = require('dot');\n", ['inject/template P0 app.js:6']],
])('%s of a caller', async (_, use, names, expected) => expect(await found({ 'app.js': whole(use, names), 'work.js': 'module.exports = 1;\n' })).toEqual(expected));

const asking = (name: string, body: string, use = `if (!${name}(req)) return res.sendStatus(401);`): Files => ({
  'app.js': `const { exec } = require('child_process');\nconst express = require('express');\nconst { ${name} } = require('./asks');\nconst app = express();\napp.post('/f', (req, res) => {\n  ${use}\n  exec('x ' + req.body.name);\n});\n`,
  'asks.js': `function ${name}(req, res) {\n  ${body}\n}\nmodule.exports = { ${name} };\n`,
});
const reached = ['inject/command P0 app.js:7'];

test.each<[string, Files, string[]]>([
  ['looks at its headers', asking('isAllowed', 'return req.headers.authorization === process.env.TOKEN;'), reached],
  ['sends away who has no session', asking('checkLogged', "if (req.session.logged === undefined) res.redirect('/login');", 'checkLogged(req, res);'), reached],
  ['throws for a wrong key', asking('ensureUser', "if (req.headers['x-api-key'] !== process.env.KEY) throw new Error('no');", 'ensureUser(req);'), reached],
  ['looks at its body', asking('isAllowed', 'return /^\\w+$/.test(req.body.name);'), []],
  ['looks at its headers and its body', asking('isAllowed', 'return req.headers.authorization === process.env.TOKEN && /^\\w+$/.test(req.body.name);'), []],
  ['is called after checking what is sent', asking('validateBody', 'return schema.run(req);'), []],
])('a function that is handed a whole request and %s', async (_, files, expected) => expect(await found(files)).toEqual(expected));

const router = "const { Router } = require('express');\nconst router = Router();\nrouter.get('/all', (req, res) => res.json([]));\nmodule.exports = router;\n";

test.each<[string, string[]]>([
  ["const shop = require(path.join(__dirname, 'routes/shop'));\napp.use('/shop', shop);\n", ['GET /shop/all']],
  ["const shop = require(path.resolve(__dirname, './routes', 'shop'));\napp.use('/shop', shop);\n", ['GET /shop/all']],
  ["app.use('/shop', require(path.join(__dirname, 'routes', 'shop')));\n", ['GET /shop/all']],
  ["const shop = require(path.join(process.cwd(), name));\napp.use('/shop', shop);\n", []],
  ["const shop = require('./routes/shop');\nmodule.exports = function start({ modules }) {\n  const { express } = modules;\n  const own = express();\n  own.use('/own', shop);\n  return own;\n};\n", ['GET /own/all']],
])('a module beside this one: %s', async (use, expected) => {
  expect(await routed({ 'app.js': `const express = require('express');\nconst path = require('path');\nconst app = express();\n${use}app.listen(3000);\n`, 'routes/shop.js': router })).toEqual(expected);
});

test('CommonJS: a module that adds to its exports under a name of its own', async () => {
  const files: Files = {
    'app.js': "const express = require('express');\nconst helper = require('./helper');\nconst shop = require('./shop');\nconst app = express();\napp.get('/a', helper.authenticate, shop.list);\napp.get('/b', shop.list);\napp.listen(3000);\n",
    'helper.js': "const jwt = require('jsonwebtoken');\nconst helper = module.exports;\nhelper.authenticate = (req, res, next) => {\n  try {\n    req.user = jwt.verify(req.headers.authorization, process.env.KEY);\n    return next();\n  } catch (error) {\n    res.status(401).end();\n  }\n};\n",
    'shop.js': "const shop = module.exports\nshop.list = (req, res) => res.json([])\n",
  };
  const { result } = await scanFiles({ 'package.json': '{"name": "shop"}', ...files });
  expect(result.routes.map(({ url, authentication }) => `${url} ${authentication}`)).toEqual(['/a required', '/b none']);
});
