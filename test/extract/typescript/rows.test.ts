import { describe, expect, test } from 'vitest';
import { said } from '../../rules/said.ts';

const app = (body: string): string => `const express = require('express');\nconst User = require('./user');\nconst app = express();\napp.get('/users', async (req, res) => {\n  ${body}\n});\n`;
const model = (field: string, more = ''): string => `const mongoose = require('mongoose');\nconst schema = mongoose.Schema({ email: String, ${field} });\n${more}module.exports = mongoose.model('User', schema);\n`;
const password = 'password: { type: String }';

describe('api/returns-secrets of mongoose', () => {
  test.each<[string, string, string, string[]]>([
    ['whole documents', app('const all = await User.find();\n  res.status(200).json({ all });'), model(password), ['app.js:4 P1 route']],
    ['in one expression', app('res.send(await User.findById(req.params.id));'), model(password), ['app.js:4 P1 route']],
    ['a document that is made', app("const user = await User.create({ email: 'a' });\n  res.status(201).json(user);"), model(password), ['app.js:4 P1 route']],
    ['one that is changed', app("const user = await User.findByIdAndUpdate(req.params.id, { email: 'a' }, { new: true });\n  res.json({ user });"), model(password), ['app.js:4 P1 route']],
    ['of one that is made, a part', app("const user = await User.create({ email: 'a' });\n  res.json({ id: user._id });"), model(password), []],
    ['fields that are named', app("const all = await User.find({}, 'email');\n  res.json(all.map((user) => user.email));"), model(password), []],
    ['a field that is left out', app("const all = await User.find().select('-password');\n  res.json(all);"), model(password), []],
    ['one of two secrets left out', app("const all = await User.find({}, { password: 0, _id: 0 })\n    .sort('-created')\n    .populate('shop', 'name');\n  res.json({ all });"), model(`${password}, resetPasswordToken: String`), ['app.js:4 P2 route']],
    ['one of two secrets left out by a chain', app("const all = await User.find().select('-password -__v');\n  res.json(all);"), model(`${password}, resetPasswordToken: String`), ['app.js:4 P2 route']],
    ['both left out', app("const all = await User.find().select('-password -resetPasswordToken');\n  res.json(all);"), model(`${password}, resetPasswordToken: String`), []],
    ['all secrets left out by an option', app("const all = await User.findAll({ attributes: { exclude: ['password'] } });\n  res.json(all);"), model(password), []],
    ['a field that the schema leaves out', app('res.json(await User.find());'), model('password: { type: String, select: false }'), []],
    ['a schema that hides it from every answer', app('res.json(await User.find());'), model(password, "schema.set('toJSON', { transform: (doc, ret) => { delete ret.password; } });\n"), []],
    ['only asked for a part', app('const user = await User.findOne({ email: req.query.email });\n  res.json({ name: user.name });'), model(password), []],
  ])('%s', async (_, code, schema, expected) => expect(await said('api/returns-secrets', { 'app.js': code, 'user.js': schema })).toEqual(expected));

  const prisma = 'model Account {\n  id          String @id\n  about       String @default("{name}")\n  accessToken String\n  botApiKey   String\n  hasApiKey   Boolean\n}\n';
  const read = 'const row = await prisma.account.findUnique({ where: { id: req.params.id } });';
  test.each<[string, string, string[]]>([
    ['in a variable', `${read}\n  if (!row) return res.status(404).json({ error: 'none' });\n  res.json({ data: row });`, ['app.js:4 P1 route']],
    ['each of a list, with more', 'const rows = await prisma.account.findMany();\n  res.json(rows.map((row) => ({ ...row, seen: true })));', ['app.js:4 P1 route']],
    ['written over', `${read}\n  res.json({ ...row, accessToken: undefined, botApiKey: undefined });`, []],
    ['taken out', `${read}\n  delete row.accessToken;\n  delete row.botApiKey;\n  res.json(row);`, []],
    ['the rest of it', `${read}\n  const { accessToken, botApiKey, ...rest } = row;\n  res.json(rest);`, []],
    ['returned where nobody answers with that', `${read}\n  return row;`, []],
  ])('a row of Prisma %s', async (_, code, expected) => expect(await said('api/returns-secrets', { 'app.js': app(code), 'schema.prisma': prisma })).toEqual(expected));

  test('what a handler of Fastify or a procedure of tRPC returns', async () => {
    const row = 'const row = await prisma.account.findFirst({ where: { id } });';
    expect(await said('api/returns-secrets', { 'app.js': `const app = require('fastify')();\napp.get('/account', async ({ id }) => {\n  ${row}\n  return { data: row };\n});\napp.listen({ port: 1 });\n`, 'schema.prisma': prisma })).toEqual(['app.js:2 P1 route']);
    const trpc = `import { initTRPC } from '@trpc/server';\nimport { createHTTPServer } from '@trpc/server/adapters/standalone';\nconst t = initTRPC.create();\nconst router = t.router({\n  byId: t.procedure.query(async ({ input: id }) => {\n    ${row}\n    return row;\n  }),\n});\ncreateHTTPServer({ router }).listen(1);\n`;
    expect(await said('api/returns-secrets', { 'app.ts': trpc, 'schema.prisma': prisma })).toEqual(['app.ts:5 P1 route']);
  });

  test.each<[string, string, string[]]>([
    ['of each entry', "const { accounts } = await load();\n  res.json(accounts.map((each) => ({ id: each.id, refresh_token: each.refresh_token })));", ['app.js:4 P1 listed']],
    ['of each entry, masked', 'const { accounts } = await load();\n  res.json(accounts.map((each) => ({ refresh_token: mask(each.refresh_token) })));', []],
    ['what a login gives', 'const made = await login(req);\n  res.json({ access_token: made.access_token });', []],
    ['all of a .env', "const content = fs.readFileSync(envPath, 'utf8');\n  const env = {};\n  content.split('\\n').forEach((line) => { const [key, value] = line.split('='); env[key.trim()] = value; });\n  res.json({ data: { env } });", ['app.js:4 P1 dotenv']],
    ['what a .env is looked at for', "const content = fs.readFileSync(envPath, 'utf8');\n  res.json({ ready: content.includes('KEY') });", []],
  ])('an answer that names %s', async (_, code, expected) => expect(await said('api/returns-secrets', { 'app.js': app(code) })).toEqual(expected));

  test('of Prisma', async () => {
    const files = (query: string): Record<string, string> => ({ 'app.js': `const express = require('express');\nconst { prisma } = require('./prisma');\nconst app = express();\napp.get('/users', async (req, res) => {\n  res.json(await prisma.user.findMany(${query}));\n});\n`, 'schema.prisma': 'model User {\n  id       Int    @id\n  email    String\n  password String\n}\n' });
    expect(await said('api/returns-secrets', files(''))).toEqual(['app.js:4 P1 route']);
    expect(await said('api/returns-secrets', files('{ select: { email: true } }'))).toEqual([]);
    expect(await said('api/returns-secrets', files('{ select: { email: true, password: true } }'))).toEqual(['app.js:4 P1 route']);
  });

  test('of Prisma, in what a login or a registration answers', async () => {
    const files = (body: string): Record<string, string> => ({ 'app.ts': `import express from 'express';\nimport { prisma } from './prisma';\nconst app = express();\napp.post('/register', async (req, res) => {\n  ${body}\n});\n`, 'schema.prisma': 'model User {\n  id       Int    @id\n  email    String\n  password String\n}\n' });
    const made = 'const user = await prisma.user.create({ data: await rowOf(req.body) });\n  ';
    const asked = 'const user = await prisma.user.findUnique({\n    where: { email: req.body.email },\n    select: { id: true, password: true },\n  });\n  ';
    expect(await said('api/returns-secrets', files(`${made}res.status(201).json({ token: sign(user), user });`))).toEqual(['app.ts:4 P1 route']);
    expect(await said('api/returns-secrets', files(`${made}const answer: z.infer<typeof Answer> = {\n    token: sign(user.id),\n    user,\n  };\n  res.json(answer);`))).toEqual(['app.ts:4 P1 route']);
    expect(await said('api/returns-secrets', files(`${asked}const answer: z.infer<typeof Answer> = { token: sign(user.id), user };\n  res.json(answer);`))).toEqual(['app.ts:4 P1 route']);
    expect(await said('api/returns-secrets', files(`${asked}res.json({ token: sign(user.id) });`))).toEqual([]);
    expect(await said('api/returns-secrets', files(`${made}res.json({ user: { id: user.id } });`))).toEqual([]);
    expect(await said('api/returns-secrets', files(`${made}const { password, ...rest } = user;\n  res.json({ user: rest });`))).toEqual([]);
  });
});

