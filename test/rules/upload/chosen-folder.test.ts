// multer: a folder or name that the caller's own fields choose.
import { expect, test } from 'vitest';
import { said } from '../said.ts';

const yard = (destination: string, filename = "(req, file, cb) => cb(null, Date.now() + '.jpg')"): Record<string, string> => ({
  'server.js': `const express = require('express');
const path = require('path');
const multer = require('multer');
const allowed = ['hulls', 'sails'];
const folders = { hulls: 'up/hulls' };
const app = express();
const storage = multer.diskStorage({
  destination: ${destination},
  filename: ${filename},
});
app.post('/pictures', multer({ storage, limits: { fileSize: 1e6 } }).single('picture'), (req, res) => res.json({}));
app.listen(3000);
`,
});

test.each([
  ['joined', "(req, file, cb) => { const dir = path.join('up', req.body.kind || 'other'); cb(null, dir); }"],
  ['in a template, taken apart', '(req, file, cb) => { const { kind } = req.body; cb(null, `up/${kind}`); }'],
  ['of the path, as a function', "function (request, file, done) { var dir = 'up/' + request.params.yard.toLowerCase(); done(null, dir); }"],
])('a folder: %s', async (_, destination) => {
  expect(await said('upload/path-traversal', yard(destination))).toEqual(['server.js:8 P0 chosen-folder']);
});

test('a name', async () => {
  expect(await said('upload/path-traversal', yard("'up'", '(req, file, cb) => cb(null, `${req.query.name}.jpg`)'))).toEqual(['server.js:9 P0 chosen-name']);
});

test.each([
  ['fixed', "'up'"],
  ['looked up', "(req, file, cb) => cb(null, folders[req.body.kind] ?? 'up')"],
  ['one of a list', "(req, file, cb) => { if (!allowed.includes(req.body.kind)) return cb(new Error('kind')); cb(null, 'up/' + req.body.kind); }"],
  ['its last part', "(req, file, cb) => cb(null, path.join('up', path.basename(req.body.kind)))"],
  ['a number', "(req, file, cb) => cb(null, 'up/' + Number(req.params.id))"],
  ['of who is signed in', "(req, file, cb) => cb(null, 'up/' + req.user.id)"],
  ['a choice of two', "(req, file, cb) => cb(null, req.body.kind === 'hulls' ? 'up/hulls' : 'up/sails')"],
  ['the name of the file, which multer cuts', "(req, file, cb) => cb(null, 'up/' + file.originalname)"],
])('nothing: %s', async (_, destination) => {
  expect(await said('upload/path-traversal', yard(destination))).toEqual([]);
});
