// Which of a caller's fields become an account's rights, in JavaScript.
import { expect, test } from 'vitest';
import { said } from '../said.ts';

const model = "const mongoose = require('mongoose');\nmodule.exports = mongoose.model('User', new mongoose.Schema({ name: String, password: String, role: { type: String, default: 'user' } }));\n";
const express = (body: string, more: Record<string, string> = {}): Record<string, string> => ({ 'user.js': model, 'server.js': `const express = require('express');\nconst User = require('./user');\nconst { PrismaClient } = require('@prisma/client');\nconst prisma = new PrismaClient();\nconst app = express();\napp.post('/register', async (req, res) => {\n${body}\n  res.end();\n});\napp.listen(3000);\n`, ...more });
const schema = { 'schema.prisma': 'model User {\n  id Int @id\n  email String\n  role Role @default(USER)\n}\n' };
const bare = { 'schema.prisma': 'model User {\n  id Int @id\n  email String\n}\n' };

test.each<[string, Record<string, string>, string[]]>([
  ['all of the body', express('  await User.create(req.body);'), ['server.js:7 P0 whole']],
  ['copied into an account', express('  const user = new User();\n  Object.assign(user, req.body);\n  await user.save();'), ['server.js:8 P0 whole']],
  ['a part of the body that holds the account', express('  await User.updateOne({ _id: req.session.id }, req.body.profile);'), ['server.js:7 P1 whole']],
  ['a part that is one text', express('  await User.updateOne({ _id: req.session.id }, req.body.name);'), []],
  ['a model of Prisma', express('  await prisma.user.create({ data: req.body });', schema), ['server.js:7 P0 whole']],
  ['one of Prisma with more than the body', express("  await prisma.user.create({ data: { ...req.body, password: 'x' } });", schema), ['server.js:7 P0 whole']],
  ['one of Prisma without such a field', express('  await prisma.user.create({ data: req.body });', { ...bare, 'user.js': '' }), []],
  ['the role is written over', express("  await User.create({ ...req.body, role: 'user' });"), []],
  ['a role of the caller’s stands behind the rest', express('  await User.create({ ...req.body, role: req.body.role });'), ['server.js:7 P0 field']],
  ['the role stands before the rest', express("  await User.create({ role: 'user', ...req.body });"), ['server.js:7 P0 whole']],
  ['the role is taken out', express('  delete req.body.role;\n  await User.create(req.body);'), []],
  ['another field is taken out', express('  delete req.body.name;\n  await User.create(req.body);'), ['server.js:8 P0 whole']],
  ['the role is left behind', express('  const { role, ...rest } = req.body;\n  await User.create(rest);'), []],
  ['the role is set before it is handed on', express("  req.body.role = 'user';\n  await made(req.body);", { 'server.js': express("  req.body.role = 'user';\n  await made(req.body);")['server.js']!.replace('app.listen', 'const made = (body) => User.create(body);\napp.listen') }), []],
  ['the role is set afterwards', express("  const user = new User(req.body);\n  user.role = 'user';\n  await user.save();"), []],
])('%s', async (_, files, expected) => expect(await said('auth/role-from-client', files)).toEqual(expected));
