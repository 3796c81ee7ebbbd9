// secret/plaintext-at-rest: a password that a driver writes as it was typed.
import { expect, test } from 'vitest';
import { scanFiles } from '../../support/memory.ts';

const app = (use: string): string => `const express = require('express');\nconst bcrypt = require('bcrypt');\nconst { digestOf } = require('digests');\nconst app = express();\nmodule.exports = (db, User) => {\n  const users = db.collection('users');\n  const usersCol = db.collection('users');\n  app.post('/signup', async (req, res, next) => {\n    const { name, password } = req.body;\n    ${use}\n  });\n};\n`;

async function found(use: string): Promise<string[]> {
  const { result } = await scanFiles({ 'package.json': '{"name": "shop"}', 'app.js': app(use) });
  return result.findings.filter(({ ruleId }) => ruleId === 'secret/plaintext-at-rest').map(({ severity, location, message }) => `${severity} ${String(location.startLine)} ${message}`);
}

test.each<[string, string, string[]]>([
  ['as it was typed', 'const user = { name, password }; usersCol.insert(user, (error) => next(error));', ['P0 10 stored']],
  ['as it was typed, to the collection itself', "await db.collection('users').insertOne({ name, password: req.body.password }); res.end();", ['P0 10 stored']],
  ['as it was typed, once a pattern let it pass', 'if (!/^.{8,}$/.test(password)) return res.sendStatus(400); await usersCol.insertOne({ name, password }); res.end();', ['P0 10 stored']],
  ['as it was typed, once a function of the program let it pass', "const isValid = (given) => /^\\w{8,}$/.test(given); if (isValid(password)) usersCol.insert({ name, password }, (error) => next(error));", ['P0 10 stored']],
  ['in another field, once a pattern let it pass', 'if (!/^[a-z]+$/.test(name)) return res.sendStatus(400); await usersCol.insertOne({ name, email: name }); res.end();', []],
  ['hashed, once a pattern let it pass', 'if (!/^.{8,}$/.test(password)) return res.sendStatus(400); await usersCol.insertOne({ name, password: await bcrypt.hash(password, 12) }); res.end();', []],
  ['hashed', 'await usersCol.insertOne({ name, password: await bcrypt.hash(password, 12) }); res.end();', []],
  ['through a function that is not seen', 'await usersCol.insertOne({ name, password: digestOf(password) }); res.end();', []],
  ['as it was typed, to a model that may hash it before it writes', 'await User.create({ name, password }); res.end();', []],
  ['as the length that it has', 'await usersCol.insertOne({ name, password: password.length }); res.end();', []],
])('a password that is written %s', async (_, use, expected) => expect(await found(use)).toEqual(expected));
