// api/returns-secrets: a file of settings that a handler of Node answers with.
import { expect, test } from 'vitest';
import { said } from './said.ts';

const load = (body: string): string => `const { readFile } = require('fs/promises');
const loadConfig = async () => {
  ${body}
};
module.exports = loadConfig;
`;
const whole = "const text = await readFile('data/config.json', 'utf-8');\n  const parsed = JSON.parse(text);\n  return parsed;";
const weather = (names: string): string => `const axios = require('axios');
const loadConfig = require('./load');
module.exports = async () => {
  const { ${names} } = await loadConfig();
  return axios.get('https://weather.example.com', { params: { key } });
};
`;
const handler = (answer: string): string => `const loadConfig = require('./load');
const getConfig = async (req, res) => {
  const config = await loadConfig();
  ${answer}
};
module.exports = getConfig;
`;
const app = (before: string): string => `const express = require('express');
const jwt = require('jsonwebtoken');
const getConfig = require('./get');
const auth = (req, res, next) => { try { req.user = jwt.verify(req.headers.authorization, process.env.KEY); next(); } catch { res.sendStatus(401); } };
const app = express();
app.get('/config', ${before}getConfig);
app.listen(3000);
`;
const all = { 'load.js': load(whole), 'weather.js': weather('WEATHER_API_KEY: key'), 'get.js': handler('res.status(200).json({ data: config });'), 'app.js': app('') };

test.each<[string, Record<string, string>, readonly string[]]>([
  ['as it is', all, ['app.js:6 P1 settings-file']],
  ['as it is, to whoever has signed in', { ...all, 'app.js': app('auth, ') }, ['app.js:6 P2 settings-file']],
  ['without a credential that the code reads of it', { ...all, 'weather.js': weather('place: key') }, []],
  ['without its credentials', { ...all, 'get.js': handler('delete config.WEATHER_API_KEY;\n  res.json(config);') }, []],
  ['by some of its names', { ...all, 'get.js': handler('res.json({ title: config.title });') }, []],
  ['of something else', { ...all, 'load.js': load("return JSON.parse(await readFile('data/cities.json', 'utf-8'));") }, []],
])('a file of settings that is answered %s', async (_, files, expected) => {
  expect(await said('api/returns-secrets', files)).toEqual(expected);
});

const shown = (field: string, before = ''): Record<string, string> => ({
  'app.js': `const express = require('express');
const app = express();
app.get('/system/settings', ${before}(req, res) => {
  const settings = {
    region: process.env.REGION,
    ${field},
  };
  res.json({ success: true, data: settings });
});
app.listen(3000);
`,
});
test.each<[string, readonly string[]]>([
  ["mailPassword: process.env.MAIL_PASSWORD || ''", ['app.js:3 P1 named']],
  ["jwtSecret: process.env['JWT_SECRET'] ?? 'none'", ['app.js:3 P1 named']],
  ["mailPassword: process.env.MAIL_PASSWORD ? 'set' : 'not set'", []],
  ['mailPassword: process.env.MAIL_PASSWORD !== undefined', []],
  ["mailPassword: process.env.MAIL_PASSWORD.replace(/./g, '*')", []],
])('settings of the environment, %s', async (field, expected) => expect(await said('api/returns-secrets', shown(field))).toEqual(expected));
