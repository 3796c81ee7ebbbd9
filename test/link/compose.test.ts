// Compose: files merged as the specification says (cases modelled on those of compose-go), and which of a repository's files belong together.
import { describe, expect, it } from 'vitest';
import { configExtractors } from '../../src/extract/config.ts';
import { composeModelExtractor } from '../../src/extract/compose/model.ts';
import { groupFacts } from '../../src/model/facts.ts';
import { link } from '../../src/link/project.ts';
import { interpolated, open } from '../../src/link/compose/interpolate.ts';
import { merged, settled } from '../../src/link/compose/merge.ts';
import { placed } from '../../src/link/compose/node.ts';
import type { Node } from '../../src/link/compose/node.ts';
import { stacksOf } from '../../src/link/compose/stacks.ts';
import type { Stack } from '../../src/link/compose/stacks.ts';
import { roleOf } from '../../src/config/roles.ts';
import { formatOf } from '../../src/parse/format.ts';
import { parse } from '../../src/parse/parse.ts';
import { parseYaml } from '../../src/parse/yaml.ts';

function nodeOf(text: string): Node {
  const file = { path: 'compose.yml', blob: '', size: text.length, role: 'production', format: 'yaml', text } as const;
  for (const fact of composeModelExtractor.extract(parseYaml(text), file)) if (fact.kind === 'compose-file') return placed(fact.root, 'compose.yml', '');
  throw new Error('no Compose file');
}

function plain(node: Node): unknown {
  if (node.kind === 'text') return node.text;
  return node.kind === 'list' ? node.items.map(plain) : Object.fromEntries(node.entries.map(({ key, value }) => [key, plain(value)]));
}

/** The service `web` of a file and of one laid over it; both are written from its keys on. */
function web(base: string, over: string): unknown {
  const whole = (text: string): Node => nodeOf(`services:\n  web:\n    image: shop\n${text.replaceAll(/^/gm, '    ')}`);
  const { services } = plain(settled(merged(whole(base), whole(over)))) as { services: { web: Record<string, unknown> } };
  return Object.fromEntries(Object.entries(services.web).filter(([key]) => key !== 'image'));
}

