// The route inventory of tRPC: procedures by the routers that hold them, the procedures that they are built on as their guards.
import { expect, test } from 'vitest';
import { scanFiles, type Files } from '../support/memory.ts';

const trpc = `import { initTRPC, TRPCError } from '@trpc/server';
const t = initTRPC.context().create();
export const router = t.router;
export const mergeRouters = t.mergeRouters;
export const publicProcedure = t.procedure;
const isAuthed = t.middleware(({ ctx, next }) => {
  if (!ctx.session?.user) throw new TRPCError({ code: 'UNAUTHORIZED' });
  return next({ ctx: { user: ctx.session.user } });
});
export const protectedProcedure = t.procedure.use(isAuthed);
export const adminProcedure = protectedProcedure.use(async (opts) => {
  if (!opts.ctx.user.isAdmin) throw new TRPCError({ code: 'FORBIDDEN' });
  return opts.next();
});
export const scoped = (scope) => protectedProcedure.use(({ ctx, next }) => next());
export const scopedProcedure = (scope) => { return protectedProcedure.use(({ ctx, next }) => next()); };
`;

async function inventory(files: Files): Promise<string[]> {
  const { result } = await scanFiles({ 'package.json': '{"name": "shop"}', 'src/trpc.ts': trpc, ...files });
  return result.routes.filter(({ framework }) => framework === 'trpc').map(({ methods, url, authentication }) => [methods.join(','), url, authentication].join(' ')).sort();
}

test('routers in routers, of other files, merged, in place; procedures with a name of their own', async () => {
  const files: Files = {
    'src/app.ts': `import { router, mergeRouters, publicProcedure } from './trpc';
import { posts } from './posts';
import users from './users';
import { remove } from './remove';
import { createHTTPServer } from '@trpc/server/adapters/standalone';
const base = router({ posts, users, health: publicProcedure.query(() => 'ok') });
export const appRouter = mergeRouters(base, router({ admin: router({ stats: publicProcedure.query(() => 1) }), deep: { remove } }));
createHTTPServer({ router: appRouter }).listen(3000);
`,
    'src/posts.ts': `import { router, publicProcedure, protectedProcedure, adminProcedure } from './trpc';
import { z } from 'zod';
export const posts = router({
  list: publicProcedure.input(z.object({ page: z.number() })).query(({ input }) => db.post.findMany()),
  add: protectedProcedure.input(z.object({ text: z.string() })).mutation(async ({ ctx, input }) => db.post.create({ data: input })),
  'wipe': adminProcedure.mutation(() => db.post.deleteMany()),
});
`,
    'src/users.ts': `import { router, scopedProcedure } from './trpc';
export default router({ rename: scopedProcedure('users').input((raw) => raw).mutation(({ input }) => save(input)) });
`,
    'src/remove.ts': `import { protectedProcedure } from './trpc';
export const remove = protectedProcedure.mutation(({ ctx }) => gone(ctx.user));
`,
  };
  expect(await inventory(files)).toEqual([
    'GET /trpc/admin.stats none', 'GET /trpc/health none', 'GET /trpc/posts.list none', 'POST /trpc/deep.remove required', 'POST /trpc/posts.add required', 'POST /trpc/posts.wipe required', 'POST /trpc/users.rename required',
  ]);
});

test('routers in fields of a class, as Nest has them', async () => {
  const files: Files = {
    'src/service.ts': `import { Injectable } from '@nestjs/common';
import { initTRPC, TRPCError } from '@trpc/server';
@Injectable()
export class TrpcService {
  trpc = initTRPC.create();
  publicProcedure = this.trpc.procedure;
  protectedProcedure = this.trpc.procedure.use(({ ctx, next }) => {
    if (!ctx.user) throw new TRPCError({ code: 'UNAUTHORIZED' });
    return next({ ctx });
  });
  router = this.trpc.router;
}
`,
    'src/router.ts': `import { Injectable } from '@nestjs/common';
import * as trpcExpress from '@trpc/server/adapters/express';
import { TrpcService } from './service';
@Injectable()
export class TrpcRouter {
  constructor(private readonly trpcService: TrpcService) {}
  users = this.trpcService.router({ list: this.trpcService.protectedProcedure.query(() => []), add: this.trpcService.protectedProcedure.mutation(() => 1) });
  posts = this.trpcService.router({ list: this.trpcService.publicProcedure.query(() => []) });
  appRouter = this.trpcService.router({ user: this.users, post: this.posts });
  applyMiddleware(app) {
    app.use('/trpc', trpcExpress.createExpressMiddleware({ router: this.appRouter }));
  }
}
`,
  };
  expect(await inventory(files)).toEqual(['GET /trpc/post.list none', 'GET /trpc/user.list required', 'POST /trpc/user.add required']);
});

