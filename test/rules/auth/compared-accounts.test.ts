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
