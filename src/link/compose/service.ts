// A service of a merged Compose model, read: what it runs, where it listens, what it is told, on which networks.
import type { Range } from '../../model/range.ts';
import { joinPath } from '../paths.ts';
import { interpolated } from './interpolate.ts';
import { sequence } from './merge.ts';
import type { Mount } from './mounts.ts';
import { mountOf } from './mounts.ts';
import type { Entry, MapNode, Node } from './node.ts';
import { entryAt, entriesAt, itemsAt, namesAt, nodeAt, textAt } from './node.ts';
import { portOf } from './ports.ts';
import type { Port } from './ports.ts';

export interface Place {
  readonly path: string;
  readonly at: Range;
}

export interface Variable extends Place {
  readonly name: string;
  readonly text: string | null; // variables replaced; null: handed on from the shell that runs Compose
  readonly chosen: boolean; // the operator may choose: it is written with a variable
}

/** Texts have their variables replaced; what nothing gives a value to reads as `open`. */
export interface StackService extends Place {
  readonly name: string; // `at`: the name where the service was first defined
  readonly image: string | null;
  readonly imageAt?: Place;
  readonly imageChosen: boolean; // it is written with a variable
  readonly build: (Place & { readonly context: string | null; readonly dockerfile?: string }) | null; // context: a folder of the repository
  readonly command: string; // entry point and command
  readonly commandAt?: Place;
  readonly ports: readonly Port[];
  readonly exposed: readonly string[];
  readonly environment: readonly Variable[];
  readonly envFiles: readonly (Place & { readonly file: string | null; readonly required: boolean })[];
  readonly profiles: readonly string[];
  readonly networks: readonly string[]; // ['default'] where none is named; empty where a mode stands in their place
  readonly networkMode?: string;
  readonly names: readonly string[]; // by which its neighbours find it
  readonly links: readonly string[]; // further names that it knows for others
  readonly hosts: readonly string[]; // names that extra_hosts gives it
  readonly dependsOn: readonly { readonly name: string; readonly completed: boolean }[]; // completed: it waits for the other to end
  readonly mounts: readonly Mount[];
  readonly restart?: string; // also deploy.restart_policy
  readonly replicated: boolean; // says how many there are, or one on each node
  readonly probe: 'own' | 'off' | null;
  readonly limited: boolean; // memory or processor time
  readonly logging: { readonly driver?: string; readonly options: readonly string[] } | null;
  readonly labels: readonly string[];
  readonly swarm: boolean; // told how a swarm places and replaces it, which restarts what ends
  readonly unknown: boolean; // part of it stands in a file that is not in the stack, or not in the repository
}

type Known = (name: string) => string | undefined;

export function serviceOf(entry: Entry, known: Known): StackService | null {
  const { key: name, keyAt, value: body } = entry;
  if (body.kind !== 'map') return null;
  const text = (...keys: readonly string[]): string | undefined => optionally(textAt(body, ...keys), (each) => interpolated(each, known));
  const image = text('image');
  const command = nodeAt(body, 'command') ?? nodeAt(body, 'entrypoint');
  const mode = text('network_mode');
  const restart = text('restart') ?? text('deploy', 'restart_policy', 'condition') ?? (nodeAt(body, 'deploy', 'restart_policy') ? 'any' : undefined);
  return {
    name,
    ...placeOf(body, keyAt),
    image: image ?? null,
    ...optional('imageAt', imagePlace(body)),
    imageChosen: isChosen(textAt(body, 'image') ?? ''),
    build: buildOf(nodeAt(body, 'build'), known),
    command: [nodeAt(body, 'entrypoint'), nodeAt(body, 'command')].map((node) => line(node, known)).filter((each) => each !== '').join(' '),
    ...optional('commandAt', command && { path: command.path, at: command.at }),
    ports: itemsAt(body, 'ports').flatMap((item) => readPort(item, known)),
    exposed: itemsAt(body, 'expose').flatMap((item) => (item.kind === 'text' && item.text !== null ? [interpolated(item.text, known).replace(/\/\w+$/, '')] : [])),
    environment: variables(nodeAt(body, 'environment'), known),
    envFiles: envFilesOf(body, known),
    profiles: itemsAt(body, 'profiles').flatMap((item) => (item.kind === 'text' && item.text !== null ? [item.text] : [])),
    ...networksOf(body, mode),
    names: [name, ...(optionally(text('container_name'), (each) => [each]) ?? []), ...(optionally(text('hostname'), (each) => [each]) ?? []), ...aliases(body, known)],
    links: [...itemsAt(body, 'links'), ...itemsAt(body, 'external_links')].flatMap((item) => (item.kind === 'text' && item.text !== null ? item.text.split(':') : [])),
    hosts: nodeAt(body, 'extra_hosts') ? sequence(nodeAt(body, 'extra_hosts') as Node).flatMap(({ text: host }) => host?.split(/[:=]/, 1)[0] ?? []) : [],
    dependsOn: namesAt(body, 'depends_on').map((name) => ({ name, completed: textAt(body, 'depends_on', name, 'condition') === 'service_completed_successfully' })),
    mounts: itemsAt(body, 'volumes').flatMap((item) => optionally(mountOf(item), (mount) => ({ ...mount, source: interpolated(mount.source, known), target: interpolated(mount.target, known) })) ?? []),
    ...optional('restart', restart),
    replicated: ['replicas', 'mode'].some((each) => nodeAt(body, 'deploy', each) !== undefined) || nodeAt(body, 'scale') !== undefined,
    probe: probeOf(nodeAt(body, 'healthcheck')),
    limited: isLimited(body),
    logging: loggingOf(body),
    labels: [...sequence(nodeAt(body, 'labels') ?? nothing(body)), ...sequence(nodeAt(body, 'deploy', 'labels') ?? nothing(body))].flatMap(({ text: label }) => label ?? []),
    swarm: ['mode', 'placement', 'update_config', 'endpoint_mode'].some((key) => nodeAt(body, 'deploy', key) !== undefined),
    unknown: nodeAt(body, 'extends') !== undefined || !['image', 'build', 'provider'].some((each) => nodeAt(body, each) !== undefined),
  };
}

