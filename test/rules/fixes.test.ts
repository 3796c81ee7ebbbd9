// What fixes write, in files that are not formatted as the samples are; and what they leave alone because no change would be exact.
import { describe, expect, it, test } from 'vitest';
import type { Files } from '../support/memory.ts';
import { fixed } from './fixed.ts';

const image = 'FROM python:3.13-slim\nWORKDIR /app\nCOPY . .\nCMD ["python", "app.py"]\n';

/** The one file that changes, its finding gone and nothing new. */
async function change(rule: string, files: Files, path: string): Promise<string | undefined> {
  const { files: changed, left, come } = await fixed(rule, files);
  expect(Object.keys(changed).filter((each) => each !== path)).toEqual([]);
  if (changed[path] !== undefined) expect([left, come]).toEqual([0, []]);
  return changed[path];
}

/** From a text to the same with one part replaced. */
const swapped = (text: string, from: string, to: string): string => {
  expect(text.split(from)).toHaveLength(2);
  return text.replace(from, () => to);
};

describe('debug/enabled', () => {
  const app = (body: string): string => `from flask import Flask\r\napp = Flask(__name__)\r\n\r\nif __name__ == "__main__":\r\n\t${body}\r\n`;
  test.each([
    ['tabs, CRLF and a comment', app('app.run(host="0.0.0.0", debug=True)  # see docs')],
    ['spaces round the sign', app('app.run( debug = True, host = "0.0.0.0" )')],
  ])('%s', async (_, text) => expect(await change('debug/enabled', { 'app.py': text, Dockerfile: image }, 'app.py')).toBe(swapped(text, 'True', 'False')));

  test('a default that is written in several ways', async () => {
    for (const [before, after] of [['config("DEBUG", default=True, cast=bool)  # dev', 'config("DEBUG", default=False, cast=bool)  # dev'], ["os.getenv('DEBUG', '1') == '1'", "os.getenv('DEBUG', '0') == '1'"], ["os.getenv('DEBUG', 'true') == 'true'", "os.getenv('DEBUG', 'false') == 'true'"]] as const) {
      const text = (value: string): string => `import os\nfrom decouple import config\nDEBUG = ${value}\nINSTALLED_APPS = []\nROOT_URLCONF = "shop.urls"\n`;
      const found = await fixed('debug/enabled', { 'shop/settings.py': text(before) });
      expect(found).toEqual({ files: { 'shop/settings.py': text(after) }, safe: [false], left: 0, come: [] });
    }
  });

  test('Django answers nobody without DEBUG and hosts', async () => {
    const text = (hosts: string, value: string): string => `DEBUG = ${value}\nALLOWED_HOSTS = ${hosts}\nINSTALLED_APPS = []\nROOT_URLCONF = "shop.urls"\n`;
    expect((await fixed('debug/enabled', { 'shop/settings.py': text('["shop.example.com"]', 'True') })).files).toEqual({ 'shop/settings.py': text('["shop.example.com"]', 'False') });
    expect((await fixed('debug/enabled', { 'shop/settings.py': text('[]', 'True') })).files).toEqual({});
  });

  test('a start command in both forms', async () => {
    for (const [before, after] of [['CMD ["uvicorn", "app:app", "--reload", "--port", "80"]', 'CMD ["uvicorn", "app:app", "--port", "80"]'], ['CMD uvicorn app:app --reload --port 80', 'CMD uvicorn app:app --port 80']] as const) {
      expect(await fixed('debug/enabled', { Dockerfile: `FROM python:3.13\n${before}\n` })).toMatchObject({ files: { Dockerfile: `FROM python:3.13\n${after}\n` }, safe: [false], left: 0 });
    }
  });
});

