// config/*: which program a service starts, what it needs for that, and who may supply it.
import { describe, expect, test } from 'vitest';
import { likeness } from '../../rules/config/likeness.ts';
import { said } from './said.ts';

const compose = (body = '      LOG_LEVEL: info\n', more = ''): string => `services:\n  api:\n    build: .\n${more}    environment:\n${body}`;
const image = (command: string, copy = 'COPY app app'): string => `FROM python:3.13-slim\nWORKDIR /app\n${copy}\n${command}\n`;
const uvicorn = image('CMD ["uvicorn", "app.main:app"]');
const reads = 'import os\nLEVEL = os.getenv("LOG_LEVEL", "info")\n';
const main = `${reads}KEY = os.environ["JWT_SECRET"]\nfrom fastapi import FastAPI\napp = FastAPI()\n`;
const missing = ['docker-compose.yml:2 P1 missing'];

describe('config/env-not-supplied', () => {
  const judged = (files: Record<string, string>): Promise<string[]> => said('config/env-not-supplied', { 'docker-compose.yml': compose(), Dockerfile: uvicorn, 'app/main.py': main, ...files });

  test.each([
    ['the module that the server is told', {}],
    ['through `uv run` and a shell', { Dockerfile: image('CMD ["sh", "-c", "alembic upgrade head && exec uv run --no-sync uvicorn app.main:app"]') }],
    ['`fastapi run` without a file', { Dockerfile: image('CMD ["fastapi", "run"]') }],
    ['the command of the service', { Dockerfile: image('CMD ["python"]'), 'docker-compose.yml': compose(undefined, '    command: gunicorn app.main:app\n') }],
    ['an entry script that ends with what it is handed', { Dockerfile: image('COPY entrypoint.sh /\nENTRYPOINT ["/entrypoint.sh"]\nCMD ["uvicorn", "app.main:app"]'), 'entrypoint.sh': '#!/bin/sh\nexec "$@"\n' }],
    ['a module that is imported', { 'app/main.py': `from app.config import KEY\n${reads}`, 'app/config.py': 'import os\nKEY = os.environ["JWT_SECRET"]\n' }],
    ['a field of settings', { 'app/main.py': 'from app.config import settings\n', 'app/config.py': 'from pydantic_settings import BaseSettings\nclass Settings(BaseSettings):\n    log_level: str = "info"\n    jwt_secret: str\nsettings = Settings()\n' }],
    ['a test that raises', { 'app/main.py': `${reads}KEY = os.getenv("JWT_SECRET")\nif not KEY:\n    raise RuntimeError("no key")\n` }],
  ])('found: %s', async (_, files) => expect(await judged(files)).toEqual(missing));

  test.each([
    ['an env file', { 'docker-compose.yml': compose(undefined, '    env_file: .env\n') }],
    ['a service it extends', { 'docker-compose.yml': compose(undefined, '    extends: { file: base.yml, service: base }\n') }],
    ['secrets that are mounted', { 'docker-compose.yml': compose(undefined, '    secrets: [jwt]\n') }],
    ['whoever makes the settings', { 'app/main.py': 'from app.config import settings\n', 'app/config.py': 'from pydantic_settings import BaseSettings\nclass Settings(BaseSettings):\n    log_level: str = "info"\n    jwt_secret: str\nsettings = Settings(jwt_secret="x")\n' }],
    ['another file of the same service', { 'docker-compose.prod.yml': 'services:\n  api:\n    environment:\n      - JWT_SECRET\n' }],
    ['a file beside it as Docker has secrets', { 'docker-compose.yml': compose('      LOG_LEVEL: info\n      JWT_SECRET_FILE: /run/secrets/jwt\n') }],
    ['the image', { Dockerfile: image('ENV JWT_SECRET=\nCMD ["uvicorn", "app.main:app"]') }],
    ['an entry script', { Dockerfile: image('ENTRYPOINT ["/entrypoint.sh"]\nCMD ["uvicorn", "app.main:app"]'), 'entrypoint.sh': 'export JWT_SECRET=$(cat /run/jwt)\nexec "$@"\n' }],
    ['an env file that is copied along', { Dockerfile: image('CMD ["uvicorn", "app.main:app"]', 'COPY . .'), 'app/main.py': `from dotenv import load_dotenv\nload_dotenv()\n${main}` }],
    ['the program itself', { 'app/main.py': `import os\nos.environ["JWT_SECRET"] = "x"\n${main}` }],
  ])('quiet: supplied by %s', async (_, files) => expect(await judged(files)).toEqual([]));

  test.each([
    ['under a condition', `${reads}if os.getenv("S3"):\n    BUCKET = os.environ["BUCKET"]\n`],
    ['where its lack is caught', `${reads}try:\n    KEY = os.environ["JWT_SECRET"]\nexcept KeyError:\n    KEY = None\n`],
    ['behind another', `${reads}KEY = os.getenv("KEY") or os.environ["JWT_SECRET"]\n`],
    ['in a function', `${reads}def key():\n    return os.environ["JWT_SECRET"]\n`],
    ['in a module that a function imports', `${reads}def late():\n    from app.config import KEY\n`],
  ])('quiet: read %s', async (_, text) => expect(await judged({ 'app/main.py': text, 'app/config.py': 'import os\nKEY = os.environ["JWT_SECRET"]\n' })).toEqual([]));

  test('quiet: a service that supplies nothing the program reads', async () => expect(await judged({ 'docker-compose.yml': compose('      TZ: UTC\n') })).toEqual([]));

  test('what is excluded from the context cannot be copied', async () => {
    const files = { Dockerfile: image('CMD ["uvicorn", "app.main:app"]', 'COPY . .'), '.dockerignore': '.env\n', 'app/main.py': `from dotenv import load_dotenv\nload_dotenv()\n${main}` };
    expect(await judged(files)).toEqual(missing);
  });

  test('Django loads the settings that it is told', async () => {
    const files = (module: string): Record<string, string> => ({
      Dockerfile: image('CMD ["gunicorn", "shop.wsgi"]', 'COPY shop shop'),
      'docker-compose.yml': compose(`      DJANGO_SETTINGS_MODULE: shop.settings.${module}\n      LOG_LEVEL: info\n`),
      'shop/__init__.py': '', 'shop/settings/__init__.py': '',
      'shop/wsgi.py': 'import os\nos.environ.setdefault("DJANGO_SETTINGS_MODULE", "shop.settings.local")\n',
      'shop/settings/local.py': `${reads}`,
      'shop/settings/production.py': `${reads}SECRET_KEY = os.environ["SECRET_KEY"]\n`,
    });
    expect(await judged(files('production'))).toEqual(missing);
    expect(await judged(files('local'))).toEqual([]);
  });

  test('Node: scripts, compiled files, schemas', async () => {
    const files = (source: string): Record<string, string> => ({
      Dockerfile: 'FROM node:22\nWORKDIR /app\nCOPY package.json ./\nCOPY src src\nCMD ["npm", "start"]\n',
      'package.json': '{"name": "a", "scripts": {"start": "node dist/main.js"}}', 'src/main.ts': `import './env';\nconst level = process.env.LOG_LEVEL;\n`, 'src/env.ts': source,
    });
    expect(await judged(files("import { z } from 'zod';\nexport const env = z.object({ LOG_LEVEL: z.string(), JWT_SECRET: z.string().min(8), REGION: z.string().optional() }).parse(process.env);\n"))).toEqual(missing);
    expect(await judged(files("import { z } from 'zod';\nimport { flag } from 'own';\nexport const env = z.object({ LOG_LEVEL: z.string(), JWT_SECRET: flag('x'), REGION: z.coerce.boolean() }).parse(process.env);\n"))).toEqual([]);
    expect(await judged(files('if (!process.env.JWT_SECRET) throw new Error("no");\n'))).toEqual(missing);
    expect(await judged(files('if (process.env.STRICT && !process.env.JWT_SECRET) throw new Error("no");\n'))).toEqual([]);
  });

  test('Kubernetes, where the repository has one image', async () => {
    const manifest = (more: string): string => `apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: api\nspec:\n  template:\n    spec:\n      containers:\n        - name: api\n          image: registry/api:1.0\n${more}          env:\n            - name: LOG_LEVEL\n              value: info\n`;
    const { 'docker-compose.yml': _, ...files } = { 'docker-compose.yml': '', Dockerfile: uvicorn, 'app/main.py': main };
    expect(await said('config/env-not-supplied', { ...files, 'k8s/api.yaml': manifest('') })).toEqual(['k8s/api.yaml:9 P1 missing']);
    expect(await said('config/env-not-supplied', { ...files, 'k8s/db.yaml': manifest('').replace('registry/api:1.0', 'postgres:17') })).toEqual([]);
    expect(await said('config/env-not-supplied', { ...files, 'k8s/api.yaml': manifest('          command: [python, job.py]\n') })).toEqual([]);
    expect(await said('config/env-not-supplied', { ...files, 'k8s/api.yaml': manifest('          envFrom:\n            - secretRef: { name: api }\n') })).toEqual([]);
  });
});

