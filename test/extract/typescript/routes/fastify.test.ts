import { describe, expect, it } from 'vitest';
import type { Safeguard } from '../../../../src/model/route.ts';
import { factsOf, show } from '../facts.ts';

const chain = (safeguards: readonly Safeguard[]): string => safeguards.map(({ how, what }) => `${how} ${show(what)}`).join(', ').replaceAll(/handler@\d+/g, 'inline');
const routes = (text: string): string[] =>
  factsOf('route', text).filter(({ framework }) => framework === 'fastify').map(({ methods, pattern, on, handler, transport, safeguards }) => [methods.join(), show(pattern), show(on).replaceAll(/handler@\d+/g, 'inline'), show(handler).replace(/handler@\d+/, 'inline'), transport === 'http' ? '' : transport, chain(safeguards)].filter(Boolean).join(' '));
const uses = (text: string): string[] =>
  factsOf('use', text).map(({ on, under, chain: used, argument, encapsulated, folder }) => [show(on).replace(/handler@\d+/, 'inline'), show(under), `[${chain(used)}]`, argument ?? '', encapsulated === true ? 'encapsulated' : '', folder === undefined ? '' : JSON.stringify(folder)].filter((part) => part !== '').join(' '));

const app = "import Fastify from 'fastify';\nconst app = Fastify({ logger: true });\n";

describe('routes', () => {
  it.each([
    ["app.get('/a', list)", ['GET "/a" app list']],
    ["app.all('/a', { schema }, async (request, reply) => {})", ['* "/a" app inline']],
    ["app.post('/a', { preHandler: [app.authenticate, check], onRequest: limit }, make)", ['POST "/a" app make hook limit, hook app.authenticate, hook check']],
    ["const options = { preHandler: app.auth([app.jwt, app.key]) }; app.put('/a', { ...options, handler: put })", ['PUT "/a" app put hook app.auth([app.jwt, app.key])']],
    ["const { authenticate } = app; app.get('/a', { onRequest: authenticate }, list)", ['GET "/a" app list hook app.authenticate']],
    ["app.get('/a', { preValidation: (request, reply, done) => done() }, list)", ['GET "/a" app list hook inline']],
    ["import { secured } from './options'; app.get('/a', secured, list)", ['GET "/a" app list hook secured.onRequest, hook secured.preParsing, hook secured.preValidation, hook secured.preHandler']],
    ["app.route({ method: ['get', 'HEAD'], url: '/a', handler: list })", ['GET,HEAD "/a" app list']],
    ["app.route({ method: 'DELETE', url: `${base}/a`, async handler(request, reply) {}, preHandler: check })", ['DELETE join(base, "/a") app inline hook check']],
    ["app.get('/ws', { websocket: true }, (socket, request) => {})", ['GET "/ws" app inline websocket']],
    ["app.get('/s', (request, reply) => { reply.raw.writeHead(200, { 'Content-Type': 'text/event-stream' }) })", ['GET "/s" app inline sse']],
    ["app.withTypeProvider<Zod>().get('/a', list).post('/b', make)", ['POST "/b" app make', 'GET "/a" app list']],
    ["const typed = app.withTypeProvider<Zod>(); typed.get('/a', list)", ['GET "/a" app list']],
    ["app.register(require('@fastify/static'), { root, prefix: '/public/' })", ['GET "/public/" app - static']],
    ["import ui from '@fastify/swagger-ui'; app.register(ui)", ['GET "/documentation" app -']],
    ["client.get('/a', list)", []],
  ])('%s', (text, expected) => expect(routes(app + text)).toEqual(expected));
});

describe('plugins', () => {
  const host = (text: string): string[] =>
    factsOf('router', text).map(({ name, is, parameterOf, shared, returnedBy }) => [is, name.replace(/handler@\d+/, 'inline'), parameterOf === undefined ? '' : `${parameterOf.function.replace(/handler@\d+/, 'inline')}/${parameterOf.index}`, shared === true ? 'shared' : '', returnedBy ?? ''].filter(Boolean).join(' '));

  it.each([
    ["import fastify from 'fastify'; export function build() { const server = fastify().withTypeProvider<Zod>(); return server }", ['application build.server build']],
    ["const server = require('fastify')({ logger: true })", ['application server']],
    ["export default async function (fastify, opts) { fastify.get('/', h) }", ['router default.fastify default/0']],
    ["module.exports = async function (fastify, opts) { fastify.get('/', h) }", ['router default.fastify default/0']],
    ["import type { FastifyPluginAsync } from 'fastify'; export const users: FastifyPluginAsync = async (s) => { s.get('/', h) }", ['router users.s users/0']],
    ["import type { FastifyInstance } from 'fastify'; export function users(deps: Deps, s: FastifyInstance) {}", ['router users.s users/1']],
    ["import fp from 'fastify-plugin'; export default fp(async (f) => { f.addHook('onRequest', check) })", ['router inline.f default/0 shared']],
    ["const fp = require('fastify-plugin'); async function auth(f) { f.decorate('a', b) } module.exports = fp(auth, { name: 'auth' })", ['router auth.f default/0 shared']],
    ["import type { FastifyPluginAsync } from 'fastify'; const auth: FastifyPluginAsync = async (f) => {}; auth[Symbol.for('skip-override')] = true", ['router auth.f auth/0 shared']],
  ])('%s', (text, expected) => expect(host(text)).toEqual(expected));

  it.each([
    ["import users from './users'; app.register(users, { prefix: '/users' })", ['app "/users" [middleware users] 0 encapsulated']],
    ["import fp from 'fastify-plugin'; import auth from './auth'; app.register(fp(auth))", ['app - [middleware auth] 0']],
    ["app.register(async (child) => { child.addHook('preHandler', check); child.get('/a', list) }, { prefix: '/v1' })", ['app "/v1" [middleware inline] 0 encapsulated', 'inline.child - [hook check]']],
    ["app.addHook('onRequest', async (request, reply) => {}); app.addHook('onSend', compress)", ['app - [hook inline]']],
    ["import bearer from '@fastify/bearer-auth'; app.register(bearer, { keys })", ['app - [hook bearer]']],
    ["import routes from './routes'; routes(app)", ['app - [middleware routes] 0']],
    ["import auto from '@fastify/autoload'; app.register(auto, { dir: join(__dirname, 'routes'), options: { prefix: '/api' }, routeParams: true })", ['app "/api" [] 0 encapsulated {"path":"routes","parameters":true}']],
    ["import auto from '@fastify/autoload'; app.register(auto, { dir: path.join(import.meta.dirname, '..', 'plugins'), dirNameRoutePrefix: false, autoHooks: true, cascadeHooks: true })", ['app - [] 0 encapsulated {"path":"../plugins","flat":true,"hooks":"below"}']],
    ["import auto from '@fastify/autoload'; app.register(auto, { dir: new URL('./routes', import.meta.url).pathname })", ['app - [] 0 encapsulated {"path":"routes"}']],
  ])('%s', (text, expected) => expect(uses(app + text)).toEqual(expected));

  it('say which function a decorator is', () => {
    const text = `${app}app.decorate('authenticate', async (request, reply) => {}); app.decorateRequest('isAdmin', isAdmin); function isAdmin() {}`;
    expect(factsOf('guard', text).filter(({ symbol }) => symbol.includes('.')).map(({ symbol, calls }) => `${symbol} ${calls.map(show).join()}`.replace(/handler@\d+/, 'inline'))).toEqual(['fastify.authenticate inline', 'request.isAdmin isAdmin']);
  });
});
