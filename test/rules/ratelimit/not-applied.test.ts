import { expect, test } from 'vitest';
import { said } from '../said.ts';

const app = (path: string): string => `const express = require('express');\nconst app = express();\napp.post('${path}', (req, res) => res.json({}));\napp.listen(3000);\n`;

const cases: [string, Record<string, string>, string[]][] = [
  ['a route that changes data', { 'app.js': app('/orders') }, ['app.js:2 P2 open']],
  ['only a way out', { 'app.js': app('/logout') }, []],
];
test.each(cases)('%s', async (_, files, expected) => expect(await said('ratelimit/not-applied', files)).toEqual(expected));
