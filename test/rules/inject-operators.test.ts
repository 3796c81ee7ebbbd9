// Objects where the filter of a document store expects a text.
import { expect, test } from 'vitest';
import { scanFiles, type Files } from '../support/memory.ts';

async function found(lines: string, packages = '"express":"^4.18.0","mongoose":"^7.0.0"'): Promise<string[]> {
  const files: Files = { 'package.json': `{"name":"shop","dependencies":{${packages}}}`, 'server.js': `const express = require('express');\nconst User = require('./user');\nconst app = express();\n${lines}\napp.listen(3000);\n`, 'user.js': "const mongoose = require('mongoose');\nmodule.exports = mongoose.model('User', new mongoose.Schema({ email: String, hash: String }));\n" };
  const { result } = await scanFiles(files);
  return result.findings.filter(({ ruleId }) => ruleId === 'inject/sql').map(({ severity, location }) => `${severity} ${location.path}:${String(location.startLine)}`).sort();
}

const login = (body: string, path = '/login'): string => `app.post('${path}', async (req, res) => {\n${body}\n  res.end();\n});`;

test.each<[string, string, string[]]>([
  ['the name at a login', login('  await User.findOne({ email: req.body.email });'), ['P1 server.js:5']],
  ['of a collection of the driver', login("  const users = db.collection('users');\n  await db.collection('users').findOne({ userName: req.body.userName });"), ['P1 server.js:6']],
  ['a token anywhere', login('  await User.findOne({ resetToken: req.body.token });', '/reset'), ['P1 server.js:5']],
  ['one of several', login('  await User.findOne({ $or: [{ email: req.body.email }, { phone: 1 }] });'), ['P1 server.js:5']],
  ['through a helper', `const find = (email) => User.findOne({ email });\n${login('  await find(req.body.email);')}`, ['P1 server.js:4']],
  ['which record is deleted', login('  await User.deleteOne({ owner: req.body.owner });', '/drop'), ['P2 server.js:5']],
  ['whether a name is taken', login('  await User.findOne({ email: req.body.email });', '/register'), []],
  ['made a text', login('  await User.findOne({ email: String(req.body.email) });'), []],
  ['in small letters', login('  const email = req.body.email.toLowerCase();\n  await User.findOne({ email });'), []],
  ['in a template', login('  await User.findOne({ email: `${req.body.email}` });'), []],
  ['known to be a text', login("  if (typeof req.body.email !== 'string') return res.sendStatus(400);\n  await User.findOne({ email: req.body.email });"), []],
  ['under an operator', login('  await User.findOne({ email: { $eq: req.body.email } });'), []],
  ['of the path', "app.post('/login/:email', async (req, res) => { await User.findOne({ email: req.params.email }); });", []],
  ['behind a validator', "app.post('/login', validate(schema), async (req, res) => { await User.findOne({ email: req.body.email }); });", []],
])('asks for %s', async (_, lines, expected) => expect(await found(lines)).toEqual(expected));

const query = "app.get('/login', async (req, res) => { await User.findOne({ resetToken: req.query.token }); });";

test.each<[string, string, string[]]>([
  ['the query of Express 4 may be nested', '"express":"^4.18.0","mongoose":"^7.0.0"', ['P1 server.js:4']],
  ['of Express 5 it holds texts', '"express":"^5.0.0","mongoose":"^7.0.0"', []],
  ['a package takes operators out', '"express":"^4.18.0","mongoose":"^7.0.0","express-mongo-sanitize":"^2.0.0"', []],
  ['another database', '"express":"^4.18.0","sequelize":"^6.0.0"', []],
])('%s', async (_, packages, expected) => expect(await found(query, packages)).toEqual(expected));

test('the types of a text are told apart', async () => {
  expect(await found(login("  if (typeof req.body.email === 'object') return res.sendStatus(400);\n  await User.findOne({ email: req.body.email });"))).toEqual([]);
  expect(await found(login("  if (typeof req.body.email === 'undefined') return res.sendStatus(400);\n  await User.findOne({ email: req.body.email });"))).toEqual(['P1 server.js:6']);
});