describe('compose', () => {
  const restart = async (text: string): Promise<string | undefined> => change('compose/no-restart-policy', { 'docker-compose.yml': text }, 'docker-compose.yml');
  test.each([
    ['wide indentation, CRLF, a comment', 'services:\r\n    api: # the shop\r\n        # built here\r\n        build: .  # context\r\n', 'services:\r\n    api: # the shop\r\n        # built here\r\n        build: .  # context\r\n        restart: unless-stopped\r\n'],
    ['flow style', 'services:\n  api: { build: . }\n', 'services:\n  api: { restart: unless-stopped, build: . }\n'],
    ['no last line break', 'services:\n  api:\n    build: .', 'services:\n  api:\n    build: .\n    restart: unless-stopped'],
    ['quoted keys', 'services:\n  "api":\n    build:\n      context: .\n', 'services:\n  "api":\n    restart: unless-stopped\n    build:\n      context: .\n'],
  ])('%s', async (_, before, after) => expect(await restart(before)).toBe(after));

  test('left alone: what stands behind an alias', async () => expect(await restart('x-api: &api\n  build: .\nservices:\n  api: *api\n')).toBeUndefined());

  test.each([
    ['- "5432:5432"', '- "127.0.0.1:5432:5432"'],
    ["- '5432:5432'  # db", "- '127.0.0.1:5432:5432'  # db"],
    ['- 5432:5432', '- "127.0.0.1:5432:5432"'],
    ['- ${PG_PORT:-5432}:5432', '- "127.0.0.1:${PG_PORT:-5432}:5432"'],
    ['- target: 5432\n        published: 5432', '- host_ip: 127.0.0.1\n        target: 5432\n        published: 5432'],
  ])('port %s', async (before, after) => {
    const text = (port: string): string => `services:\n  db:\n    image: postgres:17\n    ports:\n      ${port}\n`;
    expect(await change('infra/exposed-port', { 'docker-compose.yml': text(before) }, 'docker-compose.yml')).toBe(text(after));
  });

  test.each([
    ['MINIO_ROOT_PASSWORD: ${MINIO_PW:-minioadmin}', 'MINIO_ROOT_PASSWORD: "${MINIO_PW:?set MINIO_PW}"'],
    ['MINIO_ROOT_PASSWORD: "${MINIO_PW-minioadmin}"', 'MINIO_ROOT_PASSWORD: "${MINIO_PW:?set MINIO_PW}"'],
  ])('account %s', async (before, after) => {
    const text = (line: string): string => `services:\n  store:\n    image: minio/minio:RELEASE.2025-01-20T14-49-07Z\n    environment:\n      MINIO_ROOT_USER: shopkeeper\n      ${line}\n`;
    expect((await fixed('infra/default-credentials', { 'docker-compose.yml': text(before) })).files).toEqual({ 'docker-compose.yml': text(after) });
  });

  test('left alone: a password that is written out, which others may repeat', async () => {
    const files = { 'docker-compose.yml': 'services:\n  api:\n    build: .\n    environment:\n      DATABASE_URL: postgresql://postgres:postgres@db:5432/app\n  db:\n    image: postgres:17\n    environment:\n      POSTGRES_PASSWORD: postgres\n' };
    expect((await fixed('infra/default-credentials', files)).files).toEqual({});
  });
});

