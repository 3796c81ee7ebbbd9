import { describe, expect, test } from 'vitest';
import { rule } from '../../../rules/infra/default-credentials.ts';
import { weaknessOf } from '../../../rules/infra/weak-password.ts';
import { verdicts } from '../project.ts';

const compose = (image: string, environment: string, more = ''): string => `services:\n  s:\n    image: ${image}\n    environment:\n      ${environment}\n${more}`;
const app = '  app: {build: .}\n';
const strong = ['kJ8', 'vQ2', 'xW9', 'pL4'].join('');

const namespaced = (host: string): string => `apiVersion: v1\nkind: ConfigMap\nmetadata: {name: app}\ndata:\n  QUEUE_URL: amqp://shop:password@${host}:5672/\n`;

describe('infra/default-credentials', () => {
  test('Weaviate lets strangers connect, and only listed users may do anything', () => {
    expect(verdicts(rule, { 'docker-compose.yml': compose('semitechnologies/weaviate:1.25.10', "AUTHENTICATION_ANONYMOUS_ACCESS_ENABLED: 'true'\n      AUTHORIZATION_ADMINLIST_ENABLED: 'true'") })).toEqual([]);
  });

  test.each([
    ['POSTGRES_PASSWORD: postgres', 'P1 fixed'],
    ['POSTGRES_PASSWORD: ${POSTGRES_PASSWORD:-postgres}', 'P1 fallback'],
    ['MYSQL_ROOT_PASSWORD: root123', 'P1 fixed'],
    ['MINIO_ROOT_PASSWORD: minioadmin', 'P1 fixed'],
    ['GF_SECURITY_ADMIN_PASSWORD: admin', 'P0 fixed'],
    ['NEO4J_AUTH: neo4j/password', 'P1 fixed'],
    ['ADMIN_PASSWORD: "123456"', 'P0 fixed'],
    ['SHOP_PIN: "123456"', 'P0 fixed'],
    ['DATABASE_URL: postgresql://postgres:postgres@db.internal:5432/x', 'P0 fixed'],
    ['AMQP_URL: amqp://guest:guest@rabbit:5672', 'P1 fixed'],
    ['POSTGRES_PASSWORD: changeme', 'P2 placeholder'],
    ['DB_PASSWORD: MySecureDatabasePassword', 'P2 placeholder'],
    ['SQL_DSN: root:123456@tcp(mysql:3306)/shop', 'P1 fixed'],
    ['DB_URL: postgres://postgres:PASSWORD@db/x', 'P2 placeholder'],
    ['NEO4J_AUTH: none', 'P1 no-authentication'],
    ["AUTHENTICATION_ANONYMOUS_ACCESS_ENABLED: 'true'", 'P1 no-authentication'],
  ])('%s', (variable, expected) => {
    expect(verdicts(rule, { 'docker-compose.yml': compose('x', variable) })).toEqual([`docker-compose.yml:5 ${expected}`]);
  });

  test.each([
    'POSTGRES_PASSWORD: ${POSTGRES_PASSWORD:?set it}',
    'POSTGRES_PASSWORD: ${POSTGRES_PASSWORD}',
    'POSTGRES_PASSWORD:',
    'POSTGRES_PASSWORD_FILE: /run/secrets/db',
    `POSTGRES_PASSWORD: ${strong}`,
    'DATABASE_URL: postgresql://app:${DB_PASSWORD}@db:5432/x',
    'POSTGRES_USER: postgres',
    'PASSWORD_MIN_LENGTH: 8',
    'MAIL_PASSWORD: "null"',
  ])('is quiet: %s', (variable) => {
    expect(verdicts(rule, { 'docker-compose.yml': compose('x', variable) })).toEqual([]);
  });

  test.each([
    ['sqlite', 'P2 fixed'],
    ['postgres', 'P1 fixed'],
    ['${DB_ENGINE:-sqlite}', 'P1 fixed'],
  ])('accounts of a server beside DB_ENGINE: %s', (engine, expected) => {
    expect(verdicts(rule, { 'compose.yml': `services:\n  app:\n    build: .\n    environment:\n      DB_ENGINE: ${engine}\n      POSTGRES_PASSWORD: postgres\n` })).toEqual([`compose.yml:6 ${expected}`]);
  });

  test('an account of the application beside SQLite', () => {
    const text = (engine: string): string => `services:\n  app:\n    image: x\n    environment:\n      - DB_CONNECTION=${engine}\n      - DB_PASSWORD=password\n`;
    expect([verdicts(rule, { 'compose.yml': text('sqlite') }), verdicts(rule, { 'compose.yml': text('mysql') }).length]).toEqual([['compose.yml:6 P2 fixed'], 1]);
  });

  test('one password, one finding: at the server that is set up with it', () => {
    const text = 'services:\n  app:\n    image: x\n    environment:\n      DB_URL: postgres://u:postgres@db/x\n      DB_PASSWORD: postgres\n  db:\n    image: postgres\n    environment:\n      POSTGRES_PASSWORD: postgres\n';
    expect(verdicts(rule, { 'compose.yml': text })).toEqual(['compose.yml:10 P1 fixed']);
    expect(verdicts(rule, { 'compose.yml': `${text}    ports: ["5432:5432"]\n` })).toEqual(['compose.yml:10 P0 fixed']);
    expect(verdicts(rule, { 'compose.yml': `${text}    ports: ["127.0.0.1:5432:5432"]\n` })).toEqual(['compose.yml:10 P1 fixed']);
  });

  test.each([
    ['whose own port is published', '    ports: ["5432:5432"]\n', 'P0 fixed'],
    ['whose port is not published', '    expose: ["5432"]\n', 'P1 fixed'],
    ['inside the application, which alone is published', '    ports: ["8000:8000"]\n', 'P1 fixed'],
  ])('a datastore of an unknown image %s', (_, more, expected) => {
    expect(verdicts(rule, { 'compose.yml': compose('acme/x', 'POSTGRES_PASSWORD: postgres', `${more}${app}`) })).toEqual([`compose.yml:5 ${expected}`]);
  });

  test("a datastore's own variable in the service that asks it", () => {
    const text = (host: string): string => `services:\n  app:\n    build: .\n    ports: ["5432:5432"]\n    environment:\n      POSTGRES_HOST: ${host}\n      POSTGRES_PASSWORD: postgres\n  db:\n    image: acme/db\n`;
    expect(verdicts(rule, { 'compose.yml': text('db') })).toEqual(['compose.yml:7 P1 fixed']);
    expect(verdicts(rule, { 'compose.yml': text('app') })).toEqual(['compose.yml:7 P0 fixed']);
  });

  test("an administrator's password is not the datastore's, though it is the same word", () => {
    const text = 'services:\n  app:\n    build: .\n    environment:\n      ADMIN_PASSWORD: admin\n      DB_HOST: db\n      DB_PASS: admin\n  db:\n    image: postgres\n    environment:\n      POSTGRES_PASSWORD: admin\n';
    expect(verdicts(rule, { 'compose.yml': text })).toEqual(['compose.yml:5 P0 fixed']);
  });

  test('a password in a command and in the URL that uses it', () => {
    const text = 'services:\n  r:\n    image: redis\n    command: redis-server --requirepass hush-redispassword1\n  app:\n    build: .\n    environment:\n      R: redis://:hush-redispassword1@r:6379\n'.replaceAll('hush-redispassword1', 'redis123');
    expect(verdicts(rule, { 'compose.yml': text })).toEqual(['compose.yml:4 P1 fixed']);
  });

  test.each([
    ['# NOTE: please do not use this configuration for production setups.\n', ''],
    ['# This is intended to be used for demo, development, and learning\n# purposes only.\n', ''],
    ["version: '3'\n\n# This file is intended for local testing and development\n", ''],
    ['', "      # trust them blindly (DON'T DO THIS IN PRODUCTION!)\n"],
  ])('a file or a line that disclaims production: %s%s', (head, above) => {
    const text = `${head}${compose('postgres', 'POSTGRES_PASSWORD: postgres', `    ports: ["127.0.0.1:5432:5432"]\n${app}`).replace('      POSTGRES', `${above}      POSTGRES`)}`;
    expect(verdicts(rule, { 'compose.yml': text })).toEqual([expect.stringMatching(/ P2 fixed$/)]);
  });

  test.each([
    ['a mail server elsewhere', 'EMAIL_HOST: smtp.example.com\n      EMAIL_HOST_PASSWORD: password', ['compose.yml:6 P2 fixed']],
    ['the first administrator', 'EMAIL_HOST: smtp.example.com\n      ADMIN_PASSWORD: password', ['compose.yml:6 P0 fixed']],
  ])('the password of %s', (_, environment, expected) => {
    expect(verdicts(rule, { 'compose.yml': compose('shop', environment, app) })).toEqual(expected);
  });

  test.each([
    ["GF_AUTH_ANONYMOUS_ENABLED: 'true'\n      GF_AUTH_ANONYMOUS_ORG_ROLE: Admin", ['compose.yml:6 P0 no-authentication']],
    ["GF_AUTH_ANONYMOUS_ENABLED: 'false'\n      GF_AUTH_ANONYMOUS_ORG_ROLE: Admin\n      GF_SECURITY_ADMIN_PASSWORD: ${PASSWORD}", []],
    ["GF_AUTH_ANONYMOUS_ENABLED: 'true'\n      GF_AUTH_ANONYMOUS_ORG_ROLE: Viewer\n      GF_SECURITY_ADMIN_PASSWORD: ${PASSWORD}", []],
  ])('Grafana makes strangers administrators: %s', (environment, expected) => {
    expect(verdicts(rule, { 'compose.yml': compose('grafana/grafana', environment, `    ports: ["3000:3000"]\n${app}`) })).toEqual(expected);
  });

  test.each([['http://graphite.example.com/', 'P2'], ['username', 'P2'], ['graph', 'P0'], ['http://graphite.acme.com/', 'P0']])('a client of %s', (address, severity) => {
    const text = 'services:\n  app:\n    build: .\n    env_file: [app.env]\n    ports: ["8000:8000"]\n';
    expect(verdicts(rule, { 'compose.yml': text, 'app.env': `GRAPHITE_API=${address}\nGRAPHITE_PASS=password\n` })).toEqual([`app.env:2 ${severity} fixed`]);
  });

  test.each([['["python", "app.py"]', 'P2'], ['["sh", "scripts/init.sh"]', 'P0']])('a variable of a script, beside %s', (command, severity) => {
    const files = { 'chart/Chart.yaml': 'name: a\n', 'chart/values.yaml': 'env:\n  - name: ADMIN_PASSWORD\n    value: password\n', 'scripts/init.sh': '#!/bin/sh\npython3 create_db.py $ADMIN_EMAIL $ADMIN_PASSWORD\n', Dockerfile: `FROM python:3.12\nCOPY . .\nCMD ${command}\n` };
    expect(verdicts(rule, files)).toEqual([`chart/values.yaml:2 ${severity} helm`]);
  });

  test("a client's env file that tells the server's password again", () => {
    const text = 'services:\n  app:\n    build: .\n    env_file: [app.env]\n  db:\n    image: postgres\n    environment:\n      POSTGRES_PASSWORD: postgres\n    ports: ["5432:5432"]\n';
    expect(verdicts(rule, { 'compose.yml': text, 'app.env': 'SPRING_DATASOURCE_PASSWORD=postgres\n' })).toEqual(['compose.yml:8 P0 fixed']);
    expect(verdicts(rule, { 'compose.yml': text, 'app.env': 'ADMIN_PASSWORD=password\n' })).toEqual(['app.env:1 P0 fixed', 'compose.yml:8 P0 fixed']);
  });

  test('a password equal to its user', () => {
    expect(verdicts(rule, { 'compose.yml': compose('postgres', 'POSTGRES_USER: zephyr\n      POSTGRES_PASSWORD: zephyr', app) })).toEqual(['compose.yml:6 P1 fixed']);
  });

  test('a stack whose Django takes the settings of a machine', () => {
    const text = (settings: string): string => `services:\n  db:\n    image: postgres\n    environment:\n      POSTGRES_PASSWORD: postgres\n  app:\n    build: .\n    environment:\n      DJANGO_SETTINGS_MODULE: ${settings}\n`;
    expect(verdicts(rule, { 'compose.yml': text('shop.settings.production') })).toEqual([expect.stringMatching(/ P1 /)]);
    expect(verdicts(rule, { 'compose.yml': text('shop.settings.local') })).toEqual([expect.stringMatching(/ P2 /)]);
  });

  test("Compose's own .env beside the file decides", () => {
    const text = compose('postgres', 'POSTGRES_PASSWORD: ${DB_PASSWORD}', `    ports: ["5432:5432"]\n${app}`);
    expect(verdicts(rule, { 'a/compose.yml': text, 'a/.env': 'DB_PASSWORD=postgres\n' })).toEqual(['a/.env:1 P0 fixed']);
    expect(verdicts(rule, { 'a/compose.yml': text, 'b/.env': 'DB_PASSWORD=postgres\n' })).toEqual([]);
  });

  test('an env file that a service reads', () => {
    const text = (name: string): string => `services:\n  db:\n    image: postgres\n    env_file: ${name}\n    ports: ["5432:5432"]\n${app}`;
    const env = 'POSTGRES_USER=x\nPOSTGRES_PASSWORD=postgres\n';
    expect(verdicts(rule, { 'a/compose.yml': text('../db.env'), 'db.env': env })).toEqual(['db.env:2 P0 fixed']);
    expect(verdicts(rule, { 'a/compose.yml': text('./.env'), 'a/.env': env, 'a/compose.prod.yml': 'services: {db: {image: postgres}}\n' })).toEqual(['a/.env:2 P2 fixed']);
    expect(verdicts(rule, { 'compose.yml': text('.env.example'), '.env.example': env })).toEqual([]);
  });

  test.each([
    ['grafana/grafana', '3000:3000', ['compose.yml:2 P0 default-account']],
    ['grafana/grafana', '127.0.0.1:3000:3000', []],
    ['redis:7', '6379:6379', ['compose.yml:2 P0 no-password']],
    ['mongo', '27017:27017', ['compose.yml:2 P0 no-password']],
    ['mongo\n    network_mode: host', '127.0.0.1:27017:27017', ['compose.yml:2 P0 no-password']],
    ['mongo\n    network_mode: host\n    command: mongod --bind_ip 127.0.0.1', '127.0.0.1:27017:27017', ['compose.yml:2 P2 neighbours']],
    ['postgres', '5432:5432', []],
    ['mongo\n    command: sh -c "mongod --bind_ip_all --replSet rs0"', '27017:27017', ['compose.yml:2 P0 no-password']],
    ['mongo\n    command: sh -c "mongod --auth --bind_ip_all"', '27017:27017', []],
    ['mongo\n    command: sh -c "./prepare && mongod --bind_ip_all"', '27017:27017', []],
    ['grafana/grafana\n    volumes: ["./grafana.ini:/etc/grafana/grafana.ini:ro"]', '3000:3000', []],
    ['grafana/grafana\n    volumes: ["./boards:/etc/grafana/provisioning", "data:/etc/grafana"]', '3000:3000', ['compose.yml:2 P0 default-account']],
  ])("what %s lets in by itself, on %s", (image, port, expected) => {
    expect(verdicts(rule, { 'compose.yml': `services:\n  s:\n    image: ${image}\n    ports: ["${port}"]\n${app}` })).toEqual(expected);
  });

  test.each([
    ['redis:7', 'command: redis-server --requirepass ${P:?}', []],
    ['redis:7', 'command: redis-server --requirepass redis', ['compose.yml:5 P0 fixed']],
    ['redis:7', 'command: redis-server /etc/redis.conf', []],
    ['redis:7', 'env_file: .env', []],
    ['elasticsearch:8.1.0', 'environment: ["xpack.security.enabled=false"]', ['compose.yml:5 P0 no-authentication']],
  ])('%s with %s', (image, more, expected) => {
    const port = image.startsWith('redis') ? '6379:6379' : '9200:9200';
    expect(verdicts(rule, { 'compose.yml': `services:\n  s:\n    image: ${image}\n    ports: ["${port}"]\n    ${more}\n${app}` })).toEqual(expected);
  });

  test.each<[string, string, string[]]>([
    ['Redis without a password', 'redis:7', ['compose.yml:2 P2 neighbours']],
    ['MongoDB without a password', 'mongo', ['compose.yml:2 P2 neighbours']],
    ['Memcached, which has none', 'memcached', []],
    ['Redis whose command is left open', 'redis:7\n    command: redis-server ${ARGS}', []],
    ['Redis with a guessable password', 'redis:7\n    command: redis-server --requirepass redis', ['compose.yml:4 P1 fixed']],
  ])('for its neighbours only: %s', (_, image, expected) => {
    expect(verdicts(rule, { 'compose.yml': `services:\n  s:\n    image: ${image}\n${app}` })).toEqual(expected);
    expect(verdicts(rule, { 'tools/compose.yml': `services:\n  s:\n    image: ${image}\n${app}` })).toEqual(expected.filter((each) => each.includes('fixed')).map((each) => `tools/${each}`.replace('P1', 'P2')));
  });

  test.each<[string, string, string[]]>([
    ['a connection string to a datastore that is not published', 'services:\n  app:\n    build: .\n    environment:\n      MONGO_URL: mongodb://shop:shop@store:27017/shop\n  store:\n    image: mongo\n    environment: [MONGO_INITDB_ROOT_PASSWORD]\n', ['compose.yml:5 P1 fixed']],
    ['a connection string to one elsewhere', 'services:\n  app:\n    build: .\n    environment:\n      MONGO_URL: mongodb://shop:shop@store.internal:27017/shop\n', ['compose.yml:5 P0 fixed']],
    ["the application's own login with the datastore's password", 'services:\n  app:\n    build: .\n    environment:\n      ADMIN_PASSWORD: postgres\n  db:\n    image: postgres\n    environment:\n      POSTGRES_PASSWORD: postgres\n', ['compose.yml:5 P0 fixed']],
    ["a datastore's administrator, as its client writes it", 'services:\n  app:\n    build: .\n    environment:\n      MONGODB_ADMIN_PASSWORD: root\n  db:\n    image: mongo\n    environment:\n      MONGO_INITDB_ROOT_PASSWORD: root\n', ['compose.yml:9 P1 fixed']],
    ['a console, which a proxy may publish', 'services:\n  app: {build: .}\n  grafana:\n    image: grafana/grafana\n    environment:\n      GF_SECURITY_ADMIN_PASSWORD: admin\n', ['compose.yml:6 P0 fixed']],
    ["a password of a server that is no known product, on its client", 'services:\n  app:\n    build: .\n    environment:\n      VAULTDB_PASSWORD: ${P:-root1234}\n  vaultdb:\n    image: shop/vaultdb\n', ['compose.yml:5 P1 fallback']],
    ['the same, published', 'services:\n  app:\n    build: .\n    environment:\n      VAULTDB_PASSWORD: ${P:-root1234}\n  vaultdb:\n    image: shop/vaultdb\n    ports: ["39017:39017"]\n', ['compose.yml:5 P0 fallback']],
    ['a short password equal to its user, both to fall back on', 'services:\n  app: {build: .}\n  db:\n    image: postgres\n    environment:\n      POSTGRES_USER: ${U:-qx}\n      POSTGRES_PASSWORD: ${P:-qx}\n', ['compose.yml:7 P1 fallback']],
    ['sources mounted over the image, and a cloud that is played', 'services:\n  app:\n    build: {context: .}\n    volumes: ["./:/app"]\n    environment:\n      ADMIN_PASSWORD: admin\n  cloud:\n    image: localstack/localstack\n', ['compose.yml:6 P2 fixed']],
    ['a name and the word', 'services:\n  app: {build: .}\n  db:\n    image: postgres\n    environment:\n      POSTGRES_PASSWORD: ${DB_PASS:-shop_password}\n', ['compose.yml:6 P2 descriptive']],
    ['a name and the word, published', 'services:\n  app: {build: .}\n  db:\n    image: postgres\n    ports: ["5432:5432"]\n    environment:\n      POSTGRES_PASSWORD: ${DB_PASS:-shop_password}\n', ['compose.yml:7 P0 descriptive']],
    ['a URL of a broker that is switched off', 'services:\n  app:\n    build: .\n    environment:\n      RABBITMQ_ENABLED: "false"\n      RABBITMQ_URI: amqp://admin:admin@rabbitmq:5672/x\n', ['compose.yml:6 P2 fixed']],
    ['a console beside it, published, that asks for its account', 'services:\n  app: {build: .}\n  db:\n    image: postgres\n    environment:\n      POSTGRES_PASSWORD: example\n  ui:\n    image: adminer\n    ports: ["8080:8080"]\n', ['compose.yml:6 P0 fixed']],
    ["a server's password that is a user's name on its client", 'services:\n  app:\n    build: .\n    environment:\n      CLICKHOUSE_USER: quokka\n  stats:\n    image: clickhouse/clickhouse-server\n    ports: ["8123:8123"]\n    environment:\n      CLICKHOUSE_PASSWORD: quokka\n', ['compose.yml:10 P0 fixed']],
    ["the product's name as packages are named", 'services:\n  app: {build: .}\n  files:\n    image: minio/minio\n    environment:\n      MINIO_ROOT_USER: quokka\n      MINIO_ROOT_PASSWORD: com.acme.quokka\n', ['compose.yml:7 P1 fixed']],
    ['a datastore and a console of its own kind', 'services:\n  stats:\n    image: clickhouse/clickhouse-server\n    environment:\n      CLICKHOUSE_PASSWORD: clickhouse\n  ui:\n    image: ghcr.io/caioricciuti/ch-ui\n', ['compose.yml:5 P2 fixed']],
    ['a console whose administrator is called like the password', 'services:\n  app: {build: .}\n  login:\n    image: quay.io/keycloak/keycloak\n    environment:\n      KEYCLOAK_ADMIN: quokka_kc\n      KEYCLOAK_ADMIN_PASSWORD: quokka_kc\n', ['compose.yml:7 P0 fixed']],
    ['the key written with a blank', 'services :\n  app: {build: .}\n  db:\n    image: postgres\n    environment:\n      POSTGRES_PASSWORD: postgres\n', ['compose.yml:6 P1 fixed']],
  ])('%s', (_, text, expected) => {
    expect(verdicts(rule, { 'compose.yml': text })).toEqual(expected);
  });

  test('a file that defines the same services anew is started instead of this one', () => {
    const db = (ports: string): string => `services:\n  app: {build: .}\n  db:\n    image: postgres\n    environment:\n      POSTGRES_PASSWORD: postgres\n${ports}`;
    const shown = '    ports: ["5432:5432"]\n';
    expect(verdicts(rule, { 'compose.yml': db(''), 'compose.cloud.yml': db(shown) })).toEqual(['compose.cloud.yml:6 P0 fixed', 'compose.yml:6 P1 fixed']);
    expect(verdicts(rule, { 'compose.yml': db(''), 'compose.cloud.yml': `services:\n  db:\n${shown}` })).toEqual(['compose.yml:6 P0 fixed']);
  });

  test('a variable that sets up one datastore says nothing of another, whose port is published', () => {
    const stack = (ports: string): string => `services:\n  app:\n    build: .\n    env_file: .env\n  docs:\n    image: mongo\n${ports}    environment:\n      MONGO_INITDB_ROOT_PASSWORD: \${DB_PASSWORD}\n  orders:\n    image: mysql\n    ports: ["3306:3306"]\n`;
    expect(verdicts(rule, { 'compose.yml': stack(''), '.env': 'DB_PASSWORD=admin\n' })).toEqual(['.env:1 P1 fixed']);
    expect(verdicts(rule, { 'compose.yml': stack('    ports: ["27017:27017"]\n'), '.env': 'DB_PASSWORD=admin\n' })).toEqual(['.env:1 P0 fixed']);
    expect(verdicts(rule, { 'compose.yml': stack('').replace('${DB_PASSWORD}', '${DOCS_PASSWORD}'), '.env': 'DB_PASSWORD=admin\n' })).toEqual(['.env:1 P0 fixed']);
  });

  test('what runs from mounted sources with an env file for development', () => {
    const text = 'services:\n  app:\n    build: .\n    env_file: .env.docker\n    volumes: ["./backend:/app"]\n  db:\n    image: postgres\n    env_file: .env.docker\n    ports: ["5432:5432"]\n';
    const env = (type: string): string => `ENV_TYPE=${type}\nPOSTGRES_PASSWORD=postgres\n`;
    expect(verdicts(rule, { 'docker-compose.yml': text, '.env.docker': env('dev') })).toEqual(['.env.docker:2 P2 fixed']);
    expect(verdicts(rule, { 'docker-compose.yml': text, '.env.docker': env('prod') })).toEqual(['.env.docker:2 P0 fixed']);
    expect(verdicts(rule, { 'docker-compose.prod.yml': text, '.env.docker': env('dev') })).toEqual(['.env.docker:2 P0 fixed']);
    const named = (database: string, volumes = '["./backend:/app"]'): string => `services:\n  app:\n    build: .\n    environment: [DB=postgres://db/${database}]\n    volumes: ${volumes}\n  db:\n    image: postgres\n    environment: {POSTGRES_PASSWORD: postgres}\n    ports: ["5432:5432"]\n`;
    expect(verdicts(rule, { 'docker-compose.yml': named('shop-development') })).toEqual(['docker-compose.yml:8 P2 fixed']);
    expect(verdicts(rule, { 'docker-compose.yml': named('shop') })).toEqual(['docker-compose.yml:8 P0 fixed']);
    expect(verdicts(rule, { 'docker-compose.yml': `${named('shop')}x-uffizzi: {ingress: {service: app, port: 80}}\n` })).toEqual(['docker-compose.yml:8 P2 fixed']);
    expect(verdicts(rule, { 'docker-compose.yml': named('shop-development', '["files:/app/files"]') })).toEqual(['docker-compose.yml:8 P0 fixed']);
    expect(verdicts(rule, { 'docker-compose.yml': text.replace('.env.docker', '.env').replace('    env_file: .env.docker\n', '    environment: {POSTGRES_PASSWORD: postgres}\n'), '.env.example': env('dev') })).toEqual(['docker-compose.yml:8 P2 fixed']);
  });

  const startsScript = 'FROM python\nCOPY . /app\nENTRYPOINT ["/app/entrypoint.sh"]\n';
const superuser = (password: string): string => `#!/bin/sh\nif [ "$SKIP_SUPERUSER" != "true" ]; then\n  echo "User.objects.create_superuser('admin', 'admin@shop.test', ${password})" | python manage.py shell\nfi\n`;
const inituser = '#!/bin/sh\npython manage.py inituser --username=root --password=rootroot --action=create_super_admin &&\n';
  const pod = 'apiVersion: v1\nkind: Pod\nmetadata: {name: db}\nspec:\n  containers:\n    - name: db\n      image: mysql\n      env:\n        - name: MYSQL_ROOT_PASSWORD\n          value: root\n';
  const secretUrl = 'apiVersion: v1\nkind: Secret\nmetadata: {name: app}\ndata:\n  DATABASE_URL: bXlzcWw6Ly9yb290OnJvb3RAZGI6MzMwNi9zaG9w\n';
  const otherUrl = secretUrl.replace(/(?<=URL: ).*/, 'bXlzcWw6Ly9yb290OnBhc3N3b3JkQGRiOjMzMDYvc2hvcA==');
  const elsewhereUrl = secretUrl.replace(/(?<=URL: ).*/, 'bXlzcWw6Ly9yb290OnJvb3RAc3RvcmU6MzMwNi9zaG9w');
  const clusterService = (name: string, type: string): string => `apiVersion: v1\nkind: Service\nmetadata: {name: ${name}}\nspec:\n${type}  ports: [{port: 5672}]\n`;
  const client = (name: string, host: string): string => `apiVersion: v1\nkind: Pod\nmetadata: {name: app}\nspec:\n  containers:\n    - name: app\n      image: acme/shop\n      env:\n        - name: ${name}\n          value: ${host}\n        - name: SHOP_QUEUE_PASSWORD\n          value: password\n`;
  const secretEntry = 'apiVersion: v1\nkind: Secret\nmetadata: {name: rabbit}\ndata:\n  password: cGFzc3dvcmQ=\n';
  const helm = 'grafana:\n  adminPassword: admin\n';
  test.each<[string, Record<string, string>, string[]]>([
    ['Helm values', { 'charts/a/values.yaml': helm }, ['charts/a/values.yaml:2 P0 helm']],
    ['Helm values of a chart, wherever it lies', { 'dev/a/values.yaml': 'postgresqlPassword: postgres\n', 'dev/a/Chart.yaml': 'name: a\n' }, ['dev/a/values.yaml:1 P0 helm']],
    ["a chart's database that stands elsewhere", { 'a/values.yaml': 'database:\n  host: postgres.shop\n  password: postgres\n', 'a/Chart.yaml': 'name: a\n' }, ['a/values.yaml:3 P1 helm']],
    ["a chart's first account", { 'a/values.yaml': 'admin:\n  password: postgres\n', 'a/Chart.yaml': 'name: a\n' }, ['a/values.yaml:2 P0 helm']],
    ['Helm values in a development folder', { 'dev/values.yaml': helm }, []],
    ['keys of a Secret in Helm values', { 'charts/values.yaml': 'auth:\n  secretKeys:\n    DB_PASSWORD: password\n' }, []],
    ['variables in Helm values', { 'charts/values.yaml': "env:\n  - name: ADMIN_PASSWORD\n    value: '12345678'\n  - name: SMTP_PASSWORD\n    value: test\n  - name: DB_PASSWORD\n    valueFrom: {secretKeyRef: {name: password, key: password}}\nconfig:\n  POSTGRES_PASSWORD: shop_pass\n" }, ['charts/values.yaml:2 P0 helm', 'charts/values.yaml:9 P2 descriptive']],
    ['Helm values of a pipeline', { 'charts/a/values-ci.yaml': helm }, []],
    ['the first account of a start script', { 'docker/entrypoint': '#!/bin/bash\nexport SHOP_ADMIN_PASSWORD="${SHOP_ADMIN_PASSWORD:-admin}"\nshop init -p ${SHOP_ADMIN_PASSWORD}\n', 'docker/Dockerfile': 'FROM python\nCOPY entrypoint /\nENTRYPOINT ["/entrypoint"]\n' }, ['docker/entrypoint:2 P0 script']],
    ['an env file of another name', { 'docker/pgsql-env': 'POSTGRES_PASSWORD=12345\n', 'docker/compose.yml': 'services:\n  app: {build: .}\n  db:\n    image: postgres\n    env_file: [pgsql-env]\n    ports: ["5432:5432"]\n' }, ['docker/pgsql-env:1 P0 fixed']],
    ['an account that the start script of an image creates', { 'deploy/entrypoint.sh': inituser, Dockerfile: 'FROM python\nENTRYPOINT ["/app/deploy/entrypoint.sh"]\n' }, ['deploy/entrypoint.sh:2 P0 script']],
    ['a superuser whom Django makes', { 'entrypoint.sh': superuser("'admin'"), Dockerfile: startsScript }, ['entrypoint.sh:3 P0 script']],
    ['a superuser for developers', { 'entrypoint.sh': superuser("'admin'").replace('SKIP_SUPERUSER', 'NOT_DEBUG'), Dockerfile: startsScript }, []],
    ['a superuser whom the deployment leaves out', { 'entrypoint.sh': superuser("'admin'"), Dockerfile: startsScript, 'compose.yml': 'services:\n  web:\n    build: .\n    environment:\n      SKIP_SUPERUSER: "true"\n' }, []],
    ["a superuser's password from outside", { 'entrypoint.sh': superuser("'$SUPERUSER_PASSWORD'"), Dockerfile: startsScript }, []],
    ['a password where none is set', { 'entrypoint.sh': 'if [ -z ${SUPERUSER_PASSWORD+x} ]; then\n  SUPERUSER_PASSWORD="admin"\nfi\n', Dockerfile: startsScript }, ['entrypoint.sh:2 P0 script']],
    ['a password of something else', { 'entrypoint.sh': 'if [ -z ${SUPERUSER_NAME+x} ]; then\n  SUPERUSER_PASSWORD="admin"\nfi\n', Dockerfile: startsScript }, []],
    ['the same from outside', { 'deploy/entrypoint.sh': inituser.replace('rootroot', '${ADMIN_PASSWORD:?}'), Dockerfile: 'FROM python\nENTRYPOINT ["/app/deploy/entrypoint.sh"]\n' }, []],
    ['a script that nothing starts', { 'deploy/entrypoint.sh': inituser, Dockerfile: 'FROM python\nCMD ["python", "app.py"]\n' }, []],
    ['a client in a start script', { 'entrypoint.sh': '#!/bin/sh\nmysql --user=root --password=root < create_users.sql\n', Dockerfile: 'FROM python\nENTRYPOINT ["/entrypoint.sh"]\n' }, []],
    ['a development file', { 'docker-compose.override.yml': compose('postgres', 'POSTGRES_PASSWORD: postgres') }, []],
    ['a pipeline', { '.github/workflows/ci.yml': 'on: push\njobs:\n  t:\n    runs-on: x\n    services:\n      db:\n        image: postgres\n        env: {POSTGRES_PASSWORD: postgres}\n' }, []],
    ['a Kubernetes Secret', { 'k8s/s.yaml': 'apiVersion: v1\nkind: Secret\nmetadata: {name: db}\ndata:\n  POSTGRES_PASSWORD: cG9zdGdyZXM=\n' }, ['k8s/s.yaml:5 P0 kubernetes']],
    ['a Kubernetes container', { 'k8s/d.yaml': pod }, ['k8s/d.yaml:9 P1 kubernetes']],
    ['a Secret above the folder of a datastore, with another password', { 'k8s/s.yaml': otherUrl, 'k8s/deployments/db.yaml': pod, 'k8s/services/db.yaml': 'apiVersion: v1\nkind: Service\nmetadata: {name: db}\nspec:\n  ports: [{port: 3306}]\n', 'k8s/services/app.yaml': 'apiVersion: v1\nkind: Service\nmetadata: {name: app}\nspec:\n  type: LoadBalancer\n  ports: [{port: 80}]\n' }, ['k8s/deployments/db.yaml:9 P1 kubernetes', 'k8s/s.yaml:5 P1 kubernetes']],
    ['a Secret above the folders of its datastore and of what shows it to the world', { 'k8s/s.yaml': otherUrl, 'k8s/deployments/db.yaml': pod, 'k8s/services/db.yaml': 'apiVersion: v1\nkind: Service\nmetadata: {name: db}\nspec:\n  type: NodePort\n  ports: [{port: 3306}]\n' }, ['k8s/deployments/db.yaml:9 P0 kubernetes', 'k8s/s.yaml:5 P0 kubernetes']],
    ['a Secret with the password of the datastore that it names, which another manifest sets up: told once', { 'k8s/app/s.yaml': secretUrl, 'k8s/deployments/db.yaml': pod, 'k8s/services/db.yaml': 'apiVersion: v1\nkind: Service\nmetadata: {name: db}\nspec:\n  ports: [{port: 3306}]\n' }, ['k8s/deployments/db.yaml:9 P1 kubernetes']],
    ['a Secret whose value is hidden, and a client of its datastore: told once', { 'k8s/app/s.yaml': 'apiVersion: v1\nkind: Secret\nmetadata: {name: app}\nstringData:\n  DATABASE_STRING: postgresql://shelfmark:shelfmark@db/shop\n', 'k8s/db/s.yaml': 'apiVersion: v1\nkind: Secret\nmetadata: {name: db}\ntype: Opaque\nstringData:\n  POSTGRES_USER: shelfmark\n  POSTGRES_PASSWORD: shelfmark\n', 'k8s/db/d.yaml': pod.replace('image: mysql', 'image: postgres:14').replace(/ {6}env:[^]*/, '') }, ['k8s/db/s.yaml:7 P1 kubernetes']],
    ['a Secret with the password of another host', { 'k8s/s.yaml': elsewhereUrl, 'k8s/deployments/db.yaml': pod, 'k8s/services/db.yaml': 'apiVersion: v1\nkind: Service\nmetadata: {name: db}\nspec:\n  ports: [{port: 3306}]\n' }, ['k8s/deployments/db.yaml:9 P1 kubernetes', 'k8s/s.yaml:5 P1 kubernetes']],
    ['a Kubernetes container that a Service shows to the world', { 'k8s/d.yaml': pod, 'k8s/s.yaml': 'apiVersion: v1\nkind: Service\nmetadata: {name: db}\nspec:\n  type: NodePort\n  ports: [{port: 3306}]\n' }, ['k8s/d.yaml:9 P0 kubernetes']],
    ['a client beside the host that a Service of its folder has', { 'base/app.yaml': client('SHOP_QUEUE_URI', 'amqp://rabbit:5672'), 'base/rabbit.yaml': clusterService('rabbit', '') }, ['base/app.yaml:11 P1 kubernetes']],
    ['a client beside the host that a Service of another folder has', { 'k8s/app/app.yaml': client('SHOP_QUEUE_HOST', 'rabbit.shop.svc.cluster.local'), 'k8s/stores/rabbit.yaml': clusterService('rabbit', '') }, ['k8s/app/app.yaml:11 P1 kubernetes']],
    ['a client of a Service by its namespace', { 'k8s/app/c.yaml': namespaced('rabbit.shop'), 'k8s/stores/rabbit.yaml': clusterService('rabbit', '') }, ['k8s/app/c.yaml:5 P1 kubernetes']],
    ['a client of a host outside that is called like a Service', { 'k8s/app/c.yaml': namespaced('rabbit.com'), 'k8s/stores/rabbit.yaml': clusterService('rabbit', '') }, ['k8s/app/c.yaml:5 P0 kubernetes']],
    ['a client of a Service shown to the world', { 'base/app.yaml': client('SHOP_QUEUE_HOSTNAME', 'rabbit'), 'base/rabbit.yaml': clusterService('rabbit', '  type: LoadBalancer\n') }, ['base/app.yaml:11 P0 kubernetes']],
    ['a client of a host outside the cluster', { 'base/app.yaml': client('SHOP_QUEUE_HOST', 'rabbit.acme.net') }, ['base/app.yaml:11 P0 kubernetes']],
    ['a client beside the host of something else', { 'base/app.yaml': client('SHOP_MAIL_HOST', 'rabbit'), 'base/rabbit.yaml': clusterService('rabbit', '') }, ['base/app.yaml:11 P0 kubernetes']],
    ["a datastore's own variable in a client", { 'base/app.yaml': client('MYSQL_HOST', 'mysql').replaceAll('SHOP_QUEUE', 'MYSQL'), 'base/mysql.yaml': clusterService('mysql', '') }, ['base/app.yaml:11 P1 kubernetes']],
    ["a console's password in a client", { 'base/app.yaml': client('GRAFANA_HOST', 'grafana').replaceAll('SHOP_QUEUE', 'GRAFANA'), 'base/grafana.yaml': clusterService('grafana', '') }, ['base/app.yaml:11 P0 kubernetes']],
    ['an entry of a Secret that a client of a neighbour is given', { 'k8s/db-secret.yaml': secretEntry, 'shop/k8s/app.yaml': client('SHOP_QUEUE_URI', 'amqp://rabbit:5672').replace('value: password', 'valueFrom: {secretKeyRef: {name: rabbit, key: password}}'), 'k8s/rabbit.yaml': clusterService('rabbit', '') }, ['k8s/db-secret.yaml:5 P1 kubernetes']],
    ['an entry of a Secret that nobody is seen to be given', { 'k8s/db-secret.yaml': secretEntry, 'k8s/rabbit.yaml': clusterService('rabbit', '') }, ['k8s/db-secret.yaml:5 P0 kubernetes']],
    ["a chart's datastore", { 'charts/a/values.yaml': 'postgresql:\n  auth:\n    password: postgres\n' }, ['charts/a/values.yaml:3 P1 helm']],
    ["a chart's datastore, shown to the world", { 'charts/a/values.yaml': 'postgresql:\n  auth:\n    password: postgres\n  primary:\n    service: {type: LoadBalancer}\n' }, ['charts/a/values.yaml:3 P0 helm']],
    ['Helm values that only check the chart', { 'charts/a/Chart.yaml': 'name: a\n', 'charts/a/values.lint.yaml': helm }, []],
  ])('%s', (_, files, expected) => {
    expect(verdicts(rule, files)).toEqual(expected);
  });
});

