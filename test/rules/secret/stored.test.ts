import { describe, expect, test } from 'vitest';
import { columns } from '../../../src/extract/tables.ts';
import { said } from '../said.ts';

const table = 'import sqlite3\ndef make(c):\n    c.execute("""CREATE TABLE accounts (\n        id TEXT PRIMARY KEY,\n        client_secret TEXT,\n        refresh_token TEXT\n    )""")\n';
const model = 'from sqlalchemy import Column, String\nclass Account(Base):\n    client_secret = Column(String)\n    access_token = Column(String(255))\n';

const box = 'from cryptography.fernet import Fernet\ndef encrypt(x):\n    return Fernet(b"").encrypt(x)\n';

describe('secret/plaintext-at-rest', () => {
  const cases: [string, Record<string, string>, string[]][] = [
    ['SQL', { 'db.py': table }, ['db.py:5 P1 readable']],
    ['SQLAlchemy', { 'models.py': model }, ['models.py:3 P1 readable']],
    ['tokens alone may be hashes', { 'models.py': model.replace('    client_secret = Column(String)\n', '') }, ['models.py:3 P2 readable']],
    ['something else is encrypted', { 'db.py': table, 'crypto.py': box }, ['db.py:5 P2 left-readable']],
    ['what fills one of the columns encrypts it', { 'db.py': table, 'crypto.py': box, 'save.py': 'from crypto import encrypt\ndef save(c, client_secret, refresh):\n    c.execute("INSERT INTO accounts (client_secret) VALUES (?)", [encrypt(client_secret)])\n' }, ['db.py:6 P2 left-readable']],
    ['what fills the model encrypts', { 'models.py': model, 'crypto.py': box, 'save.py': 'from crypto import encrypt\ndef save(values):\n    return Account(**{k: encrypt(v) for k, v in values.items()})\n' }, []],
    ['the file of the table encrypts', { 'db.py': table + box }, []],
    ['fields that a list names', { 'models.py': model, 'crypto.py': box, 'save.py': 'from crypto import encrypt\nfields = ["client_secret", "access_token"]\ndef save(row):\n    for field in fields:\n        row[field] = encrypt(row[field])\n' }, []],
    ['a type that encrypts', { 'models.py': model.replaceAll('(String', '(EncryptedString'), 'crypto.py': box }, []],
    ['what connections are started with', { 'models.py': 'from sqlalchemy import Column, JSON\nclass McpConnection(Base):\n    env = Column(JSON)\nclass Run(Base):\n    env = Column(JSON)\n' }, ['models.py:3 P2 readable']],
    ['tokens of others, in a table of their own', { 'db.py': 'def make(c):\n    c.execute("CREATE TABLE IF NOT EXISTS tokens (id INTEGER, token TEXT, email TEXT)")\n' }, ['db.py:2 P2 readable']],
    ['whole credentials as a text', { 'db.py': 'def make(c):\n    c.execute("CREATE TABLE creds (id INTEGER, credential_data TEXT)")\n' }, ['db.py:2 P2 readable']],
    ['a token of an invitation, and a piece of a text', { 'db.py': 'def make(c):\n    c.execute("CREATE TABLE invitations (id INTEGER, token TEXT)")\n    c.execute("CREATE TABLE words (id INTEGER, token TEXT)")\n' }, []],
    ['what messages of payments are checked with', { 'models.py': 'from django.db import models\nclass Purse(models.Model):\n    notify_secret_key = models.CharField(max_length=50)\n    webhook_url = models.CharField(max_length=50)\n' }, ['models.py:3 P2 readable']],
    ['no secret', { 'db.py': 'def make(c):\n    c.execute("CREATE TABLE t (id TEXT, name TEXT)")\n' }, []],
  ];
  test.each(cases)('%s', async (_, files, expected) => expect(await said('secret/plaintext-at-rest', files)).toEqual(expected));
});

describe('secret/plaintext-at-rest: Prisma', () => {
  const schema = 'model Integration {\n  id Int @id\n  telegram_bot_token String?\n  slack_signing_secret String?\n}\nmodel Invitation {\n  token String\n}\n';
  const cases: [string, Record<string, string>, string[]][] = [
    ['tokens that are shown to others', { 'prisma/schema.prisma': schema, 'src/a.ts': "import express from 'express';\nexpress().listen(3000);\n" }, ['prisma/schema.prisma:3 P1 readable']],
    ['several tables of a schema are one habit', { 'prisma/schema.prisma': `model Key {\n  apiKey String\n}\n${schema}` }, ['prisma/schema.prisma:2 P1 readable']],
    ['the token of an account', { 'prisma/schema.prisma': 'model Account {\n  id String @id\n  token String @map("token")\n}\n' }, ['prisma/schema.prisma:3 P2 readable']],
    ['a script encrypts', { 'prisma/schema.prisma': schema, 'src/box.ts': 'export const sealed = (text: string) => encrypt(text, process.env.BOX_KEY);\n' }, []],
    ['a package that encrypts', { 'prisma/schema.prisma': schema, 'src/db.ts': "import { fieldEncryptionExtension } from 'prisma-field-encryption';\nexport const db = client.$extends(fieldEncryptionExtension());\n" }, []],
    ['numbers and relations', { 'prisma/schema.prisma': 'model Account {\n  tokens Int\n  accessToken AccessToken[]\n}\n' }, []],
  ];
  test.each(cases)('%s', async (_, files, expected) => expect(await said('secret/plaintext-at-rest', files)).toEqual(expected));
});

