import { describe, expect, it } from 'vitest';
import { factsOf, show } from './facts.ts';

describe('credential use', () => {
  it.each([
    ["import session from 'express-session'", 'session'],
    ["const jwt = require('express-jwt')", 'bearer'],
    ['(req) => req.headers.authorization', 'bearer'],
    ["(req) => req.headers['x-api-key']", 'api-key'],
    ["(request) => request.headers.get('Authorization')", 'bearer'],
    ['(req) => req.cookies.token', 'cookie'],
    ["(req, res) => res.cookie('session', x)", 'cookie'],
    ["async () => (await cookies()).get('auth-token')", 'cookie'],
    ["import basic from 'express-basic-auth'", 'basic'],
    ["fetch(u, { headers: { Authorization: 'x' } })", undefined],
    ["Cookies.get('token')", undefined],
    ["(req) => req.cookies.theme", undefined],
    ["(req) => (req.device = req.headers.cookie.split('; ').find((one) => one.startsWith('device='))!.split('=')[1])", undefined],
    ["(req) => req.headers.cookie?.split('; ').find((one) => one.startsWith('session='))", 'cookie'],
    ["(req) => parse(req.headers.cookie).id", 'cookie'],
  ])('%s', (text, scheme) => expect(factsOf('credential-use', text)[0]?.scheme).toBe(scheme));
});

describe('what opens when a credential is empty', () => {
  it.each([
    ["function auth(req, res, next) { if (!process.env.API_KEY) return next(); check() }", '$API_KEY'],
    ["function auth(req, res, next) { const k = process.env.KEY_SECRET; if (isSet(k)) { if (req.headers.authorization !== k) return res.status(401).end(); next() } else { next() } }", '$KEY_SECRET'],
    ["async function GET(req) { const s = process.env.CRON_SECRET; if (s && req.headers.get('authorization') !== `Bearer ${s}`) { return new Response('Unauthorized', { status: 401 }) } run() }", '$CRON_SECRET'],
    ["async function POST(req) { if (process.env.CRON_SECRET) { if (req.headers.get('authorization') !== process.env.CRON_SECRET) return new Response('', { status: 401 }) } go() }", '$CRON_SECRET'],
    ['function isAuthorized(t) { return !API_TOKEN || t === API_TOKEN }', 'API_TOKEN'],
    ["class G { keys = (process.env.API_KEYS || '').split(','); canActivate(c) { if (this.keys.length === 0) return true; return this.keys.includes(c.key) } }", '($API_KEYS || "").split(",")'],
    ['function verify(req) { if (!config.apiKey) return true; return req.key === config.apiKey }', 'config.apiKey'],
    ["const sitePassword = process.env.SITE_PASSWORD; const post = async (context) => { const body = await context.request.json(); const { pass } = body; if (sitePassword && sitePassword !== pass) return new Response(JSON.stringify({ error: 'Invalid password' })) }", 'sitePassword'],
    ['function auth(req, res, next) { const token = req.headers.authorization; if (!token) return next(); use(token) }', undefined],
    ['function auth(req, res, next) { if (!process.env.API_KEY) return res.status(500).end(); next() }', undefined],
    ['function auth(req, res, next) { if (!process.env.API_KEY) throw new Error(); next() }', undefined],
    ["async function POST(req) { if (!process.env.CRON_SECRET || req.headers.get('authorization') !== process.env.CRON_SECRET) return new Response('', { status: 401 }) }", undefined],
    ['function save(user) { if (!user.password) return true; hash(user.password) }', undefined],
    ['if (API_KEY) app.use(requireKey)', 'API_KEY'],
    ["if (process.env.WEB_USER && process.env.WEB_PASSWORD) { app.use('/api', basicAuth({ users: {} })) }", '$WEB_PASSWORD'],
    ["if (!API_KEY) { console.warn('open') } else { app.use(authMiddleware) }", 'API_KEY'],
    ['const guards = API_KEY ? [checkApiKey] : []', 'API_KEY'],
    ['const guard = API_KEY ? auth(API_KEY) : (req, res, next) => next()', 'API_KEY'],
    ['function guardOf(config) { if (SITE_PASSWORD) return basicAuth({ SITE_PASSWORD }); else if (config.oidc) return oidc(config); return (req, res, next) => { next(); } }', 'SITE_PASSWORD'],
    ["if (API_KEY) app.use(requireKey); else throw new Error('set API_KEY')", undefined],
    ['if (API_KEY) app.use(requireKey); else app.use(jwtAuth)', undefined],
    ['if (GITHUB_CLIENT_SECRET) app.use(passport.authenticate)', undefined],
    ["if (GOOGLE_CLIENT_SECRET) app.use('/auth/google', googleAuth)", undefined],
    ['if (SESSION_SECRET) app.use(session({ secret: SESSION_SECRET }))', undefined],
    ['if (ADMIN_TOKEN) app.use(authRoutes)', undefined],
  ])('%s', (text, credential) => {
    const [fact] = factsOf('empty-credential-opens', text);
    expect(fact && show(fact.credential)).toBe(credential);
  });
});

describe('switches', () => {
  it.each([
    ['function requireAuth(req, res, next) { if (!config.authEnabled) return next(); check() }', '!config.authEnabled'],
    ["function requireAuth(req, res, next) { if (process.env.DISABLE_AUTH === 'true') { next(); return; } }", '($DISABLE_AUTH == "true")'],
    ["if (process.env.AUTH_ENABLED === 'true') { app.use(authMiddleware) }", '!($AUTH_ENABLED == "true")'],
    ['const guard = process.env.REQUIRE_AUTH ? jwtAuth : (req, res, next) => next()', '!$REQUIRE_AUTH'],
    ['function auth(req) { if (settings.authRequired && !req.user) throw new UnauthorizedException() }', '!settings.authRequired'],
    ['function render(props) { if (!props.authEnabled) return true }', undefined],
    ["if (process.env.DISABLE_LOGIN && path === '/login') return forbidden(403)", undefined],
  ])('%s', (text, test) => {
    const [fact] = factsOf('auth-switch', text);
    expect(fact && show(fact.test)).toBe(test);
  });
});

describe('refusals', () => {
  it.each([
    ["if (process.env.NODE_ENV === 'production' && SECRET === 'dev') throw new Error()", ['(($NODE_ENV == "production") && (SECRET == "dev"))']],
    ['function boot() { if (!process.env.DB) { log(); process.exit(1) } }', ['!$DB']],
    ["assert(process.env.DB, 'set it')", ['!$DB']],
    ["z.object({ A: z.string() }).superRefine((e, ctx) => { if (e.JWT_SECRET === 'x') ctx.addIssue({}) })", ['(<parameter:e>.JWT_SECRET == "x")']],
    ["z.object({ JWT_SECRET: z.string().refine((v) => v !== 'x') })", ['!(<parameter:v> != "x")']],
    ['z.object({ p: z.string() }).refine((d) => d.password === d.repeat)', undefined],
    ['function handler(req, res) { if (!process.env.KEY) throw new Error() }', undefined],
    ['function find(id) { if (!id) throw new Error() }', undefined],
    ['try { x() } catch (e) { if (process.env.A) throw e }', undefined],
  ])('%s', (text, guards) => expect(factsOf('refusal', text)[0]?.guards.map(show)).toEqual(guards));
});