const config = (password = 'password'): string => `apiVersion: v1\nkind: ConfigMap\nmetadata: {name: db-config}\ndata:\n  POSTGRES_PASSWORD: ${password}\n`;
const store = (port: number, type: string): string => `---\napiVersion: v1\nkind: Service\nmetadata: {name: db}\nspec:\n  type: ${type}\n  selector: {app: db}\n  ports: [{port: ${port}}]\n---\napiVersion: apps/v1\nkind: StatefulSet\nmetadata: {name: db}\nspec:\n  template:\n    metadata: {labels: {app: db}}\n    spec:\n      containers:\n        - name: db\n          image: acme/shop-db\n          ports: [{containerPort: ${port}}]\n          envFrom: [{configMapRef: {name: db-config}}]\n`;
const overlaid = { 'src/k8s/base/config.yaml': config(), 'src/k8s/base/kustomization.yaml': 'resources: [config.yaml]\n', 'src/k8s/cluster/db.yaml': store(5432, 'ClusterIP'), 'src/k8s/cluster/kustomization.yaml': 'resources: [../base, db.yaml]\n' };
test.each<[string, Record<string, string>, string[]]>([
  ["the repository's own image of a datastore behind a Service of the cluster", { 'k8s/db.yaml': config() + store(5432, 'ClusterIP') }, ['k8s/db.yaml:5 P1 kubernetes']],
  ['the same behind a balancer', { 'k8s/db.yaml': config() + store(5432, 'LoadBalancer') }, ['k8s/db.yaml:5 P0 kubernetes']],
  ['what answers at another port', { 'k8s/db.yaml': config() + store(8080, 'ClusterIP') }, ['k8s/db.yaml:5 P0 kubernetes']],
  ['a base whose overlay runs the datastore', overlaid, ['src/k8s/base/config.yaml:5 P1 kubernetes']],
  ['a base that no overlay takes in', { ...overlaid, 'src/k8s/cluster/kustomization.yaml': 'resources: [db.yaml]\n' }, ['src/k8s/base/config.yaml:5 P0 kubernetes']],
  ['a manifest of another folder with the same account', { ...overlaid, 'a/db.yaml': config() + store(5432, 'ClusterIP') }, ['a/db.yaml:5 P1 kubernetes', 'src/k8s/base/config.yaml:5 P1 kubernetes']],
])('%s', (_, files, expected) => expect(verdicts(rule, files)).toEqual(expected));