describe('secret/plaintext-at-rest: schemas of mongoose', () => {
  const schema = "import { Schema } from 'mongoose';\nexport const UserSchema = new Schema<User>({\n  name: { type: String },\n  accessToken: { type: String, default: null },\n  refreshToken: String,\n});\n";
  const cases: [string, Record<string, string>, string[]][] = [
    ['tokens', { 'src/user.ts': schema }, ['src/user.ts:4 P2 readable']],
    ['a script encrypts', { 'src/user.ts': schema, 'src/box.ts': 'export const sealed = (text: string) => encrypt(text, process.env.BOX_KEY);\n' }, []],
    ['numbers and lists', { 'src/user.ts': schema.replace(/String(?=,|\s?\})/g, 'Number').replace('type: String, default', 'type: Number, default') }, []],
  ];
  test.each(cases)('%s', async (_, files, expected) => expect(await said('secret/plaintext-at-rest', files)).toEqual(expected));
});

describe('secret/plaintext-at-rest: files of scripts', () => {
  const server = (body: string): Record<string, string> => ({ 'app.js': `const express = require('express');\nconst fs = require('fs');\nconst app = express();\n${body}\napp.listen(3000);\n` });
  const cases: [string, string, string[]][] = [
    ['tokens in a list of accounts', "app.post('/accounts', (req, res) => { const accounts = load(); const account = { access_token: req.body.a, refresh_token: req.body.b }; accounts.push(account); fs.writeFileSync(place, JSON.stringify(accounts)); res.end(); });", ['app.js:4 P2 file']],
    ['a password that is put into what is written', "app.post('/password', (req, res) => { const data = JSON.parse(fs.readFileSync(place)); data.adminPassword = req.body.next; fs.writeFileSync(place, JSON.stringify(data)); res.end(); });", ['app.js:4 P1 file-password']],
    ['a hash of it', "app.post('/password', (req, res) => { const data = {}; data.adminPassword = bcrypt.hashSync(req.body.next, 10); fs.writeFileSync(place, JSON.stringify(data)); res.end(); });", []],
    ['an object that holds none', "app.post('/x', (req, res) => { const data = { tokens: req.body.count, password_hint: 'x' }; fs.writeFileSync(place, JSON.stringify(data)); send({ refresh_token: 1 }); res.end(); });", []],
    ['another object of the file', "app.post('/x', (req, res) => { const data = { usage: 1 }; const other = { refresh_token: req.body.b }; fs.writeFileSync(place, JSON.stringify(data)); send(other); res.end(); });", []],
  ];
  test.each(cases)('%s', async (_, body, expected) => expect(await said('secret/plaintext-at-rest', server(body))).toEqual(expected));
});

describe('secret/plaintext-at-rest: files of a server in Python', () => {
  const server = (body: string, head = ''): Record<string, string> => ({ 'app.py': `import json\nfrom fastapi import FastAPI\napp = FastAPI()\n${head || 'X = 1'}\n@app.post("/keys")\nasync def keep(data: dict, name: str, api_key: str):\n    ${body.replaceAll('\n', '\n    ')}\n    return {}\n` });
  const cases: [string, Record<string, string>, string[]][] = [
    ['a key in what is written', server('with open("data/settings.json", "w") as file:\n    json.dump({"name": name, "api_key": api_key}, file)'), ['app.py:8 P2 file']],
    ['by a name', server('kept = {"refresh_token": data["refresh_token"]}\nwith open("data/settings.json", "w") as file:\n    file.write(json.dumps(kept))'), ['app.py:9 P2 file']],
    ['a hash of it', server('with open("data/settings.json", "w") as file:\n    json.dump({"name": name, "api_key": key_hash}, file)'), []],
    ['into a file called after them', server('async with aiofiles.open(PLACE, "w") as file:\n    await file.write(data["content"])', 'PLACE = "data/cookies.json"'), ['app.py:8 P2 file-place']],
    ['a line of such a file', server('with open("data/token.txt", "a") as file:\n    file.write(name + "\\n")'), ['app.py:8 P2 file-place']],
    ['such a file made empty', server('with open("data/token.txt", "w") as file:\n    file.write("")'), []],
    ['such a file read', server('with open("data/token.txt", "r") as file:\n    other.write(file.read())'), []],
    ['a file called after something else', server('with open("data/token_usage.json", "w") as file:\n    file.write(name)'), []],
    ['sent to others', server('send(json.dumps({"api_key": api_key}))'), []],
    ['a file that encrypts', server('with open("data/token.txt", "a") as file:\n    file.write(encrypt(name))'), []],
  ];
  test.each(cases)('%s', async (_, files, expected) => expect(await said('secret/plaintext-at-rest', files)).toEqual(expected));
});

