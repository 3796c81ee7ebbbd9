// deps/*: which lock covers a manifest, and what installs it.
import { describe, expect, test } from 'vitest';
import { rule as noLock } from '../../rules/deps/no-lockfile.ts';
import { rule as unpinned } from '../../rules/deps/unpinned.ts';
import { verdicts } from './project.ts';
import { said } from './said.ts';

const app = '{"name": "a", "scripts": {"start": "node a.js"}, "dependencies": {"express": "^5.0.0"}}';
const image = 'FROM node:22\nWORKDIR /app\nCOPY package*.json ./\nRUN npm install\n';

test('a lock beside it, or of its workspace', () => {
  expect(verdicts(noLock, { 'package.json': app, Dockerfile: image })).toEqual(['package.json:1 P1 installed']);
  for (const lock of ['package-lock.json', 'yarn.lock', 'pnpm-lock.yaml', 'bun.lock', 'bun.lockb', 'npm-shrinkwrap.json']) expect(verdicts(noLock, { 'package.json': app, Dockerfile: image, [lock]: '{}' })).toEqual([]);
  const nested = { 'apps/a/package.json': app, 'apps/a/Dockerfile': image, 'pnpm-lock.yaml': '' };
  expect(verdicts(noLock, nested)).toEqual(['apps/a/package.json:1 P1 installed']);
  expect(verdicts(noLock, { ...nested, 'pnpm-workspace.yaml': 'packages: ["apps/*"]\n' })).toEqual([]);
});

test('who installs decides how much it weighs', () => {
  expect(verdicts(noLock, { 'package.json': app })).toEqual(['package.json:1 P2 not-installed']);
  expect(verdicts(noLock, { 'package.json': app, 'Dockerfile.dev': image })).toEqual(['package.json:1 P2 not-installed']);
  expect(verdicts(noLock, { 'package.json': app, Procfile: 'web: node a.js\n' })).toEqual(['package.json:1 P1 installed']);
  expect(verdicts(noLock, { 'package.json': app.replace('^5.0.0', '5.0.0'), Dockerfile: image })).toEqual(['package.json:1 P2 installed']);
  expect(verdicts(noLock, { 'package.json': '{"name": "a", "files": ["lib"], "scripts": {"build": "tsc"}, "dependencies": {"b": "^1.0.0"}}' })).toEqual([]);
  expect(verdicts(noLock, { 'a/package.json': app, 'b/package.json': app })).toHaveLength(1);
});

test('a folder that a pipeline publishes as a package', () => {
  const files = { 'cloud/package.json': app, 'cloud/vercel.json': '{}' };
  const pipeline = (run: string): Record<string, string> => ({ '.github/workflows/publish.yml': `on: push\njobs:\n  publish:\n    runs-on: ubuntu-latest\n    steps:\n      - run: ${run}\n` });
  expect(verdicts(noLock, { ...files, ...pipeline('cd cloud && npm publish --provenance') })).toEqual(['cloud/package.json:1 P2 installed']);
  expect(verdicts(noLock, { ...files, ...pipeline('cd other && npm publish') })).toEqual(['cloud/package.json:1 P1 installed']);
  expect(verdicts(noLock, { ...files, ...pipeline('cd cloud && npm ci') })).toEqual(['cloud/package.json:1 P1 installed']);
});

test('a repository that the build clones', () => {
  const build = (run: string): string => `FROM debian:12\nRUN ${run}\nCMD ["/srv/shop"]\n`;
  for (const run of ['git clone https://github.com/acme/shop.git /srv', 'apt-get install -y git && git clone --depth 1 -b main https://github.com/acme/shop && make', 'git -c http.version=HTTP/1.1 clone git@github.com:acme/shop.git']) expect(verdicts(unpinned, { Dockerfile: build(run) })).toEqual(['Dockerfile:2 P2 cloned']);
  for (const run of ['git clone -b v1.2 https://github.com/acme/shop.git', 'git clone --branch=${REF} https://github.com/acme/shop.git', 'git clone https://github.com/acme/shop.git && cd shop && git checkout 8f2c1d0', 'git clone $URL']) expect(verdicts(unpinned, { Dockerfile: build(run) })).toEqual([]);
});

