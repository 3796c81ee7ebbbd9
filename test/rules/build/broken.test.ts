import { expect, test } from 'vitest';
import { said } from '../said.ts';

const image = { Dockerfile: 'FROM alpine:3.22\nCOPY . .\nCMD ["./backup.sh"]\n' };

test.each<[string, Record<string, string>, string[]]>([
  ['a script that dumps a database', { ...image, 'backup.sh': '#!/bin/sh\npg_dump shop > /backup/shop.sql\n' }, []],
  ['a script that no shell runs', { ...image, 'backup.sh': '#!/bin/sh\r\npg_dump shop > /backup/shop.sql\r\n' }, ['backup.sh:1 P1 carriage-returns']],
  ['a stage that is not there', { Dockerfile: 'FROM node:22 AS Base\nFROM base AS release\nCMD ["node", "a.js"]\n', 'compose.yml': 'services:\n  app:\n    build:\n      context: .\n      target: production\n' }, ['compose.yml:5 P1 no-stage']],
  ['a stage that developers ask for in vain', { Dockerfile: 'FROM node:22 AS base\nCMD ["node", "a.js"]\n', 'compose.dev.yml': 'services:\n  app:\n    build: {context: ., target: development}\n' }, ['compose.dev.yml:3 P2 no-stage']],
  ['a stage in other letters, one by its number, one that is left open', { Dockerfile: 'FROM node:22 AS Release\nCMD ["node", "a.js"]\n', 'compose.yml': 'services:\n  a:\n    build: {context: ., target: RELEASE}\n  b:\n    build: {context: ., target: "0"}\n  c:\n    build: {context: ., target: "${STAGE}"}\n' }, []],
])('build/broken: %s', async (_, files, expected) => expect(await said('build/broken', files)).toEqual(expected));
