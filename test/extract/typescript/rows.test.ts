import { describe, expect, test } from 'vitest';
import { said } from '../../rules/said.ts';

const app = (body: string): string => `const express = require('express');\nconst User = require('./user');\nconst app = express();\napp.get('/users', async (req, res) => {\n  ${body}\n});\n`;
const model = (field: string, more = ''): string => `const mongoose = require('mongoose');\nconst schema = mongoose.Schema({ email: String, ${field} });\n${more}module.exports = mongoose.model('User', schema);\n`;
const password = 'password: { type: String }';

describe('api/returns-secrets of mongoose', () => {
  test.each<[string, string, string, string[]]>([
    ['whole documents', app('const all = await User.find();\n  res.status(200).json({ all });'), model(password), ['app.js:4 P2 route']],
    ['in one expression', app('res.send(await User.findById(req.params.id));'), model(password), ['app.js:4 P2 route']],
    ['fields that are named', app("const all = await User.find({}, 'email');\n  res.json(all.map((user) => user.email));"), model(password), []],
    ['a field that is left out', app("const all = await User.find().select('-password');\n  res.json(all);"), model(password), []],
    ['a field that the schema leaves out', app('res.json(await User.find());'), model('password: { type: String, select: false }'), []],
    ['a schema that hides it from every answer', app('res.json(await User.find());'), model(password, "schema.set('toJSON', { transform: (doc, ret) => { delete ret.password; } });\n"), []],
    ['only asked for a part', app('const user = await User.findOne({ email: req.query.email });\n  res.json({ name: user.name });'), model(password), []],
  ])('%s', async (_, code, schema, expected) => expect(await said('api/returns-secrets', { 'app.js': code, 'user.js': schema })).toEqual(expected));

  test('of Prisma', async () => {
    const files = (query: string): Record<string, string> => ({ 'app.js': `const express = require('express');\nconst { prisma } = require('./prisma');\nconst app = express();\napp.get('/users', async (req, res) => {\n  res.json(await prisma.user.findMany(${query}));\n});\n`, 'schema.prisma': 'model User {\n  id       Int    @id\n  email    String\n  password String\n}\n' });
    expect(await said('api/returns-secrets', files(''))).toEqual(['app.js:4 P2 route']);
    expect(await said('api/returns-secrets', files('{ select: { email: true } }'))).toEqual([]);
  });
});