describe('nginx', () => {
  const main = "from fastapi import FastAPI, WebSocket\nfrom fastapi.responses import StreamingResponse\napp = FastAPI()\n\n@app.get('/events')\nasync def events():\n    return StreamingResponse(read(), media_type='text/event-stream')\n\n@app.websocket('/ws')\nasync def ws(socket: WebSocket):\n    await socket.accept()\n";
  const site = (location: string): string => `server {\r\n\tlisten 80;\r\n\tlocation / {\r\n${location}\t}\r\n}\r\n`;
  const conf = async (rule: string, text: string): Promise<string | undefined> => (await fixed(rule, { 'main.py': main, 'nginx/default.conf': text })).files['nginx/default.conf'];

  test('a stream: tabs, CRLF, a comment at the end of the line', async () => {
    expect(await conf('sse/proxy-buffering', site('\t\tproxy_pass http://127.0.0.1:8000; # the app\r\n'))).toBe(site('\t\tproxy_pass http://127.0.0.1:8000; # the app\r\n\t\tproxy_buffering off;\r\n'));
    expect(await conf('sse/proxy-buffering', site('\t\tproxy_buffering  on;\r\n\t\tproxy_pass http://127.0.0.1:8000;\r\n'))).toBe(site('\t\tproxy_buffering  off;\r\n\t\tproxy_pass http://127.0.0.1:8000;\r\n'));
    expect(await conf('sse/proxy-buffering', 'server { listen 80; location / { proxy_pass http://127.0.0.1:8000; } }\n')).toBeUndefined();
  });

  test('a WebSocket: what is there already stays', async () => {
    const pass = '\t\tproxy_pass http://127.0.0.1:8000;\r\n';
    const upgrade = '\t\tproxy_set_header Upgrade $http_upgrade;\r\n\t\tproxy_set_header Connection "upgrade";\r\n';
    expect(await conf('websocket/proxy-upgrade-missing', site(pass))).toBe(site(`${pass}\t\tproxy_http_version 1.1;\r\n${upgrade}`));
    expect(await conf('websocket/proxy-upgrade-missing', site(`\t\tproxy_http_version 1.0;\r\n${pass}`))).toBe(site(`\t\tproxy_http_version 1.1;\r\n${pass}${upgrade}`));
  });

  test('left alone: headers of an outer level, which the location would lose', async () => {
    const text = site('\t\tproxy_pass http://127.0.0.1:8000;\r\n').replace('\tlisten 80;', '\tlisten 80;\r\n\tproxy_set_header Host $host;');
    expect(await conf('websocket/proxy-upgrade-missing', text)).toBeUndefined();
  });

  test('the version: once for all of HTTP, or in each server', async () => {
    const file = (before: string): Promise<string | undefined> => change('proxy/version-exposed', { 'nginx.conf': before }, 'nginx.conf');
    expect(await file('events {}\nhttp {\n    sendfile on;\n    server {\n        listen 80;\n    }\n    server {\n        listen 81;\n        server_tokens on;\n    }\n}\n')).toBe('events {}\nhttp {\n    sendfile on;\n    server_tokens off;\n    server {\n        listen 80;\n    }\n    server {\n        listen 81;\n        server_tokens off;\n    }\n}\n');
    expect((await fixed('proxy/version-exposed', { 'nginx/conf.d/a.conf': 'server {\n  listen 80;\n}\nserver {\n  listen 81;\n  location / {\n    root /x;\n  }\n}\n' })).files).toEqual({ 'nginx/conf.d/a.conf': 'server {\n  listen 80;\n  server_tokens off;\n}\nserver {\n  listen 81;\n  server_tokens off;\n  location / {\n    root /x;\n  }\n}\n' });
  });

  test('a slash, unless another location has the name with one', async () => {
    const text = (path: string, more = ''): string => `server {\n  listen 80;\n  location ^~ ${path} { alias /srv/files/; }\n${more}}\n`;
    expect(await change('proxy/alias-traversal', { 'nginx.conf': text('/files') }, 'nginx.conf')).toBe(text('/files/'));
    expect(await change('proxy/alias-traversal', { 'nginx.conf': text('/files', '  location /files/ { return 404; }\n') }, 'nginx.conf')).toBeUndefined();
  });

  test('a redirect keeps its query', async () => {
    const text = (target: string): string => `server {\n  listen 80;\n  return 301 https://shop.example.com${target};\n}\n`;
    for (const before of ['$uri', '$uri$is_args$args', '$document_uri?$args']) expect(await change('proxy/unsafe-redirect', { 'nginx.conf': text(before) }, 'nginx.conf')).toBe(text('$request_uri'));
    expect(await change('proxy/unsafe-redirect', { 'nginx.conf': text('$uri/') }, 'nginx.conf')).toBeUndefined();
  });
});

