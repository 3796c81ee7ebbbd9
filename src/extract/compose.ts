// Compose files -> services with their ports, and the variables they are given. https://docs.docker.com/reference/compose-file/
import type { Fact, PortFact, ServiceFact } from '../model/fact.ts';
import type { Range } from '../model/range.ts';
import { defaultText } from '../model/value.ts';
import type { Value } from '../model/value.ts';
import type { TreeEntry, TreeNode } from '../parse/document.ts';
import { entriesOf, entryOf, isTrue, itemsOf, nodeAt, textOf } from '../parse/tree.ts';
import type { Extractor } from './extractor.ts';
import { nodeValue, scalarValue, textValue } from './interpolation.ts';
import { composePort } from './compose-ports.ts';
import { commandFacts, commandText, isDevelopmentCommand, variableFacts } from './switches.ts';
import { traefikCors } from './traefik.ts';

export const composeExtractor: Extractor = {
  topic: 'compose',
  formats: ['yaml'],
  triggers: ['services'], // `services :` is YAML, too
  concerns: ({ path, text }) => mayBeCompose(path, text),
  *extract(document, file) {
    if (document.kind !== 'tree') return;
    for (const root of document.roots) {
      if (!isCompose(root, isComposeName(file.path))) continue;
      const development = saysDevelopment(file.text, root);
      yield* includes(root);
      for (const service of entriesOf(nodeAt(root, 'services'))) if (service.value.kind === 'map') yield* serviceFacts(service, root, development, file.text);
    }
  },
};

/** `include: [other.yml]`, or `{path: other.yml}`. https://docs.docker.com/reference/compose-file/include/ */
function* includes(root: TreeNode): Generator<Fact> {
  for (const item of itemsOf(nodeAt(root, 'include'))) {
    const path = item.kind === 'map' ? nodeAt(item, 'path') : item;
    for (const each of path?.kind === 'list' ? path.items : path ? [path] : []) {
      const file = textOf(each);
      if (file !== undefined && !/[$:]/.test(file)) yield { kind: 'compose-include', file, at: each.at };
    }
  }
}

/** A look at the text, before it is parsed. Workflows of code hosts have `services:` and `image:` too, in great number. */
export function mayBeCompose(path: string, text: string): boolean {
  return !path.includes('.github/') && servicesKey.test(text) && !otherFormat.test(text);
}

export function isComposeName(path: string): boolean {
  return /(?:^|[/._-])compose[^/]*$/i.test(path);
}

