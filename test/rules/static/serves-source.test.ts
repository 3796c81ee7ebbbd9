import { describe, expect, test } from 'vitest';
import { said } from '../said.ts';

describe('static/serves-source', () => {
  const server = (folder: string): string => `const express = require('express');\nconst app = express();\napp.use(express.static(${folder}));\napp.listen(3000);\n`;
  const cases: [string, Record<string, string>, string[]][] = [
    ['the whole program', { 'server.js': server('__dirname'), 'package.json': '{"name":"a"}' }, ['server.js:3 P0 source']],
    ['a folder with settings', { 'js/server.js': server('__dirname'), 'js/config.js': 'module.exports = {};\n', 'package.json': '{"name":"a"}' }, ['js/server.js:3 P0 source']],
    ['scripts of the page beside the server', { 'js/server.js': server('__dirname'), 'js/main.js': 'start();\n', 'package.json': '{"name":"a"}' }, ['js/server.js:3 P2 source']],
    ['a folder of its own', { 'server.js': server("__dirname + '/public'"), 'public/main.js': 'start();\n', 'package.json': '{"name":"a"}' }, []],
  ];
  test.each(cases)('%s', (_, files, expected) => expect(said('static/serves-source', files)).resolves.toEqual(expected));
});
