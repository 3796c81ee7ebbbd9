import { expect, test } from 'vitest';
import { said } from '../said.ts';

const image = (start: string): string => `FROM node:22-alpine\nWORKDIR /app\nCOPY . .\nEXPOSE 3000\nCMD ${start}\n`;
const compose = (volumes: string): string => `services:\n  web:\n    build: .\n    ports: ["3000:3000"]\n${volumes}`;
const mounted = '    volumes: [".:/app/"]\n';
const python = (start: string): string => `FROM python:3.12-slim\nWORKDIR /app\nCOPY . .\nCMD ${start}\n`;
const server = (host: string): string => `import uvicorn\nfrom conf import host\nif __name__ == "__main__":\n    uvicorn.run("app:app", host=${host}, port=8000)\n`;

const forDevelopers = 'FROM node:22\nENV NODE_ENV development\nCOPY . .\nEXPOSE 5173\nCMD ["npm", "start"]\n';
const starts = (script: string): string => JSON.stringify({ name: 'shop', scripts: { start: script } });

const dotnet = (tag: string): string => `FROM mcr.microsoft.com/dotnet/aspnet:${tag}\nWORKDIR /app\nCOPY out .\nEXPOSE 8080\nENTRYPOINT ["dotnet", "Shop.dll"]\n`;