describe('api/returns-secrets of Sequelize and TypeORM', () => {
  const defined = (more = ''): string => `const { DataTypes } = require('sequelize');\nmodule.exports = (sequelize) => sequelize.define('user', { email: { type: DataTypes.STRING }, password: { type: DataTypes.STRING } }${more});\n`;
  const route = (body: string): string => `const express = require('express');\nconst db = require('./models');\nconst app = express();\napp.get('/users', (req, res) => {\n  ${body}\n});\napp.listen(1);\n`;
  test.each<[string, string, string, string[]]>([
    ['rows that a promise hands on', route('db.User.findAll({}).then(users => {\n    res.status(200).json({ success: true, users: users });\n  });'), defined(), ['app.js:4 P1 route']],
    ['one row by its key, to a function', route('Users.findByPk(req.params.id).then(function (user) { res.send(user); });'), defined(), ['app.js:4 P1 route']],
    ['one part of it', route('db.User.findByPk(1).then((user) => { res.json({ email: user.email }); });'), defined(), []],
    ['columns that are named', route("db.User.findAll({ attributes: ['email'] }).then((users) => res.json(users));"), defined(), []],
    ['a table that leaves it out', route('db.User.findAll({}).then((users) => res.json(users));'), defined(", { defaultScope: { attributes: { exclude: ['password'] } } }"), []],
    ['rows of another table', route('db.Order.findAll({}).then((orders) => res.json(orders));'), defined(), []],
  ])('%s', async (_, code, table, expected) => expect(await said('api/returns-secrets', { 'app.js': code, 'models/user.js': table })).toEqual(expected));

  test('what the old way of mongoose calls back with', async () => {
    expect(await said('api/returns-secrets', { 'app.js': app('User.find({}, function (err, users) { res.json(users); });'), 'user.js': model(password) })).toEqual(['app.js:4 P1 route']);
    expect(await said('api/returns-secrets', { 'app.js': app('User.find({}, function (err, users) { res.json(users.length); });'), 'user.js': model(password) })).toEqual([]);
  });

  test('handlers that a module exports', async () => {
    const app = "const express = require('express');\nconst users = require('./users');\nconst app = express();\napp.get('/users', users.list);\napp.listen(1);\n";
    expect(await said('api/returns-secrets', { 'app.js': app, 'users.js': "module.exports.list = async (req, res) => {\n  const { page } = req.query;\n  res.json(await db.User.findAll({ page }));\n};\n", 'models/user.js': defined() })).toEqual(['app.js:4 P1 route']);
  });

  const entity = (column: string): string => `import { Column, Entity } from 'typeorm';\n@Entity()\nexport class User {\n  @Column() email: string;\n  ${column} password: string;\n}\n`;
  test.each<[string, string, string[]]>([
    ['a repository of TypeORM', '@Column()', ['app.js:4 P1 route']],
    ['a column that is not selected', '@Column({ select: false })', []],
    ['one that is left out of answers', '@Exclude() @Column()', []],
  ])('%s', async (_, column, expected) => expect(await said('api/returns-secrets', { 'app.js': app('res.json(await usersRepository.find());'), 'user.ts': entity(column) })).toEqual(expected));
});

