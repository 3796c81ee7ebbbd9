import { describe, expect, test } from 'vitest';
import { rule } from '../../../rules/compose/unreachable-peer.ts';
import { verdicts } from '../project.ts';
import { said } from '../said.ts';

/** A service that is told something, beside a database whose port is published as another one. */
const stack = (environment: string, more = '', db = '', top = ''): string =>
  `services:\n  api:\n    build: .\n    environment:\n      ${environment}\n${more}  db:\n    image: postgres:17\n    ports: ["5433:5432"]\n${db}${top}`;
const found = (text: string, files: Readonly<Record<string, string>> = {}): string[] => verdicts(rule, { 'compose.yml': text, ...files });

describe('what is found', () => {
  test.each([
    ['the published port', stack('DATABASE_URL: postgresql+asyncpg://u:p@db:5433/shop'), 'P1 published-port'],
    ['in JDBC', stack('SPRING_DATASOURCE_URL: jdbc:postgresql://db:5433/shop'), 'P1 published-port'],
    ['in the form of Go', stack('DSN: u:p@tcp(db:5433)/shop'), 'P1 published-port'],
    ['as host and port', stack('DB_HOST: db\n      DB_PORT: 5433'), 'P1 published-port'],
    ['as one word', stack('DB_ADDR: db:5433'), 'P1 published-port'],
    ['by default', stack('DATABASE_URL: ${DATABASE_URL:-postgres://db:5433/shop}'), 'P1 published-port'],
    ['a port that nothing has', stack('DATABASE_URL: postgres://db:5434/shop'), 'P1 other-port'],
    ['another network', stack('DATABASE_URL: postgres://db/shop', '    networks: [front]\n', '    networks: [back]\n', 'networks: {front: , back: }\n'), 'P1 no-shared-network'],
    ["the host's network", stack('DATABASE_URL: postgres://db/shop', '    network_mode: host\n'), 'P1 host-network'],
    ["a peer on the host's network", stack('DATABASE_URL: postgres://db/shop', '', '    network_mode: host\n'), 'P1 peer-on-host'],
    ['no such service', stack('REDIS_URL: redis://redis:6379/0'), 'P1 unknown-name'],
    ['no such service, as a host', stack('REDIS_HOST: redis'), 'P1 unknown-name'],
    ['itself', stack('DATABASE_URL: postgres://localhost:5432/shop'), 'P1 localhost'],
  ])('%s', (_what, text, expected) => {
    expect(found(text)).toEqual([`compose.yml:5 ${expected}`]);
  });

  test('in an env file, of a variable that the code reads among others', async () => {
    const files = (read: string): Record<string, string> => ({ '.env': 'SEARCH_NODE=http://search:9200\nA=1\nB=2\nC=3\n', 'app.js': `exports.all = [process.env.A, process.env.B, process.env.C${read}];\n` });
    const told = (read: string): Promise<string[]> => said('compose/unreachable-peer', { 'compose.yml': stack('X: y', '    env_file: .env\n'), ...files(read) });
    expect(await told(', process.env.SEARCH_NODE')).toEqual(['.env:1 P1 unknown-name']);
    expect(await told('')).toEqual([]);
  });

  test('in an env file, and less surely in what people copy to make one', () => {
    const text = stack('A: b', '    env_file: .env\n');
    expect(found(text, { '.env': 'DATABASE_URL=postgres://db:5433/shop\n' })).toEqual(['.env:1 P1 published-port']);
    expect(found(text, { '.env.example': 'DATABASE_URL=postgres://localhost:5432/shop\n' })).toEqual(['.env.example:1 P2 localhost']);
  });

  test('once, however many services ask so', () => {
    expect(found(`x-env: &env\n  DATABASE_URL: postgres://db:5433/shop\nservices:\n  api: {build: ., environment: *env}\n  worker: {build: ., environment: *env}\n  db: {image: postgres, ports: ["5433:5432"]}\n`)).toEqual(['compose.yml:2 P1 published-port']);
  });

  test('for developers, less gravely', () => {
    expect(verdicts(rule, { 'docker-compose.dev.yml': stack('DATABASE_URL: postgres://db:5433/shop') })).toEqual(['docker-compose.dev.yml:5 P2 published-port']);
  });
});

describe('what is right', () => {
  test.each([
    ["the container's port", stack('DATABASE_URL: postgres://db:5432/shop')],
    ['told to listen there', stack('DATABASE_URL: postgres://db:5433/shop', '', '    command: -p 5433\n')],
    ['the same port on both sides', stack('DATABASE_URL: postgres://db:5433/shop').replace('5433:5432', '5433:5433')],
    ['exposed, too', stack('DATABASE_URL: postgres://db:5433/shop', '', '    expose: [5433]\n')],
    ['a range', stack('DATABASE_URL: postgres://db:5433/shop').replace('5433:5432', '5430-5440:5430-5440')],
    ['an alias', stack('DATABASE_URL: postgres://store/shop', '', '    networks: {default: {aliases: [store]}}\n')],
    ["a container's name", stack('DATABASE_URL: postgres://shop-db/shop', '', '    container_name: shop-db\n')],
    ['a container as Compose calls it', stack('DATABASE_URL: postgres://shop-db-1/shop')],
    ['a network of others', stack('REDIS_URL: redis://cache', '    networks: [lan]\n', '', 'networks: {lan: {external: true}}\n')],
    ['extra_hosts', stack('REDIS_URL: redis://cache', '    extra_hosts: ["cache:10.0.0.2"]\n')],
    ['an address of the world', stack('REDIS_URL: redis://cache.example.com:6379')],
    ['what the operator chooses', stack('REDIS_URL: ${REDIS_URL:-redis://cache:6379}')],
    ['nothing that is known', stack('REDIS_URL: redis://${CACHE}:6379')],
    ['something to fill in', stack('REDIS_URL: redis://your-redis-host:6379')],
    ['addresses for browsers', stack('PUBLIC_URL: http://localhost:5433\n      CORS_ORIGINS: http://localhost:3000,http://localhost:5433')],
    ['a network that is shared', stack('DATABASE_URL: postgres://localhost:5432/shop', '    network_mode: service:db\n')],
    ['two keys for one network', stack('DATABASE_URL: postgres://db/shop', '    networks: [a]\n', '    networks: [b]\n', 'networks: {a: {name: lan}, b: {name: lan}}\n')],
    ['an extension that is not here', stack('DATABASE_URL: postgres://db/shop', '    networks: [front]\n', '    extends: {file: other.yml, service: db}\n    networks: [back]\n', 'networks: {front: , back: }\n')],
  ])('%s', (_what, text) => {
    expect(found(text)).toEqual([]);
  });

  test('a name that another file of the repository brings', () => {
    expect(found(stack('REDIS_URL: redis://cache:6379'), { 'cache/compose.yml': 'services:\n  cache: {image: redis}\n' })).toEqual([]);
  });

  test('a port that Compose is told in the env file', () => {
    expect(found(stack('A: b', '    env_file: .env\n').replace('5433:', '${DB_PORT}:'), { '.env': 'DB_HOST=db\nDB_PORT=5433\n' })).toEqual([]);
  });
});