const servicesKey = /(?:^|[{,])[ \t]*["']?services["']?[ \t]*:/m;
const otherFormat = /^(?:apiVersion|jobs|openapi):/m;
const composeKeys = ['image', 'build', 'extends', 'ports', 'env_file'] as const;

/** `services` is a key of other formats too (GitLab CI, Symfony); there the entries have neither image nor build. */
export function isCompose(root: TreeNode, named: boolean): boolean {
  if (nodeAt(root, 'apiVersion') || nodeAt(root, 'jobs') || nodeAt(root, 'openapi')) return false;
  return named || entriesOf(nodeAt(root, 'services')).some(({ value }) => composeKeys.some((key) => entryOf(value, key)));
}

const saysSo = /\b(?:local[ -](?:development|dev|testing|setup|environment|stack|use)|for (?:the |a )?(?:dev(?:elopment)?|testing|local)\b|dev(?:elopment)?[ -](?:only|compose|stack|environment|env|setup|server|version|mode)|not (?:for|intended for|suitable for|a|the) production|(?:do not|don't|never) (?:use|do|run|deploy) [\w ]{0,40}(?:in|for) production|(?:demo|development|learning)[\w, ]{0,40} (?:purposes|only)\b|run(?:ning)? locally|test(?:ing)? (?:deployments?|environments?|setup|stack|purposes|only))|开发环境|本地开发|仅用于开发|测试环境|开发 {0,3}[/／] {0,3}本地|(?:不是|并非|不用于|不适用于|勿用于|不要用于|请勿用于|不可用于) {0,2}生产/i;

/** What ships may mount sources and default to a local environment; the head of the file is believed first. */
const saysDeployed = /\b(?:for|as) (?:[\w"'&+-]{1,30} ){0,5}(?:deployments?|production)\b|\bproduction[ -](?:deployment|setup|stack|compose|environment|version|configuration)\b|生产环境|生产部署/i;

const disclaims = /\b(?:do not|don't|never|not)\b[\w ]{0,40}\b(?:in|for) production\b/i;

/** The comment above a line: what is shown there is not for production. */
function isDisclaimed(text: string, at: number): boolean {
  const above = /(?:^|\n)((?:[ \t]*#[^\n]*\n){1,4})[^\n]*$/.exec(text.slice(Math.max(0, at - 600), at))?.[1];
  return above !== undefined && disclaims.test(above);
}

/** `For local development, use docker-compose.override.yml`: another file is for that. */
const saysOther = /[^\n]*\b(?:use|using|see|via|with)\b[^\n]{0,80}\bcompose[\w-]{0,20}\.(?:dev|develop|development|local|override|debug|test)\b[^\n]*/gi;

/** The comment at the head of the file, or a service that runs in its development mode. */
function saysDevelopment(text: string, root: TreeNode): boolean {
  const head = /^(?:\s*(?:#.*|---|(?:version|name):.*)?\r?\n){1,20}/.exec(text.slice(0, 2000))?.[0] ?? '';
  const words = head.replaceAll(/[*_`]/g, '').replaceAll(/\r?\n#[ \t]*(?=[a-z])/g, ' ').replaceAll(saysOther, ''); // a sentence goes on in the next line
  if (saysSo.test(words) || nodeAt(root, 'x-uffizzi')) return true; // previews of pull requests: https://docs.uffizzi.com
  if (/(?:^|[_-])(?:dev|development|local)$/i.test(textOf(nodeAt(root, 'name')) ?? '')) return true;
  if (saysDeployed.test(words)) return false;
  const services = entriesOf(nodeAt(root, 'services')).map(({ value }) => value);
  const built = services.filter((service) => nodeAt(service, 'build'));
  const isTriedHere = (service: TreeNode): boolean => runsDevelopment(service) || runsFolder(service) || isOfPipeline(service) || (mountsSource(service) && isTried(service));
  return services.some(isTriedHere) || (services.some(mountsSource) && services.some((service) => standsIn(service) || keepsDevelopers(service))) || (built.length > 0 && built.every(runsTests));
}

function runsTests(service: TreeNode): boolean {
  return /(?:^|\s)(?:make|tox|go|cargo|mvn|(?:npm|pnpm|yarn|bun)(?:\s+run)?)\s+tests?(?![\w-])|(?:^|\s)(?:pytest|tox|nox|jest|vitest)(?=\s|$)/.test(commandOf(service));
}

function commandOf(service: TreeNode): string {
  const command = nodeAt(service, 'command');
  return command ? (commandText(nodeValue(command, 'shell')) ?? '') : '';
}

/** Built from a folder that is then mounted over what was built. */
function mountsSource(service: TreeNode): boolean {
  if (!nodeAt(service, 'build')) return false;
  return itemsOf(nodeAt(service, 'volumes')).some((item) => /^(?:\.|\$\{?PWD\}?)(?:\/[\w.-]{0,40})?\/?:\/[\w./-]+(?::[\w,]+)?$/.test(textOf(item) ?? ''));
}

/** `APP_ENVIRONMENT: CI` */
function isOfPipeline(service: TreeNode): boolean {
  return [...environment(nodeAt(service, 'environment'))].some(({ name, value }) => /(?:^|_)ENV(?:IRONMENT)?$/.test(name) && /^(?:ci|tests?|testing)$/i.test(defaultText(value) ?? ''));
}

/** Told that it is tried, or runs on somebody's own machine: `TESTING: 1`, `PROFILE: local`. */
function isTried(service: TreeNode): boolean {
  return [...environment(nodeAt(service, 'environment'))].some(({ name, value }) => (name === 'TESTING' && /^(?:1|true|yes|on)$/i.test(defaultText(value) ?? '')) || (/^(?:[A-Z]+_)*(?:PROFILES?(?:_ACTIVE)?|STAGE)$/.test(name) && /^(?:dev|development|local)$/i.test(defaultText(value) ?? '')));
}

/** The folder of the file itself stands over what the image holds, and the process is told that it is somebody's own machine. */
function runsFolder(service: TreeNode): boolean {
  const mounted = itemsOf(nodeAt(service, 'volumes')).some((item) => (item.kind === 'map' ? /^\.\/?$/.test(textOf(nodeAt(item, 'source')) ?? '') : /^\.\/?:\//.test(textOf(item) ?? '')));
  return mounted && [...environment(nodeAt(service, 'environment'))].some(({ name, value }) => /(?:^|_)ENV(?:IRONMENT)?$/.test(name) && /^(?:dev|development|local)$/i.test(defaultText(value) ?? ''));
}

/** `./:/srv/shop` and `cd /srv/shop && ./start.sh`: what it runs is the repository's own, whoever made the image. */
function startsFolder(service: TreeNode): boolean {
  const command = commandOf(service);
  const targets = itemsOf(nodeAt(service, 'volumes')).flatMap((item) => /^(?:\.|\$\{\w{1,80}:?-\.\})\/?:(\/[\w./-]{2,200}?)\/?(?::[\w,]+)?$/.exec(textOf(item) ?? '')?.[1] ?? []);
  return nodeAt(service, 'build') === undefined && targets.some((target) => command.includes(`${target} `) || command.includes(`${target}/`)) && !/\b(?:dev|watch|reload|nodemon|tests?)\b/.test(command);
}

/** `dev-db`, `devdb`, `shop_dev`. */
const developmentContainer = /^(?:dev|local)(?:[_-]|(?:db|database|postgres|mysql|mongo|redis)\b)|[_-](?:dev|development)$/i;

/** Swallows mail, or plays the cloud of a provider. */
function standsIn(service: TreeNode): boolean {
  return /(?:^|\/)(?:mailhog|mailpit|mailcatcher|maildev|smtp4dev|localstack(?:-pro)?|azurite|fake-gcs-server|dynamodb-local)(?::|$)/i.test(textOf(nodeAt(service, 'image')) ?? '');
}

/** `POSTGRES_DB: shop_dev`: the data is a developer's. */
function keepsDevelopers(service: TreeNode): boolean {
  return [...environment(nodeAt(service, 'environment'))].some(({ name, value }) => /^(?:POSTGRES_DB|(?:MYSQL|MARIADB)_DATABASE|MONGO_INITDB_DATABASE)$/.test(name) && /(?:^|[_-])(?:dev|development|local)$/i.test(defaultText(value) ?? ''));
}

function runsDevelopment(service: TreeNode): boolean {
  if (developmentContainer.test(textOf(nodeAt(service, 'container_name')) ?? '')) return true;
  for (const variable of environment(nodeAt(service, 'environment'))) {
    if (/^(?:NODE_ENV|APP_ENV|RAILS_ENV|FLASK_ENV|ENVIRONMENT|ENV)$/.test(variable.name) && /^(?:dev|development|local)$/i.test(defaultText(variable.value) ?? '')) return true;
    if (variable.name === 'DJANGO_SETTINGS_MODULE' && /[._](?:dev|devel|development|local)$/i.test(defaultText(variable.value) ?? '')) return true;
  }
  const target = textOf(nodeAt(service, 'build', 'target'));
  if (target !== undefined && /^(?:dev|develop|development|local)\b/i.test(target)) return true;
  if (/(?:^|[/._-])(?:dev(?:elopment)?|local)(?=[./_-]|$)/i.test(textOf(nodeAt(service, 'build', 'dockerfile')) ?? '')) return true;
  const line = commandOf(service);
  return isDevelopmentCommand(line) || /\b(?:npm|pnpm|yarn|bun)\s+(?:run\s+)?(?:dev|start:dev|serve)\b|\bvite\b(?!.*preview)|\brails\s+s(?:erver)?\b/.test(line);
}

function* serviceFacts(service: TreeEntry, root: TreeNode, development: boolean, text: string): Generator<Fact> {
  const { value: body, key: name } = service;
  const command = nodeAt(body, 'command');
  const entrypoint = nodeAt(body, 'entrypoint');
  const fact: ServiceFact = {
    kind: 'service',
    by: 'compose',
    name,
    nameAt: service.keyAt,
    at: { start: service.keyAt.start, end: body.at.end },
    profiles: itemsOf(nodeAt(body, 'profiles')).map((item) => textOf(item) ?? '?'),
    ports: [...ports(body)],
    ...optional('image', scalarOf(nodeAt(body, 'image'))),
    ...optional('command', command ? nodeValue(command, 'shell') : undefined),
    ...optional('build', buildContext(nodeAt(body, 'build'))),
    ...(['image', 'build', 'extends'].some((key) => entryOf(body, key)) ? {} : { overlay: true }),
    ...optional('dependsOn', dependsOn(nodeAt(body, 'depends_on'))),
    ...optional('mounts', mounts(nodeAt(body, 'volumes'))),
    ...optional('envFiles', envFiles(nodeAt(body, 'env_file'), nodeAt(body, 'extends') ?? nodeAt(body, 'secrets'))),
    ...(textOf(nodeAt(body, 'network_mode')) === 'host' ? { hostNetwork: true } : {}),
    ...(isTrue(nodeAt(body, 'read_only')) ? { readOnly: true } : {}),
    ...(isInternal(body, root) ? { internal: true } : {}),
    ...(mountsSource(body) ? { source: true } : {}),
    ...(startsFolder(body) ? { startsFolder: true } : {}),
    ...(development ? { development } : {}),
  };
  yield fact;
  for (const { name: variable, value, at } of environment(nodeAt(body, 'environment'))) {
    yield { kind: 'supply', by: 'compose', name: variable, value, service: name, at, ...(isDisclaimed(text, at.start) ? { disclaimed: true } : {}) };
    yield* variableFacts(variable, value, at);
  }
  for (const node of [command, entrypoint]) if (node) yield* commandFacts(nodeValue(node, 'shell'), node.at);
  yield* traefikCors(labels(nodeAt(body, 'labels')));
  yield* traefikCors(labels(nodeAt(body, 'deploy', 'labels')));
}

function optional<K extends string, V>(key: K, value: V | undefined): { readonly [P in K]?: V } {
  return value === undefined ? {} : ({ [key]: value } as { readonly [P in K]?: V });
}

function scalarOf(node: TreeNode | undefined): Value | undefined {
  return node?.kind === 'scalar' ? scalarValue(node, 'shell') : undefined;
}

function buildContext(node: TreeNode | undefined): string | undefined {
  return node?.kind === 'map' ? (textOf(nodeAt(node, 'context')) ?? '.') : textOf(node);
}

/** What it extends, and secrets that it is handed as files, may bring more. */
function envFiles(node: TreeNode | undefined, base: TreeNode | undefined): readonly string[] | undefined {
  const files = [...itemsOf(node).map((item) => textOf(item) ?? textOf(nodeAt(item, 'path')) ?? '*'), ...(base === undefined ? [] : ['*'])];
  return files.length > 0 ? files : undefined;
}

function dependsOn(node: TreeNode | undefined): readonly string[] | undefined {
  const names = node?.kind === 'map' ? entriesOf(node).map(({ key }) => key) : itemsOf(node).flatMap((item) => textOf(item) ?? []);
  return names.length > 0 ? names : undefined;
}

/** `./grafana.ini:/etc/grafana/grafana.ini:ro` or the long form; named volumes hold no configuration. */
function mounts(node: TreeNode | undefined): readonly string[] | undefined {
  const targets = itemsOf(node).flatMap((item) => {
    if (item.kind === 'map') return textOf(nodeAt(item, 'type')) === 'bind' ? (textOf(nodeAt(item, 'target')) ?? []) : [];
    return /^(?:[./~]|\$\{?\w+\}?\/)[^:]*:(\/[^:]+)/.exec(textOf(item) ?? '')?.[1] ?? [];
  });
  return targets.length > 0 ? targets : undefined;
}

/** All networks of the service are declared `internal: true`. */
function isInternal(body: TreeNode, root: TreeNode): boolean {
  const networks = nodeAt(body, 'networks');
  const names = networks?.kind === 'map' ? networks.entries.map((entry) => entry.key) : itemsOf(networks).map((item) => textOf(item) ?? '');
  return names.length > 0 && names.every((name) => isTrue(nodeAt(root, 'networks', name, 'internal')));
}

function* ports(body: TreeNode): Generator<PortFact> {
  for (const item of itemsOf(nodeAt(body, 'ports'))) {
    const port = composePort(item);
    if (port) yield port;
  }
  for (const item of itemsOf(nodeAt(body, 'expose'))) {
    const container = textOf(item);
    if (container !== undefined) yield { container: container.replace(/\/.*/, ''), address: null, protocol: container.endsWith('/udp') ? 'udp' : 'tcp', published: false, at: item.at };
  }
}

export interface Variable {
  readonly name: string;
  readonly value: Value;
  readonly at: Range; // name to end of value
}

/** A map, or a list of `NAME=value`. A name without a value is passed on from the shell that runs Compose. */
export function* environment(node: TreeNode | undefined): Generator<Variable> {
  for (const { key, keyAt, value } of entriesOf(node)) {
    if (value.kind !== 'scalar') continue;
    const passed: Value = { kind: 'env', name: key, at: keyAt };
    yield { name: key, value: value.value === null ? passed : scalarValue(value, 'shell'), at: { start: keyAt.start, end: Math.max(keyAt.end, value.at.end) } };
  }
  if (node?.kind !== 'list') return;
  for (const item of node.items) {
    const text = textOf(item);
    if (text === undefined || item.kind !== 'scalar') continue;
    const equals = text.indexOf('=');
    const name = (equals < 0 ? text : text.slice(0, equals)).trim();
    const valueFrom = item.at.start + (item.quoted ? 1 : 0) + equals + 1;
    const exact = item.raw.includes(text);
    const value: Value = equals < 0 ? { kind: 'env', name, at: item.at } : textValue(text.slice(equals + 1), exact ? valueFrom : null, item.at, 'shell');
    yield { name, value, at: item.at };
  }
}

/** Labels in either form, as entries. */
function* labels(node: TreeNode | undefined): Generator<Variable> {
  yield* environment(node);
}