describe('statements in SQL', () => {
  const database = "const { Pool } = require('pg');\nconst pool = new Pool();\nexports.find = async (id) => {\n  const result = await pool.query('SELECT * FROM users WHERE id = $1', [id]);\n  return result.rows[0];\n};\nexports.add = async (user) => pool.query('INSERT INTO users (name, password_hash) VALUES ($1, $2)', [user.name, user.hash]);\n";
  const server = (body: string): string => `const express = require('express');\nconst db = require('./db');\nconst { pool } = require('./pool');\nconst app = express();\napp.get('/users', async (req, res) => {\n  ${body}\n});\napp.listen(3000);\n`;
  test.each<[string, string, string[]]>([
    ['rows of another function', 'const user = await db.find(req.query.id);\n  res.json({ user });', ['app.js:5 P2 route']],
    ['all rows', "const result = await pool.query('SELECT * FROM users');\n  res.json(result.rows);", ['app.js:5 P1 route']],
    ['rows taken apart', "const [rows] = await pool.execute('SELECT * FROM users');\n  res.json(rows);", ['app.js:5 P1 route']],
    ['what an update returns', "const { rows } = await pool.query('UPDATE users SET name = $1 WHERE id = $2 RETURNING *', [req.body.name, 1]);\n  res.json(rows[0]);", ['app.js:5 P1 route']],
    ['one field of each', "const result = await pool.query('SELECT * FROM users');\n  res.json(result.rows.map((user) => user.name));", []],
    ['how many there are', "const result = await pool.query('SELECT * FROM users');\n  res.json({ count: result.rows.length });", []],
    ['another table', "const result = await pool.query('SELECT * FROM shops');\n  res.json(result.rows);", []],
  ])('api/returns-secrets: %s', async (_, body, expected) => expect(await said('api/returns-secrets', { 'db.js': database, 'app.js': server(body) })).toEqual(expected));

  test.each<[string, string, string, string[]]>([
    ['a script of SQL', 'db/schema.sql', 'CREATE TABLE links (\n  id serial primary key,\n  client_secret text not null,\n  refresh_token text\n);\n', ['db/schema.sql:3 P1 readable']],
    ['SQL in a script', 'db.js', "db.exec(`CREATE TABLE IF NOT EXISTS links (\n  id integer,\n  client_secret text,\n  refresh_token text\n)`);\n", ['db.js:3 P1 readable']],
    ['Drizzle', 'schema.ts', "import { pgTable, text } from 'drizzle-orm/pg-core';\nexport const links = pgTable('links', { clientSecret: text('client_secret').notNull(), refreshToken: text('refresh_token') });\n", ['schema.ts:2 P1 readable']],
    ['Drizzle, by a function', 'schema.ts', "import { pgTable } from 'drizzle-orm/pg-core';\nexport const links = pgTable('links', (t) => ({ clientSecret: t.text('client_secret').notNull(), refreshToken: t.text() }));\n", ['schema.ts:2 P1 readable']],
    ['Knex', 'migrations/1_links.js', "exports.up = (knex) => knex.schema.createTable('links', (table) => {\n  table.increments('id');\n  table.string('client_secret').notNullable();\n  table.text('refresh_token');\n});\n", ['migrations/1_links.js:3 P1 readable']],
    ['columns that hold hashes', 'db/schema.sql', 'CREATE TABLE links (id serial, token_hash text, client_secret_hash text);\n', []],
  ])('secret/plaintext-at-rest: %s', async (_, path, text, expected) => expect(await said('secret/plaintext-at-rest', { [path]: text })).toEqual(expected));
});
