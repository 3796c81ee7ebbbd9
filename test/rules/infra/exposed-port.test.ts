import { describe, expect, test } from 'vitest';
import { rule } from '../../../rules/infra/exposed-port.ts';
import { verdicts } from '../project.ts';

const store = (image: string, port: string, more = ''): string => `services:\n  s:\n    image: ${image}\n    ports:\n      - ${port}\n${more}`;
/** The same beside the application that uses it. */
const service = (image: string, port: string, more = ''): string => store(image, port, more).replace('services:\n', 'services:\n  app: {build: .}\n');

describe('infra/exposed-port', () => {
  test.each([
    ['an image that somebody made for it', 'maker/runner:1', 'bash -c "cd /srv/shop && bash start.sh"', 'P0 datastore'],
    ['a base image', 'node:22', 'bash -c "cd /srv/shop && npm start"', 'P2 datastore'],
    ['the image\'s own command', 'maker/runner:1', 'serve', 'P2 datastore'],
    ['a reloading server', 'maker/runner:1', 'bash -c "cd /srv/shop && uvicorn app:app --reload"', 'P2 datastore'],
  ])('a service that runs the mounted repository by %s', (_, image, command, expected) => {
    const compose = `services:\n  shop:\n    image: ${image}\n    command: ${command}\n    volumes: ["\${DATA:-.}/:/srv/shop/"]\n  db:\n    image: postgres:16\n    ports:\n      - 5432:5432\n`;
    expect(verdicts(rule, { 'docker-compose.yml': compose, 'pkg/__init__.py': '' })).toEqual([`docker-compose.yml:9 ${expected}`]);
  });

  test.each([
    ['postgres:16', '5432:5432', 'P0 datastore'],
    ['docker.io/bitnami/redis', '"6380:6379"', 'P0 datastore'],
    ['milvusdb/milvus:v2', '19530:19530', 'P0 datastore'],
    ['quay.io/minio/minio:RELEASE', '"9000:9000"', 'P0 datastore'],
    ['minio/minio', '"9001:9001"', 'P0 admin'],
    ['chrislusf/seaweedfs', '"8333:8333"', 'P0 datastore'],
    ['adminer', '8080:8080', 'P0 admin'],
    ['openfga/openfga:latest', '"8080:8080"', 'P0 datastore'],
    ['nacos/nacos-server:v2', '"8848:8848"', 'P0 admin'],
    ['docker.io/registry:2', '"5000:5000"', 'P0 datastore'],
    ['solr:9', '"8983:8983"', 'P0 admin'],
    ['aidockorg/comfyui-cuda:latest', '"8188:8188"', 'P0 admin'],
    ['openfga/openfga:latest', '"2112:2112"', 'P2 metrics'],
    ['rabbitmq:3-management', '"15672:15672"', 'P0 admin'],
    ['rabbitmq:3', '"5672:5672"', 'P2 queue'],
    ['prom/prometheus', '9090:9090', 'P2 metrics'],
    ['grafana/grafana', '3000:3000', 'P2 dashboard'],
    ['own/database', '5432:5432', 'P0 datastore'],
    ['own/shop-opensearch:${V:-latest}', '"9200:9200"', 'P0 datastore'],
    ['own/elasticsearch-analysis-ik:8', '9200:9200', 'P0 datastore'],
    ['temporalio/auto-setup:1', '7233:7233', 'P0 datastore'],
    ['temporalio/ui', '8080:8080', 'P0 admin'],
    ['vespaengine/vespa', '19071:19071', 'P0 admin'],
    ['ollama/ollama', '11434:11434', 'P0 datastore'],
    ['ghcr.io/flaresolverr/flaresolverr:latest', '8191:8191', 'P0 datastore'],
    ['selenium/standalone-chrome:4', '4444:4444', 'P0 datastore'],
    ['caomingjun/warp', '1080:1080', 'P0 datastore'],
    ['cockroachdb/cockroach:v23', '26257:26257', 'P0 datastore'],
    ['arizephoenix/phoenix', '6006:6006', 'P2 dashboard'],
    ['grafana/alloy', '12345:12345', 'P2 dashboard'],
    ['axllent/mailpit', '8025:8025', 'P2 dashboard'],
    ['grafana/otel-lgtm', '3000:3000', 'P2 dashboard'],
    ['postgres', '"0.0.0.0:5432:5432"', 'P0 datastore'],
    ['postgres', '{target: 5432, published: 5432}', 'P0 datastore'],
    ['postgres', '"${DB_PORT:-5432}:5432"', 'P0 datastore'],
  ])('%s %s', (image, port, expected) => {
    expect(verdicts(rule, { 'docker-compose.yml': service(image, port) })).toEqual([`docker-compose.yml:6 ${expected}`]);
  });

  test.each([
    ['postgres', '"127.0.0.1:5432:5432"'],
    ['postgres', '"[::1]:5432:5432"'],
    ['postgres', '"${BIND:-127.0.0.1}:5432:5432"'],
    ['postgres', '"${BIND}:5432:5432"'],
    ['postgres', '{target: 5432, published: 5432, host_ip: 127.0.0.1}'],
    ['own/app', '3000:3000'],
    ['own/app', '9000:9000'],
    ['own/app', '9200:9200'],
    ['own/for-opensearch', '8080:8080'],
    ['own/weaviate-ui', '8080:8080'],
    ['traefik:v3', '5432:5432'],
  ])('is quiet: %s %s', (image, port) => {
    expect(verdicts(rule, { 'docker-compose.yml': service(image, port) })).toEqual([]);
  });

  const db = service('postgres', '5432:5432');
  const alone = store('postgres', '5432:5432');
  test.each<[string, Record<string, string>, string[]]>([
    ['a console of a profile, beside what starts without', { 'docker-compose.yml': service('adminer', '8080:8080', '    profiles: [management]\n') }, ['docker-compose.yml:6 P2 admin']],
    ['a console of a profile for production', { 'docker-compose.yml': service('adminer', '8080:8080', '    profiles: [prod]\n') }, ['docker-compose.yml:6 P0 admin']],
    ['a datastore of a profile', { 'docker-compose.yml': service('postgres', '5432:5432', '    profiles: [management]\n') }, ['docker-compose.yml:6 P0 datastore']],
    ['a development file', { 'docker-compose.dev.yml': db }, []],
    ['a test profile', { 'docker-compose.yml': service('postgres', '5432:5432', '    profiles: [test]\n') }, []],
    ['an internal network', { 'docker-compose.yml': service('postgres', '5432:5432', '    networks: [n]\nnetworks: {n: {internal: true}}\n') }, []],
    ['a file of datastores alone', { 'docker-compose.db.yml': alone }, ['docker-compose.db.yml:5 P2 datastore']],
    ['an application that goes to a platform', { 'docker-compose.yml': alone, Procfile: 'web: run\n' }, ['docker-compose.yml:5 P2 datastore']],
    ['sources mounted over the image, and a mail catcher', { 'docker-compose.yml': `${db}  web:\n    build: .\n    volumes:\n      - ./:/app\n  mail:\n    image: mailhog/mailhog\n` }, ['docker-compose.yml:6 P2 datastore']],
    ['sources mounted over the image', { 'docker-compose.yml': `${db}  web:\n    build: .\n    volumes:\n      - ./:/app\n` }, ['docker-compose.yml:6 P0 datastore']],
    ['sources mounted over what runs on somebody\'s own machine', { 'docker-compose.yml': `${db}  web:\n    build: web\n    volumes:\n      - "${'${PWD}'}/web:/app"\n    environment:\n      PROFILE: local\n` }, ['docker-compose.yml:6 P2 datastore']],
    ['sources mounted over what is tried', { 'docker-compose.yml': `${db}  web:\n    build: web\n    volumes:\n      - ./web:/app\n    environment:\n      TESTING: 1\n` }, ['docker-compose.yml:6 P2 datastore']],
    ['of a pipeline', { 'docker-compose.yml': `${db}  web:\n    image: shop:latest\n    environment:\n      APP_ENVIRONMENT: CI\n` }, ['docker-compose.yml:6 P2 datastore']],
    ['of production', { 'docker-compose.yml': `${db}  web:\n    image: shop:latest\n    environment:\n      APP_ENVIRONMENT: production\n` }, ['docker-compose.yml:6 P0 datastore']],
    ['what is tried, without its sources', { 'docker-compose.yml': `${db}  web:\n    build: web\n    environment:\n      TESTING: 1\n` }, ['docker-compose.yml:6 P0 datastore']],
    ['all that is built runs tests', { 'docker-compose.yml': `${alone}  app:\n    build: .\n    command: make test\n` }, ['docker-compose.yml:5 P2 datastore']],
    ['what is built runs', { 'docker-compose.yml': `${alone}  app:\n    build: .\n    command: make serve\n` }, ['docker-compose.yml:5 P0 datastore']],
    ['a head that says so', { 'docker-compose.yml': `# This is for the **development** setup.\n${db}` }, ['docker-compose.yml:7 P2 datastore']],
    ['a stage of its own beside datastores alone', { 'docker-compose.yml': store('postgres', '5432:5432'), 'docker-compose.staging.yml': 'services: {api: {build: .}}\n' }, ['docker-compose.yml:5 P2 datastore']],
    ['what completes datastores alone for a stage', { 'docker-compose.yml': store('postgres', '5432:5432'), 'docker-compose.apps.yml': 'services: {api: {build: .}}\n' }, ['docker-compose.yml:5 P0 datastore']],
    ['an application that only its profile starts', { 'compose.yaml': store('postgres', '5432:5432', '  app:\n    build: .\n    profiles: [app]\n') }, ['compose.yaml:5 P2 datastore']],
    ['applications of which one profile is always asked for', { 'compose.yaml': store('postgres', '5432:5432', '  app:\n    build: .\n    profiles: [gpu]\n') }, ['compose.yaml:5 P0 datastore']],
    ['a datastore that production gives a profile', { 'compose.yaml': store('postgres', '5432:5432'), 'compose.apps.yaml': 'services: {s: {profiles: [local]}, api: {build: .}}\n' }, ['compose.yaml:5 P2 datastore']],
    ['a template that a package copies into other projects', { 'packages/kit/package.json': '{"name": "kit"}', 'packages/kit/templates/docker/docker-compose.yml': db }, ['packages/kit/templates/docker/docker-compose.yml:6 P2 datastore']],
    ['a folder of templates that no package has', { 'templates/docker-compose.yml': db }, ['templates/docker-compose.yml:6 P0 datastore']],
    ['a production sibling', { 'docker-compose.yml': db, 'docker-compose.prod.yml': 'services: {s: {image: postgres}}\n' }, ['docker-compose.yml:6 P2 datastore']],
    ['a production file', { 'docker-compose.prod.yml': db }, ['docker-compose.prod.yml:6 P0 datastore']],
    ['a file of a name in camel case', { 'docker-compose.localDev.yml': db, 'docker-compose.yml': 'services: {a: {image: shop}}\n' }, ['docker-compose.localDev.yml:6 P2 datastore']],
    ['a file for devices', { 'docker-compose.myDevices.yml': db, 'docker-compose.yml': 'services: {a: {image: shop}}\n' }, ['docker-compose.myDevices.yml:6 P0 datastore']],
    ['a file that says it is for development', { 'docker-compose.yml': `# for local development\n${db}` }, ['docker-compose.yml:7 P2 datastore']],
    ['backing services of an image shipped otherwise', { 'docker-compose.yml': alone, Dockerfile: 'FROM node\nCMD ["node", "a"]\n' }, ['docker-compose.yml:5 P2 datastore']],
    ['datastores alone, whatever else there is', { 'a/compose.yml': alone, 'b/Dockerfile': 'FROM node\nCMD ["node", "a"]\n' }, ['a/compose.yml:5 P2 datastore']],
    ['datastores alone, the tag left open', { 'compose.yml': store('postgres:${TAG}', '5432:5432') }, ['compose.yml:5 P2 datastore']],
    ['datastores alone in a folder of the deployment', { 'deploy/compose.yml': alone }, ['deploy/compose.yml:5 P2 datastore']],
    ['datastores alone, by its name for production', { 'compose.prod.yml': alone }, ['compose.prod.yml:5 P0 datastore']],
    ['datastores beside the file of the application', { 'compose.infra.yml': alone, 'compose.yml': 'services: {app: {image: shop}}\n' }, ['compose.infra.yml:5 P0 datastore']],
    ['consoles alone', { 'compose.yml': store('portainer/portainer-ce', '9000:9000') }, ['compose.yml:5 P2 admin']],
    ['an image that only the environment knows', { 'compose.yml': `${alone}  x:\n    image: ${'${IMAGE}'}\n` }, ['compose.yml:5 P0 datastore']],
    ['datastores beside an image of the program in Go', { 'compose.yml': `${alone}  x:\n    image: maker/one-shop:2\n`, 'web/package.json': '{"name": "dashboard"}', 'go.mod': 'module example.com/maker/one-shop/v2\n\ngo 1.24\n' }, ['compose.yml:5 P0 datastore']],
    ['datastores beside an image of the program in Java', { 'compose.yml': `${alone}  x:\n    image: maker/one-shop:2\n`, 'web/package.json': '{"name": "dashboard"}', 'pom.xml': '<project><parent><artifactId>spring-boot-starter-parent</artifactId></parent><artifactId>one-shop</artifactId></project>' }, ['compose.yml:5 P0 datastore']],
    ['datastores beside an image that a pipeline publishes', { 'compose.yml': `${alone}  x:\n    image: maker/bazaar\n`, 'package.json': '{"name": "shop"}', '.github/workflows/image.yml': 'on: push\njobs:\n  image:\n    steps:\n      - uses: docker/build-push-action@v6\n        with: {tags: "maker/bazaar:latest"}\n' }, ['compose.yml:5 P0 datastore']],
    ['datastores beside an image of others, in a repository of Go', { 'compose.yml': `${alone}  x:\n    image: rival/test-ldap\n`, 'web/package.json': '{"name": "dashboard"}', 'go.mod': 'module example.com/maker/one-shop\n' }, ['compose.yml:5 P2 datastore']],
    ['datastores beside an image of others that uses none of them', { 'compose.yml': `${alone}  x:\n    image: rival/test-ldap\n`, 'package.json': '{"name": "shop"}' }, ['compose.yml:5 P2 datastore']],
    ['datastores beside an image named like the Python project', { 'compose.yml': `${alone}  x:\n    image: acme/shop-backend:1\n`, 'pyproject.toml': '[project]\nname = "shop"\n', 'web/package.json': '{"name": "pages"}' }, ['compose.yml:5 P0 datastore']],
    ['datastores beside an image named like no Python project here', { 'compose.yml': `${alone}  x:\n    image: acme/wiki-backend:1\n`, 'pyproject.toml': '[tool.poetry]\nname = "shop"\n', 'web/package.json': '{"name": "pages"}' }, ['compose.yml:5 P2 datastore']],
    ['datastores beside an image named like the repository', { 'compose.yml': `${alone}  x:\n    image: acme/shop:1\n`, 'package.json': '{"name": "shop"}' }, ['compose.yml:5 P0 datastore']],
    ['datastores beside an image that waits for one', { 'compose.yml': `${alone}  x:\n    image: rival/wiki\n    depends_on: [s]\n`, 'package.json': '{"name": "shop"}' }, ['compose.yml:5 P2 datastore']],
    ['datastores beside an image that is told of one', { 'compose.yml': `${alone}  x:\n    image: rival/wiki\n    environment: {DB: "tcp://s:1"}\n`, 'package.json': '{"name": "shop"}' }, ['compose.yml:5 P2 datastore']],
    ['datastores beside an image that waits for one, in a repository without programs', { 'compose.yml': `${alone}  x:\n    image: rival/wiki\n    depends_on: [s]\n` }, ['compose.yml:5 P0 datastore']],
    ['datastores beside an image named after the repository and a part of it', { 'compose.yml': `${alone}  x:\n    image: acme/shop-api:1\n`, 'package.json': '{"name": "shop"}' }, ['compose.yml:5 P0 datastore']],
    ['datastores beside an image that shares no more than the name of a part', { 'compose.yml': `${alone}  x:\n    image: rival/wiki-console\n`, 'a/package.json': '{"name": "@acme/console"}' }, ['compose.yml:5 P2 datastore']],
    ['datastores and a server of files with a command of variables', { 'compose.yml': `${alone}  x:\n    image: atmoz/sftp\n    command: "\${U}:\${P}"\n` }, ['compose.yml:5 P2 datastore']],
    ['a datastore that is built', { 'compose.yml': 'services:\n  s:\n    build: ./pg\n    ports: ["5432:5432"]\n', 'pg/Dockerfile': 'FROM postgres:16\n' }, ['compose.yml:4 P2 datastore']],
    ['an application that brings its own datastore beside it', { 'compose.pg.yml': alone, 'compose.yml': 'services: {app: {image: shop}, db: {image: "postgres:16"}}\n' }, ['compose.pg.yml:5 P2 datastore']],
    ['an application that brings another datastore beside it', { 'compose.pg.yml': alone, 'compose.yml': 'services: {app: {image: shop}, r: {image: redis}}\n' }, ['compose.pg.yml:5 P0 datastore']],
    ['datastores that the file of the application includes, whatever they are called', { 'docker-compose-dev-stores.yaml': alone, 'docker-compose.yaml': 'include: [docker-compose-dev-stores.yaml]\nservices: {app: {build: .}}\n' }, ['docker-compose-dev-stores.yaml:5 P0 datastore']],
    ['a file that names another for development', { 'docker-compose.yml': `# Images are built from the release.\n# For local hot-reload during development, use docker-compose.override.yaml.\n${db}` }, ['docker-compose.yml:8 P0 datastore']],
    ['datastores that a file for development includes', { 'stores/compose.yml': alone, 'compose.yml': '# for local development\ninclude: [{path: stores/compose.yml}]\nservices: {app: {build: .}}\n' }, ['stores/compose.yml:5 P2 datastore']],
    ['the folder over the image, and a local environment', { 'compose.yml': `${alone}  x:\n    image: acme/shop\n    environment: {OTEL_ENVIRONMENT: local}\n    volumes: [{type: bind, source: ., target: /shop}]\n` }, ['compose.yml:5 P2 datastore']],
    ['the folder over the image alone', { 'compose.yml': `${alone}  x:\n    image: acme/shop\n    volumes: ["./:/shop"]\n` }, ['compose.yml:5 P0 datastore']],
    ['what tries one component of the stack above', { 'pay/compose.yml': 'services:\n  s:\n    image: postgres\n    ports: ["5432:5432"]\n  pay: {build: .}\n', 'compose.yml': 'services: {pay: {build: pay}, web: {build: web}}\n' }, ['pay/compose.yml:4 P2 datastore']],
    ['as much as the stack above', { 'pay/compose.yml': 'services:\n  s:\n    image: postgres\n    ports: ["5432:5432"]\n  pay: {build: .}\n', 'compose.yml': 'services: {pay: {build: pay}}\n' }, ['pay/compose.yml:4 P0 datastore']],
    ['a component that the stack above does not build', { 'pay/compose.yml': 'services:\n  s:\n    image: postgres\n    ports: ["5432:5432"]\n  pay: {build: .}\n', 'compose.yml': 'services: {api: {build: api}, web: {build: web}}\n' }, ['pay/compose.yml:4 P0 datastore']],
    ['a folder of extras', { 'extras/compose.yml': db }, ['extras/compose.yml:6 P2 datastore']],
    ['a production overlay, which completes the file', { 'compose.yml': db, 'compose.prod.yml': 'services: {app: {command: run}}\n' }, ['compose.yml:6 P0 datastore']],
    ['a file that only opens ports of another', { 'compose.yml': 'services: {app: {build: .}, s: {image: postgres}}\n', 'compose.data.yml': 'services:\n  s:\n    ports: ["5432:5432"]\n' }, ['compose.data.yml:3 P2 datastore']],
    ['a production file that opens ports of another', { 'compose.yml': 'services: {app: {build: .}, s: {image: postgres}}\n', 'compose.prod.yml': 'services:\n  s:\n    ports: ["5432:5432"]\n' }, ['compose.prod.yml:3 P0 datastore']],
    ['a container called after development', { 'compose.yml': service('postgres', '5432:5432', '    container_name: devdb\n') }, ['compose.yml:6 P2 datastore']],
    ['local-dev in its head', { 'compose.yml': `# Services for local-dev workflows\n${db}` }, ['compose.yml:7 P2 datastore']],
    ['a head that says it is deployed', { 'compose.yml': `# Used for "clone & run" deployment\n${db}    environment: ["ENV=\${ENV:-local}"]\n` }, ['compose.yml:7 P0 datastore']],
    ['a default environment that is local', { 'compose.yml': `${db}    environment: ["ENV=\${ENV:-local}"]\n` }, ['compose.yml:6 P2 datastore']],
    ['Flower from an own image', { 'compose.yml': 'services:\n  f:\n    build: .\n    command: celery -A app flower --port=5555\n    ports: ["5555:5555"]\n' }, ['compose.yml:5 P0 admin']],
    ['Flower with a login', { 'compose.yml': 'services:\n  f:\n    build: .\n    command: celery -A app flower --basic_auth=${F:?}\n    ports: ["5555:5555"]\n' }, []],
    ['a shared port of an application that is built', { 'compose.yml': 'services:\n  app:\n    build: .\n    ports: ["9200:9200"]\n' }, []],
    ['a shared port of what is built upon a product', { 'compose.yml': 'services:\n  app: {build: .}\n  s:\n    build: ./search\n    ports: ["9200:9200"]\n', 'search/Dockerfile': 'FROM elasticsearch:8\n' }, ['compose.yml:5 P0 datastore']],
    ["the host's own network", { 'compose.yml': service('redis', '6379:6379', '    network_mode: host\n') }, ['compose.yml:6 P0 host-network']],
    ["the host's own network, without a port", { 'compose.yml': `services:\n  s:\n    image: mongo\n    network_mode: host\n  app: {build: .}\n` }, ['compose.yml:3 P0 host-network']],
    ["the host's own network, with a command that may listen elsewhere", { 'compose.yml': `services:\n  s:\n    image: mongo\n    network_mode: host\n    command: mongod --bind_ip 127.0.0.1\n  app: {build: .}\n` }, []],
    ["the host's own network, with a file that may listen elsewhere", { 'compose.yml': `services:\n  s:\n    image: redis\n    network_mode: host\n    volumes: ["./redis.conf:/etc/redis/redis.conf"]\n  app: {build: .}\n` }, []],
    ["the host's own network, no datastore", { 'compose.yml': `services:\n  s:\n    image: openzipkin/zipkin\n    network_mode: host\n  app: {build: .}\n` }, []],
    ['a debugging file by its name', { 'docker/docker-compose-x_debug.yml': db }, ['docker/docker-compose-x_debug.yml:6 P2 datastore']],
  ])('%s', (_, files, expected) => {
    expect(verdicts(rule, files)).toEqual(expected);
  });

  test('a port that two services share through an anchor is one finding', () => {
    expect(verdicts(rule, { 'compose.yml': 'x-p: &p\n  image: postgres\n  ports: ["5432:5432"]\nservices:\n  app: {build: .}\n  a: {<<: *p}\n  b: {<<: *p}\n' })).toEqual(['compose.yml:3 P0 datastore']);
  });

  test('a port that the production file takes away is for developers', () => {
    const base = service('postgres:16', '5432:5432');
    const prod = (ports: string): Record<string, string> => ({ 'docker-compose.yml': base, 'docker-compose.prod.yml': `services:\n  s:\n    restart: always\n${ports}` });
    expect(verdicts(rule, prod('    ports: !reset []\n'))).toEqual(['docker-compose.yml:6 P2 datastore']);
    expect(verdicts(rule, prod('    ports: !override ["127.0.0.1:5432:5432"]\n'))).toEqual(['docker-compose.yml:6 P2 datastore']);
    expect(verdicts(rule, prod(''))).toEqual(['docker-compose.yml:6 P0 datastore']); // sequences are appended
  });
});