describe('Python', () => {
  test('a pause in a handler, with its import', async () => {
    const text = (import_: string, pause: string): string => `"""Doc\nimport nothing\n"""\nfrom __future__ import annotations\n${import_}import time  # clock\nfrom fastapi import FastAPI\napp = FastAPI()\n\n@app.get("/")\nasync def home():\n    for _ in range(3):\n        ${pause}(\n            1,  # second )\n        )  # slow\n    return {}\n`;
    expect(await change('concurrency/blocking-in-async', { 'main.py': text('', 'time.sleep') }, 'main.py')).toBe(text('import asyncio\n', 'await asyncio.sleep'));
    expect(await change('concurrency/blocking-in-async', { 'main.py': text('import asyncio\n', 'time.sleep') }, 'main.py')).toBe(text('import asyncio\n', 'await asyncio.sleep'));
  });

  test('left alone: a pause that is no statement, or where the name means something else', async () => {
    const text = (body: string, more = ''): string => `import time\n${more}from fastapi import FastAPI\napp = FastAPI()\n\n@app.get("/")\nasync def home():\n    ${body}\n    return {}\n`;
    for (const files of [text('[time.sleep(1) for _ in range(3)]'), text('time.sleep(1)', 'from trio import run as asyncio\n')]) expect((await fixed('concurrency/blocking-in-async', { 'main.py': files })).files).toEqual({});
  });

  test.each([
    ['requests.get(url)', 'requests.get(url, timeout=60)'],
    ['requests.post(\n        url,\n        json={"a": ")"},\n    )', 'requests.post(\n        url,\n        json={"a": ")"},\n        timeout=60,\n    )'],
    ['requests.get(url, **options)', undefined],
  ])('a timeout: %s', async (before, after) => {
    const text = (call: string): string => `import requests\nfrom flask import Flask\napp = Flask(__name__)\n\n@app.get("/rates")\ndef rates(url="https://rates.example.com", options=None):\n    return ${call}.json()\n`;
    expect((await fixed('resilience/no-timeout', { 'app.py': text(before) })).files['app.py']).toBe(after === undefined ? undefined : text(after));
  });

  test.each([
    ['yaml.load(body)', 'yaml.safe_load(body)'],
    ['yaml.load(body, Loader=yaml.Loader)', 'yaml.safe_load(body)'],
    ['yaml.load(body, yaml.UnsafeLoader)', 'yaml.safe_load(body)'],
    ['yaml.load(body, Loader=OurLoader)', undefined],
  ])('%s', async (before, after) => {
    const text = (call: string): string => `import yaml\nfrom flask import Flask, request\napp = Flask(__name__)\n\n@app.post("/import")\ndef take():\n    body = request.get_data()\n    return ${call}\n`;
    expect((await fixed('inject/deserialization', { 'app.py': text(before) })).files['app.py']).toBe(after === undefined ? undefined : text(after));
  });

  test('a log file: what it is called with stays', async () => {
    const text = (import_: string, call: string): string => `import logging\n${import_}from flask import Flask\napp = Flask(__name__)\nlogging.getLogger().addHandler(${call})\n\n@app.get("/")\ndef home():\n    return ""\n`;
    expect(await change('logging/no-rotation', { 'app.py': text('', "logging.FileHandler('app.log', encoding='utf-8')") }, 'app.py')).toBe(text('import logging.handlers\n', "logging.handlers.RotatingFileHandler('app.log', encoding='utf-8', maxBytes=10_000_000, backupCount=5)"));
    expect(await change('logging/no-rotation', { 'app.py': text('', "logging.FileHandler('app.log', 'a', 'utf-8')") }, 'app.py')).toBeUndefined();
  });

  test('a default that everybody knows, quotes kept', async () => {
    const text = (read: string): string => `import os\nfrom flask import Flask, session\napp = Flask(__name__)\napp.secret_key = ${read}\n`;
    const found = await fixed('auth/default-credential', { 'app.py': text("os.environ.get('SECRET_KEY', 'dev-secret')") });
    expect([found.files, found.safe]).toEqual([{ 'app.py': text("os.environ['SECRET_KEY']") }, [false]]);
  });
});

