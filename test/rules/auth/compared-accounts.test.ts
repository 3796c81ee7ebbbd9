// auth/default-credential: accounts that stand in the test of a login, in JavaScript.
import { expect, test } from 'vitest';
import { said } from '../said.ts';

const chosen = ['shop', '2024', '!'].join('');
const login = (test: string): Record<string, string> => ({ 'server.js': `const express = require('express');\nconst app = express();\napp.post('/login', (req, res) => {\n  const { email, password } = req.body;\n  if (${test}) return res.json({ token: made() });\n  res.sendStatus(401);\n});\napp.listen(3000);\n` });

test.each<[string, Record<string, string>, string[]]>([
  ['both halves', login(`email === 'admin@shop.com' && password === '${chosen}'`), ['server.js:5 P0 fixed']],
  ['of the body itself', login(`req.body.username == 'manager' && req.body.password == '${chosen}'`), ['server.js:5 P0 fixed']],
  ['refused otherwise', login(`email !== 'admin@shop.com' || password !== '${chosen}'`), ['server.js:5 P0 fixed']],
  ['whether something is there', login("email === '' || password === ''"), []],
  ['words for nothing', login("email === 'undefined' || password === 'undefined'"), []],
  ['a variable', login('email === process.env.ADMIN_EMAIL && password === process.env.ADMIN_PASSWORD'), []],
  ['one half', login("email === 'admin@shop.com' && password === stored"), []],
  ['what nobody sent', { 'tool.js': `function check(kind, password) {\n  if (kind.name === 'zip' && password === '${chosen}') return true;\n}\n` }, []],
])('%s', async (_, files, expected) => expect(await said('auth/default-credential', files)).toEqual(expected));

const withTable = (table: string, body: string): Record<string, string> => ({ 'server.ts': `import express from 'express';\nconst app = express();\n${table}\napp.post('/login', (req, res) => {\n  const { username, password } = req.body;\n${body}\n  return res.json({ token: made() });\n});\napp.listen(3000);\n` });
const passwords = `const passwords: Record<string, string> = { desk: '${chosen}', gate: '${chosen}2' };`;
test.each<[string, Record<string, string>, string[]]>([
  ['where it is compared', withTable(passwords, '  if (password !== passwords[username]) return res.sendStatus(401);'), ['server.ts:3 P0 fixed']],
  ['under a name of its own', withTable(passwords, '  const expected = passwords[username] || password;\n  if (password !== expected) return res.sendStatus(401);'), ['server.ts:3 P0 fixed']],
  ['of users', withTable(passwords.replace('passwords', 'USERS'), '  if (!USERS[username] || USERS[username] !== password) return res.sendStatus(401);'), ['server.ts:3 P0 fixed']],
  ['that is compared with something else', withTable(passwords, '  if (passwords[username] !== req.body.kind) return res.sendStatus(401);'), []],
  ['of what the environment holds', withTable('const passwords = { desk: process.env.DESK_PASSWORD };', '  if (password !== passwords[username]) return res.sendStatus(401);'), []],
  ['of roles', withTable("const roles = { desk: 'keeper' };", '  if (password !== roles[username]) return res.sendStatus(401);'), []],
])('a table %s', async (_, files, expected) => expect(await said('auth/default-credential', files)).toEqual(expected));

const inPython = (table: string, test: string): Record<string, string> => ({ 'app.py': `from flask import Flask, request, session\napp = Flask(__name__)\n@app.route("/login", methods=["POST"])\ndef login():\n    ${table}\n    u, p = request.form["username"], request.form["password"]\n    if ${test}:\n        session["user"] = u\n        return "ok"\n    return "no", 401\n` });
test.each<[string, Record<string, string>, string[]]>([
  ['inside the login', inPython(`valid_users = {"desk": "${chosen}"}`, 'u in valid_users and valid_users[u] == p'), ['app.py:5 P0 fixed']],
  ['of the environment', inPython('valid_users = {"desk": DESK_PASSWORD}', 'u in valid_users and valid_users[u] == p'), []],
])('a table in Python, %s', async (_, files, expected) => expect(await said('auth/default-credential', files)).toEqual(expected));
