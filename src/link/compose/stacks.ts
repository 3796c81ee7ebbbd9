// link: Compose files -> stacks: what one command starts. Files belong together by a command that names them, by Compose's own
// `override`, or because one completes services of another; each is merged, and its services are read.
import type { Located, Project } from '../../model/project.ts';
import type { ComposeFileFact } from '../../model/compose.ts';
import type { Range } from '../../model/range.ts';
import { defaultText } from '../../model/value.ts';
import { ancestors, fileName, folderOf, inFolder, joinPath } from '../paths.ts';
import { ships } from '../project.ts';
import { envFileOf } from './env-files.ts';
import { composeFiles, includedFiles, loaded, rootAt, wholeBudget } from './load.ts';
import { merged, settled } from './merge.ts';
import type { MapNode, Node } from './node.ts';
import { entriesAt, itemsAt, nodeAt, textAt } from './node.ts';
import { serviceOf } from './service.ts';
import type { StackService } from './service.ts';

export interface Stack {
  readonly files: readonly string[]; // in the order in which they are merged; what they include is not among them
  readonly by: 'alone' | 'override' | 'name' | 'command'; // why they belong together
  readonly command?: { readonly path: string; readonly at: Range };
  readonly name?: string;
  readonly services: readonly StackService[];
  readonly networks: ReadonlyMap<string, Network>;
  readonly partial: boolean; // something it includes or extends is not in the repository
}

export interface Network {
  readonly external: boolean;
  readonly name?: string;
}

const mostStacks = 300;

export function stacksOf(project: Project): readonly Stack[] {
  return project.once(allStacks);
}

type Plan = Pick<Stack, 'files' | 'by' | 'command'>;

function allStacks(project: Project): readonly Stack[] {
  const files = [...composeFiles(project).values()].filter(ships);
  if (files.length === 0) return [];
  const plans = new Map<string, Plan>();
  const add = (plan: Plan): void => {
    const key = plan.files.join('\0');
    if (!plans.has(key)) plans.set(key, plan);
  };
  for (const plan of commanded(project)) add(plan);
  const bases = new Map(files.map((file) => [file.path, baseOf(project, file, files)]));
  const inside = new Set(files.flatMap((file) => [...partsOf(project, file)]));
  for (const file of files) {
    const base = bases.get(file.path);
    if (base !== undefined) add({ files: [base, file.path], by: isOverride(file.path, base) ? 'override' : 'name' });
    else if (!inside.has(file.path) || isDefault(file.path)) add({ files: [file.path], by: 'alone' });
  }
  return [...plans.values()].slice(0, mostStacks).flatMap((plan) => stackOf(project, plan) ?? []);
}

// ---- which files -------------------------------------------------------------------------------------------------

/** Commands in scripts, pipelines and documents, and COMPOSE_FILE of an env file. */
function* commanded(project: Project): Generator<Plan> {
  for (const { path, files, at } of project.of('compose-command')) {
    const found = resolved(project, path, files);
    if (found !== null && found.length > 1 && isOfSystem(project, found)) yield { files: found, by: 'command', command: { path, at } };
  }
  for (const { by, name, path, role, value, at } of project.of('supply')) {
    const text = by === 'dotenv' && role === 'production' && name === 'COMPOSE_FILE' ? defaultText(value) : null;
    const found = text === null ? null : resolved(project, path, text.split(/[:;]/));
    if (found !== null && found.length > 1 && isOfSystem(project, found)) yield { files: found, by: 'command', command: { path, at } };
  }
}

function isOfSystem(project: Project, paths: readonly string[]): boolean {
  return paths.every((path) => {
    const fact = composeFiles(project).get(path);
    return fact !== undefined && ships(fact);
  });
}

/** The folder that a command is run from is the first, upwards from its file, in which all files are. */
function resolved(project: Project, path: string, names: readonly string[]): string[] | null {
  const files = composeFiles(project);
  for (const folder of ancestors(folderOf(path))) {
    const found = names.flatMap((name) => joinPath(folder, name) ?? []);
    if (found.length === names.length && found.every((each) => files.has(each))) return [...new Set(found)];
  }
  return null;
}

const defaultName = /^(?:docker-)?compose\.ya?ml$/i;
const overrideName = /^(?:docker-)?compose\.override\.ya?ml$/i;
const baseName = /^(?:docker-)?compose[._-](?:base|common|shared|core)\.ya?ml$/i;

