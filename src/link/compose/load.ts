// A Compose file with what it includes and what its services extend. https://docs.docker.com/reference/compose-file/include/ and
// https://docs.docker.com/reference/compose-file/services/#extends
import type { ComposeFileFact } from '../../model/compose.ts';
import type { Located, Project } from '../../model/project.ts';
import { folderOf, joinPath } from '../paths.ts';
import { merged, settled } from './merge.ts';
import type { Entry, MapNode, Node } from './node.ts';
import { entriesAt, entryAt, itemsAt, nodeAt, placed, textAt } from './node.ts';

const deepest = 8;
const mostIncluded = 40;

/** How many files a stack may still be made of: includes multiply. */
export interface Budget {
  left: number;
}

export const wholeBudget = 100;

export function composeFiles(project: Project): ReadonlyMap<string, Located<ComposeFileFact>> {
  return project.once(filesByPath);
}

function filesByPath(project: Project): ReadonlyMap<string, Located<ComposeFileFact>> {
  return new Map(project.of('compose-file').map((fact) => [fact.path, fact]));
}

/** The file's own tree, made once for each folder that its paths may start from. */
export function rootAt(project: Project, path: string, home: string): MapNode | null {
  const roots = project.once(madeRoots);
  const key = `${path}\0${home}`;
  const known = roots.get(key);
  if (known !== undefined) return known;
  const fact = composeFiles(project).get(path);
  const root = fact === undefined ? null : placed(fact.root, path, home);
  const made = root?.kind === 'map' ? root : null;
  roots.set(key, made);
  return made;
}

/** Filled as it is asked. */
function madeRoots(): Map<string, MapNode | null> {
  return new Map();
}

/** Null where there is no such file. What it resets it still says: that concerns the files that it is laid over. */
export function loaded(project: Project, path: string, home: string, budget: Budget, depth = 0): MapNode | null {
  const root = depth > deepest || budget.left-- <= 0 ? null : rootAt(project, path, home);
  if (root === null) return null;
  const extended = mapped(root, ['services'], (entry) => ({ ...entry, value: extendedService(project, root, entry.key, entry.value, []) }));
  return withIncluded(project, extended, path, home, budget, depth);
}

function mapped(root: MapNode, keys: readonly [string], change: (entry: Entry) => Entry): MapNode {
  return { ...root, entries: root.entries.map((entry) => (entry.key === keys[0] && entry.value.kind === 'map' ? { ...entry, value: { ...entry.value, entries: entry.value.entries.map(change) } } : entry)) };
}

/** What extends a service that cannot be found stays as it is, and keeps its `extends`. */
function extendedService(project: Project, root: MapNode, name: string, service: Node, seen: readonly string[]): Node {
  const extend = nodeAt(service, 'extends');
  if (service.kind !== 'map' || extend === undefined || seen.length > deepest) return service;
  const file = textAt(extend, 'file');
  const base = extend.kind === 'text' ? extend.text : textAt(extend, 'service');
  const key = `${service.path} ${name}`;
  const source = file === undefined ? root : otherRoot(project, extend, file);
  const found = base === undefined || base === null || source === null || seen.includes(key) ? undefined : entryAt(nodeAt(source, 'services'), base)?.value;
  if (source === null || base === undefined || base === null || found === undefined) return service;
  const below = settled(extendedService(project, source, base, found, [...seen, key]), ['services', name]);
  const own: MapNode = { ...service, entries: service.entries.filter((entry) => entry.key !== 'extends') };
  return merged(below, own, ['services', name]);
}

function otherRoot(project: Project, from: Node, file: string): MapNode | null {
  const path = joinPath(from.home, file);
  return path === null ? null : rootAt(project, path, folderOf(path));
}

/** The file's own definitions are laid over what it includes. */
function withIncluded(project: Project, root: MapNode, path: string, home: string, budget: Budget, depth: number): MapNode {
  let result = root;
  for (const item of itemsAt(root, 'include').slice(0, mostIncluded)) {
    const included = includedFiles(item, home).reduce<MapNode | null>((below, file, index, all) => {
      const folder = folderOf(all[0] ?? '');
      const next = file === path ? null : loaded(project, file, projectFolder(item, home) ?? folder, budget, depth + 1);
      return next === null ? below : below === null ? next : (merged(below, next) as MapNode);
    }, null);
    if (included !== null) result = imported(included, result);
  }
  return result;
}

/** `include: [a.yml]`, `{path: a.yml}`, `{path: [a.yml, override.yml]}`. */
export function includedFiles(item: Node, home: string): string[] {
  const paths = item.kind === 'map' ? itemsAt(item, 'path') : [item];
  return paths.flatMap((each) => (each.kind === 'text' && each.text !== null && !each.text.includes('$') ? (joinPath(home, each.text) ?? []) : []));
}

function projectFolder(item: Node, home: string): string | null {
  const folder = item.kind === 'map' ? textAt(item, 'project_directory') : undefined;
  return folder === undefined ? null : joinPath(home, folder);
}

const resources = ['services', 'volumes', 'networks', 'secrets', 'configs'];

function imported(source: MapNode, target: MapNode): MapNode {
  let result = target;
  for (const key of resources) {
    const from = entryAt(source, key);
    if (from?.value.kind !== 'map') continue;
    const own = entriesAt(result, key);
    const added = from.value.entries.filter((entry) => !own.some((each) => each.key === entry.key));
    const both = own.map((entry) => {
      const below = entryAt(from.value, entry.key)?.value;
      return below === undefined ? entry : { ...entry, value: merged(below, entry.value, [key, entry.key]) };
    });
    const value: Node = { ...from.value, entries: [...both, ...added] };
    result = { ...result, entries: [...result.entries.filter((entry) => entry.key !== key), { ...from, value }] };
  }
  return result;
}
