// link: services that deployment files start from an image of the repository -> which variables their processes get, and whether that is all.
import type { BuildUseFact } from '../model/image-build.ts';
import type { ServiceFact, SupplyFact } from '../model/fact.ts';
import type { Located, Project } from '../model/project.ts';
import { defaultText } from '../model/value.ts';
import { takesAll, contextCopies } from './image-copies.ts';
import { imagesOf, stepsOf, type Image } from './images.ts';
import { fileName, folderOf, inFolder, isWithin } from './paths.ts';
import { ships } from './project.ts';

export interface Deployment {
  readonly service: Located<ServiceFact>;
  readonly files: readonly string[]; // that complete each other in starting it
  readonly image: Image;
  readonly use: Located<BuildUseFact> | null;
  readonly supplies: readonly Located<SupplyFact>[]; // by the files that start it
  readonly given: ReadonlyMap<string, string>; // names with what is known of the value, the image's own included
  readonly open: boolean; // more may come from where nobody can look: env files, secret stores, a mounted or copied `.env`
}

export function deploymentsOf(project: Project): readonly Deployment[] {
  return project.once(allDeployments);
}

function allDeployments(project: Project): readonly Deployment[] {
  const images = imagesOf(project).filter(({ role }) => role === 'production');
  const built = images.flatMap((image) => image.uses.filter(({ by }) => by === 'compose').flatMap((use) => composeDeployment(project, image, use)));
  return [...built, ...clusterDeployments(project, images)];
}

function composeDeployment(project: Project, image: Image, use: Located<BuildUseFact>): Deployment[] {
  const all = project.of('service').filter(({ by, name, path, role }) => by === 'compose' && name === use.name && folderOf(path) === folderOf(use.path) && ships({ role }));
  const service = all.find(({ path }) => path === use.path);
  return service === undefined ? [] : [made(project, image, use, service, all)];
}

/** A cluster names images by tags; where the repository builds one only, what is no product of others' and starts as it was built is that one. */
function clusterDeployments(project: Project, images: readonly Image[]): Deployment[] {
  const files = new Set(images.map(({ path }) => path));
  const [image] = images;
  if (files.size !== 1 || image === undefined) return [];
  const containers = project.of('service').filter(({ by, role, name, image: given, command }) => by === 'kubernetes' && role === 'production' && name.includes('/') && given !== undefined && command === undefined);
  return containers.map((service) => made(project, image, null, service, containers.filter(({ name }) => name === service.name)));
}

function made(project: Project, image: Image, use: Located<BuildUseFact> | null, service: Located<ServiceFact>, all: readonly Located<ServiceFact>[]): Deployment {
  const supplies = project.once(suppliesByService).get(keyOf(service)) ?? [];
  const given = new Map<string, string>();
  for (const { name, value } of stepsOf(image, 'env')) given.set(name, value ?? '');
  for (const { name, value } of supplies) given.set(name, defaultText(value) ?? '');
  for (const name of fromScripts(project, image)) given.set(name, given.get(name) ?? '');
  return { service, files: [...new Set(all.map(({ path }) => path))], image, use, supplies, given, open: all.some(({ envFiles, path, name }) => envFiles !== undefined || isTemplate(path, name)) || mayHoldEnvFile(project, image, all) };
}

/** Of a chart: its values may add variables wherever they like. */
function isTemplate(path: string, name: string): boolean {
  return name.includes('{{') || /(?:^|\/)templates\/[^/]+\.ya?ml$/.test(path);
}

/** Compose merges files of a folder by the services' names; clusters by the workloads'. */
function keyOf({ by, name, service = name, path }: { readonly by: string; readonly name: string; readonly service?: string; readonly path: string }): string {
  return by === 'compose' ? `compose ${folderOf(path)} ${service}` : `kubernetes ${service}`;
}

function suppliesByService(project: Project): ReadonlyMap<string, readonly Located<SupplyFact>[]> {
  const table = new Map<string, Located<SupplyFact>[]>();
  for (const fact of project.of('supply')) {
    if ((fact.by !== 'compose' && fact.by !== 'kubernetes') || fact.service === undefined || !ships(fact)) continue;
    const key = keyOf(fact);
    const list = table.get(key);
    if (list === undefined) table.set(key, [fact]);
    else list.push(fact);
  }
  return table;
}

/** Whatever a start script speaks of it may set. */
function fromScripts(project: Project, { context }: Image): string[] {
  return project.of('variable-names').filter(({ path, role }) => ships({ role }) && isWithin(context.folder, path) && /\.(?:sh|bash)$|entrypoint|(?:^|\/)(?:start|run)[\w-]*$/.test(path)).flatMap(({ uses }) => uses);
}

/** Code, or the runtime, reads an env file, and one may stand in the container: mounted, or copied along with everything else. */
function mayHoldEnvFile(project: Project, image: Image, services: readonly Located<ServiceFact>[]): boolean {
  const { context } = image;
  const loads = project.of('dotenv-load').some(({ path, role }) => ships({ role }) && isWithin(context.folder, path)) || project.of('manifest').some(({ path, dependencies }) => isWithin(context.folder, path) && dependencies.some(({ name }) => loader.test(name)));
  if (!loads) return false;
  if (services.some(({ mounts, source }) => source === true || (mounts ?? []).some((target) => /(?:^|\/)\.env|\/(?:app|src|code|srv|workspace|config|secrets?)\/?$/.test(target) || /\.env/.test(fileName(target))))) return true;
  const copies = contextCopies(image).filter(({ ships: kept }) => kept);
  return copies.some(({ step }) => step.sources.some((source) => /\.env/.test(source)) || (takesAll(step) && !context.ignored.isIgnored('.env'))) || copies.some(({ step }) => step.sources.some((source) => !/\.\w+$/.test(source) && project.files.has(inFolder(context.folder, `${source}/.env`))));
}

/** What reads `.env` by itself, also through its command line. */
const loader = /^(?:dotenv|python-dotenv|dotenv-\w+|@dotenvx\/\S+|env-cmd|environs|django-environ|python-decouple|next|nuxt|@nestjs\/config|@adonisjs\/\S+|@strapi\/strapi|react-scripts|vite|astro|@remix-run\/\S+|@sveltejs\/kit|dynaconf|prisma|@prisma\/client)$/i;