const tracing = (readme: string, more: Record<string, string> = { 'k8s/app.yaml': store(80, 'ClusterIP') }, folder = 'tracing'): Record<string, string> => ({ [`${folder}/compose.yml`]: `services:\n  app: {build: ..}\n  db:\n    image: postgres\n    environment: {POSTGRES_PASSWORD: postgres}\n`, [`${folder}/README.md`]: readme, ...more });
test.each<[string, Record<string, string>, string]>([
  ['calls it a demonstration', tracing('# Tracing Demo\n\nSix containers.\n'), 'P2'],
  ['says how to run it locally', tracing('# Tracing\n\n## Running the app locally\n'), 'P2'],
  ['says how to deploy it as well', tracing('# Tracing\n\n## Running it locally\n\n## Deploying it\n'), 'P1'],
  ['speaks of a demonstration in its text alone', tracing('# Tracing\n\nThere is a demo elsewhere.\n\n```sh\n# a demo\n```\n'), 'P1'],
  ['calls it a demonstration, where nothing else ships', tracing('# Tracing Demo\n', {}), 'P1'],
  ['calls it a demonstration, in a folder of deployments', tracing('# Tracing Demo\n', undefined, 'deploy'), 'P1'],
])('a Compose file whose README %s', (_, files, severity) => expect(verdicts(rule, files)).toEqual([expect.stringMatching(new RegExp(`compose.yml:5 ${severity} fixed$`))]));

