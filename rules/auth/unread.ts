// auth/default-credential: a secret that ends in a field that nothing reads, or stands in a file that nothing loads.
import type { CredentialDefaultFact } from '../../src/model/fact.ts';
import type { Located, Project } from '../../src/model/project.ts';
import { classAround, targetOf } from '../../src/link/classes.ts';
import { folderOf, isWithin } from '../../src/link/paths.ts';
import { loadedEver, loadersOf } from '../../src/link/start-up.ts';
import { started } from '../debug/entry.ts';
import { nameAt } from './credential-place.ts';

interface Reads {
  readonly names: ReadonlySet<string>;
  readonly attributes: ReadonlySet<string>;
}

/** A constant of a module that is handed to constructors, which put it away, and to nothing else. Frameworks read SECRET_KEY by its name. */
export function isUnread(project: Project, fact: Located<CredentialDefaultFact>): boolean {
  if (/\.[cm]?[jt]s$/.test(fact.path)) return isUnmentioned(project, fact);
  const name = nameAt(project, fact) ?? fact.name;
  const reads = project.once(readsOf);
  if (/^SECRET_?KEY$/.test(name) || reads.names.has(name) || reads.attributes.has(name)) return false;
  if (fact.how === 'setting' && classAround(project, fact.path, fact.at.start)?.class.settings !== undefined) return isIdleField(name, reads);
  const handed = project.of('secret-reads').flatMap((file) => file.handed.filter((one) => one.name === name).map((one) => ({ ...one, path: file.path, at: file.at })));
  return handed.length > 0 && handed.every(({ path, to, as, at }) => isPutAway(project, targetOf(project, path, { kind: 'name', name: to, at }), as, reads));
}

/** `jwtSecret: process.env.JWT_SECRET || …` of an object, while no script mentions a `jwtSecret` and another reads the variable itself. What packages are handed is called `secret`. */
function isUnmentioned(project: Project, { path, name, key, at }: Located<CredentialDefaultFact>): boolean {
  if (key === undefined || !/[a-z\d]_?secret/i.test(key) || /[.-]config\.[cm]?[jt]s$/.test(path)) return false; // `shop.config.js` is a framework's
  if (project.of('secret-reads').some((file) => !file.path.endsWith('.py') && (file.attributes.includes(key) || (file.path === path && file.names.includes(key))))) return false;
  return project.of('env-read').some((read) => read.name === name && read.role === 'production' && (read.path !== path || read.at.end < at.start || read.at.start > at.end));
}

/** A variable that feeds only such a field, and code that asks whether it holds a certain text. */
export function isIdleVariable(project: Project, variable: string): boolean {
  const fields = project.of('setting').filter(({ path, owner, variables }) => owner !== undefined && path.endsWith('.py') && variables.includes(variable));
  const reads = project.once(readsOf);
  if (fields.length === 0 || !fields.every(({ name }) => isIdleField(name, reads))) return false;
  const isSame = (name: string): boolean => name.toLowerCase() === variable.toLowerCase();
  const askedIn = (path: string): boolean => project.of('secret-reads').some((file) => file.path === path && file.compared.some(isSame) && !file.names.some(isSame) && !file.handed.some(({ name }) => isSame(name)));
  return project.of('env-read').every(({ name, path, role }) => name !== variable || role === 'test' || fields.some((field) => field.path === path) || askedIn(path));
}

/** No line asks for it while others are asked for; frameworks that are handed the settings look for some by their names. */
function isIdleField(name: string, { names, attributes }: Reads): boolean {
  return /secret/i.test(name) && !readByName.test(name) && attributes.size > 0 && !attributes.has(name) && !names.has(name);
}

const readByName = /^(?:SECRET_?KEY|authjwt_\w+|AUTHJWT_\w+|JWT_SECRET_KEY|WTF_\w+|SECURITY_\w+|SESSION_SECRET_?KEY)$/; // Flask and its extensions look for upper case

function isPutAway(project: Project, target: ReturnType<typeof targetOf>, as: string | number, { attributes }: Reads): boolean {
  if (target?.kind !== 'class') return false;
  const file = project.of('secret-reads').find(({ path }) => path === target.path);
  const kept = file?.kept.filter((one) => one.class === target.class.name && (one.parameter === as || one.index === as)) ?? [];
  return kept.length === 1 && kept.every(({ parameter, field }) => !file?.names.includes(parameter) && !attributes.has(field));
}

function readsOf(project: Project): Reads {
  const all = project.of('secret-reads').filter(({ path }) => path.endsWith('.py'));
  return { names: new Set(all.flatMap(({ names }) => names)), attributes: new Set(all.flatMap(({ attributes }) => attributes)) };
}

/** A script that only says what others may import, and none does, while its neighbours are imported: what is left of an older state. */
export function isLeftOver(project: Project, path: string): boolean {
  const module = project.module(path);
  if (module?.language !== 'javascript' || module.exports.length === 0 || started(project, path) === 'by-deployment') return false;
  const loaders = project.once(loadersOf);
  if (loaders.has(path) || loadedEver(project).has(path) || project.of('manifest').some((manifest) => isWithin(folderOf(manifest.path), path) && manifest.dependencies.some(({ name }) => loadsByPlace.test(name)))) return false;
  const loaded = [...loaders].flatMap(([other, by]) => (other.endsWith('.py') || by.every((one) => one === path) ? [] : [other]));
  const isAlone = (): boolean => project.of('module').every((other) => other.path === path || folderOf(other.path) !== folderOf(path));
  return loaded.some((other) => folderOf(other) === folderOf(path)) || (loaded.length >= fewestLoaded && isAlone());
}

const fewestLoaded = 5; // a program that is put together by imports

/** Frameworks that load what stands in certain folders, and what reads folders for others. */
const loadsByPlace = /^(?:next|nuxt|nuxt3|nitropack|egg|midway|@midwayjs\/core|@strapi\/strapi|strapi|sails|@adonisjs\/core|@medusajs\/medusa|@remix-run\/\w+|@react-router\/\w+|@sveltejs\/kit|astro|@keystone-6\/core|gatsby|convex|knex|sequelize-cli|umzug|mikro-orm|typeorm|moleculer|@fastify\/autoload|fastify-autoload|require-all|require-dir|require-directory|glob|fast-glob|globby|serverless|firebase-functions|@netlify\/functions|aws-lambda|vite|webpack)$/;