test('routers that functions make', async () => {
  const files: Files = {
    'src/users.ts': `import { router, publicProcedure, protectedProcedure } from './trpc';
export const createUsersRouter = (deps) => router({ list: publicProcedure.query(() => deps.users.list()) });
export function makePosts({ store }) {
  const made = router({ add: protectedProcedure.mutation(() => store.add()) });
  return made;
}
`,
    'src/app.ts': `import { router } from './trpc';
import { createUsersRouter, makePosts } from './users';
import { createHTTPServer } from '@trpc/server/adapters/standalone';
export const createAppRouter = (deps) => router({ users: createUsersRouter({ users: deps.users }), posts: makePosts(deps) });
createHTTPServer({ router: createAppRouter(deps) }).listen(3000);
`,
  };
  expect(await inventory(files)).toEqual(['GET /trpc/users.list none', 'POST /trpc/posts.add required']);
});

test('the endpoint is what the adapter says, where the server mounts it, or where the file of Next.js stands', async () => {
  const router = `import { router, publicProcedure } from './trpc';\nexport const appRouter = router({ ping: publicProcedure.query(() => 1) });\n`;
  const served = async (path: string, text: string): Promise<string[]> => inventory({ 'src/router.ts': router, [path]: text });
  expect(await served('src/server.ts', `import { appRouter } from './router';\nimport express from 'express';\nimport { createExpressMiddleware } from '@trpc/server/adapters/express';\nconst app = express();\napp.use('/rpc', createExpressMiddleware({ router: appRouter }));\n`)).toEqual(['GET /rpc/ping none']);
  expect(await served('src/app/api/trpc/[trpc]/route.ts', `import { appRouter } from '../../../../router';\nimport { fetchRequestHandler } from '@trpc/server/adapters/fetch';\nconst handler = (req) => fetchRequestHandler({ endpoint: '/api/v2', req, router: appRouter });\nexport { handler as GET, handler as POST };\n`)).toEqual(['GET /api/v2/ping none']);
  expect(await served('src/pages/api/trpc/[trpc].ts', `import { appRouter } from '../../../router';\nimport { createNextApiHandler } from '@trpc/server/adapters/next';\nexport default createNextApiHandler({ router: appRouter });\n`)).toEqual(['GET /api/trpc/ping none']);
  expect(await served('src/server.ts', `import { appRouter } from './router';\nimport { fastifyTRPCPlugin } from '@trpc/server/adapters/fastify';\nserver.register(fastifyTRPCPlugin, { prefix: '/api', trpcOptions: { router: appRouter } });\n`)).toEqual(['GET /api/ping none']);
});

test('a schema that leaves no choice steers nothing; routers of pages are none', async () => {
  const files = (field: string): Files => ({
    'package.json': '{"name": "shop"}',
    'src/trpc.ts': trpc,
    'src/router.ts': `import { router, publicProcedure } from './trpc';
import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { named } from './schema';
export const appRouter = router({ read: publicProcedure.input(${field}).query(({ input }) => readFile('/data/' + input.name)) });
`,
    'src/schema.ts': `import { z } from 'zod';\nexport const named = z.object({ name: z.string().min(1) });\nexport const plain = z.object({ id: z.number() });\n`,
    'src/page.ts': `import { createRouter } from 'vue-router';\nexport const pages = createRouter({ history, routes: [] }); // trpc\n`,
  });
  const found = async (field: string): Promise<boolean> => (await scanFiles(files(field))).result.findings.some(({ ruleId }) => ruleId === 'path/traversal');
  for (const free of ['z.object({ name: z.string() })', 'named', 'named.extend({ id: z.number() })', 'z.object({ id: z.number() }).merge(named)', 'z.object({ name: z.string().trim().optional() })', 'z.object({ name: z.union([z.literal("a"), z.string()]) })']) expect(await found(free), free).toBe(true);
  for (const narrow of ['z.object({ name: z.number() })', "z.object({ name: z.enum(['a', 'b']) })", 'z.object({ name: z.string().regex(/^\\w+$/) })', 'named.extend({ name: z.uuid() })', 'z.object({ name: z.string().refine((name) => known.has(name)) })', 'unknown']) expect(await found(narrow), narrow).toBe(false);
});
