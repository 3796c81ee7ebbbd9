import { expect, test } from 'vitest';
import { said } from '../said.ts';

const login = `import passport from 'passport';
export function configure(app) {
  app.post('/login', passport.authenticate('local', { successRedirect: '/' }));
}
`;
const config = `export const config = { rateLimit: { windowMs: 1000, max: 10 } };
if (process.env.RATE_LIMIT_MAX) config.rateLimit.max = parseInt(process.env.RATE_LIMIT_MAX, 10);
export const serve = (req, res) => res.end();
`;
const server = (before: string, after: string): string => `import express from 'express';
import { configure } from './login';
import { config } from './config';
class Server {
  app = express();
  async initialize() {
    ${before}
    const { default: rateLimit } = await import('express-rate-limit');
    this.app.use(rateLimit({ windowMs: config.rateLimit.windowMs }));
    this.app.post('/orders', (req, res) => { res.end(); });
    ${after}
  }
}
new Server().initialize();
`;
const deployed = { 'Dockerfile': 'FROM node:22\nCMD ["node", "server.ts"]\n', 'config.ts': config };

test.each<[string, Record<string, string>, readonly string[]]>([
  ['before the limiter', { 'login.ts': login, 'server.ts': server('configure(this.app);', '') }, ['login.ts:3 P1 unlimited']],
  ['behind the limiter', { 'login.ts': login, 'server.ts': server('', 'configure(this.app);') }, []],
  ['before a limiter, with one of its own in its file', { 'login.ts': `import { limiter } from './limiter';\n${login.replace('passport.authenticate', "limiter, passport.authenticate")}`, 'limiter.ts': "import { rateLimit } from 'express-rate-limit';\nexport const limiter = rateLimit({ limit: 5 });\n", 'server.ts': server('configure(this.app);', '') }, []],
  ['before a limiter, where something else answers 429', { 'login.ts': login, 'server.ts': server('configure(this.app);', ''), 'tries.ts': "import { Request } from 'express';\nexport const tooOften = (req, res) => (often(req) ? res.status(429).end() : undefined);\n" }, []],
])('a login that is put up %s', async (_, files, expected) => {
  expect(await said('auth/no-brute-force-protection', { ...deployed, ...files })).toEqual(expected);
});
