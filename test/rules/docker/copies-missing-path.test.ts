import { expect, test } from 'vitest';
import { said } from '../said.ts';

const image = (folder: string, source: string): Record<string, string> => ({ 'docker/Dockerfile': `FROM node:22\nWORKDIR ${folder}\nCOPY start.sh /tmp/\nCOPY ${source} ./\nCMD ["/tmp/start.sh"]\n`, 'docker/start.sh': '#!/bin/sh\n', 'compose.yml': 'services:\n  app:\n    build: docker\n' });

const service = { 'services/api/Dockerfile': 'FROM node:22\nCOPY package.json ./\nCMD ["node"]\n', 'services/api/package.json': '{"name": "api"}', 'Makefile': 'build:\n\tdocker build -f services/api/Dockerfile .\n' };

test.each([
  ['a path that nobody makes', image('/app', 'src/package.json'), ['docker/Dockerfile:4 P1 missing']],
  ['a variable of the build', image('${HOME}', 'src/package.json'), ['docker/Dockerfile:4 P1 missing']],
  ['a file that Maven fills in and builds elsewhere', image('${pkg.installFolder}', 'src/package.json'), []],
  ['one of several files that nobody builds', { 'Dockerfile.pnpm': 'FROM node:22\nCOPY pnpm-lock.yaml src/a.js ./\n', 'src/a.js': '' }, ['Dockerfile.pnpm:2 P2 missing']],
  ['one of several files that somebody builds', { 'Dockerfile.pnpm': 'FROM node:22\nCOPY pnpm-lock.yaml src/a.js ./\n', 'src/a.js': '', 'compose.yml': 'services:\n  app:\n    build: {context: ., dockerfile: Dockerfile.pnpm}\n' }, ['Dockerfile.pnpm:2 P1 missing']],
  ['one that developers alone build', { 'run/Dockerfile': 'FROM node:22\nCOPY shop/src src/a.js ./\n', 'src/a.js': '', 'run/docker-compose-dev.yml': 'services:\n  app:\n    build: {context: .., dockerfile: run/Dockerfile}\n' }, ['run/Dockerfile:2 P2 missing']],
  ['one that production builds', { 'run/Dockerfile': 'FROM node:22\nCOPY shop/src src/a.js ./\n', 'src/a.js': '', 'run/docker-compose.yml': 'services:\n  app:\n    build: {context: .., dockerfile: run/Dockerfile}\n' }, ['run/Dockerfile:2 P1 missing']],
  ["a Makefile's way, where Compose has the right folder", { ...service, 'compose.yml': 'services:\n  api:\n    build: services/api\n' }, ['services/api/Dockerfile:2 P2 missing']],
  ["a Makefile's way, and no other", service, ['services/api/Dockerfile:2 P1 missing']],
  ['what a script for Windows makes', image('/app', '.\\out'), []],
  ['a Dockerfile in a folder of its own for what lies at the root', { 'deploy/run/Dockerfile': 'FROM node:22\nCOPY package*.json ./\nRUN npm ci\nCOPY . .\nCMD ["node", "a.js"]\n', 'package.json': '{"name": "a"}', 'package-lock.json': '{}', 'a.js': '' }, []],
  ['what a script lays into the folder', { 'cuda/Dockerfile': 'FROM node:22\nCOPY start.sh env.yml ./\n', 'cuda/start.sh': '', 'cuda.sh': 'cd cuda\ncp ../sets/full.yml env.yml\ndocker build .\npython3 run.py\n', 'sets/full.yml': '' }, []],
  ['what a script lays into another', { 'cuda/Dockerfile': 'FROM node:22\nCOPY start.sh env.yml ./\n', 'cuda/start.sh': '', 'cuda.sh': 'cd rocm\ncp ../sets/full.yml env.yml\npython3 run.py\n', 'sets/full.yml': '' }, ['cuda/Dockerfile:2 P1 missing']],
  ["a tool's own folder of the machine that builds", image('/app', '.local'), []],
])('%s', (_, files, expected) => expect(said('docker/copies-missing-path', files)).resolves.toEqual(expected));
