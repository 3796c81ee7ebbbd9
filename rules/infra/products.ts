// What well-known images listen on, and how their first account is set. Sources: the images' own pages on Docker Hub.

import type { PortFact, ServiceFact } from '../../src/model/fact.ts';
import type { Located, Project } from '../../src/model/project.ts';
import { defaultText } from '../../src/model/value.ts';
import { folderOf, inFolder, joinPath } from '../../src/link/paths.ts';

/** `datastore` and `admin` give whoever reaches them the data or the controls; the rest gives away or lets in less. */
export type PortKind = 'datastore' | 'admin' | 'queue' | 'metrics' | 'dashboard';

export interface Product {
  readonly name: string; // as the vendor writes it
  readonly image: RegExp; // the image's name without registry, tag and digest
  readonly ports: Readonly<Record<string, PortKind>>;
  /** What lets in without a password when nothing is set. */
  readonly open?: 'no-password' | 'default-account';
  /** Variables (or their pattern) one of which being set means that the first account is not the built-in one. */
  readonly credential?: RegExp;
  /** Where its image looks for a configuration file, which may set the account. */
  readonly configuration?: RegExp;
}

export const products: readonly Product[] = [
  { name: 'PostgreSQL', image: /^(?:.*\/)?(?:postgres(?:ql)?(?:-repmgr)?|pgautoupgrade|postgis|pgvector|pgvecto-rs|timescaledb(?:-ha)?|supabase\/postgres|vectorchord.*|paradedb)$/, ports: { 5432: 'datastore' } },
  { name: 'PgBouncer', image: /(?:^|\/)(?:pgbouncer|pgpool|supavisor)$/, ports: { 5432: 'datastore', 6432: 'datastore' } },
  { name: 'MySQL', image: /(?:^|\/)(?:mysql(?:-server)?|percona(?:-server)?)$/, ports: { 3306: 'datastore', 33060: 'datastore' } },
  { name: 'MariaDB', image: /(?:^|\/)mariadb(?:-galera)?$/, ports: { 3306: 'datastore' } },
  { name: 'MongoDB', image: /(?:^|\/)(?:mongo(?:db)?|mongodb-community-server|percona-server-mongodb)$/, ports: { 27017: 'datastore', 27018: 'datastore', 27019: 'datastore' }, open: 'no-password', credential: /^(?:MONGO_INITDB_ROOT_(?:USERNAME|PASSWORD)(?:_FILE)?|MONGODB_(?:ROOT_)?PASSWORD(?:_FILE)?|MONGODB_INITDB_ROOT_PASSWORD)$/ },
  { name: 'Redis', image: /(?:^|\/)(?:redis|redis-stack(?:-server)?|valkey|keydb|dragonfly|redis-alpine)$/, ports: { 6379: 'datastore', 8001: 'admin' }, open: 'no-password', credential: /^(?:REDIS_PASSWORD(?:_FILE)?|REDIS_ARGS|VALKEY_PASSWORD(?:_FILE)?|DFLY_requirepass|VALKEY_EXTRA_FLAGS|REDIS_EXTRA_FLAGS|KEYDB_PASSWORD)$/ },
  { name: 'Elasticsearch', image: /(?:^|\/)elasticsearch(?:-(?!exporter|head|hq|curator|dump)[\w-]+)?$/, ports: { 9200: 'datastore', 9300: 'datastore' } },
  { name: 'OpenSearch', image: /(?:^|\/)(?:opensearch|wazuh-indexer)$/, ports: { 9200: 'datastore', 9600: 'metrics' } },
  { name: 'MinIO', image: /(?:^|\/)minio$/, ports: { 9000: 'datastore', 9001: 'admin' }, open: 'default-account', credential: /^(?:MINIO_ROOT_PASSWORD(?:_FILE)?|MINIO_SECRET_KEY(?:_FILE)?|MINIO_CONFIG_ENV_FILE)$/ },
  // Filer and master ask for nothing, the S3 port for the keys it is given: https://github.com/seaweedfs/seaweedfs/wiki/Security-Overview
  { name: 'SeaweedFS', image: /(?:^|\/)seaweedfs$/, ports: { 8333: 'datastore', 8888: 'datastore', 8080: 'datastore', 9333: 'admin' } },
  { name: 'Milvus', image: /(?:^|\/)milvus$/, ports: { 19530: 'datastore', 9091: 'metrics' } },
  { name: 'Qdrant', image: /(?:^|\/)qdrant$/, ports: { 6333: 'datastore', 6334: 'datastore' }, open: 'no-password', credential: /^QDRANT__SERVICE__(?:API_KEY|READ_ONLY_API_KEY)$/ },
  { name: 'Weaviate', image: /(?:^|\/)weaviate$/, ports: { 8080: 'datastore', 50051: 'datastore' } },
  { name: 'Chroma', image: /(?:^|\/)chroma$/, ports: { 8000: 'datastore' }, open: 'no-password', credential: /^CHROMA_(?:SERVER_AUTH\w*|AUTH\w*)$/ },
  { name: 'ClickHouse', image: /(?:^|\/)clickhouse(?:-server)?$/, ports: { 8123: 'datastore', 9000: 'datastore', 9004: 'datastore', 9005: 'datastore' } },
  { name: 'Neo4j', image: /(?:^|\/)neo4j$/, ports: { 7474: 'admin', 7473: 'admin', 7687: 'datastore' } },
  { name: 'CockroachDB', image: /(?:^|\/)cockroach(?:db)?$/, ports: { 26257: 'datastore', 8080: 'admin' } },
  { name: 'Cassandra', image: /(?:^|\/)(?:cassandra|scylla)$/, ports: { 9042: 'datastore', 7000: 'datastore', 9160: 'datastore' } },
  { name: 'CouchDB', image: /(?:^|\/)couchdb$/, ports: { 5984: 'datastore' } },
  { name: 'InfluxDB', image: /(?:^|\/)influxdb$/, ports: { 8086: 'datastore' } },
  { name: 'SQL Server', image: /(?:^|\/)(?:mssql\/server|mssql-server-linux|azure-sql-edge)$/, ports: { 1433: 'datastore' } },
  { name: 'Oracle Database', image: /(?:^|\/)oracle-(?:xe|free)(?:-.*)?$/, ports: { 1521: 'datastore' } },
  { name: 'Memcached', image: /(?:^|\/)memcached$/, ports: { 11211: 'datastore' }, open: 'no-password', credential: /^MEMCACHED_PASSWORD$/ },
  { name: 'etcd', image: /(?:^|\/)etcd$/, ports: { 2379: 'datastore', 2380: 'datastore' } },
  { name: 'ZooKeeper', image: /(?:^|\/)(?:zookeeper|cp-zookeeper)$/, ports: { 2181: 'datastore' } },
  { name: 'Consul', image: /(?:^|\/)consul$/, ports: { 8500: 'admin' } },
  { name: 'SurrealDB', image: /(?:^|\/)surrealdb$/, ports: { 8000: 'datastore' } },
  { name: 'Typesense', image: /(?:^|\/)typesense$/, ports: { 8108: 'datastore' } },
  { name: 'Meilisearch', image: /(?:^|\/)meilisearch$/, ports: { 7700: 'datastore' } },
  { name: 'ArangoDB', image: /(?:^|\/)arangodb$/, ports: { 8529: 'datastore' } },
  { name: 'LDAP', image: /(?:^|\/)openldap$/, ports: { 389: 'datastore', 1389: 'datastore' } },
  // Asks nobody unless OPENFGA_AUTHN_METHOD says otherwise: https://openfga.dev/docs/getting-started/setup-openfga/configure-openfga
  { name: 'OpenFGA', image: /(?:^|\/)openfga$/, ports: { 8080: 'datastore', 8081: 'datastore', 3000: 'admin', 2112: 'metrics' } },
  { name: 'OceanBase', image: /(?:^|\/)oceanbase\/(?:oceanbase-ce|seekdb)$/, ports: { 2881: 'datastore', 2882: 'datastore' } },
  { name: 'TiDB', image: /(?:^|\/)pingcap\/tidb$/, ports: { 4000: 'datastore' } },
  // Administers and lets in without a login unless its configuration says otherwise: https://solr.apache.org/guide/solr/latest/deployment-guide/authentication-and-authorization-plugins.html
  { name: 'Solr', image: /(?:^|\/)(?:solr|ckan-solr)$/, ports: { 8983: 'admin' } },
  { name: 'RethinkDB', image: /(?:^|\/)rethinkdb$/, ports: { 8080: 'admin', 28015: 'datastore' } }, // https://rethinkdb.com/docs/security/
  { name: 'Dgraph', image: /(?:^|\/)dgraph\/dgraph$/, ports: { 8080: 'datastore', 9080: 'datastore' } },
  // Whoever reaches these replaces images, runs jobs, changes the settings of all services, or takes their messages:
  // https://distribution.github.io/distribution/about/deploying/, https://flink.apache.org/what-is-flink/security/, https://nacos.io/en/docs/latest/manual/admin/auth/, https://rocketmq.apache.org/docs/domainModel/, https://github.com/comfyanonymous/ComfyUI
  { name: 'Docker registry', image: /^(?:distribution\/)?(?:registry|distribution)$/, ports: { 5000: 'datastore' } },
  { name: 'Flink', image: /(?:^|\/)flink(?:-kafka)?$/, ports: { 8081: 'admin', 6123: 'admin' } },
  { name: 'Nacos', image: /(?:^|\/)nacos-server$/, ports: { 8848: 'admin', 9848: 'queue' } },
  { name: 'RocketMQ', image: /(?:^|\/)rocketmq$/, ports: { 9876: 'queue', 10909: 'queue', 10911: 'queue' } },
  { name: 'ComfyUI', image: /(?:^|\/)comfyui(?:-(?:docker|boot|cuda|nvidia))?$/, ports: { 8188: 'admin' } },
  { name: 'pgAdmin', image: /(?:^|\/)pgadmin4$/, ports: { 80: 'admin', 443: 'admin', 5050: 'admin' } },
  { name: 'Adminer', image: /(?:^|\/)adminer$/, ports: { 8080: 'admin' } },
  { name: 'phpMyAdmin', image: /(?:^|\/)phpmyadmin$/, ports: { 80: 'admin', 8080: 'admin' } },
  { name: 'pgweb', image: /(?:^|\/)pgweb$/, ports: { 8081: 'admin' } },
  { name: 'mongo-express', image: /(?:^|\/)mongo-express$/, ports: { 8081: 'admin' } },
  { name: 'RedisInsight', image: /(?:^|\/)redisinsight$/, ports: { 5540: 'admin', 8001: 'admin' } },
  { name: 'Redis Commander', image: /(?:^|\/)redis-commander$/, ports: { 8081: 'admin' } },
  { name: 'CloudBeaver', image: /(?:^|\/)cloudbeaver$/, ports: { 8978: 'admin' } },
  { name: 'CH-UI', image: /(?:^|\/)ch-ui$/, ports: { 3488: 'admin', 5521: 'admin' } },
  { name: 'Portainer', image: /(?:^|\/)portainer(?:-ce|-ee)?$/, ports: { 9000: 'admin', 9443: 'admin', 8000: 'admin' } },
  { name: 'Kafka UI', image: /(?:^|\/)(?:kafka-ui|akhq|kafdrop)$/, ports: { 8080: 'admin', 9000: 'admin' } },
  { name: 'Attu', image: /(?:^|\/)attu$/, ports: { 3000: 'admin' } },
  { name: 'Flower', image: /(?:^|\/)flower$/, ports: { 5555: 'admin' } },
  { name: 'RabbitMQ', image: /(?:^|\/)rabbitmq$/, ports: { 15672: 'admin', 5672: 'queue', 5671: 'queue', 25672: 'queue', 15692: 'metrics' }, open: 'default-account', credential: /^(?:RABBITMQ_DEFAULT_PASS(?:_FILE)?|RABBITMQ_PASSWORD)$/ },
  { name: 'Kafka', image: /(?:^|\/)(?:kafka|cp-kafka|redpanda|kafka-native)$/, ports: { 9092: 'queue', 9093: 'queue', 9094: 'queue', 29092: 'queue', 9644: 'admin' } },
  { name: 'NATS', image: /(?:^|\/)nats(?:-streaming)?$/, ports: { 4222: 'queue', 8222: 'metrics' } },
  { name: 'ActiveMQ', image: /(?:^|\/)activemq(?:-classic|-artemis)?$/, ports: { 8161: 'admin', 61616: 'queue' } },
  { name: 'Prometheus', image: /(?:^|\/)prometheus$/, ports: { 9090: 'metrics' } },
  { name: 'Alertmanager', image: /(?:^|\/)alertmanager$/, ports: { 9093: 'metrics' } },
  { name: 'Pushgateway', image: /(?:^|\/)pushgateway$/, ports: { 9091: 'metrics' } },
  { name: 'node exporter', image: /(?:^|\/)node-exporter$/, ports: { 9100: 'metrics' } },
  { name: 'cAdvisor', image: /(?:^|\/)cadvisor$/, ports: { 8080: 'metrics' } },
  { name: 'database exporter', image: /(?:^|\/)(?:postgres[_-]exporter|redis_exporter|mysqld-exporter|blackbox-exporter|mongodb_exporter)$/, ports: { 9187: 'metrics', 9121: 'metrics', 9104: 'metrics', 9115: 'metrics', 9216: 'metrics' } },
  { name: 'Loki', image: /(?:^|\/)loki$/, ports: { 3100: 'metrics' } },
  { name: 'Jaeger', image: /(?:^|\/)(?:all-in-one|jaeger)$/, ports: { 16686: 'dashboard', 4317: 'metrics', 4318: 'metrics', 14268: 'metrics' } },
  { name: 'Grafana', image: /(?:^|\/)grafana(?:-oss|-enterprise)?$/, ports: { 3000: 'dashboard' }, open: 'default-account', credential: /^GF_SECURITY_(?:ADMIN_PASSWORD(?:__FILE)?|DISABLE_INITIAL_ADMIN_CREATION)$/, configuration: /^\/etc\/grafana(?:\/grafana\.ini|\/custom\.ini)?\/?$/ },
  { name: 'Alloy', image: /(?:^|\/)grafana\/alloy$/, ports: { 12345: 'dashboard', 4317: 'metrics', 4318: 'metrics' } },
  // Traces hold prompts and answers; no login unless told to: https://arize.com/docs/phoenix/self-hosting/features/authentication
  { name: 'Phoenix', image: /(?:^|\/)arizephoenix\/phoenix$/, ports: { 6006: 'dashboard', 4317: 'metrics', 9090: 'metrics' } },
  { name: 'Kibana', image: /(?:^|\/)(?:kibana(?:-oss)?|opensearch-dashboards|wazuh-dashboard)$/, ports: { 5601: 'dashboard' } },
  { name: 'Zipkin', image: /(?:^|\/)zipkin(?:-slim)?$/, ports: { 9411: 'dashboard' } },
  { name: 'Grafana LGTM', image: /(?:^|\/)otel-lgtm$/, ports: { 3000: 'dashboard', 4317: 'metrics', 4318: 'metrics' } },
  // Neither asks for a login unless told to: https://mailpit.axllent.org/docs/configuration/http/, https://github.com/mailhog/MailHog/blob/master/docs/Auth.md
  { name: 'Mailpit', image: /(?:^|\/)mailpit$/, ports: { 8025: 'dashboard' } },
  { name: 'MailHog', image: /(?:^|\/)mailhog$/, ports: { 8025: 'dashboard' } },
  // Every call is allowed unless an authorizer is plugged in: https://docs.temporal.io/self-hosted-guide/security
  { name: 'Temporal', image: /(?:^|\/)temporalio\/(?:auto-setup|server|temporal)$/, ports: { 7233: 'datastore', 8233: 'admin' } },
  { name: 'Temporal UI', image: /(?:^|\/)temporalio\/(?:ui|web)$/, ports: { 8080: 'admin', 8088: 'admin' } },
  // No authentication of its own: https://docs.vespa.ai/en/security/securing-your-vespa-installation.html
  { name: 'Vespa', image: /(?:^|\/)vespaengine\/vespa$/, ports: { 8080: 'datastore', 8081: 'datastore', 19071: 'admin' } },
  // No authentication: whoever reaches it runs, pulls and deletes models. https://docs.ollama.com/api/authentication
  { name: 'Ollama', image: /(?:^|\/)ollama$/, ports: { 11434: 'datastore' } },
  // Browsers that go wherever whoever reaches them says, and proxies that carry his requests: none asks who that is unless told to.
  // https://github.com/FlareSolverr/FlareSolverr, https://www.selenium.dev/documentation/grid/configuration/cli_options/, https://splash.readthedocs.io/en/stable/install.html, https://github.com/cmj2002/warp-docker
  { name: 'FlareSolverr', image: /(?:^|\/)(?:flaresolverr|byparr)$/, ports: { 8191: 'datastore' } },
  { name: 'Selenium Grid', image: /(?:^|\/)selenium\/(?:hub|standalone-[\w-]+)$/, ports: { 4444: 'datastore', 7900: 'datastore', 5900: 'datastore' } },
  { name: 'headless Chrome', image: /(?:^|\/)(?:alpine-chrome|headless-shell|headless-chrome)$/, ports: { 9222: 'datastore' } },
  { name: 'Splash', image: /(?:^|\/)scrapinghub\/splash$/, ports: { 8050: 'datastore' } },
  { name: 'WARP proxy', image: /(?:^|\/)caomingjun\/warp$/, ports: { 1080: 'datastore' } },
  { name: 'Docker daemon', image: /(?:^|\/)docker(?:-socket-proxy)?$/, ports: { 2375: 'admin', 2376: 'admin' } },
];

