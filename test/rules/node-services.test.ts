// What libraries of Node.js do for a service, seen from the rules.
import { expect, test } from 'vitest';
import { scanFiles, type Files } from '../support/memory.ts';

async function found(files: Files, wanted: RegExp): Promise<string[]> {
  const { result } = await scanFiles(files);
  return result.findings.filter(({ ruleId }) => wanted.test(ruleId)).map(({ ruleId, severity, location }) => `${ruleId} ${severity} ${location.path}:${String(location.startLine)}`).sort();
}

const app = (lines: string): Files => ({ Dockerfile: 'FROM node:20\nUSER node\nCMD ["node", "server.js"]\n', 'package.json': '{"name":"shop"}', 'server.js': `const express = require('express');\nconst passport = require('passport');\nconst session = require('express-session');\nconst pkg = require('./package.json');\nconst app = express();\n${lines}\napp.listen(3000);\n` });

test.each<[string, string, string[]]>([
  ['that is handed the password as the handler', "app.post('/enter', passport.authenticate('local', { successRedirect: '/' }));", ['auth/no-brute-force-protection P1 server.js:6']],
  ['before the handler', "app.post('/users/session', passport.authenticate('local-login'), (req, res) => res.redirect('/'));", ['auth/no-brute-force-protection P1 server.js:6']],
  ['under a name', "const allow = passport.authenticate.bind(passport);\napp.post('/users/session', allow('local'), (req, res) => res.redirect('/'));", ['auth/no-brute-force-protection P1 server.js:7']],
  ['kept for it', "const enter = passport.authenticate('local', { session: false });\napp.post('/login', enter, (req, res) => res.redirect('/'));", ['auth/no-brute-force-protection P1 server.js:7']],
  ['for who has a token', "app.post('/users/session', passport.authenticate('jwt'), (req, res) => res.redirect('/'));", []],
  ['for who signs up', "app.post('/signup', passport.authenticate('local-signup'));", []],
  ['behind a limiter', "const limit = require('express-rate-limit')({ max: 5 });\napp.post('/login', limit, passport.authenticate('local'));", []],
])('a login of passport %s', async (_, lines, expected) => expect(await found(app(lines), /brute-force/)).toEqual(expected));

test.each<[string, string, string[]]>([
  ['the name in the manifest', 'app.use(session({ secret: pkg.name, store }));', ['auth/default-credential P0 server.js:6']],
  ['the same where it is loaded', "app.use(session({ secret: require('./package.json').version, store }));", ['auth/default-credential P0 server.js:6']],
  ['a member of the settings', "const settings = require('./settings');\napp.use(session({ secret: settings.name, store }));", []],
])('sessions are signed with %s', async (_, lines, expected) => expect(await found(app(lines), /default-credential/)).toEqual(expected));

test.each<[string, string, string[]]>([
  ['called where it is loaded', "const upload = require('multer')();\napp.post('/x', upload.single('image'), (req, res) => res.end());", ['upload/no-limits P1 server.js:6']],
  ['with a limit', "const upload = require('multer')({ limits: { fileSize: 1000 } });\napp.post('/x', upload.single('image'), (req, res) => res.end());", []],
  ['for fields alone', "const upload = require('multer')();\napp.post('/x', upload.none(), (req, res) => res.end());", []],
])('uploads are taken by a parser %s', async (_, lines, expected) => expect(await found(app(lines), /upload\/no-limits/)).toEqual(expected));
