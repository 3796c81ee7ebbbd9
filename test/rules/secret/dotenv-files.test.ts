import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { rule as notIgnored } from '../../../rules/secret/dotenv-not-ignored.ts';
import { rule as tracked } from '../../../rules/secret/dotenv-tracked.ts';
import { rule as inImage } from '../../../rules/secret/in-image.ts';
import { verdicts } from '../project.ts';
import { said } from '../said.ts';

const live = ['sk9fQz', 'R7vXw2', 'LmN8pT', 'c4Ya6B', 'd1Ke3J'].join('');
const pem = generateKeyPairSync('ed25519').privateKey.export({ format: 'pem', type: 'pkcs8' }).toString().replaceAll('\n', String.raw`\n`);
const vendor = ['sk', 'live', '51Hx9QzR7vXw2LmN8pTc4Ya6Bd1Ke3J'].join('_');

describe('secret/dotenv-tracked', () => {
  test.each<[string, string, string[]]>([
    ['.env', `API_KEY=${live}\n`, ['.env:1 P0 secrets']],
    ['api/.env.production', `# c\nA=1\nSESSION_SECRET="${live}"\n`, ['api/.env.production:1 P0 secrets']],
    ['.env', 'LOG_LEVEL=info\nPOSTGRES_PASSWORD=changethis\n', ['.env:1 P2 stated']],
    ['.env', 'LOG_LEVEL=info\nPOSTGRES_PASSWORD=""\nUSE_USER_TOKEN=false\n', ['.env:1 P2 settings']],
    ['.env.local', 'API_URL=x\n', ['.env.local:1 P3 settings']],
    ['.env.development', `API_KEY=${live}\n`, ['.env.development:1 P2 secrets']],
    ['.env.development', `PLAIN=${vendor}\n`, ['.env.development:1 P1 secrets']],
    ['config/development/api.env', `SESSION_SECRET=${live}\n`, ['config/development/api.env:1 P2 secrets']],
    ['docker/db.env', `DB_PASSWORD=${live}\n`, ['docker/db.env:1 P0 secrets']],
    ['docker/db.env', 'DB_NAME=x\n', []],
    ['.env.prod', `SIGNING_PEM="${pem}"\n`, ['.env.prod:1 P0 secrets']],
    ['.env', `PLAIN=${vendor}\n`, ['.env:1 P0 secrets']],
    ['.env', `APP_ENCRYPTION_KEY=${live.slice(0, 14)}\n`, ['.env:1 P2 doubtful']],
    ['.env.license', 'SPDX-License-Identifier: CC0-1.0\n', []],
    ['.env.example', `API_KEY=${live}\n`, []],
    ['.env.test', `API_KEY=${live}\n`, []],
    ['web/.env', 'VITE_KEY=abc\n', []],
    ['.flaskenv', 'FLASK_APP=app\n', []],
    ['.env', '', []],
  ])('%s %j', (path, text, expected) => {
    expect(verdicts(tracked, { [path]: text })).toEqual(expected);
  });
});

describe('secret/dotenv-not-ignored', () => {
  const example = { '.env.example': 'A=\n' };
  test.each<[string, Record<string, string>, string[]]>([
    ['a .gitignore without it', { ...example, '.gitignore': 'dist\nlogs\n' }, ['.gitignore:2 P2 not-ignored']],
    ['no .gitignore', example, ['.env.example:1 P2 no-gitignore']],
    ['an exception for it', { ...example, '.gitignore': '.env*\n!.env\n' }, ['.gitignore:2 P2 not-ignored']],
    ['a rooted pattern and a service below', { 'api/.env.example': '', '.gitignore': '/.env\n' }, ['.gitignore:1 P2 not-ignored']],
    ['env_file of Compose', { 'compose.yml': 'services:\n  a:\n    image: x\n    env_file: .env\n', '.gitignore': 'x\n' }, ['.gitignore:1 P2 not-ignored']],
    ['covered', { ...example, '.gitignore': '.env\n' }, []],
    ['covered by a pattern', { ...example, '.gitignore': '*.env\n.env.*\n' }, []],
    ['covered by a .gitignore of its folder', { 'api/.env.example': '', 'api/.gitignore': '.env\n', '.gitignore': 'x\n' }, []],
    ['the file itself is tracked: another rule says so', { ...example, '.env': 'A=1\n', '.gitignore': 'x\n' }, []],
    ['no env files', { '.gitignore': 'x\n', 'a.txt': '' }, []],
  ])('%s', (_, files, expected) => {
    expect(verdicts(notIgnored, files)).toEqual(expected);
  });
});

