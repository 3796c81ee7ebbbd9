// link: manifests -> which scripts belong to a package that is a server and nothing else: its jobs and workers run there, whoever imports them.
import type { ManifestFact } from '../model/dependency.ts';
import type { Project } from '../model/project.ts';
import { nodeManifests } from './manifests.ts';
import { ancestors, folderOf } from './paths.ts';

const serves = /^(?:express|koa|fastify|@nestjs\/core|@hapi\/hapi|hono|@hono\/node-server|restify|polka|@feathersjs\/express|@adonisjs\/core|egg|@midwayjs\/core|apollo-server(?:-express)?|@apollo\/server)$/;
const shows = /^(?:react|react-dom|vue|svelte|@sveltejs\/kit|next|nuxt|@angular\/core|solid-js|preact|astro|electron|react-native|expo|@remix-run\/react|vite-plugin-\w+)$/;

/** Run by hand, and ends. */
const byHand = /(?:^|\/)(?:scripts?|bin|cli)\/|(?:^|[-_./])(?:script|cli|seed|migrate|setup)\.[cm]?[jt]s$/;

/** Whether the nearest manifest of Node above the file asks for a server's framework, and for none of pages. */
export function isOfServer(project: Project, path: string): boolean {
  if (byHand.test(path)) return false;
  const packages = project.once(serverPackages);
  const home = ancestors(folderOf(path)).find((folder) => packages.has(folder));
  return home !== undefined && packages.get(home) === true;
}

function serverPackages(project: Project): ReadonlyMap<string, boolean> {
  return new Map([...nodeManifests(project)].map(([folder, fact]) => [folder, isServer(fact)]));
}

function isServer({ dependencies, library }: ManifestFact): boolean {
  return !library && dependencies.some(({ name, use }) => use === 'runtime' && serves.test(name)) && !dependencies.some(({ name }) => shows.test(name));
}