test.each([
  ['P@ssw0rd', 'default'],
  ['admin@123', 'default'],
  ['12345678', 'default'],
  ['mysecretpassword', 'default'],
  ['CHANGE_ME', 'placeholder'],
  ['your-password-here', 'placeholder'],
  ['<password>', 'placeholder'],
  ['STRONG_DB_PASSWORD', 'placeholder'],
  ['PASSWORD', 'placeholder'],
  ['SENHA', 'placeholder'],
  ['shop_pass', 'descriptive'],
  ['Shop_password_123', 'descriptive'],
  ['shopdb_secret', 'descriptive'],
  ['ever-shop-secret-key', 'descriptive'],
  [strong, null],
  ['correct horse', null],
  ['', null],
] as const)('weakness of %j', (password, expected) => {
  expect(weaknessOf(password, {})).toBe(expected);
});

test('a long adversarial password takes no time', () => {
  expect(weaknessOf(`admin${'1'.repeat(50)}x`, {})).not.toBe('placeholder');
  expect(weaknessOf(`${'a-'.repeat(29)}!`, {})).not.toBe('descriptive');
});

test('a console of a profile, on the loopback of the host', () => {
  const grafana = (port: string, more: string): Record<string, string> => ({ 'docker-compose.yml': `services:\n  app: {build: .}\n  grafana:\n    image: grafana/grafana\n    ports: ["${port}"]\n${more}    environment:\n      GF_SECURITY_ADMIN_PASSWORD: admin\n` });
  const profile = '    profiles: [monitoring]\n';
  expect(verdicts(rule, grafana('127.0.0.1:3001:3000', profile)).map((each) => each.split(' ')[1])).toEqual(['P2']);
  expect(verdicts(rule, grafana('3001:3000', profile)).map((each) => each.split(' ')[1])).toEqual(['P0']);
  expect(verdicts(rule, grafana('127.0.0.1:3001:3000', '')).map((each) => each.split(' ')[1])).toEqual(['P0']);
});

test.each(['docker-compose.integration.yml', 'docker/regtest/docker-compose.yml'])('%s is of tests', (path) => {
  expect(verdicts(rule, { [path]: `services:\n  app: {build: .}\n  db:\n    image: postgres\n    environment:\n      POSTGRES_PASSWORD: postgres\n` })).toEqual([]);
});
