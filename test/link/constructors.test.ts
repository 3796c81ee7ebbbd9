// Functions that serve as classes: `function Users(db) { this.list = …; }`, `Users.prototype.list = …`.
import { expect, test } from 'vitest';
import { scanFiles, type Files } from '../support/memory.ts';

async function found(files: Files, rules = /^(?:path|query|inject)/): Promise<string[]> {
  const { result } = await scanFiles({ 'package.json': '{"name": "shop"}', ...files });
  return result.findings.filter(({ ruleId }) => rules.test(ruleId)).map(({ ruleId, severity, location }) => `${ruleId} ${severity} ${location.path}:${String(location.startLine)}`).sort();
}

const app = (made: string): string => `const express = require('express');\n${made}\nconst app = express();\napp.post('/f', handler.save);\n`;
const whole = app("const Handler = require('./handler');\nconst handler = new Handler({});");
const member = app("const { Handler } = require('./handler');\nconst handler = new Handler({});");
const evil = '(req, res) => {\n    eval(req.body.amount);\n  }';

test.each<[string, string, string, string[]]>([
  ['gives its object a handler', whole, `function Handler(db) {\n  this.save = ${evil};\n}\nmodule.exports = Handler;\n`, ['inject/deserialization P0 handler.js:3']],
  ['is an expression with a name', member, `const Handler = function (db) {\n  this.save = ${evil};\n};\nmodule.exports = { Handler };\n`, ['inject/deserialization P0 handler.js:3']],
  ['is exported as it stands', whole, `module.exports = function (db) {\n  this.save = ${evil};\n};\n`, ['inject/deserialization P0 handler.js:3']],
  ['keeps this under a name', member, `exports.Handler = function (db) {\n  const self = this;\n  self.save = ${evil};\n};\n`, ['inject/deserialization P0 handler.js:4']],
  ['has it of its prototype', whole, `function Handler(db) {}\nHandler.prototype.save = ${evil};\nmodule.exports = Handler;\n`, ['inject/deserialization P0 handler.js:3']],
  ['has a prototype that is an object', whole, `function Handler(db) {}\nHandler.prototype = {\n  save: ${evil},\n};\nmodule.exports = Handler;\n`, ['inject/deserialization P0 handler.js:4']],
  ['calls another of its members', whole, 'function Handler(db) {\n  this.work = (text) => {\n    eval(text);\n  };\n  this.save = (req, res) => this.work(req.body.amount);\n}\nmodule.exports = Handler;\n', ['inject/deserialization P0 handler.js:3']],
  ['gives another function the same name inside', whole, `function Handler(db) {\n  this.save = (req, res) => res.end();\n  db.each(function () {\n    this.save = ${evil};\n  });\n}\nmodule.exports = Handler;\n`, []],
  ['reads a number', whole, 'function Handler(db) {\n  this.save = (req, res) => {\n    eval(parseInt(req.body.amount));\n  };\n}\nmodule.exports = Handler;\n', []],
])('a function that serves as a class and %s', async (_, main, handler, expected) => expect(await found({ 'app.js': main, 'handler.js': handler })).toEqual(expected));

const rows = (filter: string): string => `function Rows(db) {\n  const rows = db.collection('rows');\n  this.list = (name, done) => {\n    const filter = () => {\n      if (name) return ${filter};\n      return {};\n    };\n    rows.find(filter()).toArray(done);\n  };\n}\nmodule.exports.Rows = Rows;\n`;
const asking = "const Rows = require('./rows').Rows;\nfunction Handler(db) {\n  const rows = new Rows(db);\n  this.save = (req, res, next) => {\n    const { name } = req.query;\n    rows.list(name, (error, found) => (error ? next(error) : res.render('rows', { found })));\n  };\n}\nmodule.exports = Handler;\n";

test.each<[string, string, string[]]>([
  ['code', "{ $where: `this.name == '${name}'` }", ['inject/sql P0 rows.js:8']],
  ['a value', '{ name: `${name}` }', []],
  ['code of a number', '{ $where: `this.age > ${parseInt(name)}` }', []],
])('a filter that a local function makes of the names round it holds %s', async (_, filter, expected) => expect(await found({ 'app.js': whole, 'handler.js': asking, 'rows.js': rows(filter) })).toEqual(expected));
