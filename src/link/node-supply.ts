// link: a script's imports -> the packages among them that no package.json in or above its folder names and no lock holds.
import type { ImportedName, ImportsFact, ManifestFact } from '../model/dependency.ts';
import type { Located, Project } from '../model/project.ts';
import { resolveModule } from './imports.ts';
import type { Needed } from './needed.ts';
import { loadedAtStart, loadedEver } from './start-up.ts';
import { nodeManifests } from './manifests.ts';
import { isGitIgnored } from './git-ignored.ts';
import { ancestors, fileName, folderOf, inFolder } from './paths.ts';

/** https://nodejs.org/api/modules.html#built-in-modules */
const builtIn = new Set('assert async_hooks buffer child_process cluster console constants crypto dgram diagnostics_channel dns domain events fs http http2 https inspector module net os path perf_hooks process punycode querystring readline repl stream string_decoder sys timers tls trace_events tty url util v8 vm wasi worker_threads zlib test sqlite sea'.split(' '));
/** What runs the file brings these: editors, browsers' extensions, Lambda, k6, edge runtimes, other engines. */
const ofHost = /^(?:vscode|electron|bun|k6|deno|aws-sdk|@aws-sdk\/|office-js|photoshop|uxp|figma|obsidian|meteor|qml|gi|\$\w*|@theme|@site|@docusaurus\/|@generated|@nx\/|@swc\/helpers|@babel\/runtime|std|ext|cypress|@prisma\/client|server-only|client-only|react-native|jquery|regenerator-runtime|next|nuxt|unenv|vitepress|vuepress|astro|webpack|three)(?:$|\/)/;
const packageName = /^(?:@[a-z0-9][\w.-]{0,100}\/)?[a-z0-9][\w.-]{0,100}/;

export function* missingNode(project: Project, fact: Located<ImportsFact>): Iterable<Needed> {
  const supply = nodeSupply(project, fact.path);
  if (supply === undefined) return;
  const missing = fact.imports.flatMap((each) => {
    const name = packageOf(each);
    return name === undefined || supply.has(name) || resolveModule(project, fact.path, each.from, 'javascript') !== null || isMade(project, supply.manifest.path, each.from) ? [] : [{ name, each }];
  });
  // Scripts that nothing loads may be handed their modules by a page's import map.
  const module = missing.length === 0 || !loadedEver(project).has(fact.path) ? undefined : project.module(fact.path);
  if (module === undefined) return;
  for (const { name, each } of missing) {
    const imported = module.imports.find(({ from, optional, typeOnly }) => from === each.from && optional !== true && typeOnly !== true);
    // Builds of pages make modules of their own: what no application loads is left in doubt.
    if (imported !== undefined) yield { path: fact.path, at: imported.at, module: each.from, packages: [name], why: 'import', possible: false, optional: supply.manifest.library || !loadedAtStart(project).has(fact.path), manifest: supply.manifest.path, manifestAt: supply.manifest.at };
  }
}

/** `generated/client/models`, where git ignores that folder beside the manifest: what a generator writes there is imported from the root. */
function isMade(project: Project, manifest: string, from: string): boolean {
  const [first = '', second] = from.split('/', 2);
  return second !== undefined && !first.startsWith('@') && isGitIgnored(project, inFolder(folderOf(manifest), first));
}

function packageOf({ from }: ImportedName): string | undefined {
  const name = packageName.exec(from)?.[0];
  return name === undefined || from.includes(':') || from.includes('!') || from.includes('?') || from.includes('${') || /\.(?:css|s[ac]ss|less)$/.test(name) || builtIn.has(from.split('/', 1)[0] ?? '') || ofHost.test(from) || (name !== from && from[name.length] !== '/') ? undefined : name;
}

interface NodeSupply {
  readonly manifest: Located<ManifestFact>;
  has(name: string): boolean;
}

/** Undefined where no package.json governs the file, or what is installed cannot be told. */
function nodeSupply(project: Project, path: string): NodeSupply | undefined {
  const { manifests, locks, declared, own, unreadable } = project.once(declarations);
  const folders = ancestors(folderOf(path));
  const above = folders.flatMap((folder) => manifests.get(folder) ?? []);
  const held = folders.flatMap((folder) => locks.get(folder) ?? []); // a workspace installs into the root what its members leave out
  const [manifest] = above;
  // Without a lock that can be read nobody knows what comes in with the rest.
  if (manifest === undefined || held.length === 0 || folders.some((folder) => unreadable.has(folder))) return undefined;
  return {
    manifest,
    has: (name) => declared.has(name) || held.some((lock) => lock.has(name) || lock.has(`@types/${name.replace(/^@/, '').replace('/', '__')}`)) || own.has(name.split('/').at(name.startsWith('@') ? 1 : 0) ?? '') || own.has(name) || own.has(name.split('/', 1)[0]?.slice(1) ?? ''),
  };
}

interface Declarations {
  readonly manifests: ReadonlyMap<string, Located<ManifestFact>>; // by folder
  readonly declared: ReadonlySet<string>; // anywhere in the repository: workspaces share what they install
  readonly locks: ReadonlyMap<string, ReadonlySet<string>>;
  readonly own: ReadonlySet<string>; // packages, aliases, folders and files that a name may mean
  readonly unreadable: ReadonlySet<string>;
}

const nodeLock = /^(?:package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.yaml|bun\.lock)$/;

function declarations(project: Project): Declarations {
  const manifests = nodeManifests(project);
  const locks = new Map<string, Set<string>>();
  for (const { path, names } of project.of('lock')) {
    if (nodeLock.test(fileName(path))) locks.set(folderOf(path), new Set([...(locks.get(folderOf(path)) ?? []), ...names]));
  }
  const own = new Set<string>(project.of('package').map(({ name }) => name));
  for (const { aliases } of project.of('path-alias')) for (const { pattern } of aliases) for (const name of [pattern.split('/', 1)[0] ?? '', pattern.split('/', 2).join('/')]) own.add(name);
  const unreadable = new Set<string>();
  for (const { path } of project.files.values()) {
    const name = fileName(path);
    if (/^(?:bun\.lockb|deno\.lock|deno\.jsonc?|import_map\.json|\.pnp\.cjs|bower\.json)$/.test(name)) unreadable.add(folderOf(path));
    own.add(name).add(name.replace(/\.[\w.]+$/, ''));
    for (const segment of folderOf(path).split('/')) own.add(segment);
  }
  const declared = new Set([...manifests.values()].flatMap(({ dependencies }) => dependencies.map(({ name }) => name)));
  return { manifests, locks, declared, own, unreadable };
}
