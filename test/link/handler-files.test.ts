// Handlers that stand in a file each: what `require` of that file gives answers, also through an index and a wrapper.
import { expect, test } from 'vitest';
import { scanFiles, type Files } from '../support/memory.ts';

const wrapper = 'module.exports = (run) => (req, res, next) => Promise.resolve(run(req, res, next)).catch(next);\n';
const show = "const fs = require('fs');\nconst show = async (req, res) => { res.send(fs.readFileSync('data/' + req.query.name)); };\nmodule.exports = show;\n";
const wrapped = "const fs = require('fs');\nconst asyncWrapper = require('../wrapper');\nconst show = asyncWrapper(async (req, res) => { res.send(fs.readFileSync('data/' + req.query.name)); });\nmodule.exports = show;\n";
const index = "module.exports = { show: require('./show') };\n";
const app = (from: string, handler = 'show'): string => `const express = require('express');\nconst app = express();\nconst ${from};\napp.get('/show', ${handler});\napp.listen(3000);\n`;

async function found(files: Files): Promise<string[]> {
  const { result } = await scanFiles({ 'package.json': '{"dependencies": {"express": "4"}}', 'wrapper.js': wrapper, ...files });
  const handlers = result.routes.map(({ handler }) => (handler === undefined ? '-' : `${handler.path} ${handler.symbol}`));
  return [...handlers, ...result.findings.filter(({ ruleId }) => ruleId === 'path/traversal').map(({ location }) => `${location.path}:${location.startLine}`)];
}

test.each<[string, Files, readonly string[]]>([
  ['by itself', { 'app.js': app("show = require('./handlers/show')"), 'handlers/show.js': show }, ['handlers/show.js show', 'handlers/show.js:2']],
  ['in a wrapper', { 'app.js': app("show = require('./handlers/show')"), 'handlers/show.js': wrapped }, ['handlers/show.js show', 'handlers/show.js:3']],
  ['through an index', { 'app.js': app("{ show } = require('./handlers')"), 'handlers/index.js': index, 'handlers/show.js': show }, ['handlers/show.js show', 'handlers/show.js:2']],
  ['through an index, in a wrapper', { 'app.js': app("handlers = require('./handlers')", 'handlers.show'), 'handlers/index.js': index, 'handlers/show.js': wrapped }, ['handlers/show.js show', 'handlers/show.js:3']],
  ['of a library', { 'app.js': app("show = require('handlers')") }, ['-']],
  ['of an index that does not have it', { 'app.js': app("handlers = require('./handlers')", 'handlers.list'), 'handlers/index.js': index, 'handlers/show.js': show }, ['-']],
])('%s', async (_, files, expected) => expect(await found(files)).toEqual(expected));