/** Ports that mean one product whatever the image is called. Ambiguous ones (3000, 8080, 9000, 9090) are left out. */
const portAlone: Readonly<Record<string, readonly [product: string, kind: PortKind]>> = {
  5432: ['PostgreSQL', 'datastore'],
  3306: ['MySQL', 'datastore'],
  6379: ['Redis', 'datastore'],
  27017: ['MongoDB', 'datastore'],
  9200: ['Elasticsearch', 'datastore'],
  19530: ['Milvus', 'datastore'],
  6333: ['Qdrant', 'datastore'],
  11211: ['Memcached', 'datastore'],
  1433: ['SQL Server', 'datastore'],
  9042: ['Cassandra', 'datastore'],
  7687: ['Neo4j', 'datastore'],
  2375: ['Docker daemon', 'admin'],
  15672: ['RabbitMQ', 'admin'],
  5672: ['RabbitMQ', 'queue'],
  9092: ['Kafka', 'queue'],
};

/** The image's name, with `?` for what the file leaves to its environment: `postgres:?`. */
export function imageOf(service: ServiceFact): string | null {
  const { image } = service;
  if (image?.kind !== 'join') return image ? defaultText(image) : null;
  return image.parts.map((part) => defaultText(part) ?? '?').join('');
}

/** What the image that a service builds is made from: the last FROM of the Dockerfile in its context. */
export function baseOf(project: Project, { path, build }: Located<ServiceFact>): string | null {
  const file = build === undefined ? null : joinPath(folderOf(path), inFolder(build, 'Dockerfile'));
  const from = file === null ? undefined : project.of('image').findLast((fact) => fact.op === 'from' && fact.lastStage && fact.path === file);
  return from?.value ? defaultText(from.value) : null;
}