function isDefault(path: string): boolean {
  return defaultName.test(fileName(path));
}

function isOverride(path: string, base: string): boolean {
  return overrideName.test(fileName(path)) && isDefault(base);
}

/** The file of the same folder whose services this one completes: Compose's default, or what is named as a base. */
function baseOf(project: Project, file: Located<ComposeFileFact>, files: readonly Located<ComposeFileFact>[]): string | undefined {
  if (isDefault(file.path)) return undefined;
  const beside = files.filter(({ path }) => path !== file.path && folderOf(path) === folderOf(file.path));
  const candidates = [...beside.filter(({ path }) => isDefault(path)), ...beside.filter(({ path }) => baseName.test(fileName(path)))];
  if (overrideName.test(fileName(file.path)) && candidates[0] !== undefined && isDefault(candidates[0].path)) return candidates[0].path;
  const completed = completedIn(project, file);
  return completed.length === 0 ? undefined : candidates.find((base) => completed.some((name) => serviceNames(project, base).includes(name)))?.path;
}

function serviceNames(project: Project, { path }: Located<ComposeFileFact>): string[] {
  return entriesAt(rootAt(project, path, folderOf(path)) ?? undefined, 'services').map(({ key }) => key);
}

/** Services that cannot start by what the file says of them. */
function completedIn(project: Project, { path }: Located<ComposeFileFact>): string[] {
  return entriesAt(rootAt(project, path, folderOf(path)) ?? undefined, 'services').flatMap(({ key, value }) => (value.kind === 'map' && !['image', 'build', 'extends', 'provider'].some((each) => nodeAt(value, each)) ? [key] : []));
}

/** Files that this one includes, or whose services it extends. */
function* partsOf(project: Project, file: Located<ComposeFileFact>): Generator<string> {
  const root = rootAt(project, file.path, folderOf(file.path));
  if (root === null) return;
  for (const item of itemsAt(root, 'include')) yield* includedFiles(item, root.home);
  for (const { value } of entriesAt(root, 'services')) {
    const path = joinPath(root.home, textAt(value, 'extends', 'file') ?? '.');
    if (path !== null && path !== file.path) yield path;
  }
}

// ---- what they come to -------------------------------------------------------------------------------------------

function stackOf(project: Project, plan: Plan): Stack | null {
  const home = folderOf(plan.files[0] ?? '');
  const budget = { left: wholeBudget };
  const roots = plan.files.flatMap((path) => loaded(project, path, home, budget) ?? []);
  const [first, ...others] = roots;
  if (first === undefined) return null;
  const root = settled(others.reduce<Node>((below, over) => merged(below, over), first));
  if (root.kind !== 'map') return null;
  const known = variablesBeside(project, home);
  const services = entriesAt(root, 'services').flatMap((entry) => serviceOf(entry, known) ?? []);
  const name = textAt(root, 'name');
  return { ...plan, services, networks: networksOf(root), partial: services.some(({ unknown }) => unknown) || isPartial(project, root), ...(name !== undefined && { name }) };
}

function isPartial(project: Project, root: MapNode): boolean {
  return itemsAt(root, 'include').some((item) => {
    const files = includedFiles(item, root.home);
    return files.length === 0 || files.some((file) => !composeFiles(project).has(file));
  });
}

/** https://docs.docker.com/compose/how-tos/environment-variables/variable-interpolation/#env-file; what the repository does not hold, nobody knows. */
function variablesBeside(project: Project, home: string): (name: string) => string | undefined {
  const path = inFolder(home, '.env');
  if (!project.files.has(path)) return () => undefined;
  const values = new Map(envFileOf(project, path).flatMap((fact): [string, string][] => {
    const text = defaultText(fact.value);
    return text === null ? [] : [[fact.name, text]];
  }));
  return (name) => values.get(name);
}

function networksOf(root: MapNode): ReadonlyMap<string, Network> {
  return new Map(
    entriesAt(root, 'networks').map(({ key, value }): [string, Network] => {
      const external = nodeAt(value, 'external');
      const name = textAt(value, 'name') ?? textAt(external, 'name');
      return [key, { external: external !== undefined && !(external.kind === 'text' && external.text === 'false'), ...(name !== undefined && { name }) }];
    }),
  );
}