describe('workflow/script-injection', () => {
  const workflow = (steps: string, runs = 'ubuntu-latest'): string => `on: issues\npermissions: {}\njobs:\n  a:\n    runs-on: ${runs}\n    steps:\n${steps}`;
  const step = (before: string, runs?: string): Promise<string | undefined> => change('workflow/script-injection', { '.github/workflows/a.yml': workflow(before, runs) }, '.github/workflows/a.yml');
  const title = '${{ github.event.issue.title }}';

  test.each([
    ['in double quotes', `      - name: Say\n        run: |\n          echo "New: ${title}!"\n`, `      - name: Say\n        env:\n          ISSUE_TITLE: ${title}\n        run: |\n          echo "New: \${ISSUE_TITLE}!"\n`],
    ['without quotes, behind a sign', `      - run: ./x --title=${title}\n`, `      - env:\n          ISSUE_TITLE: ${title}\n        run: ./x --title="\${ISSUE_TITLE}"\n`],
    ['in single quotes of its own', `      - run: ./x '${title}'\n`, `      - env:\n          ISSUE_TITLE: ${title}\n        run: ./x "\${ISSUE_TITLE}"\n`],
    ['twice, beside variables that are there', `      - run: |\n          a="$(echo ${title})"\n          b=${title}\n        env:\n            A: b # c\n`, `      - run: |\n          a="$(echo "\${ISSUE_TITLE}")"\n          b="\${ISSUE_TITLE}"\n        env:\n            ISSUE_TITLE: ${title}\n            A: b # c\n`],
    ['with a name that is taken', `      - run: ./x "${title}" "$ISSUE_TITLE"\n`, `      - env:\n          ISSUE_TITLE_2: ${title}\n        run: ./x "\${ISSUE_TITLE_2}" "$ISSUE_TITLE"\n`],
    ['from a variable', `      - env:\n          T: ${title}\n        run: ./x "\${{ env.T }}"\n`, `      - env:\n          T: ${title}\n        run: ./x "\${T}"\n`],
  ])('%s', async (_, before, after) => expect(await step(before)).toBe(workflow(after)));

  test.each([
    ['another shell', `      - run: echo "${title}"\n        shell: pwsh\n`, undefined],
    ['Windows', `      - run: echo "${title}"\n`, 'windows-latest'],
    ['a heredoc before it', `      - run: |\n          cat <<'END'\n          ${title}\n          END\n`, undefined],
    ['code of another language', `      - run: node -e 'console.log("${title}")'\n`, undefined],
    ['part of a single-quoted text', `      - run: echo 'New ${title}'\n`, undefined],
    ['a quoted scalar', `      - run: "echo ${title}"\n`, undefined],
    ['an action that runs scripts', `      - uses: actions/github-script@v7\n        with:\n          script: |\n            console.log("${title}")\n`, undefined],
  ])('left alone: %s', async (_, steps, runs) => expect(await step(steps, runs)).toBeUndefined());
});

describe('others', () => {
  test('.gitignore without a last line break', async () => {
    const files = { '.gitignore': 'dist', '.env.example': 'A=1\n', 'package.json': '{"name": "a"}' };
    expect(await change('secret/dotenv-not-ignored', files, '.gitignore')).toBe('dist\n.env');
  });

  test.each([
    ['# readiness-ignore cors/wildcard -- public\nA = 1\n', 'A = 1\n'],
    ['A = 1  # readiness-ignore cors/wildcard -- public\n', 'A = 1\n'],
    ['A = 1\n    # readiness-ignore cors/wildcard -- public', 'A = 1\n'],
  ])('a comment that is not needed: %j', async (before, after) => expect(await change('suppression/unused', { 'a.py': before }, 'a.py')).toBe(after));

  test('a workflow without permissions, its comments kept', async () => {
    const before = 'name: CI\non: push\n\n# all of it\njobs: # here\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - run: make\n';
    const found = await fixed('workflow/excessive-permissions', { '.github/workflows/ci.yml': before });
    expect([found.files['.github/workflows/ci.yml'], found.safe]).toEqual([swapped(before, 'jobs:', 'permissions:\n  contents: read\n\njobs:'), [false]]);
  });

  it('compresses all but streams', async () => {
    const text = (options: string): string => `import compression from 'compression';\nimport express from 'express';\nconst app = express();\napp.use(compression(${options}));\napp.get('/events', (req, res) => {\n  res.set({ 'Content-Type': 'text/event-stream' });\n});\n`;
    expect(await change('sse/compressed', { 'server.js': text('') }, 'server.js')).toBe(text("{ filter: (req, res) => !String(res.getHeader('Content-Type')).includes('text/event-stream') && compression.filter(req, res) }"));
  });
});