/** Hands on requests of others. */
export function isProxyImage(image: string): boolean {
  return /(?:^|\/)(?:traefik|nginx[\w-]*|caddy|haproxy|envoy|kong|cloudflared|nginx-proxy-manager|openresty)(?::|@|$)/.test(image);
}

/** Bound to no address, or to all of them. One that comes from outside without a default cannot be judged. */
export function isPublic(port: PortFact): boolean {
  if (!port.published) return false;
  if (port.address === null) return true;
  const address = defaultText(port.address);
  return address !== null && /^(?:0\.0\.0\.0|\[?::\]?|\*|)$/.test(address.trim());
}

/** Runs a product whose ports are for programs that store and fetch; not a console, which a proxy may show to the world. */
export function isStore(service: ServiceFact): boolean {
  return isStoreProduct(productOf(imageOf(service)));
}

export function isStoreProduct(product: Product | null): boolean {
  return product !== null && Object.values(product.ports).some((kind) => kind === 'datastore' || kind === 'queue');
}

/** Flower run from an image of one's own, without a login: https://flower.readthedocs.io/en/latest/auth.html */
export function startedBy(service: ServiceFact): Product | null {
  const line = commandLine(service);
  const isOpenFlower = /\bcelery\b.{0,200}\sflower\b/.test(line) && !/auth|\$/.test(line);
  return isOpenFlower ? (products.find(({ name }) => name === 'Flower') ?? null) : null;
}

