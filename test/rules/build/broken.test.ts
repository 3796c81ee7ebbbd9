import { expect, test } from 'vitest';
import { said } from '../said.ts';

const image = { Dockerfile: 'FROM alpine:3.22\nCOPY . .\nCMD ["./backup.sh"]\n' };

test.each<[string, Record<string, string>, string[]]>([
  ['a script that dumps a database', { ...image, 'backup.sh': '#!/bin/sh\npg_dump shop > /backup/shop.sql\n' }, []],
  ['a script that no shell runs', { ...image, 'backup.sh': '#!/bin/sh\r\npg_dump shop > /backup/shop.sql\r\n' }, ['backup.sh:1 P1 carriage-returns']],
  ['a stage that is not there', { Dockerfile: 'FROM node:22 AS Base\nFROM base AS release\nCMD ["node", "a.js"]\n', 'compose.yml': 'services:\n  app:\n    build:\n      context: .\n      target: production\n' }, ['compose.yml:5 P1 no-stage']],
  ['a stage that developers ask for in vain', { Dockerfile: 'FROM node:22 AS base\nCMD ["node", "a.js"]\n', 'compose.dev.yml': 'services:\n  app:\n    build: {context: ., target: development}\n' }, ['compose.dev.yml:3 P2 no-stage']],
  ['a Dockerfile that is not there, by name and by folder', { 'api/Dockerfile': 'FROM node:22\nCMD ["node", "a.js"]\n', 'api/a.js': '', 'web/index.html': '', 'compose.yml': 'services:\n  api:\n    build:\n      context: .\n      dockerfile: Dockerfile.api\n  web:\n    build: ./web\n' }, ['compose.yml:5 P1 no-dockerfile', 'compose.yml:7 P1 no-dockerfile']],
  ['a Dockerfile that is somewhere else, ignored, written here, of a folder cloned first, left open, or said by the file before', { '.gitignore': 'made/Dockerfile\n', 'api/Dockerfile': 'FROM node:22\nCMD ["node", "a.js"]\n', 'made/x.txt': '', 'docker/compose.yml': 'services:\n  a:\n    build: ./api\n  b:\n    build: ../made\n  c:\n    build:\n      context: ..\n      dockerfile_inline: FROM node:22\n  d:\n    build: ../cloned\n  e:\n    build: ${FOLDER}\n  f:\n    build: {args: {A: b}}\n  g:\n    build: https://example.org/a.git\n' }, []],
  ['a stage in other letters, one by its number, one that is left open', { Dockerfile: 'FROM node:22 AS Release\nCMD ["node", "a.js"]\n', 'compose.yml': 'services:\n  a:\n    build: {context: ., target: RELEASE}\n  b:\n    build: {context: ., target: "0"}\n  c:\n    build: {context: ., target: "${STAGE}"}\n' }, []],
])('build/broken: %s', async (_, files, expected) => expect(await said('build/broken', files)).toEqual(expected));