describe('secret/plaintext-at-rest: files of settings', () => {
  const server = (put: string): Record<string, string> => ({ 'app.py': `import toml\nfrom fastapi import FastAPI\napp = FastAPI()\nconfig = toml.load(open("c.toml"))\n@app.post("/settings")\ndef change(value: str):\n    ${put}\n    with open("c.toml", "w") as f:\n        toml.dump(config, f)\n` });
  const cases: [string, string, string[]][] = [
    ['a key that a caller sends', 'config["API_KEYS"]["CLAUDE"] = value', ['app.py:9 P2 file']],
    ['a path', 'config["PATHS"]["LOGS"] = value', []],
    ['a key of another object', 'headers["api_key"] = value', []],
    ['a blank', 'config["API_KEYS"]["CLAUDE"] = ""', []],
  ];
  test.each(cases)('%s', async (_, put, expected) => expect(await said('secret/plaintext-at-rest', server(put))).toEqual(expected));
});

describe('columns', () => {
  test.each([
    ['create table if not exists a.b ("x" TEXT NOT NULL, y numeric(10, 2), PRIMARY KEY (x))', ['b.x TEXT', 'b.y numeric']],
    ['CREATE TABLE t (\n -- the key, with a comma\n id int,\n `token` varchar(20)\n)', ['t.id int', 't.token varchar']],
    ['CREATE TABLE broken (a TEXT, b', []],
    ['we create tables (a, b)', []],
  ])('%s', (text, expected) => expect([...columns(text)].map((each) => `${each.table}.${each.name} ${each.type}`)).toEqual(expected));
});

describe('secret/dotenv-fallback', () => {
  const load = (path: string): string => `from pathlib import Path\nfrom dotenv import load_dotenv\nbase = Path(__file__).parent.parent\n${path}\n`;
  const cases: [string, Record<string, string>, string[]][] = [
    ['loop over files', { 'api/config.py': load('for p in [base / ".env", base / "worker" / ".env"]:\n    load_dotenv(p)'), 'worker/main.py': '' }, ['api/config.py:4 P1 fallback']],
    ['in a script that is started by hand', { 'scripts/import.py': load('load_dotenv(base / ".env")\nload_dotenv(base / "worker" / ".env", override=True)'), 'worker/main.py': '' }, ['scripts/import.py:5 P2 fallback']],
    ['own file, then the root', { 'api/config.py': load('load_dotenv(Path(__file__).parent / ".env")\nload_dotenv(base / ".env")') }, []],
    ['another component alone', { 'api/config.py': load('load_dotenv(base / "worker" / ".env")'), 'worker/main.py': '' }, ['api/config.py:4 P2 foreign']],
    ['a folder without code', { 'api/config.py': load('load_dotenv(base / "env" / ".env")') }, []],
    ['Node', { 'api/config.js': "const path = require('path');\nrequire('dotenv').config();\nrequire('dotenv').config({ path: path.join(__dirname, '../worker/.env') });\n", 'worker/package.json': '{"name":"w"}' }, ['api/config.js:3 P1 fallback']],
  ];
  test.each(cases)('%s', async (_, files, expected) => expect(await said('secret/dotenv-fallback', files)).toEqual(expected));
});

describe('secret/dotenv-not-ignored', () => {
  const below = { 'web/package.json': '{}', 'web/app.js': "require('dotenv').config();\n", '.gitignore': 'x\n' };
  const cases: [string, Record<string, string>, string[]][] = [
    ['a loader of a package below whose folder ignores it', { ...below, 'web/.gitignore': '.env\n' }, []],
    ['a loader of a package below that ignores nothing', { ...below, 'web/.gitignore': 'x\n' }, ['.gitignore:1 P2 not-ignored']],
    ['a loader without a package', { 'lib/app.py': 'from dotenv import load_dotenv\nload_dotenv()\n', 'lib/.gitignore': '.env\n', '.gitignore': 'x\n' }, ['.gitignore:1 P2 not-ignored']],
  ];
  test.each(cases)('%s', async (_, files, expected) => expect(await said('secret/dotenv-not-ignored', files)).toEqual(expected));
});

