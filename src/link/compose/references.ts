// link: what a service of a stack is told -> the peers it will ask: host and port from variables, env files, commands and nginx's
// configuration.
import type { Project } from '../../model/project.ts';
import type { Range } from '../../model/range.ts';
import { defaultText } from '../../model/value.ts';
import type { Placed } from '../proxy/config.ts';
import { allIn, proxyConfigs } from '../proxy/config.ts';
import { servicesOf } from '../proxy/public.ts';
import { envFileOf } from './env-files.ts';
import { open } from './interpolate.ts';
import type { StackService } from './service.ts';
import type { Stack } from './stacks.ts';

export interface Reference {
  readonly host: string; // lower case
  readonly port?: number; // absent: not said, or open
  readonly scheme?: string; // 'postgresql', 'http'; absent: a host and perhaps a port alone
  readonly by: string; // the variable, 'command' or the directive
  readonly from: 'variable' | 'env-file' | 'template' | 'command' | 'proxy'; // template: the example of an env file that the repository does not hold
  readonly chosen: boolean; // the operator may set another
  readonly path: string;
  readonly at: Range;
}

interface Target {
  readonly host: string;
  readonly port?: number;
  readonly scheme?: string;
}

const mostText = 4000;
const url = /\b([a-z][a-z0-9+.-]{1,24}):\/\/([^\s/?#"'`<>()|;\\]{1,400})/gi;
const hostPort = /^([A-Za-z][\w.-]{0,80}):(\d{2,5})$/;
const goSource = /@(?:tcp|tcp4)\(([A-Za-z][\w.-]{0,80})(?::(\d{2,5}))?\)/;

/** Hosts of the URLs and addresses in a text. What is open in a host makes it unknown; in a port only the port. */
function targetsIn(text: string): Target[] {
  const short = text.slice(0, mostText);
  const found: Target[] = [];
  for (const [, scheme = '', authority = ''] of short.split(/,(?=[a-z][a-z0-9+.-]{1,24}:\/\/)/i).flatMap((part) => [...part.matchAll(url)])) {
    const hosts = authority.slice(authority.lastIndexOf('@') + 1).replace(/[,.]+$/, '');
    for (const each of hosts.split(',').slice(0, 8)) found.push(...addressed(each, scheme.toLowerCase().replace(/\+.*$/, '')));
  }
  const [, host, port] = goSource.exec(short) ?? [];
  if (host !== undefined) found.push({ host: host.toLowerCase(), scheme: 'tcp', ...(port !== undefined && { port: Number(port) }) });
  return found;
}

function addressed(text: string, scheme: string): Target[] {
  const [, host = '', port] = /^([A-Za-z0-9][\w.-]{0,80})(?::(.{0,20}))?$/.exec(text) ?? [];
  if (host === '' || host.includes(open)) return [];
  return [{ host: host.toLowerCase(), scheme, ...(port !== undefined && /^\d{2,5}$/.test(port) && { port: Number(port) }) }];
}

/** Addresses of its own, of what others ask it, and of the world: not of peers. */
const own = /(?:^|_)(?:LISTEN(?:ERS?)?|BIND|VIRTUAL_HOST|LETSENCRYPT_HOST|ADVERTISED\w*|HOSTNAME|NO_PROXY)(?:_|$)|LISTENER|^no_proxy$/;
const namesPeers = /(?:^|_)(?:HOSTS?|ADDR(?:ESS(?:ES)?)?|ENDPOINTS?|SERVERS?|BROKERS?(?:_LIST)?|NODES?|UPSTREAM|URLS?|URI)$/;

export function referencesOf(project: Project, stack: Stack, service: StackService): Reference[] {
  return [...told(project, service), ...commanded(service), ...proxied(project, service)].filter(({ host }) => !host.includes(open) && stack.services.length > 0);
}

interface Set extends Pick<Reference, 'path' | 'at' | 'from' | 'chosen'> {
  readonly name: string;
  readonly text: string;
}

/** Variables of the file win over those of env files, the later of those over the earlier. */
function* told(project: Project, service: StackService): Generator<Reference> {
  const set = new Map<string, Set>();
  for (const each of [...fromFiles(project, service), ...service.environment.map((variable): Set => ({ ...variable, text: variable.text ?? open, from: 'variable' }))]) set.set(each.name, each);
  for (const variable of set.values()) {
    const { name, text, path, at, from, chosen } = variable;
    if (own.test(name) || text.length > mostText) continue;
    for (const target of variableTargets(name, text, set)) yield { ...target, by: name, from, chosen, path, at };
  }
}

function variableTargets(name: string, text: string, set: ReadonlyMap<string, Set>): Target[] {
  const inside = targetsIn(text);
  if (inside.length > 0) return inside;
  if (!namesPeers.test(name.toUpperCase())) return [];
  const list = text.split(',').slice(0, 8).map((each) => hostPort.exec(each.trim()));
  if (list.length > 0 && list.every((each) => each !== null)) return list.flatMap((each) => (each?.[1] === undefined ? [] : [{ host: each[1].toLowerCase(), port: Number(each[2]) }]));
  if (!/HOST$|ADDR(?:ESS)?$|SERVER$/i.test(name) || !/^[A-Za-z][\w.-]{0,80}$/.test(text)) return [];
  const port = set.get(name.replace(/(?:HOST|ADDR(?:ESS)?|SERVER)$/i, (end) => (end === end.toUpperCase() ? 'PORT' : 'port')));
  // An env file may speak of the host's port to Compose alone: `ports: ["${DB_PORT}:5432"]`.
  return [{ host: text.toLowerCase(), ...(port !== undefined && port.from === 'variable' && /^\d{2,5}$/.test(port.text) && { port: Number(port.text) }) }];
}

function* fromFiles(project: Project, { envFiles }: StackService): Generator<Set> {
  for (const { file } of envFiles) {
    if (file === null || file.includes(open)) continue;
    const found = project.files.has(file) ? file : templates.map((end) => `${file}${end}`).find((each) => project.files.has(each));
    if (found === undefined) continue;
    for (const fact of envFileOf(project, found)) {
      const text = defaultText(fact.value);
      if (text !== null) yield { name: fact.name, text, path: fact.path, at: fact.at, from: found === file ? 'env-file' : 'template', chosen: found !== file };
    }
  }
}

/** What people copy to make the env file. */
const templates = ['.example', '.sample', '.template', '.dist'];

function* commanded({ command, commandAt }: StackService): Generator<Reference> {
  if (commandAt === undefined) return;
  for (const target of targetsIn(command)) yield { ...target, by: 'command', from: 'command', chosen: false, ...commandAt };
}

/** What the nginx that the service runs hands requests on to; a name with a variable is looked up when it is asked for. */
function proxied(project: Project, { path, name }: StackService): readonly Reference[] {
  return project.once(passes).get(`${path}\0${name}`) ?? [];
}

function passes(project: Project): ReadonlyMap<string, readonly Reference[]> {
  const found = new Map<string, Reference[]>();
  for (const config of proxyConfigs(project)) {
    const services = servicesOf(project, config);
    if (services.length === 0) continue;
    const all = [...allIn(config.root)];
    const upstreams = new Set(all.flatMap(({ name, args }) => (name === 'upstream' ? [args[0] ?? ''] : [])));
    const references = all.flatMap((each): Reference[] => {
      const target = passedTo(each);
      return target === null || upstreams.has(target.host) ? [] : [{ ...target, by: each.name, from: 'proxy', chosen: false, path: each.path, at: each.at }];
    });
    for (const { path, name } of services) found.set(`${path}\0${name}`, [...(found.get(`${path}\0${name}`) ?? []), ...references]);
  }
  return found;
}

function passedTo({ name, args, outer }: Placed): Target | null {
  const text = args[0] ?? '';
  const isServer = name === 'server' && outer?.name === 'upstream';
  const by = /^(proxy|uwsgi|fastcgi|scgi|grpc)_pass$/.exec(name)?.[1];
  if ((by === undefined && !isServer) || /[${}]|unix:/.test(text)) return null;
  const [, host = '', port] = /^(?:\w{2,6}:\/\/)?([A-Za-z][\w.-]{0,80})(?::(\d{2,5}))?(?:\/|$)/.exec(text) ?? [];
  if (host === '') return null;
  const number = port !== undefined ? Number(port) : by === 'proxy' ? (text.startsWith('https') ? 443 : 80) : isServer ? 80 : undefined;
  return { host: host.toLowerCase(), scheme: 'nginx', ...(number !== undefined && { port: number }) };
}