test('what other projects are made from gets a lock of its own', () => {
  const poetry = (name: string): string => `[tool.poetry]\nname = "${name}"\n[tool.poetry.dependencies]\ndjango = "^5.2"\n`;
  const build = 'FROM python:3.13\nCOPY pyproject.toml .\nRUN poetry install\n';
  expect(verdicts(noLock, { 'pyproject.toml': poetry('shop'), Dockerfile: build })).toEqual(['pyproject.toml:4 P1 installed']);
  expect(verdicts(noLock, { 'pyproject.toml': poetry('{{project_name}}'), Dockerfile: build })).toEqual(['pyproject.toml:4 P2 installed']);
  const flavours = (names: readonly string[]): Record<string, string> => Object.fromEntries(names.flatMap((name, at) => [[`lib/${String(at)}/package.json`, app.replace('"a"', `"${name}"`)], [`lib/${String(at)}/Dockerfile`, image]]));
  expect(verdicts(noLock, flavours(['starter', 'starter', 'starter']))).toEqual(Array.from({ length: 3 }, (_, at) => `lib/${String(at)}/package.json:1 P2 installed`));
  expect(verdicts(noLock, flavours(['web', 'api', 'jobs']))).toEqual(Array.from({ length: 3 }, (_, at) => `lib/${String(at)}/package.json:1 P1 installed`));
});

test('requirements: constraints, compiled lists, other names and libraries', () => {
  const step = (file: string): string => `FROM python:3.13\nWORKDIR /app\nCOPY . .\nRUN pip install -r ${file}\n`;
  expect(verdicts(unpinned, { 'requirements.txt': 'a>=1\nb\n', Dockerfile: step('requirements.txt') })).toEqual(['requirements.txt:1 P1 open']);
  for (const [first, severity] of [['shop', 'P2'], ['other', 'P1']]) {
    // what a package lays into its users' projects asks for the package itself
    expect(verdicts(unpinned, { 'shop/__init__.py': '', 'shop/deploy/fly/requirements.txt': `${first}\nb\n`, 'shop/deploy/fly/Dockerfile': step('requirements.txt') })).toEqual([`shop/deploy/fly/requirements.txt:1 ${severity} open`]);
  }
  expect(verdicts(unpinned, { 'requirements.txt': 'a~=1.2\n', Dockerfile: step('requirements.txt') })).toEqual(['requirements.txt:1 P2 bounded']);
  const pinned = (count: number): string => Array.from({ length: count }, (_, at) => `p${String(at)}==1.0\n`).join('');
  expect(verdicts(unpinned, { 'requirements.txt': `${pinned(19)}a\n`, Dockerfile: step('requirements.txt') })).toEqual(['requirements.txt:20 P2 open']); // one slipped in
  expect(verdicts(unpinned, { 'requirements.txt': `${pinned(19)}a\nb\nc\n`, Dockerfile: step('requirements.txt') })).toEqual(['requirements.txt:20 P1 open']);
  expect(verdicts(unpinned, { 'requirements.txt': `${pinned(19)}a\nb~=1.2\nc>=1,<2\n`, Dockerfile: step('requirements.txt') })).toEqual(['requirements.txt:20 P2 open']); // and two with an upper end
  expect(verdicts(unpinned, { 'requirements.txt': `${pinned(4)}a\n`, Dockerfile: step('requirements.txt') })).toEqual(['requirements.txt:5 P1 open']);
  expect(verdicts(unpinned, { 'requirements.txt': 'a\n', 'requirements.lock': 'a==1\n', Dockerfile: step('requirements.lock') })).toEqual([]);
  expect(verdicts(unpinned, { 'requirements.txt': '-c limits/constraints.txt\nA_b>=1\n', 'limits/constraints.txt': 'a-b==1.0\n', Dockerfile: step('requirements.txt') })).toEqual([]);
  expect(verdicts(unpinned, { 'requirements.txt': 'a==1\n', 'requirements-dev.txt': 'pytest\n', Dockerfile: step('requirements.txt') })).toEqual([]);
  expect(verdicts(unpinned, { 'requirements.txt': 'a>=1\n', 'setup.py': '' })).toEqual([]);
  expect(verdicts(unpinned, { 'requirements.txt': 'a[x]>=1\na==1.0\n', Dockerfile: step('requirements.txt') })).toEqual([]);
});

