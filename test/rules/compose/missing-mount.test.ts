import { expect, test } from 'vitest';
import { said } from '../said.ts';

const compose = (volume: string, more = ''): string => `services:\n  web:\n    build: .\n    volumes:\n      - ${volume}\n${more}`;
const base = { Dockerfile: 'FROM node:24\nCMD ["node", "server.js"]\n' };

test.each<[string, Record<string, string>, string[]]>([
  ['not there', { 'compose.yml': compose('./conf/shop.yaml:/app/shop.yaml:ro') }, ['compose.yml:5 P2 missing']],
  ['there', { 'compose.yml': compose('./conf/shop.yaml:/app/shop.yaml:ro'), 'conf/shop.yaml': 'a: 1\n' }, []],
  ['from another folder', { 'deploy/compose.yml': compose('../conf/shop.yaml:/app/shop.yaml').replace('build: .', 'build: ..'), 'conf/shop.yaml': 'a: 1\n' }, []],
  ['an example of it', { 'compose.yml': compose('./shop.yaml:/app/shop.yaml'), 'shop.example.yaml': 'a: 1\n' }, []],
  ['written by a script', { 'compose.yml': compose('./shop.yaml:/app/shop.yaml'), 'start.sh': '#!/bin/sh\ncp defaults.txt shop.yaml\nnode server.js\n' }, []],
  ['a folder, data, a variable, what belongs to the machine', { 'compose.yml': compose('./conf.d:/etc/conf.d', '      - ./shop.db:/app/shop.db\n      - ${CONF}/a.yaml:/app/a.yaml\n      - ./certs/a.json:/a.json\n      - /etc/a.conf:/etc/a.conf\n') }, []],
  ['for development', { 'docker-compose.dev.yml': compose('./conf/shop.yaml:/app/shop.yaml') }, []],
])('compose/missing-mount: %s', async (_, files, expected) => expect(await said('compose/missing-mount', { ...base, ...files })).toEqual(expected));