describe('secret/plaintext-at-rest: what callers sign in with, looked for as it comes', () => {
  const server = (files: Record<string, string>): Record<string, string> => ({ 'main.py': `from fastapi import FastAPI\n${Object.keys(files).map((name) => `import ${name.replace('.py', '')}\n`).join('')}\napp = FastAPI()\n\n@app.get("/")\ndef home():\n    return {}\n`, ...files });
  const models = 'from sqlalchemy import Column, String\n\nclass User(Base):\n    token = Column(String(32))\n';
  const checks = (body: string): Record<string, string> => server({ 'models.py': models, 'auth.py': `from models import User\n\ndef check_token(session, token):\n    ${body}\n` });
  const cases: [string, Record<string, string>, string[]][] = [
    ['a column of SQLAlchemy', checks('return session.scalar(select(User).where(User.token == token))'), ['models.py:4 P2 looked-up']],
    ['a query of Flask', checks('return User.query.filter_by(token=token).first()'), ['models.py:4 P2 looked-up']],
    ['a model of Django', server({ 'views.py': 'def read(token):\n    return ApiToken.objects.filter(token=token, active=True).first()\n' }), ['views.py:2 P2 looked-up']],
    ['its own class', server({ 'keys.py': 'class ApiKey(Base):\n    @classmethod\n    def find(cls, key):\n        return cls.query.filter(cls.api_key == key).one()\n' }), ['keys.py:4 P2 looked-up']],
    ['a collection called after its file', server({ 'crud_token.py': 'async def get(self, token):\n    return await self._collection().find_one({"token": token})\n' }), ['crud_token.py:2 P2 looked-up']],
    ['a digest of it', checks('token = sha256(token.encode()).hexdigest()\n    return User.query.filter_by(token=token).first()'), []],
    ['a digest under another name', checks('return User.query.filter_by(token=token_hash).first()'), []],
    ['callers hash it', { ...checks('return User.query.filter_by(token=token).first()'), 'tokens.py': 'def hash_token(token):\n    return token\n' }, []],
    ['a digest in the same table', { ...checks('return User.query.filter_by(token=token).first()'), 'models.py': `${models}    token_digest = Column(String(64))\n` }, []],
    ['an invitation', server({ 'auth.py': 'def check(token):\n    return Invitation.objects.get(token=token) or ResetToken.objects.get(token=token)\n' }), []],
    ['a key that names a setting', server({ 'auth.py': 'def check(key):\n    return Setting.query.filter_by(key=key).first()\n' }), []],
    ['an account of another service', server({ 'sync.py': 'def pull(token):\n    return User.query.filter_by(token=token).first()\n' }), []],
  ];
  test.each(cases)('%s', async (_, files, expected) => expect(await said('secret/plaintext-at-rest', files)).toEqual(expected));
});

describe('secret/plaintext-at-rest of tokens that are looked up, in JavaScript', () => {
  const app = (files: Record<string, string>): Record<string, string> => ({ 'package.json': '{"dependencies":{"express":"4"}}', 'app.js': "const express = require('express');\nconst { check } = require('./auth');\nconst app = express();\napp.use(check);\napp.post('/orders', (req, res) => res.json({}));\napp.listen(3000);\n", ...files });
  const auth = (look: string, before = ''): Record<string, string> => app({ 'auth.js': `${before}exports.check = async function check(req, res, next) {\n  const key = req.headers['x-api-key'];\n  const row = ${look};\n  if (!row) return res.status(401).end();\n  next();\n};\n` });
  test.each<[string, Record<string, string>, string[]]>([
    ['a model of Mongoose', auth('await ApiKey.findOne({ key })'), ['auth.js:3 P2 looked-up']],
    ['of Sequelize', auth('await User.findOne({ where: { apiToken: key } })'), ['auth.js:3 P2 looked-up']],
    ['of Prisma', auth('await prisma.apiKey.findUnique({ where: { key } })'), ['auth.js:3 P2 looked-up']],
    ['SQL', auth("db.prepare('SELECT id FROM api_keys ak WHERE ak.key = ? AND ak.active = 1').get(key)"), ['auth.js:3 P2 looked-up']],
    ['a digest', auth('await ApiKey.findOne({ key: digestOf(key) })'), []],
    ['a digest under another name', auth('await ApiKey.findOne({ key: keyHash })'), []],
    ['a project that hashes them', auth('await ApiKey.findOne({ key })', "const hashToken = (token) => createHash('sha256').update(token).digest('hex');\n"), []],
    ['a key that names a setting', auth('await Setting.findOne({ key })'), []],
    ['what a mail holds', app({ 'auth.js': 'exports.check = (req, res, next) => next();\nexports.confirmMail = async function confirmMail(token) {\n  return User.findOne({ token });\n};\n' }), []],
  ])('%s', async (_, files, expected) => expect(await said('secret/plaintext-at-rest', files)).toEqual(expected));
});
