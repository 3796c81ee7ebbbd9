import { describe, expect, it } from 'vitest';
import type { Safeguard } from '../../../../src/model/route.ts';
import { factsOf, show } from '../facts.ts';

const chain = (safeguards: readonly Safeguard[]): string => safeguards.map(({ how, what }) => `${how} ${show(what)}`).join(', ').replaceAll(/handler@\d+/g, 'inline');
const routes = (text: string, path: string): string[] =>
  factsOf('route', text, path).filter(({ framework }) => framework === 'next').map(({ methods, pattern, handler, transport, safeguards }) => [methods.join(), show(pattern), show(handler).replace(/handler@\d+/, 'inline'), transport === 'http' ? '' : transport, chain(safeguards)].filter(Boolean).join(' '));

describe('where files stand', () => {
  it.each([
    ['app/api/users/route.ts', '/api/users'],
    ['apps/web/src/app/(shop)/@modal/api/[id]/[...rest]/route.ts', '/api/[id]/[...rest]'],
    ['packages/app/src/app/api/route.ts', '/api'],
    ['app/route.ts', '/'],
    ['app/_lib/route.ts', null],
    ['app/api/users/routes.ts', null],
  ])('%s', (path, expected) => expect(routes('export async function GET(request) {}', path)).toEqual(expected === null ? [] : [`GET "${expected}" GET`]));

  it.each([
    ['pages/api/users/index.ts', '/api/users'],
    ['src/pages/api/[[...slug]].js', '/api/[[...slug]]'],
    ['pages/api/index.ts', '/api'],
    ['pages/api/users.test.ts', null],
    ['components/pages/users.ts', null],
  ])('%s', (path, expected) => expect(routes('export default function handler(req, res) {}', path)).toEqual(expected === null ? [] : [`* "${expected}" handler`]));
});

describe('route handlers', () => {
  it.each([
    ['export const GET = async () => {}; export const dynamic = 1', ['GET "/api" GET']],
    ['const handler = (request) => {}; export { handler as GET, handler as POST }', ['GET "/api" handler', 'POST "/api" handler']],
    ["export { GET } from './other'", ['GET "/api" GET']],
    ['export const { GET, POST } = handlers', ['GET "/api" GET', 'POST "/api" POST']],
    ['export const GET = auth(async (request) => {})', ['GET "/api" inline decorator auth']],
    ["export const POST = withLog(withAuth(make, { role: 'admin' })); function make() {}", ['POST "/api" make decorator withLog, decorator withAuth({role: "admin"})']],
    ["export const GET = api({ auth: false, action: 'read', handler: async () => {} })", ['GET "/api" inline decorator api({auth: false, action: "read"})']],
    ["export const GET = () => new Response(s, { headers: { 'Content-Type': 'text/event-stream' } })", ['GET "/api" GET sse']],
  ])('%s', (text, expected) => expect(routes(text, 'app/api/route.ts')).toEqual(expected));
});

describe('API routes', () => {
  it.each([
    ["export default async function h(req, res) { if (req.method !== 'POST') return }", ['POST "/api/a" h']],
    ["export default (req, res) => { switch (req.method) { case 'GET': break; case 'PUT': break } }", ['GET,PUT "/api/a" default']],
    ["async function h(req, res) {} export default withAuth(h)", ['* "/api/a" h decorator withAuth']],
    ['module.exports = async (req, res) => {}', ['* "/api/a" default']],
    ['export default methods({ GET: list, POST: withAuth(async (req) => {}) })', ['GET "/api/a" list decorator methods', 'POST "/api/a" inline decorator methods, decorator withAuth']],
    ["import hook from '../hook'; export default hook", ['* "/api/a" hook']],
    ["import React from 'react'; export default () => <p>API</p>", []],
    ['export default NextAuth(authOptions)', ['* "/api/a" NextAuth(authOptions)']],
  ])('%s', (text, expected) => expect(routes(text, 'pages/api/a.ts')).toEqual(expected));
});

describe('middleware', () => {
  const uses = (text: string, path = 'src/middleware.ts'): string[] => factsOf('use', text, path).filter(({ framework }) => framework === 'next').map(({ chain: used, only }) => `[${chain(used)}] ${(only ?? []).map(show).join()}`);

  it.each([
    ["import { NextResponse } from 'next/server'; export function middleware(request) {}", ['[middleware middleware] ']],
    ["export default auth((req) => {}); export const config = { matcher: ['/((?!api).*)', { source: '/api/:path*', missing: [] }] }", ['[middleware auth, middleware inline] "/((?!api).*)","/api/:path*"']],
    ["export { auth as middleware } from '@/auth'; export const config = { matcher: '/admin' }", ['[middleware middleware] "/admin"']],
    ["import { clerkMiddleware } from '@clerk/nextjs/server'; export default clerkMiddleware()", ['[middleware clerkMiddleware()] ']],
    ["export function middleware(req, res, next) { next() }", []],
  ])('%s', (text, expected) => expect(uses(text)).toEqual(expected));
});

describe('server actions', () => {
  it.each([
    ["'use server'; export async function remove(id) {} export const limit = 3; function own() {}", ['POST "(action) remove" remove']],
    ["'use server'; export const save = authClient.schema(s).action(async () => {})", ['POST "(action) save" inline decorator authClient']],
    ["export default function Page() { async function send(form) { 'use server'; } return send }", ['POST "(action) Page.send" Page.send']],
  ])('%s', (text, expected) => expect(routes(text, 'app/actions.ts')).toEqual(expected));
});