test.each([
  ['JWT_SECRET', 'JWT_SECRET_KEY', true],
  ['DB_URL', 'DATABASE_URI', true],
  ['DATABASE_PASS', 'DB_PASSWORD', true],
  ['ALLOWED_ORIGNS', 'ALLOWED_ORIGINS', true],
  ['SMTP_HOST', 'SMTP_PORT', false],
  ['REDIS_URL', 'RABBIT_URL', false],
])('%s and %s: %s', (one, other, expected) => expect(likeness(one, other)).toBe(expected));

describe('config/hard-coded-endpoint', () => {
  test.each([
    ['a base of pages', 'src/api.ts', "export const API_BASE = 'http://localhost:8000';\ndocument.title = '';\n", ['src/api.ts:1 P2 page']],
    ['a client that is made', 'src/api.ts', "import axios from 'axios';\nexport default axios.create({ baseURL: 'http://192.168.0.9/api' });\n", ['src/api.ts:2 P2 server']],
    ['a socket', 'src/live.tsx', "new WebSocket('ws://localhost:9000/live');\n", ['src/live.tsx:1 P2 page']],
    ['a default of a setting', 'src/api.ts', "export const API_BASE = process.env.API ?? 'http://localhost:8000';\n", []],
    ['a branch for development', 'src/api.ts', "let API_BASE = '/api';\nif (process.env.NODE_ENV === 'development') API_BASE = 'http://localhost:8000';\n", []],
    ['one environment of several', 'src/api.ts', "export const urls = { dev: { apiUrl: 'http://localhost:8000' } };\n", []],
    ['one to choose from', 'src/api.ts', "export const presets = [{ baseUrl: 'http://localhost:11434' }];\n", []],
    ['another name', 'src/api.ts', "export const DEFAULT_API_URL = 'http://localhost:8000';\n", []],
    ['a constant of Python', 'app/pay.py', 'PAY_API_URL = "http://10.0.0.4:9000"\n', ['app/pay.py:1 P2 server']],
    ['a call of Python', 'app/pay.py', 'import requests\ndef pay(x):\n    return requests.get(f"http://localhost:9000/{x}")\n', ['app/pay.py:3 P2 server']],
    ['a default of Python', 'app/pay.py', 'import os\nPAY_API_URL = os.getenv("PAY_API_URL", "http://10.0.0.4:9000")\n', []],
  ])('%s', async (_, path, text, expected) => expect(await said('config/hard-coded-endpoint', { [path]: text })).toEqual(expected));

  test('an application for the desktop has its server beside it', async () => {
    expect(await said('config/hard-coded-endpoint', { 'package.json': '{"name": "a", "devDependencies": {"electron": "1"}}', 'src/api.tsx': "fetch('http://localhost:8000/x');\n" })).toEqual([]);
  });
});

describe('config/setting-never-read: a template of the configuration that deployments copy', () => {
  const example = "const { DB_HOST, LOG_LEVEL, MAIL_SENDER } = process.env;\nmodule.exports = { jwt: process.env.JWT_SECRET, timeout: process.env.ADMIN_SESSION_TIMEOUT };\n";
  const set = 'DB_HOST=db\nJWT_SECRET=\nLOG_LEVEL=info\nMAIL_SENDER=a@example.com\nADMIN_SESSION_TIMEOUT=60\n';
  const app = "const config = require('./config');\nconst { DB_HOST, LOG_LEVEL, MAIL_SENDER } = process.env;\nrequire('express')().listen(3000);\n";
  const judged = (files: Record<string, string>): Promise<string[]> => said('config/setting-never-read', { '.env.example': set, 'app.js': app, ...files });

  test('reads for its copy', async () => expect(await judged({ 'config.example.js': example })).toEqual([]));
  test('reads for nobody beside the file itself', async () => expect(await judged({ 'config.example.js': example, 'config.js': 'module.exports = { jwt: process.env.JWT_SECRET };\n' })).toEqual(['.env.example:5 P1 safeguard']));
});
