// build/broken: programs of packages that scripts run and nothing installs.
import { expect, test } from 'vitest';
import { said } from '../said.ts';

const manifest = (script: string, dependencies: string, development = ''): string => `{"name": "a", "scripts": {"start": "${script}"}, "dependencies": {${dependencies}}, "devDependencies": {${development}}}\n`;
const image = (install: string, start = '["npm", "start"]'): string => `FROM node:22\nWORKDIR /app\nCOPY package*.json ./\n${install}\nCOPY . .\nCMD ${start}\n`;
const full = 'RUN npm ci';
const bare = 'RUN npm ci --omit=dev';

test.each<[string, Record<string, string>, string[]]>([
  ['declared by nobody', { 'package.json': manifest('pm2-runtime app.js', '') }, ['package.json:1 P2 no-tool']],
  ['declared by nobody, and an image starts it', { 'package.json': manifest('pm2-runtime app.js', ''), Dockerfile: image(full) }, ['package.json:1 P1 no-tool']],
  ['installed for all in the image', { 'package.json': manifest('pm2-runtime app.js', ''), Dockerfile: image('RUN npm ci && npm install -g pm2@5') }, []],
  ['declared', { 'package.json': manifest('cross-env A=b nodemon app.js', '"cross-env": "7.0.3", "nodemon": "3.1.0"'), Dockerfile: image(bare) }, []],
  ['for developers alone, all installed', { 'package.json': manifest('cross-env A=b node app.js', '', '"cross-env": "7.0.3"'), Dockerfile: image(full) }, []],
  ['for developers alone, theirs left out', { 'package.json': manifest('cross-env A=b node app.js', '', '"cross-env": "7.0.3"'), Dockerfile: image(bare) }, ['package.json:1 P1 tool-left-out']],
  ['for developers alone, behind another', { 'package.json': manifest('cross-env A=b nodemon app.js', '"cross-env": "7.0.3"', '"nodemon": "3.1.0"'), Dockerfile: image(bare) }, ['package.json:1 P1 tool-left-out']],
  ['for developers alone, and the image starts node', { 'package.json': manifest('nodemon app.js', '', '"nodemon": "3.1.0"'), Dockerfile: image(bare, '["node", "app.js"]') }, []],
  ['modules of another stage', { 'package.json': manifest('cross-env A=b node app.js', '', '"cross-env": "7.0.3"'), Dockerfile: `FROM node:22 AS build\nRUN npm ci\n${image(bare).replace('COPY . .', 'COPY --from=build /app/node_modules ./node_modules')}` }, []],
  ['npx fetches it', { 'package.json': manifest('npx nodemon app.js', ''), Dockerfile: image(full) }, []],
  ['a program of the system', { 'package.json': manifest('make run', ''), Dockerfile: image(full) }, []],
])('%s', async (_, files, expected) => expect((await said('build/broken', { 'app.js': '', ...files }))).toEqual(expected));
