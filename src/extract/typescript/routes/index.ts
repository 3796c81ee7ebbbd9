// extract/typescript/routes: document -> the facts of model/route.ts, a file a framework.
import type { Fact } from '../../../model/fact.ts';
import type { SourceFile } from '../../../model/file.ts';
import type { Document } from '../../../parse/document.ts';
import { surveys } from '../survey.ts';
import { expressRoutes } from './express.ts';
import { fastifyRoutes } from './fastify.ts';
import { graphqlRoutes } from './graphql.ts';
import { guards } from './guards.ts';
import { honoRoutes } from './hono.ts';
import { httpRoutes } from './http.ts';
import { instancesHanded } from './instances.ts';
import { koaRoutes } from './koa.ts';
import { microRoutes } from './micro.ts';
import { nestRoutes } from './nest.ts';
import { nextRoutes } from './next.ts';
import { nitroRoutes } from './nitro.ts';
import { sailsRoutes } from './sails.ts';
import { svelteKitRoutes } from './sveltekit.ts';
import { trpcRoutes } from './trpc.ts';
import { verbTables } from './verb-tables.ts';

const frameworks = [expressRoutes, koaRoutes, honoRoutes, fastifyRoutes, nestRoutes, nextRoutes, svelteKitRoutes, nitroRoutes, sailsRoutes, graphqlRoutes, trpcRoutes, microRoutes, instancesHanded, httpRoutes, verbTables];

export function* extractRoutes(document: Document, file: SourceFile): Iterable<Fact> {
  for (const survey of surveys(document)) {
    for (const framework of frameworks) yield* framework(survey, file);
    yield* guards(survey);
  }
}