function optionally<T, R>(value: T | null | undefined, read: (value: T) => R): R | undefined {
  return value === undefined || value === null ? undefined : read(value);
}

function optional<K extends string, V>(key: K, value: V | undefined): { readonly [P in K]?: V } {
  return value === undefined ? {} : ({ [key]: value } as { readonly [P in K]?: V });
}

function nothing(node: Node): Node {
  return { path: node.path, home: node.home, at: node.at, kind: 'text', text: null };
}

function placeOf(node: Node, at: Range): Place {
  return { path: node.path, at };
}

function imagePlace(body: MapNode): Place | undefined {
  const entry = entryAt(body, 'image');
  return entry && placeOf(entry.value, { start: entry.keyAt.start, end: Math.max(entry.keyAt.end, entry.value.at.end) });
}

function buildOf(node: Node | undefined, known: Known): StackService['build'] {
  if (node === undefined || (node.kind === 'text' && node.text === null)) return null;
  const written = node.kind === 'text' ? node.text : (textAt(node, 'context') ?? '.');
  const context = joinPath(nodeAt(node, 'context')?.home ?? node.home, interpolated(written ?? '.', known));
  return { path: node.path, at: node.at, context, ...optional('dockerfile', optionally(textAt(node, 'dockerfile'), (text) => interpolated(text, known))) };
}

function line(node: Node | undefined, known: Known): string {
  if (node === undefined) return '';
  return sequence(node).map(({ text }) => interpolated(text ?? '', known)).join(' ');
}

function readPort(item: Node, known: Known): Port[] {
  const port = portOf(item.kind === 'text' && item.text !== null ? { ...item, text: interpolated(item.text, known) } : item);
  return port === null ? [] : [{ ...port, container: interpolated(port.container, known), ...optional('host', optionally(port.host, (each) => interpolated(each, known))) }];
}

export function variables(node: Node | undefined, known: Known): Variable[] {
  if (node === undefined) return [];
  return sequence(node).flatMap(({ text, path, at }) => {
    if (text === null) return [];
    const equals = text.indexOf('=');
    const value = equals < 0 ? null : text.slice(equals + 1);
    return [{ name: (equals < 0 ? text : text.slice(0, equals)).trim(), text: value === null ? null : interpolated(value, known), chosen: value === null || isChosen(value), path, at }];
  });
}

function isChosen(text: string): boolean {
  return /\$[A-Za-z_{]/.test(text.replaceAll('$$', ''));
}

function envFilesOf(body: MapNode, known: Known): StackService['envFiles'] {
  const node = nodeAt(body, 'env_file');
  if (node === undefined) return [];
  return sequence(node.kind === 'map' ? { ...node, kind: 'list', items: [node] } : node).map(({ text, tag, home, path, at }) => ({ file: text === null ? null : joinPath(home, interpolated(text, known)), required: tag !== 'optional', path, at }));
}

function networksOf(body: MapNode, mode: string | undefined): Pick<StackService, 'networks' | 'networkMode'> {
  const names = namesAt(body, 'networks');
  if (mode !== undefined) return { networks: [], networkMode: mode };
  return { networks: names.length > 0 ? names : ['default'] };
}

function aliases(body: MapNode, known: Known): string[] {
  return entriesAt(body, 'networks').flatMap(({ value }) => itemsAt(value, 'aliases').flatMap((item) => (item.kind === 'text' && item.text !== null ? [interpolated(item.text, known)] : [])));
}

/** https://docs.docker.com/reference/compose-file/services/#healthcheck */
function probeOf(node: Node | undefined): StackService['probe'] {
  if (node === undefined) return null;
  const test = nodeAt(node, 'test');
  if (textAt(node, 'disable') === 'true' || (test !== undefined && sequence(test)[0]?.text === 'NONE')) return 'off';
  return 'own';
}

function isLimited(body: MapNode): boolean {
  const limits = nodeAt(body, 'deploy', 'resources', 'limits');
  if (entriesAt(limits).length > 0) return true;
  return ['mem_limit', 'memswap_limit', 'cpus', 'cpu_quota'].some((key) => nodeAt(body, key) !== undefined);
}

function loggingOf(body: MapNode): StackService['logging'] {
  const node = nodeAt(body, 'logging');
  if (node === undefined) return null;
  return { ...optional('driver', textAt(node, 'driver')), options: entriesAt(node, 'options').map(({ key }) => key) };
}
