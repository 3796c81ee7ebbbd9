import { describe, expect, test } from 'vitest';
import { said } from '../said.ts';

const flask = (body: string, more = ''): Record<string, string> => ({
  'app.py': `from flask import Flask, request\nfrom models import User, db, users\n${more}app = Flask(__name__)\n@app.post("/login")\ndef login():\n    name = request.json["username"]\n    password = request.json["password"]\n    ${body.replaceAll('\n', '\n    ')}\n    return {"ok": bool(user)}\n`,
});
const sqlite = 'import sqlite3\ncursor = sqlite3.connect("x.db").cursor()\n';

describe('secret/plaintext-at-rest: passwords as they were typed, Python', () => {
  const cases: [string, Record<string, string>, string[]][] = [
    ['SQLAlchemy by fields', flask('user = User.query.filter_by(username=name, password=password).first()'), ['app.py:8 P0 compared']],
    ['SQLAlchemy by an expression', flask('user = User.query.filter(User.username == name, User.password == password).first()'), ['app.py:8 P0 matched']],
    ['Django', flask('user = User.objects.filter(username=name, password=password).first()'), ['app.py:8 P0 compared']],
    ['a document', flask('user = db.users.find_one({"username": name, "password": password})'), ['app.py:8 P0 compared']],
    ['a row compared', flask('user = User.query.filter_by(username=name).first()\nif user.password != password:\n    user = None'), ['app.py:9 P0 matched']],
    ['a record by key', flask('user = users[name]["password"] == password'), ['app.py:8 P0 matched']],
    ['a statement', flask('user = cursor.execute("SELECT id FROM users WHERE name = ? AND password = ?", (name, password)).fetchone()', sqlite), ['app.py:10 P0 compared']],
    ['a statement that keeps it', flask('user = cursor.execute("INSERT INTO users (name, password) VALUES (?, ?)", (name, password))', sqlite), ['app.py:10 P0 stored']],
    ['hashed on the way', flask('password = hashlib.sha256(password.encode()).hexdigest()\nuser = User.query.filter_by(username=name, password=password).first()', 'import hashlib\n'), []],
    ['hashed by the database', flask('user = cursor.execute("SELECT id FROM users WHERE name = ? AND password = crypt(?, password)", (name, password)).fetchone()', sqlite), []],
    ['checked against a hash', flask('user = User.query.filter_by(username=name).first()\nif not check_password_hash(user.password, password):\n    user = None', 'from werkzeug.security import check_password_hash\n'), []],
    ['typed twice', flask('user = password == request.json["password_again"]'), []],
    ['the password of the settings', flask('user = settings.password == password', 'from config import settings\n'), []],
    ['what an own function made of it', flask('password = hashed(password)\nuser = User.query.filter_by(username=name, password=password).first()', 'from vendor import hashed\n'), []],
  ];
  test.each(cases)('%s', async (_, files, expected) => expect(await said('secret/plaintext-at-rest', files)).toEqual(expected));
});

test('secret/plaintext-at-rest: a row compared, JavaScript', async () => {
  const app = "const express = require('express');\nconst app = express();\napp.post('/login', async (req, res) => {\n  const user = await db.one(req.body.name);\n  if (user.password !== req.body.password) return res.sendStatus(401);\n  res.json({ id: user.id });\n});\napp.listen(3000);\n";
  expect(await said('secret/plaintext-at-rest', { 'app.js': app, 'package.json': '{"dependencies":{"express":"4"}}' })).toEqual(['app.js:5 P0 matched']);
  expect(await said('secret/plaintext-at-rest', { 'app.js': app.replace('/login', '/profile'), 'package.json': '{"dependencies":{"express":"4"}}' })).toEqual([]);
  expect(await said('secret/plaintext-at-rest', { 'app.js': app.replace('user.password !== req.body.password', '!(await compare(req.body.password, user.password))'), 'package.json': '{"dependencies":{"express":"4"}}' })).toEqual([]);
});

test.each([
  ['an account of the file itself', "const user = { username: 'react', password: 'express1' };\n", { fixed: ['app.js:3 P0 fixed'], kept: [] }],
  ['an account that is read', 'const user = load();\n', { fixed: [], kept: ['app.js:5 P0 matched'] }],
  ['a table of several', "const first = { username: 'a', password: 'express1' };\nconst second = { username: 'b', password: 'express2' };\n", { fixed: [], kept: ['app.js:6 P0 matched'] }],
])('a login compares with %s', async (_, account, expected) => {
  const files = { 'app.js': `const express = require('express');\nconst app = express();\n${account}app.post('/login', (req, res) => {\n  if (user.password !== req.body.password) return res.sendStatus(401);\n  res.json({ ok: true });\n});\napp.listen(80);\n`, 'package.json': '{"dependencies":{"express":"4"}}' };
  expect({ fixed: await said('auth/default-credential', files), kept: await said('secret/plaintext-at-rest', files) }).toEqual(expected);
});

test.each<[string, string, string[]]>([
  ['users of a configuration', 'hostCfg.users.some((user) => user.username === req.body.username && user.password === req.body.password)', []],
  ['users of the program', 'store.users.some((user) => user.username === req.body.username && user.password === req.body.password)', ['app.js:4 P0 matched']],
])('secret/plaintext-at-rest: %s', async (_, test, expected) => {
  expect(await said('secret/plaintext-at-rest', { 'app.js': `const express = require('express');\nconst app = express();\napp.post('/login', (req, res) => {\n  res.json({ ok: ${test} });\n});\napp.listen(3000);\n` })).toEqual(expected);
});
