// Places of Node.js' packages where a caller's data does harm, and their harmless likes.
import { expect, test } from 'vitest';
import { scanFiles, type Files } from '../support/memory.ts';

async function found(body: string): Promise<string[]> {
  const files: Files = { 'package.json': '{"name":"shop","dependencies":{"express":"^4.18.0"}}', 'server.js': `const express = require('express');\nconst execa = require('execa');\nconst start = require('cross-spawn');\nconst escapeHtml = require('escape-html');\nconst sql = require('mssql');\nconst fs = require('fs');\nconst run = require('util').promisify(require('child_process').exec);\nconst app = express();\napp.post('/x', async (req, res) => {\n  ${body}\n});\napp.listen(3000);\n` };
  const { result } = await scanFiles(files);
  return result.findings.filter(({ ruleId }) => /^(?:inject|path|upload\/path)/.test(ruleId)).map(({ ruleId, severity }) => `${ruleId} ${severity}`).sort();
}

test.each<[string, string, string[]]>([
  ['SQLite asks for one row', 'db.get("SELECT * FROM users WHERE id = " + req.query.id, done);', ['inject/sql P0']],
  ['by a statement under a name', 'const sql = `SELECT * FROM users WHERE id = ${req.query.id}`;\n  db.get(sql, done);', ['inject/sql P0']],
  ['a store of keys', 'await db.get("user:" + req.query.id);', []],
  ['a bound value', 'db.get("SELECT * FROM users WHERE id = ?", [req.query.id], done);', []],
  ['mssql', 'await new sql.Request().query("SELECT * FROM t WHERE a = " + req.query.a);', ['inject/sql P0']],
  ['a client of HTTP', 'await request.query("a=" + req.query.a);', []],
  ['a statement that concat puts together', 'connection.query("SELECT * FROM t WHERE a = ".concat(req.query.a));', ['inject/sql P0']],
  ['one with a slot', 'connection.query("SELECT * FROM t WHERE a = #".replace("#", req.query.a));', ['inject/sql P0']],
  ['execa with a shell', 'await execa(`ls ${req.query.d}`, { shell: true });', ['inject/command P0']],
  ['cross-spawn of the caller’s program', 'start(req.query.program);', ['inject/command P0']],
  ['a function of Node.js that gives a promise', "await run('ls ' + req.query.d);", ['inject/command P0']],
  ['execa with an argument', "await execa('ls', [req.query.d]);", []],
  ['express-fileupload', "await req.files.image.mv('./up/' + req.body.name);", ['path/traversal P0']],
  ['moved to a fixed place', "await req.files.image.mv('./up/image.png');", []],
  ['a module of the caller’s', 'require(req.query.name);', ['path/traversal P0']],
  ['a module of the program’s', "require('./plugins/mail');", []],
  ['a field of the body that is called as a parser calls an upload', 'fs.writeFileSync("up/" + req.body.filename, "x");', ['path/traversal P0']],
  ['the name that a parser cut', 'fs.writeFileSync("up/" + req.file.filename, "x");', []],
  ['a field of the body that is called size', 'require("child_process").exec(`convert in.png -resize ${req.body.size} out.png`);', ['inject/command P0']],
  ['the size of an upload', 'require("child_process").exec(`head -c ${req.file.size} in.png`);', []],
  ['a page', "res.send('<h1>Hello ' + req.query.name + '</h1>');", ['inject/html P1']],
  ['a page for a body', 'res.status(200).send(`<h1>${req.body.name}</h1>`);', ['inject/html P2']],
  ['a page with a number', "res.send('<h1>' + Number(req.query.id) + '</h1>');", []],
  ['an escaped page', "res.send('<h1>Hello ' + escapeHtml(req.query.name) + '</h1>');", []],
  ['JSON', "res.json({ text: '<b>' + req.query.name });", []],
  ['plain text', "res.send('Hello ' + req.query.name);", []],
])('%s', async (_, body, expected) => expect(await found(body)).toEqual(expected));
