import { expect, test } from 'vitest';
import { said } from '../said.ts';

const program = 'FROM alpine:3.20\nCOPY app /\nCMD ["./app"]\n';

test.each<[string, Record<string, string>, string[]]>([
  ['the only image, whose program nobody knows', { Dockerfile: program }, ['Dockerfile:3 P3 none']],
  ['one of several, which may be a job', { 'a/Dockerfile': program, 'b/Dockerfile': program }, []],
  ['the only image, which others start', { Dockerfile: program, 'compose.yml': 'services:\n  job:\n    build: .\n' }, []],
  ['the only image, a script', { Dockerfile: program.replace('"./app"', '"python", "nightly.py"') }, []],
  ['the only image, a job', { Dockerfile: program.replace('./app', 'pytest') }, []],
  ['files alone', { Dockerfile: 'FROM scratch\nCOPY app /\n' }, []],
  ['a stage to build on', { Dockerfile: 'FROM scratch\n' }, ['Dockerfile:1 P3 none']],
])('docker/no-healthcheck: %s', async (_, files, expected) => expect(await said('docker/no-healthcheck', files)).toEqual(expected));

test.each<[string, Record<string, string>, string[]]>([
  ['files that somebody is named to run', { Dockerfile: 'FROM scratch\nCOPY app /\nUSER 0:0\n' }, ['Dockerfile:3 P3 root']],
  ['files alone', { Dockerfile: 'FROM scratch\nCOPY app /\n' }, []],
])('docker/root-user: %s', async (_, files, expected) => expect(await said('docker/root-user', files)).toEqual(expected));
