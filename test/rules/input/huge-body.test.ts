import { expect, test } from 'vitest';
import { said } from '../said.ts';

const express = (use: string): Record<string, string> => ({ 'app.js': `const express = require('express');\nconst app = express();\n${use}\napp.post('/x', (req, res) => res.end());\napp.listen(3000);\n` });

test.each<[string, Record<string, string>, string[]]>([
  ['JSON', express("app.use(express.json({ limit: '500mb' }));"), ['app.js:3 P2 huge']],
  ['a fallback', express("app.use(express.urlencoded({ extended: true, limit: process.env.LIMIT || '1gb' }));"), ['app.js:3 P2 huge']],
  ['in bytes', { 'app.js': "const fastify = require('fastify')({ bodyLimit: 500 * 1024 * 1024 });\nfastify.post('/x', async () => 1);\nfastify.listen({ port: 3000 });\n" }, ['app.js:1 P2 huge']],
  ['a small one, a comment, another limit', express("app.use(express.json({ limit: '10mb' }));\n// app.use(express.json({ limit: '500mb' }));\nconst page = { limit: '500mb' };"), []],
])('input/huge-body: %s', async (_, files, expected) => expect(await said('input/huge-body', files)).toEqual(expected));