describe('secret/in-image', () => {
  test.each<[string, string[]]>([
    [`FROM a\nENV API_KEY=${live}\n`, ['Dockerfile:2 P0 env']],
    [`FROM a\nENV A=1 \\\n    API_KEY="${live}"\n`, ['Dockerfile:3 P0 env']],
    [`ARG NPM_TOKEN=${live}\nFROM a\n`, ['Dockerfile:1 P0 arg']],
    ['FROM a\nENV ADMIN_PASSWORD=admin\n', ['Dockerfile:2 P1 env']],
    ['FROM a\nENV DB_PASSWORD=admin\n', ['Dockerfile:2 P2 env']],
    ['FROM a\nENV DB_PASSWORD=admin\nEXPOSE 3000 5432\n', ['Dockerfile:2 P1 env']],
    [`# This key is intended to be\n# public.\nARG API_KEY=${live}\nFROM a\n`, ['Dockerfile:3 P2 arg']],
    ['FROM a\nENV MAIL_USERNAME=me@test.com MAIL_PASSWORD=testpass\n', []],
    ['FROM a\nCOPY .env /app/\n', ['Dockerfile:2 P0 copy-env']],
    ['FROM a\nCOPY --chown=1:1 package.json .env.production ./\n', ['Dockerfile:2 P0 copy-env']],
    ['FROM a AS b\nCOPY .env .\nFROM c\nCOPY --from=b /x /x\n', ['Dockerfile:2 P2 copy-env']],
    ['FROM a AS base\nCOPY .env .\nFROM base\nRUN x\n', ['Dockerfile:2 P0 copy-env']],
    ['FROM a\nADD id_rsa /root/.ssh/\n', ['Dockerfile:2 P1 copy-key']],
    ['FROM a\nENV SESSION_SECRET=${SESSION_SECRET:-bookshop}\n', ['Dockerfile:2 P1 env']],
    ['FROM a\nENV SESSION_SECRET=${SESSION_SECRET:-changeme} SESSION_STORE=${SESSION_STORE:-memory}\n', []],
    ['FROM a\nARG API_KEY\nENV API_KEY=$API_KEY\n', []],
    ['FROM a\nCOPY .env.example /app/.env\n', []],
    ['FROM a\nCOPY --from=b /app/.env /app/\n', []],
    ['FROM a AS b\nENV SECRET_KEY=dummy\nFROM c\n', []],
    ['FROM a\nENV PASSWORD_FILE=/run/secrets/p SECRET_KEY=placeholder\n', []],
    ['FROM a AS dev\nCOPY .env .\nFROM c\n', []],
    ['FROM a\nRUN --mount=type=secret,id=env cat /run/secrets/env\n', []],
  ])('%j', (text, expected) => {
    expect(verdicts(inImage, { Dockerfile: text })).toEqual(expected);
  });
});

describe('secret/in-image: an env file that the repository shows', () => {
  const image = { 'api/Dockerfile': 'FROM python:3.12\nCOPY .env.prod ./\nCMD ["python", "app.py"]\n' };
  const told = ['api/Dockerfile:2 P0 copy-env'];
  test.each<[string, Record<string, string>, string[]]>([
    ['not there', {}, told],
    ['tracked, without a credential', { 'api/.env.prod': 'HOST=0.0.0.0\nPORT=80\nACCESS_TOKEN=\n' }, []],
    ['tracked at the root of the context', { '.env.prod': 'HOST=0.0.0.0\nCALLBACK_URL=https://shop.acme.net\n' }, []],
    ['tracked, with a credential', { 'api/.env.prod': `HOST=0.0.0.0\nACCESS_TOKEN=${live}\n` }, told],
    ['tracked, with an account in an address', { 'api/.env.prod': 'DATABASE_URL=postgres://shop:pw@db/shop\n' }, told],
    ['made from an example without one', { 'web/.env.prod.example': 'PORT=3000\nNODE_ENV=production\n' }, []],
    ['made from an example with one to fill in', { 'web/.env.prod.example': 'PORT=3000\nACCESS_TOKEN=\n' }, told],
    ['made from an example with an address to fill in', { 'web/.env.prod.example': 'PORT=3000\nDATABASE_URL=\n' }, told],
    ['beside an example of another', { 'web/.env.example': 'PORT=3000\n' }, told],
  ])('%s', async (_what, files, expected) => expect(await said('secret/in-image', { ...image, ...files })).toEqual(expected));
});
