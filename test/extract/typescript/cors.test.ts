import { describe, expect, it } from 'vitest';
import { factsOf, show } from './facts.ts';

const cors = (text: string, path?: string): string[] =>
  factsOf('cors', text, path).map((fact) => {
    const said = fact.reflects === true ? 'reflects' : fact.origins !== undefined ? show(fact.origins) : `default ${fact.defaultOrigins}`;
    return [fact.by, said, fact.credentials && `credentials ${show(fact.credentials)}`, ...fact.guards.map((guard) => `if ${show(guard)}`)].filter((part) => part !== undefined).join(' ');
  });

const express = "import cors from 'cors'; ";

describe('middleware', () => {
  it.each([
    [`${express}app.use(cors())`, ['express-cors default *']],
    [`${express}app.use(cors()); app.options('*', cors())`, ['express-cors default *']],
    ["app.use(require('cors')({ origin: '*', credentials: true }))", ['express-cors "*" credentials true']],
    [`${express}const o = { methods: ['GET'] }; app.use(cors(o))`, ['express-cors default *']],
    [`${express}app.use(cors({ origin: process.env.O || '*' }))`, ['express-cors ($O || "*")']],
    [`${express}app.use(cors({ ...base, credentials: true }))`, ['express-cors base.origin credentials true']],
    [`${express}const o = process.env.OPEN ? {} : { origin: process.env.O }; app.use(cors({ methods: ['GET'], ...o }))`, ['express-cors default * if $OPEN', 'express-cors $O if !$OPEN']],
    [`${express}const a = b, b = a; app.use(cors({ ...a }))`, ['express-cors a.origin']],
    [`${express}app.use(cors((req, cb) => cb(null, { origin: true })))`, ['express-cors true']],
    [`${express}if (process.env.NODE_ENV !== 'production') app.use(cors())`, ['express-cors default * if ($NODE_ENV != "production")']],
    ["import c from '@koa/cors'; app.use(c())", ['koa-cors default *']],
    ["import f from '@fastify/cors'; app.register(f, { origin: true }); app.register(import('@fastify/cors'))", ['fastify-cors true', 'fastify-cors default *']],
    ["import { cors } from 'hono/cors'; app.use('*', cors())", ['hono-cors default *']],
    ["import { cors } from '@elysiajs/cors'; app.use(cors())", ['elysia-cors default reflect']],
    ["import { Server } from 'socket.io'; new Server(http, { cors: { origin: '*' }, transports: ['websocket', 'polling'] })", ['socket.io "*"']],
    ["import { Server } from 'socket.io'; new Server(http, { cors: { origin: '*' }, transports: ['websocket'] })", []],
    ['GraphQLModule.forRoot({ autoSchemaFile: true, cors: { origin: true, credentials: true } })', ['apollo true credentials true']],
    ["import { GqlOptionsFactory } from '@nestjs/graphql'; class S { createGqlOptions() { return { autoSchemaFile: true, cors: { origin: true } } } }", ['apollo true']],
    ["import { ApolloServer } from 'apollo-server-express'; server.applyMiddleware({ app, cors: { origin: '*' } })", ['apollo "*"']],
    ['app.enableCors()', ['nest default *']],
    ["app.enableCors({ origin: ['https://a.example'] })", ['nest ["https://a.example"]']],
    ['const app = await NestFactory.create(AppModule, { cors: true })', ['nest default *']],
    ['NestFactory.create(AppModule, { cors: false })', []],
    ['@WebSocketGateway({ cors: { origin: "*" } }) class G {}', ['nest-gateway "*"']],
    ["import { Server } from 'socket.io'; new Server(s, { cors: { origin: '*' } }); new Server(s)", ['socket.io "*"']],
    ["export default { routeRules: { '/api/**': { cors: true } } }", ['nitro default *']],
    ["module.exports = [{ name: 'strapi::cors', config: { origin: ['*'] } }]", ['strapi ["*"]']],
    ["import cors from './cors'; cors()", []],
  ])('%s', (text, expected) => expect(cors(text)).toEqual(expected));

  it('leaves development servers alone', () => {
    expect(cors('export default { server: { cors: true } }', 'vite.config.ts')).toEqual([]);
  });

  it('spells a search pattern as one for the whole origin', () => {
    const [fact] = factsOf('cors', `${express}cors({ origin: [/localhost/, /^https:\\/\\/a$/] })`);
    expect(show(fact?.pattern)).toBe('[".*localhost.*", "^https:\\\\/\\\\/a$"]');
  });
});

