import { describe, expect, test } from 'vitest';
import { said } from '../said.ts';

const code = { 'config/config.example.js': "module.exports = { security: { jwtSecret: process.env.JWT_SECRET || 'shop-jwt-secret' } };\n", 'src/app.js': "const config = require('../config/config');\nconst jwt = require('jsonwebtoken');\nrequire('express')().post('/x', (req, res) => res.json(jwt.sign({ a: 1 }, config.security.jwtSecret))).listen(3000);\n" };
const env = { '.env.example': 'SHOP_JWT=shop-secret\nOTHER_KEY=shop-secret\n', 'src/app.js': "require('dotenv').config();\nconst jwt = require('jsonwebtoken');\nrequire('express')().post('/x', (req, res) => res.json(jwt.sign({ a: 1 }, process.env.SHOP_JWT))).listen(3000);\n" };
const image = (step: string): string => `FROM node:24\nWORKDIR /app\nCOPY . .\n${step}\nCMD ["node", "src/app.js"]\n`;

describe('auth/default-credential: examples that become the configuration', () => {
  test.each<[string, Record<string, string>, string[]]>([
    ['in the image', { ...code, Dockerfile: image('RUN if [ ! -f /app/config/config.js ]; then \\\n  cp /app/config/config.example.js /app/config/config.js; \\\n  fi') }, ['config/config.example.js:1 P0 fallback']],
    ['at the start', { ...code, 'docker-entrypoint.sh': '#!/bin/sh\nif [ ! -f config/config.js ]; then\n  cp config/config.example.js config/config.js\nfi\nexec node src/app.js\n' }, ['config/config.example.js:1 P0 fallback']],
    ['after the installation', { ...code, 'package.json': '{ "scripts": { "postinstall": "cp -n config/config.example.js config/config.js" } }' }, ['config/config.example.js:1 P0 fallback']],
    ['a secret that nothing is seen to sign with', { ...code, 'src/app.js': "require('express')().listen(3000);\n", Dockerfile: image('RUN cp config/config.example.js config/config.js') }, ['config/config.example.js:1 P2 fallback']],
    ['by hand', { ...code, 'package.json': '{ "scripts": { "example": "cp config/config.example.js config/config.js" } }', Dockerfile: image('RUN cp config/config.example.js docs/other.example.js') }, []],
    ['an env file', { ...env, Dockerfile: image('RUN cp .env.example .env') }, ['.env.example:1 P0 supplied']],
    ['an env file under the name of an example', { ...env, Dockerfile: image('COPY .env.example /app/.env.example') }, []],
    ['an env file, copied under another name', { ...env, Dockerfile: image('COPY .env.example /app/.env') }, ['.env.example:1 P0 supplied']],
  ])('%s', async (_, files, expected) => expect(await said('auth/default-credential', files)).toEqual(expected));
});
