import { describe, expect, test } from 'vitest';
import { said } from '../said.ts';

describe('static/serves-source', () => {
  const server = (folder: string): string => `const express = require('express');\nconst app = express();\napp.use(express.static(${folder}));\napp.listen(3000);\n`;
  const served = (folder: string): string => `from pathlib import Path\nfrom fastapi import FastAPI\nfrom fastapi.staticfiles import StaticFiles\napp = FastAPI()\napp.mount('/static', StaticFiles(directory=${folder}))\n`;
  const cases: [string, Record<string, string>, string[]][] = [
    ['the whole program', { 'server.js': server('__dirname'), 'package.json': '{"name":"a"}' }, ['server.js:3 P0 source']],
    ['a folder with settings', { 'js/server.js': server('__dirname'), 'js/config.js': 'module.exports = {};\n', 'package.json': '{"name":"a"}' }, ['js/server.js:3 P0 source']],
    ['scripts of the page beside the server', { 'js/server.js': server('__dirname'), 'js/main.js': 'start();\n', 'package.json': '{"name":"a"}' }, ['js/server.js:3 P2 source']],
    ['a folder of its own', { 'server.js': server("__dirname + '/public'"), 'public/main.js': 'start();\n', 'package.json': '{"name":"a"}' }, []],
    ['a path of two parts', { 'shop/app.py': served('Path("shop", "static")'), 'shop/static/a.css': '' }, []],
    ['a path of one part', { 'shop/app.py': served('Path("shop")'), 'shop/config.py': '' }, ['shop/app.py:5 P0 source']],
    ['the folder that the process stands in', { 'app.py': served('Path.cwd()') }, ['app.py:5 P0 source']],
    ['what a function of that name makes of its arguments', { 'app.py': served('cwd("..", "static")') }, []],
  ];
  test.each(cases)('%s', (_, files, expected) => expect(said('static/serves-source', files)).resolves.toEqual(expected));
});