describe('merge', () => {
  it.each<[what: string, base: string, over: string, result: unknown]>([
    ['scalars are replaced', 'restart: always\nuser: a', 'restart: "no"', { restart: 'no', user: 'a' }],
    ['nothing written replaces nothing', 'user: a', 'user:', { user: 'a' }],
    ['environment: a mapping over a list, by name', 'environment:\n  - A=1\n  - B=2\n  - C', 'environment:\n  B: 3\n  D: ""', { environment: ['A=1', 'B=3', 'C', 'D='] }],
    ['labels: a list over a mapping', 'labels:\n  a.b: one\n  c: two', 'labels: [c=three, d]', { labels: ['a.b=one', 'c=three', 'd'] }],
    ['command and entrypoint are replaced', 'command: [serve, --dev]\nentrypoint: /a', 'command: serve\nentrypoint: [/b]', { command: 'serve', entrypoint: ['/b'] }],
    ['ports are appended', 'ports: ["80:80"]', 'ports: ["443:443"]', { ports: ['80:80', '443:443'] }],
    ['one port in two forms is one', 'ports: ["127.0.0.1:8080:80"]', 'ports:\n  - {target: 80, published: "8080", host_ip: 127.0.0.1}', { ports: [{ target: '80', published: '8080', host_ip: '127.0.0.1' }] }],
    ['the same port of another protocol is another', 'ports: ["53:53"]', 'ports: ["53:53/udp"]', { ports: ['53:53', '53:53/udp'] }],
    ['volumes are unique by target', 'volumes:\n  - ./src:/app\n  - data:/data', 'volumes:\n  - type: volume\n    source: code\n    target: /app', { volumes: [{ type: 'volume', source: 'code', target: '/app' }, 'data:/data'] }],
    ['!reset takes away', 'ports: ["5432:5432"]\nbuild: .', 'ports: !reset []\nbuild: !reset null', {}],
    ['!override replaces', 'ports: ["5432:5432", "80:80"]', 'ports: !override ["443:443"]', { ports: ['443:443'] }],
    ['!reset of one variable', 'environment:\n  A: 1\n  B: 2', 'environment:\n  A: !reset null\n  C: 3', { environment: ['B=2', 'C=3'] }],
    ['!override of all variables', 'environment:\n  A: 1\n  B: 2', 'environment: !override\n  B: 2', { environment: { B: '2' } }],
    ['build: a text is its context', 'build: .', 'build:\n  target: web\n  args: {V: 1}', { build: { context: '.', target: 'web', args: { V: '1' } } }],
    ['build arguments by name', 'build:\n  context: .\n  args: [A=1, B=2]', 'build:\n  args:\n    B: 3', { build: { context: '.', args: ['A=1', 'B=3'] } }],
    ['dependencies of either form', 'depends_on: [db, cache]', 'depends_on:\n  db: {condition: service_healthy}', { depends_on: { db: { condition: 'service_healthy' }, cache: null } }],
    ['networks of either form, with aliases', 'networks: [front]', 'networks:\n  front: {aliases: [shop]}\n  back:', { networks: { front: { aliases: ['shop'] }, back: null } }],
    ['aliases are unique', 'networks:\n  front: {aliases: [a, b]}', 'networks:\n  front: {aliases: [b, c]}', { networks: { front: { aliases: ['a', 'b', 'c'] } } }],
    ['healthcheck: its test is replaced, the rest merged', 'healthcheck:\n  test: [CMD, a]\n  retries: 3', 'healthcheck:\n  test: b', { healthcheck: { test: 'b', retries: '3' } }],
    ['logging of one driver is merged', 'logging:\n  driver: json-file\n  options: {max-size: 1m}', 'logging:\n  options: {max-file: "3"}', { logging: { driver: 'json-file', options: { 'max-size': '1m', 'max-file': '3' } } }],
    ['logging of another driver is replaced', 'logging:\n  driver: json-file\n  options: {max-size: 1m}', 'logging:\n  driver: syslog', { logging: { driver: 'syslog' } }],
    ['extra_hosts: a name may have two addresses', 'extra_hosts: ["a=1.1.1.1"]', 'extra_hosts:\n  a: 2.2.2.2', { extra_hosts: ['a=1.1.1.1', 'a=2.2.2.2'] }],
    ['deploy is merged by key', 'deploy:\n  replicas: 2\n  resources: {limits: {memory: 1g}}', 'deploy:\n  resources: {limits: {cpus: "1"}}', { deploy: { replicas: '2', resources: { limits: { memory: '1g', cpus: '1' } } } }],
    ['env_file: a text, then a list', 'env_file: a.env', 'env_file:\n  - b.env\n  - path: c.env\n    required: false', { env_file: ['a.env', 'b.env', 'c.env'] }],
    ['ulimits are replaced', 'ulimits:\n  nofile: 1\n  nproc: {soft: 1, hard: 2}', 'ulimits:\n  nproc: 9', { ulimits: { nofile: '1', nproc: '9' } }],
  ])('%s', (_what, base, over, result) => {
    expect(web(base, over)).toEqual(result);
  });

  it('takes whole services, networks and what a first file resets away', () => {
    const base = nodeOf('services:\n  web: {image: a}\n  old: {image: b}\nnetworks:\n  n: {external: true}\n');
    expect(plain(settled(merged(base, nodeOf('services:\n  old: !reset null\n  new: {image: c}\nnetworks:\n  n: !override {}\n'))))).toEqual({ services: { web: { image: 'a' }, new: { image: 'c' } }, networks: { n: {} } });
    expect(plain(settled(nodeOf('services:\n  web:\n    image: a\n    ports: !reset [1]\n')))).toEqual({ services: { web: { image: 'a' } } });
  });
});

describe('interpolation', () => {
  it.each([
    ['${A}-$A-$$A', 'x-x-$A'],
    ['${NONE:-d}${NONE-e}${EMPTY:-f}${EMPTY-g}', 'def'],
    ['${NONE:-${A:-b}}/${NONE}', `x/${open}`],
    ['${A:+y}${EMPTY:+z}${A:?must}', 'yx'],
    ['50% ${', '50% ${'],
    ['$', '$'],
  ])('%s', (text, result) => {
    expect(interpolated(text, (name) => ({ A: 'x', EMPTY: '' })[name])).toBe(result);
  });
});

function stacks(files: Readonly<Record<string, string>>): readonly Stack[] {
  const audited = Object.entries(files).map(([path, text]) => {
    const file = { path, blob: '', size: text.length, role: roleOf(path), format: formatOf(path, text), text };
    const document = parse(file);
    const readers = configExtractors.filter((each) => each.formats.includes(file.format) && (each.concerns?.(file) ?? true));
    return { path, role: file.role, format: file.format, facts: groupFacts(document === null ? [] : readers.flatMap((each) => [...each.extract(document, file)])) };
  });
  return stacksOf(link(audited, []));
}