/** The command as one line; what is not known reads as `$`. */
export function commandLine({ command }: ServiceFact): string {
  if (!command) return '';
  return command.kind === 'list' ? command.items.map((item) => defaultText(item) ?? '$').join(' ') : (defaultText(command) ?? '$');
}

export function productOf(image: string | null): Product | null {
  if (image === null) return null;
  const name = bareName(image);
  return products.find((product) => product.image.test(name)) ?? null;
}

/** Without registry, tag and digest. */
function bareName(image: string): string {
  return image.toLowerCase().replace(/@sha256:.*$/, '').replace(/:[^/:]*$/, '').replace(/^[\w.-]+\.[\w.-]+(?::\d+)?\//, '');
}

/** `acme/shop-opensearch`: a datastore made ready for one application, as long as it has that datastore's port; `zabbix-server-mysql` only speaks to one. */
export function fittedOut(service: ServiceFact): Product | null {
  const words = bareName(imageOf(service) ?? '').split('/').at(-1)?.split('-') ?? [];
  const product = words.length > 1 ? productOf(words.at(-1) ?? '') : null;
  if (product === null || !isStoreProduct(product)) return null;
  return service.ports.some(({ container }) => product.ports[container] === 'datastore') ? product : null;
}

/** Ports that many other servers use too: of an image that is none of the products, or is built here, they prove nothing. */
const shared = new Set(['9200', '9092']);

/** `named`: the service's image is known or made here, whether or not it is one of the products. */
export function portUse(port: string, product: Product | null, named: boolean): { readonly product: string; readonly kind: PortKind } | null {
  const own = product?.ports[port];
  if (product && own) return { product: product.name, kind: own };
  const alone = named && product === null && shared.has(port) ? undefined : portAlone[port];
  return alone && (product === null || product.name === alone[0]) ? { product: alone[0], kind: alone[1] } : null;
}