describe('origin functions', () => {
  it.each([
    ['(o, cb) => cb(null, true)', 'reflects'],
    ['(o, cb) => { if (!o || allowed.includes(o)) cb(null, true); else cb(new Error("no")) }', 'default none'],
    ['(o, cb) => { if (!o) return cb(null, true); if (allowed.indexOf(o) === -1) return cb(new Error("no")); return cb(null, true) }', 'default none'],
    ['(o, cb) => { if (allowed.includes(o)) return cb(null, true); console.warn(o); cb(null, true) }', 'reflects'],
    ['(o, cb) => { if (allowed.includes("*") || allowed.includes(o)) return cb(null, true); cb(null, false) }', 'allowed'],
    ['(o, cb) => cb(null, process.env.ANY_ORIGIN ? true : allowed.includes(o))', '($ANY_ORIGIN && true)'],
    ['(o) => o', 'reflects'],
    ['(o) => (o.endsWith(".a.example") ? o : null)', 'default none'],
    ['(ctx) => ctx.request.header.origin', 'reflects'],
  ])('%s', (check, expected) => expect(cors(`${express}cors({ origin: ${check} })`)).toEqual([`express-cors ${expected}`]));
});

describe('headers by hand', () => {
  it.each([
    ["res.setHeader('Access-Control-Allow-Origin', '*')", ['header "*"']],
    ["res.header('access-control-allow-origin', req.headers.origin); res.header('Access-Control-Allow-Credentials', 'true')", ['header reflects credentials "true"']],
    ["app.use((req, res) => { const origin = req.get('origin') || '*'; res.set('Access-Control-Allow-Origin', origin) })", ['header reflects']],
    ["app.use((req, res) => { const { origin } = req.headers; if (list.includes(origin)) res.set('Access-Control-Allow-Origin', origin) })", ['header default none if (<request:req>.headers.origin in list)']],
    ["return new Response(x, { headers: { 'Access-Control-Allow-Origin': '*' } })", ['header "*"']],
    ["export const handler = () => ({ statusCode: 200, headers: { 'Access-Control-Allow-Origin': '*' } })", ['header "*"']],
    ["res.writeHead(200, { 'Access-Control-Allow-Origin': process.env.O })", ['header $O']],
    ["fetch(u, { headers: { 'Access-Control-Allow-Origin': '*' } }); axios.get(u, { headers: { 'Access-Control-Allow-Origin': '*' } })", []],
    ["import axios from 'axios'; const config = { headers: { 'Access-Control-Allow-Origin': '*' } }; axios.post(u, b, config)", []],
  ])('%s', (text, expected) => expect(cors(text)).toEqual(expected));

  it('reads the header list of next.config', () => {
    const list = "module.exports = { headers: async () => [{ source: '/api/:path*', headers: [{ key: 'Access-Control-Allow-Origin', value: '*' }, { key: 'Access-Control-Allow-Credentials', value: 'true' }] }] }";
    expect(cors(list, 'next.config.js')).toEqual(['next-headers "*" credentials "true"']);
    expect(cors(list.replace('/api/:path*', '/fonts/(.*)'), 'next.config.js')).toEqual([]);
  });

  it('takes a header that a browser page sends for no policy', () => {
    expect(cors("const headers = { 'Access-Control-Allow-Origin': '*' }; headers.set('Access-Control-Allow-Origin', '*')", 'src/components/List.tsx')).toEqual([]);
  });
});
