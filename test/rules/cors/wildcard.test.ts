import { describe, expect, test } from 'vitest';
import { matchesEverything } from '../../../rules/cors/pattern.ts';
import { said } from '../said.ts';

const fastapi = (origins: string, more = ''): string => `from fastapi import FastAPI
from fastapi.middleware.cors import CORSMiddleware
from config import settings
import os
app = FastAPI()
app.add_middleware(
    CORSMiddleware,
    allow_origins=${origins},
    ${more}
)
`;
const config = (field: string): string => `from pydantic_settings import BaseSettings
class Settings(BaseSettings):
    ENVIRONMENT: str = "local"
    ${field}
settings = Settings()
`;

describe('cors/wildcard', () => {
  const cases: [string, Record<string, string>, string[]][] = [
    ['literal', { 'app.py': fastapi('["*"]') }, ['app.py:8 P1 any']],
    ['with credentials', { 'app.py': fastapi('["*"]', 'allow_credentials=True') }, ['app.py:8 P0 any-credentials']],
    ['named origins', { 'app.py': fastapi('["https://a.example"]', 'allow_credentials=True') }, []],
    ['settings default two files away', { 'app.py': fastapi('settings.CORS'), 'config.py': config('CORS: list[str] = ["*"]') }, ['app.py:8 P1 any']],
    ['settings default, restricted', { 'app.py': fastapi('settings.CORS'), 'config.py': config('CORS: list[str] = []') }, []],
    ['production Compose file restricts it', { 'app.py': fastapi('settings.CORS'), 'config.py': config('CORS: list[str] = ["*"]'), 'docker-compose.yml': 'services:\n  api:\n    image: x\n    environment:\n      CORS: \'["https://a.example"]\'\n' }, []],
    ['Compose file opens it', { 'app.py': fastapi('settings.CORS'), 'config.py': config('CORS: list[str] = []'), 'docker-compose.yml': 'services:\n  api:\n    image: x\n    environment:\n      CORS: \'["*"]\'\n' }, ['app.py:8 P1 any']],
    ['comma-separated variable', { 'app.py': fastapi('[o.strip() for o in os.getenv("CORS", "*").split(",")]') }, ['app.py:8 P1 any']],
    ['development branch', { 'app.py': fastapi('["*"] if settings.ENVIRONMENT == "local" else ["https://a.example"]') }, ['app.py:8 P3 development']],
    ['pattern for everything', { 'app.py': fastapi('[]', 'allow_origin_regex=".*"') }, ['app.py:9 P1 pattern']],
    ['test file', { 'tests/app.py': fastapi('["*"]') }, []],
    ['express default', { 'server.js': "const cors = require('cors');\nconst app = require('express')();\napp.use(cors());\n" }, ['server.js:3 P1 default']],
    ['express origin true', { 'server.js': "const cors = require('cors');\nconst app = require('express')();\napp.use(cors({ origin: true, credentials: true }));\n" }, ['server.js:3 P0 reflected-credentials']],
    ['express constant from another module', { 'src/origins.ts': "export const origins = ['*'];\n", 'src/server.ts': "import cors from 'cors';\nimport express from 'express';\nimport { origins } from './origins';\nexpress().use(cors({ origin: origins }));\n" }, ['src/server.ts:4 P1 any']],
    ['express list', { 'server.js': "const cors = require('cors');\nconst app = require('express')();\napp.use(cors({ origin: ['https://a.example'] }));\n" }, []],
    ['header in one handler', { 'app.py': 'from flask import Flask, make_response\napp = Flask(__name__)\n@app.route("/badge")\ndef badge():\n    response = make_response("x")\n    response.headers["Access-Control-Allow-Origin"] = "*"\n    return response\n' }, ['app.py:6 P2 any']],
    ['header after each request', { 'app.py': 'from flask import Flask\napp = Flask(__name__)\n@app.after_request\ndef after(response):\n    response.headers["Access-Control-Allow-Origin"] = "*"\n    return response\n' }, ['app.py:5 P1 any']],
    ['django', { 'site/settings.py': 'INSTALLED_APPS = ["corsheaders"]\nROOT_URLCONF = "site.urls"\nCORS_ALLOW_ALL_ORIGINS = True\n' }, ['site/settings.py:3 P1 any']],
  ];
  test.each(cases)('%s', async (_, files, expected) => {
    const all = Object.hasOwn(files, 'config.py') ? files : { ...files, 'config.py': config('X: str = ""') };
    expect(await said('cors/wildcard', all)).toEqual(expected);
  });
});

describe('matchesEverything', () => {
  test.each(['.*', '^.*$', 'https?://.*', '^https://.+$', '/.*/', '^(.*)$', '^https?:\\/\\/.*$', 'https?://[^/]+', '.*://.*'])('%s', (pattern) => expect(matchesEverything(pattern)).toBe(true));
  test.each(['', 'https://.*\\.example\\.com', '^https://example\\.com$', 'http://localhost:\\d+', '.*\\.vercel\\.app$', 'https://(a|b)\\.example'])('not %s', (pattern) => expect(matchesEverything(pattern)).toBe(false));
});