describe('a lock that the image does not read', () => {
  const image = (before: string): string => `FROM python:3.13\nWORKDIR /app\n${before}COPY . .\nRUN pip install -r requirements.txt\n`;
  const open = ['requirements.txt:1 P1 open'];
  test.each([
    ['is in the folder alone', 'uv.lock', '', open],
    ['of Poetry', 'poetry.lock', '', open],
    ['beside uv\'s pip', 'uv.lock', 'RUN pip install uv && uv pip install gunicorn\n', open],
    ['and is copied by its name', 'uv.lock', 'COPY pyproject.toml uv.lock ./\n', []],
    ['and is mounted', 'uv.lock', 'RUN --mount=type=bind,source=uv.lock,target=uv.lock uv sync\n', []],
    ['and is installed by its tool', 'poetry.lock', 'COPY . .\nRUN python -m poetry install --no-root\n', []],
    ['and is brought about when it starts', 'uv.lock', 'CMD ["uv", "run", "main.py"]\n', []],
    ['which Poetry\'s `run` does not', 'poetry.lock', 'CMD ["poetry", "run", "python", "main.py"]\n', open],
    ['and is written out first', 'uv.lock', 'COPY . .\nRUN uv export -o requirements.txt\n', []],
  ] as const)('%s', (_, lock, before, expected) => {
    expect(verdicts(unpinned, { 'requirements.txt': 'a\n', [lock]: '', Dockerfile: image(before) })).toEqual(expected);
  });

  test('nor anything else', () => {
    expect(verdicts(unpinned, { 'requirements.txt': 'a\n', 'uv.lock': '' })).toEqual([]);
    expect(verdicts(unpinned, { 'requirements.txt': 'a\n', 'uv.lock': '', Procfile: 'web: python a.py\n' })).toEqual([]);
  });

  test('but a pipeline that writes the list from it', () => {
    const workflow = (command: string): string => `on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - run: ${command}\n`;
    const shop = (command: string): Record<string, string> => ({ 'requirements.txt': 'a\n', 'uv.lock': '', Dockerfile: image(''), '.github/workflows/a.yml': workflow(command) });
    expect(verdicts(unpinned, shop('uv export -o requirements.txt'))).toEqual([]);
    expect(verdicts(unpinned, shop('uv run pytest'))).toEqual(open);
  });
});

test('a manifest is judged by one of the two rules', () => {
  const files = { 'pyproject.toml': '[tool.poetry.dependencies]\nfastapi = "*"\n', 'requirements.txt': 'fastapi\n', Dockerfile: 'FROM a\nCOPY . .\nRUN pip install -r requirements.txt\n' };
  expect([verdicts(unpinned, files), verdicts(noLock, files)]).toEqual([['requirements.txt:1 P1 open'], ['pyproject.toml:2 P2 not-installed']]);
});

describe('deps/missing where an image leaves out what development alone asks for', () => {
  const pyproject = (more = ''): string => `[tool.poetry]\nname = "shop"\n[tool.poetry.dependencies]\npython = "^3.12"\nfastapi = "*"\n${more}[tool.poetry.group.dev.dependencies]\nhttpx = "*"\n`;
  const lock = (groups: string): string => ['fastapi:"main"', `httpx:${groups}`].map((each) => `[[package]]\nname = "${each.replace(/:.*/, '')}"\nversion = "1.0.0"\noptional = false\ngroups = [${each.replace(/^\w+:/, '')}]\nfiles = []\n`).join('\n');
  const image = (install: string): string => `FROM python:3.12\nCOPY . .\nRUN poetry install ${install}\nCMD ["uvicorn", "main:app"]\n`;
  const code = { 'main.py': 'import httpx\nfrom fastapi import FastAPI\napp = FastAPI()\n@app.get("/")\ndef read():\n    return httpx.get("https://shop.test", timeout=5).text\n' };
  test.each<[string, Record<string, string>, string[]]>([
    ['left out', { 'pyproject.toml': pyproject(), 'poetry.lock': lock('"dev"'), Dockerfile: image('--no-root --only main') }, ['main.py:1 P0 development']],
    ['left out in the older way', { 'pyproject.toml': pyproject(), 'poetry.lock': lock('"dev", "test"'), Dockerfile: image('--no-dev') }, ['main.py:1 P0 development']],
    ['installed with the rest', { 'pyproject.toml': pyproject(), 'poetry.lock': lock('"dev"'), Dockerfile: image('--no-root') }, []],
    ['brought in by something else, too', { 'pyproject.toml': pyproject(), 'poetry.lock': lock('"main", "dev"'), Dockerfile: image('--only main') }, []],
    ['asked for again', { 'pyproject.toml': pyproject('httpx = "*"\n'), 'poetry.lock': lock('"dev"'), Dockerfile: image('--only main') }, []],
    ['a group of its own', { 'pyproject.toml': pyproject().replace('group.dev', 'group.server'), 'poetry.lock': lock('"server"'), Dockerfile: image('--without dev') }, []],
  ])('%s', async (_, files, messages) => expect(await said('deps/missing', { ...files, ...code })).toEqual(messages));
});