test.each<[string, Record<string, string>, string[]]>([
  ['a server that ships', { Dockerfile: image('["node", "server.js"]'), 'compose.yml': compose('') }, ['Dockerfile:1 P1 no-user']],
  ['a server under mounted source', { Dockerfile: image('["node", "server.js"]'), 'compose.yml': compose(mounted) }, ['Dockerfile:1 P1 no-user']],
  ['a script for development that ships', { Dockerfile: image('["pnpm", "run", "dev"]'), 'compose.yml': compose('') }, ['Dockerfile:1 P1 no-user']],
  ['a script for development under mounted source', { Dockerfile: image('["pnpm", "run", "dev"]'), 'compose.yml': compose(mounted) }, ['Dockerfile:1 P2 no-user']],
  ['an image that holds no program, under mounted source', { Dockerfile: image('["node", "server.js"]').replace('COPY . .', 'COPY package.json ./'), 'compose.yml': compose(mounted) }, ['Dockerfile:1 P2 no-user']],
  ['an image that holds no program, with nothing mounted', { Dockerfile: image('["node", "server.js"]').replace('COPY . .', 'COPY package.json ./'), 'compose.yml': compose('') }, ['Dockerfile:1 P1 no-user']],
  ['what starts anew with each change, under mounted source', { Dockerfile: image('["nodemon", "server.js"]'), 'compose.yml': compose(mounted) }, ['Dockerfile:1 P2 no-user']],
  ['a file for development that one of production completes, beside another image', { Dockerfile: image('["node", "server.js"]'), 'jobs/Dockerfile': image('["node", "jobs.js"]'), 'compose.yml': `# for local development only\n${compose('')}`, 'compose.prod.yml': 'services:\n  web:\n    environment:\n      MODE: live\n  jobs:\n    build: jobs\n' }, ['Dockerfile:1 P1 no-user', 'jobs/Dockerfile:1 P1 no-user']],
  ['a file for development alone, beside another image', { Dockerfile: image('["node", "server.js"]'), 'jobs/Dockerfile': image('["node", "jobs.js"]'), 'compose.yml': `# for local development only\n${compose('')}`, 'compose.prod.yml': 'services:\n  jobs:\n    build: jobs\n' }, ['jobs/Dockerfile:1 P1 no-user']],
  ...(['./pages/dist', './pages/texts'] as const).map((source): [string, Record<string, string>, string[]] => [`a development server that nobody builds, beside ${source} of a proxy`, { 'pages/Dockerfile': image('["pnpm", "vite", "--host"]'), 'compose.yml': `services:\n  proxy:\n    image: nginx:1.27\n    ports: ["80:80"]\n    volumes: ["./nginx.conf:/etc/nginx/nginx.conf", "${source}:/var/www/html"]\n  api:\n    image: acme/shop\n` }, [`pages/Dockerfile:1 ${source.endsWith('dist') ? 'P2' : 'P1'} no-user`]]),
  ['two stages that are built, one upon the other', { Dockerfile: 'FROM node:22-alpine AS live\nCOPY . .\nEXPOSE 3000\nCMD ["node", "server.js"]\nFROM live AS more\nCOPY extras .\n', 'compose.prod.yml': 'services:\n  web:\n    build: { context: ., target: live }\n  side:\n    build: { context: ., target: more }\n' }, ['Dockerfile:1 P1 no-user']],
  ['a worker that declares a port', { 'worker.dockerfile': image('["bash", "/start.sh"]') }, []],
  ['a server of another name that declares one', { 'web.dockerfile': image('["bash", "/start.sh"]') }, ['web.dockerfile:1 P1 no-user']],
  ['a file that says it is for development', { Dockerfile: `# Development image: used by docker compose up on a developer's machine.\n${image('["node", "server.js"]')}` }, []],
  ['one that says so, and that a pipeline publishes', { Dockerfile: `# Development image\n${image('["node", "server.js"]')}`, '.github/workflows/ci.yml': 'on: push\njobs:\n  a:\n    runs-on: x\n    steps:\n      - run: docker build -t acme/shop .\n' }, ['Dockerfile:2 P1 no-user']],
  ['one that is for development and production', { Dockerfile: `# Multi-stage image for development and production\n${image('["node", "server.js"]')}` }, ['Dockerfile:2 P1 no-user']],
  ['a variant that nobody names, beside one that is built', { Dockerfile: image('["node", "server.js"]'), 'Dockerfile.simple': image('["node", "server.js"]'), 'compose.yml': compose('') }, ['Dockerfile.simple:1 P2 no-user', 'Dockerfile:1 P1 no-user']],
  ['a variant that a script builds', { Dockerfile: image('["node", "server.js"]'), 'Dockerfile.simple': image('["node", "server.js"]'), 'deploy.sh': '#!/bin/sh\ndocker build -f Dockerfile.simple -t shop .\nnode notify.js\n', 'compose.yml': compose('') }, ['Dockerfile.simple:1 P1 no-user', 'Dockerfile:1 P1 no-user']],
  ['a variant of production that nobody names', { Dockerfile: image('["node", "server.js"]'), 'Dockerfile.deploy': image('["node", "server.js"]'), 'compose.yml': compose('') }, ['Dockerfile.deploy:1 P1 no-user', 'Dockerfile:1 P1 no-user']],
  ['a folder that Compose builds by another file', { 'api/Dockerfile': image('["node", "server.js"]'), 'docker/api/Dockerfile': image('["node", "server.js"]'), 'compose.yml': 'services:\n  api:\n    build: { context: ./api, dockerfile: ../docker/api/Dockerfile }\n    ports: ["3000:3000"]\n' }, ['api/Dockerfile:1 P2 no-user', 'docker/api/Dockerfile:1 P1 no-user']],
  ['the image of a pipeline, by its name', { 'circleci.Dockerfile': image('["node", "server.js"]') }, []],
  ['what the tests need, while a platform builds the program', { Dockerfile: python('["./start.sh"]').replace('COPY . .', 'COPY . .\nRUN pipenv install --dev --deploy\nEXPOSE 8000'), Procfile: 'web: gunicorn shop.wsgi\n' }, ['Dockerfile:1 P2 no-user']],
  ['what the tests need, and no platform', { Dockerfile: python('["./start.sh"]').replace('COPY . .', 'COPY . .\nRUN pipenv install --dev --deploy\nEXPOSE 8000') }, ['Dockerfile:1 P1 no-user']],
  ['a server of an archive', { '_archived/shop/Dockerfile': image('["node", "server.js"]') }, []],
  ['a server for archives', { 'archiver/Dockerfile': image('["node", "server.js"]') }, ['archiver/Dockerfile:1 P1 no-user']],
  ['a server on an image of machine learning', { Dockerfile: 'FROM pytorch/pytorch:2.5.1-cuda11.8-cudnn9-runtime\nCOPY . /app\nEXPOSE 8000\nCMD ["uvicorn", "main:app"]\n' }, ['Dockerfile:1 P1 no-user']],
  ['a server whose script gives root up', { 'start.sh': '#!/bin/sh\nexec gosu app uvicorn app.main:app\n', Dockerfile: python('["./start.sh"]').replace('COPY . .', 'COPY start.sh ./') }, []],
  ['a server beside settings of another machine, which stay outside', { 'deploy/supervisor.conf': '[program:shop]\nuser=shop\n', 'app/main.py': 'app = 1\n', Dockerfile: python('["uvicorn", "app.main:app"]').replace('COPY . .', 'COPY app app') }, ['Dockerfile:1 P1 no-user']],
  ['a server whose settings give root up', { 'deploy/supervisor.conf': '[program:shop]\nuser=shop\n', 'app/main.py': 'app = 1\n', Dockerfile: python('["uvicorn", "app.main:app"]').replace('COPY . .', 'COPY app app\nCOPY deploy/*.conf /etc/') }, []],
  ['a file that starts a server', { 'start.py': server('host'), Dockerfile: python('["python3", "start.py"]') }, ['Dockerfile:1 P1 no-user']],
  ['a script that runs such a file', { 'start.py': server('host'), 'start.sh': '#!/bin/sh\npython3 start.py\n', Dockerfile: python('["./start.sh"]') }, ['Dockerfile:1 P1 no-user']],
  ['a script that starts a server', { 'app/main.py': 'app = object()\n', 'start.sh': '#!/bin/sh\nexec uvicorn app.main:app --host 0.0.0.0\n', Dockerfile: python('["./start.sh"]') }, ['Dockerfile:1 P1 no-user']],
  ['a file that starts none', { 'start.py': 'import shop\nshop.run()\n', 'serve.py': server('host'), Dockerfile: python('["python3", "start.py"]') }, ['Dockerfile:1 P2 no-user']],
  ['a file that starts one for itself', { 'start.py': server('"127.0.0.1"'), Dockerfile: python('["python3", "start.py"]') }, ['Dockerfile:1 P2 no-user']],
  ['a script beside it', { 'start.py': server('host'), 'job.py': 'print(1)\n', 'start.sh': '#!/bin/sh\npython3 start.py\n', 'job.sh': '#!/bin/sh\npython3 job.py\n', Dockerfile: python('["./job.sh"]') }, ['Dockerfile:1 P2 no-user']],
  ['a server on an image that nobody knows', { Dockerfile: 'FROM acme/pytorch:2.5.1\nCOPY . /app\nEXPOSE 8000\nCMD ["uvicorn", "main:app"]\n' }, ['Dockerfile:1 P2 no-user']],
  ['a server on .NET', { Dockerfile: dotnet('8.0') }, ['Dockerfile:1 P1 no-user']],
  ['a server on chiseled .NET', { Dockerfile: dotnet('8.0-noble-chiseled') }, []],
  ['a server on .NET that takes the user kept ready', { Dockerfile: dotnet('8.0').replace('EXPOSE', 'USER $APP_UID\nEXPOSE') }, []],
  ['files for others to copy', { Dockerfile: 'FROM scratch\nCOPY model /model\n' }, []],
  ['a stage that builds pages, which a pipeline names, beside what ships', { Dockerfile: 'FROM node:22 AS web-build\nCOPY . .\nFROM python:3.12-slim\nCOPY --from=web-build /dist /app\nEXPOSE 80\nCMD ["gunicorn", "app:app"]\n', '.github/workflows/ci.yml': 'on: push\njobs:\n  a:\n    runs-on: x\n    steps:\n      - run: docker build --target web-build .\n      - run: docker build -t acme/shop .\n' }, ['Dockerfile:3 P1 no-user']],
  ['a server for development that says what it is for', { Dockerfile: forDevelopers, 'package.json': starts('vite') }, ['Dockerfile:1 P2 no-user']],
  ['one that says nothing of development', { Dockerfile: forDevelopers.replace('ENV NODE_ENV development\n', ''), 'package.json': starts('vite') }, ['Dockerfile:1 P1 no-user']],
  ['a server for everybody under such a setting', { Dockerfile: forDevelopers, 'package.json': starts('node server.js') }, ['Dockerfile:1 P1 no-user']],
  ['one that Compose builds for others', { Dockerfile: forDevelopers, 'package.json': starts('vite'), 'compose.yml': compose('') }, ['Dockerfile:1 P1 no-user']],
  ['under mounted source, told that it is for development', { Dockerfile: image('["bash", "run.sh"]'), 'compose.yml': compose(`${mounted}    environment:\n      - NODE_ENV=development\n`) }, ['Dockerfile:1 P2 no-user']],
  ['told so without the source', { Dockerfile: image('["bash", "run.sh"]'), 'compose.yml': compose('    environment:\n      - NODE_ENV=development\n') }, ['Dockerfile:1 P1 no-user']],
  ['under mounted source, told something else', { Dockerfile: image('["bash", "run.sh"]'), 'compose.yml': compose(`${mounted}    environment:\n      - NODE_ENV=production\n`) }, ['Dockerfile:1 P1 no-user']],
  ['a shell that people work in', { Dockerfile: 'FROM python:3.12\nCOPY . /app\nEXPOSE 8000\nCMD ["/bin/bash", "-l"]\n' }, ['Dockerfile:1 P3 no-user']],
  ['nothing of its own on a language', { Dockerfile: 'FROM python:3.12\nCOPY . /app\nEXPOSE 8000\n' }, ['Dockerfile:1 P3 no-user']],
  ['a shell that Compose starts', { Dockerfile: image('["node", "server.js"]'), 'compose.yml': compose('    command: bash\n') }, ['Dockerfile:1 P3 no-user']],
  ['nothing of its own, a server by Compose', { Dockerfile: 'FROM node:22\nCOPY . /app\nEXPOSE 3000\n', 'compose.yml': compose('    command: node server.js\n') }, ['Dockerfile:1 P1 no-user']],
  ['nothing of its own, a server for development by Compose under mounted source', { Dockerfile: 'FROM python:3.12\nCOPY . /app\nEXPOSE 3000\n', 'compose.yml': compose(`${mounted}    command: uv run python manage.py runserver 0.0.0.0:3000\n`) }, ['Dockerfile:1 P2 no-user']],
  ['nothing of its own, a server for everybody by Compose under mounted source', { Dockerfile: 'FROM python:3.12\nCOPY . /app\nEXPOSE 3000\n', 'compose.yml': compose(`${mounted}    command: gunicorn -b 0.0.0.0:3000 app:app\n`) }, ['Dockerfile:1 P1 no-user']],
  ['a script that puts a user into its settings', { 'start.sh': '#!/bin/sh\nPUID=${PUID:=1000}\nsed -i -e "s/^#\\(user[ ]*=[ ]*\\).*$/\\1${USER}/g" supervisord.conf\nexec /usr/bin/supervisord -c supervisord.conf\n', Dockerfile: python('["./start.sh"]').replace('COPY . .', 'EXPOSE 80\nCOPY start.sh ./') }, []],
  ['a script that puts something else there', { 'start.sh': '#!/bin/sh\nPUID=${PUID:=1000}\nsed -i -e "s/^#\\(port[ ]*=[ ]*\\).*$/\\1${PORT}/g" app.conf\nexec gunicorn app:app\n', Dockerfile: python('["./start.sh"]').replace('COPY . .', 'EXPOSE 80\nCOPY start.sh ./') }, ['Dockerfile:1 P1 no-user']],
  ['nothing of its own, a server by a Compose file that completes another', { Dockerfile: 'FROM node:22\nCOPY . /app\nEXPOSE 3000\n', 'compose.yml': compose(''), 'compose.prod.yml': 'services:\n  web:\n    command: node server.js\n' }, ['Dockerfile:1 P1 no-user']],
  ['nothing of its own on a server', { Dockerfile: 'FROM caddy:2\nCOPY . /app\nEXPOSE 80\n' }, ['Dockerfile:1 P2 no-user']],
  ['nothing of its own, a server by a platform', { Dockerfile: 'FROM node:22\nCOPY . /app\nEXPOSE 3000\n', 'render.yaml': 'services: []\n' }, ['Dockerfile:1 P1 no-user']],
  ['a shell that runs a script', { Dockerfile: 'FROM node:22\nCOPY . /app\nEXPOSE 3000\nCMD ["bash", "start.sh"]\n' }, ['Dockerfile:1 P1 no-user']],
])('docker/root-user: %s', async (_, files, expected) => expect(await said('docker/root-user', files)).toEqual(expected));

test('docker/dev-server: an image that says that it is for development', async () => {
  const files = { Dockerfile: forDevelopers, 'package.json': starts('vite') };
  expect(await said('docker/dev-server', files)).toEqual(['Dockerfile:5 P2 found']);
  expect(await said('docker/dev-server', { ...files, Dockerfile: forDevelopers.replace('development', 'production') })).toEqual(['Dockerfile:5 P1 found']);
});
