// Frameworks whose routes are files: what the inventory says of SvelteKit and Nitro, and what of Next.js's helpers that ask who calls.
import { describe, expect, test } from 'vitest';
import { scanFiles, type Files } from '../support/memory.ts';

async function inventory(files: Files): Promise<string[]> {
  const { result } = await scanFiles(files);
  return result.routes.map(({ methods, url, authentication }) => `${methods.join()} ${url} ${authentication}`).sort();
}

async function rules(files: Files): Promise<string[]> {
  const { result } = await scanFiles(files);
  return result.findings.map(({ severity, ruleId, location }) => `${severity} ${ruleId} ${location.path}:${String(location.startLine)}`).filter((told) => /auth\/|path\/|inject\//.test(told)).sort();
}

const kit = { 'package.json': '{"devDependencies":{"@sveltejs/kit":"2.0.0"}}' };

test('SvelteKit: endpoints, form actions and loads, each with what it asks', async () => {
  const files: Files = {
    ...kit,
    'src/routes/(app)/files/[...path]/+server.ts': "import { readFile } from 'node:fs/promises'\nexport const GET = async ({ params }) => new Response(await readFile(`./data/${params.path}`))\nexport async function DELETE({ locals: { user } }) {\n  if (!user) error(401, 'no')\n}\n",
    'src/routes/notes/[id=integer]/+page.server.js': "export const load = async ({ locals }) => {\n  if (!locals.user) redirect(303, '/login')\n}\nexport const actions = {\n  default: async ({ request }) => ({ form: await request.formData() }),\n  remove: async ({ locals }) => { if (!locals.user) return fail(401) },\n}\n",
    'src/routes/data/+page.ts': 'export const load = () => ({})\n',
  };
  expect(await inventory(files)).toEqual(['DELETE /files/[...path] required', 'GET /files/[...path] none', 'GET /notes/[id] required', 'POST /notes/[id] none', 'POST /notes/[id]?/remove required']);
  expect(await rules(files)).toEqual(['P0 path/traversal src/routes/(app)/files/[...path]/+server.ts:2']);
});

test('SvelteKit: the hook before all of them, alone or in a sequence, also through $lib', async () => {
  const files = (hook: string): Files => ({
    ...kit,
    'src/lib/server/auth.ts': "export const guard = async ({ event, resolve }) => {\n  if (event.request.headers.get('authorization') !== `Bearer ${process.env.TOKEN}`) return new Response('no', { status: 401 })\n  return resolve(event)\n}\n",
    'src/hooks.server.ts': hook,
    'src/routes/api/items/+server.ts': 'export const POST = async ({ request }) => new Response(await request.text())\n',
  });
  expect(await inventory(files("import { guard } from '$lib/server/auth'\nexport const handle = guard\n"))).toEqual(['POST /api/items required']);
  expect(await inventory(files("import { sequence } from '@sveltejs/kit/hooks'\nimport { guard } from '$lib/server/auth'\nexport const handle = sequence(log, guard)\nasync function log({ event, resolve }) { return resolve(event) }\n"))).toEqual(['POST /api/items required']);
  expect(await inventory(files('export async function handle({ event, resolve }) { return resolve(event) }\n'))).toEqual(['POST /api/items none']);
});

test('Nitro: handlers by where they stand and what their names end in, and what they read', async () => {
  const files: Files = {
    'package.json': '{"dependencies":{"nuxt":"4.0.0"}}',
    'server/api/users/[id].get.ts': "import { readFile } from 'node:fs/promises'\nexport default defineEventHandler(async (event) => readFile('/data/' + getQuery(event).file))\n",
    'server/api/users/index.post.ts': 'export default defineEventHandler(async (event) => {\n  await requireUserSession(event)\n  return readBody(event)\n})\n',
    'server/routes/run.ts': "import { exec } from 'node:child_process'\nexport default defineEventHandler(async (event) => {\n  if (getHeader(event, 'x-api-key') !== process.env.API_KEY) throw createError({ statusCode: 401 })\n  const { command } = await readBody(event)\n  exec(command)\n})\n",
    'server/api/helper.ts': 'export default { a: 1 }\n',
  };
  expect(await inventory(files)).toEqual(['* /run required', 'GET /api/users/[id] none', 'POST /api/users required']);
  expect(await rules(files)).toEqual(['P0 path/traversal server/api/users/[id].get.ts:2', 'P2 inject/command server/routes/run.ts:5']);
  expect(await inventory({ ...files, 'server/middleware/auth.ts': "export default defineEventHandler((event) => {\n  if (getHeader(event, 'authorization') !== process.env.API_KEY) throw createError({ statusCode: 401 })\n})\n" })).toEqual(['* /run required', 'GET /api/users/[id] required', 'POST /api/users required']);
});

const next = { 'package.json': '{"dependencies":{"next":"15.0.0"}}' };
const profile = "export async function getServerProfile() {\n  const user = (await supabase.auth.getUser()).data.user\n  if (!user) {\n    throw new Error('User not found')\n  }\n  return user\n}\n";
const route = (ask: string): string => `import { getServerProfile } from '@/lib/profile'\nexport async function POST(request: Request) {\n  ${ask}\n  await db.insert(await request.json())\n  return Response.json({})\n}\n`;

test('Next.js: an application whose routes ask nobody is told of once, one that asks by a helper is not', async () => {
  const files = (ask: string): Files => ({ ...next, 'lib/profile.ts': profile, 'app/api/orders/route.ts': route(ask), 'app/api/items/route.ts': route(ask) });
  expect(await rules(files(''))).toEqual(['P2 auth/no-authentication app/api/items/route.ts:2']);
  expect(await inventory(files('const profile = await getServerProfile()'))).toEqual(['POST /api/items required', 'POST /api/orders required']);
  expect(await rules(files('const profile = await getServerProfile()'))).toEqual([]);
});

test.each([
  ['Payload', "import config from '@payload-config'\nimport { REST_POST } from '@payloadcms/next/routes'\nexport const POST = REST_POST(config)\n", 'required'],
  ['UploadThing', "import { createRouteHandler } from 'uploadthing/next'\nimport { router } from './core'\nexport const { POST } = createRouteHandler({ router })\n", 'required'],
  ['Inngest', "import { serve } from 'inngest/next'\nexport const { POST } = serve({ client, functions: [] })\n", 'required'],
  ['Better Auth', "import { toNextJsHandler } from 'better-auth/next-js'\nimport { auth } from '@/lib/auth'\nexport const { POST } = toNextJsHandler(auth)\n", 'required'],
  ['a maker of the project', "import { serve } from '@/lib/serve'\nexport const { POST } = serve({ functions: [] })\n", 'none'],
])('Next.js: a handler that %s makes', async (_, text, expected) => {
  expect(await inventory({ ...next, 'app/api/orders/route.ts': text })).toEqual([`POST /api/orders ${expected}`]);
});

test('Next.js: the route that was left out', async () => {
  const asked = route('const profile = await getServerProfile()');
  const files: Files = { ...next, 'lib/profile.ts': profile, 'app/api/a/route.ts': asked, 'app/api/b/route.ts': asked, 'app/api/c/route.ts': asked, 'app/api/d/route.ts': route('') };
  expect(await rules(files)).toEqual(['P2 auth/unprotected-route app/api/d/route.ts:2']);
});

test('Fastify: the plugin that `fastify start` hands the application to, and none that nobody starts', async () => {
  const files = (start: string): Files => ({
    'package.json': `{"scripts":{"start":"prisma migrate deploy && ${start}"},"dependencies":{"fastify":"5.0.0","@fastify/autoload":"6.0.0"}}`,
    'src/app.ts': "import { join } from 'path'\nimport AutoLoad from '@fastify/autoload'\nimport type { FastifyPluginAsync } from 'fastify'\nconst app: FastifyPluginAsync = async (fastify, opts): Promise<void> => {\n  void fastify.register(AutoLoad, { dir: join(__dirname, 'routes'), options: opts })\n}\nexport default app\n",
    'src/routes/orders/root.ts': "import type { FastifyPluginAsync } from 'fastify'\nconst root: FastifyPluginAsync = async (fastify): Promise<void> => {\n  fastify.post('/', async (request) => request.body)\n}\nexport default root\n",
  });
  expect(await inventory(files('fastify start -l info dist/app.js'))).toEqual(['POST /orders/ none']);
  expect(await inventory(files('node dist/other.js'))).toEqual([]);
});

test.each([
  ['as a module of CommonJS', 'module.exports = async (req, res) => {\n  res.json({ got: req.body })\n}\n', ['* /api/items none']],
  ['no handler', 'module.exports = (a, b) => a + b\n', []],
])("Vercel's functions: %s", async (_, text, expected) => expect(await inventory({ 'package.json': '{}', 'api/items.js': text })).toEqual(expected));

describe('paths that a middleware of Next goes on for', () => {
  const middleware = (read: string, on: string): string => `import { NextResponse } from 'next/server';\nimport { getToken } from 'next-auth/jwt';\nimport { extractLocale } from './paths';\nexport default async function middleware(req) {\n${read}\n${on}\n  const token = await getToken({ req });\n  if (!token) return NextResponse.redirect(new URL('/login', req.url));\n  return NextResponse.next();\n}\n`;
  const route = 'export async function POST(req: Request) { await save(await req.json()); return Response.json({}); }\n';
  test.each<[string, string, string, string]>([
    ['with headers of its own', '  const { pathname } = req.nextUrl;', "  if (pathname.startsWith('/api')) return NextResponse.next({ request: { headers: req.headers } });", 'none'],
    ['a name for the path', '  const p = req.nextUrl.pathname;', "  if (p.startsWith('/api')) return NextResponse.next();", 'none'],
    ['the path without its language', '  const { locale, internalPath } = extractLocale(req.nextUrl.pathname);', "  if (internalPath.startsWith('/api')) return NextResponse.next();", 'none'],
    ['another part of what was made of it', '  const { locale, internalPath } = extractLocale(req.nextUrl.pathname);', "  if (locale.startsWith('/api')) return NextResponse.next();", 'required'],
    ['another path', '  const p = req.nextUrl.pathname;', "  if (p.startsWith('/static')) return NextResponse.next();", 'required'],
  ])('%s', async (_, read, on, expected) => {
    const { result } = await scanFiles({ 'package.json': '{"dependencies": {"next": "15"}}', 'middleware.ts': middleware(read, on), 'app/api/orders/route.ts': route });
    expect(result.routes.map(({ url, authentication }) => `${url} ${authentication}`)).toEqual([`/api/orders ${expected}`]);
  });
});