const shown = (all: readonly Stack[]): string[] => all.map(({ files, by }) => `${files.join('+')} ${by}`);

describe('stacks', () => {
  const base = 'services:\n  web:\n    build: .\n    ports: ["8000:8000"]\n  db:\n    image: postgres\n    ports: ["5432:5432"]\n';

  it('joins files that complete each other, and keeps those that stand alone apart', () => {
    expect(
      shown(stacks({ 'docker-compose.yml': base, 'docker-compose.override.yml': 'services:\n  mail: {image: mailpit}\n', 'docker-compose.prod.yml': 'services:\n  db: {restart: always}\n', 'docker-compose.standalone.yml': base })),
    ).toEqual(['docker-compose.yml alone', 'docker-compose.yml+docker-compose.override.yml override', 'docker-compose.yml+docker-compose.prod.yml name', 'docker-compose.standalone.yml alone']);
  });

  it('believes commands, wherever they stand', () => {
    const prod = 'services:\n  db:\n    ports: !reset []\n';
    const [stack] = stacks({ 'deploy/base.compose.yml': base, 'deploy/live.compose.yml': prod, Makefile: 'up:\n\tdocker compose \\\n\t  -f deploy/base.compose.yml --file=deploy/live.compose.yml up -d\n' });
    expect(stack?.files).toEqual(['deploy/base.compose.yml', 'deploy/live.compose.yml']);
    expect(stack?.command?.path).toBe('Makefile');
    expect(stack?.services.map(({ name, ports }) => [name, ports.length])).toEqual([['web', 1], ['db', 0]]);
    expect(shown(stacks({ 'a.compose.yml': base, 'b.compose.yml': prod, '.env': 'COMPOSE_FILE=a.compose.yml:b.compose.yml\n' }))).toContain('a.compose.yml+b.compose.yml command');
  });

  it('follows extends and include, with paths of their own folders', () => {
    const [stack] = stacks({
      'compose.yml': 'include:\n  - path: db/compose.yml\nservices:\n  web:\n    extends: {file: common/services.compose.yml, service: app}\n    environment: {B: 2}\n  worker:\n    extends: web\n    command: work\n',
      'common/services.compose.yml': 'services:\n  app:\n    extends: base\n    build: .\n    environment: [A=1]\n  base:\n    image: x\n    restart: always\n',
      'db/compose.yml': 'services:\n  db:\n    image: postgres:${TAG:-16}\n    env_file: db.env\n',
    });
    expect(stack?.services.map(({ name, restart, build, image, command, environment, envFiles }) => [name, restart, build?.context, image, command, environment.map((each) => each.name).join(), envFiles.map(({ file }) => file).join()])).toEqual([
      ['web', 'always', 'common', 'x', '', 'A,B', ''],
      ['worker', 'always', 'common', 'x', 'work', 'A,B', ''],
      ['db', undefined, undefined, 'postgres:16', '', '', 'db/db.env'],
    ]);
  });

  it('survives files that extend and include each other, and what is no Compose file', () => {
    expect(stacks({ 'compose.yml': 'include: [compose.yml, b.compose.yml]\nservices:\n  a: {extends: b}\n  b: {extends: a}\n', 'b.compose.yml': 'include: [compose.yml]\nservices:\n  c: {extends: {file: compose.yml, service: a}}\n' }).length).toBeGreaterThan(0);
    expect(stacks({ 'compose.yml': 'services: [1, 2]\n', 'b.compose.yml': 'services:\n  a: 3\n  b:\n    image: [x]\n    ports: {a: 1}\n    environment: 5\n    depends_on: 7\n    networks: [[]]\n    volumes: [{}]\n    build: []\n' }).flatMap(({ services }) => services.map(({ name }) => name))).toEqual(['b']);
  });

  it('does bounded work for files that include each other in great number', () => {
    const names = Array.from({ length: 30 }, (_, index) => `c${String(index)}.compose.yml`);
    const files = Object.fromEntries(names.map((name) => [name, `include: [${names.join(', ')}]\nservices:\n  ${name.slice(0, -12)}: {image: x, extends: {file: c0.compose.yml, service: c0}}\n`]));
    const started = Date.now();
    expect(stacks({ ...files, 'compose.yml': `include: [${names.join(', ')}]\n` }).length).toBeGreaterThan(0);
    expect(Date.now() - started).toBeLessThan(3000);
  });
});