describe('deps/missing of a script', () => {
  const packages: Record<string, string> = {
    'package.json': '{"name":"shop","dependencies":{"express":"4.19.0"}}',
    'package-lock.json': '{"name":"shop","lockfileVersion":3,"packages":{"":{"name":"shop"},"node_modules/express":{"version":"4.19.0"}}}',
    'mail.js': "const moment = require('moment');\nmodule.exports = () => moment();\n",
    'config.json': '{}',
  };
  const app = (body: string): string => `const express = require('express');\nconst app = express();\n${body}\napp.get('/', (req, res) => res.send('a'));\napp.listen(3000);\n`;
  test.each<[string, string, string[]]>([
    ['that is loaded at start', "app.use(require('./mail'));", ['mail.js:1 P0 start']],
    ['that a setting loads', "const settings = { mail: false };\nif (settings.mail) app.use(require('./mail'));", ['mail.js:1 P2 import']],
    ['that a setting loads in a block', "const settings = { mail: false };\nif (settings.mail) {\n  app.use(require('./mail'));\n}", ['mail.js:1 P2 import']],
    ['a file of the repository by its name', "const config = require('config.json');", []],
  ])('%s', async (_, body, expected) => expect(await said('deps/missing', { ...packages, 'app.js': app(body) })).toEqual(expected));

  test.each<[string, string, Record<string, string>, string[]]>([
    ['beside the file that is started', 'node server.js', {}, ['app.js:2 P2 import']],
    ['that this file imports', 'node server.js', { 'server.js': "require('./app');\n" }, ['app.js:2 P0 start']],
    ['that another script names', 'node server.js", "preview": "node app.js', {}, ['app.js:2 P0 start']],
  ])('an application %s', async (_, start, more, expected) => {
    const manifest = packages['package.json']?.replace('"dependencies"', `"scripts":{"start":"${start}"},"dependencies"`) ?? '';
    const code = `const express = require('express');\nconst moment = require('moment');\nconst app = express();\napp.get('/', (req, res) => res.send(moment()));\nmodule.exports = app;\n`;
    expect(await said('deps/missing', { 'package.json': manifest, 'package-lock.json': packages['package-lock.json'] ?? '', 'server.js': "require('express')().listen(3000);\n", 'app.js': code, ...more })).toEqual(expected);
  });

  test.each([
    ['declared by a file of types', "declare module 'shapes' {\n  interface Shape { id: string; }\n}\n", []],
    ['added to by a module', "import 'express';\ndeclare module 'shapes' {\n  interface Shape { id: string; }\n}\n", ['app.ts:1 P0 start']],
  ])('a module %s', async (_, types, expected) => {
    const script = "import { Shape } from 'shapes';\nimport express from 'express';\nconst app = express();\napp.get('/', (req, res) => res.send(new Shape()));\napp.listen(3000);\n";
    expect(await said('deps/missing', { ...packages, 'app.ts': script, 'types/all.d.ts': types })).toEqual(expected);
  });

  test.each([
    ['git leaves out', 'made\n', []],
    ['git does not know of', 'dist\n', ['mail.js:1 P0 start']],
  ])('what a generator writes into a folder that %s', async (_, ignored, expected) => {
    expect(await said('deps/missing', { ...packages, '.gitignore': ignored, 'app.js': app("app.use(require('./mail'));"), 'mail.js': "const models = require('made/client');\nmodule.exports = () => models();\n" })).toEqual(expected);
  });
});

test.each<[string, Record<string, string>, string[]]>([
  ['what the root holds', { 'package.json': '{"name":"shop","workspaces":["apps/*"],"dependencies":{"express":"4.19.0"}}', 'package-lock.json': '{"name":"shop","lockfileVersion":3,"packages":{"":{"name":"shop"},"node_modules/express":{"version":"4.19.0"},"node_modules/body-parser":{"version":"1.20.0"}}}' }, []],
  ['what nothing holds', { 'package.json': '{"name":"shop","workspaces":["apps/*"],"dependencies":{"express":"4.19.0"}}', 'package-lock.json': '{"name":"shop","lockfileVersion":3,"packages":{"":{"name":"shop"},"node_modules/express":{"version":"4.19.0"}}}' }, ['apps/api/app.js:2 P0 start']],
])('deps/missing in a member with a lock of its own: %s', async (_, root, expected) => {
  const member = { 'apps/api/package.json': '{"name":"api","dependencies":{"nodemailer":"6.9.0"}}', 'apps/api/package-lock.json': '{"name":"api","lockfileVersion":3,"packages":{"":{"name":"api"},"node_modules/nodemailer":{"version":"6.9.0"}}}', 'apps/api/app.js': "const express = require('express');\nconst bodyParser = require('body-parser');\nconst app = express();\napp.use(bodyParser.json());\napp.get('/', (req, res) => res.send('a'));\napp.listen(3000);\n" };
  expect(await said('deps/missing', { ...root, ...member })).toEqual(expected);
});
