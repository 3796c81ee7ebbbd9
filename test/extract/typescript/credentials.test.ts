import { describe, expect, it } from 'vitest';
import { factsOf, show } from './facts.ts';

const found = (text: string, path?: string): string[] => factsOf('credential-default', text, path).map(({ name, value, how }) => `${how} ${name} = ${show(value)}`);

describe('fallbacks', () => {
  it.each([
    ["const s = process.env.JWT_SECRET || 'x1'", ['env-fallback JWT_SECRET = ($JWT_SECRET || "x1")']],
    ["const s = process.env.A_TOKEN ?? process.env.B_TOKEN ?? 'x1'", ['env-fallback A_TOKEN = ($A_TOKEN ?? $B_TOKEN ?? "x1")']],
    ["const { ADMIN_PASSWORD = 'x1', PORT = '3' } = process.env", ['env-fallback ADMIN_PASSWORD = ($ADMIN_PASSWORD ?? "x1")']],
    ["z.object({ JWT_SECRET: z.string().default('x1'), LOG: z.string().default('y') }).parse(process.env)", ['env-fallback JWT_SECRET = $JWT_SECRET:string("x1")']],
    ["ConfigModule.forRoot({ validationSchema: Joi.object({ JWT_SECRET: Joi.string().default('x1') }) })", ['env-fallback JWT_SECRET = $JWT_SECRET:string("x1")']],
    ["convict({ jwt: { secret: { env: 'JWT_SECRET', default: 'x1' } } })", ['env-fallback JWT_SECRET = $JWT_SECRET("x1")']],
    ["this.configService.get('JWT_SECRET', 'x1')", ['env-fallback JWT_SECRET = $JWT_SECRET("x1")']],
    ["const s = process.env.JWT_SECRET || ''", []],
    ["module.exports = { auth: { ldap: { enable: false, searchDN: { rootPassword: 'x1x2' } }, server: { rootPassword: 'x1x2' } } }", ['constant rootPassword = "x1x2"']],
    ["module.exports = [{ key: 'port', envVar: 'SHOP_PORT', default: 80 }, { key: 'cookieSecret', envVar: 'SHOP_COOKIE_SECRET', default: 'x1x' }, { key: 'pass', envVar: 'SHOP_PASS', default: '' }]", ['env-fallback cookieSecret = $SHOP_COOKIE_SECRET("x1x")']],
    ["module.exports = [{ key: 'cookieSecret', label: 'Secret', default: 'x1x' }]", []],
    ["const s = process.env.TOKEN_URL || 'http://a'; const p = process.env.PWD || 'x'", []],
    ["const s = props.password || 'x'", []],
    ["ask([{ type: 'password', name: 'password', message: 'Password', initial: process.env.ADMIN_PASSWORD || 'x1' }])", []],
    ["make({ type: 'admin', password: process.env.ADMIN_PASSWORD || 'x1' })", ['env-fallback ADMIN_PASSWORD = ($ADMIN_PASSWORD || "x1")']],
  ])('%s', (text, expected) => expect(found(text)).toEqual(expected));
});

describe('constants', () => {
  it.each([
    ["const MIX_SECRET_KEY = 'a1b2c3d4e5f6a7b8';\nconst mix = (c, i) => c ^ MIX_SECRET_KEY.charCodeAt(i % MIX_SECRET_KEY.length);", []],
    ["const MIX_SECRET_KEY = 'a1b2c3d4e5f6a7b8';\nconst mix = (c, i) => c ^ MIX_SECRET_KEY.charCodeAt(i); sign(MIX_SECRET_KEY);", ['constant MIX_SECRET_KEY = "a1b2c3d4e5f6a7b8"']],
  ])('%s', (text, expected) => expect(found(text)).toEqual(expected));
});

describe('arguments', () => {
  it.each([
    ["import jwt from 'jsonwebtoken'; jwt.sign(p, 'x1'); jwt.verify(t, key)", ['argument jwt_secret = "x1"', 'argument jwt_secret = key']],
    ["import { sign } from 'jsonwebtoken'; sign(p, 'x1')", ['argument jwt_secret = "x1"']],
    ["import session from 'express-session'; session({ secret: 'x1' }); session({ secret: ['x2'] })", ['argument session_secret = "x1"', 'argument session_secret = "x2"']],
    ["import { createCookieSessionStorage } from '@remix-run/node'; createCookieSessionStorage({ cookie: { secrets: ['x1'] } })", ['argument session_secret = "x1"']],
    ["import { createCookieSessionStorage as make } from 'react-router'; const f = pick(make); f({ cookie: { name: 's', secrets: ['x1'] } })", ['argument session_secret = "x1"']],
    ["const cookies = require('cookie-parser'); cookies('x1')", ['argument cookie_secret = "x1"']],
    ["class S { constructor() { super({ secretOrKey: 'x1' }) } }", ['argument jwt_secret = "x1"']],
    ["import { JwtModule } from '@nestjs/jwt'; JwtModule.register({ secret: 'x1' })", ['argument jwt_secret = "x1"']],
    ["import jwt from '@fastify/jwt'; app.register(jwt, { secret: 'x1' })", ['argument jwt_secret = "x1"']],
    ["import { jwtVerify } from 'jose'; jwtVerify(t, new TextEncoder().encode('x1'))", ['argument jwt_secret = "x1"']],
    ["import jwt from 'jsonwebtoken'; jwt.sign(p, process.env.K); jwt.sign(p, await load())", ['argument jwt_secret = $K', 'argument jwt_secret = load()']], // which variable signs, and what may give a text
    ["import jwt from 'jsonwebtoken'; jwt.sign(p, process.env.K || 'x'); jwt.sign(p, await vault.load())", []],
  ])('%s', (text, expected) => expect(found(text)).toEqual(expected));
});

describe('constants', () => {
  it.each([
    ["export const JWT_SECRET = 'x1y'", ['constant JWT_SECRET = "x1y"']],
    ["class C { private adminPassword = 'x1y' }", ['constant adminPassword = "x1y"']],
    ["module.exports = { secret: 'x1y' }", [], 'server/thing.js'],
    ["module.exports = { secret: 'x1y' }", ['constant secret = "x1y"'], 'config/auth.config.js'],
    ["export const config = { jwt: { secret: 'x1y' }, facebook: { secret: 'x2y' } }", ['constant jwt_secret = "x1y"', 'constant facebook_secret = "x2y"']],
    ["import { Pool } from 'pg'; new Pool({ password: 'x1y' })", ['constant database_password = "x1y"']],
    ["const USERS_TO_INSERT = [{ userName: 'admin', password: 'x1yz9' }, { userName: 'user1', password: 'x2yz9' }]; users.insertMany(USERS_TO_INSERT)", ['constant admin_password = "x1yz9"']],
    ["User.create({ email: 'admin@a.example', password: await bcrypt.hash('x1y', 10) })", ['constant admin_password = "x1y"']],
    ["const AUTH_TOKEN = 'umami.auth'; const apiKeyHeader = 'x-api-key'; const MASKED_SECRET = '****'", []],
    ["export default { password: 'Password must be long' }", [], 'src/i18n/en.ts'],
    ["const t = { passwordReset: 'x', tokenExpiry: 'y1y', resetToken: 'z1z' }", []],
    ["const PLACEHOLDER_SECRETS = { JWT_SECRET: 'secret' }", []],
  ])('%s', (text, expected, path = 'server/app.ts') => expect(found(text, path)).toEqual(expected));
});
