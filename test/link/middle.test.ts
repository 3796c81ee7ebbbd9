// What stands before a route's handler may do its work.
import { expect, test } from 'vitest';
import { scanFiles, type Files } from '../support/memory.ts';

async function found(files: Files): Promise<string[]> {
  const { result } = await scanFiles(files);
  return result.findings.filter(({ ruleId }) => /^(?:path|inject)/.test(ruleId)).map(({ ruleId, location }) => `${ruleId} ${location.path}:${String(location.startLine)}`).sort();
}

const app = (chain: string): Files => ({
  'server.js': `const express = require('express');\nconst { run } = require('./work');\nconst app = express();\n${chain}\napp.listen(3000);\n`,
  'work.js': "const { exec } = require('child_process');\nconst fs = require('fs');\nexports.run = (req, res, next) => { exec('ls ' + req.body.dir); next(); };\nexports.kept = (folder) => (req, res, next) => { fs.readFile(folder + '/' + req.query.f, next); };\nexports.fixed = (req, res, next) => { exec('ls'); next(); };\nexports.help = (text) => exec('ls ' + text);\n",
});

test.each<[string, string, string[]]>([
  ['a function in the middle', "app.post('/x', run, (req, res) => res.end());", ['inject/command work.js:3']],
  ['one between a guard and a check', "app.post('/x', auth, (req, res, next) => require('child_process').exec('ls ' + req.body.d), guard.check(['admin']));", ['inject/command server.js:4']],
  ['what a factory makes', "app.get('/x', require('./work').kept('up'), (req, res) => res.end());", ['path/traversal work.js:4']],
  ['what runs for every request', 'app.use(run);', ['inject/command work.js:3']],
  ['what many routes share, once', "app.post('/x', run, (req, res) => res.end());\napp.post('/y', run, (req, res) => res.end());", ['inject/command work.js:3']],
  ['one that runs something fixed', "app.post('/x', require('./work').fixed, (req, res) => res.end());", []],
  ['a maker that is handed a text of the program', "app.post('/x', require('./work').help('up'), (req, res) => res.end());", []],
])('%s', async (_, chain, expected) => expect(await found(app(chain))).toEqual(expected));
